"""What scenarios say of firearms, doors, what rolls, and a duel."""

import pytest

from game.faults import BadInputError
from game.sim.doors import DAZED, Doorway
from game.sim.duels import Duel
from game.sim.units import PX
from game.testing.arena import arena
from game.testing.conditions import opens_in, rolls_up, told
from game.testing.scenario import Scenario, ScenarioError
from game.testing.stages import Stages

DOORS = (Doorway(280 * PX, 20 * PX, "ward", "ward 3"), Doorway(400 * PX, 20 * PX, "lift", "lift"))


def armed(stage: Stages) -> Scenario:
    return stage(arena(pilot="danko_suit", weapon="pistol"))


def rounds(s: Scenario) -> int:
    return s.danko.pilot.rounds if s.danko.pilot else 0


# ---- firearms ------------------------------------------------------------------------------------
def test_fire_is_raised_and_let_go_and_meets_whom_it_points_at(stage: Stages) -> None:
    s = armed(stage)
    gunman = s.place("gunman", 150)
    s.fire(20).until(told("hit", "gunman", "fire"), within=12)
    assert gunman.energy < gunman.most
    assert rounds(s) == 5


def test_fire_leaves_what_is_held_besides(stage: Stages) -> None:
    s = armed(stage)
    s.hold("left", ticks=1).fire(12)
    assert s.held == [1]
    assert s.session.inputs[-2:] == [(1 | 64,), (1,)]


# ---- doors ---------------------------------------------------------------------------------------
def test_a_knock_moves_the_handle_and_the_door_opens_when_it_is_told(stage: Stages) -> None:
    s = stage(arena(doors=DOORS)).knock("bather", "lift")
    s.until(opens_in(9, 1), within=60)
    assert s.count("door_open") == 0
    s.wait(9)
    assert s.count("door_open", "bather", "lift") == 1


def test_without_a_name_it_is_the_first_door_and_a_headbutt_slams_it(stage: Stages) -> None:
    s = stage(arena(doors=DOORS)).knock("doorman").until(opens_in(20), within=60)
    s.press("heavy").until(told("slam", "doorman", DOORS[0].room), within=20)
    assert s.world.foes[0].ends == DAZED


@pytest.mark.parametrize(("doors", "door", "says"), [
    ((), "", "there are no doors in this stage"),
    (DOORS, "ward 4", "there is no door 'ward 4'; choose one of ward 3, lift"),
])  # fmt: skip
def test_a_door_there_is_not_is_told(
    stage: Stages, doors: tuple[Doorway, ...], door: str, says: str
) -> None:
    s = stage(arena(doors=doors)).wait(1)
    with pytest.raises(BadInputError, match=says):
        s.knock("bather", door)


# ---- what rolls ----------------------------------------------------------------------------------
def test_what_rolls_up_is_told_of_in_time_to_stop_it(stage: Stages) -> None:
    s = stage(arena())
    s.begin(s.place("orderly", 190), "shove").until(rolls_up(70), within=120)
    s.press("heavy").until(told("sent_back", "danko"), within=14)
    s.check(lambda w: w.rollers[0].v > 0, "it was not sent back")
    with pytest.raises(ScenarioError, match="did not come about") as caught:
        s.until(rolls_up(400), within=5)
    assert "number of rollers" not in str(caught.value)
    assert "trolley" in str(caught.value)


# ---- a duel --------------------------------------------------------------------------------------
def test_whom_a_duel_is_about_and_that_time_is_stretched_can_be_read(stage: Stages) -> None:
    plan = arena(
        pilot="danko_suit",
        weapon="magnum",
        task=Duel("viktor_torn"),
        actors=(("viktor_torn", 380 * PX, 0),),
    )
    s = stage(plan).check(lambda w: not w.slow)
    s.until(lambda w: w.slow, within=300)
    s.check(lambda w: w.rival is not None and w.rival.move.strike is not None)
    stage().wait(1).check(lambda w: w.rival is None)
