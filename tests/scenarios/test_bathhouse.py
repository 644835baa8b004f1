"""The bathhouse, played from end to end with everything watched that a scenario watches."""

import pytest

from game.levels.load import load_plan
from game.resources import level
from game.sim.stage import StagePlan
from game.testing.bots import BOTS
from game.testing.scenario import Scenario

MINUTES = 60 * 60  # ticks


@pytest.fixture(scope="module")
def bathhouse() -> StagePlan:
    return load_plan(level("levels/bathhouse.tmx"))


@pytest.mark.parametrize("difficulty", ["easy", "normal"])
def test_it_can_be_cleared(bathhouse: StagePlan, difficulty: str) -> None:
    s = Scenario(bathhouse, 1, difficulty).play(BOTS["perfect"](1), 8 * MINUTES)
    assert s.session.outcome == "clear"
    waves = [event.amount for event in s.events if event.name == "won"]
    assert waves == list(range(len(bathhouse.waves)))
    assert s.count("phase", "carrier") == 2
    assert s.count("checkpoint") == len(bathhouse.checkpoints)


@pytest.mark.parametrize("bot", ["random", "masher"])
def test_whatever_is_pressed_it_holds_together(bathhouse: StagePlan, bot: str) -> None:
    s = Scenario(bathhouse, 2, "hard", players=2).play(BOTS[bot](2), MINUTES)
    assert s.count("begin", "danko") > 0


def test_every_wave_has_somebody_in_it_and_its_own_place(bathhouse: StagePlan) -> None:
    ahead = sorted((wave.left for wave in bathhouse.waves), reverse=bathhouse.direction < 0)
    assert [wave.left for wave in bathhouse.waves] == ahead
    assert all(wave.entries for wave in bathhouse.waves)
