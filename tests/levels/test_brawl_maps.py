"""Brawls: what a map says of them is played, and its faults are told with place and advice."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from level_brawl_defects import BRAWLS, WARD_KINDS
from level_samples import WORDS, change, copy_hall

from game.levels import things
from game.levels.brawl_classes import BREAKABLE, HIDDEN, NOTHING
from game.levels.classes import Pickup
from game.levels.faults import Fault
from game.levels.lint.examine import examine
from game.levels.load import load_plan
from game.levels.vocabulary import members
from game.resources import data_root
from game.session import Start
from game.sim import stage
from game.sim.barriers import Barrier
from game.sim.command import RIGHT
from game.sim.cues import Cue, Goal, Scene, When
from game.sim.doors import Doorway
from game.sim.duels import Duel
from game.sim.ground import Drift, Slope
from game.sim.lines import Cover
from game.sim.props import Prop
from game.sim.stage import Entry, StagePlan
from game.sim.units import PX
from game.sim.witnesses import Witness


@pytest.fixture
def ward(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(things, "_scenes", lambda: ["stranger", "key"])
    return copy_hall(tmp_path).with_name("ward.tmx")


@pytest.fixture
def plan(ward: Path) -> StagePlan:
    return load_plan(ward, WARD_KINDS, WORDS)


def tags(sheet: str) -> set[str]:
    text = (data_root() / f"assets/sprites/{sheet}.json").read_text(encoding="utf-8")
    return {tag["name"] for tag in json.loads(text)["meta"]["frameTags"]}


def choices_of(of: type, name: str) -> tuple[str, ...]:
    return next(member.rule.choices for member in members(of) if member.name == name)


def faults_of(path: Path) -> list[Fault]:
    return examine(path, WARD_KINDS, WORDS)[1]


def told(fault: Fault) -> str:
    number = str(fault.subject.id) if fault.subject else ""
    return " ".join(filter(None, [fault.code, number, fault.member]))


@pytest.mark.parametrize("case", BRAWLS, ids=[case[0] for case in BRAWLS])
def test_a_defect_of_a_brawl_is_told_with_its_place_and_nothing_else_is(
    ward: Path, case: tuple[str, str, str, str | None, str, str]
) -> None:
    _, old, new, at, words, expected = case
    line = change(ward, old, new, ward.name)
    (fault,) = faults_of(ward)
    assert words in fault.message
    assert told(fault) == expected
    if at is not None:
        text = ward.read_text(encoding="utf-8")
        assert fault.line == (text[: text.index(at)].count("\n") + 1 if at else line)


def test_rounds_in_a_thing_that_breaks_need_a_weapon_too(ward: Path) -> None:
    change(ward, 'name="holds" value="tea"', 'name="holds" value="rounds"', ward.name)
    assert faults_of(ward) == []
    change(ward, '<property name="weapon" value="pistol"/>', "", ward.name)
    assert [told(fault) for fault in faults_of(ward)] == ["RH516 15 holds", "RH516 26 item"]


def test_a_duel_beside_another_task_is_told(ward: Path) -> None:
    catch = '<object id="40" type="Catch" x="1440" y="20"><point/></object>'
    change(ward, '  <object id="25"', catch + '  <object id="25"', ward.name)
    assert "RH383 40" in [told(fault) for fault in faults_of(ward)]


def test_who_comes_by_a_door_comes_by_that_door(plan: StagePlan) -> None:
    assert plan.doors == (
        Doorway(432 * PX, 32 * PX, "lift", "lift door"),
        Doorway(932 * PX, 32 * PX, "closet", "linen door"),
    )
    assert plan.waves[0].entries == (Entry("bather", 0, 0, 0), Entry("bruiser", 0, 90, 0))


def test_what_stands_and_lies_in_the_ward(plan: StagePlan) -> None:
    assert plan.weapon == "pistol"
    assert plan.covers == (Cover(330 * PX, 378 * PX),)
    assert plan.props == (Prop(876 * PX, 16 * PX, "vase", "tea", 15, secret=True),)
    assert plan.drifts == (Drift(180 * PX, 260 * PX, "snowball", 2),)
    assert plan.darks == ((1000 * PX, 1320 * PX, "found"),)
    assert plan.rollers == (("trolley", 760 * PX),)
    assert plan.witnesses == (Witness(1200 * PX, "patient", 2000, "found"),)
    assert plan.actors == (("bather3", 1400 * PX, 0), ("nurse_real", 1100 * PX, 0))
    assert plan.task == Duel("bather3", 3)
    assert plan.pickups == (stage.Pickup("rounds", 1350 * PX, 6),)


def test_whatever_can_be_broken_or_fall_out_has_its_pictures() -> None:
    assert {f"{piece}{state}" for piece in BREAKABLE for state in ("", "_broken")} <= tags("props")
    assert {*HIDDEN, *choices_of(Pickup, "item")} - {NOTHING} <= tags("items")


def test_floors_and_wagons(plan: StagePlan) -> None:
    assert plan.floors == (
        Slope(640 * PX, 700 * PX, 0, 28),
        Slope(700 * PX, 800 * PX, 28, 28),
        Slope(800 * PX, 860 * PX, 28, 0),
    )
    (wagon,) = plan.barriers
    assert wagon == Barrier(
        430 * PX, 638 * PX, 1, 140 * PX, first=120, every=420, tell=72, stays=240, wave=0
    )


def test_a_goal_and_a_scene_wait_like_any_cue(plan: StagePlan) -> None:
    scene, goal = plan.cues
    assert goal == Cue(When(signal="found"), Goal("hint.move"))
    assert scene == Cue(When(won=0), Scene("stranger", -60 * PX, 180), 900 * PX)


@pytest.mark.parametrize("at", ["lift door", "witness", "the ward", "15"])
def test_a_try_may_begin_at_a_door_a_witness_a_room_or_a_thing(plan: StagePlan, at: str) -> None:
    world = Start(plan, at=at).world()
    assert world.players[0].x == plan.places[at]
    assert world.digest()


def test_doors_and_wagons_of_a_map_act_in_its_fight(plan: StagePlan) -> None:
    world = Start(replace(plan, task=None), at="500px").world()
    told = [event for tick in range(300) for event in world.step((RIGHT * (tick < 60),))]
    names = [event.name for event in told]
    assert names.index("handle") < names.index("door_open")
    assert {event.what for event in told if event.name == "handle"} == {"lift"}
    assert "barrier_tell" in names
