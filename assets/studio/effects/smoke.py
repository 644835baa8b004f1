"""Smoke, steam and dust, of streets rather than of baths."""

from __future__ import annotations

import numpy as np

from assets.studio.effects.explosion import Puff, billows
from assets.studio.paint.canvas import veil
from assets.studio.paint.field import Bit, cloud, puffs, spray
from assets.studio.paint.tags import Placed, Tag, standing
from assets.studio.palette import CLEAR

BLACK = "ink,grey:0-2,brown:1,grey:2-3"
WHITE = "grey:2-7"
LOOP = 8


def _column(high: int, wide: int, count: int, soot: str, glow: float, lean: float) -> list[Placed]:
    """Return a column that climbs in a loop: balls that rise, widen, lean and thin out."""
    made = []
    for frame in range(LOOP):
        column = []
        for i in range(count):
            phase = (i / count + frame / LOOP) % 1
            sway = np.sin(i * 2.4 + phase * 5) * wide * 0.1
            radius = wide * (0.11 + 0.18 * phase) * (0.8 + 0.25 * ((i * 5) % 4) / 3)
            x = wide * (0.42 + lean * phase * 0.3) + sway
            y = high - 6 - (high - 18) * phase
            heat = (
                glow * max(-0.5, 1 - phase * 3.2) * (0.7 + 0.3 * ((i * 3) % 4) / 3) if glow else -1
            )
            column.append(Puff(x, y, radius, heat, min(1.2, 2.2 - 2.1 * phase)))
        column.sort(key=lambda p: p.y)
        made.append(standing(billows((high, wide), column, 30, soot)))
    return made


def _loop_safe(cels: list[Placed]) -> list[Placed]:
    """Keep every frame's pixels inside the picture's edges, so that none is cut straight."""
    for cel in cels:
        pixels = cel.pixels
        wide = pixels.shape[1]
        fade = np.minimum(np.arange(wide) + 1, wide - np.arange(wide)) / 6
        pixels[~veil(np.clip(fade, 0, 1)[None, :] * np.ones(pixels.shape))] = CLEAR
    return cels


def _puff(wide: int, high: int, seed: int, colours: str, grow: float) -> list[Placed]:
    """Return one puff that swells, rises and thins."""
    made = []
    bits = spray(7, seed, 2.0, 0.8, 3, 0.9)
    for frame in range(6):
        moved = [
            Bit(b.vx * (1 + frame) * wide / 60, b.vy * (0.6 + frame) - 2 * frame, 0, 0, r)
            for b in bits
            for r in (wide * 0.11 + grow * frame,)
        ]
        density = puffs(high, wide, moved, (wide / 2, high * 0.72)) * (1.35 - 0.2 * frame)
        made.append(
            Placed(cloud(density, colours, seed * 7 + frame, 4), (wide // 2, round(high * 0.72)))
        )
    return made


def _steam() -> list[Placed]:
    """Return a small jet of steam from a grating: thin at its foot, rolling at its top."""
    high, wide, made = 64, 40, []
    for frame in range(8):
        jet = []
        for i in range(12):
            phase = (i / 12 + frame / 8) % 1
            x = 4 * np.sin(i * 2.2 + phase * 4) * phase
            jet.append(Bit(x + 3 * phase, -4 - 50 * phase, 0, 0, 3.2 + 9 * phase))
        density = puffs(high, wide, jet, (wide / 2, high))
        thin = np.linspace(0.45, 1.15, high)[:, None]
        made.append(standing(cloud(density * thin, "grey:3-7", 51, 5)))
    return made


def _dust() -> list[Placed]:
    """Return dust that a heavy thing drives along the ground, low and wide."""
    high, wide, made = 40, 120, []
    bits = spray(12, 9, 6.0, 0.2, 6, 0.5)
    for frame in range(7):
        moved = [
            Bit(b.vx * (1.2 + frame), b.vy * 0.35 * (1 + 0.5 * frame), 0, 0, b.size + 1.2 * frame)
            for b in bits
        ]
        density = puffs(high, wide, moved, (wide / 2, high - 4)) * (1.4 - 0.19 * frame)
        made.append(standing(cloud(density, "stone:1-5", 40 + frame, 5)))
    return made


def _extinguisher() -> list[Placed]:
    """Return a white blast to the right that spreads: an extinguisher, or a burst hose."""
    high, wide, made = 48, 96, []
    for frame in range(6):
        blast = []
        for i in range(14):
            phase = (i / 14 + frame / 6) % 1
            y = 9 * phase * np.sin(i * 2.7)
            blast.append(Bit(6 + 76 * phase, y, 0, 0, 2.5 + 9 * phase))
        density = puffs(high, wide, blast, (0, high / 2))
        made.append(Placed(cloud(density * 1.1, WHITE, 61 + frame, 4), (0, high // 2)))
    return made


def tags() -> list[Tag]:
    """Return smoke, steam and dust."""
    black = _loop_safe(_column(132, 76, 16, BLACK, 0.75, 0.6))
    white = _loop_safe(_column(96, 60, 14, WHITE, 0.0, 0.4))
    return [
        Tag("smoke_black", black, (100,), once=False),
        Tag("smoke_white", white, (100,), once=False),
        Tag("puff_white", _puff(52, 52, 3, WHITE, 1.7), (50, 67)),
        Tag("puff_dark", _puff(52, 52, 5, "grey:0-4", 1.7), (50, 67)),
        Tag("steam_small", _steam(), (83,), once=False),
        Tag("dust_low", _dust(), (50, 67)),
        Tag("blast_white", _extinguisher(), (50,), once=False),
    ]
