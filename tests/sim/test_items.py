"""What is found: what each thing gives, and what it does when it is thrown."""

import pytest
from brawls import goes_on_alike, let_sway, man, room

from game.content.kinds import KINDS
from game.sim.firearms import Firearm
from game.sim.items import ITEMS, item_of
from game.sim.moves import Move, Toss
from game.sim.shots import launch
from game.sim.stage import Pickup
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

SNOWMAN = man("snowman", Move("toss", 36, 1, 30, toss=Toss("snowball", 7)), of="thrower")
SHOOTER = man("shooter", of="danko", arms=(Firearm("pistol", 6),))
BOSS = man("chief", of="carrier")


def found(stage: Stages, item: str, amount: int = 1, weapon: str = "") -> Scenario:
    """Danko stands on something; what he is to have by then can still be set."""
    pickup = Pickup(item, 240 * PX, amount)
    return stage(room(SHOOTER, pilot="shooter", weapon=weapon, pickups=(pickup,)))


def holding(stage: Stages, item: str) -> Scenario:
    s = stage(room(SNOWMAN, BOSS))
    assert s.danko.pilot
    s.danko.pilot.item = item
    return s


def hand(s: Scenario) -> str:
    assert s.danko.pilot
    return s.danko.pilot.item


# ---- what it gives -----------------------------------------------------------------------------
@pytest.mark.parametrize(("energy", "after", "taken"), [(50, 65, 1), (95, 100, 1), (100, 100, 0)])
def test_food_gives_energy_to_who_needs_it(
    stage: Stages, energy: int, after: int, taken: int
) -> None:
    s = found(stage, "tea", 15)
    s.danko.energy = energy
    s.wait(1)
    assert s.danko.energy == after
    assert s.count("pickup", "shooter", "tea") == taken


def test_a_medal_gives_points_and_a_token_is_counted(stage: Stages) -> None:
    s = found(stage, "medal", 1000).wait(1)
    assert s.danko.pilot
    assert s.danko.pilot.score == 1000
    s = found(stage, "token", 2000).wait(1)
    assert s.danko.pilot
    assert (s.world.stage.tokens, s.danko.pilot.score, s.danko.pilot.item) == (1, 2000, "")


@pytest.mark.parametrize(("weapon", "rounds", "after"), [
    ("pistol", 1, 4), ("pistol", 5, 6), ("pistol", 6, 6), ("", 0, 0),
])  # fmt: skip
def test_rounds_fill_the_weapon_that_is_carried(
    stage: Stages, weapon: str, rounds: int, after: int
) -> None:
    s = found(stage, "rounds", 3, weapon)
    assert s.danko.pilot
    s.danko.pilot.rounds = rounds
    s.wait(1)
    assert s.danko.pilot.rounds == after
    assert s.count("pickup") == (after > rounds)


@pytest.mark.parametrize("item", [
    "bottle", "coal", *(name for name, item in ITEMS.items() if item.gives == "hand"),
])  # fmt: skip
def test_what_can_be_thrown_is_taken_into_an_empty_hand(stage: Stages, item: str) -> None:
    s = found(stage, item).wait(1)
    assert hand(s) == item
    s = found(stage, item)
    assert s.danko.pilot
    s.danko.pilot.item = "bottle"
    s.wait(1)
    assert s.count("pickup") == 0


def test_who_lies_takes_nothing(stage: Stages) -> None:
    s = found(stage, "medal", 1000)
    s.danko.begin("down", 20)
    assert s.wait(15).count("pickup") == 0
    s.until(told("pickup"), within=40)


# ---- what it does, thrown ----------------------------------------------------------------------
@pytest.mark.parametrize(("item", "costs"), [
    ("bottle", 12), ("coal", 12), ("leg", 14), ("knife", 14), ("boulder", 16),
    ("syringe", 10), ("tray", 10),
])  # fmt: skip
def test_each_thing_thrown_costs_what_it_costs_and_fells(
    stage: Stages, item: str, costs: int
) -> None:
    s = holding(stage, item)
    bather = s.place("bather", 100)
    s.press("fire").until(told("smash", "", item), within=30)
    assert bather.most - bather.energy == costs
    assert bather.move.name == "air"
    assert hand(s) == ""


def test_a_snowball_dazes_and_who_is_dazed_can_be_seized(stage: Stages) -> None:
    s = holding(stage, "snowball")
    bather = s.place("bather", 70)
    s.press("fire").until(told("smash", "", "snowball"), within=30)
    assert bather.most - bather.energy == 6
    assert (bather.move.name, bather.ends) == ("dizzy", 40)
    s.hold("right", ticks=1).until(told("grab", "danko", "bather"), within=39)


def test_a_second_one_does_not_make_him_sway_anew(stage: Stages) -> None:
    s = holding(stage, "snowball")
    bather = let_sway(s.place("bather", 70))
    s.press("fire").until(told("smash"), within=30)
    assert (bather.move.name, bather.ends) == ("hurt", 12)


def test_one_with_nothing_left_falls_and_a_boss_only_staggers(stage: Stages) -> None:
    s = holding(stage, "snowball")
    bather = s.place("bather", 70)
    bather.energy = 6
    s.press("fire").until(told("dead", "bather"), within=60)
    s = holding(stage, "snowball")
    boss = s.place("chief", 70)
    s.press("fire").until(told("smash"), within=30)
    assert (boss.most - boss.energy, boss.move.name) == (6, "hurt")


@pytest.mark.parametrize(("item", "at"), [("bottle", "thrower"), ("snowball", "bather")])
def test_a_snowball_goes_to_the_nearest_and_other_things_to_who_throws(
    stage: Stages, item: str, at: str
) -> None:
    s = holding(stage, item)
    near, far = s.place("bather", 60), s.place("thrower", 140)
    s.press("fire").until(told("smash", "", item), within=30)
    struck = near if at == "bather" else far
    assert [foe.energy < foe.most for foe in (near, far)] == [foe is struck for foe in (near, far)]


def test_a_dazed_man_gives_his_slot_back_and_begins_nothing(stage: Stages) -> None:
    s = holding(stage, "snowball")
    bather = s.place("bather", 60)
    s.press("fire").wait(18)
    s.begin(bather, "punch").until(told("smash"), within=20)
    assert (bather.move.name, bather.slot) == ("dizzy", -1)
    assert s.wait(60).danko.energy == 100


# ---- caught ------------------------------------------------------------------------------------
def test_a_foes_snowball_that_is_caught_is_in_the_hand_as_one(stage: Stages) -> None:
    s = holding(stage, "")
    snowman = s.place("snowman", 140)
    s.begin(snowman, "toss").until(told("shot", "snowman", "snowball"), within=50)
    s.wait(36).hold("up", ticks=1).until(told("caught", "danko", "snowball"), within=10).release()
    assert hand(s) == "snowball"
    s.wait(10).press("fire").until(told("smash", "", "snowball"), within=40)
    assert snowman.move.name == "dizzy"
    assert s.danko.energy == 100


def test_one_that_is_not_answered_costs_what_the_toss_says(stage: Stages) -> None:
    s = holding(stage, "")
    s.begin(s.place("snowman", 140), "toss").until(told("hit", "danko", "snowball"), within=90)
    assert s.danko.energy == 93


def test_whatever_is_tossed_can_be_caught_and_thrown() -> None:
    tossed = {m.toss.shot for kind in KINDS.values() for m in kind.moves.values() if m.toss}
    assert tossed
    assert {name for name in tossed if item_of(name).gives != "hand"} == set()


def test_a_copy_goes_on_alike(stage: Stages) -> None:
    s = holding(stage, "snowball")
    s.wake(s.place("bather", 90))
    s.press("fire").wait(12)
    launch(s.world, s.world.foes[0], "boulder", s.danko.x, 46).damage = 16
    goes_on_alike(s)
