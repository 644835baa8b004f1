"""The rail yard: brakemen with wrenches, and Viktor, behind the wreck and before it."""

import pytest
from answering import ANSWERS, FAR, NEAR, Question, check

from game.sim.lines import Cover, in_cover
from game.sim.units import PX
from game.testing.arena import arena
from game.testing.conditions import lands_in, told
from game.testing.stages import Stages

PUNCH = "jab guard parry duck sway throw_back close_in"
QUESTIONS = (
    Question("brakeman", "wrench", 0, NEAR, "headbutt sway close_in"),
    Question("brakeman", "punch", 0, 54, f"{PUNCH} headbutt"),
    Question("viktor", "shoot", 0, FAR, "", "duck sway", chance="uppercut"),
    Question("viktor", "punch", 0, 56, f"{PUNCH} headbutt"),
    Question(
        "viktor", "backhand", 1, 54, "jab headbutt parry duck sway throw_back close_in", "guard"
    ),
    Question("viktor", "stab", 1, NEAR, "headbutt duck sway close_in"),
)
WRECK = Cover(316 * PX, 344 * PX)  # nearer than he keeps away otherwise


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: f"{q.kind} {q.move}")
def test_an_answer(stage: Stages, question: Question, answer: str) -> None:
    check(stage, question, answer)


def test_a_guard_takes_half_of_a_wrench_and_never_parries_it(stage: Stages) -> None:
    s = stage()
    brakeman = s.place("brakeman", 50)
    s.begin(brakeman, "wrench").until(lands_in(brakeman, 4), within=60)
    s.hold("up", ticks=10)
    assert s.danko.energy == 100 - 7
    assert s.count("parry") == 0


def test_a_brakeman_meets_who_stays_low_with_the_dig(stage: Stages) -> None:
    digs = 0
    for seed in range(6):
        s = stage(seed=seed)
        s.never(told("begin", "brakeman", "punch"), "he strikes over who stays low")
        s.wake(s.place("brakeman", 50)).hold("down", ticks=90)
        digs += s.count("hit", "danko", "dig")
    assert digs > 0


# ---- Viktor ------------------------------------------------------------------------------------
def test_behind_the_wreck_viktor_waits_in_cover_and_later_he_does_not(stage: Stages) -> None:
    for phase, waits in ((0, True), (1, False)):
        s = stage(arena(covers=(WRECK,)))
        viktor = s.place("viktor", 140)
        viktor.phase = phase
        s.wake(viktor)
        inside = 0
        for _ in range(240):
            viktor.cool = max(viktor.cool, 30)  # he has no turn
            s.wait(1)
            inside += WRECK.left - 8 * PX <= viktor.x <= WRECK.right + 8 * PX
        assert (inside > 180) == waits


@pytest.mark.parametrize(("phase", "hides"), [(0, True), (1, False)])
def test_once_he_has_shrugged_viktor_hides_and_later_he_strikes_back(
    stage: Stages, phase: int, *, hides: bool
) -> None:
    s = stage(arena(covers=(WRECK,)))
    viktor = s.place("viktor", 44)
    viktor.phase = phase
    s.wake(viktor)
    for _ in range(viktor.kind.grit):
        viktor.x = s.danko.x + 44 * PX
        s.danko.begin("jab")
        s.until(told("hit", "viktor", "jab"), within=8)
    hidden, begun = 0, s.count("begin", "viktor")
    while s.count("begin", "viktor") == begun:
        s.wait(1)
        hidden += in_cover(s.world, viktor)
    assert (hidden > 0) == hides


def test_viktor_comes_out_with_a_roar_and_calls_two(stage: Stages) -> None:
    s = stage()
    viktor = s.place("viktor", 150)
    s.wake(viktor)
    viktor.energy = viktor.most * 60 // 100
    s.until(told("phase", "viktor", "roar"), within=120)
    assert "open" in s.world.stage.signals
    called = [(entry.kind, entry.side) for entry in s.world.stage.queue]
    assert called == [("gunman", -1), ("knifeman", 1)]


def test_viktor_follows_a_punch_with_the_second_now_and_then(stage: Stages) -> None:
    seconds = 0
    for seed in range(8):
        s = stage(seed=seed)
        s.begin(s.place("viktor", 44), "punch")
        s.until(told("hit", "danko", "punch"), within=40)
        s.wait(80)
        seconds += s.count("hit", "danko", "second")
    assert 0 < seconds < 8


def test_beaten_in_the_yard_viktor_falls(stage: Stages) -> None:
    s = stage()
    viktor = s.place("viktor", 44)
    viktor.phase, viktor.energy = 1, 4
    s.press("strike").until(told("dead", "viktor"), within=90)
