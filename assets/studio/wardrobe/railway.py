"""What is worn on the railway: dungarees over a checked shirt, a neckerchief."""

from assets.studio.figures.body import Body
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.worn import Legwear, Sleeve
from assets.studio.wardrobe.cloth import cover, folds


def dungarees(m: Model, b: Body) -> None:
    """Blue bib and braces over a red checked shirt with rolled sleeves."""
    m.materials |= {
        "shirt": Material("red:0-3", dither=0.3),
        "check": Material("ink,red:0-1", weight=1.2),
        "denim": Material("navy:0-3", shift=0.04, dither=0.35),
        "seam": Material("navy:3-4", weight=1.2),
        "brass": Material("gold", gloss=0.4, weight=1.4),
        "boot": Material("brown:0-2", gloss=0.15),
    }
    cover(m, b, "shirt", 1.0, throat=58)
    folds(m, b, "shirt")
    for y in range(2, 60, 7):
        m.box((0, y, 0), (40, 0.8, 40), "check", op=PAINT, over="shirt")
    for z in (-14, -5, 5, 14):
        m.patch((30, z), (40, 0.7), "check", "shirt")
    m.sleeve = Sleeve("shirt", 1.4, short=True)
    _add_bib(m, b)
    m.legwear = Legwear("denim", "boot", "boot")


def _add_bib(m: Model, b: Body) -> None:
    d, bl = b.depth, b.belly
    m.group = Group.COLLAR
    trunk = (12.6 * d + bl * 4.4, 13, 14.4 * b.waist + 1)
    m.ring((bl * 3.4, -7, 0), trunk, "denim", rounding=3)
    bib = (3.6 * d + bl * 2.6, 22, 0)
    m.box((bib[0] + 10 * d, 22, 0), (3.4, 15, 10.5), "denim", 5, rounding=2.4)
    for s in (-1, 1):
        m.cone((15.2 * d + bl, 35, 8.4 * s), (10.6, 53, 10 * s), (2.3, 2.3), "denim", 0.6)
        m.cone((10.6, 53, 10 * s), (-4, 60, 9.4 * s), (2.3, 2.3), "denim", 0.6)
        m.ellipsoid((17.6 * d + bl * 1.6, 36, 8.4 * s), (1.4, 1.9, 1.9), "brass", 0)
    m.patch((28, 0), (4.6, 5.4), "seam", "denim")
    m.patch((27.4, 0), (4.1, 4.5), "denim", "seam")
    for s in (-1, 1):
        m.line((18, 8, 6 * s), (19, -16, 9 * s), 0.9, -0.18, 1, over="denim")


def kerchief(m: Model, b: Body) -> None:
    """A red cloth knotted at the throat."""
    m.materials["kerchief"] = Material("gold:1-3,stone:5", shift=0.05)
    m.group = Group.COLLAR
    n = b.neck
    m.ring((0, 58.6, 0), (9.4 * n, 2.6, 9.0 * n), "kerchief", 0.6, rounding=1.8, axis=(0.2, 1, 0))
    for s in (-1, 1):
        m.cone((9.4 * n, 56, 1.2 * s), (13.4, 48, 3.4 * s), (1.9, 1.1), "kerchief", 0.6)


def brakeman_wear(m: Model, b: Body) -> None:
    dungarees(m, b)
    kerchief(m, b)
