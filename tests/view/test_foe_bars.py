"""Whose energy the panel shows: one foe's, two bosses', or how far a duel has come."""

import pygame
import pytest
from brawl_views import put, world_of

from game.content.words import LANGUAGES, word
from game.levels.load import load_plan
from game.resources import data_root
from game.sim.items import ITEMS
from game.sim.tasks import TaskState
from game.sim.world import World
from game.view.brawl.letterbox import TOP, draw_bars
from game.view.frame import PANEL, Frame
from game.view.hud import Hud
from game.view.inks import CLEAR, INK
from game.view.pictures import Pictures, layout
from game.view.type import Type

BOX = layout("panel")["foe_energy"]
DRAW = data_root() / "levels/yard/draw.tmx"


@pytest.fixture(scope="module")
def frame() -> Frame:
    return Frame()


@pytest.fixture
def hud(frame: Frame) -> Hud:
    return Hud(Pictures(frame.palette), Type(frame.palette), lambda key: word(key, "en"))


def panel(hud: Hud, frame: Frame, world: World) -> pygame.Surface:
    frame.clear()
    hud.observe(world, ())
    hud.draw(frame, world)
    return frame.surface.subsurface(PANEL).copy()


def filled(shown: pygame.Surface, bare: pygame.Surface) -> list[int]:
    """Return the columns of the foe's bar that are not as without any foe."""
    y = BOX.centery
    return [x for x in range(BOX.left, BOX.right) if shown.get_at((x, y)) != bare.get_at((x, y))]


def test_two_bosses_have_half_a_bar_each(hud: Hud, frame: Frame) -> None:
    world = world_of()
    bare = panel(hud, frame, world)
    gun, knife = put(world, "hitman", 300), put(world, "hitman2", 400)
    both = filled(panel(hud, frame, world), bare)
    assert len(both) > BOX.width - 8
    gun.energy = 1
    left = filled(panel(hud, frame, world), bare)
    for _ in range(200):
        panel(hud, frame, world)
    left = filled(panel(hud, frame, world), bare)
    assert min(x for x in left if x > BOX.left + 10) > BOX.centerx - 6
    gun.begin("dead")
    gun.energy, knife.energy = 0, knife.most
    assert len(filled(panel(hud, frame, world), bare)) == BOX.width


def test_a_duel_shows_its_rounds_instead_of_energy(hud: Hud, frame: Frame) -> None:
    world = world_of(load_plan(DRAW))
    pictures = []
    for done in range(4):
        world.stage.task = TaskState(done=done)
        pictures.append(pygame.image.tobytes(panel(hud, frame, world), "P"))
    assert len(set(pictures)) == 4
    rival = world.rival
    assert rival
    rival.energy = 1
    assert pygame.image.tobytes(panel(hud, frame, world), "P") == pictures[-1]


def test_bars_close_in_while_time_is_stretched() -> None:
    world = world_of(load_plan(DRAW))
    rival = world.rival
    assert rival
    strip = pygame.Surface((320, 132), depth=8)
    strip.fill(CLEAR)
    draw_bars(strip, world)
    assert strip.get_at_mapped((9, 0)) == CLEAR
    rival.begin("sleeve")
    heights = []
    for rival.t in (0, 3, 20):
        strip.fill(CLEAR)
        draw_bars(strip, world)
        heights.append(next(y for y in range(132) if strip.get_at_mapped((9, y)) == CLEAR))
        assert strip.get_at_mapped((9, 131)) == INK
    assert heights[0] < heights[1] < heights[2] == TOP + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_in_the_hand_stays_in_its_part_of_the_panel(frame: Frame, language: str) -> None:
    face, box = Type(frame.palette).small, layout("panel")["item"]
    lives = layout("panel")["lives"]
    for name, item in ITEMS.items():
        if item.gives == "hand":
            width = face.width(word(f"item.{name}", language))
            assert min(box.x, box.right - width) >= lives.x + 3 * 11, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_short_names_of_two_bosses_do_not_meet(frame: Frame, language: str) -> None:
    face = Type(frame.palette).small
    for name in ("hitman", "hitman2"):
        assert face.width(word(f"short.{name}", language)) <= BOX.width // 2 - 2
