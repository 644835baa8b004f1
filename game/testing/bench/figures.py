"""Figures: what a benchmark measured, how widely its rounds spread, and whether two runs differ."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple

CUT = 9  # of so many rounds the lowest and the highest are left out of the spread
JUDGED_FROM = 4  # rounds without which nobody can be told from noise
LEAST_CHANGE = 0.05  # of the median: less is never called a change

Change = Literal["worse", "better", ""]


@dataclass(frozen=True)
class Gauge:
    """What is measured: its name, its unit, what is asked of it, and what it was measured on."""

    name: str
    unit: str
    target: float | None = None  # at least it where more is better, else at most
    more: bool = False  # more is better
    note: str = ""


class Spread(NamedTuple):
    """From `low` to `high`, in the unit of the figure."""

    low: float
    high: float


@dataclass(frozen=True)
class Figure:
    """A gauge and one sample a round, at least one."""

    gauge: Gauge
    samples: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle of the samples."""
        return statistics.median(self.samples)

    @property
    def spread(self) -> Spread:
        """Lowest to highest sample; for every nine rounds, without one at either end."""
        ordered = sorted(self.samples)
        cut = len(ordered) // CUT
        return Spread(ordered[cut], ordered[-1 - cut])

    @property
    def verdict(self) -> str:
        """What is asked and whether it is met, in words; empty where nothing is asked."""
        target, median = self.gauge.target, self.median
        if target is None:
            return ""
        met = median >= target if self.gauge.more else median <= target
        least = "at least" if self.gauge.more else "at most"
        return f"{least} {shown(target)}: {'met' if met else 'NOT MET'}"


@dataclass(frozen=True)
class Probe:
    """Takes one sample of each of its gauges; `rounds` limits how often, for what is slow."""

    group: str
    gauges: tuple[Gauge, ...]
    sample: Callable[[], tuple[float, ...]]
    rounds: int = 99


def change(now: Figure, then: Figure) -> Change:
    """Tell whether a figure has changed: the spreads do not overlap, the medians are 5 % apart.

    With nine rounds each, chance alone parts two such spreads once in 300 times.
    """
    if min(len(now.samples), len(then.samples)) < JUDGED_FROM:
        return ""
    if abs(now.median - then.median) < LEAST_CHANGE * abs(then.median):
        return ""
    if now.spread.low > then.spread.high:
        return "better" if now.gauge.more else "worse"
    if now.spread.high < then.spread.low:
        return "worse" if now.gauge.more else "better"
    return ""


def shown(value: float) -> str:
    """Return a number with as many digits as say something."""
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"
