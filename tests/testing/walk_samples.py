"""The small level of these tests, in which everything can be done, and what spoils it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from game.content.kinds import KINDS
from game.levels.read import read_map
from game.levels.things import game_names, read_level
from game.session import Start
from game.sim.stage import StagePlan
from game.testing.walk import Walk, walk_level

YARD = Path(__file__).parent / "walks" / "yard.tmx"
Change = Callable[[StagePlan], StagePlan]


def spoil(folder: Path, *changes: tuple[str, str]) -> Path:
    """Copy the level with pieces of its text replaced."""
    text = YARD.read_text(encoding="utf-8")
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path = folder / "spoilt.tmx"
    path.write_text(text, encoding="utf-8")
    return path


def walked(path: Path = YARD, change: Change | None = None, difficulty: str = "normal") -> Walk:
    """Let the bots play a level, or its plan as it is changed."""
    level, _ = read_level(read_map(path), game_names(KINDS))
    start = Start.of(path, difficulty=difficulty)
    if change:
        start = replace(start, plan=change(start.plan))
    return walk_level(level, start, lambda _: None)
