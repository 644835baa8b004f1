"""What there is to do in a part: catching up, rams, keeping level, matching, the deadline."""

from dataclasses import replace

import pytest
from lanes import CRUISE, LENGTH, NOSE, chased, gap_to, keep_level, rival_of
from lanes import told as all_told

from game.content.crossing import SCENES, TOLLS
from game.sim.stage import StagePlan
from game.sim.tasks import FAILED_LASTS, Blows, Catch, Deadline, Keep, Match, lead, left
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

MARK = 120 + 30  # px his front is ahead when his mark is where a shot must find it


def pursuit(gap: int, task: Catch | None = None, **more: object) -> StagePlan:
    """Return a road with the rival's tail so many px ahead."""
    plan = chased(task or Catch("rival"), ahead=gap + 144, lane=1, shut=())
    return replace(plan, **more)  # type: ignore[arg-type]  # any field of the plan


def away(s: Scenario, gap: int) -> Scenario:
    """Put the rival's tail so many px ahead."""
    rival_of(s).x = s.danko.x + gap * PX + LENGTH
    return s


# ---- catch -------------------------------------------------------------------------------------
def test_he_is_caught_within_48_px_of_his_tail(stage: Stages) -> None:
    s = stage(pursuit(60)).hold("right", ticks=0)
    s.until(lambda w: w.stage.outcome == "clear", within=60)
    assert 42 * PX < gap_to(s, rival_of(s)) <= 48 * PX


def test_he_is_lost_at_5600_px(stage: Stages) -> None:
    s = stage(pursuit(5598)).hold("left", ticks=0)
    s.until(told("failed", "", "lost"), within=60)
    assert 5600 * PX <= gap_to(s, rival_of(s)) < 5610 * PX


def test_who_has_not_caught_him_after_the_limit_is_late(stage: Stages) -> None:
    s = stage(pursuit(3000, Catch("rival", limit=300))).wait(299)
    assert s.count("failed") == 0
    s.wait(1)
    assert s.count("failed", "", "late") == 1
    assert Catch("rival").limit == 6600


@pytest.mark.parametrize(("gap", "percent"), [
    (5000, -6), (3700, -6), (3300, -5), (2500, -1), (2399, 0), (2100, 1), (1500, 4), (1000, 6),
    (200, 6),
])  # fmt: skip
def test_the_rubber_band_slows_him_far_ahead_and_hurries_him_near(
    stage: Stages, gap: int, percent: int
) -> None:
    s = stage(pursuit(gap))
    for _ in range(30):
        s.step()
        away(s, gap)
    s.wait(1)
    assert rival_of(s).vx == 1152 * (100 + percent) // 100


@pytest.mark.parametrize(("difficulty", "slower", "faster"), [
    ("easy", 10, 0), ("normal", 6, 6), ("hard", 3, 3),
])  # fmt: skip
def test_the_rubber_band_never_gives_more_than_the_difficulty_has(
    stage: Stages, difficulty: str, slower: int, faster: int
) -> None:
    s = stage(pursuit(4000), difficulty=difficulty)
    for gap, percent in ((5500, -slower), (100, faster)):
        for _ in range(60):
            away(s, gap).step()
        assert rival_of(s).vx == 1152 * (100 + percent) // 100
        assert abs(percent) <= 15
    assert s.world.rules.band == (slower, faster)


def test_a_clean_run_at_full_throttle_catches_him_in_about_seventy_seconds(stage: Stages) -> None:
    s = stage(pursuit(4000)).hold("right", ticks=0)
    s.until(lambda w: w.stage.outcome == "clear", within=75 * 60)
    assert 60 * 60 < s.world.tick < 75 * 60


def test_the_gauge_is_the_gap(stage: Stages) -> None:
    s = stage(pursuit(4000)).wait(1)
    assert s.world.progress == 0
    assert away(s, 2024).world.progress == 500
    assert away(s, 5000).world.progress == 0
    assert away(s, 48).world.progress == 1000


# ---- failing -----------------------------------------------------------------------------------
def test_a_failure_is_told_once_and_150_ticks_later_costs_a_life_and_begins_anew(
    stage: Stages,
) -> None:
    s = stage(pursuit(5590)).hold("left", ticks=0).until(told("failed"), within=60)
    s.never(told("failed"), "it failed twice")
    s.wait(FAILED_LASTS - 1)
    assert s.count("life") == s.count("again") == 0
    s.wait(1)
    assert s.count("life", "coach") == s.count("again") == 1
    assert s.danko.x == NOSE
    assert FAILED_LASTS == 150


def test_what_is_done_after_a_failure_comes_too_late(stage: Stages) -> None:
    s = stage(pursuit(5590)).hold("left", ticks=0).until(told("failed"), within=60)
    away(s, 20).wait(FAILED_LASTS)
    assert s.session.outcome == ""
    assert s.count("again") == 1


# ---- rams --------------------------------------------------------------------------------------
def test_each_ram_is_counted_and_enough_of_them_are_the_end(stage: Stages) -> None:
    s = stage(chased(Blows("rival_abreast", "ram", 2)))
    for number in (1, 2):
        s.press("strike")
        keep_level(s, 130)
        assert [e.amount for e in all_told(s, "count")] == [1, 2][:number]
        assert s.world.progress == number * 500
    assert s.session.outcome == "clear"
    assert s.world.passage.owed == 0


def test_time_is_up_and_the_missing_rams_are_owed(stage: Stages) -> None:
    s = stage(chased(Blows("rival_abreast", "ram", 4, limit=200))).press("strike")
    keep_level(s, 198)
    assert s.session.outcome == ""
    s.wait(1)
    assert s.session.outcome == "clear"
    assert s.world.passage.owed == 3
    assert s.count("failed") == s.count("life") == 0
    assert (Blows("", "").number, Blows("", "").limit) == (4, 840)


# ---- keep level --------------------------------------------------------------------------------
@pytest.mark.parametrize(("dx", "lane", "counts"), [
    (0, 1, True), (71, 1, True), (-71, 1, True), (74, 1, False), (-74, 1, False), (0, 2, False),
])  # fmt: skip
def test_level_is_beside_him_within_reach(stage: Stages, dx: int, lane: int, counts: bool) -> None:
    s = stage(chased(Keep("rival_pinned")))
    assert s.danko.course
    s.danko.course.lane = s.danko.course.to = lane
    keep_level(s, 20, dx)
    assert s.world.stage.task
    assert s.world.stage.task.done == (20 if counts else 0)


def test_ticks_of_it_add_up_and_are_told_each_second(stage: Stages) -> None:
    s = stage(chased(Keep("rival_pinned", ticks=150)))
    keep_level(s, 70)
    keep_level(s, 50, 300)
    assert s.session.outcome == ""
    keep_level(s, 79)
    assert s.session.outcome == ""
    keep_level(s, 1)
    assert s.session.outcome == "clear"
    assert [e.amount for e in all_told(s, "count")] == [60, 120]


def test_who_cannot_keep_level_in_time_has_let_him_get_away(stage: Stages) -> None:
    s = stage(chased(Keep("rival_pinned", limit=100), ahead=900)).wait(100)
    assert s.count("failed", "", "lost") == 1
    s.until(told("again"), within=150)


# ---- match -------------------------------------------------------------------------------------
MATCH = Match("rival_braking", ticks=90)


def matching(stage: Stages) -> Scenario:
    s = stage(chased(MATCH))
    rival_of(s).brain = ""
    return s


@pytest.mark.parametrize(("ticks", "hits"), [(89, 0), (90, 1)])
def test_after_enough_ticks_at_his_speed_one_shot_at_his_mark_hits(
    stage: Stages, ticks: int, hits: int
) -> None:
    s = matching(stage)
    s.press("fire")
    keep_level(s, 9, MARK)
    assert s.world.stage.task
    s.world.stage.task = s.world.stage.task._replace(ticks=ticks)
    keep_level(s, 1, MARK)
    assert [(e.what, e.amount) for e in all_told(s, "fire")] == [("mark", hits)]
    assert [e.amount for e in all_told(s, "mark")] == [1] * hits
    assert s.world.stage.task
    assert s.world.stage.task.done == hits
    assert s.world.stage.task.ticks == (1 if hits else 90)
    assert s.danko.gun
    assert s.danko.gun.rounds == 5


@pytest.mark.parametrize(("off", "even"), [(48, True), (-48, True), (49, False), (-49, False)])
def test_his_speed_is_matched_within_48(stage: Stages, off: int, even: bool) -> None:
    s = matching(stage)
    for _ in range(10):
        s.danko.vx = rival_of(s).vx + off - (12 if rival_of(s).vx + off < CRUISE else -8)
        s.step()
    assert s.world.stage.task
    assert (s.world.stage.task.ticks > 5) == even


@pytest.mark.parametrize(("behind", "what"), [(0, "mark"), (40, "mark"), (42, "air")])
def test_the_mark_is_in_reach_within_40_px_of_the_door(
    stage: Stages, behind: int, what: str
) -> None:
    s = matching(stage)
    s.press("fire")
    keep_level(s, 11, MARK + behind)
    assert [event.what for event in all_told(s, "fire")] == [what]


def test_three_hits_are_the_end(stage: Stages) -> None:
    s = matching(stage)
    for number in (1, 2, 3):
        keep_level(s, 92, MARK)
        s.press("fire")
        keep_level(s, 12, MARK)
        assert s.count("mark") == number
    assert s.session.outcome == "clear"


def test_after_the_limit_he_breaks_away_that_costs_a_life_and_the_stage_goes_on(
    stage: Stages,
) -> None:
    plan = chased(Match("rival_braking", limit=50), then=pursuit(4000, name="next"))
    s = stage(plan).wait(50)
    assert s.count("failed", "", "away") == 1
    assert [e.amount for e in all_told(s, "life")] == [2]
    assert s.count("part", "", "next") == 1
    assert Match("").limit == 1500


def test_breaking_away_with_the_last_life_is_the_end_of_the_try(stage: Stages) -> None:
    s = stage(chased(Match("rival_braking", limit=50), then=pursuit(4000)))
    assert s.danko.pilot
    s.danko.pilot.lives = 1
    s.wait(50)
    assert [e.amount for e in all_told(s, "life")] == [0]
    assert s.count("part") == 0
    assert s.world.stage.countdown == 600


# ---- the deadline ------------------------------------------------------------------------------
def race(stage: Stages, clock: int = 3300, at: int = 11432 - 400, **more: object) -> Scenario:
    task = Deadline("rival_ramming", NOSE + at * PX, clock, **more)  # type: ignore[arg-type]
    return stage(chased(task, ahead=60))


def test_he_would_clear_the_crossing_990_ticks_before_the_train(stage: Stages) -> None:
    s = race(stage)
    assert 985 <= lead(s.world) <= 995
    s.wait(100)
    assert 985 <= lead(s.world) <= 995
    assert left(s.world) == 3200


def test_the_lead_is_only_speed_over_distance(stage: Stages) -> None:
    s = race(stage).wait(1)
    rival = rival_of(s)
    rival.vx = 608
    task = s.world.plan.task
    assert isinstance(task, Deadline)
    assert lead(s.world) == 3299 - (task.x - rival.x) // 608


@pytest.mark.parametrize(("clock", "what"), [(800, "failed"), (570, "locked")])
def test_with_more_than_560_ticks_of_lead_he_escapes_with_less_he_is_held(
    stage: Stages, clock: int, what: str
) -> None:
    s = race(stage, clock, 120).until(told(what), within=60)
    assert 540 <= left(s.world) <= 800
    assert (left(s.world) > 560) == (what == "failed")
    if what == "failed":
        assert all_told(s, "failed")[0].what == "escaped"


def test_the_train_comes_whatever_happens(stage: Stages) -> None:
    s = race(stage, 60, 9000).until(told("locked"), within=60)
    assert s.world.since == 60


def test_the_clock_tells_its_tolls_once_each_in_their_order(stage: Stages) -> None:
    s = race(stage, 1300, 90_000, tolls=TOLLS).wait(1290)
    found = [(e.amount, e.name, e.what) for e in s.events if e.name in {n for _, n, _ in TOLLS}]
    assert found == list(TOLLS)


def test_when_it_is_won_the_scenes_follow_and_then_the_stage_is_clear(stage: Stages) -> None:
    s = race(stage, 280, 100, scenes=SCENES).until(told("locked"), within=60)
    s.until(told("out"), within=280).press("down")
    began = s.world.tick
    s.until(lambda w: w.stage.outcome == "clear", within=900)
    assert [e.what for e in all_told(s, "scene")] == [name for name, _ in SCENES]
    assert s.world.tick - began == sum(ticks for _, ticks in SCENES)
    assert s.count("clear") == 1


def test_nothing_is_pressed_and_the_race_is_over_all_the_same(stage: Stages) -> None:
    s = race(stage, 900, 700)
    s.until(told("lost"), within=3 * (900 + 700)).until(
        lambda w: w.stage.outcome == "dead", within=601
    )


# ---- whose energy is gone ----------------------------------------------------------------------
def test_who_has_been_shot_down_to_nothing_loses_a_life_and_begins_anew(stage: Stages) -> None:
    s = stage(chased(Keep("rival_pinned")))
    s.danko.energy = 0
    s.wait(1)
    assert s.count("failed", "", "lost") == 1
    s.until(told("again"), within=150)
    assert [e.amount for e in all_told(s, "life")] == [2]
    assert s.danko.energy == s.danko.most


def test_nothing_more_is_taken_from_who_has_nothing_left(stage: Stages) -> None:
    plan = chased(Keep("rival_pinned"), mounts=(("gunman_window", "rival_pinned", 0),))
    s = stage(plan)
    s.danko.energy = 5
    s.never(lambda w: w.danko.energy < -1, "he was shot again")
    gunman = s.world.actors[-1]
    gunman.cool = 0
    keep_level(s, 400)
    assert s.count("failed", "", "lost") == 1
