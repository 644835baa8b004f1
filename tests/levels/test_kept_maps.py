"""A map is read once, and again as soon as anything it was read from is another."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from level_samples import change, copy_hall

from game.levels import kept
from game.levels.faults import Fault, LevelError
from game.levels.read import read_map
from game.levels.xml_tree import Element, parse_xml


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    hall = copy_hall(tmp_path)
    read_map(hall)
    return hall


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """The maps that have been read, not kept."""
    found: list[Path] = []

    def counted(data: bytes, path: Path, root: str, faults: list[Fault]) -> Element:
        found.append(path)
        return parse_xml(data, path, root, faults)

    monkeypatch.setattr("game.levels.read.parse_xml", counted)
    yield found
    kept.forget()


def test_a_map_that_has_not_changed_is_not_read_again(hall: Path, readings: list[Path]) -> None:
    assert read_map(hall) is read_map(hall)
    assert readings == []


@pytest.mark.parametrize("name", ["hall.tmx", "tiles.tsx", "pieces.tsx", "thug.tx"])
def test_a_file_that_has_changed_is_seen_even_with_the_same_time_and_size(
    hall: Path, name: str
) -> None:
    path = hall.with_name(name)
    before, saved = read_map(hall), path.stat()
    text = path.read_bytes()
    new = text.replace(b'height="32"', b'height="30"').replace(b'x="900"', b'x="899"')
    path.write_bytes(new if new != text else text.replace(b'y="2"', b'y="3"'))
    os.utime(path, ns=(saved.st_atime_ns, saved.st_mtime_ns))
    assert path.stat().st_size == saved.st_size
    assert read_map(hall) != before


def test_a_picture_that_is_gone_is_missed_and_then_found_again(hall: Path) -> None:
    picture = hall.with_name("tiles.png")
    picture.rename(hall.with_name("tiles.old"))
    with pytest.raises(LevelError, match=r"'tiles\.png' is missing"):
        read_map(hall)
    hall.with_name("tiles.old").rename(picture)
    assert read_map(hall)


def test_a_folder_in_a_pictures_place_is_seen(hall: Path) -> None:
    picture = hall.with_name("tiles.png")
    picture.unlink()
    picture.mkdir()
    with pytest.raises(LevelError, match="is not a file"):
        read_map(hall)


def test_a_map_that_is_gone_is_missed(hall: Path) -> None:
    hall.unlink()
    with pytest.raises(LevelError, match="cannot be read"):
        read_map(hall)


def test_what_is_wrong_is_found_anew_each_time(hall: Path, readings: list[Path]) -> None:
    change(hall, "tiles.tsx", "tilse.tsx")
    for _ in range(2):
        with pytest.raises(LevelError, match=r"tilse\.tsx"):
            read_map(hall)
    assert readings == [hall, hall]


def test_only_a_few_maps_are_kept(hall: Path, readings: list[Path]) -> None:
    others = [hall.with_name(f"{number}.tmx") for number in range(kept.MOST)]
    for path in others:
        path.write_bytes(hall.read_bytes())
    for path in (hall, *others, hall, *others[1:]):
        read_map(path)
    assert readings == [hall, *others, hall]


def test_a_map_of_another_folder_with_the_same_name_is_another(
    hall: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    there = copy_hall(other)
    change(there, 'x="900"', 'x="899"')
    found = []
    for folder in (hall.parent, there.parent):
        monkeypatch.chdir(folder)
        found.append(next(t.x for t in read_map(Path("hall.tmx")).objects if t.name == "start"))
    assert found == [900, 899]


def test_forgotten_maps_are_read_anew(hall: Path, readings: list[Path]) -> None:
    kept.forget()
    read_map(hall)
    assert readings == [hall]
