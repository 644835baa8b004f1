"""Baking: from painted relief to the plain pictures that the game lights.

A `Piece` of w x h pixels holds its flat colour, how it looks in light from the left, right,
above, below and the front (five grey pictures), a code, and the soft shadow it throws.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.studio.paint.samples import blocks
from assets.studio.rooms.materials import CODE_OF, HOLE, MATERIALS, NAMES
from assets.studio.rooms.noise import Array, Bytes, Field, box_blur
from assets.studio.rooms.palette import ROOM_BASE, nearest
from assets.studio.rooms.relief import SUPERSAMPLING, Relief

SIDES = ((-1, 0), (1, 0), (0, -1), (0, 1))
FULL_SHADE = 1.25  # a stored 255; gloss may lift a shade above 1
CLEAR, SOLID, CUT = 0, 1, 255  # codes; 64 to 127 is a palette entry that shines by itself
STEEPEST = 2.2


@dataclass(frozen=True)
class Piece:
    """flat (h, w, 4); shades five of (h, w), 0 = clear; code and shadow (h, w)."""

    flat: Bytes
    shades: tuple[Bytes, ...]
    code: Bytes
    shadow: Bytes

    @property
    def size(self) -> tuple[int, int]:
        h, w = self.code.shape
        return w, h


def bake(relief: Relief, *, steepness: float = 1.0, shadow: int = 0) -> Piece:
    """Bring down to pixels: the material that covers most of a pixel, the mean of the rest."""
    height = relief.z * np.float32(steepness)
    slope_y, slope_x = (
        np.clip(g * SUPERSAMPLING, -STEEPEST, STEEPEST) for g in np.gradient(height)
    )
    length = np.sqrt(slope_x**2 + slope_y**2 + 1)
    tone = relief.tone * _occlusion(np.where(relief.mat > 0, height, 0))
    fine = blocks(relief.mat, SUPERSAMPLING)
    kinds = np.unique(fine)
    most = kinds[np.stack([(fine == k).sum(-1) for k in kinds], -1).argmax(-1)]
    own = fine == most[..., None]

    def mean(field: Array) -> Field:
        out: Field = ((blocks(field, SUPERSAMPLING) * own).sum(-1) / own.sum(-1)).astype(np.float32)
        return out

    return _piece(most, mean(tone), mean(-slope_x / length), mean(-slope_y / length), shadow)


def _occlusion(height: Field) -> Field:
    """Darker in hollows, a little lighter on edges."""
    near = box_blur(height, SUPERSAMPLING * 2) - height
    wide = box_blur(height, SUPERSAMPLING * 5) - height
    dark = 0.10 * np.clip(near, -1.2, 4) + 0.05 * np.clip(wide, -1, 6)
    out: Field = np.clip(1 - dark, 0.25, 1.25)
    return out


def _piece(kind: Bytes, tone: Field, nx: Field, ny: Field, shadow: int) -> Piece:
    table = np.array([MATERIALS[n].rgb for n in NAMES], np.float32)
    gloss = np.array([MATERIALS[n].gloss for n in NAMES], np.float32)[kind]
    solid = kind > 0
    colour = np.clip(table[kind] * tone[..., None], 0, 1) * 255
    flat = np.concatenate([colour, np.where(solid, 255, 0)[..., None]], 2).astype(np.uint8)
    nz = np.sqrt(np.clip(1 - nx * nx - ny * ny, 0.04, 1))
    shades = [_shade(0.8 * (nx * x + ny * y) + 0.6 * nz, gloss, solid) for x, y in SIDES]
    shades.append(_shade(nz, gloss, solid))
    if shadow:
        mask = box_blur(solid.astype(np.float32), max(1, shadow // 2))
    else:
        mask = np.zeros(solid.shape, np.float32)
    return Piece(flat, tuple(shades), _codes(kind, tone), (mask * 255).astype(np.uint8))


def _shade(lambert: Field, gloss: Field, solid: Array) -> Bytes:
    lit = np.clip(lambert, 0, 1)
    value = np.clip((lit + 1.4 * gloss * lit**18) / FULL_SHADE, 0, 1)
    return np.where(solid, 1 + value * 254, 0).astype(np.uint8)


def _codes(kind: Bytes, tone: Field) -> Bytes:
    code = np.where(kind > 0, SOLID, CLEAR).astype(np.uint8)
    code[kind == CODE_OF[HOLE]] = CUT
    for name, material in MATERIALS.items():
        mine = kind == CODE_OF[name]
        if material.glows and mine.any():
            colour = np.array(material.rgb, np.float32) * np.minimum(tone[mine], 1.2)[:, None]
            code[mine] = nearest(colour * 255) + ROOM_BASE
    return code
