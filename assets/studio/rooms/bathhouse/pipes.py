"""Pipes, valves, gauges, vents, boilers, and the rail of the pool."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def run_of_pipe() -> Piece:
    """96 x 16, joins to its like left and right."""
    p = Relief(96, 16).level(0, 96, 8, 5, "rust", 3)
    p.rough(0.5, 8, 3, 0.25, p.of("rust"))
    for x in (20, 72):
        p.level(x, x + 6, 8, 6.6, "iron", 3)
    p.box((45, 0, 49, 16), "iron", 7, 1)
    return bake(p, shadow=6)


def thin_pipes() -> Piece:
    """96 x 24: one of copper and one of iron, clamped together."""
    p = Relief(96, 24).level(0, 96, 6, 3.2, "copper", 3).level(0, 96, 17, 4, "iron", 3)
    p.rough(0.4, 7, 6, 0.2, ~p.of("clear"))
    for x in (14, 62):
        p.box((x, 0, x + 4, 23), "steel", 8, 1)
    return bake(p, shadow=6)


def riser() -> Piece:
    """32 x 132: a standing pipe, lagged, its cloth torn open at one place."""
    p = Relief(32, 132).upright(16, 0, 132, 9, "linen", 2)
    p.z[p.of("linen")] += (0.7 * np.sin(p.y * 0.9 + p.x * 0.25))[p.of("linen")]
    torn = p.of("linen") & p.disc(17, 62, 6, 9)
    p.put(torn, "rust", 8.0)
    for y in (22, 96):
        p.box((6, y, 26, y + 3), "iron", 12, 1)
    return bake(p.streaks(6, 110, 0.25), shadow=8)


def valve() -> Piece:
    p = Relief(34, 40).upright(17, 0, 40, 4, "iron", 2).level(9, 25, 20, 5.5, "iron", 4)
    out = np.hypot(p.x - 17, p.y - 20)
    p.put(np.abs(out - 12) < 2.4, "paint", 13.0)
    for k in range(3):
        a = k * np.pi / 3 + 0.3
        dx, dy = 12 * np.cos(a), 12 * np.sin(a)
        p.line((17 - dx, 20 - dy), (17 + dx, 20 + dy), 1.4, "paint", 12)
    p.dome((17, 20), (3.4, 3.4), "steel", 14, 2)
    return bake(p, shadow=5)


def gauge(needle: float) -> Piece:
    """30 x 34: needle 0 to 1; it trembles near the end of the scale."""
    p = Relief(30, 36).upright(15, 24, 36, 2.4, "copper", 2)
    p.dome((15, 14), (13, 13), "copper", 6, 3).dome((15, 14), (10, 10), "enamel", 8, 0.6)
    red = (np.hypot(p.x - 15, p.y - 14) > 6.5) & (p.x > 18) & (p.y < 16) & p.of("enamel")
    p.put(red, "paint")
    a = np.pi * (0.85 + 1.1 * needle)
    p.line((15, 14), (15 + 8 * np.cos(a), 14 + 8 * np.sin(a)), 0.9, "ink", 9)
    p.dome((15, 14), (1.8, 1.8), "ink", 10)
    return bake(p, shadow=4)


def vent() -> Piece:
    """A steam vent in the wall: an iron mouth with a lime beard; steam is the game's."""
    p = Relief(40, 30).box((2, 2, 38, 26), "iron", 6, 2).box((6, 6, 34, 22), "tar", 1, 1)
    for y in range(7, 22, 4):
        p.box((6, y, 34, y + 2), "steel", 5, 0.8)
    for x in (4, 36):
        for y in (4, 24):
            p.dome((x, y), (1.3, 1.3), "steel", 7)
    beard = (p.y > 22) & (p.y < 23 + 7 * p.noise(4, 3)) & p.inside(6, 0, 34, 30)
    p.put(beard, "white", 6.0)
    return bake(p, shadow=5)


def grating() -> Piece:
    """A vent in the floor, seen as a raised iron lip along the foot of the wall."""
    p = Relief(64, 20).box((0, 4, 64, 20), "iron", 5, 2)
    for x in range(4, 60, 6):
        p.box((x, 8, x + 3, 18), "tar", 1, 0.5)
    return bake(p.put(p.inside(2, 3, 62, 4.4), "steel", 7.0), shadow=5)


def boiler() -> Piece:
    """150 x 118: a riveted drum on its side with a man-hole and a glass."""
    p = Relief(150, 118).box((14, 96, 136, 118), "brick", 4, 2)
    p.bricks((12, 6), vary=0.25, where=p.inside(14, 96, 136, 118), mortar="soot")
    p.level(4, 146, 58, 44, "iron", 0)
    drum = p.of("iron")
    p.rough(0.9, 14, 3, 0.25, drum)
    for x in (6, 52, 98, 140):
        p.sink((x, 14, x + 4, 102), -1.2, 1)
        for y in range(20, 100, 7):
            p.dome((x + 2, y), (1.4, 1.4), "steel", 44 * np.sqrt(1 - ((y - 58) / 44) ** 2) + 1)
    p.dome((76, 58), (17, 17), "rust", 44, 3).dome((76, 58), (13, 13), "iron", 46, 1)
    for k in range(8):
        a = k * np.pi / 4
        p.dome((76 + 15 * np.cos(a), 58 + 15 * np.sin(a)), (1.5, 1.5), "steel", 48)
    p.upright(120, 36, 74, 2.2, "glass", 42).put(p.inside(118, 56, 122, 74), "aqua glass", 44.0)
    p.upright(40, 0, 22, 8, "rust", 30)
    return bake(p.streaks(9, 100, 0.3), steepness=0.5, shadow=10)


def rail() -> Piece:
    """96 x 40, joins to its like: the pool's rail at belt height, its top lit from the water."""
    p = Relief(96, 40).level(0, 96, 6, 3, "steel", 6).level(0, 96, 22, 2, "steel", 5)
    for x in (12, 60):
        p.upright(x, 3, 40, 2.6, "steel", 7).dome((x, 4), (3.4, 3.4), "gilt", 9, 3)
    p.put(p.inside(0, 3.2, 96, 4.4) & p.of("steel"), "rim light")
    return bake(p, shadow=4)


def rail_end() -> Piece:
    """The rail turns down: here the pool ends."""
    p = Relief(24, 40).level(0, 12, 6, 3, "steel", 6).level(0, 12, 22, 2, "steel", 5)
    p.upright(14, 4, 40, 3.4, "gilt", 8).ball((14, 5, 9), (4.6, 4.6, 4.6), "gilt")
    p.put(p.inside(0, 3.2, 10, 4.4) & p.of("steel"), "rim light")
    return bake(p, shadow=4)


def ladder() -> Piece:
    p = Relief(40, 44)
    for x in (8, 30):
        p.path([(x, 44), (x, 10), (x + 3, 4), (x + 8, 4), (x + 9, 14)], 2, "steel", 6)
    for y in (22, 34):
        p.level(8, 32, y, 1.4, "steel", 4)
    return bake(p, shadow=4)


# ---- near the eye: almost black, edged by the lamps behind


def near_pipes() -> Piece:
    p = Relief(300, 24).level(0, 300, 6, 4.5, "near", 2).level(0, 300, 15, 3, "near", 0)
    for x in (30, 170, 250):
        p.upright(x, 0, 12, 7, "near", 2).box((x - 3, 12, x + 3, 19), "near", 4)
    p.upright(110, 14, 24, 2.5, "near", 2).dome((110, 21), (6, 2.5), "paint", 4, 2)
    return bake(p)


def near_column() -> Piece:
    c = Relief(40, 132).upright(20, 0, 132, 15, "near", 1)
    c.upright(20, 112, 132, 20, "near", 2).upright(20, 0, 9, 20, "near", 2)
    return bake(c.rough(0.6, 8), steepness=0.8)


def near_beam() -> Piece:
    """A roof timber with towels and a broom hung on it: the top of the strip only."""
    b = Relief(220, 40).box((0, 0, 220, 12), "near", 6, 3)
    for x, long, wide in ((40, 24, 9), (66, 18, 8), (160, 26, 11)):
        b.poly([(x - 4, 10), (x + 4, 10), (x + wide, 12 + long), (x - wide, 13 + long)], "near", 5)
    where = b.of("near") & (b.y > 13)
    b.z[where] += (1.8 * np.sin(b.x * 0.9))[where]
    return bake(b)


def near_chain() -> Piece:
    c = Relief(20, 110)
    for k, y in enumerate(range(3, 92, 7)):
        c.dome((10, y), (2.2 if k % 2 else 3.2, 4.4), "near", 3, 2)
    c.path([(10, 92), (10, 100), (6, 106), (2, 102)], 2, "near", 4)
    return bake(c)
