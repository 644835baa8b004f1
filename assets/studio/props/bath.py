"""Things held. A prop is built in the frame of the hand that holds it."""

from collections.abc import Callable

from assets.studio.figures.arms import Grip
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Material, Model

Prop = Callable[[Model, Grip], None]

IRON = Material("ink,grey:0-4", gloss=0.4)
EMBER = Material("red:2-4,gold:3-4", shift=0.2, gloss=0.3, keep=True)


def tongs_with_coal(m: Model, g: Grip) -> None:
    m.materials |= {"iron": IRON, "ember": EMBER}
    for a in (-0.5, 0.5):
        pivot, bow, tip = -3 - a * 1.2, -3 - a * 9, -3 - a * 5.4
        m.cone(g.at(-3 + a, 5.4, -16), g.at(pivot, 5.4, 16), (1, 1.1), "iron", 0)
        m.cone(g.at(pivot, 5.4, 16), g.at(bow, 5.4, 22), (1.1, 1), "iron", 0)
        m.cone(g.at(bow, 5.4, 22), g.at(tip, 5.4, 30), (1, 0.8), "iron", 0)
    m.ellipsoid(g.at(-3, 5.4, 27), (4.8, 4.4, 5), "ember", 0)
    m.ellipsoid(g.at(-2, 6.6, 29.4), (3.2, 3.4, 2.6), "ember", 0.6)
    m.mark("held", g.at(-3, 5.4, 27))


def empty_tongs(m: Model, g: Grip) -> None:
    """The tongs closed, after the coal is thrown."""
    m.materials["iron"] = IRON
    for a in (-0.5, 0.5):
        m.cone(g.at(-3 + a, 5.4, -16), g.at(-3 - a * 1.2, 5.4, 16), (1, 1.1), "iron", 0)
        m.cone(g.at(-3 - a * 1.2, 5.4, 16), g.at(-3 - a * 5, 5.4, 22), (1.1, 1), "iron", 0)
        m.cone(g.at(-3 - a * 5, 5.4, 22), g.at(-3 - a, 5.4, 29), (1, 0.8), "iron", 0)
    m.mark("held", g.at(-3, 5.4, 29))


def glowing_bar(m: Model, g: Grip) -> None:
    """An iron bar, its last third red to white hot."""
    m.materials |= {"iron": IRON, "ember": EMBER}
    m.cone(g.at(-2.6, 5.4, -9), g.at(-2.6, 5.4, 24), (1.5, 1.5), "iron", 0)
    m.cone(g.at(-2.6, 5.4, 22), g.at(-2.6, 5.4, 38), (1.7, 1.9), "ember", 0.5)
    m.mark("held", g.at(-2.6, 5.4, 36))


def bottle(m: Model, g: Grip) -> None:
    """A bottle held by its neck, with a pale label."""
    m.materials["bottle"] = Material("olive:1-4", shift=0.18, gloss=0.6)
    m.materials["label"] = Material("stone:3-5", weight=1.1)
    m.cone(g.at(-2.6, 5.6, -5), g.at(-2.6, 5.6, 4), (1.6, 1.7), "bottle", 0)
    m.cone(g.at(-2.6, 5.6, 4), g.at(-2.6, 5.6, 8), (1.7, 3.6), "bottle", 1)
    m.ring(g.at(-2.6, 5.6, 14), (3.9, 7, 3.9), "bottle", 1, rounding=0.9, axis=g.thumb)
    m.box(g.at(-2.6, 5.6, 13.5), (6, 2.1, 6), "label", op=PAINT, over="bottle", axis=g.thumb)
    m.mark("held", g.at(-2.6, 5.6, 10))
