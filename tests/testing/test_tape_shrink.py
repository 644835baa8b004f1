"""The command that shrinks a tape to what went wrong, or to an event."""

from collections.abc import Callable
from pathlib import Path

import pytest

from game.cli import main
from game.replay.tape import record
from game.replay.tape_file import load, save
from game.replay.verify import replay, verify
from game.resources import level
from game.session import Session, Start
from game.sim import settling
from game.sim.world import World
from game.testing.players import BOTS
from game.testing.shrink import changes

DEEP = Path(__file__).parents[1] / "replays" / "bathhouse-clear.tape"


@pytest.fixture
def tape(tmp_path: Path) -> Path:
    session, bot = Session(Start.of(level("bathhouse"), seed=2)), BOTS["masher"](2)
    for _ in range(700):
        session.step((bot.act(session.world, session.world.players[0]),))
    save(record(session), tmp_path / "long.tape")
    return tmp_path / "long.tape"


def test_an_event_is_kept_with_fewer_presses(
    tape: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tape", "shrink", str(tape), "--until", "hit:bather:jab", "--seconds", "5"]) == 0
    out = capsys.readouterr().out
    small = load(tape.with_name("long-shrunk.tape"))
    assert out.startswith(f"{tape.with_name('long-shrunk.tape')}: hit:bather:jab: ")
    assert "def test_shrunk(stage: Stages) -> None:" in out
    assert changes(small.inputs) < 5 < changes(load(tape).inputs)
    assert verify(small).good
    *_, last = replay(small)
    assert any(event.name == "hit" and event.what == "jab" for event in last.world.events)


def test_what_lies_deep_in_a_stage_is_shrunk_from_shortly_before_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "small.tape"
    words = ["--until", "phase", "--seconds", "4", "--out", str(out)]
    assert main(["tape", "shrink", str(DEEP), *words]) == 0
    told = capsys.readouterr().out
    small = load(out)
    assert f"it begins in the midst of play, at tick {small.opening['tick']}\n" in told
    assert f's = stage("{out.as_posix()}")' in told
    assert changes(small.inputs) < 15
    assert verify(small).good
    *_, last = replay(small)
    assert any(event.name == "phase" for event in last.world.events)


def on_headbutts(monkeypatch: pytest.MonkeyPatch, deed: Callable[[World], object]) -> None:
    """Plant a rule: at the end of each tick of a headbutt the deed is done."""
    settle = settling.settle

    def spoilt(world: World) -> None:
        settle(world)
        if world.players[0].move.name == "headbutt":
            deed(world)

    monkeypatch.setattr("game.sim.world.settle", spoilt)


def heal(world: World) -> None:
    world.players[0].energy = 120


def test_what_breaks_the_rules_is_kept_without_being_named(
    tape: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    on_headbutts(monkeypatch, heal)
    out = tmp_path / "small.tape"
    assert main(["tape", "shrink", str(tape), "--out", str(out), "--seconds", "5"]) == 0
    assert "danko has more energy than he may" in capsys.readouterr().out
    assert load(out).end.energy == 120


def test_a_rule_that_breaks_off_is_pressed_for(
    tape: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    on_headbutts(monkeypatch, lambda _: 1 // 0)
    out = tmp_path / "small.tape"
    assert main(["tape", "shrink", str(tape), "--out", str(out), "--seconds", "5"]) == 0
    told = capsys.readouterr().out
    assert "; the tape ends before the tick that breaks off\n" in told
    assert '.press("heavy")\n' in told
    assert verify(load(out)).good


def test_what_does_not_come_again_is_told(
    tape: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    deeds = [heal]
    on_headbutts(monkeypatch, lambda world: deeds.pop()(world) if deeds else None)
    assert main(["tape", "shrink", str(tape), "--seconds", "5"]) == 2
    assert "does not come about again when it is played again" in capsys.readouterr().err
    assert not tape.with_name("long-shrunk.tape").exists()


@pytest.mark.parametrize(("words", "says"), [
    ([], "nothing goes wrong in it; name one with --until that is: music, say"),
    (["--until", "begin:danko:jab:now"], "--until: 'begin:danko:jab:now' has more than three"),
    (["--until", "dead:whale"], "the event 'dead:whale' is never told in it"),
    (["--out", "."], "is a folder; choose another place for the tape"),
])  # fmt: skip
def test_what_cannot_be_shrunk_is_told(
    tape: Path, words: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tape", "shrink", str(tape), *words]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert says in err
    assert not tape.with_name("long-shrunk.tape").exists()
