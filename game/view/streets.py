"""Streets: a road shows the stored pixels of its layers piece by piece, again and again.

The pieces of all layers that belong to one place of the road meet there in the middle of the view.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from game.levels import classes
from game.levels.faults import LevelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from game.levels.things import Level

LONGEST = 1 << 18  # px: no part goes on for longer, however long it lasts
NARROW = 320  # px: what is narrower than the view cannot be laid end to end unnoticed


class Street(NamedTuple):
    """From level x on, the scenery from `left` to `right` (level px), again and again."""

    x: float
    left: float
    right: float
    shows: str = ""  # the name of the Stretch


class Lay(NamedTuple):
    """From its pixel `start` on, a layer shows its pixels from `source` on, in rounds of period."""

    start: float
    source: int
    period: float

    def first(self, number: int) -> int:
        """Return the pixel at which a round begins."""
        return round(self.start + number * self.period)

    def shows(self, left: int, right: int) -> bool:
        """Tell whether anything between two stored pixels is ever shown."""
        return left <= self.source + math.ceil(self.period) and self.source < right


class Run(NamedTuple):
    """From `at` to `end`, px of the view, stored pixels: `left` is that of the view's left edge."""

    at: int
    end: int
    left: int


def runs(lays: Sequence[Lay], left: int, wide: int) -> Iterator[Run]:
    """Yield the runs of a layer from its pixel `left` on, to the width of the view."""
    place = left
    while place < left + wide:
        first, last, source = _round(lays, place)
        end = min(last, left + wide)
        yield Run(place - left, end - left, source + left - first)
        place = end


def stored(lays: Sequence[Lay], place: int) -> int:
    """Return the stored pixel that a layer shows as its pixel `place`."""
    first, _, source = _round(lays, place)
    return source + place - first


def _round(lays: Sequence[Lay], place: int) -> tuple[int, int, int]:
    """Return the round around a pixel: where it begins and ends, and what is stored of it.

    What is before the first street is that street's, too.
    """
    number = max(0, bisect_right(lays, place, key=lambda lay: lay.first(0)) - 1)
    lay = lays[number]
    turn = math.floor((place - lay.start) / lay.period)
    turn += (place >= lay.first(turn + 1)) - (place < lay.first(turn))
    last = lay.first(turn + 1)
    if number + 1 < len(lays):
        last = min(last, lays[number + 1].first(0))
    return lay.first(turn), last, lay.source


def streets_along(levels: Iterable[Level], shown: Level) -> tuple[list[Street], list[int]]:
    """Return the streets of all parts of a stage, one part after the other, and where each begins.

    `shown` has the scenery. Raise LevelError for a street that shows nothing.
    """
    streets: list[Street] = []
    begins, begin = [], 0
    for level in levels:
        begins.append(begin)
        own = _streets_of(level, shown)
        if own and begin:
            own[0] = _begun_before(own[0], -NARROW)
        streets += [street._replace(x=begin + street.x) for street in own]
        begin += LONGEST
    return streets, begins if streets else [0] * len(begins)  # then all parts see the same


def _begun_before(street: Street, x: float) -> Street:
    """Return a street that has been going on, as it was, since before a level x."""
    rounds = max(0, math.ceil((street.x - x) / (street.right - street.left)))
    return street._replace(x=street.x - rounds * (street.right - street.left))


def _streets_of(level: Level, shown: Level) -> list[Street]:
    ends = {at.name: (at.left, at.right) for _, at in shown.all(classes.Stretch)}
    streets = []
    for what, at in level.all(classes.Street):
        left, right = ends.get(what.shows, (0.0, 0.0))
        if right - left < NARROW:
            message = f"a Street shows {what.shows!r}, which is no Stretch as wide as the view"
            raise LevelError(message, at.path, at.line)
        streets.append(Street(at.middle, left, right, what.shows))
    return sorted(streets)
