"""The smallest failure: from the beginning of play, or else from shortly before it goes wrong.

Deep in a stage no few presses lead to the failure from its start. Where the search leaves more
than FEW input changes, play begins later: LAST ticks before the failure, then half of that, and so
on until few are enough.
"""

from collections.abc import Sequence
from dataclasses import replace
from time import monotonic
from typing import NamedTuple

from game.session import Start
from game.testing.candidates import Candidates, Wrong
from game.testing.shrink import Held, changes, shrink

FEW = 14  # input changes: what a reader can follow
LAST = 600  # ticks
FIRST_SHARE = 3 / 4  # of the seconds that are left, for the search from the beginning
LATER_SHARE = 1 / 2  # and for each search from later on


class Found(NamedTuple):
    """Where play begins and what is then held; a start in the midst of play has an opening."""

    start: Start
    inputs: list[Held]


class Failing(NamedTuple):
    """What tells that a world is wrong, and the failure that is looked for; see Candidates."""

    wrong: Wrong
    failure: str

    def after(self, start: Start, inputs: Sequence[Held]) -> int:
        """Return after how many ticks it comes about; 0 if it does not."""
        return Candidates(start.world(), *self).fails(inputs)


def smallest(
    start: Start, inputs: Sequence[Held], failing: Failing, tries: int, seconds: float
) -> Found:
    """Return the least found that fails in the same way, in about so many tries and seconds."""
    end = monotonic() + seconds
    whole = _search(start, inputs, failing, tries, _share(end, FIRST_SHARE))
    found, back = whole, min(LAST, len(whole.inputs) // 2)
    while changes(found.inputs) > FEW:
        later, rest = _later(whole, back)
        found = _search(later, rest, failing, tries, _share(end, LATER_SHARE))
        back //= 2
    return found


def _search(
    start: Start, inputs: Sequence[Held], failing: Failing, tries: int, deadline: float
) -> Found:
    """Return the least found from this start."""
    fails = Candidates(start.world(), *failing).fails
    whole = inputs[: fails(inputs)]
    return Found(start, shrink(whole, fails, tries, deadline))


def sizes(found: Found, start: Start, inputs: Sequence[Held]) -> str:
    """Return in words how much was found of the inputs from this start."""
    words = (
        f"{changes(found.inputs)} input changes in {len(found.inputs)} ticks, "
        f"of {changes(inputs)} in {len(inputs)}"
    )
    if found.start is not start and found.start.opening:
        words += f"; it begins in the midst of play, at tick {found.start.opening.tick}"
    return words


def _share(end: float, share: float) -> float:
    """Return the deadline of a search that takes this share of the time left till the end."""
    now = monotonic()
    return now + (end - now) * share


def _later(found: Found, back: int) -> Found:
    """Return the same play from so many ticks before its end on."""
    world = found.start.world()
    for held in found.inputs[:-back]:
        world.step(held)
    return Found(replace(found.start, opening=world), found.inputs[-back:])
