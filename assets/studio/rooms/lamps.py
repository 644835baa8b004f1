"""How a lamp falls on the five shades of a piece, as grey pictures that the game scales.

Columns: shade from the left, right, above, below, front, and the halo in the air.
Rows: height of the lamp before the wall as a part of its radius, from raking to even.
"""

import numpy as np

from assets.studio.rooms.noise import Bytes, Field
from assets.studio.rooms.piece import SIDES

CELL = 64
HEIGHTS = (0.05, 0.15, 0.30, 0.55)
FULL = 1.25  # a stored 255


def lamp_sheet() -> Bytes:
    """(4 * 64, 6 * 64) greys."""
    return np.concatenate([np.concatenate(_row(z), axis=1) for z in HEIGHTS], axis=0)


def _row(z: float) -> list[Bytes]:
    y, x = (np.mgrid[0:CELL, 0:CELL].astype(np.float32) + 0.5) / (CELL / 2) - 1
    flat = np.sqrt(x * x + y * y)
    reach = np.sqrt(flat**2 + z * z)
    fall = np.clip(1 - flat**2, 0, 1) ** 2
    towards = [np.clip(x * sx + y * sy, None, 0) ** 2 / np.maximum(flat, 1e-4) for sx, sy in SIDES]
    parts = [fall * 1.25 / reach * side for side in towards]
    parts.append(fall * np.clip((z - 0.75 * flat) / reach, 0, 1))
    parts.append(fall * fall * FULL)
    return [_grey(part) for part in parts]


def _grey(part: Field) -> Bytes:
    out: Bytes = (np.clip(part / FULL, 0, 1) * 255).astype(np.uint8)
    return out
