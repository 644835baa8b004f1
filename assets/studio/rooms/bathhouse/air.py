"""What is blended as it is, not lit: mist, shafts of light, the night outside."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import Array, Bytes, cloud, value_noise
from assets.studio.rooms.painted import dots, mist, overcast, shining, unlit
from assets.studio.rooms.piece import Piece

STEAM = ((0.0, "66695a"), (0.3, "8e8e78"))


def haze() -> Piece:
    """320 x 132 of even fog for the hall behind, thicker over the water; joins to its like."""
    down = np.interp(np.arange(132), [0, 50, 84, 132], [0.16, 0.24, 0.42, 0.12])[:, None]
    return mist("a4ccc4", (0.35 + cloud(320, 132, 40, 9, 0.42, 1.6)) * down)


def low_steam() -> Piece:
    """320 x 60 for the foot of a wall."""
    down = np.interp(np.arange(60), [0, 30, 60], [0, 0.3, 0.5])[:, None]
    return mist("90aaa8", cloud(320, 60, 56, 4, 0.42, 2.0) * down)


def plume(lean: float) -> Piece:
    """72 x 120: steam that has been rising for years."""
    h, w = 120, 72
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    up = (h - y) / h
    wide = 9 + 24 * up
    middle = 36 + lean * (h - y) + 4 * np.sin(y * 0.11)
    thick = np.clip(1 - np.abs(x - middle) / wide, 0, 1) * np.clip(1.1 - up, 0, 1)
    thick *= np.clip(up * 4, 0, 1)
    alpha = thick * (0.35 + cloud(w, h, 18, int(40 + 100 * lean), 0.3, 1.6)) * 0.6
    return mist("a8bcb8", np.clip(alpha, 0, 0.6).astype(np.float32))


def shaft(colour: str, slant: float, power: float) -> Piece:
    """128 x 132: light through wet air from the upper edge, falling to one side."""
    y, x = np.mgrid[0:132, 0:128].astype(np.float32)
    t = y / 132
    middle = 64 - slant * (t - 0.5) * 64
    width = 12 + 24 * t
    alpha = power * np.clip(1 - ((x - middle) / width) ** 2, 0, 1) * (1 - t) ** 1.2
    return mist(colour, alpha.astype(np.float32))


def soot_shade() -> Piece:
    """160 x 60: darkness under a roof, joins to its like."""
    down = np.interp(np.arange(60), [0, 20, 60], [0.75, 0.5, 0.0])[:, None]
    return mist("0c0a10", (down * np.ones((1, 160))).astype(np.float32))


def fire_glow() -> Piece:
    """220 x 132: the air before the furnace."""
    y, x = np.mgrid[0:132, 0:220].astype(np.float32)
    out = np.hypot((x - 110) / 110, (y - 74) / 62)
    return mist("e86828", (0.20 * np.clip(1 - out, 0, 1) ** 1.5).astype(np.float32))


def wisp(step: int, steps: int) -> Piece:
    """48 x 72: thin steam that rises without end; single pixels on the dither screen."""
    h, w = 72, 48
    y, x = np.mgrid[0:h, 0:w]
    up = (h - y) / h
    drift = np.roll(value_noise(w, h, 12, 77), -step * h // steps, axis=0)
    sway = 24 + 5 * np.sin(y * 0.13 + step * 2 * np.pi / steps)
    thick = np.clip(1 - np.abs(x - sway) / (5 + 18 * up), 0, 1) * np.clip(up * 5, 0, 1) * (1 - up)
    amount = thick * np.clip((drift - 0.35) * 4, 0, 1) * 1.3
    return shining(dots(amount, STEAM, 1.0))


# ---- the city by night


def sky() -> Piece:
    """320 x 132: snow clouds lit from below by the city."""
    drift = cloud(320, 132, 60, 21, 0.45, 1.4) * 0.5
    levels = (14, 26, 52, 90, 80), (20, 32, 52, 76, 66), (40, 58, 86, 96, 84)
    flat = overcast((0, 40, 80, 110, 132), levels, drift, (40, 48, 56))
    _snowfall(flat)
    return unlit(flat)


def _snowfall(flat: Array) -> None:
    dice = np.random.default_rng(3)
    for _ in range(130):
        x, y = int(dice.integers(320)), int(dice.integers(132))
        flat[y : y + 1 + int(dice.integers(2)), x, :3] = 150 + int(dice.integers(60))


def skyline(seed: int) -> Piece:
    """192 x 90: roofs under snow, a chimney with its smoke, a few lit windows."""
    h, w = 90, 192
    flat = np.zeros((h, w, 4), np.uint8)
    dice = np.random.default_rng(seed)
    x = 0
    while x < w - 12:
        wide, high = 18 + int(dice.integers(26)), 24 + int(dice.integers(34))
        _house(flat, dice, (x, min(w, x + wide)), h - high)
        x += wide - 2
    cx = 30 + int(dice.integers(120))
    flat[6:60, cx : cx + 6] = (30, 32, 50, 255)
    flat[6:8, cx - 1 : cx + 7] = (120, 132, 150, 255)
    smoke = value_noise(w, h, 12, seed)
    yy, xx = np.mgrid[0:h, 0:w]
    drift = (np.abs(yy - 4 + (xx - cx) * 0.06) < 2 + (xx - cx) * 0.05) & (xx > cx) & (smoke > 0.45)
    flat[drift] = (74, 80, 106, 255)
    return unlit(flat)


def _house(flat: Bytes, dice: np.random.Generator, across: tuple[int, int], top: int) -> None:
    x0, x1 = across
    shade = int(dice.integers(10))
    flat[top:, x0:x1] = (26 + shade, 28 + shade, 46 + shade, 255)
    flat[top : top + 3, x0:x1] = (134, 146, 166, 255)
    for y in range(top + 7, 88, 8):
        for x in range(x0 + 4, x1 - 4, 7):
            if dice.random() < 0.16:
                flat[y : y + 4, x : x + 3] = (226, 178, 92, 255)
            elif dice.random() < 0.5:
                flat[y : y + 4, x : x + 3] = (40, 46, 70, 255)
