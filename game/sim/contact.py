"""The contact phase: collect every hit in spawn order, then apply them."""

from typing import TYPE_CHECKING

from game.sim.actor import FOES, PLAYERS, Actor
from game.sim.barriers import run_barriers
from game.sim.blows import concerns, flinch, hurt, knock_down, meet, spared, touchable
from game.sim.bystanders import harm, notice
from game.sim.course import beside
from game.sim.driving import sideswipe, touch
from game.sim.hazards import run_hazards
from game.sim.lines import in_line
from game.sim.moves import Strike
from game.sim.rolling import roll_on
from game.sim.seizing import seize
from game.sim.shots import fly
from game.sim.things import strike_things
from game.sim.units import PX

if TYPE_CHECKING:
    from game.sim.world import World

OVERLAP = 6 * PX  # a blow reaches so far behind its owner's middle
BOWL = 30 * PX
BOWL_STAGGER = 30
Hit = tuple[Actor, Actor, Strike]


def contact(world: "World") -> None:
    """Flying bodies, blows, those who drive into others, things, then hazards."""
    strike_things(world)  # first: a door that is slammed on somebody keeps the blow from him
    hits = _collect(world)
    for body in world.actors:
        if body.flying and body.move.flies:
            _bowl(world, body)
    for attacker, victim, strike in hits:
        if attacker.move.strike is strike:  # who has just been stopped hits nobody
            _apply(world, attacker, victim, strike)
    notice(world)
    for actor in world.players:
        touch(world, actor)
    fly(world)
    roll_on(world)
    run_hazards(world)
    run_barriers(world)


def _apply(world: "World", attacker: Actor, victim: Actor, strike: Strike) -> None:
    if victim.kind.innocent:
        harm(world, attacker, victim, strike)
    elif strike.beside:
        sideswipe(world, attacker, victim, strike)
    elif strike.effect != "grab" or not victim.move.fallen:  # felled on this very tick by another
        meet(world, attacker, victim, strike)
        if strike.effect == "grab" and attacker.landed:
            seize(world, attacker, victim)


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
    """Nearest first, one unless the blow meets many; innocents only where it meets no foe."""
    if attacker.spent and not strike.many:
        return []
    if strike.beside:
        return _level(world, attacker, strike)
    if strike.line:
        return [(attacker, victim, strike) for victim in in_line(world, attacker, strike)]
    side = -attacker.face if strike.behind else attacker.face
    near = []
    for victim in world.actors:
        if not concerns(attacker, victim) or victim.id in attacker.spent or victim.kind.aboard:
            continue
        d = (victim.x - attacker.x) * side
        least = strike.least * PX or -OVERLAP
        if least <= d <= strike.span and touchable(victim, strike):
            near.append((victim.kind.innocent, d, victim.id, victim))
    near.sort(key=lambda one: one[:3])
    met = [(attacker, one[3], strike) for one in near if one[0] == near[0][0]]
    return met if strike.many else met[:1]


def _level(world: "World", attacker: Actor, strike: Strike) -> list[Hit]:
    """Who is level in a neighbouring lane; nobody carried by another."""
    other = PLAYERS if attacker.kind.team == FOES else FOES
    return [
        (attacker, victim, strike)
        for victim in world.actors
        if victim.kind.team == other and not victim.kind.aboard and not spared(victim)
        and victim.course and victim.course.mount < 0
        and beside(attacker, victim, strike.reach * PX)
    ][:1]  # fmt: skip


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
