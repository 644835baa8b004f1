"""Looking ahead: contacts in ticks, and the first step of a way through."""

import pytest
from lanes import FULL, LEAST, LENGTH, car, drive, gap_to, put, stands

from game.content.kinds import KINDS
from game.sim.command import PEDALS, STEER
from game.sim.gaits import Drive
from game.sim.lookahead import (
    NEVER_MET,
    Driver,
    Thing,
    contact_in,
    driver_of,
    spells,
    thing_of,
    things_ahead,
    way_through,
)
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

ALL = (0, 1, 2)


def who(lane: int = 1, speed: int = FULL) -> Driver:
    return Driver(0, lane, speed, LENGTH, 1152, Drive())


def block(lane: int, begin: int, length: int = 68, speed: int = 0, bars: str = "lane") -> Thing:
    """Return something whose tail is so many px ahead."""
    return Thing(bars, lane, (begin + length) * PX, begin * PX, speed)  # type: ignore[arg-type]


def way(*things: Thing, lane: int = 1, lanes: tuple[int, ...] = ALL, ticks: int = 150) -> object:
    return way_through(things, who(lane), lanes, ticks)


def settled(s: Scenario) -> bool:
    return s.danko.course is not None and s.danko.course.settled


def wish(s: Scenario, bit: int) -> Scenario:
    """Turn an assist on as the pause menu does."""
    s.held[0] = bit
    s.step()
    return s.release()


# ---- contacts ----------------------------------------------------------------------------------
def test_a_contact_lasts_from_nose_on_tail_to_tail_off_nose(stage: Stages) -> None:
    s = drive(stage)
    s.danko.vx = FULL
    sedan = put(s, "sedan", 300, 1, LEAST)
    s.danko.unhurt = 999
    bodies, _ = spells([thing_of(sedan)], driver_of(s.danko), 3, NEVER_MET)
    touching = []
    s.hold("right", ticks=0)
    for tick in range(1, 400):
        s.step()
        if sedan.x - 68 * PX < s.danko.x and sedan.x > s.danko.x - LENGTH:
            touching.append(tick)
    ((first, last),) = bodies[1]
    assert first == touching[0]
    assert last - touching[-1] in (0, 1)


def test_who_is_not_closing_in_on_a_thing_never_meets_it() -> None:
    for speed in (FULL, FULL + 1):
        assert spells([block(1, 100, speed=speed)], who(), 3, 999) == ([[], [], []], [[], [], []])


def test_what_is_passed_already_is_not_met() -> None:
    assert spells([block(1, -68 - 144 - 6)], who(), 3, 999)[0][1] == []
    assert spells([block(1, -68 - 143)], who(), 3, 999)[0][1] != []


@pytest.mark.parametrize(("speed", "met"), [(1151, True), (1152, False)])
def test_a_ramp_is_in_the_way_of_who_is_too_slow(speed: int, met: bool) -> None:
    bodies, _ = spells([block(1, 200, bars="leap")], who(speed=speed), 3, 999)
    assert bool(bodies[1]) == met


# ---- ways --------------------------------------------------------------------------------------
def test_an_empty_road_asks_for_nothing() -> None:
    assert way() == 0


@pytest.mark.parametrize(("shut", "step"), [(0, 1), (2, -1)])
def test_the_way_is_the_lane_that_is_free(shut: int, step: int) -> None:
    assert way(block(1, 200), block(shut, 200)) == step


def test_a_lane_that_is_not_open_to_him_is_no_way() -> None:
    assert way(block(1, 200), lanes=(1, 2)) == 1
    assert way(block(1, 200), lanes=(0, 1)) == -1


def test_where_every_lane_is_shut_there_is_none() -> None:
    assert way(*(block(lane, 400) for lane in ALL)) is None


def test_two_changes_in_a_row_are_found_and_begun_in_time() -> None:
    assert way(block(0, 300), block(1, 300), lane=0) == 1
    assert way(block(0, 100), block(1, 100), lane=0) is None  # two take 28 ticks: 154 px


@pytest.mark.parametrize(("begin", "step"), [(43, None), (44, 1)])
def test_a_change_needs_eight_ticks_of_the_old_lane(begin: int, step: int | None) -> None:
    assert way(block(1, begin), lanes=(1, 2)) == step  # 5.5 px a tick


@pytest.mark.parametrize(
    ("begin", "length", "step"), [(200, 68, 1), (-200, 83, 1), (-200, 84, None)]
)
def test_a_change_needs_the_new_lane_from_its_sixth_tick_on(
    begin: int, length: int, step: int | None
) -> None:
    found = way(block(1, 44), block(2, begin, length), lanes=(1, 2), ticks=20)
    assert found == step


def test_pillars_let_nobody_change_over_their_line() -> None:
    pillars = block(1, -500, 2000, bars="line")
    assert way(block(1, 200), pillars) == -1
    assert way(block(1, 200), block(0, 200), pillars) is None
    assert way(pillars) == 0


def test_a_change_may_wait_until_the_pillars_are_past() -> None:
    assert way(block(1, 420), block(0, 420), block(1, -600, 700, bars="line")) == 0


def test_what_lies_beyond_his_sight_asks_for_nothing() -> None:
    assert way(block(1, 900), ticks=100) == 0
    assert way(block(1, 500), ticks=100) in (-1, 1)


def test_the_way_through_is_driven_without_a_touch(stage: Stages) -> None:
    """The search and the road agree: its steps, taken, lead through rows 372 px apart."""
    rows = [car(100 + 684 * n, lane) for n in range(8) for lane in ALL if lane != n * 7 % 3]
    s = drive(stage, *rows)
    s.danko.vx = FULL
    s.never(told("hit"), "a way was shown that is none")
    s.hold("right", ticks=0)
    while s.world.tick < 1100:
        step = way_through(things_ahead(s.world), s.danko, ALL, 150) if settled(s) else 0
        assert step is not None
        s.press("up" if step < 0 else "down") if step else s.wait(1)
    assert s.count("change") >= 6


# ---- what is known -----------------------------------------------------------------------------
def test_only_what_has_been_announced_so_long_ago_is_known(stage: Stages) -> None:
    s = drive(stage, stands("works", 900, 1)).until(told("sign", "works"), within=300)
    assert len(things_ahead(s.world)) == 1
    assert things_ahead(s.world, 1) == []
    s.wait(15)
    assert len(things_ahead(s.world, 15)) == 1
    works = s.world.actors[-1]
    assert works.course
    works.course.gone = True
    assert things_ahead(s.world) == []


def test_a_car_that_moves_over_is_known_in_the_lane_it_goes_to(stage: Stages) -> None:
    s = drive(stage)
    sedan = put(s, "sedan", 150, 1, LEAST)
    s.press("heavy").wait(2)
    assert thing_of(sedan).lane == 0


def test_a_car_that_has_stopped_is_known_to_stand(stage: Stages) -> None:
    s = drive(stage)
    put(s, "works", 600, 0)
    sedan = put(s, "sedan", 500, 0, LEAST)
    s.wait(60)
    assert thing_of(sedan).speed == 0


@pytest.mark.parametrize("ahead", [10, 150, 400])
def test_contact_is_foretold_to_the_tick(stage: Stages, ahead: int) -> None:
    s: Scenario = drive(stage)
    s.danko.vx = FULL
    put(s, "van", ahead, 1, LEAST)
    ticks = contact_in(things_ahead(s.world), s.danko, 1)
    s.hold("right", ticks=0).until(told("hit", "coach", "crash"), within=ticks)
    assert s.world.tick == ticks
    assert contact_in(things_ahead(s.world), s.danko, 2) == NEVER_MET


def test_a_driver_is_what_his_kind_drives() -> None:
    assert KINDS["coach"].length == LENGTH
    assert KINDS["coach"].leap_speed == 1152


# ---- assists -----------------------------------------------------------------------------------
def test_assisted_steering_makes_the_change_20_to_34_ticks_before_contact(stage: Stages) -> None:
    for ahead in range(200, 220, 3):
        s = wish(drive(stage), STEER)
        sedan = put(s, "sedan", ahead, 1, LEAST)
        s.never(told("hit"), "it came too late")
        s.hold("right", ticks=0)
        left = 999
        while not s.count("change"):
            assert s.danko.course
            left = contact_in(things_ahead(s.world), s.danko, 1)
            s.step()
        assert 20 <= left <= 36
        s.wait(90)
        assert gap_to(s, sedan) < 0


def test_without_it_the_same_road_is_a_crash(stage: Stages) -> None:
    s = drive(stage)
    put(s, "sedan", 200, 1, LEAST)
    s.hold("right", ticks=90)
    assert s.count("hit", "coach", "crash") == 1


def test_an_assist_is_turned_on_and_off_by_the_same_wish(stage: Stages) -> None:
    s = wish(drive(stage), STEER)
    assert s.world.passage.assists == STEER
    assert wish(s.wait(3), STEER).world.passage.assists == 0


def test_one_button_driving_holds_the_throttle_but_not_over_the_brake(stage: Stages) -> None:
    s = wish(drive(stage), PEDALS)
    s.wait(30)
    assert s.danko.vx == FULL
    s.hold("left", ticks=4)
    assert s.danko.vx == FULL - 4 * 24
