"""Flames, smoke and steam: dots of the palette's own fire, and the drum that burns all night."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import Bytes, value_noise
from assets.studio.rooms.painted import blank, dots, entry, mist, over, shining
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

HEAT = (
    (0.05, "701414"), (0.15, "a82818"), (0.28, "d84820"), (0.44, "f08030"),
    (0.68, "f8b048"), (0.88, "fff2bc"),
)  # fmt: skip
TONGUES = (  # across from the middle, height, width: of 1
    (-0.3, 0.5, 0.13), (-0.1, 0.86, 0.13), (0.09, 0.98, 0.12), (0.27, 0.66, 0.12),
)  # fmt: skip
SMOKE = ((0.10, "201f34"), (0.22, "1e1514"), (0.46, "322a29"), (0.66, "483c37"))
STEAM = ((0.24, "483c37"), (0.44, "625448"), (0.68, "7e6e5a"))


def _tongues(w: int, h: int, step: int, steps: int, seed: int) -> Bytes:
    """Flames from a hearth at the lower edge: tongues that bend as they rise, torn off above."""
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    up = (h - y) / h
    lick = np.roll(value_noise(w, h, w / 4, seed, 2), -step * h // steps, axis=0)
    fine = np.roll(value_noise(w, h, w / 9, seed + 1, 2), -2 * step * h // steps, axis=0)
    turn = 2 * np.pi * step / steps
    bent = x - w / 2 - w * up * (0.1 * np.sin(turn + up * 4) + 0.5 * (lick - 0.5))
    away = np.abs(bent) / (w * 0.46)
    top = np.zeros_like(x)
    for k, (at, tall, wide) in enumerate(TONGUES):
        beat = tall * (1 + 0.22 * np.sin(turn + 2.4 * k))
        top = np.maximum(top, beat * np.exp(-(((bent / w - at) / wide) ** 2)))
    heat = 1.05 - up / np.maximum(top, 0.05) - 0.3 * away**2
    heat += (0.7 * (lick - 0.5) + 0.6 * (fine - 0.5)) * (0.4 + up)
    ragged = 0.08 + 0.14 * fine
    heat -= 1.3 * np.clip((ragged - up) / ragged, 0, 1) * (0.6 + away)
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
    thick = np.clip(1 - np.abs(x - middle) / (12 + 34 * up), 0, 1) ** 0.6
    curl = np.roll(value_noise(w, h, 24, 61, 2), -step * h // steps, axis=0)
    amount = thick * (0.3 + 1.1 * curl) * np.clip(up * 5, 0, 1) * np.clip(1.5 - up, 0, 1)
    code = dots(amount, SMOKE)
    under = (amount - np.roll(amount, -4, axis=0)) * 9 * np.clip(1.1 - 1.6 * up, 0, 1)
    lit = dots(np.where(amount > 0.3, under, 0), ((0.3, "5c3527"), (0.75, "7e4a38")))
    return shining(np.where(lit > 0, lit, code))


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
