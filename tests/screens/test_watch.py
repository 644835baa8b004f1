"""A level in the making: what is saved is on screen soon; what is broken is told and survived."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.screens.kit import Kit
from game.screens.level_files import PATIENCE
from game.screens.opening import check_place, opened
from game.screens.pause import Pause
from game.screens.play import Play
from game.screens.stack import BACK, Presses
from game.screens.watch import Unplayable, Watched
from game.sim.units import PX
from game.testing.bench.fresh import EDITS
from game.view.room import Room
from game.view.tiles import load_room
from game.watch_bench import edits

from .conftest import Heard

ROOT = Path(__file__).parents[2]
NOTHING: Presses = frozenset()
SOON = 16  # ticks, within 0.3 s
PLACE = "1500px"
SIDE = re.compile(r'(propertytype="Foe.side" value=")left')


@pytest.fixture(scope="module", autouse=True)
def _lit() -> Room:
    """A room that is shown all the while, so that no test has to light it."""
    pygame.display.init()
    return load_room(ROOT / "levels" / "bathhouse.tmx")


class Desk:
    """A copy of the bathhouse, the window it is played in, and the hands of its designer."""

    def __init__(self, kit: Kit, root: Path) -> None:
        for name in ("levels", "assets/tilesets", "assets/palettes"):
            shutil.copytree(ROOT / name, root / name)
        self.kit = kit
        self.root = root
        self.path = root / "levels" / "bathhouse.tmx"
        kit.launch = replace(kit.launch, level=self.path, watch=True, at=PLACE)

    def open(self) -> Watched:
        screen = opened(self.kit, "normal")
        assert isinstance(screen, Watched)
        return screen

    def save(self, name: str) -> None:
        for sort, path, edit in edits(self.root):
            if sort == name:
                part = path.with_name("part")
                part.write_bytes(edit(path.read_bytes(), 1))
                part.replace(path)

    def change(self, old: str, new: str) -> None:
        text = self.path.read_text("utf-8")
        assert old in text
        self.path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def desk(kit: Kit, tmp_path: Path) -> Desk:
    return Desk(kit, tmp_path)


def live(screen: Watched, ticks: int) -> None:
    for _ in range(ticks):
        screen.tick(NOTHING)


def play(screen: Watched) -> Play:
    top = screen._stack.top
    assert isinstance(top, Play)
    return top


def picture(screen: Watched, kit: Kit) -> bytes:
    screen.draw(kit.frame)
    return pygame.image.tobytes(kit.frame.picture(), "RGB")


def walk(screen: Watched, ticks: int, x: int) -> None:
    """Let time pass and stand somewhere else, the view having followed."""
    live(screen, ticks)
    world = play(screen).world
    world.stage.view, world.players[0].x, world.players[0].face = x - 200 * PX, x, 1
    world.stage.fighting = True  # the view stays


@pytest.mark.parametrize("name", ["tile drawn", "lamp moved", "piece painted", "palette changed"])
def test_what_is_only_looked_at_changes_under_the_players_feet(
    desk: Desk, kit: Kit, name: str
) -> None:
    screen = desk.open()
    live(screen, 20)
    before, world, tick = screen.reading, play(screen).world, play(screen).world.tick
    desk.save(name)
    live(screen, SOON)
    assert screen.reading is not before
    assert play(screen).world is world
    assert world.tick == tick + SOON
    picture(screen, kit)


def test_every_file_of_the_level_is_watched(desk: Desk) -> None:
    screen = desk.open()
    for name in (
        "levels/tilesets/bathhouse-pieces.tsx",
        "levels/templates/Lock.tx",
        "assets/tilesets/bathhouse/arch-relief.png",
        "assets/tilesets/bathhouse-relief.png",
        "assets/tilesets/rooms-screen.png",
        "assets/tilesets/lamps.png",
        "assets/palettes/figures.gpl",
    ):
        before, path = screen.reading, desk.root / name
        path.write_bytes(path.read_bytes())
        live(screen, SOON)
        assert screen.reading is not before, name


def test_a_drawn_tile_is_seen(desk: Desk, kit: Kit) -> None:
    kit.launch = replace(kit.launch, at="1700px")  # the tile is the 100th, at x = 1600
    screen = desk.open()
    live(screen, SOON)
    screen.lose_focus()
    before = picture(screen, kit)
    desk.save("tile drawn")
    live(screen, SOON)
    assert picture(screen, kit) != before


def test_changed_rules_begin_anew_from_where_the_player_stands(desk: Desk) -> None:
    screen = desk.open()
    walk(screen, 30, 1400 * PX)
    before = play(screen).world
    desk.save("lock moved")
    live(screen, SOON)
    after = play(screen).world
    assert after is not before
    assert after.tick <= SOON
    assert (after.players[0].x, after.players[0].face) == (1400 * PX, 1)
    assert after.stage.view == before.stage.view
    assert after.stage.wave <= 5


def test_the_seed_is_kept(desk: Desk, kit: Kit) -> None:
    kit.launch = replace(kit.launch, seed=None)
    screen = desk.open()
    seed = play(screen)._session.start.seed
    desk.save("lock moved")
    live(screen, SOON)
    assert play(screen)._session.start.seed == seed


def test_neither_music_nor_light_blink(desk: Desk, kit: Kit, heard: Heard) -> None:
    screen = desk.open()
    live(screen, 30)
    stopped = heard.stops
    shades = []
    desk.save("lock moved")
    for _ in range(SOON):
        live(screen, 1)
        screen.draw(kit.frame)
        shades.append(kit.frame.shade)
    assert heard.stops == stopped
    assert len(set(heard.tracks)) == 1
    assert not any(shades)


def test_half_a_file_shows_no_fault(desk: Desk, kit: Kit) -> None:
    screen = desk.open()
    text = desk.path.read_text("utf-8")
    for part in (text[:9000], text[:60000], text):
        desk.path.write_text(part, "utf-8")
        for _ in range(PATIENCE - 4):
            live(screen, 1)
            assert not screen._level.faults
    live(screen, 2 * PATIENCE)
    assert not screen._level.faults
    picture(screen, kit)


def test_a_broken_map_keeps_the_last_good_one_playing_and_says_what_is_wrong(
    desk: Desk, kit: Kit
) -> None:
    screen = desk.open()
    world, whole = play(screen).world, desk.path.read_text("utf-8")
    desk.path.write_text(SIDE.sub(r"\1lefft", whole), "utf-8")
    live(screen, SOON + PATIENCE)
    assert any("lefft" in fault for fault in screen._level.faults)
    assert all(fault.startswith("bathhouse.tmx:") for fault in screen._level.faults)
    told, tick = picture(screen, kit), world.tick
    live(screen, 10)
    assert play(screen).world is world
    assert world.tick == tick + 10
    desk.path.write_text(whole, "utf-8")
    live(screen, SOON)
    assert not screen._level.faults
    assert picture(screen, kit) != told


def test_a_level_broken_from_the_start_is_waited_for(desk: Desk, kit: Kit) -> None:
    whole = desk.path.read_text("utf-8")
    desk.path.write_text(whole[:5000], "utf-8")
    check_place(kit.launch)
    screen = desk.open()
    assert isinstance(screen._stack.top, Unplayable)
    assert screen._level.faults
    picture(screen, kit)
    live(screen, 30)
    desk.path.write_text(whole, "utf-8")
    live(screen, SOON)
    assert not screen._level.faults
    assert abs(play(screen).world.front - 1500 * PX) < 60 * PX


def test_a_level_that_never_was_whole_can_be_left(desk: Desk) -> None:
    desk.path.write_text("", "utf-8")
    assert desk.open().tick(frozenset({"back"})) == BACK


def test_a_missing_file_mends_the_level_when_it_comes(desk: Desk) -> None:
    screen = desk.open()
    tileset = desk.root / "levels" / "tilesets" / "new.tsx"
    desk.change("tilesets/bathhouse.tsx", "tilesets/new.tsx")
    live(screen, SOON + PATIENCE)
    assert any("new.tsx" in fault for fault in screen._level.faults)
    shutil.copy(desk.root / "levels" / "tilesets" / "bathhouse.tsx", tileset)
    live(screen, SOON)
    assert not screen._level.faults


def test_a_missing_picture_is_told_and_play_goes_on(desk: Desk) -> None:
    screen = desk.open()
    gone = desk.root / "assets" / "tilesets" / "bathhouse" / "arch.png"
    kept = gone.read_bytes()
    gone.unlink()
    live(screen, SOON + PATIENCE)
    assert any("arch.png" in fault for fault in screen._level.faults)
    assert play(screen).world.tick > SOON
    gone.write_bytes(kept)
    live(screen, SOON)
    assert not screen._level.faults


def test_a_place_that_is_not_there_when_the_level_is_mended_is_told(desk: Desk, kit: Kit) -> None:
    kit.launch = replace(kit.launch, at="nowhere")
    whole = desk.path.read_text("utf-8")
    desk.path.write_text("", "utf-8")
    screen = desk.open()
    desk.path.write_text(whole, "utf-8")
    live(screen, SOON)
    assert any("'nowhere'" in fault for fault in screen._level.faults)


def test_while_its_designer_is_elsewhere_the_stage_waits_but_shows_what_is_saved(
    desk: Desk, kit: Kit
) -> None:
    screen = desk.open()
    live(screen, 20)
    assert screen.lose_focus().add is None
    live(screen, 20)
    assert play(screen).world.tick == 20
    waiting = picture(screen, kit)
    desk.save("palette changed")
    live(screen, SOON)
    assert picture(screen, kit) != waiting
    assert play(screen).world.tick == 20
    screen.tick(frozenset({"choose"}))
    live(screen, 1)
    assert play(screen).world.tick == 21


def test_a_stage_that_begins_anew_behind_a_menu_waits_for_a_press(desk: Desk, kit: Kit) -> None:
    screen = desk.open()
    screen.tick(frozenset({"pause"}))
    desk.save("lock moved")
    live(screen, SOON)
    assert play(screen).world.tick == 0
    picture(screen, kit)
    screen.tick(frozenset({"choose"}))
    live(screen, 1)
    assert play(screen).world.tick == 1


def test_a_level_mended_from_another_window_waits_for_a_press(desk: Desk) -> None:
    whole = desk.path.read_text("utf-8")
    desk.path.write_text("", "utf-8")
    screen = desk.open()
    screen.lose_focus()
    desk.path.write_text(whole, "utf-8")
    live(screen, SOON)
    assert play(screen).world.tick == 0


@pytest.mark.parametrize(
    ("old", "new", "again"),
    [
        ('value="14400"', 'value="14401"', False),
        ('name="after" type="int" value="620"', 'name="after" type="int" value="621"', True),
    ],
    ids=["par", "its foes"],
)
def test_a_wave_that_was_won_is_fought_again_only_if_it_is_changed(
    desk: Desk, old: str, new: str, *, again: bool
) -> None:
    screen = desk.open()
    live(screen, 2)
    before = play(screen).world
    assert before.stage.fighting
    before.actors[:] = before.players
    before.stage.fighting = False
    desk.change(old, new)
    live(screen, SOON)
    after = play(screen).world
    assert after is not before
    assert after.players[0].x == before.players[0].x
    assert after.stage.wave == before.stage.wave
    assert after.stage.fighting == again


def test_a_wave_being_fought_begins_anew(desk: Desk) -> None:
    screen = desk.open()
    live(screen, 200)
    before = play(screen).world
    assert before.stage.fighting
    desk.change('value="14400"', 'value="14401"')
    live(screen, SOON)
    after = play(screen).world
    assert after is not before
    assert (after.stage.wave, after.stage.fighting) == (before.stage.wave, True)


def test_where_the_place_to_begin_from_is_gone_another_try_begins_at_the_start(
    desk: Desk, kit: Kit
) -> None:
    kit.launch = replace(kit.launch, at="4 chargers")
    screen = desk.open()
    desk.change('name="4 chargers"', 'name="4 men"')
    live(screen, SOON)
    for names in (("pause",), ("up",), ("up",), ("choose",), ("choose",)):
        screen.tick(frozenset(names))
    world = play(screen).world
    assert world.players[0].x == world.plan.starts[0]
    assert any("'4 chargers'" in fault for fault in screen._level.faults)


def test_another_try_is_of_the_level_as_it_is_now(desk: Desk) -> None:
    screen = desk.open()
    desk.save("lamp moved")
    live(screen, SOON)
    for names in (("pause",), ("up",), ("up",), ("choose",), ("choose",)):
        screen.tick(frozenset(names))
    assert screen.reading
    assert play(screen)._view._room is screen.reading.room
    assert play(screen).world.tick == 0


def test_a_pause_stays_while_the_room_behind_it_changes(desk: Desk, kit: Kit) -> None:
    screen = desk.open()
    screen.tick(frozenset({"pause"}))
    before = screen.reading
    desk.save("lamp moved")
    live(screen, SOON)
    assert screen.reading is not before
    assert isinstance(screen._stack.top, Pause)
    picture(screen, kit)


def test_after_the_end_a_save_begins_the_stage_again(desk: Desk, kit: Kit) -> None:
    screen = desk.open()
    play(screen).world.stage.outcome = "dead"
    live(screen, 2)
    desk.save("tile drawn")
    live(screen, SOON)
    assert not play(screen).world.stage.outcome
    picture(screen, kit)


def test_leaving_the_play_leaves_the_watch(desk: Desk) -> None:
    screen = desk.open()
    for names in (("pause",), ("up",), ("choose",)):
        screen.tick(frozenset(names))
    assert screen.tick(frozenset({"choose"})) == BACK


def test_the_benchmark_names_the_edits_that_it_makes(tmp_path: Path) -> None:
    assert tuple(name for name, _, _ in edits(tmp_path)) == EDITS
