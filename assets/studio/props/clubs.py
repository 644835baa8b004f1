"""What is swung: wrench, chain, crutch, wooden leg."""

import math
from itertools import pairwise

from assets.studio.figures.arms import Grip
from assets.studio.figures.dress import Prop
from assets.studio.figures.field import CUT
from assets.studio.figures.model import Material, Model
from assets.studio.figures.space import Array, unit, vector

WOOD = Material("brown:1-4,stone:4", shift=0.06, gloss=0.15, weight=1.2)
LINK = 3.3  # units from one link of a chain to the next


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


def _links(m: Model, points: list[Array]) -> None:
    """Lay links along a line of points, turned by quarters, every other one brighter."""
    m.materials |= {
        "link": Material("grey:3-7", shift=0.1, gloss=0.6, weight=1.3),
        "eye": Material("grey:1-4", gloss=0.3, weight=1.2),
    }
    count = 0
    for a, b in pairwise(points):
        way = b - a
        steps = max(round(math.sqrt(float(way @ way)) / LINK), 1)
        for k in range(steps):
            at, flat = a + way * ((k + 0.5) / steps), count % 2 == 0
            size = (1.9, 2.5, 1.9) if flat else (1.1, 2.0, 1.1)
            m.ellipsoid(at, size, "link" if flat else "eye", 0.2, axis=unit(way))
            count += 1
    m.mark("held", points[-1])


def chain(*ways: tuple[float, float, float]) -> Prop:
    """Return a chain that leaves the fist in these steps, seen in the picture: right, up, near."""

    def prop(m: Model, g: Grip) -> None:
        points = [g.at(-1.5, 6, 0)]
        for way in ways:
            points.append(points[-1] + m.axes.T @ vector(way))
        _links(m, points)

    return prop


def chain_fist(m: Model, g: Grip) -> None:
    """The chain wound round the knuckles, its end dangling."""
    for along in (5.0, 7.4):
        ring = [(3.2, 0.0), (2.4, 4.6), (-2.4, 4.6), (-4.4, 0.0), (-2.4, -4.6), (2.4, -4.6)]
        points = [g.at(back, along, thumb) for back, thumb in [*ring, ring[0]]]
        _links(m, points)
    down = m.axes.T @ vector((0, -1, 0))
    start = g.at(-3, 5, -4)
    _links(m, [start, start + down * 14])


def crutch(m: Model, g: Grip) -> None:
    """Shaft through the fist, a padded cross-piece above, a rubber foot below."""
    m.materials |= {"wood": WOOD, "pad": Material("stone:1-4", weight=1.2)}
    for split in (-1.6, 1.6):
        m.cone(g.at(-2.4 + split, 5.4, -8), g.at(-2.4 + split, 5.4, 24), (1.2, 1.2), "wood", 0)
    m.cone(g.at(-2.4, 5.4, -8), g.at(-2.4, 5.4, -44), (1.7, 1.4), "wood", 1)
    m.cone(g.at(-2.4, -0.5, 25.5), g.at(-2.4, 11.5, 25.5), (2.5, 2.5), "pad", 0)
    m.ellipsoid(g.at(-2.4, 5.4, -46), (2.4, 3, 2.4), "pad", 0, axis=g.thumb)
    m.mark("held", g.at(-2.4, 5.4, -44))


def wooden_leg(m: Model, g: Grip) -> None:
    """The leg held by its peg: turned wood, a wide cup with straps at the far end."""
    m.materials |= {
        "wood": WOOD,
        "strap": Material("ink,brown:0-1", weight=1.4),
        "brass": Material("gold:1-4", gloss=0.5, weight=1.5),
    }
    m.cone(g.at(-2.4, 5.4, -8), g.at(-2.4, 5.4, 12), (1.7, 2.2), "wood", 0)
    m.cone(g.at(-2.4, 5.4, 12), g.at(-2.4, 5.4, 24), (2.2, 4.6), "wood", 1)
    m.cone(g.at(-2.4, 5.4, 24), g.at(-2.4, 5.4, 38), (4.8, 5.8), "wood", 1)
    for along in (27, 35):
        m.ring(g.at(-2.4, 5.4, along), (6.2, 1.3, 6.2), "strap", 0, axis=g.thumb)
    m.ring(g.at(-2.4, 5.4, 14), (3.4, 1.0, 3.4), "brass", 0, axis=g.thumb)
    m.ellipsoid(g.at(-2.4, 5.4, -9), (2.2, 1.6, 2.2), "strap", 0)
    m.mark("held", g.at(-2.4, 5.4, 34))
