"""What is painted without light: skies, and what shines dot by dot on the dither screen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.studio.rooms.noise import Array, Bytes, Field
from assets.studio.rooms.palette import COLOURS, HEXES, ROOM_BASE
from assets.studio.rooms.piece import Piece

BAYER = (
    np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) + 0.5
) / 16
# What far things are painted in: neither greens nor greys, which would turn mixtures to mud.
DISTANCE = (
    "201f34", "353558", "4f4d74", "222c44", "5c3527", "7e4a38", "9c6248", "bc8460", "d8a880",
    "625448", "d09c3e", "f0cc6c", "fff2bc", "4a5e68", "6c828a", "96aaaa",
)  # fmt: skip


def entry(colour: str) -> int:
    """The frame's entry of a palette colour."""
    return HEXES.index(colour) + ROOM_BASE


def rgb(colour: str) -> tuple[int, int, int]:
    r, g, b = (int(colour[i : i + 2], 16) for i in (0, 2, 4))
    return r, g, b


def unlit(flat: Bytes) -> Piece:
    none = np.zeros(flat.shape[:2], np.uint8)
    return Piece(flat, (), none, none)


def mist(colour: str, alpha: Field) -> Piece:
    """One colour, blended by alpha 0..1 over what is solid in its layer."""
    flat = np.zeros((*alpha.shape, 4), np.uint8)
    flat[..., :3] = rgb(colour)
    flat[..., 3] = (np.clip(alpha, 0, 1) * 255).astype(np.uint8)
    return unlit(flat)


def shining(code: Bytes) -> Piece:
    """Entries that keep their colour in any light; 0 is clear."""
    flat = np.zeros((*code.shape, 4), np.uint8)
    on = code > 0
    flat[on, :3] = COLOURS[code[on] - ROOM_BASE]
    flat[on, 3] = 255
    lit = np.where(on, 128, 0).astype(np.uint8)
    return Piece(flat, (lit,) * 5, code, np.zeros(code.shape, np.uint8))


def dots(amount: Field, tones: Sequence[tuple[float, str]]) -> Bytes:
    """Entries where amount (0..1) beats the dither screen above each tone's threshold."""
    h, w = amount.shape
    y, x = np.mgrid[0:h, 0:w]
    code = np.zeros((h, w), np.uint8)
    for above, colour in tones:
        code[amount > above + 0.3 * BAYER[y % 4, x % 4]] = entry(colour)
    return code


def ramped(step: Field, colours: Sequence[str]) -> Piece:
    """Each pixel the colour of its step (0 is the first), dithered towards the next."""
    h, w = step.shape
    y, x = np.mgrid[0:h, 0:w]
    whole = np.floor(np.round(step * 4) / 4 + BAYER[y % 4, x % 4] - 1 / 32).astype(int)
    entries = np.array([entry(colour) for colour in colours], np.uint8)
    return shining(entries[np.clip(whole, 0, len(colours) - 1)])


def faded(w: int, h: int, above: str, below: str) -> Field:
    """(h, w, 3) of 0..255, one colour running into another downwards."""
    k = (np.arange(h, dtype=np.float32) / h)[:, None, None] * np.ones((1, w, 1), np.float32)
    out: Field = np.array(rgb(above), np.float32) * (1 - k) + np.array(rgb(below), np.float32) * k
    return out


def etched(picture: Field, where: Array) -> Piece:
    """A painted picture in the palette's own colours, clear where it is not."""
    h, w = picture.shape[:2]
    y, x = np.mgrid[0:h, 0:w]
    shaken = picture + (BAYER[y % 4, x % 4] - 0.5)[..., None] * 22
    entries = np.array([entry(colour) for colour in DISTANCE], np.uint8)
    known = np.array([rgb(colour) for colour in DISTANCE], np.float32)
    gap = (((shaken[..., None, :] - known) ** 2) * np.array((3, 5, 2), np.float32)).sum(-1)
    return shining(np.where(where, entries[gap.argmin(-1)], 0).astype(np.uint8))
