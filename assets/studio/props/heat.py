"""What Danko's near hand may hold besides a bottle: coals, cold-handed or burning."""

from assets.studio.figures.arms import Grip
from assets.studio.figures.model import Material, Model
from assets.studio.figures.space import vector

COAL = Material("red:0-4,gold:3-4", gloss=0.3, dither=0.9, keep=True)
FLAME = Material("red:2-4,gold:2-3", shift=-0.05, dither=0.5, keep=True)
TONGUES = ((-4.2, 8, 3.0), (-0.6, 16, 3.6), (3.4, 11, 2.8))  # forward of the fist, height, radius


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
