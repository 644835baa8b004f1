"""Snow before the title: it falls, it never leaves a seam, and it is told when it is broken."""

from pathlib import Path

import pygame
import pytest

from game.faults import BadInputError
from game.view import snowfall
from game.view.frame import Frame
from game.view.inks import CLEAR
from game.view.pictures import Pictures
from game.view.snowfall import Snowfall

SIZE = (320, 180)


@pytest.fixture
def snow() -> Snowfall:
    return Snowfall(Pictures(Frame().palette))


def drawn(snow: Snowfall, tick: int) -> pygame.Surface:
    surface = pygame.Surface(SIZE, depth=8)
    surface.set_palette(Frame().palette)
    surface.fill(CLEAR)
    snow.draw(surface, tick)
    return surface


def flakes(surface: pygame.Surface) -> int:
    return sum(byte != CLEAR for byte in bytes(surface.get_buffer().raw))


@pytest.mark.parametrize("tick", [0, 7, 61, 999, 100_003])
def test_as_much_snow_is_in_the_picture_at_any_time(snow: Snowfall, tick: int) -> None:
    assert flakes(drawn(snow, tick)) == pytest.approx(flakes(drawn(snow, 0)), rel=0.1)


def test_it_falls_and_is_the_same_at_the_same_tick(snow: Snowfall) -> None:
    first, later = drawn(snow, 100), drawn(snow, 103)
    assert bytes(first.get_buffer().raw) != bytes(later.get_buffer().raw)
    assert bytes(first.get_buffer().raw) == bytes(drawn(snow, 100).get_buffer().raw)


def test_a_broken_table_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "title_snow.json"
    path.write_text('{"depths": 3}', encoding="utf-8")
    monkeypatch.setattr(snowfall, "asset", lambda _name: path)
    with pytest.raises(BadInputError, match=r"not a snowfall .* reinstall the game"):
        Snowfall(Pictures(Frame().palette))
