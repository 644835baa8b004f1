"""A level in the making that goes on in another map: what is saved shows in the part in play."""

import shutil
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.resources import data_root
from game.screens.kit import Kit
from game.screens.level_files import PATIENCE
from game.screens.opening import opened
from game.screens.play import Play
from game.screens.watch import Watched
from game.sim.parts import finish_part
from game.sim.units import PX
from game.sim.world import World

from .short_stages import NOTHING, make_stages

SOON = 16  # ticks
WINDOW = 'gid="657" x="360"'
TALL = 'name="par" type="int" value='
FAR = 500 * PX


@pytest.fixture
def maps(tmp_path: Path, kit: Kit) -> Path:
    """Return the folder of a bathhouse that goes on in the snow, both of them small."""
    root = make_stages(tmp_path, ("bathhouse", "snow"), then="snow.tmx")
    kit.launch = replace(kit.launch, level=root / "levels" / "bathhouse.tmx", watch=True)
    return root / "levels"


def live(screen: Watched, ticks: int) -> None:
    for _ in range(ticks):
        screen.tick(NOTHING)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def played(screen: Watched) -> World:
    top: object = screen._stack.top
    assert isinstance(top, Play)
    return top.world


def in_the_snow(kit: Kit) -> Watched:
    """Open the level and stand in its second part."""
    screen = opened(kit, "normal")
    assert isinstance(screen, Watched)
    live(screen, 5)
    world = played(screen)
    finish_part(world)
    world.players[0].x, world.stage.view = FAR, FAR - 160 * PX
    live(screen, 5)
    assert world.plan.name == "snow"
    return screen


def picture(screen: Watched, kit: Kit) -> bytes:
    screen.draw(kit.frame)
    return pygame.image.tobytes(kit.frame.surface, "P")


def test_a_piece_that_is_moved_in_a_later_part_moves_while_that_is_played(
    maps: Path, kit: Kit
) -> None:
    screen = in_the_snow(kit)
    screen.lose_focus()
    before, world = picture(screen, kit), played(screen)
    edit(maps / "snow.tmx", WINDOW, 'gid="657" x="440"')
    live(screen, SOON)
    assert played(screen) is world
    assert picture(screen, kit) != before


def test_what_is_only_looked_at_in_the_first_part_leaves_a_later_one_alone(
    maps: Path, kit: Kit
) -> None:
    screen = in_the_snow(kit)
    screen.lose_focus()
    before, world = picture(screen, kit), played(screen)
    edit(maps / "bathhouse.tmx", WINDOW, 'gid="657" x="440"')
    live(screen, SOON)
    assert played(screen) is world
    assert picture(screen, kit) == before


@pytest.mark.parametrize("name", ["bathhouse", "snow"])
def test_changed_rules_begin_a_later_part_anew_from_where_the_player_stands(
    maps: Path, kit: Kit, name: str
) -> None:
    screen = in_the_snow(kit)
    before = played(screen)
    edit(maps / f"{name}.tmx", "<properties>", f'<properties><property {TALL}"77"/>')
    live(screen, SOON)
    after = played(screen)
    assert after is not before
    assert (after.plan.name, after.passage.part) == ("snow", 1)
    assert after.players[0].x == FAR
    assert 77 in (after.first.par, after.plan.par)


def test_a_later_part_that_is_taken_away_leaves_the_play_in_the_first(maps: Path, kit: Kit) -> None:
    screen = in_the_snow(kit)
    edit(maps / "bathhouse.tmx", '<property name="then" type="file" value="snow.tmx"/>', "")
    live(screen, SOON)
    assert played(screen).plan.name == "bathhouse"


def test_a_later_room_that_cannot_be_drawn_is_told_and_play_goes_on_until_it_is_mended(
    maps: Path, kit: Kit
) -> None:
    shutil.copytree(data_root() / "assets" / "palettes", maps / "poor")
    palette = maps / "poor" / "rooms.gpl"
    whole = palette.read_text("utf-8")
    palette.write_text("\n".join(whole.splitlines()[:-3]), "utf-8")
    edit(maps / "snow.tmx", "../../assets/palettes/rooms.gpl", "poor/rooms.gpl")
    screen = opened(kit, "normal")
    assert isinstance(screen, Watched)
    live(screen, 600)
    assert [words for words in screen._level.faults if "rooms.gpl: the palette has 61" in words]
    world = played(screen)
    finish_part(world)
    live(screen, 5)
    assert played(screen) is world
    bare = picture(screen, kit)
    palette.write_text(whole, "utf-8")
    edit(maps / "snow.tmx", "poor/rooms.gpl", "./poor/rooms.gpl")
    live(screen, SOON + PATIENCE)
    assert not screen._level.faults
    assert played(screen) is world
    assert picture(screen, kit) != bare
