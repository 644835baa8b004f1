"""What the rows of a table come to: rates with their intervals, quartiles, and the summary."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import sqrt
from statistics import mean, median, quantiles

from game.sim.units import TICKS
from game.testing.sweep.episode import Row

Z = 1.959964  # of the normal distribution: 95 % lie within so many deviations


@dataclass(frozen=True)
class Group:
    """The rows of one stage, difficulty and bot."""

    stage: str
    difficulty: str
    bot: str
    rows: tuple[Row, ...]

    @property
    def cleared(self) -> tuple[Row, ...]:
        """The rows of those who came through."""
        return tuple(row for row in self.rows if row.outcome == "clear")

    @property
    def stopped(self) -> tuple[Row, ...]:
        """The rows of the others."""
        return tuple(row for row in self.rows if row.outcome != "clear")

    @property
    def rate(self) -> tuple[float, float, float]:
        """The clear rate and its 95 % interval, 0 to 1."""
        low, high = wilson(len(self.cleared), len(self.rows))
        return len(self.cleared) / len(self.rows), low, high

    def ended_in(self) -> Counter[int]:
        """Return how many runs that were not cleared ended in which wave."""
        return Counter(row.ended_in for row in self.stopped)

    def unhurt(self) -> tuple[int, float]:
        """Return the wave most often passed unhurt and in which share of all runs; or (0, 0)."""
        waves = Counter(wave for row in self.rows for wave in dict.fromkeys(row.unhurt))
        wave, runs = min(waves.items(), key=lambda item: (-item[1], item[0]), default=(0, 0))
        return wave, runs / len(self.rows)


def groups_of(rows: Iterable[Row]) -> list[Group]:
    """Return the groups of rows that are in the table's order."""
    return [
        Group(key.stage, key.difficulty, key.bot, tuple(some))
        for key, some in groupby(rows, key=lambda row: row.key._replace(seed=0))
    ]


def wilson(wins: int, runs: int) -> tuple[float, float]:
    """Return Wilson's 95 % interval of a rate, honest also at none, at all and for few runs."""
    rate = wins / runs
    middle = rate + Z * Z / (2 * runs)
    half = Z * sqrt(rate * (1 - rate) / runs + Z * Z / (4 * runs * runs))
    scale = 1 + Z * Z / runs
    return max(0.0, (middle - half) / scale), min(1.0, (middle + half) / scale)


def five(values: Sequence[float]) -> tuple[float, float, float, float, float]:
    """Return least, lower quartile, median, upper quartile and most."""
    if len(values) == 1:
        return (values[0],) * 5
    lower, middle, upper = quantiles(values, n=4, method="inclusive")
    return min(values), lower, middle, upper, max(values)


def minutes(row: Row) -> float:
    """Return how long a run lasted."""
    return row.ticks / (60 * TICKS)


HEADS = (
    *("difficulty", "bot", "runs", "cleared", "95 %", "minutes", "energy left"),
    *("energy lost", "lives", "stopped in wave", "wave unhurt"),
)
TEXTS = (0, 1, 9, 10)  # columns of HEADS that hold words, not a number


def figures(group: Group) -> tuple[str, ...]:
    """Return the cells of HEADS for one group.

    Minutes, energy left and lives are medians of the runs cleared, energy lost the mean of all.
    """
    rate, low, high = group.rate
    won = group.cleared
    wave, share = group.unhurt()
    stops = [f"{wave}: {runs}" for wave, runs in group.ended_in().most_common(2)]
    return (
        group.difficulty,
        group.bot,
        f"{len(group.rows)}",
        f"{rate:.0%}",
        f"{low * 100:.0f}-{high * 100:.0f}",
        f"{median(map(minutes, won)):.1f}" if won else "-",
        f"{median(row.energy for row in won):.0f}" if won else "-",
        f"{mean(row.energy_lost for row in group.rows):.0f}",
        f"{median(row.lives for row in won):g}" if won else "-",
        ", ".join(stops) or "-",
        f"{wave}: {share:.0%}" if wave else "-",
    )


def summary(groups: Iterable[Group]) -> str:
    """Return a table of text for each stage."""
    parts = []
    for stage, some in groupby(groups, key=lambda group: group.stage):
        lines = [HEADS, *map(figures, some)]
        widths = [max(len(cells[place]) for cells in lines) for place in range(len(HEADS))]
        parts.append("\n".join([stage, *(_aligned(cells, widths) for cells in lines), ""]))
    return "\n".join(parts)


def _aligned(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (
        cell.ljust(width) if place in TEXTS else cell.rjust(width)
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join(padded).rstrip()
