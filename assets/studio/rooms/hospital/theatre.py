"""The operating theatre: its great lamp, table, gallery, light boxes, gas."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import crease, shell
from assets.studio.rooms.lettering import centred
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

CUPS = ((26, 40), (52, 46), (78, 40), (38, 32), (66, 32))


def great_lamp(*, broken: bool = False) -> Piece:
    """104 x 62: a dish with five lights on a jointed arm; broken, it is dark and starred."""
    g = Relief(104, 62).box((44, 0, 60, 5), "dull chrome", 4, 1)
    g.limb((52, 4, 3), (52, 14, 4), (2.6, 2.2), "chrome").limb(
        (52, 14, 5), (70, 20, 6), (2.4, 2.2), "chrome"
    )
    g.ball((70, 20, 6), (3.4, 3.4, 3), "dull chrome").limb(
        (70, 20, 6), (56, 26, 8), (2.2, 2.2), "chrome"
    )
    dome = [(6, 42), (12, 32), (28, 25), (52, 22), (76, 25), (92, 32), (98, 42), (52, 46)]
    shell(g, dome, "steel dark", 6, 10)
    g.dome((52, 42), (47, 12), "rubber", 15, 2)
    for x, y in CUPS:
        wide = 11 if y > 34 else 8
        g.dome((x, y), (wide, wide * 0.5), "chrome", 16, 1)
        g.put(
            g.disc(x, y, wide - 2, wide * 0.5 - 1),
            "frost shade" if broken else "globe edge",
            17.0,
            1.0,
        )
        if not broken:
            g.put(g.disc(x, y, wide - 5, wide * 0.5 - 2), "tube", 17.0, 1.0)
    if broken:
        for end in ((18, 36), (34, 44), (26, 34), (20, 44)):
            g.line((26, 40), end, 0.5, "ink", 18)
    g.limb((52, 50, 18), (52, 58, 18), (1.8, 2.2), "cream")
    return bake(g, shadow=8)


def table(step: int) -> Piece:
    """132 x 74: a body under green cloth that breathes, a square cut for the knife."""
    t = Relief(132, 76)
    rise = (0.0, 0.8, 1.4, 0.7)[step]
    t.upright(64, 44, 66, 9, "chrome", 2).upright(64, 52, 56, 11, "dull chrome", 3)
    shell(t, [(38, 66), (90, 66), (98, 75), (30, 75)], "dull chrome", 6, 6)
    t.box((8, 34, 126, 44), "rubber", 12, 3).box((8, 42, 126, 46), "chrome", 13, 1)
    over = [(6, 30), (18, 22), (30, 24), (46, 19 - rise), (64, 18 - rise), (86, 24), (104, 21)]
    shell(t, [*over, (116, 15), (124, 26), (126, 40), (6, 42)], "drape top", 12, 9)
    cloth = [(34, 40), (98, 40), (96, 60), (86, 57), (74, 63), (62, 58), (50, 64), (38, 59)]
    shell(t, cloth, "drape 2", 20, 3)
    for x, foot in ((44, 60), (56, 57), (68, 61), (80, 58), (90, 57)):
        crease(t, (x, 41), (x - 1, foot), 2.2, 0.34)
    for a, b in (((30, 24), (36, 40)), ((86, 24), (80, 40)), ((104, 22), (108, 40))):
        crease(t, a, b, 2.6, 0.3)
    t.poly([(54, 22 - rise), (68, 22 - rise), (70, 29), (52, 29)], "ink", 21)
    t.poly([(55, 23 - rise), (67, 23 - rise), (68.5, 28), (53.5, 28)], "skin fair", 21)
    t.line((58, 26), (65, 25), 0.7, "blood", 21.4)
    t.limb((14, 27, 22), (20, 26, 22), (5.0, 4.0), "skin").ball(
        (12, 23, 24), (5, 3.4, 4), "drape 2"
    )
    t.limb((18, 25, 26), (22, 28, 26), (2.6, 2.0), "rubber")
    t.path([(22, 29), (26, 36), (22, 48), (10, 58), (0, 60)], 1.3, "rubber", 27)
    return bake(t, shadow=9)


def instruments(*, broken: bool = False) -> Piece:
    """56 x 62: a tray on a stand, a row of steel; broken, all over the floor."""
    i = Relief(58, 64)
    if broken:
        i.poly([(6, 50), (40, 44), (48, 50), (14, 58)], "chrome", 4)
        dice = np.random.default_rng(6)
        for _ in range(9):
            x, y, a = 4 + dice.random() * 48, 54 + dice.random() * 8, dice.random() * 3.1
            i.line((x, y), (x + 5 * np.cos(a), y + 2.4 * np.sin(a)), 0.7, "sheet", 6)
        return bake(i, shadow=4)
    i.limb((44, 20, 2), (44, 56, 2), (1.6, 1.6), "chrome").limb(
        (44, 20, 3), (30, 18, 4), (1.6, 1.6), "chrome"
    )
    i.limb((30, 58, 3), (54, 58, 3), (1.6, 1.6), "dull chrome")
    for x in (30, 54):
        i.dome((x, 61), (2.6, 2.6), "rubber", 5, 1)
    i.poly([(4, 14), (50, 14), (56, 20), (0, 20)], "chrome", 8).box(
        (0, 19, 56, 22), "dull chrome", 9, 0.8
    )
    i.poly([(6, 15), (48, 15), (52, 19), (3, 19)], "drape 2", 8.5)
    for k, x in enumerate(range(8, 48, 5)):
        i.line((x, 18.4), (x + 2, 15.4), 0.7, "cast white", 10)
        if k % 2:
            i.dome((x, 18.4), (1.2, 0.8), "cast white", 10)
    shell(i, [(34, 8), (46, 8), (44, 15), (36, 15)], "chrome", 9, 3)
    cloth = [(6, 21), (22, 21), (20, 36), (14, 33), (8, 37)]
    shell(i, cloth, "drape", 10, 2)
    return bake(i, shadow=5)


def cylinders() -> Piece:
    """46 x 88: three bottles chained to a rack: oxygen, gas, air."""
    c = Relief(46, 90)
    for x, mat, top in ((9, "oxygen", 16), (23, "lacquer blue", 12), (37, "oxygen", 18)):
        c.upright(x, top + 6, 88, 6.6, mat, 4).dome((x, top + 7), (6.6, 6), mat, 4, 6.6)
        c.box((x - 2, top - 4, x + 2, top + 2), "gilt", 6, 1).level(
            x - 5, x + 5, top - 3, 1.4, "dull chrome", 7
        )
        c.box((x - 4, top + 24, x + 4, top + 32), "cast white", 11, 0.6)
        c.box((x - 2.6, top + 26, x + 2.6, top + 27), "ink", 11, 0)
    for y in (42, 68):
        c.limb((2, y, 12), (44, y + 1, 12), (1.2, 1.2), "chrome")
    c.path([(23, 9), (30, 4), (40, 6), (44, 16), (42, 40)], 1.2, "rubber", 9)
    c.dome((12, 9), (3.2, 3.2), "cream", 8, 1).line((12, 9), (14, 7), 0.5, "ink", 10)
    return bake(c.box((0, 85, 46, 90), "steel dark", 8, 1), shadow=7)


def gas_machine(step: int) -> Piece:
    """52 x 96: dials, a bellows that rises and sinks, tubes to whoever sleeps."""
    g = (
        Relief(54, 98)
        .box((6, 30, 48, 90), "uniform shade", 10, 2)
        .box((4, 26, 50, 32), "chrome", 13, 1)
    )
    lift = (0, 4, 9, 4)[step]
    g.box((10, 6, 26, 26), "film dark", 6, 1)
    g.put(g.inside(11, 7, 25, 26), "ward dado", 7.0)
    for k in range(4):
        y = 24 - (lift + 8) * k / 4
        g.level(12, 24, y, 1.6, "rubber", 8)
    g.line((13, 8), (13, 24), 0.5, "bag", 12)
    for k, x in enumerate((32, 38, 44)):
        g.upright(x, 6, 26, 1.8, "glass", 8)
        g.put(
            g.disc(x, 20 - 4 * k + (lift // 4), 1.1), "trace" if k == 1 else "globe edge", 11.0, 1.0
        )
    for x in (16, 36):
        g.dome((x, 42), (7, 7), "chrome", 12, 2).dome((x, 42), (5.4, 5.4), "cast white", 13, 0.5)
        g.line((x, 42), (x + 3, 38.6 if x > 20 else 39), 0.7, "ink", 14)
    for y in (54, 66, 78):
        g.box((10, y, 44, y + 9), "uniform shade", 13, 1.2).box(
            (22, y + 3, 32, y + 5), "ink", 13, 0.3
        )
    for x in (10, 44):
        g.dome((x, 94), (3.4, 3.4), "rubber", 8, 2)
    g.path([(10, 18), (2, 24), (3, 44), (0, 60)], 1.4, "rubber", 12)
    return bake(g, shadow=7)


def light_box(*, broken: bool = False) -> Piece:
    """72 x 44: two X-rays, a chest and a hand; broken, one field is dark and cracked."""
    b = Relief(72, 46).box((0, 0, 72, 44), "dull chrome", 5, 1.5)
    for k, x in enumerate((4, 38)):
        dark = broken and k == 1
        b.put(b.inside(x, 4, x + 30, 40), "frost shade" if dark else "box glow", 4.0, 1.0)
        b.put(b.inside(x + 3, 6, x + 27, 39), "film dark", 4.4, 1.0)
        if not dark:
            (_chest if k == 0 else _hand_bones)(b, x + 15)
        b.box((x + 4, 3, x + 9, 7), "chrome", 7, 0.6).box((x + 21, 3, x + 26, 7), "chrome", 7, 0.6)
    if broken:
        for end in ((39, 6), (66, 5), (67, 38), (44, 39), (38, 24)):
            b.line((54, 20), end, 0.5, "ice", 6)
    return bake(b, shadow=6)


def _chest(b: Relief, cx: float) -> None:
    for side in (-1, 1):
        b.put(b.disc(cx + 5.4 * side, 22, 5.2, 11), "film mid", 4.5, 1.0)
    for k in range(6):
        y = 11 + 4 * k
        wide = 6.5 + 3 * np.sin((k + 1) * 0.5)
        for side in (-1, 1):
            b.path(
                [(cx, y), (cx + wide * 0.6 * side, y - 1.4), (cx + wide * side, y + 2.4)],
                0.6, "film pale", 4.6,
            )  # fmt: skip
    b.box((cx - 1, 8, cx + 1, 37), "box glow", 4.6, 0)
    b.put(b.disc(cx + 2.6, 26, 4, 5), "film pale", 4.6, 1.0)
    b.line((cx - 6, 18), (cx - 3, 20), 0.9, "frost bright", 4.8)  # a bullet, left where it was


def _hand_bones(b: Relief, cx: float) -> None:
    b.put(b.disc(cx, 30, 6.4, 7), "film mid", 4.5, 1.0)
    for k, top in enumerate((19, 12, 9.5, 11, 15)):
        x = cx - 7 + 3.5 * k
        b.line((cx - 3 + 1.5 * k, 32), (x, top), 1.5, "film mid", 4.5)
        for a in (0.0, 0.4, 0.72):
            x0, y0 = cx - 3 + 1.5 * k + (x - cx + 3 - 1.5 * k) * a, 32 + (top - 32) * a
            x1, y1 = x0 + (x - x0) * 0.34, y0 + (top - y0) * 0.34
            b.line((x0, y0), (x1, y1), 0.7, "box glow", 4.6)
    for x in (-2, 2):
        b.line((cx + x, 33), (cx + x, 39), 0.9, "film pale", 4.6)


def gallery(step: int) -> Piece:
    """104 x 50: a window high in the wall; students lean over, one after the other."""
    g = Relief(104, 52).box((0, 0, 104, 50), "dull chrome", 5, 2)
    field = g.inside(5, 5, 99, 43)
    g.put(field, "gallery low", 1.0, 1.0)
    glow = np.hypot((g.x - 52) / 50, (g.y - 6) / 30)
    g.put(field & (glow < 0.95), "gallery", 1.0, 1.0)
    g.put(field & (glow < 0.55), "lamp amber", 1.0, 1.0)
    g.put(field & (np.abs(g.y - 8) < 1.4) & (np.abs(g.x - 52) < 24), "warm glow", 1.0, 1.0)
    for x, y, turn in ((17, 24, 0), (40, 20, 1), (64, 23, 2), (87, 19, 3)):
        lean = 3 if turn == step else 0
        head = field & g.disc(x + lean, y + lean, 5.2, 6.4)
        g.put(field & g.disc(x, y + 20, 12, 15) & (g.y > y + 5), "shape", 1.0, 1.0)
        g.put(head, "shape", 1.0, 1.0)
        g.put(head & ~g.disc(x + lean, y + lean + 1.2, 5.2, 6.4), "lamp amber low", 1.0, 1.0)
    for x in (34, 68):
        g.box((x, 4, x + 2, 44), "dull chrome", 4, 0.6)
    return bake(g.box((0, 43, 104, 50), "chrome", 8, 1.5), shadow=7)


def scrub_trough() -> Piece:
    """86 x 58: a steel trough with two long taps and a soap dispenser."""
    s = (
        Relief(86, 60)
        .box((2, 26, 84, 34), "chrome", 14, 2)
        .box((6, 34, 80, 50), "dull chrome", 10, 4)
    )
    s.box((4, 10, 82, 27), "dull chrome", 3, 1)
    for x in (22, 62):
        s.path([(x, 22), (x, 8), (x + 6, 5), (x + 9, 12)], 1.6, "chrome", 7)
        s.limb((x - 5, 20, 8), (x + 6, 21, 10), (1.4, 2.0), "chrome")
    s.box((38, 4, 48, 18), "cream", 8, 2).box((41, 17, 45, 21), "pink soap", 7, 1)
    s.path([(40, 50), (40, 60)], 2.4, "dull chrome", 4)
    return bake(s, shadow=6)


def cabinet(*, broken: bool = False) -> Piece:
    """58 x 82: bottles behind glass; broken, the lower door is gone and so is what was in it."""
    c = Relief(58, 84).box((0, 0, 58, 82), "cream", 8, 2)
    dice = np.random.default_rng(21)
    mats = ("aqua glass", "line amber", "cast white", "paint", "glass", "leaf")
    for row in range(3):
        y = 6 + 20 * row
        c.box((5, y, 53, y + 18), "film dark", 1, 0.6)
        c.put(c.inside(5, y, 53, y + 18), "ward dado", tone=0.55)
        x = 7.0
        while x < 48 and not (broken and row == 2):
            wide, high = 3 + dice.random() * 3, 6 + dice.random() * 7
            mat = mats[int(dice.integers(len(mats)))]
            c.box((x, y + 17 - high, x + wide, y + 17), mat, 4, 1)
            c.box((x + wide * 0.3, y + 15 - high, x + wide * 0.7, y + 17.4 - high), "cream", 4, 0.4)
            x += wide + 1 + dice.random() * 2
        c.box((5, y + 17, 53, y + 19), "chrome", 6, 0.5)
        if not (broken and row):
            c.put(c.inside(5, y, 53, y + 17) & (np.abs(c.x + c.y - 34 - y) < 1.4), "glass", 7.0)
    c.box((28, 5, 30, 65), "cream", 9, 0.8).box((5, 68, 53, 79), "cream", 9, 1.5)
    c.put(c.inside(26, 71, 32, 76) | c.inside(23, 72.5, 35, 74.5), "paint", 10.0)
    if broken:
        for a, b, tip in (((5, 26), (16, 26), (8, 38)), ((53, 62), (53, 48), (44, 62))):
            c.poly([a, b, tip], "aqua glass", 9)
        for k in range(8):
            c.poly([(6 + 6 * k, 63), (10 + 6 * k, 63), (8 + 6 * k, 58 + (k * 3) % 4)], "bag", 6)
    return bake(c, shadow=6)


def red_lamp(*, lit: bool) -> Piece:
    """46 x 16: IN USE over the theatre's doors."""
    r = Relief(46, 16).box((0, 0, 46, 15), "steel dark", 5, 1.5)
    r.put(r.inside(3, 3, 43, 12), "lamp red low" if lit else "rubber", 4.0, 1.0)
    centred(r, "IN USE", (23, 5), "lamp red" if lit else "lamp red low", z=0.0)
    return bake(r, shadow=3)
