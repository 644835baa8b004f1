"""Letters of bevelled steel round glowing red: the large titles, the stamps of ranks."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from assets.studio.paint.canvas import (
    Bits,
    Floats,
    Indices,
    clear,
    depth,
    grid,
    grow,
    lay,
    noise,
    ramp,
    shade,
    veil,
)
from assets.studio.palette import CLEAR, INK
from assets.studio.title.lettering import FINE, WORDS, draw

TITLE_SIZE, TITLE_BOX = (224, 62), (10.0, 7.0, 204.0, 46.0)
LARGE_SIZE, LARGE_BOX = (300, 84), (13.0, 10.0, 274.0, 62.0)
SEAL = 56  # px, the stamp of a rank
HALF = 0.5


class Relief(NamedTuple):
    """Letters brought down to pixels: what they cover, their bevel and its light 0..1."""

    face: Bits
    bevel: Bits
    light: Floats


def averaged(fine: Floats) -> Floats:
    """Average FINE x FINE samples a pixel."""
    high, wide = fine.shape[0] // FINE, fine.shape[1] // FINE
    return np.asarray(fine.reshape(high, FINE, wide, FINE).mean((1, 3)))


def relief(
    text: str, size: tuple[int, int], box: tuple[float, float, float, float], edge: float
) -> Relief:
    """Raise a word with a bevel `edge` pixels wide, lit from the upper left."""
    fine = draw(text, size, box) > HALF
    height = depth(fine, round(edge * FINE) + 1)
    slope_y, slope_x = np.gradient(height)
    light = np.clip(0.5 + 0.30 * slope_x + 0.42 * slope_y, 0, 1)
    flat = height > edge * FINE
    covered = averaged(fine.astype(float)) > HALF
    top = averaged((fine & flat).astype(float)) > HALF
    on_bevel = (fine & ~flat).astype(float)
    share = averaged(on_bevel)
    mean = averaged(light * on_bevel) / np.maximum(share, 1e-6)
    return Relief(top & covered, covered & ~top, mean)


def hot_face(size: tuple[int, int], box: tuple[float, float, float, float], seed: int) -> Indices:
    """Paint the front of the letters: red above, white-hot at the foot, a seam of light across."""
    ys, xs = grid(size[1], size[0])
    down = (ys - box[1]) / box[3]
    mottle = noise(size[1], size[0], 5, seed) - HALF
    heat = 0.30 + 0.75 * np.clip(down, 0, 1) ** 2.2 + 0.16 * mottle
    seam = np.abs(down - 0.36 - 0.03 * np.sin(xs / 9)) < 0.8 / box[3]
    heat = np.where(seam, heat + 0.22, heat)
    heat = np.where(down < 0.36, heat - 0.10 + 0.3 * (0.36 - down), heat)
    return shade(heat, ramp("red:1-4,gold:3-4"), 0.7)


def _glow(shape: Bits, reach: int) -> Indices:
    """Paint the air round the letters: dull red that thins out, more of it below."""
    near = 1 - depth(~shape, reach) / reach
    ys, _ = grid(*shape.shape)
    fade = near * (0.55 + 0.45 * ys / shape.shape[0])
    glow = shade(fade, ramp("red:0-2"), 1.0)
    glow[~veil(np.clip(fade * 1.25 - 0.12, 0, 1))] = CLEAR
    return glow


def _great(
    size: tuple[int, int], box: tuple[float, float, float, float], edge: float, reach: int
) -> Indices:
    """Return a title with its glow, its shadow and steel edges."""
    raised = relief(WORDS, size, box, edge)
    shape = raised.face | raised.bevel
    pixels = _glow(grow(grow(shape)), reach)
    drop = np.roll(np.roll(shape, 2, 0), 1, 1) | np.roll(shape, 1, 0)
    pixels[grow(drop, diagonal=True)] = INK
    pixels[grow(shape, diagonal=True)] = INK
    lay(pixels, hot_face(size, box, 7), raised.face)
    lay(pixels, shade(raised.light, ramp("grey:1-7"), 0.5), raised.bevel)
    return pixels


def title_logo() -> Indices:
    """Return the title of the title picture, 224 x 62."""
    return _great(TITLE_SIZE, TITLE_BOX, 2.4, 9)


def large_logo() -> Indices:
    """Return the largest title, 300 x 84, its faces scored and chipped."""
    pixels = _great(LARGE_SIZE, LARGE_BOX, 3.2, 11)
    raised = relief(WORDS, LARGE_SIZE, LARGE_BOX, 3.2)
    wide, high = LARGE_SIZE
    scored = (noise(high * 9, wide, 9, 23)[::9] > 0.80) & raised.face
    pixels[scored & (noise(high, wide, 4, 24) > HALF)] = ramp("red:2")[0]
    glint = grow(raised.bevel & (raised.light > 0.93)) & raised.bevel
    pixels[glint & (noise(high, wide, 6, 25) > 0.62)] = ramp("grey:7")[0]
    return pixels


def seal(letter: str) -> Indices:
    """Return the stamp of a rank: its letter in a red ring, worn as stamps are."""
    ys, xs = grid(SEAL, SEAL)
    away = np.hypot(xs - SEAL / 2, ys - SEAL / 2)
    worn = noise(SEAL, SEAL, 3, ord(letter)) - HALF
    pixels = clear(SEAL, SEAL)
    pixels[away < SEAL / 2] = INK
    teeth = np.cos(np.arctan2(ys - SEAL / 2, xs - SEAL / 2) * 24) > -0.3
    outer = (away > SEAL / 2 - 5) & (away < SEAL / 2 - 1) & teeth
    inner = (away > SEAL / 2 - 8) & (away < SEAL / 2 - 6)
    lay(pixels, shade(0.75 + worn, ramp("red:0-3"), 0.6), outer | inner)
    lay(pixels, shade(0.30 + 0.5 * worn, ramp("ink,red:0"), 1.0), away < SEAL / 2 - 8)
    wide = 26 if letter == "A" else 22
    box = ((SEAL - wide) / 2, SEAL / 2 - 15, float(wide), 30.0)
    raised = relief(letter, (SEAL, SEAL), box, 1.6)
    pixels[grow(raised.face | raised.bevel, diagonal=True)] = INK
    lay(pixels, hot_face((SEAL, SEAL), box, 5), raised.face)
    lay(pixels, shade(raised.light, ramp("red:2-4,gold:3-4"), 0.4), raised.bevel)
    return pixels
