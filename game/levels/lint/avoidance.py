"""The proof that a road can be driven: nothing is announced that cannot be avoided any more.

Who keeps one speed meets everything at ticks that can be told beforehand. For each group that is
dealt together, with its row mirrored or not, and those it is met with too, it is asked on the tick
on which it is announced: is there, from every open lane, still a way through? A lane that was lost
to what had been announced before does not count.

The motion is that of game.sim.dealing, written as formulas: what drifts keeps its speed until it
stops behind what stands in its lane.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any, NamedTuple

from game.content.difficulty import DIFFICULTIES
from game.levels.classes import PlayerStart
from game.levels.faults import Fault
from game.levels.lint.lanes import Road, road_of
from game.levels.load_lanes import deals_of, lanes_of
from game.levels.things import Level, Placed
from game.sim.actor import Kind
from game.sim.course import Bars
from game.sim.dealing import NOTICE, QUEUE, SIGHT, Beat, Deal
from game.sim.gaits import Drive
from game.sim.lookahead import Driver, Thing, spells, way_through
from game.sim.units import PX

LOOKS = 240  # ticks ahead
MOST_MIRRORED = 5  # rows that are looked at both ways together
NEVER = 1 << 30
NORMAL = DIFFICULTIES["normal"].pace


class Body(NamedTuple):
    """What a deal puts on the road for who drives at one speed; ticks count from the start."""

    source: Placed[Any]
    bars: Bars
    lane: int
    length: int
    speed: int
    row: int
    x: int  # its tail on the tick on which it appears
    since: int
    until: int  # the tick on which it turns off with the beat

    def tail(self, tick: int) -> int:
        """Return where it ends, if nothing stops it."""
        return self.x + self.speed * (tick - self.since)

    def stopped_by(self, other: "Body") -> bool:
        """Tell whether it drifts towards what stands in its lane."""
        stands = not other.speed and other.bars != "line" and other.lane == self.lane
        return bool(self.speed) and stands and self.x + self.length < other.x - QUEUE


class Run(NamedTuple):
    """One who drives along a road at one speed; x is where he begins."""

    road: Road
    x: int
    speed: int

    def front(self, tick: int) -> int:
        """Return where his front is."""
        return self.x + self.speed * tick

    def tick_at(self, x: int) -> int:
        """Return the first tick on which his front has come to a place."""
        return max(1, -((self.x - x) // self.speed))

    def announced(self, body: Body, stop: int) -> int:
        """Return the tick on which a body is announced; stop: where its front comes to rest."""
        full, gap = self.road.gait.full, body.x - self.front(body.since)
        notice = max(SIGHT, (full - body.speed) * NOTICE) - 1
        tick = body.since + max(0, -((notice - gap) // (self.speed - body.speed)))
        if stop == NEVER:
            return tick
        stopped = body.since + (stop - body.length - body.x) // body.speed
        at_rest = self.tick_at(stop - body.length - max(SIGHT, full * NOTICE) + 1)
        return min(tick, max(stopped, at_rest))

    def meets(self, body: Body, stop: int, tick: int) -> Thing:
        """Return a body as it is for who looks ahead from a tick."""
        tail, gap = body.tail(tick), body.tail(tick) - self.front(tick)
        rest = stop - body.length
        if stop < NEVER and (rest - tail) * (self.speed - body.speed) <= gap * body.speed:
            return Thing(body.bars, body.lane, stop, rest, 0)
        return Thing(body.bars, body.lane, tail + body.length, tail, body.speed)

    def driver(self, tick: int, lane: int) -> Driver:
        """Return him as one who looks ahead."""
        pilot = self.road.pilot
        where = self.front(tick), lane, self.speed
        return Driver(*where, pilot.length, pilot.leap_speed, self.road.gait)


def avoidance(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """Tell what cannot be avoided, each once, of a level that has no other faults."""
    road, starts = road_of(level, kinds), level.sound(PlayerStart)
    if road is None or not starts:
        return
    deals, beats = deals_of(level, kinds, len(road.lanes)), lanes_of(level, kinds).beats
    told: dict[int, bool] = {}
    for speed in _speeds(road):
        run = Run(road, round(starts[0].at.middle * PX), speed)
        for pace in _paces():
            bodies = list(_bodies(run, deals, beats, kinds, pace))
            for thing, lane in _Proof(run, bodies).lost():
                if thing.at.id not in told:
                    told[thing.at.id] = True
                    yield thing.fault(_sentence(lane, speed, pace), "RH391")


def _speeds(road: Road) -> list[int]:
    """Return the speeds at which the proof is made: cruise, full, and in HEAT or in a wake."""
    gaits = [move.gait.full for move in road.pilot.moves.values() if isinstance(move.gait, Drive)]
    own = road.gait
    return sorted({own.cruise, own.full, own.full + own.wake, *gaits})


def _paces() -> list[int]:
    """Return how fast what drifts is on each difficulty, in per cent; the normal one first."""
    paces = {rules.pace for rules in DIFFICULTIES.values()}
    return sorted(paces, key=lambda pace: (pace != NORMAL, pace))


def _sentence(lane: int, speed: int, pace: int) -> str:
    names = [name for name, rules in DIFFICULTIES.items() if rules.pace == pace != NORMAL]
    on = f" on {names[0]}" if names else ""
    return (
        f"it is announced, but who is in lane {lane} at {speed} subpixels a tick cannot avoid it"
        f"{on}; give it more room, or bar fewer lanes"
    )


def _bodies(
    run: Run,
    deals: Sequence[tuple[Placed[Any], Deal]],
    beats: Sequence[Beat],
    kinds: Mapping[str, Kind],
    pace: int,
) -> Iterator[Body]:
    """Yield what appears for one who keeps his speed, as long as he overtakes it."""
    begins = [run.tick_at(beat.x) for beat in beats]
    for source, deal in deals:
        since, speed = run.tick_at(deal.at), deal.speed * pace // 100
        x = deal.x or run.front(since) + deal.ahead
        body = Body(
            source,
            kinds[deal.kind].bars,
            deal.lane,
            deal.length,
            speed,
            deal.row,
            x,
            since,
            NEVER,
        )
        turns_off = [
            tick
            for tick in begins
            if tick > since and body.speed and body.tail(tick) - run.front(tick) >= SIGHT
        ]
        if speed < run.speed:
            yield body._replace(until=min(turns_off, default=NEVER))


class _Proof:
    """One run along a road, and every way through that has been looked for."""

    def __init__(self, run: Run, bodies: list[Body]) -> None:
        self.run = run
        self.open = run.road.open
        self.bodies = bodies
        self.known: dict[Any, bool] = {}

    def lost(self) -> Iterator[tuple[Placed[Any], int]]:
        """Yield what cannot be avoided, and a lane from which it cannot."""
        groups: dict[tuple[int, ...], list[Body]] = {}
        for number, body in enumerate(self.bodies):
            alone = 0 if body.row else number
            groups.setdefault((body.row, body.since, alone), []).append(body)
        for group in groups.values():
            yield from self._lost_to(group)

    def _lost_to(self, group: list[Body]) -> Iterator[tuple[Placed[Any], int]]:
        near = self._near(group)
        rows = [row for row in dict.fromkeys(body.row for body in near) if row]
        for coins in product((False, True), repeat=min(len(rows), MOST_MIRRORED)):
            mirrored = [row for row, coin in zip(rows, coins, strict=False) if coin]
            bodies = [self._mirror(body) if body.row in mirrored else body for body in near]
            lane = self._lane_lost(bodies, len(group))
            if lane is not None:
                yield group[0].source, lane
                return

    def _near(self, group: list[Body]) -> list[Body]:
        """Return a group and all that is about when it is announced, the nearest first."""
        run = self.run
        tick = max(run.announced(body, NEVER) for body in group)
        if any(body.until <= tick for body in group):
            return []
        front = run.front(tick)
        others = [
            body
            for body in self.bodies
            if body not in group
            and body.since <= tick < body.until
            and body.tail(tick) + body.length > front - run.road.pilot.length
        ]
        others.sort(key=lambda body: abs(body.tail(tick) - group[0].tail(tick)))
        return [*group, *others]

    def _mirror(self, body: Body) -> Body:
        """Return a body as it is in the other half of all tries, far for near."""
        lane, lanes = body.lane, self.open
        if body.bars == "line":
            return body._replace(lane=lanes[0] + lanes[-1] - 1 - lane)
        return body._replace(lane=lanes[-1 - lanes.index(lane)]) if lane in lanes else body

    def _lane_lost(self, bodies: list[Body], own: int) -> int | None:
        """Return a lane that is lost to the first `own` bodies as they are announced."""
        run = self.run
        stops = [_stop(body, bodies) for body in bodies]
        said = [run.announced(body, stop) for body, stop in zip(bodies, stops, strict=True)]
        for tick in sorted(set(said[:own])):
            known = [place for place, at in enumerate(said) if at <= tick]
            things = {place: run.meets(bodies[place], stops[place], tick) for place in known}
            older = [thing for place, thing in things.items() if said[place] < tick]
            for lane in self.open:
                lost = not self._passes(list(things.values()), tick, lane)
                if lost and self._passes(older, tick, lane):
                    return lane
        return None

    def _passes(self, things: list[Thing], tick: int, lane: int) -> bool:
        driver = self.run.driver(tick, lane)
        bodies, lines = spells(things, driver, max(self.open) + 1, LOOKS)
        if not bodies[lane]:
            return True
        key = lane, tuple(map(tuple, bodies)), tuple(map(tuple, lines))
        if key not in self.known:
            self.known[key] = way_through(things, driver, self.open, LOOKS) is not None
        return self.known[key]


def _stop(body: Body, among: Sequence[Body]) -> int:
    """Return where the front of a body comes to rest; NEVER if nothing is in its lane."""
    return min((other.x - QUEUE for other in among if body.stopped_by(other)), default=NEVER)
