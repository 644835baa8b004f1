"""XML with line numbers: expat into plain elements, and typed reading of their attributes.

Documents come from outside, so a doctype (and with it every entity), an absurd size and an absurd
depth are refused before anything is built from them.
"""

import math
import re
from collections.abc import Iterator
from pathlib import Path
from stat import S_ISREG
from xml.parsers import expat

from game.levels.faults import Fault, LevelError

MOST_BYTES = 8 * 1024 * 1024
MOST_DEPTH = 48
MOST_ELEMENTS = 30_000
MOST_LETTERS = 200  # of a name or a choice
LARGEST = 10_000_000  # of any number in an attribute

_WHOLE = re.compile(r"-?[0-9]{1,10}", re.ASCII)
_NUMBER = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,20})?([eE][-+]?[0-9]{1,2})?", re.ASCII)


class Element:
    """One element: its attributes, children and text, and the line it begins on.

    A wrong attribute is told, not raised: it goes to `faults`, which a document shares, and
    something harmless stands in for it, so that the rest can be read too.
    """

    __slots__ = ("attributes", "children", "faults", "line", "path", "tag", "text")

    def __init__(
        self, tag: str, attributes: dict[str, str], path: Path, line: int, faults: list[Fault]
    ) -> None:
        self.tag = tag
        self.attributes = attributes
        self.path = path
        self.line = line
        self.faults = faults
        self.children: list[Element] = []
        self.text = ""

    def fault(self, message: str, code: str) -> LevelError:
        """Return an error that points at this element, for what leaves nothing to go on with."""
        return LevelError(message, self.path, self.line, code)

    def tell(self, message: str, code: str, member: str = "") -> None:
        """Note a fault of this element, or of a property of its owner, and go on."""
        self.faults.append(Fault(message, self.path, self.line, code, None, member))

    def first(self, tag: str) -> "Element | None":
        """Return the first child of this tag."""
        return next(self.all(tag), None)

    def all(self, *tags: str) -> Iterator["Element"]:
        """Yield the children of these tags, in order."""
        return (child for child in self.children if child.tag in tags)

    def get(self, name: str, default: str = "") -> str:
        """Return an attribute as it is written; of a very long one the beginning, to be told."""
        return self.attributes.get(name, default)[:MOST_LETTERS]

    def needed(self, name: str) -> str:
        """Return an attribute that must be there; an empty text if it is not."""
        text = self.attributes.get(name, "")
        if not text:
            self.tell(f"<{self.tag}> has no {name}; save the file again with Tiled", "RH008")
        return text

    def whole(self, name: str, default: int | None = None) -> int:
        """Return a whole number; without a default it must be there."""
        text = self.attributes.get(name)
        if text is None and default is not None:
            return default
        text = self.needed(name)
        if text and not _WHOLE.fullmatch(text):
            self.tell(f"{name} of <{self.tag}> is {text[:40]!r}; give a whole number", "RH009")
            text = ""
        return int(text) if text else default or 0

    def size(self, name: str, most: int, default: int | None = None, least: int = 0) -> int:
        """Return a whole number from `least` to `most`; the nearest of them for another."""
        before = len(self.faults)
        value = self.whole(name, default)
        if not least <= value <= most:
            if len(self.faults) == before:
                self.tell(
                    f"{name} of <{self.tag}> is {value}; it must be {least} to {most}", "RH011"
                )
            value = min(max(value, least), most)
        return value

    def number(self, name: str, default: float = 0.0) -> float:
        """Return a finite number."""
        text = self.attributes.get(name)
        return default if text is None else self.parse_number(name, text, default)

    def parse_number(self, name: str, text: str, default: float = 0.0) -> float:
        """Return the number that `text` writes; `name` is what to call it if it does not."""
        value = float(text) if _NUMBER.fullmatch(text) else math.nan
        if not abs(value) <= LARGEST:
            self.tell(
                f"{name} of <{self.tag}> is {text[:40]!r}; give a number within {LARGEST}", "RH010"
            )
            value = default
        return value


def read_xml(path: Path, root: str, faults: list[Fault] | None = None) -> Element:
    """Return the root element of a file, which must have the tag `root`.

    faults: where wrong attributes are told. Raise LevelError if the file is no whole XML.
    """
    return parse_xml(read_bytes(path), path, root, [] if faults is None else faults)


def parse_xml(data: bytes, path: Path, root: str, faults: list[Fault]) -> Element:
    """Do the same with what the file holds."""
    top = _Builder(path, faults).build(data)
    if top.tag != root:
        message = f"the file begins with <{top.tag}>, not <{root}>; name the right file"
        raise top.fault(message, "RH007")
    return top


def read_bytes(path: Path) -> bytes:
    """Return what a file holds; raise LevelError if it cannot be read or is absurdly large."""
    try:
        facts = path.stat()
        if not S_ISREG(facts.st_mode):  # a pipe would be waited for, a device has no end
            message = "the file cannot be read (it is no plain file); check its name"
            raise LevelError(message, path, code="RH002")
        if facts.st_size > MOST_BYTES:
            message = f"the file is larger than {MOST_BYTES} bytes; make it smaller"
            raise LevelError(message, path, code="RH003")
        return path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or error
        message = f"the file cannot be read ({reason}); check its name"
        raise LevelError(message, path, code="RH002") from None


class _Builder:
    """Grow a tree from expat's events."""

    def __init__(self, path: Path, faults: list[Fault]) -> None:
        self.path = path
        self.faults = faults
        self.document = Element("", {}, path, 1, faults)
        self.open = [self.document]
        self.count = 0
        # The encoding is fixed: what a file declares could name any of Python's codecs.
        self.parser = expat.ParserCreate("utf-8")
        self.parser.buffer_text = True
        self.parser.buffer_size = 1 << 18  # long text in small pieces would be copied over and over
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
            raise LevelError(message, self.path, error.lineno, "RH004") from None
        finally:
            del self.parser  # which holds us in turn, and all that was read
        return self.document.children[0]

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        element = Element(tag, attributes, self.path, self.parser.CurrentLineNumber, self.faults)
        self.count += 1
        if self.count > MOST_ELEMENTS or len(self.open) > MOST_DEPTH:
            message = (
                f"the file has more than {MOST_ELEMENTS} elements or nests them deeper than "
                f"{MOST_DEPTH}; make it simpler"
            )
            raise element.fault(message, "RH006")
        self.open[-1].children.append(element)
        self.open.append(element)

    def _end(self, _tag: str) -> None:
        self.open.pop()

    def _text(self, text: str) -> None:
        self.open[-1].text += text

    def _doctype(self, *_: object) -> None:
        line = self.parser.CurrentLineNumber
        message = "the file has a DOCTYPE, which levels may not have; delete it"
        raise LevelError(message, self.path, line, "RH005")
