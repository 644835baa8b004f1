"""Bonus round The key: a locker's key in parts, six of the locksmith's cards, his bench and lamp.

A bit has six cuts of four depths: `key_cut-0` is uncut, `key_cut-3` the deepest. key.json tells
what the cards show, so that one of them can be the right one.
"""

from __future__ import annotations

import json
from pathlib import Path

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
    put,
    ramp,
    save_all,
    shade,
)
from assets.studio.paint.shapes import Size, lettering, polygons
from assets.studio.palette import CLEAR, INK

CUTS, DEPTHS = 6, 4
CUT, DEEP, BLADE = 16, 5, 30  # px: width of a cut, a step of depth, height of the blade
CARDS = ((1, 3, 0, 2, 1, 3), (1, 3, 0, 2, 3, 1), (1, 0, 3, 2, 1, 3), (2, 3, 0, 1, 1, 3),
         (1, 3, 2, 0, 1, 3), (3, 1, 0, 2, 1, 3))  # fmt: skip
BRASS = "gold:0-3,gold:3-4,gold:4"
NUMBER = "217"
BOW: Size = (56, 62)
TIP: Size = (26, BLADE)
TOP = 16  # y in the bow at which the blade begins
CARD: Size = (76, 46)


def _metal(shape: Bits, seed: int) -> Indices:
    """Return brass in a shape: bevelled, scratched along its length, with an ink line inside."""
    high, wide = shape.shape
    height = np.minimum(depth(np.pad(shape, 1), 4)[1:-1, 1:-1], 4)
    slope_y, slope_x = np.gradient(height)
    scratch = noise(high * 9, wide, 9, seed)[::9] - 0.5
    ys, _ = grid(high, wide)
    light: Floats = 0.58 + 0.16 * slope_x + 0.24 * slope_y + 0.22 * scratch - 0.18 * ys / high
    pixels = shade(light, ramp(BRASS), 0.45)
    pixels[~shape] = CLEAR
    return pixels


def _edged(pixels: Indices, sides: str) -> Indices:
    """Draw ink on the picture's outermost set pixels, but not where the next part joins on."""
    drawn = pixels != CLEAR
    pad = np.pad(drawn, 1)
    if "l" in sides:
        pad[:, 0] = pad[:, 1]
    if "r" in sides:
        pad[:, -1] = pad[:, -2]
    rim = grow(~pad)[1:-1, 1:-1] & drawn
    made = pixels.copy()
    made[rim] = INK
    return made


def bow() -> Indices:
    """Return the key's head: a clover with a hole, its number stamped on it."""
    wide, high = BOW
    ys, xs = grid(high, wide)
    x, y = xs - 24, ys - high / 2
    shape = (np.hypot(x, y) < 22) | (np.hypot(x + 2, y - 14) < 15) | (np.hypot(x + 2, y + 14) < 15)
    shape |= (xs > 38) & (np.abs(ys - TOP - BLADE / 2) < BLADE / 2)
    shape |= (xs > 40) & (xs < 46) & (np.abs(ys - TOP - BLADE / 2) < BLADE / 2 + 4)
    shape &= np.hypot(xs - 10, ys - high / 2) > 5
    pixels = _edged(_metal(shape, 3), "r")
    for shift, colour in ((1, "gold:4"), (0, "gold:0")):
        put(pixels, lettering(NUMBER, colour), 20 + shift, high // 2 - 4 + shift)
    return pixels


def _groove(pixels: Indices) -> None:
    """Mill the groove along the blade."""
    rows = ramp("gold:0,gold:1,gold:3")
    for row, colour in zip((8, 9, 11), rows, strict=True):
        line = pixels[row]
        line[line != CLEAR] = colour
    pixels[10][pixels[10] != CLEAR] = ramp("gold:1")[0]


def cut(level: int) -> Indices:
    """Return one of the six places of the blade, cut so deep from below."""
    bottom = BLADE - level * DEEP
    size = (CUT, BLADE)
    slope = min(4, level * 2)
    notch = [(0, 0), (CUT, 0), (CUT, BLADE - 2), (CUT - 1, BLADE - 2), (CUT - 1 - slope, bottom),
             (1 + slope, bottom), (1, BLADE - 2), (0, BLADE - 2)]  # fmt: skip
    shape = polygons(size, notch)
    wide = np.tile(shape, (1, 3))
    pixels = _edged(_metal(wide, 8 + level)[:, CUT : 2 * CUT], "lr")
    _groove(pixels)
    return pixels


def tip() -> Indices:
    """Return the blade's point."""
    shape = polygons(TIP, [(0, 0), (12, 0), (25, 14), (12, BLADE - 2), (0, BLADE - 2)])
    pixels = _edged(_metal(shape, 21), "l")
    pixels[8, :18][pixels[8, :18] != CLEAR] = ramp("gold:0")[0]
    return pixels


def _profile(cuts: tuple[int, ...], size: Size, left: int, top: int) -> Bits:
    """Return a small key's shape with its cuts, for a card."""
    points: list[tuple[float, float]] = [(left, top), (left + 50, top), (left + 54, top + 5)]
    points.append((left + 50, top + 12))
    for number in reversed(range(CUTS)):
        x, low = left + 3 + number * 8, top + 12 - cuts[number] * 2.6
        points += [(x + 7, top + 12), (x + 5.5, low), (x + 1.5, low), (x, top + 12)]
    points.append((left, top + 12))
    return polygons(size, points)


def card(cuts: tuple[int, ...], number: int) -> Indices:
    """Return one of the locksmith's cards: a drawing of a bit over six columns of dots."""
    wide, high = CARD
    fibre = noise(high, wide, 2, 40 + number) - 0.5
    ys, xs = grid(high, wide)
    stain = noise(high, wide, 13, 50 + number)
    pixels = shade(0.78 + 0.25 * fibre - 0.35 * (stain > 0.78), ramp("stone:2-5"), 0.6)
    pixels[:, ::8][4:-4] = np.where(
        pixels[:, ::8][4:-4] == ramp("stone:5")[0], ramp("pale:3")[0], pixels[:, ::8][4:-4]
    )
    pixels[9, 3:-3] = ramp("red:3")[0]
    shape = _profile(cuts, CARD, 15, 15)
    head = (np.hypot(xs - 10, ys - 21) < 7.5) & (np.hypot(xs - 7, ys - 21) > 2.2)
    shape |= head
    pixels[grow(shape, diagonal=True)] = ramp("navy:1")[0]
    pixels[shape] = ramp("navy:3")[0]
    hatch = shape & ((xs + ys).astype(int) % 3 == 0)
    pixels[hatch] = ramp("navy:2")[0]
    for place, level in enumerate(cuts):
        x = 19 + place * 8
        for dot in range(DEPTHS):
            filled = dot <= level
            pixels[32 + dot * 3 : 34 + dot * 3, x : x + 3] = ramp(
                "navy:1" if filled else "stone:3"
            )[0]
    put(pixels, lettering(str(number + 1), "red:2"), 4, 33)
    pixels[0], pixels[:, 0] = ramp("stone:5")[0], ramp("stone:5")[0]
    pixels[-1], pixels[:, -1] = ramp("stone:1")[0], ramp("stone:1")[0]
    edged = np.pad(pixels, 1, constant_values=INK)
    edged[[0, 0, -1, -1], [0, -1, 0, -1]] = CLEAR
    return edged


def whole(cuts: tuple[int, ...]) -> Indices:
    """Return a key put together of its parts."""
    parts = [cut(level) for level in cuts]
    pixels = clear(BOW[1], BOW[0] + CUT * CUTS + TIP[0])
    put(pixels, bow(), 0, 0)
    for number, part in enumerate([*parts, tip()]):
        put(pixels, part, BOW[0] + number * CUT, TOP)
    return pixels


def bench() -> Indices:
    """Return the locksmith's bench under his lamp, 320 x 132: boards, filings, a vice's jaw."""
    wide, high = 320, 132
    ys, xs = grid(high, wide)
    lamp = np.clip(1.1 - np.hypot((xs - 150) / 190, (ys - 56) / 92) ** 1.4, 0, 1)
    grain = noise(high, wide * 5, 11, 61)[:, ::5][:, :wide] - 0.5
    long = noise(high * 9, wide, 20, 62)[::9] - 0.5
    value = lamp * (0.75 + 0.25 * long) + 0.1 * grain * lamp
    value = np.where(ys % 44 < 1.2, value - 0.25, value)
    pixels = shade(value, ramp("ink,brown:0-3"), 0.9)
    mat = polygons((wide, high), [(34, 26), (292, 20), (298, 104), (28, 110)])
    felt = noise(high, wide, 2, 63) - 0.5
    lay(pixels, shade(0.95 * lamp + 0.2 * felt, ramp("ink,olive:0-3"), 0.9), mat)
    pixels[grow(~mat) & mat] = ramp("olive:3")[0]
    rng = np.random.default_rng(64)
    for x, y in zip(rng.normal(160, 70, 150), rng.normal(70, 26, 150), strict=True):
        if 0 < x < wide and 0 < y < high:
            pixels[int(y), int(x)] = ramp("gold:2,gold:3,grey:4")[int(rng.integers(3))]
    _tools(pixels)
    return pixels


def _tools(pixels: Indices) -> None:
    """Lay a file and a pair of blanks at the bench's edges."""
    size = pixels.shape[1], pixels.shape[0]
    ys, xs = grid(size[1], size[0])
    blade = polygons(size, [(14, 118), (120, 122), (128, 125), (120, 128), (14, 127)])
    handle = polygons(size, [(-2, 116), (14, 119), (14, 126), (-2, 130)])
    shadow = np.roll(blade | handle, 2, 0)
    pixels[shadow] = INK
    teeth = ((xs + ys * 1.5).astype(int) % 3 == 0) * 0.3
    lay(pixels, shade(0.7 - (ys - 117) / 16 - teeth, ramp("grey:0-6"), 0.4), blade)
    lay(pixels, shade(1 - (ys - 115) / 14, ramp("red:0-3"), 0.5), handle)
    for left, top in ((262, 112), (284, 118)):
        head = np.hypot(xs - left, ys - top) < 5
        stem = (np.abs(ys - top) < 1.8) & (xs > left) & (xs < left + 17)
        hole = np.hypot(xs - left + 1, ys - top) < 1.6
        pixels[np.roll((head | stem), 1, 0)] = INK
        lay(pixels, shade(0.8 - (ys - top) / 10, ramp("grey:2-6"), 0.4), (head | stem) & ~hole)


def bake(root: Path) -> list[Path]:
    """Bake the round's pictures below `root`/pictures."""
    out = root / "pictures"
    made = {f"key_cut-{level}": cut(level) for level in range(DEPTHS)}
    made |= {f"key_card-{number}": card(cuts, number) for number, cuts in enumerate(CARDS)}
    made |= {"key_bow": bow(), "key_tip": tip(), "key_bench": bench()}
    told = out / "key.json"
    facts = {"cards": CARDS, "first_cut": (BOW[0], TOP), "cut": (CUT, BLADE), "deep": DEEP}
    written = save_all(out, made)
    told.write_text(json.dumps(facts, indent=1) + "\n", "utf-8")
    return [*written, told]
