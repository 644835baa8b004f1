"""Tapes that carry their own stage, begin elsewhere, or go on from a world as it was."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from game.cli import main
from game.content.danko import DANKO
from game.replay.plans import PlanError, plan_from_plain, plan_to_plain
from game.replay.state import StateError, fields, from_plain, to_plain
from game.replay.tape import Tape, TapeError, record
from game.replay.tape_file import load, save
from game.replay.verify import start_of, verify
from game.resources import level
from game.session import Session, Start
from game.sim.stage import Entry, Pool, Wave
from game.sim.units import PX
from game.testing.arena import arena
from game.testing.players import BOTS

BATHHOUSE = "levels/bathhouse.tmx"


def played(start: Start, ticks: int, bot: str = "careful") -> Session:
    session, mind = Session(start), BOTS[bot](start.seed)
    for _ in range(ticks):
        session.step((mind.act(session.world, session.world.players[0]),))
    return session


def reloaded(tape: Tape, folder: Path) -> Tape:
    save(tape, folder / "a.tape")
    return load(folder / "a.tape")


def test_a_stage_made_in_code_lies_on_its_tape(tmp_path: Path) -> None:
    wave = Wave(160 * PX, 480 * PX, (Entry("bruiser", 1, 0), Entry("thrower", -1, 30)), "both")
    plan = arena(waves=(wave,), pools=(Pool(100 * PX, 140 * PX),), places={"here": 200 * PX})
    tape = reloaded(record(played(Start(plan, seed=3), 300)), tmp_path)
    assert tape.header.level == ""
    assert verify(tape).word == "same"
    again = start_of(tape).plan
    assert (again.waves, again.pools, again.places) == (plan.waves, plan.pools, plan.places)


def test_every_part_of_a_level_comes_back_from_plain_values() -> None:
    plan = Start.of(level(BATHHOUSE)).plan
    again = plan_from_plain(json.loads(json.dumps(plan_to_plain(plan))))
    assert plan_to_plain(again) == plan_to_plain(plan)
    assert again.cues == plan.cues
    assert again.hazards == plan.hazards
    assert again.kinds is plan.kinds


def test_kinds_of_its_own_cannot_lie_on_a_tape() -> None:
    kinds = {"danko": DANKO, "twin": DANKO}
    with pytest.raises(PlanError, match="has kinds that only the code knows"):
        plan_to_plain(arena(kinds=kinds))


@pytest.mark.parametrize("spoil", [
    lambda plan: plan.pop("waves"),
    lambda plan: plan.update(colour=3),
    lambda plan: plan["waves"].append({"part": "Whale"}),
    lambda plan: plan["waves"].append({"part": "Wave", "left": 3}),
])  # fmt: skip
def test_a_plan_of_other_parts_is_refused(
    spoil: Callable[[dict[str, object]], object], tmp_path: Path
) -> None:
    tape = record(played(Start(arena(), seed=3), 5))
    plan = json.loads(json.dumps(tape.plan))
    if spoil(plan) == ():
        pytest.fail("nothing was spoilt")
    spoilt = reloaded(Tape(**{**tape.__dict__, "plan": plan}), tmp_path)
    if "waves" not in plan:
        assert start_of(spoilt).plan.waves == ()  # a plan may do without any
        return
    with pytest.raises(TapeError, match=r"no plan of a stage.*record the tape again"):
        start_of(spoilt)


def test_a_tape_begins_where_its_session_began(tmp_path: Path) -> None:
    start = Start.of(level(BATHHOUSE), seed=3, at="6 in the steam")
    tape = reloaded(record(played(start, 200)), tmp_path)
    assert tape.header.at == "6 in the steam"
    assert verify(tape).word == "same"
    assert start_of(tape).world().stage.wave == 4


def test_a_place_that_is_gone_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tape = record(played(Start.of(level(BATHHOUSE), at="stove"), 5))
    moved = Tape(**{**tape.__dict__, "header": tape.header.__class__(
        **{**tape.header.__dict__, "at": "stoev"}
    )})  # fmt: skip
    save(moved, tmp_path / "a.tape")
    assert main(["tape", "verify", str(tmp_path / "a.tape")]) == 2
    told = capsys.readouterr().err
    assert "there is no place 'stoev'; give an object's number" in told
    assert "names: 1 bathers" in told


def test_a_tape_goes_on_from_a_world_as_it_was(tmp_path: Path) -> None:
    before = played(Start.of(level(BATHHOUSE), seed=4), 1030)
    opening = before.world.copy()
    start = Start.of(level(BATHHOUSE), seed=4)
    session = Session(Start(start.plan, 4, level=BATHHOUSE, files=start.files, opening=opening))
    mind = BOTS["masher"](2)
    for _ in range(100):
        session.step((mind.act(session.world, session.world.players[0]),))
    tape = reloaded(record(session), tmp_path)
    assert (tape.end.ticks, len(tape.inputs), len(tape.digests)) == (1130, 100, 1)
    assert verify(tape).word == "same"
    assert opening.tick == 1030


# ---- the state ---------------------------------------------------------------------------------
def test_a_world_comes_back_from_text_at_any_time() -> None:
    session = Session(Start.of(level(BATHHOUSE), seed=6, players=2, difficulty="hard"))
    minds = [BOTS["careful"](1), BOTS["masher"](2)]
    for tick in range(3000):
        pairs = zip(minds, session.world.players, strict=True)
        session.step(tuple(mind.act(session.world, player) for mind, player in pairs))
        if tick % 83 == 0:
            text = json.dumps(to_plain(session.world))
            again = from_plain(session.world.plan, session.world.rules, json.loads(text))
            assert again.digest() == session.digest()
            assert fields(again) == fields(session.world)
            assert [p.id for p in again.players] == [p.id for p in session.world.players]


def test_whatever_a_digest_knows_has_a_field() -> None:
    """Spoil every field of everybody: digest and fields see the same."""
    world = played(Start.of(level(BATHHOUSE), seed=6), 900).world
    for number, actor in enumerate(world.actors):
        for name, value in actor.__dict__.items():
            if type(value) is int:
                other = world.copy()
                setattr(other.actors[number], name, value + 1)
                assert other.digest() != world.digest(), name
                assert fields(other) != fields(world), name


@pytest.mark.parametrize("spoil", [
    lambda data: data.pop("stage"),
    lambda data: data["stage"].pop("view"),
    lambda data: data["stage"].update(view="far"),
    lambda data: data.update(tick=None),
    lambda data: data["actors"][0].update(kind="whale"),
    lambda data: data["actors"][0].update(move="swim"),
    lambda data: data["actors"][0].update(energy=[]),
    lambda data: data["actors"][0].update(pilot=None),
    lambda data: data.update(actors=7),
    lambda data: data.update(slots=[7]),
])  # fmt: skip
def test_what_is_no_state_is_refused(spoil: Callable[[dict[str, object]], object]) -> None:
    world = played(Start.of(level(BATHHOUSE), seed=6), 300).world
    data = json.loads(json.dumps(to_plain(world)))
    spoil(data)
    with pytest.raises(StateError, match="this is no state of a world"):
        from_plain(world.plan, world.rules, data)


def test_an_opening_that_is_no_state_is_told(tmp_path: Path) -> None:
    world = played(Start.of(level(BATHHOUSE), seed=6), 60).world
    plan = world.plan
    tape = record(played(Start(plan, level=BATHHOUSE, opening=world), 5))
    spoilt = Tape(**{**tape.__dict__, "opening": {**tape.opening, "actors": []}})
    save(spoilt, tmp_path / "a.tape")
    with pytest.raises(TapeError, match=r"no state of a world.*record the tape again"):
        verify(load(tmp_path / "a.tape"))
