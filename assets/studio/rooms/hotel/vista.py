"""The long passage: cast ray by ray into a corridor of doors, to a window with neon behind it."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import Field, Mask
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

MIDDLE, HORIZON = 62.0, 50.0
LEFT, TOP, RIGHT, FOOT = 14.0, 10.0, 110.0, 112.0  # of the opening
HALF, CEILING, FLOOR = 48.0, 40.0, 62.0  # of the passage, px at depth 1
END = 4.6
LAMPS = (1.5, 2.5, 3.6)
DOORS = (1.25, 1.95, 2.75, 3.7)


def passage() -> Piece:
    """124 x 116: the frame of the opening and what lies beyond it."""
    v = Relief(124, 116).box((0, 0, 124, 116), "walnut", 6, 2)
    v.box((3, 0, 121, 7), "walnut", 9, 2).box((0, 7, 124, 9), "brass dark", 8, 0.6)
    for x in (3, 111):
        v.sink((x, 14, x + 10, 74), 1.2, 1.4).sink((x, 80, x + 10, 110), 1.2, 1.4)
    field = v.inside(LEFT, TOP, RIGHT, FOOT)
    x, y = v.x - MIDDLE, v.y - HORIZON
    side = np.abs(x) / HALF
    level = np.where(y > 0, y / FLOOR, -y / CEILING)
    wall = side > level
    depth = np.clip(1 / np.maximum(np.maximum(side, level), 1e-3), 1, None).astype(np.float32)
    end = field & (depth >= END)
    v.put(field, "damask dim", -2.0)
    _walls(v, field & wall & ~end, depth, y)
    _floor(v, field & ~wall & (y > 0) & ~end, depth, x)
    _overhead(v, field & ~wall & (y <= 0) & ~end, depth, x)
    _end(v, end)
    light = 0.42 + sum(0.55 * np.exp(-(((depth - at) / 0.34) ** 2)) for at in LAMPS)
    v.tone[field & ~end] *= light[field & ~end].astype(np.float32)
    _brackets(v)
    return bake(v, shadow=8)


def _walls(v: Relief, where: Mask, depth: Field, y: Field) -> None:
    up = y * depth  # px at depth 1, above (-) or below the eye
    v.put(where, "stripe").put(where & (up > 22), "walnut")
    v.put(where & (np.abs(up - 22) < 1.6), "walnut dark")
    v.put(where & (up < -34), "hall plaster").put(where & (up > 58), "walnut dark")
    for at in DOORS:
        door = where & (np.abs(depth - at) < 0.17) & (up > -26) & (up < 58)
        v.put(door, "walnut dark", -2.0)
        leaf = where & (np.abs(depth - at) < 0.13) & (up > -23) & (up < 58)
        v.put(leaf, "mahogany", -2.4, 0.85)
    lit = where & (np.abs(depth - DOORS[2]) < 0.13) & (up > -23) & (up < 58) & (v.x > MIDDLE)
    v.put(lit, "shade glow")


def _floor(v: Relief, where: Mask, depth: Field, x: Field) -> None:
    across = np.abs(x * depth)
    v.put(where, "boards dark").put(where & (across < 34), "carpet")
    v.put(where & (np.abs(across - 29) < 1.6), "carpet gold")
    along = (depth * 3.2) % 1
    lozenge = across / 16 + np.abs(along - 0.5) * 2
    v.put(where & (lozenge < 0.8), "carpet dark").put(where & (lozenge < 0.3), "carpet gold")


def _overhead(v: Relief, where: Mask, depth: Field, x: Field) -> None:
    v.put(where, "hall plaster", tone=0.8)
    v.put(where & (np.abs(np.abs(x * depth) - 40) < 3), "walnut dark")
    for at in LAMPS:
        shade = where & (np.abs(depth - at) < 0.09) & (np.abs(x * depth) < 7)
        v.put(shade, "warm glow")


def _end(v: Relief, end: Mask) -> None:
    """The far wall: a blind half down, neon behind it."""
    v.put(end, "stripe dim", -4.0, 0.8)
    pane = v.inside(56, 45, 68, 60)
    v.put(v.inside(55, 44, 69, 61), "walnut dark", -4.0)
    v.put(pane, "neon").put(pane & (v.x > 63), "film mid").put(pane & (v.y > 57), "dusk blue")
    v.put(pane & (np.floor(v.y) % 2 == 0), "neon off")
    v.put(pane & (v.x > 63) & (np.floor(v.y) % 2 == 0), "dusk")


def _brackets(v: Relief) -> None:
    """Lamps along both walls, smaller the farther."""
    for at in (1.62, 2.35, 3.2):
        for side in (-1, 1):
            x, y, r = MIDDLE + side * (HALF - 3) / at, HORIZON - 12 / at, 5.2 / at
            v.put(v.disc(x, y, r, r * 1.1), "shade glow", 2.0)
            v.put(v.disc(x, y, r * 0.62, r * 0.7), "globe", 2.4)


def stranger(step: int) -> Piece:
    """14 x 34 for the far end: somebody stands before the window, shifts his weight, is gone."""
    s = Relief(14, 34)
    if step < 3:
        x = 7 + (0, 0.5, 1)[step] - 0.5
        s.put(s.disc(x, 7, 2.4, 3), "shape").put(s.disc(x, 5.4, 4.4, 0.9), "shape")
        s.put(s.inside(x - 2.4, 2.4, x + 2.4, 5.4), "shape")
        coat = (np.abs(s.x - x) < 3 + (s.y - 10) * 0.11) & (s.y > 9.6) & (s.y < 32)
        s.put(coat, "shape").put(s.disc(x, 12, 4.4, 3), "shape")
        s.put(coat & (s.x > x + 2.4 + (s.y - 10) * 0.1), "neon off")
    return bake(s)
