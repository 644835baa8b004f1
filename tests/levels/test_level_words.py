"""Whether words fit the strip is reckoned without pygame, and as the strip breaks them."""

import pytest

from game.content.words import LANGUAGES
from game.levels.lint.words import CAP_WIDTH, STRIP, TITLE, Room, _advances, _lines
from game.sim.command import BUTTONS
from game.view.notices import BAND_WIDTH
from game.view.text import Face, keycap

TEXTS = [
    words.format(**dict.fromkeys((button.upper() for button in BUTTONS), "x"))
    for language in LANGUAGES.values()
    for key, words in language.items()
    if key.startswith("hint")
]
ROOMS = pytest.mark.parametrize("room", [STRIP, TITLE], ids=["strip", "title"])


def test_the_strip_is_as_wide_as_the_rule_says() -> None:
    assert STRIP.width == BAND_WIDTH


@ROOMS
def test_lines_are_reckoned_as_they_are_drawn(room: Room) -> None:
    face, advances = Face(room.face), _advances(room.face)
    wrong = 0
    for count in range(1, 40):
        text = " ".join((TEXTS * 2)[count : count + 1 + count % 7])
        drawn = len(face.wrap(text, room.width))
        assert abs(_lines(text, advances, room.width) - drawn) <= 1
        wrong += _lines(text, advances, room.width) != drawn
    assert wrong <= 2  # where a line ends within a pixel or two of the edge, for want of kerning


def test_line_breaks_and_long_words_take_their_lines() -> None:
    advances = _advances("text")
    assert _lines("one\ntwo\nthree", advances, 288) == 3
    assert _lines("x" * 50, advances, 288) == 2
    assert _lines("", advances, 288) == 1


def test_a_key_is_reckoned_as_wide_as_the_longest_that_are_usual() -> None:
    face = Face("text")
    widths = [face.width(keycap(name)) for name in ("A", "LB", "ENTER", "SPACE")]
    assert abs(max(widths) - CAP_WIDTH) <= 8
