"""Explosions: a flash, balls of fire that roll up and cool to smoke, pieces that burn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from assets.studio.effects.fire import rising
from assets.studio.effects.muzzle import trails
from assets.studio.paint.canvas import Indices, clear, grid, lay, noise, put, ramp, shade, veil
from assets.studio.paint.field import banded, edged, relief_light, ring, spray, star
from assets.studio.paint.tags import Placed, Tag, centred, standing
from assets.studio.palette import CLEAR

FIRE = "red:0-4,gold:3,gold:3-4,grey:7"
SOOT = "ink,grey:0,brown:1,stone:1,grey:2-3,stone:3"
HOT = 0.3  # heat from which a billow burns


class Puff(NamedTuple):
    """A ball of fire or smoke: where, how large, how hot (1 white, 0 soot), how dense."""

    x: float
    y: float
    radius: float
    heat: float
    dense: float = 1.0


def billows(shape: tuple[int, int], puffs: Sequence[Puff], seed: int, soot: str = SOOT) -> Indices:
    """Paint puffs as one cauliflower: nearer ones cover, each lit from the upper left."""
    ys, xs = grid(*shape)
    lumps = noise(*shape, 5, seed) - 0.5
    fine = noise(*shape, 2.6, seed + 1) - 0.5
    height, heat, dense = (np.full(shape, v) for v in (-1.0, 0.0, 0.0))
    for number, p in enumerate(puffs):
        away = np.hypot(xs - p.x, ys - p.y) * (1 + 0.34 * lumps)
        rise = np.sqrt(np.clip(p.radius**2 - away**2, 0, None))
        over = (away < p.radius) & (rise + 0.6 * (number % 5) > height)
        height = np.where(over, rise + 0.6 * (number % 5), height)
        inner = rise / max(p.radius, 1)
        heat = np.where(over, p.heat + 0.6 * (inner - 0.62), heat)
        dense = np.where(over, p.dense * (0.45 + 0.75 * inner), dense)
    solid = height >= 0
    relief = relief_light(np.where(solid, height, 0) + 3 * lumps + 1.4 * fine, 0.22)
    warm = heat + 0.5 * (relief - 0.5) + 0.3 * lumps + 0.14 * fine
    pixels = shade(0.95 * relief - 0.06 + 0.2 * np.clip(heat, 0, 1), ramp(soot), 0.7)
    lay(pixels, shade(np.clip((warm - 0.18) * 1.2, 0, 1), ramp(FIRE), 0.6), warm > HOT)
    pixels[~solid | ~veil(np.clip(dense * 1.3 + 0.3 * lumps, 0, 1))] = CLEAR
    return pixels


def _cluster(count: int, seed: int) -> list[tuple[float, float, float, float]]:
    """Return directions, reaches, sizes and lags of the balls of an explosion."""
    rng = np.random.default_rng(seed)
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False) + rng.normal(0, 0.25, count)
    return [
        (float(a), float(0.35 + 0.65 * r), float(0.55 + 0.45 * s), float(0.2 * lag))
        for a, r, s, lag in zip(
            angles, rng.random(count), rng.random(count), rng.random(count), strict=True
        )
    ]


def _ball(radius: float, time: float, seed: int, count: int) -> list[Puff]:
    """Return an explosion's puffs at a time of 0 to 1: out fast, then up, cooling."""
    made = []
    out = 1 - (1 - time) ** 2.4
    for angle, reach, size, lag in _cluster(count, seed):
        age = float(np.clip(time - lag * 0.5, 0, 1))
        x = np.cos(angle) * reach * radius * (0.2 + 0.72 * out)
        y = np.sin(angle) * reach * radius * (0.18 + 0.58 * out) - radius * 0.55 * time**1.4
        grown = radius * size * (0.34 + 0.36 * out) * (1 - 0.35 * max(0.0, time - 0.6))
        heat = 1.2 - 1.35 * age - 0.5 * lag - 0.12 * reach
        made.append(Puff(x, y, grown, heat, float(np.clip(1.7 - 1.5 * age, 0, 1))))
    core = Puff(0, -radius * 0.3 * time, radius * (0.34 + 0.12 * out), 1.3 - 1.4 * time)
    return sorted([*made, core], key=lambda p: p.y)


def _explosion(radius: int, frames: int, seed: int, count: int) -> list[Placed]:
    """Return a flash, the fire, the smoke, and burning pieces all the while."""
    size, made = round(radius * 2.9), []
    middle = (size / 2, size * 0.56)
    bits = spray(count + 6, seed, radius * 0.20, radius * 0.05, 2, 1.0)
    for frame in range(frames):
        time = (frame / (frames - 1)) ** 0.85
        pixels = clear(size, size)
        puffs = [
            p._replace(x=p.x + middle[0], y=p.y + middle[1])
            for p in _ball(radius, time, seed, count)
        ]
        if frame:
            lay(pixels, billows((size, size), puffs, seed + frame))
        if frame < frames - 2:
            trails(pixels, bits, middle, frame * 0.9 + 0.6, 0.5, "red:2,red:4,gold:3,gold:4", 0.9)
        if frame < 2:
            flash = star(size, radius * (0.75, 0.95)[frame], 13, seed, 1.2)
            white = banded(flash, (0.0, 0.12, 0.3, 0.5), "red:4,gold:3,gold:4,grey:7")
            white = edged(white)
            if frame:
                white[flash > 0.3] = CLEAR
            lay(pixels, white)
        made.append(Placed(pixels, (round(middle[0]), round(middle[1]))))
    return made


def _fireball() -> list[Placed]:
    """Return a ball of fire that rolls upwards from its foot, for what burns and bursts."""
    high, wide, made = 120, 84, []
    for frame in range(9):
        time = frame / 8
        top = high - 16 - 78 * time**0.8
        puffs = []
        for angle, reach, size, lag in _cluster(9, 41):
            roll = angle + time * 2.4
            x = wide / 2 + np.cos(roll) * reach * (8 + 20 * time**0.6)
            y = top + np.sin(roll) * reach * (8 + 12 * time)
            heat = 1.15 - 1.25 * time - 0.3 * lag
            puffs.append(Puff(x, y, 7 + 11 * size * time**0.5, heat, min(1.0, 2.0 - 1.7 * time)))
        for i in range(5):
            down = i / 5
            puffs.append(
                Puff(
                    wide / 2 + 3 * np.sin(i * 2.1 + frame),
                    top + (high - 8 - top) * (0.25 + 0.75 * down),
                    (9 - 4 * down) * (1 - 0.6 * time),
                    1.0 - 0.9 * time - 0.2 * down,
                    1.4 - 1.5 * time,
                )
            )
        made.append(standing(billows((high, wide), puffs, 70 + frame)))
    return made


def _flames() -> list[Placed]:
    """Return a wreck's flames: tongues that lick up in a loop, sparks above them."""
    high, wide, frames, made = 60, 76, 6, []
    ys, xs = grid(high, wide)
    up = 1 - ys / high
    for frame in range(frames):
        share = frame / frames
        tall = np.repeat(rising(high // 2, wide, 15, share, 7, 15), 2, 0)
        fine = rising(high, wide, 30, share, 4, 16)
        tongues = 0.6 * tall + 0.4 * fine - 0.5
        away = np.abs(xs - wide / 2 + 8 * (fine - 0.5) * up) / (34 - 20 * up)
        field = 1.12 - away**2 - 1.15 * up + 2.3 * tongues * (0.3 + up)
        field = np.where(ys > high - 4, np.minimum(field, 1.4 - (ys - high + 4) * 0.35), field)
        pixels = shade(np.clip(field * 0.85 + 0.1, 0, 1), ramp("red:1-4,gold:3-4,grey:7"), 0.5)
        pixels[field < 0.05] = CLEAR
        for spark in range(6):
            climb = (spark * 0.29 + share) % 1
            x = wide / 2 + (spark - 2.5) * 8 + 4 * np.sin(spark + climb * 5)
            pixels[int((high - 18) * (1 - climb)), int(x)] = ramp(
                "gold:3" if spark % 2 else "red:4"
            )[0]
        made.append(standing(pixels))
    return made


def _shockwave() -> list[Placed]:
    """Return a ring of pressed air along the ground, thin and wide."""
    size, made = 150, []
    for frame in range(6):
        field = ring(size, 14 + 11.5 * frame, 8.5 - frame, 0.34)
        pixels = banded(field, (0.0, 0.35, 0.7), "navy:3,teal:5,grey:7")
        pixels[~veil(np.full((size, size), 1.2 - 0.16 * frame))] = CLEAR
        made.append(centred(pixels[size // 2 - 30 : size // 2 + 30]))
    return made


def _debris() -> list[Placed]:
    """Return pieces of sheet metal, a wheel among them, thrown up and burning."""
    size, made = 132, []
    bits = spray(9, 12, 9.5, 5.0, 5, 0.42)
    sparks = spray(22, 13, 11, 3.0, 2, 0.5)
    ys, xs = grid(size, size)
    for frame in range(8):
        pixels = clear(size, size)
        trails(pixels, sparks, (size / 2, size - 14), frame + 0.3, 1.5, "red:1,red:4,gold:3", 0.8)
        for number, b in enumerate(bits):
            t = frame + 0.4
            x, y = b.x + b.vx * t * 0.8, b.y + b.vy * t + 0.8 * t * t
            u, v = xs - size / 2 - x, ys - (size - 14) - y
            angle = number * 1.7 + frame * 0.8
            p, q = u * np.cos(angle) + v * np.sin(angle), v * np.cos(angle) - u * np.sin(angle)
            mark = clear(size, size)
            if number == 0:
                away = np.hypot(u, v * 1.3)
                lay(mark, shade(0.6 - away / 12 + 0 * u, ramp("ink,grey:0-3"), 0.3), away < 6)
                lay(mark, shade(0.6 - v / 8, ramp("grey:3-6"), 0.3), away < 3)
            else:
                skew = (np.abs(p) < b.size * 1.2) & (np.abs(q + 0.3 * p) < b.size * 0.5)
                lay(mark, shade(0.5 - q / 8, ramp("grey:1-6"), 0.3), skew)
            put(pixels, edged(mark), 0, 0)
        made.append(Placed(pixels, (size // 2, size - 14)))
    return made


def tags() -> list[Tag]:
    """Return explosions, fire, and what they throw."""
    return [
        Tag("explosion_small", _explosion(24, 8, 3, 7), (33, 50, 50, 67)),
        Tag("explosion_medium", _explosion(42, 9, 8, 10), (33, 50, 67, 67, 83)),
        Tag("explosion_large", _explosion(64, 10, 13, 13), (33, 50, 67, 83, 83, 100)),
        Tag("fireball", _fireball(), (50, 67)),
        Tag("flames", _flames(), (83,), once=False),
        Tag("shockwave", _shockwave(), (33, 50)),
        Tag("debris", _debris(), (67,)),
    ]
