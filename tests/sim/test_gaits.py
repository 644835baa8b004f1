"""On foot, at a wheel, carried along: a small road with three lanes. Speeds as in the chase."""

import pytest

from game.content.reactions import table
from game.sim.actor import FOES, NOBODY, PLAYERS, Actor, Kind
from game.sim.gaits import Drive, Ride, Walk, steer
from game.sim.moves import Move, Thrust
from game.sim.stage import Scroll, StagePlan
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

FULL, CRUISE, LEAST, CRASHED = 1408, 1216, 640, 384  # subpixels a tick
LANES = (0, 24 * PX, 48 * PX)
ROLL = Move("stand", walks=True)
COACH = Kind(
    "coach",
    PLAYERS,
    100,
    table(ROLL, Move("crash", rest=90, thrusts=(Thrust(0, 90, CRASHED),))),
    gait=Drive(),
    crash="crash",
)
SEDAN = Kind("sedan", NOBODY, 1, table(Move("stand", walks=True)), gait=Ride(640))
SIGN = Kind("sign", NOBODY, 1, table(Move("stand")), gait=Ride(0), solid=False)
KINDS = {kind.name: kind for kind in (COACH, SEDAN, SIGN)}


def road(stage: Stages, *actors: tuple[str, int, int], scroll: Scroll | None = None) -> Scenario:
    """A long road with (kind, px ahead, lane) on it; the coach starts in the first lane."""
    start = 1000 * PX
    plan = StagePlan(
        "road",
        "Road",
        90_000 * PX,
        1,
        "coach",
        KINDS,
        starts=(start,),
        exit=89_000 * PX,
        scroll=scroll or Scroll(),
        lanes=LANES,
        actors=tuple((kind, start + ahead * PX, LANES[lane]) for kind, ahead, lane in actors),
    )
    return stage(plan)


def test_the_coach_gains_twelve_a_tick_up_to_its_cruise(stage: Stages) -> None:
    s = road(stage).wait(10)
    assert s.danko.vx == 120
    s.wait(200)
    assert s.danko.vx == CRUISE


def test_full_throttle_and_coasting_back(stage: Stages) -> None:
    s = road(stage)
    s.hold("right", ticks=118)
    assert s.danko.vx == FULL
    s.hold("right", ticks=30)
    assert s.danko.vx == FULL
    s.release().wait(3)
    assert s.danko.vx == FULL - 3 * 8
    s.wait(60)
    assert s.danko.vx == CRUISE


def test_the_brake_takes_24_a_tick_down_to_its_least(stage: Stages) -> None:
    s = road(stage).wait(150)
    s.hold("left", ticks=5)
    assert s.danko.vx == CRUISE - 5 * 24
    s.wait(60)
    assert s.danko.vx == LEAST


def test_a_lane_change_takes_fourteen_ticks_and_is_carried_through(stage: Stages) -> None:
    s = road(stage).wait(20)
    s.press("down").wait(7)
    assert LANES[0] < s.danko.y < LANES[1]
    s.wait(6)
    assert s.danko.y < LANES[1]
    s.wait(1)
    assert (s.danko.y, s.danko.vy) == (LANES[1], 0)
    s.press("up").wait(14)
    assert s.danko.y == LANES[0]


@pytest.mark.parametrize(("button", "lane"), [("up", 0), ("down", 2)])
def test_nobody_leaves_the_road(stage: Stages, button: str, lane: int) -> None:
    s = road(stage)
    s.hold(button, ticks=100)
    assert s.danko.y == LANES[lane]
    assert s.danko.vy == 0


def test_traffic_is_carried_along_at_one_speed(stage: Stages) -> None:
    s = road(stage, ("sedan", 300, 1))
    sedan = s.world.actors[1]
    before = sedan.x
    s.wait(50)
    assert sedan.x - before == 50 * 640
    assert sedan.y == LANES[1]


def test_who_runs_into_a_slower_body_crashes_for_ninety_ticks(stage: Stages) -> None:
    s = road(stage, ("sedan", 2000, 0))
    s.hold("right", ticks=1).until(told("hit", "coach", "crash"), within=900)
    assert s.danko.x < s.world.actors[1].x
    s.world.actors[1].y = LANES[2]  # knocked aside
    speeds = []
    for _ in range(175):
        s.step()
        speeds.append(s.danko.vx)
    assert speeds[:88] == [CRASHED] * 88
    assert speeds[100] > CRASHED
    assert speeds[174] < FULL
    s.wait(4)
    assert s.danko.vx == FULL
    assert s.count("hit", "coach") == 1


def test_nothing_is_steered_in_a_crash(stage: Stages) -> None:
    s = road(stage, ("sedan", 400, 0)).until(told("hit", "coach"), within=600)
    s.hold("down", ticks=60)
    assert s.danko.y == LANES[0]


def test_after_a_crash_nothing_touches_the_coach_for_150_ticks(stage: Stages) -> None:
    s = road(stage, ("sedan", 1000, 0)).until(told("hit", "coach"), within=900)
    ticks = 0
    while s.count("hit", "coach") == 1:
        s.world.actors[1].x = s.danko.x + 30 * PX
        s.step()
        ticks += 1
    assert ticks == 150


@pytest.mark.parametrize(("apart", "crashes"), [(11, 1), (12, 0)])
def test_bodies_within_twelve_px_across_the_road_share_a_lane(
    stage: Stages, apart: int, crashes: int
) -> None:
    s = road(stage, ("sedan", 300, 0))
    s.world.actors[1].y += apart * PX
    s.hold("right", ticks=300)
    assert s.count("hit", "coach") == crashes


@pytest.mark.parametrize("other", [("sedan", 1500, 1), ("sign", 1500, 0)])
def test_another_lane_and_what_is_not_solid_are_passed(
    stage: Stages, other: tuple[str, int, int]
) -> None:
    s = road(stage, other)
    s.never(told("hit"), "the coach ran into what it should pass")
    s.hold("right", ticks=900)
    assert s.danko.x > s.world.actors[1].x


def test_a_forced_view_is_the_roads_own_speed(stage: Stages) -> None:
    s = road(stage, scroll=Scroll("forced", CRUISE))
    s.danko.vx = CRUISE
    at = s.danko.x - s.world.stage.view
    s.wait(300)
    assert s.danko.x - s.world.stage.view == at


def test_on_foot_starts_and_stops_are_exact() -> None:
    walker = Kind("walker", FOES, 1, table(ROLL), gait=Walk(384, 288))
    actor = Actor(0, walker, 0, 1)
    for command, speed in ((2, 384), (1, -288), (3, 0), (0, 0)):
        steer(actor, command, ())
        assert actor.vx == speed
