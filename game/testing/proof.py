"""The proof after a test in heavy mode: its tape, played elsewhere and drawn, ends the same."""

import tempfile
from pathlib import Path

from game.replay.plans import PlanError
from game.replay.tape_file import save
from game.replay.verify import start_of
from game.testing.cinema import RATES, Cinema
from game.testing.evidence import HiddenError, tape_of
from game.testing.scenario import Scenario, ScenarioError


def prove(scenario: Scenario, cinema: Cinema) -> None:
    """Raise ScenarioError if another process, another hash seed or drawing makes any difference.

    What came before the last arrangement by hand is not played again; a stage with
    kinds of its own is left out, and so is a level that has changed since it was opened.
    """
    try:
        tape = tape_of(scenario)
    except PlanError:
        return
    except HiddenError as fault:
        raise ScenarioError(str(fault), scenario, str(fault)) from fault
    if not tape.inputs or start_of(tape).files != tape.header.files:
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "heavy.tape"
        save(tape, path)
        for rate in RATES:
            there = cinema.digest(path, rate)
            if there != tape.end.digest:
                drawn = f"drawn {rate} times a second" if rate else "not drawn"
                what = f"in another process, with another hash seed, {drawn}, it ends otherwise"
                raise ScenarioError(
                    what, scenario, f"{what}: digest {there}, here {tape.end.digest}"
                )
