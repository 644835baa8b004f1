"""From light to palette entries: exact colours stay, all others become two near ones dithered."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from assets.studio.paint.canvas import BAYER, Floats, Indices
from assets.studio.palette import ASSETS, Palette, figure_palette, read_palette

LUMA = np.array((0.30, 0.59, 0.11))
WEIGHTS = np.sqrt(np.array((0.9, 1.5, 0.6)))
CONTRAST = 0.30  # what a pair pays for being unlike
WIDEST = 80.0  # no pair is further apart
QUARTERS = (0.25, 0.5, 0.75)
HOME = 0.35  # how much less a material's own colours count as unlike
LEVELS = 64  # steps a channel that are told apart
CHUNK = 1024
Ints = npt.NDArray[np.int64]


@cache
def room_palette() -> Palette:
    return read_palette(ASSETS / "palettes" / "rooms.gpl")


@cache
def colours() -> Floats:
    """Return the 128 colours of a frame, 0..1, figures' first."""
    both = (*figure_palette().colours, *room_palette().colours)
    return np.array(both, np.float64) / 255


def entries(spec: str) -> tuple[int, ...]:
    """Return entries for `red:1-4,room brick:2`; a name is the figures' unless it says room."""
    found: list[int] = []
    for part in spec.split(","):
        if part.startswith("room "):
            found += [64 + i for i in room_palette().ramp(part.removeprefix("room "))]
        else:
            found += figure_palette().ramp(part)
    return tuple(found)


def ramp_light(spec: str) -> Floats:
    """Return the colours of a ramp, one row each."""
    return np.asarray(colours()[list(entries(spec))])


@cache
def _pairs() -> tuple[Ints, Ints, Floats, Floats]:
    """Return first entry, second entry, share of the second and its cost, for all near pairs."""
    weighted = colours() * 255 * WEIGHTS
    rows: list[tuple[int, int, float, float]] = [(i, i, 0.0, 0.0) for i in range(len(weighted))]
    for i in range(len(weighted)):
        for j in range(i + 1, len(weighted)):
            apart = weighted[i] - weighted[j]
            grey = float(apart @ LUMA)
            gap = 1.7 * grey**2 + 2 * float(((apart - grey) ** 2).sum())
            if gap < WIDEST**2:
                rows += [(i, j, s, CONTRAST * gap * s * (1 - s)) for s in QUARTERS]
    table = np.array(rows)
    return table[:, 0].astype(int), table[:, 1].astype(int), table[:, 2], table[:, 3]


def nearest(light: Floats, home: tuple[int, ...] = ()) -> Indices:
    """Return the entry closest to each colour (..., 3), without dither; `home` pulls harder."""
    weighted = colours() * WEIGHTS
    flat = light.reshape(-1, 3) * WEIGHTS
    gap = ((flat[:, None] - weighted[None]) ** 2).sum(-1)
    gap[:, list(home)] *= HOME
    return np.asarray(gap.argmin(1).astype(np.uint8).reshape(light.shape[:-1]))


def finish(light: Floats) -> Indices:
    """Return palette entries for a canvas of light (height, width, 3)."""
    height, width = light.shape[:2]
    cells = (np.clip(light, 0, 0.9999) * LEVELS).astype(int).reshape(-1, 3)
    keys, place = np.unique(
        (cells[:, 0] * LEVELS + cells[:, 1]) * LEVELS + cells[:, 2], False, True
    )
    wanted = np.stack([keys // LEVELS**2, keys // LEVELS % LEVELS, keys % LEVELS], -1)
    first, second, share = _best((wanted + 0.5) / LEVELS * 255 * WEIGHTS)
    grain = np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width].ravel()
    out = np.where(share[place] > grain, second[place], first[place])
    exact = nearest(light).ravel()
    same = np.abs(colours()[exact] - light.reshape(-1, 3)).max(1) < 1 / 512
    return np.asarray(np.where(same, exact, out).astype(np.uint8).reshape(height, width))


def _best(wanted: Floats) -> tuple[Ints, Ints, Floats]:
    first, second, share, cost = _pairs()
    weighted = colours() * 255 * WEIGHTS
    mixed = weighted[first] + (weighted[second] - weighted[first]) * share[:, None]
    weight = (mixed**2).sum(1) + cost
    chosen = [
        (weight - 2 * wanted[at : at + CHUNK] @ mixed.T).argmin(1)
        for at in range(0, len(wanted), CHUNK)
    ]
    best = np.concatenate(chosen)
    return first[best], second[best], share[best]


def save(path: Path, pixels: Indices) -> Path:
    """Write a panel with the frame's 128 colours."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.fromarray(pixels)
    flat = [value for part in (figure_palette(), room_palette()) for value in part.flat()]
    picture.putpalette(flat)
    picture.save(path, optimize=True)
    return path
