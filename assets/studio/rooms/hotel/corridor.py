"""The corridor's fittings: lamps, machines, the cart, the maid's cupboard, things left at doors."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import crease, shell
from assets.studio.rooms.lettering import centred, width, write
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def wall_lamp(*, broken: bool = False) -> Piece:
    """26 x 36: a pleated shade on a brass arm; broken, the bare socket and a rag of silk."""
    w = Relief(26, 36).dome((13, 27), (4, 6), "brass", 3, 2.4)
    w.path([(13, 27), (13, 20), (13, 15)], 1.2, "brass", 5).ball(
        (13, 33, 4), (1.6, 2, 1.6), "brass"
    )
    if broken:
        w.box((11, 12, 15, 17), "bakelite", 6, 0.8)
        w.poly([(5, 17), (9, 10), (11, 16), (8, 20)], "bed shade", 6)
        w.line((9, 4), (12, 12), 0.5, "iron", 6).line((18, 5), (14, 12), 0.5, "iron", 6)
        return bake(w, shadow=3)
    shell(w, [(7, 4), (19, 4), (25, 18), (1, 18)], "shade glow", 5, 6)
    shade = w.of("shade glow")
    w.put(shade & (np.abs(w.x - 13) < 3 + (w.y - 4) * 0.36) & (w.y > 6), "warm glow")
    w.put(shade & (np.hypot(w.x - 13, (w.y - 14) * 1.1) < 4.6), "globe")
    w.put(shade & (w.y > 16.6), "gallery")
    return bake(w, shadow=3)


def ice_machine(*, broken: bool = False) -> Piece:
    """54 x 96: enamel, a lit word, a hatch with a scoop; broken, the ice is on the floor."""
    m = Relief(54, 98).box((1, 0, 53, 94), "uniform shade", 10, 2.5)
    m.box((4, 4, 50, 26), "film mid" if broken else "box glow", 8, 0.8)
    centred(m, "ICE", (27, 9), "film dark", 2, 0)
    for k in range(8):
        m.poly([(5 + 5.6 * k, 21), (9 + 5.6 * k, 21), (7 + 5.6 * k, 25)], "frost bright", 8)
    if broken:
        m.put(m.of("frost bright"), "film dark")
    m.box((6, 32, 48, 62), "soot", 2, 1)
    _ice(m)
    if broken:
        m.poly([(4, 60), (50, 66), (49, 78), (3, 70)], "uniform shade", 14)
    else:
        m.poly([(5, 30), (49, 30), (47, 38), (7, 38)], "uniform", 14)
    m.limb((34, 48, 9), (40, 56, 12), (1.4, 1.2), "chrome")
    m.box((8, 70, 46, 88), "dull chrome", 10, 1)
    for y in (73, 77, 81, 85):
        m.box((11, y, 43, y + 1.6), "rubber", 10, 0.3)
    for x in (4, 44):
        m.box((x, 92, x + 6, 98), "rubber", 7, 1)
    m.tone *= (1 - 0.3 * np.clip(1 - np.hypot((m.x - 12) / 9, (m.y - 92) / 10), 0, 1)).astype(
        np.float32
    )
    if broken:
        dice = np.random.default_rng(3)
        for _ in range(18):
            left, top = 3 + dice.random() * 48, 92 + dice.random() * 5
            m.box((left, top, left + 2.6, top + 2.2), "ice", 14, 0.6)
    return bake(m.streaks(3, 40, 0.14), shadow=7)


def _ice(m: Relief) -> None:
    """What lies behind the hatch."""
    heap = 50 - 5 * np.exp(-(((m.x - 30) / 13) ** 2))
    ice = m.inside(7, 33, 47, 61) & (m.y > heap + 4 * m.noise(4, 3))
    m.put(ice, "ice", (3 + 4 * m.noise(3, 8)).astype(np.float32), 0.8)


def cart(*, broken: bool = False) -> Piece:
    """92 x 74: a cloth to the floor, silver covers, a bottle in ice; broken, all of it is over."""
    c = Relief(96, 76)
    if broken:
        _upset(c)
        return bake(c, shadow=6)
    for x in (14, 80):
        c.dome((x, 71), (4.4, 4.4), "rubber", 3, 2).dome((x, 71), (1.6, 1.6), "brass", 5)
    c.dome((30, 27), (17, 15), "chrome", 13, 9)
    c.box((10, 62, 86, 67), "brass", 5, 1)
    shell(
        c,
        [(6, 30), (90, 30), (90, 56), (82, 61), (70, 57), (52, 62), (32, 57), (16, 62), (6, 55)],
        "bed linen",
        6,
        3,
    )
    cloth = c.of("bed linen")
    c.z[cloth] += (1.2 * np.sin(c.x * 0.42) * np.clip((c.y - 32) / 18, 0, 1))[cloth]
    c.tone[cloth] *= (0.9 + 0.1 * np.sin(c.x * 0.42 + 0.9))[cloth]
    c.box((4, 27, 92, 31), "bed linen", 12, 1.4)
    c.box((11, 25, 49, 28.4), "chrome", 16, 1).ball((30, 11, 20), (2, 2, 2), "chrome")
    c.put(c.inside(20, 15, 23, 21) & c.of("chrome"), "frost bright", 22.0)
    _champagne(c)
    c.poly([(50, 27), (54, 21), (58, 27)], "cast white", 15)
    return bake(c, shadow=6)


def _champagne(c: Relief) -> None:
    """A bucket, a bottle in ice, two glasses."""
    shell(c, [(56, 12), (74, 12), (71, 28), (59, 28)], "dull chrome", 13, 6)
    c.limb((68, 16, 16), (75, 1, 17), (3.2, 1.5), "banker green").limb(
        (75, 2, 18), (76, -1, 18), (1.8, 1.6), "gilt"
    )
    for x in (60, 65):
        c.box((x, 10, x + 3.6, 13), "ice", 19, 0.8)
    for x in (80, 86):
        c.line((x, 20), (x, 26), 0.8, "aqua glass", 14).box(
            (x - 2, 26, x + 2, 27.4), "aqua glass", 14, 0.4
        ).dome((x, 18), (2.4, 3), "aqua glass", 14, 1)


def _upset(c: Relief) -> None:
    c.limb((16, 70, 4), (66, 46, 4), (1.6, 1.6), "brass").limb(
        (22, 72, 4), (78, 62, 4), (1.6, 1.6), "brass"
    )
    shell(
        c, [(8, 70), (22, 56), (46, 50), (72, 54), (90, 68), (88, 75), (10, 75)], "bed linen", 4, 8
    )
    for a, b in (((22, 58), (30, 74)), ((44, 51), (42, 74)), ((66, 54), (62, 74))):
        crease(c, a, b, 2.4, 0.35)
    c.dome((70, 64), (13, 10), "chrome", 10, 7).dome((70, 64), (10, 7), "dull chrome", 9, -3)
    c.limb((34, 68, 12), (52, 72, 12), (3.2, 2.6), "banker green").limb(
        (52, 72, 12), (58, 73, 12), (1.6, 1.4), "banker green"
    )
    c.dome((22, 50), (3.6, 3.6), "rubber", 6, 2).dome((80, 58), (3.6, 3.6), "rubber", 6, 2)
    for x, y in ((26, 74), (60, 75), (84, 74), (46, 73)):
        c.box((x, y - 2, x + 3, y), "ice", 14, 0.6)


def cupboard() -> Piece:
    """72 x 112: the maid's cupboard stands open: linen in piles, soap, a bucket, a mop."""
    c = Relief(72, 112).box((0, 0, 72, 112), "walnut", 5, 2).box((6, 6, 66, 110), "ink", -5, 1)
    c.put(c.inside(6, 6, 66, 110), "walnut dark", -5.0, 1.0)
    dice = np.random.default_rng(11)
    for y in (30, 54, 76):
        c.box((6, y, 66, y + 3), "walnut", 1, 0.8)
    for row, mats in (
        (30, ("bed linen", "towel", "bed linen")),
        (54, ("towel", "damask", "bed linen")),
    ):
        for k, mat in enumerate(mats):
            x = 9 + 19 * k
            high = int(dice.integers(3, 6))
            for n in range(high):
                dx = float(dice.random()) * 2
                c.box((x + dx, row - 3.6 * (n + 1), x + 16 + dx, row - 3.6 * n), mat, 3, 1.4)
    _cleaning(c)
    c.poly([(0, 2), (6, 7), (6, 110), (0, 112)], "mahogany", 9)
    c.box((58, 60, 66, 74), "paper", 0, 0.3)
    return bake(c, shadow=8)


def _cleaning(c: Relief) -> None:
    """Bottles, soap, a bucket, a mop."""
    for k, x in enumerate((10, 17, 24)):
        c.upright(x + 3, 66 - k % 2 * 2, 76, 2.8, ("lacquer blue", "porcelain", "paint")[k], 1)
        c.box((x + 2, 63 - k % 2 * 2, x + 4, 66), "bakelite", 3, 0.4)
    for k in range(4):
        c.box(
            (34 + 7 * k, 71 - 3 * (k % 2), 40 + 7 * k, 76),
            "pink soap" if k % 2 else "cream",
            3,
            0.8,
        )
    shell(c, [(12, 92), (32, 92), (29, 109), (15, 109)], "dull chrome", 1, 6)
    c.path([(12, 92), (14, 85), (30, 85), (32, 92)], 0.7, "iron", 4)
    c.limb((50, 18, 6), (44, 96, 7), (1.2, 1.2), "coat tan")
    for k in range(7):
        c.limb((44, 95, 8), (36 + 2.8 * k, 108, 8), (1.6, 1.2), "bed shade")


def hamper() -> Piece:
    """50 x 60: a canvas bag on a frame, full to falling over."""
    h = Relief(52, 62)
    shell(h, [(6, 22), (46, 22), (44, 54), (8, 54)], "bed shade", 3, 8)
    for x in (14, 26, 38):
        crease(h, (x, 24), (x + 1, 52), 1.6, 0.22)
    for x in (6, 46):
        h.limb((x, 18, 9), (52 - x, 60, 6), (1.2, 1.2), "brass dark")
    h.level(4, 48, 22, 1.8, "brass", 10)
    for at, radii, mat in (
        ((16, 17, 6), (11, 8, 6), "bed linen"),
        ((34, 15, 8), (12, 9, 7), "towel"),
        ((26, 10, 9), (9, 7, 6), "bed linen"),
    ):
        h.ball(at, radii, mat)
    shell(h, [(38, 18), (50, 20), (51, 40), (45, 44), (42, 30)], "bed linen", 11, 3)
    h.poly([(12, 20), (19, 19), (18, 29), (13, 30)], "damask", 15)
    return bake(h, shadow=5)


def extinguisher() -> Piece:
    """22 x 48: the copper kind that has to be turned over."""
    e = Relief(22, 50).upright(11, 10, 46, 7, "copper", 2).dome((11, 11), (7, 6), "copper", 2, 7)
    e.box((8, 1, 14, 6), "brass", 7, 1).path([(5, 16), (2, 22), (4, 36)], 1.1, "rubber", 6)
    for y in (14, 42):
        e.put(e.of("copper") & (np.abs(e.y - y) < 1), "brass")
    e.box((6, 21, 16, 34), "brass", 9, 0.5)
    for y in (23, 26, 29):
        e.put(e.inside(7.5, y, 14.5, y + 1), "brass dark")
    return bake(e.box((1, 44, 21, 47), "walnut dark", 4, 0.8), shadow=4)


def picture(*, broken: bool = False) -> Piece:
    """42 x 34: a stag nobody looks at; broken, it hangs askew with its glass starred."""
    p = Relief(44, 40)
    lean = 5.0 if broken else 0.0
    corners = [(2 + lean * 0.6, 2), (42, 2 + lean), (42 - lean * 0.6, 34 + lean), (2, 34)]
    p.poly(corners, "walnut", 5)
    inner = [
        (6 + lean * 0.5, 6),
        (38, 6 + lean * 0.9),
        (38 - lean * 0.5, 30 + lean),
        (6, 30 + lean * 0.1),
    ]
    p.poly(inner, "bed linen", 4)
    p.poly([(x * 0.8 + 4.4, y * 0.76 + 4.4) for x, y in inner], "ochre", 3)
    field = p.of("ochre")
    p.put(field & (p.y > 21 + lean * p.x / 44), "leaf").put(field & p.disc(31, 14, 4), "cream")
    p.poly(
        [(16, 24), (17, 18), (25, 18), (26, 24), (24, 24), (23, 21), (19, 21), (18, 24)],
        "walnut dark",
        3.5,
    )
    p.line((17, 19), (14, 14), 1.0, "walnut dark", 3.5)
    p.path([(14, 14), (11, 11), (12, 9)], 0.5, "walnut dark", 3.5).path(
        [(14, 14), (16, 11), (15, 9)], 0.5, "walnut dark", 3.5
    )
    if broken:
        for end in ((8, 8), (37, 14), (14, 31), (34, 34), (22, 8)):
            p.line((24, 19), end, 0.4, "ice", 5)
        p.put(p.disc(24, 19, 2.4), "ink", 3.0)
    return bake(p, shadow=4)


def console(*, broken: bool = False) -> Piece:
    """58 x 66: a half table with a vase of lilies; broken, water, stalks and china."""
    c = (
        Relief(60, 70)
        .box((2, 36, 58, 41), "mahogany", 10, 1.5)
        .box((6, 41, 54, 48), "mahogany", 7, 1.2)
    )
    for x, foot in ((10, 8), (50, 52)):
        c.limb((x, 46, 6), (foot, 69, 5), (2.6, 1.6), "mahogany")
    c.dome((30, 44.4), (1.5, 1.5), "brass", 9, 1)
    if broken:
        for points in ([(14, 36), (18, 30), (23, 36)], [(28, 36), (33, 33), (36, 36)]):
            c.poly(points, "porcelain", 12)
        c.limb((22, 34, 13), (46, 36, 13), (0.8, 0.6), "green").ball(
            (47, 35, 13), (3.4, 2.4, 2), "cast white"
        )
        c.limb((40, 40, 13), (44, 56, 12), (0.8, 0.6), "green").ball(
            (45, 58, 12), (2.6, 3.4, 2), "cast white"
        )
        return bake(c, shadow=5)
    _lilies(c)
    return bake(c, shadow=5)


def _lilies(c: Relief) -> None:
    """Five of them in a blue vase."""
    shell(
        c,
        [(25, 18), (35, 18), (33, 24), (37, 32), (34, 37), (26, 37), (23, 32), (27, 24)],
        "lacquer blue",
        11,
        5,
    )
    c.put(c.inside(28, 24, 30, 33) & c.of("lacquer blue"), "pane sky")
    for x, y in ((16, 10), (24, 3), (35, 4), (44, 11), (30, 10)):
        c.limb((30, 18, 11), (x, y + 2, 11), (0.9, 0.6), "green")
        for dx in (-2.6, 0, 2.6):
            c.limb((x, y + 2, 12), (x + dx, y - 3 + abs(dx) * 0.4, 13), (1.3, 0.7), "cast white")
        c.put(c.disc(x, y + 1.4, 0.8), "carpet gold", 14.0)
    c.limb((22, 22, 10), (14, 26, 11), (1.4, 0.6), "leaf").limb(
        (38, 22, 10), (46, 27, 11), (1.4, 0.6), "leaf"
    )


def left_at_door() -> Piece:
    """46 x 16: a pair of shoes to be cleaned, and the morning's paper."""
    s = Relief(48, 16)
    for x, y in ((4, 3), (12, 6)):
        s.poly(
            [(x, y), (x + 5, y), (x + 7, y + 4), (x + 13, y + 6), (x + 13, y + 9), (x, y + 9)],
            "bakelite",
            5,
        )
        s.put(s.inside(x, y + 8, x + 13, y + 9), "walnut dark", 6.0)
        s.put(s.inside(x + 1, y, x + 5, y + 1.2), "soot", 4.0).line(
            (x + 7, y + 4), (x + 10, y + 5.4), 0.5, "pane sky", 7
        )
    s.poly([(28, 8), (46, 6), (47, 13), (29, 15)], "paper", 3)
    write(s, "NEWS", (30, 8), "ink", z=0)
    return bake(s, shadow=3)


def card() -> Piece:
    """14 x 24 for a handle: not now."""
    c = Relief(16, 26).path([(8, 8), (4, 4), (8, 1), (12, 4), (8, 8)], 0.5, "bed shade", 3)
    c.poly([(1, 7), (14, 8), (13, 25), (0, 24)], "paint", 3)
    for k, word in enumerate(("DO", "NOT")):
        centred(c, word, (7.4, 10 + 7 * k), "cast white", z=0)
    return bake(c, shadow=3)


def exit_sign(lit: int) -> Piece:
    """The way to the iron stairs: a box of red glass on two rods."""
    words = "FIRE ESCAPE >"
    w = width(words) + 12
    e = Relief(w, 20)
    for x in (8, w - 9):
        e.box((x, 0, x + 1, 6), "iron", 1, 0.2)
    e.box((0, 5, w, 19), "brass dark", 5, 1.2).box((2, 7, w - 2, 17), "bakelite", 5, 0.4)
    write(e, words, (6, 9), "neon" if lit else "neon off", z=0)
    return bake(e, shadow=4)


def pier() -> Piece:
    """30 x 132: a pillar of walnut between two rooms."""
    p = Relief(32, 132).box((3, 0, 29, 120), "walnut", 8, 3)
    p.box((0, 0, 32, 9), "walnut", 12, 2).box((0, 9, 32, 12), "brass dark", 10, 0.8)
    p.sink((8, 18, 24, 58), 1.3, 1.6).sink((8, 70, 24, 106), 1.3, 1.6)
    p.sink((11, 22, 21, 54), -1.3, 1.6).sink((11, 74, 21, 102), -1.3, 1.6)
    p.box((0, 112, 32, 121), "walnut", 12, 2).put(p.y > 121, "clear", 0.0)
    return bake(p, shadow=8)


def threshold() -> Piece:
    """18 x 12: the brass strip where marble ends and carpet begins."""
    t = Relief(18, 12).poly([(6, 0), (10, 0), (14, 12), (8, 12)], "brass", 2)
    for y in (3, 8):
        t.put(t.disc(8.6 + y * 0.25, y, 0.8), "brass dark", 2.5)
    return bake(t)
