"""Stone, coal and glass: what falls from the vault, and how thrown things break."""

from __future__ import annotations

import numpy as np

from assets.studio.paint.canvas import (
    Floats,
    Indices,
    clear,
    depth,
    grid,
    lay,
    noise,
    put,
    ramp,
    shade,
    veil,
)
from assets.studio.paint.field import (
    Bit,
    banded,
    cloud,
    dots,
    edged,
    puffs,
    relief_light,
    spray,
    star,
)
from assets.studio.paint.field import throw as flight
from assets.studio.paint.tags import Placed, Tag, centred, hanging, standing
from assets.studio.palette import CLEAR

DUST = "stone:1-5"
PLASTER = "stone:1-5"
BRICK = "skin:0-3"


def _facets(size: int, turn: float, seed: int) -> tuple[Floats, Floats]:
    """Return a broken block's distance inside its edge, and a height map cut in flat faces."""
    ys, xs = grid(size, size)
    x, y = xs - size / 2, ys - size / 2
    u, v = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    rng = np.random.default_rng(seed)
    inside = np.full((size, size), 99.0)
    height = np.full((size, size), 99.0)
    for number in range(9):
        angle = number / 9 * 2 * np.pi + rng.random() * 0.5
        edge = size * (0.30 + 0.16 * rng.random())
        along = u * np.cos(angle) + v * np.sin(angle)
        inside = np.minimum(inside, edge - along)
        height = np.minimum(height, (edge - along) * (0.7 + 0.8 * rng.random()))
    return inside, np.minimum(height, size * 0.20)


def _chunk(size: int, turn: float, seed: int) -> Indices:
    """Paint a block of the vault: plaster on one face, brick where it broke."""
    inside, height = _facets(size, turn, seed)
    ys, xs = grid(size, size)
    x, y = xs - size / 2, ys - size / 2
    u, v = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    grain = noise(size, size, 3, seed + 1) - 0.5
    rough = noise(size, size, 7, seed + 2) - 0.5
    light = relief_light(height + 1.2 * rough, 0.42) + 0.22 * grain
    pixels = shade(light, ramp(PLASTER), 0.5)
    broken = v + 3 * rough > size * 0.05
    course = (np.abs((v - size * 0.05) % 7) < 1) | (np.abs((u + 5 * ((v // 7) % 2)) % 12) < 1)
    brick = shade(light - 0.05, ramp(BRICK), 0.5)
    brick[course] = ramp("stone:1")[0]
    lay(pixels, brick, broken)
    crack = np.abs(u - 0.15 * size + 4 * rough) < 0.7
    pixels[crack & (v < 0)] = ramp("stone:0")[0]
    pixels[inside <= 0] = CLEAR
    return edged(np.pad(pixels, 1, constant_values=CLEAR))


def _masonry() -> list[Placed]:
    """Return a falling block of about 40 px in four turns, a tuft of dust above it."""
    made = []
    for quarter in range(4):
        block = _chunk(50, quarter * np.pi / 4, 6)
        high, wide = block.shape[0] + 22, block.shape[1] + 8
        trail = [Bit(x, -14 - y, 0, 0, r) for x, y, r in ((-9, 4, 7), (7, 8, 8), (-2, 18, 6))]
        density = puffs(high, wide, trail, (wide / 2, high - block.shape[0] / 2)) * 0.75
        pixels = cloud(density, DUST, 20 + quarter)
        put(pixels, block, 4, 22)
        made.append(Placed(pixels, (wide // 2, high - block.shape[0] // 2)))
    return made


def _pieces(seed: int) -> list[Indices]:
    return [_chunk(size, turn, seed + size) for size in (14, 10, 8) for turn in (0.3, 1.4)]


def _crash() -> list[Placed]:
    """Return the block's end: a flash of dust, pieces thrown out, a cloud that settles."""
    high, wide, made = 84, 128, []
    pieces = _pieces(40)
    bits = spray(11, 8, 14, 4, 5, 0.44)
    foot = (wide / 2, high - 2)
    for frame in range(6):
        spread = [
            Bit(
                b.vx * (0.6 + 0.8 * frame),
                min(-4.0, b.vy * (0.4 + 0.35 * frame)),
                0,
                0,
                15 + 2.6 * frame,
            )
            for b in bits
        ]
        density = puffs(high, wide, spread, foot) * (1.5 - 0.23 * frame)
        pixels = cloud(density, DUST, 60 + frame, 8)
        if frame < 2:
            flash = banded(star(64, 26 - 4 * frame, 11, 3), (0.0, 0.3), "stone:4-5")
            put(pixels, edged(flash), wide // 2 - 32, high - 40)
        for number, b in enumerate(flight(bits, frame + 0.6, 3.6, 0)):
            piece = pieces[(number + frame // 2) % len(pieces)]
            put(
                pixels,
                piece,
                round(foot[0] + b.x - piece.shape[1] / 2),
                round(min(foot[1] + b.y, high + 3) - piece.shape[0]),
            )
        made.append(standing(pixels))
    return made


def _dust() -> list[Placed]:
    """Return plaster trickling from the ceiling: two thin streams of grains, falling in a loop."""
    high, wide, made = 72, 24, []
    rng = np.random.default_rng(4)
    grains = [
        (float(rng.normal(0, 3.2)), float(rng.random()), int(rng.integers(1, 4))) for _ in range(34)
    ]
    for frame in range(4):
        pixels = clear(high, wide)
        for x, start, size in grains:
            fallen = ((start * 4 + frame) % 4) / 4
            y = high * fallen**1.6
            at = (int(wide / 2 + x * (0.5 + fallen)), int(y))
            if 0 <= at[0] < wide - 2 and at[1] < high - 4:
                tall = 1 + size // 2 + int(2 * fallen)
                pixels[at[1] : at[1] + tall, at[0] : at[0] + max(1, size - 1)] = ramp(DUST)[
                    min(4, size + 1)
                ]
        top = [Bit(-3 + frame % 2 * 2, 2, 0, 0, 7), Bit(4, 3 + frame % 2, 0, 0, 6)]
        lay(pixels, cloud(puffs(high, wide, top, (wide / 2, 0)), DUST, 80 + frame, 4))
        made.append(hanging(pixels))
    return made


def _shards(colours: str, seed: int, splash: str | None, hot: bool) -> list[Placed]:
    """Return a thing that breaks: a flash, then pieces thrown out and falling."""
    size, made = 64, []
    bits = spray(12, seed, 5.5, 3.0, 4.4, 0.8)
    wet = spray(10, seed + 1, 4.5, 1.0, 3.4, 0.9)
    for frame in range(5):
        pixels = clear(size, size)
        if frame < 2:
            flash = "red:3,gold:3,grey:7" if hot else "olive:3,teal:5,grey:7"
            field = star(size, (12, 17)[frame], 8, seed, 1.3)
            lay(pixels, banded(field, (0.0, 0.25, 0.5), flash))
            if frame == 1:
                pixels[field > 0.45] = CLEAR
        if splash:
            flown = flight(wet, frame + 0.5, 1.0, 0.45)
            lay(pixels, dots(size, size, flown, (size / 2, size / 2), splash))
        for number, b in enumerate(flight(bits, frame + 0.4, 1.0, 0.5)):
            _sliver(pixels, b, number + frame, colours)
        made.append(centred(edged(pixels)))
    return made


def _sliver(pixels: Indices, bit: Bit, turn: int, colours: str) -> None:
    """Paint a turning three-cornered piece."""
    ys, xs = grid(*pixels.shape)
    x, y = xs - pixels.shape[1] / 2 - bit.x, ys - pixels.shape[0] / 2 - bit.y
    angle = turn * 1.1
    u, v = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
    inside = (np.abs(v) < (bit.size - u) * 0.45) & (u > -bit.size * 0.8)
    light = np.clip(0.55 - v / max(1.0, bit.size), 0, 1)
    lay(pixels, shade(light, ramp(colours), 0.2), inside)


def _knock(high: int, wide: int, seed: int) -> list[Placed]:
    """Return dust knocked out of a wall or up from the floor, low and wide."""
    made = []
    bits = spray(8, seed, 4.0, 0.5, 6, 0.48)
    for frame in range(5):
        moved = [
            Bit(
                b.vx * wide / 50 * (1 + frame),
                b.vy * high / 40 * (0.8 + 0.5 * frame),
                0,
                0,
                b.size + frame,
            )
            for b in bits
        ]
        density = puffs(high, wide, moved, (wide / 2, high - 3)) * (1.4 - 0.22 * frame)
        made.append(standing(cloud(density, DUST, seed * 9 + frame, 5)))
    return made


def shadow(width: int) -> Placed:
    """Return the shade of something above: a dark ellipse in a broken rim of light."""
    high = max(6, width // 4)
    ys, xs = grid(high, width)
    away = np.hypot((xs - width / 2) / (width / 2), (ys - high / 2) / (high / 2))
    pixels = np.where(veil(np.clip(1.7 - 1.2 * away, 0, 0.9)), np.uint8(0), np.uint8(CLEAR))
    inside = away <= 1
    pixels[~inside] = CLEAR
    rim = inside & (depth(inside, 1) == 1) & ~(inside & (depth(inside, 2) == 2))
    pixels[rim & ((xs.astype(int) // 3) % 2 == 0)] = ramp("gold:3")[0]
    return centred(pixels)


def tags() -> list[Tag]:
    """Return stone, coal and glass of the effects sheet."""
    return [
        Tag("dust", _dust(), (67,), once=False),
        Tag("masonry", _masonry(), (67,), once=False),
        Tag("masonry_crash", _crash(), (50, 67, 67, 83)),
        Tag("coal_burst", _shards("red:1-4,gold:3", 5, "red:3,gold:3-4", hot=True), (33, 50)),
        Tag("bottle_break", _shards("olive:2-4,teal:5", 9, "gold:2-4", hot=False), (33, 50)),
        Tag("wall_dust", _knock(52, 56, 3), (50,)),
        Tag("floor_dust", _knock(34, 96, 7), (50,)),
    ]
