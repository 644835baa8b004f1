"""Text in the pixel faces of assets/fonts, drawn straight into 8-bit frames.

A string becomes a bit mask once and is kept; drawing writes a palette index through the mask, so
the palette of the frame never matters. `keycap` marks a word to be shown as a key: a filled cap
with the word cut out of it.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Literal, NamedTuple

import pygame

from game.resources import asset

Align = Literal["left", "centre", "right"]
CAP_OPEN, CAP_CLOSE = "\ue010", "\ue011"
CAP_SIDE = 3  # px between the cap's side and its word
MARGIN = 2  # px round a string's mask: room for outline and shadow
REMEMBERED = 384  # strings a face keeps


class Glyph(NamedTuple):
    """A character's bits, where they stand from the pen and the top of the line, and its width."""

    mask: pygame.mask.Mask
    dx: int
    dy: int
    advance: int


class Shape(NamedTuple):
    """A string's bits, the same grown by a pixel each way, and its width in pixels."""

    fill: pygame.mask.Mask
    grown: pygame.mask.Mask
    width: int


def keycap(word: str) -> str:
    """Mark a word to be drawn as a key or button."""
    return f"{CAP_OPEN}{word}{CAP_CLOSE}"


def _grow(mask: pygame.mask.Mask) -> pygame.mask.Mask:
    grown = mask.copy()
    for offset in ((-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)):
        grown.draw(mask, offset)
    return grown


def _cut_cap(mask: pygame.mask.Mask, left: int, right: int, bottom: int) -> None:
    """Invert columns `left` to `right` over a cap's height, its four corner pixels left out."""
    width, height = right - left, bottom + MARGIN
    cap = pygame.mask.Mask((width, height), fill=True)
    for corner in ((0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1)):
        cap.set_at(corner, 0)
    cap.erase(mask, (-left, -MARGIN // 2))
    mask.draw(cap, (left, MARGIN // 2))
    word = pygame.mask.Mask((width, height), fill=True)
    word.erase(cap, (0, 0))
    mask.erase(word, (left, MARGIN // 2))


class Face:
    """One pixel face: `line` is its height, `baseline` the row that letters stand on."""

    def __init__(self, name: str) -> None:
        """Load assets/fonts/NAME.json and its picture."""
        data = json.loads(asset(f"fonts/{name}.json").read_text("utf-8"))
        atlas = pygame.image.load(asset(f"fonts/{data['image']}"))
        atlas.set_colorkey(0)
        self.line: int = data["line"]
        self.baseline: int = data["baseline"]
        self._kerning: dict[str, int] = data["kerning"]
        self._glyphs = {
            char: Glyph(pygame.mask.from_surface(atlas.subsurface((x, y, w, h))), dx, dy, advance)
            for char, (x, y, w, h, dx, dy, advance) in data["glyphs"].items()
        }
        self._missing = self._glyphs[data["missing"]]
        self._shape = lru_cache(REMEMBERED)(self._build)

    def width(self, text: str) -> int:
        """Return the width of one line of text in pixels."""
        return self._shape(text).width

    def draw(  # noqa: PLR0913 - the whole of one line of text, by keyword where optional
        self,
        surface: pygame.Surface,
        text: str,
        pos: tuple[int, int],
        colour: int,
        *,
        shadow: int | None = None,
        outline: int | None = None,
        align: Align = "left",
    ) -> pygame.Rect:
        """Draw one line and return its rectangle.

        `pos` is the top of the line at its left end, middle or right end by `align`; colours are
        palette indices. The shadow falls a pixel to the right and below.
        """
        shape = self._shape(text)
        left = pos[0] - {"left": 0, "centre": shape.width // 2, "right": shape.width}[align]
        corner = (left - MARGIN, pos[1] - MARGIN)
        if shadow is not None:
            under = shape.fill if outline is None else shape.grown
            _stamp(surface, under, (corner[0] + 1, corner[1] + 1), shadow)
        if outline is not None:
            _stamp(surface, shape.grown, corner, outline)
        _stamp(surface, shape.fill, corner, colour)
        return pygame.Rect(left, pos[1], shape.width, self.line)

    def wrap(self, text: str, width: int) -> list[str]:
        """Break text into lines no wider than `width` pixels; a longer word has its own line."""
        lines = []
        for paragraph in text.split("\n"):
            line = ""
            for word in paragraph.split(" "):
                longer = f"{line} {word}" if line else word
                if line and self._measure(longer) > width:
                    lines.append(line)
                    longer = word
                line = longer
            lines.append(line)
        return lines

    def _measure(self, text: str) -> int:
        """Return the width of a line without keeping its shape."""
        pen, before = 0, ""
        for char in text:
            pen += self._step(before, char)
            before = char
        return max(0, pen - 1)

    def _step(self, before: str, char: str) -> int:
        """Return how far a character moves the pen, its kerning counted."""
        if char in (CAP_OPEN, CAP_CLOSE):
            return CAP_SIDE + (1 if char == CAP_CLOSE else 0)
        glyph = self._glyphs.get(char, self._missing)
        return glyph.advance + self._kerning.get(before + char, 0)

    def _build(self, text: str) -> Shape:
        width = self._measure(text)
        fill = pygame.mask.Mask((width + 2 * MARGIN, self.line + 2 * MARGIN + 2))
        pen, cap, before = MARGIN, MARGIN, ""
        for char in text:
            pen += self._step(before, char)
            if char == CAP_OPEN:
                cap = pen - CAP_SIDE
            elif char == CAP_CLOSE:
                _cut_cap(fill, cap, pen - 1, self.baseline)
            else:
                glyph = self._glyphs.get(char, self._missing)
                fill.draw(glyph.mask, (pen - glyph.advance + glyph.dx, MARGIN + glyph.dy))
            before = char
        return Shape(fill, _grow(fill), width)


def _stamp(
    surface: pygame.Surface, mask: pygame.mask.Mask, corner: tuple[int, int], colour: int
) -> None:
    mask.to_surface(surface, setcolor=colour, unsetcolor=None, dest=corner)


def load_face(name: str) -> Face:
    """Load the face `text` or `small`."""
    return Face(name)
