"""A tape: header, run-length inputs, a digest every 60 ticks, the end. Text, so that it diffs.

    {"redheat tape": 1, "game": "0.1.0", "level": "levels/bathhouse.tmx", ...}
    inputs
    95 00            95 ticks with nothing held
    12 01            12 ticks with LEFT held (bits in hexadecimal, one column a player)
    digests
    60 0f3a...       tick, then eight digits for each section of the world
    end
    {"outcome": "clear", "ticks": 12000, ..., "check": "89ab12cd"}

The check is the CRC-32 of all before the last line: a tape cut short or scrambled is refused.
"""

import json
import os
from dataclasses import asdict, dataclass
from itertools import groupby
from pathlib import Path
from zlib import crc32

from game import __version__
from game.content.difficulty import DIFFICULTIES
from game.faults import BadInputError
from game.session import DIGEST_EVERY, Session
from game.sim.command import BUTTONS, EVERY, Command

FORMAT = 1
MARK = b'{"redheat tape"'  # how every tape begins
MOST_TICKS = 60 * 60 * 60  # an hour; no stage is longer, and a scrambled count must not eat memory


@dataclass(frozen=True)
class Header:
    """What a tape was played from."""

    game: str
    level: str
    hash: str
    seed: int
    difficulty: str
    players: int
    buttons: tuple[str, ...]


@dataclass(frozen=True)
class End:
    """How a tape ended."""

    outcome: str
    ticks: int
    score: int
    energy: int
    lives: int
    digest: str


@dataclass(frozen=True)
class Tape:
    """A recorded session."""

    header: Header
    inputs: tuple[tuple[Command, ...], ...]
    digests: tuple[str, ...]
    end: End


class TapeError(BadInputError):
    """A tape that cannot be read."""


def end_of(session: Session) -> End:
    """Return how a session stands now."""
    world = session.world
    pilots = [player.pilot for player in world.players if player.pilot]
    return End(
        session.outcome,
        world.tick,
        sum(pilot.score for pilot in pilots),
        max(0, world.players[0].energy),
        pilots[0].lives,
        session.digest(),
    )


def record(session: Session) -> Tape:
    """Return a session as a tape."""
    start = session.start
    header = Header(
        __version__,
        start.level,
        start.level_hash,
        start.seed,
        start.difficulty,
        start.players,
        BUTTONS,
    )
    return Tape(header, tuple(session.inputs), tuple(session.digests), end_of(session))


def to_text(tape: Tape) -> str:
    """Write a tape."""
    lines = [json.dumps({"redheat tape": FORMAT, **asdict(tape.header)}), "inputs"]
    for held, run in groupby(tape.inputs):
        columns = " ".join(f"{command:02x}" for command in held)
        lines.append(f"{len(list(run))} {columns}")
    lines.append("digests")
    for place, digest in enumerate(tape.digests, 1):
        lines.append(f"{place * DIGEST_EVERY} {digest}")
    lines.append("end")
    body = "\n".join(lines) + "\n"
    end = {**asdict(tape.end), "check": f"{crc32(body.encode()):08x}"}
    return body + json.dumps(end) + "\n"


def check_place(path: Path) -> None:
    """Refuse a place that cannot take a tape, before anything is played for one."""
    if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises on a name that is too long
        raise TapeError("is a folder; choose another place for the tape", path)
    if not os.path.isdir(path.parent):  # noqa: PTH112 - as above
        raise TapeError("there is no such folder; choose another place for the tape", path)
    try:
        with path.open("rb") as old:
            if old.read(len(MARK)) not in (MARK, b""):
                raise TapeError("is there and is no tape; choose another place", path)
    except OSError:  # there is none yet; or writing will tell why not
        return


def save(tape: Tape, path: Path) -> None:
    """Write a tape to a file, through a neighbour, so that a fault never leaves half of one."""
    check_place(path)
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(to_text(tape), encoding="utf-8", newline="\n")
        part.replace(path)
    except OSError as fault:
        raise TapeError(
            f"cannot be written ({fault.strerror}); choose another place", path
        ) from fault


def load(path: Path) -> Tape:
    """Read a tape from a file."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as fault:
        raise TapeError("is not a tape: it is no text", path) from fault
    except OSError as fault:
        raise TapeError(f"cannot be read ({fault.strerror})", path) from fault
    return _Reader(text, path).tape()


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
        self.word("inputs")
        inputs = self.inputs(header.players)
        digests = self.digests()
        end = self.end()
        if end.ticks != len(inputs) or len(digests) != len(inputs) // DIGEST_EVERY:
            raise self.fault("inputs, digests and end do not belong together; record it again")
        return Tape(header, inputs, digests, end)

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

    def json_object(self) -> dict[str, object]:
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
            hash=self.text_of(data, "hash"),
            seed=self.number_of(data, "seed"),
            difficulty=self.text_of(data, "difficulty"),
            players=self.number_of(data, "players"),
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
        if not isinstance(value, str) or not value.isprintable():
            raise self.fault(f"'{key}' must be text of one line")
        return value

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

    def digests(self) -> tuple[str, ...]:
        """Read the digests, one for each second."""
        out: list[str] = []
        while (line := self.line()) != "end":
            tick, _, digest = line.partition(" ")
            if tick != str((len(out) + 1) * DIGEST_EVERY):
                raise self.fault(f"the digest of tick {(len(out) + 1) * DIGEST_EVERY} was expected")
            out.append(digest)
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
