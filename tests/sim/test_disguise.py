"""Foes in disguise: they mingle and come near, take nobody's turn, and show themselves first."""

import pytest
from gunplay import FAKE, armed, at, told_all

from game.sim.actor import Actor
from game.sim.stage import Entry, Wave
from game.sim.units import PX, VIEW
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages


def mingling(
    stage: Stages, ahead: int = 120, kind: str = "fake", **how: int
) -> tuple[Scenario, Actor]:
    """Somebody in disguise is awake, so many px before Danko."""
    s = stage(armed(), **how)  # type: ignore[arg-type]  # seed
    fake = s.place(kind, ahead)
    s.wake(fake)
    return s, fake


@pytest.mark.parametrize("seed", range(1, 6))
def test_she_keeps_between_sixty_and_a_hundred_and_forty_pixels(stage: Stages, seed: int) -> None:
    s, fake = mingling(stage, ahead=225, seed=seed)
    fake.cool = 10_000
    s.wait(230)
    for _ in range(600):
        s.wait(1)
        assert 59 * PX <= abs(fake.x - s.danko.x) <= 141 * PX
    assert fake.move.name == "disguised"
    assert s.count("begin", "fake") == 0


def test_she_walks_and_stops_as_those_do_whom_it_does_not_concern(stage: Stages) -> None:
    s, fake = mingling(stage, ahead=100)
    fake.cool = 10_000
    seen = []
    for _ in range(900):
        s.wait(1)
        seen.append(abs(fake.vx))
    assert {*seen} == {0, 128}


@pytest.mark.parametrize("seed", range(1, 9))
def test_left_alone_she_shows_herself_between_120_and_300_ticks(stage: Stages, seed: int) -> None:
    s, fake = mingling(stage, ahead=130, seed=seed)
    fake.wait = 1000  # she stops where she is
    s.until(told("begin", "fake", "reveal"), within=301)
    assert s.world.tick >= 120
    assert fake.slot >= 0


def test_when_she_does_so_is_chance(stage: Stages) -> None:
    ticks = []
    for seed in range(1, 6):
        s, _ = mingling(stage, ahead=130, seed=seed)
        ticks.append(s.until(told("begin", "fake", "reveal"), within=301).world.tick)
    assert len({*ticks}) > 2


@pytest.mark.parametrize(("ahead", "soon"), [(68, True), (90, False)])
def test_she_shows_herself_to_who_comes_near(stage: Stages, ahead: int, *, soon: bool) -> None:
    s, fake = mingling(stage, ahead=ahead)
    s.wait(20)
    fake.x, fake.wait, fake.cross = s.danko.x + ahead * PX, 900, 0
    s.wait(30)
    assert (s.count("begin", "fake", "reveal") == 1) == soon


def test_then_she_stands_and_attacks_at_once(stage: Stages) -> None:
    s, fake = mingling(stage, ahead=65)
    s.until(told("begin", "fake", "reveal"), within=60).wait(35)
    assert fake.move.name == "reveal"
    s.wait(1)
    assert (fake.move.name, fake.cool) == ("stand", 0)
    s.until(told("begin", "fake", "stab"), within=3)


def test_she_waits_for_a_turn(stage: Stages) -> None:
    s, fake = mingling(stage, ahead=65)
    s.world.slots = [(-1, 200)] * len(s.world.slots)
    s.wait(199)
    assert fake.move.name == "disguised"
    s.until(told("begin", "fake", "reveal"), within=30)


def test_she_spares_who_lies(stage: Stages) -> None:
    s, fake = mingling(stage, ahead=65)
    s.danko.begin("down", 400)
    s.wait(390)
    assert fake.move.name == "disguised"


def test_she_is_not_before_those_who_wait(stage: Stages) -> None:
    s, fake = mingling(stage, ahead=-75)
    s.world.slots = [(-1, 0)]
    s.wake(s.place("bather", 80))
    s.until(told("begin", "bather", "punch"), within=44)
    assert fake.slot == -1


def test_a_blow_that_lands_unmasks_her(stage: Stages) -> None:
    s = stage(armed())
    fake = s.place("fake", 44)
    s.press("strike").until(told("hit", "fake", "jab"), within=6)
    s.wait(20)
    assert fake.move.name == "stand"
    assert not fake.move.disguised


def test_she_does_not_start_at_a_shot_but_the_others_do(stage: Stages) -> None:
    """Who looks closely sees it."""
    s, fake = mingling(stage)
    guests = [s.place("guest", ahead) for ahead in (100, 150)]
    s.danko.begin("fire")
    s.danko.face = -1
    s.wait(2)
    assert fake.move.name == "disguised"
    assert all(guest.move.name in ("cower", "flee") for guest in guests)
    assert s.count("startled") == 0


def test_danko_does_not_turn_to_her_as_to_a_foe(stage: Stages) -> None:
    s, fake = mingling(stage, ahead=-50)
    s.wait(3)
    assert s.danko.face == 1
    fake.begin("stand")
    s.wait(2)
    assert s.danko.face == -1


def test_she_comes_in_like_others_and_mingles(stage: Stages) -> None:
    wave = Wave(160 * PX, 160 * PX + VIEW, (Entry("fake", 1, 0),))
    s = stage(armed(waves=(wave,)))
    s.until(told("enter", "fake"), within=3)
    s.until(lambda w: w.foes and not w.foes[0].entering, within=90)
    assert at(s.world.foes[0]) < 160 + 320 - 20
    s.wait(120)
    assert told_all(s, "begin") == []


def test_who_mingles_in_the_middle_of_a_fight_gives_the_turn_back(stage: Stages) -> None:
    s, fake = mingling(stage, ahead=130)
    fake.begin("stand")
    s.until(told("begin", "fake", "disguised"), within=5)
    assert fake.slot >= 0
    s.wait(2)
    assert (fake.move.name, fake.slot) == ("disguised", -1)
    s.until(told("begin", "fake", "reveal"), within=301)


def test_a_copy_of_a_world_with_her_in_it_plays_the_same(stage: Stages) -> None:
    s, _ = mingling(stage, seed=4)
    s.place("guest", 60)
    s.wait(70)
    twin = s.world.copy()
    for _ in range(300):
        s.wait(1)
        twin.step((0,))
    assert twin.digest() == s.world.digest()
    assert s.count("begin", FAKE.name, "reveal") == 1
