"""Near the eye: almost black, edged by the lamps behind."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import shell
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

NEAR = "warm near"


def banister() -> Piece:
    """120 x 50: turned balusters and a rail, low, so that the floor behind stays in sight."""
    b = Relief(120, 50).limb((0, 10, 8), (104, 10, 8), (4, 4), NEAR).level(0, 104, 44, 3, NEAR, 4)
    for x in range(9, 92, 16):
        b.limb((x, 12, 5), (x, 46, 5), (1.8, 1.8), NEAR)
        b.ball((x, 30, 6), (4, 8, 4), NEAR).ball((x, 18, 6), (3, 2, 3), NEAR)
    b.box((98, 8, 116, 50), NEAR, 10, 3).box((95, 4, 119, 11), NEAR, 13, 2.5)
    return bake(b.dome((107, 2), (7, 7), NEAR, 10, 6), steepness=0.9)


def palm() -> Piece:
    """100 x 118: fronds that reach into the picture."""
    p = Relief(100, 118)
    for k, tip in enumerate(((96, 40), (88, 14), (62, 2), (30, 6), (98, 74), (78, 92))):
        last = (8.0, 112.0)
        dx, dy = tip[0] - 8, tip[1] - 112
        for j in range(1, 15):
            t = j / 14
            at = (8 + dx * t, 112 + dy * (1.45 * t - 0.45 * t * t) + 12 * t * t * t)
            p.limb((*last, 6), (*at, 6), (1.2, 0.9), NEAR)
            if j > 3:
                for side in (-1, 1):
                    end = (at[0] + dx * 0.05 + 5 * side, at[1] + 12 - 4 * t - 3 * side)
                    p.limb((*at, 4.0 + k), (*end, 2.0), (2.0, 0.6), NEAR)
            last = at
    return bake(p, steepness=0.9)


def curtain() -> Piece:
    """60 x 132: a heavy curtain held back by a cord."""
    c = Relief(60, 132)
    shell(
        c,
        [(0, 0), (58, 0), (42, 22), (25, 48), (17, 74), (24, 102), (34, 132), (0, 132)],
        NEAR,
        2,
        1,
    )
    cloth = c.of(NEAR)
    fold = np.sin(c.x * (0.5 + 0.16 * np.exp(-(((c.y - 76) / 30) ** 2))) + 0.5 * np.sin(c.y * 0.03))
    c.z[cloth] += (3.2 * fold)[cloth]
    c.limb((0, 74, 10), (19, 78, 10), (2.4, 2.2), NEAR)
    for k in range(4):
        c.limb((15 + 2 * k, 80, 11), (14 + 2.4 * k, 98, 11), (1.3, 1.0), NEAR)
    return bake(c, steepness=0.9)


def jamb() -> Piece:
    """38 x 132: the edge of a door frame, a hinge, a key left in the lock."""
    j = Relief(38, 132).box((10, 0, 24, 132), NEAR, 9, 3).box((24, 0, 31, 132), NEAR, 4, 1.6)
    for y in (20, 104):
        j.box((17, y, 33, y + 12), NEAR, 12, 2).upright(31, y, y + 12, 2.6, NEAR, 9)
    j.limb((30, 66, 8), (37, 66, 12), (1.6, 2.6), NEAR)
    return bake(j, steepness=0.9)


def column() -> Piece:
    """52 x 132: a cast iron column, slim and fluted between its capital and its foot."""
    c = Relief(52, 132).upright(26, 0, 132, 8, NEAR, 0)
    turn = np.arcsin(np.clip((c.x - 26) / 8, -1, 1))
    flute = c.inside(0, 28, 52, 98) & c.of(NEAR)
    c.z[flute] += (1.2 * np.abs(np.sin(turn * 4)))[flute]
    for y, high, r in (
        (0, 5, 25),
        (20, 3, 12),
        (26, 2, 10),
        (98, 3, 11),
        (116, 5, 15),
        (121, 11, 20),
    ):
        c.upright(26, y, y + high, r, NEAR, 2)
    for side in (-1, 1):
        c.path([(26 + 23 * side, 6), (26 + 18 * side, 13), (26 + 9 * side, 19)], 1.6, NEAR, 6)
        c.dome((26 + 15 * side, 9), (3.6, 3.6), NEAR, 5, 2)
    return bake(c, steepness=0.8)


def floor_lamp() -> Piece:
    """56 x 124: a standing lamp with a fringe, its light on the far side."""
    f = Relief(56, 124).upright(28, 36, 120, 2, NEAR, 3)
    shell(f, [(16, 4), (40, 4), (54, 34), (2, 34)], NEAR, 4, 10)
    for x in range(3, 54, 3):
        f.limb((x, 34, 8), (x + 0.4, 40, 8), (0.9, 0.6), NEAR)
    f.put(f.inside(6, 33, 50, 34) & f.of(NEAR), "gallery")
    f.limb((36, 40, 6), (36, 58, 6), (0.6, 0.6), NEAR).ball((36, 60, 6), (1.8, 1.8, 2), NEAR)
    return bake(f, steepness=0.9)
