"""What the road tells beyond its signs: lines, horn, who is chased, and words clear of another."""

import pygame
import pytest

from game.levels.load import load_plan
from game.resources import data_root
from game.session import Session, Start
from game.sim.events import Event
from game.sim.tasks import FAILED_LASTS, Match, TaskState
from game.sim.units import PX
from game.sim.world import World
from game.view.bare import bare_room
from game.view.frame import Frame
from game.view.inks import GOLD, RED, STONE
from game.view.notices import Notices
from game.view.road.ahead import draw_rival_far
from game.view.road.calls import Calls
from game.view.road.horn import ANSWERS, Horn
from game.view.road.lines import LONG, PERIOD, draw_lines
from game.view.road.posture import shoved
from game.view.room import Parts, Room, Slab, Span
from game.view.streets import Street
from game.view.type import Type

CHASE = data_root() / "levels/chase.tmx"
DOOR = data_root() / "levels/chase/door.tmx"
CLEAR = 255


@pytest.fixture(scope="module")
def frame() -> Frame:
    return Frame()


@pytest.fixture
def strip(frame: Frame) -> pygame.Surface:
    frame.strip.fill(CLEAR)
    return frame.strip


@pytest.fixture
def world() -> World:
    return Session(Start(load_plan(CHASE))).world


def columns(strip: pygame.Surface, colour: int, row: int) -> list[int]:
    return [x for x in range(320) if strip.get_at_mapped((x, row)) == colour]


def bounds(strip: pygame.Surface) -> pygame.Rect:
    strip.set_colorkey(CLEAR)
    box = strip.get_bounding_rect()
    strip.set_colorkey(None)
    return box


# ---- lines -------------------------------------------------------------------------------------
def test_the_lines_between_lanes_are_dashes_that_slide_with_the_road(
    strip: pygame.Surface, world: World
) -> None:
    draw_lines(strip, bare_room(), world.plan.lanes, 400)
    first = {row: columns(strip, STONE[3], row) for row in (88, 108)}
    assert all(320 * LONG // PERIOD * 0.7 < len(places) < 200 for places in first.values())
    strip.fill(CLEAR)
    draw_lines(strip, bare_room(), world.plan.lanes, 405)
    for row, places in first.items():
        moved = [x - 5 for x in places if x >= 5]
        assert [x for x in columns(strip, STONE[3], row) if x < 315] == moved


def test_a_room_knows_which_street_is_shown() -> None:
    streets = [Street(0, 0, 400, "shops"), Street(900, 500, 900, "el")]
    slab = Slab(Span(1.0, 0.0, 900), None)
    room = Room((), [slab], slab, [], Parts((0, 5000)), streets)
    assert [room.street_at(x) for x in (-50, 899, 900)] == ["shops", "shops", "el"]
    room.go_to(1)
    assert room.street_at(0) == "el"
    assert bare_room().street_at(0) == ""


# ---- the horn ----------------------------------------------------------------------------------
def test_the_horn_is_seen_before_our_nose_and_dies_away(
    strip: pygame.Surface, world: World
) -> None:
    horn, front = Horn(), world.front // PX
    horn.observe(world, [Event("horn", world.front, "coach", "horn", -1)])
    ends = []
    for _ in range(3):
        world.tick += 4
        strip.fill(CLEAR)
        horn.draw(strip, world, front - 130)
        ends.append(bounds(strip).right)
        assert bounds(strip).left >= 130
    assert ends == sorted(set(ends))
    world.tick += ANSWERS
    strip.fill(CLEAR)
    horn.draw(strip, world, front - 130)
    assert not bounds(strip)


def test_the_lamps_blink_on_who_makes_way(strip: pygame.Surface, world: World) -> None:
    horn, rival = Horn(), world.rival
    assert rival is not None
    horn.observe(world, [Event("horn", world.front, "coach", "horn", rival.id)])
    lit = []
    for _ in range(2):
        world.tick += 6
        strip.fill(CLEAR)
        horn.draw(strip, world, rival.x // PX - 200)
        lit.append(strip.get_at_mapped((200 - 4, rival.y // PX - 11)) == GOLD[4])
    assert sorted(lit) == [False, True]


# ---- words -------------------------------------------------------------------------------------
@pytest.mark.parametrize("rear", [250, 315, 340, 1600])
def test_who_is_chased_is_named_inside_the_strip_as_he_comes_near(
    frame: Frame, strip: pygame.Surface, world: World, rear: int
) -> None:
    rival = world.rival
    assert rival is not None
    view_x = (rival.x - rival.kind.length) // PX - rear
    draw_rival_far(strip, Type(frame.palette), lambda _: "Viktor", world, view_x)
    named = sum(len(columns(strip, RED[4], row)) for row in range(132))
    assert bool(named) == (rear < 1600)
    assert bounds(strip).right < 320


def test_large_words_and_the_chain_stand_below_a_hint(
    frame: Frame, strip: pygame.Surface, world: World
) -> None:
    type_ = Type(frame.palette)
    notices = Notices(type_, lambda _: "A hint")
    notices.observe(world, [Event("say", 0, "", "hint.heat", 100)])
    assert notices.band(world) > 10
    world.stage.task = TaskState()
    Calls(type_, lambda _: "CATCH HIM").draw(strip, world, notices.band(world))
    assert bounds(strip).top >= notices.band(world)
    world.tick += 100
    assert notices.band(world) == 0


def test_fire_is_called_once_his_speed_has_been_matched(
    frame: Frame, strip: pygame.Surface
) -> None:
    world = Session(Start(load_plan(DOOR))).world
    task = world.plan.task
    assert isinstance(task, Match)
    said: list[str] = []

    def words(key: str) -> str:
        said.append(key)
        return "X"

    for ticks in (task.ticks - 1, task.ticks):
        world.stage.task = TaskState(ticks=ticks)
        Calls(Type(frame.palette), words).draw(strip, world)
    assert said == ["road.match", "hud.fire"]


def test_the_hint_of_heat_ends_when_it_is_used(frame: Frame, world: World) -> None:
    notices = Notices(Type(frame.palette), lambda _: "A hint")
    for key, stays in (("hint.move", True), ("hint.heat", False)):
        notices.observe(world, [Event("say", 0, "", key, 100)])
        notices.observe(world, [Event("begin", world.front, "coach", "heat")])
        assert bool(notices.band(world)) == stays


# ---- the train ---------------------------------------------------------------------------------
def test_the_train_pushes_only_who_has_been_struck(world: World) -> None:
    pushed = []
    for why, gone in (("", 40), ("slipped", 40), ("hit", 0), ("hit", 10), ("hit", 20)):
        world.stage.task = TaskState(why=why, over=FAILED_LASTS - gone)
        pushed.append(shoved(world))
    assert pushed[:3] == [0, 0, 0]
    assert 0 < pushed[3] < pushed[4]
