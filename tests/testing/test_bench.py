"""The command itself: what is measured, in which order, and what becomes of it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from shutil import copy

import pytest

from game import cli
from game.cli import main
from game.faults import BadInputError
from game.resources import level
from game.sim.command import LEFT
from game.testing.bench import fresh
from game.testing.bench.figures import Gauge, Probe
from game.testing.bench.inside import YARDSTICK
from game.testing.bench.moment import from_json
from game.testing.bench.order import GROUPS, Order, measure, probes

SMALL = Path(__file__).parent / "walks" / "yard.tmx"
HALL = Path(__file__).parents[1] / "levels" / "hall.tmx"


def silent(_: str) -> None:
    pass


def test_the_command_knows_every_group_without_importing_them() -> None:
    assert tuple(GROUPS) == cli.BENCH_GROUPS
    assert cli._parser().parse_args(["bench"]).rounds == Order().rounds


def test_rounds_are_taken_in_turn_and_a_slow_probe_takes_fewer() -> None:
    asked: list[str] = []

    def probe(name: str, rounds: int = 99) -> Probe:
        def sample() -> tuple[float]:
            asked.append(name)
            return (float(len(asked)),)

        return Probe("waves", (Gauge(name, "ms"),), sample, rounds)

    figures = measure([probe("a"), probe("b", rounds=1), probe("c")], 3, silent)
    assert asked == ["a", "b", "c", "a", "c", "a", "c"]
    taken = {name: figure.samples for name, figure in figures.items()}
    assert taken == {"a": (1, 4, 6), "b": (2,), "c": (3, 5, 7)}


def test_what_the_system_does_not_tell_is_left_out() -> None:
    gauges = (Gauge("start", "s"), Gauge("memory", "MB"))
    probe = Probe("start", gauges, lambda: (1.0, float("nan")))
    assert list(measure([probe], 2, silent)) == ["start"]


def test_a_stage_is_measured_from_its_heaviest_moment_to_its_loading() -> None:
    figures = measure(probes(["waves", "state", "levels"], [HALL], silent), 1, silent)
    assert list(figures) == [
        YARDSTICK, "heaviest wave, hall", "digest, hall", "copy, hall", "copy and restore, hall",
        "reset, hall", "load, hall", "check, hall",
    ]  # fmt: skip
    assert all(figure.median > 0 for figure in figures.values())
    assert "foes alive" in figures["heaviest wave, hall"].gauge.note


def test_every_figure_that_the_issue_asks_for_has_its_target() -> None:
    chosen = probes(["waves", "state", "start", "sweep"], [HALL], silent)
    targets = {
        gauge.name: (gauge.target, gauge.unit)
        for probe in chosen
        for gauge in probe.gauges
        if gauge.target is not None
    }
    two_cores = {"sweep on two cores over one": (1.85, "times")} if os.cpu_count() != 1 else {}
    assert targets == {
        "heaviest wave, hall": (20_000, "ticks/s"),
        "digest, hall": (40, "us"),
        "copy and restore, hall": (40, "us"),
        "reset, hall": (2000, "us"),
        "import game.session": (60, "ms"),
        "heavy ones it loads": (0, "libraries"),
        **two_cores,
    }


def test_a_measured_process_that_fails_is_told_in_a_sentence() -> None:
    with pytest.raises(BadInputError, match="ended with code 1: ZeroDivisionError"):
        fresh._python("1 / 0")


def test_a_run_is_shown_saved_and_compared_with(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "levels").mkdir()
    copy(SMALL, tmp_path / "levels")
    monkeypatch.setattr("game.testing.bench.order.data_root", lambda: tmp_path)
    place = tmp_path / "a.json"
    words = ["bench", "--only", "levels", "--rounds", "1"]
    assert main([*words, "--save", str(place), "--json"]) == 0
    out, err = capsys.readouterr()
    told = json.loads(out.splitlines()[-1])
    assert told == json.loads(place.read_text())
    assert [figure["name"] for figure in told["figures"]][:2] == [YARDSTICK, "load, yard"]
    assert "load, yard" in out
    assert err == ""
    assert main([*words, "--against", str(place), "--json"]) == 0  # one round tells nothing
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["against"]["load, yard"]["ratio"] > 0
    assert told["against"]["load, yard"]["word"] == ""


def test_the_import_that_is_measured_is_of_the_session_alone() -> None:
    milliseconds, heavy = fresh._numbers(fresh._python(fresh.IMPORT))
    assert milliseconds > 0
    assert heavy == 0
    code = fresh.IMPORT.replace("import game.session", "import game.session, pygame")
    assert fresh._numbers(fresh._python(code))[1] >= 1


def test_frames_are_drawn_in_every_window() -> None:
    walk = [str(level("bathhouse")), "normal", 1, [], [LEFT] * 5, 0.0]
    probe = fresh.frames(from_json(json.dumps(walk)))
    sample = probe.sample()
    assert len(sample) == len(probe.gauges) == 2 * len(fresh.SCALES)
    assert all(0 < median <= high for median, high in zip(sample[::2], sample[1::2], strict=True))


@pytest.mark.long
def test_everything_can_be_measured() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "game", "bench", "--rounds", "1", "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    names = {figure["name"] for figure in told["figures"]}
    assert {"frame 6x, 99 %, bathhouse", "start to first fight", "redheat --help"} <= names
    assert "sweep on two cores over one" in names or os.cpu_count() == 1
