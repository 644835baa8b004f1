"""The militia's clothes: greatcoats, peaked cap and fur hat."""

import math

from assets.studio.figures.body import Body
from assets.studio.figures.field import CUT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.wardrobe import coats
from assets.studio.wardrobe.bath import Outfit

LENGTH = 40.0  # of a greatcoat's skirt
TUFTS = 16  # round a fur collar
LOCKS, LOCK = 13, (3.2, 1.2)  # of fur round a hat, and their radii at root and tip


def greatcoat(colours: str = "olive:0-4", loose: float = 2.2, *, furred: bool = False) -> Outfit:
    """Return a double-breasted coat: brass, boards, belt, cross strap; red tabs or a fur collar."""

    def wear(m: Model, b: Body) -> str:
        coats.dye(m, colours)
        coats.dye_leather(m)
        m.materials["tab"] = Material("red:1-3", weight=1.4)
        m.materials["boot"] = Material("ink,grey:0-2", gloss=0.6)
        coats.jacket(m, b, loose, 1.0)
        coats.skirt(m, b, LENGTH, 5.0, loose)
        coats.creases(m, b)
        m.wedge((56, -4, 0.75), (-LENGTH, -7, 0.75), "seam", "coat")
        for s in (-1, 1):
            coats.buttons(m, (42, 31, 20, 10), 6.4 * s - 1, "brass", 1.35)
        coats.pocket(m, (-6, 11.5 * b.waist), 4.2, 0.3)
        coats.cross_strap(m)
        if furred:
            _fur_collar(m, b)
        else:
            coats.stand_collar(m, b, "tab")
        coats.shoulder_boards(m, b, "tab")
        coats.waist_belt(m, b, 3, loose)
        coats.shod(m, "boot")
        return "coat"

    return wear


def _fur_collar(m: Model, b: Body) -> None:
    """Lamb's wool laid round the neck and over the shoulders, its ends on the chest."""
    m.materials["wool"] = Material("stone:2-5,grey:7", dither=0.9)
    m.group = Group.COLLAR
    n = b.neck
    for k in range(TUFTS):
        turn = math.tau * (k + 0.5) / TUFTS
        x, z = math.cos(turn), math.sin(turn)
        at = (0.4 + 10.6 * n * x, 57.8 - 3.4 * x, 12.6 * n * z)
        m.ellipsoid(at, (4.2, 4.0 + 0.7 * (k % 2), 4.2), "wool", 0.7)
    for s in (-1, 1):
        m.cone((11 * n, 53.5, 7 * s), (14.0 * b.depth, 43, 4.6 * s), (4.0, 2.4), "wool", 1)


def peaked_cap(m: Model) -> None:
    """Olive, wide in the crown, red band, a shining peak low over the eyes."""
    if "bare_headed" in m.marks:
        return
    m.materials |= {
        "hat": Material("olive:0-4"),
        "band": Material("red:1-3"),
        "peak": Material("ink,grey:0-2,grey:5", gloss=0.7),
        "badge": Material("gold:2-4", weight=1.6, keep=True),
    }
    _keep_hair_below(m, 18.5)
    m.ring((-0.4, 20.4, 0), (11.2, 2.6, 9.8), "band", axis=(-0.06, 1, 0))
    m.ellipsoid((0.9, 25.6, 0), (14.2, 3.8, 12.2), "hat", 1.4, axis=(-0.2, 1, 0))
    m.line((-11, 25.4, 6), (13, 28.0, 6), 0.6, -0.2, over="hat")
    m.ellipsoid((9.8, 18.4, 0), (6.6, 1.1, 7.6), "peak", 0, axis=(0.46, 1, 0))
    m.ellipsoid((11.6, 23.0, 0), (1.1, 2.0, 1.8), "badge", 0)


def fur_hat(m: Model) -> None:
    """Ear flaps tied up over a felt crown, shaggy at every edge, a badge in front."""
    if "bare_headed" in m.marks:
        return
    m.materials |= {
        "hatfur": Material("stone:0,grey:1-5", dither=0.9),
        "hat": Material("olive:1-4"),
        "badge": Material("red:2-4,gold:3", weight=1.6, keep=True),
    }
    _keep_hair_below(m, 18.0)
    m.ellipsoid((-0.8, 24.0, 0), (10.0, 7.8, 8.4), "hat", 0)
    m.ring((-0.6, 22.6, 0), (11.6, 4.4, 10.4), "hatfur", 1, rounding=2.2)
    m.box((9.6, 23.2, 0), (2.4, 5.4, 7.6), "hatfur", 1.5, rounding=2.2, axis=(0.16, 1, 0))
    for k in range(LOCKS):
        turn = math.tau * (k + 0.25) / LOCKS
        x, z = math.cos(turn), math.sin(turn)
        low, high = 18.6 - 1.6 * (k % 2), 27.0 + 1.4 * (k % 2) + 1.0 * x
        m.cone(
            (-0.6 + 10.6 * x, 21, 9.8 * z), (-0.8 + 12.0 * x, low, 10.9 * z), LOCK, "hatfur", 0.8
        )
        m.cone(
            (-0.6 + 10.4 * x, 25, 9.6 * z), (-1.2 + 12.2 * x, high, 10.6 * z), LOCK, "hatfur", 0.8
        )
    for s in (-1, 1):
        m.box((-3.4, 18.4, 10.0 * s), (4.6, 4.6, 1.9), "hatfur", 1.6, rounding=1.8)
        m.cone((-5.5, 15.4, 10.2 * s), (-7.0, 12.2, 10.8 * s), (2.4, 0.8), "hatfur", 1)
        m.cone((-1.5, 15.4, 10.2 * s), (-1.2, 12.8, 10.8 * s), (2.4, 0.8), "hatfur", 1)
    m.ellipsoid((12.0, 23.4, 0), (1.0, 1.8, 1.8), "badge", 0)


def _keep_hair_below(m: Model, height: float) -> None:
    m.group = Group.HAIR
    m.box((0, height + 12, 0), (30, 12, 30), "hair", 0.2, rounding=0.5, op=CUT)
    m.group = Group.HAT
