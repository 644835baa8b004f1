"""What Danko does only in his greatcoat: the stance, snow by the armful, wading, the salute."""

import math
from dataclasses import replace

from assets.studio.figures.animation import Animation, Animations, loop, once
from assets.studio.figures.arms import Grip
from assets.studio.figures.draw import Smear
from assets.studio.figures.model import Model
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions.danko_poses import BACK_LOW, FAR_BACK_LOW
from assets.studio.motions.poses import breathe
from assets.studio.props.snow import broken_snow, snow_block

COLD = "navy:3-4,grey:6-7"
WIDE, FAR_WIDE = (-0.7, -0.5, 1.0), (-0.7, -0.5, -1.0)  # elbows held off a thick coat

STAND = Pose(
    near=(23, 33, 31),
    far=(37, 49, -18),
    lean=2,
    yaw=46,
    look=44,
    nod=5,
    drop=1,
    near_pole=WIDE,
    far_pole=FAR_WIDE,
)
GUARD = replace(
    STAND,
    near=(27, 66, 2),
    far=(24, 73, 6),
    lean=10,
    yaw=34,
    nod=20,
    drop=11,
    x=-7,
    near_along=(-0.1, 1, -0.7),
    far_along=(-0.1, 1, 0.7),
    near_back=(1, 0.2, 0),
    far_back=(1, 0.2, 0),
    near_pole=(0.4, -1, 0.9),
    far_pole=(0.4, -1, -0.9),
)
BLOCK = replace(GUARD, near=(29, 69, 0), far=(26, 76, 8), lean=-6, x=-12, drop=14, nod=24)
CARRY = replace(
    STAND,
    near=(-4, 47, 38),
    far=(38, 46, -16),
    yaw=52,
    near_hand="claw",
    near_along=(0.5, 0.9, 0.2),
    near_back=(-0.6, 0.3, 1),
    near_pole=(-0.8, -0.8, 0.6),
)
STAGGERED = replace(
    STAND,
    near=(-4, 34, 40),
    far=(14, 44, -40),
    lean=-17,
    yaw=60,
    nod=-20,
    tilt=10,
    x=-6,
    drop=4,
    near_hand="open",
    far_hand="open",
    mouth="open",
)

_SCOOPING = replace(
    STAND,
    near=(30, 6, 15),
    far=(32, 8, -14),
    lean=46,
    yaw=34,
    nod=4,
    x=-18,
    drop=22,
    near_hand="claw",
    far_hand="claw",
    near_pole=BACK_LOW,
    far_pole=FAR_BACK_LOW,
)
_HEAVED = replace(
    _SCOOPING, near=(30, 44, 14), far=(31, 46, -13), lean=8, x=-6, drop=9, held=snow_block
)
_OVERHEAD = replace(
    _HEAVED,
    near=(-3, 84, 14),
    far=(-1, 84, -12),
    lean=-20,
    yaw=46,
    nod=-10,
    x=2,
    drop=-3,
    near_shoulder=(0, 4, 0),
    far_shoulder=(0, 4, 0),
    near_pole=(0.2, -0.6, 1),
    far_pole=(0.2, -0.6, -1),
    mouth="snarl",
)
_SMASHING = replace(_OVERHEAD, near=(36, 66, 14), far=(37, 66, -12), lean=14, yaw=30, nod=8, x=-4)
_SMASHED = replace(
    _SMASHING,
    near=(40, 30, 13),
    far=(41, 32, -13),
    lean=34,
    yaw=26,
    nod=12,
    x=-6,
    drop=9,
    near_pole=(-0.3, -0.4, 1),
    far_pole=(-0.3, -0.4, -1),
)
_EMPTY = replace(_SMASHED, near=(32, 12, 22), far=(33, 14, -20), lean=42, x=-14, drop=16, held=None)

HEAT: Animations = {
    "heat:start": once((_SCOOPING, 35), (_HEAVED, 30), (_OVERHEAD, 60)),
    "heat:active": once(
        (_SMASHING, 25, Smear("held", _OVERHEAD, 0.3, 14, COLD)),
        (_SMASHED, 70, Smear("held", (-26, 58), 0.42, 16, COLD)),
        (replace(mix(_SMASHING, _SMASHED, 1.12), held=broken_snow), 80),
    ),
    "heat:recovery": once(
        (_EMPTY, 170), (mix(_EMPTY, STAND, 0.45), 110), (mix(_EMPTY, STAND, 0.85), 90)
    ),
}


def wade(stand: Pose, deep: float = 9.0) -> Animation:
    """Walking in snow to the hips: sunk, arms out, each leg dragged out by the shoulder."""
    sunk = replace(
        stand,
        near=(6, 38, 41),
        far=(18, 44, -39),
        lean=stand.lean + 11,
        nod=stand.nod - 4,
        near_hand="open",
        far_hand="open",
        near_pole=WIDE,
        far_pole=FAR_WIDE,
    )
    return loop(*((_wading(sunk, k / 6, deep), 150) for k in range(6)))


def _wading(pose: Pose, part: float, deep: float) -> Pose:
    side, dip = math.sin(math.tau * part), math.cos(2 * math.tau * part + 0.5)
    return replace(
        pose,
        yaw=pose.yaw + 17 * side,
        tilt=7 * side,
        drop=deep + 3.4 * dip,
        lean=pose.lean + 4 * dip,
        near=(pose.near[0] - 11 * side, pose.near[1] + 7 * side, pose.near[2]),
        far=(pose.far[0] + 11 * side, pose.far[1] - 7 * side, pose.far[2]),
        near_shoulder=(-5 * side, 5 * side, 0.0),
        far_shoulder=(5 * side, -5 * side, 0.0),
    )


def lost_hat(m: Model, g: Grip) -> None:
    """Nothing in the hand, and the hat gone from the head: hats look for this mark."""
    m.mark("bare_headed", g.wrist)


_SALUTE = replace(
    STAND,
    near=(10, 75, 17),
    far=(4, 6, -29),
    lean=-3,
    yaw=46,
    look=48,
    nod=-2,
    drop=-3,
    near_hand="flat",
    near_along=(-0.25, 0.75, -0.62),
    near_back=(0.5, 0.5, 0.8),
    near_pole=(-1, 0.15, 0.6),
    far_pole=FAR_BACK_LOW,
)
_AT_EASE = replace(_SALUTE, near=(4, 6, 30), near_hand="fist", near_along=None, near_pole=BACK_LOW)

IDLE: Animation = loop(*((pose, 190) for pose in breathe(STAND, 0.9)))
WIN: Animation = once(
    (mix(STAND, _AT_EASE, 0.6), 160),
    (_AT_EASE, 420),
    (mix(_AT_EASE, _SALUTE, 0.6), 90),
    (mix(_AT_EASE, _SALUTE, 1.06), 90),
    (_SALUTE, 2400),
)
