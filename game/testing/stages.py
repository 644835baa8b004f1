"""Stages for tests: what the fixture `stage` is."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Unpack

from game.replay.tape_file import load
from game.replay.verify import start_of
from game.resources import level
from game.session import How, Start
from game.sim.stage import StagePlan
from game.testing.arena import arena
from game.testing.scenario import Inputs, Scenario


class Stages:
    """Opens stages and keeps them, so that a failure can be told, filmed and shrunk.

    heavy: prove on every tick that nothing is hidden. scripts: for the stage with this number, in
    the order of opening, what is held instead of what the test presses.
    """

    def __init__(self, *, heavy: bool = False, scripts: Mapping[int, Inputs] | None = None) -> None:
        self.opened: list[Scenario] = []
        self.heavy = heavy
        self._scripts = scripts or {}

    def __call__(self, place: StagePlan | Path | str = "", **how: Unpack[How]) -> Scenario:
        """Open a level by its path or name, or a plan, or where a tape begins; else the arena.

        how: seed, difficulty, players, and `at`, a named place of the level to begin from.
        """
        if isinstance(place, StagePlan):
            start = Start(place, **how)
        elif str(place).endswith(".tape"):
            start = start_of(load(Path(place)))
        elif place:
            start = replace(_started(level(str(place))), **how)
        else:
            start = Start(arena(), **how)
        scenario = Scenario(start, self._scripts.get(len(self.opened)), heavy=self.heavy)
        self.opened.append(scenario)
        return scenario


def _started(path: Path) -> Start:
    return _read(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=32)
def _read(path: Path, changed: int) -> Start:
    """Many tests play the same few levels; a level that has changed is read anew."""
    del changed
    return Start.of(path)
