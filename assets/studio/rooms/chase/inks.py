"""Painting straight in colours of the frame: the night sky, neon, lamps far away.

The violet, pink and cyan of neon are colours of the figures' palette; both lie in one frame, so a
dot that shines by itself may have either's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from assets.studio.palette import ASSETS, read_palette
from assets.studio.rooms.noise import Array, Bytes, Field
from assets.studio.rooms.painted import BAYER
from assets.studio.rooms.palette import HEXES, ROOM_BASE
from assets.studio.rooms.piece import Piece

FIGURES = [
    f"{r:02x}{g:02x}{b:02x}"
    for r, g, b in read_palette(ASSETS / "palettes" / "figures.gpl").colours
]
FRAME = np.array([[int(c[i : i + 2], 16) for i in (0, 2, 4)] for c in (*FIGURES, *HEXES)], np.uint8)

NIGHT = "0a0a10"


def ink(colour: str) -> int:
    """The frame's entry of a colour of either palette; the room's own goes first."""
    return HEXES.index(colour) + ROOM_BASE if colour in HEXES else FIGURES.index(colour)


def glowing(code: Bytes) -> Piece:
    """Entries that keep their colour in any light; 0 is clear."""
    on = code > 0
    flat = np.zeros((*code.shape, 4), np.uint8)
    flat[on, :3] = FRAME[code[on]]
    flat[on, 3] = 255
    lit = np.where(on, 128, 0).astype(np.uint8)
    return Piece(flat, (lit,) * 5, code, np.zeros(code.shape, np.uint8))


def over(piece: Piece, code: Bytes, at: tuple[int, int] = (0, 0)) -> Piece:
    """Lay shining entries upon a piece; what is clear in them leaves it as it is."""
    x, y = at
    h, w = code.shape
    on = code > 0
    area = np.s_[y : y + h, x : x + w]
    flat, kept = piece.flat.copy(), piece.code.copy()
    flat[area][on, :3] = FRAME[code[on]]
    flat[area][on, 3] = 255
    kept[area][on] = code[on]
    shades = tuple(shade.copy() for shade in piece.shades)
    for shade in shades:
        shade[area][on & (shade[area] == 0)] = 128
    return Piece(flat, shades, kept, piece.shadow)


def blank(w: int, h: int) -> Bytes:
    return np.zeros((h, w), np.uint8)


def beats(amount: Field, share: float = 1.0) -> Array:
    """Where an amount (0..1) beats the dither screen."""
    h, w = amount.shape
    y, x = np.mgrid[0:h, 0:w]
    out: Array = amount > BAYER[y % 4, x % 4] * share
    return out


def ramped(step: Field, colours: Sequence[str]) -> Bytes:
    """Entries of each step (0 is the first colour), dithered towards the next in quarters."""
    h, w = step.shape
    y, x = np.mgrid[0:h, 0:w]
    whole = np.floor(np.round(step * 4) / 4 + BAYER[y % 4, x % 4] - 1 / 32).astype(int)
    entries = np.array([ink(colour) for colour in colours], np.uint8)
    out: Bytes = entries[np.clip(whole, 0, len(colours) - 1)]
    return out


def drawn(rows: Sequence[str], colours: Mapping[str, str]) -> Bytes:
    """Dots from text: each character stands for a colour, a space or point for none."""
    out = blank(max(len(row) for row in rows), len(rows))
    for y, row in enumerate(rows):
        for x, c in enumerate(row):
            if c in colours:
                out[y, x] = ink(colours[c])
    return out
