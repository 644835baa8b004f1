"""Things held on the railway."""

from assets.studio.figures.arms import Grip
from assets.studio.figures.field import CUT
from assets.studio.figures.model import Material, Model


def wrench(m: Model, g: Grip) -> None:
    """A track wrench as long as a fore-arm, its jaw open upwards."""
    m.materials |= {
        "iron": Material("ink,grey:1-5", shift=0.06, gloss=0.5, weight=1.2),
        "jaw": Material("grey:3-7", shift=0.12, gloss=0.7, weight=1.3),
    }
    m.cone(g.at(-2.6, 5.4, -10), g.at(-2.6, 5.4, 30), (1.9, 1.6), "iron", 0)
    m.ellipsoid(g.at(-2.6, 5.4, 34), (2.4, 6.4, 5.6), "jaw", 1.0, axis=g.along, hint=g.back)
    m.box(g.at(-2.6, 5.4, 38.8), (4, 2.3, 3.9), "jaw", 0, axis=g.along, hint=g.back, op=CUT)
    m.mark("held", g.at(-2.6, 5.4, 35))
