"""Dawn over the yard: sky, sun, the city, grain elevators, rows of wagons, wires."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import Array, cloud, value_noise
from assets.studio.rooms.painted import (
    blank,
    dots,
    entry,
    etched,
    faded,
    mist,
    ramped,
    rgb,
    shining,
)
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

DAWN = ("201f34", "353558", "4f4d74", "9c6248", "bc8460", "d8a880", "f0cc6c")
STEPS = ((0, 0.6), (14, 1.4), (28, 2.1), (42, 2.7), (52, 3.4), (60, 3.8), (70, 4.1), (90, 3.9))
Box = tuple[int, int, int, int]


def sky() -> Piece:
    """320 x 132, joins to its like: night going, bars of cloud lit from below."""
    y = np.arange(132, dtype=np.float32)[:, None]
    step = np.interp(y, [row for row, _ in STEPS], [level for _, level in STEPS])
    wide = np.repeat(value_noise(80, 132, 7, 9, 4), 4, 1)
    bars = np.clip((wide - 0.5) * 5, 0, 1) * np.clip(1 - np.abs(y - 30) / 30, 0, 1)
    under = np.clip(bars - np.roll(bars, -2, axis=0), 0, 1) * np.clip((y - 8) / 16, 0, 1)
    return shining(ramped((step - 0.9 * bars + 2.6 * under).astype(np.float32), DAWN))


def sun() -> Piece:
    """40 x 40: low and large, cut by bars of smoke."""
    y, x = np.mgrid[0:40, 0:40].astype(np.float32)
    out = np.hypot(x - 19.5, y - 19.5)
    code = blank(40, 40)
    code[out < 15.5], code[out < 14] = entry("f8b048"), entry("f0cc6c")
    for top, high in ((17, 1.4), (23, 2.2), (29, 3.2)):
        bar = np.abs(y - top - 0.8 * np.sin(x * 0.35 + top)) < high * 0.6
        code[bar] = 0
    return shining(code)


def sun_glow() -> Piece:
    """160 x 100: the burning air about the sun; stands behind it and before the sky."""
    y, x = np.mgrid[0:100, 0:160].astype(np.float32)
    out = np.hypot((x - 80) / 76, (y - 56) / 44)
    tones = ((0.02, "bc8460"), (0.56, "d8a880"))
    return shining(dots(np.clip(1 - out, 0, 1).astype(np.float32), tones))


def _town(w: int, h: int, body: tuple[str, str]) -> tuple[Array, Array]:
    """An empty picture in the colours of a silhouette: from above, and in the haze at its foot."""
    return faded(w, h, *body), np.zeros((h, w), np.bool_)


def _windows(picture: Array, box: Box, share: float, dice: np.random.Generator) -> None:
    x0, y0, x1, y1 = box
    for y in range(y0 + 3, y1 - 2, 4):
        for x in range(x0 + 2, x1 - 2, 3):
            if dice.random() < share:
                picture[y : y + 2, x] = rgb("ffd47c")


def skyline(seed: int) -> Piece:
    """220 x 84: towers by the lake, a few windows of those who never went home."""
    w, h = 220, 84
    picture, where = _town(w, h, ("40406a", "7e6a70"))
    dice = np.random.default_rng(seed)
    x = 0
    while x < w - 10:
        wide = 10 + int(dice.integers(14))
        middle = np.clip(1 - abs(x + wide / 2 - w * 0.45) / (w * 0.5), 0, 1)
        top = h - 12 - int(dice.integers(12)) - int(44 * middle * dice.random() ** 0.7)
        box = (x, top, min(w, x + wide), h)
        where[box[1] :, box[0] : box[2]] = True
        edge = np.s_[top:, box[2] - 2 : box[2]]
        picture[edge] = (picture[edge] + np.array(rgb("d8a880"))) / 2
        if dice.random() < 0.35:
            where[top - 5 : top, x + 3 : x + wide - 3] = True
        if dice.random() < 0.3:
            where[top - 12 : top, x + wide // 2] = True
        _windows(picture, box, 0.10, dice)
        x += wide - 1
    _tall(picture, where, 96 if seed % 2 else 60)
    return etched(picture, where)


def _tall(picture: Array, where: Array, cx: int) -> None:
    """One stepped tower over all others, two masts on it."""
    for k, (half, top) in enumerate(((13, 30), (10, 18), (6, 8))):
        where[top:, cx - half : cx + half] = True
        picture[top:60, cx - half : cx + half] = rgb(("3a3a62", "38385e", "36365a")[k])
        picture[top:50, cx + half - 2 : cx + half] = rgb("c08c78")
    for x in (cx - 3, cx + 2):
        where[0:8, x] = True
        picture[0:8, x] = rgb("36365a")
    _windows(picture, (cx - 12, 32, cx + 10, 70), 0.08, np.random.default_rng(cx))


def elevators() -> Piece:
    """210 x 76: grain elevators: a row of concrete silos, the headhouse, a slanting leg."""
    w, h = 210, 76
    picture, where = _town(w, h, ("4a4468", "846c70"))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    for k in range(9):
        cx = 60 + k * 16
        silo = (np.abs(x - cx) < 8) & (y > 26)
        turn = np.clip((x - cx) / 8 * 0.6 + 0.35, 0, 1)
        lit = (turn**3 * 0.8)[silo][:, None]
        picture[silo] = picture[silo] * (1 - lit) + np.array(rgb("d8a880")) * lit
        shade = silo & (x - cx < -5)
        picture[shade] = picture[shade] * 0.55 + np.array(rgb("26264a")) * 0.45
        where |= silo
    for box in ((40, 4, 66, 76), (52, 20, 196, 28), (150, 12, 166, 22), (10, 46, 42, 76)):
        area = np.s_[box[1] : box[3], box[0] : box[2]]
        where[area] = True
        picture[area] = picture[area] * 0.6 + np.array(rgb("34345c")) * 0.4
        picture[box[1] : box[1] + 1, box[0] : box[2]] = rgb("9c6248")
    leg = (np.abs(y - 12 - (x - 66) * 0.5) < 1.6) & (x > 4) & (x < 44)
    leg |= (np.abs(y - 44 + (x - 4) * 0.95) < 1.8) & (x < 46) & (x > 4)
    where |= leg
    picture[leg] = rgb("3c3a60")
    _windows(picture, (42, 8, 64, 40), 0.2, np.random.default_rng(3))
    return etched(picture, where)


def chimneys() -> Piece:
    """150 x 90: a steel mill: stacks with smoke drawn out along the sky."""
    w, h = 150, 90
    picture, where = _town(w, h, ("46426a", "846c70"))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    where |= (y > 66 - 8 * (np.floor(x / 18) % 3)) & (x > 6) & (x < 120)
    saw = (x > 60) & (x < 130) & (y > 70 - 8 * ((x % 14) / 14))
    where |= saw
    drift = value_noise(w, h, 12, 8)
    for cx, top in ((22, 26), (38, 20), (54, 30)):
        stack = (np.abs(x - cx) < 2.4 + (y - top) * 0.02) & (y > top)
        where |= stack
        picture[stack & (x > cx + 0.5)] = rgb("c89078")
        away = np.clip((x - cx) / 90, 0, 1)
        plume = (np.abs(y - top + 4 + 14 * away**0.7 - 3 * drift) < 2.5 + 9 * away) & (x >= cx)
        plume &= drift > 0.34 + 0.3 * away
        picture[plume], where[plume] = rgb("6c6084"), True
        under = plume & ~np.roll(plume, -2, axis=0)
        picture[under] = rgb("e8a080")
    return etched(picture, where)


def haze() -> Piece:
    """320 x 60: dawn mist over the tracks behind; joins to its like."""
    down = np.interp(np.arange(60), [0, 34, 60], [0, 0.62, 0.3])[:, None]
    return mist(
        "b08888", ((0.5 + 0.5 * cloud(320, 60, 70, 13, 0.36, 1.7)) * down).astype(np.float32)
    )


def ground_mist() -> Piece:
    """320 x 40: thin mist along the ballast; joins to its like."""
    down = np.interp(np.arange(40), [0, 16, 40], [0, 0.4, 0.1])[:, None]
    return mist("8c7c90", (cloud(320, 40, 64, 17, 0.42, 1.9) * down).astype(np.float32))


def wagon_row() -> Piece:
    """256 x 34, for the layer behind: wagons in their rows, a third of the size."""
    r = Relief(256, 34)
    for k, mat in enumerate(("oxide", "hopper grey", "egg yellow", "oxide dark")):
        x = 2 + 64 * k
        if k == 1:
            r.poly([(x, 6), (x + 60, 6), (x + 60, 18), (x + 50, 26), (x + 10, 26), (x, 18)], mat, 4)
            for c in range(7):
                r.dome((x + 6 + c * 8, 6), (6, 3), "soot", 2, 2)
        else:
            r.box((x, 3, x + 60, 26), mat, 4, 1).box((x + 22, 5, x + 40, 25), mat, 5, 0.6)
            r.box((x - 1, 2, x + 61, 4), "oxide dark", 5, 0.6)
        for dx in range(4, 60, 6):
            r.z[(np.abs(r.x - x - dx) < 0.5) & r.of(mat)] -= 0.8
        r.box((x, 26, x + 60, 28), "iron", 4, 0.4)
        for dx in (8, 15, 45, 52):
            r.dome((x + dx, 30), (3.2, 3.2), "soot", 4, 1)
    return bake(r.rough(0.4, 4, 3, 0.2).streaks(16, 20, 0.3))


def wires() -> Piece:
    """160 x 26, for the layer behind, joins to its like: three wires sagging between poles."""
    code = blank(160, 26)
    x = np.arange(160)
    for k, (top, sag) in enumerate(((1, 8), (7, 9), (14, 9))):
        y = np.round(top + sag * (1 - ((x - 79.5) / 80) ** 2)).astype(int)
        code[y, x] = entry("322a29" if k % 2 else "353558")
    return shining(code)
