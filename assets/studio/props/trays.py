"""Trays: served from, hidden behind, and thrown."""

from assets.studio.figures.arms import Grip
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.space import Array, Vec

STEEL = Material("grey:2-7", gloss=0.7, weight=1.2)
GLINT = Material("grey:7,gold:4", shift=0.5, weight=4.0, keep=True)
DISGUISED = "disguised"  # mark left by what she carries while she plays the nurse


def _disc(m: Model, at: Array, normal: Array) -> None:
    """A round steel tray with a bright rim."""
    m.materials["steel"] = Material("grey:2-6", shift=-0.1, gloss=0.25, weight=1.2)
    m.materials["rim"] = Material("grey:4-7", shift=0.1, gloss=0.4, weight=1.4)
    m.ring(at, (15.5, 1.0, 15.5), "rim", 0, rounding=0.8, axis=normal)
    for side in (-1, 1):
        m.ring(at + normal * 0.5 * side, (13.2, 0.9, 13.2), "steel", 0, rounding=0.4, axis=normal)
    m.mark("held", at)


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


def tray_in_fingers(m: Model, g: Grip) -> None:
    """A bare tray held flat before the hand, to be thrown."""
    _disc(m, g.at(-1.5, 15, 0), g.back)


def _laden(m: Model, at: Vec) -> None:
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
    _laden(m, (x + 7, y + 3.4, z - 13.5))
    m.mark("held", (x + 7, y, z - 13.5))
    m.mark(DISGUISED, g.wrist)


def glinting_tray(m: Model, g: Grip) -> None:
    """The same tray, as the light catches what is hidden under it."""
    carried_tray(m, g)
    m.materials["glint"] = GLINT
    x, y, z = g.wrist
    m.ellipsoid((x + 13, y + 0.6, z - 4), (2.2, 1.3, 2.2), "glint", 0)
