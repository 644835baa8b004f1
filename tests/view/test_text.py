"""The pixel faces as the game draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.view.text import CAP_SIDE, keycap, load_face

if TYPE_CHECKING:
    from game.view.text import Face

RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя"
ASCII = "".join(map(chr, range(32, 127)))
LATIN_1 = "".join(chr(c) for c in range(0xA1, 0x100) if c != 0xAD)
BOX = "\u4e00"  # a character no face has


@pytest.fixture(scope="module", params=["text", "small"])
def face(request: pytest.FixtureRequest) -> Face:
    return load_face(request.param)


@pytest.fixture
def frame() -> pygame.Surface:
    frame = pygame.Surface((160, 40), 0, 8)
    frame.fill(9)
    return frame


def colours(frame: pygame.Surface) -> set[int]:
    return {frame.get_at_mapped((x, y)) for x in range(160) for y in range(40)}


def test_ascii_and_russian_are_drawn_not_boxed(face: Face) -> None:
    boxed = [c for c in ASCII + RUSSIAN + "←→↑↓«»№—…" if face._glyphs.get(c) is None]
    assert boxed == []


def test_the_reading_face_has_all_of_latin_1() -> None:
    assert [c for c in LATIN_1 if c not in load_face("text")._glyphs] == []


def test_only_the_named_colours_are_written(face: Face, frame: pygame.Surface) -> None:
    face.draw(frame, "Щит", (20, 12), 40, shadow=3, outline=0)
    assert colours(frame) == {9, 40, 3, 0}


def test_alignment_moves_the_same_rectangle(face: Face, frame: pygame.Surface) -> None:
    width = face.width("Danko")
    left = face.draw(frame, "Danko", (80, 5), 1)
    middle = face.draw(frame, "Danko", (80, 5), 1, align="centre")
    right = face.draw(frame, "Danko", (80, 5), 1, align="right")
    assert (left.x, middle.x, right.x) == (80, 80 - width // 2, 80 - width)
    assert left.size == middle.size == right.size == (width, face.line)


def test_an_unknown_character_is_a_box(face: Face, frame: pygame.Surface) -> None:
    assert face.width(BOX) == face.width("□")
    face.draw(frame, BOX, (4, 4), 1)
    assert 1 in colours(frame)


def test_digits_are_of_one_width(face: Face) -> None:
    assert len({face.width(digit * 3) for digit in "0123456789"}) == 1


def test_text_beyond_the_edge_is_cut_off(face: Face, frame: pygame.Surface) -> None:
    for corner in ((-10, -4), (150, 35), (500, 500), (-500, 3)):
        face.draw(frame, "edge", corner, 1, shadow=2, outline=0)


def test_wrapped_lines_fit_and_lose_no_word(face: Face) -> None:
    words = "Пар из труб: отойди назад, а потом бей первым"
    lines = face.wrap(words, 90)
    assert " ".join(lines) == words
    assert max(map(face.width, lines)) <= 90
    assert face.wrap("one\ntwo", 90) == ["one", "two"]
    assert face.wrap("", 90) == [""]


def test_a_word_too_long_has_its_own_line(face: Face) -> None:
    assert face.wrap("a Donaudampfschiff b", 30) == ["a", "Donaudampfschiff", "b"]


def test_a_keycap_is_filled_with_its_word_cut_out(face: Face, frame: pygame.Surface) -> None:
    assert face.width(keycap("Z")) == face.width("Z") + 2 * CAP_SIDE + 1
    rect = face.draw(frame, keycap("I"), (10, 10), 1)
    middle = [frame.get_at_mapped((x, rect.centery)) for x in range(rect.left, rect.right)]
    assert middle[1] == middle[-2] == 1
    assert 9 in middle


def test_the_empty_string_has_no_width(face: Face, frame: pygame.Surface) -> None:
    assert face.draw(frame, "", (5, 5), 1).width == 0
