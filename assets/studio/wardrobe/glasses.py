"""Glasses. Who wears dark or thick ones has no eyes to be set by hand: `eyes="none"`."""

import math
from itertools import pairwise

from assets.studio.figures.model import Group, Material, Model


def shades(m: Model) -> None:
    """Dark glasses with a glint; no eye is seen behind them."""
    m.materials["glass"] = Material("ink,ink,grey:1,navy:3", gloss=0.6, weight=1.8, keep=True)
    m.group = Group.HAT
    for s in (-1, 1):
        m.box((11.1, 11.9, 3.8 * s), (0.9, 2.1, 3.0), "glass", 0.3, rounding=0.8)
        m.cone((10, 12.8, 6.2 * s), (0.4, 12.6, 9.0 * s), (0.55, 0.55), "glass", 0)
    m.cone((11.4, 12.8, -1.2), (11.4, 12.8, 1.2), (0.6, 0.6), "glass", 0)


def thick_glasses(m: Model) -> None:
    """Round lenses like the bottoms of bottles, white with glare, in black rims."""
    m.materials["rim"] = Material("ink", weight=1.3, keep=True)
    m.materials["lens"] = Material("teal:3-5,grey:7", shift=0.12, gloss=0.7, weight=1.5, keep=True)
    m.group = Group.HAT
    for s in (-1, 1):
        m.ring((11.2, 11.8, 3.9 * s), (3.2, 0.8, 3.3), "rim", 0, rounding=0.4, axis=(1, 0, 0))
        m.ring((11.9, 11.8, 3.9 * s), (2.2, 0.7, 2.3), "lens", 0, rounding=0.3, axis=(1, 0, 0))
        m.cone((10.4, 12.4, 6.8 * s), (0.2, 12.4, 8.9 * s), (0.6, 0.6), "rim", 0)
    m.cone((11.6, 12.4, -1), (11.6, 12.4, 1), (0.6, 0.6), "rim", 0)


def spectacles(m: Model) -> None:
    """Thin round frames."""
    m.materials["wire"] = Material("ink,grey:1", weight=1.5, keep=True)
    m.group = Group.HAT
    for s in (-1, 1):
        points = [_on_rim(k, s) for k in range(13)]
        for start, end in pairwise(points):
            m.cone(start, end, (0.42, 0.42), "wire", 0)
        m.cone((10.6, 12.6, 6.3 * s), (0.4, 12.6, 8.9 * s), (0.4, 0.4), "wire", 0)
    m.cone((12, 12.6, -1.2), (12, 12.6, 1.2), (0.45, 0.45), "wire", 0)


def _on_rim(k: int, s: int) -> tuple[float, float, float]:
    turn = math.tau * k / 12
    return 11.6, 11.8 + 2.5 * math.sin(turn), (3.8 + 2.7 * math.cos(turn)) * s
