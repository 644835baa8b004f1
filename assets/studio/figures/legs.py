"""Legs in what they wear. An outfit sets `model.legwear`; bare legs need nothing."""

import math

import numpy as np

from assets.studio.figures.body import Body
from assets.studio.figures.model import Group, Model
from assets.studio.figures.space import Array, vector

HIP_HEIGHT, HIP_SIDE = -14.0, 6.5
THIGH, SHIN = 26.0, 26.0
HEM = 5.0  # units that a skirt reaches below the knees
TAUT = 0.6  # of a thigh: where cloth is pulled to the middle between two knees far apart
PANELS = (0.25, 0.5, 0.75)  # of the cloth between two thighs

Bend = tuple[float, float]  # degrees: the thigh lifted forward of straight, the knee bent
Joints = tuple[Array, Array, Array]  # hip, knee and ankle


def add_legs(m: Model, b: Body, far: Bend, near: Bend) -> None:
    """Add both legs, and the cloth between them if they are in a skirt."""
    joints = [_add_leg(m, b, -1, far), _add_leg(m, b, 1, near)]
    if m.legwear.skirt:
        _add_skirt(m, b, *joints)


def _add_leg(m: Model, b: Body, side: int, bend: Bend) -> Joints:
    """Add thigh, shin and foot; return the joints."""
    m.group = Group.LEG_NEAR if side > 0 else Group.LEG_FAR
    wear, k = m.legwear, b.waist**0.5
    other = wear.near_shin if side > 0 else ""
    hip = vector((0.0, HIP_HEIGHT, HIP_SIDE * side * b.waist))
    lift, shin = math.radians(bend[0]), math.radians(bend[0] - bend[1])
    knee = hip + THIGH * vector((math.sin(lift), -math.cos(lift), 0.08 * side))
    foot = knee + SHIN * vector((math.sin(shin), -math.cos(shin), 0))
    toe = vector((math.cos(shin), math.sin(shin), 0))
    if not wear.skirt:
        m.cone(hip, knee, (9.4 * k, 6.4 * k), wear.thigh, 2)
    m.cone(knee, foot, (5.8 * k, 3.6 * k), other or wear.shin, 1)
    m.ellipsoid(foot + toe * 4, (3.0, 7.5, 3.6), other or wear.shoe, 2, axis=toe)
    return hip, knee, foot


def _add_skirt(m: Model, b: Body, far: Joints, near: Joints) -> None:
    """Stretch cloth over both thighs, to a hem below the knees; a kick goes through its slit."""
    m.group, k = Group.LEG_NEAR, b.waist**0.5
    slit = float(np.linalg.norm(near[1] - far[1])) > THIGH
    at_knee = (6.6 if slit else 7.8) * k
    for part in (0.0, 1.0) if slit else (0.0, *PANELS, 1.0):
        hip, knee, foot = (f + (n - f) * part for f, n in zip(far, near, strict=True))
        hem = knee + (foot - knee) / SHIN * HEM
        m.cone(hip, knee, (9.6 * k, at_knee), m.legwear.thigh, 3)
        m.cone(knee, hem, (at_knee, at_knee), m.legwear.thigh, 3)
    if slit:
        middle = (far[1] + near[1]) / 2
        for hip, knee, _ in (far, near):
            fold = hip + (knee - hip) * TAUT
            m.cone(fold, fold + (middle - fold) * TAUT, (9.0 * k, 9.0 * k), m.legwear.thigh, 8)
