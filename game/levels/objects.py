"""Objects of a map, with their templates merged in and their boxes worked out."""

from pathlib import Path
from typing import NamedTuple

from game.levels.faults import LevelError
from game.levels.files import Files
from game.levels.properties import merge, read_properties
from game.levels.tilemap import (
    FLIPS,
    UNREAD,
    MapObject,
    Properties,
    Tilesets,
    TileUse,
    find_tile,
)
from game.levels.tilesets import ALIGNMENTS, TilesetShelf
from game.levels.xml_tree import LARGEST, Element

_SHAPES = ("point", "ellipse", "capsule", "polygon", "polyline", "text")
_NUMBERS = ("x", "y", "width", "height", "rotation")
_ITSELF = ""  # among what is unread of an object
MOST_ID = 1 << 31
MOST_POINTS = 5000


class Template(NamedTuple):
    """An object to copy: its element, its properties, and its tile in its own tileset."""

    element: Element
    properties: Properties
    tile: TileUse | None
    sound: bool  # otherwise what is wrong with more than a property has been told


class ObjectReader:
    """Read objects; each template file is read once."""

    def __init__(self, files: Files, shelf: TilesetShelf, tilesets: Tilesets) -> None:
        self.files = files
        self.shelf = shelf
        self.tilesets = tilesets
        self.shift = (0.0, 0.0)  # px, from where Tiled has its origin to where the block begins
        self._templates: dict[Path, Template | None] = {}

    def read(self, element: Element, layer: str) -> MapObject:
        """Return an object of a layer; what is wrong with it is told, and stands in `unread`."""
        before = len(element.faults)
        template = self._template(element)
        properties = read_properties(element, self.files)
        body = element
        tile = _tile(element, self.tilesets)
        if template:
            body = _laid_over(element, template.element)
            properties = merge(template.properties, properties)
            tile = tile or template.tile
        if tile:
            kind = tile.tileset.tiles.get(tile.id)
            properties = merge(kind.properties if kind else {}, properties)
        thing = self._build(body, layer, properties, tile)
        if template:
            thing = _of_template(thing, element, template)
        elif "template" in element.attributes:
            # Templates are named after their class: Foe.tx, Foe-bather.tx.
            meant = Path(element.get("template")).stem.partition("-")[0]
            thing = thing._replace(kind=thing.kind or meant, unread=(_ITSELF, *thing.unread))
        return thing if len(element.faults) == before else _in_fault(element, thing, before)

    def _template(self, element: Element) -> Template | None:
        source = element.attributes.get("template")
        path = None if source is None else self.files.find(element, source)
        if path is None:
            return None
        if path not in self._templates:
            try:
                root = self.files.parse(path, "template", element.faults)
                self._templates[path] = self._read_template(root)
            except LevelError as error:
                element.faults += error.faults
                self._templates[path] = None
        return self._templates[path]

    def _read_template(self, root: Element) -> Template:
        element = root.first("object")
        if element is None:
            message = "the template holds no object; save it again with Tiled"
            raise root.fault(message, "RH201")
        if "template" in element.attributes:
            message = "the template is made from a template; detach it in Tiled"
            raise element.fault(message, "RH202")
        before = len(element.faults)
        _drop_wrong_numbers(element)
        own = [
            (part.size("firstgid", MOST_ID), self.shelf.get(part)) for part in root.all("tileset")
        ]
        properties = read_properties(element, self.files, shared=True)
        tile = _tile(element, own)
        own_faults = (fault for fault in element.faults[before:] if fault.path == element.path)
        sound = all(fault.member for fault in own_faults)
        return Template(element, properties, tile, sound)

    def _build(
        self, body: Element, layer: str, properties: Properties, tile: TileUse | None
    ) -> MapObject:
        shape = "tile" if tile else next((s for s in _SHAPES if body.first(s)), "rectangle")
        width, height = body.number("width"), body.number("height")
        _check_size(body, width, height)
        across, down = ALIGNMENTS[tile.tileset.alignment] if tile else (0.0, 0.0)
        x, y = body.number("x") - self.shift[0], body.number("y") - self.shift[1]
        words = body.first("text")
        return MapObject(
            id=body.size("id", MOST_ID),
            name=body.get("name"),
            kind=_class_of(body, tile),
            x=x,
            y=y,
            left=x - across * width,
            top=y - down * height,
            width=width,
            height=height,
            rotation=body.number("rotation"),
            visible=body.get("visible") != "0",
            shape=shape,
            points=_points(body),
            text=words.text if words else "",
            tile=tile,
            properties=properties,
            layer=layer,
            path=body.path,
            line=body.line,
            unread=tuple(name for name, given in properties.items() if given.kind == UNREAD),
        )


def _of_template(thing: MapObject, element: Element, template: Template) -> MapObject:
    """Return an object that says which of its class and its faults are its template's."""
    under = template.element
    if _own_class(under) and not _own_class(element):
        thing = thing._replace(kind_at=(under.path, under.line))
    return thing if template.sound else thing._replace(unread=(_ITSELF, *thing.unread))


def _in_fault(element: Element, thing: MapObject, before: int) -> MapObject:
    """Let the faults told since `before` name the object, and the object what is unread of it."""
    faults, itself = element.faults, False
    for place in range(before, len(faults)):
        fault = faults[place]
        if fault.path == element.path:
            faults[place] = fault._replace(subject=thing.subject)
            itself |= not fault.member
    return thing._replace(unread=(_ITSELF, *thing.unread)) if itself else thing


def _drop_wrong_numbers(element: Element) -> None:
    """Tell a template's wrong numbers once, where they stand, and not in every copy of it."""
    for name in _NUMBERS:
        before = len(element.faults)
        element.number(name)
        if len(element.faults) > before:
            del element.attributes[name]
    if not _check_size(element, element.number("width"), element.number("height")):
        for name in ("width", "height"):
            element.attributes.pop(name, None)


def _check_size(element: Element, width: float, height: float) -> bool:
    if width >= 0 <= height:
        return True
    message = f"it is {width:g} x {height:g} large; make it a positive size"
    element.tell(message, "RH203")
    return False


def _laid_over(element: Element, under: Element) -> Element:
    """Return the template's element with everything that the object says itself."""
    attributes = {**under.attributes, **element.attributes}
    body = Element("object", attributes, element.path, element.line, element.faults)
    own = [child for child in element.children if child.tag in _SHAPES]
    body.children = own or under.children
    return body


def _own_class(element: Element) -> str:
    return element.get("type") or element.get("class")


def _class_of(body: Element, tile: TileUse | None) -> str:
    own = _own_class(body)
    if own or tile is None:
        return own
    known = tile.tileset.tiles.get(tile.id)
    return known.kind if known else ""


def _tile(element: Element, tilesets: Tilesets) -> TileUse | None:
    gid = element.size("gid", (1 << 32) - 1, 0)
    tile = find_tile(tilesets, gid)
    if gid and tile is None:
        element.tell(
            f"the object shows tile {gid & ~FLIPS}, which no tileset of this file has; choose "
            "another tile or add the tileset",
            "RH204",
        )
    return tile


def _points(body: Element) -> tuple[tuple[float, float], ...]:
    line = body.first("polygon") or body.first("polyline")
    text = line.needed("points") if line else ""
    if line is None or len(text) > MOST_POINTS * 12:
        if line:
            line.tell(f"it has more than {MOST_POINTS} points; draw it anew with fewer", "RH205")
        return ()
    return tuple(_point(line, pair) for pair in text.split())


def _point(line: Element, pair: str) -> tuple[float, float]:
    x, comma, y = pair.partition(",")
    if not comma:
        line.tell(f"{pair[:40]!r} is not a point; write x,y within {LARGEST}", "RH205")
        return 0.0, 0.0
    return line.parse_number("points", x), line.parse_number("points", y)
