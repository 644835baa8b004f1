"""The signed-distance field and its marcher, compiled.

A model is a table of rows, one primitive each. Rows of one group blend smoothly; groups meet
hard. Solids come first, sorted by group; rows that only colour what they enclose follow.
"""

import math
import os
from typing import NamedTuple

# numba reads its thread count when first imported
os.environ.setdefault("NUMBA_NUM_THREADS", "2")

import numpy as np
import numpy.typing as npt
from numba import njit, prange

from assets.studio.figures.space import Array

# Columns of a row. FRAME holds the local axes u, v, w; BOUND and REACH a sphere round it all.
KIND, CENTRE, FRAME, SIZE = 0, 1, 4, 13
MATERIAL, BLEND, ROUND, OP, GROUP, OVER, AMOUNT, BOUND, REACH, COLUMNS = *range(16, 24), 26, 27

ELLIPSOID, BOX, CONE, CYLINDER = 0.0, 1.0, 2.0, 3.0
DECAL = 10.0  # added to a kind: printed along u on what faces the front
ADD, CUT, PAINT, TONE = 0.0, 1.0, 2.0, 3.0

Indices = npt.NDArray[np.int64]

TILE = 16  # samples a side; each tile marches only the rows that touch it
FAR = 120.0  # half the depth of the world, in units
HIT, STEPS, STRIDE = 0.03, 110, 0.92
NORMAL_STEP = 0.18
SHADOW_STEPS, SHADOW_REACH = 22, 60.0
CLOSE = 9.0  # units at which a solid still dims a sample


class Samples(NamedTuple):
    """What the marcher saw, one entry a sample, shapes (H, W) and (H, W, 3)."""

    depth: Array
    material: Array
    group: Array
    normal: Array
    occlusion: Array
    shadow: Array
    tone: Array


@njit(cache=True)
def _box(u: float, v: float, w: float, rows: Array, i: int) -> float:
    r = rows[i, ROUND]
    qx = abs(u) - (rows[i, SIZE] - r)
    qy = abs(v) - (rows[i, SIZE + 1] - r)
    qz = abs(w) - (rows[i, SIZE + 2] - r)
    ox, oy, oz = max(qx, 0.0), max(qy, 0.0), max(qz, 0.0)
    return float(math.sqrt(ox * ox + oy * oy + oz * oz) + min(max(qx, qy, qz), 0.0) - r)


@njit(cache=True)
def _ellipsoid(u: float, v: float, w: float, rows: Array, i: int) -> float:
    a, b, c = rows[i, SIZE], rows[i, SIZE + 1], rows[i, SIZE + 2]
    k0 = math.sqrt((u / a) ** 2 + (v / b) ** 2 + (w / c) ** 2)
    k1 = math.sqrt((u / (a * a)) ** 2 + (v / (b * b)) ** 2 + (w / (c * c)) ** 2)
    if k1 < 1e-9:
        return float(-min(a, b, c))
    return float(k0 * (k0 - 1.0) / k1)


@njit(cache=True)
def _cylinder(u: float, v: float, w: float, rows: Array, i: int) -> float:
    """Elliptic along v: radii SIZE and SIZE + 2, half height SIZE + 1."""
    a, b, c, r = rows[i, SIZE], rows[i, SIZE + 1], rows[i, SIZE + 2], rows[i, ROUND]
    q = (math.sqrt((u / a) ** 2 + (w / c) ** 2) - 1.0) * min(a, c) + r
    p = abs(v) - b + r
    return float(math.sqrt(max(q, 0.0) ** 2 + max(p, 0.0) ** 2) + min(max(q, p), 0.0) - r)


@njit(cache=True)
def _cone(u: float, v: float, w: float, rows: Array, i: int) -> float:
    """Round cone along v: length, radius at the start, radius at the end."""
    h, r1, r2 = rows[i, SIZE], rows[i, SIZE + 1], rows[i, SIZE + 2]
    slope = min((r1 - r2) / h, 0.99)
    side = math.sqrt(1.0 - slope * slope)
    q = math.sqrt(u * u + w * w)
    k = -slope * q + side * v
    if k < 0.0:
        return float(math.sqrt(q * q + v * v) - r1)
    if k > side * h:
        return float(math.sqrt(q * q + (v - h) * (v - h)) - r2)
    return float(q * side + v * slope - r1)


@njit(cache=True)
def _distance(rows: Array, i: int, x: float, y: float, z: float) -> float:
    dx, dy, dz = x - rows[i, CENTRE], y - rows[i, CENTRE + 1], z - rows[i, CENTRE + 2]
    u = rows[i, FRAME] * dx + rows[i, FRAME + 1] * dy + rows[i, FRAME + 2] * dz
    v = rows[i, FRAME + 3] * dx + rows[i, FRAME + 4] * dy + rows[i, FRAME + 5] * dz
    w = rows[i, FRAME + 6] * dx + rows[i, FRAME + 7] * dy + rows[i, FRAME + 8] * dz
    kind = rows[i, KIND]
    if kind >= DECAL:
        if u < 0.0:
            return 1e3
        u = 0.0
        kind -= DECAL
        if kind == ELLIPSOID:
            b, c = rows[i, SIZE + 1], rows[i, SIZE + 2]
            return float((math.sqrt((v / b) ** 2 + (w / c) ** 2) - 1.0) * min(b, c))
    if kind == ELLIPSOID:
        return _ellipsoid(u, v, w, rows, i)
    if kind == BOX:
        return _box(u, v, w, rows, i)
    if kind == CYLINDER:
        return _cylinder(u, v, w, rows, i)
    return _cone(u, v, w, rows, i)


@njit(cache=True)
def _field(rows: Array, near: Indices, x: float, y: float, z: float) -> tuple[float, float, float]:
    """Distance, material and group at a point, of the rows listed in `near`."""
    best, best_mat, best_group = 1e9, -1.0, -1.0
    dist, mat, closest, group = 1e9, -1.0, 1e9, -1.0
    for i in near:
        if rows[i, GROUP] != group:
            if dist < best:
                best, best_mat, best_group = dist, mat, group
            dist, mat, closest, group = 1e9, -1.0, 1e9, rows[i, GROUP]
        k = rows[i, BLEND]
        ex, ey, ez = x - rows[i, BOUND], y - rows[i, BOUND + 1], z - rows[i, BOUND + 2]
        away = ex * ex + ey * ey + ez * ez
        if rows[i, OP] == ADD:
            limit = min(dist, best)
            if limit < 1e8:
                limit += k + rows[i, REACH]
                if limit < 0.0 or away > limit * limit:
                    continue
            d = _distance(rows, i, x, y, z)
            if d < closest:
                closest, mat = d, rows[i, MATERIAL]
            h = max(k - abs(dist - d), 0.0) / max(k, 1e-6)
            dist = min(dist, d) - h * h * k * 0.25
        else:
            limit = rows[i, REACH] + k + max(-dist, 0.0)
            if away > limit * limit:
                continue
            d = -_distance(rows, i, x, y, z)
            h = max(k - abs(dist - d), 0.0) / max(k, 1e-6)
            dist = max(dist, d) + h * h * k * 0.25
    if dist < best:
        best, best_mat, best_group = dist, mat, group
    return best, best_mat, best_group


@njit(cache=True)
def _normal(
    rows: Array, near: Indices, p: tuple[float, float, float]
) -> tuple[float, float, float]:
    x, y, z = p
    e = NORMAL_STEP
    nx = _field(rows, near, x + e, y, z)[0] - _field(rows, near, x - e, y, z)[0]
    ny = _field(rows, near, x, y + e, z)[0] - _field(rows, near, x, y - e, z)[0]
    nz = _field(rows, near, x, y, z + e)[0] - _field(rows, near, x, y, z - e)[0]
    size = math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-9
    return nx / size, ny / size, nz / size


@njit(cache=True)
def _occlusion(
    rows: Array, near: Indices, p: tuple[float, float, float], n: tuple[float, float, float]
) -> float:
    blocked = 0.0
    for q in range(1, 5):
        r = q * 1.3
        d = _field(rows, near, p[0] + n[0] * r, p[1] + n[1] * r, p[2] + n[2] * r)[0]
        blocked += max(r - d, 0.0) / (2.0**q) / 1.3
    return max(0.0, 1.0 - 0.6 * blocked)


@njit(cache=True)
def _shadow(rows: Array, near: Indices, p: tuple[float, float, float], light: Array) -> float:
    open_, r = 1.0, 1.2
    for _ in range(SHADOW_STEPS):
        x, y, z = p[0] + light[0] * r, p[1] + light[1] * r, p[2] + light[2] * r
        d = _field(rows, near, x, y, z)[0]
        open_ = min(open_, 7.0 * d / r)
        if open_ < 0.02 or r > SHADOW_REACH:
            break
        r += max(d, 0.7)
    return max(open_, 0.0)


@njit(cache=True)
def _colour(
    rows: Array, solids: int, p: tuple[float, float, float], base: float, group: float
) -> tuple[float, float]:
    """Material and tone after the rows that only colour."""
    mat, tone = base, 0.0
    for i in range(solids, rows.shape[0]):
        if rows[i, OVER] >= 0.0 and rows[i, OVER] != base and rows[i, OVER] != mat:
            continue
        if rows[i, GROUP] != group:
            continue
        d = _distance(rows, i, p[0], p[1], p[2])
        if rows[i, OP] == PAINT:
            if d < 0.0:
                mat = rows[i, MATERIAL]
        else:
            tone += rows[i, AMOUNT] * min(max(-d / max(rows[i, BLEND], 0.05) + 0.5, 0.0), 1.0)
    return mat, tone


@njit(cache=True)
def _near_tile(
    rows: Array, solids: int, centre: tuple[float, float], margin: float, sweep: tuple[float, float]
) -> Indices:
    """List the solids within a margin of a tile swept in the picture's plane."""
    kept = np.empty(solids, np.int64)
    count = 0
    long = max(sweep[0] ** 2 + sweep[1] ** 2, 1e-6)
    for i in range(solids):
        dx, dy = rows[i, BOUND] - centre[0], rows[i, BOUND + 1] - centre[1]
        t = min(max((dx * sweep[0] + dy * sweep[1]) / long, 0.0), 1.0)
        r = rows[i, REACH] + margin + rows[i, BLEND]
        if (dx - t * sweep[0]) ** 2 + (dy - t * sweep[1]) ** 2 < r * r:
            kept[count] = i
            count += 1
    return kept[:count]


@njit(cache=True)
def _strike(rows: Array, near: Indices, x: float, y: float) -> tuple[float, float, float]:
    """Follow one ray along -z: where it ends, and the material and group met, -1 for none."""
    z = FAR
    for _ in range(STEPS):
        d, mat, group = _field(rows, near, x, y, z)
        if d < HIT:
            return z, mat, group
        z -= d * STRIDE
        if z < -FAR:
            break
    return z, -1.0, -1.0


@njit(parallel=True, cache=True)
def _march(
    rows: Array, solids: int, shape: tuple[int, int], corner: Array, step: float, light: Array
) -> tuple[Array, Array, Array, Array, Array, Array, Array]:
    height, width = shape
    depth, mats = np.full(shape, 1e9), np.full(shape, -1.0)
    groups, normals = np.full(shape, -1.0), np.zeros((height, width, 3))
    occlusion, shadow, tone = np.ones(shape), np.ones(shape), np.zeros(shape)
    across = (width + TILE - 1) // TILE
    reach = (light[0] * SHADOW_REACH, light[1] * SHADOW_REACH)
    margin = TILE * step * 0.71 + CLOSE
    for t in prange(across * ((height + TILE - 1) // TILE)):
        ti, tj = (t % across) * TILE, (t // across) * TILE
        centre = (corner[0] + (ti + TILE / 2) * step, corner[1] - (tj + TILE / 2) * step)
        near = _near_tile(rows, solids, centre, margin, (0.0, 0.0))
        if near.size == 0:
            continue
        lit = _near_tile(rows, solids, centre, margin, reach)
        for j in range(tj, min(tj + TILE, height)):
            for i in range(ti, min(ti + TILE, width)):
                x, y = corner[0] + (i + 0.5) * step, corner[1] - (j + 0.5) * step
                z, mat, group = _strike(rows, near, x, y)
                if mat < 0.0:
                    continue
                p = (x, y, z)
                n = _normal(rows, near, p)
                lifted = (x + n[0] * 0.5, y + n[1] * 0.5, z + n[2] * 0.5)
                normals[j, i] = n
                occlusion[j, i] = _occlusion(rows, near, p, n)
                shadow[j, i] = _shadow(rows, lit, lifted, light)
                depth[j, i], groups[j, i] = FAR - z, group
                mats[j, i], tone[j, i] = _colour(rows, solids, p, mat, group)
    return depth, mats, groups, normals, occlusion, shadow, tone


def march(
    rows: Array, solids: int, shape: tuple[int, int], corner: Array, step: float, light: Array
) -> Samples:
    """Look along -z at rows; `corner` is the upper left in units, `step` the sample's size."""
    return Samples(*_march(rows, solids, shape, corner, step, light))
