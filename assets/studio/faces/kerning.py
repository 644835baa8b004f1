"""Kerning found from the shapes: letters whose nearest parts stand apart move together."""

from __future__ import annotations

from itertools import product

import numpy as np
from numpy.typing import NDArray

Grid = NDArray[np.bool_]

FAR = 99
WIDEST_KERN = 2  # px
KERN_FROM = 2  # px of air, beyond the usual one, from which a pair moves
STOPS = ".,…"


def _edge(grid: Grid, side: int) -> NDArray[np.int_]:
    """Return the air at each row's side (0 left, 1 right), rows above and below counting too."""
    view = grid[:, ::-1] if side else grid
    air = np.where(view.any(1), view.argmax(1), FAR)
    above, below = np.roll(air, 1), np.roll(air, -1)
    above[0] = below[-1] = FAR
    return np.minimum(air, np.minimum(above, below))


def _kin(first: str, second: str) -> bool:
    """Tell whether two characters meet in words: letters of one script, or a letter and a stop."""
    if second in STOPS:
        return first.isalpha()
    if not (first.isalpha() and second.isalpha()) or (first.islower() and second.isupper()):
        return False
    return (first >= "\u0400") == (second >= "\u0400")


def pairs(glyphs: dict[str, Grid], fixed: str) -> dict[str, int]:
    """Return pixels to add between two characters, by pair; characters in `fixed` never move."""
    plain = [c for c in glyphs if c not in fixed and ("A" <= c < "\u0500" or c in STOPS)]
    rights = {c: _edge(glyphs[c], 1) for c in plain}
    lefts = {c: _edge(glyphs[c], 0) for c in plain}
    table = {}
    for first, second in product(plain, plain):
        if not _kin(first, second):
            continue
        gap = int((rights[first] + lefts[second]).min())
        if KERN_FROM <= gap < FAR:
            table[first + second] = -min(WIDEST_KERN, gap - KERN_FROM + 1)
    return table
