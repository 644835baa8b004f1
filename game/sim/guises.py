"""Foes in disguise: they mingle, come near, and show themselves."""

from typing import TYPE_CHECKING

from game.sim.brains import Intent, come_in, may_attack, target_of
from game.sim.bystanders import MARGIN, PACE, stroll
from game.sim.gaits import Walk
from game.sim.slots import give_slot, take_slot
from game.sim.units import PX, VIEW

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.world import World

NEAR, FAR = 60 * PX, 140 * PX  # kept between, from the player
STRIKES = 70 * PX  # a player so near is reason enough
UNSEEN = 45  # ticks for which it lasts at least, so that there is something to see
SOONEST, LATEST = 120, 300  # ticks after which it is thrown off with nobody near


def disguised(world: "World", actor: "Actor") -> Intent:
    """Walk about like one whom it does not concern; near a player, throw the disguise off."""
    actor.cool = max(0, actor.cool - 1)  # below nothing it would come before all who wait
    if actor.entering:
        gait = actor.kind.gait
        actor.face = -actor.entering
        return come_in(world, actor, gait.forward if isinstance(gait, Walk) else 0)
    give_slot(world, actor)  # nobody waits for one who only walks about
    target = target_of(world, actor)
    ready = _shows(world, actor, abs(target.x - actor.x)) and may_attack(world, actor, target)
    if ready and take_slot(world, actor):
        actor.cross = 0
        actor.face = 1 if target.x > actor.x else -1
        return Intent(0, "reveal")
    return Intent(_mingle(world, actor, target.x))


def _shows(world: "World", actor: "Actor", dist: int) -> bool:
    """Tell whether it is time; every tick from the soonest to the latest is as likely."""
    if actor.cool or actor.t < UNSEEN:
        return False
    if dist <= STRIKES:
        return True
    left = max(1, LATEST + 1 - actor.t)
    return actor.t >= SOONEST and world.brains_stream.below(left) == 0


def _mingle(world: "World", actor: "Actor", x: int) -> int:
    """Return the velocity: nearer, away, or to and fro; subpixels a tick."""
    dist, way = abs(x - actor.x), 1 if x > actor.x else -1
    if NEAR <= dist <= FAR:
        return stroll(world, actor)
    actor.face = way if dist > FAR else -way
    at = actor.x - world.stage.view + actor.face * PACE
    return actor.face * PACE if MARGIN < at < VIEW - MARGIN or dist > FAR else 0
