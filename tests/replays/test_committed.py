"""Every tape in this folder plays the same as on the day it was recorded."""

from pathlib import Path

import pytest

from game.replay.tape import load
from game.replay.verify import verify

TAPES = sorted(Path(__file__).parent.glob("*.tape"))


@pytest.mark.parametrize("path", TAPES, ids=lambda path: path.stem)
def test_tape_plays_the_same(path: Path) -> None:
    verdict = verify(load(path))
    assert verdict.good, f"{verdict.word}: {verdict.detail}; if this is meant, record it again"


def test_there_is_a_tape_that_clears_and_one_that_dies() -> None:
    outcomes = {load(path).end.outcome for path in TAPES}
    assert {"clear", "dead"} <= outcomes
