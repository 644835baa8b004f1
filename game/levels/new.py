"""A new level: the starter's room, as long as it is wanted, with a start and an exit.

The starter is a level itself, drawn in Tiled. Its tiles and things are repeated to the right. A
road is copied as it is, with all that is on it: its scenery repeats itself, and who only adds to
it has a chase that can be played.
"""

import os
import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from xml.etree import ElementTree as ET

from game.faults import BadInputError
from game.levels.home import workplace
from game.levels.lint.words import wrong_title
from game.levels.read import read_map
from game.writing import neighbour

STARTERS = "starters"
ROOM = "bathhouse"
STRIP = 20  # tiles of a view
TILE = 16  # px
EDGE = 80  # px from the level's ends to start and exit
NEW_RUSSIAN = "Новый уровень"
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}", re.ASCII)
_SCENERY = ("far", "back", "wall", "props", "near")
_KEPT = ("PlayerStart", "PartnerStart", "Exit", "Music")  # a starter's fight is its own


def make(
    name: str, *, strips: int, direction: str, title: tuple[str, str], room: str = ROOM
) -> Path:
    """Write levels/NAME.tmx and return its place; raise BadInputError where that cannot be.

    strips: length in views of 320 px; a road is never shorter than its starter. title: English and
    Russian; empty ones are made up. room: the name of a starter.
    """
    folder = workplace()
    path = _place(folder, name)
    english = title[0] or name.replace("-", " ").capitalize()
    russian = title[1] or NEW_RUSSIAN
    if wrong := wrong_title(english, russian):
        raise BadInputError(f"the title cannot be shown: {wrong}; give --title and --title-ru")
    starter = _starter(folder / STARTERS, room)
    read_map(starter)  # one that somebody has spoilt is told with its lines
    tree = ET.parse(starter).getroot()  # noqa: S314 - read and checked a line above
    if is_road := "Lane" in _classes(tree):
        if direction == "left":
            raise BadInputError(f"the room {room} is a road, which is driven to the right only")
        _pave(tree, strips * STRIP)
    _rebase(tree, starter.parent, path.parent)
    if not is_road:
        _clear(tree)
        _lengthen(tree, strips * STRIP)
        _set_out(tree, direction, strips * STRIP * TILE)
        _number(tree)
    _tell(tree, "direction", direction)
    _tell(tree, "english", english)
    _tell(tree, "russian", russian)
    _write(tree, path)
    return path


def _place(folder: Path, name: str) -> Path:
    if not _NAME.fullmatch(name):
        raise BadInputError(
            f"{name[:60]!r} is no name for a level; use small letters, figures and hyphens, "
            "at most 40 of them"
        )
    path = folder / f"{name}.tmx"
    if path.exists():
        raise BadInputError("there is such a level already; choose another name", path)
    return path


def _starter(folder: Path, room: str) -> Path:
    path = folder / f"{room}.tmx"
    if path not in (rooms := sorted(folder.glob("*.tmx"))):
        names = ", ".join(each.stem for each in rooms)
        raise BadInputError(f"there is no room {room[:60]!r}; choose from {names}", folder)
    return path


def _classes(tree: ET.Element) -> list[str]:
    """Return the class of each thing; a template is named after it."""
    things = list(tree.iter("object"))
    return [thing.get("type") or Path(thing.get("template", "")).stem for thing in things]


def _pave(tree: ET.Element, width: int) -> None:
    """Let a road be as long as it is wanted, in tiles, but not too short for what it asks."""
    width = max(width, int(tree.get("width", "0")))
    tree.set("width", str(width))
    for layer in tree.iter("layer"):
        layer.set("width", str(width))
        for data in layer.iter("data"):
            rows = [row.strip(",").split(",") for row in (data.text or "").split()]
            longer = (",".join(row + ["0"] * (width - len(row))) for row in rows)
            data.text = "\n" + ",\n".join(longer) + "\n"


def _clear(tree: ET.Element) -> None:
    """Leave out who fights in the starter, and what belongs to that."""
    for group in tree.iter("objectgroup"):
        for thing in group.findall("object"):
            template = Path(thing.get("template", "")).stem
            if template and template not in _KEPT:
                group.remove(thing)


def _rebase(tree: ET.Element, old: Path, new: Path) -> None:
    """Let every relative path mean the same file, seen from another folder."""
    for node in tree.iter():
        is_file = node.get("type") == "file"
        for where in ("source", "template", *(["value"] if is_file else [])):
            if source := node.get(where):
                node.set(where, os.path.relpath(old / source, new).replace(os.sep, "/"))


def _lengthen(tree: ET.Element, width: int) -> None:
    """Repeat the room to the right, or cut it; width in tiles."""
    period = int(tree.get("width", "0"))
    tree.set("width", str(width))
    for layer in tree.iter("layer"):
        layer.set("width", str(width))
        for data in layer.iter("data"):
            rows = [row.strip(",").split(",") for row in (data.text or "").split()]
            longer = (",".join(row[column % period] for column in range(width)) for row in rows)
            data.text = "\n" + ",\n".join(longer) + "\n"
    for group in tree.iter("objectgroup"):
        for thing in group.findall("object"):
            if group.get("name") in _SCENERY or thing.get("type") == "Light":
                group.remove(thing)
                group.extend(_copies(thing, period * TILE, width * TILE))


def _copies(thing: ET.Element, period: int, width: int) -> Iterator[ET.Element]:
    """Give a thing once for each repetition of the room that has space for it."""
    first = float(thing.get("x", "0"))
    for shift in range(0, width, period):
        if first + shift + float(thing.get("width", "0")) <= width:
            copy = deepcopy(thing)
            copy.set("x", f"{first + shift:g}")
            yield copy


def _set_out(tree: ET.Element, direction: str, width: int) -> None:
    """Put start and exit at the two ends, and what begins with the stage to the start."""
    start, end = (EDGE, width - EDGE) if direction == "right" else (width - EDGE, EDGE)
    for thing in tree.iter("object"):
        if template := Path(thing.get("template", "")).stem:
            thing.set("x", str(end if template == "Exit" else start))


def _number(tree: ET.Element) -> None:
    for number, thing in enumerate(tree.iter("object"), 1):
        thing.set("id", str(number))
        tree.set("nextobjectid", str(number + 1))


def _tell(tree: ET.Element, name: str, value: str) -> None:
    for node in tree.findall("properties/property"):
        if node.get("name") == name:
            node.set("value", value)


def _write(tree: ET.Element, path: Path) -> None:
    """Write a map as Tiled writes it, so that its first save changes nothing."""
    ET.indent(tree, " ")
    text = ET.tostring(tree, encoding="unicode").replace(" />", "/>")
    with neighbour(path) as part:
        part.write_text(
            f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n', encoding="utf-8", newline="\n"
        )
