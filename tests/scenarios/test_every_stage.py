"""Every stage, whatever its rules, is played with nothing hidden and nothing lost.

In heavy mode every tick is played twice and the world is saved and loaded once a second. Its tape
then plays in another process, with another hash seed, undrawn and drawn 30, 60 and 144 times a
second. A stage that is added is played without being named here, and so is a part, which by itself
ends where the stage would go on in the next.

A place is any object with a name or number, hundreds to a map. What it means to begin at one is
where it lies and which wave is next: so each stretch before a wave is begun at its ends.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from game.levels.load import load_plan
from game.resources import data_root
from game.session import Session, Start
from game.sim.actor import Actor
from game.sim.command import START, Command
from game.sim.duels import Duel
from game.sim.stage import StagePlan
from game.sim.world import World
from game.testing.conditions import told
from game.testing.players import BOTS
from game.testing.scene import Scene
from game.testing.stages import Stages

FOLDER = data_root() / "levels"
LEVELS = sorted(FOLDER.glob("*.tmx"))
PARTS = [part for path in LEVELS for part in sorted(FOLDER.glob(f"{path.stem}/*.tmx"))]
EVERY = pytest.mark.parametrize("path", LEVELS, ids=lambda path: path.stem)
EVERY_PART = pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
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


def ends_of_stretches(path: Path) -> Iterator[str]:
    """Yield the first and the last place of a level from which each wave, or none, is next.

    In a duel nobody walks: it begins at its start.
    """
    plan = load_plan(path)
    if isinstance(plan.task, Duel):
        return
    seen: dict[int, list[str]] = {}
    for at, _ in sorted(plan.places.items(), key=lambda each: each[1] * plan.direction):
        upcoming = Session(Start(plan, at=at)).world.stage.wave + 1
        seen.setdefault(upcoming, []).append(at)
    for names in seen.values():
        yield from dict.fromkeys((names[0], names[-1]))


PLACES = [(path, at) for path in (*LEVELS, *PARTS) for at in ends_of_stretches(path)]


@pytest.mark.parametrize(("path", "at"), PLACES, ids=[f"{path.stem} {at}" for path, at in PLACES])
def test_from_every_stretch_a_careful_bot_comes_to_the_wave_that_is_next(
    stage: Stages, path: Path, at: str
) -> None:
    s = stage(path, seed=2, at=at)
    upcoming, began = s.world.stage.wave + 1, s.world.progress
    goes_on = told("wave") if upcoming < len(s.world.plan.waves) else lambda w: w.progress > began
    bot = BOTS["careful"](2)
    while not (s.session.outcome or goes_on(Scene(s.world)) or told("part")(Scene(s.world))):
        s.play(bot, 1)
        assert s.world.tick < 900
    met = [event.amount for event in s.events if event.name == "wave"]
    assert met == [upcoming] * (upcoming < len(s.world.first.waves))
