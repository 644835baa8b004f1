"""The room studio: relief to pictures, the dither table, and files that rebuild the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")

import numpy as np

from assets.studio.bake import check_all
from assets.studio.registry import chosen
from assets.studio.rooms import palette, screen
from assets.studio.rooms.bathhouse import room as bathhouse
from assets.studio.rooms.bathhouse import tiles
from assets.studio.rooms.lamps import CELL, lamp_sheet
from assets.studio.rooms.materials import MATERIALS
from assets.studio.rooms.piece import CLEAR, CUT, bake
from assets.studio.rooms.relief import Relief
from assets.studio.rooms.room import COLUMNS

ROOT = Path(__file__).parents[2]


def test_a_ridge_faces_the_light_on_its_left_side() -> None:
    ridge = bake(Relief(24, 12).upright(12, 0, 12, 10, "marble"))
    left, right = ridge.shades[0], ridge.shades[1]
    assert left[6, 4] > right[6, 4]
    assert left[6, 20] < right[6, 20]


def test_codes_tell_clear_holes_and_what_shines() -> None:
    paint = Relief(30, 10, "stone")
    paint.put(paint.inside(0, 0, 10, 10), "clear").put(paint.inside(10, 0, 20, 10), "hole")
    piece = bake(paint.put(paint.inside(26, 0, 30, 10), "globe"))
    assert piece.code[5, 5] == CLEAR
    assert piece.code[5, 15] == CUT
    assert palette.ROOM_BASE <= piece.code[5, 28] < 128


def test_a_shadow_is_soft_and_only_where_asked() -> None:
    relief = Relief(24, 24).box((8, 8, 16, 16), "iron")
    assert bake(relief).shadow.max() == 0
    shadow = bake(relief, shadow=6).shadow
    assert 0 < shadow[12, 6] < shadow[12, 12]


def test_the_palette_has_at_most_64_colours_once_each() -> None:
    assert len(palette.HEXES) <= 64
    assert len(set(palette.HEXES)) == len(palette.HEXES)


def test_every_material_that_shines_is_a_colour_of_the_palette() -> None:
    shining = {m.colour for m in MATERIALS.values() if m.glows}
    assert shining <= set(palette.HEXES)


def test_rooms_recede_but_stay_in_order() -> None:
    greys = np.linspace(0.05, 1.5, 30)[:, None] * np.ones(3)
    out = screen.recede(greys)[:, 0]
    assert (np.diff(out) > 0).all()
    assert out[-1] < screen.CEILING
    assert out[0] == pytest.approx(0.05)


def test_dither_pairs_are_near_each_other() -> None:
    first, second, share, _ = screen._pairs(palette.COLOURS.astype(np.float32))
    assert set(np.unique(share)) <= {0, 4, 8, 12}
    loud = [i for i, c in enumerate(palette.HEXES) if c in palette.LOUD]
    mixed = [(a, b) for a, b in zip(first, second, strict=True) if (a in loud) != (b in loud)]
    assert all(palette.RAMP_OF[a] == palette.RAMP_OF[b] for a, b in mixed)


def test_lamp_masks_point_away_from_the_lamp() -> None:
    sheet = lamp_sheet()
    assert sheet.shape == (4 * CELL, 6 * CELL)
    from_left = sheet[CELL : 2 * CELL, :CELL].astype(int)
    assert from_left[:, CELL // 2 + 4 :].sum() > 20 * max(1, from_left[:, : CELL // 2 - 4].sum())


def test_blocks_are_whole_tiles() -> None:
    for name, paint in tiles.BLOCKS.items():
        w, h = paint().size
        assert w % 16 == 0, name
        assert h % 16 == 0, name
        assert w <= 16 * COLUMNS, name


def test_pieces_keep_their_numbers_and_frames_one_size() -> None:
    listing = (ROOT / "levels" / "tilesets" / "bathhouse-pieces.tsx").read_text(encoding="utf-8")
    stored = re.findall(r"([^/\"]+)\.png", listing)
    built = []
    for name, entry in bathhouse.sets().items():
        built += [name if i == 0 else f"{name}-{i}" for i in range(len(entry.frames))]
        assert len({frame.size for frame in entry.frames}) == 1, name
    assert stored == built


def test_what_is_rebuilt_equals_what_is_kept() -> None:
    bakes = chosen(["rooms"])
    assert {"rooms/bathhouse", "rooms/shared"} <= {bake.name for bake in bakes}
    assert check_all(bakes) == []
