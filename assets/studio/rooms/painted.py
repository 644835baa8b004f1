"""What is painted without light: mist and skies, and what shines dot by dot on the dither screen.

Violet, pink and cyan are colours of the figures' palette; both palettes lie in one frame, so a dot
that shines by itself may have either's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from assets.studio.paint import canvas
from assets.studio.palette import ASSETS, read_palette
from assets.studio.rooms.noise import Array, Bytes, Field, Mask
from assets.studio.rooms.palette import HEXES, ROOM_BASE
from assets.studio.rooms.piece import Piece

FIGURES = [
    f"{r:02x}{g:02x}{b:02x}"
    for r, g, b in read_palette(ASSETS / "palettes" / "figures.gpl").colours
]
FRAME = np.array([[int(c[i : i + 2], 16) for i in (0, 2, 4)] for c in (*FIGURES, *HEXES)], np.uint8)
BAYER = canvas.BAYER.astype(np.float32)
# What far things are painted in: neither greens nor greys, which would turn mixtures to mud.
DISTANCE = (
    "201f34", "353558", "4f4d74", "222c44", "5c3527", "7e4a38", "9c6248", "bc8460", "d8a880",
    "625448", "d09c3e", "f0cc6c", "fff2bc", "4a5e68", "6c828a", "96aaaa",
)  # fmt: skip


def entry(colour: str) -> int:
    """The frame's entry of a colour of either palette; the room's own goes first."""
    return HEXES.index(colour) + ROOM_BASE if colour in HEXES else FIGURES.index(colour)


def rgb(colour: str) -> tuple[int, int, int]:
    r, g, b = (int(colour[i : i + 2], 16) for i in (0, 2, 4))
    return r, g, b


# ---- blended as it is


def unlit(flat: Bytes) -> Piece:
    none = np.zeros(flat.shape[:2], np.uint8)
    return Piece(flat, (), none, none)


def mist(colour: str, alpha: Field) -> Piece:
    """One colour, blended by alpha 0..1 over what is solid in its layer."""
    flat = np.zeros((*alpha.shape, 4), np.uint8)
    flat[..., :3] = rgb(colour)
    flat[..., 3] = (np.clip(alpha, 0, 1) * 255).astype(np.uint8)
    return unlit(flat)


def overcast(
    rows: Sequence[int], levels: Sequence[Sequence[int]], drift: Field, gain: Sequence[int]
) -> Bytes:
    """(132, 320, 4): a night sky of a city, drifting cloud lit from below.

    `levels` are red, green and blue at each of the rows; `gain` is what drift adds to each.
    """
    down = np.arange(132)[:, None]
    flat = np.full((132, 320, 4), 255, np.uint8)
    for i, (level, more) in enumerate(zip(levels, gain, strict=True)):
        flat[..., i] = np.clip(np.interp(down, rows, level) + drift * more, 0, 255).astype(np.uint8)
    return flat


# ---- shining by itself


def blank(w: int, h: int) -> Bytes:
    return np.zeros((h, w), np.uint8)


def shining(code: Bytes) -> Piece:
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


def _screen(field: Field) -> Field:
    """Dither thresholds for every pixel of a field."""
    h, w = field.shape
    y, x = np.mgrid[0:h, 0:w]
    out: Field = BAYER[y % 4, x % 4]
    return out


def beats(amount: Field) -> Mask:
    """Where an amount (0..1) beats the dither screen."""
    out: Mask = amount > _screen(amount)
    return out


def dots(amount: Field, tones: Sequence[tuple[float, str]], spread: float = 0.3) -> Bytes:
    """Entries where amount (0..1) beats the dither screen, `spread` high, above each threshold."""
    code = np.zeros(amount.shape, np.uint8)
    for above, colour in tones:
        code[amount > above + spread * _screen(amount)] = entry(colour)
    return code


def ramped(step: Field, colours: Sequence[str]) -> Bytes:
    """Entries of each step (0 is the first colour), dithered towards the next in quarters."""
    whole = np.floor(np.round(step * 4) / 4 + _screen(step) - 1 / 32).astype(int)
    entries = np.array([entry(colour) for colour in colours], np.uint8)
    out: Bytes = entries[np.clip(whole, 0, len(colours) - 1)]
    return out


def drawn(rows: Sequence[str], colours: Mapping[str, str]) -> Bytes:
    """Entries from text: each character stands for a colour, a space or point for none."""
    out = blank(max(len(row) for row in rows), len(rows))
    for y, row in enumerate(rows):
        for x, c in enumerate(row):
            if c in colours:
                out[y, x] = entry(colours[c])
    return out


def faded(w: int, h: int, above: str, below: str) -> Field:
    """(h, w, 3) of 0..255, one colour running into another downwards."""
    k = (np.arange(h, dtype=np.float32) / h)[:, None, None] * np.ones((1, w, 1), np.float32)
    out: Field = np.array(rgb(above), np.float32) * (1 - k) + np.array(rgb(below), np.float32) * k
    return out


def etched(picture: Field, where: Array) -> Piece:
    """A painted picture in the palette's own colours, clear where it is not."""
    shaken = picture + (_screen(picture[..., 0]) - 0.5)[..., None] * 22
    entries = np.array([entry(colour) for colour in DISTANCE], np.uint8)
    known = np.array([rgb(colour) for colour in DISTANCE], np.float32)
    gap = (((shaken[..., None, :] - known) ** 2) * np.array((3, 5, 2), np.float32)).sum(-1)
    return shining(np.where(where, entries[gap.argmin(-1)], 0).astype(np.uint8))
