"""Read a Tiled map: the structure only, without pygame, with a line for everything in it."""

from pathlib import Path
from typing import NamedTuple

from game.levels.cells import MOST_SIDE, Area, check_area, chunk_areas, read_cells
from game.levels.files import Files
from game.levels.objects import MOST_ID, ObjectReader
from game.levels.properties import parse_colour, read_properties
from game.levels.tilemap import Colour, Layer, MapObject, Picture, TileMap, Tileset
from game.levels.tilesets import MOST_PIXELS, TilesetShelf
from game.levels.xml_tree import Element, read_xml

_KINDS = {"layer": "tiles", "objectgroup": "objects", "imagelayer": "image"}


class _Passed(NamedTuple):
    """What a group passes on to what is in it."""

    visible: bool = True
    opacity: float = 1.0
    offset: tuple[float, float] = (0.0, 0.0)
    parallax: tuple[float, float] = (1.0, 1.0)
    tint: Colour = Colour(255, 255, 255)


def read_map(path: Path) -> TileMap:
    """Return the map in a .tmx file; raise LevelError if it is not whole."""
    root = read_xml(path, "map")
    if not root.get("version", "").startswith("1."):
        raise root.fault("this is not a map of format 1; save it with Tiled 1.10 or later")
    if root.get("orientation", "orthogonal") != "orthogonal":
        raise root.fault(f"the map is {root.get('orientation')}; make it orthogonal")
    files = Files(path)
    shelf = TilesetShelf(files)
    tilesets = _read_tilesets(root, shelf)
    tile_width, tile_height = _tile_side(root, "tilewidth"), _tile_side(root, "tileheight")
    area = _area(root)
    objects = ObjectReader(files, shelf, tilesets)
    objects.shift = (area.left * tile_width, area.top * tile_height)
    layers = _LayerReader(files, objects, area)
    layers.walk(root, _Passed())
    return TileMap(
        path=path,
        line=root.line,
        width=area.width,
        height=area.height,
        tile_width=tile_width,
        tile_height=tile_height,
        parallax_origin=(root.number("parallaxoriginx"), root.number("parallaxoriginy")),
        properties=read_properties(root, files),
        tilesets=tuple(tilesets),
        layers=tuple(layers.found),
        files=tuple(files.read),
    )


def _tile_side(root: Element, name: str) -> int:
    value = root.size(name, MOST_PIXELS)
    if not value:
        raise root.fault(f"{name} of the map is 0; give its tiles a size")
    return value


def _read_tilesets(root: Element, shelf: TilesetShelf) -> list[tuple[int, Tileset]]:
    found: list[tuple[int, Tileset]] = []
    for part in root.all("tileset"):
        first = part.size("firstgid", MOST_ID)
        if first <= (found[-1][0] if found else 0):
            raise part.fault(
                f"tileset begins at tile {first}, not after the one before; save again"
            )
        found.append((first, shelf.get(part)))
    return found


def _area(root: Element) -> Area:
    """Return the tiles of the map; of an infinite one, the block that holds every chunk."""
    if root.get("infinite") != "1":
        area = Area(0, 0, root.whole("width"), root.whole("height"))
    else:
        chunks = [area for layer in _tile_layers(root) for area in chunk_areas(layer)]
        if not chunks:
            raise root.fault("the map is infinite and empty; draw some tiles")
        left, top = min(c.left for c in chunks), min(c.top for c in chunks)
        right = max(c.left + c.width for c in chunks)
        area = Area(left, top, right - left, max(c.top + c.height for c in chunks) - top)
    if area.width < 1 or area.height < 1:
        raise root.fault(f"the map is {area.width} x {area.height} tiles; make it larger")
    check_area(root, area.width, area.height)
    return area


def _tile_layers(element: Element) -> list[Element]:
    found = []
    for child in element.all("layer", "group"):
        found += [child] if child.tag == "layer" else _tile_layers(child)
    return found


class _LayerReader:
    """Walk layers in document order, groups in place."""

    def __init__(self, files: Files, objects: ObjectReader, area: Area) -> None:
        self.files = files
        self.objects = objects
        self.area = area
        self.found: list[Layer] = []

    def walk(self, parent: Element, passed: _Passed) -> None:
        for element in parent.all("group", *_KINDS):
            own = _pass_on(element, passed)
            if element.tag == "group":
                self.walk(element, own)
            else:
                self.found.append(self._read(element, own))

    def _read(self, element: Element, own: _Passed) -> Layer:
        return Layer(
            id=element.size("id", MOST_ID, 0),
            name=element.get("name"),
            kind=_KINDS[element.tag],
            line=element.line,
            visible=own.visible,
            opacity=own.opacity,
            offset=own.offset,
            parallax=own.parallax,
            tint=own.tint,
            properties=read_properties(element, self.files),
            cells=self._cells(element) if element.tag == "layer" else (),
            objects=self._objects(element) if element.tag == "objectgroup" else (),
            picture=self._picture(element) if element.tag == "imagelayer" else None,
            repeat=(element.get("repeatx") == "1", element.get("repeaty") == "1"),
        )

    def _cells(self, element: Element) -> tuple[int, ...]:
        for name, most in (("width", self.area.width), ("height", self.area.height)):
            value = element.size(name, MOST_SIDE, most)
            # The chunks of an infinite map say where they lie; its layers' sizes mean nothing.
            if value != most and not any(chunk_areas(element)):
                raise element.fault(
                    f"{name} of the layer is {value}, of the map {most}; save again"
                )
        return read_cells(element, self.area)

    def _objects(self, element: Element) -> tuple[MapObject, ...]:
        return tuple(self.objects.read(part, element.get("name")) for part in element.all("object"))

    def _picture(self, element: Element) -> Picture | None:
        image = element.first("image")
        if image is None or not image.get("source"):
            return None
        return Picture(self.files.find(image, image.needed("source")))


def _pass_on(element: Element, passed: _Passed) -> _Passed:
    tint = element.get("tintcolor")
    own = parse_colour(element, tint) if tint else Colour(255, 255, 255)
    return _Passed(
        visible=passed.visible and element.get("visible") != "0",
        opacity=passed.opacity * element.number("opacity", 1.0),
        offset=(
            passed.offset[0] + element.number("offsetx"),
            passed.offset[1] + element.number("offsety"),
        ),
        parallax=(
            passed.parallax[0] * element.number("parallaxx", 1.0),
            passed.parallax[1] * element.number("parallaxy", 1.0),
        ),
        tint=Colour(*(a * b // 255 for a, b in zip(passed.tint, own, strict=True))),
    )
