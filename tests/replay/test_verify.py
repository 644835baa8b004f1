"""The four verdicts over a tape: same, same outcome, desync, stale; and what differs first."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from game.cli import main
from game.replay.tape import Tape, record
from game.replay.tape_file import load, save
from game.replay.verify import replay, verify
from game.resources import level
from game.session import Session, Start
from game.sim import blows, settling, world
from game.sim.actor import Actor
from game.sim.world import World
from game.testing.players import BOTS

TICKS = 700


@pytest.fixture(scope="module")
def tape() -> Tape:
    session = Session(Start.of(level("levels/bathhouse.tmx"), seed=9))
    bot = BOTS["careful"](9)
    for _ in range(TICKS):
        session.step((bot.act(session.world, session.world.players[0]),))
    return record(session)


def test_the_same_tape_plays_the_same(tape: Tape) -> None:
    verdict = verify(tape)
    assert (verdict.word, verdict.detail, verdict.good) == ("same", "", True)


def test_a_tape_is_replayed_tick_by_tick(tape: Tape) -> None:
    assert [session.world.tick for session in replay(tape)] == list(range(1, TICKS + 1))


# ---- planted: the rules have changed since the recording ----------------------------------------
def plant(monkeypatch: pytest.MonkeyPatch, tick: int, spoil: Callable[[World], None]) -> None:
    """Let the rules do something else at the end of one tick."""
    settle = settling.settle

    def spoilt(now: World) -> None:
        settle(now)
        if now.tick == tick:
            spoil(now)

    monkeypatch.setattr(world, "settle", spoilt)


def tire(now: World) -> None:
    now.foes[-1].energy -= 1


def push(now: World) -> None:
    now.players[0].x += 1


def draw(now: World) -> None:
    now.brains_stream.below(2)


def warm(now: World) -> None:
    pilot = now.players[0].pilot
    assert pilot
    pilot.heat += 1


def count_on(now: World) -> None:
    now.next_id += 1


def look_ahead(now: World) -> None:
    now.stage.signals = ("iron",)


@pytest.mark.parametrize(("spoil", "field"), [
    (tire, "energy"), (push, "danko 0.x"), (draw, "brains_stream"), (warm, "danko 0.pilot.heat"),
    (count_on, "next_id"), (look_ahead, "stage.signals"),
])  # fmt: skip
@pytest.mark.parametrize("tick", [420, 433])
def test_a_planted_desync_is_told_with_its_tick_and_field(
    tape: Tape,
    monkeypatch: pytest.MonkeyPatch,
    spoil: Callable[[World], None],
    field: str,
    tick: int,
) -> None:
    plant(monkeypatch, tick, spoil)
    verdict = verify(tape)
    assert not verdict.good
    told, _, detail = verdict.detail.partition(": ")
    assert told == f"tick {tick}"
    first, _, _ = detail.partition(" is ")
    assert first.endswith(field)
    assert ", was " in detail


def test_a_changed_rule_is_found_on_the_first_tick_it_matters(
    tape: Tape, monkeypatch: pytest.MonkeyPatch
) -> None:
    first_hurt = next(
        s.world.tick for s in replay(tape) if any(e.name == "hurt" for e in s.world.events)
    )
    really = blows.hurt

    def harder(now: World, victim: Actor, amount: int, name: str) -> None:
        really(now, victim, amount + 1, name)

    monkeypatch.setattr(blows, "hurt", harder)
    verdict = verify(tape)
    assert verdict.detail.startswith(f"tick {first_hurt}: ")
    assert ".energy is " in verdict.detail


def test_who_was_not_there_is_told(tape: Tape, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(monkeypatch, 100, lambda now: now.actors.append(now.spawn(now.plan.kinds["bruiser"], 0)))
    assert "tick 100: bruiser" in verify(tape).detail
    assert "was not there" in verify(tape).detail


def test_a_crash_of_the_rules_is_not_swallowed(tape: Tape, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(now: World) -> None:
        now.tick //= 0

    plant(monkeypatch, 50, broken)
    with pytest.raises(ZeroDivisionError):
        verify(tape)


# ---- the verdicts -------------------------------------------------------------------------------
def test_another_outcome_is_a_desync(tape: Tape) -> None:
    verdict = verify(replace(tape, end=replace(tape.end, outcome="clear", energy=3)))
    assert verdict.word == "desync"
    assert "outcome clear, now " in verdict.detail


def test_another_way_to_the_same_outcome_is_told_so(
    tape: Tape, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch, 433, warm)
    assert verify(tape).word == "same outcome"


def test_a_digest_that_alone_differs_is_told(tape: Tape) -> None:
    odd = replace(tape, digests=(tape.digests[0] + "00", *tape.digests[1:]))
    assert verify(odd).detail == "every field is the same on every tick, but the digest is not"


def test_other_inputs_are_found_on_their_tick(tape: Tape) -> None:
    inputs = (*tape.inputs[:130], (4,), *tape.inputs[131:])
    assert tape.inputs[130] != (4,)
    assert verify(replace(tape, inputs=inputs)).detail.startswith("tick 131: danko 0.pilot.held")


def test_a_tape_of_another_level_names_the_file_that_changed(tape: Tape) -> None:
    files = {**tape.header.files, "tilesets/bathhouse.tsx": "0" * 16}
    verdict = verify(replace(tape, header=replace(tape.header, files=files)))
    assert verdict.word == "stale"
    assert verdict.detail == "changed since the recording: tilesets/bathhouse.tsx"


def test_a_file_that_has_come_or_gone_is_a_change(tape: Tape) -> None:
    files = {name: it for name, it in tape.header.files.items() if "Exit" not in name}
    verdict = verify(replace(tape, header=replace(tape.header, files={**files, "old.tx": "1"})))
    assert verdict.detail == "changed since the recording: old.tx, templates/Exit.tx"


def test_a_tape_of_another_version_is_stale(tape: Tape, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(monkeypatch, 433, warm)
    verdict = verify(replace(tape, header=replace(tape.header, game="0.0.9")))
    assert verdict.word == "stale"
    assert verdict.detail.startswith("tick 433: danko 0.pilot.heat is ")
    assert "; recorded by version 0.0.9, this is " in verdict.detail


# ---- the command --------------------------------------------------------------------------------
def test_the_command_tells_the_verdict_of_each_tape(
    tape: Tape, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.tape", tmp_path / "bad.tape"
    save(tape, good)
    save(replace(tape, end=replace(tape.end, energy=tape.end.energy + 1)), bad)
    assert main(["tape", "verify", str(good)]) == 0
    assert capsys.readouterr().out == f"{good}: same\n"
    assert main(["tape", "verify", str(good), str(bad)]) == 1
    told = capsys.readouterr().out.splitlines()[1]
    assert told == f"{bad}: desync: energy {tape.end.energy + 1}, now {tape.end.energy}"


def test_a_blessed_tape_is_the_same_from_then_on(
    tape: Tape, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.tape"
    save(tape, path)
    plant(monkeypatch, 433, tire)
    assert main(["tape", "verify", str(path)]) == 1
    assert main(["tape", "bless", str(path)]) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith(f"{path}: blessed: ")
    assert main(["tape", "verify", str(path)]) == 0
    assert load(path).inputs == tape.inputs


def test_another_outcome_is_blessed_only_if_asked(
    tape: Tape, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose(now: World) -> None:
        now.stage.outcome = "dead"

    path = tmp_path / "a.tape"
    save(tape, path)
    before = path.read_bytes()
    plant(monkeypatch, 433, lose)
    assert main(["tape", "bless", str(path)]) == 1
    assert "not blessed: outcome dead, was none" in capsys.readouterr().out
    assert path.read_bytes() == before
    assert main(["tape", "bless", "--ending", str(path)]) == 0
    assert (load(path).end.outcome, load(path).end.ticks) == ("dead", 433)
