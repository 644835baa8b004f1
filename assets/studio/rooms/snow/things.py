"""What stands about in the clearing, most of it under snow."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def _foot(r: Relief, x0: float, x1: float, high: float = 5) -> Relief:
    """Snow blown about the foot of a thing."""
    middle, half = (x0 + x1) / 2, (x1 - x0) / 2
    r.dome((middle + half * 0.3, r.h + 1), (half * 0.75, high * 0.7), "snow", 14, 3)
    return r.dome((middle - half * 0.35, r.h + 1), (half * 0.7, high), "snow", 14, 4)


def lamp_post() -> Piece:
    """44 x 116: a wooden post, a lantern on its arm, snow on the tin."""
    p = Relief(44, 116).upright(14, 14, 116, 2.8, "grey board")
    p.tone[p.of("grey board")] *= (0.8 + 0.4 * p.noise(3, 5))[p.of("grey board")]
    p.limb((14, 34, 2), (32, 16, 2), (1.6, 1.4), "grey board")
    p.limb((11, 16, 3), (36, 13, 3), (1.8, 1.6), "grey board")
    p.line((33, 14), (33, 20), 0.6, "iron", 3)
    p.poly([(27, 26), (33, 19), (39, 26)], "iron", 5)
    p.box((28, 26, 38, 40), "iron", 4, 1).box((29.5, 27, 36.5, 38.5), "globe edge", 4, 0)
    p.put(p.disc(33, 32.5, 2.6, 4.4), "globe").put(np.abs(p.x - 33) < 0.5, None, None)
    p.box((27, 38.5, 39, 41), "iron", 6, 1)
    p.line((28, 24), (33, 18.4), 1.5, "snow", 7).line((12, 14), (34, 11.4), 1.4, "snow", 6)
    p.dome((14, 13), (4.4, 3), "snow", 5, 3)
    p.box((4, 58, 26, 66), "grey board", 5, 0.8).line((5, 58), (25, 58), 1.2, "snow", 7)
    for x in (8, 12, 16, 20):
        p.box((x, 61, x + 2.4, 62), "ink", 5, 0)
    return bake(_foot(p, 2, 28), shadow=4)


def shrine() -> Piece:
    """36 x 100: a wayside cross under a little roof, an icon, and a candle someone has lit."""
    s = Relief(36, 100).upright(18, 12, 100, 3, "log bark", 1)
    s.box((4, 52, 32, 57), "log bark", 5, 1.2)
    s.poly([(10, 72), (27, 66), (27, 70), (10, 76)], "log bark", 5)
    s.poly([(0, 22), (18, 3), (36, 22), (32, 25), (18, 10), (4, 25)], "grey board", 9)
    s.line((1, 20), (18, 2.4), 1.9, "snow", 11).line((18, 2.4), (35, 20), 1.9, "snow", 11)
    s.box((9, 22, 27, 46), "log bark", 6, 1).box((11, 24, 25, 44), "gilt", 5, 0.5)
    s.box((12.5, 25.5, 23.5, 42.5), "paint", 5, 0.2)
    s.dome((18, 31), (4.2, 4.6), "gilt", 5, 1).dome((18, 31.4), (2.2, 2.8), "skin", 6, 1)
    s.poly([(13, 43), (16, 35), (20, 35), (23, 43)], "navy", 6)
    s.box((13, 46, 23, 48.5), "plank2", 12, 0.6)
    s.box((17, 41, 19, 46), "paper", 12, 0.5).put(s.disc(18, 39, 1, 2.2), "candle", 13.0)
    s.line((6, 51.4), (30, 51.4), 1.2, "snow", 8)
    return bake(_foot(s, 4, 32), shadow=4)


def woodpile(spilt: bool) -> Piece:
    """78 x 44: split birch between two stakes under snow; or rolled apart, the stakes broken."""
    p = Relief(78, 44)
    for row in range(5):
        for k in range(10 - row % 2):
            x, y = 7 + k * 7 + (row % 2) * 3.5, 39 - row * 6.4
            if spilt and row + abs(k - 4) * 0.5 > 2.6:
                x, y = x + (8 if k > 4 else -6), 40 - (k * 5) % 7
            _log_end(p, x, y, row + k)
    if spilt:
        p.limb((52, 34, 12), (74, 39, 12), (3.4, 3.4), "bark").line(
            (2, 42), (15, 33), 1.8, "plank2"
        )
    else:
        for x in (3, 74):
            p.upright(x, 4, 44, 1.8, "grey board", 6)
        for k in range(9):
            p.dome((7 + k * 8, 10 + 1.4 * np.sin(k * 1.7)), (6.4, 4.4), "snow", 9, 3)
    return bake(_foot(p, 2, 76, 4), shadow=6)


def _log_end(p: Relief, x: float, y: float, number: int) -> None:
    size = 3.3 + 0.4 * ((number * 5) % 3) / 2
    p.dome((x, y), (size + 0.5, size + 0.4), "bark", 4, 2)
    p.dome((x, y), (size - 0.6, size - 0.6), "log cut", 6, 0.6)
    out = np.hypot(p.x - x, p.y - y)
    p.tone[out < size - 0.6] *= np.float32(0.78 + 0.09 * ((number * 3) % 4))
    p.tone[np.abs(out - size * 0.45) < 0.35] *= np.float32(0.8)
    p.line((x, y), (x + size - 1, y - 1 + number % 3), 0.35, "plank2", 6.4)


def sledge() -> Piece:
    """104 x 46: bent runners, birch logs roped on; it has not moved since the snow."""
    s = Relief(104, 46)
    for z, y in ((2.0, 34.0), (12.0, 41.0)):
        s.path([(8, y), (74, y), (86, y - 3), (94, y - 11), (93, y - 18)], 1.7, "plank2", z)
        for x in (20, 44, 68):
            s.limb((x, y, z), (x + 1, y - 9, z), (1.5, 1.5), "plank2")
    s.box((8, 27, 80, 31), "plank", 12, 1)
    for k, (x, y) in enumerate(((10, 22), (14, 15), (8, 25))):
        s.limb((x, y, 10 + k * 3), (76 - k * 3, y - 0.5, 10 + k * 3), (4, 4), "bark")
        s.dome((77 - k * 3, y - 0.5), (2.6, 4), "log cut", 15 + k * 3, 1)
    logs = s.of("bark")
    s.put(logs & (s.noise(3, 4) > 0.72), "bark black")
    for x in (26, 60):
        s.path([(x, 11), (x + 3, 20), (x + 2, 30)], 0.8, "towel", 20)
    for x, w in ((24, 15), (48, 17), (66, 9)):
        s.dome((x, 12), (w, 3.6), "snow", 17, 3)
    s.path([(92, 22), (99, 28), (97, 38), (103, 44)], 0.6, "towel", 13)
    return bake(_foot(s, 0, 60, 4), shadow=6)


def fence(broken: bool) -> Piece:
    """96 x 46: pickets half buried, one hanging by a nail; or trodden down in the middle."""
    f = Relief(96, 46)
    for y in (16, 32):
        f.box((0, y, 36 if broken else 96, y + 3.4), "grey board", 2, 1)
    if broken:
        f.box((70, 16, 96, 19.4), "grey board", 2, 1).box((66, 32, 96, 35.4), "grey board", 2, 1)
        f.line((36, 33), (62, 43), 1.8, "grey board", 4)
    for k, x in enumerate(range(2, 96, 10)):
        top = 5 + (k * 7) % 5
        if broken and 3 <= k <= 6:
            f.limb((x - 8 + k, 43, 5), (x + 8, 37 + (k * 5) % 7, 6), (2.4, 2), "grey board")
            continue
        lean = 5.0 if k == 4 else 0.6 * ((k * 3) % 3 - 1)
        f.poly(
            [(x + lean, top + 3), (x + 3 + lean, top - 1), (x + 6 + lean, top + 3),
             (x + 6, 46), (x, 46)],
            "grey board", 5,
        )  # fmt: skip
        f.tone[f.inside(x, 0, x + 6, 46)] *= 0.8 + 0.12 * ((k * 5) % 3)
        f.dome((x + 3 + lean, top), (3.6, 2.4), "snow", 6, 2)
    low = 36 + 3 * np.sin(f.x * np.pi / 24) + 2 * np.sin(f.x * np.pi / 16 + 2)
    f.put(f.y > low, "snow", 8 + np.clip((f.y - low) / 2, 0, 3), 1.0)
    f.put(f.y > 43 + 2.2 * np.sin(f.x * np.pi / 32 + 1), "clear", 0.0)
    return bake(f, shadow=4)


def snowman(broken: bool) -> Piece:
    """48 x 78: bucket, carrot, coal, a militia belt; or kicked to pieces, the bucket on top."""
    m = Relief(48, 78)
    m.ball((24, 64, 0), (20, 15, 14), "snow")
    if broken:
        m.ball((13, 66, 10), (9, 7, 8), "snow").ball((35, 70, 10), (8, 6, 7), "snow")
        m.limb((30, 52, 12), (46, 64, 12), (0.9, 0.7), "twig")
        m.poly([(14, 48), (28, 43), (33, 52), (17, 58)], "iron", 14)
        m.dome((31, 48), (3, 5), "soot", 15, 1)
        m.limb((21, 72, 16), (31, 75, 17), (1.8, 0.6), "carrot")
        for x, y in ((8, 70), (40, 74), (24, 58)):
            m.dome((x, y), (1.4, 1.4), "soot", 18, 1)
        return bake(_foot(m, 0, 48), steepness=0.7, shadow=6)
    m.ball((24, 42, 2), (14, 12.5, 11), "snow", 3).ball((24, 24, 3), (9.6, 9, 8), "snow", 2)
    m.limb((35, 40, 6), (47, 28, 6), (1, 0.7), "twig").line((44, 31), (47, 35), 0.6, "twig", 7)
    m.limb((13, 40, 6), (1, 31, 6), (1, 0.7), "twig").line((4, 33), (0, 37), 0.6, "twig", 7)
    m.poly([(15, 17), (18, 3), (31, 3), (34, 17)], "iron", 8)
    hat = m.of("iron")
    m.z[hat] += (7 * np.sqrt(np.clip(1 - ((m.x - 24.5) / 10) ** 2, 0, 1)))[hat]
    m.box((14, 15, 35, 17.6), "steel", 15, 1).dome((24.5, 3.4), (6.6, 2), "soot", 14, 0.5)
    for x, y in ((20, 22), (28, 22), (24, 38), (24, 44)):
        m.dome((x, y), (1.5, 1.5), "soot", 14, 1)
    for k in range(5):
        m.dome((19.5 + k * 2.2, 29.4 - abs(k - 2) * 0.8), (0.8, 0.8), "soot", 13, 1)
    m.limb((24, 25, 12), (33, 27, 16), (1.9, 0.6), "carrot")
    m.box((11.5, 49, 37, 53), "paint", 14, 1).box((21, 48, 28, 54), "gilt", 15, 1)
    return bake(_foot(m, 2, 46), steepness=0.7, shadow=6)


def ice_hole() -> Piece:
    """104 x 40: a cross sawn in the ice for bathing, its blocks stood up, a ladder, a towel."""
    h = Relief(104, 40)
    h.dome((52, 28), (50, 12), "blue snow", 0, 2)
    h.put(h.disc(52, 28, 34, 8.2), "ice", 2.0)
    h.put(h.disc(52, 28.6, 30, 6.2), "black ice", -1.0, 0.55)
    ripple = h.disc(52, 28.6, 30, 6.2) & (np.sin(h.y * 1.5 + 4 * h.noise(14, 3)) > 0.9)
    h.put(ripple, "water", -0.6, 1.2)
    for x, y, long in ((38, 27, 6), (44, 29, 9), (36, 31, 5)):
        h.box((x, y, x + long, y + 1), "warm pane dim", 0, 0)
    for x, y, w, k in ((8, 11, 12, 0), (20, 6, 14, 1), (88, 10, 13, 2)):
        h.box((x, y, x + w, y + 17), "ice", 8 + k, 2)
        h.tone[h.inside(x, y, x + w, y + 17)] *= (0.7 + 0.5 * h.noise(6, k + 2))[
            h.inside(x, y, x + w, y + 17)
        ]
        h.line((x, y), (x + w, y), 1.2, "snow", 10 + k)
    for x in (62, 74):
        h.path([(x, 32), (x, 12), (x + 3, 6)], 1.5, "grey board", 6)
    for y in (14, 20, 26):
        h.level(62, 75, y, 1.2, "grey board", 5)
    h.poly([(70, 8), (80, 7), (82, 24), (72, 25)], "frozen cloth", 9)
    return bake(h, steepness=0.7)


def footbridge() -> Piece:
    """150 x 60: logs over the stream, a rail on one side, snow worn off in the middle."""
    b = Relief(150, 60)
    for x in (18, 74, 130):
        b.upright(x, 6, 36, 2.2, "grey board", 4).dome((x, 6), (4, 2.6), "snow", 7, 2)
    b.limb((4, 16, 7), (146, 16, 7), (1.9, 1.9), "grey board")
    b.limb((18, 27, 6), (74, 26, 6), (1.2, 1.2), "grey board")
    b.line((76, 27), (112, 34), 1.1, "grey board", 6)
    b.line((6, 14), (66, 14), 1.2, "snow", 9).line((82, 14), (142, 14), 1.2, "snow", 9)
    for x in range(2, 146, 8):
        b.box((x, 36, x + 7.2, 46), "grey board", 10, 1)
        b.tone[b.inside(x, 36, x + 8, 46)] *= 0.78 + 0.1 * ((x // 8 * 5) % 4)
    b.level(0, 150, 49, 4, "log bark", 8).put(b.inside(0, 52, 150, 53.5), "soot", 6.0)
    worn = np.abs(b.x - 76) < 30 + 8 * b.noise(9, 5)
    b.put(b.inside(0, 35, 150, 41) & ~worn & (b.y < 40 + b.noise(7, 2)), "snow", 13.0, 1.0)
    for k, x in enumerate(range(6, 148, 9)):
        long = 3 + (k * 5) % 6
        tip = b.y - 52
        b.put((np.abs(b.x - x) < 1.3 * (1 - tip / long)) & (tip > 0) & (tip < long), "ice", 9.0)
    return bake(b, shadow=5)


def lorry() -> Piece:
    """160 x 92: it brought the birch logs, and has stood all winter, its door frozen open."""
    v = Relief(160, 92)
    for x in (30, 112, 134):
        v.dome((x, 78), (13, 13), "tyre", 2, 5).dome((x, 78), (6.6, 6.6), "lorry green", 6, 1)
        v.dome((x, 78), (2.4, 2.4), "iron", 8, 1)
    v.box((10, 66, 152, 72), "iron", 6, 1)
    v.box((66, 40, 156, 66), "grey board", 12, 1)
    for y in (48, 57):
        v.z[np.abs(v.y - y) < 0.6] -= 1.2
    for x in (68, 96, 124, 152):
        v.box((x, 38, x + 4, 68), "iron", 14, 1)
    for k, (x, y) in enumerate(((76, 34), (92, 33), (108, 34), (124, 33), (140, 34))):
        v.dome((x, y), (9, 7.4), "bark", 6 + k % 2, 2).dome((x, y), (6, 5), "log cut", 8, 0.6)
    v.poly([(28, 20), (58, 18), (62, 66), (26, 66)], "lorry green", 12)
    v.poly([(2, 48), (28, 44), (28, 70), (2, 70)], "lorry green", 12)
    v.poly([(32, 24), (54, 23), (56, 41), (32, 42)], "glass", 10)
    v.put(v.of("glass") & (v.noise(6, 3) + (v.y - 24) / 40 > 0.76), "ice")
    v.line((44, 21), (42, 66), 0.6, "soot", 12.5)
    v.line((57, 44), (59, 66), 0.6, "soot", 12.5).box((46, 47, 51, 49), "steel", 14, 0.5)
    v.dome((10, 72), (11, 9), "lorry green", 12, 3).dome((30, 70), (15, 9), "lorry green", 13, 3)
    v.dome((30, 78), (11.4, 11.4), "tyre", 12, 4).dome((30, 78), (6, 6), "lorry green", 16, 1)
    v.dome((4, 56), (3.4, 3.6), "enamel", 14, 2).box((0, 68, 8, 72), "steel", 14, 1)
    for y in (52, 56, 60):
        v.box((8, y, 22, y + 1.4), "soot", 13, 0.3)
    v.rough(0.6, 9, 4, 0.2, v.of("lorry green"))
    rust = v.of("lorry green") & (v.noise(6, 9) + (v.y - 60) / 70 > 0.74)
    v.put(rust, "rust")
    for x, y, w, h in (
        (43, 20, 18, 5), (15, 44, 15, 5), (84, 28, 16, 6), (112, 27, 22, 7), (140, 30, 16, 6),
    ):  # fmt: skip
        v.dome((x, y), (w, h), "snow", 16, 4)
    return bake(_foot(v, 10, 156, 7), steepness=0.8, shadow=8)


def stump() -> Piece:
    """44 x 46: a chopping block, the axe in it, split wood about."""
    s = Relief(44, 46).upright(20, 22, 44, 11, "log bark", 0)
    s.rough(0.8, 3, 4, 0.3, s.of("log bark")).dome((20, 22), (11, 4), "log cut", 12, 0.6)
    for r in (3.0, 6.0, 8.6):
        ring = np.hypot((s.x - 20) / 1.0, (s.y - 22) * 2.75)
        s.tone[np.abs(ring - r) < 0.5] *= np.float32(0.78)
    s.poly([(15, 14), (23, 16), (24, 23), (14, 21)], "steel", 14)
    s.limb((20, 17, 15), (37, 2, 16), (1.5, 1.2), "plank")
    s.limb((32, 40, 8), (43, 42, 8), (3, 2.6), "bark").limb((2, 42, 8), (12, 44, 8), (3, 3), "bark")
    s.dome((43, 42), (1.4, 2.6), "log cut", 11, 0.5).dome((12, 19.6), (5, 1.8), "snow", 13, 1)
    return bake(_foot(s, 2, 42, 4), shadow=5)


def barrel(broken: bool) -> Piece:
    """36 x 46: rain water frozen solid to a dome; or the hoops sprung and the ice laid bare."""
    b = Relief(36, 46)
    if broken:
        b.upright(18, 16, 44, 11, "ice", 0)
        b.tone[b.of("ice")] *= (0.6 + 0.6 * b.noise(8, 3))[b.of("ice")]
        for x, y, tx, ty in ((2, 42, 9, 22), (34, 43, 28, 24), (6, 44, 30, 43), (16, 45, 35, 40)):
            b.limb((x, y, 10), (tx, ty, 11), (2.2, 2), "plank2")
        ring = np.abs(np.hypot(b.x - 20, (b.y - 38) * 2.4) - 13) < 1.1
        b.put(ring, "rust", 14.0)
        return bake(_foot(b, 0, 36, 4), shadow=5)
    bulge = 12 + 2.2 * np.sin(np.clip((b.y - 12) / 32, 0, 1) * np.pi)
    across = (b.x - 18) / bulge
    body = (np.abs(across) < 1) & (b.y > 12) & (b.y < 45)
    b.put(body, "plank", 12 * np.sqrt(np.clip(1 - across**2, 0, 1)))
    b.z[body & (np.sin(np.arcsin(np.clip(across, -1, 1)) * 14) > 0.9)] -= 1.2
    for y in (17, 28, 39):
        b.put(body & (np.abs(b.y - y) < 1.4), "rust")
    b.dome((18, 12), (12, 6), "ice", 10, 4).dome((15, 9), (7, 3.4), "snow", 14, 2)
    return bake(_foot(b, 2, 34, 4), shadow=5)


def bench(broken: bool) -> Piece:
    """96 x 40: where the bathers cool off, towels and a whisk left on it; or split in two."""
    m = Relief(96, 40)
    if broken:
        m.limb((6, 14, 10), (48, 34, 10), (3.2, 3), "plank")
        m.limb((90, 16, 10), (52, 33, 10), (3.2, 3), "plank")
        m.poly([(40, 34), (48, 24), (52, 30), (58, 26), (56, 38), (44, 39)], "towel", 15)
    else:
        m.box((2, 12, 94, 18), "plank", 12, 1).box((2, 18, 94, 21), "plank2", 11, 0.6)
        m.poly([(18, 10), (38, 10), (40, 30), (36, 31), (20, 28)], "towel", 14)
        cloth = m.of("towel")
        m.z[cloth] += (1.2 * np.sin(m.x * 0.9))[cloth]
        m.line((54, 12), (62, 10), 1.3, "plank2", 15)
        for k in range(10):
            m.line((62, 10), (74, 6 + k * 0.9), 0.8, "leaf", 15 + k % 3)
        m.dome((86, 11), (9, 2.6), "snow", 13, 2)
    for x in (12, 78):
        m.box((x, 20, x + 6, 40), "plank2", 8, 1)
    return bake(_foot(m, 0, 94, 3), shadow=6)


def boots() -> Piece:
    """30 x 30: felt boots standing by themselves where their owner stepped out of them."""
    b = Relief(30, 30)
    for x, z in ((9, 4), (20, 7)):
        b.limb((x, 6, z), (x, 23, z), (4, 4), "felt").limb(
            (x, 23, z), (x + 5, 25, z + 2), (4, 3), "felt"
        )
        b.dome((x, 4.4), (4, 1.8), "soot", z + 4, 0.5)
    b.put(b.of("felt") & (b.noise(3, 2) > 0.64) & (b.y > 18), "snow")
    return bake(_foot(b, 0, 30, 3), shadow=3)


def well() -> Piece:
    """84 x 108: a log well with its sweep, a bucket frozen to the rope."""
    w = Relief(84, 108)
    w.limb((22, 100, 0), (22, 40, 0), (2.6, 2.2), "grey board")
    w.limb((0, 62, 4), (80, 6, 4), (2.4, 1.4), "grey board").dome((4, 62), (6, 7), "stone", 6, 4)
    w.line((78, 8), (74, 58), 0.6, "iron", 4)
    w.poly([(68, 58), (80, 58), (78, 70), (70, 70)], "iron", 5)
    w.line((68, 58), (74, 51), 0.6, "steel", 5).line((74, 51), (80, 58), 0.6, "steel", 5)
    for k in range(5):
        y = 78 + k * 6.4
        w.level(42, 82, y, 3.4, "log bark", 6)
        for x in (44, 80):
            w.dome((x, y), (3.4, 3.2), "log cut", 9, 1)
    w.dome((62, 75), (19, 4.4), "soot", 6, 0.5)
    for x, r in ((48, 7), (76, 7)):
        w.dome((x, 74), (r, 3.6), "snow", 12, 3)
    w.put(w.inside(44, 94, 82, 108) & (w.noise(5, 3) > 0.55), "ice", 12.0)
    w.line((4, 57), (50, 25), 1.2, "snow", 8)
    return bake(_foot(w, 34, 88, 5), shadow=6)
