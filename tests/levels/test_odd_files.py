"""Files that are no maps as they should be: what cannot be opened, is empty, huge or never ends."""

import os
from pathlib import Path

import pytest
from level_samples import change, copy_hall

from game.levels import xml_tree
from game.levels.faults import LevelError
from game.levels.read import read_map


def test_what_cannot_be_opened_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.tmx"):
        with pytest.raises(LevelError, match="cannot be read") as caught:
            read_map(path)
        assert caught.value.faults[0].line is None


def test_links_that_nobody_uses_may_lead_nowhere_or_round_in_a_circle(tmp_path: Path) -> None:
    hall = copy_hall(tmp_path)
    for name, target in (("round.png", "round.png"), ("lost.png", "none.png")):
        (tmp_path / name).symlink_to(target)
    assert read_map(hall)
    change(hall, '"tiles.png"', '"lost.png"', "tiles.tsx")
    with pytest.raises(LevelError, match=r"'lost\.png' is not a file"):
        read_map(hall)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_waited_for_and_a_device_is_not_read_without_end(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.tmx")
    for path in (tmp_path / "pipe.tmx", Path("/dev/zero")):
        with pytest.raises(LevelError, match="it is no plain file"):
            read_map(path)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_marks_at_a_files_beginning_and_line_ends_do_not_matter(
    tmp_path: Path, encoding: str
) -> None:
    hall = copy_hall(tmp_path)
    before = read_map(hall)
    hall.write_bytes(hall.read_text("utf-8").replace("\n", "\r\n").encode(encoding))
    assert read_map(hall) == before


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "empty.tmx"
    path.write_bytes(b"")
    with pytest.raises(LevelError, match="not whole XML"):
        read_map(path)


def test_a_huge_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.tmx"
    path.write_bytes(b"<map>" + bytes(100))
    monkeypatch.setattr(xml_tree, "MOST_BYTES", 50)
    with pytest.raises(LevelError, match="larger than 50 bytes"):
        read_map(path)
