"""Custom properties of all of Tiled's types, with the line each stands on."""

import re

from game.levels.files import Files
from game.levels.tilemap import Colour, Properties, Property, Value
from game.levels.xml_tree import Element

_COLOUR = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{8})", re.ASCII)
_KINDS = ("string", "int", "float", "bool", "color", "file", "object", "class", "list")


def read_properties(owner: Element, files: Files) -> Properties:
    """Return the properties of an element by name."""
    found: Properties = {}
    for group in owner.all("properties"):
        for element in group.all("property"):
            name = element.needed("name")
            if name in found:
                raise element.fault(f"property {name!r} is there twice; delete one")
            found[name] = _read(element, name, files)
    return found


def merge(under: Properties, over: Properties) -> Properties:
    """Return both, `over` first; members of classes are merged one by one."""
    merged = {**under, **over}
    for name, upper in over.items():
        lower = under.get(name)
        if lower and isinstance(lower.value, dict) and isinstance(upper.value, dict):
            merged[name] = upper._replace(value=merge(lower.value, upper.value))
    return merged


def parse_colour(element: Element, text: str) -> Colour:
    """Return a colour written as #RRGGBB or #AARRGGBB."""
    if not _COLOUR.fullmatch(text):
        raise element.fault(f"{text[:40]!r} is not a colour; write #RRGGBB or #AARRGGBB")
    digits = text.removeprefix("#").rjust(8, "f")
    alpha, red, green, blue = bytes.fromhex(digits)
    return Colour(red, green, blue, alpha)


def _read(element: Element, name: str, files: Files) -> Property:
    kind = element.get("type", "string")
    return Property(kind, _value(element, name, kind, files), element.path, element.line)


def _value(element: Element, name: str, kind: str, files: Files) -> Value:
    text = element.get("value", element.text)
    if kind == "string":
        return text
    if kind == "class":
        return read_properties(element, files)
    if kind == "list":
        return [_read(item, name, files) for item in element.all("item")]
    if kind in ("int", "object"):
        return element.whole("value", 0)
    if kind == "float":
        return element.parse_number("value", text or "0")
    if kind == "bool":
        return _flag(element, name, text)
    if kind == "color":
        return parse_colour(element, text) if text else Colour(0, 0, 0, 0)
    if kind == "file":
        return files.find(element, text) if text else ""
    known = ", ".join(_KINDS)
    raise element.fault(f"property {name!r} has the type {kind!r}; Tiled's types are {known}")


def _flag(element: Element, name: str, text: str) -> bool:
    if text not in ("true", "false", ""):
        raise element.fault(f"property {name!r} is {text[:40]!r}; write true or false")
    return text == "true"
