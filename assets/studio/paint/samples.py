"""Rays gathered into pixels: which material a pixel is, and where its neighbours end."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from assets.studio.paint.canvas import Bits, Floats

T = TypeVar("T", bound=np.generic)

SIDES = ((0, 1), (0, -1), (1, 0), (-1, 0))


def blocks(a: npt.NDArray[T], side: int) -> npt.NDArray[T]:
    """Regroup samples (H * side, W * side, ...) as (H, W, side * side, ...)."""
    height, width = a.shape[0] // side, a.shape[1] // side
    cut = a.reshape(height, side, width, side, *a.shape[2:]).swapaxes(1, 2)
    return cut.reshape(height, width, side * side, *a.shape[2:])


def vote(owner: Floats, weights: Sequence[float]) -> tuple[npt.NDArray[np.int64], Bits]:
    """Return the owner with most weight in each pixel, and which samples are its own."""
    votes = np.stack([(owner == i).sum(-1) * weight for i, weight in enumerate(weights)], -1)
    winner = votes.argmax(-1).astype(np.int64)
    return winner, owner == winner[..., None]


def edges(depth: Floats, group: Floats, contour: float, fold: float) -> tuple[Bits, Bits]:
    """Return where a farther group is overlapped, and where a group folds behind itself.

    `contour` and `fold` are how much deeper a pixel lies than its neighbour, in units.
    """
    step = np.zeros_like(depth)
    overlapped = np.zeros(depth.shape, np.bool_)
    for shift in SIDES:
        before, other = np.roll(depth, shift, (0, 1)), np.roll(group, shift, (0, 1))
        behind = np.where(before < 1e8, depth - before, 0)
        overlapped |= (behind > contour) & (other != group)
        step = np.maximum(step, behind)
    return overlapped, step > fold


def melt(value: Floats, inside: Bits) -> Floats:
    """Mean over the 3 x 3 neighbours of the same material."""
    total, count = np.zeros_like(value), np.zeros_like(value)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            both = np.roll(inside, (dy, dx), (0, 1)) & inside
            total += np.where(both, np.roll(value, (dy, dx), (0, 1)), 0)
            count += both
    return np.asarray(total / np.maximum(count, 1))
