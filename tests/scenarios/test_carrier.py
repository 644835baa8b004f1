"""The coal carrier: phases, what they show, and that he cannot be locked."""

import pytest

from game.content.difficulty import DIFFICULTIES
from game.sim.actor import Actor
from game.sim.hazards import Hazard
from game.sim.moves import Strike
from game.sim.stage import Entry, Wave
from game.sim.units import PX
from game.testing.arena import arena
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages


def fight(stage: Stages, *hazards: Hazard) -> tuple[Scenario, Actor]:
    """The carrier stands before Danko in a wave that only he is in."""
    far = 1_000_000
    wave = Wave(160 * PX, 480 * PX, (Entry("carrier", 1, 0), Entry("bather", 1, far)))
    s = stage(arena(waves=(wave,), hazards=hazards))
    s.until(told("enter", "carrier"), within=3)
    carrier = s.world.foes[0]
    carrier.entering = 0
    carrier.x, carrier.cool = s.danko.x + 60 * PX, far
    return s, carrier


@pytest.mark.parametrize(("phase", "energy", "opening"), [
    (0, 66, "roar"), (1, 33, "furnace"),
])  # fmt: skip
def test_a_phase_opens_untouchable_for_sixty_ticks(
    stage: Stages, phase: int, energy: int, opening: str
) -> None:
    s, carrier = fight(stage)
    carrier.phase = phase
    carrier.energy = carrier.most * energy // 100 + 4
    s.wait(2)
    assert carrier.phase == phase
    carrier.energy -= 4
    s.until(told("phase", "carrier", opening), within=2)
    assert carrier.phase == phase + 1
    assert carrier.move.immune
    before = carrier.energy
    carrier.x = s.danko.x + 44 * PX
    s.press("strike").wait(30)
    assert carrier.energy == before
    s.wait(28)
    assert carrier.move.name == opening
    s.wait(2)
    assert carrier.move.name == "stand"


def test_the_furnace_signals_the_stage_and_calls_a_bather(stage: Stages) -> None:
    vent = Hazard("vent", 300 * PX, 14 * PX, 10, 60, 48, 40, Strike(0, 5), signal="furnace")
    s, carrier = fight(stage, vent)
    s.wait(60)
    assert s.count("tell", "", "vent") == 0
    carrier.phase, carrier.energy = 1, 60
    s.until(told("signal", "", "furnace"), within=3)
    assert s.world.stage.signals == ("furnace",)
    s.until(told("tell", "", "vent"), within=12)


def test_the_called_bather_comes_from_the_left(stage: Stages) -> None:
    wave = Wave(160 * PX, 480 * PX, (Entry("carrier", 1, 0),))
    s = stage(arena(waves=(wave,)))
    s.until(told("enter", "carrier"), within=3)
    s.world.foes[0].phase, s.world.foes[0].energy = 1, 60
    s.until(told("enter", "bather", "left"), within=5)


def test_a_phase_waits_until_he_stands_again(stage: Stages) -> None:
    s, carrier = fight(stage)
    carrier.begin("air")
    carrier.energy = 100
    s.wait(10)
    assert carrier.phase == 0
    s.until(told("phase", "carrier", "roar"), within=120)


def test_the_fifth_blow_within_a_second_is_shrugged_off(stage: Stages) -> None:
    s, carrier = fight(stage)
    carrier.x = s.danko.x + 40 * PX
    for blow in range(5):
        assert s.count("flinch", "carrier") == 0, blow
        s.danko.begin("jab")
        s.until(told("hit", "carrier", "jab"), within=8)
    assert s.count("flinch", "carrier") == 1
    assert (carrier.move.name, carrier.ends) == ("shrug", carrier.kind.moves["shrug"].rest)
    assert carrier.move.immune
    before = carrier.energy
    s.danko.begin("hook")
    s.wait(12)
    assert carrier.energy == before


def test_shaking_off_throws_the_man_back_out_of_reach(stage: Stages) -> None:
    s, carrier = fight(stage)
    s.danko.x += 60 * PX
    carrier.x = s.danko.x + 40 * PX
    for _ in range(5):
        s.danko.begin("jab")
        s.until(told("hit", "carrier", "jab"), within=8)
    before = carrier.x - s.danko.x
    assert s.danko.move.name == "hurt"
    s.wait(20)
    assert carrier.x - s.danko.x > before + 60 * PX


def test_he_is_not_felled_by_a_hook_only_by_the_last_blow(stage: Stages) -> None:
    s, carrier = fight(stage)
    carrier.x = s.danko.x + 44 * PX
    s.danko.begin("hook")
    s.until(told("hit", "carrier", "hook"), within=12)
    assert carrier.move.name == "hurt"
    carrier.phase, carrier.energy = 2, 3
    s.wait(40)
    carrier.x = s.danko.x + 44 * PX
    s.danko.begin("hook")
    s.until(told("dead", "carrier"), within=60)


def test_beaten_he_is_struck_at_most_three_times_in_the_air(stage: Stages) -> None:
    s, carrier = fight(stage)
    carrier.phase, carrier.energy = 2, 1
    for _ in range(6):
        carrier.x = s.danko.x + 40 * PX
        s.danko.begin("jab")
        s.wait(12)
    assert s.count("hit", "carrier") == 1 + 3
    assert s.count("dead", "carrier") == 1


def test_a_thrown_man_staggers_him_and_does_not_fell_him(stage: Stages) -> None:
    s, carrier = fight(stage)
    body = s.place("bruiser", 20)
    body.begin("thrown")
    body.vx, body.flying, body.by = 1280, 8, s.danko.id
    s.until(told("bowled", "carrier"), within=20)
    assert (carrier.move.name, carrier.ends) == ("hurt", 30)
    assert carrier.most - carrier.energy == 8


def test_a_counter_to_the_shovel_makes_him_flinch_and_costs_his_slot(stage: Stages) -> None:
    s, carrier = fight(stage)
    s.begin(carrier, "shovel").until(lambda _: carrier.start - carrier.t <= 7, within=60)
    s.tap("left", 2).wait(6).press("strike")
    s.until(told("hit", "carrier", "counter"), within=20)
    assert carrier.slot == -1
    assert s.danko.energy == 100


def test_the_iron_that_is_swayed_goes_into_the_wall(stage: Stages) -> None:
    s, carrier = fight(stage)
    carrier.x = s.danko.x + 180 * PX
    s.begin(carrier, "iron").until(lambda w: carrier.x - w.danko.x < 66 * PX, within=120)
    s.tap("left", 2).until(told("wall", "carrier"), within=60)
    assert carrier.stunned
    s.wait(10)
    carrier.x = s.danko.x + (40 * PX if s.danko.face > 0 else -40 * PX)
    s.danko.begin("jab")
    s.until(told("hit", "carrier", "jab"), within=8)
    assert carrier.stunned  # a boss who sways goes on swaying


def test_his_energy_is_scaled_by_the_difficulty(stage: Stages) -> None:
    for name, rules in DIFFICULTIES.items():
        s = stage(difficulty=name)
        carrier = s.place("carrier", 60)
        s.wait(1)
        assert carrier.energy == carrier.most == carrier.kind.energy * rules.energy // 100
