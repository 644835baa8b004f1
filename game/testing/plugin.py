"""The pytest plugin: the fixture `stage`, tapes as tests, evidence of failures, --heavy, --moves.

Nothing of the game is imported before a test asks for a stage.
"""

import ast
import io
import os
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import redirect_stderr, redirect_stdout
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

import pytest

if TYPE_CHECKING:
    from game.testing.cinema import Cinema
    from game.testing.scenario import Scenario
    from game.testing.shrink import Held
    from game.testing.stages import Stages

LONGEST = 120  # characters of the name of a folder
RESULTS = "test-results"  # below the root of the tests
TAPES = "replays"  # tapes in folders of this name are tests
SHRINK = 20.0  # seconds
SHRUNK = 5  # failures that get all of them; later ones a tenth
Seen = set[tuple[str, str]]  # (kind, move)
_stages = pytest.StashKey["Stages"]()
_cinema = pytest.StashKey["Cinema"]()
_seen = pytest.StashKey[Seen]()
_before = pytest.StashKey[int]()  # stages that other fixtures have opened
_failures = pytest.StashKey[int]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("redheat", "Red Heat, headless")
    group.addoption(
        "--heavy",
        action="store_true",
        help="play every tick twice, save and load, and play again with another hash seed, "
        "undrawn and drawn 30, 60 and 144 times a second: all must be equal",
    )
    group.addoption(
        "--shrink",
        type=float,
        default=SHRINK,
        metavar="SECONDS",
        help="how long to look for the fewest presses of a failure (20; 0: not at all)",
    )
    group.addoption(
        "--moves",
        action="store_true",
        help="tell which moves of which kind no test has played, and fail if there are any",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Prepare what the whole run shares."""
    config.stash[_seen] = set()
    config.addinivalue_line("markers", "heavy: as with --heavy, for this test")


@pytest.fixture
def stage(request: pytest.FixtureRequest) -> "Iterator[Stages]":
    """What opens a level or a plan, to be played without a window; see Stages."""
    from game.testing.stages import Stages
    from game.testing.tripwires import strung

    marked = request.node.get_closest_marker("heavy") is not None
    stages = Stages(heavy=marked or request.config.getoption("--heavy"))
    request.node.stash[_stages] = stages
    with strung():
        yield stages


# ---- while a test runs -------------------------------------------------------------------------
@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    """See afterwards that something was played, and prove it if asked."""
    early = item.stash.get(_stages, None)
    item.stash[_before] = len(early.opened) if early else 0
    result = yield
    stages = item.stash.get(_stages, None)  # a test may ask for it while it runs
    if stages is None:
        return result
    for scenario in stages.opened:
        item.config.stash[_seen].update(scenario.begun)
    if not any(scenario.session.inputs for scenario in stages.opened):
        pytest.fail("play never began: this test asks for a stage and plays no tick", pytrace=False)
    if stages.heavy:
        from game.testing.proof import prove

        for scenario in stages.opened:
            prove(scenario, _the_cinema(item.config))
    return result


def _the_cinema(config: pytest.Config) -> "Cinema":
    from game.testing.cinema import Cinema

    return config.stash.setdefault(_cinema, Cinema())


# ---- when it has failed ------------------------------------------------------------------------
@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Gather evidence of a failure; clear it away when the test passes again."""
    report = yield
    stages = item.stash.get(_stages, None)
    if report.when == "call" and report.passed and stages and _evidence(item).is_dir():
        from game.testing.evidence import clear

        clear(_evidence(item))
    if report.when != "teardown" and report.failed and stages and call.excinfo:
        scenario = _failed(stages, call.excinfo.value)
        if scenario:
            lines = _gather(item, call.excinfo, stages, scenario)
            report.sections.append(("stage", "\n".join(lines)))
    return report


def _failed(stages: "Stages", raised: BaseException) -> "Scenario | None":
    """Return the scenario that failed: the one that says so, else the last that was played."""
    told = getattr(raised, "scenario", None)
    played = [scenario for scenario in stages.opened if scenario.session.inputs]
    return told if told in played else played[-1] if played else None


def _gather(
    item: pytest.Item,
    failed: pytest.ExceptionInfo[BaseException],
    stages: "Stages",
    scenario: "Scenario",
) -> list[str]:
    from game.testing.evidence import Case, gather
    from game.testing.tripwires import strung

    name = re.sub(r"\W+", "_", item.name).strip("_").removeprefix("test_")
    again = _again(item, failed, stages.opened.index(scenario), scenario.since)
    case = Case(name, scenario, failed.value, again, *_statement(item, failed))
    nowhere = io.StringIO()  # what the test prints when it is run again
    try:
        with strung(), redirect_stdout(nowhere), redirect_stderr(nowhere):
            return gather(case, _evidence(item), _the_cinema(item.config), _seconds(item.config))
    except Exception as fault:  # noqa: BLE001 - the failure itself must be reported, come what may
        return [f"no evidence: {type(fault).__name__}: {fault}"]


def _seconds(config: pytest.Config) -> float:
    """Return how long to shrink the next failure: when many fail, the first few tell enough."""
    config.stash[_failures] = config.stash.get(_failures, 0) + 1
    asked = float(config.getoption("--shrink"))
    return asked if config.stash[_failures] <= SHRUNK else asked / 10


def _evidence(item: pytest.Item) -> Path:
    """Return a folder for this test: its file, name and parameters, as a path likes them."""
    name = re.sub(r"[^\w.-]+", "_", item.nodeid.removeprefix("tests/")).strip("_")
    if "[" in item.nodeid or len(name) > LONGEST:  # another may have become the same
        name = f"{name[:LONGEST]}-{crc32(item.nodeid.encode()):08x}"
    folder = item.config.rootpath / RESULTS / name
    try:
        return Path(os.path.relpath(folder))
    except ValueError:  # on another drive
        return folder


def _statement(item: pytest.Item, failed: pytest.ExceptionInfo[BaseException]) -> tuple[str, str]:
    """Return the statement of the test that failed, and the call in it."""
    of_test = [entry for entry in failed.traceback if Path(str(entry.path)) == item.path]
    return (str(of_test[-1].statement), _call(of_test[-1])) if of_test else ("", "")


def _call(entry: Any) -> str:  # noqa: ANN401 - pytest keeps its type to itself
    """Return the call that was under way, without what it is called of; empty if nobody knows."""
    from game.testing.ready import called

    trace = entry._rawentry  # noqa: SLF001 - nothing else tells which of a chain of calls it is
    positions = trace.tb_frame.f_code.co_positions()
    _, line, _, column = next(islice(positions, trace.tb_lasti // 2, None), (None,) * 4)
    try:
        tree = ast.parse(Path(str(entry.path)).read_bytes())
    except (OSError, SyntaxError):
        return ""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return next(
        (called(c) for c in calls if (c.end_lineno, c.end_col_offset) == (line, column)), ""
    )


def _again(
    item: pytest.Item, failed: pytest.ExceptionInfo[BaseException], number: int, since: int
) -> "Callable[[list[Held]], int] | None":
    """Return what runs the test function again with other inputs, if that can be done."""
    if not isinstance(item, pytest.Function) or hasattr(item.obj, "hypothesis"):
        return None
    names = item._fixtureinfo.argnames  # noqa: SLF001 - as pytest itself calls the function
    if "stage" not in names or item.stash.get(_before, 1):  # or it failed before it ran
        return None
    wanted, before = _failure(item, failed), item.stash[_stages].opened[number]
    prefix, most = before.session.inputs[:since], len(before.session.inputs)
    from game.testing.stages import Stages

    def fails(inputs: "list[Held]") -> int:
        others = {name: item.funcargs[name] for name in names if name != "stage"}
        try:
            item.obj(stage=Stages(scripts={number: [*prefix, *inputs]}, most=most), **others)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as fault:  # noqa: BLE001 - pytest's own outcomes are such, too
            same = _failure(item, pytest.ExceptionInfo.from_exception(fault)) == wanted
            return max(1, len(inputs)) if same else 0
        return 0

    return fails


def _failure(item: pytest.Item, failed: pytest.ExceptionInfo[BaseException]) -> tuple[str, int]:
    """Return what tells a failure from others: its name, and the line of the test."""
    from game.testing.evidence import failure_name

    lines = [entry.lineno for entry in failed.traceback if Path(str(entry.path)) == item.path]
    return failure_name(failed.value), lines[0] if lines else -1


# ---- tapes as tests ----------------------------------------------------------------------------
def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take every tape in a folder named replays as a test."""
    place = os.path.relpath(file_path, parent.config.rootpath)
    if file_path.suffix == ".tape" and TAPES in Path(place).parts:
        return TapeFile.from_parent(parent, path=file_path)
    return None


class TapeFile(pytest.File):
    """A tape: one test."""

    def collect(self) -> Iterator[pytest.Item]:
        """Give the test."""
        yield TapeTest.from_parent(self, name="plays_the_same")


class TapeTest(pytest.Item):
    """The tape plays as on the day it was recorded."""

    def runtest(self) -> None:
        """Play it, and once more under all that is watched in a test."""
        from game.replay.tape_file import load
        from game.replay.verify import start_of, verify
        from game.testing.proof import prove
        from game.testing.scenario import Scenario
        from game.testing.tripwires import strung

        tape = load(self.path)
        verdict = verify(tape)
        if not verdict.good:
            raise PlaysOtherwiseError(f"{verdict.word}: {verdict.detail}")
        heavy, ticks = bool(self.config.getoption("--heavy")), len(tape.inputs)
        scenario = Scenario(start_of(tape), tape.inputs, ticks, heavy=heavy)
        with strung():
            scenario.wait(ticks)
        if heavy:
            prove(scenario, _the_cinema(self.config))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> str:  # noqa: ANN401, ARG002 - pytest's own
        """Tell what differs, and what to do if that is meant."""
        from game.faults import BadInputError

        if isinstance(excinfo.value, BadInputError | AssertionError):
            return str(excinfo.value)
        if not isinstance(excinfo.value, PlaysOtherwiseError):
            return str(super().repr_failure(excinfo))
        path = os.path.relpath(self.path)
        return f"{path}: {excinfo.value}\nif this is meant: redheat tape bless {path}"

    def reportinfo(self) -> tuple[Path, None, str]:
        """Tell where it is."""
        return self.path, None, f"tape {self.path.stem}"


class PlaysOtherwiseError(Exception):
    """A tape that does not play the same."""


# ---- which moves have been played --------------------------------------------------------------
def pytest_sessionfinish(session: pytest.Session) -> None:
    """End the cinema; in a worker, send home the moves seen."""
    cinema = session.config.stash.get(_cinema, None)
    if cinema:
        cinema.close()
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        seen: Seen = session.config.stash[_seen]
        output["redheat_moves"] = sorted(seen)
    elif session.config.getoption("--moves") and _unplayed(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:  # noqa: ANN401 - xdist's own
    """Take home what a worker has seen."""
    del error
    seen = getattr(node, "workeroutput", {}).get("redheat_moves", [])
    home: Seen = node.config.stash[_seen]
    home.update((kind, move) for kind, move in seen)


def _unplayed(config: pytest.Config) -> dict[str, list[str]]:
    from game.content.kinds import KINDS

    seen = config.stash[_seen]
    return {
        name: missing
        for name, kind in KINDS.items()
        if (missing := [move for move in kind.moves if (name, move) not in seen])
    }


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:  # noqa: ANN401 - pytest's own
    """Tell which moves no test has played."""
    if config.getoption("--moves"):
        terminalreporter.section("moves")
        unplayed = _unplayed(config)
        for kind, moves in unplayed.items():
            terminalreporter.line(f"{kind}: no test has played {', '.join(moves)}")
        if not unplayed:
            terminalreporter.line("every move of every kind has been played")
