"""What moves in the clearing: crows, washing, smoke, candle light, breath, and the snow."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import value_noise
from assets.studio.rooms.painted import blank, dots, entry, shining
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Point, Relief

SMOKE = ((0.12, "353558"), (0.30, "4f4d74"), (0.58, "7e6e5a"))
STEAM = ((0.22, "483c37"), (0.42, "625448"), (0.66, "7e6e5a"))


def crow(look: int) -> Piece:
    """32 x 26: a crow on the ground; 0 stands, 1 pecks, 2 turns its head."""
    c = Relief(32, 26)
    head: Point = ((23, 5), (26, 18), (12, 5))[look]
    chest: Point = (19, 13) if look == 1 else (18, 11.5)
    c.limb((2, 19, 2), (9, 16, 3), (1, 2.4), "crow").limb((8, 16, 3), (*chest, 4), (3.2, 5), "crow")
    c.limb((chest[0] + 1, chest[1] - 2, 4), (*head, 5), (3.6, 3), "crow")
    c.limb((6, 14, 7), (17, 11, 8), (1.4, 2.6), "crow")
    side = -1 if look == 2 else 1
    tip = (head[0] + side * 6, head[1] + (3.4 if look == 1 else 1.2))
    c.limb((head[0] + side * 1.5, head[1], 5), (*tip, 5), (1.7, 0.5), "iron")
    c.put(c.disc(head[0] + side, head[1] - 0.8, 0.8), "ice", 9.0)
    for x in (15, 19):
        c.line((x, 15), (x, 24), 0.6, "iron", 2).line((x, 24.4), (x + 3, 24.8), 0.5, "iron", 2)
    return bake(c, shadow=2)


def flying_crow(beat: int) -> Piece:
    """46 x 34: a crow over the trees, seen from the side; four beats of its wings."""
    c = Relief(46, 34)
    lift = (13.0, 5.0, -9.0, -2.0)[beat]
    y = 18 - lift * 0.12
    far, near = (27, y - lift * 0.8), (16, y - lift * 1.15)
    c.poly(
        [(24, y - 1), (30, y - 1), (far[0] + 5, far[1] - 1), (far[0] - 2, far[1] + 1)], "crow", 0
    )
    c.limb((13, y + 2, 2), (28, y, 3), (2, 3.6), "crow").limb(
        (28, y, 3), (34, y - 2, 3), (2.8, 2), "crow"
    )
    c.limb((34, y - 2, 3), (39, y - 1, 3), (1.2, 0.4), "iron")
    c.poly([(14, y + 1), (4, y + 1), (2, y + 5), (6, y + 6), (15, y + 4)], "crow", 2)
    c.poly([(18, y + 1), (28, y), (near[0] + 7, near[1]), (near[0] - 1, near[1] - 1)], "crow", 5)
    for k in range(4):
        tip = (near[0] - 5 + 3.4 * k, near[1] - (2.4 if lift > 0 else -2.4))
        c.limb((near[0] + 2 * k, near[1], 6), (*tip, 6), (1.3, 0.6), "crow")
    return bake(c)


def washing(sway: int) -> Piece:
    """132 x 62: frozen stiff on the line between two poles; the boards of linen swing a little."""
    w = Relief(132, 62)
    for x in (4, 128):
        w.upright(x, 2, 62, 1.8, "grey board", 2).dome((x, 2.4), (3, 2), "snow", 5, 2)
    points = [(4, 7), (36, 10), (68, 11), (100, 10), (128, 7)]
    w.path(points, 0.5, "towel", 2)
    lean = (0.0, 1.2, 0.0, -1.0)[sway]
    hung = ((16, 9, 17, 34, "frozen cloth"), (42, 10, 20, 26, "linen"), (104, 9, 15, 22, "navy"))
    for k, (x, y, wide, long, mat) in enumerate(hung):
        d = lean * (1 if k % 2 else -1)
        w.poly([(x, y), (x + wide, y + 1), (x + wide + d, y + long), (x + d, y + long - 2)], mat, 5)
        w.put(w.of(mat) & w.inside(x - 2, y - 1, x + wide + 2, y + 2), "snow", 6.0)
        for i in range(3):
            tip = w.y - (y + long - 2)
            w.put(
                (np.abs(w.x - x - d - 4 - i * 5) < 1 - tip / 5) & (tip > 0) & (tip < 5), "ice", 5.0
            )
    _underwear(w, 72, 11, lean)
    folds = w.of("frozen cloth", "linen", "navy")
    w.z[folds] += (1.1 * np.sin(w.x * 0.75))[folds]
    for x in (16, 33, 42, 62, 74, 94, 104, 119):
        w.box((x - 1, 7, x + 1, 13), "plank", 8, 0.5)
    w.dome((4, 62), (8, 3), "snow", 5, 2).dome((128, 62), (8, 3), "snow", 5, 2)
    return bake(w, shadow=3)


def _underwear(w: Relief, x: float, y: float, lean: float) -> None:
    """Long drawers, frozen in the step of a march."""
    d = lean * 2
    w.poly([(x, y), (x + 24, y), (x + 23, y + 14), (x + 1, y + 14)], "towel", 5)
    w.poly(
        [(x + 1, y + 12), (x + 12, y + 12), (x + 6 + d, y + 42), (x - 3 + d, y + 41)], "towel", 5
    )
    w.poly(
        [(x + 11, y + 12), (x + 23, y + 12), (x + 28 - d, y + 41), (x + 19 - d, y + 43)], "towel", 5
    )
    cloth = w.of("towel") & w.inside(x - 6, y + 1, x + 32, 62)
    w.z[cloth] += (1.2 * np.sin(w.x * 0.6))[cloth]
    w.line((x + 12, y + 3), (x + 12, y + 16), 0.5, "linen", 7)
    w.put(cloth & w.inside(x - 6, y, x + 32, y + 2.4), "snow", 6.0)


def candle(step: int) -> Piece:
    """7 x 9: the flame before the icon."""
    lean = (0.0, 0.7, 0.0, -0.6)[step]
    y, x = np.mgrid[0:9, 0:7].astype(np.float32)
    away = np.hypot((x - 3 - lean * (6 - y) / 5) * 1.5, (y - 5.4) * 0.62)
    code = blank(7, 9)
    code[away < 2.4], code[away < 1.5] = entry("d09c3e"), entry("fff2bc")
    return shining(code)


def smoke(step: int, steps: int) -> Piece:
    """112 x 48: smoke from a chimney at the lower left, bent over by the wind."""
    w, h = 112, 48
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    along = x / w
    middle = (
        44 - 36 * np.sqrt(np.clip(along, 0, 1)) + 3 * np.sin(x * 0.09 - step * 2 * np.pi / steps)
    )
    thick = np.clip(1 - np.abs(y - middle) / (6 + 17 * along), 0, 1) ** 0.7 * np.clip(
        1.25 - along, 0, 1
    )
    curl = np.roll(value_noise(w, h, 14, 31), step * w // steps, axis=1)
    return shining(dots(thick * (0.1 + 1.3 * curl) * np.clip(x / 4, 0, 1), SMOKE))


def steam(step: int, steps: int) -> Piece:
    """40 x 64: steam out of a vent or a door, rising."""
    w, h = 40, 64
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    up = (h - y) / h
    middle = 20 + 6 * up * np.sin(y * 0.12 + step * 2 * np.pi / steps)
    thick = np.clip(1 - np.abs(x - middle) / (6 + 13 * up), 0, 1) * np.clip(1.1 - up, 0, 1)
    curl = np.roll(value_noise(w, h, 10, 77), -step * h // steps, axis=0)
    return shining(dots(thick * np.clip(up * 6, 0, 1) * (2.6 * curl - 0.45), STEAM))


def breath(step: int) -> Piece:
    """26 x 16: one breath in the frost; the last steps are empty, until the next."""
    y, x = np.mgrid[0:16, 0:26].astype(np.float32)
    age = step / 4
    away = np.hypot((x - 5 - 12 * age) / (4 + 7 * age), (y - 9 + 3 * age) / (2.4 + 3 * age))
    amount = np.clip(1 - away, 0, 1) * (1.2 - age) * (0.5 + value_noise(26, 16, 5, 3))
    return shining(dots(amount, STEAM) if step < 5 else blank(26, 16))


def snowfall(depth: str, step: int, steps: int) -> Piece:
    """160 x 132, joins to its like: falling snow far off, among the trees, or near the eye."""
    count, size, period, drift, colours = {
        "far": (46, 1, 44, 1, ("4f4d74", "6c828a")),
        "middle": (34, 1, 66, 2, ("96aaaa", "c4d2cc")),
        "near": (15, 2, 132, 3, ("96aaaa", "eef4ec")),
    }[depth]
    dice = np.random.default_rng(len(depth) * 7)
    code = blank(160, 132)
    for k in range(count):
        x0, y0 = int(dice.integers(160)), int(dice.integers(period))
        fall = y0 + period * step / steps
        for turn in range(132 // period):
            y = int(fall + turn * period) % 132
            x = round(x0 + 31 * turn + drift * np.sin(2 * np.pi * step / steps + k)) % 160
            code[y : y + size, x] = entry(colours[k % 2])
            if size > 1 and k % 2:
                code[y : y + size, (x + 1) % 160] = entry(colours[1])
    return shining(code)
