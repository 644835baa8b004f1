"""Solids of vehicles as signed distances, and the marcher of parallel rays, compiled.

Rows act in order: a cut takes away from what stands before it.
"""

import math
import os
from typing import NamedTuple

# numba reads its thread count when first imported
os.environ.setdefault("NUMBA_NUM_THREADS", "2")

import numpy as np
import numpy.typing as npt
from numba import njit, prange

Array = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

# Columns of a row. FRAME holds the local axes; FIRST and COUNT name a profile's corners.
KIND, CENTRE, FRAME, SIZE, ROUND, PART, CUT, BLEND = 0, 1, 4, 13, 16, 17, 18, 19
FIRST, COUNT, REACH, COLUMNS = 20, 21, 22, 23
BALL, BOX, DISC, PROFILE = 0.0, 1.0, 2.0, 3.0

TILE = 16  # samples a side; each tile marches only the rows that may touch it
STEPS, HIT, STRIDE, NORMAL_STEP = 90, 0.05, 0.85, 0.2
CLOSE = 10.0  # pixels at which a solid still dims a sample
SHEAR = 1.35  # how much longer than wide a slanting ray may show a ball


class Seen(NamedTuple):
    """What the rays met: part (-1 for nothing), place, normal, depth and openness of each."""

    part: Array
    place: Array
    normal: Array
    depth: Array
    open: Array


@njit(cache=True)
def _rounded(p: float, q: float, r: float) -> float:
    """Join distances of a prism's side and lid, both already drawn in by r."""
    a, b = max(p, 0.0), max(q, 0.0)
    return float(math.sqrt(a * a + b * b) + min(max(p, q), 0.0) - r)


@njit(cache=True)
def _profile(rows: Array, corners: Array, i: int, at: tuple[float, float, float]) -> float:
    """Polygon in u, v drawn out along w; it leans in by SIZE+2 a pixel above height SIZE+1."""
    u, v, w = at
    first, count = int(rows[i, FIRST]), int(rows[i, COUNT])
    near, sign, j = 1e18, 1.0, count - 1
    for k in range(count):
        x, y = corners[first + k, 0], corners[first + k, 1]
        ex, ey = corners[first + j, 0] - x, corners[first + j, 1] - y
        wx, wy = u - x, v - y
        t = min(max((wx * ex + wy * ey) / (ex * ex + ey * ey), 0.0), 1.0)
        bx, by = wx - ex * t, wy - ey * t
        near = min(near, bx * bx + by * by)
        above, below, left = v >= y, v < corners[first + j, 1], ex * wy > ey * wx
        if (above and below and left) or not (above or below or left):
            sign = -sign
        j = k
    half = rows[i, SIZE] - rows[i, SIZE + 2] * max(v - rows[i, SIZE + 1], 0.0)
    r = rows[i, ROUND]
    return float(_rounded(sign * math.sqrt(near) + r, abs(w) - half + r, r))


@njit(cache=True)
def _distance(rows: Array, corners: Array, i: int, x: float, y: float, z: float) -> float:
    dx, dy, dz = x - rows[i, CENTRE], y - rows[i, CENTRE + 1], z - rows[i, CENTRE + 2]
    u = rows[i, FRAME] * dx + rows[i, FRAME + 1] * dy + rows[i, FRAME + 2] * dz
    v = rows[i, FRAME + 3] * dx + rows[i, FRAME + 4] * dy + rows[i, FRAME + 5] * dz
    w = rows[i, FRAME + 6] * dx + rows[i, FRAME + 7] * dy + rows[i, FRAME + 8] * dz
    a, b, c, r = rows[i, SIZE], rows[i, SIZE + 1], rows[i, SIZE + 2], rows[i, ROUND]
    if rows[i, KIND] == BALL:
        k0 = math.sqrt((u / a) ** 2 + (v / b) ** 2 + (w / c) ** 2)
        k1 = math.sqrt((u / (a * a)) ** 2 + (v / (b * b)) ** 2 + (w / (c * c)) ** 2)
        return float(k0 * (k0 - 1.0) / (k1 + 1e-9))
    if rows[i, KIND] == BOX:
        qx, qy, qz = abs(u) - a + r, abs(v) - b + r, abs(w) - c + r
        ox, oy, oz = max(qx, 0.0), max(qy, 0.0), max(qz, 0.0)
        return float(math.sqrt(ox * ox + oy * oy + oz * oz) + min(max(qx, qy, qz), 0.0) - r)
    if rows[i, KIND] == DISC:
        return float(_rounded(math.sqrt(u * u + v * v) - a + r, abs(w) - c + r, r))
    return float(_profile(rows, corners, i, (u, v, w)))


@njit(cache=True)
def _scene(
    rows: Array, corners: Array, near: Indices, x: float, y: float, z: float
) -> tuple[float, float]:
    """Distance and part at a point, of the rows listed."""
    best, part = 1e9, -1.0
    for i in near:
        ex, ey, ez = x - rows[i, CENTRE], y - rows[i, CENTRE + 1], z - rows[i, CENTRE + 2]
        k = rows[i, BLEND]
        cut = rows[i, CUT] > 0.0
        limit = rows[i, REACH] + k + (max(-best, 0.0) if cut else best)
        if limit < 1e8 and ex * ex + ey * ey + ez * ez > limit * limit:
            continue
        d = _distance(rows, corners, i, x, y, z)
        if cut:
            if -d > best and rows[i, PART] >= 0.0:
                part = rows[i, PART]
            h = max(k - abs(best + d), 0.0) / max(k, 1e-6)
            best = max(best, -d) + h * h * k * 0.25
        else:
            if d < best:
                part = rows[i, PART]
            h = max(k - abs(best - d), 0.0) / max(k, 1e-6)
            best = min(best, d) - h * h * k * 0.25
    return best, part


@njit(cache=True)
def _near_tile(
    rows: Array, x: float, y: float, margin: float, ray: tuple[float, float, float]
) -> Indices:
    """List the rows that rays through a tile may come near."""
    kept = np.empty(rows.shape[0], np.int64)
    count = 0
    for i in range(rows.shape[0]):
        z = rows[i, CENTRE + 2]
        dx = rows[i, CENTRE] - ray[0] / ray[2] * z - x
        dy = rows[i, CENTRE + 1] - ray[1] / ray[2] * z - y
        reach = SHEAR * (rows[i, REACH] + margin + rows[i, BLEND])
        if dx * dx + dy * dy < reach * reach:
            kept[count] = i
            count += 1
    return kept[:count]


@njit(cache=True)
def _surface(
    rows: Array, corners: Array, near: Indices, x: float, y: float, z: float
) -> tuple[float, float, float, float]:
    """Normal at a point, and how open it lies."""
    e = NORMAL_STEP
    u = _scene(rows, corners, near, x + e, y, z)[0] - _scene(rows, corners, near, x - e, y, z)[0]
    v = _scene(rows, corners, near, x, y + e, z)[0] - _scene(rows, corners, near, x, y - e, z)[0]
    w = _scene(rows, corners, near, x, y, z + e)[0] - _scene(rows, corners, near, x, y, z - e)[0]
    size = math.sqrt(u * u + v * v + w * w) + 1e-9
    u, v, w = u / size, v / size, w / size
    shut = 0.0
    for q in range(1, 4):
        r = q * 2.0
        shut += (r - _scene(rows, corners, near, x + u * r, y + v * r, z + w * r)[0]) / 2.0**q
    return u, v, w, max(0.0, 1.0 - 0.25 * shut)


@njit(parallel=True, cache=True)
def _march(
    rows: Array,
    corners: Array,
    shape: tuple[int, int],
    corner: tuple[float, float, float],
    ray: tuple[float, float, float],
    far: float,
) -> tuple[Array, Array, Array, Array, Array]:
    height, width = shape
    part, depth = np.full(shape, -1.0), np.full(shape, 1e9)
    place, normal = np.zeros((height, width, 3)), np.zeros((height, width, 3))
    opened = np.ones(shape)
    step = corner[2]
    across = (width + TILE - 1) // TILE
    for t in prange(across * ((height + TILE - 1) // TILE)):
        ti, tj = (t % across) * TILE, (t // across) * TILE
        middle = (corner[0] + (ti + TILE / 2) * step, corner[1] - (tj + TILE / 2) * step)
        near = _near_tile(rows, middle[0], middle[1], TILE * step * 0.71 + CLOSE, ray)
        if near.size == 0:
            continue
        for j in range(tj, min(tj + TILE, height)):
            for i in range(ti, min(ti + TILE, width)):
                x = corner[0] + (i + 0.5) * step - ray[0] * far
                y = corner[1] - (j + 0.5) * step - ray[1] * far
                z, gone = -ray[2] * far, 0.0
                for _ in range(STEPS):
                    d, met = _scene(rows, corners, near, x, y, z)
                    if d < HIT:
                        part[j, i] = met
                        break
                    d *= STRIDE
                    x, y, z, gone = x + ray[0] * d, y + ray[1] * d, z + ray[2] * d, gone + d
                    if gone > 2.2 * far:
                        break
                if part[j, i] < 0.0:
                    continue
                u, v, w, free = _surface(rows, corners, near, x, y, z)
                place[j, i] = (x, y, z)
                normal[j, i] = (u, v, w)
                depth[j, i], opened[j, i] = gone, free
    return part, place, normal, depth, opened


def march(
    rows: Array,
    corners: Array,
    shape: tuple[int, int],
    corner: tuple[float, float, float],
    ray: tuple[float, float, float],
    far: float,
) -> Seen:
    """Look along `ray` at rows; `corner` is the window's upper left and the sample's size."""
    return Seen(*_march(rows, corners, shape, corner, ray, far))
