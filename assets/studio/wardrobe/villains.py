"""What the bosses wear."""

import math

import numpy as np

from assets.studio.figures.body import Body
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.worn import Legwear
from assets.studio.wardrobe import coats
from assets.studio.wardrobe.cloth import hips

PELT = "brown:0-2,stone:2-3"
HAIRS = 54
TUFTS = 16  # round the giant's waist


def pelt(m: Model, b: Body) -> None:
    """Trousers of fur under a broad belt, a hairy chest, and an arm ring each."""
    m.materials |= {
        "pelt": Material(PELT, dither=0.6),
        "belt": Material("brown:0-3", gloss=0.3),
        "buckle": Material("gold:0-4", gloss=0.5, weight=1.3),
    }
    hips(m, b, "pelt")
    m.group = Group.COLLAR
    front, side = b.girth + 1.5, 13.2 * b.waist + 1.5
    _add_tufts(m, b, front, side)
    m.ring((b.belly * 4, 3, 0), (front + 0.6, 3.4, side + 0.6), "belt", rounding=1.2)
    m.ellipsoid((front + b.belly * 4 + 0.6, 3, 0), (2, 4.6, 4.6), "buckle", 0)
    m.shade((front + b.belly * 4 + 2.6, 3, 0), (2, 2.2, 2.2), -0.45, 0.6, over="buckle")
    m.group = Group.TORSO
    _add_chest_hair(m, b)
    m.legwear = Legwear("pelt")


def _add_chest_hair(m: Model, b: Body) -> None:
    """Hairs that run together to the middle of the chest, and a line of them down the belly."""
    m.group = Group.TORSO
    wide = b.chest**0.5
    for x, y in np.random.default_rng(11).uniform((-1, 0), (1, 1), (HAIRS, 2)):
        side, high = 13 * wide * x * abs(x) ** 0.4, 33 + 17 * y
        m.wedge((high, side, 0.9), (high - 3.4, side * 0.72, 0.4), "down", "skin")
    for x, y in np.random.default_rng(12).uniform((-1, 0), (1, 1), (HAIRS // 2, 2)):
        m.wedge((6 + 26 * y, 2.6 * x, 0.9), (3.6 + 26 * y, 1.2 * x, 0.4), "down", "skin")


def _add_tufts(m: Model, b: Body, front: float, side: float) -> None:
    """Fur that hangs over the belt and below it."""
    for k in range(TUFTS):
        angle = math.tau * (k + 0.3 * (k % 2)) / TUFTS
        x, z = b.belly * 4 + front * math.cos(angle), side * math.sin(angle)
        low = 7 + 2.4 * ((k * 5) % 3)
        m.cone((x, 1, z), (x * 1.08, -low, z * 1.08), (3.6, 0.9), "pelt", 1.4)
        m.line((x * 1.1, 0, z * 1.1), (x * 1.15, -low, z * 1.15), 0.6, -0.2, over="pelt")


def pale_coat(m: Model, b: Body) -> None:
    """A long pale coat, belted, its collar up; a black shirt and a thin pale tie in the V."""
    coats.dye(m, "stone:1-5,grey:7", lapel=0.06)
    coats.dye_shirt(m, "ink,grey:0-2", "red:0-3")
    coats.dye_leather(m, "brown:0-3", "grey:3-7")
    m.materials["button"] = Material("brown:0-2", weight=1.6)
    coats.jacket(m, b, 1.8, 1.1)
    coats.skirt(m, b, 40, 6.0)
    coats.creases(m, b)
    coats.flanks(m, b)
    m.wedge((30, 1, 0.7), (-40, 2, 0.7), "seam", "coat")
    coats.opening(m, "shirt", low=30, wide=5.4, lapel=6.6, notch=50)
    coats.buttons(m, (24, 12, -7), 5.5, "button", 1.3)
    coats.buttons(m, (24, 12, -7), -4.5, "button", 1.3)
    coats.pocket(m, (-3, 11), 4.4, 0.3)
    coats.tie(m, b, low=30)
    coats.shirt_collar(m, b, "shirt")
    coats.raised_collar(m, b, 6.4)
    coats.waist_belt(m, b, 4, 1.8, 2.0)
    coats.trousers_below(m, b, "ink,grey:0-2")


def check_jacket(m: Model, b: Body) -> None:
    """A short loud jacket that will not close, a wide collar of the shirt worn over it."""
    coats.dye(m, "gold:0-2,stone:4", lapel=0.04)
    coats.dye_shirt(m, "red:1-4", "red:0-3")
    coats.dye_leather(m)
    m.materials |= {
        "check": Material("brown:0-2", weight=1.05),
        "throat": m.materials["skin"],
        "chain": Material("gold:2-4", gloss=0.5, weight=1.4),
    }
    coats.jacket(m, b, 2.0, 0.8, "shirt")
    coats.hem(m, b, -7, 2.0)
    _add_checks(m)
    coats.creases(m, b, 1.2)
    coats.opening(m, "shirt", low=-10, wide=9.4, lapel=4.4, notch=46)
    m.wedge((60, 0, 7.0), (36, 0, 0.8), "throat", "shirt")
    for s in (-1, 1):
        m.wedge((54, 5.6 * s, 0.8), (44, 0, 0.8), "chain", "throat")
    m.patch((44, 0), (1.8, 1.4), "chain", "throat", oval=True)
    m.patch((-6, 0), (8, 9), "belt", "shirt")
    m.patch((0.5, 0), (2.0, 2.2), "brass", "belt")
    coats.lapel_collar(m, b, 2.2)
    m.group = Group.COLLAR
    for s in (-1, 1):
        point = (9.4 * b.depth, 53.5, 10.5 * s * b.neck)
        m.box(point, (1.2, 5.4, 4.4), "shirt", 0.4, rounding=0.8, axis=(0.5, 1, 0.75 * s))
    coats.trousers_below(m, b, "brown:0-3")


def _add_checks(m: Model) -> None:
    """Bands across and down, on trunk and sleeves alike."""
    for group in (Group.TORSO, Group.ARM_FAR, Group.ARM_NEAR):
        m.group = group
        for y in range(-16, 64, 8):
            m.box((0, y, 0), (60, 1.0, 60), "check", op=PAINT, over="coat")
        for z in range(-42, 48, 8):
            m.box((0, 20, z), (60, 60, 1.0), "check", op=PAINT, over="coat")
    m.group = Group.TORSO


def long_dark_coat(m: Model, b: Body) -> None:
    """A long black coat worn open like a cloak; under it a dark blue suit and a red tie."""
    coats.dye(m, "ink,grey:0-3", gloss=0.2, lapel=0.1)
    _dye_suit(m)
    coats.jacket(m, b, 2.4, 1.2, "shirt")
    coats.skirt(m, b, 40, 7.0, 2.4)
    coats.creases(m, b, 0.9)
    coats.flanks(m, b)
    m.wedge((62, 0, 16.6), (-42, 0, 10.4), "seam", "coat")
    m.wedge((62, 0, 15.8), (-42, 0, 9.6), "lapel", "seam")
    for s in (-1, 1):
        m.patch((45, 13.4 * s), (0.8, 2.6), "seam", "lapel", tilt=0.4 * s)
    m.wedge((60, 0, 10.6), (-42, 0, 7.8), "seam", "lapel")
    m.wedge((60, 0, 9.8), (-42, 0, 7.0), "suit", "seam")
    _open_suit(m, b)
    coats.raised_collar(m, b, 5.6)
    coats.trousers_below(m, b, "navy:0-2")


def _dye_suit(m: Model) -> None:
    coats.dye_shirt(m, "stone:4-5,grey:7", "red:0-3")
    m.materials |= {
        "suit": Material("navy:0-2", shift=0.08),
        "suit_seam": Material("ink", weight=1.4),
        "suit_lapel": Material("navy:0-3", shift=0.1, weight=1.2),
        "button": Material("grey:4-6", weight=1.6),
    }


def _open_suit(m: Model, b: Body) -> None:
    m.wedge((60, 0, 9.8), (21, 0, 2.4), "suit_lapel", "suit")
    m.wedge((60, 0, 6.4), (22, 0, 1.0), "suit_seam", "suit_lapel")
    m.wedge((60, 0, 5.6), (23.5, 0, 0.5), "shirt", "suit_seam")
    m.wedge((21, 0, 0.6), (-12, 0.5, 0.6), "suit_seam", "suit")
    for y in (17, 9):
        m.patch((y, 1.6), (1.1, 1.1), "button", "suit", oval=True)
    coats.tie(m, b, low=20)
    coats.shirt_collar(m, b)


def torn_shirt(m: Model, b: Body) -> None:
    """What the wreck has left: a torn white shirt, a loosened tie, an empty holster."""
    coats.dye(m, "stone:2-5,grey:7")
    coats.dye_shirt(m, "stone:3-5,grey:7", "red:0-3")
    coats.dye_leather(m, "brown:0-2", "grey:3-7")
    m.materials |= {"bare": m.materials["skin"], "shirt": m.materials["coat"]}
    coats.jacket(m, b, 0.9, 0)
    coats.creases(m, b, 1.3)
    m.group = Group.TORSO
    m.wedge((62, 0, 6.4), (38, 0.5, 1.2), "seam", "coat")
    m.wedge((62, 0, 5.6), (39.5, 0.5, 0.6), "bare", "seam")
    m.wedge((38, 0.5, 0.6), (2, 1, 0.6), "crease", "coat")
    for tear in TEARS:
        _tear(m, *tear)
    m.wedge((56, 12.8 * b.chest**0.5, 1.5), (6, 10.5, 1.5), "belt", "coat")
    m.wedge((56, -12.8 * b.chest**0.5, 1.5), (6, -10.5, 1.5), "belt", "coat")
    m.wedge((44, 1.6, 1.3), (17, 4.6, 2.8), "tie", "coat")
    m.group = Group.COLLAR
    m.ellipsoid((12.4 * b.depth, 45, 1), (2.6, 2.6, 2.5), "knot", 0)
    coats.shirt_collar(m, b, "coat", 1.8)
    coats.trousers_below(m, b, "navy:0-2")
    coats.waist_belt(m, b, 0.5, 0.2, 2.0)


# Rents in the shirt: height and side of one end, of the other, half width.
TEARS = (
    ((47, 7.5), (33, 12.5), 2.8),
    ((29, 3), (23, 11), 2.4),
    ((23, -9), (10, -4), 3.0),
    ((43, -8), (36, -13), 2.4),
    ((14, 7), (6, 12), 2.2),
)


def _tear(m: Model, start: tuple[float, float], end: tuple[float, float], half: float) -> None:
    """A rent with a dark lip, skin in it."""
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    for edge in (start, end):
        m.wedge((*middle, half + 0.8), (*edge, 0.6), "crease", "coat")
    for edge in (start, end):
        m.wedge((*middle, half), (*edge, 0.3), "bare", "crease")
