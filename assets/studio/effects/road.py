"""The street at speed: tyres, exhausts, sparks from steel, lines of speed."""

from __future__ import annotations

import numpy as np

from assets.studio.effects.explosion import Puff, billows
from assets.studio.effects.muzzle import trails
from assets.studio.paint.canvas import clear, grid, lay, ramp, shade, veil
from assets.studio.paint.field import Bit, banded, cloud, edged, glint, puffs, star
from assets.studio.paint.tags import Placed, Tag, centred
from assets.studio.palette import CLEAR


def _tyre_smoke() -> list[Placed]:
    """Return smoke that a locked tyre leaves behind: low, rolling back to the left."""
    high, wide, made = 34, 84, []
    for frame in range(8):
        blown = []
        for i in range(13):
            t = (i / 13 + frame / 8) % 1
            lift = 2 + 15 * t * (0.5 + 0.5 * np.sin(i * 2.1) ** 2)
            blown.append(Bit(-64 * t, -lift, 0, 0, 3 + 8 * t))
        density = puffs(high, wide, blown, (wide - 8, high - 1))
        thin = np.linspace(0.35, 1.25, wide)[None, :]
        made.append(Placed(cloud(density * thin, "grey:3-7", 81, 5), (wide - 8, high)))
    return made


def _skid() -> list[Placed]:
    """Return two rubber marks on the road, fading to the left; the pivot is their right end."""
    high, wide = 10, 72
    ys, xs = grid(high, wide)
    dense = np.clip(xs / wide * 1.3, 0, 1)
    pixels = clear(high, wide)
    for y in (2.5, 7.5):
        mark = (np.abs(ys - y) < 1.2) & veil(dense)
        pixels[mark] = ramp("ink")[0]
    return [Placed(pixels, (wide, high - 2))]


def _exhaust(colours: str, dense: float) -> list[Placed]:
    """Return exhaust from a pipe at the pivot, blown to the left."""
    high, wide, made = 24, 48, []
    for frame in range(6):
        blown = [
            Bit(-4 - 36 * t, -9 * t + 1.5 * np.sin(i * 2), 0, 0, 1.8 + 5.2 * t)
            for i in range(8)
            for t in ((i / 8 + frame / 6) % 1,)
        ]
        density = puffs(high, wide, blown, (wide, high * 0.7)) * dense
        thin = np.linspace(0.4, 1.2, wide)[None, :]
        pixels = cloud(density * thin, colours, 33, 3)
        made.append(Placed(pixels, (wide, round(high * 0.7))))
    return made


def _backfire() -> list[Placed]:
    """Return an exhaust that spits fire to the left."""
    high, wide, made = 28, 44, []
    for frame in range(5):
        long = (16, 26, 20, 10, 4)[frame]
        fire = [
            Puff(wide - 3 - long * i / 6, high / 2, 5.4 - 0.5 * i, 1.25 - 0.1 * i - 0.16 * frame)
            for i in range(7)
        ]
        made.append(Placed(billows((high, wide), fire, 5 + frame), (wide - 2, high // 2)))
    return made


def _shower(frames: int, count: int, left: bool, seed: int) -> list[Placed]:
    """Return sparks from steel on steel: long streaks that fall and bounce, in a loop."""
    high, wide, made = 76, 128, []
    foot = (wide - 14, high - 16) if left else (wide / 2, high - 10)
    for frame in range(frames):
        pixels = clear(high, wide)
        rng = np.random.default_rng(seed)
        bits: list[Bit] = []
        ages: list[float] = []
        for _ in range(count):
            angle = float(rng.normal(0.32, 0.3)) if left else float(rng.random()) * np.pi
            pace = 7 + 9 * float(rng.random())
            bits.append(Bit(0, 0, -pace * np.cos(angle), -pace * np.sin(angle), 1))
            ages.append((float(rng.random()) + frame / frames) % 1 * 9)
        for bit, age in zip(bits, ages, strict=True):
            colours = "red:2,gold:3,gold:4,grey:7" if age < 3 else "red:1,red:3,gold:3"
            trails(pixels, [bit], foot, age + 0.3, 0.75, colours if age < 6 else "red:1,red:3", 1.1)
        heart = banded(
            glint(33, 10 + 4 * (frame % 2), 0.6), (0.0, 0.25, 0.5), "gold:2,gold:4,grey:7"
        )
        x, y = round(foot[0]) - 16, round(foot[1]) - 16
        cut = pixels[y : y + 33, x : x + 33]
        lay(cut, heart[: cut.shape[0], : cut.shape[1]])
        made.append(Placed(pixels, (round(foot[0]), round(foot[1]))))
    return made


def _impact() -> list[Placed]:
    """Return the star of the crash: wide, ragged, under a quarter of the strip, then open."""
    wide, high, made = 190, 122, []
    squash = np.linspace(0, wide - 1, high).astype(int)
    for frame, (radius, hollow) in enumerate(((62, 2.0), (92, 0.62), (88, 0.4), (70, 0.24))):
        field = star(wide, radius, 19, 7, 1.15)[squash]
        pixels = edged(banded(field, (0.0, 0.1, 0.24, 0.4), "red:3,gold:3,gold:4,grey:7"))
        pixels[field > hollow] = CLEAR
        if frame:
            pixels[~veil(np.full(pixels.shape, 1.25 - 0.2 * frame))] = CLEAR
        made.append(Placed(pixels, (wide // 2, high // 2)))
    return made


def _speed_lines() -> list[Placed]:
    """Return streaks of air that run to the left over the whole strip, in a loop."""
    high, wide, frames, made = 132, 320, 4, []
    rng = np.random.default_rng(4)
    lines = [
        (int(rng.integers(4, high - 4)), float(rng.random()), int(rng.integers(24, 90)))
        for _ in range(18)
    ]
    for frame in range(frames):
        pixels = clear(high, wide)
        for row, start, long in lines:
            head = round((1 - (start + frame / frames) % 1) * (wide + long)) - long
            for x in range(max(0, head), min(wide, head + long)):
                near = (x - head) / long
                if near < 0.4 or (x + row) % 2 == 0:
                    pixels[row, x] = ramp("grey:7" if near < 0.2 else "navy:4")[0]
        made.append(Placed(pixels, (0, 0)))
    return made


def _near_miss() -> list[Placed]:
    """Return a whip of air and sparks along a side that was almost touched."""
    high, wide, made = 30, 96, []
    ys, xs = grid(high, wide)
    for frame in range(5):
        head = 16 + 18 * frame
        away = np.abs(ys - high / 2 - 5 * np.sin((xs - head) * 0.05))
        field = 1 - away / (1.2 + 5 * np.clip(1 - np.abs(xs - head + 18) / 30, 0, 1))
        pixels = banded(field, (0.0, 0.5), "teal:4,grey:7")
        pixels[~veil(np.clip((xs - head + 50) / 40, 0, 1) * (xs < head))] = CLEAR
        made.append(centred(pixels))
    return made


def _lamp_star() -> list[Placed]:
    """Return a head lamp's glint, as it looks into the eye: long rays, a faint halo."""
    made = []
    for ray in (16, 20):
        size = 57
        ys, xs = grid(size, size)
        halo = np.clip(1 - np.hypot(xs - size / 2, ys - size / 2) / 22, 0, 1) ** 1.6
        pixels = shade(halo, ramp("brown:2,gold:1-4"), 0.8)
        pixels[~veil(halo * 0.9)] = CLEAR
        lay(pixels, banded(glint(size, ray, 0.5), (0.0, 0.3, 0.55), "gold:3,gold:4,grey:7"))
        made.append(centred(pixels))
    return made


def tags() -> list[Tag]:
    """Return what belongs to the road."""
    return [
        Tag("tyre_smoke", _tyre_smoke(), (50,), once=False),
        Tag("skid", _skid(), (1000,)),
        Tag("exhaust", _exhaust("grey:2-5", 0.8), (67,), once=False),
        Tag("exhaust_black", _exhaust("ink,grey:0-2", 1.2), (50,), once=False),
        Tag("backfire", _backfire(), (33, 50)),
        Tag("sparks_shower", _shower(6, 60, left=False, seed=3), (50,), once=False),
        Tag("sparks_back", _shower(6, 90, left=True, seed=7), (33,), once=False),
        Tag("impact", _impact(), (67, 50, 67, 67)),
        Tag("speed_lines", _speed_lines(), (33,), once=False),
        Tag("near_miss", _near_miss(), (33, 50)),
        Tag("lamp_star", _lamp_star(), (67,), once=False),
    ]
