"""The scene panels: all there, in the frame's colours, moving where they say so."""

import json
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")
pytest.importorskip("numba", reason="the studio extra is not installed")

import numpy as np
from PIL import Image

from assets.studio.figures.model import Model
from assets.studio.scenes.hand import Dress, Grasp, hand
from assets.studio.scenes.laid import Plane
from assets.studio.scenes.paint import HEIGHT, WIDTH, box, canvas, fill
from assets.studio.scenes.pixels import colours, entries, finish
from assets.studio.scenes.scenes import PANELS, files, timing

SCENES = Path(__file__).parents[2] / "assets" / "pictures" / "scenes"


@pytest.mark.parametrize("name", PANELS)
def test_every_panel_is_a_strip_in_the_frames_colours(name: str) -> None:
    for file in files(name):
        with Image.open(SCENES / file) as picture:
            assert (picture.mode, picture.size) == ("P", (WIDTH, HEIGHT))
            pixels = np.asarray(picture)
            flat = np.array(picture.getpalette() or [])[: 128 * 3].reshape(-1, 3)
        assert pixels.max() < len(colours())
        assert np.array_equal(flat[np.unique(pixels)], np.round(colours() * 255)[np.unique(pixels)])


@pytest.mark.parametrize("name", PANELS)
def test_a_panel_has_darkness_and_light(name: str) -> None:
    with Image.open(SCENES / f"{name}.png") as picture:
        grey = np.asarray(picture.convert("L"), float)
    assert np.percentile(grey, 10) < 30
    assert np.percentile(grey, 99) > 120
    assert len(np.unique(np.asarray(grey))) > 12


@pytest.mark.parametrize("name", [n for n, panel in PANELS.items() if len(panel.frames) > 1])
def test_what_moves_says_how_long_each_frame_is_shown(name: str) -> None:
    stored = json.loads((SCENES / f"{name}.json").read_text("utf-8"))
    assert stored == {"frames": timing(name)}
    pictures = [np.asarray(Image.open(SCENES / file)) for file in files(name)]
    assert any(not np.array_equal(pictures[0], other) for other in pictures[1:])
    assert all(ms >= 50 for ms in PANELS[name].frames)


def test_at_least_five_panels_move() -> None:
    assert sum(len(panel.frames) > 1 for panel in PANELS.values()) >= 5


def test_exact_colours_are_left_alone_and_others_become_two_near_ones() -> None:
    light = canvas("red:2")
    fill(light, box(0, 0, 160, HEIGHT), "navy:1", 0.5)
    pixels = finish(light)
    assert set(np.unique(pixels[:, 160:])) == set(entries("red:2"))
    assert len(np.unique(pixels[:, :160])) <= 2


def test_what_is_laid_on_a_plane_is_turned_and_measured_there() -> None:
    plane = Plane((100.0, 50.0), (0.0, 1.0), (-2.0, 0.0))
    assert plane.points([(0, 0), (10, 0), (0, 10)]) == [(100, 50), (100, 60), (80, 50)]
    assert plane.across()[50, 80] == pytest.approx((100 - 80.5) / 2)


def test_two_hands_of_a_model_keep_their_own_sleeves() -> None:
    model = Model()
    hand(model, Grasp(), Dress(sleeve="red:1-3"))
    hand(model, Grasp(), Dress(sleeve="navy:1-3"))
    assert model.materials["first cloth"].colours == "red:1-3"
    assert model.materials["cloth"].colours == "navy:1-3"
