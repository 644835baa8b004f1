"""Hair of the hospital and the hotel."""

import math

from assets.studio.figures.dress import Hair
from assets.studio.figures.field import CUT
from assets.studio.figures.model import Group, Model
from assets.studio.hair.skull import strands


def _skull(m: Model, grow: float, brow: float, *, ears: bool = True) -> None:
    """Hair close to the skull: free of the face below `brow`, the ears free or covered."""
    m.group = Group.HAIR
    m.ellipsoid((-1, 15.8, 0), (10.1 + grow, 9.5 + grow, 8.4 + grow), "hair", 0)
    m.ellipsoid((3.6, 17.6, 0), (6.2 + grow, 6.4 + grow, 7 + grow), "hair", 3)
    face = (12.6, brow - 9, 0)
    m.box(face, (9.2, 9, 13), "hair", 1.2, rounding=3, axis=(-0.2, 1, 0), op=CUT)
    m.box((2, 1.5, 0), (15, 7, 14), "hair", 0.8, rounding=1, op=CUT)
    if ears:
        m.box((5.6, 5.4, 0), (7, 8, 13), "hair", 1, rounding=2, op=CUT)
        for s in (-1, 1):
            m.ellipsoid((-0.9, 10.6, 9.4 * s), (2.7, 3.4, 2.8), "hair", 0.5, op=CUT)


def _waves(m: Model) -> None:
    """Hair swept back over the temples and the tops of the ears."""
    for s in (-1, 1):
        m.cone((7.6, 19.4, 4.6 * s), (-2, 14.6, 8.6 * s), (2.2, 3.4), "hair", 1.6)
        m.cone((-2, 14.6, 8.6 * s), (-8.5, 11.5, 4.5 * s), (3.2, 2.6), "hair", 1.6)
    strands(m, [((8, 20.5, 4.4), (-4, 17.5, 9.4)), ((6.5, 18, 7.4), (-6, 13, 8.6))])
    strands(m, [((7, 19, 6.4), (-5, 15.4, 9.6))], -0.2)


def pinned(m: Model) -> None:
    """Put up in a soft knot at the nape, waves over the ears."""
    _skull(m, 1.0, 20.6)
    _waves(m)
    m.ellipsoid((4.5, 23.4, 0), (5.4, 3.0, 7.4), "hair", 2)
    m.ellipsoid((-10.6, 11.2, 0), (4.6, 4.4, 5.4), "hair", 0.8)
    strands(m, [((-8, 13, 4), (-14, 11, 2.6)), ((-8, 9, 4.4), (-13, 8.6, 3))])


def drawn_back(m: Model) -> None:
    """Severe: flat to the skull, a hard knot high at the back."""
    _skull(m, 0.5, 20.8)
    for s in (-1, 1):
        m.cone((7, 19.6, 4.8 * s), (-6, 15, 7.6 * s), (1.4, 2.2), "hair", 1.6)
    m.ellipsoid((-10.6, 19.5, 0), (4.4, 4.4, 4.6), "hair", 0.3)
    m.ring((-8.4, 18.4, 0), (3.2, 0.9, 3.2), "hair", 0.2, axis=(-1, 0.4, 0))
    strands(m, [((8, 20.4, z), (-8, 19, z * 0.9 + 1)) for z in (1, 4, 6.6)], 0.24)


def let_down(m: Model) -> None:
    """Long: from a parting over one eye, swept back, the ends wild on the shoulder blades."""
    _skull(m, 1.3, 21.4, ears=False)
    m.box((9.5, 6, 0), (7.6, 9.4, 13), "hair", 1.2, rounding=2, op=CUT)
    m.ellipsoid((-2.4, 23.6, -1), (8.6, 4.6, 7.6), "hair", 2.5)
    m.ellipsoid((-8, 11, 0), (6.4, 12, 9), "hair", 3)
    for end, thick in (((-25, -7, 5), 6.4), ((-20, -14, 0), 6), ((-25, 1, -4), 5.6)):
        m.cone((-8.5, 9, end[2] * 0.7), end, (thick, 0.9), "hair", 2)
    for s in (-1, 1):
        m.cone((3.6, 21, 4.6 * s), (-1.6, 10, 9 * s), (3, 3.2), "hair", 2)
        m.cone((-1.6, 10, 9 * s), (-7, -8, 10.4 * s), (3.4, 1.0), "hair", 1.6)
    m.cone((8.6, 22.4, -2), (9.8, 14.5, -6.6), (2.4, 0.9), "hair", 1.4)
    strands(m, [((5, 23, z), (-7, 15, z + 5)) for z in (0, 3, 6)], 0.24)
    strands(m, [((-4, 12, 11), (-10, -6, 10)), ((-9, 14, 8), (-20, -5, 6))], 0.24)
    strands(m, [((-6, 10, 10.6), (-15, -8, 8)), ((-9, 16, 8), (-20, 2, 5))], -0.22)


def curls(m: Model) -> None:
    """Short and round, of small curls."""
    _skull(m, 1.4, 20.8)
    for k in range(26):
        turn, high = 2.4 * k, 13 + 13 * math.sin(k * 0.71) ** 2
        wide = 9.4 * math.sqrt(max(0.08, 1 - ((high - 15) / 13) ** 2))
        x, z = -1.6 + wide * math.cos(turn), 0.94 * wide * math.sin(turn)
        if x > 4 and high < 20:
            continue
        m.ellipsoid((x, high, z), (3.1, 3.0, 3.1), "hair", 0.7)
        m.shade((x, high + 1, z + 2), (1.2, 1.2, 2.4), 0.16, 1, over="hair")


def big_hair(m: Model) -> None:
    """As the decade wears it: a great teased mane, swept off the brow."""
    _skull(m, 2.0, 21, ears=False)
    m.box((10.4, 6, 0), (7.4, 9.6, 14), "hair", 1.2, rounding=2, op=CUT)
    m.ellipsoid((-5, 24, 0), (13, 9.6, 13), "hair", 3)
    m.cone((8, 23.5, 2), (4, 31, -3), (3.8, 3.4), "hair", 2)
    m.cone((4, 31, -3), (-6, 33, -6), (3.6, 3), "hair", 2)
    for s in (-1, 1):
        m.ellipsoid((-4, 15, 11 * s), (7.6, 8, 4.8), "hair", 1.6)
        m.ellipsoid((-6, 5, 13 * s), (7.6, 7, 5), "hair", 1.2)
        m.cone((-4, 2, 13 * s), (3.4, -5, 12.6 * s), (4.6, 1.4), "hair", 1)
        m.cone((-8, 3, 13 * s), (-15, -6, 13 * s), (4.4, 1.4), "hair", 1)
    m.ellipsoid((-14, 13, 0), (8, 12, 13), "hair", 2)
    m.cone((-14, 4, 0), (-21, -5, 2), (7, 1.4), "hair", 1.2)
    m.cone((-15, 16, 3), (-26, 13, 3), (6, 1.4), "hair", 1.4)
    for x, high, z in (
        (-15, 20, 7),
        (-6, 30, 7),
        (3, 28, 8),
        (-17, 9, 9),
        (-6, 10, 16),
        (-4, 20, 14),
    ):
        m.line((x + 5, high + 2, z), (x - 4, high - 6, z + 1), 0.9, 0.24, 0.8, over="hair")
        m.line((x + 3, high - 1, z), (x - 6, high - 9, z + 1), 0.9, -0.28, 0.8, over="hair")


def buzz(m: Model) -> None:
    """Shorn to a shadow, with a square line over the brow."""
    _skull(m, 0.35, 18.6)
    m.box((6.4, 21, 0), (2, 1.6, 6), "hair", 1, rounding=0.8)


def side_parting(m: Model) -> None:
    """An elderly gentleman's: thin on the temples, parted, full over the ears."""
    _skull(m, 0.8, 20.4)
    m.ellipsoid((3, 23.4, -2), (7.4, 3.2, 6), "hair", 1.6)
    for s in (-1, 1):
        m.ellipsoid((-4.6, 13.2, 8.2 * s), (4.2, 4.6, 2.4), "hair", 1.4)
        m.ellipsoid((7.4, 18.6, 6.6 * s), (3.6, 3, 2.4), "hair", 0.8, op=CUT)
    m.line((9, 22.6, 2.6), (-3, 26.4, 3), 0.6, -0.34, over="hair")
    strands(m, [((9, 22, z), (2, 26.5, z - 2)) for z in (-4, -1.4)], 0.24)


def tousled(m: Model) -> None:
    """Slept in: tufts in every direction."""
    _skull(m, 1.1, 19.6)
    tufts = (
        (8.5, 23, 1, 12.5, 26),
        (3, 25, 4, 5, 30.5),
        (-3, 25, 2, -4.5, 31),
        (-8, 21, 3, -14, 25),
    )
    for x, high, z, end, top in tufts:
        m.cone((x, high, z), (end, top, z * 1.5), (3.6, 1.0), "hair", 1.6)
    m.cone((-9.6, 13, 2), (-14.5, 14, 4), (3.2, 1.0), "hair", 1.2)
    strands(m, [((9, 21, z), (2, 27, z * 1.4)) for z in (-2, 1.5, 5)], 0.22)


def comb_over(m: Model) -> None:
    """A few long strands drawn across a bald head from low over the ear."""
    _skull(m, 0.7, 16.4)
    m.ellipsoid((2.6, 23.6, 0), (13, 6.6, 7.6), "hair", 0.8, op=CUT)
    for x, bow in ((-4, 25.6), (-0.4, 25.9), (3.4, 25.2)):
        m.cone((x - 1, 19, 8.2), (x, bow, 1.6), (1.1, 0.8), "hair", 0.4)
        m.cone((x, bow, 1.6), (x + 0.6, 23.4, -5.4), (0.8, 0.5), "hair", 0.4)


def slick(m: Model) -> None:
    """Wet and combed straight back."""
    _skull(m, 0.7, 20.8)
    m.ellipsoid((-7.6, 9.4, 0), (3.2, 4.4, 6.4), "hair", 2)
    strands(m, [((9, 20.6, z), (-8, 21.5, z * 1.1)) for z in (-2, 1, 4, 6.6)], 0.3)
    strands(m, [((9, 20, z), (-8, 19.5, z * 1.1)) for z in (2.6, 5.6)], -0.2)


def unless_marked(mark: str, hair: Hair, otherwise: Hair) -> Hair:
    """Return one hair, or another while the hands show what leaves this mark."""

    def wear(m: Model) -> None:
        (otherwise if mark in m.marks else hair)(m)

    return wear
