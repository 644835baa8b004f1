"""The four verdicts over a tape: same, same outcome, desync, stale."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.cli import main
from game.levels.load import content_hash, load_plan
from game.replay.tape import Tape, record, save
from game.replay.verify import replay, verify
from game.resources import level, level_name
from game.session import Session, Start
from game.testing.bots import BOTS

TICKS = 400


@pytest.fixture(scope="module")
def tape() -> Tape:
    path = level("levels/bathhouse.tmx")
    start = Start(load_plan(path), 9, 1, "normal", level_name(path), content_hash(path))
    session = Session(start)
    bot = BOTS["careful"](9)
    for _ in range(TICKS):
        session.step((bot.act(session.world, session.world.players[0]),))
    return record(session)


def spoilt(tape: Tape, second: int, section: int) -> Tape:
    """Return the tape with another digest of one section at one second."""
    digest = tape.digests[second - 1]
    other = digest[: section * 8] + "0badf00d" + digest[section * 8 + 8 :]
    return replace(tape, digests=(*tape.digests[: second - 1], other, *tape.digests[second:]))


def test_the_same_tape_plays_the_same(tape: Tape) -> None:
    verdict = verify(tape)
    assert (verdict.word, verdict.detail, verdict.good) == ("same", "", True)


@pytest.mark.parametrize(("section", "name"), [
    (0, "clock"), (1, "streams"), (2, "stage"), (3, "players"), (4, "others"), (5, "shots"),
])  # fmt: skip
def test_a_difference_names_its_section_and_ticks(tape: Tape, section: int, name: str) -> None:
    verdict = verify(spoilt(tape, 3, section))
    assert verdict.word == "same outcome"
    assert verdict.detail == f"ticks 121 to 180: {name} differ first"
    assert not verdict.good


def test_the_first_of_several_differences_is_told(tape: Tape) -> None:
    verdict = verify(spoilt(spoilt(tape, 5, 2), 2, 4))
    assert verdict.detail == "ticks 61 to 120: others differ first"


def test_a_digest_of_another_form_is_told(tape: Tape) -> None:
    odd = replace(tape, digests=(tape.digests[0] + "00", *tape.digests[1:]))
    assert verify(odd).detail == "ticks 1 to 60: the digest has another form"


def test_another_outcome_is_a_desync(tape: Tape) -> None:
    verdict = verify(replace(tape, end=replace(tape.end, outcome="clear", energy=3)))
    assert verdict.word == "desync"
    assert verdict.detail.startswith("outcome clear, now ")


def test_another_energy_is_the_same_outcome(tape: Tape) -> None:
    verdict = verify(replace(tape, end=replace(tape.end, energy=tape.end.energy + 1)))
    assert verdict.word == "same outcome"
    assert verdict.detail == f"energy {tape.end.energy + 1}, now {tape.end.energy}"


def test_other_inputs_are_found_in_the_second_they_differ(tape: Tape) -> None:
    inputs = (*tape.inputs[:130], (4,), *tape.inputs[131:])
    assert tape.inputs[130] != (4,)
    assert verify(replace(tape, inputs=inputs)).detail.startswith("ticks 121 to 180: ")


def test_a_tape_of_another_level_is_stale(tape: Tape) -> None:
    verdict = verify(replace(tape, header=replace(tape.header, hash="0" * 64)))
    assert verdict.word == "stale"
    assert verdict.detail.startswith("levels/bathhouse.tmx or a file it uses has changed")


def test_a_tape_of_another_version_is_stale(tape: Tape) -> None:
    old = replace(spoilt(tape, 1, 0), header=replace(tape.header, game="0.0.9"))
    verdict = verify(old)
    assert verdict.word == "stale"
    assert "differ first; recorded by version 0.0.9, this is " in verdict.detail


def test_a_tape_is_replayed_tick_by_tick(tape: Tape) -> None:
    ticks = [session.world.tick for session in replay(tape)]
    assert ticks == list(range(1, TICKS + 1))


def test_the_command_tells_the_verdict_of_each_tape(
    tape: Tape, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.tape", tmp_path / "bad.tape"
    save(tape, good)
    save(spoilt(tape, 3, 3), bad)
    assert main(["tape", "verify", str(good)]) == 0
    assert capsys.readouterr().out == f"{good}: same\n"
    assert main(["tape", "verify", str(good), str(bad)]) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[1] == f"{bad}: same outcome: ticks 121 to 180: players differ first"
