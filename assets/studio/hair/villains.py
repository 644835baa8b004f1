"""Hair and beards of the bosses and of those who only speak."""

from assets.studio.figures.field import CUT
from assets.studio.figures.head import Face
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.space import Vec
from assets.studio.hair.plain import full_beard
from assets.studio.hair.skull import cap, strands

# Locks of the giant's mane on the near side: root and tip on the head, radius at the root.
MANE: tuple[tuple[Vec, Vec, float], ...] = (
    ((-6, 21, 5), (-17, 18, 11), 5.4),
    ((-8, 16, 6), (-20, 8, 12), 5.6),
    ((-7, 11, 7), (-18, -3, 14), 5.4),
    ((-3, 10, 9), (-11, -9, 15), 4.6),
    ((0, 14, 9.4), (-3, -2, 13.5), 3.2),
    ((-2, 24, 4), (-14, 27, 9), 5.0),
    ((4, 24, 2), (-9, 30, 6), 4.4),
    ((6, 23, 4), (2, 22, 12), 3.2),
    ((-10, 20, 1), (-22, 15, 4), 4.6),
)
FORELOCKS: tuple[tuple[Vec, Vec, float], ...] = (
    ((6, 24.5, 2.5), (12.4, 17.6, 6.2), 3.0),
    ((7, 24, 0), (12.8, 18.4, 1.6), 2.6),
    ((6, 24, -3), (11, 17.5, -6.5), 2.8),
    ((3.5, 22, 6.5), (5.4, 11.5, 9.4), 2.4),
)


def wild_mane(m: Model) -> None:
    """Never cut and never combed: locks stand off on all sides."""
    cap(m, 1.3, 20.4, 3)
    for root, tip, radius in MANE:
        for s in (-1, 1):
            start, end = (*root[:2], root[2] * s), (*tip[:2], tip[2] * s)
            m.cone(start, end, (radius, 0.9), "hair", 1.6)
    for root, tip, radius in FORELOCKS:
        m.cone(root, tip, (radius, 0.6), "hair", 0.8)
    for root, tip, radius in MANE[:7]:
        off = radius * 0.9
        m.line((*root[:2], root[2] + off), (*tip[:2], tip[2] + 1), 0.6, -0.24, over="hair")
    strands(m, [((8, 24, z), (-8, 27, z * 1.7)) for z in (-4, 0, 4)], -0.2)


def forked_beard(m: Model, face: Face) -> None:
    """A broad beard that ends in two plaits, each bound with an iron ring."""
    full_beard(m, face)
    m.materials["binding"] = Material("grey:1-5", gloss=0.5, weight=1.2)
    m.group = Group.BROW
    m.ellipsoid((7.2, -1.5, 0), (6.4, 6.4, 8.2), "hair", 2)
    for s in (-1, 1):
        m.ellipsoid((3.4, 2.2, 7.4 * s), (4.2, 6.2, 2.8), "hair", 2)
        m.cone((11, -3, 3.2 * s), (13.4, -11, 4.6 * s), (3.4, 2.4), "hair", 1.6)
        m.ellipsoid((13.6, -12.4, 4.8 * s), (2.5, 1.2, 2.5), "binding", 0)
        m.cone((13.6, -13.6, 4.8 * s), (13.2, -18, 5.6 * s), (2.4, 0.8), "hair", 0.4)
        m.cone((12.6, 6.9, 0.6 * s), (10.2, 2.6, 6.4 * s), (1.5, 0.9), "hair", 0.4)
        for y in (-4, -7):
            m.line((14.5, y, 1.5 * s), (15, y - 2, 6 * s), 0.5, -0.2, over="hair")
    for z in (-6, -3, 0, 3, 6):
        m.line((12, 1.5, z), (12.6, -5, z * 0.9), 0.5, -0.18, over="hair")


def slick(m: Model) -> None:
    """Combed straight back with oil, long over the nape."""
    cap(m, 0.8, 21, 4)
    m.ellipsoid((-7.4, 11.6, 0), (4.4, 8.4, 7.6), "hair", 2.5)
    m.cone((-9, 7, 0), (-12.2, 3.2, 0), (4.4, 1.4), "hair", 2)
    for s in (-1, 1):
        m.box((2.4, 12.6, 7.8 * s), (1.6, 4, 0.8), "hair", 0.5, rounding=0.6)
        m.cone((8.4, 21.4, 3.2 * s), (2, 21.4, 7.4 * s), (1.4, 2.2), "hair", 1.2)
    m.cone((9.6, 21.6, 0), (4, 25.6, 0), (1.6, 2.4), "hair", 1.4)
    strands(m, [((9.4, 22.2, z), (-9, 21, z * 1.7)) for z in (-3.4, 0, 3.4)], 0.24)
    strands(m, [((3, 18, 9), (-11, 8, 8)), ((4, 21, 8), (-11, 13, 8.6))], 0.22)


def slick_undone(m: Model) -> None:
    """The same after the wreck: locks hang in the face and stand off the nape."""
    slick(m)
    m.group = Group.HAIR
    for x, y, z, low in ((7.4, 22.4, 6.4, 9.5), (9.4, 22, -2.6, 17)):
        m.cone((x, y, z), (x + 2.4, low, z * 1.2 + 0.6), (1.5, 0.4), "hair", 0.8)
    m.cone((-8, 19, 3), (-15, 16.5, 6), (3.0, 0.7), "hair", 1.4)
    m.cone((-9, 10, 4), (-15.5, 3, 7), (3.6, 0.7), "hair", 1.4)


def ponytail(m: Model) -> None:
    """Bald but for the sides and a long tail tied high behind."""
    cap(m, 0.5, 15.5, 6.5)
    m.ellipsoid((4.6, 23, 0), (12.4, 8.6, 7.4), "hair", 0.8, op=CUT)
    m.materials["tie_band"] = Material("red:1-3", weight=1.2)
    m.cone((-9.4, 17.5, 0), (-13, 19, 0), (3.4, 2.6), "hair", 1)
    m.ellipsoid((-13.4, 19, 0), (1.6, 2.9, 2.9), "tie_band", 0)
    m.cone((-14, 19.4, 0.5), (-20.5, 13, 2), (3.0, 4.2), "hair", 0.6)
    m.cone((-20.5, 13, 2), (-21.5, -6, 4), (4.2, 0.9), "hair", 1.4)
    strands(m, [((-15, 19, 3.2), (-20, 2, 6))], -0.24)


def long_moustache(m: Model, _face: Face) -> None:
    """Thick and hanging below the chin at either side."""
    m.group = Group.BROW
    for s in (-1, 1):
        m.cone((12.6, 7.1, 0.4 * s), (11, 5.4, 4.2 * s), (1.3, 1.2), "hair", 0.5)
        m.cone((11, 5.4, 4.2 * s), (10.4, -0.8, 5.2 * s), (1.2, 0.6), "hair", 0.6)


def broad_moustache(m: Model, _face: Face) -> None:
    """Full and black, its ends turned a little down."""
    m.group = Group.BROW
    for s in (-1, 1):
        m.cone((12.9, 7.0, 0.5 * s), (11.0, 5.7, 4.6 * s), (1.35, 0.7), "hair", 0.5)
