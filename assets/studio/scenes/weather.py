"""What moves through a panel: snow and rain, in steps that close to a loop."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from assets.studio.paint.canvas import Bits, Floats
from assets.studio.scenes.paint import HEIGHT, WIDTH, specks


class Fall(NamedTuple):
    """How many columns fall, how far each step (right, down), how long a streak, in px."""

    columns: int
    step: tuple[float, float]
    ramp: str
    long: tuple[float, float] = (0, 0)
    seed: int = 1


SNOW = Fall(46, (-1.6, 7.0), "navy:3-4,grey:6-7")
RAIN = Fall(60, (-3.0, 17.0), "navy:2-4", (-1.6, 8.0))


def falling(light: Floats, fall: Fall, frame: int, frames: int, where: Bits | None = None) -> None:
    """Paint what falls at a frame of so many; each drop ends where the next one began."""
    dice = np.random.default_rng(fall.seed)
    before = light.copy()
    for _ in range(fall.columns):
        x, y, bright, sway = dice.random(4)
        gap = fall.step[1] * frames
        start = y * gap - gap
        spots = []
        for k in range(int(HEIGHT / gap) + 3):
            drops = k + frame / frames
            across = x * (WIDTH + 60) + fall.step[0] * frames * drops
            wave = np.sin(drops * 2.1 + sway * 9) * (0 if fall.long[1] else 5)
            spots.append((float(across + wave) - 10, float(start + gap * drops), float(bright)))
        specks(light, spots, fall.ramp, fall.long)
        if bright > 0.85 and not fall.long[1]:
            specks(light, [(a + 1, b, c) for a, b, c in spots], fall.ramp)
            specks(light, [(a, b + 1, c) for a, b, c in spots], fall.ramp)
    if where is not None:
        light[~where] = before[~where]
