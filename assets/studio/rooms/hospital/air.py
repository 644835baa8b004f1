"""What is blended as it is, not lit: Chicago in the rain, rain on the panes, light in the air."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import Array, cloud
from assets.studio.rooms.painted import blank, entry, mist, overcast, shining, unlit
from assets.studio.rooms.piece import Piece

DROP, DROP_DIM = entry("96aaaa"), entry("4a5e68")
LIT = ((214, 170, 92), (150, 108, 52), (106, 138, 150), (150, 170, 166))


def sky() -> Piece:
    """320 x 132: low cloud over the Loop, amber from below."""
    drift = cloud(320, 132, 70, 33, 0.42, 1.6)
    drift = drift * np.interp(np.arange(132)[:, None], [0, 90, 132], [0.3, 0.7, 0.2])
    levels = (16, 26, 50, 84, 70), (20, 30, 46, 62, 56), (36, 52, 72, 72, 62)
    flat = overcast((0, 36, 70, 104, 132), levels, drift, (44, 32, 20))
    dice = np.random.default_rng(12)
    for _ in range(170):
        x, y = int(dice.integers(318)), int(dice.integers(122))
        long = 4 + int(dice.integers(4))
        for k in range(long):
            part = flat[min(131, y + k), x - k // 3, :3].astype(np.int16) + 22
            flat[min(131, y + k), x - k // 3, :3] = np.clip(part, 0, 255).astype(np.uint8)
    return unlit(flat)


def towers(seed: int) -> Piece:
    """224 x 110: two depths of towers, water tanks, masts, windows few and late."""
    flat = np.zeros((110, 224, 4), np.uint8)
    dice = np.random.default_rng(seed)
    for depth, tint in ((0, (50, 56, 84)), (1, (22, 26, 42))):
        x = -int(dice.integers(10))
        while x < 224:
            wide = int(dice.integers(14, 30)) + 4 * depth
            top = int(dice.integers(8, 52)) + 26 * depth
            _tower(flat, dice, (max(0, x), min(224, x + wide), top), tint)
            x += wide + int(dice.integers(2, 9 + 6 * depth))
    return unlit(flat)


def _tower(
    flat: Array, dice: np.random.Generator, place: tuple[int, int, int], tint: tuple[int, int, int]
) -> None:
    x0, x1, top = place
    if x1 - x0 < 6:
        return
    flat[top:, x0:x1] = (*tint, 255)
    flat[top:, x0 : x0 + 1, :3] = [c + 14 for c in tint]
    middle = (x0 + x1) // 2
    kind = int(dice.integers(4))
    if kind == 0:
        flat[max(0, top - 14) : top, middle] = (*tint, 255)
    elif kind == 1:
        flat[max(0, top - 6) : top - 1, middle - 3 : middle + 3] = (*tint, 255)
    elif kind == 2:
        flat[max(0, top - 5) : top, x0 + 3 : x1 - 3] = (*tint, 255)
    band = LIT[int(dice.integers(4))]
    for y in range(top + 4, 108, 5):
        for x in range(x0 + 3, x1 - 3, 4):
            chance = dice.random()
            if chance < 0.2:
                flat[y : y + 2, x : x + 2, :3] = band
            elif chance < 0.45:
                flat[y : y + 2, x : x + 2, :3] = [c + 16 for c in tint]


def rain_on_glass(step: int, steps: int) -> Piece:
    """56 x 56: drops that run down a pane, by fits; four panes of a night window."""
    code = blank(56, 56)
    dice = np.random.default_rng(4)
    for k in range(26):
        x = int(dice.integers(1, 54))
        start = int(dice.integers(56))
        pace = (1, 2, 3)[k % 3]
        y = (start + pace * step * 56 // steps) % 56
        if 25 < x < 30 or 25 < y < 29:
            continue
        code[y, x] = DROP
        for back in range(1, 3 + pace):
            if y - back >= 0 and not 25 < y - back < 29:
                code[y - back, x] = DROP_DIM
    return shining(code)


def cone(colour: str, power: float, wide: int = 160) -> Piece:
    """A pool of light below a lamp, `wide` x 120, widening to the floor."""
    y, x = np.mgrid[0:120, 0:wide].astype(np.float32)
    t = y / 120
    half = wide * (0.18 + 0.3 * t)
    across = np.clip(1 - ((x - wide / 2) / half) ** 2, 0, 1)
    return mist(colour, (power * across * (1 - t) ** 1.3).astype(np.float32))


def gloom() -> Piece:
    """96 x 132: darkness between two lamps, soft at both sides."""
    y, x = np.mgrid[0:132, 0:96].astype(np.float32)
    across = np.clip(1 - np.abs(x - 48) / 48, 0, 1) ** 0.8
    down = np.interp(y[:, 0], [0, 20, 100, 132], [0.5, 0.4, 0.28, 0.1])[:, None]
    return mist("0c1016", (across * down).astype(np.float32))


def back_haze() -> Piece:
    """320 x 132: still air of the ward behind glass."""
    down = np.interp(np.arange(132), [0, 50, 100, 132], [0.20, 0.26, 0.34, 0.3])[:, None]
    return mist("5c7472", (0.8 + 0.4 * cloud(320, 132, 60, 5, 0.4, 1.2)) * down)
