"""Hair and beards, as parts put on a head."""

from assets.studio.figures.field import CUT, PAINT
from assets.studio.figures.head import Face
from assets.studio.figures.model import Group, Model
from assets.studio.hair.skull import cap, strands


def flat_top(m: Model) -> None:
    cap(m, 0.7, 19.8, 8.5, burns=True)
    m.box((0.4, 23.2, 0), (8.4, 3.2, 7.4), "hair", 1.6, axis=(0.1, 1, 0))
    m.box((6.2, 21.9, 0), (3, 2.4, 6), "hair", 1.2, rounding=1.1, axis=(0.1, 1, 0))
    strands(m, [((8.8, 21, s), (7, 26, s * 1.05)) for s in (-4.4, -1.6, 1.6, 4.4)], 0.2)
    strands(m, [((x, 18, 8.6), (x - 0.6, 25, 7.4)) for x in (-5, -1.6, 1.8, 5)], 0.14)


def bald(m: Model) -> None:
    m.group = Group.HEAD
    m.shade((2, 23, 3.5), (3.5, 2.5, 3), 0.16, 1.5, over="face")


def fringe(m: Model) -> None:
    """Bald on top, hair round the sides."""
    cap(m, 0.9, 17.5, 7, burns=True)
    m.ellipsoid((3.2, 23, 0), (12, 6.6, 6.9), "hair", 1, op=CUT)


def crop(m: Model) -> None:
    cap(m, 0.9, 19.2, 7.5, burns=True)
    m.ellipsoid((3, 22.6, 0), (7.4, 3, 6.8), "hair", 2)
    strands(m, [((9.4, 20, s), (4, 25, s)) for s in (-3, 0, 3)], 0.2)


def wet_bob(m: Model) -> None:
    """Chin-long and plastered to the head, the nape covered, the ear hidden."""
    cap(m, 1.1, 20.2, 4, burns=True)
    m.ellipsoid((-6.6, 10.5, 0), (5.6, 9.6, 8.8), "hair", 2.5)
    for s in (-1, 1):
        m.ellipsoid((-2.2, 9.6, 8.2 * s), (4.4, 7.2, 2.4), "hair", 2)
        m.cone((-7.4, 6, 4.5 * s), (-9.6, 0.4, 5.4 * s), (3.8, 1.6), "hair", 1.2)
        m.cone((-3, 5, 8.2 * s), (-3.6, 0.6, 8.8 * s), (2.6, 1.1), "hair", 0.8)
        m.cone((7.2, 21, 1.6 * s), (3.4, 14.5, 8.4 * s), (2.2, 1.3), "hair", 1.4)
    strands(m, [((8.4, 21.4, s), (-9.2, 19, s * 1.7)) for s in (-3, -0.6, 1.8, 4.2)], 0.22)
    strands(m, [((2, 17, 9.4), (-5, 2, 10)), ((-2, 18, 9.6), (-9, 3, 8.6))], 0.24)


def stubble(m: Model, _face: Face) -> None:
    m.group = Group.HEAD
    for s in (-1, 1):
        m.ellipsoid((4.4, 4, 5.6 * s), (7.5, 4.6, 3.6), "stubble", op=PAINT, over="face")
    m.ellipsoid((9.5, 2.2, 0), (4, 2.8, 4.6), "stubble", op=PAINT, over="face")
    m.ellipsoid((12.2, 6.9, 0), (1.8, 0.9, 3.2), "stubble", op=PAINT, over="face")


def moustache(m: Model, _face: Face) -> None:
    m.group = Group.BROW
    for s in (-1, 1):
        m.cone((12.4, 6.9, 0.3 * s), (10.6, 5.4, 3.9 * s), (1.05, 0.62), "hair", 0.4)


def horseshoe(m: Model, face: Face) -> None:
    moustache(m, face)
    for s in (-1, 1):
        m.cone((10.7, 5.6, 3.7 * s), (9.9, 1.2, 3.7 * s), (1.0, 0.9), "hair", 0.4)


def full_beard(m: Model, face: Face) -> None:
    _beard(m, face, 0)


def great_beard(m: Model, face: Face) -> None:
    """Down to the collar bone and broad."""
    _beard(m, face, 4.5)


def _beard(m: Model, face: Face, extra: float) -> None:
    j = face.beard_width
    m.group = Group.BROW
    m.ellipsoid((7.4, 1.6, 0), (5.6, 4.4, 5.8 * j), "hair", 1)
    m.ellipsoid((9.6, -1 - extra * 0.6, 0), (3.6, 3.6 + extra * 0.8, 3.8 + extra * 0.4), "hair", 2)
    for s in (-1, 1):
        at = (2.6, 7.2, 6.5 * s * j)
        m.box(at, (2.4, 5.4, 1.3), "hair", 2, rounding=1.2, axis=(-0.2, 1, 0))
        m.ellipsoid((4.8, 3.4, 5.6 * s * j), (4.8, 4, 2.4), "hair", 2)
    m.ellipsoid((11.8, 4.6, 0), (2.4, 0.95, 2), "hair", 0.6, op=CUT)
    moustache(m, face)
    for z in (-3, -1, 1, 3):
        m.line((11.6, 2.5, z), (11.2, -4 - extra, z * 0.8), 0.5, 0.2, over="hair")
