"""A piece of a room in a room's plain light, in the colours of the figures' palette."""

from __future__ import annotations

import numpy as np

from assets.studio.paint.canvas import Indices
from assets.studio.paint.cels import nearest
from assets.studio.palette import CLEAR
from assets.studio.rooms import piece as pieces
from assets.studio.rooms.piece import FULL_SHADE, Piece

Tint = tuple[float, float, float]  # factors of red, green, blue

AMBIENT = 0.34
SHARES = (0.3, 0.0, 0.32, 0.0, 0.3)  # light from the left, right, above, below, front
GRAIN = 11  # of the dither, in levels of 255


def lit(piece: Piece, bright: float = 1.0, tint: Tint = (1, 1, 1)) -> Indices:
    """Return the pixels; what shines by itself keeps its colour."""
    shades = [np.clip(shade.astype(float) - 1, 0, 254) / 254 * FULL_SHADE for shade in piece.shades]
    light = AMBIENT + sum(share * shade for share, shade in zip(SHARES, shades, strict=True))
    glows = (piece.code > pieces.SOLID) & (piece.code < pieces.CUT)
    gain = np.where(glows, 1.0, light * bright)[..., None] * np.where(
        glows[..., None], 1.0, np.array(tint)
    )
    pixels = nearest(np.clip(piece.flat[..., :3] * gain, 0, 255), GRAIN)
    pixels[(piece.code == pieces.CLEAR) | (piece.code == pieces.CUT)] = CLEAR
    return pixels
