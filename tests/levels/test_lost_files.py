"""Files that a map names and that lie elsewhere: one cause is told once, with the way back."""

import shutil
from pathlib import Path

import pytest

from game.levels import files
from game.levels.faults import Fault
from game.levels.read import read_faulty
from game.resources import data_root

TILESET = '<tileset version="1.10" name="{}" tilewidth="16" tileheight="16" tilecount="1"/>'
MAP = (
    '<map version="1.10" orientation="orthogonal" width="3" height="2" tilewidth="16" '
    'tileheight="16"><tileset firstgid="1" source="{}"/></map>'
)


def faults_of(path: Path) -> list[Fault]:
    return read_faulty(path)[1]


def lay(folder: Path, *names: str) -> None:
    """Write tilesets into a folder."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(TILESET.format(Path(name).stem), encoding="utf-8")


def copy_stage(folder: Path) -> Path:
    """Copy the map of a stage, and nothing that it uses."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "bathhouse.tmx"
    shutil.copy(data_root() / "levels/bathhouse.tmx", path)
    return path


def level(folder: Path, source: str) -> Path:
    """Write a map with one tileset."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "small.tmx"
    path.write_text(MAP.format(source), encoding="utf-8")
    return path


@pytest.mark.parametrize("also", [(), ("tilesets", "templates")], ids=["alone", "with tilesets"])
def test_a_copy_of_a_stage_elsewhere_is_told_once(tmp_path: Path, also: tuple[str, ...]) -> None:
    path = copy_stage(tmp_path)
    for folder in also:
        shutil.copytree(data_root() / "levels" / folder, tmp_path / folder)
    (fault,) = faults_of(path)
    assert (fault.code, fault.line) == ("RH138", 2)


def test_the_other_faults_of_such_a_copy_are_told_too(tmp_path: Path) -> None:
    path = copy_stage(tmp_path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('orientation="orthogonal"', 'orientation="hexagonal"'), "utf-8")
    assert [fault.code for fault in faults_of(path)] == ["RH138", "RH102"]


def test_below_a_folder_levels_each_lost_file_is_told(tmp_path: Path) -> None:
    path = copy_stage(tmp_path / "levels/mine")
    codes = [fault.code for fault in faults_of(path)]
    assert len(codes) > 5
    assert "RH138" not in codes


def test_levels_in_a_folder_of_a_copied_project_use_what_the_project_has(tmp_path: Path) -> None:
    for name in ("levels", "assets/palettes", "assets/tilesets"):
        shutil.copytree(data_root() / name, tmp_path / name)
    assert faults_of(tmp_path / "levels/guide/laundry.tmx") == []


def test_a_map_that_moved_to_another_folder_is_told_where_all_is_now(tmp_path: Path) -> None:
    path = tmp_path / "levels/laundry.tmx"
    path.parent.mkdir()
    shutil.copy(data_root() / "levels/guide/laundry.tmx", path)
    lay(path.parent, "tilesets/markers.tsx")
    messages = [fault.message for fault in faults_of(path)]
    where = "lies outside levels and assets; it is at 'tilesets/markers.tsx'"
    assert f"'../tilesets/markers.tsx' {where}" in messages


def test_a_file_of_that_name_below_the_level_is_told(tmp_path: Path) -> None:
    lay(tmp_path, "sets/far/own.tsx")
    (fault,) = faults_of(level(tmp_path, "own.tsx"))
    assert fault.message == "'own.tsx' is missing; it is at 'sets/far/own.tsx'"


def test_of_two_the_nearest_is_told_and_links_are_not_followed(tmp_path: Path) -> None:
    lay(tmp_path, "z/own.tsx", "a/b/own.tsx")
    (tmp_path / "link").symlink_to(tmp_path / "z")
    (tmp_path / "a/round").symlink_to(tmp_path)
    (fault,) = faults_of(level(tmp_path, "own.tsx"))
    assert fault.message.endswith("it is at 'z/own.tsx'")


def test_the_search_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_SEARCHED", 5)
    lay(tmp_path, *(f"a/{number}.tsx" for number in range(9)), "b/own.tsx")
    (fault,) = faults_of(level(tmp_path, "own.tsx"))
    assert fault.message == "'own.tsx' is missing; put it there or name another"


def test_a_name_that_is_like_it_is_one_of_the_same_kind(tmp_path: Path) -> None:
    lay(tmp_path, "owns.tsx", "own.tsxx")
    (fault,) = faults_of(level(tmp_path, "own.tsx"))
    assert fault.message.endswith("did you mean 'owns.tsx'?")
