"""Shrinking a tape: the same failure, or the same event, with the fewest presses."""

from pathlib import Path
from typing import NamedTuple

from game.faults import BadInputError
from game.replay.tape import Tape, record
from game.replay.tape_file import load
from game.replay.verify import start_of
from game.session import Start
from game.sim.world import World
from game.testing.candidates import Wrong, play_until_it_breaks, wrong_after
from game.testing.conditions import fits
from game.testing.shrink import Held
from game.testing.smallest import Failing, Found, sizes, smallest
from game.testing.watch import first_fault

TRIES = 20_000


class Shrunk(NamedTuple):
    """A smaller tape, what was found, and a line about it.

    The tape lacks the tick on which a rule breaks off: what it comes to cannot be recorded.
    """

    tape: Tape
    found: Found
    told: str


def shrink_tape(path: Path, event: str, seconds: float) -> Shrunk:
    """Return a smaller tape that ends on the same failure.

    event: NAME, NAME:WHO or NAME:WHO:WHAT of an event that must still be told on the last tick;
    empty: whatever breaks what is watched in every test. Raise BadInputError if there is no such.
    """
    if event.count(":") > 2:
        raise BadInputError(f"{event!r} has more than three words; give NAME:WHO:WHAT", "--until")
    tape = load(path)
    start = start_of(tape)
    wrong = _told(event) if event else first_fault
    what = _failure(start, tape.inputs, wrong)
    if not what:
        missing = f"the event {event!r} is never told" if event else "nothing goes wrong"
        names = ", ".join(_events(start, tape.inputs))
        message = f"{missing} in it; name one with --until that is: {names}"
        raise BadInputError(message, path)
    found = smallest(start, tape.inputs, Failing(wrong, what), TRIES, seconds)
    if not found.inputs:
        message = f"{what!r} does not come about again when it is played again: a rule remembers"
        raise BadInputError(f"{message} something beyond its world; look for that", path)
    session, broke = play_until_it_breaks(*found)
    told = f"{what}: {sizes(found, start, tape.inputs)}"
    if broke:
        told += "; the tape ends before the tick that breaks off"
    return Shrunk(record(session), found, told)


def _told(event: str) -> Wrong:
    words = event.split(":")
    name, who, what = (*words, "", "")[:3]

    def wrong(world: World) -> str:
        return event if any(fits(told, name, who, what) for told in world.events) else ""

    return wrong


def _events(start: Start, inputs: tuple[Held, ...]) -> list[str]:
    """Return the names of all events that are told, in the order of the first of each."""
    world = start.world()
    return list(dict.fromkeys(told.name for held in inputs for told in world.step(held)))


def _failure(start: Start, inputs: tuple[Held, ...], wrong: Wrong) -> str:
    """Return what first goes wrong; or nothing."""
    world = start.world()
    return next(filter(None, (wrong_after(world, held, wrong) for held in inputs)), "")
