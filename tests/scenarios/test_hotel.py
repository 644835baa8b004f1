"""The hotel: its doors, its stairs, its line of men, the key that goes, and the two at the end."""

import pytest

from game.levels.load import load_plan
from game.resources import level
from game.sim.cues import goal_of
from game.sim.ground import floor_at
from game.sim.stage import StagePlan
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.players import BOTS
from game.testing.scenario import Scenario
from game.testing.stages import Stages

MINUTES = 60 * 60  # ticks
FIRST, LIFT = "1 the forty-four", "2 the lift"
DOORS = "5 behind every door"
THIEF, TWO = "7 behind the fight", "9 two who cover each other"


@pytest.fixture(scope="module")
def hotel() -> StagePlan:
    return load_plan(level("levels/hotel.tmx"))


def fight(stage: Stages, hotel: StagePlan, at: str, difficulty: str = "normal") -> Scenario:
    """Walk into a fight, until its wave begins."""
    s = stage(hotel, at=at, difficulty=difficulty)
    return s.hold("right", ticks=1).until(told("wave"), within=240).release()


def before_the_lift(stage: Stages, hotel: StagePlan) -> Scenario:
    """Stand before the lift, facing it, as its door begins to open."""
    s = fight(stage, hotel, LIFT).until(told("handle", "doorman", "lift"), within=240)
    lift = next(door for door in hotel.doors if door.name == "lift")
    s.danko.x, s.danko.face = lift.x - 34 * PX, 1
    return s


# ---- doors -------------------------------------------------------------------------------------
def test_a_door_is_slammed_on_who_is_about_to_come_out(stage: Stages, hotel: StagePlan) -> None:
    s = before_the_lift(stage, hotel)
    s.press("heavy").until(told("slam", "doorman", "lift"), within=30).wait(60)
    assert s.count("hurt", "danko_suit", "door") == 0


def test_who_only_waits_before_a_door_has_it_in_his_face(stage: Stages, hotel: StagePlan) -> None:
    s = before_the_lift(stage, hotel)
    s.until(told("hurt", "danko_suit", "door"), within=60)
    assert s.count("slam") == 0


def test_both_doors_of_the_corridor_are_tried_in_one_fight(stage: Stages, hotel: StagePlan) -> None:
    s = fight(stage, hotel, DOORS).play(BOTS["perfect"](1), MINUTES // 3)
    tried = {hotel.doors[event.amount].name for event in s.events if event.name == "handle"}
    assert tried == {"301", "302"}


# ---- the large revolver ------------------------------------------------------------------------
def test_the_first_two_come_in_a_row_and_one_shot_fells_both(
    stage: Stages, hotel: StagePlan
) -> None:
    s = fight(stage, hotel, FIRST)
    s.until(lambda w: len([f for f in w.actors if f.kind.name == "doorman"]) == 2, within=60)
    s.hold("fire", ticks=90).release().wait(6)
    assert s.count("hit", "doorman", "fire_magnum") == 2
    assert s.danko.pilot is not None
    assert s.danko.pilot.rounds == 5


# ---- the stairs --------------------------------------------------------------------------------
def test_who_falls_on_the_stairs_rolls_down_to_their_foot(stage: Stages, hotel: StagePlan) -> None:
    s = fight(stage, hotel, DOORS)
    man = s.place("grappler", 30)
    man.x = 1720 * PX
    assert floor_at(hotel, man.x) > 0
    man.begin("thrown", 4)
    man.vx = -PX
    s.until(told("tumble", "grappler"), within=30)
    s.until(lambda _: man.move.name == "down", within=240)
    assert floor_at(hotel, man.x) == 0


# ---- the key -----------------------------------------------------------------------------------
def test_the_key_is_seen_to_go_and_then_the_goal_is_another(
    stage: Stages, hotel: StagePlan
) -> None:
    s = fight(stage, hotel, THIEF)
    assert goal_of(s.world) == "goal.hotel"
    assert s.count("shown", "", "key_thief") == 1
    assert s.count("shown", "", "key_gone") == 0
    assert goal_of(s.world) == "goal.hotel"
    s.play(BOTS["perfect"](2), MINUTES)
    assert s.count("shown", "", "key_gone") == 1
    assert goal_of(s.world) == "goal.hotel_key"


# ---- the two -----------------------------------------------------------------------------------
@pytest.mark.parametrize("difficulty", ["normal", "hard"])
def test_the_two_can_be_beaten_and_he_who_is_left_changes(
    stage: Stages, hotel: StagePlan, difficulty: str
) -> None:
    s = fight(stage, hotel, TWO, difficulty).play(BOTS["perfect"](1), 3 * MINUTES)
    assert s.session.outcome == "clear"
    fates = [e for e in s.events if e.name in ("dead", "phase") and e.who.startswith("hitman")]
    assert [event.name for event in fates] == ["dead", "phase", "dead"]
    assert fates[0].who != fates[1].who == fates[2].who


@pytest.mark.long
@pytest.mark.parametrize("difficulty", ["easy", "normal", "hard"])
def test_the_whole_stage_can_be_cleared(stage: Stages, hotel: StagePlan, difficulty: str) -> None:
    bot = BOTS["perfect" if difficulty == "hard" else "careful"](1)
    s = stage(hotel, seed=1, difficulty=difficulty).play(bot, 8 * MINUTES)
    assert s.session.outcome == "clear"
    assert [e.amount for e in s.events if e.name == "won"] == list(range(len(hotel.waves)))
    assert s.count("checkpoint") == len(hotel.checkpoints)
