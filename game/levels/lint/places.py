"""Rules of the way: where players come in and get to, what lies there, and what harms."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from game.levels import brawl_classes, classes
from game.levels.faults import Fault
from game.levels.lint.maps import Rule
from game.levels.things import Level, Placed, half_width
from game.sim.actor import Kind
from game.sim.directing import REACH
from game.sim.gaits import Walk
from game.sim.stage import first_view
from game.sim.units import BODY, PX, VIEW

WIDE = VIEW // PX  # px of the view
NOTICE = 12  # ticks in which a warning is seen and answered


class Way(NamedTuple):
    """Where a pilot on foot can be, in pixels. `left` and `right` bound what is ever in view."""

    start: Placed[classes.PlayerStart]
    direction: int
    left: float
    right: float
    view: float  # left edge of the first view
    width: float  # of the map
    pilot: Kind
    gait: Walk

    @property
    def edge(self) -> int:
        """How near to an edge of the view his middle comes."""
        return self.pilot.edge // PX

    def ahead(self, x: float) -> float:
        """Return how far ahead of the start a place lies."""
        return (x - self.start.at.middle) * self.direction

    def holds(self, x: float) -> bool:
        """Tell whether a place is on the map; of others the fault is told elsewhere."""
        return 0 <= x <= self.width


def way_of(level: Level, kinds: Mapping[str, Kind]) -> Way | None:
    """Return the way through a level; nothing without a start or for who is not on foot."""
    kind, starts = kinds.get(level.stage.pilot), level.sound(classes.PlayerStart)
    if kind is None or not isinstance(kind.gait, Walk) or not starts:
        return None
    if not level.measured or "direction" in level.unread:
        return None
    width = level.map.width * level.map.tile_width
    x = round(starts[0].at.middle * PX)
    view = first_view(x, level.direction, max(width, WIDE) * PX) // PX
    left, right = (0, view + WIDE) if level.direction < 0 else (view, width)
    return Way(starts[0], level.direction, left, right, view, width, kind, kind.gait)


def _start(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    way = way_of(level, kinds)
    if way is None:
        return
    room, x = way.edge, way.start.at.middle
    if way.holds(x) and not room <= x <= way.width - room:
        message = f"it stands in a wall; move it to between {room} and {way.width - room} px"
        yield way.start.fault(message, "RH312")
    for partner in level.sound(classes.PartnerStart):
        least, most = way.view, way.view + WIDE
        if not least <= partner.at.middle <= most:
            message = f"it is out of the first view; move it to between {least} and {most} px"
            yield partner.fault(message, "RH323")


def _exit(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for start in level.sound(classes.PlayerStart)[:1]:
        for end in level.sound(classes.Exit):
            ahead = (end.at.middle - start.at.middle) * level.direction
            if ahead <= 0 and "direction" not in level.unread:
                where = f"the map is walked to the {level.stage.direction}"
                message = f"it lies behind the start, but {where}; move one of them"
                yield end.fault(message, "RH311")


def _reach(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """What is walked to must lie where a player's middle comes, or his hand; no view goes back."""
    way = way_of(level, kinds)
    if way is None:
        return
    hand = (way.pilot.edge - REACH) // PX
    for of, room in (
        (classes.Exit, way.edge),
        (classes.Pickup, hand),
        (brawl_classes.Witness, way.edge),
        (brawl_classes.Prop, hand),
    ):
        for thing in level.sound(of):
            x = thing.at.middle
            behind = of is classes.Exit and way.ahead(x) <= 0  # that is told elsewhere
            if way.holds(x) and not behind and not way.left + room <= x <= way.right - room:
                span = f"{way.left + room:g} and {way.right - room:g} px"
                message = f"nobody ever comes there; move it to between {span}"
                yield thing.fault(message, "RH313")


def _on_the_way(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """Checkpoints and cues that wait for a place must lie between start and exit."""
    way = way_of(level, kinds)
    if way is None:
        return
    points: list[Placed[classes.Checkpoint] | Placed[classes.Cued]] = [
        *level.sound(classes.Checkpoint),
        *(
            cue
            for cue in level.sound(classes.Cued)
            if cue.what.when == "place" and not cue.doubts("when")
        ),
    ]
    most = _farthest(level, way)
    for point in points:
        ahead = way.ahead(point.at.middle)
        if not way.holds(point.at.middle):
            continue
        if ahead < 0:
            message = "it lies behind the start, so that it is met at once; move it ahead"
            yield point.fault(message, "RH324")
        elif most and most < ahead:
            message = "it lies beyond the exit, where nobody comes; move it before the exit"
            yield point.fault(message, "RH325")


def _farthest(level: Level, way: Way) -> float:
    """Return how far ahead of the start players come; 0 if nobody knows.

    The exit ends the stage, but not before the last wave is beaten: its lock may lie beyond.
    """
    exits = [way.ahead(end.at.middle) for end in level.sound(classes.Exit)]
    if "Exit" in level.meant or not exits or max(exits) <= 0:
        return 0
    locks = [lock.at for lock in level.sound(classes.Lock)]
    ends = [way.ahead(at.left if way.direction < 0 else at.right) for at in locks]
    return max([*exits, *(end - way.edge for end in ends)])


def _checkpoints(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    locks = by_place(level)
    for point in level.sound(classes.Checkpoint):
        lock = lock_around(locks, point.at.middle)
        if lock:
            message = (
                f"it lies in the Lock {lock.called}, where a fight would begin anew; move it out"
            )
            yield point.fault(message, "RH322")


def by_place(level: Level) -> list[Placed[classes.Lock]]:
    """Return the locks of a level by their left edges."""
    return sorted(level.sound(classes.Lock), key=_left)


def lock_around(locks: Sequence[Placed[classes.Lock]], x: float) -> Placed[classes.Lock] | None:
    """Return which of some locks, sorted by their left edges, a place lies inside of."""
    place = bisect_left(locks, x, key=_left) - 1
    return locks[place] if place >= 0 and x < locks[place].at.right else None


def _left(lock: Placed[classes.Lock]) -> float:
    return lock.at.left


# ---- what harms --------------------------------------------------------------------------------
def _warnings(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """Whoever stands in the middle must get out while he is warned, and past while it rests."""
    pilot = kinds.get(level.stage.pilot)
    gait = pilot.gait if pilot else None
    for hazard in level.sound(classes.Hazard):
        what, half = hazard.what, half_width(hazard)
        if isinstance(gait, Walk) and 2 * half <= WIDE and not hazard.doubts("tell"):
            least = NOTICE + round(half * PX / gait.back)
            if what.tell < least:
                message = (
                    f"tell is {what.tell}, too short to get out of {2 * half:g} px; give it "
                    f"{least} or make it narrower"
                )
                yield hazard.fault(message, "RH331", "tell")
        if not what.once and not hazard.doubts("every", "lasts") and what.lasts > what.every:
            message = (
                f"it harms for {what.lasts} ticks and rests for {what.every}; let it rest longer "
                "than it harms"
            )
            yield hazard.fault(message, "RH330", "lasts" if "lasts" in hazard.at.properties else "")


def _hazards(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    way = way_of(level, kinds)
    if way is None:
        return
    seen = _seen(level, way)
    for hazard in level.sound(classes.Hazard):
        if hazard.doubts("wave", "signal"):
            continue
        x, half = hazard.at.middle, half_width(hazard)
        left, right = seen.get(hazard.what.wave, (x - half, x + half))
        if 2 * half > WIDE:
            message = f"it is {2 * half:g} px wide, wider than the view; make it narrower"
            yield hazard.fault(message, "RH333")
        elif not left + half <= x <= right - half and way.holds(x):
            least, most = max(left, 0) + half, min(right, way.width) - half
            message = (
                "it is never wholly in view when it could run, so it never does; move it to "
                f"between {least:g} and {most:g} px"
            )
            yield hazard.fault(message, "RH333")
        at_once = not (hazard.what.wave or hazard.what.signal)
        if at_once and abs(x - way.start.at.middle) <= half + BODY // PX / 2:
            message = "it harms who has just come in; move it from the start"
            yield hazard.fault(message, "RH332")


def _seen(level: Level, way: Way) -> dict[int, tuple[float, float]]:
    """Return what is in view while each wave is fought, by its object; 0: at some time."""
    seen = {0: (way.left, way.right)}
    for lock in level.sound(classes.Lock):
        at, wave = lock.at, lock.what.wave
        left = at.left if way.direction < 0 else at.right - WIDE
        if not lock.doubts("wave"):
            # Several locks of one wave are told elsewhere, and nobody knows which is meant.
            seen[wave] = seen[0] if wave in seen else (left, left + WIDE)
    return seen


PLACE_RULES: tuple[Rule, ...] = (
    _start,
    _exit,
    _reach,
    _on_the_way,
    _checkpoints,
    _warnings,
    _hazards,
)
