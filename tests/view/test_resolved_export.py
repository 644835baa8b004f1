"""What we make of a map is what Tiled makes of it: read, and read again after Tiled resolved it.

Tiled writes the tilesets into the map, puts templates' own facts into their copies, and gives every
property its type. Versions differ in how much they resolve (1.8 leaves out members that are at
their defaults, later ones write them), so things of the vocabulary are compared as the game
understands them, defaults filled in; scenery by its properties.
"""

import shutil
from pathlib import Path
from typing import Any

import pytest
from tiled_tools import export, needs_tiled

from game.levels.classes import CLASSES
from game.levels.read import read_map
from game.levels.things import Names, read_level
from game.levels.tilemap import Layer, MapObject, Properties, TileMap, TileUse, find_tile

ROOT = Path(__file__).parents[2]
TESTED = ROOT / "tests" / "levels"
MAPS = [*TESTED.glob("*.tmx"), *TESTED.glob("flat/*.tmx")]
LEVELS = sorted((ROOT / "levels").glob("*.tmx"))

ONCE = (False, False)

pytestmark = needs_tiled


def plain(properties: Properties) -> dict[str, Any]:
    return {
        name: plain(given.value) if isinstance(given.value, dict) else given.value
        for name, given in properties.items()
    }


def tile(use: TileUse | None) -> tuple[object, ...] | None:
    """By name, since a tileset that is embedded lies in another file.

    Tiled 1.8 knows no part of a picture in a collection, so only the picture itself counts.
    """
    if use is None:
        return None
    tileset = use.tileset
    sizes = tileset.tile_width, tileset.tile_height, tileset.margin, tileset.spacing
    own = tileset.tiles.get(use.id)
    picture = own.picture.path if own and own.picture else None
    frames = own.frames if own else ()
    placed = (tileset.name, tileset.offset, tileset.alignment, sizes, use.id, use.flips)
    return (*placed, tileset.picture, picture, frames)


def thing(at: MapObject) -> tuple[object, ...]:
    scenery = () if at.kind in CLASSES else (at.kind, plain(at.properties))
    box = (at.x, at.y, at.left, at.top, at.width, at.height, at.rotation)
    look = (at.visible, at.shape, at.points, at.text, tile(at.tile))
    return (at.id, at.name, at.layer, *box, *look, *scenery)


def layer(tilemap: TileMap, each: Layer) -> tuple[object, ...]:
    passed = (each.visible, each.opacity, each.offset, each.parallax, each.tint)
    shown = [tile(find_tile(tilemap.tilesets, gid)) if gid else None for gid in each.cells]
    own = (each.id, each.name, each.kind, each.picture, each.repeat, plain(each.properties))
    return (*own, *passed, shown, [thing(at) for at in each.objects])


def understood(tilemap: TileMap) -> list[tuple[object, ...]]:
    level, _ = read_level(tilemap, Names())
    things = [(each.at.id, type(each.what).__name__, vars(each.what)) for each in level.things]
    return [(vars(level.stage),), *things]


def assert_equal(original: Path, resolved: Path) -> None:
    export(original, resolved)
    ours, theirs = read_map(original), read_map(resolved)
    assert (ours.width, ours.height) == (theirs.width, theirs.height)
    assert ours.parallax_origin == theirs.parallax_origin
    if 'tiledversion="1.8.' in resolved.read_text("utf-8"):  # which forgets that pictures repeat
        ours = ours._replace(layers=tuple(each._replace(repeat=ONCE) for each in ours.layers))
    assert [layer(ours, each) for each in ours.layers] == [
        layer(theirs, each) for each in theirs.layers
    ]
    assert understood(ours) == understood(theirs)
    assert len(theirs.files) == 1, "the export stands alone"


@pytest.mark.parametrize("path", LEVELS, ids=lambda path: path.stem)
def test_a_level_is_the_same_after_tiled_resolved_it(path: Path, tmp_path: Path) -> None:
    assert_equal(path, tmp_path / path.name)


@pytest.mark.parametrize("path", sorted(MAPS), ids=lambda path: path.stem)
def test_a_map_is_the_same_after_tiled_resolved_it(path: Path, tmp_path: Path) -> None:
    shutil.copytree(path.parent, tmp_path / "maps")
    copied = tmp_path / "maps" / path.name
    assert_equal(copied, copied.with_name("resolved.tmx"))
