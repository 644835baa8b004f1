"""The sign that stands in Tiled for a street."""

from __future__ import annotations

from assets.studio.paint.canvas import Indices, clear, outline, ramp
from assets.studio.palette import INK


def street() -> Indices:
    """Return a street's name on a pole, pointing both ways; the foot is the middle."""
    high, wide, pole = 40, 36, 17
    pixels = clear(high, wide)
    _box(pixels, pole, 2, 2, high - 3, "grey:5")
    _box(pixels, pole + 1, 2, 1, high - 3, "grey:3")
    _box(pixels, pole - 3, high - 4, 8, 3, "stone:3")
    for top, left in ((5, 3), (14, 9)):
        _box(pixels, left, top, 24, 7, "teal:2")
        _box(pixels, left, top, 24, 1, "teal:4")
        for x, w in ((3, 5), (10, 3), (15, 6)):
            _box(pixels, left + x, top + 3, w, 2, "grey:7")
    for x, step in ((2, -1), (33, 1)):
        for n in range(3):
            y = 6 if step < 0 else 15
            pixels[y + n : y + 5 - n, x + step * min(n, 2)] = ramp("teal:3")[0]
    return outline(pixels, INK)


def _box(pixels: Indices, x: int, y: int, w: int, h: int, colour: str) -> None:
    pixels[y : y + h, x : x + w] = ramp(colour)[0]
