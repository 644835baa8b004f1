"""Every blow of Danko: when it lands on who stands there, what it costs him, how long it takes.

The numbers are those of the game as it is meant to play. Whoever tunes a blow changes them here
with it.
"""

from typing import NamedTuple

import pytest

from game.testing.conditions import told
from game.testing.stages import Stages


class Blow(NamedTuple):
    """The tick on which it lands, what it costs, what it makes of him, ticks until Danko is free.

    The last is of a blow that meets nobody.
    """

    move: str
    lands: int
    damage: int
    effect: str
    ticks: int
    ahead: int = 44  # px


BLOWS = (
    Blow("jab", 4, 4, "hurt", 15),
    Blow("cross", 5, 4, "hurt", 17),
    Blow("hook", 8, 7, "air", 30),
    Blow("headbutt", 10, 7, "dizzy", 34),
    Blow("uppercut", 5, 10, "air", 31),
    Blow("elbow", 5, 5, "hurt", 20, ahead=-44),
    Blow("counter", 4, 9, "dizzy", 20),
    Blow("heat", 6, 24, "air", 40),
)
EVERY_BLOW = pytest.mark.parametrize("blow", BLOWS, ids=lambda blow: blow.move)


@EVERY_BLOW
def test_a_blow_lands_on_its_tick_and_costs_what_it_costs(stage: Stages, blow: Blow) -> None:
    s = stage()
    bruiser = s.place("bruiser", blow.ahead)
    s.danko.begin(blow.move)
    s.until(told("hit", "bruiser", blow.move), within=20)
    assert s.world.tick == blow.lands
    assert bruiser.most - bruiser.energy == blow.damage
    assert bruiser.move.name == blow.effect


@EVERY_BLOW
def test_who_meets_nobody_is_open_until_the_blow_is_over(stage: Stages, blow: Blow) -> None:
    s = stage()
    s.danko.begin(blow.move)
    s.wait(blow.ticks - 1)
    assert s.danko.move.name == blow.move
    s.wait(1)
    assert s.danko.move.name == "stand"


@pytest.mark.parametrize(("move", "ticks"), [
    ("block", 8), ("sway", 16), ("throwback", 20), ("hurt", 12), ("rise", 12),
])  # fmt: skip
def test_what_is_no_blow_takes_its_ticks_too(stage: Stages, move: str, ticks: int) -> None:
    s = stage()
    assert s.danko.pilot
    s.danko.pilot.item = "bottle"
    s.danko.begin(move)
    s.wait(ticks - 1)
    assert s.danko.move.name == move
    s.wait(1)
    assert s.danko.move.name == "stand"


def held(stage: Stages, button: str, move: str) -> int:
    """Take hold of a bruiser, press a button, and return the ticks until its hands are on him."""
    s = stage()
    bruiser = s.place("bruiser", 46)
    bruiser.begin("dizzy", 48)
    s.hold("right", ticks=1).until(told("grab", "danko"), within=12)
    s.release().wait(5).press(button)
    assert s.danko.move.name == move
    began, energy = s.world.tick, bruiser.energy
    s.until(lambda w: w.foes[0].energy < energy, within=20)
    return s.world.tick - began


@pytest.mark.parametrize(("button", "move", "lands"), [
    ("strike", "pummel", 3), ("heavy", "butt", 6), ("right", "throw", 6),
])  # fmt: skip
def test_hands_on_a_held_man_take_their_ticks(
    stage: Stages, button: str, move: str, lands: int
) -> None:
    assert held(stage, button, move) == lands


def test_a_thing_leaves_the_hand_on_the_seventh_tick(stage: Stages) -> None:
    s = stage()
    assert s.danko.pilot
    s.danko.pilot.item = "bottle"
    s.press("fire")
    began = s.world.tick
    assert s.danko.move.name == "throwback"
    s.until(told("shot", "danko"), within=20)
    assert s.world.tick - began == 7


def test_who_is_felled_flies_on_and_nothing_touches_him_in_the_air(stage: Stages) -> None:
    s = stage()
    s.begin(s.place("bather", 44), "punch").wait(30)
    s.danko.begin("air", 40)
    s.wait(12)
    assert s.danko.energy == 100
    before, s.danko.vx = s.danko.x, -384
    s.wait(10)
    assert before - s.danko.x == 10 * 384


@pytest.mark.parametrize("button", ["strike", "heavy", "up", "down", "left", "right"])
def test_no_button_helps_who_is_in_the_air(stage: Stages, button: str) -> None:
    s = stage()
    s.danko.begin("air")
    before = s.danko.x
    s.hold(button, ticks=13)
    assert (s.danko.move.name, s.danko.x) == ("air", before)
    assert s.danko.hurt
