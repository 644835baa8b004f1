"""A syringe as long as a hand. It points out of the fist at the thumb."""

from assets.studio.figures.arms import Grip
from assets.studio.figures.model import Material, Model


def syringe(m: Model, g: Grip) -> None:
    """Glass with something amber in it, a steel plunger and rings, a needle that glints."""
    m.materials |= {
        "glass": Material("navy:2-4,grey:7", shift=0.14, gloss=0.8, weight=1.1),
        "fluid": Material("gold:1-4", shift=0.12, gloss=0.5, weight=1.2),
        "steel": Material("grey:2-7", gloss=0.7, weight=1.3),
        "needle": Material("grey:6-7", shift=0.3, weight=3.0, keep=True),
    }
    m.cone(g.at(-2.2, 5.4, -12), g.at(-2.2, 5.4, -4), (0.9, 0.9), "steel", 0)
    m.ring(g.at(-2.2, 5.4, -13), (2.8, 0.9, 2.8), "steel", 0, axis=g.thumb)
    m.ring(g.at(-2.2, 5.4, -5), (4.2, 0.8, 2.4), "steel", 0, axis=g.thumb)
    m.cone(g.at(-2.2, 5.4, -3), g.at(-2.2, 5.4, 4), (2.6, 2.6), "glass", 0)
    m.cone(g.at(-2.2, 5.4, 4), g.at(-2.2, 5.4, 8.5), (2.7, 2.5), "fluid", 0)
    m.cone(g.at(-2.2, 5.4, 10), g.at(-2.2, 5.4, 12.5), (1.6, 1.0), "steel", 0)
    m.cone(g.at(-2.2, 5.4, 12), g.at(-2.2, 5.4, 22), (0.7, 0.5), "needle", 0)
    m.mark("held", g.at(-2.2, 5.4, 22))
