from pathlib import Path

import pygame
import pytest

from game.faults import BadInputError
from game.resources import asset
from game.view.frame import FLASH, FLASH_REST, SIZE, STRIP, Frame
from game.view.inks import GREY, INK, RAMPS, RED
from game.view.palette import frame_palette, look_table, mix, read_gpl
from game.view.scaling import enlarge, fit


@pytest.mark.parametrize(
    ("window", "most", "place"),
    [
        ((1280, 720), 0, (0, 0, 1280, 720)),
        ((1920, 1080), 0, (0, 0, 1920, 1080)),
        ((1366, 768), 0, (43, 24, 1280, 720)),
        ((1000, 600), 0, (20, 30, 960, 540)),
        ((1920, 1080), 2, (640, 360, 640, 360)),
        ((300, 160), 0, (-10, -10, 320, 180)),
    ],
)
def test_the_frame_stands_in_the_middle_at_a_whole_scale(
    window: tuple[int, int], most: int, place: tuple[int, int, int, int]
) -> None:
    assert tuple(fit(window, SIZE, most)) == place


@pytest.mark.parametrize("size", [(1280, 720), (1000, 600), (300, 160)])
def test_every_pixel_of_the_frame_becomes_a_square(size: tuple[int, int]) -> None:
    picture, window = pygame.Surface(SIZE, depth=32), pygame.Surface(size, depth=32)
    picture.fill((9, 9, 9))
    picture.set_at((160, 90), (255, 0, 0))
    place = fit(size, SIZE)
    enlarge(picture, window, place)
    scale = place.w // SIZE[0]
    red = pygame.mask.from_threshold(window, (255, 0, 0), (1, 1, 1, 255))
    assert red.count() == scale * scale
    assert window.get_at((place.x + 160 * scale, place.y + 90 * scale))[:3] == (255, 0, 0)


def test_the_strip_is_part_of_the_frame() -> None:
    frame = Frame()
    frame.strip.set_at((3, 4), RED[3])
    assert frame.surface.get_at_mapped((STRIP.x + 3, STRIP.y + 4)) == RED[3]


def test_a_fade_changes_what_is_shown_and_not_what_is_drawn() -> None:
    frame, window = Frame(), pygame.Surface(SIZE, depth=32)
    frame.surface.fill(GREY[7])
    before = frame.surface.get_palette()
    frame.shade = 1.0
    frame.show(window)
    assert window.get_at((10, 10))[:3] == (0, 0, 0)
    assert frame.surface.get_palette() == before
    frame.shade = 0.0
    frame.show(window)
    assert window.get_at((10, 10))[:3] == frame.palette[GREY[7]]


def test_there_is_at_most_one_flash_a_second_and_it_is_never_red() -> None:
    frame, window = Frame(), pygame.Surface(SIZE, depth=32)
    frame.surface.fill(INK)
    bright = 0
    starts = 0
    lit_before = False
    for _ in range(5 * FLASH_REST):
        frame.flash()
        frame.tick()
        frame.show(window)
        red, green, blue, _ = window.get_at((5, 5))
        lit = green > frame.palette[INK][1] + 4
        assert red <= green + 20
        assert blue > 0
        bright += lit
        starts += lit and not lit_before
        lit_before = lit
    assert starts <= 5
    assert bright <= 5 * FLASH


def test_flashes_can_be_switched_off() -> None:
    frame, window = Frame(), pygame.Surface(SIZE, depth=32)
    frame.flashes = False
    frame.flash()
    frame.show(window)
    assert window.get_at((5, 5))[:3] == frame.palette[INK]


def test_a_stage_brings_its_colours_into_the_second_quarter() -> None:
    figures, room = [(1, 2, 3)] * 64, [(4, 5, 6)] * 64
    palette = frame_palette(figures, room)
    assert (palette[0], palette[63], palette[64], palette[127]) == (
        *((1, 2, 3),) * 2,
        *((4, 5, 6),) * 2,
    )
    assert set(palette[128:]) == {(0, 0, 0)}


def test_mixing_goes_all_the_way() -> None:
    assert mix([(10, 20, 30)], (0, 0, 0), 0) == [(10, 20, 30)]
    assert mix([(10, 20, 30)], (255, 250, 245), 1) == [(255, 250, 245)]


def test_the_ramps_are_those_of_the_palette_file() -> None:
    assert len(read_gpl(asset("palettes/figures.gpl"))) == 64
    assert sorted(colour for ramp in RAMPS for colour in ramp) == list(range(1, 62))


def test_a_palette_with_a_wrong_number_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "bad.gpl"
    path.write_text("GIMP Palette\n1 2 3 ink\n1 2 300 sky\n")
    with pytest.raises(BadInputError, match=r"bad\.gpl:3: a colour is three numbers"):
        read_gpl(path)


@pytest.mark.parametrize("look", ["none", "warm", "cold", "bright", "white", "dark"])
def test_every_look_keeps_the_key_and_gives_figure_colours(look: str) -> None:
    table = look_table(look)
    assert table[255] == 255
    assert all(table[n] < 64 for n in range(128))


def test_only_lit_rims_change_a_rim() -> None:
    colour = RED[1]
    assert look_table("none")[64 + colour] == look_table("none")[colour] == colour
    for rim in ("warm", "cold"):
        assert look_table(rim)[colour] == colour
        assert look_table(rim)[64 + colour] != colour
