"""Pictures for Tiled: one for each marker, in the palette, told apart by shape."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")
pytest.importorskip("numba", reason="the studio extra is not installed")

import numpy as np

from assets.studio.markers import pictures as markers
from assets.studio.palette import ASSETS, figure_palette
from game.content.kinds import KINDS
from game.levels.classes import CLASSES
from game.levels.things import game_names
from game.levels.tiled.markers import markers as listed

if TYPE_CHECKING:
    from pathlib import Path

PICTURES = markers.pictures()
AREAS = [name for name, of in CLASSES.items() if of.traits.shape == "rectangle"]
POINTS = [name for name in PICTURES if name not in AREAS]
HIGH, WIDE = 64, 64  # px of a field that holds every marker of a point
ALIKE, KIN = 0.75, 0.9  # share that two shapes may have in common: of two classes, of one


def test_every_marker_has_a_picture_and_every_picture_a_marker() -> None:
    names = sorted(marker.name for marker in listed(game_names(KINDS)))
    assert sorted(PICTURES) == names
    committed = (ASSETS / "tilesets/markers").glob("*.png")
    assert sorted(path.stem for path in committed) == names


def test_pictures_equal_what_is_committed(tmp_path: Path) -> None:
    for made in markers.bake(tmp_path):
        assert made.read_bytes() == (ASSETS / made.relative_to(tmp_path)).read_bytes(), made.name


@pytest.mark.parametrize("name", PICTURES)
def test_every_colour_is_of_the_palette(name: str) -> None:
    pixels = PICTURES[name].reshape(-1, 4)
    shown = {tuple(map(int, colour)) for colour in pixels[pixels[:, 3] > 0][:, :3]}
    assert shown <= set(figure_palette().colours)


@pytest.mark.parametrize("name", POINTS)
def test_a_point_is_crisp_and_stands_on_the_middle_of_its_foot(name: str) -> None:
    pixels = PICTURES[name]
    high, wide = pixels.shape[:2]
    assert set(np.unique(pixels[..., 3])) <= {0, 255}
    assert wide % 2 == 0
    assert 16 <= high <= 58
    assert wide <= 54
    assert pixels[-1, :, 3].any()


@pytest.mark.parametrize("name", AREAS)
def test_the_room_is_seen_through_an_area(name: str) -> None:
    pixels = PICTURES[name]
    assert (pixels[..., 3] < 128).mean() > 0.9
    assert (pixels[..., 3] == 255).any()


def _shape(name: str) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Return what a marker covers, its point in the middle of the field's foot."""
    drawn = PICTURES[name][..., 3] > 0
    field = np.zeros((HIGH, WIDE), bool)
    left = (WIDE - drawn.shape[1]) // 2
    field[HIGH - drawn.shape[0] :, left : left + drawn.shape[1]] = drawn
    return field


def test_markers_differ_in_shape_and_not_in_colour_alone() -> None:
    for one, two in combinations(POINTS, 2):
        a, b = _shape(one), _shape(two)
        common = (a & b).sum() / (a | b).sum()
        most = KIN if one.partition("-")[0] == two.partition("-")[0] else ALIKE
        assert common < most, f"{one} and {two} have {common:.0%} in common"
