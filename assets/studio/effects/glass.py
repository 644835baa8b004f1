"""Glass and ice: cracks that run, panes that burst, shards that turn as they fall."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from assets.studio.paint.canvas import Bits, Floats, Indices, clear, grid, lay, ramp, shade
from assets.studio.paint.field import banded, edged, glint, spray, star
from assets.studio.paint.tags import Placed, Tag, centred
from assets.studio.palette import CLEAR

GLASS = "teal:2-5,grey:7"
ICE = "navy:2-4,teal:5,grey:7"


class Shard(NamedTuple):
    """A piece: its middle, its size, how far it has turned, and 0..1 for the shape of it."""

    x: float
    y: float
    size: float
    turn: float
    kind: float


def shard(pixels: Indices, piece: Shard, colours: str) -> None:
    """Paint a piece: a bright edge, a see-through middle, or a flash when it faces the light."""
    ys, xs = grid(*pixels.shape)
    x, y = xs - piece.x, ys - piece.y
    squeeze = max(0.25, abs(np.cos(piece.turn * 1.7)))
    u = x * np.cos(piece.turn) + y * np.sin(piece.turn)
    v = (y * np.cos(piece.turn) - x * np.sin(piece.turn)) / squeeze
    lean, blunt = 0.5 + 1.6 * piece.kind, piece.size * (0.35 + 0.5 * piece.kind)
    inner = np.minimum(piece.size - u - lean * v, piece.size - u + (2.2 - lean) * v)
    inner = np.minimum(inner, np.minimum(u + blunt, piece.size * (1.3 - piece.kind * 0.6) - u))
    inner = np.minimum(inner, piece.size * (1.2 - 0.4 * piece.kind) - np.abs(v))
    inside = inner > 0
    flash = np.cos(piece.turn * 2.3) > 0.75
    steps = ramp(colours)
    mark = shade(0.25 + 0.5 * (1 - inner / piece.size) + 0.5 * flash, steps, 0.2)
    through = (inner > 1.8) & ((xs + ys).astype(int) % 2 == 0) & (not flash)
    lay(pixels, mark, inside & ~through)
    edge = inside & (inner < 1)
    pixels[edge] = steps[-1]


def burst(size: int, count: int, seed: int, colours: str, frames: int, pace: float) -> list[Placed]:
    """Return pieces that fly off and fall, with a glint here and there."""
    made = []
    bits = spray(count, seed, pace, pace * 0.3, size * 0.09, 0.95)
    fine = spray(count * 2, seed + 1, pace * 1.4, pace * 0.2, 2, 1.0)
    middle = size / 2
    for frame in range(frames):
        pixels = clear(size, size)
        t = frame + 0.35
        for b in fine:
            x, y = middle + b.vx * t, middle + b.vy * t + 0.5 * t * t
            if 0 <= x < size - 1 and 0 <= y < size - 1 and frame < frames - 1:
                pixels[int(y), int(x)] = ramp(colours)[-1 - (frame % 2)]
        if frame == 0:
            flash = banded(
                star(size, size * 0.36, 11, seed, 1.2), (0.0, 0.3), f"{GLASS[:6]},grey:7"
            )
            lay(pixels, flash)
        for number, b in enumerate(bits):
            x, y = middle + b.vx * t, middle + b.vy * t + 0.55 * t * t
            kind = number * 0.37 % 1
            piece = Shard(x, y, b.size * (1 - 0.07 * frame), number * 1.1 + frame * 0.8, kind)
            shard(pixels, piece, colours)
        pixels = edged(pixels)
        if 0 < frame < 4:
            b = bits[frame % len(bits)]
            spot = glint(21, 7, 0.6)
            mark = banded(spot, (0.0, 0.4), "teal:5,grey:7")
            x, y = round(middle + b.vx * t) - 10, round(middle + b.vy * t + 0.55 * t * t) - 10
            if 0 <= x <= size - 21 and 0 <= y <= size - 21:
                lay(pixels[y : y + 21, x : x + 21], mark)
        made.append(centred(pixels))
    return made


def _web(size: int, reach: float, seed: int) -> Bits:
    """Return cracks: rays that bend, and broken rings between them."""
    ys, xs = grid(size, size)
    x, y = xs - size / 2, ys - size / 2
    away, angle = np.hypot(x, y), np.arctan2(y, x)
    rng = np.random.default_rng(seed)
    lines = np.zeros((size, size), bool)
    for _ in range(11):
        at, long = rng.random() * 2 * np.pi, reach * (0.5 + 0.5 * rng.random())
        bend = 0.25 * np.sin(away * 0.35 + 6 * rng.random())
        off = np.abs(np.angle(np.exp(1j * (angle - at - bend * 0.4)))) * away
        lines |= (off < 0.62) & (away < long)
    for radius in (4.0, 9.0, 15.0):
        wave = radius + 1.2 * np.sin(angle * 7 + seed + radius)
        gaps = np.sin(angle * 3 + radius * 2) > -0.35
        lines |= (np.abs(away - wave) < 0.55) & gaps & (radius < reach * 0.8)
    return np.asarray(lines)


def _crack() -> list[Placed]:
    """Return a star of cracks that runs out over a pane and stays."""
    made = []
    for reach in (6.0, 13.0, 20.0, 22.0):
        size = 48
        lines = _web(size, reach, 5)
        pixels = clear(size, size)
        pixels[np.roll(lines, 1, 0)] = ramp("teal:1")[0]
        pixels[lines] = ramp("teal:5")[0]
        ys, xs = grid(size, size)
        hole = np.hypot(xs - size / 2, ys - size / 2)
        pixels[hole < 2.4] = ramp("ink")[0]
        pixels[(hole >= 2.4) & (hole < 3.4)] = ramp("grey:7")[0]
        made.append(centred(pixels))
    return made


def _falling(share: Floats, wide: int, high: int, seed: int) -> list[Shard]:
    """Return where the pieces of a pane are after a share of their fall."""
    rng = np.random.default_rng(seed)
    pieces = []
    t = float(share) * 8
    for row in range(5):
        for column in range(4):
            x = (column + 0.5 + 0.3 * rng.normal()) * wide / 4
            y = (row + 0.5 + 0.3 * rng.normal()) * high / 5
            late = 0.25 * (4 - row) + 0.6 * float(rng.random())
            gone = max(0.0, t - late)
            push = (x - wide / 2) * 0.1 + float(rng.normal(0, 0.5))
            fall = 0.55 * gone * gone
            turn = float(rng.random()) * 6 + gone * 0.5
            size, kind = 5.4 + 2.4 * float(rng.random()), float(rng.random())
            pieces.append(Shard(x + push * gone, y + fall, size, turn, kind))
    return pieces


def _shatter() -> list[Placed]:
    """Return a window that goes: cracked whole, then all its pieces falling past the sill."""
    wide, high, made = 44, 54, []
    tall, broad = high + 60, wide + 40
    for frame in range(9):
        pixels = clear(tall, broad)
        if frame == 0:
            lines = _web(60, 34, 8)[3 : 3 + high, 8 : 8 + wide]
            pane = clear(high, wide)
            pane[lines] = ramp("teal:5")[0]
            pane[:: high - 1] = ramp("teal:4")[0]
            lay(pixels[4 : 4 + high, 20 : 20 + wide], pane)
        else:
            for piece in _falling(np.asarray(frame / 9), wide, high, 3):
                moved = piece._replace(x=piece.x + 20, y=piece.y + 4)
                shard(pixels, moved, GLASS)
            pixels = edged(pixels)
        made.append(Placed(pixels, (broad // 2, high + 4)))
    return made


def _left_over() -> Placed:
    """Return the teeth of glass that stay in a frame of 44 x 54 px."""
    wide, high = 44, 54
    ys, xs = grid(high, wide)
    edge = np.minimum(np.minimum(xs, wide - xs), np.minimum(ys, high - ys))
    along = np.where((xs < edge + 1) | (wide - xs < edge + 1), ys, xs)
    tooth = 2.2 + 4.2 * np.abs((along * 0.17 + np.sin(along * 0.5) * 0.3) % 1 - 0.5) * 2
    inside = edge < tooth
    pixels = shade(0.35 + 0.4 * (edge / tooth), ramp("teal:1-4"), 0.5)
    pixels[~inside] = CLEAR
    pixels[inside & (tooth - edge < 1.1)] = ramp("teal:5")[0]
    return Placed(pixels, (wide // 2, high))


def _sheet_ice() -> list[Placed]:
    """Return ice broken from below: plates tilt up round a hole, splinters fly."""
    high, wide, made = 64, 96, []
    flying = burst(96, 12, 31, ICE, 7, 6.0)
    for frame in range(6):
        pixels = clear(high, wide)
        for number in range(7):
            x = wide / 2 + (number - 3) * (7 + 1.6 * frame)
            lift = np.sin(np.pi * (number + 0.5) / 7) * (10 + 4 * frame) * (1 - frame / 7)
            turn = 0.6 * (number - 3) + 0.2 * frame
            shard(pixels, Shard(x, high - 9 - lift, 8.5, turn, number * 0.31 % 1), ICE)
        pixels = edged(pixels)
        lay(pixels, flying[frame + 1].pixels[96 - high - 16 : 96 - 16, :wide])
        made.append(Placed(pixels, (wide // 2, high)))
    return made


def tags() -> list[Tag]:
    """Return glass and ice."""
    return [
        Tag("glass_crack", _crack(), (33, 33, 50, 1000)),
        Tag("glass_burst", burst(84, 14, 3, GLASS, 7, 5.2), (33, 50)),
        Tag("glass_burst_small", burst(48, 9, 9, GLASS, 6, 3.4), (33, 50)),
        Tag("window_shatter", _shatter(), (83, 50)),
        Tag("window_teeth", [_left_over()], (1000,), once=False),
        Tag("ice_shards", burst(84, 14, 21, ICE, 7, 5.0), (33, 50)),
        Tag("ice_break", _sheet_ice(), (50, 67)),
    ]
