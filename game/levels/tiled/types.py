"""How Tiled writes the fields of the vocabulary: types, values, what there is to choose from."""

from pathlib import Path

from game.levels.things import Names
from game.levels.tilemap import Colour
from game.levels.vocabulary import Member, Rule

_TYPES = {str: "string", int: "int", float: "float", bool: "bool", Colour: "color", Path: "file"}
# Words and tracks are many and grow: a list of them in the project would always be stale.
_LISTED = ("foes", "players", "innocents")


def choices(rule: Rule, names: Names) -> list[str]:
    """Return the values that a field may have; none where they are not listed."""
    known = names.known.get(rule.among) if rule.among in _LISTED else rule.choices
    return list(known or ())


def enumeration(of: type, member: Member) -> str:
    """Return the name of the enumeration of a field's choices."""
    return f"{of.__name__}.{member.name}"


def tiled_type(member: Member) -> str:
    """Return Tiled's name for the type of a field."""
    return "object" if member.rule.target else _TYPES[member.type]


def tiled_value(value: object) -> object:
    """Return a field's value as it stands in a project file."""
    if isinstance(value, Colour):
        return f"#{value.alpha:02x}{value.red:02x}{value.green:02x}{value.blue:02x}"
    return "" if isinstance(value, Path) else value


def tiled_text(value: object) -> str:
    """Return a field's value as it stands in an attribute of XML."""
    plain = tiled_value(value)
    if isinstance(plain, bool):
        return str(plain).lower()
    return f"{plain:g}" if isinstance(plain, float) else str(plain)
