"""Shots go in a line: whom they meet, and what they stop at.

A line goes from the shooter straight ahead to the edge of the view, or to a wall. It meets who
stands on the same floor, the nearest first, or all of them if the shot goes through. Cover stops
it for who makes himself small behind it.
"""

from typing import TYPE_CHECKING, NamedTuple

from game.sim.actor import Actor
from game.sim.barriers import walls
from game.sim.blows import concerns, ducks, touchable
from game.sim.ground import floor_at
from game.sim.units import PX, VIEW

if TYPE_CHECKING:
    from game.sim.moves import Strike
    from game.sim.stage import StagePlan
    from game.sim.world import World

STEP = 20  # px of height from which another floor is out of the line
BEHIND = 8 * PX  # so near to cover one is within it
ROOM = 28 * PX  # no cover is taken nearer than this to the edge of the view
APART = 70 * PX  # nor nearer to the target
SHARED = 24 * PX  # nor where another waits already


class Cover(NamedTuple):
    """Something low to kneel behind, between left and right (subpixels)."""

    left: int
    right: int


class Aim(NamedTuple):
    """What a shot fired now would meet: where its line ends, whom; barred: an innocent is first.

    Who is disguised as one bars it too: the disguise holds for who aims.
    """

    to: int
    whom: "Actor | None" = None
    barred: bool = False


class Path(NamedTuple):
    """The line of a shot: whom it meets, where it ends and at what; "" if in a body, or nowhere."""

    met: tuple[Actor, ...]
    to: int
    at: str


def in_line(world: "World", attacker: "Actor", strike: "Strike") -> "list[Actor]":
    """Return whom a shot meets, nearest first: one, or all if it meets many."""
    return [one for one in trace(world, attacker, strike).met if one.id not in attacker.spent]


def aim_of(world: "World", actor: "Actor") -> Aim | None:
    """Return what the shot that a body aims or tells would meet now; None if it does not aim."""
    move = actor.move
    strike = actor.kind.moves[move.aims].strike if move.aims else move.strike
    if strike is None or not strike.line or not (move.aims or actor.t < actor.start):
        return None
    path = trace(world, actor, strike)
    barred = any(one.kind.innocent or one.move.disguised for one in path.met)
    return Aim(path.to, path.met[0] if path.met else None, barred)


def trace(world: "World", attacker: Actor, strike: "Strike") -> Path:
    """Follow the line of a shot fired now."""
    side, end, at = attacker.face, *_end_of(world, attacker)
    met: list[Actor] = []
    for d, _, one in _in_front(world, attacker, strike):
        if d > (end - attacker.x) * side:
            break
        cover = _cover_of(world, one, attacker.x)
        if cover:
            edge = cover.left if side > 0 else cover.right
            end = max(edge, attacker.x) if side > 0 else min(edge, attacker.x)
            return Path(tuple(met), end, "cover")
        met.append(one)
        if not strike.many:
            return Path((one,), one.x, "")
    return Path(tuple(met), end, at)


def _end_of(world: "World", attacker: Actor) -> tuple[int, str]:
    """Return where a line ends at the latest, and what is there."""
    x, view = attacker.x, world.stage.view
    edge = "wall" if world.plan.edges == "wall" else ""
    if attacker.face > 0:
        near = min((left for left, _ in walls(world) if left >= x), default=view + VIEW)
        return (near, "metal") if near < view + VIEW else (view + VIEW, edge)
    near = max((right for _, right in walls(world) if right <= x), default=view)
    return (near, "metal") if near > view else (view, edge)


def _in_front(world: "World", attacker: Actor, strike: "Strike") -> list[tuple[int, int, Actor]]:
    """Return (distance, id, body) of those whom the shot can meet, nearest first."""
    found = []
    for one in world.actors:
        d = (one.x - attacker.x) * attacker.face
        if d < 0 or not concerns(attacker, one) or one.move.fallen or one.kind.aboard:
            continue
        if not touchable(one, strike) or not _level(world.plan, attacker.x, one.x):
            continue
        shield = _shield_of(world, one, attacker)
        if shield:
            found.append((abs(shield.x - attacker.x), shield.id, shield))
        else:
            found.append((d, one.id, one))
    return sorted(found, key=lambda each: each[:2])


def _level(plan: "StagePlan", x: int, other: int) -> bool:
    """Tell whether two places are on the same floor."""
    return not plan.floors or abs(floor_at(plan, x) - floor_at(plan, other)) < STEP


def _shield_of(world: "World", one: Actor, attacker: Actor) -> Actor | None:
    """Return the man whom somebody holds between himself and a shot."""
    if one.mate < 0 or not one.move.holds:
        return None
    mate = world.actor(one.mate)
    if mate is None or mate.move.name != "gripped":
        return None
    return mate if abs(mate.x - attacker.x) < abs(one.x - attacker.x) else None


# ---- cover -------------------------------------------------------------------------------------
def in_cover(world: "World", actor: Actor) -> bool:
    """Tell whether a foe has made himself small behind cover: he waits, and is seen to."""
    return _is_small(actor) and any(_is_within(cover, actor.x) for cover in world.plan.covers)


def _cover_of(world: "World", actor: Actor, source: int) -> Cover | None:
    """Return the cover that has something of itself between a body made small and a shot."""
    if not world.plan.covers or not _is_small(actor):
        return None
    for cover in world.plan.covers:
        between = cover.right > actor.x if source > actor.x else cover.left < actor.x
        if between and _is_within(cover, actor.x) and not _is_within(cover, source):
            return cover
    return None


def _is_small(actor: Actor) -> bool:
    """Who ducks is, and a foe used to cover while he stands still and begins nothing."""
    return ducks(actor) or (actor.kind.cover and actor.move.free and not actor.vx)


def _is_within(cover: Cover, x: int) -> bool:
    return cover.left - BEHIND <= x <= cover.right + BEHIND


def cover_for(world: "World", actor: "Actor") -> int:
    """Return where a foe may wait behind cover, subpixels; 0 where there is none for him."""
    target = min(world.standing, key=lambda player: abs(player.x - actor.x))
    view, best, near = world.stage.view, 0, VIEW
    for cover in world.plan.covers:
        spot = cover.right if target.x < actor.x else cover.left
        inside = view + ROOM <= spot <= view + VIEW - ROOM
        behind = (spot - target.x) * (1 if target.x < actor.x else -1) >= APART
        if inside and behind and abs(spot - actor.x) < near and not _is_taken(world, actor, spot):
            best, near = spot, abs(spot - actor.x)
    return best


def _is_taken(world: "World", actor: Actor, spot: int) -> bool:
    """Tell whether another foe is there, or nearer to it on his way."""
    own = (abs(actor.x - spot), actor.id)
    return any(
        foe.kind.cover and foe is not actor and (abs(foe.x - spot), foe.id) < own
        for foe in world.foes
        if abs(foe.x - spot) < SHARED
    )
