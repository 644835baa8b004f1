"""What is worn on the railway: dungarees over a checked shirt, a striped cap, a neckerchief."""

from assets.studio.figures.body import Body
from assets.studio.figures.field import CUT, PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.sleeves import Sleeve
from assets.studio.wardrobe.street import boots, shell


def dungarees(m: Model, b: Body) -> str:
    """Blue bib and braces over a red checked shirt with rolled sleeves."""
    m.materials |= {
        "shirt": Material("red:0-3", dither=0.3),
        "check": Material("ink,red:0-1", weight=1.2),
        "denim": Material("navy:0-3", shift=0.04, dither=0.35),
        "seam": Material("navy:3-4", weight=1.2),
        "brass": Material("gold", gloss=0.4, weight=1.4),
    }
    boots(m, "brown:0-2")
    shell(m, b, "shirt", 1.0, throat=58)
    for y in range(2, 60, 7):
        m.box((0, y, 0), (40, 0.8, 40), "check", op=PAINT, over="shirt")
    for z in (-14, -5, 5, 14):
        m.patch((30, z), (40, 0.7), "check", "shirt")
    m.sleeve = Sleeve("shirt", 1.4, short=True)
    _add_bib(m, b)
    return "denim"


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


def brakeman_wear(m: Model, b: Body) -> str:
    legs = dungarees(m, b)
    kerchief(m, b)
    return legs


def striped_cap(m: Model) -> None:
    """A tall cap, striped light and dark from band to crown, with a stiff peak."""
    m.materials |= {
        "hat": Material("stone:3-5,grey:7", shift=0.04),
        "stripe": Material("navy:0-2", weight=1.3),
        "peak": Material("navy:0-3", gloss=0.2),
    }
    m.group = Group.HAIR
    m.box((0, 30.4, 0), (30, 12, 30), "hair", 0.2, rounding=0.5, op=CUT)
    m.group = Group.HAT
    m.ring((-0.8, 20.6, 0), (11.3, 2.6, 9.8), "hat", 0.6, rounding=1.0)
    m.ring((-1.4, 26.6, 0), (11.8, 4.4, 10.6), "hat", 2.4, rounding=2.8, axis=(-0.08, 1, 0))
    for z in range(-9, 10, 3):
        m.box((0, 26, z), (30, 7, 0.7), "stripe", op=PAINT, over="hat")
    m.ring((8.4, 18.6, 0), (7.8, 0.9, 8.6), "peak", 0.4, rounding=0.8, axis=(0.26, 1, 0))
