"""Looking ahead: whether and how a driver who keeps his speed gets through what he knows of.

A search over (tick, settled lane): stay for two ticks, or change; fewest changes first, then the
soonest. Bots drive by it, assisted steering does, and the checks of a level prove with it that all
that is announced can be avoided.
"""

from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

from game.sim.course import tail
from game.sim.gaits import Drive

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.course import Bars
    from game.sim.world import World

STEP = 2  # ticks that staying lasts
NEVER_MET = 1 << 30
CROSSES = 3, 11  # ticks of a change in which the line is near
Spans = Sequence[Sequence[tuple[int, int]]]


class Thing(NamedTuple):
    """Something on the lanes: what it bars, where, its front and tail, its speed. Subpixels."""

    bars: "Bars"
    lane: int
    front: int
    tail: int
    speed: int


class Driver(NamedTuple):
    """Who looks ahead: his front, lane and speed, and what he drives."""

    x: int
    lane: int
    speed: int
    length: int
    leap_speed: int
    gait: Drive


def driver_of(actor: "Actor", speed: int = 0) -> Driver:
    """Return an actor as one who looks ahead, at his own speed unless one is given."""
    kind, course = actor.kind, actor.course
    gait = kind.gait if isinstance(kind.gait, Drive) else Drive()
    lane = course.to if course else 0
    return Driver(actor.x, lane, speed or actor.vx, kind.length, kind.leap_speed, gait)


def thing_of(actor: "Actor") -> Thing:
    """Return a body on the lanes as it is now; one that moves over is in the lane it goes to."""
    course = actor.course
    lane = course.to if course else 0
    return Thing(actor.kind.bars, lane, actor.x, tail(actor), actor.vx)


def things_ahead(world: "World", lag: int = 0) -> list[Thing]:
    """Return everything that was announced at least `lag` ticks ago and still bars the way."""
    return [
        thing_of(actor)
        for actor in world.actors
        if actor.kind.bars
        and actor.course
        and not actor.course.gone
        and 0 <= actor.course.said <= world.tick - lag
    ]


def contact_in(things: Iterable[Thing], actor: "Actor", lane: int) -> int:
    """Return the ticks until a driver who stays in a lane would touch something."""
    spans, _ = spells(things, driver_of(actor), lane + 1, NEVER_MET)
    return min((first for first, _ in spans[lane]), default=NEVER_MET)


def spells(
    things: Iterable[Thing], who: Driver, lanes: int, ticks: int
) -> tuple[list[list[tuple[int, int]]], list[list[tuple[int, int]]]]:
    """Return for each lane, and for each line below one, first and last ticks of each contact."""
    bodies: list[list[tuple[int, int]]] = [[] for _ in range(lanes)]
    lines: list[list[tuple[int, int]]] = [[] for _ in range(lanes)]
    for thing in things:
        closing = who.speed - thing.speed
        if closing <= 0 or thing.lane >= lanes:
            continue
        if thing.bars == "leap" and who.speed >= who.leap_speed:
            continue
        first = max(0, (thing.tail - who.x) // closing + 1)
        last = (thing.front - who.x + who.length) // closing + 1
        if last >= 0 and first <= ticks:
            (lines if thing.bars == "line" else bodies)[thing.lane].append((first, last))
    return bodies, lines


def way_through(
    things: Iterable[Thing],
    who: "Actor | Driver",
    lanes: Sequence[int],
    ticks: int,
    pad: int = 0,
) -> int | None:
    """Return the first step of a way through (-1, 0 or 1), or None where there is no way.

    lanes: those open to him; pad: ticks kept clear before and after each contact.
    """
    me = who if isinstance(who, Driver) else driver_of(who)
    bodies, lines = spells(things, me, max(lanes) + 1, ticks)
    if not bodies[me.lane]:
        return 0
    seen: dict[tuple[int, int], bool] = {}
    queue = [(0, 0, 0, me.lane, 0)]  # changes, tick of the first, tick, lane, its step
    while queue:
        changes, at, tick, lane, first = heappop(queue)
        if tick >= ticks:
            return first if at == 0 else 0
        if (tick, lane) in seen:
            continue
        seen[tick, lane] = True
        if not _meets(bodies[lane], tick, tick + STEP, pad):
            heappush(queue, (changes, at, tick + STEP, lane, first))
        for step in (-1, 1):
            if lane + step in lanes and _may_change(bodies, lines, me, (tick, lane, step), pad):
                begin = at if changes else tick
                way = first if changes else step
                heappush(queue, (changes + 1, begin, tick + me.gait.change, lane + step, way))
    return None


def _may_change(
    bodies: Spans, lines: Spans, who: Driver, where: tuple[int, int, int], pad: int
) -> bool:
    tick, lane, step = where
    gait, (begin, end) = who.gait, CROSSES
    return not (
        _meets(bodies[lane], tick, tick + gait.leaves, pad)
        or _meets(bodies[lane + step], tick + gait.enters, tick + gait.change, pad)
        or _meets(lines[min(lane, lane + step)], tick + begin, tick + end, pad)
    )


def _meets(spans: Sequence[tuple[int, int]], first: int, last: int, pad: int) -> bool:
    return any(begin - pad <= last and end + pad >= first for begin, end in spans)
