"""The militia's greatcoats."""

import math

from assets.studio.figures.body import Body
from assets.studio.figures.dress import Outfit
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.worn import Legwear
from assets.studio.wardrobe import coats

LENGTH = 40.0  # of a greatcoat's skirt
TUFTS = 16  # round a fur collar


def greatcoat(colours: str = "olive:0-4", loose: float = 2.2, *, furred: bool = False) -> Outfit:
    """Return a double-breasted coat: brass, boards, belt, cross strap; red tabs or a fur collar."""

    def wear(m: Model, b: Body) -> None:
        coats.dye(m, colours)
        coats.dye_leather(m)
        m.materials["tab"] = Material("red:1-3", weight=1.4)
        m.materials["boot"] = Material("ink,grey:0-2", gloss=0.6)
        coats.jacket(m, b, loose, 1.0)
        coats.skirt(m, b, LENGTH, 5.0, loose)
        coats.creases(m, b)
        coats.flanks(m, b, -LENGTH)
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
        m.legwear = Legwear("coat", "boot", "boot")

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
