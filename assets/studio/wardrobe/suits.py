"""Suits of Chicago: Danko's, too small for him, and Ridzik's, too long slept in."""

from assets.studio.figures.body import Body
from assets.studio.figures.model import Material, Model
from assets.studio.wardrobe import coats


def tight_suit(m: Model, b: Body) -> None:
    """Grey, shoulders of a wardrobe, one button that holds it all; white shirt, dark red tie."""
    coats.dye(m, "grey:1-5")
    coats.dye_shirt(m)
    m.materials["button"] = Material("grey:0-1", weight=1.8)
    coats.jacket(m, b, 1.0, 1.3, "shirt")
    coats.hem(m, b, -5, 1.0)
    coats.creases(m, b)
    _pulls(m)
    m.wedge((15, 0.4, 0.7), (-8, 1.5, 0.7), "seam", "coat")
    coats.pocket(m, (1.5, 11 * b.waist), 4.2, 0.2)
    coats.pocket(m, (37, -11.5 * b.chest), 3.6, 0.16)
    coats.opening(m, "shirt", low=16, wide=7.0, lapel=7.0)
    coats.buttons(m, (14.5,), 1.2, "button", 1.5)
    coats.tie(m, b, low=16)
    coats.shirt_collar(m, b)
    coats.lapel_collar(m, b)
    coats.trousers_below(m, b, "grey:0-2")


def _pulls(m: Model) -> None:
    """Creases that run to the one button from all sides."""
    for y, z in ((23, 12), (18, 14), (9, 13), (3, 10), (22, -12), (9, -12), (3, -9)):
        m.wedge((14.5 + (y - 14.5) * 0.2, z * 0.2, 0.9), (y, z, 0.3), "crease", "coat")


def rumpled_suit(m: Model, b: Body) -> None:
    """Brown, open over the belly, collar undone, tie at half mast."""
    coats.dye(m, "brown:0,stone:0-3")
    coats.dye_shirt(m, "navy:3-4,grey:6", "gold:0-2")
    m.materials["button"] = Material("brown:0", weight=1.8)
    m.materials["throat"] = m.materials["skin"]
    coats.dye_leather(m)
    m.materials["trousers"] = Material("stone:0-2")
    coats.jacket(m, b, 2.4, 0.6, "shirt")
    coats.hem(m, b, -7, 2.4)
    coats.creases(m, b, 1.5)
    coats.pocket(m, (0, 12 * b.waist), 5, 0.3)
    coats.opening(m, "shirt", low=-14, wide=10.0, lapel=5.6, notch=46)
    m.wedge((60, 0, 5.5), (46, 0, 0.6), "throat", "shirt")
    m.patch((-8, 0), (9, 8), "trousers", "shirt")
    m.patch((1.5, 0), (2.2, 8), "belt", "shirt")
    m.patch((1.5, 0), (1.6, 1.8), "brass", "belt")
    for y in (34, 24, 14):
        m.patch((y, -3), (0.9, 0.9), "button", "shirt", oval=True)
    coats.tie(m, b, knot=46, low=14, askew=2.4)
    coats.shirt_collar(m, b, spread=1.6)
    coats.lapel_collar(m, b, 2.6)
    coats.trousers_below(m, b, "stone:0-2")
