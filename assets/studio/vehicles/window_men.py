"""Gunmen in Viktor's windows at the scale of the roof, set pixel by pixel.

The pivot is the middle of the window's sill. A gunman rises, glints, fires, ducks.
"""

from __future__ import annotations

import numpy as np

from assets.studio.paint.canvas import Indices, put, ramp
from assets.studio.paint.field import banded, edged, glint, star
from assets.studio.paint.tags import Placed, Tag
from assets.studio.palette import CLEAR
from assets.studio.vehicles.people import INKS

HEAD = """
.....rrrrrr......
...rrrrrrrrr.....
..RrrrrrrrrrR....
..RRrrrrrrrrr....
..kRRRRRRRRRR....
..khkddsssSSs....
..hhhdskksSkk....
..hhsdsSWksSW....
..khsdssSssSSS...
...hddssSSssS....
...kddsskkkks....
....ddhssSSs.....
....kddhhhd......
"""
SHOULDERS = """
......ddddd........
....bnkdddknn......
..bnnNnkkknNNn.....
.bnNNNNnnnNNNNn....
.nNNNNNNNNNNNNNn...
bnNNNNNNNNNNNNNn...
bnNNNNNnnNNNNNnn...
"""
ARM = """
....nnnnnnn.............
..nnNNNNNNNnn...........
.nNNNNNNNNNNNnnsss......
nNNNNNNNNNNNNNNsSSsGGGGG
nnNNNNNNNNNNNnnsSSsggggg
.nnnnnnnnnnnn..sssgg....
...............ss.g.....
"""


def _set(text: str) -> Indices:
    rows = text.split()
    pixels = np.full((len(rows), max(len(row) for row in rows)), CLEAR, np.uint8)
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            if letter != ".":
                pixels[y, x] = ramp(INKS[letter])[0]
    return pixels


def _man(shown: int, *, armed: bool) -> Indices:
    """Put a man together, so many pixels of him above the sill."""
    canvas = np.full((32, 56), CLEAR, np.uint8)
    put(canvas, _set(SHOULDERS), 14, 18)
    put(canvas, _set(HEAD), 15, 6)
    if armed:
        put(canvas, _set(ARM), 20, 18)
    moved = np.full_like(canvas, CLEAR)
    drop = 25 - shown
    put(moved, canvas, 0, drop)
    moved[25:] = CLEAR
    return np.asarray(edged(moved)[:26])


def _cel(pixels: Indices) -> Placed:
    return Placed(pixels, (24, 25))


def _with(man: Indices, light: Indices, x: int, y: int) -> Placed:
    made = np.pad(man, ((12, 12), (0, 16)), constant_values=CLEAR)
    put(made, light, x - light.shape[1] // 2, y + 12 - light.shape[0] // 2)
    return Placed(made, (24, 37))


def tags() -> list[Tag]:
    """Return a gunman's moves in a window of Viktor's coach."""
    rising = [_cel(_man(shown, armed=False)) for shown in (11, 18, 25)]
    aimed = _man(25, armed=True)
    glints = [
        _with(aimed, edged(banded(glint(31, radius, 0.6), (0.0, 0.3, 0.6), "red:3,gold:3,grey:7")),
              44, 21)
        for radius in (6, 13, 9, 4)
    ]  # fmt: skip
    flashes = [
        _with(
            aimed, banded(star(35, radius, 9, 3), (0.0, 0.25, 0.5), "red:4,gold:4,grey:7"), 51, 21
        )
        for radius in (15, 9)
    ]
    return [
        Tag("gunman_rise", rising, (67,)),
        Tag("gunman_tell", [_cel(aimed), *glints], (133, 100)),
        Tag("gunman_fire", [*flashes, _cel(aimed)], (50, 50, 100)),
        Tag("gunman", [_cel(aimed)], (400,), once=False),
        Tag("gunman_duck", list(reversed(rising)), (50,)),
    ]
