"""The way in: the revolving door, the window on the street, the desk and its keys."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import shell
from assets.studio.rooms.lettering import centred, width
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import SUPERSAMPLING, Relief

NAME = "HOTEL MERIDIAN"
WINGS = 6  # steps of a quarter turn


def _panes(r: Relief, box: tuple[float, float, float, float], mat: str = "glass") -> None:
    """Gleams on glass that is otherwise seen through: one broad, one thin."""
    x0, y0, x1, y1 = box
    field = r.inside(*box)
    slant = (r.x - x0) * 1.1 + (r.y - y0) * 0.55 - (x1 - x0) * 1.1
    r.put(field & (np.abs(slant - 8) < 1.1), mat, 1.0)
    r.put(field & (np.abs(slant - 13) < 0.5), mat, 1.0)
    r.put(field & (np.abs(slant - (y1 - y0) * 0.4) < 0.6), mat, 1.0)


def revolving_door() -> Piece:
    """124 x 118: the drum with its fascia; the street is seen through it. Wings come on top."""
    d = Relief(124, 118).box((2, 0, 122, 118), "mahogany dark", 5, 2)
    d.box((0, 0, 124, 5), "mahogany", 9, 2).box((8, 6, 116, 20), "mahogany", 8, 1.5)
    d.box((12, 8.5, 112, 17.5), "bakelite", 7, 0.6)
    centred(d, NAME, (62, 10.5), "brass", z=0.6)
    d.box((8, 20, 116, 23), "brass", 10, 1.2)
    d.box((8, 23, 116, 114), "hole", -3, 0)
    for side in (-1, 1):  # the curved walls of the drum, seen from inside
        x = 62 + 46 * side
        a, b = sorted((x, x + 8 * side))
        d.box((a, 23, b, 112), "mahogany", 6, 2)
        c, e = sorted((x - 1.5 * side, float(x)))
        d.box((c, 23, e, 112), "brass dark", 5, 0.6)
        for y in (50, 84):
            d.box((62 + 47 * side - 3, y, 62 + 47 * side + 3, y + 4), "brass", 8, 1)
        d.upright(62 + 57 * side, 20, 114, 4, "mahogany", 5)
        d.box((62 + 57 * side - 5, 108, 62 + 57 * side + 5, 118), "brass dark", 9, 1.5)
    d.poly([(16, 112), (108, 112), (116, 118), (8, 118)], "rubber", 2)
    for x in range(16, 112, 4):
        d.line((x, 113), (x + (x - 62) * 0.06, 117), 0.5, "iron", 2)
    return bake(d, shadow=8)


def wings(step: int) -> Piece:
    """92 x 90 for the drum's opening: four wings a quarter of a turn apart, in a draught."""
    w = Relief(92, 90)
    turns = [(k + step / WINGS) * np.pi / 2 for k in range(4)]
    for turn in sorted(turns, key=np.cos):
        near = float(np.cos(turn))
        x = 46 + 42 * float(np.sin(turn))
        _wing(w, x, near)
    w.upright(46, 0, 90, 2.2, "brass", 12)
    return bake(w)


def _wing(w: Relief, x: float, near: float) -> None:
    """From the middle post to x: stile, rails, push bar, a gleam; the near ones are taller."""
    mat, z = ("mahogany", 8.0) if near > 0 else ("mahogany dark", 2.0)
    grow = 1.5 * near
    a, b = sorted((46.0, x))
    if b - a > 4:
        w.box((a, 1 - grow, b, 4), mat, z, 0.6).box((a, 78, b, 88 + grow), mat, z, 1)
        w.box((a, 46, b, 48.4), "brass" if near > 0 else "brass dark", z + 1, 0.6)
        if near > 0:
            w.box((a + 1, 80, b - 1, 86), "brass dark", z + 0.6, 0.8)
            field = w.inside(a + 3, 5, b - 2, 77)
            slant = w.x * 0.9 + w.y * 0.5 - (a * 0.9 + (b - a) * 0.6 + 14)
            w.put(field & w.of("clear") & (np.abs(slant) < 0.8), "glass", z)
            w.put(field & w.of("clear") & (np.abs(slant - 5) < 0.4), "glass", z)
    w.box((x - 2, 1 - grow, x + 2, 88 + grow), mat, z + 1, 1)


def lobby_window() -> Piece:
    """92 x 84: plate glass on the street; the name is read from outside."""
    w = Relief(92, 84).box((0, 0, 92, 80), "mahogany", 5, 2).box((5, 5, 87, 74), "hole", -2, 0)
    w.box((0, 76, 92, 82), "mahogany", 10, 2).box((5, 20, 87, 22), "mahogany", 4, 0.8)
    for x in (31, 60):
        w.box((x, 5, x + 1.6, 20), "mahogany", 3, 0.6)
    half = width("HOTEL", 2) / 2
    centred(w, "HOTEL", (46, 28), "brass", 2, z=1.5)
    centred(w, "ROOMS BATHS", (46, 41), "brass", z=1.5)
    s = SUPERSAMPLING
    area = np.s_[27 * s : 47 * s, int(46 - half - 6) * s : int(46 + half + 6) * s]
    for field in (w.mat, w.z):
        field[area] = field[area][:, ::-1]
    w.level(5, 87, 51, 1.0, "brass", 3)
    cloth = w.inside(6, 52, 86, 74)
    fold = np.sin(w.x * 0.9 + 0.6 * np.sin(w.x * 0.21))
    w.put(cloth, "bed shade", (1 + fold).astype(np.float32), 1.0)
    w.put(w.inside(6, 70, 86, 72) & cloth, "bed linen")
    _panes(w, (6, 22, 86, 51))
    return bake(w, shadow=6)


def desk() -> Piece:
    """148 x 62: mahogany, a marble top, a brass foot rail; bell, register, a card."""
    d = Relief(148, 62).box((4, 16, 144, 62), "mahogany", 9, 2)
    d.tone *= (0.95 + 0.06 * np.sin(d.y * 0.6 + 6 * d.noise(26, 5))).astype(np.float32)
    for x in (10, 56, 102):
        d.sink((x, 23, x + 36, 50), 1.2, 1.5).sink((x + 4, 27, x + 32, 46), -1.6, 2)
    d.box((0, 11, 148, 17), "marble", 15, 1.8).box((0, 17, 148, 19), "brass dark", 12, 0.6)
    d.level(2, 146, 56, 1.8, "brass", 13)
    for x in (12, 74, 134):
        d.box((x, 54, x + 3, 62), "brass dark", 13, 1)
    d.dome((64, 10), (5, 4.4), "brass", 16, 4).box((59, 9.6, 69, 11.4), "bakelite", 16, 0.4)
    d.dome((64, 5.4), (1, 1), "brass", 20, 1)
    d.poly([(20, 11), (24, 6), (48, 6), (46, 11)], "paper", 16)
    d.line((34, 11), (35.4, 6), 0.5, "brass dark", 17)
    for y in (7.4, 9):
        d.put(d.inside(26, y, 33, y + 0.6) | d.inside(37, y, 45, y + 0.6), "stone")
    d.line((50, 10), (57, 3), 0.6, "bakelite", 18)
    shell(d, [(84, 11), (84, 1), (108, 1), (108, 11)], "paper", 15, 0.6)
    centred(d, "RING", (96, 2.67), "paint", z=0)
    d.box((86, 8.4, 106, 9.4), "ink", 16, 0)
    return bake(d, shadow=8)


def key_rack() -> Piece:
    """116 x 52: pigeon-holes; a key for every empty room, letters for those who stay away."""
    k = Relief(116, 52).box((0, 0, 116, 52), "walnut dark", 6, 2)
    for row in range(3):
        for column in range(6):
            x, y = 5 + 18 * column, 5 + 15 * row
            k.box((x, y, x + 16, y + 13), "ink", 1, 0.8)
            k.box((x + 4, y, x + 12, y + 2.6), "brass", 5, 0.4)
            turn = (row * 5 + column * 3) % 7
            if turn in (0, 3, 5):
                lean = 1.0 if turn == 3 else 0.0
                k.poly(
                    [
                        (x + 2, y + 12),
                        (x + 2 + lean, y + 6),
                        (x + 10 + lean, y + 6),
                        (x + 10, y + 12),
                    ],
                    "paper" if turn else "bed linen",
                    4,
                )
                k.put(k.inside(x + 8, y + 7, x + 10, y + 9), "damask")
            if turn in (1, 4):
                k.box((x + 2, y + 9, x + 10, y + 12), "bed shade", 3, 0.5)
            if turn not in (0, 2):
                _key(k, x + 12, y + 4)
    k.box((0, 0, 116, 3), "walnut", 8, 1.4).box((0, 49, 116, 52), "walnut", 8, 1.4)
    return bake(k, shadow=6)


def _key(k: Relief, x: float, y: float) -> None:
    """A key on its hook, and the red tag that nobody is to take home."""
    k.line((x, y), (x, y + 4), 0.7, "brass", 7)
    k.poly(
        [(x - 2, y + 4), (x + 2, y + 4), (x + 2.4, y + 8), (x, y + 9.4), (x - 2.4, y + 8)],
        "oxblood",
        8,
    )


def banker_lamp(*, broken: bool = False) -> Piece:
    """36 x 34: a green glass shade on brass; broken, the glass is in pieces and it is dark."""
    b = Relief(36, 34).dome((18, 31), (9, 3), "brass", 4, 2)
    b.path([(18, 31), (18, 12)], 1.2, "brass", 4)
    if broken:
        b.path([(18, 12), (9, 14)], 1.0, "brass", 5)
        for tip, a, c in (((6, 22), (2, 14), (11, 13)), ((28, 33), (24, 29), (33, 31))):
            b.poly([tip, a, c], "banker green", 6)
        return bake(b, shadow=3)
    shell(b, [(3, 15), (7, 6), (29, 6), (33, 15)], "banker green", 6, 6)
    b.put(b.inside(3, 13.4, 33, 16) & b.of("banker green"), "warm glow", 8.0)
    b.put(b.inside(9, 8, 26, 10) & b.of("banker green"), "pane green", 12.0)
    b.put(b.inside(8, 15, 28, 17), "globe", 7.0)
    return bake(b.dome((18, 6), (2, 2.4), "brass", 10, 2), shadow=3)


def rates() -> Piece:
    """74 x 40: gilt letters under glass, the last line pasted over."""
    r = Relief(74, 42).box((0, 0, 74, 42), "mahogany", 4, 2).box((3, 3, 71, 39), "bakelite", 3, 0.5)
    centred(r, "ROOMS", (37, 7), "brass", 2, z=0.3)
    centred(r, "DAY WEEK MONTH", (37, 20), "brass", z=0.3)
    r.poly([(8, 27), (66, 26), (66, 36), (8, 37)], "paper", 4)
    centred(r, "CASH ONLY", (37, 29), "paint", z=0)
    return bake(r, shadow=4)
