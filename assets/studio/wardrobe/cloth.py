"""Cloth on a figure, whoever wears it: over the trunk, from the waist down, on hands; its folds.

An outfit adds its materials and names one; trousers come with their own. Folds are shadows, with
light under them, on whatever of that cloth is near; a tailor's creases are printed (`coats`).
"""

import math

from assets.studio.figures.body import Body
from assets.studio.figures.field import CUT, PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.space import Array, Vec, unit, vector
from assets.studio.figures.worn import Legwear

SWAY = 0.75  # how far cloth below the waist hangs down and not along the trunk
EVERYWHERE: Vec = (300, 300, 300)


def cover(
    m: Model, b: Body, cloth: str, loose: float, *, throat: float = 53.0, pads: float = 0.0
) -> None:
    """Cover the trunk up to the throat's height; `pads` builds up the shoulders."""
    c, w, d, g = b.chest, b.waist, b.depth, loose
    m.group = Group.TORSO
    m.ellipsoid((0, -3, 0), (10.8 * d + g, 12, 12.4 * w + g), cloth, 0)
    m.ellipsoid((0.3, 14, 0), (12.0 * d + g, 16, 13.9 * w + g), cloth, 5)
    m.ellipsoid((-0.4, 36, 0), (14.0 * d + g, 19, 19.4 * c + g), cloth, 5)
    m.box((8.6 * d, 40, 0), (7.0 + g, 11, 15.0 * c), cloth, 4, rounding=5.5, axis=(0.1, 1, 0))
    if b.belly:
        m.ellipsoid((6 * b.belly, 11, 0), (12.2 * d + g, 14.5, 14 * w + g), cloth, 5)
    for s in (-1, 1):
        m.ellipsoid((-3, 35, 15.5 * s * c), (8.5 * d + g, 15, 7 * c + g), cloth, 5)
        neck, tip = (-1.8, 59, 6 * s * b.neck), (-2, 52.5, 18.5 * s * b.shoulder)
        m.cone(neck, tip, (4.8 * b.neck, 6.6), cloth, 4)
        if pads:
            pad = (-1, 53.0, 17.8 * s * b.shoulder)
            half = (7.2, 2.6 * pads, 7.6)
            m.box(pad, half, cloth, 4, rounding=2.4, axis=(0, 1, 0.2 * s))
    _hide_skin(m, cloth, throat)


def _hide_skin(m: Model, cloth: str, throat: float) -> None:
    """Turn to cloth whatever of the bare trunk bulges through, but for throat and neck."""
    m.box((0, throat - 34, 0), (23, 34, 40), cloth, op=PAINT, over="skin")
    for s in (-1, 1):
        m.box((-2, 58, 29 * s), (23, 7, 20), cloth, op=PAINT, over="skin")
    m.box((-14, 58, 0), (6, 7, 30), cloth, op=PAINT, over="skin")


def hips(m: Model, b: Body, cloth: str, loose: float = 1.0) -> None:
    m.group = Group.TORSO
    radii = (11.4 * b.depth + loose + b.belly * 3, 12, 13.2 * b.waist + loose)
    m.ring((b.belly * 3.2, -11, 0), radii, cloth, rounding=2)


def trousers(m: Model, b: Body, colours: str, boots: str = "") -> None:
    """Put on trousers with a belt and a buckle of brass; without boots they end at the knee."""
    m.materials |= {
        "trousers": Material(colours),
        "belt": Material("brown:0-3", gloss=0.3),
        "brass": Material("gold", gloss=0.4, weight=1.2),
    }
    hips(m, b, "trousers")
    m.group = Group.COLLAR
    m.ring((b.belly * 4, 2, 0), (b.girth + 1.6, 2.2, 13.2 * b.waist + 1.6), "belt", rounding=1)
    m.box((b.girth + 1.8 + b.belly * 4, 2, 0), (1, 2.1, 3), "brass", 0, rounding=0.4)
    m.legwear = Legwear("trousers")
    if boots:
        m.materials["boot"] = Material(boots, gloss=0.15)
        m.legwear = Legwear("trousers", "boot", "boot")


def skirt(
    m: Model, b: Body, cloth: str, length: float = 40.0, flare: float = 4.5, loose: float = 1.8
) -> None:
    """Hang cloth from the waist, its hem cut straight."""
    way, top = hanging(m), vector((b.belly * 3.0, 0.0, 0.0))
    wide = 12.6 * (b.depth + b.waist) / 2 + loose * 0.6 + b.belly
    m.group = Group.TORSO
    m.cone(top, top + way * length, (wide, wide + flare), cloth, 3)
    trim(m, top + way * length, way, cloth)


def hanging(m: Model) -> Array:
    """Which way cloth hangs, in the trunk's axes; along it for who lies."""
    own = vector((0.0, -1.0, 0.0))
    down = m.axes.T @ own
    return own if down[1] > -0.5 else unit(own + (down - own) * SWAY)


def trim(m: Model, at: Array, way: Array, cloth: str) -> None:
    """Cut off what of the trunk lies beyond a point."""
    m.box(at + way * 30, (60, 30, 60), cloth, 0.6, rounding=0.5, axis=way, op=CUT)


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


def glove(m: Model, material: str, *hands: Group) -> None:
    """Put a glove on a hand, whatever it does."""
    for m.group in hands:
        m.box((0, 0, 0), EVERYWHERE, material, op=PAINT, over="hand")
