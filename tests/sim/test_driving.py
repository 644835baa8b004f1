"""At the wheel: what holds a lane, crash, scrape, ramp, near miss, horn, HEAT, help."""

import pytest
from lanes import CRUISE, FULL, LANES, LEAST, chased, drive, gap_to, keep_level, put, road, speeds
from lanes import told as all_told

from game.sim.command import LEFT, RIGHT
from game.sim.course import holds
from game.sim.tasks import Blows
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

CRASHED, SCRAPED = 384, 768  # subpixels a tick


def heat(s: Scenario) -> Scenario:
    """Let both buttons take all of a full HEAT meter."""
    assert s.danko.pilot
    s.danko.pilot.heat = 100
    s.press("strike", "heavy")
    assert s.danko.move.name == "heat"
    assert s.danko.pilot.heat == 0
    return s


# ---- which lane is held ------------------------------------------------------------------------
def test_a_change_holds_the_old_lane_on_ticks_0_to_7_and_the_new_one_from_6(stage: Stages) -> None:
    s = drive(stage).press("down")
    held: dict[int, list[int]] = {1: [], 2: []}
    for tick in range(14):
        course, gait = s.danko.course, s.danko.kind.gait
        assert course
        assert course.t == tick
        for lane, ticks in held.items():
            ticks.extend([tick] * holds(course, gait, lane))
        s.step()
    assert held == {1: list(range(8)), 2: list(range(6, 14))}


@pytest.mark.parametrize(("lane", "tick", "crashes"), [
    (1, 7, 1), (1, 8, 0), (2, 5, 0), (2, 6, 1), (0, 6, 0),
])  # fmt: skip
def test_a_body_alongside_is_met_only_in_a_lane_that_is_held(
    stage: Stages, lane: int, tick: int, crashes: int
) -> None:
    s = drive(stage).press("down").wait(tick - 1)
    body = put(s, "works", -20, lane)
    s.step()
    body.x = 0
    s.wait(20)
    assert s.count("hit", "coach", "crash") == crashes


@pytest.mark.parametrize(("waited", "changes"), [(5, 1), (6, 2), (13, 2)])
def test_a_change_pressed_in_the_last_eight_ticks_of_one_follows_it(
    stage: Stages, waited: int, changes: int
) -> None:
    s = drive(stage, lane=0).press("down").wait(waited).press("down").wait(40)
    assert s.count("change", "coach", "down") == changes
    assert s.danko.y == LANES[changes]


def test_a_shut_lane_may_not_be_entered(stage: Stages) -> None:
    s = drive(stage, shut=(0,)).press("up").wait(30)
    assert s.danko.y == LANES[1]
    assert s.count("change") == 0


# ---- crash -------------------------------------------------------------------------------------
def test_a_crash_loses_528_px_by_plain_motion(stage: Stages) -> None:
    crashed, free = drive(stage), drive(stage)
    for s in (crashed, free):
        s.danko.vx = FULL
        s.hold("right", ticks=1)
    put(crashed, "works", 0, 1)
    for s in (crashed, free):
        s.step()
    assert crashed.count("hit", "coach", "crash") == 1
    lost = -(crashed.danko.x - free.danko.x)
    for s in (crashed, free):
        s.wait(176)
        assert s.danko.vx == FULL
    lost = free.danko.x - crashed.danko.x - lost
    regained = sum(FULL - CRASHED - 12 * n for n in range(1, 86))
    assert lost // PX == (90 * (FULL - CRASHED) + regained) // PX == 528


def test_a_crash_costs_time_and_nothing_else(stage: Stages) -> None:
    s = drive(stage)
    sedan = put(s, "sedan", 20, 1, LEAST)
    s.until(told("hit", "coach", "crash"), within=30).wait(200)
    assert s.danko.energy == s.danko.most
    assert s.danko.pilot
    assert s.danko.pilot.lives == s.world.rules.lives
    assert s.world.passage.crashes == 1
    assert all_told(s, "aside")[0][2:] == ("sedan", "crash", sedan.id)
    assert sedan.course
    assert sedan.course.gone


def test_what_has_been_knocked_aside_bars_nothing_any_more(stage: Stages) -> None:
    s = drive(stage)
    works = put(s, "works", 20, 1, length=9000)
    s.wait(600)
    assert s.count("hit", "coach") == 1
    assert works.x > s.danko.x > works.x - 9000 * PX


def test_a_change_goes_on_in_a_crash_and_never_jumps(stage: Stages) -> None:
    s = drive(stage).press("down").wait(2)
    put(s, "works", -20, 1)
    before = s.danko.y
    for _ in range(15):
        s.step()
        assert 0 <= s.danko.y - before <= 2 * PX
        before = s.danko.y
    assert s.count("hit", "coach", "crash") == 1
    assert s.danko.y == LANES[2]


def test_traffic_never_runs_into_the_back_of_a_coach_that_brakes(stage: Stages) -> None:
    s = drive(stage)
    s.danko.vx = LEAST
    faster = put(s, "sedan", -300, 1, 704)
    s.never(told("hit"), "it was run into from behind")
    s.hold("left", ticks=900)
    assert faster.x < s.danko.x - s.danko.kind.length


# ---- scrape ------------------------------------------------------------------------------------
def test_pillars_on_the_line_throw_who_crosses_it_back(stage: Stages) -> None:
    s = drive(stage)
    put(s, "pillars", -100, 1, length=3000)
    s.press("down").until(told("hit", "coach", "scrape"), within=14)
    seen = speeds(s.hold("down", "right", ticks=0), 31)
    assert seen[:30] == [SCRAPED] * 30
    assert seen[30] == SCRAPED + 12
    assert s.danko.y == LANES[1]
    assert s.danko.energy == s.danko.most
    assert s.world.passage.crashes == 0


def test_pillars_stop_nobody_who_keeps_his_lane_or_crosses_the_other_line(stage: Stages) -> None:
    s = drive(stage)
    put(s, "pillars", -100, 1, length=9000)
    s.never(told("hit"), "the pillars were touched")
    s.wait(100).press("up").wait(100).press("down").wait(100)
    assert s.danko.y == LANES[1]


@pytest.mark.parametrize(("t", "scrapes"), [(3, 0), (4, 1), (10, 1), (11, 0)])
def test_the_line_is_under_the_coach_on_ticks_4_to_10_of_a_change(
    stage: Stages, t: int, scrapes: int
) -> None:
    s = drive(stage).press("down").wait(t - 1)
    pillars = put(s, "pillars", -20, 1, length=100)
    s.step()
    pillars.x = 0
    s.wait(20)
    assert s.count("hit", "coach", "scrape") == scrapes
    assert s.danko.y == LANES[1 if scrapes else 2]


# ---- the ramp ----------------------------------------------------------------------------------
@pytest.mark.parametrize(("speed", "what"), [(1151, "crash"), (1152, "leap"), (FULL, "leap")])
def test_a_ramp_is_leapt_from_1152_on_and_slower_it_is_a_crash(
    stage: Stages, speed: int, what: str
) -> None:
    s = drive(stage)
    s.danko.vx = speed - 12
    put(s, "ramp", 1, 1)
    s.hold("right", ticks=1)
    assert s.danko.move.name == what


def test_in_the_air_nothing_is_met_or_steered_for_as_long_as_the_gap_takes(stage: Stages) -> None:
    s = drive(stage)
    s.danko.vx = FULL
    put(s, "ramp", 1, 1)
    put(s, "works", 100, 1, length=20)
    s.never(told("hit"), "something was met in the air")
    s.hold("right", ticks=1).hold("down", ticks=0)
    ticks = (144 + 160) * PX // FULL + 2
    assert all_told(s, "leap")[0].amount == ticks
    seen = speeds(s, ticks)
    assert seen == [FULL] * ticks
    assert (s.danko.move.name, s.danko.y) == ("land", LANES[1])
    s.wait(10)
    assert s.danko.move.name == "stand"


def test_a_ramp_in_the_middle_of_a_change_is_a_crash(stage: Stages) -> None:
    s = drive(stage)
    s.danko.vx = FULL
    s.press("down").wait(8)
    put(s, "ramp", 1, 2)
    s.step()
    assert s.danko.move.name == "crash"


def test_a_trench_beside_the_ramp_is_a_crash_however_fast(stage: Stages) -> None:
    s = drive(stage)
    s.danko.vx = FULL
    put(s, "trench", 1, 1)
    s.wait(1)
    assert s.danko.move.name == "crash"


# ---- near miss ---------------------------------------------------------------------------------
@pytest.mark.parametrize(("gap", "pays"), [(119, 250), (120, 0)])
def test_a_near_miss_is_a_change_that_ends_under_forty_ticks_from_contact(
    stage: Stages, gap: int, pays: int
) -> None:
    s = drive(stage)
    s.danko.vx = FULL
    sedan = put(s, "sedan", gap + 15 * 3, 1, LEAST)  # it comes 3 px nearer a tick
    s.hold("right", ticks=0).press("down").wait(14)
    assert gap_to(s, sedan) == gap * PX
    assert s.danko.pilot
    assert s.danko.pilot.score == pays
    assert s.danko.pilot.heat == (8 if pays else 0)
    assert s.count("near_miss", "coach", "sedan") == (1 if pays else 0)
    assert s.danko.vx == FULL


def test_the_same_near_miss_over_and_over_heats_a_third(stage: Stages) -> None:
    s = drive(stage)
    s.danko.vx = FULL
    assert s.danko.pilot
    for heat_now, button in ((8, "down"), (10, "up")):
        put(s, "sedan", 100, 1 if button == "down" else 2, LEAST)
        s.hold("right", ticks=0).press(button).wait(14)
        assert s.danko.pilot.heat == heat_now
        s.world.actors = s.world.actors[:1]


def test_no_miss_is_near_that_ends_in_a_crash(stage: Stages) -> None:
    s = drive(stage)
    s.danko.vx = FULL
    put(s, "works", 95, 1)  # it would be near enough at the speed of a crash
    put(s, "works", 30, 2)
    s.hold("right", ticks=0).press("down").wait(60)
    assert s.count("hit", "coach", "crash") == 1
    assert s.count("near_miss") == 0


# ---- the horn ----------------------------------------------------------------------------------
@pytest.mark.parametrize(("ahead", "moves"), [(190, True), (210, False)])
def test_the_horn_moves_the_first_car_within_200_px(stage: Stages, ahead: int, moves: bool) -> None:
    s = drive(stage)
    sedan = put(s, "sedan", ahead, 1, CRUISE)
    second = put(s, "sedan", ahead + 150, 1, CRUISE)
    s.press("heavy").wait(60)
    assert s.count("horn", "coach") == 1
    assert all_told(s, "horn")[0].amount == (sedan.id if moves else -1)
    assert (sedan.y == LANES[0]) == moves
    assert second.y == LANES[1]


def test_the_horn_moves_nobody_into_a_lane_that_is_not_clear_for_sixty_ticks(
    stage: Stages,
) -> None:
    s = drive(stage)
    s.danko.vx = LEAST
    sedan = put(s, "sedan", 100, 1, LEAST)
    above = put(s, "works", 240, 0)  # he would be there in less than sixty ticks
    put(s, "taxi", 110, 2, LEAST)
    s.hold("left", ticks=0).press("heavy").wait(40)
    assert sedan.y == LANES[1]
    assert all_told(s, "horn")[0].amount == -1
    above.x += 400 * PX
    assert s.danko.pilot
    s.danko.pilot.last_begun.clear()
    s.press("heavy").wait(40)
    assert sedan.y == LANES[0]


def test_the_horn_moves_no_car_across_a_row_of_pillars(stage: Stages) -> None:
    s = drive(stage, shut=(0,))
    sedan = put(s, "sedan", 100, 1, LEAST)
    put(s, "pillars", 0, 1, length=3000)
    s.press("heavy").wait(40)
    assert sedan.y == LANES[1]


def test_the_horn_moves_no_works(stage: Stages) -> None:
    s = drive(stage)
    put(s, "works", 150, 1)
    s.press("heavy").wait(2)
    assert all_told(s, "horn")[0].amount == -1


def test_the_horn_sounds_once_in_600_ticks_and_takes_no_hand_off_the_wheel(stage: Stages) -> None:
    s = drive(stage).press("heavy")
    assert s.hold("right", ticks=0).press("down").wait(14).danko.y == LANES[2]
    assert s.danko.vx == CRUISE + 15 * 12
    s.wait(583 - 14).press("heavy").wait(10)
    assert s.count("horn") == 1
    s.wait(4).press("heavy").wait(10)
    assert s.count("horn") == 2


# ---- HEAT --------------------------------------------------------------------------------------
def test_heat_lasts_120_ticks_and_goes_to_1600(stage: Stages) -> None:
    s = heat(drive(stage))
    assert speeds(s.hold("right", ticks=0), 119)[-1] == 1600
    assert s.danko.move.name == "heat"
    s.wait(1)
    assert s.danko.move.name == "stand"
    s.wait(60)
    assert s.danko.vx == FULL


def test_in_heat_a_touched_car_is_thrown_aside_for_64_of_speed(stage: Stages) -> None:
    s = heat(drive(stage)).hold("right", ticks=40)
    cars = [put(s, kind, 2 + 250 * n, 1, LEAST) for n, kind in enumerate(("sedan", "van"))]
    s.wait(1)
    assert s.danko.vx == 1600 - 64
    s.wait(75)
    assert s.count("hit") == 0
    assert [e.amount for e in all_told(s, "aside") if e.what == "heat"] == [c.id for c in cars]
    assert s.danko.pilot
    assert s.danko.pilot.score == 400


def test_when_heat_is_over_a_car_is_a_crash_again(stage: Stages) -> None:
    s = heat(drive(stage)).hold("right", ticks=121)
    put(s, "sedan", 2, 1, LEAST)
    s.wait(1)
    assert s.danko.move.name == "crash"


def test_heat_throws_no_ramp_aside_and_never_drives_backwards(stage: Stages) -> None:
    s = heat(drive(stage))
    s.danko.vx = 700
    put(s, "ramp", 2, 1)
    assert min(speeds(s.hold("right", ticks=0), 60)) >= CRASHED
    assert s.count("hit", "coach", "crash") == 1


def test_without_a_full_meter_both_buttons_are_a_ram_or_a_horn(stage: Stages) -> None:
    s = drive(stage)
    assert s.danko.pilot
    s.danko.pilot.heat = 99
    s.press("strike", "heavy").wait(20)
    assert "heat" not in {move for _, move in s.begun}
    assert s.danko.pilot.heat == 99


@pytest.mark.parametrize(("button", "move"), [("strike", "ram"), ("heavy", "horn")])
def test_with_a_full_meter_one_button_alone_does_what_it_always_does(
    stage: Stages, button: str, move: str
) -> None:
    s = drive(stage)
    assert s.danko.pilot
    s.danko.pilot.heat = 100
    s.press(button).wait(2)
    assert s.danko.move.name == move


# ---- whatever is pressed -----------------------------------------------------------------------
def test_nobody_drives_backwards_whatever_happens_to_him(stage: Stages) -> None:
    s = stage(chased(Blows("rival_abreast", "ram", 99, 9999)))
    s.never(lambda w: w.danko.vx < CRASHED - 96, "the coach has nearly stopped")
    for n in range(300):
        s.held[0] = (RIGHT, LEFT, 0)[n // 40 % 3]
        if n % 60 == 0:
            put(s, ("works", "sedan", "ramp")[n // 60 % 3], 50, 1 + n // 60 % 2)
        keep_level(s, 1) if n % 100 > 90 else s.press("strike")


def test_a_road_without_anybody_else_is_driven(stage: Stages) -> None:
    assert stage(road()).wait(5).danko.vx == CRUISE
