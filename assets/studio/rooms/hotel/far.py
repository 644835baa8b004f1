"""Outside: the street and its signs, the elevated railway, roofs and sky over Chicago."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.lettering import centred, write
from assets.studio.rooms.noise import Array, cloud
from assets.studio.rooms.painted import mist, overcast, unlit
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

CAB, WALKER, TRAIN = 12, 14, 20  # steps; the last of each is nobody there


def sky() -> Piece:
    """320 x 132: rain clouds, red from the signs below."""
    drift = cloud(320, 132, 60, 47, 0.42, 1.5)
    drift = drift * np.interp(np.arange(132)[:, None], [0, 90, 132], [0.3, 0.8, 0.3])
    levels = (14, 24, 52, 96, 78), (16, 24, 38, 56, 48), (32, 46, 62, 62, 54)
    flat = overcast((0, 40, 76, 108, 132), levels, drift, (46, 32, 18))
    return unlit(flat)


def roofs(seed: int) -> Piece:
    """224 x 110: flat roofs with a water tank on legs, vents, aerials, a few late windows."""
    flat = np.zeros((110, 224, 4), np.uint8)
    dice = np.random.default_rng(seed)
    for depth, tint in ((0, (52, 46, 70)), (1, (24, 22, 36))):
        x = -int(dice.integers(12))
        while x < 224:
            wide = int(dice.integers(26, 52))
            top = int(dice.integers(20, 48)) + 28 * depth
            _house(flat, dice, (max(0, x), min(224, x + wide), top), tint)
            x += wide + int(dice.integers(0, 5))
    _tank(flat, 40 + int(dice.integers(120)), 24, (30, 26, 40))
    return unlit(flat)


def _house(
    flat: Array, dice: np.random.Generator, place: tuple[int, int, int], tint: tuple[int, int, int]
) -> None:
    x0, x1, top = place
    if x1 - x0 < 8:
        return
    flat[top:, x0:x1] = (*tint, 255)
    flat[top : top + 2, max(0, x0 - 1) : x1 + 1] = (*(c + 18 for c in tint), 255)
    kind = int(dice.integers(3))
    middle = (x0 + x1) // 2
    if kind == 0:
        flat[max(0, top - 12) : top, middle] = (*tint, 255)
        flat[max(0, top - 10), middle - 3 : middle + 4] = (*tint, 255)
    elif kind == 1:
        flat[top - 5 : top, middle - 6 : middle - 2] = (*tint, 255)
        flat[top - 7 : top, middle + 2 : middle + 5] = (*tint, 255)
    for y in range(top + 6, 106, 8):
        for x in range(x0 + 4, x1 - 5, 7):
            chance = dice.random()
            if chance < 0.16:
                flat[y : y + 4, x : x + 3, :3] = (208, 156, 62) if chance < 0.1 else (156, 108, 38)
            elif chance < 0.6:
                flat[y : y + 4, x : x + 3, :3] = [c + 12 for c in tint]


def _tank(flat: Array, x: int, top: int, tint: tuple[int, int, int]) -> None:
    """A cask with a pointed lid on four legs."""
    for k in range(8):
        flat[top + k, x + 10 - k : x + 12 + k] = (*tint, 255)
    flat[top + 8 : top + 28, x + 2 : x + 20] = (*tint, 255)
    for y in (top + 11, top + 18, top + 25):
        flat[y, x + 2 : x + 20, :3] = [c + 16 for c in tint]
    flat[top + 8 : top + 28, x + 17 : x + 20, :3] = (96, 44, 44)
    for leg in (3, 9, 13, 18):
        flat[top + 28 : top + 46, x + leg] = (*tint, 255)
    for k in range(15):
        flat[top + 29 + k, x + 3 + k] = (*tint, 255)


# ---- the street


def shops() -> Piece:
    """240 x 76: over the way: a diner with people in it, a pawnbroker, wet asphalt."""
    s = Relief(240, 76).box((0, 0, 240, 46), "brick", 1, 1)
    s.bricks((6, 3), joint=0.5, depth=0.4, vary=0.2, where=s.inside(0, 0, 240, 46))
    s.box((8, 2, 128, 12), "film mid", 4, 0.8)
    centred(s, "LAKE STREET DINER", (68, 4.67), "frost bright", z=0)
    s.put(s.inside(12, 14, 124, 40), "shade glow", 0.0, 1.0).put(
        s.inside(12, 14, 124, 20), "warm glow"
    )
    s.put(s.inside(12, 31, 124, 33), "glow brown").put(s.inside(12, 33, 124, 40), "gallery")
    for x in (24, 42, 78, 96):
        s.put(s.disc(x, 23, 2.6, 3), "shape").put(s.disc(x, 32, 5, 7) & (s.y < 33), "shape")
    s.put(s.inside(39, 19, 46, 21), "shape").put(s.inside(56, 16, 60, 40), "neon off")
    for x in (12, 40, 68, 96, 124):
        s.put(s.inside(x - 0.6, 14, x + 0.6, 40), "shape")
    s.box((140, 2, 232, 12), "oxblood", 4, 0.8)
    centred(s, "LOANS", (186, 4.67), "shade glow", z=0)
    s.put(s.inside(144, 14, 196, 40), "dusk blue", 0.0, 1.0).put(
        s.inside(204, 14, 224, 46), "dusk", 0.0, 1.0
    )
    for x in (150, 160, 172, 184):
        s.put(s.disc(x, 34, 3, 4) & (s.y < 37), "gallery low").put(
            s.inside(x - 1, 22, x + 1, 28), "gallery low"
        )
    _asphalt(s)
    return bake(s)


def _asphalt(s: Relief) -> None:
    """A kerb and a wet road that holds the lights of the windows."""
    s.put(s.y > 46, "dusk", 0.0).put((s.y > 46) & (s.y < 49), "dusk violet")
    streak = (s.y > 50) & (np.abs(np.sin(s.y * 1.3 + 2.4 * s.noise(7, 4))) > 0.45)
    s.put(streak & s.inside(16, 0, 120, 76) & (s.noise(9, 2) > 0.42), "gallery low")
    s.put(streak & s.inside(30, 0, 108, 68) & (s.noise(5, 6) > 0.5), "gallery")
    s.put(streak & s.inside(144, 0, 200, 76) & (s.noise(6, 3) > 0.55), "dusk blue")


def street_lamp() -> Piece:
    """26 x 110: a post by the kerb with its light in the rain."""
    p = Relief(28, 112).upright(8, 16, 108, 1.5, "shape", 2).box((4, 104, 12, 112), "shape", 3, 1)
    p.path([(8, 16), (10, 6), (18, 4)], 1.2, "shape", 2)
    p.put(p.disc(20, 7, 5, 3), "shape", 3.0).put(p.disc(20, 9, 4, 2), "globe", 4.0)
    return bake(p)


def cab(step: int) -> Piece:
    """200 x 30: a cab goes by: its lamps first, then its roof sign; the last frame is nobody."""
    c = Relief(200, 30)
    if step < CAB - 1:
        x = -56 + 270 * step / (CAB - 2)
        body = [
            (x, 22),
            (x + 2, 14),
            (x + 12, 12),
            (x + 18, 5),
            (x + 38, 5),
            (x + 44, 12),
            (x + 56, 14),
            (x + 58, 22),
        ]
        c.poly(body, "gallery", 3)
        c.poly([(x + 15, 12), (x + 20, 7), (x + 27, 7), (x + 27, 12)], "dusk violet", 3)
        c.poly([(x + 29, 12), (x + 29, 7), (x + 36, 7), (x + 40, 12)], "dusk violet", 3)
        c.put(c.inside(x + 2, 17, x + 56, 18.4) & (np.floor(c.x / 2) % 2 == 0), "shape")
        c.put(c.inside(x + 24, 2, x + 33, 5), "globe").put(
            c.inside(x + 55, 14, x + 59, 18), "globe"
        )
        c.put(c.inside(x - 1, 14, x + 2, 18), "neon")
        for wheel in (x + 11, x + 46):
            c.put(c.disc(wheel, 22, 5), "shape").put(c.disc(wheel, 22, 2), "dusk violet")
        c.put(c.inside(x + 60, 23, x + 90, 24) & (np.floor(c.x) % 3 > 0), "shade glow")
        c.put(c.inside(x - 16, 24, x - 2, 25) & (np.floor(c.x) % 3 > 0), "neon off")
    return bake(c)


def walker(step: int) -> Piece:
    """120 x 52: somebody under an umbrella on this side of the street; mostly nobody."""
    w = Relief(120, 52)
    if step < WALKER - 1:
        x = 126 - 136 * step / (WALKER - 2)
        w.put(w.disc(x, 12, 15, 9) & (w.y < 11), "shape").put(
            w.inside(x - 0.6, 4, x + 0.6, 24), "shape"
        )
        w.put(w.disc(x + 2, 17, 3.4, 4), "shape")
        coat = (np.abs(w.x - x - 2) < 4 + (w.y - 20) * 0.14) & (w.y > 19) & (w.y < 42)
        w.put(coat, "shape")
        stride = 5 * np.sin(step * np.pi / 2)
        for side in (-1, 1):
            w.line((x + 2, 40), (x + 2 + side * stride, 51), 1.8, "shape", 1)
        w.put(w.disc(x, 12, 15, 9) & (w.y < 5.2) & (w.y > 3.6), "gallery low")
    return bake(w)


def _sign(words: str, on: str, mat: str) -> Piece:
    """An upright neon sign on its board; `on` has a 1 for every letter that burns."""
    high = 12 * len(words) + 8
    s = (
        Relief(24, high)
        .box((2, 0, 22, high), "dusk", 4, 1.5)
        .box((4, 2, 20, high - 2), "shape", 3, 0.5)
    )
    for k, letter in enumerate(words):
        lit = on[k] == "1"
        centred(s, letter, (12, 5 + 12 * k), mat if lit else "neon off", 2, 0)
    s.put(
        (s.inside(3, 1, 21, high - 1) & ~s.inside(4, 2, 20, high - 2)),
        mat if "1" in on else "neon off",
    )
    return bake(s)


def hotel(whole: int) -> Piece:
    """24 x 68: the house's own sign; its T comes and goes."""
    return _sign("HOTEL", "11111" if whole else "11011", "neon heart")


def bar(letters: int) -> Piece:
    """24 x 44: one letter after the other."""
    return _sign("BAR", ("000", "100", "110", "111")[letters], "rim light")


def eat(lit: int) -> Piece:
    """52 x 24: a word and an arrow that says where."""
    e = Relief(54, 26).box((0, 0, 54, 18), "shape", 3, 0.6)
    write(e, "EAT", (6, 4), "neon heart" if lit else "neon off", 2, 0)
    arrow = "rim light" if lit else "trace fading"
    e.path([(32, 5), (46, 5), (46, 22)], 1.0, arrow, 4)
    return bake(e.path([(42, 18), (46, 23), (50, 18)], 1.0, arrow, 4))


# ---- the railway over the street


def track() -> Piece:
    """320 x 64: girders on posts, at the height of the third floor; joins to its like."""
    t = Relief(320, 64).box((0, 0, 320, 3), "iron", 4, 0.8).box((0, 8, 320, 12), "iron", 5, 1.2)
    for x in range(0, 320, 16):
        t.line((x, 3), (x + 8, 8), 0.8, "iron", 3).line((x + 8, 8), (x + 16, 3), 0.8, "iron", 3)
    for x in (40, 200):
        t.box((x, 10, x + 6, 64), "iron", 7, 1.5).box((x - 8, 12, x + 14, 16), "iron", 6, 1)
        t.line((x - 10, 12), (x, 26), 1.2, "iron", 6).line(
            (x + 16, 12), (x + 6, 26), 1.2, "iron", 6
        )
    t.put(t.inside(0, 0, 320, 1) & (np.floor(t.x / 3) % 2 == 0), "steel")
    for x in (120, 280):
        t.dome((x, 5.4), (1.6, 1.6), "neon deep", 6)
    return bake(t)


def train(step: int) -> Piece:
    """220 x 26: three cars, lit, with heads in the windows; the last frame is the empty track."""
    t = Relief(220, 26)
    if step < TRAIN - 1:
        head = 230 - 620 * step / (TRAIN - 2)
        for car in range(3):
            _car(t, head + 128 * car, car)
        glare = t.inside(head - 26, 12, head, 20) & (np.abs(t.y - 16) < (head - t.x) * 0.16 + 0.5)
        t.put(glare & (np.floor(t.x + t.y) % 2 == 0), "shade glow")
    return bake(t)


def _car(t: Relief, x: float, car: int) -> None:
    t.put(t.inside(x, 2, x + 124, 24), "dusk violet", 3.0).put(
        t.inside(x, 1, x + 124, 3), "pane sky"
    )
    t.put(t.inside(x, 20, x + 124, 24), "shape").put(t.inside(x, 17, x + 124, 18), "neon off")
    for k in range(11):
        left = x + 5 + 10.6 * k
        mat = "dusk" if k in (2, 8) else "warm glow"
        t.put(t.inside(left, 5, left + 8, 14 if k not in (2, 8) else 20), mat)
        if (k * 3 + car) % 4 == 0 and k not in (2, 8):
            t.put(t.disc(left + 4, 10, 2, 2.4) & t.inside(x, 5, x + 124, 14), "shape")
            t.put(t.inside(left + 1.4, 12, left + 6.6, 14), "shape")
    for k in (16, 30, 94, 108):
        t.put(t.disc(x + k, 24, 2.4), "iron")


def fire_escape() -> Piece:
    """150 x 112: a landing of slats, its rail, steps that go down to the left."""
    f = Relief(150, 112)
    f.box((30, 84, 150, 88), "iron", 6, 1)
    for x in range(32, 150, 5):
        f.put(f.inside(x, 85, x + 2, 88), "soot")
    for y in (50, 66):
        f.limb((30, y, 6), (150, y, 6), (1.2, 1.2), "iron")
    for x in range(32, 150, 9):
        f.limb((x, 50, 5), (x, 86, 5), (0.7, 0.7), "iron")
    for x in (30, 92, 148):
        f.limb((x, 44, 7), (x, 110, 7), (1.6, 1.6), "iron")
    for k in range(6):
        f.box((22 - 4 * k, 88 + 5 * k, 34 - 4 * k, 90 + 5 * k), "iron", 5, 0.6)
    f.limb((34, 86, 6), (8, 112, 6), (1.2, 1.2), "iron").limb(
        (30, 52, 6), (4, 78, 6), (1.2, 1.2), "iron"
    )
    f.box((110, 74, 120, 84), "brick", 9, 1).line((113, 74), (110, 64), 0.8, "leaf", 8)
    return bake(f.line((115, 74), (118, 62), 0.8, "leaf", 8))


def blade_shade() -> Piece:
    """200 x 60: what the fan's blades throw on the wall, from its lamp below them."""
    y, x = np.mgrid[0:60, 0:200].astype(np.float32)
    dark = np.zeros((60, 200), np.float32)
    for turn in (0.25, 1.75, 3.35, 4.85):
        u = (x - 100) * np.cos(turn) + (y - 6) * 2.4 * np.sin(turn)
        v = -(x - 100) * np.sin(turn) + (y - 6) * 2.4 * np.cos(turn)
        wide = 7 + 0.08 * u
        dark = np.maximum(dark, np.clip(1.6 - np.abs(v) / wide, 0, 1) * ((u > 14) & (u < 104)))
    return mist("1e120e", 0.34 * dark * np.clip(1.2 - y / 60, 0, 1))


def pool(colour: str, power: float) -> Piece:
    """150 x 110: light from a lamp at its top, widening as it falls."""
    y, x = np.mgrid[0:110, 0:150].astype(np.float32)
    t = y / 110
    across = np.clip(1 - ((x - 75) / (16 + 56 * t)) ** 2, 0, 1)
    return mist(colour, power * across * (1 - t) ** 1.3)
