"""Snow: a field, drifts with corners to build them of any shape, a frozen stream, the bath's wall.

Blocks named drift and bank are clear above their edge: put them on the rows over the field.
"""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import Field, value_noise
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import SUPERSAMPLING, Relief


def _waves(r: Relief, seed: int, cell: float = 30) -> Field:
    """Long low waves that the wind has combed, nearer ones larger."""
    s = SUPERSAMPLING
    wide = value_noise(r.w * s, r.h * s, cell * s, seed, 2)
    long = value_noise(r.w * s, r.h * s, 9 * s, seed + 3, 2)
    out: Field = (5 * wide + 1.6 * np.sin(r.y * 0.5 + 9 * wide) + 1.4 * long).astype(np.float32)
    return out


def field() -> Piece:
    """96 x 48: the floor of the room."""
    f = Relief(96, 48, "snow")
    f.z += _waves(f, 5)
    f.put((f.noise(26, 8) > 0.62) & (f.y > 4), "trodden")
    return bake(f, steepness=0.55)


def trodden() -> Piece:
    """96 x 48: the floor where many have walked, prints of boots going both ways."""
    f = Relief(96, 48, "trodden")
    f.z += _waves(f, 9)
    f.put(f.noise(20, 4) > 0.58, "snow")
    for k in range(13):
        x, y = (k * 37 + 5) % 88 + 4, (k * 19 + 3) % 40 + 4
        _print(f, x, y, 3.6 + y / 24, k % 2)
    return bake(f, steepness=0.6)


def _print(f: Relief, x: float, y: float, size: float, turned: int) -> None:
    lean = 0.35 if turned else -0.2
    across, down = f.x - x, f.y - y - lean * (f.x - x)
    sole = (across / size) ** 2 + (down / (size * 0.42)) ** 2
    f.z -= (1.8 * np.clip(1.3 - sole, 0, 1)).astype(np.float32)
    f.z += (0.8 * np.clip(1 - np.abs(sole - 1.6), 0, 1)).astype(np.float32)
    f.tone[sole < 1] *= np.float32(0.72)


def edge() -> Piece:
    """96 x 16: where the field ends before the wood; clear above."""
    e = Relief(96, 16)
    top = 7 + 2.2 * np.sin(e.x * np.pi / 24) + 1.4 * np.sin(e.x * np.pi / 16 + 1)
    e.put(e.y > top, "snow", 2 + np.clip(e.y - top, 0, 5) * 0.5)
    e.z += _waves(e, 15) * 0.3
    return bake(e, steepness=0.55)


# ---- drifts: left, middle and right part; two heights


def _drift(w: int, h: int, part: str, seed: int) -> Piece:
    """The wind blew from the left: long slope, sharp crest with a lip, hollow in its lee."""
    d = Relief(w, h)
    run = d.x / w
    crest = 5 + (1.6 * np.sin(d.x * np.pi / 32 + seed) if part == "middle" else 0 * d.x)
    rise = run * run * (3 - 2 * run)
    if part == "left":
        top = h - (h - 5 - 1.6 * np.sin(seed)) * rise
    elif part == "right":
        top = h - (h - 5 - 1.6 * np.sin(seed)) * np.clip(1 - run**2.2, 0, 1) ** 0.8
    else:
        top = crest
    deep = d.y - top
    d.put(deep > 0, "snow", 4 * np.clip(deep / 6, 0, 1) ** 0.6)
    fold = np.sin(deep * 0.34 + d.x * np.pi / 32 * (1 if part == "middle" else 0.5) + seed)
    d.z += (1.5 * fold * np.clip(deep / 5, 0, 1)).astype(np.float32)
    shade = (deep > 7 + 5 * d.noise(16, seed)) & (deep < 15 + 8 * d.noise(16, seed + 1))
    if h > 20:
        d.put(shade & (d.y < h - 4), "trodden")
    return bake(d, steepness=0.6)


def stream(part: str) -> Piece:
    """Black ice swept by the wind, cracks, the banks hanging over: 48 px high."""
    w = 96 if part == "middle" else 32
    s = Relief(w, 48, "black ice")
    s.tone *= (0.8 + 0.5 * s.noise(24, 3)).astype(np.float32)
    s.put((s.noise(18, 11) + 0.2 * np.sin(s.y * 0.9)) > 0.74, "blue snow", 0.6)
    for y in (2, 44):
        shore = (s.y < 3 + 2 * s.noise(12, 6)) if y == 2 else (s.y > 45)
        s.put(shore, "snow", 2.5)
    if part == "middle":
        s.path([(0, 22), (16, 18), (30, 24), (52, 20), (70, 28), (96, 22)], 0.5, "ice", 0.2)
        s.path([(30, 24), (38, 34), (34, 44)], 0.4, "ice", 0.2)
        s.path([(52, 20), (60, 10), (74, 7)], 0.4, "ice", 0.2)
        return bake(s, steepness=0.6)
    slope = 10 + 9 * s.y / 48 + 3 * np.sin(s.y * 0.3)
    inner = s.x if part == "left" else w - s.x
    s.put(inner < slope + 2, "blue snow", 1.0)
    s.put(inner < slope, "snow", 4 + np.clip((slope - inner) / 4, 0, 2))
    return bake(s, steepness=0.6)


# ---- the bathhouse's back wall, at the scale of the room


def bricks() -> Piece:
    """96 x 80: old brick, rime on the courses, plaster that frost took off."""
    wall = Relief(96, 80, "old brick").bricks((12, 6), joint=0.7, vary=0.26, mortar="mortar")
    wall.rough(0.8, 10, 6, 0.22)
    rime = (wall.noise(4, 12) > 0.62) & (wall.y % 6 < 1.3) & (wall.noise(24, 5) > 0.5)
    wall.put(rime, "blue snow")
    return bake(wall.streaks(7, 60, 0.24))


def cornice() -> Piece:
    """96 x 32: snow on the eaves, icicles, a band of bricks set on edge."""
    c = Relief(96, 32, "old brick").bricks((6, 8), depth=1.4, stagger=0, vary=0.25, mortar="soot")
    c.tone *= np.float32(0.8)
    for x in range(0, 96, 12):
        c.box((x, 22, x + 6, 29), "old brick", 4, 1)
    c.box((0, 12, 96, 16), "plank2", 6, 1.5)
    low = 8 + 2.4 * np.sin(c.x * np.pi / 16) + 1.6 * np.sin(c.x * np.pi / 12 + 2)
    c.put(c.y < low + 2, "snow", 9 - np.clip(c.y - low + 1, 0, 3) * 1.5)
    for k, x in enumerate(range(3, 96, 7)):
        long = 5 + (k * 11) % 9
        tip = c.y - 12
        c.put((np.abs(c.x - x) < 1.3 * (1 - tip / long)) & (tip > 0) & (tip < long), "ice", 7.0)
    return bake(c)


def plinth() -> Piece:
    """64 x 16: the wall's stone foot, snow blown against it."""
    p = Relief(64, 16, "stone").bricks((16, 8), joint=1, depth=1.4, vary=0.2)
    p.box((0, 0, 64, 3), "stone", 3, 1.5)
    low = 9 + 3 * np.sin(p.x * np.pi / 32)
    return bake(p.put(p.y > low, "snow", 3 + np.clip(p.y - low, 0, 4)))


BLOCKS = {
    "field": field,
    "trodden": trodden,
    "edge": edge,
    "drift left": lambda: _drift(32, 16, "left", 1),
    "drift": lambda: _drift(64, 16, "middle", 1),
    "drift right": lambda: _drift(32, 16, "right", 1),
    "bank left": lambda: _drift(48, 32, "left", 2),
    "bank": lambda: _drift(64, 32, "middle", 2),
    "bank right": lambda: _drift(32, 32, "right", 2),
    "shore left": lambda: stream("left"),
    "stream": lambda: stream("middle"),
    "shore right": lambda: stream("right"),
    "bricks": bricks,
    "cornice": cornice,
    "plinth": plinth,
}
