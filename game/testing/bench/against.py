"""Two runs side by side: each figure's ratio, and what has changed beyond the noise.

A figure is called slower or faster (more or less, where it is no time) only by `change` of
figures. Nothing is called so on another machine, on one that is itself slower or faster than
it was (its yardstick has changed), or where other work was measured (a stage's heaviest moment is
another since its rules changed).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.testing.bench.figures import Change, Figure, change, shown
from game.testing.bench.inside import YARDSTICK
from game.testing.bench.runs import Run

WORDS: Mapping[Change, str] = {"": "", "worse": "slower", "better": "faster"}
AMOUNTS: Mapping[Change, str] = {"": "", "worse": "more", "better": "less"}
UNITS_OF_AMOUNT = ("MB", "libraries")
WORSE = (WORDS["worse"], AMOUNTS["worse"])
OTHER_WORK = "other work"


@dataclass(frozen=True)
class Against:
    """`ratios`: now over then; `words`: slower, faster, more, less, other work or nothing."""

    ratios: Mapping[str, float]
    words: Mapping[str, str]
    warnings: tuple[str, ...]  # sentences

    @property
    def code(self) -> int:
        """The exit code: 1 when a figure is worse."""
        return int(any(word in WORSE for word in self.words.values()))


def compare(now: Run, then: Run) -> Against:
    """Compare the figures that both runs have."""
    both = [
        (name, figure, then.figures[name])
        for name, figure in now.figures.items()
        if name in then.figures
    ]
    doubts = _doubts(now, then)
    return Against(
        {name: one.median / two.median for name, one, two in both if two.median},
        {name: "" if doubts else _word(one, two) for name, one, two in both},
        (*doubts, *_remarks(now, then)),
    )


def _word(now: Figure, then: Figure) -> str:
    if now.gauge.note != then.gauge.note:
        return OTHER_WORK
    return (AMOUNTS if now.gauge.unit in UNITS_OF_AMOUNT else WORDS)[change(now, then)]


def _doubts(now: Run, then: Run) -> tuple[str, ...]:
    """Return why nothing may be called slower or faster."""
    if now.machine != then.machine:
        differs = [
            f"{key} {then.machine.get(key, 'unknown')}, here {now.machine.get(key, 'unknown')}"
            for key in (*now.machine, *(key for key in then.machine if key not in now.machine))
            if now.machine.get(key) != then.machine.get(key)
        ]
        return (f"the saved run is of another machine ({'; '.join(differs)}): ratios only",)
    ours, theirs = now.figures.get(YARDSTICK), then.figures.get(YARDSTICK)
    if ours and theirs and (how := change(ours, theirs)):
        ratio = shown(ours.median / theirs.median)
        message = (
            f"the machine itself is {WORDS[how]} than it was (the yardstick takes {ratio} times"
            " the time): ratios only; measure again when it is quiet"
        )
        return (message,)
    return ()


def _remarks(now: Run, then: Run) -> tuple[str, ...]:
    """Return what else a reader of the ratios should know."""
    out = [
        f"{name} was {then.versions.get(name, 'none')}, is {here}"
        for name, here in now.versions.items()
        if then.versions.get(name, "none") != here
    ]
    missing = [name for name in then.figures if name not in now.figures]
    if missing:
        out.append(f"not measured now, of the saved run: {len(missing)} figures")
    return tuple(out)
