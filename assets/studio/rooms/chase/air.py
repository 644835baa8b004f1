"""Air and wet: steam from manholes, cones below lamps, light lying on the road, rain."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.studio.rooms.noise import cloud, value_noise
from assets.studio.rooms.painted import blank, dots, entry, mist, shining
from assets.studio.rooms.piece import Piece
from assets.studio.rooms.tileset import Set

STEAM = ((0.10, "353558"), (0.30, "4f4d74"), (0.54, "6c828a"))


def steam() -> Set:
    """64 x 66: from a manhole, torn away to the left by what drives past."""
    return Set(tuple(_steam(step, 8) for step in range(8)), (110,) * 8)


def _steam(step: int, steps: int) -> Piece:
    w, h = 64, 66
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    up = (h - y) / h
    turn = 2 * np.pi * step / steps
    middle = 46 - 26 * up**1.6 + 2.5 * np.sin(y * 0.16 + turn) * up
    wide = 3 + 20 * up**0.9
    curl = np.roll(value_noise(w, h, 11, 21, 3), -step * h // steps, axis=0)
    edge = np.clip(1.15 - np.abs(x - middle) / wide, 0, 1)
    amount = edge * (1.2 * curl + 0.05) * np.clip(1.25 - up, 0, 1) * np.clip(up * 30, 0, 1)
    return shining(dots(amount.astype(np.float32), STEAM))


def pool(colour: str) -> Piece:
    """110 x 50: a lamp's light on the wet road: a bright heart, its edge torn by the grain."""
    y, x = np.mgrid[0:50, 0:110].astype(np.float32)
    out = np.hypot((x - 55) / 54, (y - 22) / 24)
    grain = 0.65 + 0.7 * value_noise(110, 50, 7, 4)
    alpha = 0.26 * np.clip(1 - out, 0, 1) ** 1.1 * grain
    return mist(colour, np.clip(alpha, 0, 0.5).astype(np.float32))


def gleam(tones: Sequence[str], wide: int, seed: int) -> Piece:
    """A sign's light standing in the wet road: dashes that sway apart; tones go dark."""
    h, w = 58, wide + 16
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    dice = np.random.default_rng(seed)
    sway = np.repeat(dice.normal(size=h // 2), 2)[:, None] * (0.6 + 2.6 * y / h)
    across = np.clip(1 - (np.abs(x - w / 2 - sway) / (wide / 2)) ** 2, 0, 1)
    torn = value_noise(w, 4 * h, 6, seed, 2)[::4]
    amount = across * (1 - 0.9 * (y / h) ** 0.8) * (2.6 * torn - 0.55)
    code = blank(w, h)
    for above, tone in zip((0.26, 0.46, 0.80), reversed(tones), strict=True):
        code[(amount > above) & (y % 2 < 1 + (amount > 0.6))] = entry(tone)
    return shining(code)


def skid() -> Piece:
    """140 x 22: two black lines that swerve and end."""
    y, x = np.mgrid[0:22, 0:140].astype(np.float32)
    path = 4 + 9 / (1 + np.exp(-(x - 80) / 14))
    mark = (np.abs(y - path) < 1.3) | (np.abs(y - path - 6) < 1.3)
    fade = np.clip(x / 40, 0, 1) * np.clip((140 - x) / 12, 0, 1)
    return mist("08080c", (0.72 * mark * fade).astype(np.float32))


def night_haze() -> Piece:
    """320 x 66: violet air between the houses, thicker at their feet; joins to its like."""
    down = np.interp(np.arange(66), [0, 30, 66], [0.05, 0.14, 0.30])[:, None]
    alpha = (0.55 + 0.6 * cloud(320, 66, 60, 5, 0.4, 1.6)) * down
    return mist("4a3c74", alpha.astype(np.float32))


def rain() -> Set:
    """160 x 132, joins to its like: thin rain, seen only where a lamp is behind it."""
    return Set(tuple(_rain(step) for step in range(4)), (70,) * 4)


def _rain(step: int) -> Piece:
    code = blank(160, 132)
    dice = np.random.default_rng(3)
    for k in range(30):
        x, y = int(dice.integers(160)), int(dice.integers(132))
        long = 3 + int(dice.integers(3))
        y = (y + step * 33) % 132
        for i in range(long):
            if y + i < 132:
                code[y + i, (x - step * 9 - i // 2) % 160] = entry("32424e" if k % 3 else "6c828a")
    return shining(code)


def sparkle() -> Set:
    """40 x 20: sparks that fall from the third rail when a train has passed."""
    return Set(tuple(_sparkle(step) for step in range(6)), (60, 60, 60, 60, 60, 2400))


def _sparkle(step: int) -> Piece:
    code = blank(40, 20)
    dice = np.random.default_rng(9)
    for k in range(14 if step < 5 else 0):
        out = dice.normal() * 2.4
        x, y = round(20 + out * (step + 1)), round((step + 1) ** 2 * 0.6 + dice.random() * 3)
        if 0 <= x < 40 and 0 <= y < 20:
            code[y, x] = entry(("fff2bc", "f8b048", "f08030")[(k + step) % 3])
    return shining(code)
