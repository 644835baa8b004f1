"""A young birch torn out by the roots, held in both fists as a flail."""

import math

from assets.studio.figures.arms import Grip
from assets.studio.figures.dress import Prop
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Material, Model
from assets.studio.figures.space import Array, Vec, frame_along, unit, vector

LONG = 98.0  # units of the trunk
HELD = 56.0  # units from the near fist to the roots, as he swings it
SCARS = (5, 11, 18, 26, 32, 40, 47, 65, 72, 80)  # units from the roots
ROOTS = ((0, 9, 15), (62, 7, 17), (118, 9, 13), (180, 8, 16), (236, 7, 15), (300, 9, 17))
TWIGS = ((66, 25, 24), (72, 205, 26), (78, 110, 24), (84, 320, 26), (89, 60, 22), (93, 180, 20))
SNOWED = ((5, 5, 3, 5.4), (-6, 3, 4, 4.2), (2, -7, -2, 4.0))

BARK = Material("stone:2-5,grey:7", shift=0.14, dither=0.3, weight=1.3)
SCAR = Material("ink,stone:0", weight=1.9, keep=True)
EARTH = Material("brown:0-3", shift=0.02, dither=0.6)
TWIG = Material("brown:0-2", weight=1.4)
SNOW = Material("navy:3-4,grey:6-7", shift=0.14, dither=0.4)


def _crown(m: Model, foot: Array, frame: Array) -> None:
    """Bare twigs that leave the trunk at these places, this way round, so long."""
    across, along, third = frame
    for place, turn, long in TWIGS:
        side = across * math.cos(math.radians(turn)) + third * math.sin(math.radians(turn))
        start = foot - along * place
        fork = start + (side * 0.7 - along * 0.72) * long * 0.5
        m.cone(start, fork, (1.4, 1.0), "twig", 0.6)
        for bend in (-0.1, 0.55, 1.3):
            m.cone(fork, fork + (side * bend - along) * long * 0.42, (0.9, 0.5), "twig", 0.3)


def _roots(m: Model, foot: Array, frame: Array) -> None:
    """A clod with roots that reach out and on, and the snow it was frozen in."""
    across, along, third = frame
    m.ellipsoid(foot + along * 1, (8.6, 7.6, 8.6), "earth", 2.4, axis=along)
    for turn, out, long in ROOTS:
        side = across * math.cos(math.radians(turn)) + third * math.sin(math.radians(turn))
        knee = foot + along * 4 + side * out
        m.cone(foot + along * 2, knee, (3.4, 1.9), "earth", 1.4)
        m.cone(knee, knee + (side * 0.7 + along) * long * 0.45, (1.9, 0.6), "earth", 0.6)
    for x, y, z, r in SNOWED:
        m.ellipsoid(foot + across * x + along * y * 0.7 + third * z, (r, r * 0.8, r), "snow", 1)


def birch(way: Vec, held: float = HELD) -> Prop:
    """Return the birch with its roots this way (right, up, near), so far from the near fist."""

    def prop(m: Model, g: Grip) -> None:
        m.materials |= {"bark": BARK, "scar": SCAR, "earth": EARTH, "twig": TWIG, "snow": SNOW}
        along = unit(m.axes.T @ vector(way))
        fist = g.at(-2.2, 5.4, 0)
        frame = frame_along(along, m.axes.T @ vector((0.2, 0.3, 1)))
        foot = fist + along * held
        m.cone(foot - along * LONG, foot, (1.7, 4.3), "bark", 0)
        for k, place in enumerate(SCARS):
            side = (frame[2] if k % 2 else -frame[2]) + frame[0] * (0.7, -0.8, 0.1)[k % 3]
            at = foot - along * place + unit(side) * 2.6
            m.box(at, (3.4, 0.9, 3.0), "scar", op=PAINT, over="bark", axis=along)
        _crown(m, foot, frame)
        _roots(m, foot, frame)
        m.mark("held", foot)

    return prop
