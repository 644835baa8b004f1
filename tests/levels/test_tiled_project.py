"""The files that Tiled reads are those that the vocabulary gives."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from game.faults import BadInputError
from game.levels.classes import CLASSES, Stage
from game.levels.tiled import project as tiled_project
from game.levels.tiled.commands import COMMANDS
from game.levels.tiled.project import PAGE, PROJECT, project_text, sync, texts
from game.levels.vocabulary import members
from game.resources import data_root

ROOT = data_root()
EVERY: list[type] = [*CLASSES.values(), Stage]


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a root of its own with all that sync writes."""
    shutil.copytree(ROOT / "assets/tilesets/markers", tmp_path / "assets/tilesets/markers")
    (tmp_path / "docs").mkdir()
    monkeypatch.setattr(tiled_project, "data_root", lambda: tmp_path)
    assert sync(check=False) == 0
    return tmp_path


def test_the_committed_files_are_fresh(capsys: pytest.CaptureFixture[str]) -> None:
    stale = sync(check=True)
    assert (stale, capsys.readouterr().out) == (0, "all fresh\n")


def test_every_class_and_field_is_in_the_project() -> None:
    types = {each["name"]: each for each in json.loads(project_text())["propertyTypes"]}
    for of in EVERY:
        listed = [member["name"] for member in types[of.__name__]["members"]]
        assert listed == [member.name for member in members(of)]
    assert types["Foe.side"]["values"] == ["left", "right", "door"]
    assert "bruiser" in types["Foe.kind"]["values"]
    assert len({each["id"] for each in types.values()}) == len(types)


def test_the_project_has_the_commands() -> None:
    assert json.loads(project_text())["commands"] == COMMANDS


def test_every_class_and_field_is_explained() -> None:
    for of in EVERY:
        assert of.__doc__
        assert all(member.rule.help for member in members(of))


def test_what_was_written_is_fresh(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert sync(check=True) == 0
    assert capsys.readouterr().out == "all fresh\n"
    written = [path for path in copied.rglob("*.t*") if path.suffix in (".tx", ".tsx")]
    assert len(written) == len(texts(copied)) - len({PROJECT, PAGE})


def test_a_check_names_what_is_amiss_and_writes_nothing(
    copied: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stale, gone, old = (copied / f"levels/templates/{name}.tx" for name in ("Foe", "Lock", "Cart"))
    stale.write_text("<template/>", encoding="utf-8")
    gone.unlink()
    old.write_text("<template/>", encoding="utf-8")
    capsys.readouterr()
    assert sync(check=True) == 1
    assert capsys.readouterr().out.splitlines() == [
        "levels/templates/Foe.tx: stale; run: redheat tiled sync",
        "levels/templates/Lock.tx: missing; run: redheat tiled sync",
        "levels/templates/Cart.tx: left over; run: redheat tiled sync",
    ]
    assert stale.read_text(encoding="utf-8") == "<template/>"
    assert (gone.exists(), old.exists()) == (False, True)


def test_a_template_without_a_class_is_deleted(copied: Path) -> None:
    old = copied / "levels/templates/Cart.tx"
    old.write_text("<template/>", encoding="utf-8")
    assert sync(check=False) == 0
    assert not old.exists()


def test_line_ends_of_a_checkout_do_not_count(copied: Path) -> None:
    page = copied / PAGE
    page.write_bytes(page.read_bytes().replace(b"\n", b"\r\n"))
    assert sync(check=True) == 0


def test_a_file_that_is_no_text_is_stale(copied: Path) -> None:
    path = copied / "levels/templates/Foe.tx"
    text = path.read_bytes()
    path.write_bytes(b"\xff\xfe")
    assert sync(check=True) == 1
    assert sync(check=False) == 0
    assert path.read_bytes() == text


def test_a_folder_that_cannot_be_made_is_told(copied: Path) -> None:
    shutil.rmtree(copied / "levels/templates")
    (copied / "levels/templates").touch()
    with pytest.raises(BadInputError, match=r"templates/\w+\.tx: cannot be written"):
        sync(check=False)


def test_a_left_over_template_that_cannot_be_deleted_is_told(
    copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (copied / "levels/templates/Old.tx").touch()

    def unlink(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", unlink)
    with pytest.raises(BadInputError, match=r"Old\.tx: cannot be written \(Permission denied\)"):
        sync(check=False)


def test_a_tile_keeps_its_number_when_another_is_added(copied: Path) -> None:
    path = copied / "levels/tilesets/markers.tsx"
    whole = path.read_text(encoding="utf-8")
    begin, end = whole.index(' <tile id="2"'), whole.index(' <tile id="3"')
    exit_tile = whole[begin:end]
    path.write_text(whole[:begin] + whole[end:], encoding="utf-8")
    assert sync(check=False) == 0
    text = path.read_text(encoding="utf-8")
    assert whole[end:].partition("</tileset>")[0] in text
    last = whole.count("<tile ")
    assert exit_tile.replace('id="2"', f'id="{last}"') in text
    template = (copied / "levels/templates/Exit.tx").read_text(encoding="utf-8")
    assert f'gid="{last + 1}"' in template


def test_an_installed_game_has_nothing_to_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tiled_project, "data_root", lambda: tmp_path)
    with pytest.raises(BadInputError, match="use a checkout"):
        sync(check=False)


def test_nothing_heavy_is_loaded() -> None:
    program = (
        "import sys; from game.cli import main; main(['tiled', 'sync', '--check']);"
        "print(*{'pygame', 'numpy', 'pytmx', 'PIL'} & set(sys.modules), file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert ran.stderr.split() == []
