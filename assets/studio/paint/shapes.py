"""Shapes: polygons and lines drawn fine and brought down, words in the small face, drawn dots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np
from PIL import Image, ImageDraw

from assets.studio.faces.faces import SOURCES, read_source
from assets.studio.paint.canvas import Bits, Indices, clear, ramp
from assets.studio.palette import CLEAR

FINE = 4  # drawn this many times finer than pixels
HALF = 0.5
Point = tuple[float, float]
Size = tuple[int, int]


def _down(picture: Image.Image) -> Bits:
    fine = np.asarray(picture, np.float64)
    high, wide = fine.shape[0] // FINE, fine.shape[1] // FINE
    return np.asarray(fine.reshape(high, FINE, wide, FINE).mean((1, 3)) > 255 * HALF)


def polygons(size: Size, *shapes: Sequence[Point]) -> Bits:
    """Return what some polygons cover of a picture of a width and a height."""
    picture = Image.new("L", (size[0] * FINE, size[1] * FINE))
    pen = ImageDraw.Draw(picture)
    for shape in shapes:
        pen.polygon([(x * FINE, y * FINE) for x, y in shape], fill=255)
    return _down(picture)


def line(size: Size, points: Sequence[Point], width: float) -> Bits:
    """Return what a bent line covers."""
    picture = Image.new("L", (size[0] * FINE, size[1] * FINE))
    pen = ImageDraw.Draw(picture)
    fine = [(x * FINE, y * FINE) for x, y in points]
    pen.line(fine, fill=255, width=max(1, round(width * FINE)), joint="curve")
    return _down(picture)


def curve(start: Point, end: Point, bow: float, count: int = 24) -> list[Point]:
    """Return points of an arc that bows to the left of its way by `bow` px."""
    (x0, y0), (x1, y1) = start, end
    long = float(np.hypot(x1 - x0, y1 - y0))
    nx, ny = (y1 - y0) / long, -(x1 - x0) / long
    steps = np.linspace(0, 1, count)
    lift = 4 * bow * steps * (1 - steps)
    xs = x0 + (x1 - x0) * steps + nx * lift
    ys = y0 + (y1 - y0) * steps + ny * lift
    return [(float(x), float(y)) for x, y in zip(xs, ys, strict=True)]


def stamp(rows: str, key: Mapping[str, str]) -> Indices:
    """Turn rows of letters into pixels; `key` names the colour of each letter, '.' is clear."""
    lines = rows.split()
    pixels = clear(len(lines), len(lines[0]))
    for y, line in enumerate(lines):
        for x, mark in enumerate(line):
            if mark != ".":
                pixels[y, x] = ramp(key[mark])[0]
    return pixels


@cache
def _glyphs() -> dict[str, Bits]:
    return read_source(SOURCES / "small.txt").glyphs


def lettering(words: str, colour: str) -> Indices:
    """Return words in the game's small face, trimmed."""
    parts = []
    for letter in words:
        glyph = np.zeros_like(_glyphs()["E"])[:, :3] if letter == " " else _glyphs()[letter]
        parts += [glyph, np.zeros((glyph.shape[0], 1), bool)]
    whole = np.concatenate(parts, axis=1)
    rows = np.flatnonzero(whole.any(1))
    set_ = whole[rows[0] : rows[-1] + 1, :-1]
    return np.where(set_, ramp(colour)[0], CLEAR).astype(np.uint8)
