"""Near the eye: almost black, edged by the lamps behind."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

DARK = "near steel"


def signal_post() -> Piece:
    """60 x 132: a dwarf signal on a relay case, its lamp still green."""
    n = Relief(60, 132).upright(30, 44, 132, 3.4, DARK, 0)
    n.box((19, 24, 41, 50), DARK, 4, 2).dome((30, 36), (9, 9), DARK, 6, 2)
    n.put(n.disc(30, 36, 6), "clear lamp", 8.0)
    n.put((np.abs(np.hypot(n.x - 30, n.y - 36) - 8) < 1.4) & (n.y < 36), DARK, 12.0)
    n.box((4, 92, 56, 132), DARK, 5, 2).sink((10, 98, 50, 126), 1.5, 1.5)
    for y in (104, 110, 116):
        n.box((16, y, 44, y + 1.6), "near", 5, 0.5)
    return bake(n)


def wagon_corner() -> Piece:
    """62 x 132: a track trolley: deck, two wheels, a thin brake staff; it hides nobody."""
    c = Relief(62, 132).upright(44, 24, 100, 1.1, DARK, 3)
    out = np.hypot(c.x - 44, (c.y - 24) * 2.6)
    c.put(np.abs(out - 11) < 1.8, DARK, 7.0)
    c.line((33, 24), (55, 24), 0.8, DARK, 6).line((40, 28), (48, 20), 0.8, DARK, 6)
    for x in (14, 46):
        wheel = np.hypot(c.x - x, c.y - 120)
        c.put(wheel < 11, DARK, 5 - np.abs(wheel - 8) * 0.4)
        c.put((wheel > 9) & (wheel < 11), DARK, 8.0).put(wheel < 2.4, DARK, 9.0)
    c.box((2, 98, 60, 103), DARK, 9, 1).box((6, 103, 56, 109), DARK, 7, 1.5)
    for x in range(9, 56, 8):
        c.z[(np.abs(c.x - x) < 0.5) & (c.y < 103) & (c.y > 97)] -= 2
    c.box((22, 88, 38, 98), DARK, 7, 1).box((22, 88, 38, 89.4), DARK, 10, 0.5)
    c.path([(24, 88), (27, 83), (33, 83), (36, 88)], 0.8, DARK, 8)
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
    """110 x 132: a post, its chain link torn down to the waist, so that faces stay free."""
    f = Relief(110, 132).upright(14, 6, 132, 4, DARK, 3).dome((14, 6), (6, 4), DARK, 5, 3)
    mesh = ((f.x + f.y) % 14 < 1.1) | ((f.x - f.y) % 14 < 1.1)
    hangs = 66 + 34 * np.clip((f.x - 14) / 90, 0, 1) ** 1.6 + 4 * np.sin(f.x * 0.33)
    f.put(mesh & (f.x > 14) & (f.y > hangs), DARK, 1.5)
    f.path([(14, 14), (26, 22), (32, 19)], 0.6, DARK, 2)
    f.path([(14, 40), (21, 47), (20, 54)], 0.6, DARK, 2)
    return bake(f)


def drum() -> Piece:
    """48 x 52: an oil drum before everything, its rim catching the fire."""
    d = Relief(48, 52).upright(24, 6, 52, 21, DARK, 0)
    for y in (6, 24, 42):
        d.upright(24, y, y + 3, 22.4, DARK, 1)
    return bake(d.dome((24, 7), (21, 5), "near", 20, 1), steepness=0.7)
