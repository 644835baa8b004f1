"""Signs that stand in Tiled for what is met on a road or a roof, and for what a chase asks."""

from __future__ import annotations

import numpy as np

from assets.studio.markers.signs import question
from assets.studio.paint.canvas import Bits, Indices, clear, grid, outline, put, ramp
from assets.studio.paint.cels import cel, halved_cel
from assets.studio.palette import CLEAR, INK

CROSSBUCK = 56  # px of its height; the rest of its pole is left out
ROAD, COLUMNS = (300, 24), 96  # px: a piece of road dug up; from column to column
TRENCH = (160, 24)


def _one(colour: str) -> int:
    return ramp(colour)[0]


def _lay(pixels: Indices, where: Bits, colour: str) -> None:
    pixels[where] = _one(colour)


# ---- points
def beat() -> Indices:
    """Return a blank diamond with a question mark, on a pole."""
    high, wide, middle = 44, 26, 13
    pixels = clear(high, wide)
    ys, xs = grid(high, wide)
    pixels[22 : high - 1, middle - 1 : middle + 1] = _one("grey:5")
    away = np.abs(xs - middle) + np.abs(ys - 13)
    _lay(pixels, away < 12.5, "gold:4")
    _lay(pixels, away < 9.5, "gold:3")
    put(pixels, question(), middle - 5, 7)
    return outline(pixels, INK)


def traffic() -> Indices:
    """Return a car at half its size."""
    return halved_cel(cel("sedan", "roll").pixels)


def girder() -> Indices:
    """Return a low bridge on two posts, and who passes below it ducked."""
    high, wide = 34, 52
    pixels = clear(high, wide)
    for x in (3, wide - 7):
        pixels[8 : high - 1, x : x + 4] = _one("grey:3")
        pixels[8 : high - 1, x] = _one("grey:5")
    put(pixels, halved_cel(cel("works", "girder").pixels), 0, 0)
    ys, xs = grid(high, wide)
    _lay(pixels, np.hypot(xs - 28, ys - 20) < 4, "skin:4")
    _lay(pixels, np.hypot((xs - 24) / 7, (ys - high + 2) / 10) < 1, "navy:3")
    pixels[-1] = CLEAR
    return outline(pixels, INK)


def lurch() -> Indices:
    """Return an arrow to either side, one above the other."""
    pixels = clear(30, 44)
    arrow = _arrow(28, 13)
    for x, y, colour, shape in ((14, 1, "olive:4", arrow), (2, 16, "olive:3", arrow[:, ::-1])):
        part = pixels[y : y + 13, x : x + 28]
        part[shape] = _one(colour)
    return outline(pixels, INK)


def brake() -> Indices:
    """Return an octagon with a bar above the marks of two tyres."""
    high, wide, middle = 36, 30, 15
    pixels = clear(high, wide)
    ys, xs = grid(high, wide)
    across, down = np.abs(xs - middle), np.abs(ys - 13)
    for size, colour in ((12, "grey:7"), (10.5, "red:2")):
        inside = (across < size) & (down < size) & (across + down < size * 1.42)
        _lay(pixels, inside, colour)
    _lay(pixels, (across < 7) & (down < 2), "grey:7")
    for x in (2, 20):
        pixels[28 : high - 1, x : x + 8] = _one("grey:2")
        pixels[28 : high - 1 : 3, x : x + 8] = _one("grey:4")
    return outline(pixels, INK)


def catch() -> Indices:
    """Return three chevrons that run after each other."""
    high, wide = 27, 46
    pixels = clear(high, wide)
    ys, xs = grid(high, wide)
    for number, colour in enumerate(("teal:2", "teal:3", "teal:4")):
        along = xs - 2 - number * 13 - (12 - np.abs(ys - high / 2))
        _lay(pixels, (along >= 0) & (along < 7) & (np.abs(ys - high / 2) < 12), colour)
    return outline(pixels, INK)


def rams() -> Indices:
    """Return the star of a blow."""
    side = 38
    pixels = clear(side, side)
    ys, xs = grid(side, side)
    angle, away = np.arctan2(ys - side / 2, xs - side / 2), np.hypot(ys - side / 2, xs - side / 2)
    spikes = 0.5 + 0.5 * np.cos(angle * 9)
    _lay(pixels, away < 6 + 12 * spikes, "red:3")
    _lay(pixels, away < 4 + 8 * spikes, "gold:3")
    _lay(pixels, away < 3 + 3 * spikes, "grey:7")
    return outline(pixels, INK)


def squeeze() -> Indices:
    """Return two walls, and an arrow from each to the middle."""
    high, wide = 32, 48
    pixels = clear(high, wide)
    arrow = _arrow(16, 15)
    for wall, x, shape in ((1, 7, arrow), (wide - 6, wide - 23, arrow[:, ::-1])):
        pixels[1 : high - 1, wall : wall + 5] = _one("stone:4")
        pixels[9:24, x : x + 16][shape] = _one("gold:3")
    return outline(pixels, INK)


def tyre() -> Indices:
    """Return a tyre with a hole in it."""
    side = 34
    pixels = clear(side, side)
    ys, xs = grid(side, side)
    away = np.hypot(ys - side / 2, xs - side / 2)
    for size, colour in ((15.5, "grey:2"), (13, "grey:1"), (8, "grey:5"), (6, "grey:3")):
        _lay(pixels, away < size, colour)
    _lay(pixels, np.hypot(ys - 7, xs - 23) < 5, "gold:3")
    _lay(pixels, np.hypot(ys - 7, xs - 23) < 2.5, "ink")
    return outline(pixels, INK)


def crossing() -> Indices:
    """Return the cross of a railway crossing, its lamps on."""
    return cel("works", "crossbuck_on").pixels[:CROSSBUCK]


def _arrow(wide: int, high: int) -> Bits:
    """Return an arrow to the right."""
    ys, xs = grid(high, wide)
    down = np.abs(ys - high / 2)
    head = xs > wide - high / 2 - 2
    return (head & (down < wide - xs)) | (~head & (down < high / 5))


# ---- areas: what is drawn firmly, and what one can see through
def works() -> tuple[Indices, Indices]:
    """Return a lane dug up: cones at its ends, bands across it."""
    wide, high = ROAD
    ys, xs = grid(high, wide)
    bands = np.where((xs + ys) % 16 < 8, _one("gold:2"), CLEAR).astype(np.uint8)
    firm = clear(high, wide)
    firm[[0, -1], ::2] = _one("gold:2")
    cone = cel("works", "cone").pixels
    for x in (2, wide - 2 - cone.shape[1]):
        put(firm, cone, x, (high - cone.shape[0]) // 2)
    return firm, bands


def pillar() -> tuple[Indices, Indices]:
    """Return a row of columns from above, on their line."""
    wide, high = 1500, 24
    ys, xs = grid(high, wide)
    line = np.where(np.abs(ys - high / 2) < 5, _one("grey:4"), CLEAR).astype(np.uint8)
    firm = clear(high, wide)
    near = np.abs((xs + COLUMNS / 2) % COLUMNS - COLUMNS / 2) < 4
    _lay(firm, near & (np.abs(ys - high / 2) < 9), "grey:2")
    _lay(firm, near & (np.abs(ys - high / 2) < 7) & ((xs + ys) % 8 < 4), "gold:3")
    firm[[0, -1], ::4] = _one("grey:4")
    return firm, line


def ramp_area() -> tuple[Indices, Indices]:
    """Return a trench, and a ramp that leads over it."""
    wide, high = TRENCH
    ys, xs = grid(high, wide)
    earth = np.where((ys > 4) & ((xs - ys) % 8 < 5), _one("brown:1"), CLEAR).astype(np.uint8)
    firm = clear(high, wide)
    firm[::6, [0, -1]] = _one("brown:3")
    put(firm, halved_cel(cel("works", "plate").pixels), 4, 6)
    return firm, earth
