"""Read a Tiled map: the structure only, without pygame, with a line for everything in it."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from game.levels.cells import Area, CellReader, chunk_areas, fits, read_area
from game.levels.faults import Fault, LevelError, in_order
from game.levels.files import LOST, Files
from game.levels.kept import keep, kept
from game.levels.objects import MOST_ID, ObjectReader
from game.levels.properties import parse_colour, read_properties
from game.levels.tilemap import Colour, Layer, MapObject, Picture, TileMap, Tileset
from game.levels.tilesets import MOST_PIXELS, TilesetShelf, check_key_colour, unread_tileset
from game.levels.xml_tree import Element, parse_xml, read_bytes

_KINDS = {"layer": "tiles", "objectgroup": "objects", "imagelayer": "image"}
MOST_OBJECTS, MOST_TILESETS = 5000, 100


class _Passed(NamedTuple):
    """What a group passes on to what is in it."""

    visible: bool = True
    opacity: float = 1.0
    offset: tuple[float, float] = (0.0, 0.0)
    parallax: tuple[float, float] = (1.0, 1.0)
    tint: Colour = Colour(255, 255, 255)


def read_map(path: Path) -> TileMap:
    """Return the map in a .tmx file; raise LevelError, with every fault, if it is not whole."""
    tilemap, faults = read_faulty(path)
    if tilemap is None or faults:
        raise LevelError.of(in_order(faults))
    return tilemap


def read_faulty(path: Path) -> tuple[TileMap | None, list[Fault]]:
    """Return what can be read of a map, nothing if that is nothing, and every fault told."""
    known = kept(path)
    if known:
        return known, []
    faults: list[Fault] = []
    try:
        files = Files(path, read_bytes(path))
        root = parse_xml(files.texts[path], path, "map", faults)
    except LevelError as error:
        return None, list(error.faults)
    tilemap = _read(root, files)
    if files.is_astray:
        faults = _astray(root)
    if not faults:
        keep(tilemap, files)
    return tilemap, faults


def _astray(root: Element) -> list[Fault]:
    """Tell the one cause of most that a map names not being found, beside its other faults."""
    message = (
        "the map lies outside levels/, so its tilesets and pictures are not found; move it into "
        "levels/"
    )
    cause = Fault(message, root.path, root.line, "RH138")
    return [cause, *(fault for fault in root.faults if fault.code not in LOST)]


def _read(root: Element, files: Files) -> TileMap:
    _check_format(root)
    shelf = TilesetShelf(files)
    before = len(root.faults)
    tile_width = root.size("tilewidth", MOST_PIXELS, least=1)
    tile_height = root.size("tileheight", MOST_PIXELS, least=1)
    area = _area(root)
    whole = area is not None and len(root.faults) == before
    tilesets = _read_tilesets(root, shelf)
    objects = ObjectReader(files, shelf, tilesets)
    if area:
        objects.shift = (area.left * tile_width, area.top * tile_height)
    layers = _LayerReader(files, objects, area)
    layers.walk(root, _Passed())
    return TileMap(
        path=root.path,
        line=root.line,
        width=area.width if area else 1,
        height=area.height if area else 1,
        tile_width=tile_width,
        tile_height=tile_height,
        render_order=root.get("renderorder", "right-down"),
        parallax_origin=(root.number("parallaxoriginx"), root.number("parallaxoriginy")),
        properties=read_properties(root, files),
        tilesets=tuple(tilesets),
        layers=tuple(layers.found),
        files=tuple(files.texts),
        whole=whole,
        label=root.get("class") or root.get("type"),
    )


def _check_format(root: Element) -> None:
    if not root.get("version", "").startswith("1."):
        message = "this is not a map of format 1; save it with Tiled 1.10 or later"
        root.tell(message, "RH101")
    orientation = root.get("orientation", "orthogonal")
    if orientation != "orthogonal":
        root.tell(f"the map is {orientation[:40]!r}; make it orthogonal", "RH102")


def _read_tilesets(root: Element, shelf: TilesetShelf) -> list[tuple[int, Tileset]]:
    found: list[tuple[int, Tileset]] = []
    parts = list(root.all("tileset"))
    if len(parts) > MOST_TILESETS:
        message = f"the map has more than {MOST_TILESETS} tilesets; make do with fewer"
        parts[MOST_TILESETS].tell(message, "RH104")
        return [(1, unread_tileset(root))]
    for part in parts:
        last, before = found[-1][0] if found else 0, len(part.faults)
        first, tileset = part.size("firstgid", MOST_ID), shelf.get(part)
        if first <= last:
            if len(part.faults) == before:
                message = f"tileset begins at tile {first}, not after the one before; save again"
                part.tell(message, "RH141")
            # Nobody can tell now which tiles are whose, so none is called unknown.
            first, tileset = last + 1, unread_tileset(part)
        found.append((first, tileset))
    return found


def _area(root: Element) -> Area | None:
    """Return the tiles of the map; of an infinite one, the block that holds every chunk."""
    if root.get("infinite") != "1":
        return read_area(root)
    layers = list(_tile_layers(root))
    chunks = [area for layer in layers for area in chunk_areas(layer)]
    if not chunks:
        if not any(data.first("chunk") for layer in layers for data in layer.all("data")):
            root.tell("the map is infinite and empty; draw some tiles", "RH106")
        return None
    left, top = min(c.left for c in chunks), min(c.top for c in chunks)
    right, bottom = max(c.left + c.width for c in chunks), max(c.top + c.height for c in chunks)
    area = Area(left, top, right - left, bottom - top)
    return area if fits(root, area) else None


def _tile_layers(element: Element) -> Iterator[Element]:
    for child in element.all("layer", "group"):
        if child.tag == "layer":
            yield child
        else:
            yield from _tile_layers(child)


class _LayerReader:
    """Walk layers in document order, groups in place."""

    def __init__(self, files: Files, objects: ObjectReader, area: Area | None) -> None:
        self.files = files
        self.objects = objects
        self.cells = CellReader(area) if area else None
        self.objects_left = MOST_OBJECTS
        self.found: list[Layer] = []

    def walk(self, parent: Element, passed: _Passed) -> None:
        for element in parent.all("group", *_KINDS):
            before = len(element.faults)
            own = _pass_on(element, passed)
            if element.tag != "group":
                self.found.append(self._read(element, own))
            _name_layer(element, before)
            if element.tag == "group":
                self.walk(element, own)

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
            by_height=element.get("draworder") != "index",
            picture=self._picture(element) if element.tag == "imagelayer" else None,
            repeat=(element.get("repeatx") == "1", element.get("repeaty") == "1"),
            label=element.get("class") or element.get("type"),
        )

    def _cells(self, element: Element) -> tuple[int, ...]:
        if self.cells is None:
            return ()
        _, _, width, height = self.cells.area
        for name, most in (("width", width), ("height", height)):
            value = element.whole(name, most)
            # The chunks of an infinite map say where they lie; its layers' sizes mean nothing.
            if value != most and not any(chunk_areas(element)):
                message = f"{name} of the layer is {value}, of the map {most}; save again"
                element.tell(message, "RH108")
                return ()
        return self.cells.read(element)

    def _objects(self, element: Element) -> tuple[MapObject, ...]:
        parts = list(element.all("object"))
        self.objects_left -= len(parts)
        if self.objects_left < 0:
            message = f"the map has more than {MOST_OBJECTS} objects; make do with fewer"
            element.tell(message, "RH104")
            return ()
        return tuple(self.objects.read(part, element.get("name")) for part in parts)

    def _picture(self, element: Element) -> Picture | None:
        image = element.first("image")
        if image is None or not image.get("source"):
            return None
        check_key_colour(image)
        return Picture(self.files.find(image, image.needed("source")) or Path())


def _name_layer(element: Element, before: int) -> None:
    """Let the faults told since `before` that are not an object's name the layer."""
    faults = element.faults
    for place in range(before, len(faults)):
        fault = faults[place]
        if fault.path == element.path and fault.subject is None:
            faults[place] = fault._replace(layer=element.get("name"))


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
        # Tiled rounds products of tints to the nearest.
        tint=Colour(*((2 * a * b + 255) // 510 for a, b in zip(passed.tint, own, strict=True))),
    )
