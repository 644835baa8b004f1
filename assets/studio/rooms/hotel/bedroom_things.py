"""Smaller things of the room: the set, the sink, the case, the tray, what bullets did."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import crease, shell
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

SCREEN = (8.0, 10.0, 36.0, 31.0)


def television(step: int, *, broken: bool = False) -> Piece:
    """52 x 80: a set on a stand; a car drives through the picture without end, 0 to 7."""
    t = Relief(54, 82)
    t.line((26, 8), (14, -2), 0.6, "chrome", 3).line((27, 8), (42, -1), 0.6, "chrome", 3)
    t.box((2, 5, 52, 38), "walnut", 9, 2.5).box((6, 8, 38, 33), "bakelite", 9, 2)
    if broken:
        t.put(t.inside(*SCREEN), "ink", 2.0)
        for points in (
            [(8, 10), (16, 10), (11, 19)],
            [(36, 10), (36, 20), (29, 12)],
            [(8, 31), (20, 31), (10, 24)],
        ):
            t.poly(points, "glass", 9)
        t.line((20, 24), (27, 17), 0.5, "copper", 4)
    else:
        _picture(t, step)
    for y in (12, 20):
        t.dome((45, y), (3.2, 3.2), "brass", 10, 2).line((45, y), (45, y - 2.6), 0.5, "ink", 13)
    for slot in (26, 28.4, 30.8):
        t.box((41, slot, 49, slot + 1), "walnut dark", 9, 0.2)
    t.box((0, 38, 54, 42), "walnut", 11, 1.4)
    for x, foot in ((6, 3), (48, 51)):
        t.limb((x, 42, 6), (foot, 80, 5), (1.6, 1.2), "iron")
    t.box((5, 62, 49, 64.4), "walnut dark", 6, 0.8)
    for k, mat in enumerate(("paper", "damask", "cast white")):
        t.box((14 + k * 1.5, 59.4 - 2.6 * k, 38 - k, 62 - 2.6 * k), mat, 8, 0.5)
    return bake(t, shadow=6)


def _picture(t: Relief, step: int) -> None:
    """Grey-blue road and sky, posts that go by, a car that bobs."""
    field = t.inside(*SCREEN)
    field &= (np.abs((t.x - 22) / 14) ** 4 + np.abs((t.y - 20.5) / 10.5) ** 4) < 1.05
    t.put(field, "pane sky", 8.0).put(field & (t.y < 16), "frost glow")
    hills = 19 - 2.5 * np.sin((t.x + step * 1.5) * 0.3)
    t.put(field & (t.y > hills), "film mid").put(field & (t.y > 24), "film pale")
    for k in range(3):
        x = 36 - (step * 4 + k * 11) % 32
        t.put(field & (np.abs(t.x - x) < 0.6) & (t.y > 14) & (t.y < 25), "film dark")
        t.put(field & t.inside(x - 3, 27.6, x + 2, 28.4), "frost bright")
    y = 24.4 - (0.6 if step % 2 else 0)
    t.put(field & t.inside(14, y, 29, y + 3.4), "film dark")
    t.put(field & t.inside(17, y - 2.6, 25, y), "film dark").put(
        field & t.inside(18, y - 2, 21, y), "frost bright"
    )
    for x in (17, 26):
        t.put(field & t.disc(x, y + 3.6, 1.6), "ink")
    t.put(field & (np.abs(t.y - 11 - (step * 5) % 20) < 0.6), "frost bright")


def sink() -> Piece:
    """58 x 84: a basin, a cabinet with a mirror, razor and glass; the tap drips."""
    s = (
        Relief(60, 84)
        .box((8, 0, 50, 36), "porcelain", 5, 1.5)
        .box((11, 3, 47, 33), "glass", 4, 0.6)
    )
    glass = s.of("glass")
    s.put(glass & (np.abs(s.x + s.y - 42) < 3), "aqua glass")
    s.path([(47, 12), (36, 20), (30, 33)], 0.4, "ink", 5).path([(36, 20), (40, 33)], 0.4, "ink", 5)
    s.box((6, 40, 54, 43), "glass", 9, 0.6)
    s.upright(14, 33, 40, 2.4, "aqua glass", 8).line((13, 33), (11, 27), 0.7, "paint", 10)
    s.line((15, 33), (17, 27), 0.7, "lacquer blue", 10).box((24, 37, 34, 40), "pink soap", 9, 1)
    s.box((42, 34, 48, 40), "cast white", 9, 1).box((43, 31, 47, 34), "paint", 9, 0.5)
    for x in (22, 38):
        s.box((x - 1.4, 46, x + 1.4, 52), "brass", 8, 0.8).level(
            x - 3.5, x + 3.5, 47, 1.4, "brass", 9
        )
    s.path([(30, 52), (30, 47), (33, 46), (33, 50)], 1.3, "brass", 11)
    s.box((2, 52, 58, 58), "porcelain", 15, 2).box((7, 58, 53, 68), "porcelain", 10, 5)
    s.dome((30, 54.6), (22, 2), "bed shade", 13, 0.4)
    s.put(s.inside(30, 58, 33, 66) & s.of("porcelain"), "rust")
    s.path([(28, 68), (28, 76), (34, 78), (34, 84)], 1.9, "brass dark", 3)
    s.path([(20, 66), (20, 84)], 1.2, "copper", 2)
    shell(s, [(50, 56), (58, 56), (59, 78), (49, 76)], "towel", 14, 2)
    return bake(s, shadow=6)


def drop(step: int) -> Piece:
    """4 x 14: gathers, hangs, falls."""
    d = Relief(4, 14)
    if step < 4:
        y = (1.5, 2.2, 6.0, 10.5)[step]
        d.put(d.disc(2, y, 1.1, 1.2 if step < 2 else 1.9), "frost bright", 1.0)
    return bake(d)


def suitcase(*, broken: bool = False) -> Piece:
    """62 x 52: open on a folding rack, packed by a soldier; broken, all of it is on the floor."""
    s = Relief(64, 54)
    if broken:
        s.limb((8, 50, 4), (50, 40, 4), (1.3, 1.3), "walnut").limb(
            (12, 52, 4), (56, 50, 4), (1.3, 1.3), "walnut"
        )
        s.poly([(6, 34), (32, 26), (38, 42), (14, 52)], "coat tan", 6)
        shell(s, [(26, 44), (40, 38), (58, 46), (54, 53), (28, 53)], "cast white", 8, 3)
        s.poly([(44, 40), (58, 42), (56, 48), (46, 47)], "navy", 12)
        return bake(s, shadow=5)
    s.limb((10, 30, 3), (50, 53, 3), (1.4, 1.4), "walnut").limb(
        (52, 30, 4), (12, 53, 4), (1.4, 1.4), "walnut"
    )
    s.poly([(6, 20), (9, 1), (57, 1), (60, 20)], "coat tan", 3)
    s.poly([(9, 18), (12, 4), (54, 4), (57, 18)], "oxblood", 2)
    s.poly([(14, 17), (16, 9), (34, 9), (34, 17)], "damask", 3)
    s.box((4, 20, 62, 33), "coat tan", 9, 2)
    for x in (14, 46):
        s.box((x, 21, x + 5, 33), "mahogany dark", 10, 0.8)
    s.box((28, 25, 37, 29), "brass", 11, 0.8)
    for x, wide, mat in ((8, 16, "cast white"), (25, 16, "navy"), (42, 16, "bed linen")):
        s.box((x, 16.6, x + wide, 20.6), mat, 8, 1.4)
    s.box((27, 14, 38, 17), "paint", 9, 0.8)
    return bake(s, shadow=5)


def tray() -> Piece:
    """48 x 46: a stool with a breakfast for one: tea in a glass, black bread, an egg."""
    t = Relief(50, 48).box((4, 18, 46, 22), "walnut", 8, 1.4)
    for x, foot in ((9, 5), (41, 45)):
        t.limb((x, 22, 5), (foot, 47, 4), (2, 1.6), "walnut")
    t.limb((8, 36, 3), (42, 36, 3), (1, 1), "walnut dark").box((1, 14, 49, 18), "chrome", 12, 1.2)
    t.box((8, 6, 15, 14), "chrome", 12, 1).box((8, 2, 15, 7), "coal dim", 11, 0.8)
    t.path([(15, 7), (18, 9), (15, 12)], 0.7, "chrome", 13)
    shell(t, [(20, 14), (21, 9), (33, 9), (35, 14)], "walnut dark", 12, 3)
    t.box((21, 8, 34, 10), "coat tan", 14, 0.6).upright(41, 10, 14, 2.4, "porcelain", 12)
    t.dome((41, 8), (2.4, 3), "cream", 14, 2)
    return bake(t, shadow=5)


def night_table(*, broken: bool = False) -> Piece:
    """40 x 72: a lamp, a telephone, a book; broken, the lamp is down and dark."""
    n = (
        Relief(44, 74)
        .box((4, 40, 40, 44), "mahogany", 10, 1.4)
        .box((7, 44, 37, 66), "mahogany", 7, 1.4)
    )
    n.sink((10, 47, 34, 55), 1, 1.2).dome((22, 51), (1.5, 1.5), "brass", 8, 1)
    n.box((10, 57, 34, 65), "ink", 2, 0.8).box((13, 60, 27, 65), "paint", 5, 0.8)
    for x in (8, 33):
        n.box((x, 66, x + 3, 74), "mahogany dark", 6, 0.8)
    shell(n, [(24, 40), (26, 35), (38, 35), (40, 40)], "bakelite", 11, 3)
    n.limb((24, 33, 15), (40, 33, 15), (1.6, 1.6), "bakelite").dome(
        (32, 37.4), (1.8, 1.4), "porcelain", 15, 0.5
    )
    if broken:
        n.limb((6, 38, 12), (18, 37, 12), (2.4, 1.2), "porcelain")
        n.poly([(14, 30), (24, 26), (25, 40), (18, 41)], "bed shade", 13)
        return bake(n, shadow=5)
    n.ball((13, 34, 12), (4, 6, 4), "porcelain").limb(
        (13, 30, 12), (13, 24, 12), (0.9, 0.9), "brass"
    )
    shell(n, [(8, 9), (18, 9), (25, 24), (1, 24)], "shade glow", 11, 6)
    shade = n.of("shade glow")
    n.put(shade & (np.abs(n.x - 13) < 2.6 + (n.y - 9) * 0.36), "warm glow")
    n.put(shade & (np.hypot(n.x - 13, n.y - 20) < 4.4), "globe")
    return bake(n, shadow=5)


def bullet_holes() -> Piece:
    """92 x 30: a burst across the wall, plaster gone round every hole, a crack that joins them."""
    h = Relief(94, 32)
    dice = np.random.default_rng(17)
    for k in range(6):
        x, y = 8 + 15.6 * k + float(dice.normal()), 22 - 2.6 * k + float(dice.normal()) * 1.6
        r = 3.4 + 2.8 * float(dice.random())
        ragged = np.hypot(h.x - x, h.y - y) + 3.2 * (h.noise(4, 20 + k) - 0.5)
        h.put(ragged < r, "cream", (-1.2 + 0.3 * ragged).astype(np.float32))
        h.put(ragged < r * 0.78, "brick", -2.0).put(h.disc(x, y, 1.5), "ink", -4.0)
        for turn in dice.random(1) * 6.3:
            far = r + 1.5 + 4 * float(dice.random())
            end = (x + far * np.cos(turn), y + far * np.sin(turn))
            h.line((x + r * 0.7 * np.cos(turn), y + r * 0.7 * np.sin(turn)), end, 0.4, "ink", -1)
    h.path([(56, 15), (60, 22), (57, 30)], 0.4, "ink", -1)
    return bake(h)


def dust(step: int) -> Piece:
    """30 x 34: plaster that still trickles from the last hole."""
    d = Relief(30, 34)
    dice = np.random.default_rng(5)
    for k in range(14):
        t = (float(dice.random()) + step / 4) % 1
        x = 14 + (float(dice.random()) - 0.5) * 7 * t
        if k % 3 == step % 3 or t > 0.2:
            d.put(
                d.inside(x, 34 * t * t, x + 1, 34 * t * t + 1),
                "bed shade" if k % 2 else "plaster",
                1.0,
            )
    return bake(d)


def chair() -> Piece:
    """60 x 46: it went over on its back."""
    c = Relief(60, 46)
    for a, b, mat in (
        ((33, 15), (52, 12), "walnut dark"),
        ((33, 34), (53, 34), "walnut dark"),
        ((35, 11), (57, 5), "walnut"),
        ((36, 38), (58, 42), "walnut"),
    ):
        c.limb((*a, 4), (*b, 4), (2.0, 1.5), mat)
    c.limb((46, 8, 5), (47, 40, 5), (1.0, 1.0), "walnut dark")
    for y0, y1 in ((33, 36), (41, 43)):
        c.limb((30, y0, 5), (3, y1, 5), (1.9, 1.6), "walnut")
    for x in (5, 12, 19):
        c.limb((x, 36, 6), (x + 1, 42, 6), (1.8, 1.8), "walnut dark")
    c.poly([(27, 9), (34, 6), (37, 42), (30, 44)], "walnut", 8)
    shell(c, [(28, 11), (32, 9), (34, 40), (31, 42)], "damask", 9, 3)
    crease(c, (30, 14), (32, 38), 1.2, 0.25)
    return bake(c, shadow=4)
