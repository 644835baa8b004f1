"""The title in three sizes and the window icons: bevelled steel round glowing red."""

from __future__ import annotations

import json
from pathlib import Path
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
    save,
    shade,
    veil,
)
from assets.studio.palette import CLEAR, INK
from assets.studio.title import bust, panel, picture
from assets.studio.title.lettering import FINE, WORDS, draw

TITLE_SIZE, TITLE_BOX = (224, 62), (10.0, 7.0, 204.0, 46.0)
PANEL_SIZE, PANEL_BOX = (92, 20), (2.0, 2.0, 88.0, 16.0)
ICON_SIZES = (16, 32, 48, 64, 128, 256)
RANKS = "SABCD"
SEAL = 56  # px, the stamp of a rank
HALF = 0.5


class Relief(NamedTuple):
    """Letters brought down to pixels: what they cover, their bevel and its light 0..1."""

    face: Bits
    bevel: Bits
    light: Floats


def _down(fine: Floats) -> Floats:
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
    covered = _down(fine.astype(float)) > HALF
    top = _down((fine & flat).astype(float)) > HALF
    on_bevel = (fine & ~flat).astype(float)
    share = _down(on_bevel)
    mean = _down(light * on_bevel) / np.maximum(share, 1e-6)
    return Relief(top & covered, covered & ~top, mean)


def _hot_face(size: tuple[int, int], box: tuple[float, float, float, float], seed: int) -> Indices:
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


def title_logo() -> Indices:
    """Return the large title, 224 x 62."""
    raised = relief(WORDS, TITLE_SIZE, TITLE_BOX, 2.4)
    shape = raised.face | raised.bevel
    pixels = _glow(grow(grow(shape)), 9)
    drop = np.roll(np.roll(shape, 2, 0), 1, 1) | np.roll(shape, 1, 0)
    pixels[grow(drop, diagonal=True)] = INK
    pixels[grow(shape, diagonal=True)] = INK
    lay(pixels, _hot_face(TITLE_SIZE, TITLE_BOX, 7), raised.face)
    lay(pixels, shade(raised.light, ramp("grey:1-7"), 0.5), raised.bevel)
    return pixels


def panel_logo(lit: bool) -> Indices:
    """Return the title of the panel, 92 x 20, burning or cold."""
    raised = relief(WORDS, PANEL_SIZE, PANEL_BOX, 0.8)
    shape = raised.face | raised.bevel
    pixels = clear(PANEL_SIZE[1], PANEL_SIZE[0])
    pixels[grow(shape, diagonal=True)] = INK
    ys, _ = grid(*shape.shape)
    down = (ys - PANEL_BOX[1]) / PANEL_BOX[3]
    face = shade(0.15 + 0.8 * down, ramp("red:2-4" if lit else "red:0,brown:0,stone:0"), 0.6)
    rim = shade(
        raised.light, ramp("red:1,red:3-4,gold:4" if lit else "grey:0,brown:1,stone:1"), 0.3
    )
    lay(pixels, face, raised.face)
    lay(pixels, rim, raised.bevel)
    return pixels


def icon(size: int) -> Indices:
    """Return the window icon: the reversed R on a riveted plate."""
    plate = grid(size, size)
    unit = size / 32
    corner = np.maximum(np.abs(plate[0] - size / 2), np.abs(plate[1] - size / 2))
    body = corner < size / 2 - unit * 0.5
    inner = corner < size / 2 - unit * 2.5
    pixels = clear(size, size)
    lay(pixels, shade(1 - (plate[0] + plate[1]) / (2 * size), ramp("grey:1-6"), 0.7), body)
    fire = 1.1 - np.hypot(plate[1] - size / 2, plate[0] - size * 0.95) / (size * 0.85)
    lay(pixels, shade(fire, ramp("ink,red:0-2,red:3"), 0.9), inner)
    box = (size * 0.24, size * 0.17, size * 0.52, size * 0.66)
    raised = relief("Я", (size, size), box, max(0.6, 1.6 * unit))
    shape = raised.face | raised.bevel
    pixels[grow(np.roll(shape, max(1, round(unit)), 0) | shape, diagonal=True)] = INK
    lay(pixels, _hot_face((size, size), box, 3), raised.face)
    lay(pixels, shade(raised.light, ramp("red:2-4,gold:3-4"), 0.4), raised.bevel)
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
    lay(pixels, _hot_face((SEAL, SEAL), box, 5), raised.face)
    lay(pixels, shade(raised.light, ramp("red:2-4,gold:3-4"), 0.4), raised.bevel)
    return pixels


def flat_pictures() -> dict[str, Indices]:
    """Return every picture but the title's, by file name."""
    return {
        "logo": title_logo(),
        "logo_full": panel_logo(lit=True),
        "logo_empty": panel_logo(lit=False),
        **{f"icon_{size}": icon(size) for size in ICON_SIZES},
        **{f"rank_{letter.lower()}": seal(letter) for letter in RANKS},
        **panel.pictures(),
        "result": picture.result(),
    }


def write(out: Path, pictures: dict[str, Indices]) -> list[Path]:
    """Write pictures into a folder."""
    return [save(out / f"{name}.png", pixels) for name, pixels in pictures.items()]


def bake(root: Path) -> list[Path]:
    """Bake the title, the panel, the icons and the full pictures below `root`/pictures."""
    out = root / "pictures"
    written = write(out, {**flat_pictures(), "title": picture.title(bust.bust())})
    slots = out / "panel.json"
    slots.write_text(json.dumps(panel.SLOTS, indent=1) + "\n", "utf-8")
    return [*written, slots]
