"""The driving parts as they are seen: bodies on lanes, signs, panel, words, crossing."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pygame
import pytest

from game.content.crossing import SCENES
from game.content.difficulty import DIFFICULTIES
from game.content.kinds import KINDS
from game.content.vehicles import VEHICLES
from game.content.words import LANGUAGES, word
from game.sim.actor import Actor, Kind
from game.sim.command import DOWN, LEFT, RIGHT, STEER, UP
from game.sim.dealing import Deal
from game.sim.gaits import Drive
from game.sim.parts import finish_part
from game.sim.stage import Scroll, StagePlan
from game.sim.tasks import Blows, Catch, Deadline, Keep, Match, Task, TaskState
from game.sim.tug import TugState
from game.sim.units import PX
from game.sim.world import World
from game.view.bare import bare_room
from game.view.frame import PANEL, Frame
from game.view.inks import GOLD, RED
from game.view.pictures import Pictures
from game.view.road.ahead import announced
from game.view.road.calls import CALLS, WIDEST
from game.view.road.cast import STANDING, car_tag, coach_tag, sheet_of
from game.view.road.jolts import jolt
from game.view.road.nose import AHEAD, BACK, EVERY, Nose
from game.view.road.posture import LEAP, posture
from game.view.road.scenes import scene_of
from game.view.sheets import Sheet
from game.view.signs import EDGE, RISE
from game.view.stage import StageView
from game.view.type import Type

LANES = (85 * PX, 104 * PX, 124 * PX)
NOSE = 1000 * PX
TASKS: tuple[Task, ...] = (
    Catch("rival"),
    Blows("rival_abreast", "ram"),
    Keep("rival_pinned"),
    Match("rival_braking"),
    Deadline("rival_ramming", 20_000 * PX, scenes=SCENES),
)
REASONS = ("lost", "late", "away", "escaped", "slipped", "hit")
MARGIN = pygame.Rect(PANEL.width - 6, 2, 4, PANEL.height - 4)  # right of what is written


def road(task: Task, *deals: Deal, ahead: int = 600, **more: object) -> StagePlan:
    plan = StagePlan(
        "road",
        "Road",
        100_000 * PX,
        1,
        "coach",
        KINDS,
        (NOSE,),
        100_000 * PX,
        scroll=Scroll("lead"),
        lanes=LANES,
        lane=1,
        deals=deals,
        actors=((task.rival, NOSE + ahead * PX, LANES[0]),),
        second="ridzik_aboard",
        task=task,
    )
    return replace(plan, **more)  # type: ignore[arg-type]  # any field of the plan


def world_of(task: Task, *deals: Deal, players: int = 1, **more: object) -> World:
    plan = road(task, *deals, **more)  # type: ignore[arg-type]  # ahead and fields of the plan
    return World(plan, DIFFICULTIES["normal"], 1, players)


def car(lane: int = 1, kind: str = "sedan") -> Deal:
    return Deal(NOSE, kind, lane, speed=640)


def put(world: World, kind: str, ahead: int, lane: int, length: int = 0) -> Actor:
    known = world.plan.kinds[kind]
    length = length * PX or known.length
    actor = world.spawn(known, world.players[0].x + ahead * PX + length)
    world.place(actor, lane, length)
    return actor


@pytest.fixture(scope="module")
def frame() -> Frame:
    pygame.display.init()
    return Frame()


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def view_of(frame: Frame, language: str = "en") -> StageView:
    return StageView(frame, bare_room(), Type(frame.palette), lambda key: word(key, language), 1)


def played(view: StageView, world: World, ticks: int, *held: int) -> Iterator[World]:
    for _ in range(ticks):
        view.observe(world, world.step(held or (0,) * len(world.players)))
        yield world


def run(view: StageView, world: World, ticks: int, *held: int) -> World:
    for _ in played(view, world, ticks, *held):
        pass
    return world


def strip(view: StageView, frame: Frame, world: World) -> pygame.Surface:
    view.draw(world)
    return frame.strip


def pixels(picture: pygame.Surface, place: pygame.Rect | None = None) -> bytes:
    return pygame.image.tobytes(picture.subsurface(place) if place else picture, "P")


# ---- the world is left alone -------------------------------------------------------------------
def test_drawing_leaves_the_world_as_it_is(frame: Frame) -> None:
    deals = [Deal(NOSE + n * 400 * PX, "taxi", n % 3, speed=640) for n in range(8)]
    seen, unseen = world_of(TASKS[0], *deals), world_of(TASKS[0], *deals)
    view = view_of(frame)
    for tick in range(500):
        held = UP if tick % 60 == 30 else DOWN if tick % 60 == 0 else RIGHT
        unseen.step((held,))
        view.observe(seen, seen.step((held,)))
        view.draw(seen)
    assert seen.digest() == unseen.digest()
    assert seen.passage.crashes


def test_the_same_moment_looks_the_same_to_who_comes_late(frame: Frame) -> None:
    view, late = view_of(frame), view_of(frame)
    world = run(view, world_of(TASKS[0], car()), 40)
    late.observe(world, ())
    assert pixels(strip(view, frame, world)) == pixels(strip(late, frame, world))


# ---- bodies ------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", [kind for kind in VEHICLES if kind.length], ids=lambda k: k.name)
def test_every_body_has_a_picture(frame: Frame, kind: Kind) -> None:
    actor = put(world_of(TASKS[0]), kind.name, 100, 1)
    for number in range(4):
        sheet = Sheet(sheet_of(kind.name, number), frame.palette)
        if isinstance(kind.gait, Drive):
            tags = {
                coach_tag(actor, harm, slowing=slow)[0]
                for harm in range(3)
                for slow in (False, True)
            }
        else:
            tags = set() if kind.name in STANDING else {car_tag(actor)[0], "wreck", "swerve_up"}
        assert tags <= set(sheet.tags)


@pytest.mark.parametrize("kind", [k.name for k in VEHICLES if k.length], ids=str)
def test_every_body_is_seen_on_the_road(frame: Frame, kind: str) -> None:
    view, world = view_of(frame), world_of(TASKS[0])
    without = pixels(strip(view, frame, world))
    put(world, kind, 20, 1, 0 if KINDS[kind].length < 200 * PX else 200)
    assert pixels(strip(view, frame, world)) != without


@pytest.mark.parametrize(
    ("tick", "tag", "cel"),
    [(1, "turn_up0", 0), (5, "turn_up0", 0), (7, "turn_up0", 1), (10, "turn_up0", 2)],
)
def test_a_coach_is_turned_in_a_lane_change(tick: int, tag: str, cel: int) -> None:
    world = world_of(TASKS[0])
    world.step((UP,))
    coach = world.players[0]
    while coach.course and coach.course.t < tick:
        world.step((0,))
    assert coach_tag(coach, 0, slowing=False) == (tag, cel)


def test_wheels_turn_by_the_way_and_not_by_the_time() -> None:
    coach = world_of(TASKS[0]).players[0]
    tag, cel = coach_tag(coach, 0, slowing=False)
    coach.t += 60
    assert coach_tag(coach, 0, slowing=False) == (tag, cel)
    coach.x += 118 * PX
    assert coach_tag(coach, 0, slowing=False) == (tag, cel + 40)


def test_a_leap_is_drawn_higher_and_comes_down_again() -> None:
    world = world_of(TASKS[0])
    coach = world.players[0]
    coach.begin("leap", 40)
    heights = []
    for tick in range(41):
        coach.t = tick
        heights.append(posture(world, coach).high)
    assert max(heights) == heights[20] == LEAP
    assert heights[0] == heights[40] == 0


def test_a_rival_swings_away_before_he_comes_across() -> None:
    world = world_of(TASKS[4], ahead=0)
    rival = world.rival
    assert rival
    rival.begin("swing")
    rival.t = 20
    assert posture(world, rival).dy < 0
    rival.t = rival.start
    assert posture(world, rival).dy > 0


def test_what_is_knocked_aside_leaves_its_lane(frame: Frame) -> None:
    view, world = view_of(frame), world_of(TASKS[0])
    other = put(world, "sedan", 40, 1)
    lane = pygame.Rect(190, 84, 60, 16)
    whole = pixels(strip(view, frame, world), lane)
    while not world.passage.crashes:
        view.observe(world, world.step((RIGHT,)))
    assert other.course
    assert other.course.gone
    run(view, world, 60)
    assert pixels(strip(view, frame, world), lane) != whole


# ---- what is told ------------------------------------------------------------------------------
def test_what_is_announced_has_a_sign_until_it_is_seen(frame: Frame) -> None:
    view, world = view_of(frame), world_of(TASKS[0], car(lane=2))
    place = pygame.Rect(EDGE - 8, LANES[2] // PX - RISE - 8, 16, 16)
    signed = 0
    for _ in played(view, world, 240, RIGHT):
        listed = {actor.kind.name for actor in announced(world, world.stage.view // PX)}
        shown = pixels(strip(view, frame, world), place)
        if listed and _told_since(world, 30):
            assert GOLD[3] in shown or GOLD[4] in shown
            signed += 1
    assert signed > 5
    assert not announced(world, world.stage.view // PX)
    assert GOLD[3] not in pixels(strip(view, frame, world), place)


def _told_since(world: World, ticks: int) -> bool:
    said = [a.course.said for a in world.actors if a.course and a.course.said >= 0]
    return any(tick < world.tick - ticks for tick in said)


def test_two_signs_of_one_lane_stand_side_by_side(frame: Frame) -> None:
    view, world = view_of(frame), world_of(TASKS[0])
    run(view, world, 60)
    place = pygame.Rect(EDGE - 42, LANES[2] // PX - RISE - 8, 24, 16)
    seen = []
    for ahead in (400, 520):
        body = put(world, "sedan", ahead, 2)
        assert body.course
        body.course.said = 1
        seen.append(pixels(strip(view, frame, world), place))
    assert seen[0] != seen[1]


def test_the_way_through_is_drawn_only_for_who_wants_help(frame: Frame) -> None:
    view, world = view_of(frame), world_of(TASKS[0])
    put(world, "sedan", 150, 1)
    run(view, world, 1)
    alone = pixels(strip(view, frame, world))
    world.passage = world.passage._replace(assists=STEER)
    assert pixels(strip(view, frame, world)) != alone


def test_an_arrow_tells_where_a_rival_is_whom_the_player_has_lost(frame: Frame) -> None:
    for task, told in ((TASKS[1], True), (TASKS[0], False)):
        world = world_of(task, ahead=900)
        edge = pixels(strip(view_of(frame), frame, world), pygame.Rect(280, 40, 40, 30))
        assert (RED[4] in edge) == told


# ---- the nose ----------------------------------------------------------------------------------
@pytest.mark.parametrize(("held", "wanted"), [(LEFT, BACK), (RIGHT, AHEAD)])
def test_the_nose_slides_a_pixel_in_four_ticks(held: int, wanted: int) -> None:
    world, nose = world_of(TASKS[0]), Nose()
    places = []
    for _ in range(60 + EVERY * abs(wanted)):
        events = world.step((held,))
        nose.follow(world, events)
        places.append(nose.off)
    assert places[-1] == wanted
    assert all(abs(b - a) <= 1 for a, b in pairwise(places))
    assert all(abs(b - a) <= 1 for a, b in zip(places, places[EVERY:], strict=False))


# ---- panel and words ---------------------------------------------------------------------------
def panel(view: StageView, frame: Frame, world: World) -> pygame.Surface:
    view.draw(world)
    return frame.surface.subsurface(PANEL)


@pytest.mark.parametrize("task", TASKS, ids=lambda task: type(task).__name__)
def test_every_task_has_its_panel_and_it_fits(frame: Frame, language: str, task: Task) -> None:
    view, world = view_of(frame, language), world_of(task, players=2)
    bare = Pictures(frame.palette).get("panel")
    drawn = panel(view, frame, world)
    right = pygame.Rect(212, 0, 108, PANEL.height)
    assert pixels(drawn, right) != pixels(bare, right)
    assert pixels(drawn, MARGIN) == pixels(bare, MARGIN)
    states = [TaskState(done=1, ticks=2000)]
    if isinstance(task, Deadline):
        states += [
            TaskState(stage="hold", tug=TugState(p=p, left=left, wait=9, shove=shove, sign=sign))
            for p, left, shove, sign in ((256, 600, 20, 1), (-256, 20, 20, -1), (0, 99, 0, 1))
        ]
    for state in states:
        world.stage.task = state
        assert pixels(panel(view, frame, world), MARGIN) == pixels(bare, MARGIN)


def test_the_panel_follows_what_is_done(frame: Frame) -> None:
    for task, state in (
        (TASKS[1], TaskState(done=2)),
        (TASKS[2], TaskState(done=60)),
        (TASKS[3], TaskState(ticks=45)),
    ):
        view, world = view_of(frame), world_of(task, ahead=0)
        before = pixels(panel(view, frame, world))
        world.stage.task = state
        assert pixels(panel(view, frame, world)) != before


def test_all_large_words_fit_the_strip(frame: Frame, language: str) -> None:
    face = Type(frame.palette).text
    keys = [*CALLS.values(), *(f"road.failed_{why}" for why in REASONS), "road.hold", "road.out"]
    for key in keys:
        words = word(key, language)
        assert words != key
        assert face.width(words) + 4 <= WIDEST


@pytest.mark.parametrize("why", REASONS)
def test_a_failure_is_told_for_as_long_as_it_lasts(frame: Frame, why: str) -> None:
    view, world = view_of(frame), world_of(TASKS[0])
    run(view, world, 200)
    calm = pixels(strip(view, frame, world))
    world.stage.task = TaskState(why=why, over=100)
    assert RED[4] in pixels(strip(view, frame, world), pygame.Rect(60, 0, 200, 30))
    assert pixels(strip(view, frame, world)) != calm


# ---- parts, crossing and crash -----------------------------------------------------------------
def test_roads_and_roofs_are_drawn_one_after_another(frame: Frame) -> None:
    last = road(TASKS[3], ahead=0)
    roof = StagePlan("roof", "Roof", 320 * PX, 1, "danko", KINDS, (160 * PX,), 320 * PX, then=last)
    world = World(road(TASKS[1], ahead=0, then=roof), DIFFICULTIES["normal"], 1, 1)
    view = view_of(frame)
    view.preload(world)
    pictures = [pixels(strip(view, frame, run(view, world, 5)))]
    for _ in range(2):
        finish_part(world)
        pictures.append(pixels(strip(view, frame, run(view, world, 5))))
    assert world.plan is last
    assert len(set(pictures)) == 3


def test_the_shots_of_the_crash_follow_the_clock_of_the_world(frame: Frame) -> None:
    world = world_of(TASKS[4], ahead=0)
    view = view_of(frame)
    view.preload(world)
    seen, at = [], 0
    for name, ticks in SCENES:
        world.stage.task = TaskState(stage="scene", since=world.since - at)
        assert scene_of(world) == (name, 0)
        seen.append(pixels(strip(view, frame, world)))
        at += ticks
    assert len(set(seen)) == len(SCENES)
    world.stage.task = TaskState(stage="scene", since=world.since - at - 50)
    assert scene_of(world) == (SCENES[-1][0], SCENES[-1][1] + 50)


def test_the_impact_shakes_hardest() -> None:
    world = world_of(TASKS[4], ahead=0)
    at = sum(ticks for _, ticks in SCENES[:2])
    world.stage.task = TaskState(stage="scene", since=world.since - at)
    assert jolt(world, ()) == 0.9


def test_a_man_in_a_window_is_seen_as_he_rises(frame: Frame) -> None:
    plan = road(TASKS[2], ahead=0, mounts=(("gunman_window", "rival_pinned", 50 * PX),))
    world, view = World(plan, DIFFICULTIES["normal"], 1, 1), view_of(frame)
    man = next(actor for actor in world.actors if actor.kind.name == "gunman_window")
    down = pixels(strip(view, frame, world))
    man.begin("shoot")
    seen = []
    for tick in (4, 20, man.start, man.start + 12):
        man.t = tick
        seen.append(pixels(strip(view, frame, world)))
    assert down not in seen
    assert len(set(seen)) == len(seen)
