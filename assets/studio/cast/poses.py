"""Poses shared by the cast: the hero's measures fit everyone."""

import math
from dataclasses import replace

from assets.studio.figures.pose import Pose

IDLE = Pose(near=(20, 41, 21), far=(25, 47, -11), lean=4)
GUARD = Pose(near=(17, 53, 14), far=(23, 58, -9), lean=13, yaw=34, nod=12, drop=6)
RELAXED = Pose(
    near=(8, 4, 27),
    far=(6, 4, -26),
    yaw=42,
    near_pole=(-1, -0.2, 0.5),
    far_pole=(-1, -0.2, -0.5),
)
JAB_UP = Pose(
    near=(-12, 34, 30),
    far=(16, 58, -26),
    lean=-17,
    yaw=56,
    nod=12,
    drop=4,
    near_pole=(-1, 0.3, 0.7),
    far_pole=(0.2, -1, -0.8),
)
JAB = Pose(
    near=(12, 44, 22),
    far=(41, 57, -10),
    lean=9,
    yaw=26,
    far_shoulder=(6, 0, 4),
    far_back=(0, 1, -0.2),
)
LIE = Pose(
    near=(6, 8, 30),
    far=(2, 10, -30),
    turn=90,
    drop=-4,
    yaw=30,
    look=20,
    thigh=20,
    knee=30,
    near_hand="open",
    far_hand="open",
    near_pole=(-1, -0.2, 0.5),
    far_pole=(-1, -0.2, -0.5),
)


def breathe(pose: Pose, deep: float = 1.0) -> tuple[Pose, Pose, Pose, Pose]:
    """Return four poses of one breath: out, in, held, going out."""
    rise = (0.0, 0.7 * deep, 0.0)
    half = replace(
        pose,
        breath=0.5 * deep,
        drop=pose.drop - 0.3 * deep,
        near=_lift(pose.near, 0.6 * deep),
        far=_lift(pose.far, 0.5 * deep),
        nod=pose.nod - 1,
    )
    full = replace(
        pose,
        breath=1.1 * deep,
        drop=pose.drop - 0.9 * deep,
        near=_lift(pose.near, 1.6 * deep),
        far=_lift(pose.far, 1.2 * deep),
        near_shoulder=rise,
        far_shoulder=rise,
        nod=pose.nod - 2,
    )
    sunk = replace(half, drop=pose.drop + 0.7 * deep, breath=0.2 * deep, nod=pose.nod + 1)
    return pose, half, full, sunk


def _lift(hand: tuple[float, float, float], by: float) -> tuple[float, float, float]:
    return hand[0], hand[1] + by, hand[2]


def walk(pose: Pose, swing: float = 1.0) -> tuple[Pose, ...]:
    """Return six poses of a double step: shoulders roll, the body bobs twice."""
    return tuple(_stride(pose, k / 6, swing) for k in range(6))


def _stride(pose: Pose, part: float, swing: float) -> Pose:
    side = math.sin(math.tau * part) * swing
    dip = math.cos(2 * math.tau * part) * swing
    return replace(
        pose,
        yaw=pose.yaw + 8 * side,
        drop=pose.drop + 1.1 * dip,
        lean=pose.lean + 1.5 * dip,
        near=(pose.near[0] - 4 * side, pose.near[1] - dip, pose.near[2]),
        far=(pose.far[0] + 4 * side, pose.far[1] - dip, pose.far[2]),
        near_shoulder=(-3 * side, 1.6 * side, 0.0),
        far_shoulder=(3 * side, -1.6 * side, 0.0),
        stride=16 * side,
    )
