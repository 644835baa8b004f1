"""Which files have been written since: asked of the system, a few files at a time."""

import os
from collections.abc import Iterable
from pathlib import Path

ROUND = 5  # looks in which every file has been looked at

Stamp = tuple[int, int, int]  # modified (ns), size, number of the file; all 0: it is not there


class Changes:
    """Watches files, which need not exist. A look takes a tenth of a millisecond."""

    def __init__(self, first: Path) -> None:
        """Watch `first`, in every look, and what `watch` names."""
        self._first = str(first)
        self._stamps = {self._first: _stamp(self._first)}
        self._waiting: list[str] = []  # still to be looked at in this round

    def watch(self, files: Iterable[Path]) -> None:
        """Watch these files from now on, besides the first; those known stay as they were seen."""
        before = self._stamps
        names = dict.fromkeys([self._first, *map(str, files)])
        self._stamps = {name: before.get(name) or _stamp(name) for name in names}
        self._waiting = []

    def look(self) -> frozenset[str]:
        """Look at some files; if one has changed, return all that have, by name."""
        if not self._waiting:
            self._waiting = list(self._stamps)
        share = -(-len(self._stamps) // ROUND)
        now, self._waiting = self._waiting[:share], self._waiting[share:]
        if all(_stamp(name) == self._stamps[name] for name in (self._first, *now)):
            return frozenset()
        before, self._stamps = self._stamps, {name: _stamp(name) for name in self._stamps}
        return frozenset(name for name in before if before[name] != self._stamps[name])


def _stamp(name: str) -> Stamp:
    try:
        found = os.stat(name)  # noqa: PTH116 - a Path would take longer than the system does
    except OSError:
        return 0, 0, 0
    return found.st_mtime_ns, found.st_size, found.st_ino
