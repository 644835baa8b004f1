"""Things on wheels that roll through: stopped and sent back by a heavy blow."""

from typing import TYPE_CHECKING

from game.sim.actor import FOES, NOBODY, PLAYERS
from game.sim.blows import STAGGER as BLOCKED
from game.sim.blows import (
    ducks,
    flinch,
    freeze,
    hurt,
    knock_down,
    spared,
    suffer,
    sways,
    touchable,
    warm,
)
from game.sim.bystanders import frighten
from game.sim.moves import Strike
from game.sim.score import add_points
from game.sim.shots import STAGGER, glance_off
from game.sim.units import PX, VIEW

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.moves import Roll
    from game.sim.world import World

AHEAD = 30 * PX  # how far before his middle a foe lets go of one
REACH = 26 * PX  # from middle to middle
EASE = 12 * PX  # a blow that ends so far from the middle of one still meets it
SPEED, DAMAGE = 1024, 14  # sent by a player: subpixels a tick; what it costs a foe
BEYOND = 60 * PX  # so far out of the view it is gone
HEARD, EVERY = 90 * PX, 16  # how far it frightens people, and ticks between two frights
PUSHED = 24 * PX  # who guards
WARMS, PAYS = 12, 10  # HEAT for one that is sent back, and points as for so much energy


class Roller:
    """One thing on wheels."""

    def __init__(self, number: int, kind: str, x: int) -> None:
        self.id = number
        self.kind = kind
        self.x = x
        self.v = 0  # subpixels a tick
        self.team = NOBODY  # whose it is; nobody's while it stands
        self.by = -1  # id of who sent it
        self.damage = 0
        self.t = 0  # ticks since it was sent
        self.met: tuple[int, ...] = ()

    def copy(self) -> "Roller":
        """Return an equal roller."""
        twin = Roller.__new__(Roller)
        twin.__dict__.update(self.__dict__)
        return twin

    def state(self) -> tuple[object, ...]:
        """Everything that a digest covers, in a fixed order."""
        return tuple(self.__dict__.values())


def send(world: "World", owner: "Actor", roll: "Roll") -> None:
    """Let a foe send one off."""
    roller = Roller(world.next_id, roll.kind, owner.x + owner.face * AHEAD)
    world.next_id += 1
    world.rollers.append(roller)
    _set_off(world, roller, owner, owner.face * roll.speed)
    roller.damage = roll.damage


def roll_on(world: "World") -> None:
    """Advance every roller by a tick and let it meet whom it reaches."""
    left, right = world.stage.view - BEYOND, world.stage.view + VIEW + BEYOND
    for roller in world.rollers:
        if roller.v:
            roller.t += 1
            roller.x += roller.v
            _meet_all(world, roller)
            if roller.t % EVERY == 0:
                frighten(world, roller.x, HEARD)
    if world.rollers:
        world.rollers = [r for r in world.rollers if not r.v or left <= r.x <= right]


def send_back(world: "World", striker: "Actor", left: int, right: int) -> None:
    """Let a heavy blow between left and right (subpixels) send away what it meets."""
    for roller in world.rollers:
        if roller.team == PLAYERS or not left - EASE <= roller.x <= right + EASE:
            continue
        away = 1 if roller.x >= striker.x else -1
        if roller.v * away < 0:
            world.tell("sent_back", roller.x, striker.kind.name, roller.kind, roller.id)
            warm(world, striker, "sent_back", WARMS)
            if striker.pilot:
                add_points(striker.pilot, world.tick, "sent_back", PAYS)
        freeze(world, 6, striker)
        _set_off(world, roller, striker, away * SPEED)
        roller.damage = DAMAGE


def _set_off(world: "World", roller: Roller, owner: "Actor", speed: int) -> None:
    roller.v, roller.team, roller.by = speed, owner.kind.team, owner.id
    roller.t, roller.met = 0, ()
    world.tell("roll", roller.x, owner.kind.name, roller.kind, roller.id)
    frighten(world, roller.x, HEARD)


def _meet_all(world: "World", roller: Roller) -> None:
    """Meet those of the other side who stand in its way, each once."""
    for actor in world.actors:
        if abs(actor.x - roller.x) > REACH or actor.id in roller.met:
            continue
        if actor.move.fallen or spared(actor) or actor.kind.team in (roller.team, NOBODY):
            continue
        if actor.kind.team == PLAYERS:
            roller.met = (*roller.met, actor.id)
            _meet_player(world, roller, actor)
        elif actor.kind.team == FOES and not ducks(actor):
            roller.met = (*roller.met, actor.id)
            _meet_foe(world, roller, actor)


def _meet_player(world: "World", roller: Roller, player: "Actor") -> None:
    """A step back lets it by; a guard, from either side, takes half; ducking is no help."""
    side = 1 if roller.v > 0 else -1
    strike = Strike(0, roller.damage, height="mid", effect="down", stop=6)
    if sways(player):
        world.tell("dodged", player.x, player.kind.name, roller.kind)
    elif not player.guarding:
        if touchable(player, strike):
            world.tell("rolled_over", player.x, player.kind.name, roller.kind, roller.id)
        suffer(world, player, strike, roller.kind, side)
    elif glance_off(world, player, roller.damage, roller.kind, part=2):
        player.begin("block", BLOCKED)
        player.slide = side * PUSHED


def _meet_foe(world: "World", roller: Roller, foe: "Actor") -> None:
    world.tell("rolled_over", foe.x, foe.kind.name, roller.kind, roller.id)
    foe.by = roller.by
    hurt(world, foe, roller.damage, roller.kind)
    if foe.kind.boss and foe.energy > 0:
        flinch(world, foe, STAGGER)
    else:
        knock_down(world, foe, roller.v // 2)
