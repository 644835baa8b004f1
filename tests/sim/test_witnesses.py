"""Who must be reached is reached once, near enough, and not while anybody fights."""

import pytest
from brawls import events, goes_on_alike, room, wave

from game.sim.cues import Cue, Music, When
from game.sim.stage import Entry, Wave
from game.sim.units import PX
from game.sim.witnesses import Witness
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

WITNESS = Witness(300 * PX, "patient", 2000, "told")
MUSIC = Cue(When(signal="told"), Music("calm"))


def waiting(stage: Stages, *waves: Wave, witness: Witness = WITNESS, players: int = 1) -> Scenario:
    """Somebody waits at 300 px, Danko stands at 240."""
    return stage(room(witnesses=(witness,), waves=waves, cues=(MUSIC,)), players=players)


def test_a_player_who_comes_near_has_reached_him_once(stage: Stages) -> None:
    s = waiting(stage)
    s.hold("right", ticks=18)
    assert s.count("witness") == 0
    s.hold("right", ticks=80).release().hold("left", ticks=80)
    assert events(s, "witness") == [("witness", 300 * PX, "patient", "", 2000)]
    assert s.danko.pilot
    assert s.danko.pilot.score == 2000
    assert s.world.stage.reached == (True,)


def test_it_is_signalled_to_who_waits_for_it(stage: Stages) -> None:
    s = waiting(stage)
    s.hold("right", ticks=1).until(told("signal", "", "told"), within=40)
    s.until(told("music", "", "calm"), within=2)


def test_one_without_a_signal_tells_none(stage: Stages) -> None:
    s = waiting(stage, witness=WITNESS._replace(signal="", x=250 * PX)).wait(5)
    assert s.count("witness") == 1
    assert s.count("signal") == 0


@pytest.mark.parametrize(("fought", "told_once"), [(True, 0), (False, 1)])
def test_nobody_is_told_in_the_middle_of_a_fight(
    stage: Stages, fought: bool, told_once: int
) -> None:
    s = waiting(stage, *(wave(Entry("bather", 1, 0)) if fought else ()))
    s.danko.x = 290 * PX
    s.wait(20)
    assert s.count("witness") == told_once
    if fought:
        [bather] = s.world.foes
        bather.energy = 0
        bather.begin("air", 1)
        s.until(told("won"), within=60)
        assert s.count("witness") == 1


def test_the_second_player_may_be_the_one(stage: Stages) -> None:
    s = waiting(stage, players=2)
    second = s.world.players[1]
    second.x = 310 * PX
    s.wait(1)
    assert [player.pilot and player.pilot.score for player in s.world.players] == [0, 2000]


def test_a_copy_goes_on_alike(stage: Stages) -> None:
    s = waiting(stage)
    s.danko.x = 265 * PX
    goes_on_alike(s.hold("right", ticks=1).release())


def test_who_has_been_reached_is_in_the_digest(stage: Stages) -> None:
    s = waiting(stage).wait(1)
    twin = s.world.copy()
    twin.stage.reached = (True,)
    assert twin.digest() != s.world.digest()
