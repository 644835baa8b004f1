"""The furnace with its iron door, the stove of the steam room, and their coals."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import value_noise
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

MOUTH = (72.0, 60.0, 36.0)  # middle, springing and radius of the furnace's arch
SILL = 96


def furnace() -> Piece:
    """144 x 124: brick front, stone arch, black mouth, ash box. Coals and door come on top."""
    s = Relief(144, 124).box((4, 6, 140, 124), "brick", 8, 3)
    body = s.inside(4, 6, 140, 124)
    s.bricks((12, 6), joint=0.7, vary=0.28, where=body, mortar="mortar")
    s.box((0, 2, 144, 10), "stone", 13, 2).box((0, 116, 144, 124), "stone", 12, 2)
    for x in (6, 126):
        s.box((x, 10, x + 12, 116), "brick", 11, 2)
        s.bricks((12, 6), stagger=0, vary=0.25, where=s.inside(x, 10, x + 12, 116))
    cx, cy, radius = MOUTH
    above = s.y < SILL + 4
    ring = s.arch(cx, cy, radius + 8) & above
    s.put(ring, "stone", 10.0)
    turn = np.where(s.y > cy, s.y / 9, np.arctan2(s.y - cy, s.x - cx) * 5.2)
    s.z[ring & (turn % 1 < 0.1)] -= 2
    s.tone[ring] *= (1 + 0.14 * np.sin(np.floor(turn) * 12.9))[ring]
    mouth = s.arch(cx, cy, radius) & (s.y < SILL)
    s.put(mouth, "soot", -4.0, 0.45)
    s.box((26, SILL, 118, SILL + 5), "iron", 13, 1.5)
    s.box((50, 103, 94, 115), "iron", 11, 1).box((53, 105, 91, 113), "coal dim", 6, 0.5)
    for x in range(55, 92, 5):
        s.box((x, 104, x + 2, 114), "iron", 11, 0.4)
    for x, y in ((22, 50), (22, 86)):  # hinges
        s.box((x, y, x + 12, y + 6), "iron", 14, 1.5)
        s.dome((x + 4, y + 3), (2, 2), "steel", 15)
    s.streaks(8, 60, 0.3)
    smoke = np.clip(1 - np.hypot((s.x - cx) / 52, (s.y - 24) / 26), 0, 1) * s.of("brick", "stone")
    s.tone *= (1 - 0.65 * smoke).astype(np.float32)
    return bake(s, steepness=0.8, shadow=10)


def coals(frame: int) -> Piece:
    """The fire in the furnace's mouth, 72 x 76, breathing: four frames."""
    s = Relief(72, 76)
    dice = np.random.default_rng(8)
    breath = value_noise(s.w * 3, s.h * 3, 30, 40 + frame)
    _flames(s, frame)
    for row in range(7):
        for k in range(11):
            x = 36 + (k - 5) * 7.0 + dice.normal() * 1.2 + (row % 2) * 3.5
            y = 72 - row * 5.4 + dice.normal()
            size = 3.6 + dice.random() * 2.4
            heat = dice.random() - row * 0.05
            if abs(x - 36) > 34 or row > 6.6 - abs(k - 5) * 0.7:
                continue
            heat += 0.6 * (breath[min(int(y), 75) * 3, min(int(x), 71) * 3] - 0.5)
            mat = "coal" if heat > 0.5 else "coal dim" if heat > 0.28 else "soot"
            s.ball((x, y, -row), (size * 1.15, size, size * 0.8), mat)
            if heat > 0.62:
                s.ball((x - 0.6, y - 1, 1.4 - row), (size * 0.55, size * 0.45, size), "ember")
    under = s.of("clear") & (s.y > 58)
    return bake(s.put(under, "coal dim", -8.0))


def _flames(s: Relief, frame: int) -> None:
    """Tongues behind the coals: dark red, then orange at their roots."""
    tongues = value_noise(s.w * 3, s.h * 3, 15, 60 + frame)
    wide = value_noise(s.w * 3, s.h * 3, 40, 90 + frame)
    top = 8 + 58 * tongues + 16 * wide - 14 * np.cos((s.x - 36) / 24)
    inside = s.arch(36, 36, 34)
    s.put(inside & (s.y > top), "ash", -12.0)
    s.put(inside & (s.y > top + 10), "coal dim", -12.0)
    s.put(inside & (s.y > top + 20), "coal", -12.0)


def furnace_door(state: str) -> Piece:
    """The iron door over the mouth, hinged on the left: shut, ajar, or hanging kicked wide."""
    s = Relief(112, 96)
    if state == "wide":
        return _leaf_aside(s)
    narrow = 1.0 if state == "shut" else 0.5  # an open leaf is seen from the side
    left, middle = 20.0, 20 + 36 * narrow
    out = np.hypot((s.x - middle) / narrow, np.minimum(s.y - 42, 0))
    leaf = (out < 36) & (s.y < 80)
    s.put(leaf, "iron", 4.0)
    s.z[leaf & (out > 32)] += 2
    s.rough(0.6, 6, 4, 0.25, leaf)
    bars = leaf & (s.inside(0, 38, 112, 43) | s.inside(0, 66, 112, 71))
    s.put(bars, "tar", 7.0)
    for y in (40, 68):
        for k in range(7):
            s.dome((left + (8 + 9 * k) * narrow, y), (1.7 * narrow + 0.3, 1.7), "steel", 8)
    for k in range(5):  # vent slots glow
        x = left + (24 + 6 * k) * narrow
        s.put(s.inside(x, 52, x + 3 * narrow, 60) & leaf, "coal dim", 2.0)
    s.ball((left + 64 * narrow, 55, 12), (3, 5, 3), "steel")
    if state == "ajar":
        rim = leaf & (out > 33) & (s.x > middle)
        s.put(rim, "coal", 8.0)
    return bake(s.streaks(5, 50, 0.3), steepness=0.8, shadow=6)


def _leaf_aside(s: Relief) -> Piece:
    """Seen nearly from its edge, bent on the lower hinge."""
    s.poly([(0, 16), (11, 10), (17, 40), (19, 84), (4, 90)], "iron", 6)
    s.poly([(11, 10), (17, 40), (19, 84), (22, 82), (20, 38), (14, 8)], "rust", 9)
    where = s.of("iron")
    s.z[where] += np.clip(s.x / 6, 0, 3)[where]
    s.rough(0.8, 5, 3, 0.3, where)
    for y in (26, 50, 74):
        s.dome((8, y), (1.8, 2.4), "steel", 9)
    return bake(s, shadow=6)


def stove() -> Piece:
    """The steam room's stove: whitewashed, an iron crib of stones, a small fire door."""
    s = Relief(104, 116).box((6, 44, 98, 116), "whitewash", 9, 3)
    s.bricks((14, 7), joint=0.6, vary=0.14, where=s.inside(6, 44, 98, 116))
    s.box((2, 40, 102, 46), "stone", 12, 2).box((0, 110, 104, 116), "stone", 12, 2)
    dice = np.random.default_rng(4)
    for row in range(4):
        for k in range(11 - row * 2):
            x = 15 + row * 7.5 + k * 7.4 + dice.normal()
            size = 4.5 + dice.random() * 1.6
            hot = row < 2 and dice.random() < 0.4
            y = 38 - row * 6.5
            s.ball((x, y, 6 - row), (size * 1.1, size, size), "rust" if hot else "stone")
    for x in range(8, 100, 10):
        s.upright(x, 22, 44, 1.2, "iron", 14)
    s.level(4, 100, 24, 1.6, "iron", 14)
    s.box((34, 62, 70, 96), "iron", 12, 2).box((38, 66, 66, 92), "soot", 8, 1)
    fire = s.inside(39, 67, 65, 91) & (s.y > 72 + 14 * s.noise(6, 3))
    s.put(fire, "coal dim", 7.0).put(fire & (s.y > 80 + 8 * s.noise(5, 5)), "coal", 7.0)
    for x in range(42, 66, 6):
        s.box((x, 66, x + 1.5, 92), "iron", 12, 0.4)
    s.upright(88, 0, 42, 6, "iron", 4)
    return bake(s.streaks(8, 50, 0.3), steepness=0.8, shadow=10)


def coal_heap() -> Piece:
    s = Relief(96, 52)
    dice = np.random.default_rng(12)
    for _ in range(150):
        x = 48 + dice.normal() * 20
        top = 50 - 40 * np.exp(-(((x - 48) / 26) ** 2))
        y = top + dice.random() * (52 - top)
        size = 2.5 + dice.random() * 3
        s.ball(
            (x, y, (y - top) * 0.3),
            (size * 1.2, size, size),
            "tar" if dice.random() < 0.8 else "iron",
        )
    s.limb((70, 40, 14), (88, 2, 4), (1.3, 1.3), "plank").ball((66, 44, 14), (8, 6, 3), "steel")
    return bake(s, shadow=6)


def barrow() -> Piece:
    s = Relief(80, 44)
    s.limb((4, 12, 2), (52, 26, 4), (1.6, 1.8), "plank2")
    s.limb((12, 26, 0), (10, 43, 0), (1.6, 1.6), "iron")
    s.poly([(16, 10), (70, 6), (60, 32), (28, 32)], "iron", 6)
    s.poly([(16, 10), (70, 6), (69, 9), (17, 13)], "steel", 8)
    s.rough(0.8, 6, 2, 0.3, s.of("iron"))
    for x, y in ((26, 6), (36, 3), (47, 4), (57, 4)):
        s.ball((x, y, 4), (7, 5, 5), "tar")
    s.dome((62, 35), (8.5, 8.5), "iron", 8, 3).dome((62, 35), (5.5, 5.5), "tar", 9, 1)
    return bake(s, shadow=6)
