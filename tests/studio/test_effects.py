"""Pictures and small sheets: whole, in the palette, and equal to what is committed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")
pytest.importorskip("numba", reason="the studio extra is not installed")

import numpy as np
from PIL import Image

from assets.studio.effects import effects
from assets.studio.interface import panel
from assets.studio.paint.canvas import depth, save_all, shade, veil
from assets.studio.palette import ASSETS, CLEAR
from assets.studio.title import logo

if TYPE_CHECKING:
    from pathlib import Path

    from assets.studio.paint.tags import Tag

SHEETS = effects.sheets()
TAGS = [(sheet, tag) for sheet, tags in SHEETS.items() for tag in tags]


@pytest.mark.parametrize(("sheet", "tag"), TAGS, ids=[f"{s}-{t.name}" for s, t in TAGS])
def test_every_cel_shows_palette_colours_only(sheet: str, tag: Tag) -> None:
    for cel in tag.cels:
        used = set(np.unique(cel.pixels)) - {CLEAR}
        assert used, f"{sheet} {tag.name} has an empty cel"
        assert max(used) < 64


def test_tags_are_named_once_a_sheet() -> None:
    for tags in SHEETS.values():
        names = [tag.name for tag in tags]
        assert len(names) == len(set(names))


def test_the_blast_fills_the_strip() -> None:
    blast = next(tag for tag in SHEETS["effects"] if tag.name == "vent_blast")
    for cel in blast.cels:
        assert (cel.pixels != CLEAR).any(1).all()
        assert cel.pivot[1] == cel.pixels.shape[0] == 132


@pytest.mark.parametrize("name", ["spark_light", "spark_medium", "spark_heavy", "spark_guard"])
def test_a_face_that_was_struck_is_seen_through_the_flash(name: str) -> None:
    flash = next(tag for tag in SHEETS["effects"] if tag.name == name)
    for cel in flash.cels[1:]:
        (x, y), pixels = cel.pivot, cel.pixels
        assert (pixels[y - 2 : y + 2, x - 2 : x + 2] == CLEAR).all()


def test_the_logo_fills_pixel_for_pixel() -> None:
    full, empty = logo.panel_logo(lit=True), logo.panel_logo(lit=False)
    assert ((full == CLEAR) == (empty == CLEAR)).all()
    assert full.shape == (panel.SLOTS["logo"][3], panel.SLOTS["logo"][2])


def test_bars_fit_their_wells() -> None:
    for slot in panel.WELLS:
        assert panel.fill(slot).shape == panel.SLOTS[slot][:1:-1]


def test_shade_and_veil_reach_both_ends() -> None:
    light = np.tile(np.linspace(0, 1, 64), (8, 1))
    steps = shade(light, (3, 4, 5))
    assert set(np.unique(steps)) == {3, 4, 5}
    assert not veil(np.zeros((8, 8))).any()
    assert veil(np.ones((8, 8))).all()


def test_depth_counts_from_the_edge() -> None:
    square = np.pad(np.ones((7, 7), bool), 1)
    assert depth(square, 9)[4].tolist() == [0, 1, 2, 3, 4, 3, 2, 1, 0]


def test_sheets_equal_what_is_committed(tmp_path: Path) -> None:
    for made in effects.bake(tmp_path):
        assert made.read_bytes() == (ASSETS / "sprites" / made.name).read_bytes()


def test_pictures_equal_what_is_committed(tmp_path: Path) -> None:
    for path in save_all(tmp_path, {**logo.flat_pictures(), **panel.pictures()}):
        assert path.read_bytes() == (ASSETS / "pictures" / path.name).read_bytes()


def test_the_slots_equal_what_is_committed() -> None:
    committed = json.loads((ASSETS / "pictures" / "panel.json").read_text("utf-8"))
    assert committed == {name: list(box) for name, box in panel.SLOTS.items()}


def test_the_title_picture_fills_the_frame() -> None:
    with Image.open(ASSETS / "pictures" / "title.png") as picture:
        pixels = np.asarray(picture)
    assert pixels.shape == (180, 320)
    assert pixels.max() < 64
