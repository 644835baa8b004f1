"""The lift bridge: truss, tower with its counterweight, the keeper's house, the river and boats."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.chase.far import Town
from assets.studio.rooms.noise import value_noise
from assets.studio.rooms.painted import blank, entry, over, shining
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief
from assets.studio.rooms.stencil import stencil
from assets.studio.rooms.tileset import Set

PAINT = "bridge paint"


def _member(r: Relief, a: tuple[float, float], b: tuple[float, float], wide: float) -> None:
    """A riveted bar: two flanges and a darker web."""
    r.line(a, b, wide, PAINT, 3)
    r.line(a, b, wide * 0.4, "maroon brick", 3.4)


def truss() -> Piece:
    """128 x 66, joins to its like: one bay of the truss beside the road, its gussets riveted."""
    r = Relief(128, 66)
    r.box((0, 4, 128, 10), PAINT, 6, 1).box((0, 6, 128, 8), "maroon brick", 6, 0.3)
    for a, b in (((0, 62), (64, 8)), ((128, 62), (64, 8))):
        _member(r, a, b, 2.6)
    _member(r, (64, 8), (64, 62), 2.2)
    for x in (0, 128):
        _member(r, (x, 8), (x, 62), 2.2)
    for x, y in ((0, 7), (64, 7), (128, 7), (64, 58), (0, 58), (128, 58)):
        r.poly(
            [
                (x - 9, y),
                (x - 5, y - 5),
                (x + 5, y - 5),
                (x + 9, y),
                (x + 5, y + 6),
                (x - 5, y + 6),
            ],
            PAINT,
            7,
        )
        for dx in (-5, -1.6, 1.6, 5):
            for dy in (-2.4, 1.0, 3.4):
                r.dome((x + dx, y + dy), (0.8, 0.8), "bridge paint", 7.6, 0.8)
    _railing(r, 48, 66)
    rust = r.of(PAINT) & (r.noise(9, 4) > 0.70)
    r.put(rust, "rust")
    r.tone *= np.float32(0.9)
    return bake(r.streaks(10, 40, 0.3), shadow=4)


def _railing(r: Relief, top: float, base: float) -> None:
    r.level(0, r.w, top + 1, 1.1, "iron", 4).level(0, r.w, base - 4, 0.8, "iron", 4)
    for x in range(2, r.w, 5):
        r.put(r.inside(x, top + 1, x + 1, base - 3), "iron", 3.0)
        r.dome((x + 0.5, (top + base) / 2 - 1), (1.2, 1.2), "iron", 4, 0.6)


def railing() -> Piece:
    """96 x 20, joins to its like: cast iron, a pattern of rings."""
    r = Relief(96, 20)
    _railing(r, 0, 20)
    for x in (0, 48):
        r.box((x, 0, x + 3.4, 20), PAINT, 6, 0.8)
    return bake(r.box((0, 17, 96, 20), PAINT, 5, 0.8), shadow=3)


def tower() -> Piece:
    """92 x 132: a leg of the lift tower, to row 66; its counterweight hangs half way."""
    r = Relief(92, 132)
    for x in (6, 78):
        r.box((x, 0, x + 8, 132), PAINT, 7, 1).box(
            (x + 2.6, 0, x + 5.4, 132), "maroon brick", 6, 0.4
        )
        for y in range(3, 132, 6):
            r.dome((x + 1.2, y), (0.8, 0.8), PAINT, 7.8, 0.8).dome(
                (x + 6.8, y), (0.8, 0.8), PAINT, 7.8, 0.8
            )
    _member(r, (12, 0), (80, 30), 2.0)
    _member(r, (80, 0), (12, 30), 2.0)
    r.box((6, 27, 86, 32), PAINT, 8, 0.8)
    for x, turn in ((14, 1), (78, -1)):
        _member(r, (x, 44), (x + 13 * turn, 31), 1.4)
    r.box((24, 4, 68, 25), "concrete", 12, 1.5)
    r.tone[r.of("concrete")] *= 0.62
    for x in (30, 62):
        r.put(r.inside(x, 0, x + 1.6, 7), "iron", 12.0)
    stencil(r, "320 T", (32, 11), "ink")
    r.put(r.y > 66, "clear", 0.0)
    rust = r.of(PAINT) & (r.noise(9, 6) > 0.68)
    r.put(rust, "rust")
    return bake(r.streaks(12, 40, 0.3), shadow=5)


def keepers_house() -> Piece:
    """56 x 64: eight-sided, copper roof, lit all round; he has the levers in his hands."""
    r = Relief(56, 64)
    r.box((8, 36, 48, 64), "stone", 5, 1.5)
    r.bricks((9, 6), joint=0.7, depth=0.8, vary=0.16, where=r.inside(8, 36, 48, 64))
    r.tone[r.of("stone")] *= 0.74
    r.poly([(4, 34), (52, 34), (48, 38), (8, 38)], "stone", 8)
    r.box((7, 16, 49, 34), "shed dark", 5, 0.6)
    for k, (x0, x1) in enumerate(((9, 16), (18, 27), (29, 38), (40, 47))):
        r.put(r.inside(x0, 18, x1, 31), "warm pane low", 3.0, 1.0)
        r.put(r.inside(x0, 18, x1, 20.6 + k % 2), "warm pane", 3.0, 1.0)
    r.put(r.disc(24, 23.4, 2.1, 2.6) | r.disc(24, 31.6, 4.6, 5.6) & (r.y < 31), "shape", 4.0)
    r.put(r.inside(20.4, 20.6, 27.6, 21.8), "shape", 4.2)
    for x in (32, 35):
        r.line((x, 31), (x + 1.4, 24), 0.5, "shape", 4)
    for x in (17, 28, 39):
        r.box((x - 0.8, 16, x + 0.8, 34), "shed dark", 6, 0.4)
    r.poly([(2, 17), (14, 8), (42, 8), (54, 17)], "glaze", 9)
    r.poly([(20, 8), (28, 2), (36, 8)], "glaze", 10)
    for x in (14, 24, 32, 42):
        r.line((28 + (x - 28) * 0.8, 8), (28 + (x - 28) * 1.7, 17), 0.5, "glaze2", 10)
    r.upright(28, 0, 4, 0.7, "gilt", 10)
    r.tone[r.of("glaze")] *= 0.8
    r.box((22, 44, 34, 64), "iron", 7, 0.8).put(r.inside(25, 48, 31, 54), "warm pane dim", 8.0)
    return bake(r.streaks(6, 30, 0.3), shadow=5)


def signal() -> Set:
    """22 x 60: for boats and cars: a gate's lamps and a bell, red by turns."""
    return Set(tuple(_gate(lit) for lit in (0, 1)), (420, 420))


def _gate(lit: int) -> Piece:
    r = Relief(22, 60).upright(11, 4, 60, 1.5, "steel", 1).box((5, 44, 17, 60), "safety", 4, 1)
    r.tone[r.of("safety")] *= 0.7
    r.box((2, 13, 20, 15), "iron", 4, 0.5).dome((11, 3.6), (3, 3), "steel", 4, 2)
    for k, x in enumerate((4, 18)):
        r.dome((x, 14), (3.8, 3.8), "soot", 6, 1)
        r.put(r.disc(x, 14, 2.4), "stop lamp" if k == lit else "lamp red low", 7.0)
    r.box((4, 22, 18, 31), "enamel", 5, 0.4)
    for y in (24, 26.4, 28.6):
        r.put(r.inside(6, y, 16, y + 1), "ink", 5.4)
    return bake(r, shadow=3)


def tug() -> Set:
    """76 x 34: low in the water, its wheelhouse lit, one green lamp; it rocks."""
    return Set(tuple(_tug(dip) for dip in (0.0, 0.7, 1.0, 0.5)), (520, 340, 520, 340))


def _tug(dip: float) -> Piece:
    r = Relief(76, 34)
    y = dip
    r.poly([(2, 20 + y), (60, 20 + y), (74, 16 + y), (70, 32), (8, 32)], "tank black", 4)
    r.poly(
        [(2, 19 + y), (60, 19 + y), (75, 14.6 + y), (74.4, 17 + y), (60, 21.6 + y), (2, 21.6 + y)],
        "paint",
        6,
    )
    r.box((22, 11 + y, 52, 20 + y), "shed dark", 5, 0.8).box(
        (34, 2 + y, 50, 11 + y), "whitewash", 6, 0.8
    )
    r.tone[r.of("whitewash")] *= 0.6
    r.put(r.inside(36, 4 + y, 48, 8.6 + y), "warm pane low", 6.6, 1.0)
    r.put(r.disc(44, 7 + y, 1.6, 2) & r.inside(36, 4 + y, 48, 8.6 + y), "shape", 7.0)
    r.put(r.inside(41.4, 4 + y, 42.2, 8.6 + y), "shed dark", 7.0)
    for x in (25, 30, 46):
        r.put(r.disc(x, 15 + y, 1.5), "warm pane low", 6.0)
    r.upright(28, 1 + y, 12 + y, 2.6, "tank black", 5).put(
        r.inside(25.4, 3 + y, 30.6, 5 + y), "paint", 8.0
    )
    r.put(r.inside(42, y - 1, 42.8, 3 + y), "iron", 6.0).put(r.disc(42.4, y + 0.6, 1), "globe", 7.0)
    r.put(r.disc(56, 17.4 + y, 1.1), "clear lamp", 7.0)
    for x in range(10, 66, 9):
        r.dome((x, 25 + y), (2.6, 2.6), "tyre", 6, 1).put(r.disc(x, 25 + y, 1), "soot", 6.0)
    r.put(r.y > 30, "clear", 0.0)
    piece = bake(r)
    foam = blank(76, 34)
    wave = value_noise(76, 34, 5, int(40 * dip) + 3)
    row = np.mgrid[0:34, 0:76]
    foam[(row[0] > 28) & (row[0] < 31) & (wave > 0.55) & (row[1] > 4) & (row[1] < 72)] = entry(
        "4a5e68"
    )
    return over(piece, foam)


def barge() -> Piece:
    """110 x 20, for the layer behind: heaped with gravel, a lantern at each end."""
    r = Relief(110, 20)
    r.poly([(10, 9), (36, 3), (60, 6), (80, 2), (100, 9)], "cinder", 3)
    r.rough(3, 4, 3, 0.4, r.of("cinder"))
    r.poly([(0, 8), (110, 8), (104, 18), (6, 18)], "oxide dark", 5)
    r.box((0, 8, 110, 10), "rust", 7, 0.5)
    r.tone *= np.float32(0.7)
    r.put(r.disc(4, 5.6, 1.3), "globe edge", 8.0).put(r.disc(106, 5.6, 1.3), "stop lamp", 8.0)
    return bake(r.put(r.inside(3.6, 5, 4.4, 9) | r.inside(105.6, 5, 106.4, 9), "iron", 7.0))


def bank() -> Piece:
    """256 x 40, for the layer behind: warehouses along the far bank, their lamps on the quay."""
    town = Town(blank(256, 40), np.random.default_rng(12), "141a24", "202c38")
    x = 0
    while x < 250:
        wide = min(256 - x, 30 + int(town.dice.integers(26)))
        high = 13 + int(town.dice.integers(9))
        kind = int(town.dice.integers(4))
        town.block(x, x + wide, high, ("141a24", "201f34", "1e1514", "141a24")[kind])
        if kind == 1:
            _gables(town, x, wide, high)
        elif kind == 2:
            town.block(x + 5, x + 9, high + 14, "1e1514")
            town.code[40 - high - 14, x + 5 : x + 9] = entry("9c6248")
        else:
            town.block(x + 8, x + 20, high + 4)
        lit = town.dice.random()
        for wx in range(x + 3, x + wide - 4, 6):
            for wy in (40 - high + 3, 40 - high + 8):
                known = town.dice.random() < (0.5 if lit > 0.6 else 0.1)
                town.code[wy : wy + 3, wx : wx + 3] = entry("9c6c26" if known else "202c38")
        x += wide
    town.code[37:40, :] = entry("322a29")
    town.code[37, :] = entry("625448")
    for x in range(9, 256, 22):
        town.code[33:37, x] = entry("32424e")
        town.code[31:33, x - 1 : x + 2] = entry("f0cc6c")
    return shining(town.code)


def _gables(town: Town, x: int, wide: int, high: int) -> None:
    """A saw of roofs with glass to the north."""
    for k in range(wide):
        rise = 5 - k % 10 // 2
        town.block(x + k, x + k + 1, high + rise, "201f34", high)
        town.code[40 - high - rise, x + k] = entry("353558")


def glints() -> Set:
    """160 x 22, joins to its like: lamps of the far bank broken up on the water."""
    return Set(tuple(_glints(step) for step in range(4)), (260,) * 4)


GLINTS = (
    (8, "gold"), (30, "pale"), (52, "gold"), (66, "pink"), (75, "pale"),
    (96, "gold"), (112, "aqua"), (119, "gold"), (141, "pale"), (152, "red"),
)  # fmt: skip
FADING = {  # a lamp's colour on the water: near the bank, midway, at our feet
    "gold": ("d09c3e", "9c6c26", "66421a"), "pale": ("f0cc6c", "9c6c26", "66421a"),
    "pink": ("d24ca0", "4f4d74", "4f4d74"), "aqua": ("4e8078", "386866", "2a5658"),
    "red": ("a82818", "701414", "701414"),
}  # fmt: skip


def _glints(step: int) -> Piece:
    """Each lamp a broken column of level dashes: wider, farther apart and dimmer towards us."""
    code = blank(160, 22)
    dice = np.random.default_rng(7)
    for at, colour in GLINTS:
        y, k = 0, 0
        while y < 20:
            reach = 1 + y // 6
            drift = round(float(np.sin(step * np.pi / 2 + at + 1.7 * k)) * (0.6 + y / 12))
            left = at + drift + int(dice.integers(-1, 2)) - reach // 2
            code[y, max(0, left) : left + reach + 1] = entry(FADING[colour][y // 7])
            y, k = y + 1 + y // 5 + int(dice.integers(0, 2)), k + 1
    return shining(code)


def far_bridge() -> Piece:
    """150 x 40, far away: the next bridge up the river, its lamps in a row, a tower at each end."""
    code = blank(150, 40)
    dark, edge = entry("201f34"), entry("353558")
    code[28:31, :] = dark
    code[28, :] = edge
    for x in (12, 126):
        code[2:40, x : x + 12] = dark
        code[2:40, x + 11] = edge
        code[2, x : x + 12] = edge
        for y in range(6, 27, 7):
            for k in range(8):
                code[y + k * 6 // 8, x + 2 + k] = edge
    arc = np.round(9 + 17 * (np.abs(np.arange(102) - 51) / 51) ** 2).astype(int)
    code[arc, 24 + np.arange(102)] = edge
    code[arc + 1, 24 + np.arange(102)] = dark
    for x in range(28, 126, 8):
        code[arc[x - 24] : 28, x] = dark
    code[26, 4:150:10] = entry("f0cc6c")
    code[27, 4:150:10] = entry("9c6c26")
    code[1, 17] = code[1, 131] = entry("d84820")
    return shining(code)
