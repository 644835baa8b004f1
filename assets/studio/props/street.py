"""Things held in the street: knife, pistol, chain, tray, crutch, wooden leg, snowball."""

import math
from itertools import pairwise

from assets.studio.figures.arms import Grip
from assets.studio.figures.model import Material, Model
from assets.studio.figures.space import Array, unit, vector
from assets.studio.props.bath import Prop

STEEL = Material("grey:3-7", shift=0.16, gloss=0.8, weight=1.4)
WOOD = Material("brown:1-4,stone:4", shift=0.06, gloss=0.15, weight=1.2)
LINK = 3.3  # units from one link of a chain to the next


def knife(m: Model, g: Grip) -> None:
    """A long blade on the thumb's side of the fist."""
    m.materials |= {"steel": STEEL, "haft": Material("ink,brown:1-2")}
    m.cone(g.at(-2.2, 5.4, -5), g.at(-2.2, 5.4, 6), (1.3, 1.4), "haft", 0)
    m.cone(g.at(-2.2, 2.6, 6.4), g.at(-2.2, 8.2, 6.4), (1.0, 1.0), "steel", 0)
    size = (1.1, 10.5, 2.1)
    m.ellipsoid(g.at(-2.2, 5.4, 15), size, "steel", 0, axis=g.thumb, hint=g.along)
    m.mark("held", g.at(-2.2, 5.4, 18))


def pistol(m: Model, g: Grip) -> None:
    """A heavy automatic; it points as the knuckles do."""
    m.materials |= {
        "steel": Material("ink,grey:2-6", shift=0.08, gloss=0.6, weight=1.3),
        "haft": Material("brown:0-3"),
    }
    m.box(
        g.at(-2.6, 11, 6.2), (1.6, 9.4, 2.5), "steel", 0, rounding=0.7, axis=g.along, hint=g.thumb
    )
    butt = g.along + g.thumb * 0.15
    m.box(g.at(-2.6, 5, 1.2), (1.5, 2.3, 5.6), "haft", 0, rounding=0.8, axis=butt, hint=g.thumb)
    m.cone(g.at(-2.6, 9, 3.4), g.at(-2.6, 11, 1.6), (0.7, 0.7), "steel", 0)
    m.mark("held", g.at(-2.6, 20, 6.2))


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


def tray(m: Model, g: Grip) -> None:
    """A round tray carried on the palm, a bottle and a glass on it."""
    _disc(m, g.at(-3.6, 6, 0), g.back)
    m.materials["bottle"] = Material("olive:1-4", shift=0.18, gloss=0.6)
    m.materials["wine"] = Material("red:1-4", shift=0.1, gloss=0.6, weight=1.3)
    up = -g.back
    foot = g.at(-4.4, 3, 3)
    m.cone(foot + up * 3, foot + up * 10, (3.0, 2.8), "bottle", 0)
    m.cone(foot + up * 12, foot + up * 18, (1.4, 1.2), "bottle", 2)
    glass = g.at(-4.4, 13, -3)
    m.cone(glass + up * 1, glass + up * 4, (0.7, 0.7), "steel", 0)
    m.cone(glass + up * 5.5, glass + up * 8.5, (1.8, 2.5), "wine", 0)


def tray_by_rim(m: Model, g: Grip) -> None:
    """The bare tray gripped by its rim: a shield, a club, a discus."""
    _disc(m, g.at(-2.4, 8, 13), g.back)


def _disc(m: Model, at: Array, normal: Array) -> None:
    m.materials["steel"] = Material("grey:2-6", shift=-0.1, gloss=0.25, weight=1.2)
    m.materials["rim"] = Material("grey:4-7", shift=0.1, gloss=0.4, weight=1.4)
    m.ring(at, (15.5, 1.0, 15.5), "rim", 0, rounding=0.8, axis=normal)
    for side in (-1, 1):
        m.ring(at + normal * 0.5 * side, (13.2, 0.9, 13.2), "steel", 0, rounding=0.4, axis=normal)
    m.mark("held", at)


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


def snowball(m: Model, g: Grip) -> None:
    m.materials["snow"] = Material("navy:4,grey:6-7", shift=0.12, weight=1.2)
    at = g.at(-6.6, 7.5, 0)
    m.ellipsoid(at, (6.4, 6.2, 6.4), "snow", 0)
    m.ellipsoid(at + vector((1.4, 1.6, 1.0)), (4.2, 3.8, 4.0), "snow", 1)
    m.mark("held", at)
