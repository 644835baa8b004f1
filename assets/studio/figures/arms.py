"""Arms and hands. An arm is solved from shoulder to where the pose wants the hand."""

from typing import Literal, NamedTuple

import numpy as np

from assets.studio.figures.body import Body
from assets.studio.figures.model import Group, Model
from assets.studio.figures.sleeves import Bend, add_sleeve
from assets.studio.figures.space import Array, Vec, length, reach, unit, vector

HandShape = Literal["fist", "open", "flat", "claw"]
UPPER_ARM, FORE_ARM = 22.5, 20.5
SHOULDER: Vec = (-0.5, 50.5, 22.5)
FINGERS = (3.2, 1.1, -1.05, -3.1)  # sideways, fore-finger first
GAP_LINE = ((1.6, 8.0), (0.6, 8.5), (-0.6, 8.8), (-2.4, 8.5), (-3.3, 7.5), (-3.8, 6.5))
CURLS = {"open": (0.3, 3.9, 3.6), "flat": (0.0, 4.4, 4.2), "claw": (1.6, 3.6, 2.2)}


class ArmPose(NamedTuple):
    """Where one arm goes: hand from the waist; None leaves a choice to the arm."""

    hand: Vec
    shift: Vec  # of the shoulder
    pole: Vec | None  # the elbow's side
    back: Vec | None  # where the back of the hand looks
    along: Vec | None  # from wrist to knuckles
    shape: HandShape


class Grip:
    """The frame of a hand: towards its back, along it, towards the thumb."""

    def __init__(self, wrist: Array, along: Vec | Array, back: Vec, side: int, size: float) -> None:
        self.wrist, self.size = wrist, size
        self.along = unit(along)
        self.back = unit(vector(back) - self.along * (vector(back) @ self.along))
        self.thumb = np.cross(self.back, self.along) * side

    def at(self, back: float, along: float, thumb: float) -> Array:
        """Return a point of the hand in the body's axes."""
        away = self.back * back + self.along * along + self.thumb * thumb
        return self.wrist + away * self.size

    def outward(self, back: float, along: float) -> Array:
        """Return the direction of so much back and so much along."""
        return unit(self.back * back + self.along * along)


def add_arm(m: Model, b: Body, side: int, pose: ArmPose) -> Grip:
    """Add upper arm, fore-arm and hand; return the hand's frame for what it holds."""
    key = "near" if side > 0 else "far"
    m.group = Group.ARM_NEAR if side > 0 else Group.ARM_FAR
    shoulder = vector(SHOULDER) * (1, 1, side * b.shoulder) + pose.shift
    goal = vector(pose.hand) + vector((0, 0, (b.shoulder - 1) * 10 * side))
    pole = pose.pole or (-0.3, -1, 0.55 * side)
    elbow, wrist = reach(shoulder, goal, UPPER_ARM, FORE_ARM, pole)
    if m.sleeve is None or m.sleeve.short:
        _add_upper_arm(m, b, shoulder, elbow, wrist - elbow, side)
        _add_fore_arm(m, b, elbow, wrist, side)
    if m.sleeve:
        add_sleeve(m, m.sleeve, Bend(shoulder, elbow, wrist, b.arm, side))
    hand = m.sleeve.glove if m.sleeve and m.sleeve.glove else "hand"
    m.group = Group.HAND_NEAR if side > 0 else Group.HAND_FAR
    size = 1.1 * max(0.8, b.arm**0.6)
    along = pose.along or tuple(wrist - elbow)
    grip = Grip(wrist, along, pose.back or (0.15, 0.5, side), side, size)
    if pose.shape == "fist":
        _add_fist(m, grip, hand)
        _touch_knuckles(m, grip)
    else:
        _add_open_hand(m, grip, hand, CURLS[pose.shape])
    m.mark(f"hand_{key}", grip.at(0, 6, 0))
    m.mark(f"elbow_{key}", elbow)
    m.group = Group.HELD_NEAR if side > 0 else Group.HELD_FAR
    return grip


def _add_upper_arm(
    m: Model, b: Body, shoulder: Array, elbow: Array, fore: Array, side: int
) -> None:
    a, upper = b.arm, elbow - shoulder
    ball = (9.4 * a**0.9, 10.0 * a**0.8, 8.4 * a**0.9)
    m.ellipsoid(shoulder + vector((0.4, -1, 0.5 * side)), ball, "skin")
    m.cone(shoulder, elbow, (7.4 * a, 5.3 * a), "skin")
    axis = unit(upper)
    bend = fore - axis * (fore @ axis)
    inner = unit(bend) if length(bend) > 1 else vector((1, 0, 0))
    flex = 1 + 0.22 * min(length(bend) / 20, 1)
    middle = shoulder + upper * 0.56
    biceps = (4.9 * a * flex, 8.0, 4.9 * a)
    m.ellipsoid(middle + inner * 2.6 * a, biceps, "skin", 2, axis=upper)
    m.ellipsoid(middle - inner * 2.6 * a, (4.8 * a, 8.6, 5.0 * a), "skin", 2, axis=upper)
    out = vector((0, 0, side))
    start, end = middle + out * 5.2 * a - upper * 0.18, middle + out * 5.0 * a + upper * 0.3
    m.line(start, end, 0.5, -0.1, 0.9, over="skin")


def _add_fore_arm(m: Model, b: Body, elbow: Array, wrist: Array, side: int) -> None:
    a, fore = b.arm, wrist - elbow
    m.cone(elbow, elbow + fore * 0.42, (5.3 * a, 6.3 * a), "skin", 2.4)
    m.cone(elbow + fore * 0.36, wrist, (6.1 * a, 3.7 * a**0.8), "skin", 2.4)
    out = vector((0, 0, side))
    start, end = elbow + fore * 0.25 + out * 6.2 * a, wrist + out * 3.4 - fore * 0.2
    m.line(start, end, 0.5, -0.09, 0.9, over="skin")


def _add_fist(m: Model, g: Grip, hand: str) -> None:
    r = g.size
    m.box(
        g.at(0.2, 4, 0),
        (2.6 * r, 3.9 * r, 4.2 * r),
        hand,
        1.2,
        rounding=1.8 * r,
        axis=g.along,
        hint=g.thumb,
    )
    for c, out in zip(FINGERS, (0.0, 0.5, 0.3, -0.3), strict=True):
        knuckle, joint = g.at(1.7, 7 + out, c), g.at(-1.6, 8.3 + out, c)
        m.cone(knuckle, joint, (1.28 * r, 1.2 * r), hand, 0.25)
        m.cone(joint, g.at(-3.3, 5.2, c), (1.2 * r, 1.1 * r), hand, 0.25)
    for c in (2.15, 0.0, -2.1):
        m.line(g.at(2.8, 5.6, c), g.at(2.9, 7.4, c), 0.4 * r, -0.2, 0.4, over=hand)
        m.line(g.at(2.8, 7.4, c), g.at(-2.2, 9.4, c), 0.55 * r, -0.3, 0.4, over=hand)
        m.line(g.at(-2.2, 9.2, c), g.at(-4.4, 5.4, c), 0.55 * r, -0.3, 0.4, over=hand)
    m.cone(g.at(-0.4, 1.8, 4.2), g.at(-2.6, 5.6, 3.9), (1.6 * r, 1.35 * r), hand, 0.8)
    m.cone(g.at(-2.6, 5.6, 3.9), g.at(-4.3, 6.9, 1), (1.35 * r, 1.1 * r), hand, 0.3)


def _touch_knuckles(m: Model, g: Grip) -> None:
    """Leave gaps between the fingers and lit knuckles for the pixels: too fine for the light."""
    for c in (2.15, 0.0, -2.1):
        for back, along in GAP_LINE:
            m.touch(g.at(back, along, c), g.outward(back, along - 5.5), -2)
    for c in FINGERS:
        m.touch(g.at(2.2, 6.9, c), g.outward(2.2, 1.4), 1)


def _add_open_hand(m: Model, g: Grip, hand: str, curl: Vec) -> None:
    r = g.size
    m.box(
        g.at(0, 3.6, 0),
        (1.7 * r, 3.9 * r, 3.9 * r),
        hand,
        1.2,
        rounding=1.4 * r,
        axis=g.along,
        hint=g.thumb,
    )
    spread = 0.1 if curl is CURLS["flat"] else 0.34
    for c, long in zip(FINGERS, (0.9, 1.05, 1.0, 0.8), strict=True):
        knuckle, joint = g.at(0, 7, c), g.at(-curl[0], 7 + curl[1] * long, c * (1 + spread))
        tip = g.at(-curl[0] * 3, 7 + (curl[1] + curl[2]) * long, c * (1 + spread * 1.9))
        m.cone(knuckle, joint, (1.15 * r, r), hand, 0.3)
        m.cone(joint, tip, (r, 0.8 * r), hand, 0.2)
    m.cone(g.at(-0.3, 1.6, 3.6), g.at(-1.4, 5, 6.4), (1.6 * r, 1.25 * r), hand, 0.8)
    m.cone(g.at(-1.4, 5, 6.4), g.at(-2, 8, 7), (1.25 * r, 0.95 * r), hand, 0.3)
