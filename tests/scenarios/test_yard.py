"""The rail yard: wagons that roll in, the wreck, Viktor behind it and before it, and the draw."""

import pytest

from game.sim.barriers import STAND, TELL
from game.sim.cues import Scene
from game.sim.lines import trace
from game.sim.stage import StagePlan
from game.sim.units import PX, VIEW
from game.testing.conditions import Condition, told
from game.testing.players import BOTS
from game.testing.scenario import Scenario
from game.testing.stages import Stages

YARD, DRAW = "levels/yard.tmx", "levels/yard/draw.tmx"
WALL, BOTH, VIKTOR = "4 a wall against bullets", "5 wagons from both sides", "7 Viktor"
MINUTES = 60 * 60  # ticks
WAY = 170  # ticks from the last wave but one to Viktor's


def clear_of_foes(s: Scenario) -> None:
    """Let the wave last without anybody in it: the foes who are there do nothing."""
    for foe in s.world.foes:
        foe.brain = ""


def number_of(plan: StagePlan, wave: str, side: int) -> int:
    """Return the number of the wagon that comes from a side in the wave of this name."""
    names = [each.name for each in plan.waves]
    wagons = enumerate(plan.barriers)
    return next(k for k, one in wagons if one.wave == names.index(wave) and one.side == side)


def is_in(number: int, phase: int) -> Condition:
    """Return a condition: the wagon with this number is in this phase."""
    return lambda world: world.stage.barriers[number].phase == phase


def meet(s: Scenario, event: str, who: str = "", within: int = 120) -> None:
    """Walk on until the wave has begun and this has happened."""
    s.hold("right", ticks=0).until(told("wave"), within=120).release()
    s.until(told(event, who), within=within)


# ---- wagons ------------------------------------------------------------------------------------
def test_a_wagon_that_stands_is_a_wall_against_gunmen(stage: Stages) -> None:
    s = stage(YARD, seed=1, at=WALL)
    number = number_of(s.world.plan, WALL, 1)
    meet(s, "enter", "gunman")
    gunman = s.world.foes[0]
    strike = gunman.kind.moves["shoot"].strike
    assert strike
    clear_of_foes(s)
    gunman.entering, s.world.stage.queue = 0, ()
    for phase, at in ((TELL, ""), (STAND, "metal")):
        s.until(is_in(number, phase), within=400)
        gunman.begin("stand")
        gunman.x, gunman.face = s.world.stage.view + VIEW - 30 * PX, -1
        s.danko.x = s.world.stage.view + 70 * PX
        path = trace(s.world, gunman, strike)
        assert (path.at, s.danko in path.met) == (at, not at)


@pytest.mark.parametrize("side", [-1, 1])
def test_wagons_come_from_both_sides_and_fell_who_is_in_the_way(stage: Stages, side: int) -> None:
    s = stage(YARD, seed=1, at=BOTH)
    number = number_of(s.world.plan, BOTH, side)
    wagon = s.world.plan.barriers[number]
    meet(s, "enter")
    clear_of_foes(s)
    s.world.stage.queue = ()
    s.danko.x = (wagon.left + wagon.right) // 2
    s.until(told("hit", "danko_suit", "barrier"), within=1200)
    rolls = [event.amount for event in s.events if event.name == "barrier_roll"]
    assert number in rolls


def test_every_wagon_gives_warning_before_it_rolls(stage: Stages) -> None:
    s = stage(YARD, seed=3).play(BOTS["careful"](3), 5 * MINUTES)
    told_of = [e for e in s.events if e.name in ("barrier_tell", "barrier_roll")]
    assert sum(event.name == "barrier_roll" for event in told_of) >= 5
    for number in range(len(s.session.start.plan.barriers)):
        own = [event.name for event in told_of if event.amount == number]
        assert set(own[::2]) <= {"barrier_tell"}
        assert set(own[1::2]) <= {"barrier_roll"}


# ---- Viktor ------------------------------------------------------------------------------------
def test_viktor_crawls_from_the_wreck_and_comes_back_from_where_he_went(stage: Stages) -> None:
    s = stage(YARD, seed=1, at=VIKTOR)
    (cue,) = [each for each in s.world.plan.cues if isinstance(each.deed, Scene)]
    assert isinstance(cue.deed, Scene)
    assert cue.when.won == len(s.world.plan.waves) - 2
    meet(s, "enter", "viktor", within=400)
    assert (s.world.foes[0].x > s.world.stage.view) == (cue.deed.way > 0)
    assert s.world.stage.wave_tick > cue.deed.ticks - WAY


def test_viktor_comes_into_the_open_with_his_men(stage: Stages) -> None:
    s = stage(YARD, seed=1, at=VIKTOR)
    meet(s, "enter", "viktor", within=400)
    viktor = s.world.foes[0]
    viktor.entering, viktor.energy = 0, viktor.most * 60 // 100
    viktor.x = s.world.stage.view + 60 * PX
    s.until(told("phase", "viktor", "roar"), within=60)
    s.until(told("enter", "gunman"), within=120)
    s.until(told("enter", "knifeman"), within=120)


@pytest.mark.parametrize(("difficulty", "bot"), [("normal", "careful"), ("hard", "perfect")])
def test_viktor_is_beaten_in_all_three_phases(stage: Stages, difficulty: str, bot: str) -> None:
    s = stage(YARD, seed=2, at=VIKTOR, difficulty=difficulty).play(BOTS[bot](2), 3 * MINUTES)
    assert s.session.outcome == "clear"
    assert s.count("phase", "viktor") == 1
    assert [event.what for event in s.events if event.name == "part"] == ["draw"]
    assert s.count("drawn", "viktor_torn") == 1


# ---- the stage ---------------------------------------------------------------------------------
@pytest.mark.long
def test_a_careful_bot_clears_the_yard_and_the_draw(stage: Stages) -> None:
    s = stage(YARD, seed=1).play(BOTS["careful"](1), 8 * MINUTES)
    assert s.session.outcome == "clear"
    assert s.count("won") == len(s.session.start.plan.waves)
    assert s.count("checkpoint") == len(s.session.start.plan.checkpoints)


@pytest.mark.parametrize("bot", ["careful", "perfect"])
def test_who_reads_the_tells_wins_the_draw_on_hard(stage: Stages, bot: str) -> None:
    s = stage(DRAW, seed=4, difficulty="hard").play(BOTS[bot](4), MINUTES)
    assert s.session.outcome == "clear"
    assert s.count("answered") >= 3
