"""The giant with a birch: torn out of the ground, swung flat, let fall."""

import math
from dataclasses import replace

import numpy as np

from assets.studio.figures.animation import Animation, Animations, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose, mix
from assets.studio.figures.space import Vec, pitch, unit, yaw
from assets.studio.motions.giant_poses import ROAR_HIGH, ROARING, STAND
from assets.studio.motions.poses import aim
from assets.studio.props.birch import HELD, birch

APART = 15.0  # units between the fists on the trunk
OUT = 4.2  # units that his shoulders put each hand further to its side
SNOW = "navy:3-4,grey:6-7"
BARK = "stone:2-4,grey:7"
GREAT_BREATH = Smear("mouth", (46, -20), 0.2, 8, SNOW)


def grasped(pose: Pose, way: Vec, held: float = HELD, apart: float = APART) -> Pose:
    """Return the pose with the birch in both fists, its roots this way: right, up, near.

    They are so far from the near fist; the far one grasps it so much nearer to them.
    """
    along = (yaw(pose.yaw) @ pitch(pose.lean)).T @ unit(way)
    x, y, z = (float(n) for n in np.array(pose.near) + along * apart)
    gripping = aim(pose, way, (0.3, 0.9, 0.3))
    return replace(
        gripping,
        far=(x, y, z + 2 * OUT),
        held=birch(way, held),
        near_hand="fist",
        far_hand="fist",
        far_along=gripping.near_along,
        far_back=gripping.near_back,
    )


def _between(a: tuple[Pose, Vec], b: tuple[Pose, Vec], t: float) -> Pose:
    """Return the pose at t of the way, the birch swung about the upright as far."""
    turns = [math.atan2(way[2], way[0]) for _, way in (a, b)]
    turn, high = turns[0] + (turns[1] - turns[0]) * t, a[1][1] + (b[1][1] - a[1][1]) * t
    flat = math.hypot(a[1][0], a[1][2]) * (1 - t) + math.hypot(b[1][0], b[1][2]) * t
    return grasped(mix(a[0], b[0], t), (flat * math.cos(turn), high, flat * math.sin(turn)))


def _raised(pose: Pose, way: Vec) -> Pose:
    """Return the pose with the birch in the near fist alone, roots upwards."""
    return replace(aim(pose, way, (0.6, 0.3, 0.4)), held=birch(way, SHOWN), near_hand="fist")


_LOW = replace(
    STAND, near=(26, 18, 20), lean=34, yaw=46, drop=14, x=-12, nod=-2, near_pole=(-0.6, -0.4, 1)
)
_WOUND = replace(
    STAND,
    near=(-2, 60, 36),
    lean=-12,
    yaw=78,
    look=42,
    nod=12,
    drop=6,
    x=-2,
    near_pole=(-0.6, -0.8, 0.6),
    far_pole=(0.6, -0.8, -0.4),
    mouth="snarl",
)
_STRAINED = replace(_WOUND, near=(-8, 62, 36), yaw=90, lean=-18, drop=10, x=4, tilt=-6)
_COMING = replace(
    _WOUND, near=(22, 58, 22), lean=6, yaw=46, x=-24, drop=5, nod=4, near_pole=(-0.4, -0.5, 1)
)
_STRUCK = replace(
    _COMING,
    near=(33, 63, 8),
    lean=12,
    yaw=18,
    look=36,
    x=-33,
    near_pole=(-0.3, -0.5, 1),
    far_pole=(-0.2, -0.9, -0.6),
    mouth="open",
)
_PAST = replace(
    _STRUCK, near=(30, 44, -4), lean=30, yaw=-6, drop=12, x=-26, nod=-4, far_pole=(0, -1, -0.8)
)
_SPENT = replace(
    _PAST, near=(30, 26, 12), lean=36, yaw=24, drop=15, x=-20, near_pole=(-0.6, -0.4, 1)
)
TAKEN = (_LOW, (0.86, -0.5, 0.1))
WOUND = (_WOUND, (-0.86, 0.42, 0.1))
STRAINED = (_STRAINED, (-0.93, 0.3, 0.1))
COMING = (_COMING, (0.45, 0.08, 0.9))
STRUCK = (_STRUCK, (1.0, 0.07, 0.05))
PAST = (_PAST, (0.84, -0.4, -0.36))
SPENT = (_SPENT, (0.93, -0.36, -0.1))

BLOW: Animations = {
    "birch:start": once(
        (grasped(*TAKEN), 80),
        (grasped(mix(_LOW, _WOUND, 0.6), (-0.5, 0.2, 0.85)), 70),
        (grasped(*WOUND), 170),
        (_between(WOUND, STRAINED, 0.5), 150),
        (grasped(*STRAINED), 200),
        (_between(WOUND, STRAINED, 1.12), 160),
    ),
    "birch:active": once(
        (grasped(*COMING), 40, Smear("held", grasped(*STRAINED), -0.3, 12, BARK)),
        (grasped(*STRUCK), 80, Smear("held", grasped(*COMING), 0.3, 13, SNOW)),
    ),
    "birch:recovery": once(
        (grasped(*PAST), 150),
        (grasped(*SPENT), 260),
        (grasped(mix(_SPENT, STAND, 0.25), (0.8, -0.6, 0)), 150),
        (mix(_SPENT, STAND, 0.7), 110),
    ),
}

_GRIPS = replace(
    STAND,
    near=(38, 22, 10),
    lean=24,
    yaw=28,
    drop=18,
    x=-32,
    nod=0,
    near_pole=(-0.7, -0.3, 1),
    far_pole=(-0.5, -0.3, -1),
    mouth="snarl",
)
_PULLS = replace(_GRIPS, near=(38, 27, 10), lean=14, drop=13, nod=10, x=-32)
_STRAINS = replace(
    _PULLS, near=(38, 32, 10), lean=0, drop=9, nod=16, near_shoulder=(0, 5, 0), x=-28
)
_TORN = replace(_STRAINS, near=(30, 46, 12), lean=-12, drop=4, nod=4, x=-14, mouth="open")
_ALOFT = replace(ROARING, near=(2, 50, 56))
SHOWN = 40.0  # units from the fist to the roots as he raises it
ROOTED = 22.0  # units from the near fist to the roots, in the ground or just out of it


def uproot() -> Animation:
    """He bends to it, pulls, has it out with the snow on its roots, and roars over it."""
    return once(
        (grasped(mix(STAND, _GRIPS, 0.7), (-0.2, -1, 0), ROOTED, -APART), 90),
        (grasped(_GRIPS, (-0.26, -1, 0), ROOTED, -APART), 150),
        (grasped(_PULLS, (-0.22, -1, 0), ROOTED, -APART), 130),
        (grasped(_STRAINS, (-0.16, -1, 0), ROOTED, -APART), 140),
        (
            grasped(_TORN, (0.3, -0.95, 0.1), ROOTED, -APART),
            80,
            Smear("held", (6, 40), 0.2, 14, SNOW),
        ),
        (grasped(_TORN, (0.9, -0.3, 0.2), 40, -APART), 80, Smear("held", (-30, 40), 0.3, 12, SNOW)),
        (_raised(mix(STAND, _ALOFT, 0.7), (-0.5, 0.86, 0.2)), 90),
        (_raised(_ALOFT, (-0.3, 0.95, 0.2)), 130, GREAT_BREATH),
        (_raised(replace(ROAR_HIGH, near=(-2, 58, 56)), (-0.22, 0.97, 0.2)), 190, GREAT_BREATH),
    )
