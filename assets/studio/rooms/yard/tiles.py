"""Ballast and rails, cinders, a plank crossing, the concrete wall of the viaduct."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import SUPERSAMPLING, Relief


def _stones(b: Relief, count: int) -> None:
    """Broken stone, larger towards us; joins left and right."""
    s = SUPERSAMPLING
    for _ in range(count):
        run = b.dice.random() ** 0.8
        y = b.h * run
        r = 0.8 + 1.3 * run
        tone = 1 - 0.3 * b.dice.random()
        x = b.dice.random() * b.w
        for cx in (x, x - b.w, x + b.w):
            x0, x1 = max(0, int((cx - 1.4 * r) * s)), int((cx + 1.4 * r) * s) + 1
            y0, y1 = max(0, int((y - r) * s)), int((y + r) * s) + 1
            if x1 <= 0 or x0 >= b.w * s:
                continue
            area = np.s_[y0:y1, x0:x1]
            d = ((b.x[area] - cx) / (1.3 * r)) ** 2 + ((b.y[area] - y) / r) ** 2
            on = d < 1
            b.z[area][on] = (0.8 * r * np.sqrt(1 - d[on])).astype(np.float32)
            b.tone[area][on] = tone


def ballast() -> Piece:
    """96 x 48: broken stone, oil and cinders in patches."""
    b = Relief(96, 48, "gravel")
    _stones(b, 620)
    b.put((b.noise(30, 5) > 0.60), "cinder")
    return bake(b, steepness=0.5)


def _track(b: Relief, y: float, gauge: float, size: float) -> None:
    """Sleepers as they lie in the distance, and two rails with a bright running edge."""
    step = 12 if size < 1 else 16
    for k in range(-1, b.w // step + 1):
        x = k * step + 3
        lean = 3 * size
        b.poly(
            [(x, y - 2.4 * size), (x + 7 * size, y - 2.4 * size),
             (x + 7 * size - lean, y + gauge + 3.4 * size), (x - lean, y + gauge + 3.4 * size)],
            "sleeper", 1.6,
        )  # fmt: skip
        b.tone[b.inside(x - 4, y - 3, x + 8, y + gauge + 4) & b.of("sleeper")] *= 0.8 + 0.1 * (
            k * 3 % 4
        )
    for top in (y, y + gauge):
        b.box((0, top, b.w, top + 2.4 * size), "rail web", 3, 0.4)
        b.box((0, top - 1.0 * size, b.w, top + 0.7 * size), "rail head", 4.4, 0.3)


def track() -> Piece:
    """96 x 48: two tracks, the far one rusty, the near one worn bright."""
    b = Relief(96, 48, "gravel")
    _stones(b, 560)
    b.put((b.noise(26, 8) > 0.64), "cinder")
    _track(b, 5, 6, 0.7)
    _track(b, 26, 12, 1.2)
    return bake(b, steepness=0.5)


def switch() -> Piece:
    """96 x 48: here a third rail bends out of the near track towards the far one."""
    b = Relief(96, 48, "gravel")
    _stones(b, 560)
    _track(b, 5, 6, 0.7)
    _track(b, 26, 12, 1.2)
    for shift in (0.0, 9.0):
        bend = 36 + shift * 0.2 - 22 * np.clip((b.x - 4 - shift) / 92, 0, 1) ** 1.5
        rail = np.abs(b.y - bend) < 1.0
        b.put(rail & (b.x > 4 + shift), "rail web", 3.6)
        b.put((np.abs(b.y - bend + 0.6) < 0.6) & (b.x > 4 + shift), "rail head", 5.0)
    b.box((6, 23, 10, 42), "iron", 5, 0.8)
    return bake(b, steepness=0.5)


def crossing() -> Piece:
    """64 x 48: planks between the rails, worn and oily."""
    b = Relief(64, 48, "gravel")
    _stones(b, 300)
    for y, high in ((0, 5), (9, 10), (22, 4), (30, 7), (42, 6)):
        for x in range(0, 64, 32):
            b.box((x + 0.4, y, x + 31.6, y + high), "sleeper", 4, 0.8)
            b.tone[b.inside(x, y, x + 32, y + high)] *= 0.84 + 0.1 * ((x // 32 + y) % 3)
    b.tone *= (0.86 + 0.28 * b.noise(5, 2)).astype(np.float32)
    for y in (6, 18, 27, 39):
        b.box((0, y, 64, y + 1.6), "rail head", 4.6, 0.4)
    return bake(b, steepness=0.5)


def shoulder() -> Piece:
    """96 x 16: the edge of the ballast, weeds on it; clear above."""
    b = Relief(96, 16)
    top = 8 + 1.2 * np.sin(b.x * np.pi / 24) + 0.8 * np.sin(b.x * np.pi / 12 + 1)
    b.put(b.y > top, "gravel", 2.0)
    _stones_in = b.of("gravel")
    b.z[_stones_in] += (1.6 * b.noise(2, 4))[_stones_in]
    b.tone[_stones_in] *= (0.8 + 0.3 * b.noise(2, 9))[_stones_in]
    for k in range(22):
        x = b.dice.random() * 96
        b.line(
            (x, 12), (x + b.dice.normal() * 2, 9 - b.dice.random() * 7), 0.45, "straw", 3 + k % 2
        )
    return bake(b, steepness=0.5)


def cinders() -> Piece:
    """64 x 48: a service path of rolled cinders."""
    b = Relief(64, 48, "cinder").rough(0.9, 3, 4, 0.22).rough(1.4, 14, 6, 0.12)
    for y in (14, 30):
        b.z[np.abs(b.y - y - np.sin(b.x * np.pi / 32)) < 1.6] -= 1.2
    return bake(b, steepness=0.5)


def viaduct() -> Piece:
    """96 x 80: concrete with the marks of its boards, rust from the bars, an old painted word."""
    w = Relief(96, 80, "concrete")
    for y in range(0, 80, 10):
        w.z[np.abs(w.y - y) < 0.6] -= 0.9
        w.tone[w.inside(0, y, 96, y + 10)] *= 0.94 + 0.06 * ((y // 10 * 3) % 3) / 2
    w.rough(0.8, 14, 3, 0.22).rough(0.4, 3, 5, 0.08)
    lost = w.noise(13, 22) > 0.72
    w.put(lost, "gravel", -1.0).rough(1.0, 3, 6, 0.2, lost)
    for x in (20, 70):
        w.put(lost & (np.abs(w.x - x) < 1.2), "rust", -0.2)
    return bake(w.streaks(10, 60, 0.26), steepness=0.7)


def girder() -> Piece:
    """96 x 32: the riveted girder above the viaduct's wall, its underside black."""
    g = Relief(96, 32, "oxide dark")
    g.box((0, 0, 96, 5), "iron", 5, 1.5).box((0, 22, 96, 28), "iron", 6, 1.5)
    for x in range(0, 96, 24):
        g.box((x, 5, x + 4, 22), "iron", 4, 1)
    for x in range(2, 96, 6):
        g.dome((x, 2.5), (1, 1), "rust", 6).dome((x, 25), (1, 1), "rust", 7)
    g.put(g.y > 28, "soot", -2.0)
    return bake(g.rough(0.5, 6, 3, 0.25).streaks(8, 24, 0.3), steepness=0.7)


BLOCKS = {
    "ballast": ballast,
    "track": track,
    "switch": switch,
    "crossing": crossing,
    "shoulder": shoulder,
    "cinders": cinders,
    "viaduct": viaduct,
    "girder": girder,
}
