"""A list of lines to choose from, used by every menu."""

from collections.abc import Sequence
from typing import NamedTuple

from game.screens.kit import CHOSEN, QUIET, TEXT, Kit
from game.screens.stack import Presses
from game.view.frame import Frame
from game.view.inks import INK

LINE = 14  # px


class Line(NamedTuple):
    """A line: what choosing it answers, its words, and the value it shows and changes, if any."""

    name: str
    words: str
    value: str = ""


class Answer(NamedTuple):
    """What was asked of a line: 0 chosen, -1 or 1 its value down or up."""

    name: str
    step: int


class Menu:
    """Lines and a cursor. The cursor is a sign as well as a colour."""

    def __init__(self, kit: Kit, lines: Sequence[Line], start: str = "") -> None:
        self._kit = kit
        self.lines = list(lines)
        names = [line.name for line in lines]
        self.cursor = names.index(start) if start in names else 0

    def tick(self, presses: Presses) -> Answer | None:
        """Move the cursor, or answer."""
        way = ("down" in presses) - ("up" in presses)
        if way:
            self.cursor = (self.cursor + way) % len(self.lines)
            self._kit.sound("menu_move")
        line = self.lines[self.cursor]
        step = ("right" in presses) - ("left" in presses)
        if step and line.value:
            self._kit.sound("menu_move")
            return Answer(line.name, step)
        if presses & {"choose", "start"}:
            self._kit.sound("menu_choose")
            return Answer(line.name, 0)
        return None

    def draw(self, frame: Frame, x: int, y: int, width: int = 0) -> None:
        """Draw in the middle of x, or, with a width, with values at its right end."""
        face = self._kit.type.text
        for place, line in enumerate(self.lines):
            here = place == self.cursor
            top = y + place * LINE
            colour = CHOSEN if here else TEXT
            if not width:
                words = f"→ {line.words} ←" if here else line.words
                face.draw(frame.surface, words, (x, top), colour, outline=INK, align="centre")
                continue
            words = f"→ {line.words}" if here else line.words
            face.draw(frame.surface, words, (x - (10 if here else 0), top), colour, outline=INK)
            shade = colour if here else QUIET
            end = (x + width, top)
            face.draw(frame.surface, line.value, end, shade, outline=INK, align="right")
