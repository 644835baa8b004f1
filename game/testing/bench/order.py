"""`redheat bench`: measure, show, save, compare. docs/bench.md tells how to read it."""

import json
import math
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.faults import BadInputError
from game.resources import data_root
from game.testing.bench import fresh, inside
from game.testing.bench.against import compare
from game.testing.bench.figures import Figure, Probe
from game.testing.bench.moment import Moment, heaviest
from game.testing.bench.runs import check_run_place, read, run_of, save
from game.testing.bench.table import as_dict, lines, progress

FIRST = "bathhouse"  # the stage that starting and sweeping are measured with
Tell = Callable[[str], None]
Make = Callable[[Sequence[Path], Sequence[Moment]], list[Probe]]


@dataclass(frozen=True)
class Order:
    """What the command was asked for; no groups are all of them."""

    groups: Sequence[str] = ()
    rounds: int = 9
    save: Path | None = None
    against: Path | None = None
    json: bool = False


def bench(order: Order) -> int:
    """Carry out an order: print the figures; return 1 when one is worse than in the saved run."""
    then = read(order.against) if order.against else None
    if order.save:
        check_run_place(order.save)
    folder = data_root() / "levels"
    levels = sorted(folder.glob("*.tmx"))
    if not levels:
        raise BadInputError("there is no level to measure; reinstall the game", folder)
    chosen = probes(order.groups or tuple(GROUPS), levels, progress)
    run = run_of(measure(chosen, order.rounds, progress))
    progress("")
    against = compare(run, then) if then else None
    for line in lines(run, against):
        print(line)
    for warning in against.warnings if against else ():
        print(f"redheat: {warning}", file=sys.stderr)
    if order.save:
        save(run, order.save)
    if order.json:
        print(json.dumps(as_dict(run, against)))
    return against.code if against else 0


# ---- what is measured --------------------------------------------------------------------------
def _first(levels: Sequence[Path]) -> Path:
    return next((path for path in levels if path.stem == FIRST), levels[0])


GROUPS: Mapping[str, Make] = {
    "waves": lambda _, moments: [inside.ticks(moment) for moment in moments],
    "state": lambda _, moments: [p for moment in moments for p in inside.state(moment)],
    "levels": lambda levels, _: [p for path in levels for p in inside.loading(path)],
    "watch": lambda _, __: [fresh.watching()],
    "frames": lambda _, moments: [fresh.frames(moment) for moment in moments],
    "start": lambda levels, _: fresh.starting(_first(levels)),
    "sweep": lambda levels, _: fresh.sweeping(_first(levels)),
}
OF_MOMENTS = ("waves", "state", "frames")


def probes(groups: Sequence[str], levels: Sequence[Path], tell: Tell) -> list[Probe]:
    """Return the probes of some groups, and the yardstick; find heavy moments only if needed."""
    moments: list[Moment] = []
    if any(group in OF_MOMENTS for group in groups):
        for path in levels:
            tell(f"looking for the heaviest moment of {path.stem}")
            moments.append(heaviest(path))
    made = [
        probe for group in GROUPS if group in groups for probe in GROUPS[group](levels, moments)
    ]
    return [inside.yardstick(), *made]


def measure(chosen: Sequence[Probe], rounds: int, tell: Tell) -> dict[str, Figure]:
    """Take a sample of every probe in turn, round after round, so that a bad minute harms all.

    A figure that the system does not tell (nan) is left out.
    """
    gauges = {gauge.name: gauge for probe in chosen for gauge in probe.gauges}
    taken: dict[str, list[float]] = {name: [] for name in gauges}
    for number in range(rounds):
        for probe in chosen:
            if number >= probe.rounds:
                continue
            tell(f"round {number + 1} of {rounds}: {probe.gauges[0].name}")
            for gauge, sample in zip(probe.gauges, probe.sample(), strict=True):
                taken[gauge.name].append(sample)
    return {
        name: Figure(gauges[name], tuple(samples))
        for name, samples in taken.items()
        if not any(math.isnan(sample) for sample in samples)
    }
