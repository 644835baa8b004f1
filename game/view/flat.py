"""A map drawn flat: its layers at their own size, unlit, pixel for pixel as Tiled's rasteriser.

That is what `tmxrasterizer --no-smoothing` of Tiled 1.8 draws: it pays no heed to parallax or to
the map's background colour, widens the picture by what offsets move layers beyond the map, and
shows an animated tile's first frame. It would also outline points and rectangles; we do not.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from game.levels.faults import LevelError
from game.view.cutting import Cutter
from game.view.raster import Canvas, Ink, dipped, half_up, sampled
from game.view.standing import standing, tiles_used
from game.view.tile_pictures import Picture, load_picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pygame

    from game.levels.tilemap import Layer, TileMap
    from game.view.standing import Standing

MOST_PIXELS = 1 << 26  # four bytes each


def draw_flat(tilemap: TileMap) -> pygame.Surface:
    """Return the picture of all visible layers, 32 bits a pixel with opacity.

    Raise LevelError for one that is too large, or whose pictures lack what it shows.
    """
    layers = [layer for layer in tilemap.layers if layer.visible]
    left, top, right, bottom = margins(tilemap)
    width = left + tilemap.width * tilemap.tile_width + right
    height = top + tilemap.height * tilemap.tile_height + bottom
    if width * height > MOST_PIXELS:
        message = f"the map is {width} x {height} px, too many to draw; make it smaller"
        raise LevelError(message, tilemap.path, tilemap.line)
    canvas = Canvas((width, height))
    cutter = Cutter(tiles_used(tilemap, layers))
    places = _cell_order(tilemap)
    for layer in layers:
        inks: dict[Picture, Ink] = {}
        for stood in _in_order(tilemap, layer, places):
            _put(canvas, cutter.picture(stood.use), layer, stood, (left, top), inks)
        _put_backdrop(canvas, layer, (left, top))
    return canvas.surface


def margins(tilemap: TileMap) -> tuple[int, int, int, int]:
    """Return how far offsets move layers, even hidden ones, beyond the map: left, top and so on."""
    across = [0.0, *(layer.offset[0] for layer in tilemap.layers)]
    down = [0.0, *(layer.offset[1] for layer in tilemap.layers)]
    return ceil(-min(across)), ceil(-min(down)), ceil(max(across)), ceil(max(down))


def _put(
    canvas: Canvas,
    picture: Picture,
    layer: Layer,
    stood: Standing,
    corner: tuple[int, int],
    inks: dict[Picture, Ink],
) -> None:
    w, h = stood.size or picture.size
    left, top = stood.left + corner[0], stood.bottom - h + corner[1]
    if (w, h) == picture.size and left == int(left) and top == int(top):
        if picture not in inks:
            inks[picture] = dipped(picture.flat, layer.tint, layer.opacity)
        canvas.put(inks[picture], (int(left), int(top)))
        return
    part, at = sampled(picture.flat, (left, top, w, h), stood.use.flips, canvas.surface.get_size())
    canvas.put(dipped(part, layer.tint, layer.opacity), at)


def _put_backdrop(canvas: Canvas, layer: Layer, corner: tuple[int, int]) -> None:
    """Put an image layer's picture down, again and again where it repeats."""
    if not layer.picture:
        return
    picture = load_picture(layer.picture.path)
    ink = dipped(picture.flat, layer.tint, layer.opacity)
    size, (w, h) = canvas.surface.get_size(), picture.size
    left, top = layer.offset[0] + corner[0], layer.offset[1] + corner[1]
    for y in _places(top, h, size[1], repeats=layer.repeat[1]):
        for x in _places(left, w, size[0], repeats=layer.repeat[0]):
            canvas.put(ink, (half_up(x), half_up(y)))


def _places(first: float, step: int, end: int, *, repeats: bool) -> Iterator[float]:
    if not repeats:
        yield first
        return
    first = first % step - step
    while first < end:
        yield first
        first += step


def _cell_order(tilemap: TileMap) -> list[int]:
    """Return the numbers of the cells of a layer in the order in which Tiled draws them."""
    columns, rows = range(tilemap.width), range(tilemap.height)
    columns = columns[::-1] if tilemap.render_order.startswith("left") else columns
    rows = rows[::-1] if tilemap.render_order.endswith("up") else rows
    return [row * tilemap.width + column for row in rows for column in columns]


def _in_order(tilemap: TileMap, layer: Layer, places: Sequence[int]) -> list[Standing]:
    """Return what stands in a layer, what is drawn first first."""
    stood = list(standing(tilemap, layer, places))
    if layer.by_height:
        stood.sort(key=lambda each: each.thing.y if each.thing else 0)
    return stood
