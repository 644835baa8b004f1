"""A benchmark's run: the machine, the versions, the figures; kept as JSON and read again."""

import json
import math
import os
import platform
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from game import __version__
from game.faults import BadInputError
from game.testing.bench.figures import Figure, Gauge
from game.writing import check_place, neighbour

FORMAT = 1
MARK = "redheat bench"  # the key that tells a saved run from other JSON
LIBRARIES = ("pygame-ce", "pytmx", "platformdirs", "numpy")


@dataclass(frozen=True)
class Run:
    """What was measured, when, by which version, and on what."""

    game: str
    date: str
    machine: Mapping[str, str]
    versions: Mapping[str, str]
    figures: Mapping[str, Figure]

    def as_dict(self) -> dict[str, Any]:
        """Return plain values, fit for JSON; the medians are there for whoever reads them."""
        return {
            MARK: FORMAT,
            "game": self.game,
            "date": self.date,
            "machine": dict(self.machine),
            "versions": dict(self.versions),
            "figures": [
                {**asdict(figure.gauge), "median": figure.median, "samples": list(figure.samples)}
                for figure in self.figures.values()
            ],
        }


def run_of(figures: Mapping[str, Figure]) -> Run:
    """Return figures just measured as a run of here and now."""
    return Run(
        game=__version__,
        date=datetime.now(UTC).isoformat(timespec="seconds"),
        machine={
            "processor": _processor(),
            "cores": str(os.cpu_count() or 1),
            "system": platform.system(),
            "word": f"{platform.machine()}, {64 if sys.maxsize > 1 << 32 else 32} bits",
        },
        versions={
            "python": f"{platform.python_version()} {platform.python_implementation()}",
            **{name: _version(name) for name in LIBRARIES},
        },
        figures=figures,
    )


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"


def _processor() -> str:
    """Return the processor's name: where Python knows only its family, as Linux tells it."""
    told = Path("/proc/cpuinfo")
    lines = told.read_text().splitlines() if told.exists() else []
    named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else platform.processor() or platform.machine()


def check_run_place(path: Path) -> None:
    """Refuse a place that cannot take a saved run, before anything is measured for one."""
    check_place(path, "saved run", lambda old: f'"{MARK}"'.encode() in old)


def save(run: Run, path: Path) -> None:
    """Write a run to a file; raise BadInputError where that cannot be done."""
    with neighbour(path) as part:
        part.write_text(json.dumps(run.as_dict(), indent=1) + "\n", encoding="utf-8", newline="\n")


def read(path: Path) -> Run:
    """Read a saved run; raise BadInputError for whatever is none."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as fault:
        message = "there is no such saved run; make one with redheat bench --save"
        raise BadInputError(message, path) from fault
    except OSError as fault:
        raise BadInputError(f"cannot be read ({fault.strerror})", path) from fault
    except (ValueError, RecursionError) as fault:
        message = "is no saved run (no JSON); make one with redheat bench --save"
        raise BadInputError(message, path) from fault
    form = data.get(MARK) if isinstance(data, dict) else None
    if form is None:
        raise BadInputError("is no saved run; make one with redheat bench --save", path)
    if form != FORMAT:
        message = f"is a run of format {form!r}, this version reads {FORMAT}; save it again"
        raise BadInputError(message, path)
    try:
        return _run(data)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as fault:
        message = f"is a damaged saved run ({fault}); save it again"
        raise BadInputError(message, path) from fault


def _run(data: Mapping[str, Any]) -> Run:
    figures = [_figure(each) for each in data["figures"]]
    return Run(
        game=str(data["game"]),
        date=str(data["date"]),
        machine={str(key): str(value) for key, value in data["machine"].items()},
        versions={str(key): str(value) for key, value in data["versions"].items()},
        figures={figure.gauge.name: figure for figure in figures},
    )


def _figure(data: Mapping[str, Any]) -> Figure:
    target = data["target"]
    gauge = Gauge(
        name=str(data["name"]),
        unit=str(data["unit"]),
        target=None if target is None else float(target),
        more=bool(data["more"]),
        note=str(data["note"]),
    )
    samples = tuple(float(sample) for sample in data["samples"])
    if not samples or not all(math.isfinite(sample) for sample in samples):
        message = f"the samples of '{gauge.name}'"
        raise ValueError(message)
    return Figure(gauge, samples)
