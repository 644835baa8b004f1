"""Ways to spoil a level's files: bytes, values between quotes, and whole elements."""

import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

from hypothesis import strategies as st
from level_samples import WORDS

from game.content.kinds import KINDS
from game.levels.faults import LevelError
from game.levels.lint.codes import CODES
from game.levels.load import load_plan

# What may stand where another value should: of another size, sign, type, script.
ODD = (
    "", " ", "0", "-1", "1", "7.5", "-0.0", "1e9", "1e999", "nan", "inf", "99999999999999999999",
    "-2147483649", "4294967295", "2147483648", "10000000", "true", "false", "null", "#ff0000",
    "#ggg", "far", "play", "Foe", "Wave", "object", "class", "list", "file", "int", "hall.tmx",
    "tiles.tsx", "tiles.png", "thug.tx", "../..", "/etc/passwd", "C:\\x", "a/" * 300, "x" * 5000,
    "\u0416\u0430\u0440", "\u202e", "&#10;", "&lt;", "%s{0}", "1,2 3,4", "1;2", "danko", "signal",
)  # fmt: skip
_VALUE = re.compile(rb'"[^"]*"')
_NUMBER = re.compile(rb"(?<=[,\n])[0-9]+(?=,)")


def _cut(data: bytes, at: int, length: int) -> bytes:
    at %= len(data)
    return data[:at] + data[at + length :]


def _end(data: bytes, at: int, _: int) -> bytes:
    return data[: at % len(data)]


def _repeat(data: bytes, at: int, length: int) -> bytes:
    at %= len(data)
    return data[:at] + data[at : at + length] * 3 + data[at + length :]


def _byte(data: bytes, at: int, other: int) -> bytes:
    at %= len(data)
    return data[:at] + bytes([other]) + data[at + 1 :]


def _odd_value(data: bytes, at: int, other: int) -> bytes:
    """Put an odd value between a pair of quotes."""
    found = list(_VALUE.finditer(data))
    begin, end = found[at % len(found)].span()
    return data[:begin] + f'"{ODD[other % len(ODD)]}"'.encode() + data[end:]


def _swap_values(data: bytes, at: int, other: int) -> bytes:
    found = [match.group() for match in _VALUE.finditer(data)]
    one, two = at % len(found), (at + other) % len(found)
    found[one], found[two] = found[two], found[one]
    values = iter(found)
    return _VALUE.sub(lambda _: next(values), data)


def _odd_tile(data: bytes, at: int, other: int) -> bytes:
    found = list(_NUMBER.finditer(data))
    if not found:
        return data
    begin, end = found[at % len(found)].span()
    return data[:begin] + ODD[other % len(ODD)].encode() + data[end:]


def _element(data: bytes, at: int, way: int) -> bytes:
    """Delete an element, double it, move its children up, or take one of its attributes."""
    try:
        root = ET.fromstring(data)  # noqa: S314 - our own file, spoilt by ourselves
    except (ET.ParseError, LookupError, ValueError):
        return data
    parents = [(parent, child) for parent in root.iter() for child in parent]
    if not parents:
        return data
    parent, child = parents[at % len(parents)]
    match way % 4:
        case 0:
            parent.remove(child)
        case 1:
            parent.append(child)
        case 2:
            parent.extend(child)
            parent.remove(child)
        case _:
            for name in list(child.attrib)[way % 3 :][:1]:
                del child.attrib[name]
    spoilt: bytes = ET.tostring(root, encoding="utf-8")
    return spoilt


WAYS = (_cut, _end, _repeat, _byte, _odd_value, _odd_value, _odd_value, _swap_values, _odd_tile,
        _element, _element)  # fmt: skip
Way = Callable[[bytes, int, int], bytes]
Steps = list[tuple[Way, int, int]]
STEPS = st.lists(
    st.tuples(st.sampled_from(WAYS), st.integers(0, 1 << 20), st.integers(0, 255)),
    min_size=1,
    max_size=4,
)


def check_spoilt(hall: Path, name: str, steps: Steps) -> None:
    """Spoil a file of the level, check the level's faults, and put the file back."""
    path = hall.with_name(name)
    whole = data = path.read_bytes()
    for way, at, other in steps:
        if _VALUE.search(data):
            data = way(data, at, other)
    path.write_bytes(data)
    try:
        check_faults(hall)
    finally:
        path.write_bytes(whole)


def check_faults(hall: Path) -> None:
    """Load a level; any error but a LevelError in whole sentences fails."""
    try:
        load_plan(hall, KINDS, WORDS)
    except LevelError as error:
        for fault in error.faults:
            assert fault.code in CODES
            assert ";" in fault.message, "what is wrong, and what to do"
            assert str(fault).isprintable()
            assert len(str(fault)) < 2000
            assert fault.path.parent == hall.parent
