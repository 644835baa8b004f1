"""Deep snow slows and holds snowballs; on stairs who falls rolls down and bowls others over."""

import pytest
from brawls import goes_on_alike, let_sway, man, room, throw

from game.sim.actor import Actor
from game.sim.ground import Drift, Slope, floor_at
from game.sim.stage import StagePlan
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

DRIFT = Drift(200 * PX, 360 * PX, "snowball", 2)
WADER = man("wader", wades=True)
UP_RIGHT = Slope(280 * PX, 340 * PX, 0, 24)
UP_LEFT = Slope(280 * PX, 340 * PX, 24, 0)


def snow(stage: Stages, *drifts: Drift) -> Scenario:
    """Danko stands at 240 px, in the drift if there is one."""
    return stage(room(WADER, drifts=drifts))


def stairs(stage: Stages, slope: Slope, players: int = 1) -> Scenario:
    return stage(room(floors=(slope,)), players=players)


def fell(s: Scenario, actor: Actor, x: int, vx: int = 0) -> Scenario:
    """Let somebody come down at x px on the next tick."""
    actor.x = x * PX
    actor.begin("air", 1)
    actor.vx = vx
    return s.wait(1)


# ---- deep snow ---------------------------------------------------------------------------------
@pytest.mark.parametrize(("button", "clear", "deep"), [("right", 384, 230), ("left", -288, -172)])
def test_it_slows_walking_to_three_fifths_either_way(
    stage: Stages, button: str, clear: int, deep: int
) -> None:
    for drifts, step in (((), clear), ((DRIFT,), deep)):
        s = snow(stage, *drifts)
        s.place("bather", 100)
        s.wait(1)
        at = s.danko.x
        s.press(button)
        assert s.danko.x - at == step


def test_it_ends_where_it_ends(stage: Stages) -> None:
    s = snow(stage, DRIFT)
    s.danko.x = 360 * PX - 1
    s.press("right")
    at = s.danko.x
    assert at == 360 * PX - 1 + 230
    s.press("right")
    assert s.danko.x - at == 384


@pytest.mark.parametrize(("kind", "step"), [("bather", 180), ("wader", 300)])
def test_men_wade_as_well_and_some_are_used_to_it(stage: Stages, kind: str, step: int) -> None:
    s = snow(stage, DRIFT)
    foe = s.wake(s.place(kind, 110)).world.foes[0]
    s.wait(1)
    at = foe.x
    s.wait(1)
    assert at - foe.x == step


def test_blows_that_step_in_and_bodies_that_fly_are_not_slowed(stage: Stages) -> None:
    for drifts in ((), (DRIFT,)):
        s = snow(stage, *drifts)
        s.danko.begin("counter")
        s.wait(4)
        assert s.danko.x == 240 * PX + 4 * 512
        foe = s.place("bather", 30)
        foe.begin("thrown")
        foe.vx, at = 1280, foe.x
        assert s.wait(1).world.foes[0].x - at == 1280


# ---- snowballs ---------------------------------------------------------------------------------
@pytest.mark.parametrize("ticks", [11, 13])
def test_who_ducks_in_it_for_long_enough_has_one_in_the_hand(stage: Stages, ticks: int) -> None:
    s = snow(stage, DRIFT)
    s.hold("down", ticks=ticks)
    assert s.danko.pilot
    assert s.danko.pilot.item == ("snowball" if ticks > 12 else "")
    assert s.world.stage.heaps == (1 if ticks > 12 else 2,)
    assert s.count("scoop", "danko", "snowball") == (ticks > 12)


def test_one_at_a_time_and_no_more_than_there_are(stage: Stages) -> None:
    s = snow(stage, DRIFT)
    s.hold("down", ticks=60)
    assert s.world.stage.heaps == (1,)
    for left in (0, 0):
        s.release().press("fire").wait(30).hold("down", ticks=20)
        assert s.world.stage.heaps == (left,)
    assert s.danko.pilot
    assert s.danko.pilot.item == ""
    assert s.count("scoop") == 2


@pytest.mark.parametrize("how", ["beside", "guard", "full hand", "empty"])
def test_there_is_none_outside_it_standing_with_a_full_hand_or_where_none_is_left(
    stage: Stages, how: str
) -> None:
    s = snow(stage, DRIFT._replace(left=250 * PX) if how == "beside" else DRIFT)
    assert s.danko.pilot
    s.danko.pilot.item = "bottle" if how == "full hand" else ""
    if how == "empty":
        s.world.stage.heaps = (0,)
    s.hold("up" if how == "guard" else "down", ticks=40)
    assert s.count("scoop") == 0
    assert s.danko.pilot.item == ("bottle" if how == "full hand" else "")


# ---- floors ------------------------------------------------------------------------------------
def test_the_height_of_a_floor_rises_evenly_and_is_flat_elsewhere() -> None:
    plan: StagePlan = room(floors=(UP_RIGHT, Slope(340 * PX, 400 * PX, 24, 24)))
    heights = [floor_at(plan, x * PX) for x in (279, 280, 310, 339, 340, 399, 400)]
    assert heights == [0, 0, 12, 23, 24, 24, 0]
    assert floor_at(room(floors=(UP_LEFT,)), 295 * PX) == 18


@pytest.mark.parametrize(("slope", "side", "foot"), [(UP_RIGHT, -1, 280), (UP_LEFT, 1, 340)])
def test_who_falls_on_a_slope_rolls_to_its_foot(
    stage: Stages, slope: Slope, side: int, foot: int
) -> None:
    s = stairs(stage, slope)
    foe = s.place("bather", 70)
    fell(s, foe, 310, 300)
    assert (foe.move.name, foe.vx, foe.flying) == ("air", side * 560, 6)
    assert s.count("tumble", "bather") == 1
    s.until(told("fall", "bather"), within=30)
    assert foe.move.name == "down"
    assert 8 * PX < (foe.x - foot * PX) * side <= 24 * PX
    assert s.count("tumble") == 1


@pytest.mark.parametrize(("x", "slope"), [(270, UP_RIGHT), (310, Slope(280 * PX, 340 * PX, 9, 9))])
def test_nobody_rolls_on_level_ground(stage: Stages, x: int, slope: Slope) -> None:
    s = stairs(stage, slope)
    foe = s.place("bather", 70)
    fell(s, foe, x)
    assert foe.move.name == "down"
    assert s.count("tumble") == 0


def test_he_bowls_over_whom_he_meets(stage: Stages) -> None:
    s = stairs(stage, UP_RIGHT)
    foe, other = s.place("bather", 70), s.place("bruiser", 50)
    foe.by = s.danko.id
    fell(s, foe, 335)
    s.until(told("bowled", "bruiser"), within=20)
    assert other.most - other.energy == 6
    assert other.by == s.danko.id
    assert other.move.name == "air"


def test_a_man_thrown_onto_it_comes_back_down(stage: Stages) -> None:
    s = stairs(stage, Slope(300 * PX, 470 * PX, 0, 30))
    let_sway(s.place("bather", 45))
    throw(s).until(told("tumble", "bather"), within=30).until(told("fall", "bather"), within=90)
    assert s.world.foes[0].x < 300 * PX


def test_a_player_who_rolls_down_loses_three_and_bowls_nobody(stage: Stages) -> None:
    s = stairs(stage, UP_RIGHT, players=2)
    foe = s.place("bather", 50)
    fell(s, s.danko, 335)
    assert (s.danko.energy, s.danko.flying) == (97, 0)
    assert s.danko.pilot
    assert s.danko.pilot.taken == 3
    s.until(told("fall", "danko"), within=40)
    assert foe.energy == foe.most
    assert s.world.players[1].energy == 100


def test_one_without_energy_rolls_down_before_he_is_dead(stage: Stages) -> None:
    s = stairs(stage, UP_RIGHT)
    foe = s.place("bather", 70)
    foe.energy = 0
    fell(s, foe, 310)
    assert s.count("dead") == 0
    s.until(told("dead", "bather"), within=40)


def test_at_the_edge_of_the_view_he_comes_to_lie_on_the_slope(stage: Stages) -> None:
    s = stairs(stage, Slope(100 * PX, 340 * PX, 0, 24))
    foe = s.place("bather", 70)
    fell(s, foe, 230)
    s.until(told("fall", "bather"), within=120)
    assert foe.x == (160 + 24) * PX
    assert s.count("tumble") == 1


def test_who_has_got_up_may_roll_down_again(stage: Stages) -> None:
    s = stairs(stage, UP_RIGHT)
    foe = s.place("bather", 70)
    for times in (1, 2):
        fell(s, foe, 310)
        s.until(lambda _: foe.move.name == "stand", within=160)
        assert s.count("tumble") == times


def test_walking_up_costs_nothing(stage: Stages) -> None:
    s = stairs(stage, UP_RIGHT)
    s.danko.x = 285 * PX
    s.hold("right", ticks=20)
    assert s.danko.x == 285 * PX + 20 * 384


# ---- as a value --------------------------------------------------------------------------------
def test_a_copy_goes_on_alike_in_the_snow(stage: Stages) -> None:
    s = snow(stage, DRIFT)
    s.hold("down", ticks=8)
    goes_on_alike(s)


def test_a_copy_goes_on_alike_on_the_stairs(stage: Stages) -> None:
    s = stairs(stage, UP_RIGHT)
    goes_on_alike(fell(s, s.place("bather", 70), 320).wait(2))


def test_what_is_left_in_a_drift_is_in_the_digest(stage: Stages) -> None:
    s = snow(stage, DRIFT).wait(1)
    twin = s.world.copy()
    twin.stage.heaps = (1,)
    assert twin.digest() != s.world.digest()
