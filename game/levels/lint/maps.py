"""Rules of the map itself: its size, its layers, its tiles, and that its objects are on it."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from game.levels.classes import CLASSES
from game.levels.faults import Fault
from game.levels.scenery import LAYERS, PLAY
from game.levels.things import TILE, Level, suggest
from game.levels.tilemap import FLIPS, Layer, MapObject, TileMap, find_tile
from game.sim.actor import Kind
from game.sim.units import PX, VIEW

Rule: TypeAlias = Callable[[Level, Mapping[str, Kind]], Iterator[Fault]]

HIGH = 9  # tiles of a map's height


def of_map(level: Level, message: str, code: str, member: str = "") -> Fault:
    """Return a fault of the map as a whole, or of one of its properties."""
    given = level.map.properties.get(member)
    line = given.line if given else level.map.line
    return Fault(message, level.map.path, line, code, None, member)


def _size(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    tilemap = level.map
    if not tilemap.whole:
        return
    if (tilemap.tile_width, tilemap.tile_height) != (TILE, TILE):
        size = f"{tilemap.tile_width} x {tilemap.tile_height}"
        yield of_map(level, f"the tiles are {size} px; make them {TILE} x {TILE}", "RH301")
    elif tilemap.width * TILE * PX < VIEW:
        least = VIEW // PX // TILE
        message = f"the map is {tilemap.width} tiles wide; make it at least {least}"
        yield of_map(level, message, "RH302")
    if tilemap.height != HIGH:
        message = f"the map is {tilemap.height} tiles high; make it {HIGH}"
        yield of_map(level, message, "RH303")


def _layers(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for layer in level.map.layers:
        if layer.name not in LAYERS:
            if layer.visible:
                message = f"layer {layer.name!r} is not drawn; {suggest(layer.name, LAYERS)}"
                yield _of_layer(level, layer, message, "RH119")
        elif layer.name == PLAY:
            yield from _play(level, layer)
        if layer.kind == "image" and layer.picture is None:
            message = f"layer {layer.name!r} has no picture; choose one or delete it"
            yield _of_layer(level, layer, message, "RH118")
    names = [layer.name for layer in level.map.layers]
    if PLAY not in names and set(names) <= set(LAYERS):
        yield of_map(level, f"the map has no layer {PLAY!r}; add it, for objects", "RH120")


def _play(level: Level, layer: Layer) -> Iterator[Fault]:
    if layer.kind != "objects":
        message = f"layer {PLAY!r} is for objects, but this one holds {layer.kind}; rename it"
        yield _of_layer(level, layer, message, "RH121")
    elif any(layer.offset) or layer.parallax != (1.0, 1.0):
        message = (
            f"layer {PLAY!r} is shifted, so that its objects are not where they seem; set its "
            "offset to 0 and its parallax to 1"
        )
        yield _of_layer(level, layer, message, "RH123")


def _order(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    """The game draws layers by name; Tiled should show them in the same order."""
    front = 0
    for layer in level.map.layers:
        if layer.name not in LAYERS or (layer.name == PLAY and layer.kind != "objects"):
            continue
        place = LAYERS.index(layer.name)
        if place < front:
            message = f"layer {layer.name!r} lies before {LAYERS[front]!r}; move it behind it"
            yield _of_layer(level, layer, message, "RH122")
        front = max(front, place)


def _counts(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for name, of in CLASSES.items():
        found = level.all(of)
        if len(found) < of.traits.least and name not in level.meant:
            yield of_map(level, f"the map has no {name}; place one", "RH304")
        if of.traits.most:
            for extra in found[of.traits.most :]:
                yield extra.fault(f"a map has at most {of.traits.most} {name}; delete one", "RH305")


def _ids(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    seen: dict[int, int] = {}
    for thing in level.map.objects:
        if thing.id in seen and thing.sound:
            message = f"it has the id of the object in line {seen[thing.id]}; copy it anew"
            yield Fault(message, thing.path, thing.line, "RH306", thing.subject)
        seen.setdefault(thing.id, thing.line)


def _places(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    width, height = level.map.width * level.map.tile_width, level.map.height * level.map.tile_height
    for thing in level.things:
        left, top, right, bottom = _extent(thing.at, thing.what.traits.shape)
        if not level.measured or not thing.at.sound:
            continue
        if left < 0 or right > width or top < 0 or bottom > height:
            message = f"it lies outside the map of {width} x {height} px; move it in"
            yield thing.fault(message, "RH307")


def _extent(at: MapObject, shape: str) -> tuple[float, float, float, float]:
    """Return the box that counts; of a marker, whose picture is only a sign, its point."""
    if at.shape == "tile" and shape != "rectangle":
        return at.middle, at.y, at.middle, at.y
    return at.left, at.top, at.right, at.bottom


def _shapes(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for thing in level.things:
        at, shape = thing.at, thing.what.traits.shape
        if not at.sound:
            continue
        if at.rotation:
            message = "it is rotated, which means nothing here; set its rotation to 0"
            yield thing.fault(message, "RH308")
        if shape == "rectangle" and not (at.width and at.height):
            yield thing.fault("it has no size; draw a rectangle", "RH309")
        if at.shape in ("polygon", "polyline", "ellipse", "capsule", "text"):
            yield thing.fault(f"it is a {at.shape}; draw a point or a rectangle", "RH310")


def _tiles(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for layer in level.map.layers:
        unknown = {
            gid: True
            for gid in set(layer.cells)
            if gid & ~FLIPS and not find_tile(level.map.tilesets, gid)
        }
        if unknown:
            at = next(place for place, gid in enumerate(layer.cells) if gid in unknown)
            yield _unknown_tile(level.map, layer, at)


def _unknown_tile(tilemap: TileMap, layer: Layer, at: int) -> Fault:
    row, column = divmod(at, tilemap.width)
    message = (
        f"layer {layer.name!r}: tile {layer.cells[at] & ~FLIPS} at column {column}, row {row} is "
        "in no tileset; draw another"
    )
    return Fault(message, tilemap.path, layer.line, "RH116", layer=layer.name)


def _markers(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    """A marker is painted into a layer of tiles as easily as any tile, and means nothing there."""
    for layer in level.map.layers:
        kinds = {gid: _kind(level.map, gid) for gid in set(layer.cells)}
        markers = {gid: kind for gid, kind in kinds.items() if kind in CLASSES}
        if markers:
            at = next(place for place, gid in enumerate(layer.cells) if gid in markers)
            row, column = divmod(at, level.map.width)
            message = (
                f"layer {layer.name!r}: the tile at column {column}, row {row} is the marker of "
                f"{markers[layer.cells[at]]}; place it as an object in the layer {PLAY}"
            )
            yield _of_layer(level, layer, message, "RH124")


def _kind(tilemap: TileMap, gid: int) -> str:
    use = find_tile(tilemap.tilesets, gid)
    tile = use.tileset.tiles.get(use.id) if use else None
    return tile.kind if tile else ""


def _of_layer(level: Level, layer: Layer, message: str, code: str) -> Fault:
    return Fault(message, level.map.path, layer.line, code, layer=layer.name)


MAP_RULES: tuple[Rule, ...] = (
    _size,
    _layers,
    _order,
    _counts,
    _ids,
    _places,
    _shapes,
    _tiles,
    _markers,
)
