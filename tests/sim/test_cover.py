"""Cover: it helps who makes himself small behind it, against shots from its other side."""

import pytest
from gunplay import MARKSMAN, armed, at, told_all

from game.sim.actor import Actor
from game.sim.lines import Cover, aim_of, cover_for, in_cover, trace
from game.sim.units import PX
from game.testing.conditions import lands_in, told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

CRATE = Cover(270 * PX, 310 * PX)


def yard(stage: Stages, *covers: Cover) -> Scenario:
    return stage(armed(covers=covers or (CRATE,))).wait(1)


def put(s: Scenario, kind: str, x: int) -> Actor:
    """Place somebody at so many px of the level."""
    actor = s.place(kind, 0)
    actor.x = x * PX
    return actor


def covered(s: Scenario) -> bool:
    """Tell whether a shot of Danko's would end at cover."""
    strike = MARKSMAN.moves["shoot"].strike
    assert strike
    return trace(s.world, s.danko, strike).at == "cover"


# ---- a player behind it ------------------------------------------------------------------------
@pytest.mark.parametrize(("x", "source", "button", "lost"), [
    (290, 420, "down", 0),  # in the middle of it
    (290, 180, "down", 0),
    (264, 420, "down", 0),  # just behind it
    (264, 180, "down", 14),  # on the wrong side
    (316, 420, "down", 14),
    (250, 420, "down", 14),  # too far away from it
    (290, 420, "up", 14),  # not small
    (276, 317, "down", 14),  # the shooter is in it as well
])  # fmt: skip
def test_cover_helps_only_who_ducks_and_from_the_right_side(
    stage: Stages, x: int, source: int, button: str, lost: int
) -> None:
    s = yard(stage)
    s.danko.x = x * PX
    man = put(s, "marksman", source)
    s.begin(man, "body").until(lands_in(man, 8), within=60)
    s.danko.x = x * PX
    man.x = source * PX
    s.hold(button, ticks=10)
    assert s.count("shot_fired") == 1
    assert 100 - s.danko.energy == lost


def test_a_shot_at_who_is_covered_ends_at_the_cover(stage: Stages) -> None:
    s = yard(stage)
    s.danko.x = 264 * PX
    man = put(s, "marksman", 420)
    s.begin(man, "body").until(lands_in(man, 8), within=60)
    s.hold("down", ticks=5)
    aim = aim_of(s.world, man)
    assert aim == (CRATE.right, None, False)
    s.wait(5)
    assert [(e.x, e.what) for e in told_all(s, "ricochet")] == [(CRATE.right, "cover")]


# ---- a foe behind it ---------------------------------------------------------------------------
@pytest.mark.parametrize(("move", "hit"), [
    ("stand", False), ("shoot", True), ("reload", True), ("hurt", True),
])  # fmt: skip
def test_a_foe_is_covered_only_while_he_waits(stage: Stages, move: str, *, hit: bool) -> None:
    s = yard(stage)
    man = put(s, "marksman", 310)
    man.begin(move, 60)
    man.t = 10
    s.press("fire").wait(10)
    assert (man.energy < man.most) == hit
    assert s.count("ricochet", "", "cover") == (not hit)


def test_a_foe_who_walks_in_it_is_met(stage: Stages) -> None:
    s = yard(stage)
    walker = put(s, "marksman", 290)
    assert covered(s)
    assert in_cover(s.world, walker)
    walker.vx = 200
    assert not covered(s)
    assert not in_cover(s.world, walker)


def test_a_foe_who_knows_no_cover_is_met_in_it(stage: Stages) -> None:
    s = yard(stage)
    bather = put(s, "bather", 290)
    assert not covered(s)
    assert not in_cover(s.world, bather)


def test_the_magnum_goes_through_men_but_not_through_cover(stage: Stages) -> None:
    s = stage(armed("magnum", covers=(CRATE,)))
    first = put(s, "bruiser", 265)
    behind = [put(s, "marksman", 312), put(s, "bruiser", 380)]
    s.press("fire").wait(18)
    assert first.energy < first.most
    assert [man.energy == man.most for man in behind] == [True, True]


def test_a_thing_thrown_comes_down_behind_cover(stage: Stages) -> None:
    s = yard(stage)
    man = put(s, "marksman", 310)
    assert s.danko.pilot
    s.danko.pilot.item = "bottle"
    s.press("fire").wait(40)
    assert man.energy < man.most


# ---- where a foe waits -------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("player", "spot"), [(240, 310), (200, 310), (400, 270), (290, 0), (245, 0)]
)
def test_a_foe_waits_at_the_far_end_and_not_too_near(stage: Stages, player: int, spot: int) -> None:
    s = yard(stage)
    man = put(s, "marksman", 440 if player < 300 else 190)
    s.danko.x = player * PX
    assert cover_for(s.world, man) == spot * PX


def test_there_is_no_place_where_the_view_ends_or_nothing_stands(stage: Stages) -> None:
    s = yard(stage, Cover(440 * PX, 470 * PX))
    man = put(s, "marksman", 400)
    assert cover_for(s.world, man) == 0
    assert cover_for(stage(armed()).wait(1).world, man) == 0


def test_two_do_not_wait_at_the_same_place(stage: Stages) -> None:
    s = yard(stage, CRATE, Cover(350 * PX, 390 * PX))
    s.danko.x = 200 * PX
    one, other = put(s, "marksman", 312), put(s, "marksman", 325)
    assert (cover_for(s.world, one), cover_for(s.world, other)) == (310 * PX, 390 * PX)


def test_who_waits_goes_there_stays_and_is_covered_until_he_shoots(stage: Stages) -> None:
    s = yard(stage)
    s.danko.x = 200 * PX
    man = put(s, "marksman", 400)
    s.wake(man)
    man.cool = 200
    s.until(lambda w: abs(w.foes[0].x - CRATE.right) < 2 * PX and not w.foes[0].vx, within=120)
    s.wait(10)
    assert abs(at(man) - 310) <= 2
    s.danko.face = 1
    assert covered(s)
    man.cool = 0
    s.until(told("begin", "marksman", "shoot"), within=10)
    assert not covered(s)
