"""The room: its bed, its blind with the neon behind, the window to the iron stairs."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import crease, shell
from assets.studio.rooms.noise import Mask
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

DROPS = 8  # steps of the rain


def bed() -> Piece:
    """148 x 78: an iron bed somebody got out of in a hurry; a boot and a bottle under it."""
    b = Relief(148, 78)
    b.box((12, 60, 136, 64), "iron", 2, 1)
    b.poly([(30, 70), (38, 70), (38, 77), (26, 77), (26, 74)], "bakelite", 2)
    b.limb((60, 75, 3), (74, 75, 3), (2.2, 2.2), "banker green").limb(
        (74, 75, 3), (79, 75, 3), (1, 1), "banker green"
    )
    shell(b, [(12, 46), (134, 46), (136, 62), (12, 62)], "bed shade", 4, 3)
    shell(b, [(14, 44), (20, 36), (134, 38), (134, 50), (14, 50)], "bed linen", 5, 3)
    b.limb((22, 34, 9), (40, 36, 9), (7.5, 7), "bed linen").limb(
        (20, 30, 11), (34, 28, 12), (6, 5), "towel"
    )
    crease(b, (28, 27), (30, 38), 2.2, 0.3)
    _blanket(b)
    _iron(b, 8, 4, 76)
    _iron(b, 138, 22, 78)
    return bake(b, shadow=7)


def _blanket(b: Relief) -> None:
    """Thrown back, hanging to the floor; two white bands at its end."""
    shell(
        b,
        [
            (62, 36),
            (84, 30),
            (104, 34),
            (136, 38),
            (138, 66),
            (122, 70),
            (98, 62),
            (80, 68),
            (66, 54),
        ],
        "blanket 2",
        8,
        6,
    )
    for a, c in (
        ((80, 32), (88, 62)),
        ((100, 34), (104, 62)),
        ((122, 38), (118, 66)),
        ((70, 38), (74, 56)),
    ):
        crease(b, a, c, 2.8, 0.34)
    b.put(b.of("blanket 2") & (np.abs(b.x - 128 - (b.y - 40) * 0.1) < 1.6), "bed linen")
    b.put(b.of("blanket 2") & (np.abs(b.x - 123 - (b.y - 40) * 0.1) < 0.8), "bed linen")


def _iron(b: Relief, x: float, top: float, foot: float) -> None:
    """An end of the bed, seen from its edge: a post with a brass ball, and what lies behind it."""
    b.limb((x, top + 4, 14), (x, foot - 1, 14), (2.2, 2.2), "iron")
    b.ball((x, top + 1, 15), (3.4, 3.4, 3), "brass")
    for y in (top + 14, top + 28):
        b.ball((x, y, 15), (2.8, 1.8, 3), "brass dark")
    side = 1 if x < 70 else -1
    b.limb((x, top + 6, 12), (x + 7 * side, top + 1, 6), (1.4, 1.2), "iron")
    b.limb((x + 7 * side, top - 1, 6), (x + 7 * side, foot - 14, 6), (1.5, 1.5), "iron")
    b.ball((x + 7 * side, top - 3, 7), (2.4, 2.4, 2), "brass dark")


def blind_window() -> Piece:
    """92 x 84: the frame; the blind with its neon comes into it."""
    w = Relief(92, 84).box((0, 0, 92, 78), "walnut", 5, 2).box((5, 5, 87, 72), "dusk", -2, 0.6)
    w.box((0, 74, 92, 81), "walnut", 10, 2).box((62, 71, 72, 75), "porcelain", 12, 0.8)
    w.limb((66, 71, 14), (69, 66, 15), (0.9, 0.7), "cast white")
    return bake(w, shadow=6)


def blind(glow: int) -> Piece:
    """82 x 68: slats, three of them bent; behind them the sign is off, coming, or full on."""
    b = Relief(82, 68).put(np.ones((204, 246), np.bool_), "dusk blue", -2.0)
    b.put(b.y > 50, "dusk")
    if glow:
        near = np.abs(b.x - 58 - 5 * np.sin(b.y * 0.08)) / (1.0 if glow == 2 else 0.55)
        b.put(near < 30, "neon off").put(near < 18, "neon deep")
        if glow == 2:
            b.put(near < 9, "neon").put(near < 3.4, "neon heart")
    for k in range(15):
        y = 2.4 + 4.5 * k
        bent = 3.4 * np.exp(-(((b.x - 30) / 6.0) ** 2)) * (1 if k in (6, 7) else 0)
        bent = bent - (2.6 * np.exp(-(((b.x - 30) / 6.0) ** 2)) if k == 5 else 0)
        if k == 13:
            bent = (b.x - 20) * 0.12 * (b.x > 20)
        slat = np.abs(b.y - y - bent) < 1.45
        b.put(slat, "walnut", 3.0, 1.0)
        b.put(slat & (b.y > y + bent + 0.5), "walnut dark")
        if glow == 2:
            b.put(slat & (b.y > y + bent + 0.5) & (np.abs(b.x - 58) < 22), "neon deep")
    for x in (14, 66):
        b.put(np.abs(b.x - x) < 0.7, "bed shade", 5.0)
    b.box((0, 0, 82, 3.4), "walnut", 6, 1)
    b.put((np.abs(b.x - 76) < 0.6) & (b.y < 56), "bed linen", 6.0)
    return bake(b.ball((76, 57, 5), (1.6, 2.4, 2), "brass"))


def escape_window() -> Piece:
    """88 x 92: the sash is thrown up, the night comes in; the iron stairs are outside."""
    w = Relief(88, 92).box((0, 0, 88, 84), "walnut", 5, 2).box((6, 6, 82, 78), "hole", -3, 0)
    w.box((6, 6, 82, 9), "walnut", 3, 0.8).box((6, 34, 82, 39), "walnut", 6, 1.2)
    w.box((6, 30, 82, 33), "walnut", 4, 0.8).box((42, 9, 45, 32), "walnut", 3, 0.8)
    w.box((36, 34, 52, 37), "brass", 8, 0.8).box((0, 80, 88, 88), "walnut", 11, 2)
    for x, y, n in ((10, 26, 12), (16, 27, 9), (50, 20, 14), (56, 21, 8)):
        w.line((x, y), (x + n * 0.7, y - n), 0.45, "glass", 1)
    w.poly([(10, 39), (22, 39), (14, 48)], "glass", 0)
    w.path([(10, 48), (16, 42), (22, 39)], 0.4, "pane sky", 1)
    return bake(w, shadow=7)


def curtain(step: int) -> Piece:
    """40 x 96: thin cloth that the wind lifts; step 0 to 3."""
    c = Relief(44, 98)
    blow = (0.0, 3.0, 6.0, 3.5)[step]
    bulge = blow * np.sin(np.clip((c.y - 6) / 92, 0, 1) * np.pi * 0.62)
    x = c.x - bulge
    hem = 92 - 0.5 * blow + 2 * np.sin(x * 0.5)
    cloth = (x > 3) & (x < 22 + 0.12 * (c.y - 6) + bulge * 0.5) & (c.y > 4) & (c.y < hem)
    fold = np.sin(x * 0.75 + 0.6 * np.sin(c.y * 0.05 + step))
    c.put(
        cloth,
        "damask",
        (3 + 2.2 * fold).astype(np.float32),
        (0.92 + 0.16 * fold).astype(np.float32),
    )
    c.put(cloth & (c.y > hem - 3), "carpet gold")
    return bake(c.level(0, 28, 4, 1.6, "brass", 6), shadow=4)


def rain(step: int) -> Piece:
    """76 x 40 before the open half of the window: slanted drops that shine."""
    r = Relief(76, 40)
    dice = np.random.default_rng(9)
    for k in range(24):
        x0, y0 = float(dice.integers(4, 90)), float(dice.integers(40))
        t = (y0 + 40 * ((step + k * 0.37) / DROPS) * (1 + k % 2)) % 40
        x = x0 - t * 0.3
        if 1 < x < 75 and t < 36:
            mat = "pane sky" if k % 3 else "frost glow"
            r.put((np.abs(r.x - x + (r.y - t) * 0.3) < 0.5) & (r.y > t) & (r.y < t + 4), mat, 0.0)
    return bake(r)


def wardrobe(*, broken: bool = False) -> Piece:
    """70 x 112: a mirror that holds the red of the window; broken, it is in pieces."""
    w = Relief(72, 114).box((2, 6, 70, 108), "mahogany", 8, 2).box((0, 0, 72, 8), "mahogany", 12, 2)
    w.put(w.disc(36, 2, 20, 4), "mahogany", 13.0).box((0, 104, 72, 112), "mahogany", 12, 2)
    w.tone *= (0.95 + 0.06 * np.sin(w.y * 0.4 + 6 * w.noise(24, 3))).astype(np.float32)
    w.sink((6, 14, 26, 98), 1.2, 1.5).sink((9, 17, 23, 95), -1.2, 1.5)
    w.box((30, 12, 66, 100), "brass dark", 10, 1).box((32, 14, 64, 98), "glass", 9, 0.6)
    glass = w.inside(32, 14, 64, 98)
    if broken:
        w.put(glass, "walnut dark", 6.0)
        for points in (
            [(32, 14), (64, 14), (58, 34), (46, 26), (38, 40), (32, 30)],
            [(32, 98), (32, 64), (40, 72), (44, 90), (40, 98)],
            [(64, 98), (64, 60), (56, 74), (60, 88), (52, 98)],
        ):
            w.poly(points, "glass", 9)
        w.poly([(14, 108), (24, 104), (28, 112)], "aqua glass", 15)
        w.poly([(40, 110), (48, 106), (54, 113), (44, 113)], "glass", 15)
    glass &= w.of("glass")
    _reflection(w, glass)
    w.dome((28, 58), (1.8, 1.8), "brass", 12, 1.6)
    for x in (4, 60):
        w.box((x, 110, x + 8, 114), "mahogany dark", 8, 1)
    return bake(w, shadow=8)


def _reflection(w: Relief, glass: Mask) -> None:
    """A gleam, and the window across the room."""
    slant = w.x * 0.8 + w.y
    w.put(glass & (np.abs(slant - 62) < 5), "aqua glass").put(
        glass & (np.abs(slant - 74) < 1.2), "aqua glass"
    )
    w.put(glass & w.inside(44, 46, 60, 68), "walnut dark")
    seen = glass & w.inside(46, 48, 59, 66)
    w.put(seen, "dusk").put(seen & (w.x > 52), "neon off")
    w.put(seen & (np.abs(w.x - 56) < 1.6), "neon deep").put(
        seen & (np.floor(w.y) % 2 == 0), "dusk blue"
    )


def rug() -> Piece:
    """150 x 18: a Turkish rug, threadbare, one corner turned over."""
    r = Relief(152, 20).poly([(16, 1), (136, 1), (151, 18), (1, 18)], "carpet", 1)
    t = np.clip((r.y - 1) / 17, 0, 1)
    u = (r.x - 76) / (60 + 15 * t)
    rug = r.of("carpet")
    r.put(
        rug
        & (
            (np.abs(np.abs(u) - 0.88) < 0.03)
            | (np.abs(t - 0.14) < 0.05)
            | (np.abs(t - 0.86) < 0.05)
        ),
        "carpet gold",
    )
    lozenge = np.abs((u * 3.5) % 1 - 0.5) * 2 + np.abs(t - 0.5) * 2.2
    inner = rug & (np.abs(u) < 0.82) & (np.abs(t - 0.5) < 0.3)
    r.put(inner & (lozenge < 0.8), "carpet dark").put(inner & (lozenge < 0.35), "carpet gold")
    r.poly([(132, 4), (140, 6), (130, 12)], "bed shade", 3)
    for x in range(2, 150, 3):
        r.put(r.inside(x, 17.6, x + 1, 19.6), "bed shade", 1.0)
    return bake(r)
