"""What stands on the rails: boxcars, a tank wagon, a hopper, wheels without a wagon."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import Mask
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief
from assets.studio.rooms.stencil import stencil


def _bogie(b: Relief, x: float, y: float) -> None:
    """Two wheels and their side frame, springs in the middle."""
    for side in (-13, 13):
        b.dome((x + side, y), (8, 8), "iron", 2, 2).dome((x + side, y), (6.2, 6.2), "soot", 3, 1)
        ring = np.abs(np.hypot(b.x - x - side, b.y - y) - 7.2) < 0.7
        b.put(ring, "hopper grey", 5.0)
    b.poly(
        [(x - 21, y - 4), (x + 21, y - 4), (x + 19, y + 1), (x + 8, y + 4),
         (x - 8, y + 4), (x - 19, y + 1)],
        "iron", 6,
    )  # fmt: skip
    b.box((x - 6, y - 4, x + 6, y + 4), "soot", 5, 1)
    for k in range(4):
        b.upright(x - 4.5 + 3 * k, y - 4, y + 3.4, 1.2, "rust", 6)
    for side in (-13, 13):
        b.dome((x + side, y), (3, 3), "rust", 8, 2)


def _ladder(b: Relief, x: float, y0: float, y1: float, z: float) -> None:
    for side in (0, 9):
        b.box((x + side, y0, x + side + 1.4, y1), "iron", z, 0.5)
    y = y0 + 4
    while y < y1 - 2:
        b.box((x, y, x + 10, y + 1.3), "iron", z + 0.5, 0.4)
        y += 7


def _weather(b: Relief, body: Mask, low: float, seed: int) -> None:
    """Rust through the paint, soot from above, mud from below."""
    rust = body & (b.noise(8, seed) + 0.22 * np.clip((b.y - low + 18) / 18, 0, 1) > 0.74)
    b.put(rust, "rust")
    b.streaks(22, 54, 0.34, body)
    b.tone *= (1 - 0.35 * np.clip((b.y - low + 20) / 20, 0, 1) * body).astype(np.float32)
    b.tone *= (1 - 0.25 * np.clip((14 - b.y) / 12, 0, 1) * body).astype(np.float32)


def _under(b: Relief, low: float) -> None:
    """Sill, brake gear, couplers, bogies."""
    b.box((2, low, b.w - 2, low + 4), "iron", 6, 0.8)
    b.poly(
        [(b.w * 0.3, low + 4), (b.w * 0.7, low + 4), (b.w * 0.62, low + 9), (b.w * 0.38, low + 9)],
        "soot", 3,
    )  # fmt: skip
    b.box((b.w * 0.46, low + 5, b.w * 0.54, low + 11), "rust", 6, 1.5)
    for x in (0, b.w - 5):
        b.box((x, low + 1, x + 5, low + 6), "soot", 8, 1)
    _bogie(b, 34, b.h - 9)
    _bogie(b, b.w - 34, b.h - 9)


def boxcar(mat: str, line: str, number: str, *, opened: bool = False) -> Piece:
    """208 x 96: ribbed steel sides, a sliding door shut or wide open, a ladder at each end."""
    b = Relief(208, 96, seed=len(line))
    low = 76
    b.poly([(0, 11), (6, 5), (202, 5), (208, 11)], "oxide dark", 7).box(
        (6, 2, 202, 5), "iron", 9, 0.6
    )
    b.box((0, 9, 208, low), mat, 7, 1.2)
    for x in range(8, 206, 12):
        b.upright(x, 12, low - 3, 1.8, mat, 6.4)
    b.box((0, 9, 208, 12), mat, 9, 1).box((0, low - 4, 208, low), mat, 9, 1)
    stencil(b, line, (22, 20), "stencil")
    stencil(b, number, (22, 34), "stencil")
    for k, y in enumerate((54, 59, 64)):
        b.box((150, y, 186 - k * 9, y + 1), "faded", 8.4, 0.2)
    worn = b.of("stencil") & (b.noise(3, 8) > 0.7)
    b.put(worn, mat)
    _weather(b, b.inside(0, 9, 208, low), low, 5)
    _door(b, mat, low, opened=opened)
    for x in (3, 194):
        _ladder(b, x, 12, low, 11)
    b.dome((190, 16), (5, 5), "iron", 12, 1).dome((190, 16), (3, 3), mat, 12, 1)
    _under(b, low)
    return bake(b, steepness=0.75, shadow=10)


def _door(b: Relief, mat: str, low: float, *, opened: bool) -> None:
    left = 130.0 if opened else 82.0
    b.box((76, 12, 186 if opened else 138, 14.4), "iron", 11, 0.6)
    if opened:
        b.box((82, 15, 130, low - 3), "soot", -4, 1)
        b.put(b.inside(82, 66, 130, low - 3), "plank2", -2.0, 0.5)
        b.put(b.inside(84, 16, 90, low - 4), "plank2", -3.0, 0.35)
        for k in range(9):
            b.dome((92 + k * 4.6, 71), (4, 3), "straw", 0, 2)
    b.box((left, 14, left + 50, low - 2), mat, 12, 1.2)
    door = b.inside(left, 14, left + 50, low - 2)
    b.tone[door] *= np.float32(0.84)
    for y in range(21, int(low) - 6, 10):
        b.level(left + 3, left + 47, y, 1.8, mat, 11)
    b.tone[door] *= np.float32(0.84)
    b.box((left + 3, 16, left + 5, low - 4), "iron", 14, 0.6)
    b.box((left + 42, 44, left + 45, 58), "iron", 14, 0.6)
    if opened:
        _scrawl(b, left)


def _scrawl(b: Relief, left: float) -> None:
    """A tramp's chalk signs: a cat for a kind woman, an arrow for the next train."""
    x = left + 10
    b.path([(x, 36), (x, 24), (x + 4, 28), (x + 8, 24), (x + 8, 36), (x, 36)], 0.7, "stencil", 14)
    b.path([(x + 8, 35), (x + 14, 32), (x + 15, 26)], 0.7, "stencil", 14)
    b.line((x, 66), (x + 22, 66), 0.7, "stencil", 14)
    b.path([(x + 17, 62), (x + 22, 66), (x + 17, 70)], 0.7, "stencil", 14)


def tank_wagon() -> Piece:
    """168 x 94: a black tank for corn oil, straps, a dome, and spilt oil down its side."""
    t = Relief(168, 94)
    cy, r = 42.0, 27.0
    up = np.clip(np.abs(t.y - cy) / r, 0, 1)
    ends = np.clip(1 - np.minimum(t.x - 2, 166 - t.x) / 12, 0, 1)
    tank = up**2 + ends**2 < 1
    t.put(tank, "tank black", 24 * np.sqrt(np.clip(1 - up**2 - ends**2, 0, 1)))
    for x in (30, 138):
        strap = (np.abs(t.x - x) < 1.5) & tank
        t.z[strap] += 1.4
        t.put(strap, "iron")
    for x in (57, 111):
        t.z[(np.abs(t.x - x) < 0.5) & tank] -= 1
    t.upright(84, 4, 18, 11, "tank black", 14).dome((84, 5), (11, 3.4), "iron", 22, 2)
    t.level(40, 128, 12, 1, "iron", 20)
    for x in (42, 62, 106, 126):
        t.box((x, 11, x + 1.2, 18), "iron", 20, 0.4)
    stencil(t, "CORN", (42, 34), "stencil")
    stencil(t, "OIL", (98, 34), "stencil")
    stencil(t, "6107", (104, 48), "stencil")
    worn = t.of("stencil") & (t.noise(3, 3) > 0.66)
    t.put(worn, "tank black")
    spill = tank & (np.abs(t.x - 84 - 2 * np.sin(t.y * 0.2)) < 5 + 3 * t.noise(8, 4)) & (t.y > 16)
    t.put(spill, "soot")
    t.streaks(10, 44, 0.3, tank)
    _ladder(t, 79, 16, 70, 30)
    t.box((2, 68, 166, 73), "iron", 9, 1)
    for x in (26, 138):
        t.box((x - 12, 62, x + 14, 69), "rust", 12, 1.5)
    for x in (0, 163):
        t.box((x, 69, x + 5, 74), "soot", 9, 1)
    _bogie(t, 30, 85)
    _bogie(t, 138, 85)
    return bake(t, steepness=0.75, shadow=10)


def hopper() -> Piece:
    """176 x 92: a coal hopper, its bays sloping in, heaped with coal."""
    b = Relief(176, 92)
    for k in range(26):
        b.ball((10 + k * 6.2, 14 - 5 * np.sin(k * 0.5) ** 2, 0), (6, 5, 5), "soot")
    b.poly([(2, 12), (174, 12), (174, 56), (150, 76), (26, 76), (2, 56)], "hopper grey", 6)
    body = b.of("hopper grey")
    for x in range(2, 176, 19):
        b.box((x, 12, x + 4, 58), "hopper grey", 9, 1)
    b.box((0, 10, 176, 14), "hopper grey", 10, 1.2)
    for x in (50, 104):
        b.poly([(x - 14, 56), (x + 36, 56), (x + 24, 78), (x - 2, 78)], "hopper grey", 10)
        b.box((x - 2, 76, x + 24, 82), "rust", 11, 1)
    stencil(b, "BLACK MESA", (48, 24), "stencil")
    stencil(b, "9914", (48, 36), "stencil")
    b.put(b.of("stencil") & (b.noise(3, 5) > 0.66), "hopper grey")
    _weather(b, body, 70, 9)
    b.box((2, 72, 22, 76), "iron", 6, 1).box((154, 72, 174, 76), "iron", 6, 1)
    _ladder(b, 5, 14, 72, 12)
    _bogie(b, 32, 83)
    _bogie(b, 144, 83)
    return bake(b, steepness=0.75, shadow=10)


def wheelset() -> Piece:
    """64 x 40: an axle with its two wheels, rolled aside and rusting."""
    w = Relief(64, 40)
    w.limb((14, 22, 6), (48, 19, 6), (3.4, 3.4), "rust")
    for x, rx, z in ((48, 9.0, 2), (14, 10.0, 12)):
        w.dome((x, 20), (rx, 18), "iron", z, 3).dome((x, 20), (rx - 2, 15), "rust", z + 3, 1)
        ring = np.abs(np.hypot((w.x - x) / rx, (w.y - 20) / 18) - 0.94) < 0.06
        w.put(ring, "steel", z + 4.0)
        w.dome((x, 20), (3.2, 5), "iron", z + 5, 3)
    w.put(w.of("rust") & (w.noise(4, 3) > 0.6), "oxide dark")
    return bake(w, shadow=6)
