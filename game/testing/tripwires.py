"""Tripwires: while the world is stepped, clock, global randomness and files are out of bounds.

    with strung():              # for a whole test
        with STEPPING:          # for a tick
            session.step(held)

Whoever reads a clock, draws from the random module or opens a file within a tick is stopped with a
TripwireError that says so; between ticks, and for other threads, everything is as ever. Known
functions are replaced in their modules, and in modules of the game that imported them by name;
files are caught where the interpreter audits them. What draws from the global stream in another
way is found by `global_chance`, which changes with every draw.
"""

import builtins
import datetime as dt
import os
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

CLOCKS = (
    "time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns",
    "process_time", "process_time_ns", "thread_time", "localtime", "gmtime", "ctime", "strftime",
    "thread_time_ns", "clock_gettime", "clock_gettime_ns", "asctime", "sleep",
)  # fmt: skip
AUDITED = ("open", "os.listdir", "os.scandir", "subprocess.Popen", "socket.connect")
OWN = ("game.sim", "game.content")  # modules whose imports by name are followed
Wire = tuple[
    ModuleType | type, str, object, object
]  # a name in it, what stands there, what replaces


class TripwireError(AssertionError):
    """The rules have touched what would make two machines play differently."""


class _Stepping:
    """The time within a tick, of one thread."""

    def __init__(self) -> None:
        self.thread = 0
        self.hooked = False  # an audit hook cannot be taken back

    def __enter__(self) -> None:
        self.thread = threading.get_ident()

    def __exit__(self, *exception: object) -> None:
        self.thread = 0

    def here(self) -> bool:
        """Tell whether this thread is within a tick."""
        return bool(self.thread) and threading.get_ident() == self.thread


STEPPING = _Stepping()


@contextmanager
def strung() -> Iterator[None]:
    """String the tripwires until the block ends."""
    if not STEPPING.hooked:
        STEPPING.hooked = True
        sys.addaudithook(_audit)
    wires = _wires()
    for module, name, _, wire in wires:
        setattr(module, name, wire)
    try:
        yield
    finally:
        for module, name, real, _ in wires:
            setattr(module, name, real)


def global_chance() -> object:
    """Return the state of the global random stream, to be compared with a later one."""
    return random.getstate()


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if STEPPING.thread and event in AUDITED and STEPPING.here():
        what = f" {arguments[0]!r}" if arguments else ""
        raise TripwireError(f"the rules went outside while the world was stepped: {event}{what}")


def _wires() -> list[Wire]:
    stops: dict[int, object]
    stops = {id(real): _stop(real, name, why) for real, name, why in _forbidden()}
    stops[id(dt.datetime)] = _stopped_datetime()
    places: list[ModuleType] = [time, random, os, builtins, dt]
    places += [module for name, module in sorted(sys.modules.items()) if name.startswith(OWN)]
    found: list[Wire] = [
        (module, name, value, stops[id(value)])
        for module in places
        for name, value in sorted(vars(module).items())
        if id(value) in stops
    ]
    return [*found, (random.Random, "seed", random.Random.seed, _seeding())]


def _stopped_datetime() -> type:
    """Return a datetime that cannot be asked for the time within a tick."""
    asked = ("now", "utcnow", "today")
    why = "the clock is"
    ways = {name: _stop(getattr(dt.datetime, name), f"datetime.{name}", why) for name in asked}
    return type("datetime", (dt.datetime,), ways)


def _seeding() -> Callable[..., None]:
    """Return a way to seed a stream of one's own that must be given its seed."""
    real = random.Random.seed
    unseeded = _stop(real, "random.Random() without a seed", "chance is")

    def seed(stream: random.Random, a: Any = None, version: int = 2) -> None:  # noqa: ANN401
        way = unseeded if a is None else real
        way(stream, a, version)

    return seed


def _forbidden() -> Iterator[tuple[Callable[..., Any], str, str]]:
    for name in CLOCKS:
        if hasattr(time, name):  # clock_gettime is not everywhere
            yield getattr(time, name), f"time.{name}", "the clock is"
    for name in random.__all__:
        real = getattr(random, name)
        if not isinstance(real, type) and name not in ("getstate", "setstate", "seed"):
            yield real, f"random.{name}", "global randomness is"
    yield os.urandom, "os.urandom", "global randomness is"
    yield os.times, "os.times", "the clock is"
    yield os.stat, "os.stat", "files are"
    yield builtins.open, "open", "files are"


def _stop(real: Callable[..., Any], name: str, why: str) -> Callable[..., Any]:
    def wire(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - whatever it stands for
        if STEPPING.here():
            raise TripwireError(f"the rules asked {name} within a tick; {why} out of bounds there")
        return real(*arguments, **named)

    return wire
