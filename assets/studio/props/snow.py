"""Snow and ice. What is carried with both hands lies between them, the far one to the far side."""

from assets.studio.figures.arms import Grip
from assets.studio.figures.model import Material, Model
from assets.studio.figures.space import vector

SPAN = 26.0  # from hand to hand on a block of snow

SHARDS = (  # forward, up, to the near side, radius
    (0, -2, 0, 8.0),
    (13, 6, 5, 5.2),
    (10, 17, -6, 4.2),
    (-6, 12, 10, 4.6),
    (20, 15, 2, 3.0),
    (3, 25, 6, 3.2),
    (22, -2, -3, 4.0),
    (-12, 4, 14, 3.4),
)
SNOW = Material("navy:3-4,grey:6-7", shift=0.16, dither=0.5)
ICE = Material("navy:1-4,grey:6-7", shift=0.12, gloss=0.6, dither=0.5)
CRUST = Material("navy:3-4,grey:6-7", shift=0.12, dither=0.4)  # on ice


def snowball(m: Model, g: Grip) -> None:
    m.materials["snow"] = SNOW
    m.ellipsoid(g.at(-4.6, 8.4, 0), (6.4, 6.0, 6.4), "snow", 0)
    m.ellipsoid(g.at(-6.4, 10.2, 2.2), (4.2, 4.0, 3.8), "snow", 1.2)
    m.mark("held", g.at(-4.6, 8.4, 0))


def snow_block(m: Model, g: Grip) -> None:
    """As much snow as two arms lift, frozen hard, with broken edges."""
    m.materials["snow"] = SNOW
    middle = g.wrist + vector((3.0, 9.0, -SPAN / 2))
    m.box(middle, (12, 10, 15), "snow", 0, rounding=3.0, axis=(0.15, 1, 0.1))
    for x, y, z, r in (
        (8, 7, -8, 6),
        (-8, 6, 7, 6.5),
        (6, 8, 8, 6),
        (-6, -7, -9, 6),
        (9, -6, 5, 5),
    ):
        m.ellipsoid(middle + vector((x, y, z)), (r, r * 0.85, r), "snow", 2.5)
    for start, end in (((12, 8, -6), (13, -8, 2)), ((4, 9, 14), (-6, -6, 15))):
        m.line(middle + vector(start), middle + vector(end), 1.0, -0.24, over="snow")
    m.mark("held", middle)


def broken_snow(m: Model, g: Grip) -> None:
    """The block as it bursts: lumps thrown up and out from between the hands."""
    m.materials["snow"] = SNOW
    middle = g.wrist + vector((6.0, 2.0, -SPAN / 2))
    for x, y, z, r in SHARDS:
        lump = middle + vector((x, y, z))
        m.ellipsoid(lump, (r, r * 0.8, r), "snow", 0)
        m.ellipsoid(lump + vector((r * 0.5, r * 0.4, 0)), (r * 0.6, r * 0.6, r * 0.7), "snow", 1)
    m.mark("held", middle)


def ice_block(m: Model, g: Grip) -> None:
    """A block of ice over both hands: needs them at equal height, the far one 40 away."""
    m.materials |= {"ice": ICE, "snow": CRUST}
    heart = g.wrist + vector((3.5, 15, -g.wrist[2] * 0.98))
    m.box(heart, (12.5, 11, 17), "ice", 0, rounding=1.6, axis=(0.18, 1, 0.1))
    m.box(heart + vector((3, 5, 5)), (11, 9, 11), "ice", 0, rounding=1.2, axis=(-0.4, 1, -0.25))
    m.box(heart + vector((-4, -3, -8)), (10, 8, 9), "ice", 0, rounding=1.2, axis=(0.5, 1, 0.3))
    m.ellipsoid(heart + vector((1, 12, 1)), (12, 4.4, 15), "snow", 2)
    for x, z in ((7, 8), (13, -4), (2, 16)):
        at = heart + vector((x, 0, z))
        m.line(at + vector((0, 9, 0)), at + vector((3, -8, -3)), 0.5, 0.3, over="ice")
    m.mark("held", heart)
