import random
from collections.abc import Iterator

import pygame
import pytest

from game.content.words import word
from game.levels.load import load_plan
from game.resources import level
from game.session import Session, Start
from game.sim.actor import Actor
from game.sim.events import Event
from game.sim.shots import Shot
from game.sim.units import PX, VIEW
from game.sim.world import World
from game.testing.players import BOTS
from game.view.actors import kinds_of, struck
from game.view.brawl.foe_bars import LAG, Trail
from game.view.effects import HAZE_EVERY, SHOT_FROM, SHOT_TO, SMASHES, Effects, shot_height
from game.view.frame import PANEL, STRIP, Frame
from game.view.hud import Hud
from game.view.inks import INK
from game.view.notices import Notices
from game.view.pictures import Pictures
from game.view.shake import MOST, Shake
from game.view.stage import StageView
from game.view.tiles import load_room
from game.view.type import Type

BATHHOUSE = "levels/bathhouse.tmx"


@pytest.fixture(scope="module")
def frame() -> Frame:
    pygame.display.init()
    return Frame()


@pytest.fixture(scope="module")
def view(frame: Frame) -> StageView:
    room = load_room(level(BATHHOUSE))
    return StageView(frame, room, Type(frame.palette), lambda key: word(key, "en"))


@pytest.fixture
def session() -> Session:
    return Session(Start(load_plan(level(BATHHOUSE)), seed=4))


def played(session: Session, ticks: int) -> Iterator[tuple[Event, ...]]:
    bot = BOTS["careful"](4)
    for _ in range(ticks):
        world = session.world
        yield session.step(tuple(bot.act(world, player) for player in world.players))


def test_drawing_never_changes_the_world(view: StageView, session: Session) -> None:
    twin = Session(session.start)
    for seen, unseen in zip(played(session, 900), played(twin, 900), strict=True):
        view.observe(session.world, seen)
        view.draw(session.world)
        assert seen == unseen
    assert session.digest() == twin.digest()


def test_drawing_leaves_the_randomness_of_others_alone(view: StageView, session: Session) -> None:
    random.seed(5)
    expected = random.random()
    random.seed(5)
    for events in played(session, 60):
        view.observe(session.world, events)
        view.draw(session.world)
    assert random.random() == expected


def test_figures_come_out_in_figure_colours_and_the_room_in_its_own(
    view: StageView, session: Session, frame: Frame
) -> None:
    view.draw(session.world)
    strip = set(pygame.image.tobytes(frame.strip, "P"))
    assert {n for n in strip if n < 64}
    assert {n for n in strip if 64 <= n < 128}
    assert max(strip) < 128
    assert max(pygame.image.tobytes(frame.surface.subsurface(PANEL), "P")) < 64


def test_a_blow_is_seen_on_the_tick_it_lands(
    view: StageView, session: Session, frame: Frame
) -> None:
    view.shake.on = False
    world = session.world
    for events in played(session, 2400):
        hits = [event for event in events if event.name == "hit"]
        view.draw(world)
        before = pygame.image.tobytes(frame.strip, "P")
        view.observe(world, events)
        view.draw(world)
        if hits:
            assert pygame.image.tobytes(frame.strip, "P") != before
            return
    pytest.fail("no blow landed")


def test_every_kind_of_a_stage_is_known_before_it_comes(session: Session) -> None:
    named = kinds_of(session.world)
    assert named[0] == "danko"
    assert {"bather", "bruiser", "charger", "thrower", "carrier"} <= set(named)
    assert len(named) == len(set(named))


def test_whom_an_event_happened_to_is_found(session: Session) -> None:
    player = session.world.players[0]
    assert struck(session.world, Event("hit", player.x, "danko")) is player
    assert struck(session.world, Event("hit", player.x, "bather")) is None


@pytest.mark.parametrize("kind", sorted(SMASHES))
def test_a_thrown_thing_rises_and_comes_down(kind: str, session: Session) -> None:
    owner: Actor = session.world.players[0]
    shot = Shot(1, kind, owner, owner.x - 200 * PX, 46)
    heights = []
    for shot.t in range(47):
        heights.append(shot_height(shot))
    assert heights[0] == SHOT_FROM
    assert heights[-1] == SHOT_TO
    assert min(heights) < SHOT_FROM - 20


def test_lost_energy_waits_and_then_follows() -> None:
    trail = Trail(100)
    trail.follow(100)
    for _ in range(LAG):
        trail.follow(60)
        assert trail.value == 100
    for _ in range(40):
        trail.follow(60)
    assert trail.value == 60
    trail.follow(80)
    assert trail.value == 80


def test_the_strip_shakes_a_little_and_not_at_all_when_switched_off() -> None:
    shake = Shake()
    offsets = []
    for _ in range(200):
        shake.observe([Event("crash", 0, "", "masonry")])
        offsets.append(shake.offset())
        assert shake.offset() == offsets[-1], "a picture drawn twice in a tick trembles"
    assert any(offset != (0, 0) for offset in offsets)
    assert all(abs(x) <= MOST and abs(y) <= MOST for x, y in offsets)
    shake.on = False
    assert shake.offset() == (0, 0)
    shake.on = True
    for _ in range(60):
        shake.observe([])
    assert shake.offset() == (0, 0)


def strip_changes(notices: Notices, frame: Frame, world: World) -> bool:
    frame.strip.fill(70)
    notices.draw(frame.strip, world)
    return set(pygame.image.tobytes(frame.strip, "P")) != {70}


def test_a_hint_stays_as_long_as_it_was_meant_to(frame: Frame, session: Session) -> None:
    notices = Notices(Type(frame.palette), lambda key: word(key, "ru"))
    world = session.world
    assert not strip_changes(notices, frame, world)
    notices.observe(world, [Event("say", 0, "", "hint.move", 30)])
    assert strip_changes(notices, frame, world)
    world.tick += 30
    assert not strip_changes(notices, frame, world)


def test_what_heat_is_for_is_told_once_when_nothing_else_is_said(
    frame: Frame, session: Session
) -> None:
    asked: list[str] = []

    def words(key: str) -> str:
        asked.append(key)
        return key

    notices = Notices(Type(frame.palette), words)
    world = session.world
    pilot = world.players[0].pilot
    assert pilot
    notices.observe(world, [Event("say", 0, "", "hint.move", 30)])
    pilot.heat = 100
    notices.observe(world, [])
    assert asked == ["hint.move"]
    world.tick += 30
    notices.observe(world, [])
    assert asked == ["hint.move", "hint.heat"]
    world.tick += 1000
    notices.observe(world, [])
    assert len(asked) == 2


def test_the_panel_forgets_the_foe_of_before_a_continue(frame: Frame, session: Session) -> None:
    hud = Hud(Pictures(frame.palette), Type(frame.palette), lambda key: word(key, "en"))
    world = session.world
    boss = Actor(99, world.plan.kinds["carrier"], world.players[0].x, 100)

    def panel() -> bytes:
        hud.draw(frame, world)
        return pygame.image.tobytes(frame.surface.subsurface(PANEL), "P")

    bare = panel()
    world.actors.append(boss)
    hud.observe(world, [])
    assert panel() != bare
    world.actors.remove(boss)
    hud.observe(world, [Event("continue", 0, "danko")])
    assert panel() == bare


def test_go_is_an_arrow_and_a_word_until_the_view_locks(frame: Frame, session: Session) -> None:
    notices = Notices(Type(frame.palette), lambda key: word(key, "en"))
    world = session.world
    world.tick = 15
    notices.observe(world, [Event("go", 0)])
    assert strip_changes(notices, frame, world)
    notices.observe(world, [Event("lock", 0)])
    assert not strip_changes(notices, frame, world)


def test_a_caption_says_what_a_sound_says(frame: Frame, session: Session) -> None:
    notices = Notices(Type(frame.palette), lambda key: word(key, "en"))
    notices.caption(session.world, "cap.steam")
    assert strip_changes(notices, frame, session.world)


def test_the_strip_is_as_large_as_the_simulation_thinks() -> None:
    assert STRIP.w == VIEW // PX


def test_nothing_that_stands_before_a_fight_hides_it(
    view: StageView, session: Session, frame: Frame
) -> None:
    world = session.world
    view.shake.on = False
    view.draw(world)
    plain = pygame.image.tobytes(frame.strip, "P")
    world.stage.fighting = True
    view.draw(world)
    assert pygame.image.tobytes(frame.strip, "P") == plain

    room = view._room
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "draw_front", lambda strip, *_: strip.fill(INK))
        view.draw(world)
    shown = set(pygame.image.tobytes(frame.strip, "P"))
    assert len(shown) > 10


@pytest.mark.parametrize(("at", "hazy"), [("8 coal carrier", True), ("1 bathers", False)])
def test_steam_let_loose_hazes_the_view_only_where_it_is(frame: Frame, at: str, hazy: bool) -> None:
    world = Start.of(level(BATHHOUSE), at=at).world()
    world.stage.signals = tuple({h.signal: 0 for h in world.plan.hazards if h.signal})
    assert world.stage.signals
    effects = Effects(frame.palette, 1)
    for _ in range(HAZE_EVERY):
        world.tick += 1
        effects.observe(world, ())
    assert bool(effects._puffs) == hazy
