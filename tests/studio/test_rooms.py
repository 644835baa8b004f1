"""The room studio: relief to pictures, the dither table, and files that rebuild the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")
pytest.importorskip("numba", reason="the studio extra is not installed")

import numpy as np

from assets.studio.bake import check_all
from assets.studio.registry import chosen
from assets.studio.rooms import palette, screen
from assets.studio.rooms.bathhouse.room import ROOM as BATHHOUSE
from assets.studio.rooms.chase.room import ROOM as CHASE
from assets.studio.rooms.hospital.room import ROOM as HOSPITAL
from assets.studio.rooms.hotel.room import ROOM as HOTEL
from assets.studio.rooms.lamps import CELL, lamp_sheet
from assets.studio.rooms.materials import MATERIALS
from assets.studio.rooms.piece import CLEAR, CUT, bake
from assets.studio.rooms.relief import Relief
from assets.studio.rooms.room import COLUMNS, Room
from assets.studio.rooms.snow.room import ROOM as SNOW
from assets.studio.rooms.yard.room import ROOM as YARD

TILESETS = Path(__file__).parents[2] / "levels" / "tilesets"
ROOMS = (BATHHOUSE, CHASE, HOSPITAL, HOTEL, SNOW, YARD)
QUICK = ("rooms/bathhouse", "rooms/shared")
BAKES = [bake.name for bake in chosen(["rooms"])]


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


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_blocks_are_whole_tiles(room: Room) -> None:
    for name, paint in room.blocks.items():
        w, h = paint().size
        assert w % 16 == 0, name
        assert h % 16 == 0, name
        assert w <= 16 * COLUMNS, name


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_all_frames_of_a_piece_are_of_one_size(room: Room) -> None:
    listing = (TILESETS / f"{room.name}-pieces.tsx").read_text(encoding="utf-8")
    sizes = re.findall(r'<image (width="\d+" height="\d+")', listing)
    for piece in listing.split("<animation>")[1:]:
        shown = {sizes[int(number)] for number in re.findall(r'frame tileid="(\d+)"', piece)}
        assert len(shown) == 1, piece


def test_every_room_is_baked() -> None:
    assert set(BAKES) == {f"rooms/{room.name}" for room in ROOMS} | {"rooms/shared"}


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=() if n in QUICK else pytest.mark.long) for n in BAKES]
)
def test_what_is_rebuilt_equals_what_is_kept(name: str) -> None:
    assert check_all(chosen([name])) == []
