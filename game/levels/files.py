"""Which files a level may use: those below its own folder, the game's levels and its assets."""

import difflib
import os
import re
from pathlib import Path

from game.levels.faults import LevelError
from game.levels.xml_tree import Element
from game.resources import data_root

MOST_HINTS = 50  # looking for a name that is like another takes long
_ELSEWHERE = re.compile(r"[/~]|[A-Za-z][A-Za-z0-9+.-]*:")


class Files:
    """Resolve the paths that a level names, and remember the text files read on the way."""

    def __init__(self, level: Path) -> None:
        own = level.resolve().parent
        roots = [own, data_root() / "levels", data_root() / "assets"]
        if own.name == "levels":
            roots.append(own.parent / "assets")
        self._roots = tuple(f"{root}{os.sep}" for root in roots)
        self.read = {level: True}  # text files, in the order in which they were met
        self._found: dict[tuple[Path, str], Path] = {}
        self._folders: dict[Path, str] = {}
        self._listings: dict[Path, list[str]] = {}
        self._hints = MOST_HINTS

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
                return None
        return self._found[key]

    def find_text(self, element: Element, source: str) -> Path | None:
        """Do the same, and count the file as part of the level."""
        path = self.find(element, source)
        if path:
            self.read[path] = True
        return path

    def _look(self, element: Element, source: str) -> Path:
        self._refuse(element, source)
        path = Path(os.path.normpath(element.path.parent / source))
        self._check_inside(element, source, self._real_folder(path.parent))
        self._check_case(element, source, path)
        if path.is_symlink():
            self._check_inside(element, source, os.path.realpath(path))
        if not path.is_file():
            raise element.fault(f"{source!r} is not a file; name a file", "RH137")
        return path

    def _real_folder(self, folder: Path) -> str:
        """Follow a folder's links once: a level names hundreds of files in a few folders."""
        if folder not in self._folders:
            self._folders[folder] = os.path.realpath(folder)
        return self._folders[folder]

    def _check_inside(self, element: Element, source: str, real: str) -> None:
        if not f"{real}{os.sep}".startswith(self._roots):
            message = f"{source!r} lies outside levels and assets; copy it in and name it there"
            raise element.fault(message, "RH134")

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

    def _check_case(self, element: Element, source: str, path: Path) -> None:
        """Look for the exact spelling, because some file systems would take any."""
        try:
            names = self._names(path.parent)
        except OSError:
            message = f"{source!r} is missing: no such folder; put it there"
            raise element.fault(message, "RH135") from None
        if path.name in names:
            return
        for name in names:
            if name.lower() == path.name.lower():
                message = f"{source!r} differs in case from the file {name!r}; write that"
                raise element.fault(message, "RH136")
        self._hints -= 1
        near = difflib.get_close_matches(path.name, names, 1) if self._hints >= 0 else []
        hint = f"did you mean {near[0]!r}?" if near else "put it there or name another"
        raise element.fault(f"{source!r} is missing; {hint}", "RH135")

    def _names(self, folder: Path) -> list[str]:
        if folder not in self._listings:
            self._listings[folder] = sorted(each.name for each in folder.iterdir())
        return self._listings[folder]
