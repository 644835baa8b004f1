"""Every tape that is committed plays the same as on the day it was recorded."""

from pathlib import Path

import pytest

from game.replay.tape_file import load
from game.replay.verify import verify

HERE = Path(__file__).parent
SHOWN = HERE.parents[1] / "assets" / "tapes"  # what the title plays when left alone
TAPES = [*sorted(HERE.glob("*.tape")), *sorted(SHOWN.glob("*.tape"))]


@pytest.mark.parametrize("path", TAPES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_tape_plays_the_same(path: Path) -> None:
    verdict = verify(load(path))
    assert verdict.good, f"{verdict.word}: {verdict.detail}; if this is meant, record it again"


def test_there_is_a_tape_that_clears_and_one_that_dies() -> None:
    outcomes = {load(path).end.outcome for path in HERE.glob("*.tape")}
    assert {"clear", "dead"} <= outcomes
