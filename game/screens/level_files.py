"""A level in the making: read again when one of its files has been saved, kept while it is bad."""

import gc
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from game.faults import BadInputError
from game.levels.faults import Fault, LevelError
from game.levels.load import load_plan
from game.levels.read import read_map
from game.screens.changes import Changes
from game.sim.stage import StagePlan
from game.view.room import Room
from game.view.sources import sources
from game.view.tiles import load_room

PATIENCE = 12  # ticks that a fault must last: editors save in several steps
LOOKS = (".png", ".gpl")  # ends of files that no rule comes from


class Reading(NamedTuple):
    """A level as it was read without a fault."""

    plan: StagePlan
    room: Room


class LevelFiles:
    """Follows the files of one level. reading: the last good one; faults: what is wrong since."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.reading: Reading | None = None
        self.faults: Sequence[str] = ()
        self._changes = Changes(path)
        self._known: list[Path] = []  # the files of the last good reading
        self._listed = True  # they are of it indeed, or there is none
        self._sound = False  # the last reading was good
        self._patience = 0  # ticks until a fault that has been met is told
        if self._read((), patience=0):
            self._list()

    def look(self) -> bool:
        """Let a tick pass; tell whether there is another reading."""
        if not self._listed:
            self._list()
        over = self._patience == 1
        self._patience = max(0, self._patience - 1)
        changed = self._changes.look()
        if changed:
            return self._read(changed, patience=PATIENCE)
        return over and self._read((), patience=0)

    def _read(self, changed: Collection[str], patience: int) -> bool:
        """Read the level; a fault is told unless there is patience with it."""
        try:
            with _undisturbed():
                self.reading = self._reading(changed)
        except BadInputError as fault:
            self._sound, self._patience = False, patience
            if not patience:
                self.faults = told(fault)
            self._changes.watch(self._suspects(fault))
            return False
        self._sound, self._patience, self._listed, self.faults = True, 0, False, ()
        return True

    def _reading(self, changed: Collection[str]) -> Reading:
        looks = self._sound and changed and all(name.endswith(LOOKS) for name in changed)
        plan = self.reading.plan if self.reading and looks else load_plan(self.path)
        return Reading(plan, load_room(self.path))

    def _list(self) -> None:
        """Find out which files count now: a tick later, for the picture should not wait for it."""
        self._listed = True
        try:
            self._known = sources(read_map(self.path))
        except BadInputError:
            return  # it has just been saved again: its next reading tells
        self._changes.watch(self._known)

    def _suspects(self, fault: BadInputError) -> list[Path]:
        """Name files that may mend a fault; one that is missing is noticed by its folder."""
        files = [self.path, *self._known, *(one.path for one in _faults(fault))]
        return [*files, *dict.fromkeys(file.parent for file in files)]


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Put off the collection of garbage, which at times would cost another two ticks."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def told(fault: BadInputError) -> list[str]:
    """Return one sentence for each fault, with the bare names of its files."""
    faults = [(str(one), str(one.path)) for one in _faults(fault)] or [(str(fault), fault.path)]
    return [words.replace(path, Path(path).name, 1) for words, path in faults]


def _faults(fault: BadInputError) -> Sequence[Fault]:
    return fault.faults if isinstance(fault, LevelError) else ()
