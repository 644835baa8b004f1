"""How a run is shown: a table of lines, an object for programs, a line of progress."""

import sys
from collections.abc import Iterator
from typing import Any

from game.testing.bench.against import Against
from game.testing.bench.figures import Figure, shown
from game.testing.bench.runs import Run

WIDTH = 79  # of the line of progress


def lines(run: Run, against: Against | None = None) -> Iterator[str]:
    """Give the machine, a line a figure, and what the heaviest moments are."""
    machine, versions = run.machine, run.versions
    yield f"{machine['processor']}, {machine['cores']} cores, {machine['system']}; {run.date}"
    yield ", ".join(f"{name} {number}" for name, number in versions.items())
    yield ""
    head = f"{'':34}{'median':>10} {'unit':<10}{'rounds from .. to':<24}"
    head += "ratio to the saved run   " if against else ""
    yield head + "target"
    for figure in run.figures.values():
        yield _line(figure, against)
    yield ""
    told: dict[str, str] = {}  # what was measured on, by its first figure
    for figure in run.figures.values():
        if figure.gauge.note:
            told.setdefault(figure.gauge.note, figure.gauge.name.rpartition(", ")[2])
    for note, name in told.items():
        yield f"{name}: {note}"


def _line(figure: Figure, against: Against | None) -> str:
    gauge, spread = figure.gauge, figure.spread
    line = f"{gauge.name:<34}{shown(figure.median):>10} {gauge.unit:<10}"
    line += f"{shown(spread.low) + ' .. ' + shown(spread.high):<24}"
    if against:
        line += f"{_ratio(gauge.name, against):<25}"
    return (line + figure.verdict).rstrip()


def _ratio(name: str, against: Against) -> str:
    ratio = against.ratios.get(name)
    return f"{ratio:.2f}  {against.words[name]}" if ratio is not None else "-"


def as_dict(run: Run, against: Against | None) -> dict[str, Any]:
    """Return a run as it is saved; of one compared, also ratio and word by the figure's name."""
    out = run.as_dict()
    if against:
        out["against"] = {
            name: {"ratio": ratio, "word": against.words[name]}
            for name, ratio in against.ratios.items()
        }
    return out


def progress(what: str) -> None:
    """Show on one line what is being done; nothing where nobody watches; `""` clears it."""
    if sys.stderr.isatty():
        print(f"\r{what[:WIDTH]:<{WIDTH}}", end="" if what else "\r", file=sys.stderr, flush=True)
