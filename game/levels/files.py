"""Which files a level may use: below its own folder, levels and assets around it, the game's."""

import difflib
import os
import re
from collections import deque
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from game.levels.faults import Fault, LevelError
from game.levels.xml_tree import Element, parse_xml, read_bytes
from game.resources import data_root

LOST = ("RH133", "RH134", "RH135")  # the faults of a file that lies elsewhere than it is named
MOST_HINTS = 50  # looking for a name that is like another takes long
MOST_SEARCHED = 3000  # entries of a folder and those below, in which a lost file is looked for
_ELSEWHERE = re.compile(r"[/~]|[A-Za-z][A-Za-z0-9+.-]*:")


class Entry(NamedTuple):
    """What lies in a folder under a name."""

    is_file: bool
    is_link: bool


def entries(folder: Path) -> dict[str, Entry]:
    """Return what lies in a folder, by name; raise OSError if there is no such folder."""
    with os.scandir(folder) as found:
        return {each.name: _entry(each) for each in found}


def _entry(found: "os.DirEntry[str]") -> Entry:
    if found.is_symlink():
        # A link that leads round in a circle is no file; is_file would raise.
        return Entry(os.path.isfile(found.path), is_link=True)  # noqa: PTH113 - a text, no Path
    return Entry(found.is_file(), is_link=False)


class Files:
    """Resolve the paths that a level names, and remember what was read on the way.

    texts: what the text files held, in the order in which they were met. folders: what lay in those
    in which files were looked for.
    """

    def __init__(self, level: Path, text: bytes) -> None:
        own = level.resolve().parent
        homes = [data_root() / "levels"]
        homes += [each for each in (own, *own.parents) if each.name == "levels"][:1]
        self._inside = [own, *homes, *(each.with_name("assets") for each in homes)]
        self._roots = tuple(f"{folder}{os.sep}" for folder in self._inside)
        self._homeless = not any(own.is_relative_to(each) for each in homes)
        self.texts = {level: text}
        self.folders: dict[Path, dict[str, Entry]] = {}
        self._found: dict[tuple[Path, str], Path] = {}
        self._real_folders: dict[Path, str] = {}
        self._lost: dict[tuple[Path, str], bool] = {}
        self._hints = MOST_HINTS

    @property
    def is_astray(self) -> bool:
        """Whether the level lies below no levels/, and most of what it names is not found."""
        return self._homeless and len(self._lost) > max(len(self._found), 1)

    @cached_property
    def _places(self) -> dict[str, Path]:
        """Where each file that the level may use lies, by its name: nearest first."""
        found: dict[str, Path] = {}
        for folder in dict.fromkeys(each.resolve() for each in self._inside):
            for path in _below(folder):
                found.setdefault(path.name, path)
        return found

    def find(self, element: Element, source: str) -> Path | None:
        """Return the file that `source` names, seen from the file of `element`.

        Nothing, and a fault of the element, if that is not a file that a level may use.
        """
        key = (element.path, source)
        if key not in self._found:
            try:
                self._found[key] = self._look(element, source)
            except LevelError as error:
                element.faults += error.faults
                if error.faults[0].code in LOST:
                    self._lost[key] = True
                return None
        return self._found[key]

    def parse(self, path: Path, root: str, faults: list[Fault]) -> Element:
        """Read a text file as part of the level; return and raise what `read_xml` does."""
        self.texts[path] = read_bytes(path)
        return parse_xml(self.texts[path], path, root, faults)

    def _look(self, element: Element, source: str) -> Path:
        self._refuse(element, source)
        path = Path(os.path.normpath(element.path.parent / source))
        self._check_inside(element, source, self._real_folder(path.parent))
        entry = self._entry(element, source, path)
        if entry.is_link:
            self._check_inside(element, source, os.path.realpath(path))
        if not entry.is_file:
            raise element.fault(f"{source!r} is not a file; name a file", "RH137")
        return path

    def _real_folder(self, folder: Path) -> str:
        """Follow a folder's links once: a level names hundreds of files in a few folders."""
        if folder not in self._real_folders:
            self._real_folders[folder] = os.path.realpath(folder)
        return self._real_folders[folder]

    def _check_inside(self, element: Element, source: str, real: str) -> None:
        if not f"{real}{os.sep}".startswith(self._roots):
            advice = self._elsewhere(element, source) or "copy it in and name it there"
            raise element.fault(f"{source!r} lies outside levels and assets; {advice}", "RH134")

    def _refuse(self, element: Element, source: str) -> None:
        if not source or not source.isprintable() or len(source) > 400:
            message = f"{source[:40]!r} names no file; choose the file again in Tiled"
            raise element.fault(message, "RH131")
        if "\\" in source:
            message = f"{source!r} has a backslash; write {source.replace(chr(92), '/')!r}"
            raise element.fault(message, "RH132")
        if _ELSEWHERE.match(source):
            message = f"{source!r} is not a relative path; name it from this file's folder"
            raise element.fault(message, "RH133")

    def _entry(self, element: Element, source: str, path: Path) -> Entry:
        """Look for the exact spelling, because some file systems would take any."""
        folder = path.parent
        try:
            if folder not in self.folders:
                self.folders[folder] = entries(folder)
        except OSError:
            advice = self._elsewhere(element, source) or "put it there"
            message = f"{source!r} is missing: no such folder; {advice}"
            raise element.fault(message, "RH135") from None
        if path.name in self.folders[folder]:
            return self.folders[folder][path.name]
        names = sorted(self.folders[folder])
        for name in names:
            if name.lower() == path.name.lower():
                message = f"{source!r} differs in case from the file {name!r}; write that"
                raise element.fault(message, "RH136")
        advice = (
            self._elsewhere(element, source)
            or self._meant(path.name, names)
            or "put it there or name another"
        )
        raise element.fault(f"{source!r} is missing; {advice}", "RH135")

    def _elsewhere(self, element: Element, source: str) -> str:
        """Say where else a file of exactly that name lies, if anywhere."""
        place = self._places.get(Path(source).name)
        folder = Path(self._real_folder(element.path.parent))
        if place is None or place.drive != folder.drive:  # no path leads from one to another
            return ""
        return f"it is at {Path(os.path.relpath(place, folder)).as_posix()!r}"

    def _meant(self, name: str, names: Sequence[str]) -> str:
        """Say which file of the same folder and kind has a name that is like this one."""
        self._hints -= 1
        if self._hints < 0:
            return ""
        ending = Path(name).suffix.lower()
        alike = [each for each in names if Path(each).suffix.lower() == ending]
        near = difflib.get_close_matches(name, alike, 1)
        return f"did you mean {near[0]!r}?" if near else ""


def _below(top: Path) -> Iterator[Path]:
    """Give the files of a folder and of those below, nearest first; links are not followed."""
    folders, left = deque([top]), MOST_SEARCHED
    while folders and left > 0:
        folder = folders.popleft()
        try:
            with os.scandir(folder) as each:
                inside = sorted(islice(each, left), key=attrgetter("name"))
        except OSError:
            continue
        left -= len(inside)
        for entry in inside:
            if entry.is_dir(follow_symlinks=False):
                folders.append(folder / entry.name)
            elif entry.is_file(follow_symlinks=False):
                yield folder / entry.name
