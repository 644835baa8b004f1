"""Two bosses at once: each comes when the other is in trouble, and who is left alone changes."""

import pytest

from game.sim.actor import Actor
from game.sim.stage import Entry, Wave
from game.sim.units import PX, VIEW
from game.testing.arena import arena
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

PAIR = pytest.mark.parametrize(("one", "other"), [("hitman", "hitman2"), ("hitman2", "hitman")])


def two(stage: Stages, one: str, other: str) -> tuple[Scenario, Actor, Actor]:
    s = stage()
    return s, s.place(one, 60), s.place(other, 160)


@PAIR
def test_he_who_is_left_alone_calls_out_and_fights_otherwise(
    stage: Stages, one: str, other: str
) -> None:
    s, left, beaten = two(stage, one, other)
    s.wait(60)
    assert s.count("phase") == 0
    beaten.energy = 1
    beaten.x, left.x = s.danko.x + 40 * PX, s.danko.x + 160 * PX
    s.press("heavy").until(told("dead", other), within=90)
    s.wait(1)
    assert s.count("phase", one, "call") == 1
    assert left.phase == 1
    assert left.move.immune
    s.wait(61)
    assert left.move.free
    assert s.count("phase") == 1


@PAIR
def test_nobody_is_alone_while_the_other_is_still_to_come(
    stage: Stages, one: str, other: str
) -> None:
    entries = (Entry(one, 1, 0), Entry(other, -1, 200))
    s = stage(arena(width=VIEW, starts=(160 * PX,), waves=(Wave(0, VIEW, entries),)))
    s.until(told("enter", one), within=10)
    s.wait(150)
    assert s.count("phase") == 0
    s.until(told("enter", other), within=100)
    s.wait(60)
    assert s.count("phase") == 0


@PAIR
def test_when_one_is_struck_the_other_rests_no_longer(stage: Stages, one: str, other: str) -> None:
    s, struck, partner = two(stage, one, other)
    s.wake(partner)
    partner.cool = 600
    s.wait(20)
    assert partner.cool > 500
    struck.x = s.danko.x + 40 * PX
    s.press("heavy").until(told("hit", one, "headbutt"), within=16)
    s.until(lambda _: bool(partner.move.strike or partner.move.toss), within=30)


def test_nobody_else_is_helped(stage: Stages) -> None:
    s = stage()
    s.place("bather", 40)
    other = s.place("bather", 120)
    s.wake(other)
    other.cool = 600
    s.press("heavy").until(told("hit", "bather"), within=16)
    s.wait(10)
    assert other.cool > 500


@pytest.mark.parametrize(("one", "moves"), [
    ("hitman", {"salvo", "backhand"}), ("hitman2", {"rush", "toss_two", "gut"}),
])  # fmt: skip
def test_alone_he_attacks_with_what_he_did_not_before(
    stage: Stages, one: str, moves: set[str]
) -> None:
    seen = []
    for seed in range(4):
        s = stage(seed=seed)
        s.wake(s.place(one, 150)).hold("down", ticks=600)
        seen += [e.what for e in s.events if e.name == "begin" and e.who == one]
    chosen = set(seen) - {"call", "again", "reload", "rise"}
    assert chosen
    assert chosen <= moves


def test_a_copy_of_the_world_with_both_goes_on_as_it_does(stage: Stages) -> None:
    s, one, other = two(stage, "hitman", "hitman2")
    s.wake(one).wake(other)
    s.wait(90)
    twin = s.world.copy()
    for _ in range(200):
        s.wait(1)
        twin.step((0,))
    assert twin.digest() == s.world.digest()
