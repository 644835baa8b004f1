"""The folder of a sweep: `sweep.json`, what it is played with, and `table.csv`, a row an episode.

Rows are appended as they come, so a sweep that is stopped, or killed, goes on where it was: a last
line that was cut is dropped. In the end the table is sorted, so that the same sweep gives the same
bytes whoever played it in whatever order.
"""

import csv
import io
import json
import os
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from game import __version__
from game.content.difficulty import DIFFICULTIES
from game.faults import BadInputError
from game.sim.units import PX
from game.testing.players import BOTS
from game.testing.sweep.episode import Key, Row, level_hash, rules, start_of
from game.writing import beside

OUTCOMES = ("clear", "dead", "timeout")
FORMAT = 1
MARK = "redheat sweep"
NUMBERS = [name for name, kind in Row.__annotations__.items() if kind is int]
PLACE = {name: place for place, name in enumerate((*DIFFICULTIES, *BOTS))}
ELSE = "choose another folder with --out"


@dataclass(frozen=True)
class Ground:
    """A stage as the page draws it: px of the level, its maps one after another."""

    level: str  # as `resources.level` understands it
    hash: str
    width: int
    direction: int
    start: int
    exit: int
    energy: int  # of a player who is unhurt
    locks: tuple[tuple[int, int], ...]  # where the view stays for each wave

    @classmethod
    def of(cls, level: str, *, alone: bool = False) -> "Ground":
        """Return the ground of a level or its first map; raise BadInputError if it is broken."""
        start = start_of(level)
        plan, last, before = start.plan, start.plan, 0
        locks = [(wave.left, wave.right) for wave in plan.waves]
        while last.then and not alone:
            before, last = before + last.width, last.then
            locks += [(before + wave.left, before + wave.right) for wave in last.waves]
        return cls(
            level,
            level_hash(start),
            (before + last.width) // PX,
            plan.direction,
            plan.starts[0] // PX,
            (before + last.exit) // PX,
            plan.kinds[plan.pilot].energy,
            tuple((left // PX, right // PX) for left, right in locks),
        )


@dataclass(frozen=True)
class Terms:
    """What every row of a folder is played with."""

    players: int
    ticks: int
    stages: dict[str, Ground]
    first: bool = False  # each map alone, at the first life
    game: str = __version__
    rules: str = field(default_factory=rules)


class Table:
    """The rows of a folder, in memory and on disk. One sweep at a time writes to a folder."""

    def __init__(self, folder: Path, terms: Terms) -> None:
        """Open or begin a folder; raise BadInputError if it holds something else."""
        self.folder = folder
        self.path = folder / "table.csv"
        self.rows: dict[Key, Row] = {}
        self.terms = terms
        self.claim = -1
        try:
            self._claim()
            self.terms = self._agree()
            self._read()
        except OSError as fault:
            self.close()
            raise self._fault(fault) from fault
        except BadInputError:
            self.close()
            raise

    def add(self, row: Row) -> None:
        """Append a row; raise BadInputError if the disk does not take it."""
        self.rows[row.key] = row
        try:
            with self.path.open("a", encoding="utf-8", newline="") as file:
                file.write(_line(_cells(row)))
        except OSError as fault:
            raise self._fault(fault) from fault

    def finish(self) -> None:
        """Write the table in order."""
        lines = [_line(Row._fields), *(_line(_cells(row)) for row in self.sorted())]
        self.write(self.path.name, "".join(lines))

    def sorted(self) -> list[Row]:
        """Return the rows by stage, difficulty, bot and seed."""
        return sorted(self.rows.values(), key=_order)

    def write(self, name: str, text: str) -> Path:
        """Write a file of the folder, through a neighbour, so that a fault never leaves half."""
        path = self.folder / name
        try:
            with beside(path) as part:
                part.write_text(text, encoding="utf-8", newline="\n")
        except OSError as fault:
            raise self._fault(fault) from fault
        return path

    def close(self) -> None:
        """Let another sweep have the folder."""
        if self.claim >= 0:
            os.close(self.claim)
            self.claim = -1

    def _fault(self, fault: OSError) -> BadInputError:
        why = fault.strerror or fault
        return BadInputError(f"cannot be written ({why}); {ELSE}", fault.filename or self.folder)

    def _claim(self) -> None:
        """Make the folder, or see that it is a sweep's, and keep other sweeps out."""
        if self.folder.exists() and not self.folder.is_dir():
            raise BadInputError(f"is no folder; {ELSE}", self.folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        if sys.platform != "win32":
            import fcntl

            self.claim = os.open(self.folder, os.O_RDONLY)
            try:
                fcntl.flock(self.claim, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                message = "another sweep is writing here; wait for it, or choose another --out"
                raise BadInputError(message, self.folder) from None

    def _agree(self) -> Terms:
        """Compare with what the rows there were played with; return the terms of all stages."""
        path = self.folder / "sweep.json"
        if not path.exists():
            if any(not file.match("sweep.json.*.part") for file in self.folder.iterdir()):
                raise BadInputError(f"holds something else than a sweep; {ELSE}", self.folder)
            before = self.terms
        else:
            before = _terms(path)
            differs = _differences(before, self.terms)
            if differs:
                message = f"was played with {' and '.join(differs)}; {ELSE}, or delete this one"
                raise BadInputError(message, self.folder)
        stages = before.stages | self.terms.stages
        both = replace(self.terms, stages=dict(sorted(stages.items())))
        self.write(path.name, json.dumps({MARK: FORMAT, **asdict(both)}, indent=1) + "\n")
        return both

    def _read(self) -> None:
        """Read the rows there; drop a last line that was cut."""
        data = self.path.read_bytes() if self.path.exists() else b""
        whole = data[: data.rfind(b"\n") + 1]
        if not whole:
            whole = _line(Row._fields).encode()
            self.path.write_bytes(whole)
        elif whole != data:
            os.truncate(self.path, len(whole))
        try:
            lines = csv.reader(io.StringIO(whole.decode(), newline=""), strict=True)
            for number, cells in enumerate(lines, 1):
                self._take(number, cells)
        except (UnicodeDecodeError, csv.Error) as fault:
            raise BadInputError(f"is no table of a sweep ({fault}); {ELSE}", self.path) from None

    def _take(self, number: int, cells: list[str]) -> None:
        if number == 1:
            if tuple(cells) != Row._fields:
                raise BadInputError(f"the columns are not those of a sweep; {ELSE}", self.path, 1)
            return
        try:
            row = _row(cells, self.terms)
        except (ValueError, TypeError):
            message = "is no row of a sweep; delete the line, and it is played again"
            raise BadInputError(message, self.path, number) from None
        if row.key in self.rows:
            message = "is a run that an earlier line tells of already; delete one of them"
            raise BadInputError(message, self.path, number)
        self.rows[row.key] = row


def _differences(old: Terms, new: Terms) -> list[str]:
    """Name what differs, as it was and as it is now."""
    out = [
        f"{name} {getattr(old, name)}, not {getattr(new, name)}"
        for name in ("game", "players", "ticks", "first")
        if getattr(old, name) != getattr(new, name)
    ]
    if old.rules != new.rules and old.game == new.game:
        out.append("rules or bots that have been changed since")
    out += [
        f"another {ground.level}"
        for name, ground in new.stages.items()
        if name in old.stages and old.stages[name] != ground
    ]
    return out


def _terms(path: Path) -> Terms:
    """Read what a folder was played with."""
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if data.pop(MARK) != FORMAT:
            raise BadInputError(f"was written by another version of the game; {ELSE}", path)
        stages = {name: _ground(ground) for name, ground in data.pop("stages").items()}
        return Terms(stages=stages, **data)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise BadInputError(f"does not say what a sweep was played with; {ELSE}", path) from None


def _ground(data: dict[str, Any]) -> Ground:
    """Return the ground of a stage; raise ValueError, KeyError or TypeError if it tells none."""
    ground = Ground(**{**data, "locks": tuple(map(tuple, data["locks"]))})
    if (
        ground.width <= 0
        or ground.energy <= 0
        or any(left >= right for left, right in ground.locks)
    ):
        raise ValueError
    return ground


def _order(row: Row) -> tuple[str, int, int, int]:
    return row.stage, PLACE[row.difficulty], PLACE[row.bot], row.seed


def _line(cells: Iterable[object]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()


def _cells(row: Row) -> list[object]:
    """Return the cells of a row; harm as `px:energy` with blanks between."""
    harm = " ".join(f"{x}:{amount}" for x, amount in row.harm)
    cells = row._replace(unhurt=(), harm=())._asdict()
    return list((cells | {"unhurt": " ".join(map(str, row.unhurt)), "harm": harm}).values())


def _row(cells: list[str], terms: Terms) -> Row:
    """Return the row that cells tell; raise ValueError or TypeError if they tell none."""
    texts: dict[str, Any] = dict(zip(Row._fields, cells, strict=True))
    for name in NUMBERS:
        texts[name] = int(texts[name])
    known = ((terms.stages, "stage"), (DIFFICULTIES, "difficulty"), (BOTS, "bot"))
    if any(texts[name] not in names for names, name in known):
        raise ValueError
    if texts["outcome"] not in OUTCOMES or min(texts["ticks"], texts["ended_in"]) < 0:
        raise ValueError
    int(texts["digest"], 16)
    texts["unhurt"] = tuple(map(int, texts["unhurt"].split()))
    pairs = (pair.split(":") for pair in texts["harm"].split())
    texts["harm"] = tuple((int(x), int(amount)) for x, amount in pairs)
    return Row(**texts)
