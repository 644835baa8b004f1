"""Custom properties of all of Tiled's types, with the line each stands on."""

import re

from game.levels.faults import LONGEST
from game.levels.files import Files
from game.levels.tilemap import UNREAD, Colour, Properties, Property, Value
from game.levels.xml_tree import Element

_COLOUR = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{8})", re.ASCII)
_KINDS = ("string", "int", "float", "bool", "color", "file", "object", "class", "list")
_CLEAR = Colour(0, 0, 0, 0)


def read_properties(owner: Element, files: Files, *, shared: bool = False) -> Properties:
    """Return the properties of an element by name; what is wrong with one is told.

    shared: the element is one that many objects take them from.
    """
    found: Properties = {}
    for group in owner.all("properties"):
        for element in group.all("property"):
            name = element.needed("name")
            if name in found:
                element.tell(
                    f"property {name[:LONGEST]!r} is there twice; delete one", "RH211", name
                )
            elif name:
                found[name] = _read(element, name, files)._replace(shared=shared)
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
        element.tell(f"{text[:40]!r} is not a colour; write #RRGGBB or #AARRGGBB", "RH117")
        return _CLEAR
    digits = text.removeprefix("#").rjust(8, "f")
    alpha, red, green, blue = bytes.fromhex(digits)
    return Colour(red, green, blue, alpha)


def _read(element: Element, name: str, files: Files) -> Property:
    faults, before = element.faults, len(element.faults)
    kind = element.get("type", "string")
    value = _value(element, name, kind, files)
    for place in range(before, len(faults)):
        inner = faults[place].member
        faults[place] = faults[place]._replace(member=f"{name}.{inner}" if inner else name)
        kind = UNREAD
    return Property(kind, value, element.path, element.line)


def _value(element: Element, name: str, kind: str, files: Files) -> Value:
    text = element.attributes.get("value", element.text)
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
        return parse_colour(element, text) if text else _CLEAR
    if kind == "file":
        return (files.find(element, text) if text else None) or ""
    if kind != "string":
        known = ", ".join(_KINDS)
        element.tell(
            f"property {name[:LONGEST]!r} has the type {kind[:40]!r}; Tiled's types are {known}",
            "RH212",
        )
    return text


def _flag(element: Element, name: str, text: str) -> bool:
    if text not in ("true", "false", ""):
        element.tell(f"property {name[:LONGEST]!r} is {text[:40]!r}; write true or false", "RH213")
    return text == "true"
