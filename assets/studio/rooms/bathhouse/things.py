"""Furniture and fittings: what stands about, hangs on hooks, drips and hisses."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.lettering import write
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def bench() -> Piece:
    m = Relief(104, 34).box((4, 3, 100, 10), "plank", 10, 1).box((4, 10, 100, 15), "plank2", 9, 1)
    for x in (12, 84):
        m.box((x, 15, x + 8, 33), "plank2", 6, 1)
    m.box((20, 22, 84, 26), "plank2", 2, 1)
    m.tone *= (0.92 + 0.16 * m.noise(3, 4)).astype(np.float32)
    return bake(m, shadow=6)


def bucket() -> Piece:
    m = Relief(30, 32).poly([(4, 10), (26, 10), (23, 31), (7, 31)], "plank", 0)
    where = m.of("plank")
    m.z[where] += (11 * np.sqrt(np.clip(1 - ((m.x - 15) / 12) ** 2, 0, 1)))[where]
    m.z[where & (m.x % 4 < 0.7)] -= 1
    for y in (14, 25):
        m.put(where & (np.abs(m.y - y) < 1.3), "iron")
    m.dome((15, 10), (11, 3), "soot", 10, 0.5).dome((15, 10.4), (8.6, 2), "water", 10, 0.4)
    m.limb((22, 10, 14), (29, 1, 14), (1.2, 1), "plank2")
    return bake(m, shadow=5)


def basin() -> Piece:
    """A stone wash basin with two brass taps."""
    m = Relief(64, 56).box((6, 26, 58, 38), "marble", 12, 3).box((2, 22, 62, 28), "marble", 15, 2)
    m.upright(32, 38, 56, 10, "marble", 0)
    for x in (20, 42):
        m.box((x - 1.5, 4, x + 1.5, 14), "copper", 4, 1).level(x - 1, x + 7, 12, 2, "copper", 5)
        m.upright(x + 6, 12, 18, 1.6, "copper", 6).level(x - 4, x + 4, 4, 1.4, "copper", 5)
    m.line((48.5, 18), (48.5, 22), 0.6, "ice", 8)
    return bake(m.rough(0.4, 6, 3, 0.12, m.of("marble")), shadow=6)


def shower() -> Piece:
    m = Relief(34, 84).upright(8, 8, 84, 2, "copper", 3).level(8, 26, 8, 2, "copper", 3)
    m.poly([(20, 10), (30, 10), (33, 16), (17, 16)], "copper", 5)
    m.level(2, 14, 52, 1.6, "copper", 6).dome((8, 52), (3.6, 3.6), "paint", 7, 2)
    for x in (19, 23, 27, 31):
        m.line((x, 18), (x, 20 + (x * 7) % 9), 0.5, "ice", 2)
    return bake(m, shadow=4)


def hooks() -> Piece:
    """A rail of hooks: towels, a coat, and one bare hook bent down."""
    m = Relief(112, 60).box((0, 4, 112, 11), "plank2", 3, 1.5)
    hung = (
        (12, 24, 8, "towel"),
        (34, 34, 10, "linen"),
        (84, 46, 12, "navy"),
        (102, 20, 7, "towel"),
    )
    for x, long, wide, mat in hung:
        m.poly([(x - 3, 9), (x + 3, 9), (x + wide, 9 + long), (x - wide, 10 + long)], mat, 5)
        where = m.of(mat) & (np.abs(m.x - x) < wide + 1)
        m.z[where] += (1.6 * np.sin((m.x - x) * 1.1 + m.y * 0.06))[where]
    m.box((26, 36, 43, 39), "paint", 7, 0.3)
    for x in (12, 34, 58, 84, 102):
        droop = 5 if x == 58 else 0
        m.line((x, 8), (x, 12 + droop), 1.1, "steel", 6).dome((x, 8), (2, 2), "steel", 6)
    return bake(m, shadow=5)


def lockers() -> Piece:
    """Four doors with numbers; the third stands ajar, its number hangs crooked."""
    m = Relief(112, 100).box((0, 0, 112, 100), "door", 8, 2)
    for k in range(4):
        x = 2 + 27 * k
        m.box((x, 4, x + 25, 96), "door", 10, 1.5)
        for y in (10, 14, 18):
            m.box((x + 6, y, x + 19, y + 1.5), "tar", 8, 0.4)
        m.ball((x + 21, 52, 12), (1.6, 2.4, 2), "steel")
        if k != 2:
            m.box((x + 8, 26, x + 17, 35), "enamel", 11, 0.5)
            write(m, str(k + 7), (x + 11, 28), "ink")
    m.box((56, 4, 81, 96), "tar", 2, 0.5)
    m.poly([(56, 4), (70, 7), (70, 99), (56, 96)], "door", 13)
    m.line((66, 24), (60, 37), 3, "enamel", 15).line((65, 27), (62, 34), 0.8, "ink", 17)
    m.poly([(72, 70), (80, 70), (80, 92), (72, 92)], "paint", 4)
    m.box((72, 30, 80, 58), "linen", 3, 2)
    return bake(m.rough(0.4, 9, 5, 0.12).streaks(5, 60, 0.2), shadow=8)


def samovar() -> Piece:
    """A samovar on a small table, glasses in holders beside it, steam to come."""
    m = Relief(72, 66).box((2, 40, 70, 45), "plank", 10, 1)
    for x in (8, 58):
        m.box((x, 45, x + 5, 66), "plank2", 5, 1)
    m.poly([(4, 41), (68, 41), (66, 50), (50, 47), (34, 52), (18, 47), (6, 50)], "linen", 11)
    m.ball((36, 22, 6), (11, 13, 11), "copper").box((27, 34, 45, 40), "copper", 8, 2)
    m.box((29, 7, 43, 10), "gilt", 12, 1).ball((36, 4, 8), (6, 5, 5), "enamel")
    m.limb((36, 28, 16), (36, 35, 20), (1.5, 1.5), "gilt").level(31, 41, 28, 1.2, "gilt", 18)
    for side in (-1, 1):
        m.path([(36 + 10 * side, 16), (36 + 15 * side, 19), (36 + 11 * side, 25)], 1.2, "gilt", 8)
    for x in (12, 58):
        m.box((x - 3, 32, x + 3, 40), "steel", 9, 1).box((x - 3, 29, x + 3, 33), "coal dim", 8, 1)
    return bake(m, shadow=6)


def mirror() -> Piece:
    m = Relief(44, 58).box((0, 0, 44, 58), "gilt", 4, 2).box((4, 4, 40, 54), "glass", 1, 1)
    m.tone[m.of("glass")] *= (0.8 + 0.6 * np.clip(np.sin((m.x + m.y) * 0.13), 0, 1))[m.of("glass")]
    m.path([(30, 4), (24, 18), (33, 30), (27, 54)], 0.5, "ink", 1)
    m.line((24, 18), (8, 26), 0.5, "ink", 1)
    return bake(m, shadow=5)


def clock() -> Piece:
    m = (
        Relief(30, 30)
        .dome((15, 15), (14, 14), "plank2", 6, 3)
        .dome((15, 15), (11, 11), "enamel", 8, 1)
    )
    for k in range(12):
        a = k * np.pi / 6
        m.dome((15 + 9 * np.cos(a), 15 + 9 * np.sin(a)), (0.9, 0.9), "ink", 9)
    m.line((15, 15), (15, 8), 0.9, "ink", 9).line((15, 15), (20, 18), 0.9, "ink", 9)
    return bake(m, shadow=4)


def sign(words: str, width: int) -> Piece:
    m = Relief(width, 17).box((0, 0, width, 17), "navy", 3, 1)
    m.box((1.5, 1.5, width - 1.5, 15.5), "enamel", 3, 0.3)
    m.box((2.5, 2.5, width - 2.5, 14.5), "navy", 3, 0.3)
    write(m, words, (5, 5), "enamel")
    return bake(m, shadow=3)


def brooms() -> Piece:
    """Birch twigs bound and hung to dry."""
    m = Relief(72, 44).level(0, 72, 4, 1.6, "plank2", 4)
    dice = np.random.default_rng(5)
    for x in (12, 32, 56):
        m.limb((x, 4, 4), (x, 16, 5), (1.6, 1.6), "plank2")
        for _ in range(26):
            dx, dy = dice.normal() * 4.2, 18 + dice.random() * 22
            m.ball((x + dx * dy / 30, dy, 4 + dice.random() * 4), (2.4, 3.2, 2), "leaf")
    return bake(m, shadow=4)


def life_ring() -> Piece:
    m = Relief(36, 40).line((18, 0), (18, 8), 0.8, "iron", 2)
    out = np.hypot(m.x - 18, m.y - 22)
    ring = np.abs(out - 11.5) < 5
    round_ = 5 * np.sqrt(np.clip(1 - ((out - 11.5) / 5) ** 2, 0, 1))
    m.put(ring, "enamel", round_.astype(np.float32))
    turn = np.arctan2(m.y - 22, m.x - 18) * 4 / np.pi
    m.put(ring & (np.floor(turn + 8.3) % 2 == 0), "paint")
    return bake(m, shadow=4)


def palm() -> Piece:
    m = (
        Relief(72, 96)
        .poly([(24, 72), (48, 72), (44, 95), (28, 95)], "brick", 6)
        .box((22, 70, 50, 75), "brick", 9, 2)
    )
    for k, (x, y) in enumerate(((6, 26), (16, 8), (34, 2), (54, 10), (66, 30), (12, 46), (62, 50))):
        middle = ((36 + x) / 2 + (x - 36) * 0.1, (70 + y) / 2 - 16)
        m.limb((36, 70, 4), (*middle, 6 + k % 3), (1.4, 2.2), "leaf")
        m.limb((*middle, 6 + k % 3), (x, y, 4), (3.4, 1), "green")
    return bake(m, shadow=6)


def tub() -> Piece:
    """A plunge tub taller than a man's waist, with a step; ice floats in it."""
    m = Relief(112, 72).poly([(4, 12), (108, 12), (102, 72), (10, 72)], "plank", 0)
    where = m.of("plank")
    m.z[where] += (22 * np.sqrt(np.clip(1 - ((m.x - 56) / 53) ** 2, 0, 1)))[where]
    m.z[where & (m.x % 7 < 0.8)] -= 1.4
    for y in (24, 56):
        m.put(
            where & (np.abs(m.y - y - 2 * np.sqrt(np.clip(1 - ((m.x - 56) / 53) ** 2, 0, 1))) < 2),
            "iron",
        )
    m.dome((56, 12), (52, 9), "plank2", 22, 1).dome((56, 13), (48, 7), "water", 20, 0.5)
    for x, y in ((34, 12), (58, 15), (76, 11)):
        m.dome((x, y), (6, 1.8), "ice", 21, 0.8)
    return bake(m, steepness=0.7, shadow=8)
