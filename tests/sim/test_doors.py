"""Doors: the handle moves, somebody comes out; slammed in time it is he who is hurt."""

import pytest
from brawls import NEVER, events, goes_on_alike, let_sway, man, room, throw, wave

from game.sim.actor import Actor
from game.sim.doors import HANDLE, OPEN, SHUT, SLAMMED, Doorway, behind, knock
from game.sim.stage import Entry
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

DOOR = Doorway(280 * PX, 20 * PX, "ward", "ward 3")
BOSS = man("chief", of="carrier")
NEAR = 24  # px from the middle of the door that the leaf reaches


def knocked(
    stage: Stages, kind: str = "porter", x: int = 280, difficulty: str = "normal"
) -> Scenario:
    """Somebody is behind a door: Danko stands at 240 px and faces it."""
    s = stage(room(BOSS, doors=(DOOR._replace(x=x * PX),)), difficulty=difficulty)
    knock(s.world, 0, kind)
    return s


def phase(s: Scenario) -> int:
    return s.world.stage.doors[0].phase


def waiting(stage: Stages, ticks: int) -> tuple[Scenario, Actor]:
    """The porter came out so many ticks ago."""
    s = knocked(stage).until(told("door_open"), within=60)
    return s.wait(ticks), s.world.foes[0]


def beat(s: Scenario) -> Scenario:
    """Fell whoever is there until nobody comes any more."""
    while s.world.stage.fighting:
        for foe in s.world.foes:
            foe.energy = 0
            foe.begin("air", 1)
        s.step()
    return s


# ---- he comes out ------------------------------------------------------------------------------
def test_the_handle_moves_then_he_stands_in_the_door_and_it_falls_shut(stage: Stages) -> None:
    s = knocked(stage)
    assert phase(s) == HANDLE
    assert s.world.events[-1] == ("handle", 280 * PX, "porter", "ward", 0)
    s.wait(47)
    assert s.world.foes == []
    s.wait(1)
    [porter] = s.world.foes
    assert events(s, "door_open") == [("door_open", 280 * PX, "porter", "ward", 0)]
    assert events(s, "enter") == [("enter", 280 * PX, "porter", "door", porter.id)]
    assert (porter.move.name, porter.x, porter.face) == ("emerge", 280 * PX, -1)
    s.wait(39)
    assert phase(s) == OPEN
    s.wait(1)
    assert phase(s) == SHUT
    assert s.count("door_shut", "", "ward") == 1


@pytest.mark.parametrize(("difficulty", "ticks"), [("easy", 60), ("normal", 48), ("hard", 35)])
def test_the_handle_is_a_tell_and_as_long_as_the_difficulty_has_it(
    stage: Stages, difficulty: str, ticks: int
) -> None:
    s = knocked(stage, difficulty=difficulty).until(told("door_open"), within=70)
    assert s.world.tick == ticks


def test_who_comes_out_fighting_attacks_at_once_and_others_take_their_time(stage: Stages) -> None:
    began = {}
    for kind in ("porter", "bather"):
        s = knocked(stage, kind).until(told("begin", kind), within=200)
        began[kind] = s.world.tick
    assert began["porter"] <= 48 + 24 + 2
    assert began["bather"] >= 48 + 20


@pytest.mark.parametrize(("x", "face"), [(200, 1), (280, -1)])
def test_he_faces_the_nearest_player(stage: Stages, x: int, face: int) -> None:
    s = knocked(stage, x=x).until(told("door_open"), within=60)
    assert s.world.foes[0].face == face


# ---- slammed on him ----------------------------------------------------------------------------
@pytest.mark.parametrize("blow", ["headbutt", "uppercut", "hook", "jab", "elbow"])
def test_a_heavy_blow_slams_it_and_a_light_one_does_not(stage: Stages, blow: str) -> None:
    s = knocked(stage)
    if blow in ("headbutt", "uppercut"):
        s.hold(*(["down"] if blow == "uppercut" else []), ticks=5)
        s.press("heavy" if blow == "headbutt" else "strike").release()
    else:
        s.danko.begin(blow)
        s.danko.face = -1 if blow == "elbow" else 1
    s.wait(20)
    assert s.count("slam", "porter", "ward") == (blow not in ("jab", "elbow"))
    assert phase(s) == (HANDLE if blow in ("jab", "elbow") else SLAMMED)


def test_he_it_is_slammed_on_sways_long_loses_ten_and_the_striker_is_paid(stage: Stages) -> None:
    s = knocked(stage).press("heavy").until(told("slam"), within=12)
    [porter] = s.world.foes
    pilot = s.danko.pilot
    assert pilot
    assert (porter.move.name, porter.stunned, porter.x) == ("slammed", True, 280 * PX)
    assert (porter.most - porter.energy, pilot.heat) == (10, 4)
    assert pilot.score > 0
    s.wait(30)
    assert porter.most - porter.energy == 10  # the blow that slammed it did not meet him as well
    assert s.count("door_open") == 0
    s.until(lambda w: w.foes[0].move.name == "stand", within=70)
    assert s.world.tick - 11 >= 90


def test_who_knows_no_such_move_sways_and_can_be_seized(stage: Stages) -> None:
    for kind, sways in (("bather", "dizzy"), ("porter", "slammed")):
        s = knocked(stage, kind).press("heavy").until(told("slam"), within=12)
        assert s.world.foes[0].move.name == sways
        s.wait(20).hold("right", ticks=1).until(told("grab"), within=40)


def test_one_who_has_little_left_falls_when_it_is_slammed_on_him(stage: Stages) -> None:
    weak = man("weak", energy=9)
    s = stage(room(weak, doors=(DOOR,)))
    knock(s.world, 0, "weak")
    s.press("heavy").until(told("dead", "weak"), within=60)
    assert s.count("slam") == 1


def test_the_doorman_comes_out_fighting_unless_it_is_slammed_on_him(stage: Stages) -> None:
    s = knocked(stage, "doorman").until(told("door_open", "doorman"), within=60)
    assert s.world.foes[0].move.name == "emerge"
    s = knocked(stage, "doorman").press("heavy").until(told("slam", "doorman"), within=12)
    assert (s.world.foes[0].move.name, s.world.foes[0].ends) == ("slammed", 90)


@pytest.mark.parametrize(("ticks", "slammed"), [(0, 1), (11, 1), (12, 0)])
def test_there_is_still_time_while_he_has_hardly_come_out(
    stage: Stages, ticks: int, slammed: int
) -> None:
    s, porter = waiting(stage, ticks)
    s.danko.begin("headbutt")
    s.danko.t = s.danko.start - 1
    s.wait(2)
    assert s.count("slam") == slammed
    assert porter.move.name == ("slammed" if slammed else "dizzy")


def test_a_man_thrown_at_it_slams_it_for_who_threw_him(stage: Stages) -> None:
    s = stage(room(doors=(DOOR._replace(x=400 * PX),)))
    let_sway(s.place("bather", 45))
    throw(s)
    knock(s.world, 0, "porter")
    s.until(told("slam", "porter"), within=30)
    assert s.world.foes[-1].by == s.danko.id


def test_a_door_out_of_reach_or_shut_is_not_slammed(stage: Stages) -> None:
    s = knocked(stage, x=340).press("heavy").wait(30)
    assert s.count("slam") == 0
    s = stage(room(doors=(DOOR,))).press("heavy").wait(30)
    assert (s.count("slam"), phase(s), s.world.foes) == (0, SHUT, [])


def test_who_walks_towards_a_handle_that_moves_turns_to_it_from_a_man(stage: Stages) -> None:
    s = knocked(stage, x=200)
    s.danko.x = 290 * PX
    s.place("bather", 60)
    s.wait(1).hold("left", ticks=7)
    assert s.danko.face == 1
    s.hold("left", ticks=3)
    assert s.danko.face == -1
    s.danko.x = 240 * PX
    s.release().press("heavy").until(told("slam"), within=12)


# ---- the leaf ----------------------------------------------------------------------------------
@pytest.mark.parametrize("side", [-1, 1])
def test_who_stands_before_it_is_struck_and_pushed_away(stage: Stages, side: int) -> None:
    s = knocked(stage, x=320 - side * NEAR)
    s.danko.x = 320 * PX
    s.until(told("door_open"), within=60)
    assert s.danko.energy == 100 - 8
    s.wait(20)
    assert (s.danko.x - 320 * PX) * side == 24 * PX


@pytest.mark.parametrize(("how", "costs"), [("guard", 1), ("duck", 8), ("sway", 0), ("aside", 0)])
def test_a_guard_a_step_back_or_another_place_keep_it_off(
    stage: Stages, how: str, costs: int
) -> None:
    s = knocked(stage, x=240 + (8 if how != "aside" else 27))
    s.place("bather", 90)
    s.wait(42)
    if how == "sway":
        s.tap("left", 2)
    elif how != "aside":
        s.hold("up" if how == "guard" else "down", ticks=1)
    s.until(told("door_open"), within=10)
    assert s.danko.energy == 100 - costs
    assert s.count("dodged", "danko", "door") == (how == "sway")
    assert s.count("guarded", "danko", "door") == (how == "guard")


# ---- more than one -----------------------------------------------------------------------------
def test_another_waits_until_the_door_is_shut_again(stage: Stages) -> None:
    s = knocked(stage)
    knock(s.world, 0, "bather")
    knock(s.world, 0, "porter")
    assert behind(s.world) == 3
    s.until(told("door_open", "porter"), within=60)
    assert behind(s.world) == 2
    s.until(told("handle", "bather"), within=42)
    assert s.count("door_shut") == 1
    s.press("heavy").until(told("door_open", "porter"), within=200)
    assert len(events(s, "enter")) == 3


def test_a_wave_is_not_won_while_one_is_still_behind_a_door(stage: Stages) -> None:
    entries = (Entry("porter", 1, 0, 0), Entry("porter", 1, 0, 0), Entry("bather", 1, 0))
    s = stage(room(doors=(DOOR._replace(x=400 * PX),), waves=wave(*entries)))
    s.until(told("handle"), within=5)
    beat(s)
    assert [s.count("enter", who) for who in ("porter", "bather")] == [2, 1]
    assert s.count("dead") == 3
    assert s.count("won") == 1


def test_who_is_behind_a_door_counts_as_there(stage: Stages) -> None:
    entries = (*[Entry("porter", 1, 0, 0)] * 2, *[Entry("bather", 1, 0)] * 3)
    s = stage(room(doors=(DOOR._replace(x=400 * PX),), waves=wave(*entries, alive=2)))
    s.never(lambda w: len(w.foes) > 2, "more than two are there")
    s.until(told("handle"), within=5).hold("up", ticks=120)
    assert len(s.world.foes) + behind(s.world) == 2
    assert s.count("enter", "bather") == 0


def test_a_boss_comes_out_at_once_and_no_door_is_slammed_on_him(stage: Stages) -> None:
    s = knocked(stage, "chief", x=250)
    s.danko.begin("headbutt")
    s.danko.t = s.danko.start
    s.wait(3)
    assert [foe.kind.name for foe in s.world.foes] == ["chief"]
    assert s.danko.energy == 100
    assert s.count("slam") == s.count("handle") == 0
    assert phase(s) == OPEN


def test_a_boss_goes_before_who_is_behind_the_handle(stage: Stages) -> None:
    s = knocked(stage).wait(10)
    knock(s.world, 0, "chief")
    assert [foe.kind.name for foe in s.world.foes] == ["chief"]
    s.until(told("handle", "porter"), within=42).until(told("door_open", "porter"), within=60)


# ---- as a value --------------------------------------------------------------------------------
@pytest.mark.parametrize("at", [20, 50, 95])
def test_a_copy_goes_on_alike(stage: Stages, at: int) -> None:
    s = knocked(stage)
    knock(s.world, 0, "bather")
    goes_on_alike(s.wait(at))


def test_a_copy_goes_on_alike_after_a_slam(stage: Stages) -> None:
    s = knocked(stage).press("heavy").until(told("slam"), within=12)
    digest = s.world.digest()
    goes_on_alike(s.wait(5))
    assert s.world.digest() != digest


def test_who_is_to_come_by_a_door_is_in_the_digest(stage: Stages) -> None:
    digests = []
    for entry in (Entry("porter", 1, NEVER), Entry("porter", 1, NEVER, 0)):
        s = stage(room(doors=(DOOR,), waves=wave(Entry("bather", 1, NEVER), entry))).wait(3)
        assert s.world.stage.queue[-1] == entry
        digests.append(s.world.digest())
    assert digests[0] != digests[1]
