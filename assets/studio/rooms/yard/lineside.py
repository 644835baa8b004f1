"""What stands beside the rails: signals, masts, the hut, crane, coal stage, signs, boxes."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief
from assets.studio.rooms.stencil import stencil

LAMPS = ("clear lamp", "caution lamp", "stop lamp")


def _truss(
    r: Relief, box: tuple[float, float, float, float], step: float, mat: str = "iron"
) -> None:
    """Two booms and crossed lacing between them, lying or standing."""
    x0, y0, x1, y1 = box
    flat = x1 - x0 > y1 - y0
    at = x0 if flat else y0
    end = x1 if flat else y1
    while at < end - 0.5:
        to = min(at + step, end)
        if flat:
            r.line((at, y0), (to, y1), 0.7, mat, 1).line((at, y1), (to, y0), 0.7, mat, 1)
        else:
            r.line((x0, at), (x1, to), 0.7, mat, 1).line((x1, at), (x0, to), 0.7, mat, 1)
        at = to
    if flat:
        r.box((x0, y0 - 1, x1, y0 + 1.2), mat, 3, 0.5).box((x0, y1 - 1.2, x1, y1 + 1), mat, 3, 0.5)
    else:
        r.box((x0 - 1, y0, x0 + 1.2, y1), mat, 3, 0.5).box((x1 - 1.2, y0, x1 + 1, y1), mat, 3, 0.5)


def _head(r: Relief, x: float, y: float, lit: int | None) -> None:
    """A round target with three lenses under hoods; lit is the one that burns."""
    r.dome((x, y), (13, 16), "soot", 4, 3).dome((x, y), (11, 14), "iron", 5, 0.6)
    for k, lamp in enumerate(LAMPS):
        cy = y - 8 + 8 * k
        r.dome((x, cy), (4.4, 3.8), "soot", 7, 1)
        r.put(r.disc(x, cy + 0.4, 3.1, 2.8), lamp if k == lit else "ink", 8.0)
        hood = (np.hypot(r.x - x, (r.y - cy) * 1.1) < 4.8) & (r.y < cy - 1.8)
        r.put(hood, "iron", 10.0)


def signal(lit: int | None) -> Piece:
    """34 x 112: a mast with a target of three lamps, a ladder, a relay case at its foot."""
    s = Relief(34, 112).upright(17, 24, 112, 2.4, "iron", 0)
    for side in (22, 28):
        s.box((side, 28, side + 1.2, 106), "iron", 2, 0.4)
    for y in range(32, 104, 7):
        s.box((22, y, 29, y + 1.1), "iron", 2.5, 0.3)
    _head(s, 17, 17, lit)
    s.box((11, 44, 23, 55), "enamel", 5, 0.6)
    stencil(s, "3", (15, 46), "ink")
    s.box((8, 98, 26, 112), "concrete", 4, 1.5)
    return bake(s, shadow=4)


def signal_bridge() -> Piece:
    """216 x 104, for the layer behind: a lattice bridge over four tracks, three signals on it."""
    g = Relief(216, 104)
    for x in (8, 198):
        _truss(g, (x, 12, x + 10, 104), 10)
    _truss(g, (4, 12, 212, 24), 12)
    g.box((0, 8, 216, 9.4), "iron", 2, 0.4)
    for x in range(4, 216, 16):
        g.box((x, 8, x + 1, 13), "iron", 2, 0.3)
    for x, lit in ((56, 2), (108, 0), (160, 2)):
        g.box((x - 6, 22, x + 6, 46), "soot", 4, 1)
        for k, lamp in ((0, LAMPS[0]), (2, LAMPS[2])):
            g.put(g.disc(x, 28 + 6 * k, 3.4), lamp if k == lit else "ink", 5.0)
            hood = (np.abs(np.hypot(g.x - x, g.y - 28 - 6 * k) - 4.4) < 0.8) & (g.y < 28 + 6 * k)
            g.put(hood, "iron", 6.0)
    return bake(g)


def mast() -> Piece:
    """56 x 132: a lattice mast, its floodlights still burning in the dawn."""
    m = Relief(56, 132)
    _truss(m, (23, 18, 33, 132), 11)
    m.box((6, 14, 50, 18), "iron", 4, 1)
    for x in (10, 21, 35, 46):
        m.poly([(x - 5, 4), (x + 5, 4), (x + 4, 13), (x - 4, 13)], "iron", 6)
        m.put(m.disc(x, 9, 3.6, 3.8), "globe edge", 7.0).put(m.disc(x, 9, 2.2), "globe", 7.0)
    m.line((14, 18), (23, 30), 0.7, "iron", 3).line((42, 18), (33, 30), 0.7, "iron", 3)
    return bake(m, shadow=4)


def telegraph_pole() -> Piece:
    """52 x 132: two arms of glass insulators, a bent nail ladder, a bill half torn off."""
    p = Relief(52, 132).upright(26, 4, 132, 3, "sleeper", 1)
    p.tone[p.of("sleeper")] *= (0.75 + 0.5 * p.noise(3, 4))[p.of("sleeper")]
    for y in (12, 26):
        p.box((3, y, 49, y + 3.4), "sleeper", 5, 0.8)
        for x in (6, 14, 38, 46):
            p.upright(x, y - 4, y, 1.5, "glaze", 5)
        p.line((16, y + 3), (26, y + 11), 0.8, "iron", 4).line(
            (36, y + 3), (26, y + 11), 0.8, "iron", 4
        )
    for y in range(46, 110, 12):
        p.line((22, y), (18, y), 0.6, "iron", 4).line((30, y + 6), (34, y + 6), 0.6, "iron", 4)
    p.poly([(21, 70), (31, 70), (31, 82), (27, 85), (24, 82), (21, 84)], "paper", 5)
    p.box((22.5, 72, 29.5, 74), "paint", 5.4, 0.1)
    for y in (76, 78, 80):
        p.box((22.5, y, 29, y + 0.8), "ink", 5.2, 0.1)
    return bake(p, shadow=4)


def hut() -> Piece:
    """112 x 98: the yardman's hut, its stove lit; he dozes at the window in his cap."""
    h = Relief(112, 98).box((6, 22, 106, 98), "shed", 6, 1)
    for y in range(26, 98, 6):
        h.z[np.abs(h.y - y) < 0.6] -= 1.2
        h.tone[h.inside(6, y, 106, y + 6)] *= 0.9 + 0.06 * ((y * 5) % 4)
    h.poly([(0, 24), (10, 8), (102, 8), (112, 24)], "tar", 12)
    for x in range(10, 104, 13):
        h.line((x, 8), (x - 4, 24), 0.6, "soot", 12.5)
    h.box((0, 22, 112, 26), "shed dark", 13, 1)
    h.upright(90, 0, 14, 3.4, "iron", 12).box((85, 0, 95, 2.4), "iron", 16, 0.8)
    h.box((12, 34, 58, 70), "shed dark", 9, 1.2).box((15, 37, 55, 67), "stove dim", 5, 0)
    glow = np.hypot((h.x - 46) / 26, (h.y - 64) / 22)
    h.put(h.inside(15, 37, 55, 67) & (glow < 0.9), "stove light", 5.0)
    dozing = h.disc(29, 54, 5, 5.6) | h.disc(29, 69, 12, 10) | h.disc(29, 48, 7, 3.4)
    dozing |= h.inside(30, 48, 40, 50.4)
    h.put(dozing & h.inside(15, 37, 55, 67), "twig", 5.0)
    h.box((33.5, 37, 35.5, 67), "shed dark", 8, 0.3)
    h.box((15, 51, 55, 52.4), "shed dark", 8, 0.3)
    h.box((66, 34, 98, 98), "shed dark", 10, 1.2).box((69, 37, 95, 98), "green", 8, 1)
    h.sink((73, 42, 91, 60), 1, 1).sink((73, 66, 91, 90), 1, 1)
    h.ball((92, 70, 10), (1.6, 1.6, 1.6), "gilt")
    h.box((20, 25, 61, 36), "enamel", 14, 0.5)
    stencil(h, "YARD 9", (23, 27), "ink")
    for _ in range(30):
        coal = (8 + h.dice.random() * 46, 97 - h.dice.random() * 9, 10 + h.dice.random() * 3)
        h.ball(coal, (3, 2.4, 2.4), "soot")
    return bake(h.streaks(8, 60, 0.25), shadow=8)


def water_crane() -> Piece:
    """72 x 116: it filled the tenders once; its leather bag drips, ice at its foot."""
    w = Relief(72, 116).upright(18, 20, 116, 5, "green", 2).upright(18, 100, 116, 9, "iron", 2)
    for y in (40, 70, 98):
        w.upright(18, y, y + 4, 6.6, "iron", 4)
    w.limb((18, 20, 6), (60, 20, 6), (5, 4), "green").ball((18, 19, 6), (7, 7, 7), "green")
    w.line((18, 6), (58, 17), 0.9, "iron", 6).upright(18, 4, 14, 2, "iron", 6)
    w.limb((60, 20, 6), (62, 30, 6), (4, 4), "iron")
    w.poly([(56, 30), (68, 30), (66, 52), (59, 50)], "sleeper", 9)
    leather = w.of("sleeper")
    w.z[leather] += (1.2 * np.sin(w.x * 0.9))[leather]
    w.line((62, 54), (62, 58), 0.6, "ice", 9).line((63, 74), (63, 77), 0.6, "ice", 9)
    w.limb((26, 56, 8), (40, 62, 8), (1.2, 1.2), "iron").dome((41, 62), (3, 3), "paint", 10, 2)
    rust = w.of("green") & (w.noise(6, 3) > 0.6)
    return bake(w.put(rust, "rust").streaks(5, 80, 0.3), shadow=6)


def coal_stage() -> Piece:
    """132 x 128, for the layer behind: a timber coaling tower over the tracks, its chutes up."""
    c = Relief(132, 128)
    for x in (16, 60, 108):
        c.box((x, 62, x + 7, 128), "shed dark", 3, 1)
    for x in (16, 60):
        c.line((x + 4, 66), (x + 48, 126), 1.8, "shed dark", 2).line(
            (x + 48, 66), (x + 4, 126), 1.8, "shed dark", 2
        )
    c.box((8, 22, 124, 64), "shed", 8, 1.5)
    for x in range(8, 124, 6):
        c.z[(np.abs(c.x - x) < 0.6) & c.of("shed")] -= 1.2
    c.poly([(0, 24), (30, 2), (102, 2), (132, 24)], "tar", 12)
    c.poly([(46, 8), (46, 0), (70, 0), (74, 8)], "shed dark", 14)
    for y in (32, 54):
        c.box((8, y, 124, y + 3), "iron", 10, 0.8)
    for x in (34, 84):
        c.poly([(x, 58), (x + 16, 58), (x + 20, 78), (x + 6, 80)], "iron", 12)
        c.line((x + 14, 40), (x + 14, 78), 0.6, "steel", 14)
    c.put(c.disc(100, 43, 4.6), "stove dim", 10.0)
    for k in range(10):
        c.dome((70 + k * 5, 126 - (k * 7) % 8), (6, 5), "soot", 6, 4)
    return bake(c.streaks(9, 50, 0.3), steepness=0.8)


def yard_crane() -> Piece:
    """150 x 124, for the layer behind: a gantry crane, a crate forgotten on its hook."""
    g = Relief(150, 124)
    for x in (12, 120):
        _truss(g, (x, 26, x + 9, 124), 12, "safety")
    _truss(g, (0, 14, 150, 26), 14, "safety")
    g.box((62, 6, 90, 28), "shed dark", 8, 1).box((66, 10, 78, 20), "glass", 8, 0.5)
    for x in (72, 80):
        g.line((x, 28), (76, 66), 0.6, "fence wire", 5)
    g.path([(76, 66), (76, 72), (73, 75), (76, 77)], 1.2, "iron", 6)
    g.line((76, 76), (62, 86), 0.6, "fence wire", 5).line((76, 76), (92, 87), 0.6, "fence wire", 5)
    g.poly([(60, 86), (92, 88), (90, 108), (58, 106)], "plank", 6)
    g.line((59, 92), (92, 94), 0.7, "plank2", 7).line((58, 100), (91, 102), 0.7, "plank2", 7)
    return bake(g)


def switch_stand(turn: int) -> Piece:
    """28 x 52: the lever of a switch, its lamp and target; turned, it shows red."""
    s = Relief(28, 52).box((4, 44, 24, 52), "sleeper", 4, 1).upright(14, 14, 46, 2, "iron", 2)
    s.limb((14, 40, 5), (24, 28, 6) if turn else (4, 28, 6), (1.6, 1.4), "iron")
    s.box((9, 14, 19, 26), "iron", 6, 1).box((10, 9, 18, 14), "iron", 5, 1)
    s.put(s.disc(14, 20, 3.4), "stop lamp" if turn else "clear lamp", 7.0)
    mat = "paint" if turn else "enamel"
    if turn:
        s.dome((14, 5), (9, 5), mat, 6, 1)
    else:
        s.poly([(4, 5), (9, 0), (19, 0), (24, 5), (19, 9), (9, 9)], mat, 6)
    return bake(s, shadow=3)


def buffer_stop() -> Piece:
    """84 x 60: end of the line: bent rails, a beam, a red lamp, earth heaped behind."""
    b = Relief(84, 60)
    b.dome((56, 62), (34, 34), "cinder", 0, 6).rough(1.6, 4, 3, 0.25, b.of("cinder"))
    for x, z in ((30, 6), (62, 4)):
        b.path([(x + 14, 58), (x, 26), (x - 14, 58)], 2.4, "rust", z)
        b.path([(x + 14, 57), (x, 25), (x - 14, 57)], 0.8, "rail head", z + 2)
    b.box((8, 18, 84, 32), "sleeper", 12, 1.5)
    for k in range(5):
        b.poly(
            [(10 + k * 15, 18), (17 + k * 15, 18), (12 + k * 15, 32), (5 + k * 15, 32)],
            "paint" if k % 2 else "enamel", 12.6,
        )  # fmt: skip
    worn = b.of("paint", "enamel") & (b.noise(5, 4) > 0.56)
    b.put(worn, "sleeper")
    for x in (24, 66):
        b.dome((x, 25), (6, 6), "iron", 15, 3)
    b.box((40, 6, 50, 18), "iron", 10, 1).put(b.disc(45, 12, 3.4), "stop lamp", 11.0)
    return bake(b, shadow=6)


def crossing_signal(lit: int | None) -> Piece:
    """44 x 112: crossed boards and two red lamps that wink in turn."""
    s = Relief(44, 112).upright(22, 10, 112, 2.4, "fence wire", 1)
    for k, (a, c) in enumerate((((5, 4), (39, 22)), ((39, 4), (5, 22)))):
        s.line(a, c, 3.2, "enamel", 3 + k)
        s.line(a, c, 0.5, "ink", 5.5 + k)
    s.box((6, 38, 38, 41), "iron", 4, 0.6)
    for k, x in enumerate((9, 35)):
        s.dome((x, 39.5), (8, 8), "soot", 6, 1).dome((x, 39.5), (4.4, 4.4), "iron", 8, 1)
        s.put(s.disc(x, 39.5, 3.6), "stop lamp" if k == lit else "ash", 9.0)
    s.box((8, 51, 36, 62), "enamel", 5, 0.5)
    stencil(s, "STOP", (10, 53), "ink")
    s.box((12, 98, 32, 112), "concrete", 5, 1.5)
    return bake(s, shadow=4)


def sign() -> Piece:
    """52 x 56: a board on two posts, shot through twice."""
    s = Relief(52, 56)
    for x in (8, 42):
        s.box((x, 20, x + 3, 56), "sleeper", 2, 0.6)
    s.box((0, 2, 52, 30), "enamel", 5, 0.8).box((2, 4, 50, 28), "paint", 5, 0.3)
    s.box((3.4, 5.4, 48.6, 26.6), "enamel", 5, 0.3)
    stencil(s, "DANGER", (8, 7), "paint")
    stencil(s, "TRAINS", (8, 17), "ink")
    for x, y in ((46, 13), (5, 26)):
        s.dome((x, y), (2.6, 2.6), "rust", 5, 1).put(s.disc(x, y, 1.2), "ink", 4.0)
    s.tone[s.of("enamel")] *= 0.72
    return bake(s.streaks(5, 26, 0.3), shadow=4)
