"""Fire: the flames behind a man full of Heat, embers, and glowing coal."""

from __future__ import annotations

import numpy as np

from assets.studio.paint.canvas import (
    Floats,
    Indices,
    clear,
    grid,
    lay,
    noise,
    put,
    ramp,
    shade,
    veil,
)
from assets.studio.paint.field import banded, dots, edged, glint, relief_light, spray, throw
from assets.studio.paint.tags import Placed, Tag, centred, standing
from assets.studio.palette import CLEAR

FLAME = "red:1-4,gold:3-4,grey:7"
AURA_FRAMES = 6


def rising(height: int, width: int, period: int, share: float, cell: float, seed: int) -> Floats:
    """Return noise in 0..1 that has climbed `share` of its period; share 0 and 1 are alike."""
    field = noise(period * 2, width, cell, seed)
    fade = np.linspace(0, 1, period)[:, None]
    loop = field[:period] * fade + field[period:] * (1 - fade)
    moved = np.roll(loop, -round(share * period), 0)
    return np.tile(moved, (height // period + 1, 1))[:height]


def _aura() -> list[Placed]:
    """Return flames for behind a waist-up figure: tongues that lick up past the shoulders."""
    high, wide, period, made = 126, 104, 32, []
    ys, xs = grid(high, wide)
    up = 1 - ys / high
    for frame in range(AURA_FRAMES):
        share = frame / AURA_FRAMES
        tall = np.repeat(rising(high // 3, wide, period, share, 10, 5), 3, 0)
        fine = np.repeat(rising(high // 2, wide, period // 2, share, 5, 6), 2, 0)
        tongues = 0.62 * tall + 0.38 * fine - 0.5
        away = np.abs(xs - wide / 2 + 9 * (fine - 0.5) * up) / (40 - 12 * up)
        field = 1.08 - away**2 - 0.95 * up**1.4 + 1.9 * tongues * (0.35 + up)
        edge = np.minimum(np.minimum(xs, wide - xs) / 8, (high - np.abs(ys - high)) / 10)
        field *= np.clip(edge, 0, 1)
        light = np.clip(field * 1.1 + 0.05, 0, 1)
        pixels = shade(light, ramp("red:1-4,gold:3-4"), 0.6)
        pixels[~veil(np.clip(field * 5 - 0.2, 0, 1))] = CLEAR
        made.append(standing(pixels))
    return made


def coal_lump(size: int, turn: float, heat: float) -> Indices:
    """Paint a glowing coal: dark crust with bright cracks."""
    ys, xs = grid(size, size)
    x, y = xs - size / 2, ys - size / 2
    angle = np.arctan2(y, x) + turn
    edge = size * (0.40 + 0.05 * np.sin(3 * angle) + 0.04 * np.sin(5 * angle + 1))
    away = np.hypot(x, y)
    u, v = x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)
    cracks = np.abs(np.sin(u * 0.75) + np.sin(v * 0.9 + 1.3)) < 0.55
    light = relief_light(np.sqrt(np.clip(edge**2 - away**2, 0, None)), 0.3) * 0.5 + 0.1 + heat
    pixels = shade(light, ramp("brown:0,red:0-3"), 0.4)
    hot = shade(light + 0.25 + heat, ramp("red:3-4,gold:3-4"), 0.4)
    lay(pixels, hot, cracks | (away > edge - 1.2))
    pixels[away > edge] = CLEAR
    return pixels


def _embers() -> list[Placed]:
    """Return one ember that wavers, bright and dull by turns."""
    made = []
    for frame, (dx, dy, colours) in enumerate(
        ((0, 0, "gold:4"), (1, -1, "red:4"), (1, -2, "red:3"), (0, -3, "gold:3"))
    ):
        pixels = clear(9, 9)
        side = 2 if frame % 3 == 0 else 1
        pixels[5 + dy : 5 + dy + side, 4 + dx : 4 + dx + side] = ramp(colours)[0]
        made.append(centred(pixels))
    return made


def coal_flight() -> list[Placed]:
    """Return a thrown coal with its tail of flame, flying to the right; 4 frames."""
    made = []
    for frame in range(4):
        high, wide = 22, 46
        ys, xs = grid(high, wide)
        behind = np.clip((34 - xs) / 30, 0, 1)
        flick = rising(wide, high, 24, frame / 4, 4, 11).T[:, ::-1] - 0.5
        half = 7.5 * (1 - behind) ** 0.8 + 0.3
        field = 1.1 - np.abs(ys - high / 2 + 4 * flick * behind) / half + 1.0 * flick * behind
        pixels = shade(np.clip(field * (1.05 - behind), 0, 1), ramp(FLAME), 0.6)
        pixels[(field <= 0.05) | (behind <= 0) | ~veil(1.25 - behind)] = CLEAR
        lump = edged(np.pad(coal_lump(16, frame * np.pi / 4, 0.15), 1, constant_values=CLEAR))
        put(pixels, lump, 27, 2)
        made.append(Placed(pixels, (36, 11)))
    return made


def _sparks() -> list[Placed]:
    """Return sparks thrown from an anvil-hard blow or a grate of coals."""
    size, made = 56, []
    bits = spray(14, 3, 6.0, 2.0, 2.6, 0.7)
    for frame in range(5):
        pixels = clear(size, size)
        for late in (0.0, 0.4):
            flown = throw(bits, frame + 0.4 - late, 1.2, 0.42)
            lay(pixels, dots(size, size, flown, (size / 2, size / 2), "red:4,gold:3,gold:4"))
        if frame == 0:
            lay(pixels, banded(glint(size, 12, 0.6), (0.0, 0.4), "gold:3,grey:7"))
        made.append(centred(pixels))
    return made


def tags() -> list[Tag]:
    """Return the fire of the effects sheet."""
    return [
        Tag("heat_aura", _aura(), (83,), once=False),
        Tag("ember", _embers(), (100,), once=False),
        Tag("coal_sparks", _sparks(), (50,)),
    ]
