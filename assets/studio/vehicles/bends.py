"""Small turns, dips and leans of a drawn vehicle, by whole pixels.

Flutes and stripes a pixel high break up when a model is turned by three degrees; shifted in steps
they stay whole. Steps lie on window pillars, where a break is not seen.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.studio.paint.canvas import Indices
from assets.studio.paint.tags import Placed
from assets.studio.palette import CLEAR

ROOM = 3  # px added all round, for what moves out


def _roomy(cel: Placed) -> tuple[Indices, int, int]:
    pixels = np.pad(cel.pixels, ROOM, constant_values=CLEAR)
    return pixels, cel.pivot[0] + ROOM, cel.pivot[1] + ROOM


def stepped(cel: Placed, steps: Sequence[tuple[int, int]]) -> Placed:
    """Move columns down: each (from x, by) holds until the next; x is from the pivot."""
    pixels, x, y = _roomy(cel)
    made = np.full_like(pixels, CLEAR)
    ends = [start for start, _ in steps[1:]] + [pixels.shape[1]]
    for (start, by), end in zip(steps, ends, strict=True):
        left, right = max(0, x + start), min(pixels.shape[1], x + end)
        made[:, left:right] = np.roll(pixels[:, left:right], by, 0)
    return Placed(made, (x, y))


def dipped(cel: Placed, steps: Sequence[tuple[int, int]], above: int) -> Placed:
    """Move as `stepped` only what is so many px above the wheels' line: the wheels stay."""
    pixels, _, y = _roomy(cel)
    moved = stepped(cel, steps)
    made = np.pad(moved.pixels, 0)
    made[y - above :] = pixels[y - above :]
    for row in (y - above - 1, y - above - 2):
        open_ = (made[row] == CLEAR) & (pixels[y - above] != CLEAR) & (pixels[row] != CLEAR)
        made[row][open_] = pixels[row][open_]
    return Placed(made, moved.pivot)


def leaned(cel: Placed, across: int, up: int, above: int) -> Placed:
    """Move what is so many px above the wheels' line to the right and up."""
    pixels, x, y = _roomy(cel)
    seam = y - above
    made = pixels.copy()
    made[:seam] = CLEAR
    upper = np.roll(np.roll(pixels[:seam], across, 1), -up, 0)
    upper[: max(0, -up)] = CLEAR  # what was rolled in from the seam
    made[:seam] = upper
    for row in range(seam - max(0, up), seam):
        made[row] = np.roll(pixels[seam - 1], across)
    return Placed(made, (x, y))
