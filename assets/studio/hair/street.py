"""Hair of the street's men: cropped, long, bristling; whiskers; a wrestler's ears."""

from assets.studio.figures.head import Face
from assets.studio.figures.model import Group, Model
from assets.studio.hair.skull import cap

EARS = 13.2  # height to which hair is shorn before the ears


def shaved(m: Model) -> None:
    """No more than a shadow on the skull."""
    cap(m, 0.35, 19.6, 9.5, EARS)


def high_fade(m: Model) -> None:
    """A block of tight curls on top, the sides shorn."""
    cap(m, 0.4, 19.6, 10, EARS)
    m.box((-0.2, 24.6, 0), (8.8, 3.4, 7.6), "hair", 1.4, rounding=1.6, axis=(0.06, 1, 0))


def crew_cut(m: Model) -> None:
    """Stiff bristles that stand on end."""
    cap(m, 0.6, 20.6, 8, EARS)
    m.ellipsoid((0.4, 22.6, 0), (8.6, 4.8, 7.4), "hair", 1.5)
    for k in range(5):
        x = -6 + 3.2 * k
        for z in (-4.5, 0, 4.5):
            m.cone(
                (x, 24, z), (x - 0.4, 28.4 - abs(k - 2) * 0.7, z * 1.15), (1.4, 0.6), "hair", 0.6
            )
    for z in (-4, -1, 2, 5):
        m.line((8, 21, z), (3, 28, z * 1.1), 0.5, 0.2, over="hair")


def long_mane(m: Model) -> None:
    """Shoulder-long, swept back from the brow, falling on collar and back."""
    cap(m, 1.3, 20.6, 6, EARS)
    m.ellipsoid((3.6, 24, 0), (7.6, 3.6, 7.2), "hair", 2)
    m.ellipsoid((-7, 12, 0), (6.6, 11, 9.6), "hair", 3)
    for s in (-1, 1):
        m.cone((-3.4, 15, 8.6 * s), (-6.4, 2, 9.6 * s), (3.8, 4.2), "hair", 2)
        m.cone((-6.4, 2, 9.6 * s), (-8.6, -7, 9.0 * s), (4.2, 2.2), "hair", 1.5)
    m.cone((-10, 8, 0), (-14, -6, 0), (7.2, 4.0), "hair", 3)
    m.cone((-14, -6, 0), (-17, -11, 0), (4.0, 1.6), "hair", 1.5)
    for z in (-3, 0.5, 4):
        m.line((9, 22.5, z), (-9, 21, z * 1.6), 0.5, 0.22, over="hair")
    for x in (-4, -7.5, -11):
        m.line((x, 17, 10), (x - 4, -8, 11), 0.5, 0.22, over="hair")
        m.line((x - 1.6, 16, 10), (x - 5.4, -8, 11), 0.5, -0.2, over="hair")


def wrestler(m: Model) -> None:
    """A shorn skull and ears beaten to lumps."""
    cap(m, 0.3, 18.6, 10, EARS)
    m.group = Group.HEAD
    for s in (-1, 1):
        m.ellipsoid((-1.0, 11.4, 9.2 * s), (3.2, 3.6, 2.2), "face", 0.8)
        m.ellipsoid((-2.2, 13.2, 9.8 * s), (1.9, 1.8, 1.6), "face", 0.6)
        m.ellipsoid((0.2, 9.4, 9.6 * s), (1.6, 1.5, 1.4), "face", 0.6)
        m.shade((0.2, 11.6, 11.2 * s), (1.0, 1.2, 1.2), -0.2, 0.5, over="face")


def handlebar(m: Model, _face: Face) -> None:
    """A waxed moustache, its points turned up."""
    m.group = Group.BROW
    for s in (-1, 1):
        m.cone((12.8, 6.8, 0.3 * s), (11.2, 5.2, 4.2 * s), (1.3, 1.1), "hair", 0.4)
        m.cone((11.2, 5.2, 4.2 * s), (10.4, 8.2, 7.4 * s), (1.1, 0.45), "hair", 0.4)


def whiskers(m: Model, face: Face) -> None:
    """Side whiskers that meet in a moustache, the chin shaved."""
    m.group = Group.BROW
    j = face.beard_width
    for s in (-1, 1):
        m.box((2.4, 7.4, 6.8 * s * j), (2.6, 5.2, 1.5), "hair", 2, rounding=1.3, axis=(-0.2, 1, 0))
        m.ellipsoid((4.6, 3.6, 6.4 * s * j), (4.2, 3.2, 2.2), "hair", 2)
        m.cone((8.6, 4.2, 4.8 * s * j), (12.6, 6.8, 0.4 * s), (1.5, 1.3), "hair", 0.8)
    for s in (-1, 1):
        m.line((2, 11, 8.4 * s * j), (5, 2.4, 8.4 * s * j), 0.5, 0.22, over="hair")


def hollow_bristle(m: Model, face: Face) -> None:
    """Two days' grey stubble on sunken cheeks."""
    m.group = Group.HEAD
    for s in (-1, 1):
        m.shade((8.4, 5.6, 5.4 * s * face.wide), (2.6, 2.4, 1.6), -0.16, 1.0, over="face")
    m.group = Group.BROW
    for s in (-1, 1):
        m.cone((12.2, 6.8, 0.5 * s), (11, 5.6, 3.4 * s), (0.9, 0.6), "hair", 0.3)
