"""The way in: the nurses' counter, chairs, telephone, machines that glow."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import crease, shell
from assets.studio.rooms.lettering import centred, write
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def counter() -> Piece:
    """136 x 62: veneer with a bumper and a top; papers, a bell, a telephone, a vase."""
    c = Relief(136, 62).box((4, 18, 132, 62), "veneer", 10, 2)
    wave = np.sin(c.y * 0.8 + 5 * c.noise(24, 5))
    c.tone[c.of("veneer")] *= (0.94 + 0.06 * wave)[c.of("veneer")]
    for x in (46, 90):
        c.box((x, 20, x + 1, 60), "ink", 9, 0.2)
    c.box((4, 40, 132, 44), "dull chrome", 12, 1.2).box((4, 57, 132, 62), "rubber", 11, 1)
    c.box((0, 14, 136, 20), "cream", 16, 1.5).box((0, 19, 136, 21), "veneer 2", 13, 0.5)
    c.box((12, 25, 80, 35), "cast white", 11, 0.4)
    centred(c, "NURSES STATION", (46, 28), "sign green", z=0.2)
    _papers(c)
    _telephone(c, 104)
    return bake(c, shadow=8)


def _papers(c: Relief) -> None:
    c.poly([(18, 14), (22, 9), (40, 9), (38, 14)], "paper", 17)
    c.poly([(20, 12), (24, 8), (42, 9), (39, 12)], "cast white", 18)
    c.box((52, 8, 66, 14), "lacquer blue", 18, 1).box((54, 5, 68, 9), "paint", 17, 0.8)
    c.dome((78, 13), (4, 3.4), "gilt", 18, 3).box((74, 12.6, 82, 14.6), "ink", 18, 0.4)


def _telephone(c: Relief, x: float) -> None:
    shell(c, [(x, 14), (x + 3, 7), (x + 17, 7), (x + 20, 14)], "rubber", 17, 3)
    c.limb((x - 1, 6, 21), (x + 4, 5, 22), (2.2, 1.7), "steel dark")
    c.limb((x + 4, 5, 22), (x + 16, 5, 22), (1.6, 1.6), "steel dark")
    c.limb((x + 16, 5, 22), (x + 21, 6, 21), (1.7, 2.2), "steel dark")
    c.dome((x + 10, 10.4), (2.6, 2.2), "cream", 21, 0.5)
    c.put(c.disc(x + 16.5, 11.5, 0.8), "lamp red", 22.0)


def desk_lamp(*, broken: bool = False) -> Piece:
    """34 x 40: brass, with a shade that glows; broken, its neck is bent and it is dark."""
    d = Relief(34, 40).dome((16, 37), (9, 3), "gilt", 4, 2)
    if broken:
        d.path([(16, 37), (19, 30), (25, 28)], 1.2, "gilt", 4)
        shell(d, [(22, 27), (30, 25), (33, 38), (19, 38)], "glass", 6, 4)
        return bake(d, shadow=4)
    d.path([(16, 37), (19, 26), (15, 16)], 1.2, "gilt", 4)
    shell(d, [(6, 17), (10, 7), (22, 7), (28, 17)], "globe edge", 6, 6)
    d.put(d.inside(8, 15, 27, 18) & d.of("globe edge"), "globe")
    shell(d, [(10, 7), (13, 4), (19, 4), (22, 7)], "gilt", 7, 3)
    return bake(d, shadow=4)


def pigeonholes() -> Piece:
    """112 x 46: files for every bed in colours; three are missing, one hangs out."""
    p = Relief(112, 46).box((0, 0, 112, 46), "veneer 2", 5, 1.5)
    dice = np.random.default_rng(14)
    mats = ("paper", "cream", "lacquer blue", "paint", "scrubs", "line amber")
    for row in range(3):
        for column in range(6):
            x, y = 4 + 18 * column, 4 + 14 * row
            p.box((x, y, x + 16, y + 11), "ink", 0, 0.5)
            left = x + 1.0
            while left < x + 13 and (row, column) not in ((0, 4), (1, 1), (2, 5)):
                wide = 1.6 + dice.random() * 2.6
                high = 2 + dice.random() * 3
                mat = mats[int(dice.integers(len(mats)))]
                p.box((left, y + high, min(left + wide, x + 15), y + 11), mat, 3, 0.4)
                left += wide + 0.4
    p.poly([(77, 8), (84, 6), (90, 17), (82, 19)], "paper", 9)
    return bake(p, shadow=6)


def drinks_machine(*, broken: bool = False) -> Piece:
    """46 x 100: a lit picture of a full glass, four buttons; broken, it is dark and starred."""
    m = Relief(46, 100).box((0, 0, 46, 98), "lacquer red", 14, 2.5)
    m.box((4, 4, 42, 60), "steel dark", 15, 1)
    face, glow = m.inside(6, 6, 40, 58), not broken
    m.put(face, "gallery" if glow else "film dark", 13.0, 1.0)
    if glow:
        m.put(m.disc(23, 34, 15, 20) & face, "lamp amber", 13.0, 1.0)
    _glass(m, glow)
    centred(m, "ICE COLD", (23, 9), "globe" if glow else "steel dark")
    m.box((8, 66, 24, 70), "ink", 12, 0.5).box((28, 64, 38, 68), "dull chrome", 16, 0.8)
    for k in range(4):
        lamp = "lamp green" if glow and k != 2 else "lamp red low"
        m.box((28, 71 + 5 * k, 38, 74.4 + 5 * k), "cream", 16, 0.6)
        m.put(m.disc(36.4, 72.7 + 5 * k, 0.8), lamp, 17.0)
    m.box((7, 74, 24, 92), "ink", 6, 1).box((9, 84, 22, 91), "rubber", 8, 0.8)
    write(m, "25¢", (10, 76), "cream")
    m.box((3, 96, 11, 100), "rubber", 10, 1).box((35, 96, 43, 100), "rubber", 10, 1)
    if broken:
        for end in ((7, 8), (22, 7), (39, 12), (39, 40), (30, 57), (8, 52), (7, 26)):
            m.line((25, 30), end, 0.5, "ice", 14)
        m.put(m.disc(25, 30, 6), "ink", 11.0)
        m.poly([(10, 86), (20, 84), (23, 91), (9, 91)], "ice", 12)
    return bake(m, shadow=8)


def _glass(m: Relief, glow: bool) -> None:
    """A tall glass with ice, drawn as light."""
    outer, inner = ("globe edge", "glow brown") if glow else ("film mid", "film dark")
    m.poly([(15, 20), (31, 20), (28.5, 52), (17.5, 52)], outer, 13)
    m.poly([(16.4, 24), (29.6, 24), (27.4, 50.6), (18.6, 50.6)], inner, 13)
    m.line((28, 12), (22, 30), 0.8, "globe" if glow else "film mid", 13)
    for x, y in ((18, 25), (23, 27), (20, 31)):
        m.box((x, y, x + 4, y + 3.4), "globe" if glow else "film mid", 13, 0)


def blood_fridge() -> Piece:
    """44 x 96: a steel fridge with a lit window, bags in rows, a red cross-barred lamp."""
    f = Relief(44, 96).box((0, 0, 44, 92), "uniform shade", 12, 2.5)
    f.box((4, 16, 40, 70), "dull chrome", 14, 1.2)
    f.put(f.inside(7, 19, 37, 67), "film mid", 10.0, 1.0)
    for row in range(3):
        y = 20 + 16 * row
        f.put(f.inside(7, y + 13.4, 37, y + 15), "box glow", 12.0, 1.0)
        for k in range(4):
            if (row, k) != (1, 2):
                x = 8.5 + 7.2 * k
                f.box((x, y + 2, x + 5.6, y + 12), "blood", 12, 1.4)
                f.box((x + 1, y + 4, x + 4.6, y + 8), "paper", 12, 0.2)
    f.box((10, 4, 34, 12), "cast white", 13, 0.3)
    centred(f, "BLOOD", (22, 5.7), "paint")
    f.limb((41, 30, 16), (41, 50, 16), (1.6, 1.6), "chrome")
    f.put(f.disc(38.5, 8, 1.2), "lamp red", 14.0)
    for y in range(76, 88, 3):
        f.box((6, y, 38, y + 1), "rubber", 10, 0.2)
    f.box((3, 91, 10, 96), "rubber", 8, 1).box((34, 91, 41, 96), "rubber", 8, 1)
    return bake(f, shadow=8)


def payphone(step: int) -> Piece:
    """40 x 74 in its shell; the receiver hangs off its hook, still swinging."""
    swing = (-3.0, 0.0, 3.0, 0.0)[step]
    p = (
        Relief(40, 74)
        .box((2, 0, 38, 44), "dull chrome", 6, 2)
        .box((5, 3, 35, 42), "film dark", 2, 1)
    )
    p.put(p.of("film dark"), "lacquer blue").box((9, 6, 27, 40), "rubber", 7, 1.5)
    p.box((11, 8, 25, 13), "chrome", 8, 0.6).dome((18, 23), (6, 6), "cream", 7, 1)
    for k in range(10):
        a = 0.6 * k + 0.4
        p.dome((18 + 4.2 * np.cos(a), 23 + 4.2 * np.sin(a)), (0.9, 0.9), "ink", 8)
    p.box((11, 32, 25, 37), "chrome", 8, 0.6).box((13, 34, 18, 35.4), "ink", 8, 0)
    p.limb((30, 10, 8), (30, 16, 9), (1.6, 1.2), "chrome")
    end = (31 + swing, 62.0)
    p.path([(26, 37), (29 + swing * 0.3, 50), end], 0.7, "dull chrome", 8)
    p.limb((end[0], 62, 10), (end[0] - swing * 0.3, 71, 10), (1.5, 1.5), "rubber")
    for y in (62, 71):
        p.ball((end[0] - 1.4, y, 10), (2.6, 1.8, 2), "rubber")
    return bake(p, shadow=5)


def chairs() -> Piece:
    """112 x 62: three shells on a beam; one seat is cracked, one has a newspaper."""
    c = Relief(112, 62).level(4, 108, 46, 2.2, "dull chrome", 3)
    for x in (18, 90):
        c.limb((x, 46, 3), (x - 6, 60, 6), (1.8, 1.6), "dull chrome")
        c.limb((x, 46, 3), (x + 6, 60, 6), (1.8, 1.6), "dull chrome")
    for k, x in enumerate((4, 40, 76)):
        mat = ("line amber", "ward dado", "line amber")[k]
        c.limb((x + 16, 30, 1), (x + 16, 46, 1), (2, 2), "dull chrome")
        back = [(x + 3, 6), (x + 7, 3), (x + 25, 3), (x + 29, 6), (x + 27, 27), (x + 5, 27)]
        shell(c, back, mat, 4, 3)
        c.sink((x + 6, 7, x + 26, 24), 1.6, 4)
        c.put(c.inside(x + 11, 9, x + 21, 12), "rubber", 3.0)
        shell(c, [(x + 3, 34), (x + 29, 34), (x + 32, 42), (x, 42)], mat, 11, 4)
        c.tone[c.inside(x, 38, x + 32, 43) & c.of(mat)] *= 0.7
    c.path([(47, 33), (53, 37), (51, 41), (57, 42)], 0.6, "ink", 14)
    c.poly([(80, 30), (98, 28), (103, 36), (84, 39)], "paper", 17)
    for y in (31, 33, 35):
        c.line((84, y + 1), (99, y), 0.45, "stone", 17.4)
    return bake(c, shadow=6)


def plant(*, broken: bool = False) -> Piece:
    """56 x 78: a rubber plant that nobody waters; broken, it lies beside its pot."""
    p = Relief(56, 78)
    pot = [(16, 54), (40, 54), (37, 76), (19, 76)]
    if broken:
        shell(p, [(14, 62), (30, 58), (32, 77), (12, 77)], "brick", 2, 8)
        p.poly([(24, 58), (30, 58), (28, 66), (32, 71), (26, 77), (22, 70)], "soot", 9)
        p.ball((38, 74, 2), (12, 4, 4), "soot")
    else:
        shell(p, pot, "brick", 2, 10)
        p.box((14, 52, 42, 57), "brick", 12, 1.5).dome((28, 53), (12, 2), "soot", 11, 0.5)
    root = (34.0, 72.0) if broken else (28.0, 53.0)
    tips = ((4, 22), (14, 8), (26, 2), (42, 7), (52, 24), (50, 40), (6, 38), (30, 18), (18, 26))
    for k, (x, y) in enumerate(tips):
        tip = (min(54.0, root[0] + 16 + k * 0.4 - y * 0.1), 76 - x * 0.5) if broken else (x, y)
        bend = ((root[0] + tip[0]) / 2 + 2, (root[1] + tip[1]) / 2 - 3)
        p.limb((*root, 8.0), (*bend, 9 + k % 3), (1.1, 1.0), "veneer 2")
        tone = "green" if k % 3 else "oxygen"
        p.limb((*bend, 9 + k % 3), (*tip, 7.0 + k % 4), (4.4, 1.6), tone)
        crease(p, bend, tip, 1.0, 0.35)
    return bake(p, shadow=6)


def mop_bucket() -> Piece:
    """44 x 92: a wringer bucket on wheels with the mop standing in it."""
    m = Relief(44, 92)
    m.limb((30, 62, 6), (12, 4, 4), (1.5, 1.3), "bumper")
    shell(m, [(6, 64), (38, 64), (34, 86), (10, 86)], "line amber", 2, 10)
    m.box((4, 61, 40, 66), "line amber", 12, 1.5).dome((22, 63), (15, 2), "soot", 12, 0.4)
    for k in range(6):
        x = 22 + 2.6 * k
        m.limb((30, 60, 9), (x, 68 + (k * 5) % 4, 14), (1.4, 1.1), "linen")
    m.box((6, 56, 20, 64), "dull chrome", 13, 1)
    m.limb((7, 58, 15), (1, 46, 15), (1.3, 1.1), "dull chrome")
    centred(m, "3 W", (22, 74), "ink")
    for x in (12, 32):
        m.dome((x, 88), (3.6, 3.6), "rubber", 8, 2).dome((x, 88), (1.2, 1.2), "chrome", 10)
    return bake(m, shadow=5)


def wet_floor_sign(*, broken: bool = False) -> Piece:
    """38 x 46: a folding board; broken, it lies flat."""
    s = Relief(42, 46)
    if broken:
        s.poly([(2, 44), (9, 34), (40, 34), (36, 44)], "yellow sign", 3)
        s.poly([(11, 36), (37, 36), (35, 39), (10, 39)], "ink", 3.4)
        return bake(s, shadow=4)
    s.poly([(26, 2), (32, 3), (41, 45), (36, 45)], "line amber", 1)
    s.poly([(10, 2), (28, 2), (34, 45), (2, 45)], "yellow sign", 5)
    s.box((14, 4, 24, 7), "ink", 6, 0.3)
    centred(s, "WET", (18.5, 11), "ink")
    centred(s, "FLOOR", (18.5, 18), "ink")
    s.limb((17, 28, 6), (22, 35, 6), (1.2, 1.2), "ink").limb(
        (22, 35, 6), (28, 33, 6), (1.0, 0.8), "ink"
    )
    s.ball((16, 26, 6), (1.8, 1.8, 1), "ink").limb((17, 30, 6), (11, 33, 6), (0.8, 0.8), "ink")
    s.limb((22, 35, 6), (15, 39, 6), (1.0, 0.9), "ink").line((8, 41.5), (29, 41.5), 0.6, "ink", 6)
    return bake(s, shadow=4)
