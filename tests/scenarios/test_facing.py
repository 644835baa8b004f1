"""Whom Danko faces: the nearest who stands, in favour of the side he faces already."""

import pytest

from game.sim.units import PX
from game.testing.stages import Stages


@pytest.mark.parametrize(("front", "behind", "face"), [
    (60, 50, 1), (60, 43, -1), (None, 109, -1), (None, 111, 1), (125, 109, 1), (127, 109, -1),
])  # fmt: skip
def test_the_nearest_within_110_px_with_16_in_favour_of_the_front(
    stage: Stages, front: int | None, behind: int, face: int
) -> None:
    s = stage()
    s.danko.x += 60 * PX
    if front:
        s.place("bather", front)
    s.place("bather", -behind)
    s.wait(2)
    assert s.danko.face == face


def test_nobody_turns_to_a_man_on_the_floor(stage: Stages) -> None:
    s = stage()
    s.place("bather", 100)
    s.place("bather", -50).begin("down", 100)
    s.wait(2)
    assert s.danko.face == 1


@pytest.mark.parametrize(("behind", "ticks", "face"), [
    (60, 8, 1), (60, 9, -1), (105, 9, -1), (112, 9, 1),
])  # fmt: skip
def test_a_direction_held_eight_ticks_is_worth_60_px_to_that_side(
    stage: Stages, behind: int, ticks: int, face: int
) -> None:
    s = stage()
    s.danko.x += 60 * PX
    s.place("bather", 44)
    s.place("bather", -behind)
    s.hold("left", ticks=ticks)
    assert s.danko.face == face


def test_alone_he_faces_where_he_walks(stage: Stages) -> None:
    s = stage()
    s.hold("left", ticks=1)
    assert s.danko.face == -1
    s.release().wait(3)
    assert s.danko.face == -1


def test_nobody_turns_while_he_strikes(stage: Stages) -> None:
    s = stage()
    s.press("heavy")
    s.place("bather", -44)
    s.wait(30)
    assert s.danko.face == 1
    s.wait(8)
    assert s.danko.face == -1


def test_a_foe_turns_in_his_tell_until_twelve_ticks_before_the_blow(stage: Stages) -> None:
    s = stage()
    bather = s.place("bather", 44)
    s.begin(bather, "punch").wait(10)
    s.danko.x = bather.x + 44 * PX
    s.wait(1)
    assert bather.face == 1
    s.wait(11)
    s.danko.x = bather.x - 44 * PX
    s.wait(12)
    assert bather.face == 1
    assert s.count("hit") == 0


def test_guard_pays_no_heed_to_a_rush_that_has_gone_by(stage: Stages) -> None:
    s = stage()
    s.danko.x += 80 * PX
    charger, bather = s.place("charger", -60), s.place("bather", 60)
    s.begin(charger, "rush").begin(bather, "punch")
    charger.face = -1  # away from him, towards the far edge
    charger.t, bather.t = charger.start + 4, bather.start - 20
    s.hold("up", ticks=3)
    assert s.danko.face == 1
    assert bather.move.name == "punch"
