"""Hands close to: joints, nails, creases, a sleeve; held up, palm to us, fingers to the top.

Axes: to the thumb, along the fingers, out of the palm. One unit is about a tenth of the width.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.studio.figures.body import SKINS
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.space import Array, Vec, unit, vector

ROOTS = ((3.5, 8.9), (1.2, 9.5), (-1.15, 9.1), (-3.35, 8.0))  # fore-finger first
LENGTHS = ((4.7, 2.9, 2.3), (5.2, 3.3, 2.4), (4.8, 3.1, 2.4), (3.7, 2.3, 2.1))
THICK = (1.28, 1.32, 1.26, 1.1)
BENDS = (80.0, 100.0, 55.0)  # degrees at each joint of a finger wholly curled
BARE_ARM = 4.0  # units of wrist beyond which the fore-arm shows


@dataclass(frozen=True)
class Grasp:
    """How far each finger is curled (0 straight, 1 fist), spread, and the thumb's two bends.

    `thumb` is how far it stands off the palm's edge (0 along, 1 square to it) and how far it
    comes round in front of the palm.
    """

    curls: tuple[float, float, float, float] = (0.2, 0.2, 0.25, 0.3)
    spread: float = 5.0  # degrees between fingers
    thumb: tuple[float, float] = (0.7, 0.3)


@dataclass(frozen=True)
class Dress:
    skin: str = "tanned"
    sleeve: str = "grey:0-5"
    cuff: str | None = None  # a shirt's, inside the sleeve
    bare: float = 2.6  # units of wrist that show


HANDS = (  # a first hand's parts and a second's: those of one group would flow together
    (Group.HAND_NEAR, Group.ARM_NEAR, Group.TORSO),
    (Group.HAND_FAR, Group.ARM_FAR, Group.COLLAR),
)


def reaching(along: Vec, out: Vec) -> Array:
    """Return a right hand's axes: its fingers along one direction, its palm to the other."""
    fingers = unit(along)
    across = unit(np.cross(fingers, vector(out)))
    return np.stack([across, fingers, np.cross(across, fingers)], axis=1)


def hand(m: Model, grasp: Grasp, dress: Dress) -> None:
    """Add a hand, wrist at 0, in the model's local frame; a model takes two."""
    colours = SKINS[dress.skin]
    own = {
        "palm": Material(colours, shift=0.05, gloss=0.1, dither=0.15),
        "nail": Material(colours, shift=0.22, gloss=0.6, weight=1.3),
        "cloth": Material(dress.sleeve, gloss=0.05),
        "linen": Material(dress.cuff or dress.sleeve, shift=0.1),
    }
    palm, cuff, sleeve = HANDS["palm" in m.materials]
    older = {f"first {name}" if name in own else name: m.materials[name] for name in m.materials}
    m.materials = older | own
    m.group = palm
    _palm(m)
    for k in range(4):
        _finger(m, k, grasp)
    _thumb(m, grasp)
    if dress.bare > BARE_ARM:
        m.cone((0, -3, 0), (0, -dress.bare - 6, 0), (2.9, 4.4), "palm", 2)
    _sleeve(m, dress, cuff, sleeve)


def _palm(m: Model) -> None:
    m.box((0.2, 4.9, 0), (4.6, 4.7, 1.7), "palm", 0, rounding=1.6)
    m.ellipsoid((2.9, 3.4, 1.1), (2.5, 3.6, 1.7), "palm", 1.6, axis=(0.45, 1, 0))
    m.ellipsoid((-2.9, 3.6, 0.9), (1.9, 4.0, 1.5), "palm", 1.6)
    m.ellipsoid((0, 8.2, 0.8), (4.2, 1.3, 1.2), "palm", 1.2)
    m.cone((0, -4, 0), (0, 1.6, 0), (2.9, 3.2), "palm", 2)
    for start, end in (
        ((4.4, 7.4, 1.9), (1.2, 1.2, 2.6)),
        ((4.5, 7.5, 1.8), (-3.6, 6.0, 2.2)),
        ((2.4, 8.4, 2.2), (-4.4, 7.2, 1.9)),
    ):
        middle = tuple(
            (a + b) / 2 + o for a, b, o in zip(start, end, (-0.4, -0.5, 0.1), strict=True)
        )
        m.line(start, middle, 0.32, -0.26, 0.5, over="palm")
        m.line(middle, end, 0.32, -0.26, 0.5, over="palm")
    for x in (-2.2, 0.0, 2.2):  # tendons of the back
        m.line((x * 0.6, 2.5, -2.2), (x * 1.1, 8, -2.0), 0.4, 0.1, 0.6, over="palm")


def _finger(m: Model, k: int, grasp: Grasp) -> None:
    at = np.array((*ROOTS[k], 0.0))
    turn = np.radians((1.4 - k) * grasp.spread)
    bend, r = 0.0, THICK[k]
    for joint, long in enumerate(LENGTHS[k]):
        bend += np.radians(BENDS[joint] * grasp.curls[k])
        way = np.array((np.sin(turn) * np.cos(bend), np.cos(turn) * np.cos(bend), np.sin(bend)))
        end = at + way * long
        slim = r * (1 - 0.09 * joint)
        m.cone(at, end, (slim, slim * 0.92), "palm", 0.5)
        front = np.cross(way, np.array((np.cos(turn), -np.sin(turn), 0.0)))
        side = np.cross(way, front)
        if joint:
            edge = at - front * slim
            m.line(edge - side * slim, edge + side * slim, 0.26, -0.24, 0.4, over="palm")
        if joint == 2:
            _nail(m, end - way * 0.1 + front * slim * 0.72, way, front, slim)
        at = end


def _nail(m: Model, at: Array, way: Array, front: Array, r: float) -> None:
    m.ellipsoid(
        at, (r * 0.62, r * 0.9, r * 0.5), "nail", 0, axis=way, hint=front, op=PAINT, over="palm"
    )


def _thumb(m: Model, grasp: Grasp) -> None:
    off, across = grasp.thumb
    root = np.array((3.2, 2.2, 0.9))
    first = unit((0.35 + 0.75 * off, 0.9 - 0.35 * off, 0.15 + 0.7 * across))
    second = unit(first + np.array((-0.2 - 0.9 * across, 0.45, 0.25 * across)))
    knuckle = root + first * 4.6
    tip = knuckle + second * 3.9
    m.cone(root, knuckle, (2.2, 1.6), "palm", 1.2)
    m.cone(knuckle, tip, (1.55, 1.25), "palm", 0.5)
    back = unit(np.cross(second, np.cross(second, np.array((0.3, 0.0, 1.0)))))
    _nail(m, tip + back * 0.9 + second * 0.2, second, back, 1.3)
    m.line(knuckle - back * 1.5, knuckle - back * 1.5 + first * 0.3, 0.4, -0.2, 0.5, over="palm")


def _sleeve(m: Model, dress: Dress, cuff: Group, sleeve: Group) -> None:
    m.group = cuff
    low = -dress.bare
    if dress.cuff:
        m.cone((0, low, 0), (0, low - 3, 0), (3.5, 3.7), "linen", 0)
        low -= 1.3
    m.group = sleeve
    m.cone((0, low - 3.4, 0), (0, low - 40, 0), (4.6, 6.8), "cloth", 0)
    m.ring((0, low - 1.6, 0), (4.7, 2.0, 4.4), "cloth", 0.6)
    for k in range(4):
        y = low - 6 - 5.5 * k
        m.line((4.8, y, 2), (-3.4, y - 3.4 + k, 4.6), 0.6, -0.2, 0.9, over="cloth")
        m.line((4.6, y - 1.4, 2), (-3.2, y - 4.8 + k, 4.6), 0.5, 0.12, 0.9, over="cloth")
