"""The verb `sweep`: from what was asked for to a table, a page and a summary."""

import sys
import time
from contextlib import closing
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import product
from pathlib import Path
from typing import TextIO

from game import resources
from game.content.difficulty import DIFFICULTIES
from game.faults import BadInputError
from game.testing.players import BOTS
from game.testing.sweep.counts import groups_of, summary
from game.testing.sweep.episode import Job, Key
from game.testing.sweep.order import Order
from game.testing.sweep.page import page
from game.testing.sweep.processes import cores, in_processes
from game.testing.sweep.table import Ground, Table, Terms

STOPPED = 130  # the exit code after Ctrl-C
EVERY = 10  # seconds between lines of progress where there is no terminal


@dataclass(frozen=True)
class Wish:
    """What a sweep is asked for; the first three are words with commas between."""

    stages: str
    difficulties: str
    bots: str
    seeds: range
    players: int
    ticks: int
    out: Path
    jobs: int = 0  # processes; 0: one for each core
    cluster: str = ""  # address of a Dask scheduler
    first: bool = False  # each map alone, at the first life


def sweep(wish: Wish) -> int:
    """Play what is not there yet; return 0, or 130 after Ctrl-C, when the same wish goes on."""
    keys, stages = _asked(wish)
    with closing(Table(wish.out, Terms(wish.players, wish.ticks, stages, wish.first))) as table:
        try:
            _play(wish, table, keys)
        except KeyboardInterrupt:
            done = sum(key in table.rows for key in keys)
            sys.stderr.write(
                f"stopped: {done} of {len(keys)} runs are kept in {table.path}; "
                "the same command again goes on\n"
            )
            return STOPPED
        table.finish()
        groups = groups_of(table.sorted())
        shown = table.write("index.html", page(groups, table.terms))
    print(summary(groups))
    print(f"table    {table.path}\npictures {shown}")
    return 0


def _asked(wish: Wish) -> tuple[list[Key], dict[str, Ground]]:
    """Return every episode asked for and the ground of every stage."""
    stages = _stages(_words("--stages", wish.stages), alone=wish.first)
    difficulties = _known("--difficulties", wish.difficulties, tuple(DIFFICULTIES))
    bots = _known("--bots", wish.bots, tuple(BOTS))
    every = product(stages, difficulties, bots, wish.seeds)
    return [Key(*key) for key in every], stages


def _stages(names: list[str], *, alone: bool) -> dict[str, Ground]:
    """Return the stages by the names of their files, which tell them apart in the table."""
    out: dict[str, Ground] = {}
    for name in names:
        try:
            path = resources.level(name)
        except BadInputError as fault:
            known = [file.stem for file in sorted((resources.data_root() / "levels").glob("*.tmx"))]
            near = _meant(name, known)
            raise BadInputError(fault.message + near, fault.path) from None
        ground = Ground.of(_place(path), alone=alone)
        if out.setdefault(path.stem, ground) != ground:
            raise BadInputError(f"two stages are called '{path.stem}'; rename one", path)
    return out


def _place(path: Path) -> str:
    """Return how another process or machine finds a level: from the data root, or absolutely."""
    name = resources.level_name(path)
    inside = (resources.data_root() / name).exists() and not Path(name).is_absolute()
    return name if inside else path.resolve().as_posix()


def _known(flag: str, text: str, known: tuple[str, ...]) -> list[str]:
    words = _words(flag, text)
    for word in words:
        if word not in known:
            raise BadInputError(
                f"{flag}: there is no '{word}'{_meant(word, known)}; there are {', '.join(known)}"
            )
    return words


def _words(flag: str, text: str) -> list[str]:
    words = list(dict.fromkeys(word.strip() for word in text.split(",")))
    if "" in words:
        raise BadInputError(f"{flag}: '{text}' has an empty name; write names with commas between")
    return words


def _meant(word: str, known: list[str] | tuple[str, ...]) -> str:
    near = get_close_matches(word, known, 1)
    return f" (did you mean '{near[0]}'?)" if near else ""


def _play(wish: Wish, table: Table, keys: list[Key]) -> None:
    terms = table.terms
    grounds = terms.stages
    order = Order(
        Job(
            key,
            grounds[key.stage].level,
            grounds[key.stage].hash,
            terms.rules,
            terms.players,
            terms.ticks,
            terms.first,
        )
        for key in keys
        if key not in table.rows
    )
    for row in table.rows.values():
        order.learn(row)
    missing = sum(order.left.values())
    progress = Progress(len(keys), len(keys) - missing, sys.stderr)
    if not missing:
        return
    jobs = min(wish.jobs or cores(), missing)
    if wish.cluster:
        from game.testing.sweep.cluster import on_cluster

        rows = on_cluster(order, wish.cluster)
    else:
        rows = in_processes(order, jobs)
    with closing(rows), closing(progress):
        for row in rows:
            table.add(row)
            progress.step(row.ticks, order.ticks_left())


class Progress:
    """One line that tells how far it is: rewritten on a terminal, else a line now and then."""

    def __init__(self, total: int, there: int, out: TextIO) -> None:
        self.total = total
        self.done = self.there = there
        self.out = out
        self.live = out.isatty()
        self.ticks = 0
        self.began = self.told = time.monotonic()
        if there:
            out.write(f"{there} of {total} runs are there already\n")

    def step(self, ticks: int, ticks_left: int) -> None:
        """Count a run that took so many ticks; so many are expected still."""
        self.done += 1
        self.ticks += ticks
        now = time.monotonic()
        if not self.live and now - self.told < EVERY and self.done < self.total:
            return
        self.told = now
        seconds = max(now - self.began, 0.001)
        left = round(seconds * ticks_left / max(self.ticks, 1))
        rate = (self.done - self.there) / seconds
        line = f"{self.done}/{self.total} runs, {rate:.1f} a second, {_span(left)} left"
        self.out.write(f"\r\x1b[K{line}" if self.live else f"{line}\n")
        self.out.flush()

    def close(self) -> None:
        """Leave the line."""
        if self.live:
            self.out.write("\n")


def _span(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
