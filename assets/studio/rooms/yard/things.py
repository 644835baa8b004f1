"""What lies about: drums, sleepers, crates, fences, puddles, weeds, debris of the wreck."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief
from assets.studio.rooms.stencil import stencil


def drum(broken: bool) -> Piece:
    """34 x 46: an oil drum, standing; or stove in, on its side, its oil running out."""
    d = Relief(34, 46)
    if broken:
        d.dome((16, 43), (16, 3), "puddle", 1, 0.4)
        d.level(4, 30, 32, 10, "navy", 2)
        for x in (6, 16, 27):
            d.level(x, x + 2, 32, 10.8, "navy", 2)
        dent = d.disc(19, 29, 7, 5)
        d.z[dent] -= (5 * (1 - ((d.x - 19) / 7) ** 2 - ((d.y - 29) / 5) ** 2))[dent]
        d.dome((5, 32), (3.4, 10), "rust", 8, 1).put(d.disc(5, 36, 1.2, 2), "ink", 10.0)
        return bake(d.put(d.of("navy") & (d.noise(5, 4) > 0.62), "rust"), shadow=6)
    d.upright(17, 6, 44, 12, "navy", 0)
    for y in (7, 18, 30, 42):
        d.upright(17, y, y + 2, 12.8, "navy", 1)
    d.dome((17, 7), (12, 3.4), "iron", 11, 0.6).dome((22, 7), (2, 1), "rust", 13, 1)
    stencil(d, "OIL", (9, 21), "stencil")
    d.put(d.of("navy", "stencil") & (d.noise(5, 7) + (d.y - 20) / 80 > 0.72), "rust")
    return bake(d.streaks(5, 36, 0.3), shadow=6)


def crate(broken: bool) -> Piece:
    """44 x 40: machine parts in straw, nailed up; or burst."""
    c = Relief(44, 40)
    if broken:
        for k in range(16):
            c.line((4 + k * 2.4, 38), (2 + k * 2.7, 28 + (k * 5) % 8), 1, "straw", 2 + k % 3)
        c.limb((2, 37, 6), (30, 24, 8), (2.4, 2.4), "plank").limb(
            (14, 22, 7), (40, 38, 9), (2.4, 2.2), "plank"
        )
        c.limb((36, 12, 4), (40, 36, 5), (2.2, 2.2), "plank2")
        c.dome((22, 33), (7, 5), "steel", 8, 3).dome((22, 32), (2.4, 1.8), "soot", 12, 0.5)
        return bake(c, shadow=5)
    c.box((2, 4, 42, 40), "plank", 8, 1)
    for y in (13, 22, 31):
        c.z[np.abs(c.y - y) < 0.6] -= 1.6
    c.tone *= (0.86 + 0.28 * c.noise(4, 3)).astype(np.float32)
    for x in (2, 36):
        c.box((x, 4, x + 6, 40), "plank2", 10, 1)
    c.line((8, 38), (36, 6), 2.4, "plank2", 10)
    stencil(c, "DRY", (13, 14), "ink")
    return bake(c, shadow=6)


def sleepers() -> Piece:
    """96 x 40: a stack of sleepers, ends tarred, one slipped down."""
    s = Relief(96, 40)
    for row, y in enumerate((28, 16, 4)):
        for k in range(3 - (row == 2)):
            x = 8 + row * 3
            s.box((x, y + k * 0.1, 92 - row * 2, y + 11), "sleeper", 6 + k, 1.2)
        s.tone[s.inside(0, y, 96, y + 12)] *= (0.8 + 0.09 * row) + 0.2 * (
            s.noise(4, row + 3)[s.inside(0, y, 96, y + 12)] - 0.5
        )
        for x in (24, 64):
            s.box((x, y + 1, x + 9, y + 3), "rust", 10, 0.6)
    for y in (28, 16):
        s.box((3, y, 13, y + 11), "shed dark", 12, 1.5).box(
            (16, y + 0.5, 17, y + 10), "soot", 9, 0.2
        )
    s.limb((60, 38, 12), (94, 22, 12), (3.4, 3.4), "sleeper")
    s.dome((94, 22), (2, 3.4), "shed dark", 15, 1)
    return bake(s, shadow=6)


def cabinet(broken: bool) -> Piece:
    """42 x 60: relays for the signals; or its door torn off, sparks' soot on it, cables out."""
    c = (
        Relief(42, 60)
        .box((4, 50, 38, 60), "concrete", 6, 1)
        .box((3, 4, 39, 52), "hopper grey", 8, 1.5)
    )
    c.box((0, 2, 42, 6), "hopper grey", 11, 1.5)
    if broken:
        c.box((6, 8, 36, 49), "ink", 2, 0.5)
        for y in (14, 26, 38):
            c.box((8, y, 34, y + 6), "iron", 4, 0.8)
            for x in (10, 16, 22, 28):
                c.box((x, y + 1, x + 4, y + 5), "copper" if (x + y) % 3 else "rust", 6, 0.5)
        for k, mat in enumerate(("paint", "copper", "safety")):
            c.path(
                [(12 + 7 * k, 20), (16 + 6 * k, 34), (9 + 9 * k, 46), (14 + 9 * k, 57)], 0.8, mat, 9
            )
        c.poly([(28, 12), (41, 20), (41, 58), (29, 54)], "hopper grey", 13)
        smoke = np.clip(1 - np.hypot((c.x - 20) / 18, (c.y - 8) / 12), 0, 1) * c.of("hopper grey")
        c.tone *= (1 - 0.7 * smoke).astype(np.float32)
    else:
        c.box((6, 8, 20.4, 49), "hopper grey", 10, 1).box((21.6, 8, 36, 49), "hopper grey", 10, 1)
        for y in (12, 15, 18):
            c.box((9, y, 17, y + 1.2), "soot", 9, 0.3).box((25, y, 33, y + 1.2), "soot", 9, 0.3)
        c.box((22, 28, 24, 34), "steel", 13, 0.6)
        c.poly([(9, 26), (18, 26), (13.5, 34)], "safety", 11).line(
            (13.5, 28), (13.5, 31), 0.6, "ink", 12
        )
    return bake(c.streaks(5, 44, 0.3), shadow=6)


def fence(hole: bool) -> Piece:
    """96 x 84: chain link between posts, barbed wire on arms; or cut open and bent aside."""
    f = Relief(96, 84)
    for x in (2, 92):
        f.upright(x, 12, 84, 1.8, "fence wire", 3).line((x, 13), (x + 5, 2), 1, "fence wire", 4)
    for k, y in enumerate((3.4, 7.4, 11)):
        f.path([(6 - 2 * k, y), (50 - k, y + 1.6), (96 - 2 * k, y)], 0.35, "fence wire", 3)
        for x in range(8 + 4 * k, 92, 12):
            f.line((x - 1, y - 1), (x + 1.6, y + 2.6), 0.35, "fence wire", 4)
    mesh = ((f.x + f.y) % 8 < 0.75) | ((f.x - f.y) % 8 < 0.75)
    mesh &= f.inside(3, 15, 93, 84)
    if hole:
        edge = 17 + 2.6 * np.sin(f.y * 0.5)
        reach = edge * np.clip((f.y - 24) / 26, 0, 1)
        mesh &= ~((np.abs(f.x - 44) < reach) & (f.y > 26))
        rim = (np.abs(np.abs(f.x - 44) - reach - 0.8) < 0.9) & (f.y > 27)
        f.put(rim, "fence wire", 4.0)
        fold = (f.x - 44 - reach) / 12
        curl = ((f.x * 1.7 + f.y) % 5 < 1.4) | ((f.x * 1.7 - f.y) % 5 < 1.4)
        flap = (fold > 0) & (fold < np.clip((f.y - 34) / 30, 0, 1)) & curl & (f.y < 80)
        f.put(flap, "fence wire", 5.0)
    f.put(mesh & f.of("clear"), "fence wire", 1.0, 0.8)
    f.level(2, 94, 15, 1.1, "fence wire", 3)
    if not hole:
        f.poly([(32, 34), (62, 33), (63, 54), (33, 55)], "enamel", 4)
        stencil(f, "KEEP", (36, 36), "paint")
        stencil(f, "OUT", (39, 45), "paint")
    for _ in range(16):
        foot, lean = f.dice.random() * 96, f.dice.normal() * 3
        f.line((foot, 84), (foot + lean, 78 - f.dice.random() * 10), 0.5, "straw", 4)
    return bake(f, shadow=2)


def puddle() -> Piece:
    """88 x 12: dawn on standing water, a film of oil."""
    p = Relief(88, 12)
    out = ((p.x - 44) / 43) ** 2 + ((p.y - 6) / 5.4) ** 2 + 0.5 * (p.noise(12, 4) - 0.5)
    p.put(out < 1, "cinder", 0.0).put(out < 0.86, "puddle", -0.6)
    p.put((out < 0.86) & (np.sin(p.y * 1.9 + 3 * p.noise(20, 5)) > 0.84), "ember flat", -0.6, 0.9)
    film = (np.abs(out - 0.45) < 0.07) & (p.x > 44)
    return bake(p.put(film, "glaze", -0.5, 0.9), steepness=0.4)


def weeds() -> Piece:
    """56 x 30: mullein and dry grass through the ballast."""
    w = Relief(56, 30)
    for _ in range(36):
        x = 6 + w.dice.random() * 44
        tip = x + w.dice.normal() * 6
        w.line((x, 30), (tip, 24 - w.dice.random() * 16), 0.5, "straw", w.dice.random() * 3)
    for x, top in ((16, 2), (38, 6)):
        w.limb((x, 30, 3), (x + 1, top, 3), (0.8, 0.8), "leaf").limb(
            (x + 0.6, top + 9, 4), (x + 1, top, 4), (1.8, 1), "rust"
        )
    return bake(w, shadow=2)


def tyres() -> Piece:
    """52 x 32: lorry tyres, one leaning on the others."""
    t = Relief(52, 32)
    for y in (24, 16):
        t.dome((18, y), (16, 7), "tyre", 2, 5).dome((18, y - 2), (8, 2.6), "ink", 5, 0.5)
    t.dome((39, 18), (11, 14), "tyre", 8, 5).dome((39, 18), (5, 7), "ink", 10, 0.5)
    ring = np.abs(np.hypot((t.x - 39) / 11, (t.y - 18) / 14) - 0.72) < 0.05
    t.tone[ring] *= np.float32(1.6)
    return bake(t, shadow=5)


def handcar() -> Piece:
    """104 x 60: a gang's trolley with its pump handle, tools and a lantern on it."""
    h = Relief(104, 60)
    for x in (22, 82):
        h.dome((x, 50), (9, 9), "iron", 2, 2).dome((x, 50), (6, 6), "soot", 4, 0.5)
        for k in range(4):
            a = k * np.pi / 4 + 0.3
            d = (7 * np.cos(a), 7 * np.sin(a))
            h.line((x - d[0], 50 - d[1]), (x + d[0], 50 + d[1]), 0.8, "iron", 5)
        h.dome((x, 50), (2.4, 2.4), "rust", 6, 1)
    h.box((4, 36, 100, 43), "plank", 12, 1)
    h.tone[h.of("plank")] *= (0.8 + 0.4 * h.noise(4, 3))[h.of("plank")]
    h.poly([(42, 36), (50, 12), (54, 12), (62, 36)], "safety", 10)
    h.limb((22, 18, 14), (84, 6, 14), (1.8, 1.8), "iron")
    for x, y in ((22, 18), (84, 6)):
        h.limb((x, y - 6, 14), (x, y + 6, 14), (1.5, 1.5), "plank2")
    h.line((70, 35), (96, 22), 1, "plank2", 15).poly([(92, 18), (101, 21), (97, 28)], "steel", 16)
    h.box((10, 26, 18, 36), "iron", 14, 1).put(h.inside(12, 28, 16, 34), "caution lamp", 15.0)
    h.path([(10, 26), (14, 20), (18, 26)], 0.6, "iron", 14)
    return bake(h, shadow=6)


def suitcase() -> Piece:
    """56 x 26: burst open on the stones: shirts, a pair of shoes, white powder spilt from a bag."""
    s = Relief(56, 26)
    s.poly([(4, 22), (10, 6), (32, 4), (30, 20)], "copper", 3)
    s.poly([(7, 20), (12, 8), (30, 6.4), (28, 18)], "navy", 2)
    s.box((8, 18, 34, 25), "copper", 8, 1.2).box((17, 20, 25, 22.4), "gilt", 10, 0.5)
    s.poly([(14, 18), (20, 11), (28, 13), (32, 18)], "towel", 7).poly(
        [(26, 18), (34, 12), (40, 20), (34, 22)], "linen", 8
    )
    s.dome((44, 22), (11, 3.2), "enamel", 4, 2).poly(
        [(37, 21), (40, 14), (46, 13), (48, 20)], "paper", 6
    )
    return bake(s, shadow=4)


def debris() -> Piece:
    """170 x 78: the coach's torn-off side with its stripes, a seat, a wheel, glass all about."""
    d = Relief(170, 78)
    d.dome((84, 82), (84, 22), "cinder", 0, 5).rough(2, 5, 3, 0.3, d.of("cinder"))
    d.path([(96, 12), (112, 4), (122, 16), (138, 10)], 1.5, "iron", 2)
    _coach_side(d)
    d.limb((122, 72, 8), (127, 46, 8), (7, 6), "green").limb(
        (122, 71, 12), (140, 70, 12), (6, 5), "green"
    )
    d.box((126, 36, 131, 46), "iron", 8, 1)
    d.dome((151, 60), (16, 16), "tyre", 8, 5).dome((151, 60), (9, 9), "steel", 12, 1)
    for k in range(6):
        a = k * np.pi / 3
        d.dome((151 + 6 * np.cos(a), 60 + 6 * np.sin(a)), (1.2, 1.2), "iron", 14)
    d.path([(112, 52), (124, 60), (132, 48), (144, 76)], 1, "fence wire", 14)
    burnt = np.clip(1 - np.hypot((d.x - 98) / 34, (d.y - 16) / 30), 0, 1)
    d.tone *= (1 - 0.75 * burnt).astype(np.float32)
    for k in range(13):
        at = 6 + k * 12 + d.dice.random() * 6
        d.poly([(at, 76), (at + 3, 73 - d.dice.random() * 2), (at + 5, 76.5)], "ice", 14)
    return bake(d, shadow=8)


def _coach_side(d: Relief) -> None:
    """A field of the side, leaning: u runs along it (0..1), v down from the roof."""

    def at(u: float, v: float) -> tuple[float, float]:
        x = 16 + 92 * u - 10 * v + 8 * u * v
        return x, 24 - 18 * u + 50 * v - 4 * u * v

    def plate(box: tuple[float, float, float, float], mat: str, z: float) -> None:
        u0, v0, u1, v1 = box
        d.poly([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)], mat, z)

    plate((0, 0, 1, 1), "coach silver", 8)
    plate((0, 0, 1, 0.1), "steel", 10)
    for k in range(4):
        u = 0.05 + 0.235 * k
        plate((u, 0.16, u + 0.2, 0.44), "ink", 6)
        shard = [
            at(u, 0.44),
            at(u + 0.05, 0.3),
            at(u + 0.09, 0.4),
            at(u + 0.13, 0.25),
            at(u + 0.2, 0.44),
        ]
        d.poly(shard, "glass", 7)
    plate((0, 0.5, 1, 0.55), "paint", 9)
    plate((0, 0.57, 1, 0.66), "navy", 9)
    for v in (0.76, 0.84, 0.92):
        d.line(at(0.04, v), at(0.7, v), 0.6, "iron", 8.4)
    d.line(at(0.74, 0.68), at(0.74, 1), 0.7, "iron", 9)
    d.poly([at(0.86, 1), at(0.92, 0.72), at(0.97, 0.9), at(1, 0.6), at(1.02, 1)], "soot", 8)
    crumpled = d.of("coach silver")
    d.z[crumpled] += (2.6 * np.sin(d.x * 0.16 + d.y * 0.12) + 3 * d.noise(12, 6))[crumpled]
    d.put(crumpled & (d.noise(7, 9) > 0.7), "soot")


def bedding() -> Piece:
    """60 x 22: where tramps have slept: cardboard, a blanket, tins."""
    t = Relief(60, 22)
    t.poly([(2, 21), (10, 13), (54, 12), (58, 21)], "canvas", 2)
    t.poly([(16, 18), (22, 8), (44, 7), (52, 18), (34, 21)], "coat", 5)
    blanket = t.of("coat")
    t.z[blanket] += (1.6 * np.sin(t.x * 0.5 + t.y * 0.3))[blanket]
    t.box((22, 10, 24, 19), "paint", 8, 0.5).box((38, 9, 40, 19), "paint", 8, 0.5)
    for x, y in ((6, 18), (11, 20)):
        t.upright(x, y - 6, y, 2.4, "steel", 6)
        t.dome((x, y - 6), (2.4, 0.9), "rust", 9, 0.4)
    t.upright(55, 10, 20, 1.8, "green", 6).upright(55, 6, 11, 0.8, "green", 7)
    return bake(t, shadow=4)
