"""The room: read from a map, lit with pygame alone, drawn as 8-bit strips."""

from __future__ import annotations

import os
import shutil
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.levels.faults import LevelError
from game.levels.tilemap import FLIP_X
from game.view.lighting import (
    LAMPS_SIZE,
    SCREEN_SIZE,
    Ambient,
    Lamp,
    Layout,
    Lighting,
    _lit,
    dimmed,
    flickering,
    silhouette,
)
from game.view.room import Span
from game.view.tile_pictures import load_grey, load_picture
from game.view.tiles import load_room

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.view.room import Room

    Edit = Callable[[str], str]

ROOT = Path(__file__).parents[2]
BATHHOUSE = ROOT / "levels" / "bathhouse.tmx"
TILESETS = ROOT / "assets" / "tilesets"
WARM, COLD = (255, 208, 144), (88, 176, 176)


@pytest.fixture(scope="module")
def room() -> Room:
    return load_room(BATHHOUSE)


def frame() -> pygame.Surface:
    return pygame.Surface((320, 132), 0, 8)


def lamp(x: int, colour: tuple[int, int, int] = WARM, **change: Any) -> Lamp:  # noqa: ANN401
    plain = Lamp(x, 20, (0, 0), 80, colour, 1.0, 24, 0.0, "steady")
    return plain._replace(**change)


def lighting(palette: list[tuple[int, int, int]] | None = None) -> Lighting:
    return Lighting(
        lamps=load_grey(TILESETS / "lamps.png", LAMPS_SIZE),
        table=bytes(load_grey(TILESETS / "rooms-screen.png", SCREEN_SIZE).get_buffer().raw),
        palette=palette or [(i, i, i) for i in range(256)],
        ambient=Ambient((124, 164, 172), (52, 76, 84), 0.7),
    )


def lit_by(light: Lighting, layout: Layout, lamps: list[Lamp]) -> pygame.Surface:
    """In full colour, before the dither."""
    area = layout.flat.get_rect()
    return _lit(layout, area, light._light_maps(area, lamps))


def copied(tmp_path: Path, edit: Edit) -> Path:
    """A copy of the bathhouse map, changed, with everything it refers to."""
    for name in ("palettes", "tilesets"):
        shutil.copytree(ROOT / "assets" / name, tmp_path / "assets" / name)
    for name in ("templates", "tilesets"):
        shutil.copytree(ROOT / "levels" / name, tmp_path / "levels" / name)
    shutil.copy(ROOT / "levels" / "snow.tmx", tmp_path / "levels")  # where its stage goes on
    path = tmp_path / "levels" / "bathhouse.tmx"
    path.write_text(edit(BATHHOUSE.read_text(encoding="utf-8")), encoding="utf-8")
    return path


def drawn(room: Room, view_x: int, tick: int) -> bytes:
    surface = frame()
    room.adopt([(i, i, i) for i in range(256)])
    surface.set_palette([(i, i, i) for i in range(256)])
    surface.fill(255)
    room.draw_behind(surface, view_x, tick)
    return pygame.image.tobytes(surface, "P")


def test_every_view_is_filled_with_the_rooms_own_entries(room: Room) -> None:
    for view_x in range(0, 2881, 240):
        entries = set(drawn(room, view_x, 0))
        assert entries <= set(range(64, 128)), view_x


def test_drawing_depends_on_view_and_tick_alone(room: Room) -> None:
    assert drawn(room, 700, 33) == drawn(room, 700, 33)
    assert drawn(room, 700, 33) != drawn(room, 704, 33)
    assert any(drawn(room, 1640, t) != drawn(room, 1640, 0) for t in range(0, 60, 10))


def test_the_layers_slide_at_their_own_speeds() -> None:
    assert Span(0.8, 0.0, 0).left(1000) == 800
    assert Span(1.0, 0.0, 0).left(1000) == 1000
    near = Span(1.25, 0.0, 0)
    assert near.level_at(near.left(640) + 160) == 800


def test_the_near_layer_leaves_most_of_the_view_open(room: Room) -> None:
    for view_x in range(0, 2881, 160):
        surface = frame()
        surface.fill(255)
        room.draw_front(surface, view_x, 0)
        open_ = pygame.image.tobytes(surface, "P").count(255)
        assert open_ > 320 * 132 * 0.6, view_x


def test_a_piece_turns_when_its_signal_is_told_and_back_when_it_is_not(room: Room) -> None:
    before = drawn(room, 0, 0)
    room.heed(("iron", "furnace"))
    kicked = drawn(room, 0, 0)
    room.heed(())
    assert kicked != before
    assert drawn(room, 0, 0) == before


def test_rims_follow_the_nearest_lamp(room: Room) -> None:
    assert room.rim_at(112) == "warm"
    assert room.rim_at(-500) == room.rim_at(0)
    assert {room.rim_at(x) for x in range(0, 3200, 16)} <= {"none", "warm", "cold"}


def test_a_lamp_brightens_what_faces_it() -> None:
    light = lighting()
    column = silhouette(load_picture(TILESETS / "bathhouse" / "column.png"))
    dark = lit_by(light, column, [])
    lit = lit_by(light, column, [lamp(-20, y=60)])
    left, right = ((14, 60), (34, 60))
    assert sum(lit.get_at(left)[:3]) > sum(dark.get_at(left)[:3]) + 60
    assert sum(lit.get_at(left)[:3]) > sum(lit.get_at(right)[:3])


def test_a_mirrored_piece_is_lit_from_its_own_side() -> None:
    light = lighting()
    arch = load_picture(TILESETS / "bathhouse" / "furnace-door-2.png")
    w = arch.size[0]
    plain = lit_by(light, silhouette(arch), [lamp(4)])
    turned = lit_by(light, silhouette(arch.turned(FLIP_X)), [lamp(w - 4)])
    back = pygame.transform.flip(turned, True, False)
    far_off = sum(
        abs(a - b) > 12
        for a, b in zip(
            pygame.image.tobytes(plain, "RGB"), pygame.image.tobytes(back, "RGB"), strict=True
        )
    )
    assert far_off < w * 3


def test_what_shines_keeps_its_colour_in_any_light() -> None:
    globe = silhouette(load_picture(TILESETS / "bathhouse" / "globe.png"))
    area = globe.flat.get_rect()
    dark = lighting().window(globe, area, [])
    lit = lighting().window(globe, area, [lamp(8, COLD, power=2.0)])
    assert dark.get_at_mapped((8, 11)) == lit.get_at_mapped((8, 11))
    assert dark.get_at_mapped((0, 23)) == 255


def test_flickering_lamps_that_overlap_are_one_group() -> None:
    fires = [lamp(x, flicker="fire") for x in (0, 100, 600)]
    groups = flickering([*fires, lamp(50)])
    assert sorted(len(group) for group in groups) == [1, 2]
    down = dimmed([*fires, lamp(50)], groups[0], 3)
    assert {x.power for x in down} == {1.0, 0.74}


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda text: text.replace('name="palette"', 'name="colours"'), "lacks the property"),
        (lambda text: text.replace("rooms.gpl", "no.gpl"), r"no\.gpl' is missing"),
        (lambda text: text.replace("rooms-screen.png", "no.png"), r"no\.png' is missing"),
        (lambda text: text.replace("bathhouse.tsx", "no.tsx"), r"no\.tsx' is missing"),
        (lambda text: text[: len(text) // 2], "not whole XML"),
        (lambda text: text.replace('encoding="csv"', 'encoding="runes"', 1), "'runes'"),
        (lambda text: text.replace("rooms-screen.png", "lamps.png"), "not grey .* 1024 x 1024"),
    ],
)
def test_a_broken_map_is_told_in_a_sentence(tmp_path: Path, edit: Edit, said: str) -> None:
    with pytest.raises(LevelError, match=said):
        load_room(copied(tmp_path, edit))


def test_missing_and_mangled_pictures_are_told_by_name(tmp_path: Path) -> None:
    path = copied(tmp_path, str)
    column = tmp_path / "assets" / "tilesets" / "bathhouse" / "column.png"
    column.write_bytes(column.read_bytes()[:200])
    with pytest.raises(LevelError, match=r"column\.png: the picture cannot be read"):
        load_room(path)
    column.unlink()
    with pytest.raises(LevelError, match=r"column\.png' is missing"):
        load_room(path)


def test_a_picture_that_is_too_large_is_told_before_it_is_read(tmp_path: Path) -> None:
    path = copied(tmp_path, str)
    column = tmp_path / "assets" / "tilesets" / "bathhouse" / "column.png"
    head = column.read_bytes()
    column.write_bytes(head[:16] + struct.pack(">II", 12_000, 12_000) + head[24:])
    with pytest.raises(LevelError, match=r"column\.png: the picture is 12000 x 12000 px"):
        load_room(path)


def test_a_map_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LevelError, match=r"nowhere\.tmx: the file cannot be read"):
        load_room(tmp_path / "nowhere.tmx")
