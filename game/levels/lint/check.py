"""`redheat check`: every fault of every map in one run, for people and for programs."""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from game.content.kinds import KINDS
from game.faults import BadInputError, plain
from game.levels.faults import Fault
from game.levels.home import home
from game.levels.lint.avoidance import avoidance
from game.levels.lint.examine import examine
from game.levels.lint.maps import of_map
from game.levels.lint.sarif import sarif
from game.levels.things import Level
from game.resources import level

VERSION = 1  # of the JSON
NO_MAP = ("RH002", "RH007")  # it cannot be read, or is another kind of file


class Finding(NamedTuple):
    """A fault, and the map that was checked: the fault may lie in a tileset that it uses."""

    map: Path
    fault: Fault


def check(maps: Sequence[str], form: Literal["text", "json", "sarif"]) -> int:
    """Check levels, those of a folder, all of levels/ if none is named, and print what is found.

    Return 0: no faults, 1: some, 2: a map is missing or cannot be read; the others are told.
    """
    paths, findings, code = dict[str, Path](), list[Finding](), 0
    for name in _named(maps or [_levels()]):
        try:
            path = level(name)
            found = [] if _whole(path) in paths else _findings(path)
            findings += found
            paths.setdefault(_whole(path), path)
        except BadInputError as fault:
            print(f"redheat: {fault}", file=sys.stderr)
            code = 2
    findings = _once(findings)
    if paths or form != "text":
        print(_FORMS[form](list(paths.values()), findings))
    return code or int(bool(findings))


def _levels() -> str:
    """Return the folder of levels, seen from here where it lies below."""
    folder, here = home(), Path.cwd()
    return str(folder.relative_to(here) if folder.is_relative_to(here) else folder)


def _named(names: Sequence[str]) -> Iterator[str]:
    """Give each name; for a folder with maps, theirs, and those of the folders below."""
    for name in names:
        is_folder = os.path.isdir(name)  # noqa: PTH112 - Path.is_dir raises on too long a name
        found = sorted(Path(name).rglob("*.tmx")) if is_folder else []
        yield from [str(path) for path in found] or [name]


def _whole(path: Path) -> str:
    return os.path.abspath(path)  # noqa: PTH100 - links stay links


def _findings(path: Path) -> Iterator[Finding]:
    level, faults = examine(path, KINDS)
    if level is None and faults[0].code in NO_MAP:
        raise BadInputError(faults[0].message, path)
    if level is not None:
        faults += () if faults else avoidance(level, KINDS)  # takes a second, so not for each start
        faults += _undrawable(level)
    return (Finding(path, fault) for fault in faults)


def _undrawable(level: Level) -> Iterator[Fault]:
    """A level can be played without these two by bots, but nobody can see it.

    In another map's scenery it is that map's two that count.
    """
    if level.stage.scenery != Path() or "scenery" in level.unread:
        return
    for name, given in (("palette", level.stage.palette), ("screen", level.stage.screen)):
        if given == Path() and name not in level.unread:
            message = f"the map has no {name}, without which it cannot be drawn; choose the file"
            yield of_map(level, message, "RH350")


def _once(findings: Sequence[Finding]) -> list[Finding]:
    """Return findings by file and line; what several maps share is told with the first."""
    once: dict[tuple[object, ...], Finding] = {}
    for finding in findings:
        fault = finding.fault
        key = _whole(fault.path), fault.line, fault.code, fault.message
        once.setdefault(key, finding)
    return sorted(once.values(), key=lambda found: (str(found.fault.path), found.fault.line or 0))


def _text(paths: Sequence[Path], findings: Sequence[Finding]) -> str:
    lines = [str(finding.fault) for finding in findings]
    where = plain(str(paths[0])) if len(paths) == 1 else f"{len(paths)} maps"
    found = "fault" if len(findings) == 1 else "faults"
    return "\n".join([*lines, f"{where}: {len(findings) or 'no'} {found}"])


def _json(paths: Sequence[Path], findings: Sequence[Finding]) -> str:
    told = [_record(*finding) for finding in findings]
    whole = {"version": VERSION, "maps": [path.as_posix() for path in paths], "faults": told}
    return json.dumps(whole)


def _record(path: Path, fault: Fault) -> dict[str, object]:
    subject = fault.subject
    return {
        "code": fault.code,
        "message": fault.message,
        "path": fault.path.as_posix(),
        "line": fault.line,
        "map": path.as_posix(),
        "object": subject.id if subject else None,
        "name": subject.name if subject else "",
        "class": subject.kind if subject else "",
        "layer": subject.layer if subject else fault.layer,
        "x": subject.x if subject else None,
        "y": subject.y if subject else None,
        "property": fault.member,
    }


def _sarif(_: Sequence[Path], findings: Sequence[Finding]) -> str:
    return json.dumps(sarif(finding.fault for finding in findings))


_FORMS = {"text": _text, "json": _json, "sarif": _sarif}
