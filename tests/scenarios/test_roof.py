"""The roof of a coach: who goes over the edge, lurch, girder, brake."""

from dataclasses import replace
from itertools import pairwise

import pytest

from game.levels.load import BEAM, load_plan
from game.resources import data_root
from game.sim.actor import Actor
from game.sim.hazards import HARM, REST, TELL, Hazard, start_now
from game.sim.stage import StagePlan
from game.sim.units import PX, VIEW
from game.testing.arena import arena
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

MIDDLE = 160  # px: where Danko stands
LURCH = Hazard("lurch", MIDDLE * PX, 0, 10, 400, 48, 14, None, shift=28 * PX, turns=True)
GIRDER = Hazard("girder", MIDDLE * PX, 60 * PX, 10, 400, 66, 40, BEAM, passes=True)
BRAKE = Hazard("brake", MIDDLE * PX, 0, 10, 400, 36, 24, None, shift=40 * PX)
ROOF_2 = data_root() / "levels/chase/roof-2.tmx"


def roof(*hazards: Hazard, at: int = MIDDLE, edges: str = "drop") -> StagePlan:
    """Return a roof of one view without a wave; Danko faces right."""
    plan = arena(
        width=VIEW,
        pilot="danko_suit",
        starts=(at * PX,),
        exit=VIEW,
        edges=edges,
        hazards=hazards,
    )
    assert plan.direction == 1
    return plan


def until_harm(s: Scenario) -> Scenario:
    """Let ticks pass to the first of the harm."""
    return s.until(lambda w: w.stage.hazards[0].phase == HARM, within=200)


def after_harm(s: Scenario) -> Scenario:
    """Let ticks pass to the end of the harm."""
    return s.until(lambda w: w.stage.hazards[0].phase == REST, within=60)


def held(s: Scenario) -> Actor:
    """Let Danko walk a little to the right and take hold of a boarder who sways."""
    foe = s.place("boarder", 60)
    foe.begin("dizzy")
    s.hold("right", ticks=1).until(told("grab", "danko_suit"), within=20).release().wait(6)
    return foe


def thrown(s: Scenario) -> Actor:
    """Let Danko throw a boarder to the right."""
    foe = held(s)
    s.press("right").until(told("throw", "danko_suit", "boarder"), within=20)
    return foe


# ---- the edge ----------------------------------------------------------------------------------
def test_a_man_thrown_over_the_edge_is_gone_for_500_points(stage: Stages) -> None:
    s = stage(roof(at=220))
    foe = thrown(s)
    pilot = s.danko.pilot
    assert pilot
    s.until(told("fell", "boarder"), within=20)
    before = pilot.score
    s.until(lambda w: foe.id not in [a.id for a in w.actors], within=40)
    assert s.count("fall", "boarder") == 0
    assert pilot.score == before + foe.kind.score
    assert before >= 500


def test_where_there_are_walls_he_bounces(stage: Stages) -> None:
    s = stage(roof(at=220, edges="wall"))
    thrown(s)
    s.until(told("wall", "boarder"), within=20)
    s.wait(60)
    assert s.count("fell") == 0
    assert s.world.foes


def test_in_the_middle_he_lands_on_the_roof(stage: Stages) -> None:
    s = stage(roof(at=120))
    foe = thrown(s)
    s.until(told("fall", "boarder"), within=40)
    assert foe.energy > 0
    assert s.count("fell") == 0


def test_who_is_launched_at_the_edge_falls_too_but_who_is_knocked_down_does_not(
    stage: Stages,
) -> None:
    s = stage(roof(at=255))
    foe = s.place("boarder", 40)
    s.hold("down", ticks=5).press("strike")
    s.until(told("fell", "boarder"), within=60)
    s = stage(roof(at=255))
    foe = s.place("boarder", 40)
    foe.grit, foe.grit_tick = 4, s.world.tick
    s.press("strike").until(lambda w: w.foes[0].move.name == "down", within=60)
    assert s.count("fell") == 0


def test_a_boss_never_falls(stage: Stages) -> None:
    plan = roof(at=200)
    heavy = replace(plan.kinds["carrier"], name="heavy", edge=16 * PX)
    s = stage(replace(plan, kinds={**plan.kinds, "heavy": heavy}))
    boss = s.place("heavy", 100)
    boss.begin("air")
    boss.vx, boss.flying = 2000, 6
    s.wait(40)
    assert s.count("fell") == 0
    assert boss.x <= VIEW - boss.kind.edge


def test_danko_blown_against_the_edge_teeters_and_a_press_pulls_him_up(stage: Stages) -> None:
    lengths = []
    for press in (False, True):
        s = stage(roof(at=64))
        s.danko.begin("hurt")
        s.danko.slide = -30 * PX
        s.until(told("begin", "danko_suit", "teeter"), within=10)
        began = s.world.tick
        s.wait(10)
        if press:
            s.press("strike")
        s.until(lambda w: w.danko.move.name == "stand", within=30)
        lengths.append(s.world.tick - began)
        assert s.danko.x == s.danko.kind.edge
        assert s.count("begin", "danko_suit", "jab") == 0
    assert lengths == [24, 12]


def test_who_walks_to_the_edge_or_guards_there_only_stops(stage: Stages) -> None:
    s = stage(roof(at=70))
    s.never(told("begin", "danko_suit", "teeter"))
    s.hold("left", ticks=30)
    assert s.danko.x == s.danko.kind.edge
    s.release().hold("up", ticks=3)
    s.danko.slide = -10 * PX
    s.wait(20)


# ---- lurch -------------------------------------------------------------------------------------
@pytest.mark.parametrize("button", ["", "up", "down"])
def test_a_lurch_carries_six_px_who_stands_guards_or_ducks(stage: Stages, button: str) -> None:
    s = stage(roof(LURCH))
    if button:
        s.hold(button, ticks=1)
    until_harm(s)
    before = s.danko.x
    after_harm(s)
    assert s.danko.x - before == 6 * PX


def test_a_lurch_carries_28_px_who_walks(stage: Stages) -> None:
    s = stage(roof(LURCH, at=80))
    s.until(lambda w: w.stage.hazards[0].phase == TELL, within=20)
    s.wait(44).hold("right", ticks=1)
    until_harm(s.release())
    before = s.danko.x
    after_harm(s)
    assert s.danko.x - before == 28 * PX


def test_a_lurch_staggers_who_is_in_the_middle_of_a_blow(stage: Stages) -> None:
    s = stage(roof(LURCH))
    foe = s.place("boarder", -70)
    s.until(lambda w: w.stage.hazards[0].phase == TELL, within=20)
    s.wait(20).begin(foe, "lash")
    s.wait(23).press("heavy")
    until_harm(s)
    assert foe.move.name == s.danko.move.name == "hurt"
    assert foe.slot == -1


def test_a_lurch_goes_to_each_side_in_turn(stage: Stages) -> None:
    s = stage(roof(replace(LURCH, rest=60)))
    for way in (1, -1):
        before = s.danko.x
        after_harm(until_harm(s))
        assert s.danko.x - before == way * 6 * PX


def test_a_walker_carried_to_the_edge_teeters_on_it(stage: Stages) -> None:
    s = stage(roof(LURCH, at=256))
    s.until(lambda w: w.stage.hazards[0].phase == TELL, within=20)
    s.wait(44).hold("right", ticks=1)
    until_harm(s.release())
    s.until(told("begin", "danko_suit", "teeter"), within=14)
    s.wait(20)
    assert s.danko.x == VIEW - s.danko.kind.edge


def test_the_second_player_starts_it_and_no_clock_does(stage: Stages) -> None:
    s = stage(roof(replace(LURCH, driven=True, rest=30)), players=2)
    s.wait(300)
    assert s.count("tell") == 0
    assert start_now(s.world, 0)
    s.wait(1)
    assert s.world.stage.hazards[0].phase == TELL
    assert not start_now(s.world, 0)
    s.wait(238)
    assert not start_now(s.world, 0)
    s.wait(1)
    assert start_now(s.world, 0)


# ---- brake -------------------------------------------------------------------------------------
def test_the_brake_carries_to_the_right_and_a_throw_there_goes_twice_as_far(stage: Stages) -> None:
    ways = []
    for hazards in ((), (BRAKE,)):
        s = stage(roof(*hazards, at=90))
        foe = held(s)
        s.wait(24)
        s.press("right").until(told("throw", "danko_suit"), within=20)
        began = foe.x
        s.until(told("fall", "boarder"), within=30)
        ways.append(foe.x - began)
    assert ways[1] == 2 * ways[0]


def test_the_brake_carries_who_stands_six_px(stage: Stages) -> None:
    s = stage(roof(BRAKE))
    before = s.danko.x
    after_harm(until_harm(s))
    assert s.danko.x - before == 6 * PX


# ---- girder ------------------------------------------------------------------------------------
def test_a_girder_fells_everyone_who_stands_or_guards(stage: Stages) -> None:
    s = stage(roof(GIRDER))
    foes = [s.place("boarder", 60), s.place("boarder", -60)]
    until_harm(s.hold("up", ticks=1))
    s.wait(40)
    assert all(foe.move.fallen for foe in (s.danko, *foes))
    assert s.count("hit", "", "girder") == 3


def test_a_girder_passes_over_who_ducks(stage: Stages) -> None:
    s = stage(roof(GIRDER)).never(told("hurt", "danko_suit"))
    after_harm(until_harm(s.hold("down", ticks=1)))


def test_who_gets_up_beneath_a_girder_is_felled(stage: Stages) -> None:
    s = stage(roof(GIRDER))
    until_harm(s.hold("down", ticks=1))
    s.wait(18).never(lambda w: w.stage.hazards[0].phase == REST)
    assert s.count("hit", "danko_suit") == 0
    s.release().until(told("hit", "danko_suit", "girder"), within=8)


def test_a_girder_comes_from_the_right(stage: Stages) -> None:
    s = stage(roof(GIRDER))
    right, left = s.place("boarder", 100), s.place("boarder", -100)
    until_harm(s.hold("down", ticks=1))
    s.until(told("hit", "boarder", "girder"), within=20)
    assert right.move.fallen
    assert not left.move.fallen
    s.until(told("hit", "boarder", "girder"), within=30)
    assert left.move.fallen


def test_a_man_held_up_into_a_girder_shields_who_holds_him(stage: Stages) -> None:
    s = stage(roof(GIRDER)).never(told("hurt", "danko_suit"))
    s.wait(40)
    foe = held(s)
    before = foe.energy
    after_harm(until_harm(s))
    assert foe.energy == before - BEAM.damage
    assert s.count("hit", "boarder", "girder") == 1
    assert s.danko.move.name == "stand"


def test_a_girder_waits_while_danko_lies_or_rises(stage: Stages) -> None:
    s = stage(roof(GIRDER))
    s.danko.begin("down", 200)
    s.wait(150)
    assert s.count("tell") == 0
    s.until(told("tell", "", "girder"), within=120)
    assert s.danko.move.name == "stand"
    s.wait(60)
    s.danko.begin("down", 100)
    s.never(lambda w: w.danko.move.fallen and w.stage.hazards[0].phase == HARM)
    s.wait(120)
    assert s.world.stage.hazards[0].phase == HARM


def test_nobody_begins_a_blow_while_a_girder_is_on_its_way(stage: Stages) -> None:
    s = stage(roof(GIRDER))
    s.wake(s.place("boarder", 100))
    s.until(told("tell", "", "girder"), within=20)
    s.never(told("active", "boarder"))
    after_harm(until_harm(s.hold("down", ticks=1)))


@pytest.mark.parametrize("seed", range(3))
def test_what_concerns_everyone_never_comes_within_ninety_ticks_of_another(
    stage: Stages, seed: int
) -> None:
    plan = load_plan(ROOF_2)
    eager = tuple(
        replace(hazard, first=30, rest=120 + 90 * place, wave=-1)
        for place, hazard in enumerate(plan.hazards)
    )
    s = stage(roof(*eager), seed=seed)
    came: list[tuple[int, int, int]] = []
    for _ in range(2400):
        before = s.world.stage.hazards
        s.step()
        for place, state in enumerate(s.world.stage.hazards):
            if state.phase == HARM and before[place].phase != HARM:
                came.append((s.world.tick, s.world.tick + eager[place].harm, place))
    assert len({place for *_, place in came}) == 3
    for (_, ends, one), (begins, _, other) in pairwise(came):
        assert one == other or begins - ends >= 88


# ---- the maps ----------------------------------------------------------------------------------
def test_the_maps_of_the_roof_say_what_it_is() -> None:
    first, second = (load_plan(ROOF_2.with_name(f"{name}.tmx")) for name in ("roof", "roof-2"))
    assert {(plan.edges, plan.drift, plan.pilot) for plan in (first, second)} == {
        ("drop", 1216, "danko_suit")
    }
    lurch, brake = first.hazards
    assert (lurch.kind, lurch.shift, lurch.turns, lurch.driven) == ("lurch", 28 * PX, True, True)
    assert (brake.kind, brake.shift, brake.turns, brake.driven) == ("brake", 40 * PX, False, False)
    girder = second.hazards[0]
    assert (girder.kind, girder.passes, girder.tell, girder.shift) == ("girder", True, 66, 0)
    assert [len(wave.entries) for plan in (first, second) for wave in plan.waves] == [2, 3]
    assert [len(wave.spare) for plan in (first, second) for wave in plan.waves] == [4, 0]
    assert {wave.slots for plan in (first, second) for wave in plan.waves} == {1}


def test_spare_boarders_come_only_if_the_part_before_has_left_them_owing(stage: Stages) -> None:
    path = data_root() / "levels/chase/roof.tmx"
    for owed, number in ((0, 2), (3, 5)):
        s = stage(path)
        s.world.passage = s.world.passage._replace(owed=owed)
        s.wait(2)
        assert len(s.world.stage.queue) + len(s.world.foes) == number


# ---- the same moves in another suit ------------------------------------------------------------
def does(s: Scenario, move: str) -> Scenario:
    """Let ticks pass until Danko is in a move."""
    return s.until(lambda w: w.danko.move.name == move, within=60)


def test_in_the_suit_a_guard_blocks_and_a_sway_counters(stage: Stages) -> None:
    s = stage(roof())
    s.hold("up", ticks=14)
    s.place("boarder", 36).begin("punch")
    does(s.hold("up", ticks=1), "block").release().wait(40)
    s.press("left").wait(2).press("left")
    does(s, "sway").wait(9)
    does(s.press("strike"), "counter")


def test_in_the_suit_a_man_held_is_butted_and_a_thing_thrown_back(stage: Stages) -> None:
    s = stage(roof())
    held(s)
    does(s.press("heavy"), "butt").wait(60)
    assert s.danko.pilot
    s.danko.pilot.item = "bottle"
    does(s.press("fire"), "throwback")


def test_a_boarder_who_swings_is_carried_to_the_edge_and_teeters_on_it(stage: Stages) -> None:
    s = stage(roof(BRAKE, at=64))
    foe = s.place("boarder", 225)
    s.until(lambda w: w.stage.hazards[0].phase == TELL, within=20)
    s.wait(20)
    foe.begin("lash")
    until_harm(s)
    s.until(lambda _: foe.move.name == "teeter", within=30)
    assert foe.x == VIEW - foe.kind.edge
