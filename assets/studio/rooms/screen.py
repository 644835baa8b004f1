"""The dither: every colour becomes two palette colours and a share of each, in quarters.

A pair of colours pays for its contrast, so that dither is always between neighbours and never
turns to noise. The table is stored as a picture: 4 thresholds x 64 x 64 x 64 colours -> entry.
"""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import Array, Bytes, Field
from assets.studio.rooms.palette import COLOURS, HEXES, LOUD, RAMP_OF, ROOM_BASE

BITS = 6
CONTRAST = 0.45
CEILING = 0.86  # brightness closes in softly on this; half of it is left as it is
LUMA = np.array((0.30, 0.59, 0.11), np.float32)
WEIGHTS = np.sqrt(np.array((0.9, 1.5, 0.6), np.float32))
QUARTERS = (4, 8, 12)
WIDEST, WIDEST_LOUD = 75.0, 130.0
Pairs = tuple[Array, Array, Array, Array]  # first entry, second entry, sixteenths, cost


def recede(colour: Field) -> Field:
    """Rooms stay behind: brightness (0..1, last axis RGB) bends towards the ceiling."""
    light = colour @ LUMA
    knee = CEILING * 0.5
    over = np.maximum(light - knee, 0)
    bent = knee + (CEILING - knee) * (1 - np.exp(-over / (CEILING - knee)))
    new = np.where(light > knee, bent, light)
    out: Field = colour * (new / np.maximum(light, 1e-4))[..., None]
    return out


def threshold_tables() -> Bytes:
    """(4, 64 * 64 * 64) palette entries: one table for each quarter of the dither screen."""
    first, second, share = _pair_table()
    steps = 1 << BITS
    level = (np.arange(steps, dtype=np.float32) + 0.5) / steps
    cube: Field = np.stack(np.meshgrid(level, level, level, indexing="ij"), -1).reshape(-1, 3)
    q = (np.clip(recede(cube), 0, 0.9999) * steps).astype(np.int32)
    key = (q[:, 0] * steps + q[:, 1]) * steps + q[:, 2]
    tables = [np.where(k * 4 < share[key], second[key], first[key]) for k in range(4)]
    return (np.stack(tables) + ROOM_BASE).astype(np.uint8)


def _pairs(weighted: Field) -> Pairs:
    rows: list[tuple[int, int, int, float]] = [(i, i, 0, 0.0) for i in range(len(weighted))]
    for i in range(len(weighted)):
        for j in range(i + 1, len(weighted)):
            loud = HEXES[i] in LOUD or HEXES[j] in LOUD
            if loud and RAMP_OF[i] != RAMP_OF[j]:
                continue
            apart = weighted[i] - weighted[j]
            grey = float(apart @ LUMA)
            gap = 1.7 * grey**2 + 2 * float(((apart - grey) ** 2).sum())
            if gap < (WIDEST_LOUD if HEXES[i] in LOUD else WIDEST) ** 2:
                rows += [(i, j, s, CONTRAST * gap * s / 16 * (1 - s / 16)) for s in QUARTERS]
    first, second, share, cost = (np.array(column) for column in zip(*rows, strict=True))
    return first, second, share, cost


def _pair_table() -> tuple[Bytes, Bytes, Bytes]:
    weighted = COLOURS.astype(np.float32) * WEIGHTS
    first, second, share, cost = _pairs(weighted)
    part = (share / 16)[:, None].astype(np.float32)
    mix = weighted[first] + (weighted[second] - weighted[first]) * part
    weight = ((mix**2).sum(1) + cost).astype(np.float32)
    steps = 1 << BITS
    level = ((np.arange(steps) + 0.5) / steps * 255).astype(np.float32)
    best = np.empty(steps**3, np.int32)
    for r in range(steps):
        green, blue = np.meshgrid(level, level, indexing="ij")
        red = np.full(green.size, level[r], np.float32)
        wanted = np.stack([red, green.ravel(), blue.ravel()], 1) * WEIGHTS
        best[r * steps**2 : (r + 1) * steps**2] = (weight - 2 * wanted @ mix.T).argmin(1)
    return tuple(a[best].astype(np.uint8) for a in (first, second, share))  # type: ignore[return-value]
