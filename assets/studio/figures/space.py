"""Vectors, rotations and the two-bone chain. Axes: x forward, y up, z towards the viewer."""

import math

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Vector = npt.ArrayLike
Vec = tuple[float, float, float]


def vector(v: Vector) -> Array:
    return np.asarray(v, dtype=np.float64)


def length(v: Array) -> float:
    return math.sqrt(float(v @ v))


def unit(v: Vector) -> Array:
    a = vector(v)
    return a / (length(a) + 1e-9)


def frame_along(axis: Vector, hint: Vector = (0, 0, 1)) -> Array:
    """Rows u, v, w with v along axis and w as near to hint as it can be. Shape (3, 3)."""
    v = unit(axis)
    u = np.cross(v, vector(hint))
    if length(u) < 1e-6:
        u = np.cross(v, (1, 0, 0))
    u = unit(u)
    return np.array([u, v, np.cross(u, v)])


def yaw(degrees: float) -> Array:
    """Turn about y: positive brings the front towards the viewer."""
    a = math.radians(degrees)
    c, s = math.cos(a), math.sin(a)
    return np.array([[c, 0, -s], [0, 1, 0], [s, 0, c]])


def pitch(degrees: float) -> Array:
    """Turn about z: positive tips the top forward."""
    a = math.radians(-degrees)
    c, s = math.cos(a), math.sin(a)
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])


def roll(degrees: float) -> Array:
    """Turn about x: positive tips the top towards the viewer."""
    a = math.radians(degrees)
    c, s = math.cos(a), math.sin(a)
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def reach(
    start: Array, goal: Array, upper: float, lower: float, pole: Vector
) -> tuple[Array, Array]:
    """Return joint and end of a two-bone chain from start to goal, the joint towards pole."""
    d = goal - start
    far = length(d)
    d = d / (far + 1e-9)
    far = min(far, (upper + lower) * 0.999)
    along = (upper * upper - lower * lower + far * far) / (2 * far)
    away = math.sqrt(max(upper * upper - along * along, 0))
    p = vector(pole)
    p = unit(p - d * (p @ d))
    return start + d * along + p * away, start + d * far
