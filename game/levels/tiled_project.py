"""Write what Tiled needs to know of the vocabulary: property types of the project, and templates.

`python -m game.levels.tiled_project` writes both; a test fails when the files are stale.
"""

import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from game.content.kinds import KINDS
from game.levels.classes import CLASSES, Member, Stage, Thing, members
from game.levels.things import Names, game_names
from game.levels.tilemap import Colour
from game.resources import data_root

LEVELS = data_root() / "levels"
PROJECT = LEVELS / "redheat.tiled-project"
_TYPES = {str: "string", int: "int", float: "float", bool: "bool", Colour: "color", Path: "file"}


def project_text() -> str:
    """Return the text of redheat.tiled-project."""
    types = _Types(game_names(KINDS))
    for of in CLASSES.values():
        types.add_class(of, of.traits.colour, ["object"])
    types.add_class(Stage, "#ffa0a0a4", ["map"])
    project = {
        "automappingRulesFile": "",
        "commands": [],
        "compatibilityVersion": 1100,
        "extensionsPath": "extensions",
        "folders": ["."],
        "properties": [],
        "propertyTypes": types.found,
    }
    return json.dumps(project, indent=4, sort_keys=True) + "\n"


def template_text(of: type[Thing]) -> str:
    """Return the text of the template of a class: a bare object of it."""
    traits, name = of.traits, of.__name__
    begin = f'<object type="{name}"'
    if traits.size != (0, 0):
        body = f'{begin} width="{traits.size[0]}" height="{traits.size[1]}"/>'
    else:
        body = f"{begin}>\n  <point/>\n </object>"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<template>\n {body}\n</template>\n'


def templates() -> dict[Path, str]:
    """Return the text of every template by its place."""
    return {LEVELS / "templates" / f"{name}.tx": template_text(of) for name, of in CLASSES.items()}


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
        entry: dict[str, object] = {"name": member.name, "value": _value(member.default)}
        if member.rule.target:
            return {**entry, "type": "object"}
        # Words and tracks are many and grow: a list of them here would always be stale.
        listed = member.rule.among in ("foes", "players")
        choices = self.names.known[member.rule.among] if listed else member.rule.choices
        if choices:
            entry["propertyType"] = self._add_choices(of, member.name, choices)
        return {**entry, "type": _TYPES[member.type]}

    def _add_choices(self, of: type, name: str, choices: Collection[str]) -> str:
        title = f"{of.__name__}.{name}"
        values = list(choices)
        kind = {"name": title, "storageType": "string", "type": "enum", "values": values}
        self._add({**kind, "valuesAsFlags": False})
        return title

    def _add(self, kind: Mapping[str, object]) -> None:
        self.found.append({"id": len(self.found) + 1, **kind})


def _value(default: object) -> object:
    if isinstance(default, Colour):
        return "#{3:02x}{0:02x}{1:02x}{2:02x}".format(*default)
    return "" if isinstance(default, Path) else default


def main() -> None:
    """Write the project and the templates."""
    for path, text in {PROJECT: project_text(), **templates()}.items():
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
