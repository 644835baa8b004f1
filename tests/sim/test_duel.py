"""Side by side: rams, his coming across, what it takes to dodge it, and how he keeps abreast."""

from itertools import pairwise

import pytest
from lanes import CRUISE, FULL, LANES, NOSE, car, chased, keep_level, put, rival_of, stands
from lanes import told as all_told

from game.sim.acting import begin_foe
from game.sim.actor import Actor
from game.sim.course import tail
from game.sim.dealing import Deal
from game.sim.stage import StagePlan
from game.sim.tasks import Blows, Catch, Deadline, Keep
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

RAMS = Blows("rival_abreast", "ram", 99, 99_999)
RACE = Deadline("rival_ramming", NOSE + 90_000 * PX, 99_999)
DAZED = 768  # subpixels a tick
NEVER = 99_999


def rams(stage: Stages, players: int = 1) -> Scenario:
    """Begin level with a rival who keeps his speed."""
    s = stage(chased(RAMS), players=players)
    rival_of(s).brain = ""
    return s


def race(stage: Stages, **more: object) -> Scenario:
    """Begin level with a rival who comes across, but only when he is told to."""
    s = stage(chased(RACE, **more))  # type: ignore[arg-type]  # any field of the plan
    rival_of(s).cool = NEVER
    return s


def swings(s: Scenario, t: int = 0) -> Actor:
    """Let him begin to come across; he has been at it for t ticks."""
    rival = rival_of(s)
    begin_foe(s.world, rival, "swing")
    rival.t = t
    return rival


def into_lane(s: Scenario, lane: int) -> Scenario:
    assert s.danko.course
    s.danko.course.lane = s.danko.course.to = lane
    return s


# ---- our ram -----------------------------------------------------------------------------------
def test_six_ticks_of_lean_and_then_he_loses_288_and_we_96(stage: Stages) -> None:
    s = rams(stage).press("strike").wait(5)
    assert s.count("hit") == 0
    mine, his = s.danko.vx, rival_of(s).vx
    s.wait(1)
    assert (mine, his) == (CRUISE, CRUISE)
    assert (s.danko.vx, rival_of(s).vx) == (CRUISE - 96, CRUISE - 288)
    assert s.count("hit", "rival_abreast", "ram") == 1


def test_both_freeze_for_six_ticks_and_the_road_does_not(stage: Stages) -> None:
    s = rams(stage)
    taxi = put(s, "taxi", 300, 2, 640)
    s.press("strike").wait(6)
    places = s.danko.x, rival_of(s).x, taxi.x
    s.wait(6)
    assert (s.danko.x, rival_of(s).x, taxi.x) == (*places[:2], places[2] + 6 * 640)
    s.wait(1)
    assert s.danko.x > places[0]


@pytest.mark.parametrize(("dx", "lane", "hits"), [
    (0, 1, 1), (71, 1, 1), (-71, 1, 1), (74, 1, 0), (-74, 1, 0), (0, 2, 0),
])  # fmt: skip
def test_a_ram_meets_who_is_level_in_the_next_lane(
    stage: Stages, dx: int, lane: int, hits: int
) -> None:
    s = into_lane(rams(stage), lane).press("strike")
    keep_level(s, 8, dx)
    assert s.count("hit", "rival_abreast", "ram") == hits


def test_nobody_rams_in_the_middle_of_a_change(stage: Stages) -> None:
    s = into_lane(rams(stage), 2).press("strike").press("up")
    keep_level(s, 8)
    assert s.count("hit") == 0
    assert s.wait(20).danko.y == LANES[1]


def test_the_next_ram_is_ready_after_120_ticks(stage: Stages) -> None:
    s, begun = rams(stage), {}
    assert s.danko.pilot
    for _ in range(240):
        s.press("strike")
        keep_level(s, 1)
        begun[s.danko.pilot.last_begun["ram"]] = True
    assert [b - a for a, b in pairwise(begun)] == [120] * 3
    assert s.count("hit", "rival_abreast", "ram") == 4


def test_a_ram_pays_heat_and_score_and_costs_nobody_energy(stage: Stages) -> None:
    s = rams(stage).press("strike")
    keep_level(s, 9)
    assert s.danko.pilot
    assert s.danko.pilot.heat == 12
    assert s.danko.pilot.score > 0
    assert rival_of(s).energy == rival_of(s).most
    assert s.danko.energy == s.danko.most


def test_the_brake_lowers_nobody_below_his_least_and_rams_neither(stage: Stages) -> None:
    s = rams(stage)
    rival_of(s).vx = s.danko.vx = 650
    s.press("strike").wait(5)
    s.danko.x, s.danko.vx, rival_of(s).vx = rival_of(s).x, 650, 650
    s.wait(1)
    assert (s.danko.vx, rival_of(s).vx) == (640, 640)


def test_the_second_player_neither_rams_nor_is_rammed(stage: Stages) -> None:
    s = rams(stage, players=2)
    for _ in range(30):
        s.press("strike", "up", "right", slot=1)
    assert s.count("hit") == s.count("begin") == 0
    assert s.world.players[1].vx == s.danko.vx or s.world.players[1].x == s.danko.x


# ---- he comes across ---------------------------------------------------------------------------
def test_at_the_end_of_his_tell_who_is_beside_him_loses_speed_and_thirty_ticks(
    stage: Stages,
) -> None:
    s = race(stage)
    swings(s)
    keep_level(s, 41)
    assert s.count("hit") == 0
    keep_level(s, 1)
    assert s.count("hit", "coach", "swing") == 1
    assert (s.danko.vx, s.danko.move.name) == (DAZED, "dazed")
    assert s.danko.energy == s.danko.most
    s.hold("down", "right", ticks=6 + 29)
    assert (s.danko.y, s.danko.vx) == (LANES[1], DAZED)
    s.wait(2)
    assert s.danko.vx > DAZED
    assert s.count("dodged") == 0


@pytest.mark.parametrize(("dx", "lane"), [(74, 1), (-74, 1), (0, 2)])
def test_who_is_not_there_makes_him_miss_and_lose_432(stage: Stages, dx: int, lane: int) -> None:
    s = into_lane(race(stage), lane)
    rival = swings(s)
    keep_level(s, 42, dx)
    before = rival.vx
    keep_level(s, 1, dx)
    assert before - 432 <= rival.vx <= before - 432 + 3
    assert s.count("hit") == 0
    assert s.count("dodged", "rival_ramming", "swing") == 1


def test_to_be_leaving_the_lane_at_that_moment_is_enough(stage: Stages) -> None:
    s = race(stage)
    swings(s, 30)
    keep_level(s, 9)
    s.press("down")
    keep_level(s, 20)
    assert s.count("hit") == 0
    assert s.count("dodged") == 1


def test_making_him_miss_pays_heat_score_and_counts_as_a_parry(stage: Stages) -> None:
    s = into_lane(race(stage), 2)
    swings(s)
    keep_level(s, 43)
    assert s.danko.pilot
    assert (s.danko.pilot.heat, s.danko.pilot.parries) == (18, 1)
    assert s.danko.pilot.score > 0


@pytest.mark.parametrize("t", [1, 17])
def test_ramming_him_early_in_his_tell_costs_him_speed(stage: Stages, t: int) -> None:
    s = race(stage).press("strike")
    keep_level(s, 5)
    rival = swings(s, t - 1)
    keep_level(s, 1)
    assert rival.t == t
    assert [event.what for event in all_told(s, "hit")] == ["ram"]
    assert rival.vx == CRUISE - 288
    assert s.danko.move.name == "ram"


@pytest.mark.parametrize("t", [18, 41])
def test_ramming_him_from_the_18th_tick_of_his_tell_bounces(stage: Stages, t: int) -> None:
    s = race(stage).press("strike")
    keep_level(s, 5)
    rival = swings(s, t - 1)
    keep_level(s, 1)
    assert rival.t == t
    assert [(e.who, e.what) for e in all_told(s, "hit")] == [("coach", "bounce")]
    assert (s.danko.vx, s.danko.move.name) == (DAZED, "dazed")
    assert rival.vx == CRUISE
    s.hold("right", ticks=6 + 29)
    assert s.danko.vx == DAZED


def test_an_early_ram_does_not_stop_him_coming_across(stage: Stages) -> None:
    s = race(stage).press("strike")
    swings(s, 0)
    keep_level(s, 6)
    assert s.count("hit", "rival_ramming", "ram") == 1
    keep_level(s, 60)
    assert s.count("hit", "coach", "swing") == 1


def test_he_heals_three_a_tick(stage: Stages) -> None:
    s = race(stage)
    rival = rival_of(s)
    rival.vx = CRUISE - 288
    s.wait(10)
    assert rival.vx == CRUISE - 288 + 30
    s.wait(200)
    assert rival.vx == CRUISE


@pytest.mark.parametrize(("difficulty", "tell"), [("easy", 52), ("normal", 42), ("hard", 31)])
def test_the_difficulty_says_how_long_his_tell_is(
    stage: Stages, difficulty: str, tell: int
) -> None:
    s = stage(chased(RACE), difficulty=difficulty)
    rival_of(s).cool = NEVER
    swings(s)
    keep_level(s, tell - 1)
    assert s.count("hit") == 0
    keep_level(s, 1)
    assert s.count("hit", "coach", "swing") == 1


def test_who_has_just_crashed_is_spared(stage: Stages) -> None:
    s = race(stage)
    put(s, "works", 1, 1)
    s.wait(2)
    swings(s, 30)
    keep_level(s, 15)
    assert s.count("hit", "coach", "swing") == 0
    assert s.danko.move.name == "crash"


# ---- when he does ------------------------------------------------------------------------------
def begins(s: Scenario, ticks: int) -> list[int]:
    """Stay level so long; return the ticks on which he began."""
    found = []
    for _ in range(ticks):
        keep_level(s, 1)
        found += [s.world.since for e in s.world.events if e.name == "begin" and e.what == "swing"]
    return found


def test_the_first_comes_after_two_seconds_and_the_next_each_210_to_329_ticks_later(
    stage: Stages,
) -> None:
    apart = []
    for seed in range(3):
        found = begins(stage(chased(RACE), seed=seed), 1300)
        assert found[0] == 120
        apart += [b - a for a, b in pairwise(found)]
    assert all(210 <= ticks <= 329 for ticks in apart)
    assert len(dict.fromkeys(apart)) > 3


@pytest.mark.parametrize(("kind", "ahead"), [("works", 300), ("sedan", 300), ("works", -60)])
def test_he_comes_across_only_while_the_way_out_is_clear(
    stage: Stages, kind: str, ahead: int
) -> None:
    s = stage(chased(RACE))
    barrier = put(s, kind, ahead, 2)
    for _ in range(300):
        keep_level(s, 1)
        barrier.x = s.danko.x + ahead * PX + barrier.kind.length
    assert s.count("begin") == 0
    barrier.x = 0
    assert len(begins(s, 2)) == 1


@pytest.mark.parametrize(("dx", "lane"), [(80, 1), (-80, 1), (0, 2)])
def test_he_begins_nothing_at_who_is_not_beside_him(stage: Stages, dx: int, lane: int) -> None:
    s = into_lane(stage(chased(RACE)), lane)
    keep_level(s, 400, dx)
    assert s.count("begin") == 0


def test_there_is_always_time_to_leave_once_he_has_begun(stage: Stages) -> None:
    """A driver who answers 25 ticks after each tell began is never met, whatever is dealt."""
    rows = [car(200 + 1100 * n, 1 + n % 2, row=n + 1) for n in range(9)]
    for seed in range(3):
        s = stage(chased(RACE, *rows), seed=seed)
        s.never(told("hit", "coach", "swing"), "there was no way out")
        for _ in range(1800):
            rival = rival_of(s)
            swinging = rival.move.name == "swing"
            lane = s.danko.course.lane if s.danko.course else 0
            if swinging and rival.t == 25 and lane == 1:
                s.press("down")
            elif not swinging and lane == 2 and s.world.tick % 150 == 0:
                s.press("up")
            else:
                keep_level(s, 1) if s.danko.move.walks else s.wait(1)
        assert s.count("dodged") >= 2


# ---- keeping abreast ---------------------------------------------------------------------------
@pytest.mark.parametrize("button", ["left", "right", ""])
def test_who_drives_abreast_changes_his_pace_and_comes_back(stage: Stages, button: str) -> None:
    s = stage(chased(Keep("rival_pinned", ticks=NEVER, limit=NEVER)))
    if button:
        s.hold(button, ticks=400).release()
    s.wait(400)
    paces = [event.amount for event in all_told(s, "pace")]
    assert all(pace in rival_of(s).kind.paces for pace in paces)
    assert all(a != b for a, b in pairwise(paces))
    assert len(paces) >= 3


def test_he_waits_for_who_has_fallen_back_and_hurries_after_who_has_got_ahead(
    stage: Stages,
) -> None:
    s = stage(chased(Keep("rival_pinned", ticks=NEVER, limit=NEVER)))
    rival, paces = rival_of(s), rival_of(s).kind.paces
    rival.cool = NEVER
    for dx, pull in ((151, -160), (-151, 160), (0, 0)):
        keep_level(s, 200, dx)
        assert rival.vx == paces[rival.phase] + pull


# ---- fleeing -----------------------------------------------------------------------------------
def pursuit(*deals: object, lane: int = 1, gap: int = 500) -> StagePlan:
    task = Catch("rival", gap=-NEVER * PX)
    return chased(task, *deals, ahead=gap + 144, lane=lane, shut=())  # type: ignore[arg-type]


def overlaps(s: Scenario) -> bool:
    """Tell whether he drives through something that bars his lane."""
    rival = rival_of(s)
    return any(
        other.kind.bars == "lane" and other.course and rival.course and not other.course.gone
        and other.course.lane == rival.course.lane == rival.course.to
        and tail(other) < rival.x and tail(rival) < other.x
        for other in s.world.actors
    )  # fmt: skip


@pytest.mark.parametrize("lane", [0, 1, 2])
def test_he_goes_round_what_is_in_his_lane(stage: Stages, lane: int) -> None:
    s = stage(pursuit(lane=lane))
    put(s, "sedan", 1100, lane, 640)
    put(s, "works", 1500, 1 if lane != 1 else 0)
    s.hold("up", ticks=1)
    for _ in range(300):
        s.step()
        assert not overlaps(s)
    assert rival_of(s).y in LANES


CARS = [car(100 + 750 * n, lane, row=n + 1) for n in range(8) for lane in (0, 1)]
WORKS = [stands("works", 1200 + 900 * n, lane, row=n + 1) for n in range(5) for lane in (0, 1)]


@pytest.mark.parametrize("rows", [CARS, WORKS], ids=["cars", "works"])
def test_he_is_never_seen_to_drive_through_what_is_dealt(stage: Stages, rows: list[Deal]) -> None:
    for seed in range(3):
        s = stage(pursuit(*rows, gap=60 + 40 * seed), seed=seed)
        s.danko.unhurt = NEVER
        for _ in range(1000):
            s.danko.vx = rival_of(s).vx
            s.step()
            assert not overlaps(s)
        assert s.count("deal") >= 8


@pytest.mark.heavy
def test_a_race_hides_nothing(stage: Stages) -> None:
    rows = [car(300 + 1100 * n, 1 + n % 2, row=n + 1) for n in range(3)]
    s = stage(chased(RACE, *rows), seed=2, players=2).press("strike").hold("right", ticks=60)
    swings(s)
    s.press("down").wait(60).press("up", "heavy").wait(200)
    assert s.danko.vx < FULL + 200
