"""What glows or burns in a bath: coals, bare-handed or in tongs, a bar from the stove."""

from dataclasses import replace

from assets.studio.figures.arms import Grip
from assets.studio.figures.dress import Prop
from assets.studio.figures.model import Material, Model
from assets.studio.figures.space import vector

IRON = Material("ink,grey:0-4", gloss=0.4)
EMBER = Material("red:2-4,gold:3-4", shift=0.2, gloss=0.3, keep=True)
COAL = Material("red:0-4,gold:3-4", gloss=0.3, dither=0.9, keep=True)
FLAME = Material("red:2-4,gold:2-3", shift=-0.05, dither=0.5, keep=True)
TONGUES = ((-4.2, 8, 3.0), (-0.6, 16, 3.6), (3.4, 11, 2.8))  # forward of the fist, height, radius


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


def heated_bar(colours: str, hot: float = 14.0, glow: float = 1.9) -> Prop:
    """Return an iron bar, so many units of it hot, its hot end so thick with glow."""

    def prop(m: Model, g: Grip) -> None:
        m.materials |= {"iron": IRON, "ember": replace(EMBER, colours=colours)}
        m.cone(g.at(-2.6, 5.4, -9), g.at(-2.6, 5.4, 24), (1.5, 1.5), "iron", 0)
        root = g.at(-2.6, 5.4, 36 - hot)
        m.cone(root, g.at(-2.6, 5.4, 38), (1.7, glow), "ember", 0.5)
        m.mark("held", g.at(-2.6, 5.4, 36))

    return prop


glowing_bar = heated_bar("red:2-4,gold:3-4")
dull_bar = heated_bar("red:0-3", 9)
white_bar = heated_bar("red:4,gold:3-4,grey:7", 20, 2.8)


def lump_of_coal(m: Model, g: Grip) -> None:
    """A glowing lump in the fingers, a little larger than the fist can close on."""
    m.materials["coal"] = COAL
    m.ellipsoid(g.at(-1.6, 8.6, 1.6), (4.6, 4.2, 4.8), "coal", 0)
    m.ellipsoid(g.at(-0.6, 10.6, -1), (3.2, 3.0, 3.4), "coal", 0.8)
    m.mark("held", g.at(-1.6, 9, 1))


def burning_coal(m: Model, g: Grip) -> None:
    """A coal clenched in the fist: fire at every gap, tongues of flame upwards."""
    m.materials |= {"coal": COAL, "flame": FLAME}
    for along, thumb in ((7.6, 4.4), (7.6, -4.2), (5.0, -4.6)):
        m.ellipsoid(g.at(-2.0, along, thumb), (2.6, 2.6, 2.6), "coal", 0)
    for forward, high, radius in TONGUES:
        foot = g.at(0, 5, 0) + vector((forward, 0, -3))
        m.cone(foot, foot + vector((-high * 0.25, high, -1)), (radius, 0.5), "flame", 2)
    m.mark("held", g.at(-2, 7, 0))
