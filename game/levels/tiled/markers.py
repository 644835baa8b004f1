"""The pictures that stand for things in Tiled, and what a tile with such a picture says."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from game.levels.classes import CLASSES, Thing
from game.levels.faults import LevelError
from game.levels.png import png_size
from game.levels.things import Names
from game.levels.tiled.types import choices
from game.levels.vocabulary import members

PICTURES = "assets/tilesets/markers"
_BAKE = "run: python -m assets.studio bake markers"


class Marker(NamedTuple):
    """One picture: of a class, or of a class and the value of the field that it shows."""

    name: str  # of its picture and template
    of: type[Thing]
    given: Mapping[str, str]  # the field and its value


def markers(names: Names) -> list[Marker]:
    """Return the markers of all classes, in the order of the vocabulary."""
    found = []
    for name, of in CLASSES.items():
        field = of.traits.shows
        values = _values(of, field, names)
        found += [Marker(f"{name}-{value}", of, {field: value}) for value in values]
        if not values:
            found.append(Marker(name, of, {}))
    return found


def _values(of: type, field: str, names: Names) -> list[str]:
    """Return the values of a field that have pictures of their own, the default first."""
    for member in members(of):
        if member.name == field:
            return sorted(choices(member.rule, names), key=lambda value: value != member.default)
    return []


def picture_size(path: Path) -> tuple[int, int]:
    """Return width and height of a PNG in pixels; raise LevelError if it is none."""
    try:
        size = png_size(path)
    except OSError as fault:
        raise LevelError(f"cannot be read ({fault.strerror}); {_BAKE}", path) from None
    if size is None:
        raise LevelError(f"this is no PNG; {_BAKE}", path)
    return size
