"""Cloth and cushions on a relief: rounded outlines and folds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.studio.rooms.relief import Point, Relief


def shell(r: Relief, points: Sequence[Point], mat: str, z: float, depth: float) -> None:
    """Cloth or a cushion: an outline, rounded from its left to its right edge in every row."""
    where = Relief(r.w, r.h).poly(points, mat).of(mat)
    left = np.where(where, r.x, r.w).min(axis=1, keepdims=True)
    right = np.where(where, r.x, 0).max(axis=1, keepdims=True)
    half = np.maximum((right - left) / 2, 0.5)
    across = np.clip((r.x - (right + left) / 2) / half, -1, 1)
    r.put(where, mat, (z + depth * np.sqrt(1 - across * across)).astype(np.float32), 1.0)


def crease(r: Relief, a: Point, b: Point, wide: float = 1.2, dark: float = 0.3) -> None:
    """A fold: a dark line that fades towards its end, with a light edge on its left."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    k = np.clip(((r.x - a[0]) * dx + (r.y - a[1]) * dy) / (dx * dx + dy * dy), 0, 1)
    off = r.x - a[0] - k * dx
    near = np.hypot(off, r.y - a[1] - k * dy) / wide
    r.tone *= (1 - dark * np.clip(1 - near, 0, 1) * (1 - 0.6 * k)).astype(np.float32)
    r.z -= (0.8 * np.clip(1 - near, 0, 1)).astype(np.float32)
