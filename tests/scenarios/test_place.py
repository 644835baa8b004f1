"""What lies, hangs and hisses in a stage: pickups, vents, masonry, cues."""

from dataclasses import replace

import pytest

from game.sim.cues import Cue, Music, Say, Signal, When
from game.sim.hazards import HARM, REST, TELL, Hazard
from game.sim.moves import Strike
from game.sim.stage import Entry, Pickup, StagePlan, Wave
from game.sim.units import PX, VIEW
from game.testing.arena import arena
from game.testing.conditions import told
from game.testing.stages import Stages

START = 240  # px
STEAM = Strike(0, 5, height="mid", stun=16, knock=12, guard="all")
STONES = Strike(0, 12, height="mid", effect="down", guard="all")
VENT = Hazard("vent", START * PX, 14 * PX, first=20, rest=60, tell=48, harm=30, strike=STEAM)
MASONRY = Hazard("masonry", START * PX, 20 * PX, 10, 60, 54, 8, STONES, once=True)


def near(item: str, amount: int) -> StagePlan:
    return arena(pickups=(Pickup(item, (START + 40) * PX, amount),))


@pytest.mark.parametrize(("item", "amount", "energy"), [("tea", 25, 75), ("pie", 80, 100)])
def test_food_gives_energy_up_to_full(stage: Stages, item: str, amount: int, energy: int) -> None:
    s = stage(near(item, amount))
    s.danko.energy = 50
    s.hold("right", ticks=1).until(told("pickup", "danko", item), within=20)
    assert s.danko.energy == energy
    s.danko.energy = 10
    s.wait(10)
    assert s.danko.energy == 10


def test_food_stays_where_it_is_for_who_needs_none(stage: Stages) -> None:
    s = stage(near("tea", 25))
    s.hold("right", ticks=20)
    assert s.count("pickup") == 0
    s.danko.energy = 90
    s.wait(2)
    assert s.count("pickup", "danko", "tea") == 1


@pytest.mark.parametrize(("apart", "taken"), [(24, 1), (25, 0)])
def test_a_hand_reaches_24_px(stage: Stages, apart: int, taken: int) -> None:
    s = stage(arena(pickups=(Pickup("medal", (START + apart) * PX, 10),)))
    s.wait(2)
    assert s.count("pickup") == taken


def test_a_medal_is_points(stage: Stages) -> None:
    s = stage(near("medal", 1000))
    s.hold("right", ticks=20)
    assert s.danko.pilot
    assert s.danko.pilot.score == 1000


def test_a_full_hand_takes_no_bottle_and_nobody_picks_up_while_he_strikes(stage: Stages) -> None:
    s = stage(near("bottle", 1))
    assert s.danko.pilot
    s.danko.pilot.item = "coal"
    s.hold("right", ticks=20)
    assert s.count("pickup") == 0
    s.release().press("strike")
    s.danko.pilot.item = ""
    s.wait(3)
    assert s.count("pickup") == 0
    s.until(told("pickup", "danko", "bottle"), within=20)


def test_a_vent_tells_before_it_harms_and_then_again(stage: Stages) -> None:
    s = stage(arena(hazards=(VENT,)))
    phases = []
    for _ in range(20 + 48 + 30 + 60 + 2):
        s.wait(1)
        phases.append(s.world.stage.hazards[0].phase)
    assert phases[:19] == [REST] * 19
    assert phases[19:67] == [TELL] * 48
    assert phases[67:97] == [HARM] * 30
    assert s.count("erupt", "", "vent") == 1
    assert s.count("tell", "", "vent") == 2


def test_a_vent_harms_both_sides_once_an_eruption(stage: Stages) -> None:
    s = stage(arena(hazards=(replace(VENT, half=60 * PX),)))
    bather = s.place("bather", 40)
    s.wait(20 + 48 + 30 + 10)
    assert s.count("hit", "danko", "vent") == 1
    assert s.count("hit", "bather", "vent") == 1
    assert s.danko.energy == 95
    assert bather.energy == 19


def test_steam_is_not_guarded_but_whoever_is_safe_or_away_is_spared(stage: Stages) -> None:
    guards = stage(arena(hazards=(VENT,)))
    guards.hold("up", ticks=90)
    assert guards.danko.energy == 95
    away = stage(arena(hazards=(VENT,)))
    away.hold("right", ticks=90)
    assert away.danko.energy == 100


def test_a_hazard_out_of_view_neither_tells_nor_harms(stage: Stages) -> None:
    at = 160 * PX + VIEW - 10 * PX  # its edge lies beyond the view's
    plan = arena(hazards=(Hazard("vent", at, 14 * PX, 20, 60, 48, 30, STEAM),))
    s = stage(plan)
    s.wait(300)
    assert s.count("tell") == 0
    s.hold("right", ticks=1).until(told("tell", "", "vent"), within=120)


def test_masonry_falls_once_and_fells(stage: Stages) -> None:
    s = stage(arena(hazards=(MASONRY,)))
    s.until(told("tell", "", "masonry"), within=20)
    s.until(told("crash", "", "masonry"), within=60)
    s.until(told("hit", "danko", "masonry"), within=4)
    assert s.danko.energy == 88
    assert s.danko.move.name == "air"
    s.wait(400)
    assert s.count("tell", "", "masonry") == 1


def test_masonry_of_a_wave_waits_for_it_and_comes_even_if_it_is_won(stage: Stages) -> None:
    wave = Wave(200 * PX, 520 * PX, (Entry("bather", 1, 0),))
    stones = Hazard("masonry", 300 * PX, 20 * PX, 10, 60, 54, 8, STONES, wave=0)
    s = stage(arena(waves=(wave,), hazards=(stones,)))
    s.wait(100)
    assert s.count("tell") == 0
    s.hold("right", ticks=1).until(told("wave"), within=200)
    s.release().until(told("tell", "", "masonry"), within=20)
    s.world.foes[0].energy = 0
    s.world.foes[0].begin("air", 1)
    s.until(told("won"), within=10)
    s.until(told("crash", "", "masonry"), within=60)
    s.wait(200)
    assert s.count("tell") == 1


def test_what_harms_by_itself_is_nobodys_deed(stage: Stages) -> None:
    s = stage(arena(hazards=(VENT,)))
    bather = s.place("bather", 40)
    bather.energy, bather.by = 1, s.danko.id
    s.danko.x += 100 * PX
    bather.x = START * PX
    s.until(told("dead", "bather"), within=160)
    assert s.danko.pilot
    assert s.danko.pilot.score == 0


WAVE = Wave(160 * PX, 480 * PX, (Entry("bather", 1, 0),))
SAID = Say("hint", 120)


@pytest.mark.parametrize("when", [
    When(), When(x=(START + 50) * PX), When(wave=0), When(won=0), When(signal="go"),
    When(after=100),
])  # fmt: skip
def test_a_cue_fires_once_and_not_before_its_time(stage: Stages, when: When) -> None:
    s = stage(arena(waves=(WAVE,), cues=(Cue(when, SAID),)))
    s.danko.unhurt = 10_000
    s.wait(1)
    expected = int(when in (When(), When(wave=0)))
    assert s.count("say") == expected
    if when.signal:
        s.world.signal("go")
    s.hold("right", ticks=100).release()
    for foe in s.world.foes:
        foe.energy = 0
        foe.begin("air", 1)
    s.wait(200)
    assert s.count("say", "", "hint") == 1


def test_a_cue_asks_for_all_that_it_names(stage: Stages) -> None:
    when = When(x=(START + 50) * PX, signal="go")
    s = stage(arena(cues=(Cue(When(after=200), Signal("go")), Cue(when, SAID))))
    s.hold("right", ticks=150)
    assert s.count("say") == 0
    s.wait(60)
    assert s.count("say") == 1


def test_cues_say_play_and_signal(stage: Stages) -> None:
    deeds = (Say("hint", 90), Music("boss"), Signal("furnace"))
    s = stage(arena(cues=tuple(Cue(When(), deed) for deed in deeds)))
    s.wait(1)
    assert s.count("say", "", "hint") == 1
    assert s.count("music", "", "boss") == 1
    assert s.count("signal", "", "furnace") == 1
    s.world.signal("furnace")
    assert s.world.stage.signals == ("furnace",)
