"""Smooth fields: repeating noise, box blur, clouds."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.floating[Any]]
Mask = NDArray[np.bool_]
Bytes = NDArray[np.uint8]
Array = NDArray[Any]


def box_blur(field: Field, radius: int) -> Field:
    """Mean over a square of 2 radius + 1, edges repeated."""
    out = field
    for axis in (0, 1):
        pad = [(0, 0), (0, 0)]
        pad[axis] = (radius + 1, radius)
        total = np.cumsum(np.pad(out, pad, mode="edge"), axis=axis, dtype=np.float64)
        n = out.shape[axis]
        low = np.take(total, np.arange(n), axis=axis)
        high = np.take(total, np.arange(2 * radius + 1, 2 * radius + 1 + n), axis=axis)
        out = ((high - low) / (2 * radius + 1)).astype(np.float32)
    return out


def value_noise(w: int, h: int, cell: float, seed: int, octaves: int = 3) -> Field:
    """Noise 0..1, (h, w), that repeats at its own edges; cell in samples."""
    out = np.zeros((h, w), np.float32)
    dice = np.random.default_rng(seed)
    total = 0.0
    for octave in range(octaves):
        across = max(1, round(w / cell * 2**octave))
        down = max(1, round(h / cell * 2**octave))
        grid = dice.random((down, across)).astype(np.float32)
        amount = 0.5**octave
        total += amount
        out += amount * _stretch(grid, w, h)
    return out / np.float32(total)


def _stretch(grid: Field, w: int, h: int) -> Field:
    down, across = grid.shape
    x = np.arange(w) * across / w
    y = np.arange(h) * down / h
    x0, y0 = x.astype(int), y.astype(int)
    fx, fy = x - x0, (y - y0)[:, None]
    fx, fy = fx * fx * (3 - 2 * fx), fy * fy * (3 - 2 * fy)
    x1, y1 = (x0 + 1) % across, (y0 + 1) % down
    top = grid[y0][:, x0] * (1 - fx) + grid[y0][:, x1] * fx
    low = grid[y1][:, x0] * (1 - fx) + grid[y1][:, x1] * fx
    out: Field = (top * (1 - fy) + low * fy).astype(np.float32)
    return out


def cloud(w: int, h: int, cell: float, seed: int, low: float = 0.5, gain: float = 2.0) -> Field:
    """Patches of mist, 0..1, (h, w); higher `low` leaves more clear air."""
    out: Field = np.clip((value_noise(w, h, cell, seed, 4) - low) * gain, 0, 1)
    return out
