"""The window's and the desktop's icons: the reversed R, red hot, on a plate of riveted steel.

Below 32 px the letter is set by hand; above 256 the plate of 256 is enlarged, pixels and all.
"""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
from PIL import Image

from assets.studio.paint.canvas import (
    Bits,
    Indices,
    clear,
    grid,
    grow,
    lay,
    noise,
    ramp,
    save,
    shade,
)
from assets.studio.palette import CLEAR, INK, figure_palette
from assets.studio.title.steel import hot_face, relief

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
BUNDLE = SIZES[:-1]  # what fits in an .ico
APPLE = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
HAND_SET = {
    16: """
..########
.#########
###...####
###....###
###...####
.#########
...#######
...###.###
..####.###
.####..###
####...###
""",
    24: """
...############
.##############
.####.....#####
####......#####
####......#####
####......#####
.####.....#####
.##############
...############
.....####.#####
....#####.#####
....####..#####
...#####..#####
..#####...#####
..####....#####
.#####....#####
#####.....#####
""",
}
HEAT = "red:4,red:3,red:2,red:3,red:4,gold:3,gold:4"  # top to foot


def _hand_set(size: int) -> Indices:
    """Return the letter alone on a dark plate with a thin red edge."""
    ys, xs = grid(size, size)
    corner = np.abs(xs - size / 2) + np.abs(ys - size / 2)
    plate = corner < size - 2
    pixels = clear(size, size)
    lay(pixels, shade(ys / size, ramp("ink,red:0-1"), 0.8), plate)
    pixels[plate & ~_shrunk(plate)] = ramp("grey:3")[0]
    pixels[-1][plate[-1]] = pixels[:, -1][plate[:, -1]] = ramp("grey:1")[0]
    letter = np.array([[c == "#" for c in line] for line in HAND_SET[size].split()])
    high, wide = letter.shape
    top, left = (size - high) // 2, (size - wide) // 2
    shape = np.zeros((size, size), bool)
    shape[top : top + high, left : left + wide] = letter
    pixels[grow(shape, diagonal=True)] = INK
    steps = ramp(HEAT)
    for row in range(high):
        line = shape[top + row]
        pixels[top + row][line] = steps[row * len(steps) // high]
    return pixels


def _shrunk(shape: Bits) -> Bits:
    """Return the shape without its outermost pixels."""
    return np.asarray(~grow(~np.pad(shape, 1))[1:-1, 1:-1])


def _frame(size: int) -> Indices:
    """Return the plate: a bevelled frame of brushed steel round a dark field lit from below."""
    ys, xs = grid(size, size)
    unit = size / 32
    across, down = np.abs(xs - size / 2), np.abs(ys - size / 2)
    edge = np.maximum(np.maximum(across, down), (across + down) / 1.84)
    body, inner = edge < size / 2 - unit * 0.2, edge < size / 2 - unit * 2.8
    brushed = noise(size * 6, size, 6, 14)[::6] - 0.5
    light = 1.04 - (ys + xs) / (2 * size) + (0.22 * brushed if size >= 48 else 0)
    bevel = edge > size / 2 - unit * 1.1
    away = np.where(xs + ys < size, 0.22, -0.30)
    pixels = clear(size, size)
    lay(pixels, shade(light * 0.85 + np.where(bevel, away, 0), ramp("grey:1-6"), 0.6), body)
    lip = (edge < size / 2 - unit * 2.2) & ~inner
    lay(pixels, shade(0.5 - away * 1.6, ramp("ink,grey:1-4"), 0.3), lip)
    fire = 1.1 - np.hypot(xs - size / 2, ys - size * 0.95) / (size * 0.85)
    lay(pixels, shade(fire, ramp("ink,red:0-2,red:3"), 0.9), inner)
    return pixels


def _rivets(pixels: Indices) -> None:
    """Set four rivets in the frame's corners."""
    size = pixels.shape[0]
    ys, xs = grid(size, size)
    inset, radius = size * 0.115, size * 0.026
    for x in (inset, size - inset):
        for y in (inset, size - inset):
            away = np.hypot(xs - x, ys - y)
            pixels[away < radius * 1.5] = ramp("grey:1")[0]
            shine = 0.9 - np.hypot(xs - x + radius * 0.4, ys - y + radius * 0.5) / (2 * radius)
            lay(pixels, shade(shine, ramp("grey:2-7"), 0.3), away < radius * 1.1)


def _sparks(pixels: Indices) -> None:
    """Let sparks rise at both sides of the letter."""
    size = pixels.shape[0]
    rng = np.random.default_rng(6)
    for _ in range(46):
        x, up = rng.random() * 0.78 + 0.11, rng.random() ** 1.6
        side = max(1, round(size / 128 * (1.6 - up)))
        left, top = int(x * size), int((0.88 - up * 0.72) * size)
        colour = ramp("gold:3,red:4,red:3,red:2")[min(3, int(up * 4.4))]
        pixels[top : top + side, left : left + side] = colour


def _plate(size: int) -> Indices:
    """Return the icon as it is drawn from 32 px on."""
    unit = size / 32
    pixels = _frame(size)
    if size >= 64:
        _rivets(pixels)
        _sparks(pixels)
    box = (size * 0.24, size * 0.17, size * 0.52, size * 0.66)
    raised = relief("Я", (size, size), box, max(0.6, 1.6 * unit))
    shape = raised.face | raised.bevel
    drop = np.roll(shape, max(1, round(unit)), 0)
    pixels[grow(drop | shape, diagonal=True)] = INK
    lay(pixels, hot_face((size, size), box, 3), raised.face)
    lay(pixels, shade(raised.light, ramp("red:2-4,gold:3-4"), 0.4), raised.bevel)
    return pixels


def icon(size: int) -> Indices:
    """Return the icon of one size."""
    if size in HAND_SET:
        return _hand_set(size)
    if size > 256:
        return np.kron(icon(size // 2), np.ones((2, 2), np.uint8))
    return _plate(size)


def _full_colour(pixels: Indices) -> Image.Image:
    """Return the icon in red, green, blue and opacity, as systems want it."""
    colours = np.zeros((256, 4), np.uint8)
    colours[: len(figure_palette().colours), :3] = figure_palette().colours
    colours[:CLEAR, 3] = 255
    return Image.fromarray(colours[pixels])


def _windows(out: Path) -> Path:
    """Write the icons up to 256 px as one .ico."""
    drawn = [_full_colour(icon(size)) for size in BUNDLE]
    drawn[-1].save(out, append_images=drawn[:-1], sizes=[(size, size) for size in BUNDLE])
    return out


def _apple(out: Path, pictures: Path) -> Path:
    """Write an .icns: a head, then each picture behind its four letters and its length."""
    parts = b""
    for letters, size in APPLE.items():
        picture = (pictures / f"icon_{size}.png").read_bytes()
        parts += letters + struct.pack(">I", len(picture) + 8) + picture
    out.write_bytes(b"icns" + struct.pack(">I", len(parts) + 8) + parts)
    return out


def bake(root: Path) -> list[Path]:
    """Bake the icons below `root`/pictures, one by one and bundled for Windows and macOS."""
    out = root / "pictures"
    written = [save(out / f"icon_{size}.png", icon(size)) for size in SIZES]
    return [*written, _windows(out / "icon.ico"), _apple(out / "icon.icns", out)]
