"""Flames, smoke and steam: dots of the palette's own fire, and the drum that burns all night."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import Bytes, value_noise
from assets.studio.rooms.painted import blank, dots, entry, mist, over, shining
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

HEAT = (
    (0.04, "701414"), (0.13, "a82818"), (0.22, "d84820"), (0.34, "f08030"),
    (0.47, "f8b048"), (0.64, "fff2bc"),
)  # fmt: skip
SMOKE = ((0.10, "201f34"), (0.24, "322a29"), (0.42, "483c37"), (0.64, "625448"))
STEAM = ((0.24, "483c37"), (0.44, "625448"), (0.68, "7e6e5a"))


def _tongues(w: int, h: int, step: int, steps: int, seed: int) -> Bytes:
    """Flames from a hearth at the lower edge: tongues between dark gaps, torn off above."""
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    up = (h - y) / h
    lick = np.roll(value_noise(w, h, w / 4, seed, 2), -step * h // steps, axis=0)
    fine = np.roll(value_noise(w, h, w / 9, seed + 1, 2), -2 * step * h // steps, axis=0)
    sway = 0.12 * w * up * np.sin(2 * np.pi * step / steps + up * 4)
    away = np.abs(x - w / 2 - sway) / (w * 0.46)
    comb = 0.5 + 0.5 * np.cos((x - w / 2 - sway) * 2 * np.pi / (w * 0.31))
    top = (1 - 0.55 * away**1.5) * (0.62 + 0.38 * comb)
    heat = 1.05 - up / top - 0.55 * away**2 + (1.1 * (lick - 0.5) + 0.5 * (fine - 0.5)) * (0.3 + up)
    heat -= 1.1 * np.clip((0.15 - up) / 0.15, 0, 1) ** 2 * (0.7 + away)
    code = blank(w, h)
    for above, colour in HEAT:
        code[heat > above] = entry(colour)
    return code


def flames(step: int, steps: int) -> Piece:
    """64 x 60: a fire that has found oil."""
    return shining(_tongues(64, 60, step, steps, 40))


def small_flames(step: int, steps: int) -> Piece:
    """28 x 26: it licks along a sleeper."""
    return shining(_tongues(28, 26, step, steps, 77))


def fire_drum(step: int, steps: int) -> Piece:
    """40 x 72: a drum full of holes, glowing through them, flames above its rim."""
    d = Relief(40, 72).upright(20, 34, 70, 12, "rust", 0)
    for y in (35, 46, 57, 68):
        d.upright(20, y, y + 2, 12.8, "rust", 1)
    d.put(d.of("rust") & (d.noise(5, 7) > 0.6), "oxide dark")
    d.tone[d.of("rust")] *= (0.8 + 0.3 * d.noise(6, 2))[d.of("rust")]
    for k, (x, y) in enumerate(((13, 41), (21, 42), (28, 41), (16, 52), (25, 53), (20, 63))):
        d.put(d.disc(x, y, 1.6, 2.2), "coal" if (k + step) % 3 else "ember", 12.0)
    d.dome((20, 35), (12, 3.4), "coal dim", 10, 0.5).dome((20, 35.4), (9, 2), "ember", 11, 0.5)
    return over(bake(d, shadow=5), _tongues(26, 36, step, steps, 21), (7, 1))


def smoke(step: int, steps: int) -> Piece:
    """120 x 132: black smoke from burning oil, lit red at its foot, leaning with the wind."""
    w, h = 120, 132
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    up = (h - y) / h
    middle = 34 + 44 * up**1.3 + 4 * np.sin(y * 0.08 + 2 * np.pi * step / steps)
    thick = np.clip(1 - np.abs(x - middle) / (16 + 26 * up), 0, 1) ** 0.6
    curl = np.roll(value_noise(w, h, 20, 61), -step * h // steps, axis=0)
    amount = thick * (0.1 + 1.35 * curl) * np.clip(up * 9, 0, 1) * np.clip(1.6 - up, 0, 1)
    code = dots(amount, SMOKE)
    glow = (amount > 0.4) & (up < 0.14 + 0.4 * (curl - 0.3))
    code[glow & ((x + y) % 2 < 1)] = entry("5c3527")
    return shining(code)


def pipe_smoke(step: int, steps: int) -> Piece:
    """60 x 40: thin smoke from the hut's stove pipe, lower left."""
    w, h = 60, 40
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    along = x / w
    middle = 38 - 34 * along**0.6 + 2 * np.sin(x * 0.16 - 2 * np.pi * step / steps)
    thick = np.clip(1 - np.abs(y - middle) / (2.4 + 8 * along), 0, 1) * np.clip(1.1 - along, 0, 1)
    curl = np.roll(value_noise(w, h, 8, 31), step * w // steps, axis=1)
    return shining(dots(thick * (0.4 + 0.9 * curl), ((0.2, "4f4d74"), (0.42, "7e6e5a"))))


def steam(step: int, steps: int) -> Piece:
    """72 x 36: steam from a leaking heating hose at the left, low over the ground."""
    w, h = 72, 36
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    along = x / w
    thick = np.clip(1 - np.abs(y - 31 + 16 * along**1.5) / (3 + 13 * along**0.7), 0, 1)
    curl = np.roll(value_noise(w, h, 11, 5), step * w // steps, axis=1)
    ends = np.clip(x / 16, 0, 1) * np.clip((1 - along) * 2.2, 0, 1)
    return shining(dots(thick * ends * (2.4 * curl - 0.3), STEAM))


def wreck_glow() -> Piece:
    """220 x 132: the air about what burns."""
    y, x = np.mgrid[0:132, 0:220].astype(np.float32)
    out = np.hypot((x - 110) / 110, (y - 84) / 66)
    return mist("e86828", (0.24 * np.clip(1 - out, 0, 1) ** 1.5).astype(np.float32))
