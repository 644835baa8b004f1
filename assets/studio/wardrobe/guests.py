"""What is worn in an hotel, and by those who are ill at home: robes, an evening dress, a suit."""

from assets.studio.figures.body import Body
from assets.studio.figures.dress import Outfit
from assets.studio.figures.field import PAINT
from assets.studio.figures.head import Face
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.women import Curves, add_woman
from assets.studio.figures.worn import Legwear, Sleeve
from assets.studio.wardrobe.cloth import cover, fold, folds, hem_folds, skirt

RED_CHECK = ("red:1-3", "gold:0-1", "red:1-3")
BLUE_SILK = ("navy:0-3", "gold:2-3", "navy:1-3")


def robe(colours: tuple[str, str, str], *, checked: bool, plastered: bool = False) -> Outfit:
    """A dressing gown: cloth, piping and shawl collar; tied with a cord, bare chest below it.

    `plastered` puts the far arm in plaster and a sling.
    """

    def wear(m: Model, b: Body) -> None:
        cloth, piping, shawl = colours
        m.materials |= {
            "robe": Material(cloth, gloss=0.1 if checked else 0.35),
            "piping": Material(piping, weight=1.6),
            "shawl": Material(shawl, shift=0.1, gloss=0.1 if checked else 0.4),
            "under": Material("stone:3-5,grey:7", shift=0.1),
            "check": Material(cloth, shift=-0.3),
        }
        cover(m, b, "robe", 2.4)
        skirt(m, b, "robe", 36, 2.0, 2.4)
        if checked:
            _checks(m)
        folds(m, b, "robe")
        hem_folds(m, b, "robe")
        m.wedge((63, 0, 14.4), (6, 1, 3), "piping", "robe")
        m.wedge((63, 0, 13.4), (7, 1, 2), "shawl", "piping")
        m.wedge((63, 0, 8.4), (20, 1, 1.6), "piping", "shawl")
        m.wedge((63, 0, 7.4), (22, 1, 0.8), "under" if plastered else "skin", "piping")
        _cord(m, b)
        m.sleeve = Sleeve("robe", loose=2.6, cuff="shawl")
        if plastered:
            _sling(m, b)
        m.legwear = Legwear("robe", skirt=True)

    return wear


def _checks(m: Model) -> None:
    for k in range(-1, 9):
        m.box((0, 7.5 * k, 0), (60, 0.8, 60), "check", op=PAINT, over="robe")
    for k in range(-3, 4):
        m.patch((22, 7 * k), (50, 0.8), "check", "robe")


def _cord(m: Model, b: Body) -> None:
    """Knotted at the waist, both ends hanging."""
    m.group = Group.COLLAR
    front = b.girth + 2.4 + b.belly * 6
    around = (b.girth + 2.4 + b.belly * 3, 1.6, 13.4 * b.waist + 2.4)
    m.ring((b.belly * 3.6, 7, 0), around, "piping", rounding=1.2)
    m.ellipsoid((front, 7, -1), (2.2, 2.4, 2.6), "piping", 0)
    for z in (-3.4, 1.6):
        m.cone((front, 6, -1), (front + 0.6, -8, z), (1.2, 1.6), "piping", 0.4)


def _sling(m: Model, b: Body) -> None:
    """Plaster from elbow to knuckles of the far arm, and the cloth round the neck that carries it.

    It is built on the trunk: `in_plaster` of the bystanders' moves keeps the arm there.
    """
    m.materials["plaster"] = Material("stone:3-5,grey:7", shift=0.2, dither=0.1)
    m.materials["sling"] = Material("navy:2-4", shift=0.1)
    for m.group in (Group.ARM_FAR, Group.HAND_FAR):
        for under in ("robe", "shawl", "hand"):
            m.ellipsoid((28, 26, -6), (30, 11, 26), "plaster", op=PAINT, over=under)
    m.group = Group.COLLAR
    d = b.depth
    elbow, wrist = (15.5 * d, 25, -19), (24 * d, 30, 2)
    m.cone(elbow, wrist, (7.4, 6.2), "plaster", 0)
    for part in (0.2, 0.5, 0.8):
        x, y, z = (start + (end - start) * part for start, end in zip(elbow, wrist, strict=True))
        m.line((x + 7, y + 6, z + 4), (x + 8, y - 7, z + 2), 0.7, -0.2, 0.8, over="plaster")
    m.cone((-5, 60, 6 * b.neck), (5, 57, 9 * b.neck), (1.9, 1.9), "sling", 0.4)
    m.cone((5, 57, 9 * b.neck), (20 * d, 34, -2), (2, 2.4), "sling", 0.4)
    m.cone((5, 57, -9 * b.neck), (20 * d, 34, -6), (2, 2.4), "sling", 0.4)
    m.cone((21 * d, 33, -8), (21 * d, 21, -9), (3, 5), "sling", 1)


def evening_dress(m: Model, b: Body) -> None:
    """Red satin without sleeves, low at the front, with pearls and long ear-rings."""
    m.materials |= {
        "dress": Material("red:0-4", gloss=0.4, dither=0.3),
        "sash": Material("red:0-2", gloss=0.5),
        "pearl": Material("stone:5,grey:7", shift=0.2, gloss=0.6, weight=1.9, keep=True),
        "bust": Material("skin:1,pale:0-3,skin:6", gloss=0.2),
    }
    curves = Curves(bust=1.16, waist=0.88, hips=1.06, slope=2)
    add_woman(m, b, "dress", curves)
    m.box((0, 64, 0), (60, 14, 60), "bust", op=PAINT, over="dress")
    for s in (-1, 1):
        m.wedge((47, 8.6 * s, 4.2), (62, 6.4 * s, 0.9), "dress", "bust")
    m.wedge((52, 0, 6.4), (37, 0, 0.8), "bust", "dress")
    m.line((14, 46, 0), (14, 38, 0), 0.6, -0.2, 0.8, over="bust")
    for s in (-1, 1):
        m.line((8, 54, 2 * s), (4, 55, 13 * s), 0.7, -0.12, 0.9, over="bust")
        fold(m, "dress", (10, 32, 11 * s), (13, 22, 3 * s))
        fold(m, "dress", (9, 20, 10 * s), (12, 10, 2 * s))
    hem_folds(m, b, "dress")
    m.group = Group.COLLAR
    m.ring((0.4, 8, 0), (9.4 * b.depth, 2.6, 10.8 * b.waist), "sash", axis=(0.1, 1, 0.12))
    m.ellipsoid((6, 8, 9), (3, 4.6, 3.4), "sash", 0.6)
    m.cone((6, 6, 9.6), (7, -10, 12), (2.2, 3.4), "sash", 0.6)
    for k in range(-4, 5):
        x, z = 7.6 - 0.22 * k * k, 1.55 * k
        m.ellipsoid((x * b.neck + 2, 54 + 0.16 * k * k, z), (1.2, 1.2, 1.2), "pearl", 0)
    m.legwear = Legwear("dress", "bust", "bust", skirt=True)


def salesman(m: Model, b: Body) -> None:
    """A checked jacket too loud and too tight, a wide tie, pens in the pocket."""
    m.materials |= {
        "coat": Material("stone:0-4", dither=0.3),
        "check": Material("stone:1-4,gold:2", shift=0.2, dither=0.3),
        "lapel": Material("stone:1-4", shift=0.1),
        "seam": Material("stone:0", weight=1.6),
        "shirt": Material("stone:4-5,grey:7", shift=0.12),
        "tie": Material("gold:1-3", weight=1.5),
        "spot": Material("teal:1-2", weight=1.5),
        "trousers": Material("brown:0-3"),
        "shoe": Material("ink,brown:0-1", gloss=0.5),
    }
    cover(m, b, "coat", 1.8, throat=58)
    m.group = Group.TORSO
    for k in range(-2, 8):
        m.box((0, 8 * k, 0), (60, 0.6, 60), "check", op=PAINT, over="coat")
    for k in range(-3, 4):
        m.patch((22, 8 * k), (50, 0.6), "check", "coat")
    folds(m, b, "coat", 1.2)
    hem_folds(m, b, "coat")
    m.wedge((62, 0, 15.4), (18, 0, 2.2), "seam", "coat")
    m.wedge((62, 0, 14.4), (19, 0, 1.2), "lapel", "seam")
    m.wedge((62, 0, 9), (19, 0, 1.6), "seam", "lapel")
    m.wedge((62, 0, 8), (21, 0, 0.8), "shirt", "seam")
    m.wedge((53, 0, 2), (20, 0, 3.8), "tie", "shirt")
    for high in (48, 41, 34, 27):
        m.patch((high, 0.6), (1.2, 1.2), "spot", "tie", oval=True)
    m.group = Group.COLLAR
    for s in (-1, 1):
        start = (-4, 60, 6.6 * s * b.neck)
        m.cone(start, (7.4 * b.depth, 54.6, 5.4 * s * b.neck), (2.2, 2.4), "shirt", 0.6)
    m.sleeve = Sleeve("coat", loose=1.8, cuff="shirt")
    m.legwear = Legwear("trousers", "trousers", "shoe")


def lather(m: Model, _face: Face) -> None:
    """Shaving foam over cheeks and chin, half of it already shaved off."""
    m.materials["foam"] = Material("grey:4-7", shift=0.2, dither=0.2, weight=1.3)
    m.group = Group.BROW
    m.ellipsoid((8.4, 1.4, 0), (5.4, 3.8, 5.6), "foam", 1)
    m.ellipsoid((11.6, 6.8, 0), (2.0, 1.1, 3.4), "foam", 0.8)
    for x, y, z, r in (
        (5, 4, 5.6, 3),
        (2.6, 7.4, 6.8, 2.4),
        (7.6, 3.4, 4.8, 3),
        (1.6, 4.2, 6.6, 2.2),
    ):
        m.ellipsoid((x, y, z), (r, r, r * 0.8), "foam", 1)
        m.ellipsoid((x, y, -z), (r, r, r * 0.8), "foam", 1)


def neck_towel(m: Model) -> None:
    """A towel laid round the neck under the chin."""
    m.materials["linen"] = Material("stone:3-5,grey:7", shift=0.14, dither=0.3)
    m.group = Group.HAT
    m.cone((-9, -2, -6), (-9, -2, 6), (3.6, 3.6), "linen", 2)
    for s in (-1, 1):
        m.cone((-9, -2, 6 * s), (3, -6, 8.6 * s), (3.6, 3.4), "linen", 2)
        m.cone((3, -6, 8.6 * s), (7, -20, 8.4 * s), (3.4, 3.8), "linen", 1)
        m.line((9, -8, 9 * s), (12, -20, 9 * s), 0.7, -0.2, over="linen")


def ear_rings(m: Model) -> None:
    """Two drops of gold below the hair."""
    m.materials["gold_drop"] = Material("gold:2-4", gloss=0.6, weight=2.0, keep=True)
    m.group = Group.HAT
    for s in (-1, 1):
        m.ellipsoid((1.6, 5.4, 9.8 * s), (1.3, 2.4, 1.3), "gold_drop", 0)
