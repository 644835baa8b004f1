"""Signs that stand in Tiled for rooms and doors, cover, floors, and what moves or breaks."""

from __future__ import annotations

import numpy as np

from assets.studio.paint.canvas import Bits, Indices, clear, grid, outline, put, ramp
from assets.studio.paint.cels import cel, halved_cel
from assets.studio.paint.shapes import stamp
from assets.studio.palette import CLEAR, INK

VIEW = (320, 132)
DOOR, COVER, PROP, DRIFT = (64, 104), (48, 40), (32, 48), (96, 40)
SLOPE, WAGON = (112, 132), (208, 132)
ROLLING = (128, 84)  # px of the wagon at the end of its path
ACROSS, ABOVE = 36, 14  # px of a bystander's ring, and how much higher he stands in it
RING = 0.7  # share of its size that is hollow
TROLLEY = 50  # px
KEY = {
    "k": "ink", "w": "grey:7", "s": "grey:5", "m": "grey:3", "d": "grey:1",
    "y": "gold:4", "Y": "gold:3", "g": "gold:2", "G": "gold:1", "b": "brown:3", "n": "brown:1",
    "r": "red:3", "R": "red:2",
}  # fmt: skip
ROUNDS = """
........kk....
.......kyGk...
..kk...kyGk...
.kyGk..kyGkkk.
.kyGk..kyGkyGk
.kyGkkkkyGkyGk
.kyGkyGkyGkyGk
.kyGkyGkyGkyGk
kkyGkyGkyGkyGk
kkkkkkkkkkkkkk
krrrrrrrrrrRRk
krrrrrrrrrrRRk
krrwwwwwwrrRRk
krrrrrrrrrrRRk
krrwwwwrrrrRRk
krrrrrrrrrrRRk
krrrrrrrrrrRRk
kRRRRRRRRRRRRk
kkkkkkkkkkkkkk
"""
TAG = """
.....kkkkkk.....
....kyYYYYgk....
....kYkkkkgk....
....kYk..kgk....
..kkkYYkkYgkkk..
.kyyYYYYYYYYggk.
kyyYYYYkkYYYYggk
kyYYYYYkkYYYYYgk
kyYYkkkkkkkkYYgk
kyYYYkkkkkkYYYgk
kyYYYYkkkkYYYYgk
kyYYYkkkkkkYYYgk
kyYYYkkYYkkYYggk
.kyYYYYYYYYYggk.
.kggYYYYYYYgggk.
..kkGggggggGkk..
....kkkkkkkk....
"""
REVOLVER = """
...............................kkk......
..kkkkkkkkkkkkkkkkkkkkkkkkkkkkksswk.....
.kwssssssssssssssssskkkkkkkkksssswk.....
.kssssssssssssssssskmssmssmkssssskk.....
.kmmmmmmmmmmmmmmmmkmssmssmsmksssmk......
..kkkkkkkkkkkkkkkkkmssmssmsmksssmkk.....
........kmmmmmmmmmkmssmssmsmksssmbbk....
.........kkkkkkkkkkkmmmmmmmkkssmkbbbk...
.................kssskkkkkkssssmkbbbbk..
.................kkkkk..kkksskkkkbbbbbk.
....................k.....ksk.k.kbbbbbk.
....................kk....kk.kk.kbbbbbnk
.....................kkkkkkkkk..knbbbbnk
................................knbbbbnk
.................................knbbnnk
.................................kkkkkkk
"""


def _one(colour: str) -> int:
    return ramp(colour)[0]


def _lay(pixels: Indices, where: Bits, colour: str) -> None:
    pixels[where] = _one(colour)


def _box(pixels: Indices, x: int, y: int, w: int, h: int, colour: str) -> None:
    pixels[y : y + h, x : x + w] = _one(colour)


# ---- things to find
def rounds() -> Indices:
    """Return three cartridges in their box."""
    return stamp(ROUNDS, KEY)


def token() -> Indices:
    """Return a brass tag with a star."""
    return stamp(TAG, KEY)


def snowball() -> Indices:
    """Return three snowballs in a heap."""
    high, wide = 20, 24
    pixels = clear(high, wide)
    ys, xs = grid(high, wide)
    for x, y in ((6, 13), (17, 13), (11.5, 6)):
        _lay(pixels, np.hypot(xs - x, ys - y) < 6, "grey:5")
        _lay(pixels, np.hypot(xs - x + 1, ys - y + 1) < 4.5, "grey:7")
    return outline(pixels, INK)


# ---- points
def in_ring(figure: Indices) -> Indices:
    """Return somebody in a ring on the floor, in which no foe stands."""
    wide = max(figure.shape[1], ACROSS)
    pixels = clear(figure.shape[0] + ABOVE, wide)
    ys, xs = grid(*pixels.shape)
    away = np.hypot((xs - wide / 2) / (wide / 2 - 1), (ys - pixels.shape[0] + 8) / 7)
    _lay(pixels, (away < 1) & (away > RING), "teal:4")
    put(pixels, figure, (wide - figure.shape[1]) // 2, 2)
    return pixels


def witness() -> Indices:
    """Return somebody in a bed, and a mark of exclamation above him."""
    high, wide = 40, 50
    pixels = clear(high, wide)
    for x in (2, wide - 5):
        _box(pixels, x, 17, 3, high - 18, "grey:4")
    _box(pixels, 4, 28, wide - 8, 5, "grey:6")
    _box(pixels, 18, 23, wide - 24, 7, "teal:4")
    ys, xs = grid(high, wide)
    _lay(pixels, np.hypot(xs - 12, ys - 24) < 4.5, "skin:4")
    _box(pixels, 23, 1, 5, 11, "gold:4")
    _box(pixels, 23, 14, 5, 4, "gold:4")
    return outline(pixels, INK)


def trolley() -> Indices:
    """Return the trolley at half its size, without the buffers at its ends."""
    pixels = halved_cel(cel("trolley", "idle").pixels)
    spare = (pixels.shape[1] - TROLLEY) // 2
    return pixels[:, spare : spare + TROLLEY]


def goal() -> Indices:
    """Return a target on its legs, an arrow in the middle."""
    high, wide = 46, 34
    pixels = clear(high, wide)
    ys, xs = grid(high, wide)
    for side in (-1, 1):
        _lay(pixels, (np.abs(xs - 17 - side * (ys - 16) * 0.45) < 2) & (ys > 24), "brown:3")
    away = np.hypot(ys - 15, xs - 17)
    for size, colour in ((14, "grey:7"), (11, "red:2"), (7.5, "grey:7"), (4, "red:2")):
        _lay(pixels, away < size, colour)
    pixels[-1] = CLEAR
    return outline(pixels, INK)


def scene() -> Indices:
    """Return a small stage with its curtains drawn aside, and an arrow across it."""
    high, wide = 38, 52
    pixels = clear(high, wide)
    _box(pixels, 1, 1, wide - 2, high - 2, "gold:2")
    _box(pixels, 4, 6, wide - 8, high - 11, "navy:0")
    ys, xs = grid(high, wide)
    for x, step in ((4, 1), (wide - 5, -1)):
        drawn = (xs - x) * step
        part = (drawn >= 0) & (drawn < 12 - (ys - 6) * 0.25) & (ys >= 6) & (ys < high - 5)
        _lay(pixels, part, "red:2")
        _lay(pixels, part & ((xs - x) * step % 4 < 1.5), "red:3")
    _box(pixels, 18, 19, 10, 4, "gold:4")
    _lay(pixels, (xs >= 27) & (np.abs(ys - 20.5) < 34 - xs), "gold:4")
    return outline(pixels, INK)


def duel() -> Indices:
    """Return a revolver."""
    return stamp(REVOLVER, KEY)


# ---- areas: what is drawn firmly, and what one can see through
def _framed(size: tuple[int, int], colour: str, corner: int) -> Indices:
    """Return corners of a frame, and dots between them."""
    wide, high = size
    firm = clear(high, wide)
    for x in (0, wide - 1):
        firm[::4, x] = _one(colour)
        firm[:corner, x] = firm[-corner:, x] = _one(colour)
    for y in (0, high - 1):
        firm[y, ::4] = _one(colour)
        firm[y, :corner] = firm[y, -corner:] = _one(colour)
    return firm


def room() -> tuple[Indices, Indices]:
    """Return the plan of a room: its walls, and a leaf that stands open."""
    firm = _framed(VIEW, "neon:3", 24)
    ys, xs = grid(VIEW[1], VIEW[0])
    inside = (xs > 6) & (xs < VIEW[0] - 7) & (ys > 6) & (ys < VIEW[1] - 7)
    veiled = np.where(inside, CLEAR, _one("neon:2")).astype(np.uint8)
    plan = clear(30, 38)
    _box(plan, 1, 1, 36, 28, "neon:3")
    _box(plan, 4, 4, 30, 22, "neon:1")
    _box(plan, 14, 26, 10, 3, "neon:1")
    py, px = grid(30, 38)
    _lay(plan, (np.abs(np.hypot(px - 14, py - 26) - 10) < 1) & (px > 14) & (py < 26), "neon:4")
    _box(plan, 14, 16, 2, 11, "neon:4")
    put(firm, outline(plan, INK), (VIEW[0] - 38) // 2, 4)
    return firm, veiled


def door() -> tuple[Indices, Indices]:
    """Return a frame and a leaf in it, with a handle that is turned."""
    wide, high = DOOR
    firm, veiled = clear(high, wide), clear(high, wide)
    veiled[5:, 5:-5] = _one("brown:2")
    firm[:, [0, wide - 1]] = _one("gold:2")
    firm[[0, -1]] = _one("gold:2")
    for y in (14, 56):
        firm[y : y + 32 : 2, [14, wide - 15]] = _one("brown:3")
        firm[[y, y + 31], 14 : wide - 14 : 2] = _one("brown:3")
    ys, xs = grid(high, wide)
    _lay(firm, np.hypot(xs - 52, ys - 52) < 4, "gold:4")
    _lay(firm, (np.abs(ys - 52 - (xs - 52) * 0.5) < 1.5) & (xs < 52) & (xs > 42), "gold:4")
    return firm, veiled


def cover() -> tuple[Indices, Indices]:
    """Return a low wall, hatched."""
    wide, high = COVER
    ys, xs = grid(high, wide)
    firm = clear(high, wide)
    veiled = np.where((xs + ys) % 8 < 4, _one("olive:3"), CLEAR).astype(np.uint8)
    firm[0], firm[-1, ::2] = _one("olive:4"), _one("olive:4")
    firm[::2, [0, -1]] = _one("olive:4")
    return firm, veiled


def prop() -> tuple[Indices, Indices]:
    """Return a box with a crack down through it."""
    firm = _framed(PROP, "skin:4", 3)
    ys, xs = grid(PROP[1], PROP[0])
    crack = 16 + 4 * (np.abs(ys % 16 - 8) - 4) / 2
    _lay(firm, np.abs(xs - crack) < 0.8, "skin:6")
    veiled = np.full(firm.shape, _one("skin:3"), np.uint8)
    return firm, veiled


def drift() -> tuple[Indices, Indices]:
    """Return snow as it was blown, crystals in it."""
    wide, high = DRIFT
    ys, xs = grid(high, wide)
    crest = 14 - 8 * np.sin(xs / wide * np.pi) + 3 * np.sin(xs / wide * 4 * np.pi)
    veiled = np.where(ys > crest, _one("grey:6"), CLEAR).astype(np.uint8)
    firm = clear(high, wide)
    _lay(firm, np.abs(ys - crest) < 1, "grey:7")
    for x, y in ((20, 26), (48, 22), (76, 28)):
        for dx, dy in ((1, 0), (0, 1), (1, 1), (1, -1)):
            for n in (-3, -2, -1, 1, 2, 3):
                firm[y + dy * n, x + dx * n] = _one("grey:7")
    firm[-1] = _one("grey:7")
    return firm, veiled


def slope() -> tuple[Indices, Indices]:
    """Return stairs that lead up to the right."""
    wide, high = SLOPE
    ys, xs = grid(high, wide)
    top = high - 6 - np.floor(xs / 14) * 4.5
    firm = _framed(SLOPE, "olive:4", 8)
    _lay(firm, np.abs(ys - top) < 1.2, "spark:1")
    rises = (np.floor(xs / 14) != np.floor((xs - 1) / 14)) & (ys >= top) & (ys < top + 5)
    _lay(firm, rises, "spark:1")
    veiled = np.where(ys > top, _one("olive:3"), CLEAR).astype(np.uint8)
    return firm, veiled


def wagon() -> tuple[Indices, Indices]:
    """Return a wagon at the end of its path, and the way it rolls."""
    wide, high = WAGON
    long, tall = ROLLING
    firm = _framed(WAGON, "red:3", 12)
    left, top = wide - long - 4, high - tall - 12
    for x in (left, wide - 5):
        firm[top : top + tall - 10, x : x + 2] = _one("red:3")
    for y in (top, top + tall - 12):
        firm[y : y + 2, left : wide - 3] = _one("red:3")
    ys, xs = grid(high, wide)
    for x in (left + 22, wide - 28):
        away = np.hypot(xs - x, ys - top - tall)
        _lay(firm, (away < 10) & (away > 7.5), "grey:5")
    away = np.abs(ys - 80)
    for x in (12, 30, 48):
        _lay(firm, (np.abs(xs - x - away * 0.9) < 1.6) & (away < 13), "gold:4")
    veiled = clear(high, wide)
    veiled[-12:] = np.where((xs[-12:] + ys[-12:]) % 16 < 8, _one("red:2"), CLEAR)
    veiled[top : top + tall - 10, left : wide - 3] = _one("red:1")
    return firm, veiled


def dark() -> tuple[Indices, Indices]:
    """Return the dark, with a moon in it."""
    wide, high = VIEW
    ys, xs = grid(high, wide)
    firm = _framed(VIEW, "navy:4", 16)
    moon = (np.hypot(xs - 160, ys - 24) < 15) & (np.hypot(xs - 167, ys - 20) > 13)
    _lay(firm, moon, "gold:4")
    veiled = np.where((xs // 2 + ys // 2) % 2 == 0, _one("navy:0"), CLEAR).astype(np.uint8)
    return firm, veiled
