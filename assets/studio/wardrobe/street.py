"""What is worn in streets, yards and gyms: vests, a jersey, coats; caps, a hat, glasses."""

import math

from assets.studio.figures.body import Body
from assets.studio.figures.field import CUT, PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.sleeves import Sleeve
from assets.studio.figures.space import vector
from assets.studio.wardrobe.bath import hips

FAR_OFF = (0, -900, 0)  # where no eye is stamped: glass covers it


def shell(m: Model, b: Body, cloth: str, loose: float, throat: float = 55.0) -> None:
    """Cloth over the trunk, so loose that no muscle shows, closed up to the throat's height."""
    c, w, d, g = b.chest, b.waist, b.depth, loose
    m.group = Group.TORSO
    m.ellipsoid((-0.4, 36, 0), (13.8 * d + g, 18, 19.0 * c + g), cloth, 5)
    m.box((5 * d, 42, 0), (10.4 * d + g * 0.9, 9.5, 15.4 * c), cloth, 6, rounding=7)
    m.ellipsoid((0.6, 15, 0), (11.6 * d + g, 18, 14.2 * w + g), cloth, 7)
    for s in (-1, 1):
        m.ellipsoid((-3, 36, 15.4 * s * c), (8.6 * d + g, 15.5, 7 * c + g), cloth, 5)
        neck, tip = (-2, 59, 7.2 * s * b.neck), (-1.5, 53.2, 18.6 * s * b.shoulder)
        m.cone(neck, tip, (3.8 * b.neck, 6.0 + g * 0.5), cloth, 4)
    if b.belly:
        m.ellipsoid((6 * b.belly, 11, 0), (12 * d + g, 15, 14 * w + g), cloth, 6)
    m.box((0, throat - 40, 0), (50, 40, 50), cloth, op=PAINT, over="skin")
    m.box((-22, 56, 0), (20, 8, 50), cloth, op=PAINT, over="skin")
    folds(m, b, cloth)


def folds(m: Model, b: Body, cloth: str, deep: float = 1.0) -> None:
    """Pulls at the arm-pits and above the belt: a dark line with a light line under it."""
    c, w = b.chest, b.waist
    for s in (-1, 1):
        for start, end in (
            ((12, 47, 15 * s * c), (16, 37, 7 * s)),
            ((11, 40, 16 * s * c), (15, 31, 10 * s)),
            ((9, 23, 14 * s * w), (15, 15, 5 * s)),
            ((9, 15, 14.5 * s * w), (15, 9, 8 * s)),
        ):
            a, z = vector(start), vector(end)
            m.line(a, z, 1.0, -0.2 * deep, 1.0, over=cloth)
            a, z = a + vector((1, -2.2, 0)), z + vector((1, -2.0, 0))
            m.line(a, z, 0.9, 0.13 * deep, 1.0, over=cloth)


def skirts(m: Model, b: Body, cloth: str, loose: float, flare: float = 3.0) -> None:
    """The part of a coat below the waist: it widens, hangs in folds and ends in a hem."""
    m.group = Group.TORSO
    for y, part in ((-2, 0.2), (-12, 0.6), (-22, 1.0)):
        g = loose + flare * part
        radii = (11.2 * b.depth + g + b.belly * 3, 7, 13 * b.waist + g)
        m.ring((b.belly * 3, y, 0), radii, cloth, 7, rounding=3)
    for z in (-13, -6, 7, 14):
        m.line((17, 0, z * 0.8), (19, -30, z * 1.3), 0.9, -0.2, 1.0, over=cloth)
        m.line((17, 0, z * 0.8 + 2), (19, -30, z * 1.3 + 2.4), 0.8, 0.12, 1.0, over=cloth)
    m.box((0, -27.6, 0), (40, 0.6, 40), "seam", op=PAINT, over=cloth)


def boots(m: Model, colours: str, near_colours: str = "") -> None:
    """Cover shins and feet, which are bare else; the near leg may differ."""
    m.materials["boot"] = Material(colours, gloss=0.15)
    m.materials["near boot"] = Material(near_colours or colours, gloss=0.15)
    for leg, boot in ((Group.LEG_FAR, "boot"), (Group.LEG_NEAR, "near boot")):
        m.group = leg
        m.box((0, 0, 0), (200, 200, 200), boot, op=PAINT, over="skin")


def slacks(m: Model, b: Body, colours: str, belt: str = "brown:0-3") -> str:
    """Trousers with a belt and a buckle of brass."""
    m.materials |= {
        "trousers": Material(colours),
        "belt": Material(belt, gloss=0.3),
        "brass": Material("gold", gloss=0.4, weight=1.3),
    }
    hips(m, b, "trousers")
    m.group = Group.COLLAR
    m.ring((b.belly * 4, 1, 0), (b.girth + 1.8, 2.2, 13.2 * b.waist + 1.8), "belt", rounding=1)
    m.box((b.girth + 2 + b.belly * 4, 1, 0), (1, 2.0, 3), "brass", 0, rounding=0.4)
    return "trousers"


def ring_vest(m: Model, b: Body) -> str:
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
    return "trunks"


def singlet(m: Model, b: Body) -> str:
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
    return "singlet"


def jersey(m: Model, b: Body) -> str:
    """A docker's thick blue jersey: roll neck, ribbed hem and cuffs, a worn chest."""
    m.materials |= {
        "wool": Material("navy:0-3", dither=0.5),
        "rib": Material("navy:0-3", shift=0.1, dither=0.4),
    }
    boots(m, "ink,grey:0-2")
    legs = slacks(m, b, "stone:0-3")
    shell(m, b, "wool", 1.4, throat=63)
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
    return legs


def cardigan(m: Model, b: Body) -> str:
    """An old man's knitted jacket, unbuttoned over a collarless shirt and braces."""
    m.materials |= {
        "knit": Material("olive:0-4", dither=0.45),
        "band": Material("olive:0-3", shift=-0.06),
        "seam": Material("olive:0", weight=1.4),
        "shirt": Material("stone:2-5,grey:7", shift=0.08),
        "braces": Material("red:1-3", weight=1.4),
        "button": Material("brown:3-4", weight=1.7, keep=True),
    }
    boots(m, "grey:0-2", near_colours="brown:1-4,stone:4")
    legs = slacks(m, b, "grey:0-3")
    shell(m, b, "knit", 1.8)
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
    return legs


def quilted(m: Model, b: Body) -> str:
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
    }
    boots(m, "grey:1-4")
    shell(m, b, "quilt", 3.0, throat=60)
    skirts(m, b, "quilt", 2.6, 2.4)
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
    return "quilt"


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


def long_coat(m: Model, b: Body) -> str:
    """A long brown coat, collar up, open over a dark waistcoat and a loose tie."""
    m.materials |= {
        "coat": Material("brown:0-4", gloss=0.1, dither=0.25),
        "lapel": Material("brown:1-4", shift=0.1, gloss=0.1),
        "seam": Material("ink", weight=1.2),
        "under": Material("grey:0-3"),
        "shirt": Material("stone:3-5,grey:7", shift=0.1),
        "tie": Material("teal:1-3", weight=1.4),
    }
    boots(m, "ink,grey:0-2")
    shell(m, b, "coat", 1.8, throat=60)
    m.box((-18, 61, 0), (20, 4, 50), "coat", op=PAINT, over="skin")
    skirts(m, b, "coat", 2.0, 4.6)
    _pad_shoulders(m, b, "coat")
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
    return "under"


def _pad_shoulders(m: Model, b: Body, cloth: str) -> None:
    for s in (-1, 1):
        at = (-1, 53.6, 17.4 * s * b.shoulder)
        m.box(at, (7.4, 3.0, 7.4), cloth, 4, rounding=2.6, axis=(0, 1, 0.22 * s))


def leather(m: Model, b: Body) -> str:
    """A short black leather jacket, zip undone, wide collar, pale shirt; tight jeans."""
    black = "ink,grey:0-3,grey:5"
    m.materials |= {
        "hide": Material(black, shift=-0.06, gloss=0.34, dither=0.15),
        "collar": Material(black, shift=0.06, gloss=0.5),
        "seam": Material("ink", weight=1.3),
        "zip": Material("grey:5-7", weight=1.6, keep=True),
        "shirt": Material("stone:3-5,grey:7", shift=0.1),
    }
    boots(m, "navy:0-2")
    legs = slacks(m, b, "navy:0-3")
    shell(m, b, "hide", 1.9)
    _pad_shoulders(m, b, "hide")
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
    return legs


def keep_hair_below(m: Model, height: float) -> None:
    m.group = Group.HAIR
    m.box((0, height + 12, 0), (30, 12, 30), "hair", 0.2, rounding=0.5, op=CUT)
    m.group = Group.HAT


def headband(m: Model) -> None:
    """A sweat band, its knot and ends behind."""
    m.materials["band"] = Material("gold:1-4", weight=1.3)
    m.group = Group.HAT
    m.ring((-0.2, 18.4, 0), (10.9, 1.5, 9.3), "band", rounding=0.6, axis=(-0.1, 1, 0))
    m.cone((-10.6, 17.4, 1), (-16.5, 13.5, 3), (1.5, 1.2), "band", 0.5)
    m.cone((-10.6, 17.4, 1), (-14.5, 9.5, 4), (1.5, 1.1), "band", 0.5)


def woollen_cap(m: Model) -> None:
    """A docker's red cap, rolled up over the ears."""
    m.materials["hat"] = Material("red:0-3", dither=0.5)
    m.materials["roll"] = Material("red:0-3", shift=0.12, dither=0.4)
    keep_hair_below(m, 17.5)
    m.ellipsoid((-1.0, 19.0, 0), (11.0, 9.6, 9.4), "hat", 0)
    m.ellipsoid((-5.4, 23, 0), (6.6, 5.2, 7.6), "hat", 3)
    m.box((-0.8, 10.4, 0), (16, 8, 16), "hat", 0.4, rounding=0.5, op=CUT)
    m.ring((-0.8, 19.0, 0), (11.9, 2.5, 10.3), "roll", 0.3, rounding=1.4)
    for k in range(16):
        a = math.tau * k / 16
        x, z = math.cos(a), math.sin(a)
        m.line(
            (-0.8 + 11.6 * x, 17, 10 * z), (-0.8 + 11.2 * x, 22, 9.8 * z), 0.4, -0.2, over="roll"
        )


def fedora(m: Model) -> None:
    """A brown felt hat, pinched in front, its brim pulled down over the eyes."""
    m.materials["hat"] = Material("brown:0-4", dither=0.3, shift=0.03)
    m.materials["ribbon"] = Material("ink", weight=1.2)
    keep_hair_below(m, 18.5)
    m.ellipsoid((0.8, 18.0, 0), (18.4, 1.4, 15.4), "hat", 0, axis=(0.17, 1, 0))
    m.ring((-0.4, 21.4, 0), (10.9, 3.6, 9.3), "hat", 1.2, rounding=1.0, axis=(0.04, 1, 0))
    m.ellipsoid((-1.4, 26.0, 0), (9.6, 6.4, 7.8), "hat", 2.5)
    m.cone((-7, 33.4, 0), (10, 29.6, 0), (2.2, 3.4), "hat", 2.2, op=CUT)
    for s in (-1, 1):
        m.ellipsoid((7.4, 28.0, 6.6 * s), (4.6, 4.0, 2.6), "hat", 1.6, op=CUT)
    m.ring((-0.3, 20.4, 0), (11.3, 1.5, 9.7), "ribbon", axis=(0.04, 1, 0))


def ushanka(m: Model) -> None:
    """A fur cap, its flaps let down over the ears."""
    m.materials["fur"] = Material("brown:0-4", dither=0.9, shift=-0.02)
    m.materials["hat"] = Material("stone:0-3")
    keep_hair_below(m, 18)
    m.ellipsoid((-0.6, 22.4, 0), (11, 7.4, 9.6), "hat", 0)
    m.box((8.4, 21.4, 0), (2.6, 4.2, 8), "fur", 1.5, rounding=2.0, axis=(0.12, 1, 0))
    for s in (-1, 1):
        m.box((-1.2, 20.6, 9.4 * s), (8, 4.4, 2.2), "fur", 1.5, rounding=1.9)
        m.ellipsoid((-2.6, 13, 10 * s), (5.2, 7.6, 2.4), "fur", 2)
        m.ellipsoid((-5.4, 6.5, 11.5 * s), (3.6, 5.0, 2.4), "fur", 2)
    m.box((-10, 18.6, 0), (2.4, 6, 8.4), "fur", 2, rounding=2.0)


def shades(m: Model) -> None:
    """Dark glasses with a glint; no eye is seen behind them."""
    m.materials["glass"] = Material("ink,ink,grey:1,navy:3", gloss=0.6, weight=1.8, keep=True)
    m.group = Group.HAT
    for s in (-1, 1):
        m.box((11.1, 11.9, 3.8 * s), (0.9, 2.1, 3.0), "glass", 0.3, rounding=0.8)
        m.cone((10, 12.8, 6.2 * s), (0.4, 12.6, 9.0 * s), (0.55, 0.55), "glass", 0)
    m.cone((11.4, 12.8, -1.2), (11.4, 12.8, 1.2), (0.6, 0.6), "glass", 0)
    m.mark("eye_near", FAR_OFF)


def thick_glasses(m: Model) -> None:
    """Round lenses like the bottoms of bottles, white with glare, in black rims."""
    m.materials["rim"] = Material("ink", weight=1.3, keep=True)
    m.materials["lens"] = Material("teal:3-5,grey:7", shift=0.12, gloss=0.7, weight=1.5, keep=True)
    m.group = Group.HAT
    for s in (-1, 1):
        m.ring((11.2, 11.8, 3.9 * s), (3.2, 0.8, 3.3), "rim", 0, rounding=0.4, axis=(1, 0, 0))
        m.ring((11.9, 11.8, 3.9 * s), (2.2, 0.7, 2.3), "lens", 0, rounding=0.3, axis=(1, 0, 0))
        m.cone((10.4, 12.4, 6.8 * s), (0.2, 12.4, 8.9 * s), (0.6, 0.6), "rim", 0)
    m.cone((11.6, 12.4, -1), (11.6, 12.4, 1), (0.6, 0.6), "rim", 0)
    m.mark("eye_near", FAR_OFF)
