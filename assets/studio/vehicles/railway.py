"""The railway where it crosses the road: night behind it, tracks, the engine coming and running by.

`night` and the tracks of the crash fill the strip from its upper left corner; `track` has its
pivot where its middle meets the far lane; what comes has its lamp for pivot, what runs by the
middle of its foot.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assets.studio.figures.space import yaw
from assets.studio.paint.canvas import (
    Floats,
    Indices,
    clear,
    grid,
    lay,
    noise,
    outline,
    ramp,
    shade,
    veil,
)
from assets.studio.paint.tags import Placed, Tag, strips
from assets.studio.palette import CLEAR, INK
from assets.studio.sheet import write_sheet
from assets.studio.vehicles import wagons
from assets.studio.vehicles.cels import SPINS
from assets.studio.vehicles.crash import engine
from assets.studio.vehicles.locomotive import locomotive
from assets.studio.vehicles.picture import draw, turned

WIDE, HIGH = 320, 132
HORIZON, KERB = 70, 128  # rows: the far edge of the ground, the near edge of the road
FAR_LANE = 85
SIZES = (0.42, 0.5, 0.6, 0.7, 0.82, 0.96, 1.1, 1.3, 1.5)  # of the engine as it comes
PASSES = (0.3, 0.38, 0.48, 0.6)  # of the engine as it runs level behind the houses


def _sky(pixels: Indices) -> None:
    ys, _ = grid(HIGH, WIDE)
    cloud = np.clip((noise(HIGH, WIDE, 22, 5) - 0.5) * 2.4, 0, 1) * np.clip(1 - ys / 60, 0, 1)
    light = np.clip(ys / HORIZON, 0, 1) ** 1.5 * 0.86 + 0.2 * cloud
    lay(pixels, shade(light, ramp("ink,navy:0,neon:0,neon:0,neon:1-2"), 0.9), ys < HORIZON)


def _towers(pixels: Indices, seed: int, tall: tuple[int, int], colours: str, lit: float) -> None:
    """Put a row of buildings on the horizon, a few of their windows lit, tanks and masts on top."""
    dice = np.random.default_rng(seed)
    body, edge, window = ramp(colours)
    x = -6
    while x < WIDE:
        wide = int(dice.integers(13, 34))
        high = int(tall[0] + (tall[1] - tall[0]) * dice.random() ** 1.8)
        blocks = [(x, x + wide, high)]
        kind = int(dice.integers(0, 4))
        if kind == 0:
            blocks += [
                (x + 3, x + wide - 3, high + 5),
                (x + wide // 2, x + wide // 2 + 1, high + 15),
            ]
        elif kind == 1:
            blocks += [(x + 4, x + 10, high + 6), (x + 5, x + 9, high + 8)]
        elif kind == 2:
            blocks += [(x + wide // 3, x + wide - 4, high + 7)]
        for left, right, top in blocks:
            a, b = max(0, left), max(0, min(WIDE, right))
            pixels[HORIZON - top : HORIZON, a:b] = body
            pixels[HORIZON - top, a:b] = edge
            pixels[HORIZON - top : HORIZON, b - 1 : b] = edge if right - left > 4 else body
        for y in range(HORIZON - high + 3, HORIZON - 3, 4):
            for at in range(max(0, x + 2), min(WIDE, x + wide - 2), 3):
                if dice.random() < lit:
                    pixels[y : y + 2, at] = window
        x += wide + int(dice.integers(0, 4))


def _ground(pixels: Indices) -> None:
    """Lay wet asphalt with puddles that hold the sky, a wall beyond it, a kerb this side."""
    ys, xs = grid(HIGH, WIDE)
    rough = noise(HIGH, WIDE, 5, 8)
    grain = np.random.default_rng(3).random((HIGH, WIDE)) - 0.5
    light = 0.3 + 0.3 * (ys - HORIZON) / 60 + 0.22 * (rough - 0.5) + 0.16 * grain
    lay(pixels, shade(light, ramp("ink,grey:0-1,grey:2"), 0.8), ys >= HORIZON)
    wide = np.repeat(noise(HIGH, WIDE // 4 + 1, 3.2, 12), 4, axis=1)[:, :WIDE]
    puddle = (wide > 0.56) & (ys > HORIZON + 4) & (ys < KERB)
    sheen = np.clip((wide - 0.56) * 2.6, 0, 1) * (1.1 - (ys - HORIZON) / 80)
    lay(pixels, shade(sheen, ramp("ink,navy:0,neon:0,navy:1"), 0.9), puddle)
    for x, colour in ((22, "neon:1-2"), (64, "gold:0-1"), (236, "neon:1-2"), (300, "red:0-1")):
        streak = np.clip(1 - np.abs(xs - x - 3 * np.sin(ys * 0.9 + x)) / 7, 0, 1) * (
            1 - np.clip((ys - HORIZON) / 44, 0, 1)
        )
        broken = veil(streak * 0.8) & (ys > HORIZON + 2) & (np.floor(ys) % 3 > 0)
        lay(pixels, shade(streak, ramp(colour), 0.7), broken)
    pixels[HORIZON - 4 : HORIZON] = ramp("stone:0")[0]
    pixels[HORIZON - 4, ::2] = ramp("stone:1")[0]
    pixels[HORIZON, :] = ramp("stone:2")[0]
    pixels[HORIZON + 1, :] = INK
    pixels[KERB, :] = INK
    pixels[KERB + 1, :] = ramp("stone:2")[0]
    lay(pixels, shade(0.4 + grain * 0.5, ramp("stone:0-1"), 0.8), ys > KERB + 2)


def night() -> Placed:
    """Paint what lies behind the crash: violet sky, towers, a wet street."""
    pixels = clear(HIGH, WIDE)
    _sky(pixels)
    _towers(pixels, 21, (12, 40), "neon:1,neon:2,gold:2", 0.1)
    _towers(pixels, 25, (5, 20), "neon:0,navy:1,gold:2", 0.07)
    _ground(pixels)
    return Placed(pixels, (0, 0))


def _track(
    ends: tuple[float, float], gauge: tuple[float, float], top: int, crossed: bool
) -> tuple[Indices, Floats]:
    """Paint a track from row `top` down to the strip's lower edge; return where its middle is.

    ends: columns of its middle there; gauge: px between the rails. Crossed by a road it lies in
    planks, otherwise on sleepers in ballast. It may lie beyond the strip's sides.
    """
    high, margin = HIGH - top, 80
    ys, xs = grid(high, WIDE + 2 * margin)
    xs -= margin
    t = ys / high
    middle = ends[0] + (ends[1] - ends[0]) * t
    half = (gauge[0] + (gauge[1] - gauge[0]) * t) / 2
    across = (xs - middle) / half  # the rails are at -1 and 1
    along = np.log1p(2 * t) * 15 + across * 0.06
    rough = noise(high, xs.shape[1], 3, 17) - 0.5
    pixels = clear(*xs.shape)
    bed = np.abs(across) < 1.62 + 0.16 * rough
    lay(pixels, shade(0.34 + 0.7 * rough, ramp("ink,grey:0-1,stone:0-1"), 0.9), bed)
    tie = bed & (np.abs(across) < 1.4) & (along % 1 < (0.82 if crossed else 0.5))
    grainy = 0.74 - 0.5 * (along % 1) + 0.34 * rough
    lay(pixels, shade(grainy, ramp("brown:0-2,stone:1-2"), 0.5), tie)
    steep = abs(ends[1] - ends[0]) / high  # px to the side in a row: a rail must not break
    width = np.maximum(0.9 + 1.5 * t, steep * (0.7 + 0.5 * t))  # px of a rail's head
    for side in (-1, 1):
        away = (across - side) * half
        lay(pixels, np.full_like(pixels, INK), (away > 0) & (away < width + 2.2) & bed)
        lay(pixels, np.full_like(pixels, ramp("grey:2")[0]), (away > -1.4) & (away < 0.4))
        head = (away >= 0) & (away < width)
        worn = noise(high, xs.shape[1], 9, 30 + side)
        lay(pixels, shade(0.5 + worn * 0.7, ramp("grey:4-6"), 0.5), head)
    return pixels, middle[:, 0]


def _tracks() -> list[Tag]:
    crossing, middle = _track((150, 0), (15, 52), 68, crossed=True)
    pivot = round(middle[FAR_LANE - 68]) + 80, FAR_LANE - 68
    far, _ = _track((292, 214), (9, 84), HORIZON, crossed=False)
    hit, _ = _track((318, 40), (20, 74), HORIZON, crossed=False)
    return [
        Tag("track", [Placed(crossing, pivot)], (1000,)),
        Tag("track_far", [Placed(far[:, 80:-80].copy(), (0, -HORIZON))], (1000,)),
        Tag("track_hit", [Placed(hit[:, 80:-80].copy(), (0, -HORIZON))], (1000,)),
    ]


def _coming() -> list[Tag]:
    cels = [engine(yaw(66 - 8 * i / (len(SIZES) - 1)), size) for i, size in enumerate(SIZES)]
    return [Tag("engine_comes", cels, (100,))]


def _running() -> list[Tag]:
    """Draw the engine and a wagon small and dim, for a gap between two houses."""
    made = []
    for n, size in enumerate(PASSES):
        night_ = 0.5 + 0.08 * n
        cels = []
        for spin in SPINS[:2]:
            head = draw(locomotive(spin), turned(yaw(0), zoom=size, night=night_))
            cels.append(Placed(head.pixels, (head.pivot[0], head.pivot[1])))
        made.append(Tag(f"engine_passes{n}", cels, (67,), once=False))
        for name, build, paint in (
            ("box", wagons.box_car, "red"),
            ("tank", wagons.tank_car, "steel"),
            ("hopper", wagons.hopper, "brown"),
        ):
            car = draw(build(paint), turned(yaw(0), zoom=size, night=night_))
            made.append(Tag(f"{name}_passes{n}", [car], (100,), once=False))
    return made


def _tyre(turn: float) -> Placed:
    """Paint a wheel torn from a coach, near: thick tyre, bright dish, five holes."""
    size = 44
    ys, xs = grid(size, size)
    x, y = xs - size / 2, ys - size / 2
    away, angle = np.hypot(x, y), np.arctan2(y, x)
    lean = 0.5 - (x + y) / 40
    pixels = clear(size, size)
    lay(pixels, shade(lean * 0.7, ramp("ink,grey:0-2"), 0.6), away < 19)
    grooves = (away > 15.5) & (away < 19) & (np.cos((angle + turn) * 18) > 0.3)
    pixels[grooves] = INK
    lay(pixels, shade(lean, ramp("grey:2-6"), 0.6), away < 11.5)
    lay(pixels, shade(1 - lean, ramp("grey:1-4"), 0.6), away < 9.5)
    holes = (np.abs(away - 7) < 1.6) & (np.cos((angle + turn) * 5) > 0.45)
    pixels[holes] = INK
    lay(pixels, shade(lean + 0.1, ramp("grey:3-7"), 0.4), away < 4)
    return Placed(outline(pixels, INK), (size // 2, size // 2 + 19))


def _ballast() -> Tag:
    """Paint what lies under the rail of the brakes' close view; joins to its like, 64 px wide."""
    high, wide = 22, 64
    ys, xs = grid(high, 2 * wide)
    stones = noise(high, 2 * wide, 3, 5)
    fade = xs / (2 * wide)
    stones = stones * (1 - fade) + np.roll(stones, wide, axis=1) * fade
    light = np.where(ys < 4, 0.9, 0.1 + 0.8 * stones - 0.012 * ys)
    pixels = shade(light, ramp("ink,brown:0,stone:0-2"), 0.7)
    tie = (xs % wide < 26) & (ys > 5) & (ys < 17)
    lay(pixels, shade(0.5 - 0.03 * ys + 0.3 * (stones - 0.5), ramp("brown:0-2"), 0.6), tie)
    pixels[0] = ramp("grey:7")[0]
    pixels[1] = ramp("grey:5")[0]
    pixels[2:4] = ramp("grey:3")[0]
    pixels[4] = INK
    pixels[pixels == CLEAR] = INK
    return Tag("ballast", [Placed(pixels[:, :wide].copy(), (0, 0))], (1000,))


def _fire(frame: int) -> Placed:
    """Paint a small fire on the ground and what the wet road holds of it."""
    high, wide, foot = 40, 25, 26
    ys, xs = grid(high, wide)
    up = (foot - ys) / foot
    sway = 2.2 * np.sin(up * 5 + frame * 1.05) * up
    flick = 1 + 0.16 * np.sin(frame * 2.1 + ys * 0.9)
    half = 7.5 * np.clip(1 - up, 0, 1) ** 0.8 * (0.35 + np.clip(up * 6, 0, 1)) * flick / 1.2
    side = np.abs(xs - wide / 2 - sway) / np.maximum(half, 0.01)
    flame = (side < 1) & (up > 0) & (up < 0.86 + 0.12 * np.sin(frame * 1.7))
    heat = np.clip(1.1 - 0.6 * side - 0.75 * up, 0, 1)
    pixels = clear(high, wide)
    lay(pixels, shade(heat, ramp("red:2-4,gold:3-4"), 0.5), flame)
    under = (ys - foot) / (high - foot)
    away = np.abs(xs - wide / 2) / 8
    wet = (under > 0) & veil(np.clip(1 - away, 0, 1) * (1 - under) * 0.9)
    broken = np.sin(ys * 2.3 + frame) > -0.3
    lay(pixels, shade(1 - under, ramp("brown:1,gold:1-2"), 0.6), wet & broken)
    return Placed(pixels, (wide // 2, foot))


def tags() -> list[Tag]:
    """Return all."""
    tyre = Tag("tyre", [_tyre(0.314 * i) for i in range(4)], (50,), once=False)
    background = Tag("night", [night()], (1000,))
    fire = Tag("fire_small", [_fire(i) for i in range(6)], (83,), once=False)
    return [background, *_tracks(), _ballast(), *_coming(), *_running(), tyre, fire]


def bake(root: Path) -> list[Path]:
    """Bake the sheet below `root`/sprites."""
    return write_sheet(root / "sprites", "railway", strips(tags()))
