"""A fade goes where it is sent, in its time, and stays there."""

import pytest

from game.audio.fade import Fade


def test_goes_there_in_the_time_given() -> None:
    fade = Fade(0.0)
    fade.to(1.0, 600)
    fade.update(300)
    assert fade.value == pytest.approx(0.5)
    fade.update(300)
    assert fade.value == pytest.approx(1.0)


def test_stays_where_it_was_sent() -> None:
    fade = Fade(1.0)
    fade.to(0.25, 100)
    fade.update(5000)
    fade.update(5000)
    assert fade.value == 0.25


def test_turns_round_from_where_it_is() -> None:
    fade = Fade(0.0)
    fade.to(1.0, 100)
    fade.update(40)
    fade.to(0.0, 100)
    fade.update(50)
    assert fade.value == pytest.approx(0.2)


def test_jumps() -> None:
    fade = Fade(0.0)
    fade.to(1.0, 100)
    fade.jump(0.5)
    fade.update(50)
    assert fade.value == 0.5
