"""HEAT: how it fills, cools and is spent; and hit-stop, which is never long."""

from game.sim.blows import freeze
from game.sim.units import TICKS
from game.testing.conditions import lands_in, told
from game.testing.stages import Stages


def test_heat_asks_for_a_full_meter_and_spends_it(stage: Stages) -> None:
    s = stage()
    assert s.danko.pilot
    s.danko.pilot.heat = 99
    s.press("strike", "heavy").wait(40)
    assert s.count("begin", "danko", "heat") == 0
    s.danko.pilot.heat = 100
    s.press("strike", "heavy")
    assert s.danko.move.name == "heat"
    assert s.danko.pilot.heat == 0


def test_heat_meets_all_in_reach_through_armour_and_is_safe_meanwhile(stage: Stages) -> None:
    s = stage()
    assert s.danko.pilot
    bathers = [s.place("bather3", 50), s.place("bather3", 66)]
    bruiser = s.place("bruiser", 60)
    s.begin(bruiser, "haymaker").until(lands_in(bruiser, 5), within=50)
    s.danko.pilot.heat = 100
    s.press("strike", "heavy").wait(12)
    assert [foe.most - foe.energy for foe in (*bathers, bruiser)] == [24, 24, 24]
    assert all(foe.move.name == "air" for foe in bathers)
    assert s.danko.energy == 100


def test_with_a_full_meter_a_blow_waits_a_tick_for_the_second_button(stage: Stages) -> None:
    s = stage()
    assert s.danko.pilot
    s.danko.pilot.heat = 100
    s.press("strike")
    assert s.danko.move.name == "stand"
    s.press("heavy")
    assert s.danko.move.name == "heat"


def test_the_heat_of_many_is_felt_by_him_who_strikes(stage: Stages) -> None:
    s = stage()
    assert s.danko.pilot
    for ahead in (44, 56, 68):
        s.place("bruiser", ahead)
    s.danko.pilot.heat = 100
    s.press("strike", "heavy").until(told("hit", "bruiser", "heat"), within=10)
    assert s.danko.stop == 9


def test_hit_stop_is_at_most_fourteen_ticks_in_any_thirty(stage: Stages) -> None:
    s = stage()
    stopped = []
    for ahead in (44, 60, -44, 70):
        s.place("bruiser", ahead)
    for tick in range(600):
        if tick % 5 == 0:
            s.press("heavy" if tick % 40 == 0 else "strike")
        else:
            s.wait(1)
        stopped.append(s.danko.frozen)
    assert any(stopped)
    assert max(sum(stopped[at : at + 30]) for at in range(len(stopped))) <= 14


def test_hit_stop_beyond_the_cap_is_cut(stage: Stages) -> None:
    s = stage()
    stops = []
    for ticks in (0, 5, 24, 1):
        s.wait(ticks)
        s.danko.stop = 0
        freeze(s.world, 9, s.danko)
        stops.append(s.danko.stop)
    assert stops == [9, 5, 0, 9]  # the first is forgotten after thirty ticks


def test_heat_fills_faster_by_variety(stage: Stages) -> None:
    same, varied = stage(), stage()
    for s in (same, varied):
        s.place("bruiser", 44)
    same.press("strike").wait(20).press("strike").wait(20)
    varied.press("strike").wait(7).press("strike").wait(20)
    assert same.danko.pilot
    assert same.danko.pilot.heat == 4 + 4 // 3
    assert varied.danko.pilot
    assert varied.danko.pilot.heat == 4 + 4


def test_heat_falls_by_what_he_loses_and_cools_when_idle(stage: Stages) -> None:
    s = stage()
    assert s.danko.pilot
    s.danko.pilot.heat = 50
    s.begin(s.place("bather", 44), "punch").until(told("hit", "danko"), within=40)
    assert s.danko.pilot.heat == 43
    for foe in s.world.foes:
        foe.brain = ""
    s.wait(600)
    assert 43 - 8 <= s.danko.pilot.heat <= 43 - 6


def test_heat_begins_to_cool_after_three_idle_seconds_by_one_a_second(stage: Stages) -> None:
    s = stage()
    assert s.danko.pilot
    s.danko.pilot.heat = 50
    found = []
    for seconds in (3, 1, 1):
        s.wait(seconds * TICKS)
        found.append(s.danko.pilot.heat)
    assert found == [50, 49, 48]
