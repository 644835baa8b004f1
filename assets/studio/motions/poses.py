"""Poses shared by the cast: the hero's measures fit everyone."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from assets.studio.figures.animation import Animation, Frame
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose
from assets.studio.figures.space import Array, Vec, pitch, unit, yaw

IDLE = Pose(near=(20, 41, 21), far=(25, 47, -11), lean=4)
GUARD = Pose(near=(17, 53, 14), far=(23, 58, -9), lean=13, yaw=34, nod=12, drop=6)
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


ARMS_LAG, WEIGHT_LEADS = 0.7, 0.6  # radians of the step: the hands follow the shoulders


def walk(pose: Pose, swing: float = 1.0) -> tuple[Pose, ...]:
    """Return six poses of a double step: shoulders roll, the body bobs twice."""
    return tuple(_stride(pose, k / 6, swing) for k in range(6))


def _stride(pose: Pose, part: float, swing: float) -> Pose:
    side = math.sin(math.tau * part) * swing
    arms = math.sin(math.tau * part - ARMS_LAG) * swing
    dip = math.cos(2 * math.tau * part + WEIGHT_LEADS) * swing
    return replace(
        pose,
        yaw=pose.yaw + 8 * side,
        drop=pose.drop + 1.1 * dip,
        lean=pose.lean + 1.5 * dip,
        near=(pose.near[0] - 5 * arms, pose.near[1] - dip, pose.near[2]),
        far=(pose.far[0] + 5 * arms, pose.far[1] - dip, pose.far[2]),
        near_shoulder=(-3 * side, 1.6 * side, 0.0),
        far_shoulder=(3 * side, -1.6 * side, 0.0),
        tilt=pose.tilt + 2.5 * arms,
        stride=16 * side,
    )


def aim(pose: Pose, held: Vec, knuckles: Vec) -> Pose:
    """Turn the near hand so that what it holds points to `held`, its knuckles about so.

    Both are seen in the picture: right, up, towards the viewer.
    """
    upright = (yaw(pose.yaw) @ pitch(pose.lean)).T
    thing = upright @ unit(held)
    along = upright @ unit(knuckles)
    along = unit(along - thing * (along @ thing))
    back = np.cross(along, thing)
    return replace(pose, near_along=_vec(along), near_back=_vec(back))


def _vec(a: Array) -> Vec:
    return float(a[0]), float(a[1]), float(a[2])


def restyle(
    animations: Mapping[str, Animation], change: Callable[[Pose], Pose]
) -> dict[str, Animation]:
    """Return the animations with every pose changed: one man's own manner in shared moves."""
    return {
        tag: replace(a, frames=tuple(_restyled(frame, change) for frame in a.frames))
        for tag, a in animations.items()
    }


def _restyled(frame: Frame, change: Callable[[Pose], Pose]) -> Frame:
    pose, ms, *smears = frame
    if not smears:
        return change(pose), ms
    smear: Smear = smears[0]
    if isinstance(smear.start, Pose):
        smear = replace(smear, start=change(smear.start))
    return change(pose), ms, smear
