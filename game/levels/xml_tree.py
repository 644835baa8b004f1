"""XML with line numbers: expat into plain elements, and typed reading of their attributes.

Documents come from outside, so a doctype (and with it every entity), an absurd size and an absurd
depth are refused before anything is built from them.
"""

import math
import re
from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

from game.levels.faults import LevelError

MOST_BYTES = 16 * 1024 * 1024
MOST_DEPTH = 48
MOST_ELEMENTS = 200_000
LARGEST = 10_000_000  # of any number in an attribute

_WHOLE = re.compile(r"-?[0-9]{1,10}", re.ASCII)
_NUMBER = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,20})?([eE][-+]?[0-9]{1,2})?", re.ASCII)


class Element:
    """One element: its attributes, children and text, and the line it begins on."""

    __slots__ = ("attributes", "children", "line", "path", "tag", "text")

    def __init__(self, tag: str, attributes: dict[str, str], path: Path, line: int) -> None:
        self.tag = tag
        self.attributes = attributes
        self.path = path
        self.line = line
        self.children: list[Element] = []
        self.text = ""

    def fault(self, message: str) -> LevelError:
        """Return an error that points at this element."""
        return LevelError(message, self.path, self.line)

    def first(self, tag: str) -> "Element | None":
        """Return the first child of this tag."""
        return next(self.all(tag), None)

    def all(self, *tags: str) -> Iterator["Element"]:
        """Yield the children of these tags, in order."""
        return (child for child in self.children if child.tag in tags)

    def get(self, name: str, default: str = "") -> str:
        """Return an attribute as it is written."""
        return self.attributes.get(name, default)

    def needed(self, name: str) -> str:
        """Return an attribute that must be there."""
        if not self.attributes.get(name):
            raise self.fault(f"<{self.tag}> has no {name}; save the file again with Tiled")
        return self.attributes[name]

    def whole(self, name: str, default: int | None = None) -> int:
        """Return a whole number; without a default it must be there."""
        text = self.attributes.get(name)
        if text is None and default is not None:
            return default
        text = self.needed(name)
        if not _WHOLE.fullmatch(text):
            raise self.fault(f"{name} of <{self.tag}> is {text[:40]!r}; give a whole number")
        return int(text)

    def size(self, name: str, most: int, default: int | None = None) -> int:
        """Return a whole number from 0 to `most`."""
        value = self.whole(name, default)
        if not 0 <= value <= most:
            raise self.fault(f"{name} of <{self.tag}> is {value}; it must be 0 to {most}")
        return value

    def number(self, name: str, default: float = 0.0) -> float:
        """Return a finite number."""
        text = self.attributes.get(name)
        return default if text is None else self.parse_number(name, text)

    def parse_number(self, name: str, text: str) -> float:
        """Return the number that `text` writes; `name` is what to call it if it does not."""
        value = float(text) if _NUMBER.fullmatch(text) else math.nan
        if not abs(value) <= LARGEST:
            raise self.fault(
                f"{name} of <{self.tag}> is {text[:40]!r}; give a number within {LARGEST}"
            )
        return value


def read_xml(path: Path, root: str) -> Element:
    """Return the root element of a file, which must have the tag `root`."""
    data = _read_bytes(path)
    top = _Builder(path).build(data)
    if top.tag != root:
        raise top.fault(f"the file begins with <{top.tag}>, not <{root}>; name the right file")
    return top


def _read_bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise LevelError(f"the file is larger than {MOST_BYTES} bytes; make it smaller", path)
        return path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or error
        raise LevelError(f"the file cannot be read ({reason}); check its name", path) from None


class _Builder:
    """Grow a tree from expat's events."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.document = Element("", {}, path, 1)
        self.open = [self.document]
        self.count = 0
        # The encoding is fixed: what a file declares could name any of Python's codecs.
        self.parser = expat.ParserCreate("utf-8")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype

    def build(self, data: bytes) -> Element:
        """Return the root element; expat sees to it that there is exactly one."""
        try:
            self.parser.Parse(data, True)
        except expat.ExpatError as error:
            what = expat.ErrorString(error.code)
            message = f"the file is not whole XML ({what}); save it again with Tiled"
            raise LevelError(message, self.path, error.lineno) from None
        return self.document.children[0]

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        element = Element(tag, attributes, self.path, self.parser.CurrentLineNumber)
        self.count += 1
        if self.count > MOST_ELEMENTS or len(self.open) > MOST_DEPTH:
            raise element.fault(
                f"the file has more than {MOST_ELEMENTS} elements or nests them deeper than "
                f"{MOST_DEPTH}; make it simpler"
            )
        self.open[-1].children.append(element)
        self.open.append(element)

    def _end(self, _tag: str) -> None:
        self.open.pop()

    def _text(self, text: str) -> None:
        self.open[-1].text += text

    def _doctype(self, *_: object) -> None:
        line = self.parser.CurrentLineNumber
        message = "the file has a DOCTYPE, which levels may not have; delete it"
        raise LevelError(message, self.path, line)
