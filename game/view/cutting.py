"""Pictures of the tiles that a map uses, turned as it uses them.

This is the only place that knows pytmx. It cuts the tiles of atlases, fed a tree of our own making
that holds nothing it trips over (design/levels.md lists what that is); atlases with a margin, whose
columns it shifts, and collections of pictures, whose flips it loses, are cut here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pygame

from game.levels.faults import LevelError
from game.levels.tilemap import FLIP_DIAGONAL, FLIP_X, FLIP_Y, TileUse

from .tile_pictures import Picture, load_picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.levels.tilemap import Frame, Tileset

TICK = 60 / 1000  # ticks of a millisecond

# A tileset is known by the file and line it stands on; then its tile and that tile's flips.
_Key = tuple[Path, int, int, int]


class Cutter:
    """Cuts all tiles of a map at once; pytmx is asked once for all that it can do."""

    def __init__(self, uses: Iterable[TileUse]) -> None:
        """Cut what `uses` name, and every frame of the animated ones."""
        wanted = {_key(use): use for shown in uses for use in (shown, *_frames(shown))}
        atlases = [use for use in wanted.values() if _is_plain_atlas(use.tileset)]
        self._pictures = _cut_atlases(atlases) if atlases else {}
        for key, use in wanted.items():
            if key not in self._pictures:
                self._pictures[key] = _cut(use)
        self._shown: dict[_Key, tuple[tuple[Picture, ...], tuple[int, ...]]] = {}

    def picture(self, use: TileUse) -> Picture:
        """Return the picture of a tile; of an animated one, the first frame."""
        return self.frames(use)[0][0]

    def frames(self, use: TileUse) -> tuple[tuple[Picture, ...], tuple[int, ...]]:
        """Return the frames of a tile and the ticks at which they end; no ends if it stands."""
        key = _key(use)
        if key not in self._shown:
            ends: list[int] = []
            for frame in _animation(use):
                ends.append((ends[-1] if ends else 0) + max(1, round(frame.duration * TICK)))
            shown = tuple(self._pictures[_key(each)] for each in _frames(use) or [use])
            self._shown[key] = shown, tuple(ends)
        return self._shown[key]


def _animation(use: TileUse) -> tuple[Frame, ...]:
    tile = use.tileset.tiles.get(use.id)
    return tile.frames if tile else ()


def _frames(use: TileUse) -> list[TileUse]:
    return [use._replace(id=frame.tile) for frame in _animation(use)]


def _key(use: TileUse) -> _Key:
    return use.tileset.path, use.tileset.line, use.id, use.flips


def _is_plain_atlas(tileset: Tileset) -> bool:
    return tileset.picture is not None and not tileset.margin


def _cut(use: TileUse) -> Picture:
    tileset = use.tileset
    if tileset.picture:
        whole = load_picture(tileset.picture.path)
        columns, _ = _grid(tileset, whole)
        left = tileset.margin + use.id % columns * (tileset.tile_width + tileset.spacing)
        top = tileset.margin + use.id // columns * (tileset.tile_height + tileset.spacing)
        area = pygame.Rect(left, top, tileset.tile_width, tileset.tile_height)
    else:
        stored = tileset.tiles[use.id].picture
        if stored is None:
            raise _lost(use)
        whole = load_picture(stored.path)
        area = pygame.Rect(stored.left, stored.top, *whole.size)
        area.size = (stored.width or area.w, stored.height or area.h)
    if not whole.flat.get_rect().contains(area):
        raise _lost(use)
    return whole.cut(area).turned(use.flips)


def _grid(tileset: Tileset, whole: Picture) -> tuple[int, int]:
    """Return the columns and rows of whole tiles in the picture as it is now; at least one."""
    (w, h), gap = whole.size, tileset.spacing
    columns = (w - tileset.margin + gap) // (tileset.tile_width + gap)
    rows = (h - tileset.margin + gap) // (tileset.tile_height + gap)
    return max(1, columns), max(1, rows)


def _lost(use: TileUse) -> LevelError:
    tileset = use.tileset
    message = f"tile {use.id} of tileset '{tileset.name}' lies outside its picture; "
    return LevelError(message + "choose another tile, or reload the tileset in Tiled", tileset.path)


def _cut_atlases(uses: list[TileUse]) -> dict[_Key, Picture]:
    """Let pytmx cut tiles: one layer, a single row, of all of them."""
    from pytmx import TiledMap  # here, because it takes 50 ms to import

    root = ET.Element("map", version="1.10", width=str(len(uses)), height="1")
    firsts: dict[tuple[Path, int], int] = {}
    following = 1
    for use in uses:
        place = (use.tileset.path, use.tileset.line)
        if place not in firsts:
            firsts[place] = following
            following += _add_tileset(root, use.tileset, following)
    layer = ET.SubElement(root, "layer", width=str(len(uses)), height="1")
    data = ET.SubElement(layer, "data", encoding="csv")
    data.text = ",".join(
        str(firsts[use.tileset.path, use.tileset.line] + use.id | use.flips) for use in uses
    )
    cut = TiledMap(image_loader=_loader)
    cut.filename = ""  # every picture is named by its whole path
    cut.parse_xml(root)
    pictures: dict[_Key, Picture] = {}
    for use, number in zip(uses, cut.layers[0].data[0], strict=True):
        picture = cut.images[number]
        if picture is None:
            raise _lost(use)
        pictures[_key(use)] = picture
    return pictures


def _add_tileset(root: ET.Element, tileset: Tileset, first: int) -> int:
    """Add a tileset to pytmx's tree; return how many numbers it takes up."""
    path = tileset.picture.path.resolve() if tileset.picture else Path()
    whole = load_picture(path)
    columns, rows = _grid(tileset, whole)
    numbers = {
        "firstgid": first,
        "tilewidth": tileset.tile_width,
        "tileheight": tileset.tile_height,
        "spacing": tileset.spacing,
    }
    part = ET.SubElement(root, "tileset", {key: str(value) for key, value in numbers.items()})
    w, h = whole.size
    ET.SubElement(part, "image", source=str(path), width=str(w), height=str(h))
    return max(columns * rows, tileset.tile_count)


def _loader(name: str, _key: object, **_: object) -> Callable[..., Picture]:
    whole = load_picture(Path(name))

    def cell(rect: tuple[int, int, int, int], flags: Any) -> Picture:  # noqa: ANN401 - pytmx's
        flips = FLIP_X * bool(flags.flipped_horizontally)
        flips |= FLIP_Y * bool(flags.flipped_vertically)
        flips |= FLIP_DIAGONAL * bool(flags.flipped_diagonally)
        return whole.cut(pygame.Rect(rect)).turned(flips)

    return cell
