"""Bodies: proportions, skin and trunk.

Local axes: forward, up, to the near side. One unit is about one game pixel. The waist is at
height 0, the shoulders at 51, the head stands on 63 and is 26 high from chin to crown.
"""

from dataclasses import dataclass

from assets.studio.figures.model import Group, Material, Model


@dataclass(frozen=True)
class Body:
    """Factors of the hero's measures; `belly` and `cut` (muscle) run from 0."""

    chest: float = 1.0
    waist: float = 1.0
    depth: float = 1.0
    belly: float = 0.0
    arm: float = 1.0
    shoulder: float = 1.0
    neck: float = 1.0
    head: float = 1.0
    size: float = 1.0
    cut: float = 1.0

    @property
    def girth(self) -> float:
        """How far the front stands out at the waist."""
        return 11.4 * self.depth + self.belly * 3.6


SKINS = {
    "tanned": "skin",
    "swarthy": "skin:0-5",
    "pale": "skin:1,pale:0-3,skin:6",
    "brown": "brown:0-1,skin:1-4",
    "dark": "ink,brown:0-3,skin:3-4",
}


def add_skin(m: Model, skin: str, hair: str) -> None:
    """Add the materials every body has."""
    colours = SKINS[skin]
    m.materials |= {
        "skin": Material(colours, gloss=0.2, dither=0.25),
        "hand": Material(colours, shift=0.04, gloss=0.1, dither=0.1, calm=0.45),
        "face": Material(colours, shift=0.07, gain=0.86, gloss=0.16, dither=0.1, calm=0.6),
        "lip": Material(colours, shift=-0.06, gloss=0.2),
        "lid": Material(colours, shift=-0.2, weight=1.1),
        "mouth": Material("skin:0-1", weight=1.3, keep=True),
        "teeth": Material("stone:4,grey:7", weight=1.2, keep=True),
        "white": Material("stone:4,grey:7,grey:7", shift=0.25, weight=1.2, keep=True),
        "pupil": Material("ink", weight=1.5, keep=True),
        "hair": Material(hair, gloss=0.22, dither=0.2),
        "brow": Material(hair, shift=-0.18, weight=1.5, keep=True),
        "down": Material(colours, shift=-0.17, dither=0.9),
        "stubble": Material(colours, shift=-0.145, gain=0.9, dither=0.5),
    }


def add_trunk(m: Model, b: Body, breath: float) -> None:
    """Add chest, belly, shoulders' slope and neck. `breath` swells the chest, in units."""
    c, w, d = b.chest, b.waist, b.depth
    m.group = Group.TORSO
    m.ellipsoid((0, -3, 0), (10.6 * d, 12, 12.2 * w), "skin", 0)
    m.ellipsoid((0.3, 14, 0), (11.2 * d, 15, 13.6 * w), "skin", 5)
    m.ellipsoid((-0.4, 37, 0), (13.6 * d + breath, 18.5, 19.4 * c + breath * 0.6), "skin", 6)
    if b.belly:
        m.ellipsoid((6 * b.belly, 11, 0), (12 * d, 14.5, 14 * w), "skin", 5)
    for s in (-1, 1):
        m.ellipsoid((-3, 35, 15.5 * s * c), (8.5 * d, 15, 7 * c), "skin", 5)
        neck, tip = (-1.5, 62, 4.4 * s * b.neck), (-2, 53, 19 * s * b.shoulder)
        m.cone(neck, tip, (4.6 * b.neck, 6.0), "skin", 5)
        pectoral = (10.6 * d + breath, 43.6, 8.5 * s * c)
        m.box(pectoral, (4.6, 6.7, 8.3 * c), "skin", 2.6, rounding=4.2, axis=(0.14, 1, 0.14 * s))
    _add_muscles(m, b)
    m.cone((-0.8, 54, 0), (2.6, 67, 0), (7.6 * b.neck, 6.5 * b.neck), "skin", 3)
    for s in (-1, 1):
        m.cone((5, 54.2, 2 * s), (0.2, 66, 5.6 * s * b.neck), (1.5, 1.9), "skin", 1.4)
    m.ellipsoid((7.6 * b.neck, 59.6, 0), (1.8, 2, 1.6), "skin", 1)


def _add_muscles(m: Model, b: Body) -> None:
    c, d = b.chest, b.depth
    for s in (-1, 1):
        m.cone((8.6, 52.4, 1.8 * s), (2.5, 55.6, 15 * s * c), (0.9, 1.2), "skin", 3.4)
        m.shade((15 * d, 40.4, 11.2 * s * c), (3, 0.9, 1.1), -0.22, 0.5, over="skin")
        if b.cut > 0.3:
            _add_side_muscles(m, b, s)
    m.line((16 * d, 49.5, 0), (16 * d, 37.5, 0), 0.55, -0.15, 1, over="skin")
    if b.cut > 0.3:
        m.line((15 * d, 34, 0), (15 * d, 11, 0), 0.5, -0.12, 0.9, over="skin")
    navel = (13.8 * d + 5 * b.belly, 10.4, 0)
    m.shade(navel, (4, 1.1, 0.8), -0.3, 0.6, over="skin")


def _add_side_muscles(m: Model, b: Body, s: int) -> None:
    """Abdomen in three rows that narrow downwards, ribs' teeth, flank and groin line."""
    d = b.depth
    for y, half, wide in ((30.8, 3.0, 3.7), (23.8, 2.7, 3.3), (17.2, 2.5, 2.9)):
        swell = 2.3 * b.cut + 0.5
        m.box((10.3 * d, y, (wide + 0.4) * s), (swell, half, wide), "skin", 1.7, rounding=2.2)
    for r in range(3):
        tooth = (8.2 * d - r * 0.8, 30.5 - 5.2 * r, (11.4 * b.chest - r * 0.3) * s)
        m.ellipsoid(tooth, (3.4, 2.5, 3.4), "skin", 1.2, axis=(0.5, 1, 0))
    m.ellipsoid((3.6, 13, 10.8 * s * b.waist), (7.2, 11, 4), "skin", 4.5)
    m.line((13.5, 8.5, 10.6 * s * b.waist), (12, -1, 5 * s), 0.6, -0.1, 1, over="skin")
