import pytest

from game.pace import MOST, TICK, Pace


@pytest.mark.parametrize("rate", [30, 59.94, 60, 75, 144, 1000])
def test_a_second_is_sixty_ticks_at_any_frame_rate(rate: float) -> None:
    pace = Pace(10.0)
    played = sum(pace.ticks(10.0 + frame / rate) for frame in range(1, round(rate * 10) + 1))
    assert abs(played - 600) <= 1


def test_after_a_stall_the_game_slows_and_forgets() -> None:
    pace = Pace(0.0)
    assert pace.ticks(5.0) == MOST
    assert pace.ticks(5.0) == 0
    assert pace.ticks(5.0 + 1.5 * TICK) == 1


def test_a_clock_that_goes_back_plays_nothing() -> None:
    pace = Pace(1.0)
    assert pace.ticks(0.5) == 0
    assert pace.ticks(0.5 + 2.5 * TICK) == 2


def test_the_wait_ends_where_the_next_tick_begins() -> None:
    pace = Pace(0.0)
    pace.ticks(1.25 * TICK)
    assert pace.ticks(1.25 * TICK + pace.wait() + 1e-9) == 1
