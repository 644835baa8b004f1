"""Arms and what else is at hand: pistols, knife, snow, tray, badge; cylinder and door for both.

A pistol points along the knuckles, its sights towards the thumb: `aim(pose, (0, 1, 0), (1, 0, 0))`
of `motions.poses` levels it. A knife and a cylinder point out of the fist at the thumb. Snow and
door lie between the two hands, the far one `SPAN` to the far side.
"""

from assets.studio.figures.arms import Grip
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Material, Model
from assets.studio.figures.space import unit, vector

SPAN = 26.0  # from hand to hand on a thing carried with both

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
STEEL = Material("ink,grey:2-7", gloss=0.7, gain=1.25, weight=1.2)
BLUED = Material("ink,grey:1-6", gloss=0.8, gain=1.25, weight=1.2)
WOOD = Material("brown:0-4", gloss=0.3)
BLADE = Material("grey:3-7", shift=0.2, gloss=0.9, weight=1.4, keep=True)
SNOW = Material("navy:3-4,grey:6-7", shift=0.16, dither=0.5)
PAINTED = Material("brown:1-4", shift=0.1, gloss=0.2)


def pistol(m: Model, g: Grip) -> None:
    """A big automatic: a long slide, the barrel's end showing, a dark grip."""
    m.materials |= {"steel": STEEL, "wood": WOOD, "bore": Material("ink", weight=1.5, keep=True)}
    m.box(g.at(-2.0, 11.5, 6.6), (2.0, 10.2, 2.7), "steel", 0, rounding=0.7, axis=g.along)
    m.box(g.at(-2.0, 9.5, 4.0), (1.5, 8.0, 1.2), "steel", 0.4, rounding=0.5, axis=g.along)
    m.cone(g.at(-2.0, 20, 6.9), g.at(-2.0, 24, 6.9), (1.7, 1.7), "steel", 0)
    m.ellipsoid(g.at(-2.0, 26, 6.9), (1.6, 1.2, 1.6), "bore", 0, op=PAINT)
    grip = unit(g.thumb - g.along * 0.25)
    m.box(g.at(-2.0, 3.6, 0.6), (1.9, 6.4, 2.9), "wood", 0, rounding=0.9, axis=grip, hint=g.along)
    m.cone(g.at(-2, 9, 3), g.at(-2, 11.5, 0.4), (0.7, 0.7), "steel", 0)
    m.cone(g.at(-2, 11.5, 0.4), g.at(-2, 12.8, 3.4), (0.7, 0.7), "steel", 0)
    m.mark("held", g.at(-2.0, 25, 6.8))


def revolver(m: Model, g: Grip) -> None:
    """A long-barrelled .44: rib and ejector, a fat drum, a hammer, a wooden butt."""
    m.materials |= {"blued": BLUED, "wood": WOOD, "notch": Material("ink", weight=1.3)}
    m.cone(g.at(-2, 12, 7.4), g.at(-2, 31, 7.4), (1.9, 1.7), "blued", 0)
    m.cone(g.at(-2, 12, 5.0), g.at(-2, 23, 5.0), (1.1, 1.1), "blued", 0.6)
    m.box(g.at(-2, 30.4, 9.4), (0.7, 1.4, 1.0), "blued", 0.2, rounding=0.3, axis=g.along)
    drum = g.at(-2, 9.6, 6.0)
    m.ring(drum, (3.4, 4.0, 3.4), "blued", 0, rounding=0.8, axis=g.along)
    for thumb in (4.2, 6.2, 8.2):
        m.box(g.at(-2, 10.6, thumb), (5, 2.0, 0.45), "notch", op=PAINT, over="blued", axis=g.along)
    m.box(g.at(-2, 4.4, 5.6), (1.7, 3.0, 3.0), "blued", 0.8, rounding=0.8, axis=g.along)
    m.cone(g.at(-2, 2.2, 7.4), g.at(-2, 0.4, 10.4), (0.9, 0.7), "blued", 0.2)
    butt = unit(g.thumb - g.along * 0.35)
    m.box(g.at(-2, 2.8, 0.2), (1.9, 6.2, 2.6), "wood", 0.4, rounding=1.2, axis=butt, hint=g.along)
    m.cone(g.at(-2, 8, 2.6), g.at(-2, 10.6, 0.6), (0.7, 0.7), "blued", 0)
    m.mark("held", g.at(-2, 32, 7.4))


def knife(m: Model, g: Grip) -> None:
    """A long bright blade, clear of the fist."""
    m.materials |= {"blade": BLADE, "wood": WOOD, "steel": STEEL}
    m.cone(g.at(-2.2, 5.4, -5), g.at(-2.2, 5.4, 5.5), (1.4, 1.5), "wood", 0)
    m.cone(g.at(-2.2, 2.6, 6), g.at(-2.2, 8.2, 6), (1.0, 1.0), "steel", 0)
    m.ellipsoid(g.at(-2.2, 5.9, 16), (0.9, 11.5, 2.7), "blade", 0, axis=g.thumb, hint=g.along)
    m.mark("held", g.at(-2.2, 5.7, 26))


def snowball(m: Model, g: Grip) -> None:
    m.materials["snow"] = SNOW
    m.ellipsoid(g.at(-4.6, 8.4, 0), (6.4, 6.0, 6.4), "snow", 0)
    m.ellipsoid(g.at(-6.4, 10.2, 2.2), (4.2, 4.0, 3.8), "snow", 1.2)
    m.mark("held", g.at(-4.6, 8.4, 0))


def tray(m: Model, g: Grip) -> None:
    """A round steel tray on the palm, seen nearly from the side."""
    m.materials |= {"steel": STEEL, "rim": Material("grey:4-7", gloss=0.6, weight=1.3)}
    at, flat = g.at(-4.4, 6, 0), g.back
    m.ring(at, (17, 0.9, 16), "steel", 0, rounding=0.5, axis=flat)
    m.ring(at - g.back * 1.0, (18, 0.8, 17), "rim", 0, rounding=0.5, axis=flat)
    m.mark("held", at)


def badge(m: Model, g: Grip) -> None:
    """A shield in a leather fold, held up before the fingers."""
    m.materials |= {
        "fold": Material("ink,brown:0-2", gloss=0.3),
        "shield": Material("gold:1-4", gloss=0.8, weight=1.7, keep=True),
    }
    at = g.at(-4.0, 12, 0)
    m.box(at, (1.0, 6.6, 5.0), "fold", 0, rounding=0.6, axis=g.along, hint=g.thumb)
    for back in (-1.0, 1.0):
        face = at + g.back * back
        m.ellipsoid(face, (0.9, 3.8, 3.1), "shield", 0, axis=g.along, hint=g.thumb)
    m.mark("held", at)


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


def cylinder(m: Model, g: Grip) -> None:
    """A steel bottle of oxygen, white shoulder, brass valve, held near its foot."""
    m.materials |= {
        "tank": Material("teal:0-4", gloss=0.7),
        "valve": Material("gold:0-4", gloss=0.6, weight=1.3),
    }
    m.materials["cap"] = Material("grey:4-7", shift=0.1, gloss=0.5)
    r = 6.6
    m.cone(g.at(-4, 5.4, -12), g.at(-4, 5.4, 26), (r, r), "tank", 0)
    m.cone(g.at(-4, 5.4, 25), g.at(-4, 5.4, 32), (r + 0.15, 3.4), "cap", 0.6)
    m.cone(g.at(-4, 5.4, 33), g.at(-4, 5.4, 39), (2.0, 1.8), "valve", 0)
    m.cone(g.at(-4, 1.6, 38), g.at(-4, 9.2, 38), (1.5, 1.5), "valve", 0)
    m.ring(g.at(-4, 5.4, 8), (r + 0.4, 2.2, r + 0.4), "cap", 0, axis=g.thumb)
    m.mark("held", g.at(-4, 5.4, 30))


def door(m: Model, g: Grip) -> None:
    """A door off its hinges: four panels, a brass knob, splinters where the hinges were."""
    m.materials |= {
        "door": PAINTED,
        "groove": Material("brown:0", weight=1.3),
        "knob": Material("gold:2-4", gloss=0.8, weight=1.6, keep=True),
        "raw": Material("stone:3-5", weight=1.2),
    }
    middle = g.wrist + vector((6.0, 4.0, -SPAN / 2))
    m.box(middle, (2.4, 42, 19), "door", 0, rounding=0.8)
    for y, z in ((20, -9), (20, 9), (-17, -9), (-17, 9)):
        at = middle + vector((0, y, z))
        m.box(at, (4, 15, 6.6), "groove", op=PAINT, over="door")
        m.box(at - vector((0, 0.6, 0)), (4, 12.8, 4.5), "door", op=PAINT, over="door")
    m.ellipsoid(middle + vector((3.4, -1, -15)), (2.2, 2.2, 2.2), "knob", 0)
    for y in (30, -28):
        m.cone(middle + vector((0, y, 18)), middle + vector((0, y + 3, 23)), (1.9, 0.3), "raw", 0)
        m.cone(
            middle + vector((0, y - 4, 18)), middle + vector((0, y - 6, 22)), (1.6, 0.3), "raw", 0
        )
    m.mark("held", middle + vector((3, 0, 0)))
