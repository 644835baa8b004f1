"""What is worn in a hospital: uniforms, scrubs, white coats, gowns."""

from assets.studio.figures.body import Body
from assets.studio.figures.dress import Outfit
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.women import Curves, add_woman
from assets.studio.figures.worn import Legwear, Sleeve
from assets.studio.wardrobe import coats
from assets.studio.wardrobe.cloth import cover, fold, folds, glove, hem_folds, skirt

WHITE = "stone:3-5,grey:7"
COLD_WHITE = "grey:3-7"


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

    def wear(m: Model, b: Body) -> None:
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
        m.legwear = Legwear("dress", "stockings", "stockings", skirt=True)
        if gloved:
            glove(m, "glove", Group.HAND_NEAR)

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


def matron(m: Model, b: Body) -> None:
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
    m.legwear = Legwear("dress", "stockings", "stockings", skirt=True)


def _long_gloves(m: Model, b: Body) -> None:
    """Gloves to above the elbow: what is nearer the shoulder is painted skin, then sleeve."""
    m.sleeve = Sleeve("glove", loose=0.5, glove="glove")
    for m.group in (Group.ARM_FAR, Group.ARM_NEAR):
        side = 1 if m.group == Group.ARM_NEAR else -1
        shoulder = (-0.5, 50.5, 22.5 * side * b.shoulder)
        m.ellipsoid(shoulder, (17.6, 17.6, 17.6), "skin", op=PAINT, over="glove")
        m.ellipsoid(shoulder, (12.4, 12.4, 12.4), "dress", op=PAINT)


def scrubs(m: Model, b: Body) -> None:
    """A loose shirt with short sleeves, open at the neck, a pocket with a pen in it."""
    m.materials |= {
        "cloth": Material("teal:1-5", dither=0.3),
        "seam": Material("teal:0-1", weight=1.6),
        "vest": Material("stone:4-5,grey:7", shift=0.1),
        "pen": Material("red:3", weight=1.8, keep=True),
        "clog": Material(WHITE, shift=0.1, gloss=0.3),
    }
    cover(m, b, "cloth", 1.8)
    folds(m, b, "cloth")
    hem_folds(m, b, "cloth")
    _open_neck(m, "cloth", "seam", "skin", 45)
    at = -11 * b.chest
    m.patch((33.4, at), (5.6, 5), "seam", "cloth")
    m.patch((33, at), (4.9, 4.3), "cloth", "seam")
    m.patch((39, at - 1.6), (2.4, 0.8), "pen", "cloth")
    m.sleeve = Sleeve("cloth", loose=2.0, short=True)
    m.legwear = Legwear("cloth", "cloth", "clog")


def _open_neck(m: Model, cloth: str, seam: str, under: str, low: float) -> None:
    m.group = Group.TORSO
    m.wedge((62, 0, 8.8), (low, 0, 1.6), seam, cloth)
    m.wedge((62, 0, 7.4), (low + 2, 0, 0.6), under, seam)


def surgeon(m: Model, b: Body) -> None:
    """A green gown that ties behind, long sleeves, pale rubber gloves."""
    m.materials |= {
        "gown": Material("olive:1-4,teal:5", shift=0.02, dither=0.3),
        "seam": Material("olive:0-1", weight=1.5),
        "glove": Material("stone:3-5,grey:7", shift=0.12, gloss=0.3),
    }
    cover(m, b, "gown", 2.4)
    skirt(m, b, "gown", 36, 2.0, 2.4)
    folds(m, b, "gown")
    hem_folds(m, b, "gown")
    m.group = Group.COLLAR
    m.ring((0.6, 57, 0), (8 * b.neck + 1, 2.6, 8 * b.neck + 1), "gown", axis=(0.14, 1, 0))
    m.ring((0.2, 6, 0), (b.girth + 2.6, 1.2, 13.6 * b.waist + 2.6), "seam", rounding=0.6)
    m.sleeve = Sleeve("gown", loose=2.4, glove="glove", cuff="glove")
    m.legwear = Legwear("gown", "gown", "gown", skirt=True)


def white_coat(m: Model, b: Body) -> None:
    """A physician's: open over shirt and tie, pens in the pocket, a stethoscope round the neck."""
    coats.dye(m, "grey:4-7", lapel=0.12)
    coats.dye_shirt(m, "navy:3-4,teal:5", "red:0-2")
    m.materials |= {
        "pen": Material("navy:2,red:3", weight=1.8, keep=True),
        "tube": Material("ink,grey:0-2", gloss=0.5, weight=1.4),
        "disc": Material("grey:4-7", gloss=0.6, weight=1.6),
    }
    coats.jacket(m, b, 1.6, 0.6)
    coats.skirt(m, b, 36, 3)
    coats.creases(m, b)
    m.wedge((20, 1.2, 0.7), (-36, 1.2, 0.7), "seam", "coat")
    coats.buttons(m, (12, 2), 4.4, "seam", 1.1)
    coats.pocket(m, (36, -12 * b.chest))
    m.patch((39.4, -12 * b.chest), (2.2, 0.7), "pen", "coat")
    for s in (-1, 1):
        coats.pocket(m, (0, 12 * s * b.waist), tilt=0.1 * s)
    coats.opening(m, "shirt", low=20, wide=7.4, lapel=6)
    coats.tie(m, b, low=20)
    coats.shirt_collar(m, b)
    coats.lapel_collar(m, b)
    _stethoscope(m, b)
    coats.trousers_below(m, b, "grey:0-4")


def _stethoscope(m: Model, b: Body) -> None:
    m.group = Group.COLLAR
    front = 15.5 * b.depth
    for s in (-1, 1):
        m.cone((-5, 61.6, 7.6 * s), (8, 56, 10.4 * s), (1.2, 1.2), "tube", 0.4)
        m.cone((8, 56, 10.4 * s), (front, 40 - 4 * s, 6.4 * s), (1.2, 1.2), "tube", 0.4)
    m.ellipsoid((front + 0.6, 34.4, 6.4), (1.6, 2.5, 2.5), "disc", 0)


def gown(m: Model, b: Body) -> None:
    """What patients are given: thin, patterned, with half sleeves and a low neck."""
    m.materials |= {
        "gown": Material("teal:2-5,grey:7", shift=0.12, dither=0.3),
        "dots": Material("navy:2-3", weight=1.3),
        "seam": Material("teal:2-3", weight=1.5),
    }
    cover(m, b, "gown", 2.2)
    skirt(m, b, "gown", 30, 3.0, 2.2)
    folds(m, b, "gown", 1.2)
    hem_folds(m, b, "gown")
    for row in range(9):
        for column in range(-3, 4):
            at = (46 - 7 * row, 6.4 * column + 3.2 * (row % 2))
            m.patch(at, (0.9, 0.9), "dots", "gown", oval=True)
    m.patch((57, 0), (7, 8.6), "seam", "gown", oval=True)
    m.patch((57.6, 0), (6.4, 7.6), "skin", "seam", oval=True)
    m.sleeve = Sleeve("gown", loose=2.8, short=True)
    m.legwear = Legwear("gown", skirt=True)
