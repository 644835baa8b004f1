"""Every stage, whatever its rules, is played with nothing hidden and nothing lost.

In heavy mode every tick is played twice and the world is saved and loaded once a second. Its tape
then plays in another process, with another hash seed, undrawn and drawn 30, 60 and 144 times a
second. A stage that is added is played without being named here, and so is a part, which by itself
ends where the stage would go on in the next.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from game.levels.load import load_plan
from game.resources import data_root
from game.sim.actor import Actor
from game.sim.command import START, Command
from game.sim.stage import StagePlan
from game.sim.world import World
from game.testing.players import BOTS
from game.testing.stages import Stages

FOLDER = data_root() / "levels"
LEVELS = sorted(FOLDER.glob("*.tmx"))
PARTS = sorted(FOLDER.glob("chase/*.tmx"))
EVERY = pytest.mark.parametrize("path", LEVELS, ids=lambda path: path.stem)
EVERY_PART = pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
PLACES = [(path, at) for path in LEVELS for at in load_plan(path).places]
LONGEST = 10 * 60 * 60  # ticks


class Steadfast:
    """The careful bot, who goes on after his last life as often as he may."""

    def __init__(self, seed: int) -> None:
        self._bot = BOTS["careful"](seed)

    def act(self, world: World, player: Actor) -> Command:
        if world.stage.countdown:
            return START if world.tick % 2 else 0
        return self._bot.act(world, player)


def parts(plan: StagePlan | None) -> Iterator[StagePlan]:
    while plan:
        yield plan
        plan = plan.then


def alone(path: Path) -> StagePlan:
    """Return the plan of a part by itself."""
    return replace(load_plan(path), then=None)


@pytest.mark.heavy
@EVERY
def test_ten_seconds_of_every_stage_hide_nothing(stage: Stages, path: Path) -> None:
    s = stage(path, seed=1).play(Steadfast(1), 600)
    assert len(s.session.inputs) == 600


@pytest.mark.heavy
@EVERY_PART
def test_ten_seconds_of_every_part_hide_nothing(stage: Stages, path: Path) -> None:
    s = stage(alone(path), seed=1).play(Steadfast(1), 600)
    assert len(s.session.inputs) == 600


@pytest.mark.long
@pytest.mark.heavy
@EVERY
def test_every_stage_from_start_to_end_hides_nothing(stage: Stages, path: Path) -> None:
    s = stage(path, seed=1).play(Steadfast(1), LONGEST)
    assert s.session.outcome == "clear"
    assert s.count("won") == sum(len(plan.waves) for plan in parts(s.session.start.plan))


@pytest.mark.long
@pytest.mark.heavy
@EVERY_PART
def test_every_part_from_start_to_end_hides_nothing(stage: Stages, path: Path) -> None:
    s = stage(alone(path), seed=1).play(Steadfast(1), LONGEST)
    assert s.session.outcome == "clear"
    assert s.count("won") >= len(s.session.start.plan.waves)


@pytest.mark.parametrize(("path", "at"), PLACES, ids=[f"{path.stem} {at}" for path, at in PLACES])
def test_from_every_place_a_careful_bot_comes_to_the_wave_that_is_next(
    stage: Stages, path: Path, at: str
) -> None:
    s = stage(path, seed=2, at=at)
    upcoming, began = s.world.stage.wave + 1, s.world.progress
    s.play(BOTS["careful"](2), 900 if s.world.plan.waves else 120)
    met = [event.amount for event in s.events if event.name == "wave"]
    if upcoming < len(s.world.plan.waves):
        assert met[0] == upcoming
    else:
        assert not met
        assert s.session.outcome or s.world.passage.part or s.world.progress > began
