"""Icons of 12 px: what a caption's sound is, who speaks, and the buttons of keyboard and pad."""

from __future__ import annotations

import numpy as np

from assets.studio.paint.canvas import Bits, Indices, grid, outline, put, ramp, shade
from assets.studio.paint.shapes import lettering, polygons, stamp
from assets.studio.palette import CLEAR, INK

KEY = {
    "w": "grey:7", "s": "grey:5", "m": "grey:3", "y": "gold:3", "Y": "gold:4", "g": "gold:2",
    "r": "red:3", "R": "red:2", "o": "red:4", "c": "skin:5", "C": "skin:3", "t": "teal:4",
    "T": "teal:3", "b": "navy:4", "B": "navy:3", "n": "brown:3", "k": "ink",
}  # fmt: skip
DRAWN = {
    "sound": """
.....w......
....ww..w...
...www...w..
wwwwww.w..w.
wwwwww..w.w.
wwwwww..w.w.
wwwwww.w..w.
...www...w..
....ww..w...
.....w......
""",
    "mute": """
.....w......
....ww......
...www.r...r
wwwwww..r.r.
wwwwww...r..
wwwwww...r..
wwwwww..r.r.
...www.r...r
....ww......
.....w......
""",
    "voice": """
.wwwwwwwwww.
wwwwwwwwwwww
wwkwwkwwkwww
wwwwwwwwwwww
wwwwwwwwwwww
.wwwwwwwwww.
...www......
..ww........
.w..........
""",
    "shout": """
.w...w...w..
..w.www.w...
..wwwwwwww.w
wwwwwkkwwww.
.wwwwkkwwww.
..wwwkkwwwww
.wwwwkkwwww.
wwwwwwwwwww.
..wwwkkwwwww
..wwwwwwww..
..w.www.w...
.w...w...w..
""",
    "shot": """
..........o.
.......o.o..
wwwwwww.oYo.
wsssssssYYYo
wmmmmmm.oYo.
..wm.m.o.o..
..wmm.....o.
.wmm........
.wmm........
.wmm........
""",
    "horn": """
.........yy.
.......yyYy.
..yyyyyyYYy.
yygggggyYYy.
.y....ggYYy.
.y....y.ggy.
.gyyyyg..gg.
..ggggg.....
""",
    "bell": """
.....yy.....
....yYgg....
...yYyygg...
...yYyygg...
...yYyygg...
..yYyyyygg..
..yYyyyygg..
.yYyyyyyygg.
ggggggggggg.
.....nn.....
""",
    "steps": """
........ww..
.......wwww.
.......wwww.
.......wwww.
..ww....www.
.wwww...ww..
.wwww.......
.wwww...ww..
..www...ww..
..ww........
............
..ww........
..ww........
""",
    "glass": """
TTTTTTTTTTTT
T..w.....w.T
T...w...w..T
T....www...T
Twww.w.w...T
T...ww.wwwwT
T...w.ww...T
T..w....w..T
T.w......w.T
TTTTTTTTTTTT
""",
    "steam": """
..w...w...w.
.ws..ws..ws.
.w...w...w..
..w...w...w.
...w...w...w
..sw..sw..sw
..w...w...w.
.w...w...w..
.w...w...w..
..s...s...s.
""",
    "engine": """
.s.ss.......
..ss.s......
.www........
..w..wwwwwww
..w.w.wkkwkk
wwwwwwwkkwkk
wwwwwwwwwwww
wwwwwwwwwwww
.kkwkkwwwkkw
mmmmmmm.mmmm
.mm.mm...mm.
""",
    "danger": """
.....yy.....
....yyyy....
....yyyy....
...yykkyy...
...yykkyy...
..yyykkyyy..
..yyykkyyy..
.yyyyyyyyyy.
.yyyykkyyyy.
yyyyykkyyyyy
yyyyyyyyyyyy
""",
    "music": """
.....bbbbbb.
.....bbbbbb.
.....b....b.
.....b....b.
.....b....b.
.....b....b.
..bbbb.bbbb.
.bbbbb.bbbb.
.bbbb..bbb..
..bb........
""",
}
ARROWS = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}
PAD = ("a", "b", "x", "y")
SHAPES = ("cross_sign", "ring_sign", "square_sign", "triangle_sign")
KEYCAP = ("key", "key_wide", "key_space")
BUTTONS = (
    *(f"arrow_{name}" for name in ARROWS), *(f"pad_{name}" for name in PAD), *SHAPES,
    *(f"stick_{name}" for name in ARROWS), "shoulder_left", "shoulder_right", *KEYCAP,
)  # fmt: skip
SIDE = 14


def captions() -> dict[str, Indices]:
    """Return the captions' icons with an ink line round them, by name."""
    return {
        name: outline(np.pad(stamp(rows, KEY), 1, constant_values=CLEAR), INK)
        for name, rows in DRAWN.items()
    }


def _cap(wide: int, colours: str) -> Indices:
    """Return an empty key: a raised top, a side below it."""
    ys, xs = grid(SIDE, wide)
    pixels = np.full((SIDE, wide), INK, np.uint8)
    pixels[1:-1, 1:-1] = ramp(colours)[0]
    top = shade(0.85 - 0.5 * ys / SIDE + 0.1 * (xs < wide / 2), ramp(colours)[1:], 0.4)
    pixels[1:-4, 2:-2] = top[1:-4, 2:-2]
    pixels[1, 2:-2] = ramp(colours)[-1]
    pixels[[0, 0, -1, -1], [0, -1, 0, -1]] = CLEAR
    return pixels


def _disc(colours: str) -> Indices:
    """Return an empty round button."""
    ys, xs = grid(SIDE, SIDE)
    away = np.hypot(xs - SIDE / 2, ys - SIDE / 2)
    light = 0.75 - (xs + ys - SIDE) / (2.4 * SIDE)
    pixels = shade(light, ramp(colours), 0.4)
    pixels[away > SIDE / 2 - 1] = INK
    pixels[away > SIDE / 2 + 0.1] = CLEAR
    return pixels


def _arrow(way: tuple[int, int], reach: float) -> Bits:
    """Return what a triangle covers that points one of four ways."""
    ys, xs = grid(SIDE, SIDE)
    x, y = xs - SIDE / 2, ys - SIDE / 2
    along, across = x * way[0] + y * way[1], np.abs(x * way[1] + y * way[0])
    return np.asarray((along < reach) & (along > -reach + 1) & (across < (reach - along) * 0.72))


def _sign(name: str) -> Bits:
    """Return where one of four plain shapes is drawn."""
    ys, xs = grid(SIDE, SIDE)
    x, y = np.abs(xs - SIDE / 2), np.abs(ys - SIDE / 2)
    if name == "cross_sign":
        return np.asarray((np.abs(x - y) < 0.9) & (x < 4))
    if name == "ring_sign":
        return np.asarray(np.abs(np.hypot(x, y) - 3) < 0.75)
    edge = np.maximum(x, y)
    if name == "square_sign":
        return np.asarray((edge > 2.2) & (edge < 3.3))
    size = SIDE, SIDE
    outer = polygons(size, [(SIDE / 2, 2.4), (SIDE - 2.6, 10.2), (2.6, 10.2)])
    return outer & ~polygons(size, [(SIDE / 2, 5), (SIDE - 5, 9), (5, 9)])


def button(name: str) -> Indices:
    """Return a button's picture, 14 px high."""
    kind, _, which = name.partition("_")
    if name in SHAPES:
        pixels = _disc("grey:0-2")
        pixels[_sign(name)] = ramp("stone:5")[0]
        return pixels
    if kind == "arrow":
        pixels = _cap(SIDE, "grey:2,grey:4-6")
        pixels[np.roll(_arrow(ARROWS[which], 4), -1, 0)] = INK
        return pixels
    if kind == "stick":
        pixels = _disc("grey:0-3")
        pixels[_arrow(ARROWS[which], 4.4)] = ramp("gold:3")[0]
        return pixels
    if kind == "pad":
        pixels = _disc("grey:0-2")
        letter = lettering(which.upper(), "stone:5")
        put(pixels, letter, (SIDE - letter.shape[1]) // 2, (SIDE - letter.shape[0]) // 2)
        return pixels
    if kind == "shoulder":
        pixels = _cap(18, "grey:1,grey:2-4")
        label = lettering("L" if which == "left" else "R", "grey:7")
        put(pixels, label, 6, 2)
        return pixels
    return _cap({"key": SIDE, "key_wide": 24, "key_space": 40}[name], "grey:2,grey:4-6")
