"""The livery of the hotel: the doorman's red coat."""

from assets.studio.figures.body import Body
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.worn import Legwear, Sleeve
from assets.studio.wardrobe.cloth import cover, folds, hem_folds, skirt


def livery(m: Model, b: Body) -> None:
    """A red coat frogged with brass, high collar, epaulettes with a fringe, white gloves."""
    m.materials |= {
        "coat": Material("red:0-3", shift=-0.02),
        "facing": Material("red:0-3", shift=0.1),
        "seam": Material("red:0", weight=1.4),
        "brass": Material("gold:1-4", gloss=0.5, weight=1.6, keep=True),
        "shirt": Material("stone:4-5,grey:7", shift=0.1),
        "glove": Material("stone:3-5,grey:6-7", shift=0.06, calm=0.4),
        "boot": Material("ink,grey:0-2", gloss=0.15),
    }
    cover(m, b, "coat", 1.6, throat=61)
    folds(m, b, "coat")
    skirt(m, b, "coat", 29, 4.0, 1.8)
    hem_folds(m, b, "coat")
    m.patch((20, 0), (42, 0.6), "seam", "coat")
    for y, half in ((46, 9.4), (37, 8.2), (28, 7.0), (19, 6.0)):
        m.patch((y, 0), (0.8, half), "brass", "coat")
        for s in (-1, 1):
            m.patch((y, half * s), (1.5, 1.5), "brass", "coat", oval=True)
    for s in (-1, 1):
        m.patch((2, 10 * s), (0.7, 4), "brass", "coat", tilt=0.1 * s)
    m.group = Group.COLLAR
    n = b.neck
    m.ring((0.9, 58.4, 0), (8.9 * n, 3.8, 8.7 * n), "facing", rounding=0.8, axis=(0.1, 1, 0))
    m.ring((1.3, 61.8, 0), (9.0 * n, 0.8, 8.8 * n), "brass", rounding=0.4, axis=(0.1, 1, 0))
    m.ring((0.4, 8, 0), (12.2 * b.depth + 1.6, 1.8, 13.2 * b.waist + 2.2), "brass", rounding=0.7)
    for s in (-1, 1):
        _add_epaulette(m, b, s)
    m.sleeve = Sleeve("coat", 1.9, "brass", "glove")
    m.legwear = Legwear("boot", "boot", "boot")


def _add_epaulette(m: Model, b: Body, side: int) -> None:
    """A board on the shoulder that stands out over the sleeve, and its fringe."""
    edge = 25.5 * side * b.shoulder
    m.ellipsoid((-0.6, 58.2, 21 * side * b.shoulder), (7.4, 1.7, 7.0), "brass", 0)
    for k in range(7):
        x = -7 + 2.2 * k
        m.cone((x, 57, edge), (x * 1.1, 51.4, edge + 3 * side), (1.1, 0.9), "brass", 0)
