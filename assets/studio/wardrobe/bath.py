"""What is worn in a bath, or over a bare trunk: towels, a vest, an apron, a bath sheet."""

from assets.studio.figures.body import Body
from assets.studio.figures.dress import Outfit
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.worn import Legwear
from assets.studio.wardrobe.cloth import hips, trousers

LINEN = "stone:2-5,grey:7"


def towel(m: Model, b: Body) -> None:
    """A towel round the hips, rolled at the waist, its corner folded over at the front."""
    m.materials["towel"] = Material(LINEN, shift=0.1, dither=0.3)
    hips(m, b, "towel")
    m.group = Group.COLLAR
    roll = (12.4 * b.depth + b.belly * 3.6, 2.6, 14.2 * b.waist)
    m.ring((b.belly * 4, 0, 0), roll, "towel", rounding=2.3)
    flap = (10.6 * b.depth + b.belly * 6, -6.2, 8.8 * b.waist)
    m.box(flap, (1.7, 8, 4.4), "towel", 0, rounding=0.9, axis=(0, 1, -0.2), hint=(-0.6, 0, 0.8))
    x = 15 + b.belly * 6
    for z in (-12, -7, -1, 3, 10):
        m.line((x, -2, z), (x, -12, z * 1.1), 0.7, -0.16, 0.8, over="towel")
    m.group = Group.TORSO
    for z in (-9, -2, 6):
        m.line((x - 2, -3, z), (x - 2, -20, z * 1.15), 0.8, -0.14, 0.9, over="towel")
    m.legwear = Legwear("towel")


def neck_towel(m: Model, b: Body) -> None:
    """A towel round the hips and another round the neck, its ends on the chest."""
    towel(m, b)
    m.materials["cloth"] = Material("teal:2-5,grey:7", shift=0.16, dither=0.3)
    m.group = Group.COLLAR
    n, d = b.neck, b.depth
    m.cone((-7.5 * n, 62, -8 * n), (-7.5 * n, 62, 8 * n), (4.6, 4.6), "cloth", 2)
    for s in (-1, 1):
        top, chest = (4.5 * n, 60, 11 * s * n), (14.5 * d, 47, 10.5 * s * n)
        m.cone((-7.5 * n, 62, 8 * s * n), top, (4.6, 4.4), "cloth", 2)
        m.cone(top, chest, (4.4, 3.8), "cloth", 2)
        end = (16.5 * d, 24 + 5 * s, 10 * s * n)
        m.cone(chest, end, (3.8, 4.4), "cloth", 1)
        m.line((20 * d, 54, 11 * s * n), (22 * d, 22, 10 * s * n), 0.8, -0.2, over="cloth")
        m.materials["hem"] = Material("red:1-3", weight=1.2)
        hem = (16.5 * d, 27 + 5 * s, 10 * s * n)
        m.box(hem, (9, 1.2, 9), "hem", op=PAINT, over="cloth")


def furred(outfit: Outfit, amount: float) -> Outfit:
    """Return an outfit with hair on the chest below it."""

    def wear(m: Model, b: Body) -> None:
        outfit(m, b)
        m.group = Group.TORSO
        m.wedge((50, 0, 7.5 * amount), (35, 0, 2.6 * amount), "down", "skin")
        m.wedge((34, 0, 1.6 * amount), (8, 0, 1.0), "down", "skin")

    return wear


def sailor_vest(m: Model, b: Body) -> None:
    """Blue stripes on white, bare arms."""
    m.materials["vest"] = Material("stone:3-5,grey:6-7", shift=0.12)
    m.materials["stripe"] = Material("navy:0-3", weight=1.15)
    trousers(m, b, "grey:0-4")
    m.group = Group.TORSO
    m.box((0, 24.5, 0), (40, 24.5, 40), "vest", op=PAINT, over="skin")
    for s in (-1, 1):
        m.patch((50, 9.4 * s * b.chest), (9, 3.2), "vest", "skin", tilt=0.06 * s)
        m.line((13, 44, 14 * s * b.chest), (15, 34, 6 * s), 1.2, -0.1, 1, over="vest")
        m.line((14, 22, 10 * s), (16, 12, 3 * s), 1.2, -0.12, 1, over="vest")
    m.patch((53.5, 0), (7.6, 5.8), "skin", "vest", oval=True)
    for y in range(0, 60, 6):
        m.box((0, y, 0), (40, 1.35, 40), "stripe", op=PAINT, over="vest")


def apron(m: Model, b: Body) -> None:
    """A stoker's leather apron over a bare trunk."""
    m.materials |= {
        "apron": Material("brown:0-4", gloss=0.25, gain=1.15),
        "strap": Material("brown:0-2", weight=1.5),
    }
    trousers(m, b, "grey:0-4")
    d, bl = b.depth, b.belly
    m.group = Group.COLLAR
    bib = (12.6 * d + bl * 4, 24, 14.4 * b.chest)
    m.ring((3.4 * d + bl * 2.2, 16, 0), bib, "apron", 0, rounding=4)
    skirt = (12.6 * d + bl * 4, 14, 14.2 * b.waist)
    m.ring((1.5 * d + bl * 3, -6, 0), skirt, "apron", 3, rounding=3)
    m.cone((13 * d + bl * 2, 38.6, -9), (13 * d + bl * 2, 38.6, 9), (1, 1), "strap", 0)
    for s in (-1, 1):
        m.group = Group.TORSO
        m.wedge((36, 9.5 * s, 1.7), (60, 8 * s * b.neck, 1.7), "strap", "skin")
        m.group = Group.COLLAR
        m.line(
            (17 * d + bl * 5, 26, 8 * s), (18 * d + bl * 5, 8, 3 * s), 1.2, -0.14, 1, over="apron"
        )
    for spot, radii in (((19, 20, -4), (6, 5, 4)), ((19, 8, 6), (6, 4, 3))):
        m.shade(spot, radii, -0.14, 2, over="apron")


def toga(m: Model, b: Body) -> None:
    """A bath sheet over the near shoulder, and a strap of bottles across it."""
    m.materials |= {
        "towel": Material(LINEN, shift=0.06, dither=0.3),
        "strap": Material("brown:0-3", gloss=0.25, weight=1.3),
        "glass": Material("olive:0-4", gloss=0.6, weight=1.2),
    }
    hips(m, b, "towel")
    c, d = b.chest, b.depth
    m.group = Group.TORSO
    m.box((0, 10, 16), (40, 52, 16), "towel", op=PAINT, over="skin", axis=(0, 1, 0.36))
    m.box((0, -4, 0), (40, 14, 40), "towel", op=PAINT, over="skin")
    for z, bottom in ((14, 18), (10, 8), (6, 2), (0, -4)):
        m.line((15, 50, z), (15, bottom, z - 9), 0.9, -0.2, over="towel")
        m.line((15, 50, z + 2), (15, bottom, z - 7), 0.9, 0.1, over="towel")
    m.group = Group.COLLAR
    m.cone((-8, 58, 13 * c), (6 * d, 57, 12.5 * c), (5.0, 4.6), "towel", 2)
    m.cone((6 * d, 57, 12.5 * c), (14 * d, 42, 3.5), (4.6, 3.4), "towel", 2)
    m.cone((14 * d, 42, 3.5), (12.5 * d, 14, -11 * b.waist), (3.4, 2.8), "towel", 2)
    _add_bottle_strap(m, b)
    m.legwear = Legwear("towel")


def _add_bottle_strap(m: Model, b: Body) -> None:
    """A belt with three bottles at the near side, hung from the far shoulder."""
    d, w = b.depth, b.waist
    m.cone((4, 57, -12 * b.chest), (14.5 * d, 40, -3), (1.7, 1.7), "strap", 0)
    m.cone((14.5 * d, 40, -3), (13.5 * d, 12, 9), (1.8, 1.8), "strap", 0)
    m.ring((0, 9, 0), (12.4 * d, 1.9, 14.8 * w), "strap", axis=(0.08, 1, 0), rounding=0.8)
    for x, z in ((9, 12.5), (1, 16.5), (-7, 15.5)):
        m.cone((x, 1, z * w), (x, 9.5, z * w), (3.7, 3.6), "glass", 0)
        m.cone((x, 12, z * w), (x, 18, z * w), (1.5, 1.4), "glass", 2)
