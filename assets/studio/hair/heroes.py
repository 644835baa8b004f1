"""Hair of the two partners: Yuri's fair mop, Ridzik's that no comb has seen today."""

from assets.studio.figures.model import Model
from assets.studio.hair.skull import cap

FRINGE = ((-5.6, 17.2), (-3.0, 16.0), (-0.4, 17.4), (2.2, 15.6), (4.8, 16.8))  # side, tip's height


def mop(m: Model) -> None:
    """Fair, thick, a fringe in the eyes, over the ears."""
    cap(m, 1.5, 20.4, 5.5, 13.5, slant=0)
    m.ellipsoid((0.6, 23.2, 0), (9.4, 4.2, 8.4), "hair", 2)
    m.ellipsoid((-7.4, 13.0, 0), (4.2, 6.6, 8.0), "hair", 2.5)
    for side, tip in FRINGE:
        m.cone((6.4, 24.2, side * 0.7), (11.0, tip, side), (2.8, 0.9), "hair", 0.9)
    for s in (-1, 1):
        m.cone((0.4, 19, 8.2 * s), (0.8, 10.6, 9.2 * s), (3.0, 1.2), "hair", 1.2)
        m.cone((-5.4, 17, 8.0 * s), (-6.6, 6.4, 8.0 * s), (3.4, 1.5), "hair", 1.2)
    for side in (-4.2, -1.4, 1.4, 4.2):
        m.line((9.8, 20.4, side), (3.0, 27.2, side * 0.8), 0.5, 0.2, over="hair")
    m.line((0, 24, 8.8), (-5, 10, 10), 0.6, -0.2, over="hair")


def tousled(m: Model) -> None:
    """Parted once, slept on since: tufts up at the crown, a lock on the brow, sideburns."""
    cap(m, 1.0, 20.2, 7.0, 12.6, slant=0)
    m.cone((2.4, 23.4, -5.4), (7.4, 23.0, 4.0), (3.8, 3.6), "hair", 2.2)
    m.cone((8.6, 23.0, 2.0), (11.4, 18.4, 4.6), (2.6, 0.9), "hair", 1)
    m.cone((6.6, 24.6, 3.2), (11.2, 26.6, 1.0), (2.4, 0.7), "hair", 1)
    m.cone((-1.0, 24.4, 1.6), (-3.4, 29.2, 2.4), (3.2, 0.8), "hair", 1.2)
    m.cone((-5.6, 22.6, 0.6), (-10.4, 26.2, 1.4), (3.2, 0.8), "hair", 1.2)
    m.cone((-9.0, 18.0, 2.0), (-13.0, 18.4, 3.0), (2.8, 0.8), "hair", 1.2)
    for s in (-1, 1):
        m.box((1.8, 11.6, 8.0 * s), (1.7, 4.2, 0.8), "hair", 0.6, rounding=0.6)
    for x, z in ((-4, 3), (0.5, 4.6), (5, 3.6)):
        m.line((x + 3, 20.5, z + 2.6), (x - 1, 27, z * 0.6), 0.5, 0.18, over="hair")
    m.line((8, 21, 6), (-4, 21, 9.4), 0.5, -0.18, over="hair")
