"""Shots go in a line: whom they meet, what answers them, what they stop at, what aiming shows."""

import pytest
from gunplay import armed, pilot_of, told_all

from game.sim.ground import Slope
from game.sim.lines import aim_of, in_line
from game.sim.units import PX, VIEW
from game.testing.conditions import lands_in, told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

WALLS = "game.sim.lines.walls"


def shot_at(stage: Stages, move: str = "shoot", ahead: int = 120, **how: int) -> Scenario:
    """A marksman aims at Danko, and fires ten ticks from now."""
    s = stage(armed(), **how)  # type: ignore[arg-type]  # seed or players
    man = s.place("marksman", ahead)
    s.begin(man, move)
    return s.until(lands_in(man, 10), within=60)


# ---- a foe's shot and its answers --------------------------------------------------------------
@pytest.mark.parametrize(("answer", "move", "lost"), [
    ((), "shoot", 14), (("up",), "shoot", 14), (("down",), "shoot", 0),
    ((), "body", 14), (("up",), "body", 14), (("down",), "body", 14),
])  # fmt: skip
def test_only_ducking_lets_a_high_shot_pass_and_no_guard_stops_one(
    stage: Stages, answer: tuple[str, ...], move: str, lost: int
) -> None:
    s = shot_at(stage, move)
    s.hold(*answer, ticks=1).until(told("shot_fired", "marksman", move), within=12).wait(1)
    assert s.danko.energy == 100 - lost
    assert s.count("hit", "danko_suit", move) == (lost > 0)


@pytest.mark.parametrize(("late", "lost"), [(6, 0), (9, 14)])
def test_a_duck_must_be_low_when_the_shot_goes_off(stage: Stages, late: int, lost: int) -> None:
    s = shot_at(stage).wait(late)
    s.hold("down", ticks=6)
    assert s.danko.energy == 100 - lost


def test_a_sway_lets_a_shot_by(stage: Stages) -> None:
    s = shot_at(stage, "body").wait(2)
    s.tap("left", 2).release().until(told("shot_fired"), within=12)
    assert s.count("dodged", "danko_suit", "body") == 1
    assert s.danko.energy == 100


def test_going_up_to_him_and_striking_first_is_an_answer(stage: Stages) -> None:
    s = shot_at(stage, ahead=46)
    s.press("strike").until(told("hit", "marksman", "jab"), within=8).wait(40)
    assert s.count("shot_fired") == 0


def test_a_shot_meets_nobody_behind_the_shooter(stage: Stages) -> None:
    s = shot_at(stage)
    s.world.foes[0].face = 1
    s.wait(20)
    assert s.danko.energy == 100


def test_a_shot_meets_the_nearer_of_two_players(stage: Stages) -> None:
    s = shot_at(stage, players=2)
    one, other = s.world.players
    other.x = one.x + 40 * PX
    s.wait(14)
    assert (one.energy, other.energy) == (100, 86)


def test_who_lies_is_passed_over(stage: Stages) -> None:
    s = shot_at(stage)
    s.danko.begin("down")
    s.wait(14)
    assert (s.count("shot_fired"), s.danko.energy) == (1, 100)


def test_a_man_held_out_is_met_in_place_of_who_holds_him(stage: Stages) -> None:
    s = stage(armed())
    shield = s.place("bruiser", 46)
    shield.begin("dizzy", 48)
    s.hold("right", ticks=1).until(told("grab"), within=12).release()
    s.world.foes[0].begin("gripped")
    marksman = s.place("marksman", 150)
    marksman.begin("shoot")
    marksman.t = marksman.start - 6
    s.wait(8)
    assert s.danko.energy == 100
    assert shield.energy == shield.most - 14
    assert s.danko.mate == shield.mate == -1


def test_a_man_held_on_the_far_side_is_no_shield(stage: Stages) -> None:
    s = stage(armed())
    shield = s.place("bruiser", 46)
    shield.begin("dizzy", 48)
    s.hold("right", ticks=1).until(told("grab"), within=12).release()
    marksman = s.place("marksman", -70)
    marksman.begin("shoot")
    marksman.t = marksman.start - 6
    s.wait(8)
    assert s.danko.energy == 86


# ---- how far -----------------------------------------------------------------------------------
def test_a_shot_goes_no_farther_than_the_view(stage: Stages) -> None:
    s = stage(armed())
    s.hold("fire", ticks=2)
    foe = s.place("bather", 241)
    assert aim_of(s.world, s.danko) == (s.world.stage.view + VIEW, None, False)
    foe.x -= 2 * PX
    assert aim_of(s.world, s.danko) == (foe.x, foe, False)


def test_who_comes_in_is_not_met(stage: Stages) -> None:
    s = stage(armed())
    foe = s.place("bather", 200)
    foe.entering = 1
    s.press("fire").wait(12)
    assert foe.energy == foe.most


@pytest.mark.parametrize(("high", "met"), [(16, True), (24, False)])
def test_a_shot_stays_on_its_floor(stage: Stages, high: int, *, met: bool) -> None:
    s = stage(armed(floors=(Slope(300 * PX, 400 * PX, high, high),)))
    foe = s.place("bather", 100)
    s.press("fire").wait(12)
    assert (foe.energy < foe.most) == met


@pytest.mark.parametrize(("wall", "met", "ends"), [
    ((280, 310), False, (280, "metal")), ((345, 380), True, None), ((150, 200), True, None),
])  # fmt: skip
def test_a_wall_stops_a_shot(
    stage: Stages,
    monkeypatch: pytest.MonkeyPatch,
    wall: tuple[int, int],
    ends: tuple[int, str] | None,
    *,
    met: bool,
) -> None:
    monkeypatch.setattr(WALLS, lambda _: ((wall[0] * PX, wall[1] * PX),))
    s = stage(armed("magnum"))
    foe = s.place("bruiser", 95)
    s.press("fire").wait(18)
    assert (foe.energy < foe.most) == met
    if ends:
        assert [(e.x // PX, e.what) for e in told_all(s, "ricochet")] == [ends]


def test_a_wall_on_the_left_stops_a_shot_to_the_left(
    stage: Stages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WALLS, lambda _: ((170 * PX, 190 * PX),))
    s = stage(armed())
    s.danko.begin("draw")
    s.danko.face = -1
    aim = aim_of(s.world, s.danko)
    s.wait(12)
    assert aim
    assert aim.to == 190 * PX
    assert [(e.x // PX, e.what) for e in told_all(s, "ricochet")] == [(190, "metal")]


def test_a_rush_with_the_head_down_is_met_all_the_same(stage: Stages) -> None:
    s = stage(armed())
    charger = s.place("charger", 230)
    s.begin(charger, "rush").until(lambda w: w.foes[0].t > w.foes[0].start, within=60)
    s.press("fire").until(told("armoured", "charger", "fire"), within=10)


# ---- what aiming shows -------------------------------------------------------------------------
def test_who_does_not_aim_shows_no_line(stage: Stages) -> None:
    s = stage(armed())
    foe = s.place("marksman", 100)
    s.begin(foe, "punch").wait(1)
    assert aim_of(s.world, s.danko) is None
    assert aim_of(s.world, foe) is None


def test_the_line_ends_in_the_first_man_or_at_the_edge(stage: Stages) -> None:
    s = stage(armed())
    s.hold("fire", ticks=2)
    aim = aim_of(s.world, s.danko)
    assert aim == (s.world.stage.view + VIEW, None, False)
    far, near = s.place("bather", 150), s.place("bather", 90)
    assert aim_of(s.world, s.danko) == (near.x, near, False)
    near.begin("down", 200)
    assert aim_of(s.world, s.danko) == (far.x, far, False)


def test_the_line_of_the_magnum_goes_on_through_the_first(stage: Stages) -> None:
    s = stage(armed("magnum"))
    foe = s.place("bather", 90)
    s.hold("fire", ticks=2)
    assert aim_of(s.world, s.danko) == (s.world.stage.view + VIEW, foe, False)


@pytest.mark.parametrize(("weapon", "behind"), [("pistol", False), ("magnum", True)])
def test_somebody_innocent_in_the_line_bars_it(stage: Stages, weapon: str, *, behind: bool) -> None:
    """With the magnum he may stand behind the man who is meant."""
    s = stage(armed(weapon))
    s.place("bather", 90)
    guest = s.place("guest", 140)
    s.hold("fire", ticks=2)
    aim = aim_of(s.world, s.danko)
    assert aim
    assert aim.barred == behind
    guest.x = s.danko.x + 50 * PX
    aim = aim_of(s.world, s.danko)
    assert aim
    assert (aim.barred, aim.whom) == (True, guest)


def test_a_disguise_holds_for_who_aims(stage: Stages) -> None:
    s = stage(armed())
    fake = s.place("fake", 90)
    s.hold("fire", ticks=2)
    aim = aim_of(s.world, s.danko)
    assert aim
    assert (aim.whom, aim.barred) == (fake, True)
    fake.begin("stand")
    aim = aim_of(s.world, s.danko)
    assert aim
    assert not aim.barred


def test_a_foe_shows_his_line_as_long_as_the_tell_lasts(stage: Stages) -> None:
    s = stage(armed())
    foe = s.place("marksman", 120)
    s.begin(foe, "shoot")
    for _ in range(54):
        assert aim_of(s.world, foe) == (s.danko.x, s.danko, False)
        s.wait(1)
    assert s.count("shot_fired") == 1
    assert aim_of(s.world, foe) is None


def test_a_foe_aims_at_players_through_his_own_and_through_innocents(stage: Stages) -> None:
    s = stage(armed())
    s.place("bather", 60)
    guest = s.place("guest", 80)
    s.begin(s.place("marksman", 140), "shoot").until(told("shot_fired"), within=60).wait(1)
    assert s.danko.energy == 86
    assert guest.move.name != "hurt"
    assert pilot_of(s).harmed == 0


def test_looking_along_the_line_changes_nothing(stage: Stages) -> None:
    s = stage(armed())
    s.place("bather", 90)
    s.hold("fire", ticks=9)
    before, strike = s.world.digest(), s.danko.kind.moves["fire"].strike
    assert strike
    for _ in range(3):
        aim_of(s.world, s.danko)
        in_line(s.world, s.danko, strike)
    assert s.world.digest() == before
