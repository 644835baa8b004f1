"""The hold: shoves with a tell, pushing against them, slipping off, letting go in time."""

from itertools import pairwise

import pytest
from lanes import NOSE, chased
from lanes import told as all_told

from game.sim.command import PEDALS, STEADY
from game.sim.tasks import Deadline
from game.sim.tug import Tug, TugState, shown
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

CALM = Tug(first=9999)  # nobody shoves


def hold(
    stage: Stages, data: Tug = CALM, clock: int = 300, seed: int = 1, difficulty: str = "normal"
) -> Scenario:
    """Begin in the moment in which the two are locked together."""
    task = Deadline("rival_ramming", NOSE + 100 * PX, clock, tug=data, scenes=(("beam", 30),))
    s = stage(chased(task, ahead=60), seed=seed, difficulty=difficulty)
    return s.until(told("locked"), within=60)


def state_of(s: Scenario) -> TugState:
    assert s.world.stage.task
    assert s.world.stage.task.tug
    return s.world.stage.task.tug


def put(s: Scenario, **changes: int) -> Scenario:
    """Change how the hold stands."""
    assert s.world.stage.task
    tug = state_of(s)._replace(**changes)
    s.world.stage.task = s.world.stage.task._replace(tug=tug)
    return s


def grant(s: Scenario, assists: int) -> Scenario:
    s.world.passage = s.world.passage._replace(assists=assists)
    return s


# ---- how long ----------------------------------------------------------------------------------
@pytest.mark.parametrize(("clock", "least", "most"), [(500, 480, 500), (120, 240, 240)])
def test_a_hold_lasts_as_long_as_the_lead_that_was_left_and_240_at_least(
    stage: Stages, clock: int, least: int, most: int
) -> None:
    s = hold(stage, clock=clock)
    (locked,) = all_told(s, "locked")
    assert least <= locked.amount <= most
    if clock > 240:
        assert locked.amount == clock - s.world.since
    s.until(told("failed", "", "hit"), within=locked.amount)
    assert s.world.stage.task
    assert s.world.since - s.world.stage.task.since == locked.amount


# ---- pushing -----------------------------------------------------------------------------------
@pytest.mark.parametrize(("button", "p"), [("right", 50), ("left", -50)])
def test_throttle_and_brake_push_six_a_tick_of_which_one_is_lost(
    stage: Stages, button: str, p: int
) -> None:
    s = hold(stage).hold(button, ticks=10)
    assert state_of(s).p == p
    s.release().wait(20)
    assert state_of(s).p == p * 3 // 5


def test_left_alone_it_sinks_to_the_middle_and_stays_there(stage: Stages) -> None:
    s = put(hold(stage), p=30).wait(29)
    assert state_of(s).p == 1
    s.wait(50)
    assert state_of(s).p == 0
    put(s, p=-7).wait(7)
    assert state_of(s).p == 0


@pytest.mark.parametrize(("p", "button"), [(246, "right"), (-246, "left")])
def test_beyond_either_end_he_has_slipped_off(stage: Stages, p: int, button: str) -> None:
    s = put(hold(stage), p=p).hold(button, ticks=2)
    assert abs(state_of(s).p) == 256
    assert s.count("failed") == 0
    s.wait(1)
    assert s.count("failed", "", "slipped") == 1


# ---- shoves ------------------------------------------------------------------------------------
def test_a_shove_is_told_thirty_ticks_and_then_pushes_eight_for_36(stage: Stages) -> None:
    s = hold(stage, Tug(), clock=500).until(told("shove"), within=48)
    assert s.world.stage.task
    assert s.world.since - s.world.stage.task.since == 48
    (shove,) = all_told(s, "shove")
    sign = 1 if shove.what == "ahead" else -1
    assert shove.amount == 30
    for _ in range(29):
        assert (state_of(s).p, shown(Tug(), state_of(s))) == (0, sign)
        s.step()
    seen = []
    for _ in range(36):
        s.step()
        seen.append(state_of(s).p * sign)
    assert seen == [7 * n for n in range(1, 37)]
    s.wait(1)
    assert (state_of(s).p * sign, shown(Tug(), state_of(s))) == (251, 0)


def test_the_right_pedal_answers_a_shove(stage: Stages) -> None:
    s = hold(stage, Tug(), clock=500).until(told("shove"), within=48).wait(29)
    s.hold("left" if all_told(s, "shove")[0].what == "ahead" else "right", ticks=36)
    assert abs(state_of(s).p) <= 36


def test_from_one_tell_to_the_next_80_to_95_ticks_pass_and_both_ways_come(stage: Stages) -> None:
    ways = []
    for seed in range(8):
        s, ticks = hold(stage, Tug(), clock=550, seed=seed), []
        while not s.world.stage.task or s.world.stage.task.stage == "hold":
            put(s, p=0).step()
            ticks += [s.world.tick for event in s.world.events if event.name == "shove"]
            if s.count("failed"):
                break
        assert len(ticks) >= 5
        assert all(80 <= b - a <= 95 for a, b in pairwise(ticks))
        ways.append(tuple(event.what for event in all_told(s, "shove")))
    assert {way for each in ways for way in each} == {"ahead", "back"}
    assert len(dict.fromkeys(ways)) > 3


@pytest.mark.parametrize(("difficulty", "tell"), [("easy", 37), ("normal", 30), ("hard", 22)])
def test_the_difficulty_and_the_assist_change_the_tell(
    stage: Stages, difficulty: str, tell: int
) -> None:
    for assists, ticks in ((0, tell), (STEADY, 45)):
        s = grant(hold(stage, Tug(), difficulty=difficulty), assists)
        s.until(told("shove"), within=48).wait(ticks - 1)
        assert all_told(s, "shove")[0].amount == ticks
        assert state_of(s).p == 0
        s.wait(1)
        assert abs(state_of(s).p) == 7


# ---- letting go --------------------------------------------------------------------------------
@pytest.mark.parametrize("left", [49, 2])
def test_letting_go_in_the_last_48_ticks_wins(stage: Stages, left: int) -> None:
    s = put(hold(stage), left=left).press("down")
    assert s.count("peel", "coach") == s.count("scene", "", "beam") == 1
    s.wait(35)
    assert s.session.outcome == "clear"
    assert s.count("failed") == 0


def test_a_press_before_that_does_not_win(stage: Stages) -> None:
    s = put(hold(stage), left=50).press("down").wait(1)
    assert s.count("peel") == s.count("failed") == 0


def test_down_for_more_than_twenty_ticks_too_early_lets_him_go(stage: Stages) -> None:
    s = hold(stage).hold("down", ticks=20).release().wait(1)
    s.hold("down", ticks=20)
    assert s.count("failed") == 0
    s.wait(1)
    assert s.count("failed", "", "slipped") == 1


def test_out_is_told_once_as_the_last_48_ticks_begin(stage: Stages) -> None:
    s = hold(stage).until(told("out"), within=300)
    assert state_of(s).left == 48
    s.wait(60)
    assert s.count("out") == 1


def test_who_never_lets_go_is_hit(stage: Stages) -> None:
    s = hold(stage).until(told("failed", "", "hit"), within=300)
    assert state_of(s).left == 0
    assert s.count("peel") == 0


# ---- where they are ----------------------------------------------------------------------------
@pytest.mark.parametrize("lane", [1, 2])
def test_locked_together_they_stand_side_by_side_alone_on_the_road(
    stage: Stages, lane: int
) -> None:
    task = Deadline("rival_ramming", NOSE + 100 * PX, 300, tug=CALM)
    s = stage(chased(task, ahead=60))
    assert s.danko.course
    s.danko.course.lane = s.danko.course.to = lane
    s.until(told("locked"), within=60).hold("right", "up", ticks=40)
    rival = s.world.rival
    assert rival
    assert s.danko.x == rival.x == NOSE + 100 * PX
    assert s.danko.vx == rival.vx == 0
    assert s.danko.y == s.world.plan.lanes[1]


# ---- with one button ---------------------------------------------------------------------------
def test_with_one_button_the_pedals_hold_by_themselves_until_he_lets_go(stage: Stages) -> None:
    for seed in range(4):
        s = grant(hold(stage, Tug(), clock=550, seed=seed), PEDALS)
        s.never(told("failed"), "the pedals did not hold him")
        s.until(told("out"), within=550).press("down")
        assert s.count("peel") == 1


def test_who_presses_nothing_at_all_has_lost_but_is_not_stuck(stage: Stages) -> None:
    for seed in range(4):
        s = hold(stage, Tug(), clock=550, seed=seed).until(told("failed"), within=550)
        assert all_told(s, "failed")[0].what in ("slipped", "hit")
        s.until(told("again"), within=150)
        assert s.world.stage.task
        assert s.world.stage.task.stage == ""
        assert s.danko.move.name == "stand"
