"""Evidence of a failure: its tape, the same failure with the fewest presses, and pictures of both.

test-results/NAME/full.tape  shrunk.tape  last.png  clip.png
"""

import ast
import inspect
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
from game.testing.ready import Around, ready_test
from game.testing.scenario import NOT_IN_TIME, Scenario, ScenarioError
from game.testing.scene import Scene
from game.testing.shrink import Held, changes, shrink
from game.testing.smallest import Failing, Found, sizes, smallest
from game.testing.watch import first_fault, without_numbers

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


def clear(folder: Path) -> None:
    """Remove a test's evidence, and nothing else that lies there."""
    for name in NAMES:
        (folder / name).unlink(missing_ok=True)
    if not any(folder.iterdir()):
        folder.rmdir()


def gather(case: Case, folder: Path, cinema: Cinema, seconds: float) -> list[str]:
    """Write everything into the folder; return what there is to tell, as lines."""
    start, inputs = _played(case.scenario)
    try:
        full = tape_of(case.scenario)
    except (PlanError, HiddenError) as fault:
        return [f"no tape: {fault}"]
    folder.mkdir(parents=True, exist_ok=True)
    clear(folder)
    folder.mkdir(parents=True, exist_ok=True)
    _save(full, folder / "full.tape")
    told = [f"evidence: {folder}", f"watch it: redheat tape play {folder / 'full.tape'}"]
    if start.opening and start.opening.tick:
        told[1] += (
            f" (from tick {start.opening.tick}, when the test last changed the world by hand)"
        )
    if seconds > 0 and inputs:
        told += _shrunk(case, start, inputs, folder, seconds)
    shown = folder / ("shrunk.tape" if (folder / "shrunk.tape").exists() else "full.tape")
    try:
        cinema.film(folder / "full.tape", folder / "clip.png", folder / "last.png")
    except CinemaError as fault:
        told.append(f"no pictures: {fault}")
    told.append(f"check it: redheat tape verify {shown}")
    return told


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
    start = replace(scenario.session.start, opening=scenario.opening or _opening(scenario))
    return start, scenario.session.inputs[scenario.since :]


def _opening(scenario: Scenario) -> World | None:
    return scenario.session.start.opening


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
    failing = Failing(_wrong(case.scenario), _name(case.raised))
    if failing.after(start, inputs) == len(inputs):  # on the same tick; not sooner
        found = smallest(start, inputs, failing, TRIES, seconds)
        told = f"shrunk to {sizes(found, start, inputs)}"
    elif case.again and case.again(inputs):
        found, told = _shrunk_by_the_test(case.again, start, inputs, seconds)
    else:
        return ["not shrunk: played again, it does not fail in the same way"]
    session, _ = play_until_it_breaks(*found)
    _save(record(session), folder / "shrunk.tape")
    few = list(found.inputs)
    while _waited(case.raised) and few and not any(few[-1]):
        few.pop()  # the wait itself stands in the test
    opened = (folder / "shrunk.tape").as_posix()
    source = ready_test(f"{case.name}_shrunk", found.start, opened, few, _around(case))
    return [f"{told}; ready to paste, beside the names it uses:", "", source, ""]


def _shrunk_by_the_test(
    again: Again, start: Start, inputs: list[Held], seconds: float
) -> tuple[Found, str]:
    """Return what fails when the test itself runs with it, and a line about it."""
    few = shrink(inputs, again, TRIES, monotonic() + seconds)
    if not changes(few):  # true, and of no use: what was to happen needs its presses
        told = f"not shrunk: it fails without any of {changes(inputs)} changes too"
        return Found(start, inputs), told
    few += [(0,) * start.players] * (len(inputs) - len(few))  # the test looked after all ticks
    found = Found(start, few)
    return found, f"shrunk to {sizes(found, start, inputs)}"


def _wrong(scenario: Scenario) -> Callable[[World], str]:
    """Return what tells whether a world is wrong in a way that this scenario watches."""

    def wrong(world: World) -> str:
        if what := first_fault(world):
            return what
        for condition, why in scenario.forbidden:
            if condition(Scene(world)):
                return without_numbers(why)
        return ""

    return wrong


def _name(raised: BaseException) -> str:
    """Return what tells one failure from another: its sentence, or the name of the exception."""
    if isinstance(raised, ScenarioError):
        return without_numbers(raised.what)
    return type(raised).__name__


def _waited(raised: BaseException) -> bool:
    """Tell whether something did not come about in time."""
    return isinstance(raised, ScenarioError) and raised.what.startswith(NOT_IN_TIME)


def _around(case: Case) -> Around:
    """Return what stands around the presses: conditions that must never hold, the assertion."""
    before = [_source(condition, why) for condition, why in case.scenario.forbidden]
    statement = textwrap.dedent(case.statement)
    if _waited(case.raised):
        statement = f"s{statement[statement.find('.until(') :]}"
    elif ".check(" in statement:
        statement = f"s{statement[statement.rfind('.check(') :]}"
    elif isinstance(case.raised, ScenarioError):  # the presses are enough
        statement = ""
    told = case.raised.what if isinstance(case.raised, ScenarioError) else str(case.raised)
    return Around(
        before, [*statement.splitlines(), *(f"# {line}" for line in told.splitlines()[:1])]
    )


def _source(condition: object, why: str) -> str:
    """Return the call of `never` in the test that forbids this, if it can be found in its line."""
    lost = f"# forbid here what the test forbids: {why}"
    try:
        source = textwrap.dedent(inspect.getsource(condition)).strip()  # type: ignore[arg-type]
        calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    except (OSError, TypeError, SyntaxError):
        return lost
    for call in calls:
        if isinstance(call.func, ast.Attribute) and call.func.attr == "never":
            return f"s.never({', '.join(map(ast.unparse, call.args))})"
    return lost
