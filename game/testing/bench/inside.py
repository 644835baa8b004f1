"""Probes of this process: ticks, digest, copy, reset and loading, and a yardstick for the machine.

Collecting garbage stays on, as in play; what one round leaves behind is collected before the next.
"""

import gc
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from game.content.kinds import KINDS
from game.levels.kept import forget
from game.levels.lint.examine import examine
from game.levels.load import load_plan
from game.session import Session, Start
from game.testing.bench.figures import Gauge, Probe
from game.testing.bench.moment import Moment

LEAST = 0.03  # seconds that a sample takes at least, by repeating what is measured
YARDSTICK = "yardstick: a plain Python loop"


def yardstick() -> Probe:
    """Return a probe that no change of the game can make slower: what differs is the machine."""

    def loop() -> None:
        total = 0
        for number in range(20_000):
            total ^= number * 3

    return _timed("", Gauge(YARDSTICK, "ms"), loop, 1e3)


def ticks(moment: Moment) -> Probe:
    """Play the heaviest moment through the door that bots, tapes and tests use."""
    times = max(1, 1200 // len(moment.commands))

    def sample() -> tuple[float]:
        sessions = [moment.session() for _ in range(times)]
        gc.collect()
        began = perf_counter()
        for session in sessions:
            for command in moment.commands:
                session.step((command,))
        return (times * len(moment.commands) / (perf_counter() - began),)

    name = f"heaviest wave, {moment.path.stem}"
    return Probe("waves", (Gauge(name, "ticks/s", 20_000, more=True, note=str(moment)),), sample)


def state(moment: Moment) -> list[Probe]:
    """Digest, copy, copy and restore of the heaviest moment, and the reset of its stage."""
    world, stage, session = moment.world, moment.path.stem, moment.session()
    plan = moment.start.plan

    def restore() -> None:
        snapshot = session.world.copy()
        session.world = snapshot.copy()  # the snapshot stays whole, to go back to again

    def gauge(what: str, unit: str, target: float | None = None) -> Gauge:
        return Gauge(f"{what}, {stage}", unit, target, note=str(moment))

    return [
        _timed("state", gauge("digest", "us", 40), world.digest, 1e6),
        _timed("state", gauge("copy", "us"), world.copy, 1e6),
        _timed("state", gauge("copy and restore", "us", 40), restore, 1e6),
        _timed("state", Gauge(f"reset, {stage}", "us", 2000), lambda: Session(Start(plan)), 1e6),
    ]


def loading(path: Path) -> list[Probe]:
    """Read a level from its file into a plan, and find what is wrong with it."""

    def load() -> None:
        forget()
        load_plan(path)

    def check() -> None:
        forget()
        examine(path, KINDS)

    return [
        _timed("levels", Gauge(f"load, {path.stem}", "ms"), load, 1e3),
        _timed("levels", Gauge(f"check, {path.stem}", "ms", 50), check, 1e3),
    ]


def _timed(group: str, gauge: Gauge, deed: Callable[[], object], scale: float) -> Probe:
    """Return a probe of one repetition of a deed; `scale` turns seconds into the unit."""
    deed()  # whatever is made on first use
    began = perf_counter()
    deed()
    times = max(1, round(LEAST / max(perf_counter() - began, 1e-9)))

    def sample() -> tuple[float]:
        gc.collect()
        began = perf_counter()
        for _ in range(times):
            deed()
        return ((perf_counter() - began) / times * scale,)

    return Probe(group, (gauge,), sample)
