"""The hospital: its doors, its lift, its witness, those who are not to be hurt, its last nurse."""

import pytest

from game.levels.load import load_plan
from game.resources import level
from game.sim.cues import goal_of
from game.sim.lines import aim_of
from game.sim.rolling import Roller
from game.sim.stage import StagePlan
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.players import BOTS
from game.testing.scenario import Scenario
from game.testing.stages import Stages

MINUTES = 60 * 60  # ticks
RECEPTION, TROLLEYS, NURSES = "1 reception", "2 trolleys", "3 one of the nurses"
BEDS, LIFT, QUIET, BOSS = "4 behind the beds", "6 the lift", "7 the quiet corridor", "8 the nurse"


@pytest.fixture(scope="module")
def hospital() -> StagePlan:
    return load_plan(level("levels/hospital.tmx"))


def fight(stage: Stages, hospital: StagePlan, at: str, difficulty: str = "normal") -> Scenario:
    """Walk into a fight, until its wave begins."""
    s = stage(hospital, at=at, difficulty=difficulty)
    return s.hold("right", ticks=1).until(told("wave"), within=240).release()


# ---- the pistol and who gets in its line -------------------------------------------------------
def test_the_counter_of_the_reception_stops_the_first_shot_for_who_ducks_behind_it(
    stage: Stages, hospital: StagePlan
) -> None:
    s = fight(stage, hospital, RECEPTION)
    counter = hospital.covers[0]
    s.danko.x = (counter.left + counter.right) // 2
    s.hold("down", ticks=1).until(told("shot_fired", "gunman"), within=600)
    assert s.count("hurt", "danko_suit", "shoot") == 0


def test_a_blind_shot_in_the_reception_meets_the_nurse_in_its_line_and_costs(
    stage: Stages, hospital: StagePlan
) -> None:
    s = fight(stage, hospital, RECEPTION)
    pilot = s.danko.pilot
    assert pilot is not None
    pilot.score, pilot.heat = 5000, 60
    s.hold("fire", ticks=12).release().until(told("innocent"), within=30)
    assert [event.amount for event in s.events if event.name == "innocent"] == [1000]
    assert pilot.heat == 0


def test_a_disguise_bars_the_line_as_a_real_nurse_does(stage: Stages, hospital: StagePlan) -> None:
    s = fight(stage, hospital, NURSES)
    nurse = s.until(lambda w: [f for f in w.foes if not f.entering], within=240).world.foes[0]
    assert nurse.kind.name == "nurse"
    assert nurse.move.disguised
    people = {actor.kind.name for actor in s.world.actors if actor.kind.innocent}
    assert {"nurse_real", "nurse_real2"} <= people
    s.world.actors = [s.danko, nurse]
    nurse.x, s.danko.face = s.danko.x + 90 * PX, 1
    s.hold("fire", ticks=2)
    aim = aim_of(s.world, s.danko)
    assert aim
    assert (aim.barred, aim.whom) == (True, nurse)


# ---- trolleys ----------------------------------------------------------------------------------
def test_an_orderly_sends_a_trolley_and_a_headbutt_sends_it_back(
    stage: Stages, hospital: StagePlan
) -> None:
    s = fight(stage, hospital, TROLLEYS)
    s.world.rollers = []
    s.until(told("roll", "orderly"), within=600)
    trolley = s.world.rollers[0]
    s.danko.face = 1
    s.danko.x = trolley.x - 76 * PX
    s.press("heavy").until(told("sent_back", "danko_suit"), within=16)
    assert trolley_of(s).v > 0


def trolley_of(s: Scenario) -> Roller:
    """Return the one trolley there is."""
    (trolley,) = s.world.rollers
    return trolley


def test_a_trolley_that_stands_among_the_beds_rolls_from_a_blow(
    stage: Stages, hospital: StagePlan
) -> None:
    s = fight(stage, hospital, BEDS)
    standing = [r for r in s.world.rollers if r.x >= s.world.stage.view]
    s.danko.x, s.danko.face = standing[0].x - 40 * PX, 1
    s.press("heavy").until(told("roll", "danko_suit"), within=30)


# ---- the lift ----------------------------------------------------------------------------------
def test_the_lift_fills_from_both_doors_and_from_nowhere_else(
    stage: Stages, hospital: StagePlan
) -> None:
    s = fight(stage, hospital, LIFT).play(BOTS["perfect"](1), MINUTES)
    won = next(n for n, event in enumerate(s.events) if event.name == "won")
    assert {e.what for e in s.events[:won] if e.name == "enter"} == {"door"}
    opened = {hospital.doors[e.amount] for e in s.events[:won] if e.name == "door_open"}
    assert {door.name for door in opened} == {"left lift door", "right lift door"}


def test_a_door_of_the_lift_is_slammed_on_who_is_about_to_come(
    stage: Stages, hospital: StagePlan
) -> None:
    s = fight(stage, hospital, LIFT).until(told("handle", "", "lift"), within=30)
    door = next(door for door in hospital.doors if door.name == "left lift door")
    assert s.world.events[-1].amount == hospital.doors.index(door)
    s.danko.x, s.danko.face = door.x + 34 * PX, -1
    s.press("heavy").until(told("slam", "knifeman", "lift"), within=30)


# ---- the witness -------------------------------------------------------------------------------
@pytest.mark.parametrize("bot", ["perfect", "masher"])
def test_nobody_walks_past_the_witness_and_then_the_goal_is_another(
    stage: Stages, hospital: StagePlan, bot: str
) -> None:
    s = fight(stage, hospital, QUIET, difficulty="easy")
    assert goal_of(s.world) == "goal.hospital"
    s.play(BOTS[bot](1), 2 * MINUTES)
    told_of = [event.name for event in s.events if event.name in ("won", "witness", "goal")]
    assert told_of[:3] == ["won", "witness", "goal"]
    assert s.count("witness") == 1
    assert goal_of(s.world) == "goal.hospital_theatre"


# ---- the nurse whom nobody knows ---------------------------------------------------------------
@pytest.mark.parametrize("difficulty", ["normal", "hard"])
def test_she_can_be_beaten_through_all_her_phases(
    stage: Stages, hospital: StagePlan, difficulty: str
) -> None:
    s = fight(stage, hospital, BOSS, difficulty=difficulty).play(BOTS["perfect"](1), 3 * MINUTES)
    assert s.session.outcome == "clear"
    assert [e.what for e in s.events if e.name == "signal"] == ["disguise", "dark"]
    assert s.count("enter", "nurse_real") + s.count("enter", "nurse_real2") == 3


def test_it_is_dark_in_the_theatre_only_once_she_has_put_out_the_lamp(
    hospital: StagePlan,
) -> None:
    (dark,) = hospital.darks
    last = hospital.waves[-1]
    assert dark == (last.left, last.right, "dark")


# ---- the whole stage ---------------------------------------------------------------------------
def test_there_is_something_to_find(hospital: StagePlan) -> None:
    assert sum(prop.secret for prop in hospital.props) >= 2
    held = [prop.holds for prop in hospital.props]
    assert "token" in held
    assert "medal" in held
    lying = [pickup.item for pickup in hospital.pickups]
    assert lying.count("rounds") + held.count("rounds") >= 4


@pytest.mark.long
@pytest.mark.parametrize("difficulty", ["easy", "normal", "hard"])
def test_the_whole_stage_can_be_cleared(
    stage: Stages, hospital: StagePlan, difficulty: str
) -> None:
    bot = BOTS["perfect" if difficulty == "hard" else "careful"](1)
    s = stage(hospital, seed=1, difficulty=difficulty).play(bot, 8 * MINUTES)
    assert s.session.outcome == "clear"
    assert [e.amount for e in s.events if e.name == "won"] == list(range(len(hospital.waves)))
    assert s.count("checkpoint") == len(hospital.checkpoints)
