"""What an actor tells of himself; and a foe who is asleep."""

import pytest

from game.content.kinds import KINDS
from game.sim.actor import Actor
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.stages import Stages


def doing(kind: str, move: str, tick: int = 0) -> Actor:
    actor = Actor(0, KINDS[kind], 0, 1)
    actor.begin(move)
    actor.t = tick
    return actor


@pytest.mark.parametrize(("move", "tick", "up"), [
    ("guard", 1, False), ("guard", 2, True), ("guard", 500, True), ("block", 0, True),
    ("stand", 5, False), ("duck", 5, False), ("hurt", 5, False),
])  # fmt: skip
def test_the_guard_is_up_from_its_second_tick(move: str, tick: int, up: bool) -> None:
    assert doing("danko", move, tick).guarding == up


@pytest.mark.parametrize("move", KINDS["bather"].moves)
def test_a_blow_has_him_who_staggers_sways_flies_lies_or_is_held(move: str) -> None:
    man = doing("bather", move)
    assert man.hurt == (move in ("hurt", "dizzy", "air", "down", "gripped"))
    assert man.stunned == (move == "dizzy")


def test_who_is_asleep_neither_moves_nor_turns_nor_strikes(stage: Stages) -> None:
    s = stage()
    sleeper = s.place("bather", 60)
    sleeper.cool = 0
    s.never(told("begin", "bather"), "he acts in his sleep")
    s.wait(60)
    s.danko.x = sleeper.x + 60 * PX
    s.wait(240)
    assert (sleeper.x, sleeper.face, sleeper.slot) == (300 * PX, -1, -1)


def test_who_is_woken_attacks(stage: Stages) -> None:
    s = stage()
    s.wake(s.place("bather", 60))
    s.until(told("begin", "bather", "punch"), within=30)


def test_a_blow_does_not_wake_him(stage: Stages) -> None:
    s = stage()
    sleeper = s.place("bather", 45)
    sleeper.cool = 0
    s.press("strike").until(told("hit", "bather", "jab"), within=6)
    assert sleeper.hurt
    s.wait(240)
    assert (sleeper.move.name, sleeper.brain) == ("stand", "")
    assert s.count("begin", "bather") == 0


def test_one_sleeps_while_others_of_his_kind_fight(stage: Stages) -> None:
    s = stage()
    s.danko.x += 80 * PX
    sleeper, other = s.place("bather", -90), s.place("bather", 60)
    sleeper.cool = 0
    s.wake(other).until(told("hit", "danko", "punch"), within=90)
    assert sleeper.kind is other.kind
    assert (sleeper.move.name, sleeper.x) == ("stand", 230 * PX)


def test_who_falls_asleep_finishes_his_blow_and_begins_no_other(stage: Stages) -> None:
    s = stage()
    bather = s.place("bather", 44)
    s.begin(bather, "punch")
    bather.brain, bather.cool = "", 0
    s.until(told("hit", "danko", "punch"), within=60)
    s.wait(240)
    assert s.count("begin", "bather") == 0
    assert bather.move.name == "stand"


def test_a_digest_and_a_copy_know_who_sleeps(stage: Stages) -> None:
    s = stage()
    s.place("bather", 60)
    s.wait(1)
    twin = s.world.copy()
    assert twin.foes[0].brain == ""
    twin.foes[0].brain = "brawler"
    assert twin.digest() != s.world.digest()
    assert s.world.foes[0].brain == ""
