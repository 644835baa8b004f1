"""Evidence of a failure: its tape, the same failure with the fewest presses, and pictures of both.

test-results/NAME/full.tape  shrunk.tape  last.png  clip.png
"""

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

from game.faults import BadInputError
from game.replay.plans import PlanError
from game.replay.tape import Tape, record
from game.replay.tape_file import save
from game.session import Start
from game.sim.world import World
from game.testing.candidates import play_until_it_breaks
from game.testing.cinema import Cinema, CinemaError
from game.testing.ready import Around, holding, ready_test, source_of_never
from game.testing.scenario import Scenario, ScenarioError, forbidden_name
from game.testing.scene import Scene
from game.testing.shrink import Held, changes, shrink
from game.testing.smallest import Failing, Found, sizes, smallest
from game.testing.watch import first_fault

TRIES = 2000
NAMES = ("full.tape", "shrunk.tape", "last.png", "clip.png")
Again = Callable[[list[Held]], int]  # plays the test with these inputs; see shrink


@dataclass(frozen=True)
class Case:
    """A failed test: its scenario, what it raised, and how to run it again with other inputs."""

    name: str
    scenario: Scenario
    raised: BaseException
    again: Again | None
    statement: str = ""  # of the test, that failed
    call: str = ""  # in it, that failed, without what it is called of: "until(..., within=9)"


def clear(folder: Path) -> None:
    """Remove a test's evidence, and nothing else that lies there."""
    for name in NAMES:
        (folder / name).unlink(missing_ok=True)
    if not any(folder.iterdir()):
        folder.rmdir()


def gather(case: Case, folder: Path, cinema: Cinema, seconds: float) -> list[str]:
    """Write everything into the folder; return what there is to tell, as lines."""
    if folder.is_dir():
        clear(folder)
    start, inputs = _played(case.scenario)
    try:
        full = _tape(start, inputs, case.scenario)
    except (PlanError, HiddenError) as fault:
        return [f"no tape: {fault}"]
    folder.mkdir(parents=True, exist_ok=True)
    _save(full, folder / "full.tape")
    told = [f"evidence: {folder}", f"watch it: redheat tape play {folder / 'full.tape'}"]
    if start.opening and start.opening.tick:
        told[1] += (
            f" (from tick {start.opening.tick}, when the test last changed the world by hand)"
        )
    if seconds > 0 and inputs:
        told += _shrunk(case, start, inputs, folder, seconds)
    told += _filmed(full, folder, cinema)
    shown = folder / ("shrunk.tape" if (folder / "shrunk.tape").exists() else "full.tape")
    return [*told, f"check it: redheat tape verify {shown}"]


def _filmed(full: Tape, folder: Path, cinema: Cinema) -> list[str]:
    """Draw the full tape; return what is wrong with the pictures, if anything."""
    if not full.inputs:
        return ["no pictures: it breaks off on the first tick"]
    try:
        there = cinema.film(folder / "full.tape", folder / "clip.png", folder / "last.png")
    except CinemaError as fault:
        return [f"no pictures: {fault}"]
    if there == full.end.digest:
        return []
    return ["the pictures show another play: this test has changed rules, the cinema knows nothing"]


class HiddenError(Exception):
    """What happened cannot be played again."""


def tape_of(scenario: Scenario) -> Tape:
    """Return a scenario's tape since its last arrangement by hand; it has been played again.

    Raise HiddenError or PlanError where no tape can hold it.
    """
    start, inputs = _played(scenario)
    return _tape(start, inputs, scenario)


def _played(scenario: Scenario) -> tuple[Start, list[Held]]:
    """Return where play began, after the test's last arrangement by hand, and what was held."""
    start = scenario.session.start
    start = replace(start, opening=scenario.opening or start.opening)
    return start, scenario.session.inputs[scenario.since :]


def _tape(start: Start, inputs: Sequence[Held], scenario: Scenario) -> Tape:
    """Return the tape; of a tick that broke off, only what was before it."""
    session, broke = play_until_it_breaks(start, inputs)
    if broke and len(session.inputs) + 1 < len(inputs):
        raise HiddenError(f"played again, it breaks off sooner, by {broke}")
    if not broke and session.world.sections() != scenario.left:
        message = "played again, it ends otherwise: rules or test have changed what no digest knows"
        raise HiddenError(message)
    return record(session)


def _save(tape: Tape, path: Path) -> None:
    try:
        save(tape, path)
    except BadInputError as fault:
        raise HiddenError(str(fault)) from fault


# ---- with fewer presses ------------------------------------------------------------------------
def _shrunk(
    case: Case, start: Start, inputs: list[Held], folder: Path, seconds: float
) -> list[str]:
    """Write shrunk.tape; return what to tell of it, the test ready to paste last."""
    failing = Failing(_wrong(case.scenario), failure_name(case.raised))
    if failing.after(start, inputs) == len(inputs):  # on the same tick; not sooner
        found = smallest(start, inputs, failing, TRIES, seconds)
        told = f"shrunk to {sizes(found, start, inputs)}"
    elif case.again and case.again(inputs):
        found, told = _shrunk_by_the_test(case.again, start, inputs, seconds)
    else:
        found, told = Found(start, []), ""
    if not found.inputs:
        return ["not shrunk: played again, it does not fail in the same way"]
    session, broke = play_until_it_breaks(*found)
    _save(record(session), folder / "shrunk.tape")
    opened = (folder / "shrunk.tape").as_posix()
    before = [source_of_never(*forbidden) for forbidden in case.scenario.forbidden]
    presses, after = (found.inputs, []) if broke else _assertion(case, found.inputs)
    told_last = str(getattr(case.raised, "what", case.raised)).splitlines()[:1]
    after += [f"# {broke}: {line}" if broke else f"# {line}" for line in told_last]
    around = Around(before, after)
    source = ready_test(f"{case.name}_shrunk", found.start, opened, presses, around)
    return [f"{told}; ready to paste, beside the names it uses:", "", source, ""]


def _shrunk_by_the_test(
    again: Again, start: Start, inputs: list[Held], seconds: float
) -> tuple[Found, str]:
    """Return what fails when the test itself runs with it, and a line about it."""
    whole = Found(start, inputs)
    if not changes(inputs):
        return whole, "not shrunk: nothing is pressed"
    few = shrink(inputs, again, TRIES, monotonic() + seconds)
    if not changes(few):  # true, and of no use: what was to happen needs its presses
        return whole, f"not shrunk: it fails without any of {changes(inputs)} changes too"
    few += [(0,) * start.players] * (len(inputs) - len(few))  # the test looked after all ticks
    if changes(few) >= changes(inputs):
        return whole, "not shrunk: nothing less was found"
    found = Found(start, few)
    return found, f"shrunk to {sizes(found, start, inputs)}"


def _wrong(scenario: Scenario) -> Callable[[World], str]:
    """Return what tells whether a world is wrong in a way that this scenario watches."""

    def wrong(world: World) -> str:
        if what := first_fault(world):
            return what
        for number, (condition, why) in enumerate(scenario.forbidden):
            if condition(Scene(world)):
                return forbidden_name(number, why)
        return ""

    return wrong


def failure_name(raised: BaseException) -> str:
    """Return what tells one failure from another: its own name, or that of the exception."""
    return raised.name if isinstance(raised, ScenarioError) else type(raised).__name__


def _assertion(case: Case, inputs: list[Held]) -> tuple[list[Held], list[str]]:
    """Return what is pressed, and the lines of a test that then fail; none if it is enough."""
    statement = textwrap.dedent(case.statement).splitlines()
    left = [f"# then: {line}" for line in statement]
    if not isinstance(case.raised, ScenarioError):
        return inputs, statement if case.statement.lstrip().startswith("assert ") else left
    if not case.raised.by:
        return inputs, []
    if not case.call.startswith(f"{case.raised.by}("):
        return inputs, left
    first = len(inputs) - case.raised.waited
    waiting = inputs[first:]  # what stands in the test as the wait itself
    if waiting and waiting.count(waiting[0]) < len(waiting):
        return inputs, left
    held = holding(waiting[0]) if waiting else ""
    return inputs[:first], [f"s{held}.{case.call}"]
