"""What is worn in a hospital: uniforms, scrubs, white coats, gowns, caps, masks, bandages."""

import math

from assets.studio.figures.body import Body
from assets.studio.figures.field import CUT, PAINT
from assets.studio.figures.head import Face
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.sleeves import Sleeve
from assets.studio.figures.space import Vec
from assets.studio.figures.women import Curves, add_woman, clear_trunk
from assets.studio.wardrobe.bath import Hat, Outfit

WHITE = "stone:3-5,grey:7"
COLD_WHITE = "grey:3-7"
EVERYWHERE: Vec = (300, 300, 300)


def add_man(m: Model, b: Body, cloth: str, loose: float) -> None:
    """Put a man's trunk under cloth, and his bare neck, in place of the muscled one."""
    clear_trunk(m, cloth, 7.4 * b.neck, 58)
    c, w, d = b.chest, b.waist, b.depth
    m.ellipsoid((0, -4, 0), (10.8 * d + loose, 15, 12.6 * w + loose), cloth, 0)
    m.ellipsoid((0.3, 14, 0), (11.2 * d + loose, 16, 13.4 * w + loose), cloth, 6)
    m.ellipsoid((-0.2, 36, 0), (13.4 * d + loose, 19, 18.8 * c + loose), cloth, 7)
    if b.belly:
        m.ellipsoid((6 * b.belly, 11, 0), (12 * d + loose, 15, 14 * w + loose), cloth, 6)
    for s in (-1, 1):
        neck, tip = (-1.5, 60, 4.4 * s * b.neck), (-2, 52.6, 18.6 * s * b.shoulder)
        m.cone(neck, tip, (4.2 * b.neck + loose * 0.5, 6.2 + loose * 0.5), cloth, 5)
        m.ellipsoid((8.6 * d, 42, 8.6 * s * c), (6.4 * d + loose, 8.6, 9 * c), cloth, 5)
    m.cone((-0.8, 52, 0), (2.6, 67, 0), (7.4 * b.neck, 6.4 * b.neck), "skin", 2)
    for s in (-1, 1):
        m.line((6.4, 55, 3 * s), (2.6, 64, 6 * s), 0.6, -0.13, 0.9, over="skin")
    m.shade((8 * b.neck, 59, 0), (2, 1.6, 1.4), 0.12, 0.8, over="skin")


def fold(m: Model, cloth: str, start: Vec, end: Vec, strength: float = 1.0) -> None:
    """A dark line with a light one under it, wherever the cloth lies within a few units."""
    for deep in (-2.6, 0, 2.6):
        a, b = (start[0] + deep, *start[1:]), (end[0] + deep, *end[1:])
        m.line(a, b, 1.2, -0.2 * strength, 0.8, over=cloth)
        under, below = (a[0], a[1] - 2.4, a[2]), (b[0], b[1] - 2.4, b[2])
        m.line(under, below, 1.0, 0.13 * strength, 0.8, over=cloth)


def folds(m: Model, b: Body, cloth: str, strength: float = 1.0) -> None:
    """Pulls at the arm-pits, towards the breastbone, and above the waist."""
    c, w, d = b.chest, b.waist, b.depth
    low = 2 + 5 * b.belly
    for s in (-1, 1):
        fold(m, cloth, (12 * d, 46, 15.5 * s * c), (16.5 * d, 38, 7 * s), strength)
        fold(m, cloth, (12 * d, 40, 16 * s * c), (16 * d, 32, 9 * s), strength)
        fold(m, cloth, (8 * d + low, 22, 13.5 * s * w), (12 * d + low, 15, 4 * s), strength)
        fold(m, cloth, (8 * d + low, 15, 14 * s * w), (12 * d + low, 9, 6 * s), strength)


def hem_folds(m: Model, b: Body, cloth: str) -> None:
    """Folds that hang from the waist down over the hips."""
    front, side = 12.4 * b.depth + 4 * b.belly, 14.5 * b.waist
    for part, slant in ((-0.8, -1.5), (-0.42, 1), (0.08, -0.6), (0.46, 1.4), (0.8, 2)):
        for deep in (-2, 0.6, 3.2):
            x, z = front * math.sqrt(1 - part * part) + deep, side * part
            m.line((x, 2, z), (x, -20, z + slant), 0.9, -0.17, 0.9, over=cloth)
            m.line((x, 2, z + 2), (x, -20, z + 2 + slant), 0.8, 0.11, 0.9, over=cloth)


def cover_legs(m: Model, material: str) -> None:
    """Clothe the shins: trousers to the ground, or stockings."""
    for m.group in (Group.LEG_FAR, Group.LEG_NEAR):
        m.box((0, 0, 0), EVERYWHERE, material, op=PAINT, over="skin")


def glove(m: Model, material: str, *hands: Group) -> None:
    """Put a glove on a hand, whatever it does."""
    for m.group in hands:
        m.box((0, 0, 0), EVERYWHERE, material, op=PAINT, over="hand")


def _belt(m: Model, b: Body, c: Curves, material: str, high: float, half: float) -> None:
    m.group = Group.COLLAR
    long, wide = 10.2 * b.depth * c.waist, 11.9 * b.waist * c.waist
    m.ring((0.2, high, 0), (long + 1, half, wide + 1), material, rounding=0.8)


def _round_collar(m: Model, b: Body, material: str, high: float = 55.6) -> None:
    """A flat collar with two rounded ends at the throat."""
    m.group = Group.COLLAR
    for s in (-1, 1):
        m.cone((-4, high + 2, 3.4 * s), (1.4, high + 1, 7 * s * b.neck), (1.8, 2), material, 1)
        end = (7.2 * b.depth, high - 4.6, 2.7 * s)
        m.cone((1.4, high + 1, 7 * s * b.neck), end, (2.0, 2.4), material, 1)


def uniform(curves: Curves, gloved: bool = False) -> Outfit:
    """A nurse's dress with short sleeves under a white bib apron."""

    def wear(m: Model, b: Body) -> str:
        m.materials |= {
            "dress": Material("navy:2-4,teal:5", shift=0.06, dither=0.3),
            "apron": Material(WHITE, shift=0.2),
            "edge": Material("navy:2-3", weight=1.5),
            "stockings": Material("stone:2-5,grey:7", shift=0.1),
            "watch": Material("gold:2-4", weight=1.9, keep=True),
            "glove": Material("ink,navy:0-1,navy:3", gloss=0.35, weight=1.2),
        }
        add_woman(m, b, "dress", curves)
        _bib(m, b)
        for s in (-1, 1):
            fold(m, "dress", (5, 46, 13 * s), (9, 40, 10 * s))
            fold(m, "dress", (5, 24, 10 * s), (9, 16, 8.6 * s))
        hem_folds(m, b, "apron")
        hem_folds(m, b, "dress")
        _round_collar(m, b, "apron")
        _belt(m, b, curves, "edge", 9, 2.0)
        m.sleeve = Sleeve("dress", loose=1.6, short=True)
        for m.group in (Group.ARM_FAR, Group.ARM_NEAR):
            side = 1 if m.group == Group.ARM_NEAR else -1
            shoulder = (-0.5, 50.5, 22.5 * side * b.shoulder)
            m.ellipsoid(shoulder, (60, 60, 60), "apron", op=PAINT, over="dress")
            m.ellipsoid(shoulder, (14.6, 14.6, 14.6), "dress", op=PAINT, over="dress")
        cover_legs(m, "stockings")
        if gloved:
            glove(m, "glove", Group.HAND_NEAR)
        return "dress"

    return wear


def _bib(m: Model, b: Body) -> None:
    """The apron's bib and straps, each within a dark edge, and the watch pinned to it."""
    m.group = Group.TORSO
    w = b.chest
    m.patch((27.4, 0), (19.4, 9.3 * w), "edge", "dress")
    m.patch((-9, 0), (17, 14.6 * w), "edge", "dress")
    for s in (-1, 1):
        m.wedge((45, 7.2 * s * w, 3.0), (62, 8 * s * w, 2.6), "edge", "dress")
        m.wedge((45, 7.2 * s * w, 2.2), (62, 8 * s * w, 1.8), "apron", "dress")
        m.wedge((45, 7.2 * s * w, 2.2), (62, 8 * s * w, 1.8), "apron", "edge")
    m.patch((27.4, 0), (18.6, 8.5 * w), "apron", "edge")
    m.patch((-9, 0), (17, 13.8 * w), "apron", "edge")
    m.patch((40, 5 * w), (1.5, 1.0), "watch", "apron")
    m.patch((37.6, 5 * w), (1.2, 1.5), "watch", "apron", oval=True)


def matron(m: Model, b: Body) -> str:
    """Severe: white, high-necked, two rows of dark buttons, a black belt, long black gloves."""
    curves = Curves(bust=1.0, waist=0.86, hips=0.96, slope=-0.6)
    m.materials |= {
        "dress": Material(COLD_WHITE, shift=0.14),
        "edge": Material("grey:2-3", weight=1.5),
        "button": Material("ink,grey:1", weight=1.8, keep=True),
        "belt": Material("ink,grey:0-3", gloss=0.5, weight=1.2),
        "buckle": Material("grey:4-7", gloss=0.5, weight=1.6, keep=True),
        "stockings": Material("ink,grey:1-4", gloss=0.2),
        "glove": Material("ink,ink,grey:0-2,grey:4", gloss=0.5),
    }
    add_woman(m, b, "dress", curves)
    for s in (-1, 1):
        m.box((-1, 53.6, 15.6 * s), (5.6, 2.4, 6.6), "dress", 4, rounding=2, axis=(0, 1, 0.2 * s))
        fold(m, "dress", (6, 46, 14 * s), (11, 40, 9 * s))
        fold(m, "dress", (7, 23, 10 * s), (10, 15, 5 * s))
    hem_folds(m, b, "dress")
    m.wedge((54, 5.8, 0.7), (9, 3.4, 0.6), "edge", "dress")
    m.wedge((54, -5.8, 0.7), (9, -3.4, 0.6), "edge", "dress")
    for high, wide in ((48, 5.2), (41, 5), (33, 4.6), (25, 4), (17, 3.4)):
        for s in (-1, 1):
            m.patch((high, (wide + 2.2) * s), (1.1, 1.1), "button", "dress", oval=True)
    _belt(m, b, curves, "belt", 9, 2.6)
    m.box((10.8 * b.depth, 9, 0), (0.9, 2.4, 2.8), "buckle", 0, rounding=0.4)
    m.group = Group.COLLAR
    m.ring((0.6, 58, 0), (6.6 * b.neck, 3.2, 6.4 * b.neck), "dress", axis=(0.16, 1, 0))
    _long_gloves(m, b)
    cover_legs(m, "stockings")
    return "dress"


def _long_gloves(m: Model, b: Body) -> None:
    """Gloves to above the elbow: what is nearer the shoulder is painted skin, then sleeve."""
    m.sleeve = Sleeve("glove", loose=0.5, glove="glove")
    for m.group in (Group.ARM_FAR, Group.ARM_NEAR):
        side = 1 if m.group == Group.ARM_NEAR else -1
        shoulder = (-0.5, 50.5, 22.5 * side * b.shoulder)
        m.ellipsoid(shoulder, (17.6, 17.6, 17.6), "skin", op=PAINT, over="glove")
        m.ellipsoid(shoulder, (12.4, 12.4, 12.4), "dress", op=PAINT)


def scrubs(m: Model, b: Body) -> str:
    """A loose shirt with short sleeves, open at the neck, a pocket with a pen in it."""
    m.materials |= {
        "cloth": Material("teal:1-5", dither=0.3),
        "seam": Material("teal:0-1", weight=1.6),
        "vest": Material("stone:4-5,grey:7", shift=0.1),
        "pen": Material("red:3", weight=1.8, keep=True),
    }
    add_man(m, b, "cloth", 1.8)
    folds(m, b, "cloth")
    hem_folds(m, b, "cloth")
    _open_neck(m, "cloth", "seam", "skin", 45)
    at = -11 * b.chest
    m.patch((33.4, at), (5.6, 5), "seam", "cloth")
    m.patch((33, at), (4.9, 4.3), "cloth", "seam")
    m.patch((39, at - 1.6), (2.4, 0.8), "pen", "cloth")
    m.sleeve = Sleeve("cloth", loose=2.0, short=True)
    cover_legs(m, "cloth")
    return "cloth"


def _open_neck(m: Model, cloth: str, seam: str, under: str, low: float) -> None:
    m.group = Group.TORSO
    m.wedge((62, 0, 8.8), (low, 0, 1.6), seam, cloth)
    m.wedge((62, 0, 7.4), (low + 2, 0, 0.6), under, seam)


def surgeon(m: Model, b: Body) -> str:
    """A green gown that ties behind, long sleeves, pale rubber gloves."""
    m.materials |= {
        "gown": Material("olive:1-4,teal:5", shift=0.02, dither=0.3),
        "seam": Material("olive:0-1", weight=1.5),
        "glove": Material("stone:3-5,grey:7", shift=0.12, gloss=0.3),
    }
    add_man(m, b, "gown", 2.4)
    folds(m, b, "gown")
    hem_folds(m, b, "gown")
    m.group = Group.COLLAR
    m.ring((0.6, 57, 0), (8 * b.neck + 1, 2.6, 8 * b.neck + 1), "gown", axis=(0.14, 1, 0))
    m.ring((0.2, 6, 0), (b.girth + 2.6, 1.2, 13.6 * b.waist + 2.6), "seam", rounding=0.6)
    m.sleeve = Sleeve("gown", loose=2.4, glove="glove", cuff="glove")
    cover_legs(m, "gown")
    return "gown"


def white_coat(m: Model, b: Body) -> str:
    """A physician's: open over shirt and tie, a stethoscope round the neck."""
    m.materials |= {
        "coat": Material(COLD_WHITE, shift=0.12),
        "lapel": Material(COLD_WHITE, shift=0.24),
        "seam": Material("grey:2", weight=1.6),
        "shirt": Material("navy:3-4,teal:5", shift=0.08),
        "tie": Material("red:0-2", weight=1.5),
        "pen": Material("navy:2,red:3", weight=1.8, keep=True),
        "tube": Material("ink,grey:1-2", weight=1.9, keep=True),
        "disc": Material("grey:4-7", gloss=0.6, weight=1.6),
        "trousers": Material("grey:0-4"),
    }
    add_man(m, b, "coat", 2.0)
    folds(m, b, "coat")
    hem_folds(m, b, "coat")
    _lapels(m)
    m.wedge((52, 0, 1.7), (18, 0, 2.9), "tie", "shirt")
    m.patch((54, 0), (2, 2.2), "tie", "shirt")
    m.patch((-3, 1.2), (17, 0.6), "seam", "coat")
    for high in (12, 2):
        m.patch((high, 3.4), (1.1, 1.1), "seam", "coat", oval=True)
    at = -12 * b.chest
    m.patch((36, at), (0.8, 4.4), "seam", "coat", tilt=0.1)
    m.patch((38.6, at), (2.2, 0.7), "pen", "coat")
    m.patch((38.6, at + 2), (2.2, 0.7), "tube", "coat")
    for s in (-1, 1):
        m.patch((0, 12 * s * b.waist), (0.8, 4.4), "seam", "coat", tilt=0.1 * s)
    _stethoscope(m, b)
    m.sleeve = Sleeve("coat", loose=1.9, cuff="lapel")
    cover_legs(m, "trousers")
    return "trousers"


def _lapels(m: Model) -> None:
    m.group = Group.TORSO
    m.wedge((62, 0, 14.6), (17, 0, 2.4), "seam", "coat")
    m.wedge((62, 0, 13.6), (18, 0, 1.4), "lapel", "seam")
    m.wedge((62, 0, 8.6), (19, 0, 1.6), "seam", "lapel")
    m.wedge((62, 0, 7.6), (21, 0, 0.8), "shirt", "seam")
    for s in (-1, 1):
        m.patch((47.6, 10.6 * s), (0.5, 2.6), "seam", "lapel", tilt=0.5 * s)


def _stethoscope(m: Model, b: Body) -> None:
    m.group = Group.COLLAR
    n, d = b.neck, b.depth
    m.ring((-0.2, 58.6, 0), (7.6 * n + 1, 2.0, 7.6 * n + 1), "lapel", axis=(0.12, 1, 0))
    m.cone((-5, 60.5, -7 * n), (-5, 60.5, 7 * n), (1.2, 1.2), "tube", 0.4)
    for s in (-1, 1):
        low = (16.4 * d, 40 - 6 * s, 8.4 * s)
        m.cone((-5, 60.5, 7 * s * n), (5, 58, 9.4 * s * n), (1.2, 1.2), "tube", 0.4)
        m.cone((5, 58, 9.4 * s * n), low, (1.2, 1.1), "tube", 0.4)
    m.ellipsoid((16.8 * d, 32.6, 8.4), (1.6, 2.5, 2.5), "disc", 0)


def gown(m: Model, b: Body) -> str:
    """What patients are given: thin, patterned, with half sleeves and a low neck."""
    m.materials |= {
        "gown": Material("teal:2-5,grey:7", shift=0.12, dither=0.3),
        "dots": Material("navy:2-3", weight=1.3),
        "seam": Material("teal:2-3", weight=1.5),
    }
    add_man(m, b, "gown", 2.2)
    folds(m, b, "gown", 1.2)
    hem_folds(m, b, "gown")
    for row in range(9):
        for column in range(-3, 4):
            at = (46 - 7 * row, 6.4 * column + 3.2 * (row % 2))
            m.patch(at, (0.9, 0.9), "dots", "gown", oval=True)
    m.patch((57, 0), (7, 8.6), "seam", "gown", oval=True)
    m.patch((57.6, 0), (6.4, 7.6), "skin", "seam", oval=True)
    m.sleeve = Sleeve("gown", loose=2.8, short=True)
    return "gown"


def nurse_cap(m: Model) -> None:
    """Starched white, turned up in front, with one blue band."""
    m.materials["hat"] = Material("stone:3-5,grey:7", shift=0.22)
    m.materials["band"] = Material("navy:2-3", weight=1.4)
    m.group = Group.HAT
    m.box((2.4, 25.4, 0), (1.5, 4.2, 8), "hat", 0, rounding=1.2, axis=(-0.28, 1, 0))
    m.box((-3, 25, 0), (5, 3, 6.8), "hat", 2, rounding=1.6, axis=(-0.24, 1, 0))
    for s in (-1, 1):
        m.cone((2.4, 25, 7 * s), (-7, 23, 5.4 * s), (2.6, 1.2), "hat", 1)
    m.box((2.6, 27.4, 0), (4, 0.9, 9), "band", op=PAINT, over="hat", axis=(-0.28, 1, 0))


def surgeon_cap(m: Model) -> None:
    """A cap over all the hair, and a mask from the bridge of the nose to under the chin."""
    m.materials["hat"] = Material("olive:1-4,teal:5", shift=0.05)
    m.materials["mask"] = Material("teal:3-5,grey:7", shift=0.12)
    m.materials["tape"] = Material("grey:6-7", weight=1.5)
    m.group = Group.HAT
    m.ellipsoid((-1.4, 20.4, 0), (11.4, 8.8, 9.8), "hat", 0)
    m.box((-0.8, 11.6, 0), (16, 7.2, 16), "hat", 0.4, rounding=0.5, axis=(-0.1, 1, 0), op=CUT)
    m.ring((-0.9, 19.6, 0), (11.2, 1.0, 9.7), "hat", 0.3, axis=(-0.1, 1, 0))
    m.ellipsoid((8.6, 5, 0), (6.2, 5.4, 6.6), "mask", 0)
    m.ellipsoid((12, 8.4, 0), (3.4, 2.4, 3.4), "mask", 2)
    for high in (3, 5.6):
        m.line((15, high, -5), (13.4, high, 6), 0.4, -0.2, 0.5, over="mask")
    m.cone((7, 8, 6), (-2, 13.4, 8.9), (0.5, 0.5), "tape", 0)
    m.cone((6, 2.4, 5.6), (-4, 5, 7.2), (0.5, 0.5), "tape", 0)


def bandage(m: Model) -> None:
    """Wound round brow and crown, and once under the chin."""
    m.materials["lint"] = Material("stone:3-5,grey:7", shift=0.16, dither=0.3)
    m.materials["blood"] = Material("red:1-3", weight=1.2)
    m.group = Group.HAT
    m.ellipsoid((-0.6, 19.8, 0), (11.3, 8.4, 9.6), "lint", 0)
    m.box((2, 9.4, 0), (16, 7, 16), "lint", 0.4, rounding=0.5, axis=(-0.16, 1, 0), op=CUT)
    m.ring((-0.4, 18.6, 0), (11.7, 2.2, 10), "lint", 0.6, rounding=1.6, axis=(-0.14, 1, 0))
    m.ring((-0.8, 22, 0), (11.2, 1.8, 9.4), "lint", 0.6, rounding=1.4, axis=(0.16, 1, 0.1))
    for s in (-1, 1):
        m.cone((0.6, 17, 9 * s), (3.4, 1.6, 6 * s), (2.2, 2.2), "lint", 0.6)
    m.cone((3.4, 1, -5.6), (3.4, 1, 5.6), (2.0, 2.0), "lint", 0.6)
    for slant in (-2, 1.4):
        m.line((11, 19 + slant, -6), (4, 21 + slant, 10), 0.4, -0.26, 0.5, over="lint")
    m.ellipsoid((7.4, 21.6, 5.6), (3.4, 1.9, 3.4), "blood", op=PAINT, over="lint")


def spectacles(m: Model, _face: Face) -> None:
    """Round rims with a glint in the near lens, worn where a beard would grow."""
    m.materials["rim"] = Material("ink,grey:1", weight=1.5, keep=True)
    m.group = Group.BROW
    for s in (-1, 1):
        corners = ((12.4, 1.4), (14.2, 3.6), (12.6, 6), (10.2, 5.6), (9.6, 3.2), (10.6, 1.6))
        for (y, z), (y2, z2) in zip(corners, corners[1:] + corners[:1], strict=True):
            m.cone((11.6, y, z * s), (11.6, y2, z2 * s), (0.4, 0.4), "rim", 0)
        m.cone((10.8, 12.8, 6.2 * s), (0.2, 12.4, 9 * s), (0.45, 0.45), "rim", 0)


def shown_if(mark: str, hat: Hat) -> Hat:
    """Return a hat that is worn only while the hands show what leaves this mark."""

    def wear(m: Model) -> None:
        if mark in m.marks:
            hat(m)

    return wear
