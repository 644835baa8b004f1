"""Signs that stand in Tiled for what the game itself has no picture of."""

from __future__ import annotations

import numpy as np

from assets.studio.paint.canvas import Indices, clear, grid, lay, outline, put, ramp, shade, veil
from assets.studio.paint.shapes import stamp
from assets.studio.palette import CLEAR, INK

KEY = {
    "k": "ink",
    "w": "grey:7",
    "s": "grey:5",
    "m": "grey:3",
    "d": "grey:1",
    "y": "gold:4",
    "Y": "gold:3",
    "g": "gold:2",
    "G": "gold:1",
    "B": "gold:0",
    "r": "red:3",
    "R": "red:2",
    "x": "red:1",
    "c": "skin:5",
    "C": "skin:4",
    "o": "skin:3",
    "b": "brown:3",
    "n": "brown:2",
    "N": "brown:1",
    "t": "teal:4",
    "T": "teal:3",
    "u": "teal:2",
    "p": "neon:4",
    "P": "neon:3",
    "q": "neon:2",
    "e": "spark:1",
    "a": "spark:0",
}
DIGITS = {
    "1": """
..kkkkk..
.kwwwwwk.
kwwwkwwwk
kwwkkwwwk
kwwwkwwwk
kwwwkwwwk
kwwkkkwwk
.kwwwwwk.
..kkkkk..
""",
    "2": """
..kkkkk..
.kwwwwwk.
kwwkkkwwk
kwwwwkwwk
kwwwkwwwk
kwwkwwwwk
kwwkkkwwk
.kwwwwwk.
..kkkkk..
""",
}
QUESTION = """
.kkkkkkkk.
kyyyyyyyyk
kyykkkkyyk
kkk...kyyk
....kkkyyk
...kyyykk.
...kyykk..
...kyyk...
...kkkk...
...kyyk...
...kyyk...
...kkkk...
"""
DOWN = """
....kkk....
....kek....
....kek....
kkkkkekkkkk
.keeeeeeek.
..keeeeek..
...keeek...
....kek....
.....k.....
"""
DOOR = """
kkkkkkkkkkkkkkkkkkkkkkkk
kssssssssssssssssssssmmk
ksmkkkkkkkkkkkkkkkkkkmmk
ksmknkYYYYYYYYYYYYYYkmmk
ksmknnkYYYYYYYYYYYYYkmmk
ksmkbnnkYYYYYYYYYYYYkmmk
ksmkbNbnkYYYYYYYYYYYkmmk
ksmkbNNbnkYYYYyyyyYYkmmk
ksmkbNNbnkYYYyyyyyyYkmmk
ksmkbNNbnkYYyyyyyyyYkmmk
ksmkbNNbnkYYyyyyyyyykmmk
ksmkbNNbnkYYyyyyyyyykmmk
ksmkbbbbnkYyyyyyyyyykmmk
ksmkbbbyykYyyyyyyyyykmmk
ksmkbbbyykYyyyyyyyyykmmk
ksmkbNNbnkyyyyyyyyyykmmk
ksmkbNNbnkyyyyyyyyyykmmk
ksmkbNNbnkyyyyyywwyykmmk
ksmkbNNbnkyyyyywwwwykmmk
ksmkbNNbnkyyyyywwwwykmmk
ksmkbNNbnkyyyywwwwwwkmmk
ksmkbbbbnkyyyywwwwwwkmmk
ksmkkbbbnkyyyywwwwwwkmmk
ksmkkkbbnkyyywwwwwwwkmmk
kkkkkkkkkkkkkkkkkkkkkkkk
"""
BUBBLE = """
..kkkkkkkkkkkkkkkkkkkkkkkk..
.kwwwwwwwwwwwwwwwwwwwwwwwwk.
kwwwwwwwwwwwwwwwwwwwwwwwwwwk
kwwwwwwwwwwwwwwwwwwwwwwwwwwk
kwwwkkkkkwkkkkwkkkkkkkkwwwwk
kwwwwwwwwwwwwwwwwwwwwwwwwwsk
kwwwwwwwwwwwwwwwwwwwwwwwwwsk
kwwwkkkwkkkkkkkkwkkkkkwwwwsk
kwwwwwwwwwwwwwwwwwwwwwwwwwsk
kwwwwwwwwwwwwwwwwwwwwwwwwwsk
kwwwkkkkkkkwkkkkwwwwwwwwwwsk
kwwwwwwwwwwwwwwwwwwwwwwwwwsk
.kwwwwwwwwwwwwwwwwwwwwwwwsk.
..kkkkkkkkkkkwwwwskkkkkkkk..
............kwwwwk..........
............kwwsk...........
............kwsk............
............kwk.............
.............k..............
"""
NOTES = """
......kkkkkkkkkkkkkkk
......kpppppppppppppk
......kpppppppppppppk
......kpPPPPPPPPPPPPk
......kpPkkkkkkkkkpPk
......kpPk.......kpPk
......kpPk.......kpPk
......kpPk.......kpPk
......kpPk.......kpPk
......kpPk.......kpPk
......kpPk.......kpPk
......kpPk.......kpPk
......kpPk.......kpPk
..kkkkkpPk...kkkkkpPk
.kpppppPPk..kpppppPPk
kppppPPPPk.kppppPPPPk
kpppPPPPqk.kpppPPPPqk
kpPPPPPqqk.kpPPPPPqqk
.kPPPPqqk...kPPPPqqk.
..kkkkkk.....kkkkkk..
"""
BELL = """
...........kkkk...........
..........kyYYgk..........
..........kYkkgk..........
........kkkkkkkkkk........
.......kyyYYYYgggGk.......
......kyyyYYYYggggGk......
.pp...kyyYYYYYYgggGk...pp.
pp....kyyYYYYYYgggGk....pp
p....kyyyYYYYYYggggGk....p
..pp.kyyYYYYYYYggggGk.pp..
.pp..kyyYYYYYYYggggGk..pp.
.p...kyyYYYYYYYggggGk...p.
.pp.kyyyYYYYYYYgggggGk.pp.
..ppkyyYYYYYYYYgggggGkpp..
p..kyyyYYYYYYYYggggggGk..p
pp.kyYYYYYYYYYYYgggggGk.pp
.pkkkkkkkkkkkkkkkkkkkkkkp.
.kyyyYYYYYYYYYYYggggggGGk.
.kYYYYYYYYYYYgggggggGGGBk.
..kkkkkkkkkkkkkkkkkkkkkk..
..........kYggGk..........
..........kggGGk..........
...........kkkk...........
"""
FIST = """
..kkkkkkkk.
.kcckcckcck
kccokcokcok
kccokcokcok
kcCokCokCok
kcCCkkkkkkk
kcCCCCCCoCk
.kCCCCoooCk
.kkCCCCCook
..kkkkkkkk.
"""
ARROW = """
............kkk..........
............kpkk.........
............kppkk........
............kpPpkk.......
kkkkkkkkkkkkkpPPpkk......
pppppppppppppPPPPpkk.....
PPPPPPPPPPPPPPPPPPpkk....
PPPPPPPPPPPPPPPPPPPPk....
PPPPPPPPPPPPPPPPPPqkk....
qqqqqqqqqqqqqPPPPqkk.....
kkkkkkkkkkkkkPPPqkk......
............kPPqkk.......
............kPqkk........
............kqkk.........
............kkk..........
"""
PADLOCK = """
......kkkkkk......
.....kssssssk.....
....ksskkkkssk....
...kssk....kssk...
...kssk....kssk...
...kssk....ksmk...
...kssk....ksmk...
.kkkkkkkkkkkkkkkk.
kyyYYYYYYYYYYYgggk
kyYYYYYYYYYYYggggk
kyYYYYYkkkkYYggggk
kyYYYYkkkkkkYggggk
kyYYYYkkkkkkYggggk
kyYYYYYkkkkYYggggk
kyYYYYYYkkYYYgggGk
kyYYYYYYkkYYYgggGk
kyYYYYYYkkYYgggGGk
kyYYYYYYYYYYgggGGk
kgggggggggggGGGGGk
.kkkkkkkkkkkkkkkk.
"""


def _one(colour: str) -> int:
    return ramp(colour)[0]


def _box(pixels: Indices, x: int, y: int, w: int, h: int, colour: str) -> None:
    pixels[y : y + h, x : x + w] = _one(colour)


def badge(digit: str) -> Indices:
    """Return a white disc with a digit, 9 x 9."""
    return stamp(DIGITS[digit], KEY)


def question() -> Indices:
    """Return a question mark, 10 x 12."""
    return stamp(QUESTION, KEY)


def exit_door() -> Indices:
    """Return an open door with light behind it and an arrow above."""
    pixels = clear(35, 24)
    put(pixels, stamp(DOWN, KEY), 6, 0)
    put(pixels, stamp(DOOR, KEY), 0, 10)
    return pixels


def flag() -> Indices:
    """Return a chequered flag that waves on a pole; the foot of the pole is the middle."""
    high, wide, pole = 38, 46, 22
    pixels = clear(high, wide)
    for x in range(pole + 2, wide - 2):
        along = x - pole - 2
        top = 3 + round(1.6 * np.sin(along / 3.2))
        for y in range(16):
            light = (along // 4 + y // 4) % 2 == 0
            dim = np.cos(along / 3.2) < -0.2
            colour = ("grey:5" if dim else "grey:7") if light else ("teal:2" if dim else "teal:3")
            pixels[top + y, x] = _one(colour)
    _box(pixels, pole, 2, 2, high - 4, "grey:6")
    _box(pixels, pole + 1, 2, 1, high - 4, "grey:3")
    _box(pixels, pole - 1, 1, 4, 3, "gold:3")
    _box(pixels, pole - 4, high - 4, 10, 3, "stone:3")
    return outline(pixels, INK)


def _arm() -> Indices:
    """Return a forearm that rises to the right, its fist at the top."""
    ys, xs = grid(30, 26)
    across = (xs - 13) * 0.80 + (ys - 15) * 0.60
    pixels = clear(30, 26)
    arm = (np.abs(across) < 3.4) & (ys > 8) & (ys < 27)
    light = np.clip(0.75 - across / 8, 0, 1)
    lay(pixels, shade(light, ramp("skin:2-5"), 0.2), arm)
    pixels = outline(pixels, INK)
    put(pixels, stamp(FIST, KEY), 14, 1)
    return pixels


def banner() -> Indices:
    """Return a red banner on a bar, two crossed fists on it."""
    high, wide = 39, 36
    pixels = clear(high, wide)
    xs = np.arange(4, wide - 4)
    tail = 36 + np.abs((xs - 4) % 14 - 7) // 2
    for x, end in zip(xs, tail, strict=True):
        fold = np.sin(x / 2.6)
        pixels[4:end, x] = _one("red:3" if fold > 0.5 else "red:1" if fold < -0.7 else "red:2")
        pixels[end - 2 : end, x] = _one("gold:3")
    _box(pixels, 1, 2, wide - 2, 3, "brown:3")
    _box(pixels, 1, 2, wide - 2, 1, "brown:4")
    _box(pixels, 0, 1, 3, 5, "gold:3")
    _box(pixels, wide - 3, 1, 3, 5, "gold:3")
    put(pixels, _arm()[:, ::-1], 2, 5)
    put(pixels, _arm(), 8, 5)
    return pixels


def bubble() -> Indices:
    """Return a speech bubble with three lines of writing."""
    return stamp(BUBBLE, KEY)


def notes() -> Indices:
    """Return two notes under a beam."""
    return stamp(NOTES, KEY)


def bell() -> Indices:
    """Return a bell that rings."""
    return stamp(BELL, KEY)


def scroll() -> Indices:
    """Return the frame of the view as of a film, and an arrow through it to both sides."""
    pixels = clear(25, 50)
    _box(pixels, 9, 0, 32, 25, "ink")
    _box(pixels, 10, 1, 30, 23, "neon:2")
    for x in range(11, 39, 4):
        _box(pixels, x, 2, 2, 2, "ink")
        _box(pixels, x, 21, 2, 2, "ink")
    _box(pixels, 10, 5, 30, 15, "neon:0")
    arrow = stamp(ARROW, KEY)
    put(pixels, arrow, 25, 5)
    put(pixels, arrow[:, ::-1], 0, 5)
    return pixels


def lane() -> Indices:
    """Return a piece of road, its dashed line at the foot."""
    high, wide = 16, 48
    pixels = clear(high, wide)
    ys, xs = grid(high, wide)
    road = np.abs(xs - wide / 2) < wide / 2 - 9 + 8 * ys / high
    lay(pixels, shade(0.2 + 0.6 * ys / high, ramp("grey:1-3"), 0.6), road)
    _box(pixels, 0, high - 5, wide, 5, "ink")
    for x in range(1, wide, 13):
        _box(pixels, x, high - 4, 8, 3, "gold:4")
    return pixels


def lamp() -> Indices:
    """Return a hanging lamp in its glow; the bulb is at the foot."""
    high, wide = 34, 40
    ys, xs = grid(high, wide)
    pixels = clear(high, wide)
    away = np.hypot(xs - wide / 2, ys - high + 5)
    near = np.clip(1 - away / 20, 0, 1)
    lay(pixels, shade(near, ramp("gold:2-4"), 0.6), veil(near * 1.5))
    hood = clear(high, wide)
    inside = (np.abs(xs - wide / 2) < 2 + (ys - 13) * 0.8) & (ys > 13) & (ys < high - 9)
    lay(hood, shade(0.75 - (xs - wide / 2) / 22, ramp("olive:1-4"), 0.3), inside)
    _box(hood, wide // 2 - 1, 0, 2, 14, "grey:4")
    lay(pixels, outline(hood, INK))
    pixels[away < 6.5] = INK
    pixels[away < 5.5] = _one("gold:4")
    pixels[away < 3.2] = _one("grey:7")
    lay(pixels, outline(hood, INK))
    return pixels


def grate(wide: int) -> Indices:
    """Return an iron grate in the floor."""
    pixels = clear(7, wide)
    _box(pixels, 0, 0, wide, 7, "ink")
    _box(pixels, 1, 1, wide - 2, 5, "grey:4")
    for x in range(3, wide - 3, 4):
        _box(pixels, x, 2, 2, 3, "ink")
    return pixels


def padlock() -> Indices:
    """Return a shut padlock, 18 x 20."""
    return stamp(PADLOCK, KEY)


def trimmed(pixels: Indices) -> Indices:
    """Return the picture without clear rows and columns at its edges."""
    drawn = pixels != CLEAR
    rows, columns = np.flatnonzero(drawn.any(1)), np.flatnonzero(drawn.any(0))
    return pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
