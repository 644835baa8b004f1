"""The designer's guide in levels/README.md: what it shows is there, and its stage is a good one."""

import re
import shlex
from pathlib import Path

import pytest

from game.cli import _parser
from game.levels.load import load_plan
from game.resources import data_root
from game.session import Start
from game.testing.headless import run

LEVELS = data_root() / "levels"
GUIDE = (LEVELS / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^    (redheat .*)$", GUIDE, re.MULTILINE)


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)]+)\)", GUIDE))
def test_what_the_guide_leads_to_is_there(link: str) -> None:
    if not link.startswith("https://"):
        path, _, heading = link.partition("#")
        page = LEVELS / path
        assert page.exists()
        if heading:
            titles = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
            assert heading in [title.lower().replace(" ", "-") for title in titles]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_guide_is_understood(command: str) -> None:
    assert callable(_parser().parse_args(shlex.split(command)[1:]).verb)


def test_there_are_commands_in_the_guide() -> None:
    assert [shlex.split(command)[1] for command in COMMANDS] == ["new", "check", "walk", "new"]


@pytest.mark.parametrize(
    "path", ["guide/laundry.tmx", "starters/bathhouse.tmx", "starters/chase.tmx"]
)
def test_a_stage_that_designers_begin_with_can_be_won(path: str) -> None:
    plan = load_plan(Path(LEVELS / path))
    assert run(Start(plan), "careful", 60 * 60 * 3)[1].outcome == "clear"
