"""The dusk: sky, the wood in two depths, a village and its church far off, mist on the snow."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import Array, Field, cloud, value_noise
from assets.studio.rooms.painted import entry, etched, faded, mist, ramped, rgb, shining
from assets.studio.rooms.piece import Piece

DUSK = ("201f34", "353558", "4f4d74", "9c6248", "bc8460", "d09c3e", "f0cc6c")
STEPS = ((0, 0), (16, 0.9), (34, 2.0), (46, 2.5), (56, 4.0), (63, 5.0), (72, 5.8))


def sky() -> Piece:
    """320 x 132, joins to its like: violet above, orange where the sun has gone, first stars."""
    w, h = 320, 132
    y = np.arange(h, dtype=np.float32)[:, None]
    step = np.interp(y, [row for row, _ in STEPS], [level for _, level in STEPS])
    wide = np.repeat(value_noise(80, h, 7, 21, 3), 4, 1)
    bars = np.clip((wide - 0.5) * 5, 0, 1) * np.clip(1 - np.abs(y - 36) / 26, 0, 1)
    under = np.clip(bars - np.roll(bars, -2, axis=0), 0, 1) * np.clip((y - 26) / 12, 0, 1)
    code = ramped((step - 0.9 * bars + 2.2 * under).astype(np.float32), DUSK)
    dice = np.random.default_rng(4)
    for _ in range(30):
        at = int(dice.integers(30)), int(dice.integers(w))
        code[at] = entry("96aaaa" if dice.random() < 0.6 else "c4d2cc")
    return shining(code)


def _spires(w: int, h: int, seed: int, low: int, high: int) -> Array:
    """Tops of a fir wood, joining at the edges."""
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    dice = np.random.default_rng(seed)
    inside: Array = y > h - low * 0.55
    for _ in range(w // 5):
        cx, tall = dice.random() * w, low + dice.random() ** 1.6 * (high - low)
        down = np.clip((y - (h - tall)) / tall, 0, 1)
        away = np.abs((x - cx + w / 2) % w - w / 2)
        inside |= (away < tall * 0.25 * down * (0.6 + 0.4 * ((y * 0.3 + cx) % 1)) + 0.4) & (
            down > 0
        )
    return inside


def far_wood() -> Piece:
    """320 x 44: the far edge of the wood, violet in the haze."""
    w, h = 320, 44
    return etched(faded(w, h, "4a4870", "5c5078"), _spires(w, h, 3, 22, 40))


def wood() -> Piece:
    """320 x 52: the nearer firs, dark, with snow along their tops."""
    w, h = 320, 52
    where = _spires(w, h, 12, 18, 46)
    picture = faded(w, h, "201f34", "353558")
    crest = where & ~np.roll(where, 2, axis=0) & (value_noise(w, h, 5, 8) > 0.48)
    picture[crest] = rgb("4f4d74")
    return etched(picture, where)


def village() -> Piece:
    """200 x 52: huts on a hill, lights in them, smoke straight up."""
    w, h = 200, 52
    picture, where = np.zeros((h, w, 3), np.float32), np.zeros((h, w), np.bool_)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    hill = y > 34 - 8 * np.sin(x * np.pi / w) + 1.5 * np.sin(x * 0.2)
    picture[hill], where[hill] = rgb("6a6690"), True
    dice = np.random.default_rng(6)
    for cx in (22, 48, 66, 96, 128, 150, 176):
        base = 34 - 8 * np.sin(cx * np.pi / w) + 3 + dice.random() * 6
        wide, tall = 8 + dice.random() * 4, 7 + dice.random() * 3
        wall = (np.abs(x - cx) < wide) & (y > base - tall) & (y < base)
        roof = (np.abs(x - cx) < wide + 2 - (base - tall - y) * 1.3) & (y <= base - tall)
        roof &= y > base - tall - 8
        picture[wall], picture[roof] = rgb("302c48"), rgb("8486b0")
        where |= wall | roof
        for wx in (-4, 2):
            pane = (np.abs(x - cx - wx - 1) < 1.5) & (np.abs(y - base + tall * 0.5) < 1.6)
            picture[pane & wall] = rgb("ffc860")
        column = (
            (np.abs(x - cx - 4 - 1.2 * np.sin(y * 0.3)) < 1.6) & (y < base - tall - 6) & (y > 2)
        )
        drift = column & ((x + y) % 2 == 0)
        picture[drift], where[drift] = rgb("8a7484"), True
    return etched(picture, where)


def church() -> Piece:
    """64 x 70: onion domes over the trees, the last light along their western side."""
    w, h = 64, 70
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    picture, where = np.zeros((h, w, 3), np.float32), np.zeros((h, w), np.bool_)

    def put(mask: Array, cx: float, r: float, dark: str) -> None:
        k = np.clip((x - cx) / r, 0, 1)[..., None] ** 2
        shade = np.array(rgb(dark), np.float32) * (1 - k) + np.array(rgb("d8a880")) * k
        picture[mask] = shade[mask]
        where[mask] = True

    put((np.abs(x - 32) < 16) & (y > 46), 32, 20, "353558")
    for cx, top, r in ((16, 31, 5.4), (48, 31, 5.4), (32, 12, 8.6)):
        put((np.abs(x - cx) < r * 0.56) & (y > top + r * 1.6) & (y < 50), cx, r, "353558")
        put(_onion(x, y, (cx, top), r), cx, r * 1.1, "201f34")
        cross = (np.abs(x - cx) < 0.6) & (y > top - 8) & (y < top + 2)
        cross |= (np.abs(y - top + 5) < 0.6) & (np.abs(x - cx) < 2.2)
        put(cross, cx - 20, 1, "201f34")
    for cx in (23, 32, 41):
        slit = (np.abs(x - cx) < 1.2) & (y > 53) & (y < 60)
        picture[slit] = rgb("f0cc6c" if cx == 32 else "201f34")
    snow = (np.abs(x - 32) < 17.5) & (y > 44.5) & (y < 47)
    picture[snow], where[snow] = rgb("6c828a"), True
    return etched(picture, where)


def _onion(x: Field, y: Field, at: tuple[float, float], r: float) -> Array:
    """A dome: drawn in at its foot, full above it, drawn out to a point."""
    cx, top = at
    down = (y - top) / (r * 2)
    full = r * np.sqrt(np.clip(1 - ((down - 0.62) / 0.5) ** 2, 0, 1))
    point = r * (np.clip(down / 0.5, 0, 1) ** 1.7) * 0.97
    wide = np.where(down < 0.42, np.minimum(point, full), full)
    out: Array = (np.abs(x - cx) < wide + 0.4) & (down > -0.1) & (down < 0.96)
    return out


def snow_mist() -> Piece:
    """320 x 44: cold mist lying on the snow; joins to its like."""
    down = np.interp(np.arange(44), [0, 20, 44], [0, 0.4, 0.1])[:, None]
    return mist("5a5a84", (cloud(320, 44, 60, 14, 0.36, 1.8) * down).astype(np.float32))


def lamp_glow() -> Piece:
    """150 x 120: the air about a lantern or a lit window."""
    y, x = np.mgrid[0:120, 0:150].astype(np.float32)
    out = np.hypot((x - 75) / 74, (y - 56) / 60)
    return mist("e8a050", (0.24 * np.clip(1 - out, 0, 1) ** 1.6).astype(np.float32))
