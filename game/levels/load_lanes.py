"""What a map says of lanes: what is dealt on them, who drives there, and what there is to do."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from game.content.crossing import SCENES, TOLLS
from game.levels import lane_classes
from game.levels.classes import Actor, PlayerStart
from game.levels.things import Level, Placed, subpixels
from game.sim import tasks
from game.sim.actor import Kind
from game.sim.dealing import Beat, Deal
from game.sim.tug import Tug
from game.sim.units import PX

APPEARS = 1000 * PX  # before its end, what stands is there


class Lanes(NamedTuple):
    """The parts of a stage plan that are about lanes."""

    lanes: tuple[int, ...]
    shut: tuple[int, ...]
    lane: int
    deals: tuple[Deal, ...]
    beats: tuple[Beat, ...]
    actors: tuple[tuple[str, int, int], ...]
    mounts: tuple[tuple[str, str, int], ...]
    task: tasks.Task | None


def lanes_of(level: Level, kinds: Mapping[str, Kind]) -> Lanes:
    """Return what a level that has been checked says of lanes; all of it may be empty."""
    lanes = sorted(level.all(lane_classes.Lane), key=lambda lane: lane.what.index)
    ys = tuple(subpixels(lane.at.y) for lane in lanes)
    start = subpixels(level.all(PlayerStart)[0].at.y)
    actors = level.all(Actor)
    return Lanes(
        lanes=ys,
        shut=tuple(lane.what.index for lane in lanes if lane.what.shut),
        lane=min(range(len(ys)), key=lambda lane: abs(ys[lane] - start), default=0),
        deals=tuple(deal for _, deal in deals_of(level, kinds, len(lanes))),
        beats=tuple(Beat(beat.x, beat.at.name) for beat in level.all(lane_classes.Beat)),
        actors=tuple(
            (actor.what.kind, actor.x, subpixels(actor.at.y) if lanes else 0)
            for actor in actors
            if not actor.what.on
        ),
        mounts=tuple(_mount(level, actor) for actor in actors if actor.what.on),
        task=_task(level),
    )


def _mount(level: Level, actor: Placed[Actor]) -> tuple[str, str, int]:
    carrier = level.by_id[actor.what.on]
    kind = carrier.what.kind if isinstance(carrier.what, Actor) else ""
    return actor.what.kind, kind, carrier.x - actor.x


# ---- what is dealt -----------------------------------------------------------------------------
def deals_of(level: Level, kinds: Mapping[str, Kind], lanes: int) -> list[tuple[Placed[Any], Deal]]:
    """Return what is dealt, in that order, each with its object."""
    return sorted(_deals(level, kinds, lanes), key=lambda dealt: dealt[1].at)


def _deals(
    level: Level, kinds: Mapping[str, Kind], lanes: int
) -> Iterator[tuple[Placed[Any], Deal]]:
    for traffic in level.all(lane_classes.Traffic):
        what = traffic.what
        yield (
            traffic,
            Deal(
                traffic.x,
                what.kind,
                what.lane,
                ahead=what.ahead * PX,
                speed=what.speed,
                length=kinds[what.kind].length,
                row=what.row,
            ),
        )
    for works in level.all(lane_classes.Works):
        yield works, _standing(works, "works", works.what.lane, works.what.row)
    for pillar in level.all(lane_classes.Pillar):
        yield pillar, _standing(pillar, "pillars", pillar.what.line, pillar.what.row)
    for ramp in level.all(lane_classes.Ramp):
        for lane in range(lanes):
            kind = "ramp" if lane == ramp.what.lane else "trench"
            yield ramp, _standing(ramp, kind, lane, ramp.what.row)


def _standing(thing: Placed[Any], kind: str, lane: int, row: int) -> Deal:
    x, length = subpixels(thing.at.left), subpixels(thing.at.width)
    return Deal(x - APPEARS, kind, lane, x=x, length=length, row=row)


# ---- what there is to do -----------------------------------------------------------------------
def _task(level: Level) -> tasks.Task | None:
    for thing in level.things:
        what = thing.what
        match what:
            case lane_classes.Catch():
                return tasks.Catch(
                    _rival(level, what.rival), what.gap * PX, what.lost * PX, what.limit
                )
            case lane_classes.Rams():
                return tasks.Blows(_rival(level, what.rival), "ram", what.number, what.limit)
            case lane_classes.Squeeze():
                rival, reach = _rival(level, what.rival), what.reach * PX
                return tasks.Keep(rival, reach, what.ticks, what.limit)
            case lane_classes.Tyre():
                rival = _rival(level, what.rival)
                return tasks.Match(rival, what.within, hits=what.hits, limit=what.limit)
            case lane_classes.Crossing():
                return _deadline(level, thing, what)
    return None


def _deadline(level: Level, thing: Placed[Any], what: lane_classes.Crossing) -> tasks.Deadline:
    return tasks.Deadline(
        _rival(level, what.rival),
        thing.x,
        what.train,
        what.late,
        Tug(least=what.hold_least),
        TOLLS,
        SCENES,
    )


def _rival(level: Level, number: int) -> str:
    what = level.by_id[number].what
    return what.kind if isinstance(what, Actor) else ""
