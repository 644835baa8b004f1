"""The guide says what is so: its commands work, its brakeman is the one we have."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")
pytest.importorskip("soundfile", reason="the studio extra is not installed")

from PIL import Image

from assets.studio.palette import ASSETS
from assets.studio.registry import chosen

ROOT = ASSETS.parent
GUIDE = (ROOT / "docs" / "studio.md").read_text(encoding="utf-8")
CODE = [line.strip() for line in GUIDE.splitlines() if line.startswith("    ")]
SHELL = [line.partition("  #")[0] for line in CODE if line.startswith((".venv/", "make "))]
SHOWN = [line for line in SHELL if " -o " in line]
SOURCES = ("cast/brakeman.py", "roster.py")


@pytest.mark.parametrize("line", SHOWN)
def test_a_command_that_shows_something_shows_it(tmp_path: Path, line: str) -> None:
    _, *words = shlex.split(line)
    output = tmp_path / words[words.index("-o") + 1]
    words[words.index("-o") + 1] = str(output)
    subprocess.run([sys.executable, *words], cwd=ROOT, check=True)
    with Image.open(output) as picture:
        assert picture.format == "PNG"


def test_all_that_the_guide_bakes_can_be_baked() -> None:
    named = [
        shlex.split(line)[-1].removeprefix("ARGS=").split() for line in SHELL if "ARGS=" in line
    ]
    assert len(named) >= 3
    assert all(chosen(names) for names in named)


def test_the_brakeman_is_shown_as_he_is() -> None:
    texts = [(ASSETS / "studio" / name).read_text(encoding="utf-8") for name in SOURCES]
    lines = {line.strip() for text in texts for line in text.splitlines()}
    python = [line for line in CODE if line and not line.startswith((".venv/", "make "))]
    assert len(python) > 30
    assert [line for line in python if line not in lines] == []


def test_every_file_and_folder_named_is_there() -> None:
    named = re.findall(r"`((?:assets|game|levels|tests|docs)/[\w./-]+)`", GUIDE)
    assert len(named) > 15
    files = [
        name for name in named if "NAME" not in name and not name.startswith("assets/sprites/")
    ]
    assert [name for name in files if not (ROOT / name).exists()] == []
