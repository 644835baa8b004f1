"""Pistols, along the knuckles, sights towards the thumb.

`aim(pose, (0, 1, 0), (1, 0, 0))` of `motions.poses` levels them.
"""

from assets.studio.figures.arms import Grip
from assets.studio.figures.dress import Prop
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Material, Model
from assets.studio.figures.space import unit

STEEL = Material("ink,grey:2-7", gloss=0.7, gain=1.25, weight=1.2)
BLUED = Material("ink,grey:1-6", gloss=0.8, gain=1.25, weight=1.2)
WOOD = Material("brown:0-4", gloss=0.3)
PALE = Material("grey:1-7", shift=0.1, gloss=0.6, gain=1.2, weight=1.2)
EBONY = Material("ink,brown:0-2")


def automatic(long: float = 10.2, handle: Material = WOOD) -> Prop:
    """Return a big automatic, its slide twice so long: the barrel's end shows, a trigger guard."""

    def prop(m: Model, g: Grip) -> None:
        m.materials |= {
            "steel": STEEL,
            "wood": handle,
            "bore": Material("ink", weight=1.5, keep=True),
        }
        end = 2 * long
        slide, below = g.at(-2.0, long + 1.3, 6.6), g.at(-2.0, long - 0.7, 4.0)
        m.box(slide, (2.0, long, 2.7), "steel", 0, rounding=0.7, axis=g.along)
        m.box(below, (1.5, long - 2.2, 1.2), "steel", 0.4, rounding=0.5, axis=g.along)
        m.cone(g.at(-2.0, end - 0.4, 6.9), g.at(-2.0, end + 3.6, 6.9), (1.7, 1.7), "steel", 0)
        m.ellipsoid(g.at(-2.0, end + 5.6, 6.9), (1.6, 1.2, 1.6), "bore", 0, op=PAINT)
        butt, down = g.at(-2.0, 3.6, 0.6), unit(g.thumb - g.along * 0.25)
        m.box(butt, (1.9, 6.4, 2.9), "wood", 0, rounding=0.9, axis=down, hint=g.along)
        m.cone(g.at(-2, 9, 3), g.at(-2, 11.5, 0.4), (0.7, 0.7), "steel", 0)
        m.cone(g.at(-2, 11.5, 0.4), g.at(-2, 12.8, 3.4), (0.7, 0.7), "steel", 0)
        m.mark("held", g.at(-2.0, end + 4.6, 6.8))

    return prop


pistol = automatic()
long_pistol = automatic(12.0, EBONY)
short_pistol = automatic(8.6, EBONY)


def open_pistol(m: Model, g: Grip) -> None:
    """The short pistol with the new magazine half in."""
    short_pistol(m, g)
    m.box(g.at(-2.0, 3.2, -7.6), (1.3, 2.6, 3.4), "steel", 0, rounding=0.4, axis=g.thumb)


def revolver(m: Model, g: Grip) -> None:
    """A long-barrelled .44: rib and ejector, a fat drum, a hammer, a wooden butt."""
    m.materials |= {"blued": BLUED, "wood": WOOD, "notch": Material("ink", weight=1.3)}
    m.cone(g.at(-2, 12, 7.4), g.at(-2, 31, 7.4), (1.9, 1.7), "blued", 0)
    m.cone(g.at(-2, 12, 5.0), g.at(-2, 23, 5.0), (1.1, 1.1), "blued", 0.6)
    m.box(g.at(-2, 30.4, 9.4), (0.7, 1.4, 1.0), "blued", 0.2, rounding=0.3, axis=g.along)
    drum = g.at(-2, 9.6, 6.0)
    m.ring(drum, (3.4, 4.0, 3.4), "blued", 0, rounding=0.8, axis=g.along)
    for thumb in (4.2, 6.2, 8.2):
        m.box(g.at(-2, 10.6, thumb), (5, 2.0, 0.45), "notch", op=PAINT, over="blued", axis=g.along)
    m.box(g.at(-2, 4.4, 5.6), (1.7, 3.0, 3.0), "blued", 0.8, rounding=0.8, axis=g.along)
    m.cone(g.at(-2, 2.2, 7.4), g.at(-2, 0.4, 10.4), (0.9, 0.7), "blued", 0.2)
    butt = unit(g.thumb - g.along * 0.35)
    m.box(g.at(-2, 2.8, 0.2), (1.9, 6.2, 2.6), "wood", 0.4, rounding=1.2, axis=butt, hint=g.along)
    m.cone(g.at(-2, 8, 2.6), g.at(-2, 10.6, 0.6), (0.7, 0.7), "blued", 0)
    m.mark("held", g.at(-2, 32, 7.4))


def magnum(m: Model, g: Grip) -> None:
    """A larger one, of bright steel, its barrel as heavy as a pipe."""
    m.materials |= {
        "bright": Material("ink,grey:1-7", shift=-0.08, gloss=0.7, gain=1.2, weight=1.3),
        "butt": Material("ink,brown:0-2", gloss=0.3),
        "notch": Material("ink", weight=1.3),
    }
    m.box(g.at(-2, 24, 7.2), (2.5, 13.0, 2.5), "bright", 0, rounding=0.9, axis=g.along)
    m.cone(g.at(-2, 12, 4.0), g.at(-2, 30, 4.0), (1.6, 1.5), "bright", 0.4)
    m.box(g.at(-2, 35.6, 10.4), (0.8, 1.6, 1.2), "bright", 0.2, rounding=0.3, axis=g.along)
    m.box(g.at(-2, 24, 7.2), (4, 11.0, 0.5), "notch", op=PAINT, over="bright", axis=g.along)
    m.ring(g.at(-2, 9.2, 6.0), (4.4, 4.8, 4.4), "bright", 0, rounding=1.0, axis=g.along)
    for thumb in (3.6, 6.2, 8.8):
        m.box(g.at(-2, 10.4, thumb), (6, 2.4, 0.5), "notch", op=PAINT, over="bright", axis=g.along)
    m.box(g.at(-2, 4.0, 5.8), (2.0, 3.2, 3.4), "bright", 0.8, rounding=0.8, axis=g.along)
    m.cone(g.at(-2, 1.6, 7.8), g.at(-2, -0.6, 11.2), (1.1, 0.8), "bright", 0.2)
    butt = unit(g.thumb - g.along * 0.35)
    m.box(g.at(-2, 2.6, 0), (2.2, 6.8, 3.0), "butt", 0.4, rounding=1.3, axis=butt, hint=g.along)
    m.mark("held", g.at(-2, 38, 7.2))


def silenced_pistol(m: Model, g: Grip) -> None:
    """Small, with a silencer longer than itself."""
    m.materials |= {
        "gun": Material("ink,grey:1-5", gloss=0.6, weight=1.3),
        "bright": Material("grey:3-6", gloss=0.5, weight=1.4),
    }
    m.box(g.at(-2.6, 9, 5.6), (1.5, 5.6, 2.2), "gun", 0, rounding=0.6, axis=g.along, hint=g.thumb)
    m.box(g.at(-2.6, 4.8, 1), (1.4, 2.1, 5), "gun", 0, rounding=0.8, axis=g.along, hint=g.thumb)
    m.cone(g.at(-2.6, 15, 6), g.at(-2.6, 29, 6), (2.1, 2.1), "bright", 0)
    m.mark("held", g.at(-2.6, 31, 6))


def sleeve_rail(m: Model, g: Grip) -> None:
    """The little pistol on its spring rail, just out of the cuff: a glint over the wrist."""
    m.materials["pale"] = PALE
    m.cone(g.at(3, -9, 0), g.at(3, 2, 0), (1.3, 1.3), "pale", 0)
    m.box(g.at(4.6, 2, 0), (2.3, 4.6, 2.6), "pale", 0, rounding=0.6, axis=g.along, hint=g.thumb)
    m.mark("held", g.at(4.6, 6, 0))


def sleeve_pistol(m: Model, g: Grip) -> None:
    """The same in the fist: two short barrels one over the other."""
    m.materials["pale"] = PALE
    for up in (4.2, 6.8):
        m.cone(g.at(-1.6, 4, up), g.at(-1.6, 15.5, up), (1.4, 1.4), "pale", 0)
    m.cone(g.at(2.8, -5, 0), g.at(2.8, 2, 0), (1.0, 1.0), "pale", 0)
    m.mark("held", g.at(-1.6, 16, 5.6))
