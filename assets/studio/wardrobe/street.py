"""What is worn in streets, yards and gyms: vests, a jersey, coats."""

import math

from assets.studio.figures.body import Body
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.worn import Legwear, Sleeve
from assets.studio.wardrobe.cloth import cover, folds, hem_folds, hips, skirt, trousers


def ring_vest(m: Model, b: Body) -> None:
    """A boxer's red vest edged in white, blue trunks, hands in bandages."""
    m.materials |= {
        "vest": Material("red:0-3", shift=0.06),
        "edge": Material("stone:4-5,grey:7", weight=1.3),
        "trunks": Material("navy:0-3"),
        "hand": Material("stone:2-5,grey:7", shift=0.06, gloss=0.05, dither=0.1, calm=0.3),
    }
    hips(m, b, "trunks")
    m.box((0, 21, 0), (40, 21, 40), "vest", op=PAINT, over="skin")
    for s in (-1, 1):
        m.patch((50, 9.8 * s * b.chest), (10, 3.6), "vest", "skin", tilt=0.08 * s)
        m.line((13, 42, 14 * s), (16, 33, 6 * s), 1.0, -0.16, 1, over="vest")
        m.line((12, 22, 12 * s), (16, 12, 3 * s), 1.0, -0.16, 1, over="vest")
        m.line((12, 20, 12 * s), (16, 10, 3 * s), 0.9, 0.12, 1, over="vest")
    m.patch((53, 0), (10.4, 7.4), "edge", "vest", oval=True)
    m.patch((53.6, 0), (9.4, 6.2), "skin", "edge", oval=True)
    m.group = Group.COLLAR
    m.ring((0, 1.6, 0), (b.girth + 1.2, 2.4, 13.2 * b.waist + 1.2), "edge", rounding=1)
    m.legwear = Legwear("trunks")


def singlet(m: Model, b: Body) -> None:
    """A wrestler's: one strap, the other shoulder bare; slopes of muscle up to the ears."""
    m.materials |= {
        "singlet": Material("navy:0-3", shift=0.02, gloss=0.12),
        "stripe": Material("red:1-4", weight=1.3),
    }
    m.group = Group.TORSO
    for s in (-1, 1):
        m.cone((-3, 67, 4.6 * s), (-2.5, 53, 20 * s * b.shoulder), (5.2, 7.0), "skin", 5)
    thighs = (11.6 * b.depth + b.belly * 3, 12, 13 * b.waist)
    m.ring((b.belly * 3.2, -11, 0), thighs, "singlet", 6, rounding=3)
    m.box((0, 20, 0), (40, 29, 40), "singlet", op=PAINT, over="skin", axis=(0, 1, 0.1))
    m.wedge((46, 9, 10.0), (60, 10.5 * b.chest, 3.8), "singlet", "skin")
    m.box((-10, 48, 11), (10, 14, 3.6), "singlet", op=PAINT, over="skin", axis=(0, 1, -0.1))
    m.patch((20, -10.5), (22, 2.2), "stripe", "singlet", tilt=0.06)
    m.patch((50, -7), (11, 9.6), "stripe", "singlet", oval=True)
    m.patch((50.4, -7), (10, 8.6), "skin", "stripe", oval=True)
    for z in (-9, 3, 10):
        m.line((17, 14, z), (18, 2, z * 0.7), 0.9, -0.18, 1, over="singlet")
    m.legwear = Legwear("singlet")


def jersey(m: Model, b: Body) -> None:
    """A docker's thick blue jersey: roll neck, ribbed hem and cuffs, a worn chest."""
    m.materials |= {
        "wool": Material("navy:0-3", dither=0.5),
        "rib": Material("navy:0-3", shift=0.1, dither=0.4),
    }
    trousers(m, b, "stone:0-3", "ink,grey:0-2")
    cover(m, b, "wool", 1.4, throat=63)
    folds(m, b, "wool")
    for z in (-9, -3, 3, 9):
        m.line((19, 52, z), (19, 10, z * 0.9), 0.35, -0.07, 0.5, over="wool")
    m.group = Group.COLLAR
    n = b.neck
    m.ring((-0.4, 60.4, 0), (10.4 * n, 4.8, 9.4 * n), "rib", 0.5, rounding=2.2, axis=(0.1, 1, 0))
    hem = (12.4 * b.depth + b.belly * 4.6, 3.4, 14.4 * b.waist)
    m.ring((b.belly * 3.6, 5, 0), hem, "rib", 0, rounding=1.6)
    for k in range(20):
        x, side = math.cos(math.tau * k / 20), math.sin(math.tau * k / 20)
        low = (b.belly * 3.6 + hem[0] * x, 2, hem[2] * side)
        m.line(low, (low[0], 8, low[2]), 0.4, -0.2, 0.5, over="rib")
        top = (-0.4 + 10.4 * n * x, 56 - 1.2 * x, 9.4 * n * side)
        m.line(top, (top[0], top[1] + 9, top[2]), 0.4, -0.2, 0.5, over="rib")
    m.sleeve = Sleeve("wool", 1.5, "rib")


def cardigan(m: Model, b: Body) -> None:
    """An old man's knitted jacket, unbuttoned over a collarless shirt and braces."""
    m.materials |= {
        "knit": Material("olive:0-4", dither=0.45),
        "band": Material("olive:0-3", shift=-0.06),
        "seam": Material("olive:0", weight=1.4),
        "shirt": Material("stone:2-5,grey:7", shift=0.08),
        "braces": Material("red:1-3", weight=1.4),
        "button": Material("brown:3-4", weight=1.7, keep=True),
        "peg": Material("brown:1-4,stone:4", gloss=0.15),
    }
    trousers(m, b, "grey:0-3", "grey:0-2")
    cover(m, b, "knit", 1.8, throat=55)
    folds(m, b, "knit")
    hem = (12.2 * b.depth + 2, 7, 13.4 * b.waist + 2)
    m.ring((0, -3, 0), hem, "knit", 6, rounding=3)
    m.wedge((60, 0, 10.2), (-8, 0, 5.6), "seam", "knit")
    m.wedge((60, 0, 9.2), (-8, 0, 4.6), "band", "seam")
    m.wedge((60, 0, 6.6), (-8, 0, 2.4), "shirt", "band")
    for s in (-1, 1):
        m.wedge((52, 5.4 * s, 1.1), (8, 1.9 * s, 0.9), "braces", "shirt")
        m.patch((10, 9.6 * s), (4.6, 3.8), "seam", "knit")
        m.patch((9.4, 9.6 * s), (4.2, 3.1), "knit", "seam")
    for y in (34, 24, 14, 4):
        m.patch((y, 5.2), (1.0, 1.0), "button", "band", oval=True)
    m.patch((60, 0), (5, 4.2), "skin", "shirt", oval=True)
    m.group = Group.COLLAR
    n = b.neck
    m.ring((0.6, 57.4, 0), (8.2 * n, 2.2, 8.2 * n), "shirt", rounding=0.9, axis=(0.16, 1, 0))
    m.sleeve = Sleeve("knit", 1.7, "band")
    m.legwear = Legwear("trousers", "boot", "boot", near_shin="peg")


def quilted(m: Model, b: Body) -> None:
    """A padded coat of the north, stitched in bars and belted, mittens, a scarf flung back."""
    m.materials |= {
        "quilt": Material("stone:0-4", dither=0.3, shift=-0.04),
        "seam": Material("stone:0", weight=1.3),
        "stitch": Material("stone:0-3", shift=-0.1, weight=1.2),
        "belt": Material("brown:0-2", gloss=0.3),
        "brass": Material("gold:1-4", gloss=0.4, weight=1.4),
        "scarf": Material("red:0-3", shift=0.06, dither=0.3),
        "fringe": Material("stone:3-5", weight=1.3),
        "mitten": Material("brown:0-3", dither=0.3, calm=0.4),
        "boot": Material("grey:1-4", gloss=0.15),
    }
    cover(m, b, "quilt", 3.0, throat=60)
    folds(m, b, "quilt")
    skirt(m, b, "quilt", 29, 2.4, 2.6)
    hem_folds(m, b, "quilt")
    for k in range(-4, 5):
        m.patch((16, k * 4.6), (40, 0.5), "stitch", "quilt")
    for y in (46, 36, 26, 16):
        m.patch((y, -2.4), (1.3, 1.3), "brass", "quilt", oval=True)
    m.patch((22, 0), (50, 0.5), "seam", "quilt")
    m.group = Group.COLLAR
    m.ring((b.belly * 3, 4, 0), (b.girth + 4.8, 2.6, 13.2 * b.waist + 4.6), "belt", rounding=1)
    m.box((b.girth + 5 + b.belly * 4, 4, 0), (1, 2.6, 3.4), "brass", 0, rounding=0.4)
    _add_scarf(m, b)
    m.sleeve = Sleeve("quilt", 3.2, "seam", "mitten")
    m.legwear = Legwear("quilt", "boot", "boot")


def _add_scarf(m: Model, b: Body) -> None:
    """Twice round the neck, one end on the chest, the other streaming behind."""
    n = b.neck
    for y, r, lean in ((57, 10.6, 0.16), (60.6, 9.6, -0.08)):
        m.ring((0.6, y, 0), (r * n, 2.9, r * n), "scarf", 0.8, rounding=2.6, axis=(lean, 1, 0.1))
    m.cone((9.5, 56, 6), (18.5 * b.depth, 36, 8), (3.6, 4.2), "scarf", 1)
    m.box((18.8 * b.depth, 31, 8), (2.0, 2.0, 4.4), "fringe", 0, rounding=0.6)
    m.cone((-9, 59, 3), (-19, 50, 6), (3.4, 4.0), "scarf", 1)
    m.cone((-19, 50, 6), (-27, 45, 8), (4.0, 4.4), "scarf", 1.5)
    m.cone((-27, 45, 8), (-31, 38, 9), (4.4, 4.0), "scarf", 1.5)
    m.ellipsoid((-32.5, 33.5, 9), (3.6, 2.2, 3.6), "fringe", 0)


def long_coat(m: Model, b: Body) -> None:
    """A long brown coat, collar up, open over a dark waistcoat and a loose tie."""
    m.materials |= {
        "coat": Material("brown:0-4", gloss=0.1, dither=0.25),
        "lapel": Material("brown:1-4", shift=0.1, gloss=0.1),
        "seam": Material("ink", weight=1.2),
        "under": Material("grey:0-3"),
        "shirt": Material("stone:3-5,grey:7", shift=0.1),
        "tie": Material("teal:1-3", weight=1.4),
        "boot": Material("ink,grey:0-2", gloss=0.15),
    }
    cover(m, b, "coat", 1.8, throat=60, pads=1.15)
    folds(m, b, "coat")
    m.box((-18, 61, 0), (20, 4, 50), "coat", op=PAINT, over="skin")
    skirt(m, b, "coat", 29, 4.6, 2.0)
    hem_folds(m, b, "coat")
    m.wedge((60, 0, 12), (-16, 0, 5.4), "seam", "coat")
    m.wedge((60, 0, 11), (-16, 0, 4.4), "under", "seam")
    m.wedge((60, 0, 6.4), (24, 0, 0.8), "shirt", "under")
    m.wedge((54, 0.4, 1.3), (26, 0.8, 2.0), "tie", "shirt")
    for s in (-1, 1):
        m.wedge((56, 13.4 * s, 3.8), (24, 7.2 * s, 1.4), "lapel", "coat")
        m.patch((46.5, 14.4 * s), (0.6, 3.4), "seam", "lapel", tilt=0.7 * s)
        m.patch((6, 12.5 * s), (0.7, 4.4), "seam", "coat", tilt=0.15 * s)
    m.group = Group.COLLAR
    n = b.neck
    for s in (-1, 1):
        collar = (0.6, 60.5, 8.8 * s * n)
        m.box(collar, (6.2, 5.8, 1.2), "lapel", 1, rounding=0.9, axis=(-0.25, 1, 0.3 * s))
        m.cone((6, 58, 9.2 * s * n), (13, 48, 11 * s), (2.2, 2.2), "lapel", 1)
    m.box((-6.8, 61.5, 0), (1.4, 6.0, 8 * n), "lapel", 2, rounding=1)
    m.sleeve = Sleeve("coat", 2.0, "lapel")
    m.legwear = Legwear("under", "boot", "boot")


def leather(m: Model, b: Body) -> None:
    """A short black leather jacket, zip undone, wide collar, pale shirt; tight jeans."""
    black = "ink,grey:0-3,grey:5"
    m.materials |= {
        "hide": Material(black, shift=-0.06, gloss=0.34, dither=0.15),
        "collar": Material(black, shift=0.06, gloss=0.5),
        "seam": Material("ink", weight=1.3),
        "zip": Material("grey:5-7", weight=1.6, keep=True),
        "shirt": Material("stone:3-5,grey:7", shift=0.1),
    }
    cover(m, b, "hide", 1.9, throat=55, pads=1.15)
    trousers(m, b, "navy:0-3", "navy:0-2")
    m.group = Group.TORSO
    m.box((0, -39, 0), (60, 40, 60), "trousers", op=PAINT, over="hide")
    folds(m, b, "hide")
    m.wedge((60, 0, 12.4), (4, 0, 5.2), "seam", "hide")
    m.wedge((60, 0, 11.6), (4, 0, 4.4), "shirt", "seam")
    m.patch((53, 0), (9, 5), "skin", "shirt", oval=True)
    for s in (-1, 1):
        m.wedge((57, 13.4 * s, 5.2), (34, 7.0 * s, 1.2), "collar", "hide")
        m.wedge((33, 7.6 * s, 0.8), (5, 5.4 * s, 0.8), "zip", "hide")
        m.patch((18, 12 * s), (0.7, 4), "zip", "hide", tilt=0.7 * s)
    m.group = Group.COLLAR
    n = b.neck
    for s in (-1, 1):
        m.cone((-5, 61, 7.4 * s * n), (9, 53.6, 11 * s * n), (2.6, 2.6), "collar", 0.8)
    m.cone((-5.6, 61, -6 * n), (-5.6, 61, 6 * n), (2.8, 2.8), "collar", 1)
    waist = (12.6 * b.depth, 2.6, 14.6 * b.waist)
    m.ring((0.4, 5.4, 0), waist, "collar", 0, rounding=1.4)
    m.sleeve = Sleeve("hide", 2.0, "collar")
