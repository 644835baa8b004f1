"""Things close to: locker key, wristwatch, a revolver; each a model about 0."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from assets.studio.figures.arms import Grip
from assets.studio.figures.field import CUT, PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.props.guns import revolver

GUARD = ((-6.4, -2.0), (-5.4, -5.2), (-2.0, -6.2), (0.8, -4.8), (1.6, -1.4))
TEETH = (1.5, 2.6, 1.8, 3.0, 1.3)


def key(m: Model) -> None:
    """A flat key: a round bow with a hole, a collar, teeth; along +y, flat to us."""
    m.materials["brass"] = Material("gold:0-4,grey:7", gloss=0.8, gain=1.2, weight=1.3)
    m.group = Group.HELD_NEAR
    m.ring((0, 0, 0), (3.6, 0.7, 3.6), "brass", 0, rounding=0.4, axis=(0, 0, 1))
    m.ring((0, -0.9, 0), (1.2, 2, 1.2), "brass", 0, rounding=0.2, axis=(0, 0, 1))
    m.ellipsoid((0, -1.0, 0), (1.4, 1.4, 3), "brass", 0.2, op=CUT)
    m.box((0, 4.2, 0), (1.7, 0.6, 1.0), "brass", 0, rounding=0.3)
    m.box((0, 9.4, 0), (0.95, 5.6, 0.6), "brass", 0, rounding=0.3)
    for k, deep in enumerate(TEETH):
        m.box(
            (0.5 + deep / 2, 7.4 + 1.65 * k, 0),
            (deep / 2 + 0.4, 0.62, 0.5),
            "brass",
            0,
            rounding=0.1,
        )
    m.line((-0.4, 5.4, 0.7), (-0.4, 14, 0.7), 0.3, -0.25, 0.4, over="brass")


def watch(m: Model, case: str, strap: str, face: str) -> None:
    """A wristwatch hanging open: strap up and down, the dial to us, its hands at ten to two."""
    m.materials |= {
        "case": Material(case, gloss=0.8, gain=1.2, weight=1.3),
        "strap": Material(strap, gloss=0.2),
        "dial": Material(face, shift=0.15, weight=1.2),
        "mark": Material("ink", weight=1.6, keep=True),
    }
    m.group = Group.HELD_NEAR
    for s in (-1, 1):
        m.box((0, 6.6 * s, -0.4), (1.6, 4.6, 0.5), "strap", 0, rounding=0.4)
        m.box((0, 12.2 * s, -1.6), (1.45, 3.2, 0.5), "strap", 1, rounding=0.4, axis=(0, s, -0.5))
        for k in range(3):
            m.line(
                (-0.4, 6 * s + 1.6 * k, 0.3), (0.4, 6 * s + 1.6 * k, 0.3), 0.3, -0.25, over="strap"
            )
    m.ring((0, 0, 0), (3.9, 1.1, 3.9), "case", 0, rounding=0.5, axis=(0, 0, 1))
    m.ellipsoid((0, 0, 1.0), (3.1, 3.1, 0.7), "dial", 0, op=PAINT, over="case")
    m.cone((4.0, 0.2, 0), (4.9, 0.2, 0), (0.7, 0.7), "case", 0)
    for x, y in ((-1.6, 1.3), (1.3, 1.9)):
        for k in range(4):
            at = (x * (k + 0.4) / 4, y * (k + 0.4) / 4, 1.1)
            m.ellipsoid(at, (0.34, 0.34, 0.9), "mark", 0, op=PAINT)


def laid_revolver(m: Model) -> None:
    """The .44, barrel along +x, butt down, flat to us: with its guard, and flutes in the drum."""
    m.group = Group.HELD_NEAR
    revolver(m, _grip())
    for start, end in pairwise(GUARD):
        m.cone((*start, -2), (*end, -2), (0.65, 0.65), "blued", 0.2)
    for y in (0.4, 2.2, 4.0):
        m.line((-5, y, -5.2), (-0.6, y, -5.2), 0.35, -0.45, 0.5, over="blued")
    m.line((1.5, 5.0, -3.6), (18, 5.0, -3.6), 0.3, 0.3, 0.4, over="blued")
    m.line((1.5, 2.4, -3.6), (18, 2.4, -3.6), 0.3, -0.4, 0.4, over="blued")


def _grip() -> Grip:
    """Return the frame of an absent hand that points along x with its thumb up."""
    return Grip(np.array((-12.0, -4.0, 0.0)), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0), 1, 1.0)
