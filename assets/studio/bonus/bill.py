"""Bonus round Torn bill: an invented banknote of ten, whole and torn into eighteen pieces.

`bill_piece-ROW-COLUMN` fit together where bill.json says; each piece's torn edge shows white fibre.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from assets.studio.paint.canvas import (
    Bits,
    Floats,
    Indices,
    clear,
    grid,
    grow,
    lay,
    noise,
    put,
    ramp,
    save_all,
    shade,
)
from assets.studio.paint.shapes import lettering, polygons
from assets.studio.palette import CLEAR, INK

WIDE, HIGH = 192, 90
ROWS, COLUMNS = 3, 6
MIDDLE = (112.0, 41.0)  # of the round picture
INKS = "brown:1,olive:1-4,stone:4-5"
SERIAL = "РЖ 1030217"


def _guilloche() -> Floats:
    """Return the fine lines of the ground: two families of waves that cross."""
    ys, xs = grid(HIGH, WIDE)
    one = (ys + 7 * np.sin(xs / 13)) % 7
    two = (ys - 7 * np.sin(xs / 13 + 0.9)) % 7
    return np.asarray(((one < 1) | (two < 1)).astype(float))


def _rosette(x: float, y: float, radius: float, petals: int) -> Floats:
    """Return an engraved rosette: 0 outside, else how dark it is."""
    ys, xs = grid(HIGH, WIDE)
    away, turn = np.hypot(xs - x, ys - y), np.arctan2(ys - y, xs - x)
    edge = radius * (0.9 + 0.1 * np.cos(turn * petals))
    rings = 0.5 + 0.5 * np.cos(away * 2.3 + 1.6 * np.cos(turn * petals))
    return np.asarray(np.where(away < edge, 0.35 + 0.6 * rings, 0))


def _frame() -> Bits:
    """Return the border: a double line with a row of teeth."""
    ys, xs = grid(HIGH, WIDE)
    inset = np.minimum(np.minimum(xs, WIDE - xs), np.minimum(ys, HIGH - ys))
    teeth = (inset > 7) & (inset < 9) & ((xs + ys).astype(int) % 3 == 0)
    return np.asarray(((inset > 4) & (inset < 5.2)) | ((inset > 6) & (inset < 7)) | teeth)


def _tower() -> Indices:
    """Return the round picture: a factory, a dam's wall, a rising sun with rays, engraved."""
    size = (56, 56)
    ys, xs = grid(56, 56)
    x, y = xs - 28, ys - 28
    away = np.hypot(x, y)
    rays = (np.sin(np.arctan2(y - 8, x) * 26) > 0).astype(float)
    sky = 0.95 - 0.22 * rays
    land = polygons(size, [(0, 38), (14, 33), (30, 36), (56, 31), (56, 56), (0, 56)])
    works = polygons(
        size,
        [(12, 38), (12, 26), (18, 22), (18, 26), (24, 22), (24, 26), (30, 22), (30, 38)],
        [(34, 36), (35, 12), (38, 12), (39, 36)],
        [(42, 36), (43, 17), (46, 17), (47, 36)],
    )
    smoke = np.hypot((x - 3 + (y + 20) * 0.9) / 2.2, y + 19) < 5
    sun = np.hypot(x, y - 8) < 11
    value = np.where(sun, 0.95, sky)
    value = np.where(smoke & (np.hypot(x, y) < 23), 0.55 + 0.2 * (ys.astype(int) % 2), value)
    value = np.where(land, 0.45 + 0.22 * ((ys + x * 0.2).astype(int) % 3 == 0), value)
    value = np.where(works, 0.06 + 0.2 * (xs.astype(int) % 4 == 0), value)
    pixels = shade(value, ramp(INKS), 0.3)
    pixels[away > 26] = CLEAR
    pixels[(away > 24.6) & (away <= 26)] = ramp("brown:1")[0]
    pixels[(away > 23.4) & (away <= 24.6)] = ramp("stone:5")[0]
    return pixels


def _ten(pixels: Indices, left: int, top: int, wide: int, high: int) -> None:
    """Engrave the number ten, hatched, dark at its edge."""
    size = (wide + 4, high + 4)
    one = polygons(size, [(2, 8), (8, 2), (13, 2), (13, high), (7, high), (7, 10), (2, 13)])
    left_, right, low = 16, wide + 2, high
    outer = [(left_ + 5, 2), (right - 5, 2), (right, 8), (right, low - 6), (right - 5, low),
             (left_ + 5, low), (left_, low - 6), (left_, 8)]  # fmt: skip
    zero = polygons(size, outer) & ~polygons(
        size, [(left_ + 7, 9), (right - 7, 9), (right - 7, low - 7), (left_ + 7, low - 7)]
    )
    shape = one | zero
    picture = clear(size[1], size[0])
    picture[grow(shape, diagonal=True)] = ramp("stone:5")[0]
    picture[shape] = ramp("brown:1")[0]
    ys, xs = grid(size[1], size[0])
    inner = shape & np.roll(shape, 1, 1) & np.roll(shape, -1, 1) & np.roll(shape, 1, 0)
    picture[inner & ((xs + ys).astype(int) % 3 == 0)] = ramp("red:2")[0]
    put(pixels, picture, left, top)


def bill() -> Indices:
    """Return the whole banknote."""
    ys, xs = grid(HIGH, WIDE)
    fibre = noise(HIGH, WIDE, 3, 12) - 0.5
    crease = np.where(np.abs(xs - 64) < 1, -0.2, 0) + np.where(np.abs(xs - 128) < 1, -0.16, 0)
    paper = shade(0.86 + 0.16 * fibre + crease, ramp("stone:3-5"), 0.6)
    tint = np.where(xs < 84, 0, np.where(xs < 140, 1, 2))
    lines = np.array(ramp("olive:4,gold:3,pale:2"), np.uint8)[tint]
    inside = (np.minimum(xs, WIDE - xs) > 9) & (np.minimum(ys, HIGH - ys) > 9)
    lay(paper, lines, (_guilloche() > 0) & inside)
    for x, y, radius, petals, colours in (
        (38, 41, 25, 12, "olive:3,olive:2,red:2,red:1"),
        (166, 26, 13, 9, "olive:4,olive:3,olive:2,red:1"),
        (166, 66, 13, 8, "olive:4,olive:3,olive:2,red:1"),
    ):
        dark = _rosette(x, y, radius, petals)
        lay(paper, shade(dark, ramp(colours), 0.5), dark > 0)
    paper[_frame()] = ramp("olive:1")[0]
    put(paper, _tower(), round(MIDDLE[0]) - 28, round(MIDDLE[1]) - 28)
    _ten(paper, 21, 25, 34, 31)
    for label, x, y, colour in (
        (SERIAL, 13, 72, "red:2"),
        ("10", 161, 22, "stone:5"),
        ("10", 161, 62, "stone:5"),
        ("ДЕСЯТЬ", 94, 71, "brown:1"),
    ):
        put(paper, lettering(label, colour), x, y)
    paper[[0, -1]] = ramp("stone:3")[0]
    paper[:, [0, -1]] = ramp("stone:3")[0]
    return paper


def _owner() -> Indices:
    """Return which piece each pixel belongs to: a warped net of rows and columns."""
    ys, xs = grid(HIGH, WIDE)
    coarse = [noise(HIGH, WIDE, 17, 200 + k) - 0.5 for k in range(2)]
    ragged = [noise(HIGH, WIDE, 2.6, 210 + k) - 0.5 for k in range(2)]
    column = (xs + 16 * coarse[0] + 3 * ragged[0]) / (WIDE / COLUMNS)
    row = (ys + 13 * coarse[1] + 3 * ragged[1]) / (HIGH / ROWS)
    column = np.clip(np.floor(column), 0, COLUMNS - 1)
    row = np.clip(np.floor(row), 0, ROWS - 1)
    return np.asarray(row * COLUMNS + column, np.uint8)


def _piece(whole: Indices, mine: Bits) -> tuple[Indices, tuple[int, int]]:
    """Cut a piece out, with a fibre edge inside the tear, an ink line round it, and its corner."""
    rim = np.zeros_like(mine)
    rim[1:-1, 1:-1] = True
    torn = mine & grow(~mine) & rim
    pixels = np.where(mine, whole, CLEAR).astype(np.uint8)
    pixels[torn] = ramp("stone:5")[0]
    padded = np.pad(pixels, 1, constant_values=CLEAR)
    edge = grow(padded != CLEAR) & (padded == CLEAR)
    padded[edge] = INK
    drawn = padded != CLEAR
    rows, columns = np.flatnonzero(drawn.any(1)), np.flatnonzero(drawn.any(0))
    top, left = int(rows[0]), int(columns[0])
    return padded[top : rows[-1] + 1, left : columns[-1] + 1].copy(), (left - 1, top - 1)


def pieces() -> dict[tuple[int, int], tuple[Indices, tuple[int, int]]]:
    """Return each piece by row and column, with its corner in the whole."""
    whole, owner = bill(), _owner()
    return {
        (row, column): _piece(whole, owner == row * COLUMNS + column)
        for row in range(ROWS)
        for column in range(COLUMNS)
    }


def mat() -> Indices:
    """Return the blotter on which the bill is put together: green baize with its outline."""
    high, wide = HIGH + 16, WIDE + 16
    ys, xs = grid(high, wide)
    nap = noise(high, wide, 2, 31) - 0.5
    lamp = 1 - np.hypot((xs - wide / 2) / wide, (ys - high / 2) / high)
    pixels = shade(0.1 + 0.7 * lamp + 0.35 * nap, ramp("ink,teal:0-1,olive:1"), 0.9)
    dash = ((xs.astype(int) // 3 + ys.astype(int) // 3) % 2) == 0
    inset = np.minimum(np.minimum(xs - 7, wide - 7 - xs), np.minimum(ys - 7, high - 7 - ys))
    pixels[(np.abs(inset) < 0.6) & dash] = ramp("olive:4")[0]
    return pixels


def bake(root: Path) -> list[Path]:
    """Bake the banknote and its pieces below `root`/pictures."""
    out = root / "pictures"
    made = {"bill": bill(), "bill_mat": mat()}
    corners = {}
    for (row, column), (pixels, corner) in pieces().items():
        made[f"bill_piece-{row}-{column}"] = pixels
        corners[f"{row}-{column}"] = corner
    told = out / "bill.json"
    facts = {"size": (WIDE, HIGH), "on_mat": (8, 8), "pieces": corners}
    written = save_all(out, made)
    told.write_text(json.dumps(facts, indent=1) + "\n", "utf-8")
    return [*written, told]
