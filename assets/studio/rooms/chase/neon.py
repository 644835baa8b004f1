"""Neon signs: a dark box, a tube round it, letters of tube, and their light on the air about."""

from __future__ import annotations

import numpy as np

from assets.studio.paint.dots import dots
from assets.studio.rooms.noise import Bytes, Field
from assets.studio.rooms.painted import beats, blank, entry, shining
from assets.studio.rooms.piece import Piece
from assets.studio.rooms.tileset import Set

# core, frame, glow on the air, and the tube when it is out
HUES = {
    "pink": ("fa9acc", "d24ca0", "38205c", "38205c"),
    "violet": ("d24ca0", "6c3c96", "38205c", "1a1030"),
    "cyan": ("52d8f0", "20666a", "103e48", "103e48"),
    "red": ("f67c50", "a81c1c", "380a16", "380a16"),
    "green": ("62c870", "32503c", "20362a", "20362a"),
    "amber": ("f0cc6c", "9c6c26", "3a2410", "3a2410"),
}
HALO = 5
NIGHT = "0a0a10"


def letters(words: str, size: int = 1) -> Bytes:
    """A mask of words in a row."""
    return dots(words, size).astype(np.uint8)


def upright(words: str) -> Bytes:
    """A mask of words below one another."""
    return np.concatenate([np.pad(letters(c), ((0, 2), (0, 0))) for c in words])[:-2]


def _halo(w: int, h: int) -> Field:
    """Light about a box in the middle, 1 at its edge to 0 at the picture's."""
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    dx = np.clip(np.maximum(HALO - x, x - (w - 1 - HALO)), 0, None)
    dy = np.clip(np.maximum(HALO - y, y - (h - 1 - HALO)), 0, None)
    out: Field = np.clip(1 - np.hypot(dx, dy) / HALO, 0, 1)
    return out


def board(mask: Bytes, hue: str, out: tuple[int, int] | None = None) -> Bytes:
    """A lit sign; `out` is the range of columns (or rows of an upright one) whose tubes are off."""
    core, frame, air, dead = HUES[hue]
    h, w = mask.shape
    code = blank(w + 6 + 2 * HALO, h + 6 + 2 * HALO)
    high, wide = code.shape
    code[beats(_halo(wide, high) * 0.75)] = entry(air)
    box = code[HALO:-HALO, HALO:-HALO]
    box[:] = entry(frame)
    box[1:-1, 1:-1] = entry(NIGHT)
    inner = box[3:-3, 3:-3]
    near = mask.copy()
    for axis in (0, 1):
        for step in (-1, 1):
            near |= np.roll(np.pad(mask, 1), step, axis)[1:-1, 1:-1]
    inner[(near > 0) & beats(np.full(near.shape, 0.5, np.float32))] = entry(air)
    inner[mask > 0] = entry(core)
    if out is not None:
        along = np.arange(h)[:, None] if h > w else np.arange(w)[None, :]
        inner[(mask > 0) & (along >= out[0]) & (along < out[1])] = entry(dead)
    return code


def sign(words: str, hue: str) -> Piece:
    return shining(board(letters(words), hue))


def blinking(words: str, hue: str) -> Set:
    """All its tubes out now and then."""
    mask = letters(words)
    w = mask.shape[1]
    return Set((shining(board(mask, hue)), shining(board(mask, hue, (0, w)))), (1500, 380))
