"""What is built into the walls of the bathhouse: columns, arches, lamps."""

import numpy as np

from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def column() -> Piece:
    c = Relief(48, 124)
    c.upright(24, 12, 112, 12, "marble", 2)
    shaft = (np.abs(c.x - 24) < 12) & (c.y > 26) & (c.y < 100)
    turn = np.arcsin(np.clip((c.x - 24) / 12, -1, 1))
    c.z[shaft] += 0.9 * np.abs(np.sin(turn * 5.5))[shaft]
    c.rough(0.7, 7, 3, 0.14, shaft)
    rings = [(12, 16, 4, "gilt"), (16, 18, 5, "gilt"), (21, 15, 3, "marble"), (24, 14, 2, "gilt")]
    rings += [(100, 14, 3, "gilt"), (103, 16, 5, "marble"), (108, 18, 8, "marble")]
    for y, r, high, mat in rings:
        c.upright(24, y, y + high, r, mat, 2)
        ring = (c.y >= y) & (c.y < y + high) & (np.abs(c.x - 24) < r)
        c.z[ring] -= (((c.y - y - high / 2) / (high / 2)) ** 2 * 2)[ring]
    for side in (-1, 1):
        c.dome((24 + 13 * side, 19), (4.5, 4.5), "gilt", 12, 4)
    c.box((4, 6, 44, 12), "marble", 18, 1.5).box((0, 0, 48, 6), "marble", 19, 1.5)
    c.box((4, 114, 44, 124), "glaze2", 10, 2)
    return bake(c, steepness=0.8, shadow=10)


def arch() -> Piece:
    """An opening 112 x 112 with a lit reveal on one side: thickness is what makes it a room."""
    w, deep = 112, 14
    a = Relief(w, 112)
    cx, radius = w / 2, w / 2 - 8
    cy = radius + 10
    below = a.y > cy
    out = np.hypot(a.x - cx, np.minimum(a.y - cy, 0))
    ring = a.arch(cx, cy, radius + 8)
    a.put(ring, "marble", (3 - ((out - radius - 4) / 4) ** 2 * 1.2).astype(np.float32))
    turn = np.arctan2(a.y - cy, a.x - cx) * radius / 11
    stone = np.where(below, (a.y - cy) / 10 + 50, turn)
    a.z[ring & (stone % 1 < 0.09)] -= 1.6
    a.tone[ring] *= (1 + 0.10 * np.sin(np.floor(stone) * 12.9))[ring]
    reveal = a.arch(cx, cy, radius)
    a.put(reveal, "glaze2", -2.0).bricks((8, 8), joint=0.7, depth=0.8, stagger=0, where=reveal)
    a.tone[reveal] *= 0.55
    a.put(a.arch(cx + deep * 0.5, cy + 5, radius - 4) & reveal, "hole", -2.0)
    key = a.inside(cx - 6, 0, cx + 6, 14)
    a.put(key, "gilt", (6 - np.abs(a.x - cx) / 3).astype(np.float32))
    a.dome((cx, 7), (3.4, 4.4), "gilt", 6, 3)
    return bake(a)


def globe() -> Piece:
    """A globe on a bracket."""
    g = Relief(16, 24)
    g.box((4, 2, 12, 6), "gilt", 3).dome((8, 12), (6, 6), "globe edge")
    g.put(g.disc(7.2, 11.4, 4.4), "globe")
    return bake(g.box((6, 17, 10, 20), "gilt", 3))


def chain_globe() -> Piece:
    g = Relief(16, 36)
    g.put((np.abs(g.x - 8) < 0.7) & (g.y < 20), "iron", 1.0).box((4, 17, 12, 21), "gilt", 3)
    g.dome((8, 26), (6, 6), "globe edge").put(g.disc(7.2, 25.4, 4.4), "globe")
    return bake(g.box((6, 31, 10, 34), "gilt", 3))


def tube() -> Piece:
    """A fluorescent tube on chains; the map makes it flicker."""
    t = Relief(72, 22)
    for x in (12, 60):
        t.put((np.abs(t.x - x) < 0.6) & (t.y < 10), "iron", 1.0)
    t.box((2, 8, 70, 14), "steel", 5, 2).put(t.inside(6, 14, 66, 18), "tube", 4.0)
    return bake(t.box((2, 13, 6, 19), "iron", 6, 1).box((66, 13, 70, 19), "iron", 6, 1))


def cage_lamp() -> Piece:
    """A bulb in a wire cage on the wall."""
    c = Relief(20, 26).box((5, 0, 15, 8), "iron", 5, 2).dome((10, 14), (6, 8), "globe edge", 2)
    c.put(c.disc(10, 13, 4, 5), "globe")
    for x in (4, 10, 16):
        c.line((x, 7), (10 + (x - 10) * 0.5, 23), 0.7, "iron", 8)
    return bake(c.level(3, 17, 14, 0.7, "iron", 8), shadow=4)
