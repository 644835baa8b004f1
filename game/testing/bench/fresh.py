"""Probes of fresh processes: imports, start-up, memory, drawn frames, and sweeps on two cores.

Start-up is counted from before the process is made to the first picture, interpreter included, with
the files in the system's cache. No process opens a window or a sound device.
"""

import json
import os
import subprocess
import sys
import tempfile
from itertools import count
from pathlib import Path
from time import perf_counter

from game.faults import BadInputError
from game.testing.bench.figures import Gauge, Probe
from game.testing.bench.moment import Moment

HEAVY = ("pygame", "pytmx", "numpy", "PIL", "gymnasium", "distributed")
IMPORT = (
    "from time import perf_counter as c; t = c(); import game.session; t = c() - t; import sys; "
    f"print(t * 1e3, len({set(HEAVY)} & set(sys.modules)))"
)
# A perf_counter is the system's, so that one process can tell what another began.
SHOW = (
    "from game.app import time_to_picture as show; from pathlib import Path; show({level}); "
    "from time import perf_counter as c; t = c(); "
    "from game.testing.bench.fresh import most_memory; print(t, most_memory())"
)
PLAY = (
    "from game.cli import main; main(['run', {level!r}, '--ticks', '600']); "
    "from game.testing.bench.fresh import most_memory; print(most_memory())"
)
WATCH = "from game.watch_bench import main; main({turn})"
EDITS = (
    "foe moved", "lock moved", "lamp moved", "piece moved", "tile drawn", "tileset saved",
    "template saved", "piece painted", "atlas painted", "palette changed",
)  # fmt: skip
FRAMES = "from game.view.bench import main; main()"
SCALES = (1, 2, 3, 4, 5, 6)
LOOP = "x = 0\nfor n in range(40_000_000): x = x * 1664525 + n & 0xffffffff"
SWEPT = ("--difficulties", "normal", "--bots", "careful", "--seeds", "48")
SWEEPS = 4  # rounds, of 30 s: on shorter ones the start of the program weighs too much
QUIET = {
    "SDL_VIDEODRIVER": "dummy",
    "SDL_AUDIODRIVER": "dummy",
    "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    "XDG_CONFIG_HOME": str(Path(tempfile.gettempdir(), "redheat-bench-has-no-options")),
}


def starting(level: Path) -> list[Probe]:
    """What a person or a test waits for before anything happens, and the memory it takes then."""
    imports = (
        Gauge("import game.session", "ms", 60),
        Gauge("heavy ones it loads", "libraries", 0, note=f"of {', '.join(HEAVY)}"),
    )
    title = (Gauge("start to title", "s"), Gauge("memory, title in a window", "MB"))
    fight = (Gauge("start to first fight", "s"), Gauge("memory, fight in a window", "MB"))
    return [
        Probe("start", imports, lambda: _numbers(_python(IMPORT))),
        Probe("start", (Gauge("redheat --help", "ms"),), lambda: (_seconds("--help") * 1e3,)),
        Probe("start", title, lambda: _shown("")),
        Probe("start", fight, lambda: _shown(f"Path({str(level)!r})")),
        Probe("start", (Gauge("memory, headless run", "MB"),), lambda: _headless(level)),
    ]


def frames(moment: Moment) -> Probe:
    """Drawn frames of the heaviest moment in windows of 1 to 6 times the frame's size."""
    gauges = [
        Gauge(f"frame {scale}x, {what}, {moment.path.stem}", "ms", note=str(moment))
        for scale in SCALES
        for what in ("median", "99 %")
    ]
    told = moment.to_json()
    return Probe("frames", tuple(gauges), lambda: tuple(json.loads(_python(FRAMES, told))))


def watching() -> Probe:
    """Return from the save of a file to the frame of a watched level that shows it."""
    turns = count()
    gauges = tuple(Gauge(f"save to screen, {edit}", "ms", 300) for edit in EDITS)
    return Probe("watch", gauges, lambda: _numbers(_python(WATCH.format(turn=next(turns)))))


def sweeping(level: Path) -> list[Probe]:
    """Return how many times as fast two cores sweep as one; nothing where there is one core.

    Beside it stands what two plain loops get out of the machine: two cores that are shared with
    others, or are halves of one, give less than two, and no sweep can do better.
    """
    if (os.cpu_count() or 1) < 2:
        return []

    def sample() -> tuple[float, ...]:
        one, two = (_swept(level, jobs) for jobs in ("1", "2"))
        return one, one / two, 2 * _loops(1) / _loops(2)

    note = " ".join(("sweep --stages", level.stem, *SWEPT))
    gauges = (
        Gauge("sweep on one core", "s", note=note),
        Gauge("sweep on two cores over one", "times", 1.85, more=True, note=note),
        Gauge("plain loops, two cores over one", "times", more=True),
    )
    return [Probe("sweep", gauges, sample, SWEEPS)]


def most_memory() -> float:
    """Return the most memory this process has held, MB; nan where the system does not tell."""
    status = Path("/proc/self/status")
    if status.exists():  # on Linux `ru_maxrss` begins with what the parent held
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024
    try:
        import resource
    except ImportError:  # Windows
        return float("nan")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def _shown(level: str) -> tuple[float, ...]:
    began = perf_counter()
    at, memory = _numbers(_python(SHOW.format(level=level)))
    return at - began, memory


def _headless(level: Path) -> tuple[float]:
    return (_numbers(_python(PLAY.format(level=str(level))))[-1],)


def _swept(level: Path, jobs: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        return _seconds(
            "sweep", "--stages", str(level), *SWEPT, "--jobs", jobs, "--out", str(Path(folder, "s"))
        )


def _loops(number: int) -> float:
    """Return how long so many plain loops take at the same time."""
    began = perf_counter()
    loops = [subprocess.Popen([sys.executable, "-c", LOOP]) for _ in range(number)]  # noqa: S603
    for loop in loops:
        loop.wait()
    return perf_counter() - began


def _seconds(*words: str) -> float:
    """Return how long the command takes, from nothing to its end."""
    began = perf_counter()
    _call(("-m", "game", *words))
    return perf_counter() - began


def _numbers(told: str) -> tuple[float, ...]:
    """Return the numbers of the last line."""
    return tuple(float(word) for word in told.splitlines()[-1].split())


def _python(code: str, told: str = "") -> str:
    return _call(("-c", code), told)


def _call(words: tuple[str, ...], told: str = "") -> str:
    """Run our own interpreter; return what it printed; raise BadInputError if it fails."""
    done = subprocess.run(  # noqa: S603 - our own code in our own interpreter
        [sys.executable, *words],
        input=told,
        env={**os.environ, **QUIET},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        last = (done.stderr.strip() or "it said nothing").splitlines()[-1]
        message = f"a measured process ended with code {done.returncode}: {last}"
        raise BadInputError(message)
    return done.stdout
