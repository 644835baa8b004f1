"""What is carried, and now and then thrown: bottle, badge, cylinder, door; luggage and sticks.

A cylinder points out of the fist at the thumb. A door lies between the hands, the far one `SPAN` to
the far side.
"""

from assets.studio.figures.arms import Grip
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Material, Model
from assets.studio.figures.space import vector

SPAN = 26.0  # from hand to hand on a thing carried with both
STEEL = Material("grey:2-7", gloss=0.7, weight=1.2)
PAINTED = Material("brown:1-4", shift=0.1, gloss=0.2)


def bottle(m: Model, g: Grip) -> None:
    """A bottle held by its neck, with a pale label."""
    m.materials["bottle"] = Material("olive:1-4", shift=0.18, gloss=0.6)
    m.materials["label"] = Material("stone:3-5", weight=1.1)
    m.cone(g.at(-2.6, 5.6, -5), g.at(-2.6, 5.6, 4), (1.6, 1.7), "bottle", 0)
    m.cone(g.at(-2.6, 5.6, 4), g.at(-2.6, 5.6, 8), (1.7, 3.6), "bottle", 1)
    m.ring(g.at(-2.6, 5.6, 14), (3.9, 7, 3.9), "bottle", 1, rounding=0.9, axis=g.thumb)
    m.box(g.at(-2.6, 5.6, 13.5), (6, 2.1, 6), "label", op=PAINT, over="bottle", axis=g.thumb)
    m.mark("held", g.at(-2.6, 5.6, 10))


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


def clipboard(m: Model, g: Grip) -> None:
    """A board with a sheet of notes, held up before the chest."""
    m.materials |= {
        "board": Material("brown:1-3", weight=1.2),
        "paper": Material("stone:4-5", shift=0.2, weight=1.2),
        "ink_line": Material("navy:1", weight=1.4),
        "steel": STEEL,
    }
    x, y, z = g.wrist[0] + 7, g.wrist[1] + 8, g.wrist[2] - 9
    face = (0.5, 0.8, 0)
    m.box((x, y, z), (9, 12.5, 0.9), "board", 0, rounding=0.4, axis=face)
    m.box((x - 0.3, y - 1, z), (6.6, 10, 1.3), "paper", 0, rounding=0.2, axis=face)
    for k in range(4):
        up = 5 - 3.4 * k
        at = (x + 0.53 * up, y + 0.85 * up, z)
        m.box(at, (4.8, 0.6, 2), "ink_line", op=PAINT, over="paper", axis=face)
    m.box((x + 5.4, y + 9.6, z), (3, 1.6, 1.8), "steel", 0, rounding=0.6, axis=face)


def drip_stand(m: Model, g: Grip) -> None:
    """A pole from below the strip to over the head, a bottle on its hook and a tube down."""
    m.materials |= {
        "pole": Material("grey:3-7", gloss=0.6, weight=1.5),
        "glass": Material("navy:3-4,teal:5,grey:7", shift=0.1, gloss=0.6),
        "fluid": Material("gold:2-4", shift=0.1, gloss=0.4),
        "tube": Material("stone:4-5", weight=1.2),
    }
    x, y, z = g.at(-2.6, 5.4, 0)
    m.cone((x, y - 60, z), (x, y + 58, z), (1.3, 1.1), "pole", 0)
    m.cone((x, y + 58, z), (x + 8, y + 57, z), (1.0, 0.9), "pole", 0)
    m.cone((x, y + 58, z), (x - 8, y + 57, z), (1.0, 0.9), "pole", 0)
    m.cone((x + 8, y + 47, z), (x + 8, y + 54, z), (4.0, 3.6), "glass", 0)
    m.cone((x + 8, y + 42, z), (x + 8, y + 47, z), (3.6, 4.1), "fluid", 0)
    m.cone((x + 8, y + 39, z), (x + 7, y + 26, z), (0.7, 0.7), "tube", 0)
    m.cone((x + 7, y + 26, z), (x - 3, y + 2, z + 2), (0.7, 0.7), "tube", 0)
    m.mark("held", (x, y, z))


def walking_stick(m: Model, g: Grip) -> None:
    """A stick leant on, its crook in the hand, its foot below the strip and a little behind."""
    m.materials["wood"] = Material("brown:1-4", shift=0.1)
    x, y, z = g.at(-2, 5, 0)
    m.cone((x, y, z), (x - 10, y - 64, z + 4), (1.7, 1.6), "wood", 0)
    m.cone((x - 3, y + 2, z), (x + 5, y + 2.6, z), (1.9, 1.5), "wood", 0.6)


def sample_case(m: Model, g: Grip) -> None:
    """A salesman's suitcase, clasped to the belly."""
    m.materials |= {
        "case": Material("brown:1-4", shift=0.06, dither=0),
        "corner": Material("gold:1-3", gloss=0.4, weight=1.3),
        "strap": Material("brown:0-1", weight=1.4),
    }
    x, y, z = g.wrist
    middle = (x + 4, y + 1, z - 20)
    m.box(middle, (5.5, 12, 19), "case", 0, rounding=1.6)
    for side in (-1, 1):
        m.box(
            (middle[0], y + 1, middle[2] + 10 * side), (9, 14, 1.5), "strap", op=PAINT, over="case"
        )
        for up in (-11, 13):
            at = (middle[0] + 3, y + up, middle[2] + 18 * side)
            m.ellipsoid(at, (5, 3, 3), "corner", op=PAINT, over="case")
    x, y, z = middle[0], y + 13.5, middle[2]
    for start, end in (((0, -5), (2.6, -3)), ((2.6, -3), (2.6, 3)), ((2.6, 3), (0, 5))):
        a, b = (x, y + start[0], z + start[1]), (x, y + end[0], z + end[1])
        m.cone(a, b, (1.1, 1.1), "strap", 0.4)


def razor(m: Model, g: Grip) -> None:
    """A safety razor with foam on it: as harmless as it can be."""
    m.materials |= {"steel": STEEL, "foam": Material("grey:6-7", weight=1.3)}
    m.cone(g.at(-2.2, 5.4, 2), g.at(-2.2, 5.4, 11), (0.9, 0.9), "steel", 0)
    m.box(g.at(-2.2, 5.4, 12), (3, 1.4, 1.4), "steel", 0, rounding=0.5, axis=g.thumb)
    m.ellipsoid(g.at(-1.2, 5.4, 14), (3.0, 2.2, 2.4), "foam", 0)


def clutch(m: Model, g: Grip) -> None:
    """A small evening bag."""
    m.materials |= {
        "bag": Material("gold:1-4", gloss=0.5, dither=0.7),
        "clasp": Material("gold:4,grey:7", weight=1.6, keep=True),
    }
    m.box(g.at(-2.6, 8, -3), (2.4, 5, 8), "bag", 0, rounding=1.6, axis=g.along, hint=g.thumb)
    m.ellipsoid(g.at(-2.6, 13.4, -3), (1.4, 1.4, 1.4), "clasp", 0)
