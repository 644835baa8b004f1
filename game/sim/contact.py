"""The contact phase: collect every hit in spawn order, then apply them."""

from typing import TYPE_CHECKING

from game.sim.actor import FOES, PLAYERS, Actor
from game.sim.blows import flinch, hurt, knock_down, meet, spared, touchable
from game.sim.hazards import run_hazards
from game.sim.moves import Strike
from game.sim.shots import fly
from game.sim.units import BODY, PX

if TYPE_CHECKING:
    from game.sim.world import World

OVERLAP = 6 * PX  # a blow reaches so far behind its owner's middle
BOWL = 30 * PX
BOWL_STAGGER = 30
LANE = 12 * PX  # bodies nearer than this across the road share a lane
CRASH_UNHURT = 150
Hit = tuple[Actor, Actor, Strike]


def contact(world: "World") -> None:
    """Flying bodies, blows, those who drive into others, thrown things, then hazards."""
    hits = _collect(world)
    for body in world.actors:
        if body.flying and body.move.flies:
            _bowl(world, body)
    for attacker, victim, strike in hits:
        if attacker.move.strike is strike:  # who has just been stopped hits nobody
            meet(world, attacker, victim, strike)
    for actor in world.actors:
        if actor.kind.crash and not actor.unhurt:
            _run_into(world, actor)
    fly(world)
    run_hazards(world)


def _collect(world: "World") -> list[Hit]:
    found: list[Hit] = []
    for actor in world.actors:
        strike = actor.move.strike
        if not strike or actor.frozen:
            continue
        if actor.start <= actor.t < actor.start + actor.move.active:
            found += _reached(world, actor, strike)
    return found


def _reached(world: "World", attacker: Actor, strike: Strike) -> list[Hit]:
    """Nearest first; only the nearest unless the blow meets many."""
    if attacker.spent and not strike.many:
        return []
    side = -attacker.face if strike.behind else attacker.face
    other = PLAYERS if attacker.kind.team == FOES else FOES
    near = []
    for victim in world.actors:
        if victim.kind.team != other or victim.id in attacker.spent:
            continue
        d = (victim.x - attacker.x) * side
        if -OVERLAP <= d <= strike.span and touchable(victim, strike):
            near.append((d, victim.id, victim))
    near.sort(key=lambda one: one[:2])
    return [(attacker, victim, strike) for _, _, victim in (near if strike.many else near[:1])]


def _bowl(world: "World", body: Actor) -> None:
    """A flying body fells those it passes."""
    for other in world.actors:
        if other.kind.team != FOES or other.id in body.bowled or other.move.fallen:
            continue
        if spared(other) or abs(other.x - body.x) >= BOWL:
            continue
        body.bowled = (*body.bowled, other.id)
        other.by = body.by
        hurt(world, other, body.flying, "body")
        world.tell("bowled", other.x, other.kind.name, "", body.flying)
        if other.kind.boss and other.energy > 0:
            flinch(world, other, BOWL_STAGGER)
        else:
            knock_down(world, other, body.vx // 2)


def _run_into(world: "World", actor: Actor) -> None:
    """Who drives into a slower body ahead on his lane crashes, and may pass through it after."""
    for other in world.actors:
        ahead = (other.x - actor.x) * actor.face
        if other is actor or not other.kind.solid or abs(other.y - actor.y) >= LANE:
            continue
        if 0 <= ahead < BODY and abs(other.vx) < abs(actor.vx):
            actor.begin(actor.kind.crash)
            actor.vy = 0
            actor.unhurt = CRASH_UNHURT
            world.tell("hit", actor.x, actor.kind.name, actor.kind.crash)
            return
