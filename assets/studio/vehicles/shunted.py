"""Wagons shunted through a fight, as large as those who fight: a box car and a gondola.

They hide who stands behind them from the belt to over the head. The pivot is the middle of the
foot, on the strip's lower edge; `warn` is the lamp that tells where one will come.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np

from assets.studio.figures.space import Vec
from assets.studio.paint.canvas import Bits, Indices, clear, ramp
from assets.studio.paint.field import edged
from assets.studio.paint.shapes import polygons
from assets.studio.paint.tags import Placed, Tag, standing, strips
from assets.studio.palette import CLEAR
from assets.studio.sheet import write_sheet
from assets.studio.vehicles.cels import ROLL_MS, SPINS
from assets.studio.vehicles.finish import ribs
from assets.studio.vehicles.model import Vehicle
from assets.studio.vehicles.picture import Look, draw
from assets.studio.vehicles.skin import INDEX, Skin

BOX, GONDOLA = 140, 180  # px over the buffers
BUFFER = 9.0
WHEEL = 11.0
NEAR = 16.0  # plane of the side
SILL = (19.0, 29.0)
FRONTAL: Vec = (0.0, -0.1, -1.0)  # from the side and hardly from above: it is a wall
WARN_MS = 120


def _chassis(paint: str, long: int, spin: float) -> tuple[Vehicle, float]:
    """Build wheels, springs, sill and buffers; return it, and half the length of its body."""
    half = long / 2 - BUFFER
    v = Vehicle(paint, long / 2, NEAR)
    v.spin = spin
    v.box((-half, half), SILL, (-NEAR, NEAR), rounding=0.6)
    v.box((-half + 8, half - 8), (12, 20), (-8, 8), "dark")
    for side in (-1, 1):
        x = side * (half - 26)
        v.roll_on((x,), WHEEL, NEAR - 5, 2.4, rim="spoked")
        v.box((x - 4, x + 4), (7, 15), (NEAR - 2, NEAR + 2), "iron", rounding=0.8)
        for k, wide in enumerate((17, 13, 9)):
            v.box((x - wide, x + wide), (14.6 + k, 15.8 + k), (NEAR - 2, NEAR + 1), "rust")
        v.bar((x - 17, 15, NEAR), (x - 19, 20, NEAR), 0.8, "iron")
        v.bar((x + 17, 15, NEAR), (x + 19, 20, NEAR), 0.8, "iron")
        end = side * half
        v.box(_span(end - 3 * side, end + 2 * side), (17, 31), (-NEAR - 1, NEAR + 1), hull=True)
        v.bar((end, 24, 10), (end + 7 * side, 24, 10), 2.2, "iron")
        v.drum(_span(end + 5.6 * side, end + BUFFER * side), (24, 10), 6.4, "chrome")
        v.bar((end, 20, 0), (end + 6 * side, 15, 0), 1.2, "iron")
        v.mark("side", (*_span(end - 30 * side, end + 3 * side), 16, 32), painter=_hazard)
    return v, half


def _hazard(skin: Skin, on: Bits) -> None:
    """Paint stripes of red and white."""
    white = (skin.place[on, 0] + 0.8 * skin.place[on, 1]) % 12 < 6
    which = np.flatnonzero(on)
    for part, material, value in ((white, "white", 0.8), (~white, "red", 0.56)):
        skin.material[which[part]], skin.value[which[part]] = INDEX[material], value


def _span(a: float, b: float) -> tuple[float, float]:
    return min(a, b), max(a, b)


def box_car(spin: float = 0.0) -> Vehicle:
    """Build a box car: planks, a sliding door on its rail, a ladder, a lamp bracket."""
    v, half = _chassis("maroon", BOX, spin)
    v.box((-half, half), (29, 103), (-NEAR, NEAR), rounding=1.0, hull=True)
    v.body(
        [(-half - 2, 102), (-half - 2, 105), (0, 109), (half + 2, 105), (half + 2, 102)],
        NEAR + 2,
        "dark",
    )
    for x in range(int(-half), int(half), 5):
        v.mark("side", (x, x + 0.9, 30, 102), "maroon", 0.24)
        v.mark("side", (x + 0.9, x + 1.8, 30, 102), "maroon", 0.7)
    for post in (-half, half - 4, -24, 20):
        v.mark("side", (post, post + 4, 29, 103), "rust", 0.56)
        for y in range(33, 102, 8):
            v.mark("side", (post + 1.3, post + 2.7, y, y + 1.4), "chrome", 0.66)
    v.mark("side", (-20, 20, 32, 98), "rust", 0.5)
    v.mark("side", (-20, 20, 32, 98), painter=ribs("rust", 5, 0.58, 0.36, up=True))
    for y in (44, 66, 88):
        v.mark("side", (-20, 20, y, y + 3), "rust", 0.68)
        v.mark("side", (-20, 20, y - 1, y), "dark", 0.4)
    v.mark("side", (-30, half - 6, 98, 101), "iron", 0.8)
    v.mark("side", (14, 16.4, 58, 72), "chrome", 0.8)
    for rail in (-half + 7, -half + 17):
        v.mark("side", (rail, rail + 1.6, 30, 103), "chrome", 0.5)
    for y in range(34, 103, 8):
        v.mark("side", (-half + 7, -half + 18.6, y, y + 1.6), "chrome", 0.72)
    v.mark("side", (28, 52, 74, 78), "white", 0.74)
    v.mark("side", (28, 46, 67, 70), "white", 0.6)
    v.mark("side", (28, 52, 38, 41), "white", 0.62)
    for x, y, wide in ((-46, 36, 9), (-12, 34, 14), (30, 47, 7), (44, 33, 10), (4, 75, 6)):
        v.mark("side", (x, x + wide, y, y + 1), "roof", 0.16)
        v.mark("side", (x + 2, x + wide + 3, y - 1, y), "roof", 0.7)
    return v


def gondola(spin: float = 0.0) -> Vehicle:
    """Build a gondola: ribbed sides, and a heap of scrap iron as high as a man's hat."""
    v, half = _chassis("olive", GONDOLA, spin)
    _scrap(v)
    v.box((-half, half), (29, 82), (-NEAR, NEAR), rounding=0.8, hull=True)
    v.box((-half - 2, half + 2), (79, 84), (-NEAR - 1, NEAR + 2), hull=True, rounding=0.8)
    for k in range(9):
        x = -half + 2 + k * (2 * half - 8) / 8
        v.box((x, x + 5), (29, 80), (NEAR, NEAR + 2.4), hull=True, rounding=0.8)
    for k in range(8):
        x = -half + 8 + k * (2 * half - 8) / 8
        v.mark("side", (x, x + 1, 31, 79), "olive", 0.2)
        v.mark("side", (x + 1, x + 13, 70, 79), "olive", 0.36)
        v.mark("side", (x + 2, x + 12 - k % 3, 33, 36 + 3 * (k * 5 % 4)), "rust", 0.34)
    v.mark("side", (-22, 16, 50, 66), "olive", 0.28)
    v.mark("side", (-20, 14, 58, 63), "white", 0.66)
    v.mark("side", (-20, 4, 53, 55), "white", 0.5)
    v.mark("side", (-half, half, 29, 32), "rust", 0.3)
    return v


def _scrap(v: Vehicle) -> None:
    """Heap up castings and rusty lumps; rails, pipes and a wheel stick out of them."""
    for k in range(17):
        x = -72 + 9 * k
        high = 80 + 9 * math.sin(k * 0.62) + 4 * math.sin(k * 2.3)
        material = ("rust", "iron", "dark", "rust", "brown")[k % 5]
        v.ball((x, high, 5 - 4 * (k % 3)), (11, 9 + k * 7 % 5, 9), material, blend=1)
    for start, end, thick in (
        ((-70, 82, 8), (-32, 106, 4), 1.8),
        ((-48, 100, 9), (-8, 86, 11), 1.6),
        ((-14, 84, 11), (18, 108, 3), 2.0),
        ((12, 100, 9), (58, 84, 11), 1.6),
        ((34, 80, 10), (66, 100, 6), 1.8),
        ((-28, 82, 11), (-22, 103, 8), 1.4),
    ):
        v.bar(start, end, thick, "steel" if thick < 1.7 else "iron")
    v.disc((-4, 93, 11), 10, 1.6, "iron")
    v.disc((-4, 93, 12), 6.5, 2.4, None, cut=True)
    v.drum((28, 46), (91, 10), 7, "rust")


def _rolling(name: str, build: Callable[[float], Vehicle]) -> Tag:
    """Let its wheels turn, seen from the side; it stands on the pivot."""
    cels = []
    for spin in SPINS:
        drawn = draw(build(spin), Look(view=FRONTAL)).pixels
        rows, columns = (np.flatnonzero((drawn != CLEAR).any(axis)) for axis in (1, 0))
        cels.append(standing(drawn[: rows[-1] + 1, columns[0] : columns[-1] + 1]))
    return Tag(name, cels, (ROLL_MS,), once=False)


def _lamp(phase: int) -> Indices:
    """Paint a dwarf signal: two hooded red lamps on a striped board, alight by turns."""
    pixels = clear(52, 46)
    ys, xs = np.mgrid[:52, :46] + 0.5
    size = (46, 52)
    pixels[polygons(size, ((21, 30), (25, 30), (26, 52), (20, 52)))] = ramp("grey:3")[0]
    board = polygons(size, ((6, 10), (40, 10), (40, 32), (6, 32)))
    pixels[board] = ramp("grey:6")[0]
    pixels[board & ((xs + ys) % 12 < 6)] = ramp("red:2")[0]
    pixels[polygons(size, ((8, 12), (38, 12), (38, 30), (8, 30)))] = ramp("grey:0")[0]
    pixels = edged(pixels)
    for side, x in enumerate((15.5, 30.5)):
        away, alight = np.hypot(xs - x, ys - 21), phase == side
        pixels[away < 6.6] = ramp("grey:3")[0]
        pixels[away < 5.6] = ramp("red:3" if alight else "red:0")[0]
        if alight:
            pixels[(away >= 6.6) & (away < 12) & ((xs + ys) % 2 < 1)] = ramp("red:2")[0]
            pixels[away < 3.8], pixels[away < 2.2] = ramp("red:4")[0], ramp("gold:4")[0]
        pixels[(np.abs(away - 7) < 0.9) & (ys < 18)] = ramp("grey:5")[0]
    return pixels


def tags() -> list[Tag]:
    """Return the tags of the sheet."""
    blink = [Placed(_lamp(phase), (23, 52)) for phase in (0, 0, 1, 1)]
    return [
        _rolling("box", box_car),
        _rolling("gondola", gondola),
        Tag("warn", blink, (WARN_MS,), once=False),
    ]


def bake(root: Path) -> list[Path]:
    return write_sheet(root / "sprites", "shunted", strips(tags()))
