"""The snow: what each man there asks, what answers him, and how the giant goes on."""

import pytest
from answering import ANSWERS, FAR, NEAR, Question, check

from game.sim.units import PX
from game.testing.conditions import lands_in, told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

PUNCH = "jab guard parry duck sway throw_back close_in"
QUESTIONS = (
    Question("thrower_snow", "punch", 0, 62, PUNCH),
    Question(
        "thrower_snow", "toss", 0, FAR, "jab headbutt parry throw_back close_in", "guard duck"
    ),
    Question("boxer", "snap", 0, 58, f"{PUNCH} headbutt"),
    Question("grappler", "seize", 0, 56, "jab headbutt uppercut sway close_in"),
    Question("knifeman", "ready_high", 0, NEAR, "duck sway close_in"),
    Question("knifeman", "ready_low", 0, NEAR, "guard parry sway throw_back close_in"),
    Question("giant", "seize", 0, 56, "jab headbutt uppercut sway close_in"),
    Question("giant", "backhand", 0, 44, f"{PUNCH} headbutt"),
    Question("giant", "slam", 0, NEAR, "headbutt sway"),
    Question("giant", "birch", 1, 90, "headbutt sway", "duck"),
    Question("giant", "boulder", 1, FAR, "jab headbutt parry throw_back close_in", "guard duck"),
    Question("giant", "rush", 2, FAR, "uppercut sway"),
    Question("giant", "slam_wild", 2, NEAR, "headbutt sway"),
)


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: f"{q.kind} {q.move}")
def test_an_answer(stage: Stages, question: Question, answer: str) -> None:
    check(stage, question, answer)


# ---- the boxer ---------------------------------------------------------------------------------
@pytest.mark.parametrize(("blow", "opened"), [
    ("jab", False), ("hook", False), ("uppercut", False), ("headbutt", True), ("heat", True),
])  # fmt: skip
def test_only_what_goes_through_a_guard_opens_the_boxer(
    stage: Stages, blow: str, opened: bool
) -> None:
    s = stage()
    boxer = s.place("boxer", 40)
    s.danko.begin(blow)
    s.wait(16)
    assert s.count("hit", "boxer", blow) == opened
    assert s.count("guarded", "boxer", blow) == (not opened)
    assert boxer.most - boxer.energy >= 7 if opened else boxer.most - boxer.energy == 1


def test_what_the_boxers_guard_stops_he_answers_at_once(stage: Stages) -> None:
    s = stage()
    boxer = s.wake(s.place("boxer", 44)).world.foes[0]
    boxer.cool = 60
    s.press("strike").until(told("guarded", "boxer", "jab"), within=8)
    s.until(told("begin", "boxer", "riposte"), within=16)
    s.until(told("hit", "danko", "riposte"), within=24)
    assert s.danko.energy == 100 - 8


def test_from_behind_the_boxers_guard_is_no_use_to_him(stage: Stages) -> None:
    s = stage()
    boxer = s.place("boxer", 44)
    boxer.face = 1
    s.press("strike").until(told("hit", "boxer", "jab"), within=8)


# ---- the knifeman ------------------------------------------------------------------------------
@pytest.mark.parametrize(("stance", "lunge", "answer", "wrong"), [
    ("ready_high", "stab", "down", "up"), ("ready_low", "gut", "up", "down"),
])  # fmt: skip
def test_the_knifemans_stance_tells_which_lunge_follows(
    stage: Stages, stance: str, lunge: str, answer: str, wrong: str
) -> None:
    for button, unhurt in ((answer, True), (wrong, False)):
        s = stage()
        s.begin(s.place("knifeman", 64), stance)
        s.until(told("begin", "knifeman", lunge), within=14)
        s.hold(button, ticks=40)
        assert (s.danko.energy >= 100 - 1) == unhurt, button


def test_the_knifeman_can_be_struck_in_his_stance_and_not_in_his_lunge(stage: Stages) -> None:
    for wait, stopped in ((2, True), (16, False)):
        s = stage()
        knifeman = s.place("knifeman", 46)
        s.begin(knifeman, "ready_high").wait(wait)
        s.press("strike").wait(6)
        assert (knifeman.move.name == "hurt") == stopped


# ---- the grappler ------------------------------------------------------------------------------
def test_the_grappler_misses_who_is_gone_and_stands_open(stage: Stages) -> None:
    s = stage()
    grappler = s.place("grappler", 50)
    s.begin(grappler, "seize").until(lands_in(grappler, 4), within=40)
    grappler.x += 80 * PX
    s.wait(10)
    assert s.count("seize") == 0
    assert grappler.move.name == "seize"
    s.until(lambda _: grappler.move.free, within=40)


# ---- the giant ---------------------------------------------------------------------------------
def giant(stage: Stages, phase: int, ahead: int = 60) -> Scenario:
    s = stage()
    s.place("giant", ahead).phase = phase
    return s


def test_the_giant_tears_out_a_birch_and_later_throws_it_away(stage: Stages) -> None:
    s = giant(stage, 0, 200)
    boss = s.wake(s.world.foes[0]).world.foes[0]
    for share, opening, signal in ((66, "uproot", "birch"), (33, "roar", "reckless")):
        boss.energy = boss.most * share // 100
        s.until(told("phase", "giant", opening), within=240)
        assert signal in s.world.stage.signals
        assert boss.move.immune
        assert boss.ends == 60
        s.until(lambda _: boss.move.free, within=61)
    assert boss.phase == 2


@pytest.mark.parametrize(("apart", "felled"), [(100, True), (60, True), (44, True), (40, False)])
def test_the_birch_meets_everyone_but_who_stands_against_him(
    stage: Stages, apart: int, felled: bool
) -> None:
    s = giant(stage, 1)
    boss = s.world.foes[0]
    s.begin(boss, "birch").until(lands_in(boss, 1), within=60)
    boss.x = s.danko.x + apart * PX
    s.hold("up", ticks=8)
    assert (s.count("hit", "danko", "birch") == 1) == felled


def test_walking_up_to_the_giant_in_time_is_inside_the_birch(stage: Stages) -> None:
    s = giant(stage, 1, 90)
    s.begin(s.world.foes[0], "birch").wait(12)
    s.hold("right", ticks=60)
    assert s.danko.energy == 100


def test_the_boulder_thrown_back_staggers_the_giant(stage: Stages) -> None:
    s = giant(stage, 1, 180)
    boss = s.world.foes[0]
    s.begin(boss, "boulder").until(told("shot", "giant", "boulder"), within=50)
    s.until(lambda w: w.shots[0].flight - w.shots[0].t <= 12, within=40)
    s.hold("up", ticks=6).until(told("caught", "danko", "boulder"), within=12)
    s.release()
    s.press("fire").until(told("hurt", "giant"), within=40)
    assert boss.move.name == "hurt"


def test_the_reckless_giant_who_runs_into_the_wall_sways(stage: Stages) -> None:
    s = giant(stage, 2, 150)
    boss = s.world.foes[0]
    s.begin(boss, "rush").until(lambda w: boss.x - w.danko.x < 66 * PX, within=120)
    s.tap("left", 2).until(told("wall", "giant"), within=80)
    assert boss.stunned


def test_the_reckless_giant_who_has_missed_is_open_for_a_second(stage: Stages) -> None:
    s = giant(stage, 2, 60)
    boss = s.world.foes[0]
    s.begin(boss, "slam_wild").until(lands_in(boss, 2), within=60)
    boss.x += 100 * PX
    s.wait(10)
    assert s.count("hit", "danko") == 0
    s.wait(50)
    assert boss.move.name == "slam_wild"
    s.until(lambda _: boss.move.free, within=10)
