"""The flat preview: pixel for pixel what Tiled's own rasteriser draws."""

import os
import shutil
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame
from tiled_tools import export, needs_rasteriser, needs_tiled, rasterise, version

from game.levels.faults import LevelError
from game.levels.read import read_map
from game.view.flat import draw_flat

ROOT = Path(__file__).parents[2]
MAPS = ROOT / "tests" / "levels" / "flat"
LEVELS = sorted((ROOT / "levels").glob("*.tmx"))
PLAIN = [path for path in sorted(MAPS.glob("*.tmx")) if path.stem != "template"]

Pixel = tuple[int, ...]


def difference(ours: pygame.Surface, theirs: pygame.Surface) -> str:
    """Say where two pictures first differ.

    What is half transparent over nothing may be one step off: Qt divides it by the processor's
    approximate reciprocal (see raster.py). Clear pixels have no colour.
    """
    if ours.get_size() != theirs.get_size():
        return f"ours is {ours.get_size()}, Tiled's {theirs.get_size()}"
    pairs = [pygame.image.tobytes(picture, "RGBA") for picture in (ours, theirs)]
    if pairs[0] == pairs[1]:
        return ""
    for at in range(0, len(pairs[0]), 4):
        our, their = (tuple(pixels[at : at + 4]) for pixels in pairs)
        if our != their and not equal(our, their):
            y, x = divmod(at // 4, ours.get_width())
            return f"at ({x}, {y}) ours is {our}, Tiled's {their} ({version()})"
    return ""


def equal(our: Pixel, their: Pixel) -> bool:
    if our[3] != their[3] or our[3] == 255:
        return False
    return our[3] == 0 or all(abs(a - b) <= 1 for a, b in zip(our, their, strict=True))


def drawn_by_tiled(path: Path, folder: Path, *hidden: str) -> pygame.Surface:
    out = folder / "tiled.png"
    rasterise(path, out, *hidden)
    return pygame.image.load(out)


@needs_rasteriser
@pytest.mark.parametrize("path", PLAIN, ids=lambda path: path.stem)
def test_a_map_is_drawn_as_tiled_draws_it(path: Path, tmp_path: Path) -> None:
    assert not difference(draw_flat(read_map(path)), drawn_by_tiled(path, tmp_path))


@needs_rasteriser
@needs_tiled
def test_templates_are_drawn_as_tiled_draws_what_they_make(tmp_path: Path) -> None:
    """The rasteriser itself does not open templates, so Tiled detaches them first."""
    shutil.copytree(MAPS, tmp_path / "flat")
    path = tmp_path / "flat" / "template.tmx"
    export(path, path.with_name("detached.tmx"))
    theirs = drawn_by_tiled(path.with_name("detached.tmx"), tmp_path)
    assert not difference(draw_flat(read_map(path)), theirs)


@needs_rasteriser
@pytest.mark.parametrize("path", LEVELS, ids=lambda path: path.stem)
def test_our_levels_are_drawn_as_tiled_draws_them(path: Path, tmp_path: Path) -> None:
    """All but play, whose points and rectangles the rasteriser outlines."""
    whole = read_map(path)
    scenery = tuple(layer for layer in whole.layers if layer.name != "play")
    theirs = drawn_by_tiled(path, tmp_path, "play")
    assert not difference(draw_flat(whole._replace(layers=scenery)), theirs)


def test_every_flip_of_a_tile_is_another_picture() -> None:
    picture = draw_flat(read_map(MAPS / "flips.tmx"))
    shown = {
        pygame.image.tobytes(picture.subsurface((column * 8, row * 8, 8, 8)), "RGBA")
        for row, column in [(0, n) for n in range(6)] + [(1, 0), (1, 1)]
    }
    assert len(shown) == 8


@pytest.mark.parametrize("spelling", ["xml", "base64", "zlib", "gzip", "zstd"])
def test_the_spelling_of_cells_changes_nothing(spelling: str) -> None:
    pictures = [draw_flat(read_map(MAPS / f"{name}.tmx")) for name in ("csv", spelling)]
    assert not difference(*pictures)


@needs_rasteriser
@pytest.mark.parametrize("size", [(9, 14), (3, 5)])
def test_a_picture_of_a_collection_that_has_another_size_now_shows_whole(
    size: tuple[int, int], tmp_path: Path
) -> None:
    shutil.copytree(MAPS, tmp_path / "flat")
    path = tmp_path / "flat" / "collection.tmx"
    pole = path.with_name("tilesets") / "pole.png"
    pygame.image.save(pygame.transform.scale(pygame.image.load(pole), size), pole)
    assert not difference(draw_flat(read_map(path)), drawn_by_tiled(path, tmp_path))


def test_an_animated_tile_shows_its_first_frame() -> None:
    picture = draw_flat(read_map(MAPS / "animated.tmx"))
    tiles = [picture.subsurface((column * 8, 0, 8, 8)) for column in (0, 1)]
    assert not difference(*tiles)


def test_what_is_hidden_is_not_drawn() -> None:
    whole = read_map(MAPS / "hidden.tmx")
    floor, hidden, props = whole.layers
    empty = hidden._replace(cells=(0,) * len(hidden.cells))
    bare = whole._replace(layers=(floor, empty, props._replace(objects=props.objects[1:])))
    assert not difference(draw_flat(whole), draw_flat(bare))


def test_a_map_too_large_to_draw_is_told_before_anything_is_made() -> None:
    huge = read_map(MAPS / "csv.tmx")._replace(tile_width=16_384, tile_height=16_384)
    with pytest.raises(LevelError, match="98304 x 81920 px, too many to draw"):
        draw_flat(huge)
