"""The title picture: Moscow under snow, a furnace's glow, and far behind it the towers of Chicago.

The right half is left for Danko's bust, before the glow; the menu stands on the dark lower left.
The snow that falls is apart from the picture, see `snowfall`.
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from assets.studio.paint.canvas import (
    Bits,
    Floats,
    Indices,
    clear,
    grid,
    grow,
    lay,
    noise,
    outline,
    put,
    ramp,
    shade,
    veil,
)
from assets.studio.palette import CLEAR, INK, figure_palette
from assets.studio.title.chicago import skyline

WIDTH, HEIGHT = 320, 180
GLOW = (238.0, 128.0)  # x, y of the middle of the furnace's glow
DISC = (238.0, 137.0, 62.0)  # x, y, radius of its round mouth: its rim stays below the lettering
BUST_LEFT, BUST_DROP = 168, 9  # px: his hair clears the lettering
STREET = 150  # y where the houses meet the snow
# (middle x, foot y, half width of the drum, height of drum, half width of dome, pattern)
TOWERS = (
    (18, 140, 5, 22, 8, 0),
    (38, 142, 7, 34, 11, 1),
    (62, 146, 10, 34, 15, 2),
    (87, 142, 7, 30, 11, 3),
    (106, 140, 5, 19, 8, 1),
)
# (left x, top y, width): houses and sheds before the towers and along the street
HOUSES = (
    (0, 124, 14),
    (12, 130, 22),
    (92, 122, 26),
    (116, 130, 20),
    (134, 118, 16),
    (148, 126, 30),
    (176, 120, 24),
    (198, 130, 34),
    (230, 130, 18),
)
CHIMNEYS = ((140, 86, 7), (158, 100, 5))  # (middle x, top y, width)


def _sky() -> Indices:
    """Paint night above, the furnace's red light rising from behind the roofs."""
    ys, xs = grid(HEIGHT, WIDTH)
    cloud = noise(HEIGHT, WIDTH, 34, 21) * 0.6 + noise(HEIGHT, WIDTH, 12, 22) * 0.4
    pixels = shade(0.05 + 0.62 * ys / STREET + 0.35 * (cloud - 0.5), ramp("ink,navy:0-2"), 1.0)
    away = np.hypot((xs - GLOW[0]) / 1.5, ys - GLOW[1] - 10)
    heat = np.clip(1.15 - away / 96, 0, 1) * (0.75 + 0.5 * cloud)
    lay(pixels, shade(heat, ramp("red:0-3"), 1.0), veil(heat * 1.3 - 0.1))
    return pixels


def _disc() -> Indices:
    """Paint the round mouth of the glow: pale below, red above, a dark breath at its rim."""
    ys, xs = grid(HEIGHT, WIDTH)
    x, y, radius = DISC
    away = np.hypot(xs - x, ys - y)
    rise = (ys - y + radius) / (1.3 * radius)
    waver = (noise(HEIGHT, WIDTH, 18, 31) - 0.5) * 0.16
    pixels = shade(rise * 0.95 + waver, ramp("red:1-4,gold:3"), 1.0)
    pixels[away > radius] = CLEAR
    edge = (away > radius - 1) & (away <= radius)
    pixels[edge] = ramp("red:4")[0]
    return pixels


def _lit(shape: Bits, reach: int, seed: int) -> Indices:
    """Paint a silhouette: night blue, warm where it faces the glow, snow on what faces up."""
    ys, xs = grid(HEIGHT, WIDTH)
    grain = noise(HEIGHT, WIDTH, 3, seed) - 0.5
    pixels = shade(0.28 + 0.30 * grain + 0.12 * (ys / STREET), ramp("ink,navy:0-1,grey:1"), 0.7)
    towards = 1 if xs[0, int(np.argmax(shape.any(0)))] < GLOW[0] else -1
    warm = shape & ~np.roll(shape, -towards * reach, 1)
    lay(pixels, shade(0.45 + grain, ramp("red:0-2,red:3"), 0.8), warm)
    edge = shape & ~np.roll(shape, -towards, 1)
    pixels[edge] = ramp("red:3")[0]
    snow = shape & ~np.roll(shape, 2, 0)
    lay(pixels, shade(0.6 + grain, ramp("navy:2-4,teal:5"), 0.6), snow)
    pixels[~shape] = CLEAR
    return pixels


def _dome_profile(high: int, half: float) -> Floats:
    """Return an onion's half width at each row from its tip down."""
    t = (np.arange(high) + 0.5) / high
    bulb = np.sin(np.clip((t - 0.30) / 0.70, 0, 1) * np.pi * 0.80 + 0.12) * half
    tip = half * 0.75 * np.clip(t / 0.42, 0, 1) ** 2.4
    return np.asarray(np.where(t < 0.36, tip, np.maximum(bulb, tip * (t < 0.5))))


def _pattern(u: Floats, v: Floats, kind: int) -> Floats:
    """Return the relief of a dome's skin: plain, twisted, lozenges or ribs. u, v are in 0..1."""
    if kind == 1:
        return np.asarray(0.5 + 0.5 * np.sign(np.sin((u * 3 + v * 2.2) * 2 * np.pi)))
    if kind == 2:
        turns = np.sin((u * 3 + v * 3) * np.pi * 2) * np.sin((u * 3 - v * 3) * np.pi * 2)
        return np.asarray((turns > 0).astype(float))
    if kind == 3:
        return np.asarray(0.5 + 0.5 * np.sign(np.sin(u * 6 * np.pi)))
    return np.full(u.shape, 0.5)


DOME_SKINS = (
    ("navy:0-3", "navy:0-3"),
    ("navy:0-3", "teal:0-3"),
    ("red:0-2,gold:1", "gold:0-2"),
    ("olive:0-2", "teal:0-2"),
)


def _dome(half: int, kind: int) -> Indices:
    """Paint one onion dome with its finial, lit from the right."""
    high, wide = round(half * 2.7), half * 2 + 1
    pixels = clear(high + 6, wide)
    ys, xs = grid(high, wide)
    profile = _dome_profile(high, half)[:, None]
    across = (xs - half - 0.5) / np.maximum(profile, 0.6)
    inside = np.abs(across) <= 1
    turn = np.arcsin(np.clip(across, -1, 1)) / np.pi + 0.5
    light = np.clip(
        0.18 + 0.62 * np.clip(0.5 + 0.5 * across, 0, 1) ** 1.6 - 0.15 * (ys / high), 0, 1
    )
    first, second = DOME_SKINS[kind]
    relief = _pattern(turn, ys / high, kind) > 0.5
    skin = np.where(relief, shade(light, ramp(first), 0.6), shade(light, ramp(second), 0.6))
    rim = inside & ~np.roll(inside, -1, 1)
    skin[rim] = ramp("red:4")[0]
    snow = inside & ~np.roll(inside, 1, 0) & (ys / high > 0.28) & (across < 0.5)
    skin[snow] = ramp("navy:4")[0]
    skin[~inside] = CLEAR
    pixels[6:] = skin
    pixels[:7, half] = ramp("gold:2")[0]
    pixels[:3, half - 1 : half + 2] = ramp("gold:3")[0]
    return pixels


def _tower(picture: Indices, spec: tuple[int, int, int, int, int, int]) -> None:
    """Paint a drum with its windows and set its dome on it."""
    x, foot, half, tall, dome_half, kind = spec
    top = foot - tall
    _, xs = grid(tall, half * 2 + 1)
    across = (xs - half - 0.5) / half
    light = 0.2 + 0.5 * np.clip(0.5 + 0.5 * across, 0, 1) ** 2
    drum = shade(light, ramp("ink,navy:0-1,red:1-2"), 0.6)
    drum[0] = drum[3] = ramp("navy:3")[0]
    for left in range(2, 2 * half - 1, 4):
        drum[6:12, left] = ramp("gold:2" if (left + x) % 3 else "navy:0")[0]
    put(picture, drum, x - half, top)
    dome = _dome(dome_half, kind)
    put(picture, dome, x - dome_half, top - dome.shape[0] + 1)


def _city() -> Bits:
    """Return the silhouette of houses and chimneys."""
    picture = Image.new("1", (WIDTH, HEIGHT))
    pen = ImageDraw.Draw(picture)
    for x, top, wide in CHIMNEYS:
        left, right = x - wide // 2, x + wide // 2
        shaft = [(left + 1, top), (right - 1, top), (right + 1, STREET), (left - 1, STREET)]
        pen.polygon(shaft, fill=1)
        pen.rectangle((left, top, right, top + 3), fill=1)
    for start, top, wide in HOUSES:
        ridge = top - 5 if wide > 20 else top
        pen.polygon([(start, top), (start + wide // 2, ridge), (start + wide, top)], fill=1)
        pen.rectangle((start, top, start + wide, STREET), fill=1)
    return np.asarray(picture, bool)


def _windows(picture: Indices) -> None:
    rng = np.random.default_rng(8)
    for left, top, wide in HOUSES:
        for y in range(top + 6, STREET - 4, 7):
            for x in range(left + 3, left + wide - 3, 5):
                if rng.random() < 0.36:
                    picture[y : y + 3, x : x + 2] = ramp("gold:2-3")[int(rng.random() < 0.4)]


def _smoke(picture: Indices) -> None:
    """Paint the chimneys' smoke, drifting left, its underside red."""
    ys, xs = grid(HEIGHT, WIDTH)
    for number, (x, top, wide) in enumerate(CHIMNEYS):
        rise = np.clip((top - ys) / 46, 0, 1.6)
        centre = x - 46 * rise**1.3
        spread = wide * 0.6 + 17 * rise
        puffs = noise(HEIGHT, WIDTH, 7, 40 + number) * 0.7 + noise(HEIGHT, WIDTH, 3, 50) * 0.3
        away = (xs - centre) / spread
        density = np.clip(1.25 - away**2 - 0.75 * rise + 1.2 * (puffs - 0.5), 0, 1) * (ys < top)
        light = 0.40 + 0.30 * away + 0.5 * (puffs - 0.5)
        lay(picture, shade(light, ramp("navy:0-1,neon:1,red:1-3"), 0.9), veil(density * 1.2 - 0.1))


def _snow_ground(picture: Indices) -> None:
    """Paint the snow bank before the houses, blue in shade and red towards the glow."""
    ys, xs = grid(HEIGHT, WIDTH)
    bank = STREET - 6 + 5 * np.sin(xs / 37) + 3 * np.sin(xs / 13 + 1)
    inside = ys > bank
    drift = noise(HEIGHT, WIDTH, 16, 61) - 0.5
    down = np.clip((ys - bank) / 30, 0, 1)
    pixels = shade(0.62 - 0.75 * down + 0.3 * drift, ramp("ink,navy:0-3"), 1.0)
    warm = np.clip(1 - np.abs(xs - GLOW[0]) / 110, 0, 1) * (1 - down) * 1.1 + drift * 0.3
    lay(pixels, shade(warm, ramp("red:0-3"), 0.9), veil(warm - 0.12))
    pixels[grow(~inside) & inside] = ramp("navy:4")[0]
    pixels[~inside] = CLEAR
    lay(picture, pixels)


def _banner(picture: Indices, x: int, top: int) -> None:
    """Paint a plain red banner on its pole, blown to the left."""
    wide, high = 25, 14
    ys, xs = grid(high + 8, wide)
    wave = 2.2 * np.sin(xs / 4.2) * (1 - xs / wide) + (wide - xs) * 0.10
    cloth = (ys > wave + 3) & (ys < wave + 3 + high)
    fold = np.cos(xs / 4.2) * (1 - xs / wide)
    pixels = shade(0.55 + 0.40 * fold + 0.15 * xs / wide, ramp("red:0-3"), 0.6)
    pixels[~cloth] = CLEAR
    put(picture, outline(pixels, INK), x - wide, top)
    picture[top:STREET, x] = ramp("navy:3")[0]
    picture[top:STREET, x + 1] = ramp("red:2")[0]


def _flakes(picture: Indices, count: int) -> None:
    rng = np.random.default_rng(12)
    for _ in range(count):
        x, y = int(rng.integers(WIDTH)), int(rng.integers(STREET + 14))
        picture[y, x] = ramp("navy:2,navy:3")[int(rng.random() < 0.4)]


def scenery() -> Indices:
    """Return the title picture without title and bust, 320 x 180."""
    picture = _sky()
    lay(picture, _disc())
    skyline(picture)
    _smoke(picture)
    for tower in TOWERS:
        _tower(picture, tower)
    lay(picture, _lit(_city(), 3, 70))
    _windows(picture)
    _banner(picture, 127, 78)
    _snow_ground(picture)
    _flakes(picture, 70)
    return picture


def dim(pixels: Indices, share: float) -> Indices:
    """Return a picture at a share of its brightness, each colour by the palette's nearest."""
    flat = np.array(figure_palette().flat(), float).reshape(-1, 3)
    away = ((flat[:, None] * share - flat[None]) ** 2).sum(2).argmin(1)
    table = np.full(256, CLEAR, np.uint8)
    table[: len(flat)] = away
    return np.asarray(table[pixels])


def result() -> Indices:
    """Return the picture behind the stage's result: the same night, dimmed."""
    return dim(scenery(), 0.5)


def title(bust: Indices) -> Indices:
    """Return the title picture with Danko's bust before the glow, without its lettering."""
    picture = scenery()
    put(picture, bust, BUST_LEFT, HEIGHT - bust.shape[0] + BUST_DROP)
    return picture
