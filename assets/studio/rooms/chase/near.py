"""Near the eye and gone in a blink: almost black, edged by the lamps behind."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

DARK = "near street"


def lamp_post() -> Piece:
    """40 x 132: a post with its base, a basket, a band of torn bills."""
    n = Relief(40, 132).upright(18, 0, 132, 4, DARK, 1).upright(18, 84, 132, 7, DARK, 1)
    for y in (80, 84, 100, 126):
        n.upright(18, y, y + 3, 8.4, DARK, 2)
    n.upright(18, 30, 52, 4.8, "near", 1)
    n.poly([(15, 36), (22, 34), (21, 48), (16, 50)], DARK, 8)
    n.dome((34, 122), (8, 10), DARK, 0, 5)
    return bake(n)


def column() -> Piece:
    """44 x 132: of the elevated railway: laced, riveted, hatched at its foot."""
    n = Relief(44, 132).box((6, 0, 38, 108), "near", 0, 1)
    for side in (4, 30):
        n.box((side, 0, side + 10, 108), DARK, 6, 1.6)
        for y in range(4, 106, 6):
            n.dome((side + 3, y), (1.2, 1.2), DARK, 7, 1).dome(
                (side + 7.4, y), (1.2, 1.2), DARK, 7, 1
            )
    for y in range(0, 104, 16):
        n.line((13, y), (31, y + 16), 1.6, DARK, 5).line((31, y), (13, y + 16), 1.6, DARK, 5)
    n.box((0, 104, 44, 132), DARK, 9, 2)
    for k in range(4):
        n.poly(
            [(k * 14 - 6, 106), (k * 14 + 1, 106), (k * 14 - 7, 130), (k * 14 - 14, 130)],
            "near",
            9.6,
        )
    return bake(n)


def sign() -> Piece:
    """60 x 132: a board on a post at the kerb: the arrow is all one reads."""
    n = Relief(60, 132).upright(30, 36, 132, 2.4, DARK, 0).box((2, 6, 58, 38), DARK, 4, 1.2)
    n.sink((5, 9, 55, 35), 1.0, 0.8)
    arrow = [(11, 19), (34, 19), (34, 12), (50, 22), (34, 32), (34, 25), (11, 25)]
    return bake(n.poly(arrow, "iron", 4.4))


def bridge_rail() -> Piece:
    """128 x 34, joins to its like: the railing on this side, rings and posts."""
    n = Relief(128, 34).level(0, 128, 3, 2.6, DARK, 2).level(0, 128, 27, 1.8, DARK, 2)
    for x in range(6, 128, 12):
        n.box((x - 1, 3, x + 1, 30), DARK, 2, 0.6)
        ring = abs(np.hypot(n.x - x - 6, n.y - 15) - 4.6) < 1.0
        n.put(ring, DARK, 3.0)
    for x in (0, 64):
        n.box((x, 0, x + 7, 34), DARK, 6, 1.4).dome((x + 3.5, 2), (4.4, 3.4), DARK, 7, 2)
    return bake(n)


def bridge_member() -> Piece:
    """150 x 132: a diagonal of the truss on this side goes by."""
    n = Relief(150, 132)
    n.line((4, 140), (146, -10), 8, DARK, 2)
    n.z[n.of(DARK)] -= 4
    along = (n.x + 0.95 * (n.y - 130)) / 1.9
    rivets = n.of(DARK) & (((n.x * 0.7 - n.y * 0.74) % 9) < 2.2) & (np.abs(along) % 6 > 0)
    n.z[rivets] += 1.2
    return bake(n)


def fence() -> Piece:
    """110 x 60: chain link close by, a hole torn in it."""
    f = Relief(110, 60).upright(8, 0, 60, 2.6, DARK, 3).upright(102, 0, 60, 2.6, DARK, 3)
    mesh = ((f.x + f.y) % 12 < 1.2) | ((f.x - f.y) % 12 < 1.2)
    torn = f.disc(62, 64, 28, 40)
    f.put(mesh & (f.x > 8) & (f.x < 102) & ~torn, DARK, 1.5)
    return bake(f.level(8, 102, 2, 1.6, DARK, 3))


def barrels() -> Piece:
    """84 x 40: the works' barrels with their bands, one lamp still burning."""
    n = Relief(84, 40)
    for x in (16, 44, 70):
        n.upright(x, 8, 40, 11, DARK, 0)
        for y in (12, 24, 34):
            n.upright(x, y, y + 3, 11.8, DARK, 1)
    n.box((41, 0, 48, 8), DARK, 8, 1).put(n.disc(44.5, 3.6, 2.6), "caution lamp", 10.0)
    return bake(n)


def hydrant() -> Piece:
    """40 x 44: a hydrant's head and a chain, before everything."""
    n = Relief(40, 44).upright(20, 12, 44, 8, DARK, 0).dome((20, 12), (9, 8), DARK, 6, 3)
    n.level(4, 36, 24, 4, DARK, 6).dome((20, 24), (5, 5), DARK, 12, 2).upright(
        20, 2, 8, 2.4, DARK, 4
    )
    return bake(n.path([(5, 27), (9, 36), (16, 39)], 0.9, DARK, 10))


def mesh_sign() -> Piece:
    """60 x 46: back of a diamond that warned of the crossing, bent, on its post."""
    n = Relief(60, 46).poly([(30, 0), (58, 24), (30, 46), (4, 22)], DARK, 4)
    return bake(n.box((26, 10, 34, 46), "near", 6, 0.6))
