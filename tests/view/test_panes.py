"""A level read again lights only what has changed, and looks as if all of it had been lit."""

import shutil
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.view import panes
from game.view.lighting import Lighting
from game.view.room import Room
from game.view.tiles import load_room
from game.watch_bench import edits

ROOT = Path(__file__).parents[2]
PIXELS = 3200 * 132  # of one layer


class Copy:
    """A copy of the bathhouse that is edited, and its room as it was last read."""

    def __init__(self, root: Path) -> None:
        for name in ("levels", "assets/tilesets", "assets/palettes"):
            shutil.copytree(ROOT / name, root / name)
        self.path = root / "levels" / "bathhouse.tmx"
        self.edits = {name: (path, edit) for name, path, edit in edits(root)}
        self.room = load_room(self.path)
        self.turn = 0

    def edit(self, name: str) -> None:
        self.turn += 1
        path, edit = self.edits[name]
        data = edit(path.read_bytes(), self.turn)
        assert data != path.read_bytes()
        path.write_bytes(data)


@pytest.fixture(scope="module")
def level(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    pygame.display.init()
    return Copy(tmp_path_factory.mktemp("copy"))


@pytest.fixture
def lit(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Numbers of pixels, of everything that is lit from now on."""
    pixels: list[int] = []
    windows = Lighting.windows

    def counted(self: Lighting, layouts: Any, area: pygame.Rect, lamps: Any) -> Any:  # noqa: ANN401 - handed on
        pixels.append(len(layouts) * area.w * area.h)
        return windows(self, layouts, area, lamps)

    monkeypatch.setattr(Lighting, "windows", counted)
    return pixels


def looks(room: Room) -> list[object]:
    """Every pixel that a room may show, and its colours."""
    told: list[object] = [room.colours, room._rims]
    for slab in (*room._behind, room._near):
        told += [slab.span, [seen(strip) for strip in slab.strips]]
        for thing in slab.moving:
            patches = [patch and seen(patch) for patch in thing.patches]
            told.append((thing.at, thing.width, thing.ends, thing.state, thing.signal, patches))
    return told


def seen(picture: pygame.Surface) -> tuple[bytes, object, object]:
    colours = picture.get_palette()
    return pygame.image.tobytes(picture, "P"), colours, picture.get_colorkey()


@pytest.mark.parametrize(
    "name",
    [
        "tile drawn",
        "lamp moved",
        "piece moved",
        "piece painted",
        "atlas painted",
        "palette changed",
    ],
)
def test_after_an_edit_it_looks_as_if_all_had_been_lit_anew(level: Copy, name: str) -> None:
    before = looks(level.room)
    level.edit(name)
    level.room = load_room(level.path)
    after = looks(level.room)
    panes._shown.clear()
    panes._uncoloured.clear()
    assert after == looks(load_room(level.path))
    assert after != before
    level.room = load_room(level.path)


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("foe moved", 0),
        ("template saved", 0),
        ("palette changed", 0),
        ("tile drawn", PIXELS // 3),
        ("lamp moved", PIXELS * 2 // 3),
        ("piece moved", PIXELS // 2),
    ],
)
def test_only_what_is_near_an_edit_is_lit(
    level: Copy, lit: list[int], name: str, most: int
) -> None:
    level.edit(name)
    level.room = load_room(level.path)
    assert sum(lit) <= most


def test_a_pixel_of_the_atlas_lights_only_where_its_tile_is_drawn(
    level: Copy, lit: list[int]
) -> None:
    level.edit("atlas painted")
    level.room = load_room(level.path)
    assert 0 < sum(lit) < PIXELS * 2


def test_another_palette_leaves_the_room_before_in_its_own_colours(level: Copy) -> None:
    before, colours = level.room, looks(level.room)
    level.edit("palette changed")
    level.room = load_room(level.path)
    assert looks(before) == colours
    assert looks(level.room) != colours


def test_what_no_room_shows_is_forgotten(level: Copy) -> None:
    level.room = Room((), level.room._behind[:1], level.room._near, [])
    shown = len(panes._shown)
    level.room = load_room(level.path)
    assert len(panes._shown) > shown
    level.room = Room((), level.room._behind[:1], level.room._near, [])
    assert len(panes._shown) == shown
