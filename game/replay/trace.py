"""A trace: the value of every field on every tick, small enough to lie on a tape.

It is what lets a tape say, after the rules have changed, which field went another way on which
tick. One column a field: only what a guess gets wrong is written. A whole number is guessed to go
on by its last step, everything else to stay.

    ["bather 3.x", 1, 61440, 14, 384, ...]     ticks since the entry before, then the entry

An entry is the value itself where there was no whole number before, else what to add to the guess;
{} says that the field is gone. The columns are packed (LZMA, base 85).
"""

import base64
import json
import lzma
from collections.abc import Iterator, Mapping
from typing import Any

from game.replay.state import as_tuples

GONE: dict[str, Any] = {}
WIDTH = 98  # characters to a line
MOST = 1 << 28  # bytes unpacked; what claims to be larger is scrambled


class TraceError(ValueError):
    """Lines that are no trace."""


class Guess:
    """What a column's next value should be."""

    __slots__ = ("at", "step", "value")

    def __init__(self) -> None:
        self.value: object = GONE
        self.step = 0
        self.at = 0  # index of the last entry

    def next(self) -> object:
        """Return the value guessed for the next tick."""
        return self.value + self.step if type(self.value) is int else self.value

    def take(self, value: object) -> None:
        """Go on from what the value turned out to be."""
        known = type(self.value) is int and type(value) is int
        self.step = value - self.value if known else 0  # type: ignore[operator]  # both are int
        self.value = value


class TraceWriter:
    """Takes the fields of a world after every tick."""

    def __init__(self) -> None:
        self.ticks = 0
        self._columns: dict[str, list[Any]] = {}
        self._guesses: dict[str, Guess] = {}

    def add(self, fields: Mapping[str, object]) -> None:
        """Take the fields as they are after one more tick."""
        self.ticks += 1
        guesses = self._guesses
        for name, value in fields.items():
            guess = guesses.get(name)
            if guess is None:
                guess = guesses[name] = Guess()
                self._columns[name] = [name]
            expected = guess.next()
            if value != expected or type(value) is not type(expected):
                self._enter(name, guess, expected, value)
            guess.take(value)
        if len(guesses) != len(fields):
            self._end_columns(fields)

    def _enter(self, name: str, guess: Guess, expected: object, value: object) -> None:
        both = type(expected) is int and type(value) is int
        entry = value - expected if both else value  # type: ignore[operator]  # both are int
        self._columns[name] += [self.ticks - guess.at, entry]
        guess.at = self.ticks

    def _end_columns(self, fields: Mapping[str, object]) -> None:
        for name, guess in self._guesses.items():
            if name not in fields and guess.value is not GONE:
                self._enter(name, guess, None, GONE)
                guess.value, guess.step = GONE, 0

    def lines(self) -> list[str]:
        """Return the trace as lines of text."""
        rows = (json.dumps(column, separators=(",", ":")) for column in self._columns.values())
        packed = lzma.compress("\n".join(rows).encode(), preset=9)
        text = base64.b85encode(packed).decode()
        return [text[at : at + WIDTH] for at in range(0, len(text), WIDTH)]


def read_trace(lines: list[str]) -> Iterator[dict[str, object]]:
    """Yield the fields after each tick, without end; the same dictionary every time.

    Raise TraceError on lines that are no trace. Lists have become tuples.
    """
    columns = [_Column(row) for row in _unpack(lines)]
    fields: dict[str, object] = {}
    while True:
        for column in columns:
            column.turn(fields)
        yield fields


def _unpack(lines: list[str]) -> list[list[Any]]:
    try:
        unpacker = lzma.LZMADecompressor()
        text = unpacker.decompress(base64.b85decode("".join(lines)), MOST).decode()
        rows = [json.loads(row) for row in text.split("\n") if row]
    except (ValueError, lzma.LZMAError, RecursionError) as fault:
        message = f"this is no trace: {fault}"
        raise TraceError(message) from fault
    if not unpacker.eof or not all(_is_column(row) for row in rows):
        message = "this is no trace: it is cut short or a column is broken"
        raise TraceError(message)
    return rows


def _is_column(row: object) -> bool:
    """A name, then pairs of ticks and entry."""
    return isinstance(row, list) and len(row) % 2 == 1 and all(type(n) is int for n in row[1::2])


class _Column:
    """One field, tick after tick."""

    def __init__(self, row: list[Any]) -> None:
        self.name = str(row[0])
        self.entries = iter(row[1:])
        self.guess = Guess()
        self.left = next(self.entries, -1)  # ticks to the next entry

    def turn(self, fields: dict[str, object]) -> None:
        """Set the field as it was on the next tick."""
        guess, value = self.guess, self.guess.next()
        self.left -= 1
        if self.left == 0:
            entry = as_tuples(next(self.entries))
            value = value + entry if type(value) is int and type(entry) is int else entry
            self.left = next(self.entries, -1)
        if value == GONE:
            fields.pop(self.name, None)
            guess.value, guess.step = GONE, 0
        else:
            guess.take(value)
            fields[self.name] = value
