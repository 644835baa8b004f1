"""Doors of rooms: shut, ajar on its chain, open, broken in half; their handles and numbers."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import shell
from assets.studio.rooms.lettering import centred
from assets.studio.rooms.noise import Mask
from assets.studio.rooms.person import Looks, Person
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import SUPERSAMPLING, Relief

SHUT, AJAR, OPEN, BROKEN = range(4)
W, H = 64, 108
LEAF = (8.0, 8.0, 56.0, 104.0)


def _frame() -> Relief:
    d = Relief(W, H).box((0, 0, W, H), "walnut dark", 5, 2).box((3, 3, W - 3, H), "walnut", 6, 1.2)
    return d.box((8, 8, 56, 104), "ink", -3, 0.6).box((6, 104, 58, 108), "brass dark", 4, 1)


def _leaf(d: Relief, number: str) -> None:
    """Four fields, a number in brass, a spyhole, a handle plate, a worn kick."""
    d.box(LEAF, "mahogany", 2, 0.8)
    leaf = d.inside(*LEAF)
    grain = np.sin(d.y * 0.35 + 7 * d.noise(20, 5)) * 0.05
    d.tone[leaf] *= (1 + grain)[leaf]
    for x in (13, 34):
        for y0, y1 in ((13, 40), (56, 94)):
            d.sink((x, y0, x + 17, y1), 1.4, 1.6).sink((x + 3, y0 + 3, x + 14, y1 - 3), -1.4, 1.6)
    _number(d, number)
    d.box((49, 58, 54, 72), "brass dark", 3.6, 0.8)
    d.put(d.disc(51.5, 69.6, 0.8), "ink").box((10, 98, 54, 103), "brass dark", 2.6, 0.5)


def _number(d: Relief, number: str) -> None:
    d.put(d.inside(20, 42, 44, 54), "mahogany", 2.2, 1.0)
    centred(d, number, (32, 43), "brass", 2, 1.2)


def _handle(d: Relief, x: float, y: float, down: float) -> None:
    d.dome((x, y), (2.4, 2.4), "brass", 5, 2)
    d.limb((x, y, 8), (x - 7, y + down, 9), (1.5, 1.2), "brass")


def door(number: str, state: int) -> Piece:
    """64 x 108, 62 x 104 with its frame."""
    d = _frame()
    if state == SHUT:
        _leaf(d, number)
        _handle(d, 51, 63, 0)
    elif state == AJAR:
        _ajar(d, number)
    elif state == OPEN:
        _beyond(d)
        _leaf_aside(d)
    else:
        _beyond(d)
        _halves(d, number)
    return bake(d, shadow=8)


def _ajar(d: Relief, number: str) -> None:
    """A hand's breadth, a chain, a slice of lamp light, and an eye in it."""
    _leaf(d, number)
    _handle(d, 43, 63, 0)
    gap = d.inside(47, 8, 56, 104)
    d.put(gap, "stripe", -4.0, 0.9)
    d.put(d.inside(47, 8, 50, 104), "shade glow", -4.0).put(d.inside(47, 80, 50, 104), "gallery")
    p = Person(d, Looks(skin="skin fair", hair="grey hair", cloth="bed linen"), -1)
    shell(d, [(50, 56), (56, 52), (56, 104), (49, 104)], "sprig", -6, 3)
    d.ball((56, 46, -3), (6.5, 8, 5), "skin fair").ball((55, 40, -2), (6.5, 4.6, 5), "grey hair")
    p.dot(52, 45, (-3, 0, 3), "eye")
    d.put(d.inside(51, 45, 52, 46), "ink", 4.0).put(d.inside(50, 43, 54, 44), "grey hair", 4.0)
    d.put(d.inside(52, 51, 55, 52), "lip", 4.0)
    d.box((43, 8, 47, 104), "mahogany dark", 3, 0.8).box((56, 8, 57, 104), "walnut dark", 6, 0.2)
    for k in range(5):
        d.dome((46 + 2.4 * k, 57 + 1.6 * np.sin(k * 0.8)), (1.1, 0.8), "brass", 8, 1)


def _beyond(d: Relief) -> None:
    """The room: a strip of its paper, the end of a bed, a lamp that is on."""
    d.put(d.inside(8, 8, 56, 104), "sprig", -6.0, 0.7)
    d.put(d.inside(8, 84, 56, 104), "boards", -6.0, 0.75)
    d.put(d.inside(8, 82, 56, 84.4), "walnut dark", -5.0)
    shell(d, [(26, 72), (56, 68), (56, 92), (26, 92)], "bed shade", -6, 3)
    d.limb((26, 58, -3), (26, 94, -3), (1.4, 1.4), "brass dark")
    d.limb((26, 60, -3), (56, 60, -3), (1.0, 1.0), "brass dark")
    for x in (33, 40, 47, 54):
        d.limb((x, 60, -3), (x, 72, -3), (0.7, 0.7), "brass dark")
    d.put(d.disc(42, 36, 13, 17), None, tone=1.15)
    d.put(d.inside(35, 28, 49, 38) & (np.abs(d.x - 42) < 3 + (d.y - 28) * 0.45), "shade glow", -4.0)
    d.put(d.inside(37, 34, 47, 38) & d.of("shade glow"), "globe")
    d.limb((42, 38, -4), (42, 46, -4), (0.9, 0.9), "brass dark")
    d.put(d.inside(36, 46, 50, 48), "walnut", -4.0).put(
        d.inside(38, 48, 48, 84), "walnut dark", -5.0
    )


def _leaf_aside(d: Relief) -> None:
    """Swung inwards, seen almost from its edge."""
    d.poly([(8, 8), (19, 13), (19, 98), (8, 104)], "mahogany", 1)
    leaf = d.of("mahogany")
    d.z[leaf] -= (d.x * 0.25)[leaf]
    d.poly([(10, 15), (16, 18), (16, 42), (10, 41)], "mahogany dark", 0)
    d.poly([(10, 56), (16, 56), (16, 88), (10, 92)], "mahogany dark", 0)
    d.box((16, 61, 20, 64), "brass", 3, 1)


def swung(part: float) -> Relief:
    """The door swung inwards about its left edge: 0 shut, 1 aside as if seen from its edge."""
    d = _frame()
    _beyond(d)
    wide, back = 48 - 37 * part, 6 * min(1.0, 2.2 * part)
    edge = 8 + wide
    d.poly([(8, 8), (edge, 8 + back), (edge, 104 - 1.4 * back), (8, 104)], "mahogany", 2)
    d.z[d.of("mahogany")] -= (d.x * 0.16 * part)[d.of("mahogany")]
    for y0, y1 in ((14, 40), (56, 94)):
        for near, far in ((0.12, 0.42), (0.56, 0.88)):
            a, b, drop = 8 + wide * near, 8 + wide * far, back * near * 0.8
            d.poly(
                [(a, y0 + drop), (b, y0 + back * far * 0.8), (b, y1 - drop), (a, y1)],
                "mahogany dark",
                0.4,
            )
    d.put(d.inside(edge - 1.6, 8 + back, edge, 104 - 1.4 * back), "walnut", 3.0, 1.1)
    return d.limb((edge - 3, 62, 6), (edge - 9, 62.6, 7), (1.5, 1.2), "brass")


def _halves(d: Relief, number: str) -> None:
    """The upper half hangs askew from its hinge, the lower has fallen in; splinters between."""
    band = d.inside(8, 34, 56, 92)
    d.put(band, "gallery", -5.0, 1.0).put(band & (np.abs(d.y - 60) < 13), "shade glow")
    fresh = Relief(W, H)
    _leaf(fresh, number)
    whole = fresh.of("mahogany", "brass", "brass dark", "ink")
    crack = 51 + 5 * np.sin(fresh.x * 0.4) + 5 * np.sin(fresh.x * 1.3 + 1)
    _hang(d, fresh, whole & (fresh.y < crack - 2), (8, 8), -0.13)
    _hang(d, fresh, whole & (fresh.y > crack + 12), (8, 104), 0.20)
    for k, (x, y) in enumerate(((14, 51), (22, 58), (30, 55), (38, 50), (46, 45))):
        long = (7, 4, 8, 5, 9)[k]
        d.poly([(x - 1.6, y - 5), (x + 1.8, y - 5), (x + 1, y - 5 + long)], "coat tan", 6)
    for x, y in ((13, 74), (20, 72), (28, 78), (37, 80)):
        d.poly([(x - 1.5, y + 6), (x + 1.5, y + 6), (x + 2, y - 2)], "coat tan", 6)
    d.poly([(46, 100), (60, 105), (58, 108), (44, 106)], "mahogany", 9)
    d.poly([(30, 104), (42, 107), (38, 108), (28, 107)], "coat tan", 9)


def _hang(d: Relief, leaf: Relief, part: Mask, hinge: tuple[float, float], turn: float) -> None:
    """Copy a part of a leaf, turned about its hinge (radians, clockwise)."""
    c, s = np.cos(turn), np.sin(turn)
    u = hinge[0] + (d.x - hinge[0]) * c + (d.y - hinge[1]) * s
    v = hinge[1] - (d.x - hinge[0]) * s + (d.y - hinge[1]) * c
    i = np.clip((v * SUPERSAMPLING).astype(int), 0, d.z.shape[0] - 1)
    j = np.clip((u * SUPERSAMPLING).astype(int), 0, d.z.shape[1] - 1)
    held = part[i, j] & (u > 0) & (v > 0) & (u < W) & (v < H) & d.inside(6, 8, 58, 106)
    for mine, his in ((d.mat, leaf.mat), (d.z, leaf.z), (d.tone, leaf.tone)):
        mine[held] = his[i, j][held]
    d.z[held] += 3


def handle(step: int) -> Piece:
    """16 x 14 over a shut door's handle: somebody on the other side tries it."""
    h = Relief(16, 14)
    h.dome((12, 5), (2.6, 2.6), "brass", 5, 2)
    h.limb((12, 5, 8), (5, 5 + (0, 2, 4, 2.5)[step], 9), (1.5, 1.2), "brass")
    return bake(h)


def light_below(step: int) -> Piece:
    """48 x 4 under a door: light, and two feet that come up to it."""
    s = Relief(48, 4).put(np.ones((12, 144), np.bool_), "shade glow", 1.0)
    s.put(s.y < 1, "gallery")
    if step:
        for x in ((14, 30), (18, 28))[step - 1]:
            s.put(s.inside(x, 0, x + 7, 4), "shape")
    return bake(s)
