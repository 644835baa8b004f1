"""The folder of a sweep keeps every whole row, and takes nothing that does not belong to it."""

import json
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sweep_samples import GROUND, row, terms

from game.faults import BadInputError
from game.testing.sweep.table import Table, Terms

ODD = json.dumps({**vars(GROUND), "width": "wide"})


def filled(folder: Path, *seeds: int) -> Path:
    with closing(Table(folder, terms())) as table:
        for seed in seeds:
            table.add(row(seed))
    return folder / "table.csv"


def seeds_in(folder: Path) -> list[int]:
    with closing(Table(folder, terms())) as table:
        return [each.seed for each in table.sorted()]


def refusal(folder: Path, what: Terms) -> str:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(BadInputError) as fault:
        Table(folder, what)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    return str(fault.value)


def test_a_row_reads_as_it_was_written(tmp_path: Path) -> None:
    odd = row(5, "only:jab", outcome="dead", ended_in=2, unhurt=(), harm=(), energy=0)
    with closing(Table(tmp_path, terms())) as table:
        table.add(row(3))
        table.add(odd)
    with closing(Table(tmp_path, terms())) as table:
        assert table.sorted() == [row(3), odd]


def test_the_finished_table_is_sorted_by_key_whatever_came_first(tmp_path: Path) -> None:
    rows = [row(10), row(9), row(9, "masher"), row(1, difficulty="easy"), row(2, stage="bath")]
    both = terms(stages={"hall": GROUND, "bath": GROUND})
    texts = []
    for name, some in (("a", rows), ("b", rows[::-1])):
        with closing(Table(tmp_path / name, both)) as table:
            for each in some:
                table.add(each)
            table.finish()
        texts.append((tmp_path / name / "table.csv").read_bytes())
    assert texts[0] == texts[1]
    keys = [line.split(",")[:4] for line in texts[0].decode().splitlines()[1:]]
    assert keys == [
        ["bath", "normal", "careful", "2"],
        ["hall", "easy", "careful", "1"],
        ["hall", "normal", "masher", "9"],
        ["hall", "normal", "careful", "9"],
        ["hall", "normal", "careful", "10"],
    ]


@pytest.mark.parametrize("cut", [1, 5, 40])
def test_a_last_line_that_was_cut_is_dropped_and_no_other(tmp_path: Path, cut: int) -> None:
    path = filled(tmp_path, 1, 2, 3)
    path.write_bytes(path.read_bytes()[:-cut])
    assert seeds_in(tmp_path) == [1, 2]
    filled(tmp_path, 3)
    assert seeds_in(tmp_path) == [1, 2, 3]


@pytest.mark.parametrize("left", [0, 1, 20])
def test_a_table_cut_in_its_first_line_begins_anew(tmp_path: Path, left: int) -> None:
    path = filled(tmp_path, 1)
    whole = path.read_bytes()
    path.write_bytes(whole[:left])
    filled(tmp_path, 1)
    assert path.read_bytes() == whole


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (",clear,", ",clear,clear,"),
        (",3600,", ",x,"),
        (",3600,", ",-5,"),
        (",clear,", ",banana,"),
        ("2700:30", "2700"),
        (",careful,", ",nobody,"),
        ("hall,", "nowhere,"),
        ("hall,normal", '"hall,normal'),
    ],
)
def test_a_line_that_is_no_row_is_told_with_its_place(tmp_path: Path, old: str, new: str) -> None:
    path = filled(tmp_path, 1, 2)
    head, first, second = path.read_text().splitlines(keepends=True)
    path.write_text(head + first + second.replace(old, new, 1))
    message = refusal(tmp_path, terms())
    assert str(path) in message
    assert "\n" not in message


def test_a_run_that_two_lines_tell_of_is_refused(tmp_path: Path) -> None:
    path = filled(tmp_path, 1, 2)
    path.write_text(path.read_text() + path.read_text().splitlines()[1] + "\n")
    assert f"{path}:4: is a run that an earlier line tells of already" in refusal(tmp_path, terms())


def test_a_table_with_other_columns_is_refused(tmp_path: Path) -> None:
    path = filled(tmp_path, 1)
    path.write_text(path.read_text().replace("harm", "charm", 1))
    assert "columns" in refusal(tmp_path, terms())


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("holiday.txt", "dear diary"),
        ("sweep.json", "{}"),
        ("sweep.json", "[[["),
        ("sweep.json", "[]"),
        ("sweep.json", '{"redheat sweep": 2}'),
        ("sweep.json", '{"redheat sweep": 1, "stages": {"hall": {}}}'),
        ("sweep.json", f'{{"redheat sweep": 1, "stages": {{"hall": {ODD}}}}}'),
    ],
)
def test_a_folder_with_something_else_is_left_alone(
    tmp_path: Path, name: str, content: str
) -> None:
    (tmp_path / name).write_text(content)
    message = refusal(tmp_path, terms())
    assert "choose another folder" in message
    assert "\n" not in message


def test_a_sweep_killed_as_it_began_can_be_begun_again(tmp_path: Path) -> None:
    (tmp_path / "sweep.json.4711.part").write_text('{"redhe')
    filled(tmp_path, 1)
    assert seeds_in(tmp_path) == [1]


def test_a_file_that_cannot_be_written_is_named_and_its_old_text_kept(tmp_path: Path) -> None:
    with closing(Table(tmp_path, terms())) as table:
        table.write("index.html", "old\n")
        with pytest.raises(UnicodeEncodeError):
            table.write("index.html", "new \ud800")
        assert (tmp_path / "index.html").read_bytes() == b"old\n"
        (tmp_path / "page.html").mkdir()
        with pytest.raises(BadInputError) as fault:
            table.write("page.html", "new")
    assert str(fault.value).startswith(f"{tmp_path / 'page.html'}: cannot be written (")
    assert str(fault.value).endswith("; choose another folder with --out")
    assert {path.name for path in tmp_path.iterdir()} == {
        "index.html", "page.html", "sweep.json", "table.csv",
    }  # fmt: skip


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("mine")
    with pytest.raises(BadInputError, match="is no folder"):
        Table(path, terms())
    assert path.read_text() == "mine"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"ticks": 9}, "ticks 2000, not 9"),
        ({"players": 2}, "players 1, not 2"),
        ({"game": "9.9"}, "game 0.1.0, not 9.9"),
        ({"rules": "f" * 16}, "rules or bots that have been changed since"),
        ({"stages": {"hall": GROUND.__class__(**{**vars(GROUND), "hash": "1" * 16})}}, "another "),
    ],
)
def test_rows_played_with_something_else_are_not_mixed(
    tmp_path: Path, changes: dict[str, object], told: str
) -> None:
    filled(tmp_path, 1)
    assert told in refusal(tmp_path, terms(**changes))


def test_other_stages_may_join(tmp_path: Path) -> None:
    filled(tmp_path, 1)
    with closing(Table(tmp_path, terms(stages={"alley": GROUND}))) as table:
        assert list(table.terms.stages) == ["alley", "hall"]
        assert len(table.rows) == 1
    assert list(json.loads((tmp_path / "sweep.json").read_text())["stages"]) == ["alley", "hall"]


@pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be locked there")
def test_one_sweep_at_a_time_writes_to_a_folder(tmp_path: Path) -> None:
    with closing(Table(tmp_path, terms())):
        assert "another sweep is writing here" in refusal(tmp_path, terms())
    assert seeds_in(tmp_path) == []
