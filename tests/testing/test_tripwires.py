"""Within a tick nothing outside can be asked; between ticks, and for others, everything can."""

import datetime as dt
import os
import random
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.sim import brains
from game.testing.tripwires import STEPPING, TripwireError, global_chance, strung

HERE = Path(__file__)
OUTSIDE: dict[str, tuple[Callable[[], object], str]] = {
    "clock": (lambda: time.time(), "time.time"),  # noqa: PLW0108 - asked by name, as a rule would
    "monotonic": (lambda: time.monotonic_ns(), "time.monotonic_ns"),  # noqa: PLW0108 - as above
    "date": (lambda: dt.datetime.now(tz=dt.UTC), "datetime.now"),
    "utc": (lambda: dt.datetime.utcnow(), "datetime.utcnow"),  # noqa: DTZ003, PLW0108 - as above
    "clock_gettime": (lambda: time.clock_gettime(0), "time.clock_gettime"),
    "times": (lambda: os.times(), "os.times"),  # noqa: PLW0108 - as above
    "exists": (HERE.exists, "os.stat"),
    "random": (lambda: random.random(), "random.random"),  # noqa: PLW0108 - as above
    "choice": (lambda: random.choice([1, 2]), "random.choice"),
    "own stream": (lambda: random.Random().random(), "random.Random"),
    "urandom": (lambda: os.urandom(2), "os.urandom"),
    "open": (lambda: open(HERE), "open"),  # noqa: PTH123, SIM115 - the plain way
    "path": (HERE.read_text, "open"),
    "folder": (lambda: list(HERE.parent.iterdir()), "os.listdir"),
    "sleep": (lambda: time.sleep(0), "time.sleep"),
}


@pytest.fixture
def wires() -> Iterator[None]:
    with strung():
        yield


@pytest.mark.usefixtures("wires")
@pytest.mark.parametrize("name", OUTSIDE)
def test_within_a_tick_it_is_stopped_and_named(name: str) -> None:
    ask, word = OUTSIDE[name]
    ask()
    with pytest.raises(TripwireError, match=word), STEPPING:
        ask()
    ask()


@pytest.mark.usefixtures("wires")
def test_what_a_module_of_the_rules_imported_by_name_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(brains, "now", time.perf_counter, raising=False)
    with strung(), pytest.raises(TripwireError, match=r"time\.perf_counter"), STEPPING:
        brains.now()  # type: ignore[attr-defined]  # planted


@pytest.mark.usefixtures("wires")
def test_a_stream_with_a_seed_may_be_used() -> None:
    with STEPPING:
        inside = random.Random(5).random()
    assert inside == random.Random(5).random()


@pytest.mark.usefixtures("wires")
def test_other_threads_go_on_undisturbed() -> None:
    told: list[float] = []
    with STEPPING:
        thread = threading.Thread(target=lambda: told.append(time.time()))
        thread.start()
        thread.join()
    assert told


def test_everything_stands_again_afterwards() -> None:
    before = (time.time, random.random, open, dt.datetime)
    with strung():
        assert time.time is not before[0]
    assert (time.time, random.random, open, dt.datetime) == before


def test_a_draw_from_the_global_stream_is_seen_however_it_is_made() -> None:
    before = global_chance()
    assert global_chance() == before
    random._inst.random()  # past every name
    assert global_chance() != before
