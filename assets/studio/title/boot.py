"""The card before the title: the large logo over embers, and a steel plate for the game's words.

boot.json tells the plate's inner box, where the game says that it is original and unofficial.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from assets.studio.paint.canvas import Indices, grid, lay, noise, put, ramp, save, shade, veil
from assets.studio.palette import INK
from assets.studio.title.steel import LARGE_SIZE, large_logo

WIDE, HIGH = 320, 180
LOGO_TOP = 24
PLATE = (44, 118, 232, 38)  # x, y, w, h
WORDS = (54, 123, 212, 28)
EMBERS = 120


def _ground() -> Indices:
    """Paint the dark, the glow of a fire below the picture, smoke in it, and sparks."""
    ys, xs = grid(HIGH, WIDE)
    smoke = noise(HIGH, WIDE, 40, 4) * 0.6 + noise(HIGH, WIDE, 14, 5) * 0.4 - 0.5
    away = np.hypot((xs - WIDE / 2) / 1.5, (ys - HIGH - 30))
    heat = np.clip(1.05 - away / 150, 0, 1) + 0.35 * smoke * (ys / HIGH)
    pixels = np.full((HIGH, WIDE), INK, np.uint8)
    lay(pixels, shade(heat * 0.9, ramp("ink,red:0-2"), 1.0), veil(np.clip(heat * 1.5, 0, 1)))
    rng = np.random.default_rng(15)
    for _ in range(EMBERS):
        up = rng.random() ** 2
        x = int(WIDE / 2 + rng.normal() * (60 + 90 * up))
        y = int((1 - up) * (HIGH - 4))
        if 0 <= x < WIDE - 1:
            pixels[y, x] = ramp("gold:3,red:4,red:3,red:2")[min(3, int(up * 5))]
    return pixels


def _plate() -> Indices:
    """Return the steel plate: brushed, bevelled, a rivet in each corner, its middle sunk."""
    _, _, wide, high = PLATE
    ys, _ = grid(high, wide)
    brushed = noise(high * 8, wide, 8, 6)[::8] - 0.5
    pixels = shade(0.52 - 0.4 * ys / high + 0.3 * brushed, ramp("grey:0-4"), 0.7)
    pixels[0], pixels[:, 0] = ramp("grey:5")[0], ramp("grey:4")[0]
    pixels[-1], pixels[:, -1] = INK, INK
    x, y, w, h = WORDS[0] - PLATE[0], WORDS[1] - PLATE[1], WORDS[2], WORDS[3]
    pixels[y - 1 : y + h + 1, x - 1 : x + w + 1] = ramp("grey:3")[0]
    pixels[y - 1 : y + h, x - 1 : x + w] = INK
    sunk = shade(0.4 * ys[:h, :w] / h + 0.4 * brushed[:h, :w], ramp("ink,grey:0,red:0"), 0.8)
    pixels[y : y + h, x : x + w] = sunk
    for left in (3, wide - 6):
        for top in (3, high - 6):
            pixels[top : top + 3, left : left + 3] = ramp("grey:1")[0]
            pixels[top : top + 2, left : left + 2] = ramp("grey:4")[0]
            pixels[top, left] = ramp("grey:6")[0]
    return pixels


def card() -> Indices:
    """Return the card, 320 x 180."""
    pixels = _ground()
    put(pixels, large_logo(), (WIDE - LARGE_SIZE[0]) // 2, LOGO_TOP)
    x, y, w, h = PLATE
    pixels[y - 1 : y + h + 1, x - 1 : x + w + 1] = INK
    put(pixels, _plate(), x, y)
    return pixels


def bake(root: Path) -> list[Path]:
    """Bake the card below `root`/pictures."""
    out = root / "pictures"
    picture = save(out / "boot.png", card())
    told = out / "boot.json"
    told.write_text(json.dumps({"words": WORDS}, indent=1) + "\n", "utf-8")
    return [picture, told]
