"""Shapes of effects as fields over pixels: stars, rings, liquid, thrown bits, rising clouds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from assets.studio.paint.canvas import (
    Floats,
    Indices,
    clear,
    grid,
    noise,
    outline,
    ramp,
    shade,
    veil,
)
from assets.studio.palette import CLEAR, INK

TURN = 2 * np.pi


class Bit(NamedTuple):
    """A thrown piece: where it starts, its speed in px a frame, and its radius."""

    x: float
    y: float
    vx: float
    vy: float
    size: float


def polar(height: int, width: int, x: float, y: float) -> tuple[Floats, Floats]:
    """Return distance and angle of every pixel from a point; the angle is in -pi..pi."""
    ys, xs = grid(height, width)
    return np.hypot(xs - x, ys - y), np.arctan2(ys - y, xs - x)


def _spikes(size: int, count: int, seed: int) -> tuple[Floats, Floats, Floats]:
    """Return every pixel's distance, its spike's length 0..1, and 0..1 towards its ridge."""
    away, angle = polar(size, size, size / 2, size / 2)
    rng = np.random.default_rng(seed)
    lengths = 0.66 + 0.34 * rng.random(count)
    lengths[:: max(1, count // 4)] = 1.0
    turn = (angle / TURN + 0.5 + rng.random() / count) * count
    ridge = 1 - np.abs(turn % 1 - 0.5) * 2
    return away, lengths[np.floor(turn).astype(int) % count], ridge


def star(size: int, radius: float, spikes: int, seed: int, thin: float = 1.25) -> Floats:
    """Return a burst as 1 in the middle down to 0 at its ragged edge, negative outside."""
    away, length, ridge = _spikes(size, spikes, seed)
    return np.asarray(1 - away / (radius * (0.34 + 0.66 * length * ridge**thin)))


def rays(size: int, radius: float, hollow: float, spikes: int, seed: int) -> Floats:
    """Return spindles round an open middle, 1 at the inner end to 0 at the tip, negative outside.

    `hollow` is the part of the radius that stays open; the spikes are those of `star`.
    """
    away, length, ridge = _spikes(size, spikes, seed)
    inner = hollow * radius
    along = np.clip((away - inner) / (radius * length - inner).clip(1), 0, 1)
    across = (1 - ridge) * np.pi / spikes * away
    half = 0.6 * radius / spikes**0.4 * np.sqrt(along) * (1 - along)
    inside = across < half
    return np.where(inside, 1 - along, -1.0)


def glint(size: int, radius: float, waist: float) -> Floats:
    """Return a star of four fine rays, as `star`."""
    ys, xs = grid(size, size)
    x, y = np.abs(xs - size / 2), np.abs(ys - size / 2)
    return np.asarray(1 - (x**waist + y**waist) ** (1 / waist) / radius)


def ring(size: int, radius: float, width: float, squash: float = 1.0) -> Floats:
    """Return 1 along a circle down to 0 half a `width` beside it; `squash` flattens it."""
    ys, xs = grid(size, size)
    away = np.hypot(xs - size / 2, (ys - size / 2) / squash)
    return np.asarray(1 - np.abs(away - radius) / (width / 2))


def banded(field: Floats, stops: Sequence[float], colours: str) -> Indices:
    """Paint a field in flat bands: colour i where the field exceeds stop i, else clear."""
    pixels = clear(*field.shape)
    for stop, colour in zip(stops, ramp(colours), strict=True):
        pixels[field > stop] = colour
    return pixels


def edged(pixels: Indices) -> Indices:
    """Return the picture with an ink line round it."""
    return outline(pixels, INK)


def throw(bits: Sequence[Bit], frame: float, gravity: float, shrink: float) -> list[Bit]:
    """Return the bits after some frames of flight; those shrunk to nothing are left out."""
    moved = [
        b._replace(
            x=b.x + b.vx * frame,
            y=b.y + b.vy * frame + gravity * frame * frame / 2,
            size=b.size - shrink * frame,
        )
        for b in bits
    ]
    return [b for b in moved if b.size > 0.3]


def spray(count: int, seed: int, speed: float, up: float, size: float, spread: float) -> list[Bit]:
    """Return bits thrown from 0, 0: `spread` in turns about straight up, `up` px added upwards."""
    rng = np.random.default_rng(seed)
    angles = (rng.random(count) - 0.5) * spread * TURN
    pace = speed * (0.35 + 0.65 * rng.random(count))
    sizes = size * (0.5 + 0.5 * rng.random(count))
    return [
        Bit(0, 0, float(np.sin(a) * p), float(-np.cos(a) * p - up * p / speed), float(s))
        for a, p, s in zip(angles, pace, sizes, strict=True)
    ]


def relief_light(height_map: Floats, steep: float) -> Floats:
    """Light a height map from the upper left: 0.5 on the flat."""
    slope_y, slope_x = np.gradient(height_map)
    return np.asarray(np.clip(0.5 + steep * (0.6 * slope_x + 0.8 * slope_y), 0, 1))


def cloud(density: Floats, colours: str, seed: int, cell: float = 6) -> Indices:
    """Paint smoke or steam: lit from the upper left, thin parts dithered away."""
    billow = noise(density.shape[0], density.shape[1], cell, seed)
    body = np.clip(density, 0, 1) * (0.55 + 0.9 * billow)
    light = relief_light(np.clip(body, 0, 1) * 6, 0.5) * 0.7 + 0.35 * billow
    pixels = shade(light, ramp(colours), 0.9)
    pixels[~veil(np.clip(body * 1.25 - 0.12, 0, 1))] = CLEAR
    return pixels


def puffs(height: int, width: int, bits: Sequence[Bit], pivot: tuple[float, float]) -> Floats:
    """Return the density of soft round puffs, 0..1."""
    ys, xs = grid(height, width)
    thin = np.ones((height, width))
    for b in bits:
        away = np.hypot(xs - pivot[0] - b.x, ys - pivot[1] - b.y) / b.size
        thin *= 1 - np.clip(1.1 - away, 0, 1) * 0.95
    return 1 - thin


def dots(
    height: int, width: int, bits: Sequence[Bit], pivot: tuple[float, float], colours: str
) -> Indices:
    """Paint bits as small squares, the larger the further up the ramp."""
    pixels = clear(height, width)
    steps = ramp(colours)
    for b in bits:
        side = max(1, round(b.size))
        x, y = round(pivot[0] + b.x - side / 2), round(pivot[1] + b.y - side / 2)
        if 0 <= x <= width - side and 0 <= y <= height - side:
            pixels[y : y + side, x : x + side] = steps[min(len(steps), side) - 1]
    return pixels
