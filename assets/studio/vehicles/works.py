"""Sheets of the works, the elevated railway's steel, the crossing, and the signs.

The pivot of each thing is its front edge on the lane's line; a sign's is its middle.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assets.studio.paint.canvas import Indices, clear, grid, lay, noise, ramp, shade, veil
from assets.studio.paint.tags import Placed, Tag, strips
from assets.studio.palette import CLEAR, INK
from assets.studio.sheet import write_sheet
from assets.studio.vehicles import gear, signs
from assets.studio.vehicles.cels import SPINS
from assets.studio.vehicles.picture import BELOW, Look, draw

SHEAR = 0.22 / 0.30  # px to the right for each px further away
TRENCH, DEEP = 96, 60  # px along the road, and from its near edge to its far one


def _machines() -> list[Tag]:
    lifts = (0.0, 6.0, 12.0, 6.0)
    return [
        Tag("barrier", [draw(gear.barrier(lit)) for lit in (True, False)], (250,), once=False),
        Tag("cone", [draw(gear.cone())], (100,), once=False),
        Tag("cone_fallen", [draw(gear.cone(fallen=True))], (100,), once=False),
        Tag("board", [draw(gear.lamp_board(i)) for i in range(4)], (133, 133, 133, 300), False),
        Tag("digger", [draw(gear.digger(lift)) for lift in lifts], (200,), once=False),
        Tag("roller", [draw(gear.roller(spin)) for spin in SPINS], (133,), once=False),
        Tag("plate", [draw(gear.plate())], (100,), once=False),
        Tag("trench", [_trench()], (100,), once=False),
    ]


def _railway() -> list[Tag]:
    return [
        Tag("pillar", [draw(gear.pillar())], (100,), once=False),
        Tag("girder", [draw(gear.girder(), Look(view=BELOW))], (100,), once=False),
    ]


def _crossing() -> list[Tag]:
    closing = [draw(gear.gate(angle, i % 2)) for i, angle in enumerate((84, 62, 40, 18, 4, 0))]
    return [
        Tag("gate_up", [draw(gear.gate(86, -1))], (100,), once=False),
        Tag("gate_closing", closing, (133,)),
        Tag("gate_down", [draw(gear.gate(0, lamp)) for lamp in (0, 1)], (267,), once=False),
        Tag("gate_broken", [draw(gear.gate(-8, lamp, True)) for lamp in (0, 1)], (267,), False),
        Tag("crossbuck", [draw(gear.crossbuck(-1))], (100,), once=False),
        Tag("crossbuck_on", [draw(gear.crossbuck(lamp)) for lamp in (0, 1)], (267,), once=False),
        Tag("lamp_glow", [_glow(scale) for scale in (1.0, 0.8)], (267,), once=False),
    ]


def _glow(scale: float) -> Placed:
    """A red halo for a lamp of the crossing."""
    size = 44
    ys, xs = grid(size, size)
    light = np.clip(1 - np.hypot(xs - size / 2, ys - size / 2) / (21 * scale), 0, 1) ** 1.3
    pixels = shade(light * 1.1, ramp("red:0-4"), 0.8)
    pixels[~veil(light * 0.8)] = CLEAR
    return Placed(pixels, (size // 2, size // 2))


def _trench() -> Placed:
    """Paint a trench across the road: cut asphalt, clay walls, a broken main in the dark."""
    high, wide = DEEP + 6, TRENCH + round(DEEP * SHEAR) + 12
    ys, xs = grid(high, wide)
    rough = noise(high, wide, 4, 31) - 0.5
    fine = noise(high, wide, 2, 32) - 0.5
    x = xs - 4 - (high - 4 - ys) * SHEAR  # along the road, 0 at the trench's left edge
    inside = (x > 2.5 * rough) & (x < TRENCH + 2.5 * rough) & (ys > 3) & (ys < high - 3)
    floor = noise(high, wide, 7, 33)
    pixels = shade(0.1 + 0.34 * floor + 0.2 * fine, ramp("ink,brown:0-2"), 0.8)
    wall = inside & (x > TRENCH - 22 + 3 * rough)
    strata = np.sin((x - TRENCH) * 0.55 + 3 * rough)
    clay = shade(0.45 + 0.25 * strata + 0.5 * fine, ramp("brown:0-3,stone:2"), 0.7)
    lay(pixels, clay, wall)
    pipe = inside & (np.abs(x - TRENCH * 0.42) < 6)
    round_ = 1 - np.abs(x - TRENCH * 0.42 + 1.5) / 7
    lay(pixels, shade(round_, ramp("grey:0-4"), 0.4), pipe)
    joint = pipe & (np.floor(ys) % 19 < 2)
    lay(pixels, shade(round_, ramp("grey:2-6"), 0.4), joint)
    back = inside & (x < 7 + 2 * rough)
    pixels[back] = INK
    pixels[~inside] = CLEAR
    for side, colours in ((0, "stone:1-3"), (TRENCH, "stone:2-5")):
        lip = (np.abs(x - side - 2.5 * rough) < 2.2 + fine) & (ys > 2) & (ys < high - 2)
        lay(pixels, shade(0.5 + fine, ramp(colours), 0.6), lip)
    return Placed(_strewn(pixels, xs, ys), (TRENCH + 4, high - 4))


def _strewn(pixels: Indices, xs: np.ndarray, ys: np.ndarray) -> Indices:
    """Scatter lumps of asphalt about the edges."""
    rng = np.random.default_rng(12)
    lumps = clear(*pixels.shape)
    for _ in range(26):
        down = float(rng.random()) * (pixels.shape[0] - 8) + 4
        side = 0 if rng.random() < 0.5 else TRENCH
        across = side + 4 + (pixels.shape[0] - 4 - down) * SHEAR + float(rng.normal(0, 4))
        radius = 1.2 + 1.6 * float(rng.random())
        away = np.hypot(xs - across, (ys - down) * 1.3)
        light = 0.7 - (ys - down + xs - across) / (4 * radius)
        lay(lumps, shade(light, ramp("grey:0-4"), 0.3), away < radius)
    lay(pixels, lumps)
    return pixels


def tags() -> list[Tag]:
    """Return all that stands on the road."""
    return [*_machines(), *_railway(), *_crossing()]


def bake(root: Path) -> list[Path]:
    """Bake the sheets below `root`/sprites."""
    folder = root / "sprites"
    return [
        *write_sheet(folder, "works", strips(tags())),
        *write_sheet(folder, "road_signs", strips(signs.tags())),
    ]
