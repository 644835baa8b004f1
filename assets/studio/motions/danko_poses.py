"""Danko's poses but for his blows: stance, defence, holds, what he carries, pain, victory."""

import math
from dataclasses import replace

from assets.studio.figures.pose import Pose, mix
from assets.studio.motions.reactions import FLOORED, PROPPED
from assets.studio.props.carried import bottle

BACK_LOW = (-1.0, 0.2, 0.8)  # elbow behind and out
FAR_BACK_LOW = (-1.0, 0.2, -0.8)

STAND = Pose(near=(31, 40, 20), far=(33, 56, -10), lean=5, drop=1)


# Defence.
DUCK = Pose(
    near=(19, 40, 17),
    far=(25, 45, -8),
    lean=24,
    yaw=46,
    nod=-4,
    x=-7,
    drop=28,
)
SWAY = Pose(
    near=(14, 40, 25),
    far=(26, 44, -18),
    lean=-28,
    yaw=50,
    nod=14,
    x=-4,
    drop=5,
)
GUARD = Pose(
    near=(17, 66, 16),
    far=(25, 76, -6),
    lean=6,
    yaw=50,
    nod=26,
    drop=12,
    x=-6,
    near_shoulder=(2, 0, -4),
    far_shoulder=(2, 2, 2),
    near_along=(-0.15, 1, -0.1),
    far_along=(-0.1, 1, 0.1),
    near_back=(1, 0, 0.6),
    far_back=(1, 0, -0.2),
    near_pole=(0.3, -1, 0.2),
    far_pole=(0.4, -1, 0),
)
BLOCK = replace(GUARD, near=(20, 70, 15), far=(25, 79, -4), lean=-9, yaw=44, x=-12, drop=14, nod=28)
PARRY = replace(
    STAND,
    near=(14, 42, 22),
    far=(40, 60, -14),
    lean=-3,
    yaw=52,
    x=-4,
    drop=2,
    nod=3,
    far_shoulder=(4, 2, 0),
    far_along=(0.5, 1, -0.1),
    far_back=(1, 0, 0.2),
    far_pole=(0.3, -1, -0.4),
)

# Holds.
HOLD = Pose(
    near=(28, 54, 17),
    far=(32, 58, -10),
    lean=8,
    yaw=30,
    x=-9,
    drop=3,
    nod=4,
    near_hand="claw",
    far_hand="claw",
    near_back=(0.2, 0.9, 0.4),
    far_back=(0.2, 0.9, -0.4),
    near_pole=(-0.3, -0.7, 1),
)
PUMMEL_BACK = replace(
    HOLD,
    near=(-12, 24, 31),
    lean=6,
    yaw=58,
    drop=5,
    near_hand="fist",
    near_pole=BACK_LOW,
    near_back=(-0.6, 0, 1),
)
PUMMEL_IN = replace(
    HOLD,
    near=(24, 27, 10),
    lean=13,
    yaw=12,
    drop=6,
    x=-11,
    near_hand="fist",
    near_shoulder=(4, -2, 0),
    near_back=(0, -0.4, 1),
    near_pole=(-1, -0.1, 0.7),
)
HOLD_HEAD_BACK = replace(HOLD, near=(30, 49, 14), far=(33, 50, -8), lean=-19, nod=-22, x=-5)
HOLD_HEAD_IN = replace(
    HOLD,
    near=(24, 50, 16),
    far=(27, 52, -10),
    lean=29,
    nod=30,
    x=-15,
    mouth="snarl",
)
THROW_IN = replace(
    HOLD,
    near=(21, 47, 18),
    far=(22, 50, -12),
    lean=-17,
    yaw=64,
    drop=9,
    x=-6,
    nod=8,
)
THROW_OUT = replace(
    HOLD,
    near=(40, 44, 12),
    far=(38, 36, -16),
    lean=31,
    yaw=2,
    drop=7,
    x=-6,
    nod=-4,
    near_hand="open",
    far_hand="open",
    near_shoulder=(5, 0, 0),
    mouth="snarl",
)
THROW_PAST = replace(
    THROW_OUT,
    near=(28, 18, 20),
    far=(24, 16, -22),
    lean=37,
    yaw=14,
    drop=12,
)
CARRY = replace(
    STAND,
    near=(-11, 58, 34),
    yaw=44,
    near_along=(0.8, 0.3, 0.2),
    near_back=(0.1, 0.2, 1),
    near_pole=(-0.5, -1, 0.6),
    held=bottle,
)
LOB_BACK = replace(
    STAND,
    near=(-30, 70, 26),
    far=(32, 50, -14),
    lean=-18,
    yaw=66,
    x=-3,
    drop=3,
    near_shoulder=(-3, 3, 0),
    near_along=(0.3, 0.4, -0.8),
    near_back=(0.9, 0, 0.4),
    near_pole=(-1, -0.2, 0.6),
)
LOB_OUT = replace(
    STAND,
    near=(40, 62, 4),
    far=(2, 36, -22),
    lean=18,
    yaw=4,
    x=-5,
    drop=2,
    near_hand="open",
    near_shoulder=(7, 1, -2),
    near_back=(0, 1, 0.3),
    near_pole=(-0.2, 0.2, 1),
)
LOB_PAST = replace(LOB_OUT, near=(26, 28, -12), lean=27, yaw=-8, drop=6)
SNATCH = replace(
    STAND,
    near=(27, 63, 16),
    lean=3,
    yaw=24,
    x=-3,
    near_hand="claw",
    near_along=(0.6, 0.8, 0),
    near_back=(-0.5, 0.3, 1),
    near_pole=(0, -1, 0.8),
)
SNATCHED = replace(SNATCH, near=(8, 62, 28), lean=-5, yaw=46, x=-2, near_hand="fist")


# Pain.
HURT = Pose(
    near=(6, 27, 32),
    far=(24, 31, -29),
    lean=-22,
    yaw=54,
    nod=-28,
    x=-3,
    drop=3,
    near_pole=(-1, -0.6, 0.8),
    mouth="open",
)
DOUBLED = Pose(
    near=(19, 22, 3),
    far=(18, 18, -4),
    lean=42,
    yaw=36,
    look=40,
    nod=10,
    x=-26,
    drop=10,
    near_pole=(-1, 0.3, 0.7),
    far_pole=(-1, 0.3, -0.7),
    mouth="open",
)
FLYING = Pose(
    near=(40, 50, 20),
    far=(38, 60, -26),
    lean=-8,
    yaw=20,
    look=36,
    nod=-16,
    turn=34,
    x=12,
    drop=-2,
    deep=14,
    thigh=30,
    knee=40,
    stride=10,
    near_hand="open",
    far_hand="open",
    near_pole=(-0.4, -1, 0.7),
    far_pole=(-0.4, -1, -0.7),
    mouth="open",
)
FLYING_FLAT = replace(FLYING, turn=56, nod=-4, x=24, drop=2, thigh=34, knee=80)
FLYING_LOW = replace(
    FLYING, near=(38, 62, 26), far=(34, 70, -26), turn=72, nod=8, x=30, drop=10, thigh=30, knee=95
)
SEIZED = Pose(
    near=(17, 13, 21),
    far=(19, 17, -17),
    lean=-12,
    yaw=38,
    look=56,
    nod=-26,
    drop=-6,
    near_shoulder=(4, 5, -4),
    far_shoulder=(4, 5, 4),
    near_hand="claw",
    far_hand="claw",
    near_pole=(-0.9, -0.2, 0.5),
    far_pole=(-0.9, -0.2, -0.5),
    mouth="open",
)
STRAINING = replace(
    SEIZED, near=(20, 18, 20), far=(22, 21, -15), lean=-1, nod=12, drop=-4, mouth="snarl"
)
WRITHING_BACK = replace(
    SEIZED,
    near=(12, 16, 24),
    far=(24, 14, -15),
    yaw=56,
    lean=-16,
    x=-5,
    nod=-14,
    tilt=12,
    mouth="snarl",
)
WRITHING_ON = replace(
    SEIZED, near=(24, 14, 17), far=(13, 18, -20), yaw=20, lean=-5, x=4, tilt=-11, nod=-4
)
LYING = replace(FLOORED, near=(0, 22, 28), x=12, mouth=None)
DEAD = replace(
    LYING,
    near=(8, 46, 42),
    turn=90,
    lean=0,
    look=14,
    nod=-18,
    tilt=14,
    thigh=22,
    knee=44,
    stride=-12,
    shut=True,
)
ON_ELBOW = replace(PROPPED, x=12, mouth=None)
ON_KNEE = Pose(
    near=(22, 10, 24),
    far=(25, 40, -14),
    lean=34,
    yaw=46,
    x=-6,
    drop=36,
    nod=4,
    near_hand="flat",
    near_along=(0.3, -1, 0),
    near_pole=BACK_LOW,
)

# Victory.
FISTS_DOWN = Pose(
    near=(8, 6, 28),
    far=(8, 8, -26),
    lean=4,
    yaw=46,
    nod=12,
    drop=3,
    near_pole=(-1, -0.2, 0.5),
    far_pole=(-1, -0.2, -0.5),
)
STRAIGHT = replace(
    FISTS_DOWN, near=(3, 4, 30), far=(3, 5, -29), lean=-4, nod=0, drop=-2, breath=2.5
)
LOOK_UP = replace(STRAIGHT, look=58, nod=-20, lean=-6)


def stride(pose: Pose, roll: float) -> tuple[Pose, ...]:
    """Return six poses of a double step; the bob lags, so that no two are alike."""
    return tuple(_stride(pose, k / 6, roll) for k in range(6))


def _stride(pose: Pose, part: float, roll: float) -> Pose:
    side = math.sin(math.tau * part) * roll
    dip = math.cos(2 * math.tau * part + 0.7)
    return replace(
        pose,
        yaw=pose.yaw + 10 * side,
        look=pose.look - 3 * side,
        drop=pose.drop + 1.5 * dip,
        lean=pose.lean + 1.6 * dip,
        near=(pose.near[0] - 5 * side, pose.near[1] - 1.4 * dip, pose.near[2]),
        far=(pose.far[0] + 5 * side, pose.far[1] - 1.4 * dip, pose.far[2]),
        near_shoulder=(-3 * side, 2 * side, 0.0),
        far_shoulder=(3 * side, -2 * side, 0.0),
    )


def sweep(a: Pose, b: Pose, *parts: float) -> tuple[Pose, ...]:
    """Return the poses at these parts of the way from a to b."""
    return tuple(mix(a, b, part) for part in parts)
