"""Hair and beards of those who only speak."""

import math

from assets.studio.figures.field import CUT
from assets.studio.figures.head import Face
from assets.studio.figures.model import Group, Model
from assets.studio.hair.plain import fringe
from assets.studio.hair.skull import cap, strands

CURLS = 84


def greying_crop(m: Model) -> None:
    """Short, thick at the temples, going back over the brows."""
    cap(m, 0.9, 20.4, 7)
    m.ellipsoid((1, 23.4, 0), (7.4, 2.6, 6.6), "hair", 2)
    for s in (-1, 1):
        m.ellipsoid((-1.5, 15, 8.6 * s), (5, 5.4, 1.6), "hair", 1.4)
    strands(m, [((9, 21, z), (2, 25.4, z * 1.2)) for z in (-3.4, 0, 3.4)], 0.2)
    strands(m, [((3, 13, 9.4), (-5, 18, 9)), ((2, 10.6, 9), (-7, 13, 8.6))], 0.24)


def side_parting(m: Model) -> None:
    """Combed over from a parting on the near side, flat and exact."""
    cap(m, 0.9, 20.6, 7)
    m.ellipsoid((2.4, 23, -1.4), (7.6, 3.2, 7), "hair", 1.6)
    m.cone((7, 22.6, 4.4), (8.4, 22, -4), (2.2, 2.6), "hair", 1.4)
    m.line((9, 23, 5), (-6, 25, 4.4), 0.6, -0.34, over="hair")
    strands(m, [((9.6, 21 + k, 4), (3 - k, 25.4, -5)) for k in (0, 2)], 0.24)


def comb_over(m: Model) -> None:
    """Nearly bald, a few long hairs laid across."""
    cap(m, 0.6, 17, 7)
    m.ellipsoid((3.2, 22.6, 0), (12, 6.4, 6.8), "hair", 0.8, op=CUT)
    for k in range(4):
        x = 4.6 - 2.9 * k
        m.cone((x, 22.4, 6.6), (x + 1.2, 25.5, 0.4), (0.75, 0.6), "hair", 0.3)
        m.cone((x + 1.2, 25.5, 0.4), (x + 0.6, 23, -6), (0.6, 0.5), "hair", 0.3)


def fade(m: Model) -> None:
    """Close at the sides, a flat exact edge on the brow, higher on top."""
    cap(m, 0.35, 20.2, 8.5, 14)
    m.box((-0.4, 21.8, 0), (8.6, 3.0, 7.4), "hair", 2.2, rounding=2.6, axis=(0.08, 1, 0))


def wisps(m: Model) -> None:
    """Two white tufts over the ears, and nothing else."""
    fringe(m)
    for s in (-1, 1):
        for x, y, far in ((-3, 13, 13.5), (-6.5, 11, 12.5), (-1, 16.5, 12.5), (-7, 16, 12)):
            m.cone((x * 0.6, y, 7.6 * s), (x - 4, y + 2.5, far * s), (3.2, 1.0), "hair", 1)


def perm(m: Model) -> None:
    """A great round of curls down to the shoulders, the face free between them."""
    cap(m, 1.2, 21.6, 2)
    m.ellipsoid((-5.4, 12.6, 0), (8.4, 13, 10.6), "hair", 2)
    m.box((14.4, 8.2, 0), (9.4, 11.4, 6.4), "hair", 1.4, rounding=3, axis=(-0.12, 1, 0), op=CUT)
    for k in range(CURLS):
        turn, high = 2.399 * k, 1 - 1.86 * (k + 0.5) / CURLS
        flat = math.sqrt(max(1 - high * high, 0))
        x, z = math.cos(turn) * flat, math.sin(turn) * flat
        at = (-2.4 + 10.6 * x, 12.6 + 13.4 * high, 12.6 * z)
        if at[0] > 4 and at[1] < 21 and abs(at[2]) < 8.6:
            continue
        m.ellipsoid(at, (3.5, 3.3, 3.5), "hair", 0.5)
        light = (at[0] + 1.6 * x, at[1] + 2.4, at[2] + 2.2)
        m.shade(light, (1.5, 1.1, 1.5), 0.2, 0.8, over="hair")
        dark = (at[0] + 1.6 * x, at[1] - 3, at[2] + 2.6)
        m.shade(dark, (2.4, 0.9, 2.4), -0.22, 0.8, over="hair")


def pencil_moustache(m: Model, _face: Face) -> None:
    m.group = Group.BROW
    for s in (-1, 1):
        m.cone((12.3, 6.7, 0.8 * s), (11, 6.2, 3.6 * s), (0.5, 0.35), "hair", 0.3)


def walrus(m: Model, _face: Face) -> None:
    """Thick, down over the mouth."""
    m.group = Group.BROW
    for s in (-1, 1):
        m.cone((12.7, 7.0, 0.6 * s), (11.0, 5.2, 4.4 * s), (1.6, 1.3), "hair", 0.5)
        m.cone((12.4, 5.8, 1.4 * s), (11.6, 4.6, 3.2 * s), (1.2, 1.0), "hair", 0.5)
    for z in (-3, -1, 1, 3):
        m.line((13.6, 7.6, z), (13, 4, z * 1.3), 0.4, -0.22, over="hair")


def patriarch(m: Model, face: Face) -> None:
    """A full round beard, close and well kept, grown together with the moustache."""
    j = face.beard_width
    m.group = Group.BROW
    m.ellipsoid((7.6, 0.8, 0), (6.0, 5.4, 6.6 * j), "hair", 1)
    m.ellipsoid((10, -1.6, 0), (4.4, 5.2, 5), "hair", 2)
    for s in (-1, 1):
        m.box((1.8, 7, 6.7 * s * j), (2.2, 6.4, 1.2), "hair", 2, rounding=1.1, axis=(-0.2, 1, 0))
        m.ellipsoid((4.6, 3, 5.9 * s * j), (5, 4.6, 2.4), "hair", 2)
        m.cone((12.6, 6.9, 0.4 * s), (10.4, 3.4, 4.6 * s), (1.2, 1.1), "hair", 0.5)
    m.ellipsoid((12.2, 4.4, 0), (2.2, 0.9, 2.1), "hair", 0.5, op=CUT)
    for z in (-4, -1.5, 1.5, 4):
        m.line((12, 1.6, z), (11.6, -5, z * 0.8), 0.5, 0.2, over="hair")
        m.line((6, 2, 7.4), (8 - z, -3, 5.4), 0.4, -0.18, over="hair")
