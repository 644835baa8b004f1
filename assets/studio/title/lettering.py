"""The letters of title and ranks: heavy Latin that passes for Cyrillic, as polygons.

A letter stands in a box 100 high with y down. Each entry is its width, what is filled, and what is
cut out of it again.
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from assets.studio.paint.canvas import Floats

Point = tuple[float, float]
Polygon = list[Point]
FINE = 4  # drawn this many times finer than pixels


def _box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


LETTERS: dict[str, tuple[float, list[Polygon], list[Polygon]]] = {
    "Я": (
        60,
        [
            [(12, 0), (60, 0), (60, 100), (38, 100), (38, 64), (12, 64), (0, 52), (0, 12)],
            [(16, 60), (40, 60), (24, 100), (-6, 100)],
        ],
        [[(28, 20), (38, 20), (38, 44), (28, 44), (22, 38), (22, 26)]],
    ),
    "E": (50, [_box(0, 0, 50, 100)], [_box(22, 21, 60, 39), _box(22, 60, 60, 79)]),
    "D": (
        60,
        [[(0, 0), (44, 0), (60, 16), (60, 84), (44, 100), (0, 100)]],
        [[(22, 21), (34, 21), (38, 26), (38, 74), (34, 79), (22, 79)]],
    ),
    "H": (60, [_box(0, 0, 60, 100)], [_box(22, -5, 38, 39), _box(22, 61, 38, 105)]),
    "Λ": (70, [[(22, 0), (48, 0), (72, 100), (48, 100), (35, 40), (22, 100), (-2, 100)]], []),
    "T": (58, [_box(0, 0, 58, 22), _box(18, 0, 40, 100)], []),
    "S": (
        58,
        [[(12, 0), (46, 0), (58, 12), (58, 88), (46, 100), (12, 100), (0, 88), (0, 12)]],
        [
            [(22, 20), (36, 20), (36, 32), (60, 32), (60, 40), (27, 40), (22, 36)],
            [(-2, 60), (31, 60), (36, 64), (36, 80), (22, 80), (22, 68), (-2, 68)],
        ],
    ),
    "A": (
        70,
        [[(22, 0), (48, 0), (72, 100), (48, 100), (43, 80), (27, 80), (22, 100), (-2, 100)]],
        [[(35, 30), (40, 62), (30, 62)]],
    ),
    "B": (
        60,
        [[(0, 0), (46, 0), (58, 12), (58, 40), (50, 50), (60, 60), (60, 88), (48, 100), (0, 100)]],
        [_box(22, 20, 36, 40), _box(22, 60, 38, 80)],
    ),
    "C": (
        58,
        [[(12, 0), (46, 0), (58, 12), (58, 88), (46, 100), (12, 100), (0, 88), (0, 12)]],
        [_box(22, 20, 36, 80), _box(35, 36, 60, 64)],
    ),
    "И": (
        66,
        [_box(0, 0, 66, 100)],
        [[(22, -5), (44, -5), (44, 30), (22, 66)], [(22, 105), (44, 105), (44, 70), (22, 106)]],
    ),
}
WORDS = "ЯED HEΛT"
GAP = 8.0  # between letters
SPACE = 30.0


def width(text: str) -> float:
    """Return the width of a word in units of a hundredth of its height."""
    letters = sum(SPACE if char == " " else LETTERS[char][0] + GAP for char in text)
    return letters - GAP


def draw(text: str, size: tuple[int, int], box: tuple[float, float, float, float]) -> Floats:
    """Return how much of each fine pixel a word covers, stretched into `box` (x, y, w, h in px).

    `size` is width and height in pixels; the result is FINE times as large.
    """
    picture = Image.new("L", (size[0] * FINE, size[1] * FINE))
    pen = ImageDraw.Draw(picture)
    left, top, wide, high = (value * FINE for value in box)
    across, down, at = wide / width(text), high / 100, 0.0
    for char in text:
        if char == " ":
            at += SPACE
            continue
        advance, filled, cut = LETTERS[char]
        for polygons, ink in ((filled, 255), (cut, 0)):
            for polygon in polygons:
                points = [(left + (at + x) * across, top + y * down) for x, y in polygon]
                pen.polygon(points, fill=ink)
        at += advance + GAP
    return np.asarray(picture, np.float64) / 255
