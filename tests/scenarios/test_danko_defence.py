"""Danko's duck, guard, parry and sway; falling and getting up."""

import pytest

from game.content.difficulty import DIFFICULTIES
from game.sim.difficulty import Difficulty
from game.sim.units import PX
from game.testing.conditions import lands_in, told
from game.testing.scenario import Scenario
from game.testing.stages import Stages


def punched(stage: Stages, difficulty: str = "normal") -> Scenario:
    """A bather's punch that has just begun, from 44 px."""
    s = stage(difficulty=difficulty)
    s.begin(s.place("bather", 44), "punch")
    return s


def test_a_high_blow_passes_over_who_has_been_ducking_for_three_ticks(stage: Stages) -> None:
    s = punched(stage)
    s.until(lands_in(s.world.foes[0], 4), within=40)
    s.hold("down", ticks=10)
    assert s.danko.energy == 100
    assert s.count("hit") == 0


def test_ducking_takes_three_ticks(stage: Stages) -> None:
    s = punched(stage)
    s.until(lands_in(s.world.foes[0], 1), within=40)
    s.hold("down", ticks=3)
    assert s.count("hit", "danko", "punch") == 1


def test_ducking_is_no_answer_to_a_blow_at_the_middle(stage: Stages) -> None:
    s = stage()
    s.begin(s.place("bather", 44), "dig")
    s.hold("down", ticks=40)
    assert s.count("hit", "danko", "dig") == 1


def test_who_stays_low_is_met_by_the_dig(stage: Stages) -> None:
    s = stage()
    s.wake(s.place("bather", 50))
    s.hold("down", ticks=60)
    assert s.count("begin", "bather", "dig") == 1
    assert s.count("begin", "bather", "punch") == 0


@pytest.mark.parametrize(("kind", "move", "ahead", "left"), [
    ("bather", "punch", 44, 99),
    ("carrier", "backhand", 44, 99),
    ("bruiser", "haymaker", 44, 91),
    ("carrier", "shovel", 44, 90),
])  # fmt: skip
def test_a_guard_takes_a_tenth_and_of_a_heavy_blow_a_half(
    stage: Stages, kind: str, move: str, ahead: int, left: int
) -> None:
    s = stage()
    s.begin(s.place(kind, ahead), move)
    s.hold("up", ticks=20)
    s.until(told("guarded", "danko", move), within=40)
    assert s.danko.energy == left
    assert s.danko.move.name == "block"
    assert s.danko.ends == (8 if move in ("punch", "backhand") else 20)


def test_who_still_gives_from_one_blow_is_guarded_against_the_next(stage: Stages) -> None:
    s = stage()
    first, second = s.place("bather", 44), s.place("bather", 48)
    s.begin(first, "punch").wait(4).begin(second, "punch")
    s.hold("up", ticks=15).until(told("guarded", "danko", "punch"), within=40)
    s.release().until(told("guarded", "danko", "punch"), within=8)
    assert s.danko.energy == 98
    assert s.count("hit") == 0


def test_a_guard_is_in_front_only(stage: Stages) -> None:
    s = stage()
    for ahead in (44, -44):
        s.begin(s.place("bather", ahead), "punch")
    s.hold("up", ticks=40)
    assert s.count("guarded", "danko", "punch") == 1
    assert s.count("hit", "danko", "punch") == 1


@pytest.mark.parametrize("button", ["up", "down"])
def test_guard_and_duck_turn_to_the_blow_that_is_nearest_to_landing(
    stage: Stages, button: str
) -> None:
    s = stage()
    s.place("bather", 44)
    behind = s.place("bather", -44)
    s.begin(behind, "punch").wait(20)
    assert s.danko.face == 1
    s.hold(button, ticks=1)
    assert s.danko.face == -1


def test_a_guard_can_be_broken_to_the_last_energy(stage: Stages) -> None:
    s = punched(stage)
    s.danko.energy = 1
    s.hold("up", ticks=40)
    assert s.danko.move.name == "air"


@pytest.mark.parametrize(("tick", "told_as"), [
    (1, "hit"), (2, "parry"), (8, "parry"), (9, "guarded"),
])  # fmt: skip
def test_a_parry_is_ticks_two_to_eight_of_a_guard(stage: Stages, tick: int, told_as: str) -> None:
    s = punched(stage)
    s.until(lands_in(s.world.foes[0], tick + 1), within=40)
    s.hold("up", ticks=tick + 1)
    assert s.count(told_as, "danko") == 1
    assert s.danko.energy == {"hit": 93, "parry": 100, "guarded": 99}[told_as]


def test_a_parry_makes_the_attacker_sway_36_ticks_and_takes_his_slot(stage: Stages) -> None:
    s = punched(stage)
    bather = s.world.foes[0]
    s.until(lands_in(bather, 6), within=40)
    s.hold("up", ticks=6)
    assert (bather.move.name, bather.ends, bather.slot) == ("dizzy", 36, -1)
    assert s.danko.pilot
    assert s.danko.pilot.heat == 18


@pytest.mark.parametrize(("apart", "told_as"), [(24, "guarded"), (25, "parry")])
def test_a_parry_does_not_come_again_within_24_ticks_of_the_last_guard(
    stage: Stages, apart: int, told_as: str
) -> None:
    s = punched(stage)
    s.until(lands_in(s.world.foes[0], apart + 6), within=40)
    s.press("up").wait(apart - 1)
    s.hold("up", ticks=6)
    assert s.count(told_as, "danko") == 1


def test_a_heavy_blow_cannot_be_parried(stage: Stages) -> None:
    s = stage()
    bruiser = s.place("bruiser", 44)
    s.begin(bruiser, "haymaker").until(lands_in(bruiser, 6), within=50)
    s.hold("up", ticks=6)
    assert s.count("parry") == 0
    assert s.count("guarded", "danko", "haymaker") == 1


@pytest.mark.parametrize(("tick", "safe"), [(1, False), (2, True), (12, True), (13, False)])
def test_a_sway_is_safe_in_ticks_two_to_twelve(stage: Stages, tick: int, safe: bool) -> None:
    s = punched(stage)
    bather = s.world.foes[0]
    s.until(lands_in(bather, tick + 3), within=40)
    s.tap("left", 2)
    assert s.danko.move.name == "sway"
    s.until(lands_in(bather, 1), within=20)
    bather.x = s.danko.x + 45 * PX  # he follows: only the ticks are asked about
    s.wait(1)
    assert s.danko.t == (tick if safe else 0)
    assert s.count("dodged", "danko", "punch") == safe
    assert s.count("hit", "danko", "punch") == (not safe)


def test_two_taps_farther_apart_than_14_ticks_are_no_sway(stage: Stages) -> None:
    for apart, sways in ((14, 1), (15, 0)):
        s = stage()
        s.place("bather", 60)
        s.press("left").wait(apart - 1).press("left").wait(2)
        assert s.count("begin", "danko", "sway") == sways


@pytest.mark.parametrize(("early", "sways"), [(10, 1), (11, 0)])
def test_the_taps_of_a_sway_wait_ten_ticks(stage: Stages, early: int, sways: int) -> None:
    s = stage()
    s.place("bather", 60)
    s.danko.begin("hook")
    s.wait(31 - early - 3).tap("left", 2).wait(early)  # he may act again on the 31st tick
    assert s.count("begin", "danko", "sway") == sways


def test_a_tap_towards_the_side_faced_is_no_sway(stage: Stages) -> None:
    s = stage()
    s.tap("right", 2).wait(4)
    assert s.count("begin", "danko", "sway") == 0


def test_a_sway_moves_back_twelve_px(stage: Stages) -> None:
    s = stage()
    s.place("bather", 60)
    s.press("left").wait(1)
    before = s.danko.x
    s.press("left").wait(16)
    assert before - s.danko.x == 12 * PX


def test_a_second_sway_within_48_ticks_is_not_safe(stage: Stages) -> None:
    for between, dodges in ((45, 0), (46, 1)):
        s = stage()
        bather = s.place("bather", 44)
        s.tap("left", 2).wait(between)
        bather.x = s.danko.x + 44 * PX
        s.begin(bather, "punch")
        bather.t = bather.start - 8
        s.tap("left", 2).wait(8)
        assert s.count("begin", "danko", "sway") == 2
        assert s.count("dodged") == dodges
        assert s.count("hit", "danko") == 1 - dodges


def test_the_counter_begins_at_tick_eight_of_a_sway(stage: Stages) -> None:
    s = stage()
    s.place("bather", 60)
    s.tap("left", 2).press("strike").wait(6)
    assert (s.danko.move.name, s.danko.t) == ("sway", 7)
    s.wait(1)
    assert (s.danko.move.name, s.danko.t) == ("counter", 0)


def test_the_counter_goes_through_armour_and_makes_him_sway(stage: Stages) -> None:
    s = stage()
    bruiser = s.place("bruiser", 60)
    s.begin(bruiser, "haymaker").until(lands_in(bruiser, 7), within=50)
    s.tap("left", 2).wait(6).press("strike")
    s.until(told("hit", "bruiser", "counter"), within=20)
    assert s.count("dodged", "danko", "haymaker") == 1
    assert bruiser.stunned
    assert s.danko.energy == 100


def test_a_charger_who_is_swayed_goes_on_into_the_wall_and_sways_there(stage: Stages) -> None:
    s = stage()
    charger = s.place("charger", 160)
    s.begin(charger, "rush").until(lambda w: charger.x - w.danko.x < 60 * PX, within=80)
    s.tap("left", 2).until(told("wall", "charger"), within=60)
    assert s.count("dodged", "danko", "rush") == 1
    assert (charger.move.name, charger.ends) == ("dizzy", 60)
    assert s.danko.energy == 100


def test_a_heavy_blow_fells_him_and_he_gets_up_unhurt_for_a_while(stage: Stages) -> None:
    s = stage()
    bruiser = s.place("bruiser", 44)
    s.begin(bruiser, "haymaker").until(told("hit", "danko", "haymaker"), within=60)
    bruiser.x += 250 * PX
    phases = ["air"]
    for _ in range(140):
        s.wait(1)
        phases.append("unhurt" if s.danko.unhurt else s.danko.move.name)
    assert phases.count("air") - 9 == 14  # nine ticks of hit-stop
    assert phases.count("down") == 24
    assert phases.count("rise") == 12
    assert phases.count("unhurt") == 45


@pytest.mark.parametrize(("apart", "third"), [(20, "air"), (59, "air"), (60, "hurt")])
def test_the_third_light_blow_within_a_second_of_the_last_fells_him(
    stage: Stages, apart: int, third: str
) -> None:
    s = stage()
    moves = []
    for _ in range(3):
        bather = s.place("bather", 44)
        s.begin(bather, "punch")
        bather.t = bather.start - 1
        s.wait(1)
        s.check(told("hit", "danko", "punch"))
        moves.append(s.danko.move.name)
        s.world.actors.remove(bather)
        s.world.slots = [(-1, 0)] * 2
        s.wait(apart - 1)
    assert moves == ["hurt", "hurt", third]


def test_after_36_helpless_ticks_nothing_more_touches_him(stage: Stages) -> None:
    s = stage()
    s.danko.begin("hurt", 200)
    s.wait(37)
    bather = s.place("bather", 44)
    s.begin(bather, "punch").wait(60)
    assert s.danko.energy == 100


def test_nobody_is_touched_while_he_lies_rises_or_is_unhurt(stage: Stages) -> None:
    for state in ("down", "rise", "unhurt"):
        s = stage()
        bather = s.place("bather", 44)
        s.begin(bather, "punch").wait(25)
        if state == "unhurt":
            s.danko.unhurt = 40
        else:
            s.danko.begin(state, 60)
        s.wait(15)
        assert s.danko.energy == 100


def test_a_life_lost_is_followed_by_full_energy_unhurt(stage: Stages) -> None:
    s = stage()
    s.danko.energy = 10
    bruiser = s.place("bruiser", 44)
    s.begin(bruiser, "haymaker").until(told("life", "danko"), within=160)
    assert s.danko.pilot
    assert s.danko.pilot.lives == 2
    assert (s.danko.energy, s.danko.move.name) == (100, "rise")
    assert s.danko.unhurt == 132


@pytest.mark.parametrize(("name", "rules"), DIFFICULTIES.items())
def test_harm_is_scaled_by_the_difficulty_and_tells_too(
    stage: Stages, name: str, rules: Difficulty
) -> None:
    s = punched(stage, name)
    s.until(told("hit", "danko", "punch"), within=60)
    assert s.world.tick == 34 * rules.tell // 100
    assert s.danko.energy == 100 - 7 * rules.damage // 100
