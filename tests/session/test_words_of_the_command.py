"""What the command answers to words that cannot be used."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game import cli, workshop
from game.cli import main
from game.content.difficulty import DIFFICULTIES
from game.testing.players import BOTS


def test_it_knows_every_bot_and_difficulty_without_importing_them() -> None:
    assert tuple(BOTS) == cli.BOTS
    assert tuple(DIFFICULTIES) == workshop.DIFFICULTIES


@pytest.mark.parametrize("level", ["nowhere", "nowhere.tmx", "x" * 3000])
def test_a_level_that_is_not_there(level: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", level]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"redheat: {level}: there is no such level; give the path of a .tmx file\n"


def test_a_level_that_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.tmx"
    path.write_text("not a map")
    assert main(["run", str(path)]) == 2
    assert capsys.readouterr().err.startswith(f"redheat: {path}")


def test_a_tape_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "nowhere" / "a.tape"
    assert main(["run", "--ticks", "5", "--record", str(place)]) == 2
    assert "choose another place" in capsys.readouterr().err


@pytest.mark.parametrize("place", [".", "/", "{folder}"])
def test_a_tape_cannot_be_written_over_a_folder(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "tapes"
    folder.mkdir()
    assert main(["run", "--ticks", "5", "--record", place.format(folder=folder)]) == 2
    err = capsys.readouterr().err
    assert "choose another place" in err
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == [folder]
    assert not list(folder.iterdir())


@pytest.mark.parametrize("verb", ["run", "play"])
def test_a_tape_is_not_written_over_something_else(
    verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "my.tmx"
    place.write_text("a day's work")
    assert main([verb, "--record", str(place)]) == 2
    assert capsys.readouterr().err.startswith(f"redheat: {place}: is there and is no tape")
    assert place.read_text() == "a day's work"


@pytest.mark.parametrize("words", [
    ["run", "--bot", "lucky"],
    ["run", "--seed", "-1"],
    ["run", "--ticks", "0"],
    ["run", "--players", "3"],
    ["run", "--difficulty", "brutal"],
    ["tape", "verify"],
    ["dance"],
])  # fmt: skip
def test_words_it_does_not_know(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_run_is_told_in_lines_and_recorded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "a.tape"
    assert main(["run", "--ticks", "120", "--record", str(place)]) == 0
    told = dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    assert told["ticks"] == "120"
    assert main(["tape", "verify", str(place)]) == 0
    assert capsys.readouterr().out == f"{place}: same\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_output_that_finds_no_room_is_told() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "game", "docs"],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("redheat: the output cannot be written (No space left")
    assert done.stderr.count("\n") == 1


def test_a_terminal_of_few_letters_shows_the_words_it_can() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "game", "new", "мельница"],
        env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert b"is no name for a level" in done.stderr
    assert b"Traceback" not in done.stderr
