"""Near the eye: almost black, edged by the lamps behind."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

DARK = "near steel"


def signal_post() -> Piece:
    """60 x 132: a dwarf signal on a relay case, its lamp still green."""
    n = Relief(60, 132).upright(30, 44, 132, 3.4, DARK, 0)
    n.box((12, 22, 48, 50), DARK, 4, 2).dome((30, 36), (9, 9), DARK, 6, 2)
    n.put(n.disc(30, 36, 6), "clear lamp", 8.0)
    n.put((np.abs(np.hypot(n.x - 30, n.y - 36) - 8) < 1.4) & (n.y < 36), DARK, 12.0)
    n.box((4, 92, 56, 132), DARK, 5, 2).sink((10, 98, 50, 126), 1.5, 1.5)
    for y in (104, 110, 116):
        n.box((16, y, 44, y + 1.6), "near", 5, 0.5)
    return bake(n)


def wagon_corner() -> Piece:
    """62 x 132: the end of a boxcar going out of the picture: ladder, brake wheel, coupler."""
    c = Relief(62, 132).box((0, 0, 30, 104), DARK, 4, 2)
    for x in (6, 18):
        c.upright(x, 2, 102, 2.4, DARK, 3)
    for side in (24, 34):
        c.box((side, 4, side + 2, 104), DARK, 9, 0.7)
    for y in range(12, 100, 12):
        c.box((24, y, 36, y + 2), DARK, 10, 0.6)
    ring = np.abs(np.hypot(c.x - 47, c.y - 24) - 10) < 1.5
    c.put(ring, DARK, 8.0)
    for k in range(3):
        dx, dy = 10 * np.cos(k * np.pi / 3), 10 * np.sin(k * np.pi / 3)
        c.line((47 - dx, 24 - dy), (47 + dx, 24 + dy), 0.8, DARK, 7)
    c.box((34, 23, 47, 26), DARK, 6, 0.6).box((0, 104, 38, 112), DARK, 7, 1.5)
    c.poly([(36, 104), (50, 102), (58, 106), (56, 112), (48, 110), (44, 116), (36, 114)], DARK, 9)
    c.path([(40, 112), (44, 122), (52, 126), (56, 132)], 1.6, DARK, 6)
    wheel = np.hypot(c.x - 8, c.y - 124)
    c.put((wheel < 18) & (c.y > 112), DARK, (6 - np.abs(wheel - 14) * 0.3))
    c.put((wheel > 15.6) & (wheel < 18) & (c.y > 112), "steel", 8.0)
    return bake(c)


def weeds() -> Piece:
    """130 x 40: dry stalks at the lower edge."""
    w = Relief(130, 40)
    for _ in range(70):
        x = w.dice.random() * 130
        long = 10 + w.dice.random() * 22 * np.sin(np.pi * x / 130) ** 0.6
        w.line((x, 40), (x + w.dice.normal() * 6, 40 - long), 0.6, "near weed", w.dice.random() * 3)
    for x, top in ((34, 4), (70, 10), (98, 6)):
        w.limb((x, 40, 4), (x + 2, top, 4), (1, 0.8), "near weed")
        w.limb((x + 1.6, top + 12, 5), (x + 2, top, 5), (2.4, 1), "near weed")
    return bake(w)


def wires() -> Piece:
    """320 x 34: two wires from above, a pair of shoes thrown over one."""
    w = Relief(320, 34)
    for top, sag in ((2, 9), (8, 11)):
        curve = top + sag * (1 - ((w.x - 160) / 160) ** 2)
        w.put(np.abs(w.y - curve) < 0.55, DARK, 1.0)
    w.line((118, 18), (114, 26), 0.5, "near", 2).line((118, 18), (122, 25), 0.5, "near", 2)
    for x, y in ((113, 27), (122, 26)):
        w.limb((x, y, 3), (x + 6, y + 3, 4), (2.4, 2), "near")
    return bake(w)


def fence() -> Piece:
    """110 x 132: a post and torn chain link close by."""
    f = Relief(110, 132).upright(14, 6, 132, 4, DARK, 3).dome((14, 6), (6, 4), DARK, 5, 3)
    mesh = ((f.x + f.y) % 14 < 1.1) | ((f.x - f.y) % 14 < 1.1)
    torn = 84 - 66 * np.clip((f.y - 16) / 90, 0, 1) ** 0.6 + 5 * np.sin(f.y * 0.16)
    f.put(mesh & (f.x > 14) & (f.x < torn) & (f.y > 12), DARK, 1.5)
    f.level(14, 104, 12, 1.6, DARK, 3)
    return bake(f)


def drum() -> Piece:
    """48 x 52: an oil drum before everything, its rim catching the fire."""
    d = Relief(48, 52).upright(24, 6, 52, 21, DARK, 0)
    for y in (6, 24, 42):
        d.upright(24, y, y + 3, 22.4, DARK, 1)
    return bake(d.dome((24, 7), (21, 5), "near", 20, 1), steepness=0.7)
