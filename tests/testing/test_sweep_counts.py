"""What a table comes to."""

import pytest
from sweep_samples import row

from game.testing.sweep.counts import five, groups_of, summary, wilson


@pytest.mark.parametrize(
    ("wins", "runs", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (5, 10, 0.2366, 0.7634),
        (81, 263, 0.2553, 0.3662),
    ],
)
def test_wilsons_interval_as_published(wins: int, runs: int, low: float, high: float) -> None:
    assert wilson(wins, runs) == pytest.approx((low, high), abs=5e-5)


def test_rows_are_grouped_by_all_but_the_seed() -> None:
    rows = [row(1, "masher"), row(2, "masher"), row(1), row(1, difficulty="hard")]
    sizes = {(group.difficulty, group.bot): len(group.rows) for group in groups_of(rows)}
    assert sizes == {("normal", "masher"): 2, ("normal", "careful"): 1, ("hard", "careful"): 1}


def test_five_numbers_of_one_and_of_many() -> None:
    assert five([7]) == (7, 7, 7, 7, 7)
    assert five([4, 1, 3, 2, 5]) == (1, 2, 3, 4, 5)


def test_a_wave_fought_twice_in_a_run_is_passed_unhurt_once() -> None:
    (group,) = groups_of([row(1, unhurt=(1, 1, 2)), row(2, unhurt=(2,)), row(3, unhurt=())])
    assert group.unhurt() == (2, 2 / 3)


def test_the_summary_tells_a_line_for_each_group() -> None:
    stopped = row(4, outcome="dead", ended_in=2, energy=0, energy_lost=300, unhurt=())
    text = summary(groups_of([row(1), row(2, ticks=7200, energy=80), stopped]))
    stage, _, line = text.splitlines()[:3]
    assert stage == "hall"
    cells = [
        "normal",
        "careful",
        "3",
        "67%",
        "21-94",
        "1.5",
        "70",
        "127",
        "3",
        "2:",
        "1",
        "2:",
        "67%",
    ]
    assert line.split() == cells


def test_the_summary_of_a_group_that_never_cleared() -> None:
    text = summary(groups_of([row(1, outcome="timeout", ended_in=0, unhurt=())]))
    cells = ["normal", "careful", "1", "0%", "0-79", "-", "-", "40", "-", "0:", "1", "-"]
    assert text.splitlines()[2].split() == cells
