"""Objects of a map, with their templates merged in and their boxes worked out."""

from game.levels.files import Files
from game.levels.properties import merge, read_properties
from game.levels.tilemap import FLIPS, MapObject, Properties, Tilesets, TileUse, find_tile
from game.levels.tilesets import TilesetShelf
from game.levels.xml_tree import LARGEST, Element, read_xml

_SHAPES = ("point", "ellipse", "capsule", "polygon", "polyline", "text")
MOST_ID = 1 << 31

# Where in a tile object's box its position lies: shares of width and height.
_ALIGNMENTS = {
    "unspecified": (0.0, 1.0),
    "bottomleft": (0.0, 1.0),
    "bottom": (0.5, 1.0),
    "bottomright": (1.0, 1.0),
    "left": (0.0, 0.5),
    "center": (0.5, 0.5),
    "right": (1.0, 0.5),
    "topleft": (0.0, 0.0),
    "top": (0.5, 0.0),
    "topright": (1.0, 0.0),
}


class Template:
    """An object to copy: its element, its properties, and its tile in its own tileset."""

    def __init__(self, element: Element, properties: Properties, tile: TileUse | None) -> None:
        self.element = element
        self.properties = properties
        self.tile = tile


class ObjectReader:
    """Read objects; each template file is read once."""

    def __init__(self, files: Files, shelf: TilesetShelf, tilesets: Tilesets) -> None:
        self.files = files
        self.shelf = shelf
        self.tilesets = tilesets
        self.shift = (0.0, 0.0)  # px, from where Tiled has its origin to where the block begins
        self._templates: dict[object, Template] = {}

    def read(self, element: Element, layer: str) -> MapObject:
        """Return an object of a layer."""
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
        return self._build(body, layer, properties, tile)

    def _template(self, element: Element) -> Template | None:
        source = element.attributes.get("template")
        if source is None:
            return None
        path = self.files.find_text(element, source)
        if path not in self._templates:
            self._templates[path] = self._read_template(read_xml(path, "template"))
        return self._templates[path]

    def _read_template(self, root: Element) -> Template:
        element = root.first("object")
        if element is None:
            raise root.fault("the template holds no object; save it again with Tiled")
        if "template" in element.attributes:
            raise element.fault("the template is made from a template; detach it in Tiled")
        own = [
            (part.size("firstgid", MOST_ID), self.shelf.get(part)) for part in root.all("tileset")
        ]
        properties = read_properties(element, self.files)
        return Template(element, properties, _tile(element, own))

    def _build(
        self, body: Element, layer: str, properties: Properties, tile: TileUse | None
    ) -> MapObject:
        shape = "tile" if tile else next((s for s in _SHAPES if body.first(s)), "rectangle")
        width, height = body.number("width"), body.number("height")
        if width < 0 or height < 0:
            raise body.fault(f"an object is {width:g} x {height:g} large; make it a positive size")
        across, down = _ALIGNMENTS.get(tile.tileset.alignment, (0.0, 1.0)) if tile else (0.0, 0.0)
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
        )


def _laid_over(element: Element, under: Element) -> Element:
    """Return the template's element with everything that the object says itself."""
    body = Element("object", {**under.attributes, **element.attributes}, element.path, element.line)
    own = [child for child in element.children if child.tag in _SHAPES]
    body.children = own or under.children
    return body


def _class_of(body: Element, tile: TileUse | None) -> str:
    own = body.get("type") or body.get("class")
    if own or tile is None:
        return own
    known = tile.tileset.tiles.get(tile.id)
    return known.kind if known else ""


def _tile(element: Element, tilesets: Tilesets) -> TileUse | None:
    if "gid" not in element.attributes:
        return None
    gid = element.size("gid", (1 << 32) - 1)
    tile = find_tile(tilesets, gid)
    if tile is None:
        raise element.fault(
            f"the object shows tile {gid & ~FLIPS}, which no tileset of this file has; choose "
            "another tile or add the tileset"
        )
    return tile


def _points(body: Element) -> tuple[tuple[float, float], ...]:
    line = body.first("polygon") or body.first("polyline")
    return tuple(_point(line, pair) for pair in line.needed("points").split()) if line else ()


def _point(line: Element, pair: str) -> tuple[float, float]:
    x, comma, y = pair.partition(",")
    if not comma:
        raise line.fault(f"{pair[:40]!r} is not a point; write x,y within {LARGEST}")
    return line.parse_number("points", x), line.parse_number("points", y)
