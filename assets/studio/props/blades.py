"""Knives. They point out of the fist at the thumb."""

from assets.studio.figures.arms import Grip
from assets.studio.figures.dress import Prop
from assets.studio.figures.model import Material, Model

STEEL = Material("ink,grey:2-7", gloss=0.7, gain=1.25, weight=1.2)
WOOD = Material("brown:0-4", gloss=0.3)
BLADE = Material("grey:3-7", shift=0.2, gloss=0.9, weight=1.4, keep=True)


def blade(half: float, wide: float) -> Prop:
    """Return a knife with a guard and a bright blade, twice `half` long, clear of the fist."""

    def prop(m: Model, g: Grip) -> None:
        m.materials |= {"blade": BLADE, "wood": WOOD, "steel": STEEL}
        m.cone(g.at(-2.2, 5.4, -5), g.at(-2.2, 5.4, 5.5), (1.4, 1.5), "wood", 0)
        m.cone(g.at(-2.2, 2.6, 6), g.at(-2.2, 8.2, 6), (1.0, 1.0), "steel", 0)
        middle = g.at(-2.2, 5.9, half + 4.5)
        m.ellipsoid(middle, (0.9, half, wide), "blade", 0, axis=g.thumb, hint=g.along)
        m.mark("held", g.at(-2.2, 5.7, 2 * half + 3))

    return prop


knife = blade(11.5, 2.7)
short_knife = blade(9.6, 2.6)
broad_knife = blade(10.4, 3.1)


def scalpel(m: Model, g: Grip) -> None:
    """Longer than any surgeon's, so that it is seen."""
    m.materials |= {
        "blade": Material("grey:4-7", shift=0.3, gloss=0.8, weight=2.0, keep=True),
        "handle": Material("ink,grey:1-4", gloss=0.5),
    }
    m.cone(g.at(-2.4, 5.4, -5), g.at(-2.4, 5.4, 8), (1.2, 1.2), "handle", 0)
    m.ellipsoid(g.at(-2.4, 5.6, 15.5), (0.9, 9, 2.1), "blade", 0, axis=g.thumb, hint=g.along)
    m.mark("held", g.at(-2.4, 5.4, 21))


def stiletto(m: Model, g: Grip) -> None:
    """A thin long blade out of a black handle."""
    m.materials |= {
        "steel": Material("grey:1-7", shift=0.1, gloss=0.6, gain=1.2, weight=1.2),
        "handle": Material("ink,brown:0-2"),
    }
    hilt, way = g.at(-2.2, 5.6, 0), g.thumb * g.size
    m.cone(hilt - way * 4.4, hilt + way * 4.6, (1.4, 1.4), "handle", 0)
    m.ellipsoid(hilt + way * 5, (2.6, 0.9, 2.6), "handle", 0, axis=way)
    m.cone(hilt + way * 5.4, hilt + way * 19.4, (1.6, 1.6), "steel", 0)
    m.cone(hilt + way * 17.4, hilt + way * 25.4, (1.6, 0.4), "steel", 0.4)
    m.mark("held", g.at(-2.2, 5.6, 24))
