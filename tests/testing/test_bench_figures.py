"""What a figure says of its rounds, and when two of them are called different."""

import pytest

from game.testing.bench.figures import Figure, Gauge, change, shown

STEADY = (10.0, 10.1, 10.2, 10.3, 10.4, 10.5, 10.6, 10.7, 10.8)


def figure(*samples: float, target: float | None = None, more: bool = False) -> Figure:
    return Figure(Gauge("digest", "us", target, more), samples)


def times(samples: tuple[float, ...], factor: float) -> tuple[float, ...]:
    return tuple(sample * factor for sample in samples)


def test_the_spread_of_few_rounds_is_all_of_them() -> None:
    assert figure(3, 1, 2).spread == (1, 3)
    assert figure(*STEADY[:8]).spread == (10.0, 10.7)


def test_one_disturbed_round_of_nine_does_not_widen_the_spread() -> None:
    assert figure(*STEADY[:8], 99.0).spread == (10.1, 10.7)
    assert figure(*STEADY[1:], 0.0).spread == (10.1, 10.7)
    assert figure(*STEADY[1:8], *STEADY[1:8], 0.0, 0.0, 99.0, 99.0).spread == (10.1, 10.7)


@pytest.mark.parametrize(("median", "target", "more", "said"), [
    (40.0, 40.0, False, "at most 40: met"),
    (40.1, 40.0, False, "at most 40: NOT MET"),
    (20_000.0, 20_000.0, True, "at least 20,000: met"),
    (19_999.0, 20_000.0, True, "at least 20,000: NOT MET"),
    (1.0, None, False, ""),
])  # fmt: skip
def test_a_target_is_told_in_words(
    median: float, target: float | None, more: bool, said: str
) -> None:
    assert figure(median, target=target, more=more).verdict == said


def test_spreads_apart_are_a_change_for_better_or_worse() -> None:
    slow = times(STEADY, 1.2)
    assert change(figure(*slow), figure(*STEADY)) == "worse"
    assert change(figure(*STEADY), figure(*slow)) == "better"
    assert change(figure(*slow, more=True), figure(*STEADY, more=True)) == "better"
    assert change(figure(*STEADY, more=True), figure(*slow, more=True)) == "worse"


def test_spreads_that_overlap_are_no_change_whatever_the_medians() -> None:
    wide = (10.0, 10.0, 14.0, 14.0, 14.0, 14.0, 14.0, 14.0, 14.0)
    assert figure(*wide).median > figure(*STEADY).median * 1.3
    assert change(figure(*wide), figure(*STEADY)) == ""


def test_spreads_that_touch_overlap() -> None:
    assert change(figure(2, 2, 2, 3), figure(1, 1, 1, 2)) == ""


def test_less_than_five_per_cent_is_no_change_however_steady() -> None:
    assert change(figure(*[10.4] * 9), figure(*[10.0] * 9)) == ""
    assert change(figure(*[10.6] * 9), figure(*[10.0] * 9)) == "worse"


def test_three_rounds_tell_nothing() -> None:
    assert change(figure(20, 20, 20), figure(*STEADY)) == ""
    assert change(figure(*STEADY), figure(20, 20, 20)) == ""
    assert change(figure(20, 20, 20, 20), figure(*STEADY)) == "worse"


def test_one_disturbed_round_does_not_hide_a_change() -> None:
    slow = times(STEADY, 1.2)
    assert change(figure(*slow[:8], STEADY[0]), figure(*STEADY)) == "worse"


@pytest.mark.parametrize(("value", "said"), [
    (23838.4, "23,838"), (123.45, "123.5"), (32.346, "32.35"), (1.0784, "1.078"),
    (0.00612, "0.00612"), (0, "0"), (40, "40"), (999.96, "1000"),
])  # fmt: skip
def test_numbers_are_shown_with_the_digits_that_say_something(value: float, said: str) -> None:
    assert shown(value) == said
