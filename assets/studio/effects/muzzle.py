"""Gunfire: flashes, tracers, and what a bullet does to wall, metal and wood."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from assets.studio.paint.canvas import Indices, clear, grid, lay, noise, ramp, shade
from assets.studio.paint.field import (
    Bit,
    banded,
    cloud,
    dots,
    edged,
    glint,
    puffs,
    rays,
    spray,
    star,
    throw,
)
from assets.studio.paint.tags import Placed, Tag, centred
from assets.studio.palette import CLEAR

FLASH = "red:3,red:4,gold:3,gold:4,grey:7"
MUZZLE = 14  # px from a flash's left edge to the muzzle
STOPS = (0.0, 0.14, 0.3, 0.46, 0.62)


def trails(
    pixels: Indices,
    bits: Sequence[Bit],
    pivot: tuple[float, float],
    frame: float,
    gravity: float,
    colours: str,
    back: float = 0.7,
) -> None:
    """Paint thrown bits as streaks: bright at the head, darker where they were a little before."""
    steps = ramp(colours)
    for b in bits:
        for share in np.linspace(1, 0, 14):
            t = max(0.0, frame - back * share)
            x = pivot[0] + b.x + b.vx * t
            y = pivot[1] + b.y + b.vy * t + gravity * t * t / 2
            column, row = math.floor(x), math.floor(y)
            if 0 <= row < pixels.shape[0] and 0 <= column < pixels.shape[1]:
                pixels[row, column] = steps[round((1 - share) * (len(steps) - 1))]


def _tongue(high: int, wide: int, long: float, half: float, seed: int) -> Indices:
    """Paint a flash to the right of its pivot: a leaf of fire with side jets."""
    ys, xs = grid(high, wide)
    x, y = xs - MUZZLE, ys - high / 2
    along = np.clip(x / long, 0, 1)
    ragged = 0.75 + 0.5 * noise(high, wide, 4, seed)
    leaf = half * np.sqrt(along + 0.04) * (1 - along) ** 0.8 * 1.7 * ragged
    field = np.where((x > -3) & (x < long), 1 - np.abs(y) / np.maximum(leaf, 0.1), -1.0)
    for sign in (-1, 1):
        u = x * 0.62 + sign * y * 0.78
        v = np.abs(-sign * x * 0.78 + y * 0.62)
        jet = 1 - np.maximum(v / (half * 0.42), np.abs(u - half * 0.8) / (half * 0.9))
        field = np.maximum(field, jet)
    round_ = 1 - np.hypot(x * 0.8, y) / (half * 0.9)
    return edged(banded(np.maximum(field, round_), STOPS, FLASH))


def _flash(high: int, wide: int, steps: Sequence[tuple[float, float]], seed: int) -> list[Placed]:
    """Return a muzzle's flash; the pivot is the muzzle. Last comes a wisp of smoke."""
    made = []
    for number, (long, half) in enumerate(steps):
        made.append(Placed(_tongue(high, wide, long, half, seed + number), (MUZZLE, high // 2)))
    wisp = [Bit(4 + 5 * i, -1.5 * i, 0, 0, 3.5 + i) for i in range(4)]
    density = puffs(high, wide, wisp, (MUZZLE, high / 2)) * 0.7
    made.append(Placed(cloud(density, "grey:1-4", seed, 3), (MUZZLE, high // 2)))
    return made


def _tracer() -> list[Placed]:
    """Return a streak that ends at its pivot, flying to the right."""
    made = []
    for long in (34, 46, 40):
        pixels = clear(5, 50)
        xs = np.arange(50)
        place = np.clip((xs - (48 - long)) / long, 0, 1)
        colours = np.array(ramp("red:2-4,gold:3-4,grey:7"))
        steps = np.clip(place * 6, 0, 5).astype(int)
        pixels[2] = np.where(place > 0, colours[steps], CLEAR)
        thick = place > 0.7
        pixels[1, thick] = ramp("gold:3")[0]
        pixels[3, thick] = ramp("red:4")[0]
        made.append(Placed(pixels, (48, 2)))
    return made


def _aim_dots(blocked: bool) -> Placed:
    """The line of sight: a row of dots that grow fainter, or a cross where it must not go."""
    pixels = clear(9, 120)
    for i in range(14):
        pixels[4, 2 + 8 * i : 4 + 8 * i] = ramp(
            "gold:4" if i < 5 else "gold:3" if i < 10 else "gold:2"
        )[0]
    if blocked:
        for k in range(-4, 5):
            for sign in (-1, 1):
                pixels[4 + sign * k, 114 + k] = ramp("red:4")[0]
    return Placed(pixels, (0, 4))


def _hit(colours: str, dust: str | None, seed: int, hot: bool) -> list[Placed]:
    """Return a bullet's mark on what stands to the right: a flash, chips thrown back, dust."""
    size, made = 52, []
    chips = [b._replace(vx=-abs(b.vx) - 0.6) for b in spray(11, seed, 4.2, 0.6, 3.4, 0.9)]
    middle = (size * 0.62, size / 2)
    for frame in range(5):
        pixels = clear(size, size)
        if dust:
            cloudlet = [
                Bit(b.vx * (0.6 + frame * 0.7), b.vy * (0.5 + frame * 0.5), 0, 0, 4 + 1.3 * frame)
                for b in chips[::2]
            ]
            density = puffs(size, size, cloudlet, middle) * (1.15 - 0.24 * frame)
            lay(pixels, cloud(density, dust, seed + frame, 4))
        if hot:
            trails(pixels, chips, middle, frame + 0.8, 1.0, "red:2,red:4,gold:3,gold:4")
        else:
            flown = throw(chips, frame + 0.5, 1.0, 0.3)
            thrown = dots(size, size, flown, middle, colours)
            lay(pixels, edged(thrown) if frame < 3 else thrown)
        if frame == 0:
            flash = banded(glint(27, 12, 0.62), (0.0, 0.25, 0.5), "gold:2,gold:4,grey:7")
            place = round(middle[1]) - 13, round(middle[0]) - 13
            lay(pixels[place[0] : place[0] + 27, place[1] : place[1] + 27], edged(flash))
        made.append(Placed(pixels, (round(middle[0]), round(middle[1]))))
    return made


def _hole(colours: str, seed: int) -> list[Placed]:
    """Return the hole that stays: dark, a chipped rim, two cracks."""
    size = 15
    ys, xs = grid(size, size)
    x, y = xs - size / 2, ys - size / 2
    away, angle = np.hypot(x, y), np.arctan2(y, x)
    rim = 3.6 + 1.2 * np.sin(angle * 5 + seed) + 0.6 * np.sin(angle * 3)
    pixels = clear(size, size)
    light = 0.5 + (x + y) / 14
    lay(pixels, shade(light, ramp(colours), 0.3), away < rim)
    pixels[away < 2.1] = ramp("ink")[0]
    crack = (np.abs(np.sin(angle * 1.5 + seed)) * away < 0.5) & (away > 2) & (away < 6.6)
    pixels[crack] = ramp("grey:0")[0]
    return [centred(pixels)]


def _ricochet() -> list[Placed]:
    """Return a bullet that glances off: a hard glint, a streak up and away, sparks."""
    size, made = 64, []
    bits = spray(9, 17, 5.2, 1.2, 2, 0.5)
    for frame in range(5):
        pixels = clear(size, size)
        trails(pixels, bits, (20, 44), frame + 0.6, 1.1, "red:3,gold:2,gold:4")
        reach = (6, 24, 40, 48, 0)[frame]
        for k in range(max(0, reach - 18), reach):
            x, y = 20 + k * 0.86, 44 - k * 0.62
            if 0 <= y < size and 0 <= x < size:
                bright = k > reach - 6
                pixels[int(y), int(x)] = ramp("grey:7" if bright else "gold:3")[0]
                pixels[int(y) + 1, int(x)] = ramp("gold:4" if bright else "red:3")[0]
        if frame < 2:
            mark = edged(banded(glint(25, (11, 6)[frame], 0.6), (0.0, 0.4), "gold:3,grey:7"))
            lay(pixels[32:57, 8:33], mark)
        made.append(Placed(pixels, (20, 44)))
    return made


def _splinters() -> list[Placed]:
    """Return wood that breaks: long slivers turning as they fly."""
    size, made = 72, []
    bits = spray(13, 23, 5.6, 2.6, 6, 0.7)
    ys, xs = grid(size, size)
    for frame in range(6):
        pixels = clear(size, size)
        for number, b in enumerate(throw(bits, frame + 0.4, 1.0, 0.35)):
            angle = number * 1.3 + frame * (0.7 + 0.1 * (number % 3))
            x, y = xs - size / 2 - b.x, ys - size / 2 - b.y
            u, v = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
            half = 0.5 + 0.16 * b.size * (1 - np.abs(u) / (b.size + 1))
            inside = (np.abs(u) < b.size * 0.9) & (np.abs(v) < half)
            lay(pixels, shade(0.6 - v * 0.3 + 0 * u, ramp("brown:2-4,skin:5"), 0.2), inside)
        made.append(centred(edged(pixels)))
    return made


def _casing() -> list[Placed]:
    """Return a spent case that turns over and over."""
    made = []
    ys, xs = grid(9, 9)
    for turn in range(4):
        angle = turn * math.pi / 4 + 0.3
        u = (xs - 4.5) * np.cos(angle) + (ys - 4.5) * np.sin(angle)
        v = (ys - 4.5) * np.cos(angle) - (xs - 4.5) * np.sin(angle)
        pixels = shade(0.6 - v * 0.3, ramp("gold:1-4"), 0.2)
        pixels[(np.abs(u) > 3) | (np.abs(v) > 1.1)] = CLEAR
        made.append(centred(edged(np.pad(pixels, 1, constant_values=CLEAR))))
    return made


def _star_burst() -> list[Placed]:
    """Return the burst round a muzzle that points at the viewer."""
    made = []
    for radius, hollow in ((13.0, 0.0), (17.0, 0.3), (18.0, 0.6)):
        field = rays(44, radius, hollow, 9, 6) if hollow else star(44, radius, 9, 6)
        made.append(centred(edged(banded(field, STOPS, FLASH))))
    return made


def tags() -> list[Tag]:
    """Return the sheet of gunfire."""
    return [
        Tag("muzzle_small", _flash(28, 48, ((22, 6), (28, 7.5), (14, 4)), 3), (33, 33, 33, 67)),
        Tag("muzzle_large", _flash(48, 74, ((38, 11), (52, 14), (26, 8)), 8), (33, 50, 33, 83)),
        Tag("muzzle_front", _star_burst(), (33,)),
        Tag("tracer", _tracer(), (33,), once=False),
        Tag("aim", [_aim_dots(blocked=False)], (100,), once=False),
        Tag("aim_blocked", [_aim_dots(blocked=True)], (100,), once=False),
        Tag("hit_wall", _hit("stone:1-4", "stone:1-5", 4, hot=False), (33, 50, 50, 67)),
        Tag("hit_metal", _hit("grey:3-6", None, 5, hot=True), (33, 50)),
        Tag("hit_wood", _hit("brown:2-4", "brown:1-4", 6, hot=False), (33, 50)),
        Tag("hole_wall", _hole("stone:1-4", 1), (1000,)),
        Tag("hole_metal", _hole("grey:2-6", 3), (1000,)),
        Tag("ricochet", _ricochet(), (33,)),
        Tag("splinters", _splinters(), (50,)),
        Tag("casing", _casing(), (50,), once=False),
    ]
