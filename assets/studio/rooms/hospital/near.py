"""Near the eye: almost black, edged by the lamps behind."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import shell
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def drip_stand() -> Piece:
    """48 x 132: a bottle and a bag, a line that loops down."""
    d = Relief(48, 132)
    d.upright(24, 12, 132, 2.6, "cold near", 2).level(6, 42, 13, 1.8, "cold near", 3)
    shell(d, [(2, 18), (14, 18), (16, 46), (11, 53), (5, 53), (0, 46)], "cold near", 3, 6)
    shell(d, [(34, 18), (46, 18), (47, 40), (42, 48), (38, 48), (33, 40)], "cold near", 3, 6)
    d.put(d.inside(2, 34, 14, 35) | d.inside(34, 31, 46, 32), "trace fading")
    d.path([(8, 53), (9, 76), (15, 98), (12, 118), (20, 131)], 1.1, "cold near", 3)
    return bake(d, steepness=0.9)


def curtain_edge() -> Piece:
    """58 x 132: a bed curtain, drawn aside and tied, so that it is slim where faces are."""
    c = Relief(58, 132)
    shape = [
        (0, 0),
        (54, 0),
        (38, 20),
        (22, 44),
        (15, 70),
        (14, 80),
        (20, 104),
        (30, 132),
        (0, 132),
    ]
    shell(c, shape, "cold near", 2, 1)
    cloth = c.of("cold near")
    fold = np.sin(c.x * 0.62 + 0.9 * np.sin(c.y * 0.035) + c.y * 0.006 * (c.x - 30) / 20)
    c.z[cloth] += (3.0 * fold)[cloth]
    c.tone[cloth] *= (0.85 + 0.2 * fold)[cloth]
    c.limb((0, 76, 8), (16, 74, 8), (2.2, 2), "cold near")
    return bake(c, steepness=0.9)


def door_frame() -> Piece:
    """36 x 132: a jamb with its hinges, the door folded back on it."""
    f = (
        Relief(36, 132)
        .box((4, 0, 22, 132), "cold near", 8, 3)
        .box((22, 0, 30, 132), "cold near", 3, 1.5)
    )
    for y in (22, 100):
        f.box((18, y, 32, y + 12), "cold near", 11, 2)
        f.upright(30, y, y + 12, 2.6, "cold near", 8)
    f.put(f.inside(24, 44, 26, 76), "trace fading")
    return bake(f, steepness=0.9)


def column() -> Piece:
    """48 x 132: a slim steel post with rings and a foot, a hose hung on it."""
    c = Relief(48, 132).upright(24, 0, 132, 8, "cold near", 2)
    for y, r in ((0, 18), (7, 12), (88, 10), (96, 10), (120, 13), (126, 17)):
        c.upright(24, y, y + 5, r, "cold near", 3)
    c.path([(30, 84), (38, 94), (38, 108), (31, 114)], 1.6, "cold near", 8)
    c.limb((31, 76, 10), (30, 86, 10), (1.4, 2.6), "cold near")
    c.put(c.inside(19, 52, 21, 78), "trace fading")
    return bake(c.rough(0.3, 16, 4, 0.08), steepness=0.8)


def trolley_rail() -> Piece:
    """150 x 44: the head of a stretcher with somebody's feet on it; the foot of the strip."""
    t = Relief(150, 44)
    shell(
        t,
        [(14, 18), (70, 22), (112, 14), (124, 8), (132, 18), (140, 30), (8, 30)],
        "cold near",
        2,
        10,
    )
    t.limb((4, 28, 12), (146, 28, 12), (2.8, 2.8), "cold near")
    t.limb((4, 38, 10), (146, 38, 10), (2.2, 2.2), "cold near")
    for x in (10, 52, 96, 140):
        t.limb((x, 28, 12), (x, 44, 12), (2.0, 2.0), "cold near")
    t.poly([(128, 12), (136, 14), (134, 24), (127, 21)], "paper", 16)
    return bake(t, steepness=0.9)


def pipes() -> Piece:
    """280 x 20: the ceiling's pipes, and a sprinkler."""
    p = Relief(280, 22).level(0, 280, 5, 4, "cold near", 2).level(0, 280, 13, 2.4, "cold near", 1)
    for x in (40, 150, 236):
        p.box((x, 0, x + 5, 17), "cold near", 7, 1.5)
    p.upright(96, 12, 18, 2, "cold near", 2).dome((96, 19), (5, 2), "cold near", 4, 2)
    return bake(p)
