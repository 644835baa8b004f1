"""(World, Actor) -> Intent: what a foe means to do.

A brain changes its own actor, its attack slot and its stream of chance, and nothing else. At most
as many foes attack as there are slots; the others keep their distance, and when all stand
on one side, one walks past.
"""

from typing import TYPE_CHECKING, NamedTuple

from game.sim.actor import FOES, Actor, Attack, Kind
from game.sim.gaits import Walk
from game.sim.hazards import passing
from game.sim.lines import cover_for
from game.sim.slots import give_slot, rest, take_slot
from game.sim.units import PX, VIEW

if TYPE_CHECKING:
    from game.sim.world import World

INSIDE = 8 * PX  # nobody begins an attack from nearer to the edge than this
ROOM = 4 * PX  # nobody backs into the last bit before the edge
PATIENCE = 150  # ticks a slot is kept without a blow
CROSS_MARGIN = 60 * PX  # nobody walks past a man who stands so near to the edge
PAST = 44 * PX  # so far beyond the target he has walked past
FOLLOW_WITHIN = 56  # px


class Intent(NamedTuple):
    """Velocity in subpixels a tick, and a move to begin."""

    velocity: int = 0
    move: str = ""
    held: int = 0  # buttons, of one at a wheel


STAY = Intent()


class Bearing(NamedTuple):
    """Where a foe's target is: px away, on the side with this sign; and how fast he goes there."""

    dist: int
    way: int
    speed: int


def target_of(world: "World", actor: Actor) -> Actor:
    """Return the nearest player who is in the fight."""
    if len(world.players) == 1:
        return world.players[0]
    return min(world.standing, key=lambda p: abs(p.x - actor.x))


def may_attack(world: "World", actor: Actor, target: Actor) -> bool:
    """Courtesy: inside the view, and never on a man who falls, lies, rises or is unhurt.

    Nor while something is about to pass over everyone: nobody can answer two things at once.
    """
    if target.move.fallen or target.unhurt or passing(world):
        return False
    return INSIDE <= actor.x - world.stage.view <= VIEW - INSIDE


def brawler(world: "World", actor: Actor) -> Intent:
    """Enter, wait for a slot, close in, strike; else keep the distance and the ring."""
    target = target_of(world, actor)
    dx = target.x - actor.x
    way = 1 if dx > 0 else -1
    speed = actor.kind.gait.forward if isinstance(actor.kind.gait, Walk) else 0
    if not actor.cross:
        actor.face = way
    actor.cool -= 1
    if actor.cool > 0 and actor.kind.covers and _is_needed(world, actor.kind.covers):
        actor.cool = 0
    if actor.entering:
        return come_in(world, actor, speed)
    if actor.cross:
        return _walk_past(world, actor, target, speed)
    bearing = Bearing(abs(dx) // PX, way, speed)
    if actor.slot < 0:
        _ask(world, actor, target)
    else:
        actor.wait += 1
        if actor.wait <= PATIENCE and may_attack(world, actor, target):
            return _press(world, actor, target, bearing)
        give_slot(world, actor)
        actor.cool = 20
    if _should_cross(world, actor, target):
        actor.cross = way
        return STAY
    return _keep_distance(world, actor, bearing)


def come_in(world: "World", actor: Actor, speed: int) -> Intent:
    """Come in from the edge; till then he is no danger, and only what flies can touch him."""
    at = actor.x - world.stage.view
    if actor.kind.edge + ROOM <= at <= VIEW - actor.kind.edge - ROOM:
        actor.entering = 0
        return STAY
    return Intent(-actor.entering * speed)


def _walk_past(world: "World", actor: Actor, target: Actor, speed: int) -> Intent:
    at = actor.x - world.stage.view
    ahead = VIEW - at if actor.cross > 0 else at
    past = (actor.x - target.x) * actor.cross > PAST
    if past or ahead <= actor.kind.edge + ROOM:
        actor.cross = 0
    return Intent(actor.cross * speed * 5 // 4)


def _has_room(actor: Actor, at: int) -> bool:
    return actor.kind.edge + ROOM < at < VIEW - actor.kind.edge - ROOM


def _ask(world: "World", actor: Actor, target: Actor) -> None:
    """Ask for a slot; whoever has waited longer goes first."""
    if actor.cool > 0 or not may_attack(world, actor, target):
        return
    for other in world.actors:
        waits = other.kind.team == FOES and other.slot < 0 and other.move.free
        longer = waits and other.cool < actor.cool
        if longer and may_attack(world, other, target_of(world, other)):
            return
    take_slot(world, actor)


def _press(world: "World", actor: Actor, target: Actor, bearing: Bearing) -> Intent:
    """With a slot: attack when in range of something, else close in or make room."""
    dist, way, speed = bearing
    attacks = attacks_of(actor)
    fit = [a for a in attacks if a.near <= dist <= a.far and has_stock(actor, a.move)]
    if fit:
        choice = fit[world.brains_stream.below(len(fit))].move if len(fit) > 1 else fit[0].move
        high, low = actor.kind.instead
        return Intent(0, low if choice == high and target.move.low else choice)
    if dist > attacks[0].far:
        return Intent(way * speed)
    at = actor.x - way * speed - world.stage.view
    if _has_room(actor, at):
        return Intent(-way * speed)
    if len(attacks) > 1:
        return Intent(way * speed)
    actor.cross = way
    return STAY


def draws_on_stock(kind: Kind, name: str) -> bool:
    """Tell whether a move of a kind takes from its stock: shots, and things sent off."""
    move = kind.moves[name]
    return bool(kind.stock and (move.rolls or (move.strike and move.strike.line)))


def has_stock(actor: Actor, name: str) -> bool:
    """Tell whether a foe still has what the move needs."""
    return not draws_on_stock(actor.kind, name) or actor.used < actor.kind.stock


def _is_needed(world: "World", partner: str) -> bool:
    """Tell whether a partner is in trouble."""
    return any(foe.kind.name == partner and foe.hurt for foe in world.foes)


def attacks_of(actor: Actor) -> tuple[Attack, ...]:
    """Return the attacks of the phase that the foe is in."""
    return actor.kind.phases[actor.phase].attacks


def _should_cross(world: "World", actor: Actor, target: Actor) -> bool:
    """When all stand on one side, one walks past, unless the target has his back to the edge."""
    if actor.cool <= -60 or world.tick % 16 != actor.id % 16:
        return False
    at = target.x - world.stage.view
    if not CROSS_MARGIN < at < VIEW - CROSS_MARGIN:
        return False
    right = actor.x > target.x
    same = 0
    for other in world.actors:
        if other.kind.team == FOES and other.brain and other.move.name != "dead":
            if other.cross or (other.x > target.x) != right:
                return False
            same += 1
    return same >= 2 + right  # two on his left are enough, on his right it takes three


def _keep_distance(world: "World", actor: Actor, bearing: Bearing) -> Intent:
    dist, way, speed = bearing
    if actor.kind.cover and world.plan.covers and not actor.phase:
        spot = cover_for(world, actor)
        if spot:
            return Intent(_towards(actor, spot, speed))
    far = actor.kind.far + actor.id % 3 * 10
    if dist > far + 8:
        return Intent(way * speed)
    at = actor.x - way * speed - world.stage.view
    if dist < far - 8 and _has_room(actor, at):
        return Intent(-way * speed * 3 // 4)
    return STAY


def _towards(actor: Actor, x: int, speed: int) -> int:
    """Return the velocity to a place; nothing once there."""
    d = x - actor.x
    return 0 if abs(d) < speed else speed if d > 0 else -speed


def after(world: "World", actor: Actor) -> str:
    """Return what a foe begins when a move has ended by itself: a second blow, a riposte or ""."""
    move = actor.move
    target = target_of(world, actor)
    if move.name == "reload":
        actor.used = 0
    if move.name in ("lean", "block"):
        ready = may_attack(world, actor, target) and (actor.slot >= 0 or take_slot(world, actor))
        return "riposte" if ready else ""
    if move.strike or move.toss or move.rolls:
        first, second = actor.kind.follow
        near = abs(target.x - actor.x) < FOLLOW_WITHIN * PX and may_attack(world, actor, target)
        if move.name == first and near and world.brains_stream.below(3) == 0:
            return second
        give_slot(world, actor)
        rest(world, actor)
        if actor.kind.stock and actor.used >= actor.kind.stock and "reload" in actor.kind.moves:
            return "reload"
    return ""
