"""Load spoilt levels within limits that the system enforces: `mutate_levels.py FOLDER WHAT`.

WHAT is a file of the small level, spoilt many times, or `monsters`. Ends with 0 if each time a plan
or a LevelError came of it.
"""

import resource
import signal
import sys
from pathlib import Path

from hypothesis import given, settings
from level_monsters import MONSTERS
from level_mutations import STEPS, Steps, check_faults, check_spoilt
from level_samples import copy_hall

ROUNDS = 1000
SECONDS, MEGABYTES = 2, 200  # of processor and memory; more than this no file may take


def limit_memory() -> None:
    """Let what goes beyond the limit fail with a MemoryError."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + MEGABYTES * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def limit_time(what: str) -> None:
    """Let the signal of a timer end the process, unless the next file begins before."""
    print(what, file=sys.stderr, flush=True)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)


def load_spoilt(hall: Path, name: str) -> None:
    """Spoil a file in many ways."""

    @given(steps=STEPS)
    @settings(max_examples=ROUNDS, derandomize=True, deadline=None, database=None)
    def spoil_and_load(steps: Steps) -> None:
        limit_time("spoilt")
        check_spoilt(hall, name, steps)

    limit_memory()
    spoil_and_load()


def load_monsters(hall: Path) -> None:
    """Load maps that are meant to be too much."""
    paths = []
    for monster in MONSTERS:
        path = hall.with_name(f"{monster.__name__}.tmx")
        path.write_text(monster(), encoding="utf-8")
        paths.append(path)
    limit_memory()
    for path in paths:
        limit_time(path.name)
        check_faults(path)


def main(folder: Path, what: str) -> None:
    hall = copy_hall(folder)
    check_faults(hall)  # everything that is needed is loaded before memory is limited
    if what == "monsters":
        load_monsters(hall)
    else:
        load_spoilt(hall, what)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
