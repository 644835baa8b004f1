"""Stages for tests: what the fixture `stage` is."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Unpack

from game.content.difficulty import DIFFICULTIES
from game.faults import BadInputError
from game.replay.tape_file import load
from game.replay.verify import start_of
from game.resources import level
from game.session import How, Start
from game.sim.stage import StagePlan
from game.testing.arena import arena
from game.testing.scenario import Inputs, Scenario, named


class Stages:
    """Opens stages and keeps them, so that a failure can be told, filmed and shrunk.

    heavy: prove on every tick that nothing is hidden. scripts: for the stage with this number, in
    the order of opening, what is held instead of what the test presses, for `most` ticks in all.
    """

    def __init__(
        self,
        *,
        heavy: bool = False,
        scripts: Mapping[int, Inputs] | None = None,
        most: int = 0,
    ) -> None:
        self.opened: list[Scenario] = []
        self.heavy = heavy
        self._scripts = scripts or {}
        self._most = most

    def __call__(self, place: StagePlan | Path | str = "", **how: Unpack[How]) -> Scenario:
        """Open a level by its path or name, or a plan, or where a tape begins; else the arena.

        how: seed, difficulty, players, and `at`, a named place of the level to begin from.
        """
        named("difficulty", how.get("difficulty", "normal"), DIFFICULTIES)
        named("number of players", how.get("players", 1), (1, 2))
        if isinstance(place, StagePlan):
            start = Start(place, **how)
        elif str(place).endswith(".tape"):
            start = _taped(Path(place), how)
        elif place:
            start = replace(_started(level(str(place))), **how)
        else:
            start = Start(arena(), **how)
        script = self._scripts.get(len(self.opened))
        scenario = Scenario(start, script, self._most, heavy=self.heavy)
        self.opened.append(scenario)
        return scenario


def _taped(path: Path, how: Mapping[str, object]) -> Start:
    if how:
        message = f"a tape brings its own {', '.join(how)}; leave that out"
        raise BadInputError(message, path)
    return start_of(load(path))


def _started(path: Path) -> Start:
    return _read(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=32)
def _read(path: Path, changed: int) -> Start:
    """Many tests play the same few levels; a level that has changed is read anew."""
    del changed
    return Start.of(path)
