"""A trace gives back every value of every tick, whatever comes and goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.replay.state import differences
from game.replay.trace import TraceError, TraceWriter, read_trace

Values = st.one_of(
    st.integers(-(2**40), 2**40),
    st.booleans(),
    st.sampled_from(["", "jab", "7"]),
    st.none(),
    st.lists(st.integers(0, 9), max_size=3).map(tuple),
)
Ticks = st.lists(st.dictionaries(st.sampled_from("abcdef"), Values), min_size=1, max_size=30)


def lines_of(ticks: list[dict[str, object]]) -> list[str]:
    writer = TraceWriter()
    for fields in ticks:
        writer.add(fields)
    return writer.lines()


@given(Ticks)
def test_every_value_comes_back(ticks: list[dict[str, object]]) -> None:
    for fields, read in zip(ticks, read_trace(lines_of(ticks)), strict=False):
        assert read == fields
        assert {name: type(value) for name, value in read.items()} == {
            name: type(value) for name, value in fields.items()
        }


def test_what_goes_on_as_it_went_takes_no_room() -> None:
    steady = [{"x": 256 * tick, "t": tick, "name": "bather"} for tick in range(5000)]
    assert sum(map(len, lines_of(steady))) < 200


@pytest.mark.parametrize("lines", [
    [], ["not base 85 \u00e9"], ["abcde"], ["7" * 40],
])  # fmt: skip
def test_what_is_no_trace_is_refused(lines: list[str]) -> None:
    with pytest.raises(TraceError, match="this is no trace"):
        next(read_trace(lines))


def test_differences_are_told_in_the_order_of_what_is_now() -> None:
    then = {"gone": 1, "x": 3, "y": 5}
    now = {"y": 6, "x": 3, "new": "bather"}
    assert differences(then, now) == [
        "y is 6, was 5", "new is 'bather', was not there", "gone is not there, was 1",
    ]  # fmt: skip
