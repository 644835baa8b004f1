"""The hospital: gunmen, orderlies with trolleys, nurses who are none, and the one who is worst."""

import pytest
from answering import ANSWERS, FAR, NEAR, Question, check

from game.sim.actor import Actor
from game.sim.lines import Cover
from game.sim.units import PX
from game.testing.arena import arena
from game.testing.conditions import lands_in, told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

PUNCH = "jab guard parry duck sway throw_back close_in"
TOSS = "jab headbutt parry throw_back close_in"
QUESTIONS = (
    Question("gunman", "shoot", 0, FAR, "", "duck sway", chance="uppercut"),
    Question("gunman", "punch", 0, 50, f"{PUNCH} headbutt"),
    Question("orderly", "punch", 0, 56, "headbutt sway"),
    Question("nurse", "toss", 0, FAR, TOSS, "guard duck"),
    Question("nurse", "stab", 0, 56, "jab headbutt duck sway close_in"),
    Question("assassin", "toss", 0, FAR, TOSS, "duck"),
    Question("assassin", "slash", 0, 56, "headbutt parry duck sway throw_back", "guard"),
    Question("assassin", "kick", 0, 56, "headbutt sway"),
    Question("assassin", "stab", 1, NEAR, "headbutt duck sway"),
    Question("assassin", "shoot", 2, FAR, "", "sway"),
)


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: f"{q.kind} {q.move}")
def test_an_answer(stage: Stages, question: Question, answer: str) -> None:
    check(stage, question, answer)


def begun(s: Scenario, kind: str) -> list[str]:
    """Return the moves that a kind has begun so far."""
    return [e.what for e in s.events if e.name == "begin" and e.who == kind]


# ---- those who shoot ---------------------------------------------------------------------------
@pytest.mark.parametrize(("kind", "phase"), [
    ("gunman", 0), ("assassin", 2), ("viktor", 0),
])  # fmt: skip
def test_who_shoots_must_load_after_so_many_shots_and_stands_open_meanwhile(
    stage: Stages, kind: str, phase: int
) -> None:
    s = stage(arena(covers=(Cover(220 * PX, 260 * PX),)))
    foe = s.place(kind, 150)
    foe.phase = phase
    s.wake(foe).hold("down", ticks=0)
    s.until(told("begin", kind, "reload"), within=1400)
    assert s.count("shot_fired", kind, "shoot") == foe.kind.stock
    assert s.danko.energy == 100  # low and behind cover he is met by none of them
    ticks = 0
    while foe.move.name == "reload":
        s.wait(1)
        ticks += 1
    assert ticks == foe.kind.moves["reload"].rest
    assert foe.used == 0


def test_a_gunman_who_loads_can_be_struck(stage: Stages) -> None:
    s = stage()
    gunman = s.place("gunman", 44)
    gunman.begin("reload")
    s.press("strike").until(told("hit", "gunman", "jab"), within=8)
    assert gunman.move.name == "hurt"


def test_what_is_thrown_at_a_gunman_ends_his_aim(stage: Stages) -> None:
    s = stage()
    gunman = s.place("gunman", 120)
    assert s.danko.pilot
    s.danko.pilot.item = "bottle"
    s.begin(gunman, "shoot").wait(12)
    s.press("fire").until(lambda _: gunman.move.fallen, within=40)
    s.wait(40)
    assert s.count("shot_fired") == 0


def test_the_body_line_is_ducked_only_behind_cover(stage: Stages) -> None:
    for covers, met in (((), True), ((Cover(220 * PX, 260 * PX),), False)):
        s = stage(arena(covers=covers))
        boss = s.place("assassin", 150)
        boss.phase = 2
        s.begin(boss, "shoot").hold("down", ticks=60)
        assert (s.danko.energy < 100) == met


# ---- the orderly -------------------------------------------------------------------------------
def shoved(stage: Stages) -> tuple[Scenario, Actor]:
    s = stage()
    orderly = s.place("orderly", 150)
    s.begin(orderly, "shove").until(told("roll", "orderly", "trolley"), within=50)
    return s, orderly


@pytest.mark.parametrize(("answer", "share"), [("nothing", 1), ("down", 1), ("up", 2)])
def test_a_trolley_fells_who_stands_or_ducks_and_a_guard_takes_half(
    stage: Stages, answer: str, share: int
) -> None:
    s, orderly = shoved(stage)
    s.hold(*([] if answer == "nothing" else [answer]), ticks=60)
    roll = orderly.kind.moves["shove"].rolls
    assert roll
    assert s.danko.energy == 100 - roll.damage // share


def test_a_step_back_at_the_right_moment_lets_the_trolley_by(stage: Stages) -> None:
    s, _ = shoved(stage)
    s.until(lambda w: w.danko.x > s.world.rollers[0].x - 56 * PX, within=60)
    s.tap("left", 2).wait(40)
    assert s.danko.energy == 100


def test_a_heavy_blow_sends_the_trolley_back_to_who_shoved_it(stage: Stages) -> None:
    s, orderly = shoved(stage)
    s.until(lambda w: w.danko.x > s.world.rollers[0].x - 90 * PX, within=60)
    s.press("heavy").until(told("sent_back", "danko"), within=20)
    s.until(told("rolled_over", "orderly"), within=60)
    assert s.danko.energy == 100
    assert orderly.move.fallen


def test_an_orderly_has_two_trolleys_and_then_only_his_fists(stage: Stages) -> None:
    s = stage()
    orderly = s.place("orderly", 150)
    s.wake(orderly)
    for _ in range(10):
        s.danko.unhurt = 0
        s.danko.energy = 100
        orderly.cool = min(orderly.cool, 0)
        orderly.x = s.danko.x + 150 * PX
        s.wait(150)
    moves = begun(s, "orderly")
    assert moves.count("shove") == 2
    assert moves.count("punch") >= 2


# ---- the nurse ---------------------------------------------------------------------------------
def test_a_nurse_shows_herself_for_a_while_before_she_attacks(stage: Stages) -> None:
    s = stage()
    nurse = s.place("nurse", 60)
    assert nurse.move.name == "disguised"
    s.wake(nurse)
    s.until(told("begin", "nurse", "reveal"), within=400)
    s.never(told("active", "nurse"), "she strikes before she has shown herself")
    s.wait(35)
    assert nurse.move.name == "reveal"
    s.forbidden.clear()
    s.until(lambda _: bool(nurse.move.strike or nurse.move.toss), within=120)
    assert begun(s, "nurse")[0] == "reveal"


def test_a_nurse_who_is_struck_first_is_in_disguise_no_more(stage: Stages) -> None:
    s = stage()
    nurse = s.place("nurse", 44)
    s.press("strike").until(told("hit", "nurse", "jab"), within=8)
    s.until(lambda _: nurse.move.name == "stand", within=20)
    assert s.count("innocent") == 0


# ---- the assassin ------------------------------------------------------------------------------
def test_the_assassin_mingles_with_nurses_and_later_puts_out_the_light(stage: Stages) -> None:
    s = stage()
    boss = s.place("assassin", 150)
    s.wake(boss)
    boss.energy = boss.most * 66 // 100
    s.until(told("phase", "assassin", "change"), within=120)
    assert "disguise" in s.world.stage.signals
    called = [(entry.kind, entry.side) for entry in s.world.stage.queue]
    assert called == [("nurse_real", -1), ("nurse_real2", 1), ("nurse_real", 1)]
    s.until(lambda _: boss.move.name == "disguised", within=62)
    s.until(told("begin", "assassin", "reveal"), within=400)
    s.until(lambda _: boss.move.name == "stand", within=200)
    boss.energy = boss.most * 33 // 100
    s.until(told("phase", "assassin", "roar"), within=120)
    assert "dark" in s.world.stage.signals


def test_the_assassin_goes_under_again_and_stabs_who_comes_near(stage: Stages) -> None:
    s = stage(seed=3)
    boss = s.place("assassin", 150)
    boss.phase = 1
    s.wake(boss).until(told("begin", "assassin", "change"), within=200)
    s.until(lambda _: boss.move.name == "disguised", within=70)
    s.until(told("begin", "assassin", "reveal"), within=400)
    boss.x = s.danko.x + 60 * PX
    s.until(told("hit", "danko", "stab"), within=120)


def test_a_blow_in_the_tell_of_her_kick_does_not_stop_it_and_a_headbutt_does(
    stage: Stages,
) -> None:
    for button, stopped in (("strike", False), ("heavy", True)):
        s = stage()
        boss = s.place("assassin", 44)
        s.begin(boss, "kick").until(lands_in(boss, 20), within=60)
        s.press(button).wait(16)
        assert (boss.move.name != "kick") == stopped
