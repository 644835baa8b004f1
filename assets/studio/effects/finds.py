"""What is found in Moscow and Chicago: cartridges by the box, a bath-house tag."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.paint.canvas import Indices, clear, grid, lay, outline, put, ramp, shade
from assets.studio.paint.field import edged
from assets.studio.paint.shapes import Point, polygons, stamp
from assets.studio.palette import CLEAR, INK

KEY = {
    "k": "ink",
    "c": "skin:5",
    "C": "skin:4",
    "o": "skin:3",
    "Y": "gold:4",
    "y": "gold:3",
    "t": "gold:2",
    "T": "gold:1",
    "w": "grey:7",
    "s": "grey:5",
    "n": "grey:3",
}
CARTRIDGE = """
.kk.
kcok
kCok
kYtk
kytk
kyTk
kyTk
"""
HEAVY_CARTRIDGE = """
..kk..
.kwsk.
kwssnk
kssnnk
kYyttk
kYytTk
kYytTk
kyytTk
"""
HIGH, WIDE = 18, 26  # px of a box's picture


def _box(colours: str, cartridge: str, every: int) -> Indices:
    """Paint an open box with cartridges upright in it, and a label with another."""
    pixels, one = clear(HIGH + 2, WIDE + 2), stamp(cartridge, KEY)
    for row, shift in ((0, every // 2), (2, 0)):
        for x in range(3 + shift, WIDE - one.shape[1], every):
            put(pixels, one, x, row + 1)
    ys, xs = grid(*pixels.shape)
    front = (ys > 9) & (ys < HIGH + 1) & (xs > 1) & (xs < WIDE + 1)
    light = np.clip(0.95 - (ys - 9) / 14 - (xs - 2) / 60, 0, 1)
    lay(pixels, shade(light, ramp(colours), 0.5), front)
    pixels[front & (ys < 11)] = ramp(colours)[-1]
    pixels[front & (ys > 12) & (ys < 16)] = ramp("stone:4")[0]
    size = (WIDE + 2, HIGH + 2)
    pixels[polygons(size, ((9, 13), (15, 13), (18, 14.5), (15, 16), (9, 16)))] = ramp("gold:1")[0]
    pixels[polygons(size, ((9, 13), (11, 13), (11, 16), (9, 16)))] = ramp("brown:1")[0]
    return outline(pixels, INK)


def star(middle: Point, radius: float) -> list[Point]:
    """Return the corners of a star of five rays."""
    points = []
    for k in range(10):
        angle, long = math.pi * (k / 5 - 0.5), radius * (0.42 if k % 2 else 1.0)
        points.append((middle[0] + long * math.cos(angle), middle[1] + long * math.sin(angle)))
    return points


def rounds() -> Indices:
    """A small box, olive, for the pistol."""
    return _box("olive:1-4", CARTRIDGE, 4)


def magnum_rounds() -> Indices:
    """A red box of fewer and larger ones."""
    return _box("red:0-3", HEAVY_CARTRIDGE, 6)


def token() -> Indices:
    """A brass tag, a hole and a ring at its top, a red star in its middle."""
    high, wide = 30, 22
    ys, xs = grid(high, wide)
    x, y = xs - wide / 2, ys - 18
    away = np.hypot(x / 8.6, y / 10.4)
    light = np.clip(0.72 - (x + 1.3 * y) / 34, 0, 1)
    pixels = shade(light, ramp("gold:1-4"), 0.5)
    pixels[away > 0.84] = ramp("gold:3")[0]
    pixels[(away > 0.84) & (x + y > 3)] = ramp("gold:1")[0]
    pixels[np.abs(away - 0.8) < 0.06] = ramp("gold:0")[0]
    pixels[away > 1] = CLEAR
    shape = polygons((wide, high), star((wide / 2, 19.4), 6.4))
    pixels[shape] = ramp("red:2")[0]
    pixels[shape & (x + y < -0.5)] = ramp("red:3")[0]
    pixels[np.hypot(x, ys - 10.6) < 1.4] = INK
    ring = np.abs(np.hypot(x, ys - 6.4) - 3.6) < 0.8
    pixels[ring & (ys < 10)] = ramp("grey:5")[0]
    return edged(pixels)
