"""Within a tick nothing outside can be asked; between ticks, and for others, everything can."""
# ruff: noqa: PTH109, PTH115, PTH123
# The plain ways are what is to be stopped.

import copy
import datetime as dt
import os
import pickle
import random
import shutil
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import ModuleType

import pytest

from game.sim import brains
from game.testing.tripwires import STEPPING, TripwireError, global_chance, strung

HERE = Path(__file__)
GONE = HERE.with_name("no such file")


def in_vain(ask: Callable[[], object]) -> Callable[[], None]:
    """Return what does this where it cannot succeed, and so changes nothing."""

    def asked() -> None:
        with suppress(OSError):
            ask()

    return asked


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
    "today": (dt.date.today, "today|time.time"),
    "uuid": (lambda: uuid.uuid1(), "uuid.uuid1"),  # noqa: PLW0108 - as above
    "lstat": (lambda: os.lstat(HERE), "os.lstat"),
    "access": (lambda: os.access(HERE, os.R_OK), "os.access"),
    "folder it is in": (lambda: os.getcwd(), "os.getcwd"),  # noqa: PLW0108 - as above
    "link": (in_vain(lambda: os.readlink(HERE)), "os.readlink"),
    "mkdir": (lambda: HERE.parent.mkdir(exist_ok=True), "os.mkdir"),
    "rmdir": (in_vain(GONE.rmdir), "os.rmdir"),
    "unlink": (lambda: GONE.unlink(missing_ok=True), "os.remove"),
    "rename": (in_vain(lambda: GONE.rename(GONE)), "os.rename"),
    "utime": (in_vain(lambda: os.utime(GONE)), "os.utime"),
    "chmod": (in_vain(lambda: GONE.chmod(0o600)), "os.chmod"),
    "chdir": (lambda: os.chdir("."), "os.chdir"),
    "system": (lambda: os.system("exit 0"), "os.system"),  # noqa: S605, S607 - as above
    "copy": (in_vain(lambda: shutil.copyfile(GONE, GONE)), "shutil.copyfile"),
    "open": (lambda: open(HERE), "open"),  # noqa: SIM115 - the plain way
    "path": (HERE.read_text, "open"),
    "folder": (lambda: list(HERE.parent.iterdir()), "os.listdir"),
    "sleep": (lambda: time.sleep(0), "time.sleep"),
}
if sys.platform == "linux":
    OUTSIDE["getrandom"] = (lambda: os.getrandom(2), "os.getrandom")


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


@pytest.mark.parametrize(("name", "real", "told"), [
    ("now", time.perf_counter, r"time\.perf_counter"),
    ("datetime", dt.datetime, r"datetime\.now"),
])  # fmt: skip
def test_what_a_module_of_the_rules_imported_by_name_is_found(
    monkeypatch: pytest.MonkeyPatch, name: str, real: object, told: str
) -> None:
    monkeypatch.setattr(brains, name, real, raising=False)
    with strung(), pytest.raises(TripwireError, match=told), STEPPING:
        getattr(vars(brains)[name], "now", vars(brains)[name])()
    assert vars(brains)[name] is real


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


# ---- between ticks -----------------------------------------------------------------------------
def a_tick() -> None:
    with STEPPING:
        pass


@pytest.mark.usefixtures("wires")
@pytest.mark.parametrize(
    "made", [lambda: dt.datetime.now(tz=dt.UTC), lambda: dt.datetime(2020, 1, 1, tzinfo=dt.UTC)]
)
def test_a_date_is_a_date(made: Callable[[], dt.datetime]) -> None:
    for _ in range(2):
        date = made()
        assert type(date) is dt.datetime
        assert isinstance(date, dt.datetime)
        assert issubclass(dt.datetime, dt.date)
        assert pickle.loads(pickle.dumps(date)) == copy.deepcopy(date) == copy.copy(date) == date  # noqa: S301 - its own
        a_tick()


@pytest.mark.usefixtures("wires")
def test_a_date_made_within_a_tick_is_a_date() -> None:
    before = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    with STEPPING:
        made = dt.datetime.fromisoformat("2020-01-01T00:00:00Z")
        assert isinstance(made, dt.datetime)
        assert isinstance(before, dt.date)
        assert not isinstance(5, dt.date)
        assert issubclass(dt.datetime, dt.date)
        assert copy.deepcopy(made) == before == dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    assert type(made) is dt.datetime
    assert pickle.loads(pickle.dumps(made)) == before  # noqa: S301 - its own


@pytest.mark.usefixtures("wires")
def test_functions_are_found_where_they_are_looked_for() -> None:
    """Above all by shutil, which copies links in this way."""
    assert os.stat in os.supports_fd
    assert time.time.__name__ == "time"


# ---- afterwards --------------------------------------------------------------------------------
def standing() -> dict[str, object]:
    """Return whatever wires may replace, by its place."""
    things = {
        f"{module.__name__}.{name}": thing
        for module in (time, random, os, os.path, sys.modules["builtins"], dt, uuid, brains)
        for name, thing in vars(module).items()
    }
    return {**things, "seed": random.Random.seed}


def differing(before: dict[str, object]) -> set[str]:
    now = standing()
    return {name for name in now.keys() | before.keys() if now.get(name) is not before.get(name)}


def test_everything_stands_again_afterwards() -> None:
    before = standing()
    with strung():
        assert "time.time" in differing(before)
        with STEPPING:
            assert {"seed", "datetime.datetime", "datetime.date"} <= differing(before)
        assert not {"seed", "datetime.datetime", "datetime.date"} & differing(before)
    assert not differing(before)


def test_a_block_within_another_leaves_it_as_it_was() -> None:
    with strung():
        before = standing()
        with strung():
            a_tick()
        assert not differing(before)
        with pytest.raises(TripwireError), STEPPING:
            time.time()


def test_what_a_test_patches_stays_patched_until_it_is_restored() -> None:
    before = standing()
    with pytest.MonkeyPatch.context() as patch:
        with strung():
            patch.setattr(time, "time", lambda: 5.0)
            patch.setattr(dt, "datetime", dt.date)
            a_tick()
            assert time.time() == 5
            assert dt.datetime is dt.date
        assert time.time() == 5
    assert differing(before) == {"time.time"}, "this much remains"
    with strung():
        pass
    assert not differing(before)


def test_a_wire_that_was_left_over_lets_all_through_and_goes_with_the_next_block() -> None:
    before = standing()
    for _ in range(2):
        with pytest.MonkeyPatch.context() as patch, strung():
            left = time.time
            patch.setattr(time, "time", lambda: 5.0)
        time.time = left
        with STEPPING:
            assert time.time() > 5
    with strung():
        assert time.time.real is before["time.time"]  # type: ignore[attr-defined]  # no wire
    assert not differing(before)


def test_a_module_imported_within_a_block_is_under_watch(monkeypatch: pytest.MonkeyPatch) -> None:
    late = ModuleType("game.sim.late")
    with strung():
        exec("from time import time as now", vars(late))  # noqa: S102 - as an import would
        with pytest.raises(TripwireError), STEPPING:
            late.now()
    assert late.now() > 5
    monkeypatch.setitem(sys.modules, "game.sim.late", late)
    with strung():
        pass
    assert late.now is time.time


def test_a_draw_from_the_global_stream_is_seen_however_it_is_made() -> None:
    before = global_chance()
    assert global_chance() == before
    random._inst.random()  # past every name
    assert global_chance() != before
