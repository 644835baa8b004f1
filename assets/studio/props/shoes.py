"""A shoe that stays on the foot, but is hung on the figure as a thing held is."""

import math

from assets.studio.figures.arms import Grip
from assets.studio.figures.dress import Prop
from assets.studio.figures.legs import HIP_HEIGHT, HIP_SIDE, SHIN, THIGH
from assets.studio.figures.model import Group, Model
from assets.studio.figures.space import pitch, vector


def heel(lift: float, lean: float) -> Prop:
    """A high heel under the near foot of one who kicks, her straight leg lifted so far.

    Things held are built in the axes of the trunk, which leans; the leg is not.
    """

    def wear(m: Model, _g: Grip) -> None:
        a = math.radians(lift)
        along, toe = vector((math.sin(a), -math.cos(a), 0)), vector((math.cos(a), math.sin(a), 0))
        hip = vector((0, HIP_HEIGHT, HIP_SIDE * 0.8))
        sole = hip + along * (THIGH + SHIN) + vector((0, 0, 2))
        upright = pitch(lean).T
        m.group = Group.LEG_NEAR
        back = upright @ (sole - toe * 2)
        m.cone(back, upright @ (sole - toe * 3 + along * 7), (1.8, 0.7), "stockings", 0.5)
        m.mark("foot", upright @ (sole + toe * 4))

    return wear
