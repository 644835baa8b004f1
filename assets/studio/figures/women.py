"""Women's bodies: a trunk of their own in place of the hero's, and a softer face."""

from dataclasses import dataclass, replace

from assets.studio.figures.body import Body
from assets.studio.figures.dress import Hair
from assets.studio.figures.field import CUT, PAINT
from assets.studio.figures.head import Face
from assets.studio.figures.model import Group, Material, Model

SLIM = Body(0.8, 0.8, 0.84, arm=0.62, shoulder=0.74, neck=0.68, head=0.94, size=0.95, cut=0)
FULL = Body(0.92, 0.98, 0.98, arm=0.72, shoulder=0.8, neck=0.74, head=0.95, size=0.93, cut=0)
SQUARE = Body(0.86, 0.8, 0.86, arm=0.72, shoulder=0.86, neck=0.74, head=0.94, size=0.96, cut=0)
TALL = Body(0.88, 0.78, 0.88, arm=0.7, shoulder=0.88, neck=0.72, head=0.92, size=1.06, cut=0)

GENTLE = Face(
    jaw=0.76, chin=0.66, brow=0.56, nose=0.8, wide=0.9, eye=1.2, ear=0.8, angry=0, mouth="set"
)


@dataclass(frozen=True)
class Curves:
    """Factors of bust, waist and hips; `slope` is how far the shoulders fall, in units."""

    bust: float = 1.0
    waist: float = 1.0
    hips: float = 1.0
    slope: float = 2.0


def add_woman(m: Model, b: Body, cloth: str, c: Curves) -> None:
    """Put a woman's trunk of one material, and a bare neck, in place of the man's."""
    _clear_trunk(m, cloth, 6 * b.neck, 54.5)
    w, d, s = b.chest, b.depth, b.shoulder
    m.ellipsoid((-1.2, -9, 0), (13.2 * d * c.hips, 18, 15.4 * w * c.hips), cloth, 0)
    m.ellipsoid((0.6, 15, 0), (10.4 * d * c.waist, 15, 12 * b.waist * c.waist), cloth, 9)
    m.ellipsoid((-0.6, 35, 0), (11.6 * d, 17, 15.6 * w), cloth, 7)
    m.ellipsoid((0.6, 46, 0), (9.6 * d, 8, 15.8 * w), cloth, 5)
    for side in (-1, 1):
        tip = (-1.4, 53.4 - c.slope, 17.6 * side * s)
        m.cone((-1.6, 57.5, 3 * side), tip, (3.4, 4.8), cloth, 4)
        breast = (8.8 * d, 37.4, 7.2 * side * w)
        m.ellipsoid(breast, (7 * d * c.bust, 6.8 * c.bust, 6.9 * w), cloth, 3.4)
    m.shade((15 * d, 36, 0), (5, 6, 1.6), -0.16, 1.6, over=cloth)
    m.shade((14 * d, 28.5, 0), (6, 2.2, 12), -0.14, 2, over=cloth)
    m.cone((-1, 52, 0), (2.4, 66, 0), (6 * b.neck, 5.4 * b.neck), "skin", 2)
    m.line((4.6, 55, 2.6), (2.6, 63, 4), 0.5, -0.12, 0.8, over="skin")


def _clear_trunk(m: Model, cloth: str, neck: float, throat: float) -> None:
    """Take away the muscled trunk, so that an outfit can build its own of one material.

    What is cut away still colours its place, so it is painted. From the height `throat` up, within
    the radius `neck`, it stays skin.
    """
    m.group = Group.TORSO
    m.box((0, 20, 0), (60, 80, 60), "skin", 0, op=CUT)
    m.box((0, 0, 0), (200, 200, 200), cloth, op=PAINT, over="skin")
    m.cone((-0.5, throat, 0), (4, 78, 0), (neck + 0.6, neck + 0.6), "skin", op=PAINT)


def made_up(hair: Hair, lips: str = "red:1-3") -> Hair:
    """Return hair that comes with painted lips, darkened lids and a fair powdered skin."""

    def wear(m: Model) -> None:
        for name, fairer in (("face", 0.1), ("skin", 0.07), ("hand", 0.07)):
            plain = m.materials[name]
            m.materials[name] = replace(plain, shift=plain.shift + fairer)
        m.materials["lip"] = Material(lips, shift=0.1, gloss=0.3, weight=1.8)
        m.materials["lid"] = Material("ink,brown:1", weight=1.3)
        m.group = Group.HEAD
        m.ellipsoid((11.5, 5.5, 0), (1.05, 0.8, 2.0), "lip", 0.4)
        m.ellipsoid((11.5, 4.2, 0), (1.15, 0.95, 1.8), "lip", 0.4)
        hair(m)

    return wear
