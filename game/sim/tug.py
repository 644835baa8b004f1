"""The hold: two locked together, one integer between them, pushed to either side.

The other shoves, ahead or back, each time with a tell; the first player pushes against it with
left and right. At either end the other is free. In the last moment the player must let go.
"""

from typing import TYPE_CHECKING, NamedTuple

from game.sim.command import DOWN, LEFT, PEDALS, RIGHT, STEADY

if TYPE_CHECKING:
    from game.sim.world import World


class Tug(NamedTuple):
    """The numbers of a hold. Times are ticks."""

    least: int = 240  # it lasts at least so long
    bound: int = 256  # at plus or minus this he is free
    tell: int = 30  # before a shove
    shove: int = 36  # how long one lasts
    force: int = 8  # of a shove, a tick
    push: int = 6  # of the player, a tick
    rest: int = 80  # from one tell to the next, and up to `more` longer
    more: int = 16
    first: int = 48  # before the first tell
    out: int = 48  # the last ticks, in which to let go
    early: int = 20  # who lets go for so long before that has lost him


class TugState(NamedTuple):
    """How a hold stands."""

    p: int
    left: int  # ticks
    wait: int  # to the next tell
    shove: int = 0  # ticks of tell and shove still to go
    sign: int = 1  # of the shove: ahead or back
    soon: int = 0  # ticks for which the player has been letting go too early


STEADY_TELL = 45  # ticks, with the assist
AUTO = 40  # p from which the pedals work by themselves, with the assist


def begin_tug(data: Tug, ticks: int) -> TugState:
    """Return the state of a hold that lasts so long."""
    return TugState(0, ticks, data.first)


def shown(data: Tug, state: TugState) -> int:
    """Return the sign of the shove that is told or comes, or 0."""
    del data
    return state.sign if state.shove else 0


def tug(world: "World", data: Tug, state: TugState) -> tuple[TugState, str]:
    """Let a tick of a hold pass; return it and "", "won", "slipped" or "hit"."""
    held = world.players[0].pilot.held if world.players[0].pilot else 0
    tell = STEADY_TELL if world.passage.assists & STEADY else world.tell_of(data.tell)
    wait, shove, sign = state.wait - 1, max(0, state.shove - 1), state.sign
    if wait == 0:
        sign = 1 - 2 * world.brains_stream.below(2)
        shove = tell + data.shove
        wait = max(data.rest, shove + 10) + world.brains_stream.below(data.more)
        world.tell("shove", world.front, "", "ahead" if sign > 0 else "back", tell)
    force = sign if 0 < shove <= data.shove else 0
    p = state.p + force * data.force + _push(world, held, state.p, force) * data.push
    p -= (p > 0) - (p < 0)
    left, off = state.left - 1, bool(held & DOWN)
    if left == data.out:
        world.tell("out", world.front)
    soon = state.soon + 1 if off and left > data.out else 0
    after = TugState(p, left, wait, shove, sign, soon)
    if abs(p) > data.bound or soon > data.early:
        return after, "slipped"
    if off and left <= data.out:
        return after, "won"
    return after, "" if left > 0 else "hit"


def _push(world: "World", held: int, p: int, force: int) -> int:
    if world.passage.assists & PEDALS:
        return -force if force else -1 if p > AUTO else 1 if p < -AUTO else 0
    return bool(held & RIGHT) - bool(held & LEFT)
