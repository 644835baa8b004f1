"""What hair begins with: a cap close to the skull, and strands combed over it."""

from collections.abc import Iterable

from assets.studio.figures.field import CUT
from assets.studio.figures.model import Group, Model
from assets.studio.figures.space import Vec

SLANT = -0.12  # forward of upright, of the hair line over the brow


def cap(
    m: Model,
    grow: float,
    front: float,
    nape: float,
    temple: float = 13.0,
    *,
    slant: float = SLANT,
    burns: bool = False,
) -> None:
    """Put hair on the skull, cut along a hair line at the heights given, the ears left free.

    `burns` leaves it long before the ears.
    """
    m.group = Group.HAIR
    m.ellipsoid((-0.8, 15.8, 0), (10.2 + grow, 9.4 + grow, 8.3 + grow), "hair", 0)
    m.ellipsoid((4, 17.4, 0), (6 + grow, 6.4 + grow, 6.9 + grow), "hair", 3)
    face, ear, neck = (12.4, front - 9, 0), (6.2, temple - 9.6, 0), (-4, nape - 8, 0)
    m.box(face, (9.4, 9, 12), "hair", 1.2, rounding=2.5, axis=(slant, 1, 0), op=CUT)
    m.box(ear, (7, 9, 12), "hair", 1, rounding=2, op=CUT)
    m.box(neck, (14, 8, 14), "hair", 0.8, rounding=1, op=CUT)
    for s in (-1, 1):
        m.ellipsoid((-0.9, 10.6, 9.4 * s), (2.6, 3.3, 2.6), "hair", 0.5, op=CUT)
        if burns:
            m.box((2.2, 13, 7.7 * s), (1.5, 3.2, 0.7), "hair", 0.5, rounding=0.5)


def strands(m: Model, lines: Iterable[tuple[Vec, Vec]], amount: float = 0.2) -> None:
    for start, end in lines:
        m.line(start, end, 0.55, amount, over="hair")
