"""Putting pictures down in just the colours that Qt would, Tiled's own painter.

Whole pixels are copied by pygame. For half transparent ones, colours are whole numbers of 16 bits
times their opacity, as in Qt's 64-bit pipeline; each product is rounded as Qt rounds it. One thing
is left open: a half transparent pixel over nothing is divided by its opacity, for which Qt asks the
processor's approximate reciprocal. What lies half way between two colours may so become either.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import floor
from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.levels.tilemap import FLIP_X, FLIP_Y

if TYPE_CHECKING:
    from game.levels.tilemap import Colour

FULL = 65535
WHITE = (255, 255, 255, 255)
FIXED = 1 << 16  # Qt samples in fixed point
GROUP = 8  # pixels of a row that Qt takes at a time; it is more exact where all are whole

Pixel = tuple[int, int, int, int]

_SOFT = re.compile(rb"[^\x00\xff]", re.DOTALL)
_SEEN = re.compile(rb"[^\x00]", re.DOTALL)
_WITHOUT_SOFT = bytes([0] * 255 + [255])


class Ink(NamedTuple):
    """A picture ready to be put down: its whole pixels, and the half transparent ones.

    soft: x, y and colour: 16 bits each of red, green, blue, times the fourth, the opacity.
    """

    solid: pygame.Surface
    soft: list[tuple[int, int, Pixel]]


class Canvas:
    """A picture that is drawn on, clear at first."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._bytes = bytearray(size[0] * size[1] * 4)
        self.surface = pygame.image.frombuffer(self._bytes, size, "RGBA")

    def put(self, ink: Ink, at: tuple[int, int]) -> None:
        """Put a picture down with its left upper corner at a place."""
        width, height = self.surface.get_size()
        pixels, first = self._bytes, max(0, at[0])
        end = min(width, at[0] + ink.solid.get_width())
        for dx, dy, colour in ink.soft:
            x, y = at[0] + dx, at[1] + dy
            if 0 <= x < width and 0 <= y < height:
                place = (y * width + x) * 4
                group = place - (x - first) % GROUP * 4
                behind = pixels[group + 3 : min(group + GROUP * 4, (y * width + end) * 4) : 4]
                under = pixels[place : place + 4]
                pixels[place : place + 4] = bytes(
                    _over(colour, under, exact=not behind.strip(b"\xff"))
                )
        self.surface.blit(ink.solid, at)


def dipped(picture: pygame.Surface, tint: Colour, opacity: float) -> Ink:
    """Return a picture in a layer's tint and opacity (0 to 1)."""
    raw = bytearray(pygame.image.tobytes(picture, "RGBA"))
    share = int(opacity * 256) * 255 >> 8
    opacities = bytes(raw[3::4])
    whole = share == 255 and tint[3] == 255
    width = picture.get_width()
    soft: list[tuple[int, int, Pixel]] = []
    for found in (_SOFT if whole else _SEEN).finditer(opacities):
        place = found.start()
        pixel = raw[place * 4 : place * 4 + 4]
        soft.append((place % width, place // width, _dip(pixel, tint, share)))
    raw[3::4] = opacities.translate(_WITHOUT_SOFT) if whole else bytes(len(opacities))
    for band, tone in enumerate(tint[:3]):
        if tone != 255:
            raw[band::4] = raw[band::4].translate(bytes(_div_255(c * tone) for c in range(256)))
    return Ink(pygame.image.frombytes(bytes(raw), picture.get_size(), "RGBA"), soft)


def sampled(
    picture: pygame.Surface,
    box: tuple[float, float, float, float],
    flips: int,
    bounds: tuple[int, int],
) -> tuple[pygame.Surface, tuple[int, int]]:
    """Stretch a picture over a box (left, top, width, height), each pixel the nearest.

    Return what lies within the bounds of the canvas, and its place there. The picture has been
    turned by `flips` before; they say in which direction Qt goes through it.
    """
    left, top, w, h = box
    across = _Axis(left, w, picture.get_width(), reverse=bool(flips & FLIP_X))
    down = _Axis(top, h, picture.get_height(), reverse=bool(flips & FLIP_Y))
    columns, rows = across.within(bounds[0]), down.within(bounds[1])
    out = pygame.Surface((len(columns), len(rows)), pygame.SRCALPHA, 32)
    from_y = [down.nearest(y) for y in rows]
    for x, from_x in enumerate(across.stepped(columns)):
        for y, source in enumerate(from_y):
            out.set_at((x, y), picture.get_at((from_x, source)))
    return out, (columns.start, rows.start)


def half_up(number: float) -> int:
    """Round as Qt does."""
    return floor(number + 0.5)


class _Axis:
    """How `count` pixels of a picture are stretched from `low` over a length."""

    def __init__(self, low: float, length: float, count: int, *, reverse: bool) -> None:
        self.low = low
        self.length = length
        self.count = count
        self.reverse = reverse

    def within(self, end: int) -> range:
        """Return the pixels of the canvas that it covers."""
        first = max(0, half_up(self.low))
        return range(first, max(first, min(end, half_up(self.low + self.length))))

    def nearest(self, at: int) -> int:
        """Return which of the picture's pixels is shown at one of the canvas."""
        return self._pixel(self._source(at))

    def stepped(self, columns: range) -> list[int]:
        """Return the same for a whole row, which Qt walks in fixed steps: errors add up."""
        if not columns:
            return []
        step = int(self.count / self.length * FIXED) * (-1 if self.reverse else 1)
        source = self._source(columns.start)
        return [self._pixel(source + i * step) for i in range(len(columns))]

    def _source(self, at: int) -> int:
        """Return a place in the picture as it was before it was turned, in fixed point."""
        place = (at + 0.5 - self.low) * self.count / self.length
        return int((self.count - place if self.reverse else place) * FIXED - 1)

    def _pixel(self, source: int) -> int:
        number = max(0, min(self.count - 1, source // FIXED))
        return self.count - 1 - number if self.reverse else number


def _dip(pixel: bytearray, tint: Colour, share: int) -> Pixel:
    """Return a pixel times its own opacity, a tint and a layer's opacity, in 16 bits.

    Up to the tint, Qt works in 8 bits.
    """
    opacity = pixel[3]
    bands = [_div_255(band * opacity) for band in pixel[:3]]
    if tint != WHITE:
        mixed = zip(bands, tint[:3], strict=True)
        bands = [_div_255(band * tone + tone * (255 - opacity)) for band, tone in mixed]
        bands = [_div_255(band * opacity) for band in bands]
        bands = [_div_255(band * tint[3]) for band in bands]
        opacity = _div_255(opacity * tint[3])
    red, green, blue, opacity = (
        band * 257 if share == 255 else _div_65535(band * 257 * share * 257)
        for band in (*bands, opacity)
    )
    return red, green, blue, opacity


def _over(colour: Pixel, under: bytearray, *, exact: bool) -> Pixel:
    """Return a pixel of 8 bits after a half transparent one has been put over it."""
    behind, rest = under[3] * 257, FULL - colour[3]
    if exact:
        below = _weakened(rest)
        red, green, blue = (
            _div_257(band + below[under[place]]) for place, band in enumerate(colour[:3])
        )
        return red, green, blue, 255
    opacity = colour[3] + _div_65535(behind * rest)
    if not opacity:
        return 0, 0, 0, 0
    sums = []
    for place, band in enumerate(colour[:3]):
        deep = under[place] * 257 * behind >> 16
        deep += deep >> 15
        sums.append(band + _div_65535(deep * rest))
    if opacity == FULL:
        red, green, blue = map(_div_257, sums)
    else:
        red, green, blue = (_halved_down(band * 255, opacity) for band in sums)
    return red, green, blue, _div_257(opacity)


@lru_cache(256)
def _weakened(rest: int) -> list[int]:
    """Return what is left of each colour behind a pixel, 8 bits to 16."""
    return [_div_65535(band * 257 * rest) for band in range(256)]


def _div_255(number: int) -> int:
    return number + (number >> 8) + 128 >> 8


def _div_257(number: int) -> int:
    number += 128
    return number - (number >> 8) >> 8


def _div_65535(number: int) -> int:
    return number + (number >> 16) + 0x8000 >> 16


def _halved_down(number: int, divisor: int) -> int:
    """Divide to the nearest, half way to the lower."""
    return (2 * number + divisor - 1) // (2 * divisor)
