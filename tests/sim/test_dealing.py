"""What appears on the lanes: when, where, how it is announced, and what turns off unseen."""

import pytest
from lanes import FULL, LEAST, NOSE, car, chased, drive, put, rival_of, road, signs, stands
from lanes import told as all_told

from game.sim.command import EARLY
from game.sim.course import tail
from game.sim.dealing import Beat, Deal
from game.sim.stage import StagePlan
from game.sim.tasks import Catch
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

SEEN = 190 * PX


def at_full(stage: Stages, *deals: Deal, lane: int = 1) -> Scenario:
    s = drive(stage, *deals, lane=lane)
    s.danko.vx = FULL
    return s.hold("right", ticks=0)


def easier(s: Scenario) -> Scenario:
    s.world.passage = s.world.passage._replace(assists=EARLY)
    return s


# ---- when and where ----------------------------------------------------------------------------
@pytest.mark.parametrize("button", ["right", "left"])
def test_a_car_appears_so_far_ahead_of_whoever_passes_its_place_fast_or_slow(
    stage: Stages, button: str
) -> None:
    s = drive(stage, car(300, 2, "taxi", ahead=700))
    s.hold(button, ticks=0).until(told("deal", "taxi"), within=400)
    taxi = s.world.actors[-1]
    assert tail(taxi) - s.danko.x == 700 * PX
    assert 0 <= s.danko.x - (NOSE + 300 * PX) < FULL
    assert signs(s.world) == [("taxi", 2)]
    before = taxi.x
    s.wait(10)
    assert taxi.x - before == 10 * LEAST


def test_what_stands_appears_at_its_own_place_out_of_sight(stage: Stages) -> None:
    s = drive(stage, stands("works", 1400, 2, 333)).until(told("deal", "works"), within=200)
    works = s.world.actors[-1]
    assert (tail(works), works.x) == (NOSE + 1400 * PX, NOSE + 1733 * PX)
    assert tail(works) - s.danko.x > 4 * SEEN
    s.wait(20)
    assert tail(works) == NOSE + 1400 * PX


@pytest.mark.parametrize(("difficulty", "speed"), [("easy", 512), ("normal", 640), ("hard", 704)])
def test_the_difficulty_says_how_fast_traffic_drifts(
    stage: Stages, difficulty: str, speed: int
) -> None:
    s = stage(road(car(0, 1)), difficulty=difficulty).wait(3)
    assert s.world.actors[-1].vx == speed


def test_what_is_far_behind_is_forgotten(stage: Stages) -> None:
    s = at_full(stage, car(0, 0)).wait(300)
    assert signs(s.world) == [("sedan", 0)]
    s.wait(150)
    assert signs(s.world) == []


# ---- rows --------------------------------------------------------------------------------------
RAMP = [stands("ramp" if lane == 2 else "trench", 900, lane, 160, row=2) for lane in range(3)]
ROWS = [
    car(0, 0, row=1), car(0, 1, "taxi", row=1), *RAMP, stands("pillars", 900, 0, row=3),
    stands("works", 950, 0, row=3),
]  # fmt: skip


def dealt(stage: Stages, seed: int, **more: object) -> list[tuple[str, int]]:
    plan = road(*sorted(ROWS, key=lambda deal: deal.at), **more)
    return signs(stage(plan, seed=seed).wait(2).world)


def test_a_row_is_mirrored_or_not_by_the_seed_each_apart_from_the_others(stage: Stages) -> None:
    rows = {}
    for seed in range(24):
        lanes = dict(dealt(stage, seed))
        assert lanes["taxi"] == 1
        rows[lanes["sedan"], lanes["ramp"], lanes["works"]] = seed
    assert sorted(rows) == [(a, b, c) for a in (0, 2) for b in (0, 2) for c in (0, 2)]


def test_pillars_and_what_is_in_their_row_stay_as_they_were_laid_to_each_other(
    stage: Stages,
) -> None:
    for seed in range(8):
        lanes = dict(dealt(stage, seed))
        assert (lanes["works"], lanes["pillars"]) in ((0, 0), (2, 1))


def test_a_ramp_and_its_trenches_shut_every_lane_once(stage: Stages) -> None:
    for seed in range(6):
        lanes = [lane for kind, lane in dealt(stage, seed) if kind in ("ramp", "trench")]
        assert sorted(lanes) == [0, 1, 2]


def test_the_same_seed_deals_the_same_road(stage: Stages) -> None:
    assert dealt(stage, 5) == dealt(stage, 5)


def test_rows_are_mirrored_only_over_lanes_that_are_open(stage: Stages) -> None:
    lanes = []
    for seed in range(8):
        plan = road(car(0, 1, row=1), car(0, 0, "taxi", row=1), shut=(0,))
        found = dict(signs(stage(plan, seed=seed).wait(2).world))
        lanes.append(found["sedan"])
        assert found["taxi"] == 0  # it was laid in the shut lane, and stays there
    assert sorted(dict.fromkeys(lanes)) == [1, 2]


def test_what_is_in_no_row_keeps_its_lane(stage: Stages) -> None:
    for seed in range(8):
        assert signs(stage(road(car(0, 2)), seed=seed).wait(2).world) == [("sedan", 2)]


# ---- beats -------------------------------------------------------------------------------------
def two_beats(*more: Deal) -> StagePlan:
    deals = sorted([*more, car(150, 0, "taxi")], key=lambda deal: deal.at)
    return road(*deals, beats=(Beat(NOSE, "single"), Beat(NOSE + 400 * PX, "double")))


def test_beats_are_told_by_name_as_they_are_reached(stage: Stages) -> None:
    s = stage(two_beats()).wait(1)
    assert [(e.what, e.amount) for e in all_told(s, "beat")] == [("single", 0)]
    s.until(told("beat", "", "double"), within=100)
    assert 0 <= s.danko.x - (NOSE + 400 * PX) < FULL
    assert s.wait(300).count("beat") == 2


def test_when_the_next_beat_begins_traffic_not_yet_seen_turns_off(stage: Stages) -> None:
    s = stage(two_beats()).wait(1)
    near = put(s, "sedan", 300, 2, LEAST)  # it is in sight by then
    s.until(told("deal", "taxi"), within=60).until(told("beat", "", "double"), within=100)
    assert tail(near) - s.danko.x < SEEN
    assert signs(s.world) == [("sedan", 2)]


def test_what_stands_does_not_turn_off(stage: Stages) -> None:
    s = stage(two_beats(stands("works", 1350, 1)))
    s.until(told("beat", "", "double"), within=100)
    assert signs(s.world) == [("works", 1)]


@pytest.mark.parametrize("before", [1, 900])
def test_what_stands_is_dealt_even_if_its_place_is_passed_on_the_tick_of_the_beat(
    stage: Stages, before: int
) -> None:
    late = stands("works", 1400, 1)._replace(at=NOSE + 400 * PX - before)
    s = stage(two_beats(late)).until(told("beat", "", "double"), within=100)
    assert signs(s.world) == [("works", 1)]


# ---- announced ---------------------------------------------------------------------------------
@pytest.mark.parametrize(("deal", "speed"), [
    (car(0, 1), LEAST), (car(0, 1, "van", ahead=900), LEAST), (stands("works", 1500, 1), 0),
    (stands("pillars", 1500, 0, 900), 0), (stands("ramp", 1500, 2, 160), 0),
])  # fmt: skip
def test_everything_is_announced_at_least_95_ticks_ahead_at_full_speed(
    stage: Stages, deal: Deal, speed: int
) -> None:
    s = at_full(stage, deal).until(told("sign"), within=600)
    gap = tail(s.world.actors[-1]) - s.danko.x
    assert 95 <= gap // (FULL - speed) <= 96
    assert gap > SEEN


def test_a_sign_tells_icon_and_lane_once(stage: Stages) -> None:
    signed = [("works", 1, "cone"), ("pillars", 0, "column"), ("ramp", 2, "ramp")]
    s = at_full(stage, *[stands(kind, 900, lane, 160) for kind, lane, _ in signed], lane=2)
    s.wait(300)
    assert [(e.who, e.amount, e.what) for e in all_told(s, "sign")] == signed


def test_slow_or_not_what_comes_into_view_is_announced(stage: Stages) -> None:
    s = drive(stage, car(0, 1, ahead=400))
    s.danko.vx = LEAST + 8
    s.hold("left", ticks=50)
    assert s.count("sign") == 0
    put(s, "taxi", 189, 0, LEAST).course.said = -1  # type: ignore[union-attr]  # it is on a lane
    s.wait(1)
    assert s.count("sign", "taxi") == 1


def test_a_car_that_has_stopped_is_announced_as_early_as_what_stands(stage: Stages) -> None:
    s = at_full(stage, car(0, 1, ahead=1000), stands("works", 1300, 1))
    s.until(told("sign", "sedan"), within=600)
    assert s.world.actors[1].vx == 0
    assert 95 <= (tail(s.world.actors[1]) - s.danko.x) // FULL <= 96


# ---- what stands in the way of traffic ---------------------------------------------------------
def test_traffic_stops_behind_works_in_its_lane_and_queues(stage: Stages) -> None:
    s = drive(stage)
    works = put(s, "works", 1000, 0)
    first, second = (put(s, "sedan", 1000 - n, 0, LEAST) for n in (300, 420))
    other = put(s, "taxi", 700, 2, LEAST)
    s.hold("left", ticks=300)
    assert first.vx == second.vx == 0
    assert tail(works) - first.x == tail(first) - second.x == 8 * PX
    assert other.vx == LEAST


def test_pillars_on_a_line_stop_no_traffic(stage: Stages) -> None:
    s = drive(stage)
    put(s, "pillars", 400, 1, length=900)
    sedan = put(s, "sedan", 200, 1, LEAST)
    s.hold("left", ticks=100)
    assert sedan.vx == LEAST


# ---- the rival ---------------------------------------------------------------------------------
def test_nothing_is_dealt_where_the_rival_is(stage: Stages) -> None:
    deals = [car(n, n // 30 % 3, ahead=600) for n in range(0, 3000, 30)]
    s = stage(chased(Catch("rival"), *deals, ahead=760, lane=1, shut=()))
    rival = rival_of(s)
    rival.brain = ""
    for _ in range(400):
        s.danko.x = rival.x - 760 * PX
        s.step()
        for event in s.world.events:
            if event.name == "deal":
                there = s.world.actors[-1]
                assert there.course
                assert there.course.lane != 1 or not (
                    tail(there) < rival.x and tail(rival) < there.x
                )
    assert s.count("deal") > 35
    lanes = [lane for _, lane in signs(s.world)]
    assert lanes.count(1) < lanes.count(0)


# ---- with more time ----------------------------------------------------------------------------
def test_signs_come_150_ticks_ahead_with_the_assist(stage: Stages) -> None:
    s = easier(at_full(stage, car(0, 1))).until(told("sign"), within=300)
    assert 149 <= (tail(s.world.actors[-1]) - s.danko.x) // (FULL - LEAST) <= 150


def test_rows_lie_a_quarter_farther_apart_with_the_assist_from_their_beat_on(
    stage: Stages,
) -> None:
    deals = [car(at, 0) for at in (100, 500, 900)]
    s = easier(drive(stage, *deals, beats=(Beat(NOSE + 20 * PX, "double"),)))
    found: list[int] = []
    while len(found) < 3:
        s.step()
        if any(event.name == "deal" for event in s.world.events):
            found.append((s.danko.x - NOSE) // PX)
    assert found == pytest.approx([120, 620, 1120], abs=5)


def test_what_stands_waits_for_no_row_that_is_put_off(stage: Stages) -> None:
    deals = [*(car(at, 0) for at in range(400, 3000, 400)), stands("works", 3500, 1)]
    deals.sort(key=lambda deal: deal.at)
    s = easier(drive(stage, *deals, lane=2)).until(told("deal", "works"), within=800)
    assert tail(s.world.actors[-1]) - s.danko.x > 990 * PX
    s.wait(600)
    assert s.count("deal", "works") == 1
    assert s.count("deal", "sedan") == 7


def test_turning_it_off_deals_no_heap_of_rows(stage: Stages) -> None:
    s = easier(drive(stage, *(car(at, 0) for at in range(400, 9000, 372)), lane=2)).wait(1200)
    s.world.passage = s.world.passage._replace(assists=0)
    before = s.count("deal")
    s.wait(2)
    assert s.count("deal") - before <= 1
    s.wait(300)
    assert s.count("deal") > before + 2


# ---- as a value --------------------------------------------------------------------------------
@pytest.mark.heavy
def test_a_road_that_is_dealt_hides_nothing(stage: Stages) -> None:
    deals = [car(at, at // 372 % 3, row=at) for at in range(0, 2000, 372)]
    beats = (Beat(NOSE, "single"), Beat(NOSE + 1000 * PX, "double"))
    plan = road(*sorted([*deals, *ROWS], key=lambda deal: deal.at), beats=beats)
    easier(stage(plan, seed=3)).hold("right", ticks=300)
