"""Shrinking: the same failure with the fewest presses.

    few = shrink(inputs, fails, tries=2000, deadline=monotonic() + 20)

`fails` tells after how many ticks inputs fail in the same way, and 0 if they do not. Runs of held
buttons are taken out, joined with their neighbours, freed of single buttons and shortened, as long
as anything helps. A fight is chaos: without one press all that follows falls out differently, and
where that ends in the same failure by chance, it will do as well.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from math import inf
from time import monotonic
from typing import NamedTuple

from game.sim.command import BUTTONS, Command

Held = tuple[Command, ...]  # of each player
Fails = Callable[[list[Held]], int]


class Run(NamedTuple):
    """Buttons held for so many ticks."""

    held: Held
    ticks: int


def changes(inputs: Sequence[Held]) -> int:
    """Return how often what is held changes, beginning with nothing held."""
    runs = [held for held, _ in groupby(inputs)]
    return len(runs) - (1 if runs and not any(runs[0]) else 0)


def shrink(
    inputs: Sequence[Held], fails: Fails, tries: int = 2000, deadline: float = inf
) -> list[Held]:
    """Return the fewest inputs found that still fail; deadline: of monotonic(), in seconds."""
    return _Shrinker(inputs, fails, tries, deadline).smallest()


class _Shrinker:
    def __init__(self, inputs: Sequence[Held], fails: Fails, tries: int, deadline: float) -> None:
        self.best = _runs(inputs)
        self.fails = fails
        self.tries = tries
        self.deadline = deadline

    def smallest(self) -> list[Held]:
        """Go through all ways until none helps any more."""
        before = None
        while before != self.best and self._goes_on():
            before = self.best
            self._by_pieces()
            for way in (_joined, _fewer_buttons, _shorter):
                self._one_by_one(way)
        return _inputs(self.best)

    def _by_pieces(self) -> None:
        """Do without one of a few large pieces; as long as that fails, of more and smaller ones."""
        pieces = 2
        while pieces < 2 * len(self.best) and self._goes_on():
            before = self.best
            self._without_each(max(1, len(self.best) // pieces))
            pieces = max(2, pieces // 2) if before != self.best else pieces * 2

    def _without_each(self, size: int) -> None:
        at = len(self.best) - size
        while at > -size:
            first, end = max(at, 0), at + size
            for wait in (0, sum(run.ticks for run in self.best[first:end])):
                if self._try(_without(self.best, first, end, wait)):
                    break
            at = min(at, len(self.best)) - size

    def _one_by_one(self, ways: Callable[[list[Run], int], Iterator[list[Run]]]) -> None:
        place = len(self.best) - 1
        while place >= 0:
            for changed in ways(self.best, place):
                if self._try(changed):
                    break
            place = min(place, len(self.best)) - 1

    def _try(self, runs: list[Run]) -> bool:
        """Keep the change if the failure is still there and something has become less."""
        if not self._goes_on():
            return False
        runs = _runs(_inputs(runs))
        if _size(runs) >= _size(self.best):
            return False
        self.tries -= 1
        inputs = _inputs(runs)
        ticks = self.fails(inputs)
        if ticks:
            self.best = _runs(inputs[:ticks])
        return bool(ticks)

    def _goes_on(self) -> bool:
        return self.tries > 0 and monotonic() < self.deadline


def _runs(inputs: Sequence[Held]) -> list[Run]:
    return [Run(held, len(list(same))) for held, same in groupby(inputs)]


def _inputs(runs: Sequence[Run]) -> list[Held]:
    return [held for held, ticks in runs for _ in range(ticks)]


def _size(runs: Sequence[Run]) -> tuple[int, int, int]:
    """Fewer runs first, then fewer buttons, then less time."""
    buttons = sum(command.bit_count() for held, _ in runs for command in held)
    return len(runs), buttons, sum(ticks for _, ticks in runs)


def _nothing(like: Run, ticks: int) -> Run:
    return Run((0,) * len(like.held), ticks)


def _without(runs: list[Run], first: int, end: int, wait: int) -> list[Run]:
    return runs[:first] + ([_nothing(runs[first], wait)] if wait else []) + runs[end:]


def _joined(runs: list[Run], place: int) -> Iterator[list[Run]]:
    """Hold on to what was held before, or begin early with what comes next."""
    if place:
        yield [*runs[:place], runs[place]._replace(held=runs[place - 1].held), *runs[place + 1 :]]
    if place + 1 < len(runs):
        yield [*runs[:place], runs[place]._replace(held=runs[place + 1].held), *runs[place + 1 :]]


def _fewer_buttons(runs: list[Run], place: int) -> Iterator[list[Run]]:
    for slot, command in enumerate(runs[place].held):
        for bit in range(len(BUTTONS)):
            if command >> bit & 1:
                held = list(runs[place].held)
                held[slot] &= ~(1 << bit)
                yield [*runs[:place], Run(tuple(held), runs[place].ticks), *runs[place + 1 :]]


def _shorter(runs: list[Run], place: int) -> Iterator[list[Run]]:
    held, ticks = runs[place]
    for fewer in (1, ticks // 4, ticks // 2, ticks * 3 // 4, ticks - 1):
        if 0 < fewer < ticks:
            yield [*runs[:place], Run(held, fewer), *runs[place + 1 :]]
