"""Where the tiles and tile objects of a map's layers stand, in pixels of the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.levels.tilemap import FLIP_DIAGONAL, FLIP_X, FLIP_Y, TileUse, find_tile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from game.levels.tilemap import Layer, MapObject, TileMap

# What flips become by a quarter turn clockwise.
_QUARTER = {
    0: FLIP_DIAGONAL | FLIP_X,
    FLIP_X: FLIP_DIAGONAL | FLIP_X | FLIP_Y,
    FLIP_Y: FLIP_DIAGONAL,
    FLIP_X | FLIP_Y: FLIP_DIAGONAL | FLIP_Y,
    FLIP_DIAGONAL: FLIP_X,
    FLIP_DIAGONAL | FLIP_X: FLIP_X | FLIP_Y,
    FLIP_DIAGONAL | FLIP_Y: 0,
    FLIP_DIAGONAL | FLIP_X | FLIP_Y: FLIP_Y,
}
_TURNS = FLIP_X | FLIP_Y | FLIP_DIAGONAL


class Standing(NamedTuple):
    """A tile where it stands: its lower left corner, and its size if that is not its picture's.

    The flips of `use` have every quarter turn in them; what is turned by other than quarters stands
    as at the nearest quarter.
    """

    use: TileUse
    left: float
    bottom: float
    size: tuple[float, float] | None = None
    thing: MapObject | None = None


def tiles_used(tilemap: TileMap, layers: Iterable[Layer]) -> Iterator[TileUse]:
    """Give every tile that these layers show, each of a layer's cells once."""
    for layer in layers:
        yield from _cell_tiles(tilemap, layer).values()
        yield from (stood.use for stood in _objects(layer))


def standing(tilemap: TileMap, layer: Layer, places: Sequence[int] = ()) -> Iterator[Standing]:
    """Give the tiles and visible tile objects of a layer, its offset counted in.

    places: the order of its cells; without, that in which the file lists them, as it does objects.
    """
    uses = _cell_tiles(tilemap, layer)
    cells = ((place, layer.cells[place]) for place in places) if places else enumerate(layer.cells)
    for place, gid in cells if uses else ():
        if gid in uses:
            yield _cell(tilemap, layer, place, uses[gid])
    yield from _objects(layer)


def _cell_tiles(tilemap: TileMap, layer: Layer) -> dict[int, TileUse]:
    uses = {gid: find_tile(tilemap.tilesets, gid) for gid in dict.fromkeys(layer.cells) if gid}
    return {gid: _plain(use) for gid, use in uses.items() if use}


def _cell(tilemap: TileMap, layer: Layer, place: int, use: TileUse) -> Standing:
    """Stand a tile on its cell's lower left corner; a larger one grows up and right from it."""
    row, column = divmod(place, tilemap.width)
    return Standing(
        use,
        column * tilemap.tile_width + layer.offset[0] + use.tileset.offset[0],
        (row + 1) * tilemap.tile_height + layer.offset[1] + use.tileset.offset[1],
    )


def _objects(layer: Layer) -> Iterator[Standing]:
    for thing in layer.objects:
        if thing.tile and thing.visible:
            yield _object(thing, _plain(thing.tile), layer.offset)


def _object(thing: MapObject, use: TileUse, offset: tuple[float, float]) -> Standing:
    """Turn the object's box about its own place; its sides change places with each quarter."""
    w, h = thing.width, thing.height
    (across, down), (natural_w, natural_h) = use.tileset.offset, _natural_size(use)
    left = thing.left - thing.x + across * w / natural_w
    bottom = thing.bottom - thing.y + down * h / natural_h
    if use.flips & FLIP_DIAGONAL:
        w, h = h, w
    for _ in range(round(thing.rotation / 90) % 4):
        left, bottom = -bottom, left + w
        w, h = h, w
        use = use._replace(flips=_QUARTER[use.flips])
    size = (w, h) if w and h else None
    return Standing(use, thing.x + left + offset[0], thing.y + bottom + offset[1], size, thing)


def _natural_size(use: TileUse) -> tuple[int, int]:
    tile = use.tileset.tiles.get(use.id)
    if tile and all(tile.size):
        return tile.size
    return use.tileset.tile_width, use.tileset.tile_height


def _plain(use: TileUse) -> TileUse:
    """Drop the bit that only hexagons know."""
    return use._replace(flips=use.flips & _TURNS)
