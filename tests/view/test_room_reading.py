"""Whatever Tiled lets a designer do to place a piece, the room shows it where Tiled does.

Each test lights two small levels that say the same in different ways.
"""

import os
import shutil
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.levels.faults import LevelError
from game.levels.read import read_map
from game.levels.tilemap import FLIP_DIAGONAL, FLIP_X, FLIP_Y, Colour
from game.view.cutting import Cutter
from game.view.room import Room
from game.view.standing import tiles_used
from game.view.tile_pictures import ABOVE, BELOW, LEFT, RIGHT, Picture, load_picture
from game.view.tiles import load_room

ROOT = Path(__file__).parents[2]
TILESETS = ROOT / "assets" / "tilesets"
COLUMN, ARCH = 651, 652  # in bathhouse-pieces.tsx
SCREEN = "assets/tilesets/rooms-screen.png"
WALL = '<layer id="1" name="wall" width="20" height="9"><data encoding="csv">{}</data></layer>'
FLIPS = [x | y | d for x in (0, FLIP_X) for y in (0, FLIP_Y) for d in (0, FLIP_DIAGONAL)]


def level(folder: Path, *parts: str, name: str = "level") -> Path:
    """Write a level of one view that uses the bathhouse's pictures."""
    game = os.path.relpath(ROOT, folder)
    size = 'width="20" height="9" tilewidth="16" tileheight="16" parallaxoriginx="160"'
    lines = [
        f'<map version="1.10" orientation="orthogonal" {size}><properties>',
        f'<property name="palette" type="file" value="{game}/assets/palettes/rooms.gpl"/>',
        f'<property name="screen" type="file" value="{game}/{SCREEN}"/>',
        '<property name="ambient_above" type="color" value="#ffffff"/></properties>',
        f'<tileset firstgid="1" source="{game}/levels/tilesets/bathhouse.tsx"/>',
        f'<tileset firstgid="651" source="{game}/levels/tilesets/bathhouse-pieces.tsx"/>',
        *parts,
        "</map>",
    ]
    path = folder / f"{name}.tmx"
    path.write_text("\n".join(lines), "utf-8")
    return path


def pieces(*objects: str, name: str = "wall", more: str = "") -> str:
    return f'<objectgroup id="2" name="{name}"{more}>' + "".join(objects) + "</objectgroup>"


def piece(gid: int, x: float, y: float, size: tuple[int, int] = (48, 124), more: str = "") -> str:
    return (
        f'<object id="{int(x) + 1}" gid="{gid}" x="{x}" y="{y}" width="{size[0]}" '
        f'height="{size[1]}"{more}/>'
    )


def drawn(path: Path, tick: int = 0) -> bytes:
    room: Room = load_room(path)
    strip = pygame.Surface((320, 132), 0, 8)
    grey = [(i, i, i) for i in range(256)]
    room.adopt(grey)
    strip.set_palette(grey)
    strip.fill(255)
    room.draw_behind(strip, 0, tick)
    room.draw_front(strip, 0, tick)
    return pygame.image.tobytes(strip, "P")


def test_groups_pass_their_offsets_on(tmp_path: Path) -> None:
    inner = pieces(piece(COLUMN, 20, 110), more=' offsetx="3" offsety="-2"')
    grouped = f'<group id="8" name="a" offsetx="30"><group id="9" name="b">{inner}</group></group>'
    assert drawn(level(tmp_path, grouped)) == drawn(
        level(tmp_path, pieces(piece(COLUMN, 53, 108)), name="plain")
    )


@pytest.mark.parametrize("hidden", ["layer", "group", "object"])
def test_what_is_hidden_is_not_in_the_room(tmp_path: Path, hidden: str) -> None:
    off = ' visible="0"'
    layer = pieces(
        piece(COLUMN, 20, 110, more=off if hidden == "object" else ""),
        more=off if hidden == "layer" else "",
    )
    if hidden == "group":
        layer = f'<group id="9" name="g"{off}>{layer}</group>'
    nothing, shown = pieces(), pieces(piece(COLUMN, 20, 110))
    assert drawn(level(tmp_path, layer)) == drawn(level(tmp_path, nothing, name="empty"))
    assert drawn(level(tmp_path, layer)) != drawn(level(tmp_path, shown, name="shown"))


def test_layers_of_one_name_are_one_layer_in_the_files_order(tmp_path: Path) -> None:
    apart = (pieces(piece(COLUMN, 20, 110)), pieces(piece(ARCH, 40, 120, (112, 112))))
    together = pieces(piece(COLUMN, 20, 110), piece(ARCH, 40, 120, (112, 112)))
    upside = drawn(level(tmp_path, *reversed(apart), name="other-order"))
    assert drawn(level(tmp_path, *apart)) == drawn(level(tmp_path, together, name="one"))
    assert drawn(level(tmp_path, *apart)) != upside


def test_a_templates_piece_is_the_piece(tmp_path: Path) -> None:
    game = os.path.relpath(ROOT, tmp_path)
    (tmp_path / "column.tx").write_text(
        f'<template><tileset firstgid="1" source="{game}/levels/tilesets/bathhouse-pieces.tsx"/>'
        '<object gid="1" width="48" height="124"><properties>'
        '<property name="cast" value="6 4"/></properties></object></template>',
        "utf-8",
    )
    own = piece(COLUMN, 20, 110).replace(
        "/>", '><properties><property name="cast" value="6 4"/></properties></object>'
    )
    made = level(tmp_path, pieces('<object id="1" template="column.tx" x="20" y="110"/>'))
    assert drawn(made) == drawn(level(tmp_path, pieces(own), name="plain"))


@pytest.mark.parametrize("flips", FLIPS)
def test_a_turned_cell_is_the_turned_object(tmp_path: Path, flips: int) -> None:
    cells = ["0"] * 180
    cells[45] = str(23 | flips)
    in_cell = level(tmp_path, WALL.format(",".join(cells)))
    thing = piece(23 | flips, 80, 48, (16, 16))
    assert drawn(in_cell) == drawn(level(tmp_path, pieces(thing), name="object"))


def test_a_quarter_turn_is_the_same_as_its_flips(tmp_path: Path) -> None:
    turned = piece(23, 80, 48, (16, 16), ' rotation="90"')
    flipped = piece(23 | FLIP_DIAGONAL | FLIP_X, 80, 64, (16, 16))
    assert drawn(level(tmp_path, pieces(turned))) == drawn(
        level(tmp_path, pieces(flipped), name="flipped")
    )


def test_light_turns_with_a_picture() -> None:
    picture = load_picture(TILESETS / "bathhouse" / "column.png")
    w, h = picture.size
    once = picture.turned(FLIP_DIAGONAL)
    assert once.size == (h, w)
    for band, source in ((LEFT, ABOVE), (ABOVE, LEFT), (RIGHT, BELOW), (BELOW, RIGHT)):
        assert once.bands[band].get_at_mapped((70, 9)) == picture.bands[source].get_at_mapped(
            (9, 70)
        )
    upset = picture.turned(FLIP_Y)
    assert upset.bands[ABOVE].get_at_mapped((9, 3)) == picture.bands[BELOW].get_at_mapped(
        (9, h - 4)
    )


def test_pictures_of_unchanged_files_are_the_same_objects(tmp_path: Path) -> None:
    for name in ("column.png", "arch.png"):
        shutil.copy(TILESETS / "bathhouse" / name, tmp_path / name)
    (tmp_path / "two.tsx").write_text(
        '<tileset name="two" tilewidth="112" tileheight="124" tilecount="2" columns="0">'
        '<tile id="0"><image source="column.png" width="48" height="124"/></tile>'
        '<tile id="1"><image source="arch.png" width="112" height="112"/></tile></tileset>',
        "utf-8",
    )
    two = '<tileset firstgid="900" source="two.tsx"/>'
    things = piece(900 | FLIP_X, 20, 110), piece(901, 100, 110, (112, 112))
    path = level(tmp_path, two, pieces(*things))
    column, arch = cut(path)
    assert cut(path) == [column, arch]
    changed = pygame.image.load(tmp_path / "column.png")
    changed.fill((1, 2, 3), (0, 0, 5, 5))
    pygame.image.save(changed, tmp_path / "column.png")
    os.utime(tmp_path / "column.png", ns=(1, 1))
    again = cut(path)
    assert again[0] is not column
    assert again[1] is arch


def cut(path: Path) -> list[Picture]:
    tilemap = read_map(path)
    uses = list(tiles_used(tilemap, tilemap.layers))
    cutter = Cutter(uses)
    return [cutter.picture(use) for use in uses]


def test_a_templates_light_is_the_light(tmp_path: Path) -> None:
    facts = '<properties><property name="radius" type="int" value="60"/></properties>'
    (tmp_path / "lamp.tx").write_text(
        f'<template><object type="Light">{facts}<point/></object></template>', "utf-8"
    )
    wall = WALL.format(",".join(["23"] * 180))
    made = pieces('<object id="1" template="lamp.tx" x="90" y="40"/>', name="play")
    own = f'<object id="1" type="Light" x="90" y="40">{facts}<point/></object>'
    assert drawn(level(tmp_path, wall, made)) == drawn(
        level(tmp_path, wall, pieces(own, name="play"), name="plain")
    )
    assert drawn(level(tmp_path, wall, made)) != drawn(level(tmp_path, wall, name="dark"))


def test_an_image_layer_repeats_over_the_whole_view(tmp_path: Path) -> None:
    shutil.copy(TILESETS / "bathhouse" / "window.png", tmp_path)
    shutil.copy(TILESETS / "bathhouse" / "window-relief.png", tmp_path)
    image = '<image source="window.png" width="56" height="72"/>'
    repeated = f'<imagelayer id="3" name="wall" offsetx="10" repeatx="1">{image}</imagelayer>'
    (tmp_path / "one.tsx").write_text(
        '<tileset name="one" tilewidth="56" tileheight="72" tilecount="1" columns="0">'
        f'<tile id="0">{image}</tile></tileset>',
        "utf-8",
    )
    one = '<tileset firstgid="900" source="one.tsx"/>'
    row = (piece(900, x, 72, (56, 72)) for x in range(10 - 56, 320, 56))
    things = pieces(*row).replace('id="-', 'id="9')
    assert drawn(level(tmp_path, repeated)) == drawn(level(tmp_path, one, things, name="row"))


def test_an_animated_cell_moves(tmp_path: Path) -> None:
    shutil.copy(TILESETS / "bathhouse.png", tmp_path)
    shutil.copy(TILESETS / "bathhouse-relief.png", tmp_path)
    (tmp_path / "moving.tsx").write_text(
        '<tileset name="m" tilewidth="16" tileheight="16" tilecount="650" columns="10">'
        '<image source="bathhouse.png" width="160" height="1040"/><tile id="0"><animation>'
        '<frame tileid="22" duration="100"/><frame tileid="200" duration="100"/>'
        "</animation></tile></tileset>",
        "utf-8",
    )
    cells = WALL.format(",".join(["900"] + ["0"] * 179))
    path = level(tmp_path, '<tileset firstgid="900" source="moving.tsx"/>', cells)
    assert drawn(path, 0) == drawn(path, 5) == drawn(path, 12)
    assert drawn(path, 0) != drawn(path, 6)


@pytest.mark.parametrize("name", ["far", "back", "wall", "near"])
def test_a_layer_may_stand_still_before_the_view(tmp_path: Path, name: str) -> None:
    column = piece(COLUMN, 64, 124)
    still = level(tmp_path, pieces(column, name=name, more=' parallaxx="0"'), name="still")
    plain = level(tmp_path, pieces(column, name=name), name="plain")
    assert drawn(still) == drawn(plain)


@pytest.mark.parametrize("line", [-9, 0])
def test_a_floor_that_mirrors_nothing_is_drawn(tmp_path: Path, line: int) -> None:
    wet = f'<properties><property name="wet_line" type="int" value="{line}"/></properties>'
    load_room(level(tmp_path, pieces(wet, piece(COLUMN, 64, 124))))


def test_a_tint_colours_and_white_does_not() -> None:
    picture = load_picture(TILESETS / "bathhouse" / "column.png")
    assert picture.tinted(Colour(255, 255, 255)) is picture
    red = picture.tinted(Colour(255, 0, 0))
    assert red.flat.get_at((20, 60))[1:3] == (0, 0)
    assert red is picture.tinted(Colour(255, 0, 0))


def test_a_tile_outside_its_picture_is_told(tmp_path: Path) -> None:
    shutil.copy(TILESETS / "bathhouse" / "column.png", tmp_path)
    (tmp_path / "small.tsx").write_text(
        '<tileset name="small" tilewidth="16" tileheight="16" tilecount="99" columns="3">'
        '<image source="column.png" width="48" height="528"/></tileset>',
        "utf-8",
    )
    cells = WALL.format(",".join(["980"] + ["0"] * 179))
    path = level(tmp_path, '<tileset firstgid="900" source="small.tsx"/>', cells)
    with pytest.raises(LevelError, match=r"small\.tsx: tile 80 of tileset 'small' lies outside"):
        load_room(path)


def test_what_is_too_large_is_told_before_anything_is_made(tmp_path: Path) -> None:
    stretched = level(tmp_path, pieces(piece(COLUMN, 20, 110, (48, 9_000_000))))
    with pytest.raises(LevelError, match="an object is 9000000 px long"):
        load_room(stretched)
    text = stretched.read_text("utf-8").replace('tilewidth="16"', 'tilewidth="16384"')
    stretched.write_text(text, "utf-8")
    with pytest.raises(LevelError, match="the map is 327680 px wide"):
        load_room(stretched)
