"""Faults in the format that code hosts read: SARIF 2.1.0."""

import os
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

from game import __version__
from game.levels.faults import Fault
from game.levels.lint.codes import CODES

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
VERSION = "2.1.0"


def sarif(faults: Iterable[Fault]) -> dict[str, object]:
    """Return the log of one run, with all rules and a result for each fault."""
    driver = {
        "name": "redheat check",
        "version": __version__,
        "rules": [
            {
                "id": code,
                "shortDescription": {"text": title},
                "help": {"text": help_},
                "defaultConfiguration": {"level": "error"},
            }
            for code, (title, help_) in CODES.items()
        ],
    }
    results = [_result(fault) for fault in faults]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": VERSION, "runs": [run]}


def _result(fault: Fault) -> dict[str, object]:
    subject = fault.subject
    said = f"{subject}: {fault.message}" if subject else fault.message
    given = {"property": fault.member, "layer": fault.layer}
    properties: dict[str, object] = {name: text for name, text in given.items() if text}
    if subject:
        properties |= subject._asdict()
    return {
        "ruleId": fault.code,
        "ruleIndex": list(CODES).index(fault.code),
        "level": "error",
        "message": {"text": said},
        "locations": [_location(fault)],
        "properties": properties,
    }


def _location(fault: Fault) -> dict[str, object]:
    place: dict[str, object] = {"artifactLocation": {"uri": _uri(fault.path)}}
    if fault.line:
        place["region"] = {"startLine": fault.line}
    return {"physicalLocation": place}


def _uri(path: Path) -> str:
    """Return a path from here where it lies below, as code hosts want it; else a whole address."""
    whole, here = Path(os.path.abspath(path)), Path.cwd()  # noqa: PTH100 - links stay links
    if not whole.is_relative_to(here):
        return whole.as_uri()
    return quote(whole.relative_to(here).as_posix())
