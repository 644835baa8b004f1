"""A whole part on foot as it is drawn: nothing in the world changes, nothing is read meanwhile."""

from dataclasses import replace
from typing import cast

import pygame
import pytest
from brawl_views import DANKO, LEFT, inked, put, strip_of, world_of

from game.content.words import word
from game.levels.load import load_plan
from game.resources import level
from game.sim.events import Event
from game.sim.ground import Drift, Slope
from game.sim.shots import Shot
from game.sim.stage import Pickup, StagePlan
from game.sim.units import PX
from game.sim.world import World
from game.testing.players import BOTS
from game.view.brawl.sheets import Sheets
from game.view.effects import ELSEWHERE, SMASHES, Effects
from game.view.frame import Frame
from game.view.inks import CLEAR
from game.view.notices import CALL_LOW, CALL_TOP, Notices
from game.view.room import Room
from game.view.stage import Fight
from game.view.type import Type

STAGES = ("snow", "hospital", "hotel", "yard")
HEAD = 28  # row below which heads are
UP = 28  # px


class Bare:
    """A room in which nothing is to be seen."""

    def draw_behind(self, strip: pygame.Surface, view_x: int, tick: int) -> None:
        del view_x, tick
        strip.fill(0)

    def draw_front(self, strip: pygame.Surface, view_x: int, tick: int) -> None:
        """Nothing stands before anybody."""

    def rim_at(self, x: int) -> str:
        del x
        return "none"


@pytest.fixture(scope="module")
def frame() -> Frame:
    return Frame()


def begun(name: str, wave: int) -> World:
    """Return a stage, or its last part, at the beginning of a wave."""
    plan: StagePlan = load_plan(level(name))
    if wave < 0:
        while plan.then:
            plan = plan.then
    elif plan.waves:
        at = plan.waves[wave % len(plan.waves)]
        plan = replace(plan, starts=tuple(at.left + 130 * PX for _ in plan.starts))
    return world_of(plan)


@pytest.mark.parametrize("wave", [0, 1, 3, -1])
@pytest.mark.parametrize("stage", STAGES)
def test_drawing_changes_nothing_and_reads_no_sheet(
    frame: Frame, stage: str, wave: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = Bare()
    fight, world = Fight(frame, bare, 1), begun(stage, wave)
    fight.preload(world)
    asked: set[str] = set()

    def read(sheets: Sheets, name: str) -> object:
        if name not in sheets._kept:
            asked.add(name)
        return given(sheets, name)

    given = Sheets.get
    monkeypatch.setattr(Sheets, "get", read)
    bot = BOTS["careful"](3)
    for _ in range(500):
        fight.observe(world, world.step((bot.act(world, world.players[0]),)))
        if world.tick % 5 == 0:
            before = world.sections()
            fight.draw(frame.strip, cast("Room", bare), world)
            assert world.sections() == before
    assert not asked
    assert set(fight._bodies._sheets) >= {actor.kind.name for actor in world.actors}


def test_things_stand_and_fly_as_high_as_the_floor_is(frame: Frame) -> None:
    tops = []
    for floors in ((), (Slope(0, 640 * PX, UP, UP),)):
        world = world_of(floors=floors, pickups=(Pickup("tea", 300 * PX, 15),))
        effects = Effects(frame.palette, 1)
        under = strip_of(effects.draw_under, world)
        foe = put(world, "thrower_snow", 300)
        world.shots.append(Shot(0, "snowball", foe, 300 * PX, 46))
        over = strip_of(effects.draw_over, world)
        tops.append([min(y for _, y in inked(strip)) for strip in (under, over)])
    assert tops[0][0] - tops[1][0] == UP
    assert tops[0][1] - tops[1][1] == UP


@pytest.mark.parametrize("kind", SMASHES)
def test_whatever_is_thrown_bursts_in_its_own_way(frame: Frame, kind: str) -> None:
    effects, world = Effects(frame.palette, 1), world_of()
    effects.observe(world, (Event("smash", 300 * PX, "", kind, 1),))
    tag = SMASHES[kind]
    sheet = effects.others.get(ELSEWHERE[tag]) if tag in ELSEWHERE else effects.sheet
    assert tag in sheet.tags
    drawn = inked(strip_of(effects.draw_over, world))
    assert drawn
    assert all(abs(x + LEFT - 300) < 48 for x, _ in drawn)


def test_who_wades_kicks_up_snow_and_who_stands_in_it_does_not(frame: Frame) -> None:
    for speed, kicks in ((300, True), (0, False)):
        world = world_of(drifts=(Drift(200 * PX, 300 * PX, "snowball", 3),))
        effects = Effects(frame.palette, 1)
        world.players[0].vx = speed
        for _ in range(12):
            world.tick += 1
            effects.observe(world, ())
        assert bool(inked(strip_of(effects.draw_over, world))) == kicks


def test_a_shot_that_ducking_does_not_answer_bursts_at_the_waist(frame: Frame) -> None:
    rows = []
    for kind in ("gunman", "assassin"):
        world = world_of()
        shooter = put(world, kind, 400)
        world.players[0].by = shooter.id
        effects = Effects(frame.palette, 1)
        effects.observe(world, (Event("hit", DANKO * PX, "danko", "shoot", 9),))
        drawn = [y for _, y in inked(strip_of(effects.draw_over, world))]
        rows.append(sum(drawn) // len(drawn))
    assert rows[1] - rows[0] > 20


def test_what_has_been_done_is_told_above_the_heads_or_below_the_faces(frame: Frame) -> None:
    for hint in ("", "hint.hospital_lift"):
        notices = Notices(Type(frame.palette), lambda key: word(key, "en"))
        world = world_of()
        events = [Event("secret", 0, "", "crate", 0)]
        if hint:
            events.append(Event("say", 0, "", hint, 300))
        notices.observe(world, events)
        strip = pygame.Surface((320, 132), depth=8)
        strip.fill(CLEAR)
        notices.draw(strip, world)
        rows = {y for _, y in inked(strip)}
        assert not rows & set(range(HEAD + 4, 96))
        assert (CALL_LOW in rows or CALL_LOW + 3 in rows) == bool(hint)
        assert CALL_TOP < HEAD


@pytest.mark.parametrize("floor", [0, UP])
def test_a_hint_covers_nobody_on_either_floor(frame: Frame, floor: int) -> None:
    world = world_of(floors=(Slope(0, 2000 * PX, floor, floor),))
    notices = Notices(Type(frame.palette), lambda key: word(key, "en"))
    notices.observe(world, [Event("say", 0, "", "hint.hotel_leg", 300)])
    strip = pygame.Surface((320, 132), depth=8)
    strip.fill(CLEAR)
    notices.draw(strip, world)
    rows = {y for _, y in inked(strip)}
    assert not rows & set(range(HEAD - floor, 132 - floor))
    assert bool(notices.band(world)) == (not floor)
