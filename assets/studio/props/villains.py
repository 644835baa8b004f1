"""What the bosses hold: ice, pistols, knives. Built in the frame of the hand, or of both."""

from assets.studio.figures.arms import Grip
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.space import Array, unit, vector

ICE = Material("navy:1-4,grey:6-7", shift=0.12, gloss=0.6, dither=0.5)
SNOW = Material("navy:3-4,grey:6-7", shift=0.12, dither=0.4)


def ice_block(m: Model, g: Grip) -> None:
    """A block of ice over both hands: needs them at equal height, the far one 40 away."""
    m.materials |= {"ice": ICE, "snow": SNOW}
    heart = g.wrist + vector((3.5, 15, -g.wrist[2] * 0.98))
    m.box(heart, (12.5, 11, 17), "ice", 0, rounding=1.6, axis=(0.18, 1, 0.1))
    m.box(heart + vector((3, 5, 5)), (11, 9, 11), "ice", 0, rounding=1.2, axis=(-0.4, 1, -0.25))
    m.box(heart + vector((-4, -3, -8)), (10, 8, 9), "ice", 0, rounding=1.2, axis=(0.5, 1, 0.3))
    m.ellipsoid(heart + vector((1, 12, 1)), (12, 4.4, 15), "snow", 2)
    for x, z in ((7, 8), (13, -4), (2, 16)):
        at = heart + vector((x, 0, z))
        m.line(at + vector((0, 9, 0)), at + vector((3, -8, -3)), 0.5, 0.3, over="ice")
    m.mark("held", heart)


def _steel(m: Model) -> None:
    m.materials |= {
        "steel": Material("grey:1-7", shift=0.1, gloss=0.6, gain=1.2, weight=1.2),
        "handle": Material("ink,brown:0-2"),
    }


def long_pistol(m: Model, g: Grip) -> None:
    """A pale automatic with a long barrel, to be read at any distance."""
    _pistol(m, g, 11.0)


def dark_pistol(m: Model, g: Grip) -> None:
    """Viktor's: shorter, heavier."""
    _pistol(m, g, 8.4)


def _pistol(m: Model, g: Grip, long: float) -> None:
    """The barrel lies over the knuckles, the handle in the palm."""
    _steel(m)
    at, up = g.thumb, g.along
    m.box(g.at(-2.4, 3.6 + long, 6.4), (1.6, long, 2.3), "steel", 0, rounding=0.6, axis=up, hint=at)
    under = g.at(-2.4, 3 + long * 0.8, 4.6)
    m.box(under, (1.2, long * 0.6, 1.2), "handle", 0.2, rounding=0.5, axis=up, hint=at)
    m.box(g.at(-2.4, 4.6, 0.4), (1.5, 2.2, 6.2), "handle", 0, rounding=0.8, axis=at + up * -0.2)
    m.cone(g.at(-2.4, 8.8, 3.2), g.at(-2.4, 9.8, 1.4), (0.6, 0.6), "steel", 0)
    m.mark("held", g.at(-2.4, 5 + long * 2, 6.4))


def open_pistol(m: Model, g: Grip) -> None:
    """The pistol with its slide back, and the new magazine half in."""
    _pistol(m, g, 8.4)
    m.box(g.at(-2.4, 4.6, -7.6), (1.2, 1.7, 4.0), "steel", 0, rounding=0.4, axis=g.thumb)


def sleeve_rail(m: Model, g: Grip) -> None:
    """The little pistol on its spring rail, just out of the cuff: a glint over the wrist."""
    _steel(m)
    m.cone(g.at(3, -9, 0), g.at(3, 2, 0), (1.3, 1.3), "steel", 0)
    m.box(g.at(4.6, 2, 0), (2.3, 4.6, 2.6), "steel", 0, rounding=0.6, axis=g.along, hint=g.thumb)
    m.mark("held", g.at(4.6, 6, 0))


def sleeve_pistol(m: Model, g: Grip) -> None:
    """The same in the fist: two short barrels one over the other."""
    _steel(m)
    for up in (4.2, 6.8):
        m.cone(g.at(-1.6, 4, up), g.at(-1.6, 15.5, up), (1.4, 1.4), "steel", 0)
    m.cone(g.at(2.8, -5, 0), g.at(2.8, 2, 0), (1.0, 1.0), "steel", 0)
    m.mark("held", g.at(-1.6, 16, 5.6))


def stiletto(m: Model, g: Grip) -> None:
    """A thin long blade out of a black handle, towards the thumb."""
    _blade(m, g.at(-2.2, 5.6, 0), g.thumb * g.size, 20, 1.6)
    m.mark("held", g.at(-2.2, 5.6, 24))


def _blade(m: Model, hilt: Array, way: Array, long: float, wide: float) -> None:
    """A handle through the fist, a guard, a blade along `way` from 5 units before the hilt."""
    _steel(m)
    m.cone(hilt - way * 4.4, hilt + way * 4.6, (1.4, 1.4), "handle", 0)
    m.ellipsoid(hilt + way * 5, (2.6, 0.9, 2.6), "handle", 0, axis=way)
    m.cone(hilt + way * 5.4, hilt + way * (5.4 + long * 0.7), (wide, wide), "steel", 0)
    m.cone(hilt + way * (5.4 + long * 0.6), hilt + way * (5.4 + long), (wide, 0.4), "steel", 0.4)


def two_knives(m: Model, g: Grip) -> None:
    """A knife in either fist."""
    near_knife(m, g)
    far_knife(m, g)
    m.mark("held", g.at(-2.2, 5.6, 20))


def near_knife(m: Model, g: Grip) -> None:
    _blade(m, g.at(-2.2, 5.6, 0), g.thumb * g.size, 16, 2.1)
    m.mark("held", g.at(-2.2, 5.6, 20))


def far_knife(m: Model, g: Grip) -> None:
    """Only the far hand's: that fist is found by the knuckles left on it for touching up."""
    knuckles = [t for t in m.touches if t.group == Group.HAND_FAR and t.steps > 0]
    if len(knuckles) < 2:
        return
    first, last = (m.axes.T @ (t.point - m.origin) / m.size for t in (knuckles[0], knuckles[-1]))
    out = m.axes.T @ knuckles[0].normal
    group, m.group = m.group, Group.HELD_FAR
    _blade(m, (first + last) / 2 - out * 3.6 * g.size, unit(first - last) * g.size, 16, 2.1)
    m.group = group
