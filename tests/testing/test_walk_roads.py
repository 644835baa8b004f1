"""Walks along roads: bots drive them, and tell what was asked, done, and run into."""

from dataclasses import replace
from pathlib import Path

import pytest
from walk_samples import Change, walked

from game.levels.load import load_plan
from game.session import Start
from game.sim.stage import StagePlan
from game.sim.tasks import Blows, Catch
from game.testing.players import BOTS
from game.testing.walk import Walk
from game.testing.walk_report import walk_faults, walk_lines
from game.testing.walker import PATIENCE, Try, attempt

AVENUE = Path(__file__).parents[1] / "levels" / "avenue.tmx"
LEVELS = Path(__file__).parents[2] / "levels"
ROADS = ("chase", "chase/alongside", "chase/squeeze", "chase/door", "chase/crossing")
SEEDS = 50
FAR = 1 << 28


def report(walk: Walk) -> str:
    return "\n".join(walk_lines(walk))


def hopeless(plan: StagePlan) -> StagePlan:
    assert isinstance(plan.task, Catch)
    return replace(plan, task=plan.task._replace(limit=300))


def rams(plan: StagePlan) -> StagePlan:
    return replace(plan, task=Blows("rival", "ram", 4, 600))


def going_on(plan: StagePlan) -> StagePlan:
    return replace(plan, then=replace(plan, name="next"))


def drive(bot: str, seed: int = 1, change: Change = lambda plan: plan) -> Try:
    plan = change(load_plan(AVENUE))
    return attempt(Start(plan, seed=seed), bot, BOTS[bot](seed), lambda _: None)


@pytest.fixture(scope="module")
def avenue() -> Walk:
    return walked(AVENUE)


def test_a_road_that_can_be_driven_has_no_faults_and_is_told_by_what_it_asks(avenue: Walk) -> None:
    assert walk_faults(avenue) == []
    told = report(avenue)
    assert told.startswith(f"{AVENUE}: won by the careful bot (seed 1, normal) in 0:")
    assert "task         Catch done at 0:2" in told
    assert "4 of 4 begun: rows 0:00, works 0:" in told
    assert "bumps        none" in told
    assert "locks" not in told
    assert "exit" not in told


def test_what_nobody_could_do_is_told_at_the_task() -> None:
    (fault,) = walk_faults(walked(AVENUE, change=hopeless))
    assert fault.code == "RH407"
    assert "object 9 (600, 20) in layer play (Catch): nobody did it" in str(fault)
    assert "it was too late 24 times" in fault.message
    assert "Catch NOT DONE; it was too late 3 times" in report(walked(AVENUE, change=hopeless))


def test_a_crash_is_told_with_its_time_its_place_and_its_beat(avenue: Walk) -> None:
    crashed = drive("masher")
    assert crashed.diary.bumps
    told = report(avenue._replace(tries=[crashed]))
    bump = crashed.diary.bumps[0]
    assert f"crash 0:0{bump.tick // 60} at {bump.x} px in 'rows'" in told


def test_blows_that_are_missing_are_owed_and_no_fault() -> None:
    walk = walked(AVENUE, change=rams)
    assert walk_faults(walk) == []
    assert "Catch done at" in report(walk)
    assert f"{walk.best.diary.counts} of 4 landed" in report(walk)
    assert "of 4; the others are owed" in report(walk)


def test_a_try_ends_where_the_stage_goes_on_in_another_part() -> None:
    alone, one = drive("careful"), drive("careful", change=going_on)
    assert one.won
    assert one.ticks == alone.ticks == len(one.diary.way)
    assert one.session.world.plan.name == "next"


def test_who_begins_anew_is_not_stuck_though_he_has_been_farther_before() -> None:
    def endless(plan: StagePlan) -> StagePlan:
        assert isinstance(plan.task, Catch)
        never = plan.task._replace(gap=-FAR, lost=FAR, limit=PATIENCE + 300)
        return replace(plan, task=never, beats=(), deals=(), width=FAR)

    one = drive("careful", change=endless)
    assert one.ending == "dead"
    assert [loss.what for loss in one.diary.losses_of_part] == ["late"] * 3


def not_done(part: str, seeds: range) -> list[int]:
    """Return the seeds on which the careful bot does not do what a part asks."""
    plan = replace(load_plan(LEVELS / f"{part}.tmx"), then=None)
    tries = (
        attempt(Start(plan, seed=seed), "careful", BOTS["careful"](seed), lambda _: None)
        for seed in seeds
    )
    return [one.seed for one in tries if not one.won]


@pytest.mark.parametrize("part", ROADS)
def test_every_road_of_the_chase_can_be_done(part: str) -> None:
    assert not_done(part, range(1, 4)) == []


@pytest.mark.long
@pytest.mark.parametrize("part", ROADS)
def test_every_road_of_the_chase_is_done_on_every_seed(part: str) -> None:
    assert not_done(part, range(1, SEEDS + 1)) == []
