"""Painting with palette indices: ordered dither, noise, distances, and writing pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from assets.studio.palette import CLEAR, figure_palette

Floats = NDArray[np.float64]
Bits = NDArray[np.bool_]
Indices = NDArray[np.uint8]

BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16 + 1 / 32


def ramp(spec: str) -> tuple[int, ...]:
    """Return indices dark to light, as in `red:1-4,gold:4`."""
    return figure_palette().ramp(spec)


def sheet_palette() -> list[int]:
    """Return 256 colours flat: the 64, the 64 again for rims, and nothing else of use."""
    flat = figure_palette().flat()
    rest = [0] * (768 - 2 * len(flat))
    return flat + flat + rest


def screen(height: int, width: int) -> Floats:
    """Return dither thresholds in 0..1, height x width."""
    return np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width]


def clear(height: int, width: int) -> Indices:
    return np.full((height, width), CLEAR, np.uint8)


def grid(height: int, width: int) -> tuple[Floats, Floats]:
    """Return y and x of every pixel's middle."""
    ys, xs = np.mgrid[:height, :width]
    return ys + 0.5, xs + 0.5


def shade(light: Floats, steps: Sequence[int], spread: float = 1.0) -> Indices:
    """Turn light 0..1 into ramp steps; `spread` is the share of a step that is dithered."""
    place = np.clip(light, 0, 1) * (len(steps) - 1)
    threshold = 0.5 + (screen(*light.shape) - 0.5) * spread
    step = np.floor(place + 1 - threshold).astype(int)
    return np.asarray(np.array(steps, np.uint8)[np.clip(step, 0, len(steps) - 1)])


def veil(density: Floats) -> Bits:
    """Return which pixels of a see-through thing are set, by ordered dither."""
    return density > screen(*density.shape)


def lay(under: Indices, over: Indices, where: Bits | None = None) -> None:
    """Paint `over` on `under` (same size) where it is set, and where `where` allows."""
    mask = over != CLEAR
    if where is not None:
        mask &= where
    under[mask] = over[mask]


def put(under: Indices, over: Indices, x: int, y: int) -> None:
    """Paint `over` with its corner at x, y; what falls outside is dropped."""
    top, left = max(0, y), max(0, x)
    cut = over[top - y :, left - x :][
        : max(0, under.shape[0] - top), : max(0, under.shape[1] - left)
    ]
    lay(under[top : top + cut.shape[0], left : left + cut.shape[1]], cut)


def outline(pixels: Indices, colour: int) -> Indices:
    """Return the picture with a one-pixel line round whatever is set."""
    edge = grow(pixels != CLEAR) & (pixels == CLEAR)
    return np.where(edge, np.uint8(colour), pixels)


def _neighbours(bits: Bits, diagonal: bool) -> list[Bits]:
    padded = np.pad(bits, 1)
    cuts = [(0, 1), (2, 1), (1, 0), (1, 2)]
    if diagonal:
        cuts += [(0, 0), (0, 2), (2, 0), (2, 2)]
    return [padded[y : y + bits.shape[0], x : x + bits.shape[1]] for y, x in cuts]


def grow(bits: Bits, diagonal: bool = False) -> Bits:
    """Return the bits and their four (or eight) neighbours."""
    return np.asarray(np.logical_or.reduce([bits, *_neighbours(bits, diagonal)]))


def depth(bits: Bits, limit: int) -> Floats:
    """Return how many pixels each set pixel lies from the edge, up to `limit`.

    Distance is octagonal; the border of the picture is no edge.
    """
    left, result = bits, np.zeros(bits.shape)
    for turn in range(limit):
        result += left
        left = left & ~grow(~left, diagonal=turn % 2 == 1)
    return result


def noise(height: int, width: int, cell: float, seed: int) -> Floats:
    """Return smooth noise in 0..1 with features about `cell` pixels wide."""
    rng = np.random.default_rng(seed)
    rows, columns = int(height / cell) + 3, int(width / cell) + 3
    lattice = rng.random((rows, columns))
    ys, xs = np.mgrid[:height, :width] / cell
    y, x = ys.astype(int), xs.astype(int)
    v, u = ys - y, xs - x
    v, u = v * v * (3 - 2 * v), u * u * (3 - 2 * u)
    upper = lattice[y, x] * (1 - u) + lattice[y, x + 1] * u
    lower = lattice[y + 1, x] * (1 - u) + lattice[y + 1, x + 1] * u
    return np.asarray(upper * (1 - v) + lower * v)


def save(path: Path, pixels: Indices) -> Path:
    """Write a picture with the shared palette; index 255 is clear."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.fromarray(pixels)
    picture.putpalette(sheet_palette())
    picture.save(path, optimize=True, transparency=CLEAR)
    return path


def save_all(out: Path, pictures: Mapping[str, Indices]) -> list[Path]:
    """Write pictures by name into a folder."""
    return [save(out / f"{name}.png", pixels) for name, pixels in pictures.items()]
