"""How a tape is written: text, so that it diffs.

    {"redheat tape": 2, "game": "0.1.0", "level": "levels/bathhouse.tmx", ...}
    plan             only without a level: the stage itself, as JSON
    {...}
    opening          only where play did not begin at the start: the world's state, as JSON
    {...}
    inputs
    95 00            95 ticks with nothing held
    12 01            12 ticks with LEFT held (bits in hexadecimal, one column a player)
    digests
    60 0f3a...       tick, then eight digits for each section of the world
    trace            the value of every field on every tick, packed (trace.py)
    ...
    end
    {"outcome": "clear", "ticks": 12000, ..., "check": "89ab12cd"}

The check is the CRC-32 of all before the last line: a tape cut short or scrambled is refused.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import Any
from unicodedata import category
from zlib import crc32

from game.content.difficulty import DIFFICULTIES
from game.replay.tape import End, Header, Tape, TapeError
from game.session import DIGEST_EVERY
from game.sim.command import BUTTONS, EVERY, Command
from game.writing import check_place, neighbour

FORMAT = 2
MARK = b'{"redheat tape"'  # how every tape begins
MOST_TICKS = 60 * 60 * 60  # an hour; no stage is longer, and a scrambled count must not eat memory


def check_tape_place(path: Path) -> None:
    """Refuse a place that cannot take a tape, before anything is played for one."""
    check_place(path, "tape", lambda old: old.startswith(MARK))


def save(tape: Tape, path: Path) -> None:
    """Write a tape to a file; raise BadInputError where that cannot be done."""
    check_tape_place(path)
    with neighbour(path) as part:
        part.write_text(to_text(tape), encoding="utf-8", newline="\n")


def load(path: Path) -> Tape:
    """Read a tape from a file."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as fault:
        raise TapeError("is not a tape: it is no text", path) from fault
    except OSError as fault:
        raise TapeError(f"cannot be read ({fault.strerror})", path) from fault
    return _Reader(text, path).tape()


def to_text(tape: Tape) -> str:
    """Write a tape."""
    lines = [json.dumps({"redheat tape": FORMAT, **asdict(tape.header)})]
    for word, part in (("plan", tape.plan), ("opening", tape.opening)):
        lines += [word, json.dumps(part)] if part else []
    lines.append("inputs")
    for held, run in groupby(tape.inputs):
        columns = " ".join(f"{command:02x}" for command in held)
        lines.append(f"{len(list(run))} {columns}")
    lines.append("digests")
    for place, digest in enumerate(tape.digests, _first_digest(tape.opening)):
        lines.append(f"{place * DIGEST_EVERY} {digest}")
    lines += ["trace", *tape.trace, "end"]
    body = "\n".join(lines) + "\n"
    end = {**asdict(tape.end), "check": f"{crc32(body.encode()):08x}"}
    return body + json.dumps(end) + "\n"


def _first_digest(opening: Mapping[str, Any]) -> int:
    """Return the number of the first digest: play may have begun at a later tick."""
    return int(opening.get("tick", 0)) // DIGEST_EVERY + 1


def _is_plain(letter: str) -> bool:
    """Letters and every kind of blank, but nothing that breaks a line."""
    return letter.isprintable() or category(letter) == "Zs"


class _Reader:
    """Reads the lines of one tape, knowing where it is."""

    def __init__(self, text: str, path: Path) -> None:
        self.text = text
        self.path = path
        self.lines = text.splitlines()
        self.at = 0

    def fault(self, message: str) -> TapeError:
        """Return an error at the line last read."""
        return TapeError(message, self.path, max(self.at, 1))

    def line(self) -> str:
        """Return the next line."""
        if self.at >= len(self.lines):
            raise self.fault("the tape is cut short; record it again")
        self.at += 1
        return self.lines[self.at - 1]

    def tape(self) -> Tape:
        """Read everything, header to check."""
        header = self.header()
        self.check()
        plan, opening = self.part("plan"), self.part("opening")
        began = self.number_of(opening, "tick") if opening else 0
        self.word("inputs")
        inputs = self.inputs(header.players)
        digests = self.digests(_first_digest(opening))
        trace = self.trace()
        end = self.end()
        seconds = end.ticks // DIGEST_EVERY - began // DIGEST_EVERY
        if end.ticks != began + len(inputs) or len(digests) != seconds:
            raise self.fault("inputs, digests and end do not belong together; record it again")
        return Tape(header, inputs, digests, trace, end, plan, opening)

    def part(self, word: str) -> dict[str, Any]:
        """Read a part that only some tapes have."""
        if self.at < len(self.lines) and self.lines[self.at] == word:
            self.at += 1
            return self.json_object()
        return {}

    def check(self) -> None:
        """Compare the check in the last line with the text before it."""
        body, _, last = self.text.rstrip("\n").rpartition("\n")
        try:
            given = json.loads(last)["check"]
        except (ValueError, KeyError, TypeError, RecursionError):
            self.at = len(self.lines)
            raise self.fault("the tape is cut short; record it again") from None
        if given != f"{crc32((body + chr(10)).encode()):08x}":
            self.at = len(self.lines)
            raise self.fault("the tape has been changed since it was recorded; record it again")

    def word(self, word: str) -> None:
        """Read a line that must be this word."""
        if self.line() != word:
            raise self.fault(f"the word '{word}' was expected here")

    def json_object(self) -> dict[str, Any]:
        """Read a line that must be a JSON object."""
        try:
            value = json.loads(self.line())
        except (ValueError, RecursionError):
            raise self.fault("this line is no JSON; is this a tape?") from None
        if not isinstance(value, dict):
            raise self.fault("this line is no JSON object; is this a tape?")
        return value

    def header(self) -> Header:
        """Read the first line."""
        data = self.json_object()
        if data.get("redheat tape") != FORMAT:
            raise self.fault(f"not a tape of format {FORMAT}; record it again with this version")
        header = Header(
            game=self.text_of(data, "game"),
            level=self.text_of(data, "level"),
            files=self.files_of(data),
            seed=self.number_of(data, "seed"),
            difficulty=self.text_of(data, "difficulty"),
            players=self.number_of(data, "players"),
            at=self.text_of(data, "at"),
            buttons=BUTTONS,
        )
        if data.get("buttons") != list(BUTTONS):
            raise self.fault(f"the buttons must be {', '.join(BUTTONS)}")
        if header.difficulty not in DIFFICULTIES:
            known = ", ".join(DIFFICULTIES)
            raise self.fault(f"unknown difficulty '{header.difficulty}'; there are {known}")
        if header.players not in (1, 2):
            raise self.fault("players must be 1 or 2")
        return header

    def text_of(self, data: dict[str, object], key: str) -> str:
        """Return a field that must be text."""
        value = data.get(key)
        if not isinstance(value, str) or not all(map(_is_plain, value)):
            raise self.fault(f"'{key}' must be text of one line")
        return value

    def files_of(self, data: dict[str, object]) -> dict[str, str]:
        """Return the digests of the files used, by name."""
        files = data.get("files")
        if not isinstance(files, dict) or not all(isinstance(it, str) for it in files.values()):
            raise self.fault("'files' must be names and digests")
        return files

    def number_of(self, data: dict[str, object], key: str) -> int:
        """Return a field that must be a whole number."""
        value = data.get(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fault(f"'{key}' must be a whole number")
        return value

    def inputs(self, players: int) -> tuple[tuple[Command, ...], ...]:
        """Read the runs of held buttons."""
        out: list[tuple[Command, ...]] = []
        while (line := self.line()) != "digests":
            parts = line.split()
            try:
                count = int(parts[0])
                held = tuple(int(part, 16) for part in parts[1:])
            except (ValueError, IndexError):
                raise self.fault("a count and the held buttons were expected here") from None
            if len(held) != players or count < 1 or any(not 0 <= h <= EVERY for h in held):
                raise self.fault(
                    f"a count and {players} pair(s) of hexadecimal digits were expected"
                )
            if len(out) + count > MOST_TICKS:
                raise self.fault("the tape is longer than an hour; no stage is")
            out += [held] * count
        return tuple(out)

    def digests(self, first: int) -> tuple[str, ...]:
        """Read the digests, one for each second."""
        out: list[str] = []
        while (line := self.line()) != "trace":
            tick, _, digest = line.partition(" ")
            expected = (len(out) + first) * DIGEST_EVERY
            if tick != str(expected):
                raise self.fault(f"the digest of tick {expected} was expected")
            out.append(digest)
        return tuple(out)

    def trace(self) -> tuple[str, ...]:
        """Read the packed trace."""
        out: list[str] = []
        while (line := self.line()) != "end":
            out.append(line)
        return tuple(out)

    def end(self) -> End:
        """Read the last line."""
        data = self.json_object()
        return End(
            outcome=self.text_of(data, "outcome"),
            ticks=self.number_of(data, "ticks"),
            score=self.number_of(data, "score"),
            energy=self.number_of(data, "energy"),
            lives=self.number_of(data, "lives"),
            digest=self.text_of(data, "digest"),
        )
