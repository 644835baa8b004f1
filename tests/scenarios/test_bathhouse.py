"""The bathhouse, played from end to end with everything watched that a scenario watches.

It is played by itself here: what it goes on in, the snow, has tests of its own.

Where bots knock about in it, in heavy mode: every tick twice, saved and loaded on the way.
"""

from dataclasses import replace

import pytest

from game.content.difficulty import DIFFICULTIES
from game.levels.load import load_plan
from game.resources import level
from game.sim.command import START
from game.sim.parts import REFILL
from game.sim.stage import StagePlan
from game.sim.streams import Stream
from game.testing.bots import walk_on
from game.testing.players import BOTS
from game.testing.scenario import Scenario
from game.testing.stages import Stages

MINUTES = 60 * 60  # ticks


@pytest.fixture(scope="module")
def bathhouse() -> StagePlan:
    return replace(load_plan(level("levels/bathhouse.tmx")), then=None)


@pytest.mark.parametrize("difficulty", ["easy", "normal"])
def test_it_can_be_cleared(stage: Stages, bathhouse: StagePlan, difficulty: str) -> None:
    s = stage(bathhouse, seed=1, difficulty=difficulty).play(BOTS["perfect"](1), 8 * MINUTES)
    assert s.session.outcome == "clear"
    waves = [event.amount for event in s.events if event.name == "won"]
    assert waves == list(range(len(bathhouse.waves)))
    assert s.count("phase", "carrier") == 2
    assert s.count("checkpoint") == len(bathhouse.checkpoints)


def test_it_goes_on_in_the_snow_with_what_the_player_has(stage: Stages) -> None:
    s = stage(load_plan(level("levels/bathhouse.tmx")), seed=1)
    player, world = s.world.players[0], s.world
    assert player.pilot
    player.energy, player.pilot.score, player.pilot.heat = 30, 700, 40
    world.stage.wave = len(world.plan.waves) - 1
    world.stage.view, player.x = 0, world.plan.exit
    s.step()
    assert [event.what for event in s.events if event.name == "part"] == ["snow"]
    assert (world.plan.name, world.stage.outcome) == ("snow", "")
    after = world.players[0]
    assert after.pilot
    assert (after.pilot.score, after.pilot.heat) == (700, 40)
    assert after.energy >= 30 + REFILL


def knock_about(s: Scenario, bot: str, ticks: int) -> None:
    """Let bots play, and press START now and then."""
    seed = s.session.start.seed
    bots = [BOTS[bot](seed + slot) for slot in range(len(s.held))]
    chance = Stream(seed, 9)
    for _ in range(ticks):
        if s.session.outcome:
            break
        pairs = zip(bots, s.world.players, strict=True)
        s.held = [
            each.act(s.world, player) if s.world.stage.fighting else walk_on(s.world, player)
            for each, player in pairs
        ]
        if chance.below(50) == 0:
            s.held[chance.below(len(s.held))] |= START
        s.step()


@pytest.mark.parametrize("players", [1, 2])
@pytest.mark.parametrize("bot", ["random", "masher", "careful"])
def test_whatever_is_pressed_it_holds_together(
    bathhouse: StagePlan, bot: str, players: int
) -> None:
    s = Stages(heavy=True)(bathhouse, seed=2, difficulty="hard", players=players)
    knock_about(s, bot, MINUTES)
    assert s.count("begin", "danko") > 0


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("players", [1, 2])
@pytest.mark.parametrize("difficulty", DIFFICULTIES)
@pytest.mark.parametrize("bot", ["random", "masher", "careful"])
def test_whatever_is_pressed_it_holds_together_to_the_end(
    bathhouse: StagePlan, bot: str, difficulty: str, players: int, seed: int
) -> None:
    s = Stages(heavy=True)(bathhouse, seed=seed, difficulty=difficulty, players=players)
    knock_about(s, bot, 5 * MINUTES)
    assert s.count("wave") > 0


def test_every_wave_has_somebody_in_it_and_its_own_place(bathhouse: StagePlan) -> None:
    ahead = sorted((wave.left for wave in bathhouse.waves), reverse=bathhouse.direction < 0)
    assert [wave.left for wave in bathhouse.waves] == ahead
    assert all(wave.entries for wave in bathhouse.waves)
