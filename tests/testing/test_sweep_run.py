"""A sweep, from the words of the command to the table."""

import io
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from multiprocessing import active_children
from pathlib import Path

import pytest
from sweep_samples import HALL, job

from game.cli import main
from game.testing.sweep.order import Order
from game.testing.sweep.processes import in_processes
from game.testing.sweep.run import Progress

ROOT = Path(__file__).parents[2]


def sweep(folder: Path, *words: str) -> int:
    usual = [
        "--stages",
        HALL,
        "--difficulties",
        "easy",
        "--bots",
        "masher,careful",
        "--ticks",
        "2000",
    ]
    return main(["sweep", *usual, "--out", str(folder), *words])


def test_the_same_bytes_however_many_play(tmp_path: Path) -> None:
    assert sweep(tmp_path / "one", "--seeds", "6", "--jobs", "1") == 0
    assert sweep(tmp_path / "two", "--seeds", "6", "--jobs", "2") == 0
    for name in ("table.csv", "index.html", "sweep.json"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert (tmp_path / "one" / "table.csv").read_text().count("\n") == 1 + 2 * 6
    assert active_children() == []


def test_first_attempts_are_of_one_map_and_one_life(tmp_path: Path) -> None:
    words = ("--stages", "chase", "--bots", "careful", "--seeds", "1", "--ticks", "9000")
    assert sweep(tmp_path, *words, "--first") == 0
    header, row = (tmp_path / "table.csv").read_text().splitlines()
    told = dict(zip(header.split(","), row.split(","), strict=True))
    assert (told["outcome"], told["lives"]) == ("clear", "1")
    assert int(told["ticks"]) < 6600


def test_first_attempts_and_whole_stages_do_not_mix(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sweep(tmp_path, "--seeds", "1") == 0
    assert sweep(tmp_path, "--seeds", "1", "--first") == 2
    assert "was played with first False, not True" in capsys.readouterr().err


def test_rows_there_are_not_played_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sweep(tmp_path, "--seeds", "3") == 0
    table = tmp_path / "table.csv"
    whole = table.read_bytes()
    marked = whole.replace(b",clear,", b",timeout,", 1)
    table.write_bytes(marked)
    capsys.readouterr()
    assert sweep(tmp_path, "--seeds", "3") == 0
    assert "6 of 6 runs are there already" in capsys.readouterr().err
    assert table.read_bytes() == marked


def test_more_seeds_join_those_there(tmp_path: Path) -> None:
    assert sweep(tmp_path / "a", "--seeds", "2") == 0
    assert sweep(tmp_path / "a", "--seeds", "2", "--first-seed", "2") == 0
    assert sweep(tmp_path / "b", "--seeds", "4") == 0
    for name in ("table.csv", "index.html"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_the_summary_goes_to_the_output_and_progress_does_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sweep(tmp_path, "--seeds", "2") == 0
    out, err = capsys.readouterr()
    assert out.startswith("hall\ndifficulty")
    assert str(tmp_path / "index.html") in out
    assert "4/4 runs" in err


def test_a_process_that_is_killed_loses_nothing() -> None:
    jobs = [job(seed, ticks=1500) for seed in range(8)]
    rows = in_processes(Order(jobs), 2)
    got = [next(rows)]
    active_children()[0].kill()
    got += rows
    assert sorted(row.seed for row in got) == list(range(8))
    assert active_children() == []


def test_a_fault_of_ours_is_told_with_its_episode() -> None:
    broken = job(7, "nobody")
    with pytest.raises(KeyError) as fault:
        list(in_processes(Order([broken]), 1))
    assert "hall normal nobody 7" in "".join(getattr(fault.value, "__notes__", []))
    assert active_children() == []


def begin(folder: Path) -> subprocess.Popen[str]:
    """Begin a sweep too long for a test, and return once it has some rows."""
    words = ["--stages", HALL, "--bots", "masher,careful", "--seeds", "400", "--out", str(folder)]
    running = subprocess.Popen(
        [sys.executable, "-m", "game", "sweep", *words],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,  # Ctrl-C goes to a whole group, which must not be ours
    )
    table = folder / "table.csv"
    wait_for(lambda: table.exists() and table.read_bytes().count(b"\n") > 5)
    assert running.poll() is None
    return running


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def rows_there(folder: Path) -> list[str]:
    return (folder / "table.csv").read_text().splitlines()[1:]


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent there")
def test_ctrl_c_keeps_what_is_there_and_says_how_to_go_on(tmp_path: Path) -> None:
    running = begin(tmp_path)
    os.killpg(running.pid, signal.SIGINT)
    _, err = running.communicate(timeout=30)
    assert running.returncode == 130
    kept = rows_there(tmp_path)
    assert f"{len(kept)} of 2400 runs are kept in {tmp_path / 'table.csv'}" in err
    assert "the same command again goes on" in err
    assert "Traceback" not in err
    assert not (tmp_path / "index.html").exists()
    wait_for(lambda: not group_lives(running.pid))


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
def test_a_killed_sweep_goes_on_to_the_same_table(tmp_path: Path) -> None:
    running = begin(tmp_path / "a")
    running.kill()
    running.communicate(timeout=30)
    kept = rows_there(tmp_path / "a")
    difficulty, bot = kept[0].split(",")[1:3]
    for name in ("a", "b"):
        words = ["--difficulties", difficulty, "--bots", bot, "--seeds", "40", "--ticks", "72000"]
        assert sweep(tmp_path / name, *words) == 0
    assert set(rows_there(tmp_path / "b")) <= set(rows_there(tmp_path / "a"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--stages", "bathouse"], "did you mean 'bathhouse'?"),
        (["--stages", "bathhouse,"], "has an empty name"),
        (["--bots", "masher,mashr"], "there is no 'mashr' (did you mean 'masher'?)"),
        (["--difficulties", "hrd"], "there is no 'hrd' (did you mean 'hard'?)"),
        (["--cluster", "nonsense"], "nonsense: no Dask scheduler answers here"),
    ],
)
def test_what_cannot_be_used_is_told_in_a_sentence(
    tmp_path: Path, words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sweep", "--out", str(tmp_path / "out"), *words]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert err.count("\n") == 1


def test_a_broken_level_is_told_before_anything_is_played(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.tmx"
    path.write_text("not a map")
    assert main(["sweep", "--stages", str(path), "--out", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err.startswith(f"redheat: {path}")
    assert not (tmp_path / "out").exists()


def test_two_stages_of_one_name_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for source in Path(HALL).parent.iterdir():
        if source.suffix in {".tmx", ".tsx", ".tx", ".png"}:
            shutil.copy(source, tmp_path)
    stages = f"{HALL},{tmp_path / 'hall.tmx'}"
    assert main(["sweep", "--stages", stages, "--out", str(tmp_path / "out")]) == 2
    assert "two stages are called 'hall'" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--seeds", "0"], ["--jobs", "2", "--cluster", "a:1"]])
def test_words_that_no_sweep_takes(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["sweep", *words])
    assert end.value.code == 2
    assert "error: argument" in capsys.readouterr().err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_on_a_terminal_progress_is_one_line() -> None:
    out = Terminal()
    progress = Progress(3, 1, out)
    progress.step(100, 100)
    progress.step(100, 0)
    progress.close()
    there, line, rest = out.getvalue().split("\n")
    assert there == "1 of 3 runs are there already"
    assert rest == ""
    assert line.count("\r") == 2
    assert "2/3 runs" in line
    assert line.endswith("0 s left")


def test_elsewhere_progress_is_lines_now_and_then() -> None:
    out = io.StringIO()
    progress = Progress(3, 0, out)
    for left in (200, 100, 0):
        progress.step(100, left)
    progress.close()
    assert "\r" not in out.getvalue()
    assert out.getvalue().startswith("3/3 runs")
    assert out.getvalue().count("\n") == 1
