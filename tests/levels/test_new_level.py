"""`redheat new`: what it makes is a level that plays at once, of any length and either way."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.cli import main
from game.content.words import word
from game.faults import BadInputError
from game.levels import new
from game.levels.load import load_plan
from game.levels.new import NEW_RUSSIAN, make
from game.levels.read import read_map
from game.resources import data_root
from game.session import Start
from game.sim.units import PX
from game.testing.headless import run

Make = Callable[..., Path]
ROOMS = sorted(path.stem for path in (data_root() / "levels" / new.STARTERS).glob("*.tmx"))


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Make levels in a copy of the game's data."""
    shutil.copytree(data_root() / "levels", tmp_path / "levels")
    for part in ("fonts", "music", "palettes", "tilesets"):
        shutil.copytree(data_root() / "assets" / part, tmp_path / "assets" / part)
    monkeypatch.setenv("REDHEAT_DATA", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    data_root.cache_clear()

    def build(
        name: str = "mill", strips: int = 4, direction: str = "right", room: str = new.ROOM
    ) -> Path:
        return make(name, strips=strips, direction=direction, title=("", ""), room=room)

    yield build
    monkeypatch.undo()
    data_root.cache_clear()


def starter_of(room: str) -> Path:
    return data_root() / "levels" / new.STARTERS / f"{room}.tmx"


@pytest.mark.parametrize("direction", ["left", "right"])
@pytest.mark.parametrize("strips", [1, 2, 3, 5, 60])
def test_it_plays_at_once(made: Make, direction: str, strips: int) -> None:
    path = made(strips=strips, direction=direction)
    plan = load_plan(path)
    assert plan.width == strips * 320 * PX
    assert plan.direction == (1 if direction == "right" else -1)
    assert run(Start(plan), "careful", 60 * 60 * 6)[1].outcome == "clear"


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_plays_at_once_and_without_a_fault(made: Make, room: str) -> None:
    path = made(room=room)
    assert run(Start(load_plan(path)), "careful", 60 * 60 * 6)[1].outcome == "clear"
    assert main(["check", str(path)]) == 0
    assert f'"tilesets/{room}.tsx"' in path.read_text()


def test_a_room_that_is_none_is_told_with_all_that_are(
    made: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    made("other")
    assert main(["new", "dam", "--room", "attic"]) == 2
    told = capsys.readouterr().err
    assert "there is no room 'attic'; choose from bathhouse" in told


def test_the_room_goes_on_without_a_seam(made: Make) -> None:
    starter = read_map(starter_of(new.ROOM))
    level = read_map(made(strips=7))
    for one, longer in zip(starter.layers, level.layers, strict=True):
        assert (one.name, one.kind, one.parallax) == (longer.name, longer.kind, longer.parallax)
        for row in range(len(one.cells) and 9):
            own = one.cells[row * starter.width : (row + 1) * starter.width]
            assert longer.cells[row * 140 : (row + 1) * 140] == (own * 3)[:140]
    lamps = [thing.x for thing in level.objects if thing.kind == "Light"]
    first = [thing.x for thing in starter.objects if thing.kind == "Light"]
    assert sorted(lamps) == sorted(x + s for x in first for s in (0, 960, 1920) if x + s <= 2240)


def test_its_objects_have_numbers_of_their_own(made: Make) -> None:
    numbers = [thing.id for thing in read_map(made(strips=9)).objects]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))


def test_it_is_titled_after_its_name_or_as_asked(made: Make) -> None:
    title = load_plan(made("old-mill")).title
    assert (word(title, "en"), word(title, "ru")) == ("Old mill", NEW_RUSSIAN)
    path = make("dam", strips=2, direction="left", title=("The dam", "Плотина"))
    title = load_plan(path).title
    assert (word(title, "en"), word(title, "ru")) == ("The dam", "Плотина")


@pytest.mark.parametrize("title", [("A" * 90, ""), ("", "Mill"), ("a\x01b", ""), ("a\udcffb", "")])
def test_a_title_that_cannot_be_shown_is_refused_before_anything_is_written(
    made: Make, title: tuple[str, str]
) -> None:
    folder = made("other").parent
    with pytest.raises(BadInputError, match=r"^the title cannot be shown: (english|russian) "):
        make("dam", strips=2, direction="left", title=title)
    assert not list(folder.glob("dam*"))


def test_a_level_that_is_there_is_never_written_over(made: Make) -> None:
    path = made()
    path.write_text("mine")
    with pytest.raises(BadInputError, match="there is such a level already"):
        made()
    assert path.read_text() == "mine"


@pytest.mark.parametrize("name", ["", "Mill", "a/b", "..", "mill.tmx", "мельница", "x" * 41])
def test_a_name_that_cannot_be_a_file_is_told(
    made: Make, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    made("other")
    assert main(["new", name]) == 2
    assert "is no name for a level; use small letters" in capsys.readouterr().err


def test_a_spoilt_starter_is_told_with_its_line(made: Make) -> None:
    starter_of(new.ROOM).write_text("<map")
    with pytest.raises(BadInputError, match=r"starters/bathhouse.tmx:1: the file is not whole XML"):
        made()


def test_the_command_says_how_to_play_it(made: Make, capsys: pytest.CaptureFixture[str]) -> None:
    made("other")
    assert main(["new", "dam"]) == 0
    told = os.path.join("levels", "dam.tmx")  # noqa: PTH118 - as the shell of the system has it
    assert capsys.readouterr().out.startswith(f"{Path(told).as_posix()}: made; play it with:")


def test_an_installed_game_is_no_place_for_levels(
    made: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made("other")
    monkeypatch.setattr("game.levels.home.is_installed", lambda: True)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert main(["new", "attic"]) == 2
    assert "redheat tiled copy FOLDER" in capsys.readouterr().err
    assert main(["tiled", "copy", "mine"]) == 0
    monkeypatch.chdir(tmp_path / "elsewhere" / "mine")
    assert main(["new", "attic"]) == 0
    assert load_plan(Path("levels/attic.tmx").resolve()).waves == ()


def test_a_copy_of_the_project_writes_nothing_over(
    made: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    made("other")
    assert main(["tiled", "copy", "levels"]) == 2
    assert "there is something already; name a new folder" in capsys.readouterr().err


def test_the_project_one_stands_in_is_what_is_checked(
    made: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made("other")
    assert main(["tiled", "copy", "mine"]) == 0
    monkeypatch.chdir(tmp_path / "mine")
    assert main(["new", "attic"]) == 0
    capsys.readouterr()
    assert main(["check", "--json"]) == 0
    assert "levels/attic.tmx" in json.loads(capsys.readouterr().out)["maps"]
