"""Bonus round Hot stone: a fist round a stone at four heats, the grip's dial, its band and needle.

`stone-0` to `stone-3` are the hand from warm to white hot; stone.json tells where parts stand.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np

from assets.studio.figures.body import SKINS
from assets.studio.figures.draw import rendered
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.render import Light, View
from assets.studio.figures.space import vector
from assets.studio.paint.canvas import (
    Bits,
    Indices,
    clear,
    grid,
    grow,
    lay,
    noise,
    ramp,
    save_all,
    shade,
    veil,
)
from assets.studio.paint.shapes import Size, polygons
from assets.studio.palette import CLEAR, INK, RIM_OFFSET

WIDE, HIGH = 176, 124
SCALE = 5.2  # px a unit
VIEW = View(-15.5, 11.6, WIDE, HIGH, SCALE)
LIGHT = Light(key=(-0.46, 0.62, 0.62), ambient=0.05, power=0.78, rim=(0.1, -0.92, -0.2), lift=0.02)
HEATS = (
    "ink,red:0-1,red:1-2",
    "red:0-3",
    "red:1-4,gold:3",
    "red:3-4,gold:3-4,grey:7",
)
GLOWS = ("red:0", "red:1", "red:2-3", "red:3-4,gold:3")
REACH = (0.30, 0.45, 0.62, 0.85)  # how far the glow lights skin and air
DIAL: Size = (144, 26)
TROUGH = (8, 8, 128, 10)  # x, y, w, h of the dial's scale
BANDS = (48, 40, 32, 24, 16)


def _finger(m: Model, k: int) -> None:
    """Add one finger, from its knuckle above the stone over its front; 0 is the fore-finger."""
    x = -7.4 + 4.15 * k
    root = vector((x, 6.3 - 0.35 * (k - 1.2) ** 2, -1.2))
    middle = vector((x - 0.5, 5.2 - 0.2 * k, 5.4))
    low = vector((x - 0.2, -0.2 - 0.2 * k, 6.6 - 0.15 * k))
    tip = vector((x + 0.5, -3.6 + 0.5 * (k == 3), 4.9))
    r = (2.05, 2.15, 2.1, 1.8)[k]
    m.cone(root, middle, (r * 1.1, r * 1.08), "skin", 0.7)
    m.cone(middle, low, (r, r * 0.86), "skin", 0.5)
    m.cone(low, tip, (r * 0.92, r * 0.76), "skin", 0.3)
    for joint, wide in ((middle, 1.12), (low, 1.04)):
        m.ellipsoid(joint, (r * wide, r * 0.8, r * 1.05), "skin", 0.9)
    for at, wide, out in ((middle, 0.66, 0.75), (low, 0.6, 0.9)):
        for up, dark in ((-0.55, 0.12), (0.0, 0.2), (0.6, 0.14)):
            crease, half = at + vector((0, up + 0.3, r * out)), vector((r * wide, 0, 0))
            m.line(crease - half, crease + half, 0.3, -dark, 0.7, over="skin")
    nail = (tip + low) / 2 + vector((0.1, -1.4, 1.7))
    m.ellipsoid(nail, (r * 0.55, r * 0.75, 0.9), "nail", 0, op=PAINT, over="skin")
    rim, half = nail + vector((0, r * 0.85, 0)), vector((r * 0.5, 0, 0))
    m.line(rim - half, rim + half, 0.25, -0.14, 0.4, over="skin")


def _arm(m: Model) -> None:
    """Add the back of the hand, the thumb under the stone and the forearm, from the right."""
    m.group = Group.ARM_NEAR
    m.box((0.6, 4.4, -4.6), (8.2, 4.0, 3.6), "skin", 0, rounding=3.0)
    m.cone((6.5, 2.6, -4.4), (13, -1.4, -5.4), (5.0, 4.4), "skin", 3)
    m.cone((12, -1.0, -5.4), (26, -6.4, -6.4), (4.4, 6.6), "skin", 3)
    m.ellipsoid((20, -2.6, -3.4), (6.4, 3.4, 3.2), "skin", 3, axis=(0.4, 1, 0))
    for start, end in (((12, 0.6, -0.8), (21, -3.6, 0.0)), ((14, -3.4, -0.8), (23, -7.6, 0.2))):
        m.line(start, end, 0.5, -0.16, 1.0, over="skin")
    m.line((11.4, 2.2, -1.0), (15.6, -1.8, -0.6), 0.35, 0.13, 0.7, over="skin")
    m.group = Group.HAND_NEAR
    m.cone((13, -2.6, -4.0), (8.4, -5.6, 0.6), (4.2, 3.5), "skin", 2.2)
    m.cone((8.4, -5.6, 0.6), (2.4, -7.6, 3.2), (3.3, 2.4), "skin", 1.4)
    for across in (7.4, 8.6, 9.8):
        m.line((across, -2.6, 4.0), (across + 1.4, -6.4, 4.2), 0.35, -0.12, 0.8, over="skin")
    m.cone((2.4, -7.4, 3.2), (-4.0, -7.0, 5.4), (2.35, 1.9), "skin", 0.6)
    m.line((2.4, -6.0, 5.6), (2.0, -8.6, 5.4), 0.22, -0.2, 0.4, over="skin")
    m.ellipsoid((-4.6, -6.2, 6.6), (1.9, 1.2, 1.2), "nail", 0, op=PAINT, over="skin")


def _model(heat: int) -> Model:
    m = Model()
    colours = SKINS["tanned"]
    m.materials |= {
        "skin": Material(colours, gloss=0.12 + 0.05 * heat, dither=0.2),
        "nail": Material(colours, shift=0.22, gloss=0.5, weight=1.4),
        "stone": Material("stone:0-4", dither=0.4),
    }
    m.group = Group.HELD_NEAR
    rock = ((0, 0, 0.6), (10.4, 7.0, 5.4)), ((-5.0, 1.6, 0.4), (6.6, 5.6, 5.2))
    for centre, radii in rock:
        m.ellipsoid(centre, radii, "stone", 1.0, axis=(0.14, 1, 0))
    m.box((-7.6, -1.6, 0.8), (3.4, 4.4, 4.4), "stone", 1.6, rounding=1.8, axis=(-0.35, 1, 0.1))
    m.box((4.4, -3.4, 1.2), (5.0, 3.2, 4.4), "stone", 1.6, rounding=1.6, axis=(0.5, 1, 0.2))
    _arm(m)
    m.group = Group.HAND_NEAR
    for k in range(4):
        m.group = Group.HAND_NEAR if k % 2 == 0 else Group.ARM_FAR
        _finger(m, k)
    return m


def _cracks(heat: int) -> Indices:
    """Return the stone's heat: cells of crust, brighter seams between them."""
    ys, _ = grid(HIGH, WIDE)
    cells = [noise(HIGH, WIDE, cell, 60 + cell) - 0.5 for cell in (5, 9, 15)]
    seam = 1 - np.clip(np.abs(cells[1] + 0.5 * cells[0]) / (0.10 + 0.04 * heat), 0, 1)
    body = 0.30 + 0.10 * heat + 0.5 * cells[2] + 0.45 * seam + 0.16 * (ys - 40) / HIGH
    return shade(body, ramp(HEATS[heat]), 0.5)


def hand(heat: int) -> Indices:
    """Return the hand round the stone, 176 x 124."""
    light = replace(LIGHT, rim_power=0.2 + 0.14 * heat)
    pixels, groups = rendered(_model(heat), VIEW, light)
    lit = (pixels >= RIM_OFFSET) & (pixels != CLEAR)
    pixels[lit] -= RIM_OFFSET
    stone = groups == Group.HELD_NEAR
    dark = stone & np.isin(pixels, ramp("ink,stone:0"))
    lay(pixels, _cracks(heat), stone & ~dark)
    pixels[dark & ~(pixels == INK)] = ramp(HEATS[heat])[0]
    _light_skin(pixels, stone, heat)
    return pixels


def _light_skin(pixels: Indices, stone: Bits, heat: int) -> None:
    """Redden the skin that lies next to the stone."""
    near = stone.copy()
    skin = (pixels != CLEAR) & ~stone & (pixels != INK)
    warm = list(ramp("skin:0-6"))
    hot = ramp("red:0-2,red:2-4,gold:3")
    for ring in range(1, 2 + 2 * heat):
        near = grow(near)
        here = near & skin & veil(np.full(near.shape, REACH[heat] * 1.3 - 0.14 * ring))
        for tone, red in zip(warm, hot, strict=True):
            pixels[here & (pixels == tone)] = red


def glow(heat: int) -> Indices:
    """Return the light in the air behind the hand, and shimmer above the stone."""
    ys, xs = grid(HIGH, WIDE)
    away = np.hypot((xs - 72) / 76, (ys - 76) / 58)
    wave = 0.12 * np.sin(xs / 5 + 3 * noise(HIGH, WIDE, 14, 71 + heat))
    light = np.clip(1.15 - away + wave * (ys < 60), 0, 1) * REACH[heat]
    pixels = shade(light * 1.3, ramp("red:0," + GLOWS[heat]), 1.0)
    pixels[~veil(light)] = CLEAR
    return pixels


def dial() -> Indices:
    """Return the dial without band and needle: a steel plate, a trough with marks."""
    wide, high = DIAL
    x, y, w, h = TROUGH
    ys, xs = grid(high, wide)
    worn = noise(high * 7, wide, 7, 2)[::7] - 0.5
    pixels = shade(0.5 - 0.4 * ys / high + 0.2 * worn, ramp("grey:0-4"), 0.7)
    pixels[0], pixels[:, 0] = ramp("grey:3")[0], ramp("grey:3")[0]
    pixels[-1], pixels[:, -1] = INK, INK
    pixels[y - 1 : y + h + 1, x - 1 : x + w + 1] = INK
    ends = np.abs(xs[:h, :w] - w / 2) / (w / 2)
    pixels[y : y + h, x : x + w] = shade(0.1 + ends**3, ramp("ink,brown:0,red:0-1"), 0.8)
    for mark in range(0, w + 1, 16):
        tall = 4 if mark % 64 == 0 else 2
        pixels[y + h + 1 : y + h + 1 + tall, x + min(mark, w - 1)] = ramp("stone:4")[0]
    return pixels


def band(wide: int) -> Indices:
    """Return the part of the scale that holds: green, with brackets for those who see no green."""
    h = TROUGH[3]
    ys, _ = grid(h, wide)
    pixels = shade(0.95 - np.abs(ys / h - 0.35) * 1.5, ramp("olive:2-4,spark:1"), 0.5)
    pixels[:, 0] = pixels[:, -1] = ramp("grey:7")[0]
    pixels[0, :3] = pixels[0, -3:] = pixels[-1, :3] = pixels[-1, -3:] = ramp("grey:7")[0]
    return pixels


def needle() -> Indices:
    """Return the needle, 9 x 22: its tip is at 4, 0 and its foot at 4, 21."""
    size = (9, 22)
    shape = polygons(size, [(1, 1), (8, 1), (5.2, 9), (5.2, 21), (3.8, 21), (3.8, 9)])
    pixels = clear(22, 9)
    pixels[grow(shape, diagonal=True)] = INK
    _, xs = grid(22, 9)
    lay(pixels, shade(1 - xs / 9, ramp("red:2-4,gold:4"), 0.3), shape)
    return pixels


def bake(root: Path) -> list[Path]:
    """Bake the round's pictures below `root`/pictures."""
    out = root / "pictures"
    made = {f"stone-{heat}": hand(heat) for heat in range(len(HEATS))}
    made |= {f"stone_glow-{heat}": glow(heat) for heat in range(len(HEATS))}
    made |= {f"stone_band-{wide}": band(wide) for wide in BANDS}
    made |= {"stone_dial": dial(), "stone_needle": needle()}
    told = out / "stone.json"
    facts = {"scale": TROUGH, "needle_point": (4, 21), "bands": BANDS, "heats": len(HEATS)}
    written = save_all(out, made)
    told.write_text(json.dumps(facts, indent=1) + "\n", "utf-8")
    return [*written, told]
