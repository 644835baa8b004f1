from collections.abc import Callable
from pathlib import Path

import pytest

from game.screens.changes import ROUND, Changes

Deed = Callable[[Path], object]


def rename_over(path: Path) -> None:
    part = path.with_name("part")
    part.write_text("as long")
    part.replace(path)


DEEDS: dict[str, Deed] = {
    "written": lambda path: path.write_text("something longer"),
    "renamed over": rename_over,
    "deleted": lambda path: path.unlink(),
}


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{number}.png" for number in range(30)]
    for path in paths:
        path.write_text("as long")
    return paths


def watching(files: list[Path]) -> Changes:
    changes = Changes(files[0])
    changes.watch(files[1:])
    return changes


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("place", [0, 1, 14, 29])
def test_every_sort_of_save_is_noticed_within_a_round(
    files: list[Path], place: int, deed: str
) -> None:
    changes = watching(files)
    for _ in range(ROUND):
        assert not changes.look()
    DEEDS[deed](files[place])
    told = [changes.look() for _ in range(ROUND)]
    assert [names for names in told if names] == [{str(files[place])}]


def test_the_first_file_is_looked_at_every_time(files: list[Path]) -> None:
    changes = watching(files)
    for turn in range(ROUND + 1):
        files[0].write_text("longer" * (turn + 2))
        assert changes.look()


def test_files_saved_together_are_told_together(files: list[Path]) -> None:
    changes = watching(files)
    files[0].write_text("map and")
    files[29].write_text("tileset")
    assert changes.look() == {str(files[0]), str(files[29])}
    assert not any(changes.look() for _ in range(ROUND))


def test_a_file_that_is_not_there_yet_is_noticed_when_it_comes(files: list[Path]) -> None:
    late = files[0].with_name("late.png")
    changes = watching([*files, late])
    late.write_text("here")
    assert {str(late)} in [changes.look() for _ in range(ROUND)]


def test_a_save_is_not_lost_when_the_files_are_named_anew(files: list[Path]) -> None:
    changes = watching(files)
    files[5].write_text("saved just before")
    changes.watch(files[1:])
    assert {str(files[5])} in [changes.look() for _ in range(ROUND)]


def test_files_that_are_no_longer_named_are_let_be(files: list[Path]) -> None:
    changes = watching(files)
    changes.watch(files[1:5])
    files[9].write_text("nobody uses it")
    assert not any(changes.look() for _ in range(ROUND))
