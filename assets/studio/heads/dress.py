"""What those who only speak wear: suits, uniforms, working clothes, hats and glasses."""

import math

from assets.studio.figures.body import Body
from assets.studio.figures.dress import Hat, Outfit
from assets.studio.figures.field import CUT, PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.women import Curves, add_woman
from assets.studio.figures.worn import Legwear
from assets.studio.wardrobe import coats
from assets.studio.wardrobe.hats import keep_hair_below


def suit(cloth: str, shirt: str, tie: str) -> Outfit:
    """Return a jacket over shirt and tie, all exact."""

    def wear(m: Model, b: Body) -> None:
        coats.dye(m, cloth)
        coats.dye_shirt(m, shirt, tie)
        coats.jacket(m, b, 1.6, 1.1, "shirt")
        coats.hem(m, b, -8, 1.6)
        coats.creases(m, b)
        coats.opening(m, "shirt", low=18, wide=7.4, lapel=6)
        coats.tie(m, b, low=18)
        coats.shirt_collar(m, b)
        coats.lapel_collar(m, b)
        coats.trousers_below(m, b)

    return wear


def raincoat(m: Model, b: Body) -> None:
    """A detective's: crumpled, collar half up, a brown suit and a knitted tie under it."""
    coats.dye(m, "stone:0-4", lapel=0.08)
    coats.dye_shirt(m, "navy:4,grey:6-7", "olive:0-3")
    coats.dye_leather(m)
    coats.jacket(m, b, 2.4, 0.5)
    coats.skirt(m, b, 40, 5, 2.4)
    coats.creases(m, b, 1.5)
    coats.opening(m, "shirt", low=20, wide=7.6, lapel=7.4)
    coats.tie(m, b, low=20, knot=51, askew=1.4)
    coats.shirt_collar(m, b, spread=1.2)
    coats.raised_collar(m, b, 4.4)
    coats.waist_belt(m, b)
    coats.trousers_below(m, b, "brown:0-2")


def shirt_sleeves(m: Model, b: Body) -> None:
    """A commander at his desk: white shirt, broad braces, a tie too short for him."""
    _plain_shirt(m, b, "stone:3-5,grey:6-7", "red:0-2,gold:1")
    m.materials["brace"] = Material("red:0-2", weight=1.3)
    for s in (-1, 1):
        m.wedge((60, 9.6 * s * b.chest, 2.1), (2, 9 * s * b.chest, 2.0), "brace", "coat")
    _tie_over(m, b)
    coats.shirt_collar(m, b, "coat")
    coats.trousers_below(m, b)


def _plain_shirt(m: Model, b: Body, cloth: str, tie: str) -> None:
    """A shirt without a jacket, under the name of the coat, so that all else fits on it."""
    coats.dye(m, cloth)
    coats.dye_shirt(m, cloth, tie)
    coats.jacket(m, b, 1.0, 0)
    coats.creases(m, b, 1.2)
    m.group = Group.TORSO
    m.wedge((54, 0.5, 0.6), (0, 0.5, 0.6), "crease", "coat")


def _tie_over(m: Model, b: Body, low: float = 20.0) -> None:
    m.wedge((53, 0, 1.5), (low, 0.6, 3.1), "tie", "coat")
    m.group = Group.COLLAR
    m.ellipsoid((12.4 * b.depth, 54, 0), (2.6, 2.5, 2.4), "knot", 0)


def waistcoat(m: Model, b: Body) -> None:
    """A night clerk's: green waistcoat, sleeves of a striped shirt, a bow tie."""
    _plain_shirt(m, b, "stone:3-5,grey:6-7", "red:0-3")
    m.materials |= {
        "vest": Material("olive:0-3"),
        "stripe": Material("navy:3", weight=1.1),
        "brass": Material("gold:2-4", weight=1.5),
    }
    for m.group in (Group.TORSO, Group.ARM_NEAR, Group.ARM_FAR):
        for z in range(-40, 42, 4):
            m.box((0, 20, z), (60, 60, 0.5), "stripe", op=PAINT, over="coat")
    m.group = Group.TORSO
    for cloth in ("coat", "stripe", "crease", "sheen"):
        m.wedge((48, 0, 15.5 * b.chest), (0, 0, 17), "vest", cloth)
    m.wedge((62, 0, 9), (34, 0, 0.8), "coat", "vest")
    for y in (28, 18, 8):
        m.patch((y, 0), (1.1, 1.1), "brass", "vest", oval=True)
    coats.shirt_collar(m, b, "coat")
    m.group = Group.COLLAR
    for s in (-1, 1):
        m.cone(
            (13.4 * b.depth, 53.6, 0.6 * s), (12.6 * b.depth, 53.6, 4.6 * s), (1.0, 2.6), "tie", 0
        )
    coats.trousers_below(m, b)


def work_apron(m: Model, b: Body) -> None:
    """A locksmith's leather apron over a checked shirt."""
    _plain_shirt(m, b, "navy:1-4", "red:0-3")
    m.materials |= {
        "check": Material("navy:0-1"),
        "apron": Material("brown:0-4", gloss=0.25),
        "strap": Material("brown:0-2", weight=1.4),
    }
    for m.group in (Group.TORSO, Group.ARM_NEAR, Group.ARM_FAR):
        for k in range(-8, 9):
            m.box((0, 20, 5 * k), (60, 60, 0.6), "check", op=PAINT, over="coat")
            m.box((0, 20 + 5 * k, 0), (60, 0.6, 60), "check", op=PAINT, over="coat")
    m.group = Group.TORSO
    for cloth in ("coat", "check", "crease", "sheen"):
        for s in (-1, 1):
            m.wedge((60, 8.4 * s, 1.7), (40, 9.4 * s, 1.7), "strap", cloth)
        m.patch((15, 0), (25, 12.5), "apron", cloth)
    coats.shirt_collar(m, b, "coat", 1.4)
    m.legwear = Legwear("apron")


def prison_shirt(m: Model, b: Body) -> None:
    """Denim, buttoned to the throat, a white undershirt's edge, a number on the breast."""
    _plain_shirt(m, b, "navy:0-3", "navy:0-2")
    m.materials |= {
        "label": Material("stone:3-5", weight=1.4),
        "ink": Material("ink", weight=1.5),
    }
    m.patch((44, 9), (2.6, 5), "label", "coat")
    for z in (6, 8, 10, 12):
        m.patch((44, z), (1.3, 0.5), "ink", "label")
    coats.shirt_collar(m, b, "coat", 0.8)
    m.legwear = Legwear("coat")


def guard_uniform(m: Model, b: Body) -> None:
    """Grey-blue, boards on the shoulders, a black tie, a star on the breast."""
    _plain_shirt(m, b, "grey:1-5", "ink,grey:0-1")
    coats.dye_leather(m, "ink,grey:0-2")
    m.materials["board"] = Material("navy:0-1")
    _tie_over(m, b)
    coats.pocket(m, (42, -10 * b.chest), 4.2, 0.1)
    m.patch((46, 10 * b.chest), (3, 2.6), "brass", "coat", oval=True)
    coats.shirt_collar(m, b, "coat")
    coats.shoulder_boards(m, b, "board")
    coats.trousers_below(m, b)


def officer_coat(m: Model, b: Body) -> None:
    """A Soviet colonel's: grey-green, gold boards, red tabs, rows of ribbons."""
    coats.dye(m, "olive:1-4,stone:4")
    coats.dye_leather(m)
    m.materials |= {
        "tab": Material("red:1-3", weight=1.4),
        "board": Material("gold:1-3", gloss=0.4),
        "ribbon": Material("navy:2-3", weight=1.6),
        "ribbon2": Material("gold:3", weight=1.7),
    }
    coats.jacket(m, b, 2.0, 1.2)
    coats.skirt(m, b)
    coats.creases(m, b)
    m.wedge((56, 0, 0.8), (-30, 0, 0.8), "seam", "coat")
    for y in (45, 41.6, 38.2):
        m.patch((y, 10), (1.4, 5.6), "tab", "coat")
        m.patch((y, 8.4), (1.4, 1.4), "ribbon", "tab")
        m.patch((y, 12.4), (1.4, 0.9), "ribbon2", "tab")
    coats.buttons(m, (50, 40, 30), 3, "brass", 1.4)
    coats.stand_collar(m, b, "tab")
    coats.shoulder_boards(m, b, "board", "tab")
    coats.waist_belt(m, b)
    m.legwear = Legwear("coat")


def dance_top(m: Model, b: Body) -> None:
    """A grey sweater fallen off one shoulder, a strap of something red under it."""
    m.materials |= {
        "top": Material("neon:1-4", dither=0.5),
        "strap": Material("neon:1-3", weight=1.4),
        "bare": m.materials["skin"],
    }
    add_woman(m, b, "top", Curves(bust=1.0, waist=0.86, slope=2.6))
    m.group = Group.TORSO
    m.ellipsoid((2, 57, 3), (16, 10.5, 17), "bare", op=PAINT, over="top")
    m.wedge((62, 8.6, 0.8), (40, 6.4, 0.8), "strap", "bare")
    m.group = Group.COLLAR
    for k in range(15):
        turn = math.tau * k / 15
        x, z = math.cos(turn), math.sin(turn)
        at = (1 + 11.4 * x, 47.5 - 2 * x - 2.6 * z, 3 + 15.4 * z)
        m.ellipsoid(at, (2.6, 2.0, 3.4), "top", 1.2)
    m.legwear = Legwear("top")


def cap_of(crown: str, band: str) -> Hat:
    """Return a peaked cap in those colours."""

    def wear(m: Model) -> None:
        m.materials |= {
            "hat": Material(crown),
            "band": Material(band),
            "peak": Material("ink,grey:0-2,grey:5", gloss=0.7),
            "badge": Material("gold:2-4", weight=1.6, keep=True),
        }
        keep_hair_below(m, 18.5)
        m.ring((-0.4, 20.4, 0), (11.2, 2.8, 9.8), "band", axis=(-0.06, 1, 0))
        m.ellipsoid((1.2, 25.8, 0), (14.0, 3.8, 12.4), "hat", 1.4, axis=(-0.24, 1, 0))
        m.ellipsoid((9.8, 18.2, 0), (6.8, 1.1, 7.8), "peak", 0, axis=(0.48, 1, 0))
        m.ellipsoid((11.8, 23.4, 0), (1.1, 2.2, 2.0), "badge", 0)

    return wear


def trilby_back(m: Model) -> None:
    """A soft hat pushed to the back of the head, the brim up in front."""
    m.materials |= {"hat": Material("brown:0-4", dither=0.4), "band": Material("ink,brown:0")}
    m.group = Group.HAT
    tilt = (-0.42, 1, 0.06)
    m.ring((-2.6, 21.4, 0), (15.6, 1.2, 13.8), "hat", 0.6, rounding=1.1, axis=tilt)
    m.ring((-4.8, 26.4, 0), (10.2, 5.0, 9.0), "hat", 1.4, rounding=2.6, axis=tilt)
    m.cone((-12, 30.6, 0), (2, 34.4, 0), (2.4, 2.8), "hat", 2, op=CUT)
    m.ring((-3.7, 23.8, 0), (10.8, 1.4, 9.6), "band", axis=tilt)


def dark_glasses(m: Model) -> None:
    """A blind man's: round and black, nothing behind them to be seen."""
    m.materials |= {
        "glass": Material("ink,grey:0,navy:1,navy:3", gloss=0.7, weight=1.5, keep=True),
        "wire": Material("gold:1-3", weight=1.3),
    }
    m.group = Group.HAT
    for s in (-1, 1):
        m.ellipsoid((11.2, 12, 3.9 * s), (0.9, 2.9, 3.0), "glass", 0, axis=(0.04, 1, 0))
        m.cone((9.8, 12.8, 6.4 * s), (0.2, 12.6, 8.9 * s), (0.5, 0.5), "wire", 0)
    m.cone((11.9, 12.9, -1.3), (11.9, 12.9, 1.3), (0.55, 0.55), "wire", 0)


def loupe(m: Model) -> None:
    """A watchmaker's glass screwed into the near eye, on a wire round the head."""
    m.materials |= {
        "tube": Material("ink,grey:0-3", gloss=0.5, weight=1.3),
        "lens": Material("navy:3-4,grey:7", gloss=0.7, weight=1.5, keep=True),
        "wire": Material("grey:2-5", weight=1.2),
    }
    m.group = Group.HAT
    m.ring((-0.4, 16.6, 0), (10.9, 0.6, 9.3), "wire", axis=(-0.1, 1, 0))
    m.cone((10.4, 11.8, 3.8), (15, 11.2, 5.2), (2.2, 3.0), "tube", 0)
    m.ellipsoid((16.4, 11, 5.6), (1.8, 2.3, 2.3), "lens", 0)
