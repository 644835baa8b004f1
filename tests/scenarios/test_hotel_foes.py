"""The hotel: men who come out of doors, the man with the wooden leg, and each of the last two."""

import pytest
from answering import ANSWERS, FAR, NEAR, Question, check

from game.sim.doors import Doorway, knock
from game.sim.units import PX, VIEW
from game.testing.arena import arena
from game.testing.conditions import lands_in, told
from game.testing.stages import Stages

PUNCH = "jab guard parry duck sway throw_back close_in"
TOSS = "jab headbutt parry throw_back close_in"
QUESTIONS = (
    Question("doorman", "punch", 0, 62, PUNCH),
    Question("doorman", "toss", 0, FAR, TOSS, "guard duck"),
    Question("pegleg", "jab", 0, 56, PUNCH),
    Question("pegleg", "club", 1, 66, "headbutt sway"),
    Question("hitman", "shoot", 0, FAR, "", "duck sway", chance="uppercut"),
    Question("hitman", "punch", 0, 56, f"{PUNCH} headbutt"),
    Question(
        "hitman", "backhand", 0, 54, "jab headbutt parry duck sway throw_back close_in", "guard"
    ),
    Question("hitman", "salvo", 1, FAR, "", "duck", chance="uppercut"),
    Question("hitman2", "stab", 0, NEAR, "headbutt duck sway close_in"),
    Question("hitman2", "gut", 0, NEAR, "headbutt guard parry sway throw_back close_in"),
    Question("hitman2", "rush", 0, FAR, "uppercut sway"),
    Question("hitman2", "toss", 0, FAR, TOSS, "guard duck"),
    Question("hitman2", "toss_two", 1, FAR, TOSS, "guard duck"),
)


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: f"{q.kind} {q.move}")
def test_an_answer(stage: Stages, question: Question, answer: str) -> None:
    check(stage, question, answer)


# ---- the doorman -------------------------------------------------------------------------------
def test_a_doorman_comes_out_and_strikes_at_once(stage: Stages) -> None:
    s = stage(arena(doors=(Doorway(300 * PX, 26 * PX),)))
    knock(s.world, 0, "doorman")
    s.until(told("enter", "doorman"), within=60)
    doorman = s.world.foes[0]
    assert doorman.move.name == "emerge"
    s.wait(23)
    assert doorman.move.name == "emerge"
    s.until(told("begin", "doorman", "punch"), within=40)


def test_a_doorman_on_whom_the_door_is_slammed_is_helpless(stage: Stages) -> None:
    s = stage(arena(doors=(Doorway(280 * PX, 26 * PX),)))
    knock(s.world, 0, "doorman")
    s.wait(24)
    s.press("heavy").until(told("slam", "doorman"), within=20)
    doorman = s.world.foes[0]
    s.until(lambda w: w.danko.move.free and not doorman.unhurt, within=60)
    s.press("strike").until(told("hit", "doorman", "jab"), within=10)
    assert s.danko.energy == 100


# ---- the wooden leg ----------------------------------------------------------------------------
def test_the_wooden_leg_of_who_is_thrown_against_a_wall_shows_too(stage: Stages) -> None:
    s = stage(arena(width=VIEW))
    pegleg = s.place("pegleg", 44)
    pegleg.x = VIEW - 60 * PX
    pegleg.begin("thrown")
    pegleg.vx = 1280
    s.until(told("wall", "pegleg"), within=40)
    assert s.count("unmasked", "pegleg") == 1
    assert pegleg.phase == 1
    s.wait(120)
    assert s.count("unmasked", "pegleg") == 1


def test_the_wooden_leg_shows_when_he_is_thrown_and_not_when_he_is_felled(stage: Stages) -> None:
    s = stage()
    pegleg = s.place("pegleg", 44)
    s.danko.begin("hook")
    s.until(told("fall", "pegleg"), within=60)
    assert pegleg.phase == 0
    s.until(lambda _: pegleg.move.free, within=120)
    pegleg.begin("thrown")
    pegleg.vx = 512
    s.until(told("unmasked", "pegleg"), within=40)
    assert pegleg.phase == 1
    s.until(lambda _: pegleg.move.free, within=120)
    s.wake(pegleg).until(told("begin", "pegleg", "club"), within=400)


def test_with_his_leg_for_a_club_he_hops_up_from_afar(stage: Stages) -> None:
    s = stage()
    pegleg = s.place("pegleg", 160)
    pegleg.phase = 1
    s.wake(pegleg).until(told("begin", "pegleg", "hop"), within=90)
    before = pegleg.x
    s.wait(26)
    assert before - pegleg.x >= 30 * PX
    s.until(told("begin", "pegleg", "club"), within=200)


@pytest.mark.parametrize(("apart", "met"), [(80, True), (81, False)])
def test_the_club_reaches_farther_than_any_fist(stage: Stages, apart: int, met: bool) -> None:
    s = stage()
    pegleg = s.place("pegleg", 60)
    pegleg.phase = 1
    s.begin(pegleg, "club").until(lands_in(pegleg, 1), within=60)
    pegleg.x = s.danko.x + apart * PX
    s.wait(1)
    assert (s.count("hit", "danko", "club") == 1) == met


# ---- the two -----------------------------------------------------------------------------------
def test_the_salvo_is_two_shots_and_low_is_low_enough_for_both(stage: Stages) -> None:
    for button, met in (("down", 0), ("up", 2)):
        s = stage()
        hitman = s.place("hitman", 150)
        hitman.phase = 1
        s.begin(hitman, "salvo").hold(button, ticks=140)
        assert s.count("shot_fired", "hitman") == 2
        hits = [e.what for e in s.events if e.name == "hit" and e.who == "danko"]
        assert hits == ["salvo", "again"][:met]


def test_the_shooter_loads_after_his_last_shot_however_he_fires_them(stage: Stages) -> None:
    s = stage()
    hitman = s.place("hitman", 150)
    hitman.phase = 1
    s.wake(hitman).hold("down", ticks=0)
    s.until(told("begin", "hitman", "reload"), within=1400)
    assert s.count("shot_fired", "hitman") == hitman.kind.stock


@pytest.mark.parametrize(("move", "knives"), [("toss", 1), ("toss_two", 2)])
def test_alone_the_one_with_the_knives_throws_two(stage: Stages, move: str, knives: int) -> None:
    s = stage()
    hitman2 = s.place("hitman2", 150)
    hitman2.phase = 1
    s.begin(hitman2, move).hold("down", ticks=130)
    assert s.count("shot", "hitman2", "knife") == knives


def test_the_wooden_leg_of_who_was_thrown_lies_there_to_be_thrown(stage: Stages) -> None:
    s = stage()
    for phase, left in ((0, ()), (1, ("leg",))):
        man = s.place("pegleg", 40)
        man.phase, man.energy = phase, 1
        s.press("strike").until(told("dead", "pegleg"), within=120)
        assert tuple(item for item, _, _ in s.world.stage.dropped) == left
    s.hold("right", ticks=1).until(told("pickup", what="leg"), within=160)
