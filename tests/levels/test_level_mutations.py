"""Whatever happens to a file: a plan, or a LevelError in whole sentences."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from level_mutations import STEPS, Steps, check_spoilt
from level_samples import HERE, copy_hall

NAMES = ["hall.tmx", "tiles.tsx", "pieces.tsx", "thug.tx"]


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_hall(tmp_path_factory.mktemp("hall"))


@pytest.mark.parametrize("name", NAMES)
@given(steps=STEPS)
@settings(max_examples=100, derandomize=True, deadline=None, database=None)
def test_a_spoilt_file_is_told_and_never_breaks(hall: Path, name: str, steps: Steps) -> None:
    check_spoilt(hall, name, steps)


@pytest.mark.long
@pytest.mark.parametrize("what", [*NAMES, "monsters"])
def test_no_file_takes_two_seconds_or_200_megabytes(tmp_path: Path, what: str) -> None:
    """In a process of its own, which the system ends when a file takes more."""
    command = [sys.executable, str(HERE / "mutate_levels.py"), str(tmp_path), what]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr[-3000:]
