"""Legs in what they wear. An outfit sets `model.legwear`; bare legs need nothing."""

import math

from assets.studio.figures.body import Body
from assets.studio.figures.model import Group, Model
from assets.studio.figures.space import vector

HIP_HEIGHT, HIP_SIDE = -14.0, 6.5
THIGH, SHIN = 26.0, 26.0


def add_leg(m: Model, b: Body, side: int, bend: tuple[float, float]) -> None:
    """Add thigh, shin and foot.

    `bend` is how far the thigh is lifted forward of straight and the knee bent, in degrees.
    """
    m.group = Group.LEG_NEAR if side > 0 else Group.LEG_FAR
    wear, k = m.legwear, b.waist**0.5
    other = wear.near_shin if side > 0 else ""
    hip = vector((0.0, HIP_HEIGHT, HIP_SIDE * side * b.waist))
    lift, shin = math.radians(bend[0]), math.radians(bend[0] - bend[1])
    knee = hip + THIGH * vector((math.sin(lift), -math.cos(lift), 0.08 * side))
    foot = knee + SHIN * vector((math.sin(shin), -math.cos(shin), 0))
    toe = vector((math.cos(shin), math.sin(shin), 0))
    m.cone(hip, knee, (9.4 * k, 6.4 * k), wear.thigh, 2)
    m.cone(knee, foot, (5.8 * k, 3.6 * k), other or wear.shin, 1)
    m.ellipsoid(foot + toe * 4, (3.0, 7.5, 3.6), other or wear.shoe, 2, axis=toe)
