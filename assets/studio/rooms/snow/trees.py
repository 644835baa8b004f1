"""Birches, firs under snow, what hangs in them, and trunks near the eye."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import Field
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Point, Relief

Side = tuple[float, float, int]  # height of a bough on the trunk, its length, its side


def _trunk(b: Relief, cx: float, wide: float, lean: float, mat: str = "bark") -> Field:
    """A round trunk with flared foot; return how far from its middle each sample is (-1..1)."""
    run = b.y / b.h
    middle = cx + lean * (run - 1) * b.h + np.sin(b.y / 26 + wide) * wide * 0.07
    flare = np.clip((b.y - b.h + 22) / 22, 0, 1) ** 2
    radius = wide / 2 * (0.8 + 0.2 * run + 0.5 * flare)
    across = (b.x - middle) / radius
    inside = np.abs(across) < 1
    high = radius * np.sqrt(np.clip(1 - across**2, 0, 1))
    b.put(inside, mat, high.astype(np.float32))
    out: Field = across.astype(np.float32)
    return out


def _marks(b: Relief, across: Field, wide: float, mat: str = "bark black") -> None:
    """The black marks run round the trunk: short lines, and a few eyes under old boughs."""
    inside = np.abs(across) < 1
    y = 4.0
    while y < b.h - 6:
        y += 3 + b.dice.random() * 7
        place = (b.dice.random() - 0.5) * 1.7
        long = 0.25 + b.dice.random() * 0.5
        thick = 0.55 if b.dice.random() < 0.65 else 1.3
        away = np.abs(across - place) / long
        dip = y + 1.2 * (across - place) ** 2 * wide / 8
        b.put(inside & (np.abs(b.y - dip) < thick * (1 - away)), mat)
    foot = inside & (b.noise(5, 3) * 22 > (b.h - 6) - b.y + 4)
    b.put(foot & (b.y < b.h - 4), mat)


def _bough(b: Relief, at: Point, tip: Point, r: float, snowy: bool = True) -> None:
    """A bough that bends upwards, its twigs hanging; snow lies along its upper side."""
    dx, dy = tip[0] - at[0], tip[1] - at[1]
    knee = (at[0] + dx * 0.55, at[1] + dy * 0.7)
    b.limb((*at, 1), (*knee, 2), (r, r * 0.7), "twig")
    b.limb((*knee, 2), (*tip, 1), (r * 0.7, 0.4), "twig")
    for k in range(3 if snowy else 2):
        t = 0.4 + 0.26 * k
        x, y = at[0] + dx * t, at[1] + dy * min(t * 1.25, 1)
        end = (x + dx * 0.34, y - abs(dx) * (0.05 + 0.16 * (k % 2)))
        b.line((x, y), end, 0.45, "twig", 1)
        if snowy:
            b.line(end, (end[0] + dx * 0.12, end[1] + 6 + 2 * k), 0.35, "twig", 1)
    if snowy:
        b.line((at[0], at[1] - r), (knee[0], knee[1] - r), r * 0.55, "snow", 3)
        b.line((knee[0], knee[1] - r * 0.8), tip, 0.5, "snow", 2)


def _mound(b: Relief, cx: float, half: float) -> None:
    """Snow about a foot, higher on the weather side."""
    b.dome((cx - half * 0.35, b.h), (half * 0.8, 7), "snow", 4, 5)
    b.dome((cx + half * 0.4, b.h + 1), (half * 0.75, 5), "snow", 4, 4)


def birch(wide: float, boughs: tuple[Side, ...], lean: float = 0.0, seed: int = 1) -> Piece:
    """80 x 132: stands from the top of the strip to the snow about its foot."""
    b = Relief(80, 132, seed=seed)
    for y, long, side in boughs:
        x = 40 + lean * (y - 132)
        _bough(b, (x, y), (x + side * long, y - long * 0.8), wide / 9)
    across = _trunk(b, 40, wide, lean)
    _marks(b, across, wide)
    inside = np.abs(across) < 1
    weather = inside & (across < -0.25 + 0.5 * b.noise(9, seed + 4)) & (b.noise(7, seed) > 0.62)
    b.put(weather, "snow")
    b.put(inside & (across > 0.55), "dim bark")
    _mound(b, 40, wide * 1.3)
    return bake(b, steepness=0.8, shadow=6)


def thin_birch(wide: float, lean: float, seed: int) -> Piece:
    """40 x 120: a tree of the second row, half lost in the dusk."""
    b = Relief(40, 120, seed=seed)
    for y, long, side in ((30, 14, 1), (18, 12, -1), (52, 10, -1)):
        x = 20 + lean * (y - 120)
        _bough(b, (x, y), (x + side * long, y - long * 0.9), 0.8, snowy=False)
    across = _trunk(b, 20, wide, lean, "dim bark")
    _marks(b, across, wide)
    return bake(b, steepness=0.7)


def fallen_birch() -> Piece:
    """150 x 44: broken by the frost, its stump beside it; snow along the trunk."""
    b = Relief(150, 44)
    b.limb((30, 34, 4), (140, 18, 4), (8, 5), "bark")
    trunk = b.of("bark")
    for k in range(16):
        x = 36 + k * 6.6 + b.dice.random() * 3
        y = 34 - (x - 30) * 0.145 + (b.dice.random() - 0.5) * 6
        b.put(b.disc(x, y, 0.7 + b.dice.random(), 2 + b.dice.random() * 2) & trunk, "bark black")
    b.dome((27, 34), (4, 8), "log cut", 8, 1)
    for x, y in ((84, 4), (112, 2), (136, 6)):
        _bough(b, (x - 8, 34 - (x - 38) * 0.145), (x, y), 1.6)
    b.line((34, 27), (136, 13), 1.8, "snow", 9).line((60, 23), (110, 16), 2.4, "snow", 9)
    b.limb((10, 42, 4), (10, 26, 4), (8, 6), "bark")
    b.poly([(5, 27), (7, 18), (9, 24), (12, 16), (15, 27)], "log cut", 8)
    b.dome((12, 44), (14, 5), "snow", 10, 4).dome((74, 43), (26, 4), "snow", 10, 3)
    return bake(b.dome((128, 43), (16, 3), "snow", 10, 3), shadow=6)


def fir(w: int, h: int, seed: int) -> Piece:
    """A young fir bowed by snow: tiers from top to foot, each under its own load."""
    f = Relief(w, h, seed=seed)
    cx, tiers = w / 2, max(4, h // 13)
    f.upright(cx, h - 8, h, 2.4, "log bark")
    for k in reversed(range(tiers)):
        top = 2 + (h - 16) * k / tiers
        low = top + (h - 16) / tiers * 2.5
        half = 4 + (w / 2 - 5) * (k + 1) / tiers
        down = np.clip((f.y - top) / (low - top), 0, 1)
        comb = 1 + 0.16 * np.sin(np.abs(f.x - cx) * 1.7 + k)
        droop = low - 3 + 4 * (np.abs(f.x - cx) / half) ** 2 * comb
        bough = (np.abs(f.x - cx) < half * down**0.8 * comb) & (f.y > top) & (f.y < droop)
        lit = (tiers - k) * 2.0 + 6 * down - 0.25 * np.abs(f.x - cx)
        f.put(bough, "fir", lit.astype(np.float32), 0.8)
        load = f.noise(8, seed + k) * 0.9 + 0.5 * (1 - down)
        f.put(bough & (load > 0.62) & (f.y < droop - 2.5), "snow", (lit + 1.5).astype(np.float32))
    f.dome((cx, h), (w * 0.4, 5), "snow", 8, 4)
    return bake(f, steepness=0.5, shadow=6)


def coat_tree() -> Piece:
    """56 x 96: a broken trunk where someone has hung his coat, cap and belt before the fight."""
    b = Relief(56, 96)
    across = _trunk(b, 24, 11, 0.02)
    _marks(b, across, 11)
    b.poly([(17, 12), (20, 2), (23, 8), (27, 0), (30, 12)], "log cut", 5)
    b.limb((28, 24, 6), (42, 17, 6), (2.2, 1.4), "bark")
    b.poly([(34, 20), (44, 19), (52, 74), (28, 76)], "felt", 8)
    coat = b.of("felt")
    b.z[coat] += (2.2 * np.sin((b.x - 40) * 0.8 + b.y * 0.05) * np.clip(b.y / 60, 0, 1))[coat]
    b.poly([(33, 22), (29, 27), (26, 56), (31, 58), (36, 40)], "felt", 11)
    b.poly([(35, 19), (45, 18), (46, 26), (39, 30), (34, 26)], "hair", 11)
    for y in (36, 46, 56):
        b.dome((41, y), (1.1, 1.1), "gilt", 13)
    b.box((30, 60, 51, 62), "log bark", 12, 0.6)
    b.dome((43, 15), (7, 5), "hair", 12, 4).dome((43, 12.6), (5.6, 3), "snow", 15, 2)
    b.put(coat & (b.y < 26) & (b.noise(4, 3) > 0.5), "snow", 12.0)
    return bake(b.dome((24, 95), (16, 6), "snow", 10, 5), shadow=6)


# ---- near the eye


def near_trunk(wide: float, lean: float, seed: int) -> Piece:
    """64 x 132: a trunk before the fight, its bark curling."""
    b = Relief(64, 132, seed=seed)
    run = b.y / b.h
    middle = 32 + lean * (run - 0.5) * b.h + np.sin(b.y / 30 + seed) * 2
    across = (b.x - middle) / (wide / 2 * (0.86 + 0.2 * run))
    inside = np.abs(across) < 1
    b.put(inside, "near bark", (wide * 0.5 * np.sqrt(np.clip(1 - across**2, 0, 1))))
    _marks(b, across.astype(np.float32), wide, "near")
    b.z[b.of("near")] -= 1.5
    curl = inside & (np.sin(b.y * 0.31 + seed) > 0.82) & (across > 0.3)
    b.z[curl] += 2.2
    return bake(b.rough(0.7, 5, seed, 0.2, inside), steepness=0.9)


def near_branch() -> Piece:
    """220 x 52: a bare branch from above, loaded with snow, a tit's old nest in its fork."""
    b = Relief(220, 52)
    for a, c, r in (
        ((0, 4), (84, 14), (5, 3.6)), ((84, 14), (160, 12), (3.6, 2)),
        ((160, 12), (218, 22), (2, 0.6)), ((60, 11), (104, 38), (2.4, 0.8)),
        ((104, 38), (112, 50), (0.8, 0.5)), ((130, 13), (168, 34), (1.6, 0.5)),
        ((40, 9), (52, 28), (1.4, 0.5)), ((186, 17), (204, 34), (1, 0.5)),
        ((96, 34), (84, 46), (0.8, 0.4)),
    ):  # fmt: skip
        b.limb((a[0], a[1], 2), (c[0], c[1], 2), r, "near bark")
    for start, end, thick in (
        ((2, 1), (60, 7), 2.2), ((60, 8), (126, 9), 1.6), ((140, 9), (190, 14), 1),
        ((72, 17), (96, 31), 0.8),
    ):  # fmt: skip
        b.line(start, end, thick, "blue snow", 5)
    return bake(b.dome((78, 16), (9, 5), "near", 4, 4))


def near_fir() -> Piece:
    """124 x 72: fir boughs hanging in from the upper corner, bent by their snow."""
    f = Relief(124, 72)
    boughs = (
        ((0, 44), (30, 70), 3),
        ((0, 26), (66, 58), 4),
        ((0, 12), (98, 38), 5),
        ((0, 2), (120, 16), 6),
    )
    for k, ((x, y), (tx, ty), wide) in enumerate(boughs):
        run = np.clip((f.x - x) / (tx - x), 0, 1)
        spine = y + (ty - y) * run**1.5
        fringe = 1 + 0.5 * np.sin(f.x * 2.3 + k) + 0.4 * np.sin(f.x * 0.7 + 2 * k)
        hang = (wide + 8 * (1 - run) ** 0.6 * np.clip(run * 6, 0.4, 1)) * (0.55 + 0.3 * fringe)
        needles = (f.y > spine - 1.5) & (f.y < spine + hang) & (f.x < tx)
        f.put(needles, "near", (k * 2 + 3 - 0.3 * (f.y - spine)))
        f.z[needles] += (0.8 * np.sin(f.x * 2.3 + f.y * 0.9))[needles]
        load = (1 - run) * 4 + 1.2 * np.sin(f.x * 0.35 + k)
        f.put((np.abs(f.y - spine + 1) < load * 0.6) & (f.x < tx - 14), "blue snow", k * 2 + 6.0)
    return bake(f)


def near_drift() -> Piece:
    """260 x 18: the edge of a drift at our feet, dry grass standing out of it."""
    d = Relief(260, 18)
    top = 15 - 8 * np.clip(1 - ((d.x - 120) / 132) ** 2, 0, 1) + 0.8 * np.sin(d.x * 0.12)
    d.put(d.y > top, "blue snow", 4 * np.clip((d.y - top) / 7, 0, 1))
    d.tone[d.of("blue snow")] *= (0.35 + 0.5 * np.clip(1 - (d.y - top) / 4, 0, 1))[
        d.of("blue snow")
    ]
    for k in range(9):
        x = 60 + k * 15 + d.dice.random() * 9
        foot = 17 - 8 * max(0.0, 1 - ((x - 120) / 132) ** 2)
        d.line((x, foot), (x + d.dice.normal() * 3, foot - 4 - d.dice.random() * 5), 0.6, "near", 2)
    return bake(d)
