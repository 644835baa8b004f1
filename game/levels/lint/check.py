"""`redheat check`: every fault of every map in one run, for people and for programs."""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from game.content.kinds import KINDS
from game.faults import BadInputError
from game.levels.faults import Fault
from game.levels.lint.examine import examine
from game.levels.lint.maps import of_map
from game.levels.lint.sarif import sarif
from game.levels.things import Level
from game.resources import data_root, level

VERSION = 1  # of the JSON
UNREADABLE = "RH002"


class Finding(NamedTuple):
    """A fault, and the map that was checked: the fault may lie in a tileset that it uses."""

    map: Path
    fault: Fault


def check(maps: Sequence[str], form: Literal["text", "json", "sarif"]) -> int:
    """Check levels, all of levels/ if none is named, and print what is found.

    Return 0: no faults, 1: some, 2: a map is missing or cannot be read; the others are told.
    """
    paths, findings, code = [], list[Finding](), 0
    for name in maps or _every():
        try:
            path = level(name)
            findings += _findings(path)
            paths.append(path)
        except BadInputError as fault:
            print(f"redheat: {fault}", file=sys.stderr)
            code = 2
    findings = _once(findings)
    if paths or form != "text":
        print(_FORMS[form](paths, findings))
    return code or int(bool(findings))


def _every() -> list[str]:
    """Return the game's levels, seen from here where they lie below."""
    found = sorted((data_root() / "levels").glob("*.tmx"))
    here = Path.cwd()
    return [str(p.relative_to(here) if p.is_relative_to(here) else p) for p in found]


def _findings(path: Path) -> Iterator[Finding]:
    level, faults = examine(path, KINDS)
    if level is None and faults[0].code == UNREADABLE:
        raise BadInputError(faults[0].message, path)
    if level is not None:
        faults += _undrawable(level)
    return (Finding(path, fault) for fault in faults)


def _undrawable(level: Level) -> Iterator[Fault]:
    """A level can be played without these two by bots, but nobody can see it."""
    for name, given in (("palette", level.stage.palette), ("screen", level.stage.screen)):
        if given == Path() and name not in level.unread:
            message = f"the map has no {name}, without which it cannot be drawn; choose the file"
            yield of_map(level, message, "RH350")


def _once(findings: Sequence[Finding]) -> list[Finding]:
    """Return findings by file and line; what several maps share is told with the first."""
    once: dict[tuple[object, ...], Finding] = {}
    for finding in findings:
        fault = finding.fault
        key = os.path.abspath(fault.path), fault.line, fault.code, fault.message  # noqa: PTH100 - links stay
        once.setdefault(key, finding)
    return sorted(once.values(), key=lambda found: (str(found.fault.path), found.fault.line or 0))


def _text(paths: Sequence[Path], findings: Sequence[Finding]) -> str:
    lines = [str(finding.fault) for finding in findings]
    where = str(paths[0]) if len(paths) == 1 else f"{len(paths)} maps"
    found = "fault" if len(findings) == 1 else "faults"
    return "\n".join([*lines, f"{where}: {len(findings) or 'no'} {found}"])


def _json(paths: Sequence[Path], findings: Sequence[Finding]) -> str:
    told = [_record(*finding) for finding in findings]
    whole = {"version": VERSION, "maps": [path.as_posix() for path in paths], "faults": told}
    return json.dumps(whole, ensure_ascii=False)


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
        "layer": subject.layer if subject else "",
        "x": subject.x if subject else None,
        "y": subject.y if subject else None,
        "property": fault.member,
    }


def _sarif(_: Sequence[Path], findings: Sequence[Finding]) -> str:
    return json.dumps(sarif(finding.fault for finding in findings), ensure_ascii=False)


_FORMS = {"text": _text, "json": _json, "sarif": _sarif}
