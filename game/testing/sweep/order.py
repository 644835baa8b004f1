"""Which episode comes next: the long ones first, so that all cores finish together."""

from collections import deque
from collections.abc import Iterable

from game.testing.sweep.episode import Job, Key, Row

Group = tuple[str, str, str]  # stage, difficulty, bot


class Order:
    """Gives out episodes: one of each group first, then those of the longest group so far.

    How long a group's episodes last is learnt from the rows that come back; it decides only the
    order, never what is played.
    """

    def __init__(self, jobs: Iterable[Job]) -> None:
        self.waiting: dict[Group, deque[Job]] = {}
        for job in jobs:
            self.waiting.setdefault(_group(job.key), deque()).append(job)
        self.left = {group: len(jobs) for group, jobs in self.waiting.items()}  # not yet back
        self.begun: dict[Group, int] = dict.fromkeys(self.waiting, 0)
        self.seen: dict[Group, tuple[int, int]] = {}  # (rows, their ticks)

    def next(self) -> Job | None:
        """Return the next episode, or nothing when all have been given out."""
        group = max(self.waiting, key=self._worth, default=None)
        if group is None:
            return None
        self.begun[group] += 1
        jobs = self.waiting[group]
        job = jobs.popleft()
        if not jobs:
            del self.waiting[group]
        return job

    def learn(self, row: Row) -> None:
        """Take note of how long an episode of its group has lasted."""
        group = _group(row.key)
        rows, ticks = self.seen.get(group, (0, 0))
        self.seen[group] = rows + 1, ticks + row.ticks

    def back(self, row: Row) -> None:
        """Take note of an episode that this order gave out and that has been played."""
        self.left[_group(row.key)] -= 1
        self.learn(row)

    def ticks_left(self) -> int:
        """Return how many ticks the episodes not yet back may take, judging by those that are."""
        rows = sum(rows for rows, _ in self.seen.values()) or 1
        usual = sum(ticks for _, ticks in self.seen.values()) // rows
        return sum(count * self._length(group, usual) for group, count in self.left.items())

    def _worth(self, group: Group) -> tuple[bool, int]:
        new = not self.begun[group] and group not in self.seen
        return new, self._length(group, 0)

    def _length(self, group: Group, unknown: int) -> int:
        rows, ticks = self.seen.get(group, (0, 0))
        return ticks // rows if rows else unknown


def _group(key: Key) -> Group:
    return key.stage, key.difficulty, key.bot
