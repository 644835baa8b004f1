"""Things held in the hospital and the hotel."""

import math

from assets.studio.figures.arms import Grip
from assets.studio.figures.body import HIP_HEIGHT, HIP_SIDE, SHIN, THIGH
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.space import pitch, vector
from assets.studio.props.bath import Prop

STEEL = Material("grey:2-7", gloss=0.7, weight=1.2)
BLADE = Material("grey:4-7", shift=0.3, gloss=0.8, weight=2.0, keep=True)
GLINT = Material("grey:7,gold:4", shift=0.5, weight=4.0, keep=True)
DISGUISED = "disguised"  # mark left by what she carries while she plays the nurse


def _tray(m: Model, at: tuple[float, float, float]) -> None:
    """A steel tray, level in the body's axes, with bottles, a dish and a folded cloth on it."""
    m.materials |= {
        "steel": STEEL,
        "cloth_white": Material("stone:4-5,grey:7", shift=0.2),
        "bottle_brown": Material("brown:1-4", shift=0.1, gloss=0.6),
        "bottle_blue": Material("navy:2-4", shift=0.1, gloss=0.6),
    }
    x, y, z = at
    m.box((x, y, z), (9.5, 0.9, 16), "steel", 0, rounding=0.8)
    for side in (-1, 1):
        m.box((x, y + 1, z + 15.6 * side), (9.5, 1.6, 0.8), "steel", 0, rounding=0.6)
        m.box((x + 9.2 * side, y + 1, z), (0.8, 1.6, 16), "steel", 0, rounding=0.6)
    m.cone((x + 2, y + 2, z - 8), (x + 2, y + 8, z - 8), (2.6, 2.4), "bottle_brown", 0)
    m.cone((x + 2, y + 9, z - 8), (x + 2, y + 11.6, z - 8), (1.2, 1.2), "cloth_white", 0)
    m.cone((x - 3, y + 2, z - 1), (x - 3, y + 6, z - 1), (2.2, 2.1), "bottle_blue", 0)
    m.cone((x - 3, y + 6, z - 1), (x - 3, y + 9, z - 1), (1.0, 1.0), "bottle_blue", 0)
    m.box((x + 1, y + 2.6, z + 8), (5.5, 1.8, 5), "cloth_white", 0, rounding=1.2)


def carried_tray(m: Model, g: Grip) -> None:
    """A tray before the body, on both hands."""
    m.group = Group.HELD_NEAR
    x, y, z = g.wrist
    _tray(m, (x + 7, y + 3.4, z - 13.5))
    m.mark("held", (x + 7, y, z - 13.5))
    m.mark(DISGUISED, g.wrist)


def glinting_tray(m: Model, g: Grip) -> None:
    """The same tray, as the light catches what is hidden under it."""
    carried_tray(m, g)
    m.materials["glint"] = GLINT
    x, y, z = g.wrist
    m.ellipsoid((x + 13, y + 0.6, z - 4), (2.2, 1.3, 2.2), "glint", 0)


def tray_in_hand(m: Model, g: Grip) -> None:
    """A bare tray held by its edge, to be thrown."""
    m.materials["steel"] = STEEL
    middle = g.at(-1.5, 15, 0)
    m.ellipsoid(middle, (1.4, 16, 13), "steel", 0, axis=g.along, hint=g.thumb)
    m.ellipsoid(g.at(0.6, 15, 0), (1.0, 13.4, 10.6), "steel", 0, axis=g.along, hint=g.thumb)
    m.mark("held", middle)


def _handle(m: Model, g: Grip) -> None:
    m.materials |= {"blade": BLADE, "handle": Material("ink,grey:1-4", gloss=0.5)}
    m.cone(g.at(-2.4, 5.4, -5), g.at(-2.4, 5.4, 8), (1.2, 1.2), "handle", 0)


def scalpel(m: Model, g: Grip) -> None:
    """Longer than any surgeon's, so that it is seen."""
    _handle(m, g)
    m.ellipsoid(g.at(-2.4, 5.6, 15.5), (0.9, 9, 2.1), "blade", 0, axis=g.thumb, hint=g.along)
    m.mark("held", g.at(-2.4, 5.4, 21))


def knife(m: Model, g: Grip) -> None:
    """A broad short blade out of a pocket."""
    m.materials["steel"] = STEEL
    _handle(m, g)
    m.cone(g.at(-2.4, 3, 8.4), g.at(-2.4, 8, 8.4), (1, 1), "steel", 0)
    m.ellipsoid(g.at(-2.4, 5.8, 16.5), (0.9, 9.6, 2.6), "blade", 0, axis=g.thumb, hint=g.along)
    m.mark("held", g.at(-2.4, 5.4, 22))


def silenced_pistol(m: Model, g: Grip) -> None:
    """Small, with a silencer longer than itself."""
    m.materials |= {
        "gun": Material("ink,grey:1-5", gloss=0.6, weight=1.3),
        "bright": Material("grey:3-6", gloss=0.5, weight=1.4),
    }
    m.box(g.at(-2.6, 9, 5.6), (1.5, 5.6, 2.2), "gun", 0, rounding=0.6, axis=g.along, hint=g.thumb)
    m.box(g.at(-2.6, 4.8, 1), (1.4, 2.1, 5), "gun", 0, rounding=0.8, axis=g.along, hint=g.thumb)
    m.cone(g.at(-2.6, 15, 6), g.at(-2.6, 29, 6), (2.1, 2.1), "bright", 0)
    m.mark("held", g.at(-2.6, 31, 6))


def empty_hand(m: Model, g: Grip) -> None:
    """Nothing, in place of the character's own prop."""
    m.mark("held", g.at(0, 6, 0))


def heel(lift: float, lean: float) -> Prop:
    """A high heel under the near foot of one who kicks, her straight leg lifted so far.

    Things held are built in the axes of the trunk, which leans; the leg is not.
    """

    def wear(m: Model, _g: Grip) -> None:
        a = math.radians(lift)
        along, toe = vector((math.sin(a), -math.cos(a), 0)), vector((math.cos(a), math.sin(a), 0))
        hip = vector((0, HIP_HEIGHT, HIP_SIDE * 0.8))
        sole = hip + along * (THIGH + SHIN) + vector((0, 0, 2))
        upright = pitch(lean).T
        m.group = Group.LEG_NEAR
        back = upright @ (sole - toe * 2)
        m.cone(back, upright @ (sole - toe * 3 + along * 7), (1.8, 0.7), "stockings", 0.5)
        m.mark("foot", upright @ (sole + toe * 4))

    return wear


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
