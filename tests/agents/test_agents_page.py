"""docs/agents.md: its programs run as they stand, and its tables are those of the code."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from game.agents.fields import PARTS
from game.agents.options import Options

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/agents.md").read_text("utf-8")
PROGRAMS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("program", PROGRAMS, ids=range(len(PROGRAMS)))
def test_its_programs_run(program: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""


def test_there_is_a_program_for_each_use() -> None:
    assert len(PROGRAMS) == 5


def test_its_tables_tell_every_column_in_order() -> None:
    told = re.findall(r"^\| (\d+) \| `(\w+)` \| (-?\d+) to (-?\d+) \| (.+) \|$", PAGE, re.MULTILINE)
    columns = [
        (str(place), column.name, str(column.low), str(column.high), column.meaning)
        for _, row in PARTS.values()
        for place, column in enumerate(row)
    ]
    assert told == columns


def test_its_table_of_options_is_whole() -> None:
    told = re.findall(r"^\| `(\w+)` \| [^|]*\| [^|]+\|$", PAGE, re.MULTILINE)
    assert told == list(Options.__dataclass_fields__)
