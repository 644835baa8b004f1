"""Every file that a level in play is made of: map, tilesets, templates, pictures, colours."""

from collections.abc import Iterator
from pathlib import Path

from game.levels.read import read_faulty
from game.levels.tilemap import TileMap, Tileset

FIGURES, LAMPS = "figures.gpl", "lamps.png"  # beside a level's palette, and beside its screen


def sources(tilemap: TileMap) -> list[Path]:
    """Return the files, some of which need not exist, each once."""
    return list(dict.fromkeys(_sources(tilemap)))


def _sources(tilemap: TileMap) -> Iterator[Path]:
    yield from _pictured(tilemap)
    scenery = tilemap.properties.get("scenery")
    if scenery and isinstance(scenery.value, Path):
        shown, _ = read_faulty(scenery.value)
        yield from _pictured(shown) if shown else ()


def _pictured(tilemap: TileMap) -> Iterator[Path]:
    """Give what a map is drawn with, and the texts that name it."""
    yield from tilemap.files
    for named in tilemap.properties.values():
        if isinstance(named.value, Path):
            yield named.value
            yield named.value.with_name(LAMPS if named.value.suffix == ".png" else FIGURES)
    for tileset in tilemap.all_tilesets:
        for picture in _pictures(tileset):
            yield picture
            yield picture.with_name(f"{picture.stem}-relief.png")
    for layer in tilemap.layers:
        if layer.picture:
            yield layer.picture.path


def _pictures(tileset: Tileset) -> Iterator[Path]:
    if tileset.picture:
        yield tileset.picture.path
    for tile in tileset.tiles.values():
        if tile.picture:
            yield tile.picture.path
