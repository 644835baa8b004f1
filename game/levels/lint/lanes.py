"""Rules of roads: lanes, what is dealt on them, how far apart, and who may drive there."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias

from game.levels import classes, lane_classes
from game.levels.classes import Actor
from game.levels.faults import Fault
from game.levels.lint.maps import Rule, of_map
from game.levels.things import Level, Placed
from game.sim.actor import Kind
from game.sim.gaits import Drive, Walk
from game.sim.units import PX

ROWS, VAN_ROWS = 372, 396  # px of closing distance between two rows; of vans one sees less
HIDES = "van"  # the sign of what hides what is beyond it
OFF = 8  # px from the line of a lane at which a thing is still in it

Dealt: TypeAlias = lane_classes.Traffic | lane_classes.Works | lane_classes.Ramp
DEALT = (lane_classes.Traffic, lane_classes.Works, lane_classes.Ramp)
ON_ROADS = (
    *DEALT,
    lane_classes.Pillar,
    lane_classes.Beat,
    lane_classes.Catch,
    lane_classes.Rams,
    lane_classes.Squeeze,
    lane_classes.Tyre,
    lane_classes.Crossing,
)


class Road(NamedTuple):
    """The lanes of a level that have nothing wrong, and who drives there."""

    lanes: list[Placed[lane_classes.Lane]]  # by their numbers
    pilot: Kind
    gait: Drive

    @property
    def open(self) -> list[int]:
        """The numbers of the lanes that a player may enter."""
        return [lane.what.index for lane in self.lanes if not lane.what.shut]

    @property
    def room(self) -> float:
        """How far he comes, in pixels, from clear of one thing until settled in its lane."""
        return (self.pilot.length + self.gait.change * self.gait.full) / PX

    def lane_at(self, y: float) -> Placed[lane_classes.Lane] | None:
        """Return the lane that a height of the strip is in."""
        return next((lane for lane in self.lanes if abs(lane.at.y - y) <= OFF), None)

    def shuts(self, lane: int) -> bool:
        """Tell whether there is such a lane, and it is shut."""
        return lane < len(self.lanes) and self.lanes[lane].what.shut


def road_of(level: Level, kinds: Mapping[str, Kind]) -> Road | None:
    """Return the road of a level; nothing where there is none, or its lanes are in fault."""
    pilot = kinds.get(level.stage.pilot)
    lanes = sorted(level.all(lane_classes.Lane), key=lambda lane: lane.what.index)
    known = "Lane" not in level.meant and not any(lane.doubts("index", "shut") for lane in lanes)
    numbered = [lane.what.index for lane in lanes] == list(range(len(lanes)))
    apart = len({lane.at.y for lane in lanes}) == len(lanes)
    if pilot is None or not isinstance(pilot.gait, Drive) or not (lanes and known and numbered):
        return None
    return Road(lanes, pilot, pilot.gait) if apart and level.measured else None


# ---- who drives, and where ---------------------------------------------------------------------
def _drivers(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """Who drives needs lanes and a view that goes with him; who walks needs neither."""
    pilot = kinds.get(level.stage.pilot)
    lanes = level.all(lane_classes.Lane)
    if pilot is None or "pilot" in level.unread or "Lane" in level.meant:
        return
    if not lanes:
        yield from _without_lanes(level, kinds, pilot)
    elif isinstance(pilot.gait, Walk):
        message = f"there are lanes, but pilot is {pilot.name!r}, who walks; choose one who drives"
        yield of_map(level, message, "RH382", "pilot")
    elif isinstance(pilot.gait, Drive):
        yield from _view(level)


def _without_lanes(level: Level, kinds: Mapping[str, Kind], pilot: Kind) -> Iterator[Fault]:
    for thing in level.things:
        if isinstance(thing.what, ON_ROADS) or _drives(thing.what, kinds):
            message = f"a {type(thing.what).__name__} needs a road, but the map has no Lane; place "
            yield thing.fault(f"{message}one for each lane", "RH371")
            return
    if isinstance(pilot.gait, Drive):
        message = f"pilot is {pilot.name!r}, which drives, but the map has no Lane; place some"
        yield of_map(level, message, "RH381", "pilot")


def _drives(what: object, kinds: Mapping[str, Kind]) -> bool:
    kind = kinds.get(what.kind) if isinstance(what, Actor) else None
    return kind is not None and not isinstance(kind.gait, Walk)


def _view(level: Level) -> Iterator[Fault]:
    scrolls = level.all(classes.Scroll)
    for scroll in scrolls:
        if scroll.what.mode != "lead" and not scroll.doubts("mode"):
            message = f"mode is {scroll.what.mode!r}, in which nobody can drive; make it 'lead'"
            yield scroll.fault(message, "RH380", "mode")
    if not scrolls and "Scroll" not in level.meant:
        message = "who drives is lost without a Scroll; place one, with the mode 'lead'"
        yield of_map(level, message, "RH380")


def _lines(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    lanes = sorted(level.sound(lane_classes.Lane), key=lambda lane: lane.at.y)
    for upper, lower in pairwise(lanes):
        if upper.at.y == lower.at.y:
            message = f"it has the y of the Lane {upper.called}; move one of them"
            yield lower.fault(message, "RH372")


def _in_lanes(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """What is on a road must be in a lane that is there, and that a player may enter."""
    road = road_of(level, kinds)
    if road is None:
        return
    last = len(road.lanes) - 1
    for dealt in _dealt(level):
        lane = dealt.what.lane
        if lane > last:
            message = f"lane is {lane}, but the last lane is {last}; choose one that is there"
            yield dealt.fault(message, "RH373", "lane")
        elif road.shuts(lane):
            message = f"lane {lane} is shut, so nobody meets it there; choose another"
            yield dealt.fault(message, "RH374", "lane")
    for pillar in level.sound(lane_classes.Pillar):
        if pillar.what.line >= last and not pillar.doubts("line"):
            message = f"below lane {pillar.what.line} there is no line to another; choose another"
            yield pillar.fault(message, "RH373", "line")
    for start in level.sound(classes.PlayerStart):
        at = road.lane_at(start.at.y)
        if at is None:
            yield _in_no_lane(road, start)
        elif at.what.shut:
            message = f"it stands in lane {at.what.index}, which is shut; move it"
            yield start.fault(message, "RH374")
    for actor in level.sound(Actor):
        if not actor.what.on and _drives(actor.what, kinds) and road.lane_at(actor.at.y) is None:
            yield _in_no_lane(road, actor)


def _in_no_lane(road: Road, thing: Placed[classes.PlayerStart] | Placed[Actor]) -> Fault:
    *some, last = [f"{lane.at.y:g}" for lane in road.lanes]
    heights = f"{', '.join(some)} or {last}" if some else last
    return thing.fault(f"it stands in no lane; let its y be {heights}", "RH373")


def _dealt(level: Level) -> list[Placed[Dealt]]:
    """Return what is in a lane of its own and can be found there."""
    found: list[Placed[Any]] = [thing for of in DEALT for thing in level.sound(of)]
    return [thing for thing in found if not thing.doubts("lane")]


# ---- how far apart -----------------------------------------------------------------------------
class Row(NamedTuple):
    """Traffic that comes together, and the tick at which who drives at full speed meets it."""

    cars: list[Placed[lane_classes.Traffic]]
    met: float
    closing: int  # subpixels a tick
    hides: bool

    @property
    def bars(self) -> tuple[int, ...]:
        """The row with which it is mirrored, and the lanes that it bars."""
        return self.cars[0].what.row, *sorted(car.what.lane for car in self.cars)


def _rows(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """Between two rows there must be time to see where the second is open, and to go there."""
    road = road_of(level, kinds)
    if road is None:
        return
    beats = sorted(beat.at.middle for beat in level.sound(lane_classes.Beat))
    for one, two in pairwise(sorted(_rows_of(level, road, kinds), key=lambda row: row.met)):
        asked = [bisect_right(beats, row.cars[0].at.middle) for row in (one, two)]
        least = VAN_ROWS if one.hides or two.hides else ROWS
        apart = round((two.met - one.met) * two.closing / PX)
        if apart < least and asked[0] == asked[1] and one.bars != two.bars:
            more = -(-(least - apart) * road.gait.full // two.closing)
            message = (
                f"it is met {apart} px after the row of {one.cars[0].called} where {least} are "
                f"needed; move it {more} px ahead"
            )
            yield two.cars[0].fault(message, "RH376")


def _rows_of(level: Level, road: Road, kinds: Mapping[str, Kind]) -> Iterator[Row]:
    together: dict[tuple[float, ...], list[Placed[lane_classes.Traffic]]] = {}
    for car in level.sound(lane_classes.Traffic):
        if not car.doubts("row", "ahead", "speed", "kind", "lane"):
            what = car.what
            where = car.at.middle, what.row, what.ahead, what.speed
            together.setdefault(where, []).append(car)
    for cars in together.values():
        closing = road.gait.full - cars[0].what.speed
        hides = any(kinds[car.what.kind].sign == HIDES for car in cars if car.what.kind in kinds)
        yield Row(cars, _met(cars[0], road.gait), closing, hides)


def _met(car: Placed[lane_classes.Traffic], gait: Drive) -> float:
    """Return the tick at which a car is met, counted from x 0."""
    what = car.what
    return (car.at.middle / gait.full + what.ahead / (gait.full - what.speed)) * PX


def _beyond(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """Traffic must be dealt behind nobody's back, and met before the map ends."""
    road, starts = road_of(level, kinds), level.sound(classes.PlayerStart)
    if road is None or not starts:
        return
    width = level.map.width * level.map.tile_width
    for car in level.sound(lane_classes.Traffic):
        if car.doubts("ahead", "speed") or not 0 <= car.at.middle <= width:
            continue
        met = round(_met(car, road.gait) * road.gait.full / PX)
        if car.at.middle < starts[0].at.middle:
            message = "it lies behind the start, so that it comes at once; move it ahead"
            yield car.fault(message, "RH324")
        elif met > width:
            message = f"it is met at {met} px, beyond the end of the map at {width}; move it back"
            yield car.fault(message, "RH378")


# ---- what stands -------------------------------------------------------------------------------
def _shut_off(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """Works must leave a lane open, whichever of their rows are mirrored."""
    road = road_of(level, kinds)
    if road is None:
        return
    works = [one for one in level.sound(lane_classes.Works) if not one.doubts("lane", "row")]
    works = [one for one in works if one.what.lane in road.open]
    works.sort(key=lambda one: one.at.left)
    for number, last in enumerate(works):
        near = [one for one in works[: number + 1] if one.at.right + road.room > last.at.left]
        if _can_bar(near, road.open):
            message = "with what stands before it, it can shut every lane; move it, or delete it"
            yield last.fault(message, "RH377")


def _can_bar(works: Sequence[Placed[lane_classes.Works]], lanes: Sequence[int]) -> bool:
    """Tell whether works bar all of some lanes, some of their rows mirrored and others not."""
    rows: dict[int, set[int]] = {}
    for one in works:
        rows.setdefault(one.what.row, set()).add(one.what.lane)
    barred = [set[int]()]
    for row, own in rows.items():
        ways = [own, {_mirrored(lane, lanes) for lane in own}] if row else [own]
        barred = [so_far | way for so_far in barred for way in ways]
    return any(set(lanes) <= way for way in barred)


def _mirrored(lane: int, lanes: Sequence[int]) -> int:
    return lanes[-1 - lanes.index(lane)] if lane in lanes else lane


def _ramps(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """Who is to leap must be settled in the lane of the ramp before it begins."""
    road = road_of(level, kinds)
    if road is None:
        return
    works = [one for one in level.sound(lane_classes.Works) if not one.doubts("lane", "row")]
    for ramp in level.sound(lane_classes.Ramp):
        if ramp.doubts("lane", "row"):
            continue
        for one in works:
            near = one.at.left < ramp.at.right and one.at.right > ramp.at.left - road.room
            if near and _may_meet(ramp.what, one.what, road.open):
                message = (
                    f"the Works {one.called} can stand right before it in its lane; leave "
                    f"{road.room:.0f} px between them"
                )
                yield ramp.fault(message, "RH375")
                break


def _may_meet(ramp: lane_classes.Ramp, works: lane_classes.Works, lanes: Sequence[int]) -> bool:
    """Tell whether two may be in the same lane: each row is mirrored or not for itself."""
    if ramp.row == works.row:
        return ramp.lane == works.lane
    mirrored = _mirrored(works.lane, lanes) if ramp.row or works.row else works.lane
    return ramp.lane in (works.lane, mirrored)


LANE_RULES: tuple[Rule, ...] = (
    _drivers,
    _lines,
    _in_lanes,
    _rows,
    _beyond,
    _shut_off,
    _ramps,
)
