"""Saved runs: written, read again, refused when they are none, and compared."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from game.cli import main
from game.faults import BadInputError
from game.testing.bench.against import compare
from game.testing.bench.figures import Figure, Gauge
from game.testing.bench.inside import YARDSTICK
from game.testing.bench.runs import Run, read, run_of, save
from game.testing.bench.table import lines

STEADY = (10.0, 10.1, 10.2, 10.3, 10.4)


def figure(
    name: str = "digest, hall", scale: float = 1.0, unit: str = "us", note: str = ""
) -> Figure:
    return Figure(
        Gauge(name, unit, target=40, note=note), tuple(sample * scale for sample in STEADY)
    )


def run(*figures: Figure) -> Run:
    return run_of({each.gauge.name: each for each in figures})


def word(now: Figure, then: Figure) -> str:
    return compare(run(now), run(then)).words[now.gauge.name]


# ---- saved and read ----------------------------------------------------------------------------
def test_a_saved_run_is_read_as_it_was(tmp_path: Path) -> None:
    place = tmp_path / "a.json"
    made = run(figure(), figure("ticks", note="wave 6"), Figure(Gauge("load", "ms"), (1.0,)))
    save(made, place)
    assert read(place) == made
    assert list(tmp_path.iterdir()) == [place]


def test_a_run_tells_what_it_was_measured_on() -> None:
    made = run(figure())
    assert made.machine["processor"]
    assert int(made.machine["cores"]) >= 1
    assert made.versions["python"].startswith("3.")
    assert made.versions["pygame-ce"] != "none"
    assert made.date.endswith("+00:00")


def spoilt(**changed: object) -> dict[str, Any]:
    return {**run(figure()).as_dict(), **changed}


def with_samples(samples: object) -> dict[str, Any]:
    data = run(figure()).as_dict()
    data["figures"][0]["samples"] = samples
    return data


@pytest.mark.parametrize(("text", "said"), [
    ("", "no JSON"),
    ("ticks 20000", "no JSON"),
    ("[" * 100_000, "no JSON"),
    ("[]", "is no saved run"),
    ("{}", "is no saved run"),
    (json.dumps({"redheat tape": 2}), "is no saved run"),
    (json.dumps(spoilt(**{"redheat bench": 2})), "is a run of format 2"),
    (json.dumps(spoilt(**{"redheat bench": "1"})), "is a run of format '1'"),
    (json.dumps({"redheat bench": 1}), "damaged"),
    (json.dumps(spoilt(machine=["mine"])), "damaged"),
    (json.dumps(spoilt(figures="none")), "damaged"),
    (json.dumps(spoilt(figures=[{"name": "digest"}])), "damaged"),
    (json.dumps(with_samples([])), "damaged"),
    (json.dumps(with_samples(["fast"])), "damaged"),
    (json.dumps(with_samples([float("nan")])), "damaged"),
    (json.dumps(with_samples([10**400])), "damaged"),
])  # fmt: skip
def test_what_is_no_saved_run_is_refused_in_a_sentence_before_anything_is_measured(
    text: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "a.json"
    place.write_text(text)
    assert main(["bench", "--against", str(place)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"redheat: {place}: ")
    assert said in err
    assert err.count("\n") == 1


def test_a_run_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "a.json"
    assert main(["bench", "--against", str(place)]) == 2
    assert "there is no such saved run" in capsys.readouterr().err
    with pytest.raises(BadInputError):
        read(tmp_path)
    (tmp_path / "b.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadInputError):
        read(tmp_path / "b.json")


def test_a_place_that_cannot_take_a_run_is_refused_before_anything_is_measured(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "notes.txt"
    mine.write_text("a day's work")
    for place in (tmp_path, mine, tmp_path / "nowhere" / "a.json", tmp_path / ("x" * 3000)):
        assert main(["bench", "--save", str(place)]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert "choose another place" in err
        assert err.count("\n") == 1
    assert mine.read_text() == "a day's work"
    assert list(tmp_path.iterdir()) == [mine]


# ---- compared ----------------------------------------------------------------------------------
def test_each_figure_has_its_ratio_to_the_saved_run() -> None:
    against = compare(run(figure(scale=1.5), figure("new")), run(figure(), figure("old")))
    assert against.ratios == {"digest, hall": pytest.approx(1.5)}
    assert "not measured now, of the saved run: 1 figures" in against.warnings


def test_worse_is_slower_and_ends_with_1_better_is_faster_and_does_not() -> None:
    slower = compare(run(figure(scale=1.5)), run(figure()))
    assert slower.words == {"digest, hall": "slower"}
    assert slower.code == 1
    faster = compare(run(figure()), run(figure(scale=1.5)))
    assert faster.words == {"digest, hall": "faster"}
    assert faster.code == 0
    same = compare(run(figure(scale=1.01)), run(figure()))
    assert same.words == {"digest, hall": ""}
    assert same.code == 0


def test_memory_is_more_or_less() -> None:
    assert word(figure(unit="MB", scale=1.5), figure(unit="MB")) == "more"
    assert word(figure(unit="MB"), figure(unit="MB", scale=1.5)) == "less"
    assert compare(run(figure(unit="MB", scale=1.5)), run(figure(unit="MB"))).code == 1


def test_another_moment_is_other_work_not_slower() -> None:
    against = compare(run(figure(scale=2, note="wave 6")), run(figure(note="wave 5")))
    assert against.words == {"digest, hall": "other work"}
    assert against.code == 0


def test_nothing_is_called_slower_than_on_another_machine() -> None:
    then = run(figure())
    then = replace(then, machine={**then.machine, "processor": "abacus"})
    against = compare(run(figure(scale=2)), then)
    assert against.ratios == {"digest, hall": pytest.approx(2)}
    assert against.words == {"digest, hall": ""}
    assert against.code == 0
    assert "another machine (processor abacus, here " in against.warnings[0]


def test_nothing_is_called_slower_while_the_machine_itself_is() -> None:
    against = compare(run(figure(YARDSTICK, 2), figure(scale=2)), run(figure(YARDSTICK), figure()))
    assert set(against.words.values()) == {""}
    assert against.code == 0
    assert "the machine itself is slower than it was" in against.warnings[0]


def test_another_python_is_told() -> None:
    then = run(figure())
    versions: Mapping[str, str] = {**then.versions, "python": "3.99.0 CPython"}
    against = compare(run(figure(scale=2)), replace(then, versions=versions))
    assert against.words == {"digest, hall": "slower"}
    assert any(warning.startswith("python was 3.99.0 CPython") for warning in against.warnings)


def test_a_line_has_median_spread_ratio_word_and_target() -> None:
    now, then = run(figure(scale=5), figure("new")), run(figure())
    shown = [line for line in lines(now, compare(now, then)) if line.startswith(("digest", "new"))]
    digest, new = (line.split() for line in shown)
    assert digest[2:] == (
        ["51", "us", "50", "..", "52", "5.00", "slower", "at", "most", "40:", "NOT", "MET"]
    )
    assert new[1:] == ["10.2", "us", "10", "..", "10.4", "-", "at", "most", "40:", "met"]


def test_what_was_measured_on_is_told_once() -> None:
    both = run(figure("copy, hall", note="wave 6"), figure("digest, hall", note="wave 6"))
    assert [line for line in lines(both) if "wave 6" in line] == ["hall: wave 6"]
