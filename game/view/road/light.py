"""Light upon what is drawn already: cones, pools and veils, dithered, in the frame's own colours.

A pixel that is lit is given the colour of the palette that is nearest to its own in that light. So
a beam shows whatever it falls on, and no picture needs a lit twin.
"""

import math
from collections.abc import Sequence
from functools import lru_cache

import pygame

from game.view.inks import FIGURES, NEON, ROOM
from game.view.palette import SIZE, Colour

Point = tuple[float, float]
Shapes = tuple[tuple[Point, ...], ...]
TINTS: dict[str, Colour] = {
    "lamp": (255, 238, 186),
    "fire": (255, 132, 44),
    "alarm": (230, 44, 30),
    "moon": (96, 120, 190),
}
BAYER = ((0, 8, 2, 10), (12, 4, 14, 6), (3, 11, 1, 9), (15, 7, 13, 5))
AIR = 0.5  # the share of a light that is seen where it falls on nothing
GAIN = 200  # the lower, the more a surface takes of a light
STEPS = 6  # of brightness
CORNERS = 28  # of an ellipse
CIRCLE = tuple(
    (math.cos(corner * math.tau / CORNERS), math.sin(corner * math.tau / CORNERS))
    for corner in range(CORNERS)
)
FINE = 24  # steps of a light's power
RINGS = 9  # from the edge of a light to its middle
GARISH = (*NEON[3:], 62, 63)  # entries of signs, which no light makes of another
NEEDED = 0.06  # power below which a light is left out


class Light:
    """Lights a strip whose palette is this."""

    def __init__(self, palette: Sequence[Colour]) -> None:
        self._palette = list(palette)
        self._table = lru_cache(64)(self._make_table)

    def cone(
        self, strip: pygame.Surface, at: Point, towards: Point, wide: float, power: float
    ) -> None:
        """Throw a lamp's beam from a point to another, where it is so wide on either side."""
        parts = [1 - ring / RINGS for ring in range(RINGS)]
        self._shine(strip, tuple(_wedge(at, towards, wide, part) for part in parts), "lamp", power)

    def pool(self, strip: pygame.Surface, at: Point, radii: Point, tint: str, power: float) -> None:
        """Light an ellipse, most in its middle."""
        parts = [1 - ring / RINGS for ring in range(RINGS)]
        self._shine(strip, tuple(_ellipse(at, radii, part) for part in parts), tint, power)

    def veil(self, strip: pygame.Surface, part: float) -> None:
        """Darken the whole strip, 0 not at all, 1 to black."""
        pixels = pygame.image.tobytes(strip, "P").translate(self._table("", -round(part * 16)))
        dark = pygame.image.frombytes(pixels, strip.get_size(), "P")
        dark.set_palette(self._palette)
        strip.blit(dark, (0, 0))

    # ---- parts ---------------------------------------------------------------------------------
    def _shine(self, strip: pygame.Surface, shapes: Shapes, tint: str, power: float) -> None:
        """Light nested shapes, the outermost first, each brighter; dither between the steps."""
        whole = _box(shapes[0]).clip(strip.get_clip())
        if power < NEEDED or not whole.w or not whole.h:
            return
        plain = pygame.image.tobytes(strip.subsurface(whole), "P")
        for step, mask in _masks(shapes, (*whole,), round(power * FINE)):
            pixels = plain.translate(self._table(tint, step))
            lit = pygame.image.frombytes(pixels, whole.size, "P")
            lit.set_palette(self._palette)
            mask.to_surface(strip, setsurface=lit, unsetcolor=None, dest=whole)

    def _make_table(self, tint: str, strength: int) -> bytes:
        """Return a translation of indices to those of the same colours in a light."""
        table = bytearray(range(SIZE))
        used = self._palette[: FIGURES + ROOM]
        for index, colour in enumerate(used):
            table[index] = _nearest(used, _lit(colour, tint, strength / (STEPS if tint else 16)))
        return bytes(table)


def _lit(colour: Colour, tint: str, part: float) -> tuple[float, ...]:
    if not tint:
        return tuple(value * (1 + part) for value in colour)
    lamp = TINTS[tint]
    return tuple(
        min(255.0, value * (1 + part * shade / GAIN) + shade * part * AIR)
        for value, shade in zip(colour, lamp, strict=True)
    )


def _nearest(palette: Sequence[Colour], wanted: Sequence[float]) -> int:
    """Return the entry nearest to a colour; green weighs most, as it does to the eye."""
    red, green, blue = wanted
    return min(
        (n for n in range(len(palette)) if n not in GARISH),
        key=lambda n: (
            3 * (palette[n][0] - red) ** 2
            + 5 * (palette[n][1] - green) ** 2
            + 2 * (palette[n][2] - blue) ** 2
        ),
    )


def _wedge(at: Point, towards: Point, wide: float, part: float) -> tuple[Point, ...]:
    """Return a beam of which only the middle part is left; it ends a little earlier, bluntly."""
    dx, dy = towards[0] - at[0], towards[1] - at[1]
    far = math.hypot(dx, dy) or 1.0
    end = 0.19 + 0.81 * part
    foot, half, blunt = 2 * part / far, wide * part**1.3 * end / far, end + 0.06 * part
    left, right = (
        [
            (at[0] - side * dy * foot, at[1] + side * dx * foot),
            (at[0] + dx * end - side * dy * half, at[1] + dy * end + side * dx * half),
        ]
        for side in (1, -1)
    )
    return (*left, (at[0] + dx * blunt, at[1] + dy * blunt), *reversed(right))


def _ellipse(at: Point, radii: Point, part: float) -> tuple[Point, ...]:
    (x, y), wide, high = at, radii[0] * part, radii[1] * part
    return tuple([(x + wide * across, y + high * down) for across, down in CIRCLE])


def _box(shape: Sequence[Point]) -> pygame.Rect:
    left, top = min(x for x, _ in shape), min(y for _, y in shape)
    right, bottom = max(x for x, _ in shape), max(y for _, y in shape)
    return pygame.Rect(left, top, right - left + 2, bottom - top + 2)


@lru_cache(256)
def _masks(
    shapes: Shapes, area: tuple[int, int, int, int], power: int
) -> list[tuple[int, pygame.Mask]]:
    """Return which pixels of an area are lit by so many steps or more; power in FINE parts."""
    whole, found = pygame.Rect(area), []
    rings = [_filled(shape, whole) for shape in shapes]
    for step in range(1, STEPS + 1):
        mask = pygame.mask.Mask(whole.size)
        for place, ring in enumerate(rings, 1):
            dots = round(16 * (power * STEPS * place / (FINE * len(rings)) - step + 1))
            if dots > 0:
                mask.draw(_dotted(ring, whole, min(16, dots)), (0, 0))
        if mask.count():
            found.append((step, mask))
    return found


def _filled(shape: Sequence[Point], area: pygame.Rect) -> pygame.Mask:
    """Return what of a shape is within an area."""
    scratch = pygame.Surface(area.size, depth=8)
    scratch.set_colorkey(0)
    pygame.draw.polygon(scratch, 1, [(x - area.x, y - area.y) for x, y in shape])
    return pygame.mask.from_surface(scratch)


def _dotted(mask: pygame.Mask, area: pygame.Rect, dots: int) -> pygame.Mask:
    """Return so many of 16 pixels of a mask, by the screen of the strip."""
    return mask.overlap_mask(_screen(dots), (-(area.x % 4), -(area.y % 4)))


@lru_cache(17)
def _screen(dots: int) -> pygame.Mask:
    """Return a screen larger than the strip of which so many of 16 pixels are set."""
    mask = pygame.Mask((336, 148))
    for y in range(148):
        for x in range(336):
            if BAYER[y % 4][x % 4] < dots:
                mask.set_at((x, y))
    return mask
