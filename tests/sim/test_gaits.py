"""On foot, at a wheel, carried along: a small road with three lanes. Speeds as in the chase."""

import pytest
from lanes import CRUISE, FULL, LANES, LEAST, chased, drive, gap_to, put, speeds

from game.content.reactions import table
from game.sim.actor import FOES, Actor, Kind
from game.sim.gaits import Walk, walk
from game.sim.moves import Move
from game.sim.stage import Scroll
from game.sim.tasks import Blows, Catch
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.stages import Stages

CRASHED = 384  # subpixels a tick


# ---- pedals ------------------------------------------------------------------------------------
def test_the_coach_gains_twelve_a_tick_up_to_its_cruise(stage: Stages) -> None:
    s = drive(stage)
    assert s.danko.vx == CRUISE
    s.danko.vx = 0
    s.wait(10)
    assert s.danko.vx == 120
    s.wait(200)
    assert s.danko.vx == CRUISE


def test_full_throttle_and_coasting_back(stage: Stages) -> None:
    s = drive(stage)
    s.danko.vx = 0
    s.hold("right", ticks=117)
    assert s.danko.vx == 117 * 12 < FULL
    s.wait(1)
    assert s.danko.vx == FULL
    s.wait(30)
    assert s.danko.vx == FULL
    s.release().wait(3)
    assert s.danko.vx == FULL - 3 * 8
    s.wait(60)
    assert s.danko.vx == CRUISE


def test_the_brake_takes_24_a_tick_down_to_its_least(stage: Stages) -> None:
    s = drive(stage)
    s.hold("left", ticks=5)
    assert s.danko.vx == CRUISE - 5 * 24
    s.wait(60)
    assert s.danko.vx == LEAST


def test_the_brake_makes_nobody_faster(stage: Stages) -> None:
    s = drive(stage)
    s.danko.vx = CRASHED
    s.hold("left", ticks=1)
    assert s.danko.vx <= CRASHED + 12


# ---- lanes -------------------------------------------------------------------------------------
def test_a_lane_change_takes_fourteen_ticks_and_is_carried_through(stage: Stages) -> None:
    s = drive(stage, lane=0)
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
    s = drive(stage, lane=lane)
    s.hold(button, ticks=100)
    assert s.danko.y == LANES[lane]
    assert s.danko.vy == 0
    assert s.count("change") == 0


# ---- who is carried, and who meets him ---------------------------------------------------------
def test_traffic_is_carried_along_at_one_speed(stage: Stages) -> None:
    s = drive(stage)
    sedan = put(s, "sedan", 300, 1, LEAST)
    s.danko.vx = LEAST
    before = sedan.x
    s.hold("left", ticks=50)
    assert sedan.x - before == 50 * LEAST
    assert sedan.y == LANES[1]


def test_who_runs_into_a_slower_body_crashes_for_ninety_ticks(stage: Stages) -> None:
    s = drive(stage)
    sedan = put(s, "sedan", 600, 1, LEAST)
    s.hold("right", ticks=1).until(told("hit", "coach", "crash"), within=400)
    assert s.danko.x < sedan.x
    seen = speeds(s, 175)
    assert seen[:89] == [CRASHED] * 89
    assert seen[89] == CRASHED
    assert seen[90] == CRASHED + 12
    assert seen[174] == CRASHED + 85 * 12 < FULL
    s.wait(1)
    assert s.danko.vx == FULL
    assert s.count("hit", "coach") == 1


def test_nothing_is_steered_in_a_crash(stage: Stages) -> None:
    s = drive(stage)
    put(s, "sedan", 200, 1, LEAST)
    s.until(told("hit", "coach"), within=600)
    s.hold("down", "right", ticks=80)
    assert s.danko.y == LANES[1]
    assert s.danko.vx == CRASHED


def test_after_a_crash_nothing_touches_the_coach_for_150_ticks(stage: Stages) -> None:
    s = drive(stage)
    put(s, "sedan", 200, 1, LEAST)
    s.until(told("hit", "coach"), within=900)
    works = put(s, "works", 0, 1)
    ticks = 0
    while s.count("hit", "coach") == 1:
        works.x = s.danko.x + 30 * PX
        s.step()
        ticks += 1
    assert ticks == 150


@pytest.mark.parametrize(("lane", "crashes"), [(0, 0), (1, 1), (2, 0)])
def test_only_bodies_of_one_lane_meet(stage: Stages, lane: int, crashes: int) -> None:
    s = drive(stage)
    put(s, "sedan", 300, lane, LEAST)
    s.hold("right", ticks=300)
    assert s.count("hit", "coach") == crashes


@pytest.mark.parametrize(("kind", "lane"), [("sedan", 2), ("rival_ramming", 1)])
def test_another_lane_and_what_bars_nothing_are_passed(stage: Stages, kind: str, lane: int) -> None:
    s = drive(stage)
    other = put(s, kind, 500, lane, LEAST)
    other.brain = ""
    other.move = other.kind.moves.get("locked", other.move)
    s.never(told("hit"), "the coach ran into what it should pass")
    s.hold("right", ticks=500)
    assert gap_to(s, other) < 0


# ---- the wake ----------------------------------------------------------------------------------
@pytest.mark.parametrize(("dx", "wake", "most"), [
    (360, True, 1600), (330, True, FULL), (360, False, FULL),
])  # fmt: skip
def test_who_has_fallen_back_may_go_faster_until_200_px_behind(
    stage: Stages, dx: int, wake: bool, most: int
) -> None:
    task = Blows("rival_abreast", "ram", wake=wake)
    s = stage(chased(task))
    s.danko.vx = most - 12
    s.hold("right", ticks=0)
    rival = s.world.actors[1]
    rival.x = s.danko.x + dx * PX
    s.wait(2)
    assert s.danko.vx == most


def test_pursuing_him_from_afar_has_no_wake(stage: Stages) -> None:
    s = stage(chased(Catch("rival"), ahead=4000, shut=())).hold("right", ticks=120)
    assert s.danko.vx == FULL


# ---- the view ----------------------------------------------------------------------------------
def test_a_forced_view_is_the_roads_own_speed(stage: Stages) -> None:
    s = drive(stage, scroll=Scroll("forced", CRUISE))
    at = s.danko.x - s.world.stage.view
    s.wait(300)
    assert s.danko.x - s.world.stage.view == at


@pytest.mark.parametrize("button", ["right", "left"])
def test_a_leading_view_keeps_the_front_of_the_coach_at_its_stand(
    stage: Stages, button: str
) -> None:
    s = drive(stage, scroll=Scroll("lead", stand=150 * PX))
    for _ in range(60):
        s.hold(button, ticks=1)
        assert s.danko.x - s.world.stage.view == 150 * PX


# ---- on foot -----------------------------------------------------------------------------------
def test_on_foot_starts_and_stops_are_exact() -> None:
    gait = Walk(384, 288)
    walker = Kind("walker", FOES, 1, table(Move("stand", walks=True)), gait=gait)
    actor = Actor(0, walker, 0, 1)
    for command, speed in ((2, 384), (1, -288), (3, 0), (0, 0)):
        walk(actor, gait, command)
        assert actor.vx == speed
