"""Write what Tiled and a designer need to know of the vocabulary, or tell what of it is stale.

These are the project with its property types, the tilesets of markers, the templates and the page
of classes: `redheat tiled sync` writes them all, a test fails when one is not fresh.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from game.content.kinds import KINDS
from game.faults import BadInputError
from game.levels.classes import CLASSES, Stage
from game.levels.page import page_text
from game.levels.things import Names, game_names
from game.levels.tiled.commands import COMMANDS
from game.levels.tiled.pieces import piece_texts
from game.levels.tiled.types import choices, enumeration, tiled_type, tiled_value
from game.levels.vocabulary import Member, members
from game.resources import data_root
from game.writing import neighbour, unwritable

PROJECT = "levels/redheat.tiled-project"
PAGE = "docs/classes.md"


def sync(*, check: bool) -> int:
    """Write every file that follows from the vocabulary and delete those that no longer do.

    With `check` nothing is written; return 1 if a file is stale, missing or left over.
    """
    root = data_root()
    if not (root / PAGE).parent.is_dir():
        raise BadInputError("the installed game has no sources to write; use a checkout", root)
    differing = _differing(root)
    for path, (what, text) in differing.items():
        name = path.relative_to(root).as_posix()
        if check:
            print(f"{name}: {what}; run: redheat tiled sync")
            continue
        _settle(path, text)
        print(f"{name}: {'deleted' if text is None else 'written'}")
    if not differing:
        print("all fresh")
    return 1 if check and differing else 0


def _differing(root: Path) -> dict[Path, tuple[str, str | None]]:
    """Return what is wrong with each file, and what it should hold; nothing: it should not be."""
    wanted = texts(root)
    found: dict[Path, tuple[str, str | None]] = {}
    for path, text in wanted.items():
        if not path.is_file():
            found[path] = ("missing", text)
        elif path.read_bytes().replace(b"\r\n", b"\n") != text.encode():
            found[path] = ("stale", text)
    for path in sorted((root / "levels/templates").glob("*.tx")):
        if path not in wanted:
            found[path] = ("left over", None)
    return found


def _settle(path: Path, text: str | None) -> None:
    try:
        if text is None:
            path.unlink()
            return
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise unwritable(path, fault) from fault
    with neighbour(path) as part:
        part.write_text(text, encoding="utf-8", newline="\n")


def texts(root: Path) -> dict[Path, str]:
    """Return the text of every file that follows from the vocabulary, by its place below a root."""
    page = root / PAGE
    return {
        root / PROJECT: project_text(),
        **piece_texts(root),
        page: page_text(root, page.parent, maps=False),
    }


def project_text() -> str:
    """Return the text of redheat.tiled-project."""
    types = _Types(game_names(KINDS))
    for of in CLASSES.values():
        types.add_class(of, of.traits.colour, ["object", "tile"])
    types.add_class(Stage, "#ffa0a0a4", ["map"])
    project = {
        "automappingRulesFile": "",
        "commands": COMMANDS,
        "compatibilityVersion": 1100,
        "extensionsPath": "extensions",
        "folders": ["."],
        "properties": [],
        "propertyTypes": types.found,
    }
    return json.dumps(project, indent=4, sort_keys=True) + "\n"


class _Types:
    """Property types as Tiled lists them: enumerations come before the classes that use them."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.found: list[dict[str, Any]] = []

    def add_class(self, of: type, colour: str, uses: list[str]) -> None:
        listed = [self._member(of, member) for member in members(of)]
        self._add(
            {
                "color": colour,
                "drawFill": True,
                "members": listed,
                "name": of.__name__,
                "type": "class",
                "useAs": uses,
            }
        )

    def _member(self, of: type, member: Member) -> dict[str, object]:
        entry = {"name": member.name, "value": tiled_value(member.default)}
        values = choices(member.rule, self.names)
        if values:
            entry["propertyType"] = enumeration(of, member)
            self._add_choices(enumeration(of, member), values)
        return {**entry, "type": tiled_type(member)}

    def _add_choices(self, title: str, values: list[str]) -> None:
        kind = {"name": title, "storageType": "string", "type": "enum", "values": values}
        self._add({**kind, "valuesAsFlags": False})

    def _add(self, kind: Mapping[str, object]) -> None:
        self.found.append({"id": len(self.found) + 1, **kind})
