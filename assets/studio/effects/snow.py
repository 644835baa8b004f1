"""Snow, breath and water: what winter and wet streets throw about."""

from __future__ import annotations

import numpy as np

from assets.studio.effects.muzzle import trails
from assets.studio.paint.canvas import clear, grid, lay, ramp, shade, veil
from assets.studio.paint.field import (
    Bit,
    banded,
    cloud,
    dots,
    edged,
    puffs,
    ring,
    spray,
    star,
    throw,
)
from assets.studio.paint.tags import Placed, Tag, centred, hanging, standing
from assets.studio.palette import CLEAR

POWDER = "navy:3-4,grey:6-7"
LUMPS = "navy:4,grey:6-7"
WET = "navy:2-3,teal:5,grey:7"


def _burst() -> list[Placed]:
    """Return snow that breaks on what it strikes: a white star, lumps, powder that hangs."""
    size, made = 84, []
    bits = spray(16, 5, 4.6, 1.4, 5.4, 0.95)
    for frame in range(7):
        powder = [
            Bit(b.vx * (0.7 + 0.8 * frame), b.vy * (0.6 + 0.5 * frame), 0, 0, 7 + 1.5 * frame)
            for b in bits[::2]
        ]
        density = puffs(size, size, powder, (size / 2, size / 2)) * (1.3 - 0.2 * frame)
        pixels = cloud(density, POWDER, 30 + frame, 4)
        if frame < 2:
            flash = star(size, (17, 24)[frame], 10, 4, 1.3)
            mark = edged(banded(flash, (0.0, 0.3), "navy:4,grey:7"))
            if frame:
                mark[flash > 0.35] = CLEAR
            lay(pixels, mark)
        flown = throw(bits, frame + 0.5, 0.9, 0.6)
        lumps = dots(size, size, flown, (size / 2, size / 2), LUMPS)
        lay(pixels, edged(lumps) if frame < 3 else lumps)
        made.append(centred(pixels))
    return made


def _feet(high: int, wide: int, seed: int, pace: float) -> list[Placed]:
    """Return snow that a step, or a fall, kicks up from the ground."""
    made = []
    bits = spray(12, seed, pace, pace * 0.25, 3, 0.5)
    for frame in range(6):
        powder = [
            Bit(b.vx * (1 + frame) * 0.9, b.vy * 0.5 * (1 + 0.6 * frame), 0, 0, 3 + 0.9 * frame)
            for b in bits[::2]
        ]
        density = puffs(high, wide, powder, (wide / 2, high - 3)) * (1.25 - 0.2 * frame)
        pixels = cloud(density, POWDER, seed + frame, 4)
        flown = throw(bits, frame + 0.4, 0.9, 0.42)
        lay(pixels, dots(high, wide, flown, (wide / 2, high - 3), LUMPS))
        made.append(standing(pixels))
    return made


def _breath() -> list[Placed]:
    """Return breath in the cold, blown to the right from the mouth at its pivot."""
    high, wide, made = 26, 40, []
    for frame in range(6):
        blown = [
            Bit(
                3 + (2 + 4.5 * frame) * (0.5 + i / 6), -0.9 * frame * i / 3, 0, 0, 2.4 + 0.8 * frame
            )
            for i in range(4)
        ]
        density = puffs(high, wide, blown, (0, high * 0.65)) * (0.95 - 0.14 * frame)
        pixels = cloud(density, "navy:4,grey:5-7", 70 + frame, 3)
        made.append(Placed(pixels, (0, round(high * 0.65))))
    return made


def _drip() -> list[Placed]:
    """Return a drop that gathers, hangs, falls, and bursts; it hangs from its pivot."""
    high, wide, made = 70, 18, []
    ys, xs = grid(high, wide)
    for frame in range(9):
        pixels = clear(high, wide)
        if frame < 4:
            big = 1.0 + 0.5 * frame
            drop = np.hypot(xs - 9, (ys - 1 - frame) / 1.3) < big
            lay(pixels, shade(0.8 - ys / 12, ramp(WET), 0.2), drop)
        elif frame < 7:
            y = 8 + 17 * (frame - 4) * (1 + 0.15 * (frame - 4))
            drop = (np.abs(xs - 9) < 1.4) & (np.abs(ys - y) < 3.5)
            lay(pixels, shade(0.5 + (ys - y) / 8, ramp(WET), 0.2), drop)
        else:
            bits = [
                Bit(0, 0, vx, vy, 2) for vx, vy in ((-2, -2.4), (-0.8, -3.2), (1, -3), (2.1, -2))
            ]
            flown = throw(bits, (frame - 6) * 1.0, 1.2, 0.3)
            lay(pixels, dots(high, wide, flown, (9, high - 4), "navy:3,teal:5"))
            pixels[high - 2, 9 - 2 * (frame - 5) : 9 + 2 * (frame - 5)] = ramp("teal:5")[0]
        made.append(hanging(pixels))
    return made


def _spray() -> list[Placed]:
    """Return water thrown up to the left by something fast: a fan of drops and mist."""
    high, wide, made = 48, 80, []
    for frame in range(6):
        rng = np.random.default_rng(90 + frame)
        drops, mist = [], []
        for i in range(26):
            t = (i / 26 + frame / 6) % 1
            speed, rise = 40 + 34 * float(rng.random()), 20 + 26 * float(rng.random())
            drops.append(Bit(-speed * t, -rise * t + 22 * t * t, 0, 0, 3 - 2 * t))
        for i in range(9):
            t = (i / 9 + frame / 6) % 1
            mist.append(Bit(-52 * t, -12 * t, 0, 0, 2 + 9 * t))
        density = puffs(high, wide, mist, (wide - 8, high - 5)) * 0.55
        pixels = cloud(density, "navy:2-4,teal:5", 20 + frame, 4)
        lay(pixels, dots(high, wide, drops, (wide - 8, high - 5), WET))
        made.append(Placed(pixels, (wide - 8, high - 2)))
    return made


def _rain() -> list[Placed]:
    """Return a raindrop's splash: a crown, then a ring."""
    made = []
    for frame in range(5):
        size = 24
        pixels = clear(size, size)
        if frame < 3:
            bits = [Bit(0, 0, v, -2.2 + abs(v) * 0.4, 1.4) for v in (-1.6, -0.7, 0.6, 1.5)]
            flown = throw(bits, frame + 0.8, 1.0, 0.1)
            lay(pixels, dots(size, size, flown, (12, 12), "teal:5,grey:7"))
        field = ring(size, 2 + 2.1 * frame, 2.4, 0.4)
        mark = banded(field, (0.0, 0.5), "navy:3,teal:5")
        mark[~veil(np.full(mark.shape, 1.1 - 0.18 * frame))] = CLEAR
        lay(pixels, mark)
        made.append(centred(pixels))
    return made


def _hydrant() -> list[Placed]:
    """Return a broken main: a column of water that stands up, breaks and falls."""
    high, wide, made = 110, 76, []
    ys, xs = grid(high, wide)
    for frame in range(6):
        pixels = clear(high, wide)
        flick = np.sin(ys * 0.5 + frame * 2.1) + np.sin(ys * 0.23 - frame * 1.05)
        half = 3.0 + 0.07 * (high - ys) + 0.7 * flick
        core = (np.abs(xs - wide / 2) < half) & (ys > 31)
        light = 0.75 - np.abs(xs - wide / 2 + 2) / 12 + 0.12 * flick
        lay(pixels, shade(light, ramp(WET), 0.6), core)
        head = []
        for i in range(30):
            t = (i / 30 + frame / 6) % 1
            side = np.sin(i * 2.39)
            x, y = side * 34 * t, -(high - 34) - 18 * t + 104 * t * t
            head.append(Bit(x, y, 0, 0, 4.4 - 2.4 * t))
        crown = [Bit(b.x * 0.6, b.y, 0, 0, 9) for b in head[::3]]
        density = puffs(high, wide, crown, (wide / 2, high)) * 0.8
        lay(pixels, cloud(density, "navy:2-4,teal:5,grey:7", 44 + frame, 4))
        lay(pixels, dots(high, wide, head, (wide / 2, high), WET))
        made.append(standing(pixels))
    return made


def _flakes() -> list[Placed]:
    """Return a gust of snow, blown across from the right, in a loop."""
    high, wide, frames, made = 132, 160, 8, []
    rng = np.random.default_rng(6)
    flakes = [(float(rng.random()), float(rng.random()), float(rng.random())) for _ in range(90)]
    for frame in range(frames):
        pixels = clear(high, wide)
        for start, row, near in flakes:
            turns = 1 if near < 0.7 else 2  # whole times across in a loop
            x = wide - ((start + turns * frame / frames) % 1) * wide
            y = (row + 0.25 * (frame / frames) * 4 * 0.25) % 1 * high
            y = (y + 5 * np.sin(x * 0.06 + start * 9)) % high
            colour = ramp("navy:4" if near < 0.4 else "grey:6" if near < 0.7 else "grey:7")[0]
            pixels[int(y), int(x) % wide] = colour
            if near > 0.7:
                pixels[int(y), (int(x) + 1) % wide] = colour
        made.append(Placed(pixels, (0, 0)))
    return made


def _icicle() -> list[Placed]:
    """Return an icicle: hanging, trembling, and its end in splinters on the ground."""
    high, wide, made = 30, 16, []
    ys, xs = grid(high, wide)
    for shake in (0, 1, 0, -1):
        half = np.clip((high - 2 - ys) / 6, 0, 4) + 0.6 * np.sin(ys * 0.9)
        inside = np.abs(xs - 8 - shake * ys / high) < half
        pixels = shade(0.8 - (xs - 5) / 12, ramp("navy:2-4,teal:5,grey:7"), 0.5)
        pixels[~inside] = CLEAR
        made.append(hanging(edged(pixels)))
    return made


def _slush() -> list[Placed]:
    """Return grey slush thrown by a wheel: heavy clots in an arc."""
    size, made = 56, []
    bits = [b._replace(vx=-abs(b.vx)) for b in spray(14, 19, 4.6, 2.4, 4, 0.4)]
    for frame in range(5):
        pixels = clear(size, size)
        flown = throw(bits, frame + 0.5, 1.1, 0.5)
        lay(pixels, edged(dots(size, size, flown, (size - 12, size - 8), "stone:2,grey:4-6")))
        trails(pixels, bits[::3], (size - 12, size - 8), frame + 0.5, 1.1, "grey:4,grey:6")
        made.append(Placed(pixels, (size - 12, size - 8)))
    return made


def tags() -> list[Tag]:
    """Return snow, breath and water."""
    return [
        Tag("snow_burst", _burst(), (33, 50, 67)),
        Tag("snow_puff", _feet(24, 44, 3, 2.4), (50,)),
        Tag("snow_fall", _feet(44, 110, 8, 5.4), (50, 67)),
        Tag("snow_gust", _flakes(), (67,), once=False),
        Tag("breath", _breath(), (83, 100)),
        Tag("icicle", _icicle(), (67,), once=False),
        Tag("slush", _slush(), (50,)),
        Tag("drip", _drip(), (167, 167, 133, 100, 50, 50, 50, 67)),
        Tag("spray", _spray(), (50,), once=False),
        Tag("rain_splash", _rain(), (50,)),
        Tag("hydrant", _hydrant(), (67,), once=False),
    ]
