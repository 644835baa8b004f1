"""How the picture of a walk is broken into rows, so that a long level can be read as it is opened.

A row shows a piece of the level and the time that was spent there. Rows come in the order in which
the level is walked, and break where no lock holds the view.
"""

from itertools import pairwise
from typing import NamedTuple

from game.sim.units import PX
from game.testing.walk import Walk
from game.testing.walker import Step

WIDEST = 1280  # px of a row
SLACK = 160  # px that a break may move to spare a lock
STEP = 16


class Row(NamedTuple):
    """A piece of the level, px, and the ticks from first to last of the player in it; 0: never."""

    left: int
    right: int
    first: int
    last: int


def rows_of(walk: Walk) -> list[Row]:
    """Return the rows of a level's picture, the one with the start first."""
    plan, way = walk.plan, walk.best.diary.way
    held = [(wave.left // PX, wave.right // PX) for wave in plan.waves]
    edges = _edges(plan.width // PX, held)
    rows = [_row(left, right, way) for left, right in pairwise(edges)]
    return rows if plan.direction > 0 else rows[::-1]


def _edges(width: int, held: list[tuple[int, int]]) -> list[int]:
    """Return where the rows begin and the last one ends: as few rows as are not too wide."""
    count = -(-width // WIDEST)
    while True:
        inner = (_break(width * place // count, held) for place in range(1, count))
        edges = [0, *inner, width]
        if max(right - left for left, right in pairwise(edges)) <= WIDEST:
            return edges
        count += 1


def _break(wish: int, held: list[tuple[int, int]]) -> int:
    """Return the place nearest to the one wished for that lies within no lock."""
    near = range(wish - SLACK, wish + SLACK + 1, STEP)
    free = [x for x in near if not any(left < x < right for left, right in held)]
    edges = [x for span in held for x in span if x in range(wish - SLACK, wish + SLACK)]
    return min([*free, *edges], key=lambda x: abs(x - wish), default=wish)


def _row(left: int, right: int, way: list[Step]) -> Row:
    there = [tick for tick, step in enumerate(way, 1) if left <= step.x < right]
    return Row(left, right, there[0], there[-1]) if there else Row(left, right, 0, 0)
