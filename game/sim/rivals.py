"""What rivals mean to do: flee, keep abreast, come across; and those whom they carry."""

from typing import TYPE_CHECKING

from game.sim.brains import STAY, Intent
from game.sim.command import DOWN, UP
from game.sim.course import beside, tail
from game.sim.gaits import Drive
from game.sim.lookahead import Thing, driver_of, spells, thing_of, way_through
from game.sim.slots import rest, take_slot
from game.sim.tasks import Catch, Deadline
from game.sim.units import PX

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.world import World

LOOKS, AHEAD = 4, 200  # a rival looks out every so many ticks, so many ticks ahead
PULL = 160  # by so much a rival is slower or faster who is too far away
CLEAR = 130  # ticks for which a player's way out must be clear before a rival comes across
SWING, SWING_FIRST, SWING_EVERY, SWING_MORE = "swing", 120, 210, 120
SHOW, SIGHT = "shoot", 160 * PX


def runner(world: "World", actor: "Actor") -> Intent:
    """Keep away: a little slower far ahead, a little faster near; change lanes for what comes."""
    task = world.plan.task
    speed = _speed(actor)
    if isinstance(task, Catch):
        gap = tail(actor) - world.front
        slower, faster = world.rules.band
        speed = speed * (100 + min(max((task.middle - gap) // task.step, -slower), faster)) // 100
    return Intent(speed, held=_way_out(world, actor))


def pacer(world: "World", actor: "Actor") -> Intent:
    """Keep abreast at paces that change, and never be farther away than a leash."""
    actor.cool -= 1
    paces = actor.kind.paces
    if actor.cool <= 0:
        actor.cool = actor.kind.rest + world.brains_stream.below(actor.kind.rest // 2 + 1)
        step = 1 + world.brains_stream.below(len(paces) - 1) if len(paces) > 1 else 0
        actor.phase = (actor.phase + step) % len(paces)
        world.tell("pace", actor.x, actor.kind.name, "", paces[actor.phase])
    away = actor.x - world.front
    leash = actor.kind.leash
    pull = PULL if away < -leash else -PULL if away > leash else 0
    return Intent(paces[actor.phase] + pull)


def rammer(world: "World", actor: "Actor") -> Intent:
    """Drive for the mark, and come across at a player who is level and has a way out."""
    task, player = world.plan.task, world.players[0]
    actor.cool -= 1
    near = isinstance(task, Deadline) and beside(actor, player, _reach(actor))
    ready = actor.cool <= 0 and world.since >= SWING_FIRST
    if ready and near and player.move.walks and _has_way_out(world, player):
        actor.cool = SWING_EVERY + world.brains_stream.below(SWING_MORE)
        return Intent(_speed(actor), SWING)
    return Intent(_speed(actor))


def window(world: "World", actor: "Actor") -> Intent:
    """Show himself and shoot when the player is abreast and it is his turn."""
    actor.cool -= 1
    if actor.cool > 0 or abs(world.front - actor.x) > SIGHT:
        return STAY
    if not take_slot(world, actor):
        return STAY
    rest(world, actor)
    return Intent(0, SHOW)


def _speed(actor: "Actor") -> int:
    gait = actor.kind.gait
    return gait.cruise if isinstance(gait, Drive) else 0


def _reach(actor: "Actor") -> int:
    strike = actor.kind.moves[SWING].strike
    return strike.reach * PX if strike else 0


def _has_way_out(world: "World", player: "Actor") -> bool:
    """Tell whether the lane beyond the player stays clear at his full speed."""
    lane = player.course.lane + 1 if player.course else 0
    gait = player.kind.gait
    if lane >= len(world.plan.lanes) or not isinstance(gait, Drive):
        return False
    spans, _ = spells(_things(world, player), driver_of(player, gait.full), lane + 1, CLEAR)
    return not any(first < CLEAR for first, _ in spans[lane])


def _way_out(world: "World", actor: "Actor") -> int:
    """Return the button that takes a rival round what is ahead of him."""
    course = actor.course
    if course is None or not course.settled or world.tick % LOOKS:
        return 0
    lanes = tuple(range(len(world.plan.lanes)))
    step = way_through(_things(world, actor), actor, lanes, AHEAD)
    return UP if step == -1 else DOWN if step == 1 else 0


def _things(world: "World", of: "Actor") -> list[Thing]:
    return [
        thing_of(other)
        for other in world.actors
        if other.kind.bars and other is not of and other.course and not other.course.gone
        and other.course.mount < 0 and not other.pilot
    ]  # fmt: skip
