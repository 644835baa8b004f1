"""Tripwires: while the world is stepped, clock, global randomness and files are out of bounds.

    with strung():              # for a whole test
        with STEPPING:          # for a tick
            session.step(held)

Whoever reads a clock, draws from the random module or touches a file within a tick is stopped with
a TripwireError that says so; between ticks, and for other threads, every call does what it always
does. Known functions are replaced for the block, in their modules and in modules of the rules that
imported them by name; classes, which are more than called, within ticks only. What the interpreter
audits is stopped by its event. What draws from the global stream in another way is found by
`global_chance`, which changes with every draw.

What remains: a name patched while wires are strung, and restored after, holds a wire that lets all
calls through until the next block ends; so does a module that was first imported within the block.
Another thread cannot pickle a datetime for the length of a tick. Past every wire go a bare
`_random.Random()`, the environment, and what a test took aside before the block.
"""

import builtins
import datetime as dt
import os
import random
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import update_wrapper
from types import ModuleType
from typing import Any

CLOCKS = (
    "time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns",
    "process_time", "process_time_ns", "thread_time", "localtime", "gmtime", "ctime", "strftime",
    "thread_time_ns", "clock_gettime", "clock_gettime_ns", "asctime", "sleep",
)  # fmt: skip
FILES = ("stat", "lstat", "access", "getcwd", "getcwdb", "readlink", "statvfs")  # not audited
PATHS = ("exists", "lexists", "isfile", "isdir", "islink")  # on Windows they ask no os.stat
# Whole families: the interpreter audits more with every version.
AUDITED = ("os.", "shutil.", "socket.", "sqlite3.", "subprocess.", "winreg.")
OWN = ("game.sim", "game.content")  # modules whose imports by name are followed
Place = tuple[ModuleType | type, str, object, object]  # a name there, the real thing, its stand-in


class TripwireError(AssertionError):
    """The rules have touched what would make two machines play differently."""


class _Stepping:
    """The time within a tick, of one thread."""

    def __init__(self) -> None:
        self.thread = 0
        self.hooked = False  # an audit hook cannot be taken back
        self.strung = False
        self.classes: list[Place] = []

    def __enter__(self) -> None:
        _put_up(self.classes)
        self.thread = threading.get_ident() if self.strung else 0

    def __exit__(self, *exception: object) -> None:
        self.thread = 0
        _take_down(self.classes)

    def here(self) -> bool:
        """Tell whether this thread is within a tick."""
        return bool(self.thread) and threading.get_ident() == self.thread


STEPPING = _Stepping()


class _Wire:
    """Stands for a function; between ticks it is called, compared and looked at like that."""

    def __init__(self, real: Callable[..., Any], name: str, why: str) -> None:
        update_wrapper(self, real)
        self.real = real
        self._words = f"the rules asked {name} within a tick; {why} out of bounds there"

    def __call__(self, *arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - as the real one
        if STEPPING.here():
            raise TripwireError(self._words)
        return self.real(*arguments, **named)

    def __eq__(self, other: object) -> bool:  # shutil looks for os.stat in sets of functions
        return bool(self.real == _real(other))

    def __hash__(self) -> int:
        return hash(self.real)


@contextmanager
def strung() -> Iterator[None]:
    """String the tripwires until the block ends; put back then what no one else has replaced."""
    if not STEPPING.hooked:
        STEPPING.hooked = True
        sys.addaudithook(_audit)
    before = STEPPING.strung, STEPPING.classes
    wires = list(_wires())
    STEPPING.strung, STEPPING.classes = True, list(_classes())
    for owner, name, _, wire in wires:
        setattr(owner, name, wire)
    try:
        yield
    finally:
        _take_down(STEPPING.classes)  # an interrupt may have left them up
        _take_down(wires)
        STEPPING.strung, STEPPING.classes = before


def global_chance() -> object:
    """Return the state of the global random stream, to be compared with a later one."""
    return random.getstate()


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if not STEPPING.thread or not (event == "open" or event.startswith(AUDITED)):
        return
    if STEPPING.here():
        what = f" {arguments[0]!r}" if arguments else ""
        raise TripwireError(f"the rules went outside while the world was stepped: {event}{what}")


# ---- where they stand --------------------------------------------------------------------------
def _put_up(places: list[Place]) -> None:
    for owner, name, real, stand_in in places:
        if getattr(owner, name, None) is real:
            setattr(owner, name, stand_in)


def _take_down(places: list[Place]) -> None:
    for owner, name, real, stand_in in places:
        if getattr(owner, name, None) is stand_in:
            setattr(owner, name, real)


def _real(thing: object) -> object:
    return thing.real if isinstance(thing, _Wire) else thing


def _wires() -> Iterator[Place]:
    stops = {id(real): _Wire(real, name, why) for real, name, why in _forbidden()}
    for module in (time, random, os, os.path, builtins, uuid, *_own()):
        for name, value in vars(module).items():
            if stop := stops.get(id(_real(value))):
                # within another block its wire is put back, but none that was left over
                yield module, name, value if STEPPING.strung else stop.real, stop


def _classes() -> Iterator[Place]:
    """Yield what stands in a name only within ticks, and so is itself for whoever looks."""
    dates: dict[object, type] = {
        dt.datetime: _stopped(dt.datetime, ("now", "utcnow", "today")),
        dt.date: _stopped(dt.date, ("today",)),
    }
    for module in (dt, *_own()):
        for name, value in vars(module).items():
            if isinstance(value, type) and value in dates:
                yield module, name, value, dates[value]
    yield random.Random, "seed", random.Random.seed, _seeding()


def _own() -> list[ModuleType]:
    return [module for name, module in sorted(sys.modules.items()) if name.startswith(OWN)]


# ---- what they stop ----------------------------------------------------------------------------
def _forbidden() -> Iterator[tuple[Callable[..., Any], str, str]]:
    clock, chance, files = "the clock is", "global randomness is", "files are"
    named = [
        *((time, name, clock) for name in CLOCKS),
        *((random, name, chance) for name in random.__all__),
        *((os, name, chance) for name in ("urandom", "getrandom")),
        (uuid, "uuid1", chance),
        (os, "times", clock),
        *((os, name, files) for name in FILES),
        *((os.path, name, files) for name in PATHS if os.name == "nt"),
        (builtins, "open", files),
    ]
    for module, name, why in named:
        real: Any = _real(getattr(module, name, None))  # some are not everywhere
        if real is None or isinstance(real, type) or name in ("getstate", "setstate", "seed"):
            continue
        yield real, "open" if module is builtins else f"{module.__name__}.{name}", why


class _Alike(type):
    """The type of a stand-in for a class: what is of the one is of the other."""

    def __instancecheck__(cls, thing: object) -> bool:
        return isinstance(thing, cls.__bases__)

    def __subclasscheck__(cls, other: type) -> bool:
        return issubclass(other, cls.__bases__)


def _stopped(real: type, asked: tuple[str, ...]) -> type:
    """Return a stand-in for a class that makes real objects and cannot be asked for now."""
    name = real.__name__

    def new(cls: type, *arguments: Any, **named: Any) -> object:  # noqa: ANN401 - as the real one
        del cls
        return real(*arguments, **named)

    ways = {way: _Wire(getattr(real, way), f"{name}.{way}", "the clock is") for way in asked}
    return _Alike(name, (real,), {**ways, "__new__": new, "__module__": real.__module__})


def _seeding() -> Callable[..., None]:
    """Return a way to seed a stream of one's own that must be given its seed."""
    real = random.Random.seed
    unseeded = _Wire(real, "random.Random() without a seed", "chance is")

    def seed(stream: random.Random, a: Any = None, version: int = 2) -> None:  # noqa: ANN401
        way = unseeded if a is None else real
        way(stream, a, version)

    return seed
