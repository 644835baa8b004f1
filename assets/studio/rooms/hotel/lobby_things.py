"""What stands about in the lobby: sofa, booth, machine, lift, clock, fan, luggage."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import crease, shell
from assets.studio.rooms.lettering import centred
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import SUPERSAMPLING, Relief

BRANDS = ("lacquer red", "cast white", "navy", "banker green", "carpet gold", "oxblood")


def sofa() -> Piece:
    """120 x 56: buttoned leather gone brown, one seam mended with tape, stuffing out of an arm."""
    s = Relief(120, 56)
    shell(s, [(10, 34), (8, 10), (18, 3), (102, 3), (112, 10), (110, 34)], "oxblood", 2, 4)
    back = s.of("oxblood")
    for row in range(2):
        for k in range(8):
            x, y = 18 + 12 * k + 6 * row, 11 + 9 * row
            s.z[back] -= (2.2 * np.clip(1 - np.hypot(s.x - x, s.y - y) / 4.5, 0, 1))[back]
            s.put(s.disc(x, y, 0.9), "brass dark", 4.0)
    s.limb((14, 4, 6), (106, 4, 6), (3.4, 3.4), "oxblood")
    for x0, x1 in ((15, 59), (61, 105)):
        s.box((x0, 28, x1, 40), "oxblood", 12, 4)
    s.box((12, 40, 108, 49), "mahogany dark", 8, 2)
    for x in (11, 109):
        s.limb((x, 20, 13), (x, 44, 12), (7, 6.4), "oxblood")
        s.ball((x, 19, 14), (8, 7, 7), "oxblood")
        s.limb((x, 49, 6), (x, 55, 6), (2.6, 2.0), "mahogany dark")
    s.poly([(105, 20), (112, 17), (114, 23), (108, 26)], "bed linen", 22)
    s.line((70, 30), (84, 37), 1.6, "suit grey", 13)
    crease(s, (36, 29), (38, 39), 2, 0.3)
    return bake(s, shadow=7)


def booth() -> Piece:
    """58 x 116: a wooden telephone booth with its light on; the receiver comes on top."""
    b = Relief(58, 116).box((0, 4, 58, 116), "walnut", 6, 2).box((0, 0, 58, 6), "walnut", 10, 2)
    b.box((7, 8, 51, 18), "globe edge", 6, 0.6).box((6, 20, 52, 112), "walnut dark", -2, 1)
    centred(b, "TELEPHONE", (29, 10.67), "shape", z=0)
    b.put(b.inside(7, 21, 51, 60), "stripe", -3.0)
    b.put(b.inside(7, 60, 51, 111), "walnut dark", -3.0, 1.1)
    glow = np.hypot(b.x - 29, (b.y - 22) * 0.8)
    b.put(b.inside(7, 21, 51, 26) & (glow < 13), "globe")
    b.box((17, 36, 41, 66), "bakelite", 4, 2).box((20, 39, 38, 43), "chrome", 5, 0.6)
    b.dome((29, 51), (6, 6), "steel", 6, 1.2).dome((29, 51), (2.4, 2.4), "paper", 7, 0.6)
    for k in range(8):
        a = k * 0.7 + 0.4
        b.put(b.disc(29 + 4.2 * np.cos(a), 51 + 4.2 * np.sin(a), 0.8), "ink")
    b.box((36, 60, 39.4, 64), "chrome", 6, 0.6)
    b.box((9, 70, 49, 74), "walnut", 5, 1.4)
    b.poly([(11, 70), (13, 66), (27, 66), (26, 70)], "paper", 6)
    for x, y in ((12, 30), (44, 34), (45, 54)):
        b.put(b.inside(x, y, x + 3, y + 0.7) | b.inside(x - 1, y + 2, x + 3, y + 2.7), "ink")
    _folded_door(b)
    return bake(b, shadow=8)


def _folded_door(b: Relief) -> None:
    """The door stands folded to the left, its glass edge on."""
    for x0, x1, lean in ((6, 11, 0), (11, 16, 3)):
        b.poly([(x0, 20), (x1, 20 + lean), (x1, 112 + lean), (x0, 112)], "walnut", 4)
        b.poly([(x0 + 1.4, 26), (x1 - 1.4, 27 + lean), (x1 - 1.4, 74), (x0 + 1.4, 73)], "glass", 3)


def receiver(step: int) -> Piece:
    """30 x 38: it hangs by its cord and swings; step 0 to 5."""
    r = Relief(30, 38)
    lean = 7.0 * float(np.sin(step * np.pi / 3))
    x = 15 + lean
    r.path([(15, 0), (15 + lean * 0.4, 9), (x, 18)], 0.8, "iron", 3)
    r.limb((x, 20, 5), (x + lean * 0.3, 31, 5), (1.8, 1.8), "bakelite")
    for y, dx in ((19, 0.0), (33, lean * 0.35)):
        r.ball((x + dx - 1, y, 6), (3.4, 2.6, 3), "bakelite")
    r.put(r.inside(x - 0.6, 22, x + 0.3, 30) & r.of("bakelite"), "pane sky")
    return bake(r)


def smokes(*, broken: bool = False) -> Piece:
    """50 x 98: packs behind lit glass, a row of pulls, a tray."""
    m = Relief(50, 98).box((0, 0, 50, 96), "walnut", 10, 3).box((3, 3, 47, 18), "bakelite", 10, 1)
    centred(m, "SMOKES", (25, 5.67), "neon off" if broken else "neon heart", z=0)
    m.box((6, 12.4, 44, 14), "brass", 11, 0.5)
    m.box((4, 20, 46, 54), "gallery low" if broken else "shade glow", 4, 0.6)
    for row in range(2):
        for k in range(6):
            x, y = 6 + 6.6 * k, 23 + 16 * row
            mat = BRANDS[(k * 5 + row * 3) % 6]
            m.box((x, y, x + 5.2, y + 12), mat, 7, 0.6)
            m.put(m.inside(x + 1, y + 3, x + 4.2, y + 7), BRANDS[(k + row + 1) % 6])
        m.box((4, 35 + 16 * row, 46, 37 + 16 * row), "brass dark", 8, 0.6)
    for k in range(6):
        m.dome((8.6 + 6.6 * k, 62), (2.2, 2.2), "chrome", 12, 2)
        m.line((8.6 + 6.6 * k, 62), (8.6 + 6.6 * k, 66), 0.7, "chrome", 13)
    m.box((6, 72, 44, 82), "ink", 4, 1).box((6, 80, 44, 84), "brass", 13, 1.2)
    m.box((34, 55, 44, 58), "chrome", 12, 0.5)
    for x in (3, 42):
        m.box((x, 94, x + 5, 98), "bakelite", 8, 1)
    if broken:
        m.put(m.disc(24, 36, 9, 11) & (m.noise(6, 4) > 0.32), "ink", 3.0)
        for end in ((5, 21), (45, 24), (6, 52), (44, 50), (30, 21)):
            m.line((24, 36), end, 0.5, "pane sky", 8)
        m.poly([(28, 84), (36, 82), (38, 87), (30, 89)], "lacquer red", 15)
    else:
        gleam = np.abs((m.x - 4) * 0.9 + m.y - 46)
        m.put(m.inside(4, 20, 46, 54) & (gleam < 0.6), "paper", 9.0)
    return bake(m, shadow=7)


def lift(state: int) -> Piece:
    """88 x 118: a cage; the shaft with its ropes, the car come down, or its gate open."""
    return bake(caged(float(state == 2), sunk=0 if state else 200), shadow=8)


def caged(part: float, sunk: int = 0) -> Relief:
    """The lift with its gate so far open, 0 to 1, and its car still so many pixels up."""
    c = Relief(88, 118).box((0, 0, 88, 118), "mahogany", 5, 2)
    c.box((10, 32, 78, 114), "soot", -6, 1)
    if sunk:
        for x in (38, 44, 51):
            c.line((x, 32), (x, 114), 0.6, "steel", -4)
        c.put(c.inside(10, 104, 78, 114), "ink", -6.0)
    if sunk < 80:
        _lower(c, sunk)
    _gate(c, 78.0 - 68.0 * part)
    c.box((6, 28, 82, 33), "brass", 9, 1.4)
    c.put(c.arch(44, 28, 27) & (c.y < 28), "mahogany", 8.0).put(
        c.disc(44, 28, 23) & (c.y < 27), "bakelite", 7.0
    )
    for k in range(6):
        a = np.pi * (1.09 + 0.164 * k)
        c.dome((44 + 18.5 * np.cos(a), 28 + 18.5 * np.sin(a)), (1.5, 1.5), "brass", 8, 0.8)
    c.box((80, 64, 85, 74), "brass", 8, 1).dome((82.5, 67), (1.4, 1.4), "bakelite", 9, 1)
    c.dome((82.5, 71), (1.4, 1.4), "neon heart" if sunk else "bakelite", 9, 1)
    return c.box((0, 113, 88, 118), "brass dark", 9, 1.5)


def _lower(c: Relief, up: int) -> None:
    """Set the car into the shaft, so many pixels above the floor."""
    car, rows = Relief(88, 118), slice(32 * SUPERSAMPLING, (113 - up) * SUPERSAMPLING)
    _car(car)
    for mine, his in ((c.mat, car.mat), (c.z, car.z), (c.tone, car.tone)):
        there = np.roll(his, -up * SUPERSAMPLING, 0)[rows]
        bare = np.roll(car.of("clear"), -up * SUPERSAMPLING, 0)[rows]
        mine[rows] = np.where(bare, mine[rows], there)


def _car(c: Relief) -> None:
    """Veneer and a mirror under a lit ceiling, a folding seat for the man who ran it."""
    c.put(c.inside(14, 34, 74, 112), "stripe", -4.0)
    c.put(c.inside(14, 34, 74, 39), "warm glow").put(c.inside(18, 34, 70, 36), "globe")
    c.box((30, 46, 58, 72), "brass", -2, 1).box((32, 48, 56, 70), "glass", -3, 0.5)
    c.put(c.inside(32, 48, 56, 70) & (np.abs(c.x + c.y * 0.7 - 84) < 3), "aqua glass")
    c.put(c.inside(14, 80, 74, 112), "walnut", -4.0).box((14, 78, 74, 81), "brass", -2, 1)
    c.box((60, 86, 72, 90), "oxblood", 0, 1.2).put(c.inside(14, 108, 74, 112), "carpet", -4.0)


def _gate(c: Relief, right: float) -> None:
    """A folding gate from the left post to x: pushed together it is a dense fan."""
    wide = max(right - 10, 12.0)
    n = 7
    for k in range(n + 1):
        x = 10 + wide * k / n
        c.line((x, 33), (x, 113), 0.8, "brass dark", 3)
    for y in (38, 54, 70, 86, 102):
        for k in range(n):
            x0, x1 = 10 + wide * k / n, 10 + wide * (k + 1) / n
            c.line((x0, y), (x1, y + 8), 0.6, "brass", 3.4).line(
                (x0, y + 8), (x1, y), 0.6, "brass", 3.4
            )
    c.box((right - 3 if right > 60 else 20, 33, right if right > 60 else 23, 113), "brass", 5, 1)


def dial(step: int) -> Piece:
    """44 x 24: the hand over the lift; 0 (ground) to 5."""
    d = Relief(44, 24)
    a = np.pi * (1.09 + 0.164 * step)
    d.line((22, 22), (22 + 15 * np.cos(a), 22 + 15 * np.sin(a)), 0.9, "lamp red", 3)
    return bake(d.dome((22, 22), (2.6, 2.6), "brass", 4, 2))


def clock() -> Piece:
    """40 x 112: a longcase clock that stopped; its door is off the latch, its bob hangs still."""
    c = (
        Relief(40, 112)
        .box((6, 36, 34, 96), "mahogany", 6, 2)
        .box((2, 94, 38, 112), "mahogany", 9, 2)
    )
    c.box((2, 6, 38, 40), "mahogany", 9, 2).put(c.disc(20, 8, 17, 8) & (c.y < 8), "mahogany", 8.0)
    c.ball((20, 1.6, 9), (2.4, 2.4, 2), "brass").dome((20, 23), (14, 14), "brass", 10, 1.2)
    c.dome((20, 23), (12, 12), "paper", 11, 0.6)
    for k in range(12):
        a = k * np.pi / 6
        c.put(c.disc(20 + 9.8 * np.cos(a), 23 + 9.8 * np.sin(a), 0.9), "ink")
    c.line((20, 23), (14.4, 19), 1.0, "ink", 12).line((20, 23), (27, 18.6), 0.8, "ink", 12)
    c.box((11, 44, 29, 90), "ink", 0, 1)
    c.line((19, 44), (18, 74), 0.7, "brass", 2).dome((18, 76), (5, 5), "brass", 2, 2)
    for x in (14, 24):
        c.upright(x, 50, 62, 2, "brass dark", 0)
    c.poly([(29, 43), (34, 40), (34, 94), (29, 91)], "mahogany", 10)
    c.put((np.abs(c.y - 0.8 * c.x - 26) < 0.35) & c.inside(11, 44, 22, 54), "bed shade", 3.0)
    c.put((np.abs(c.y + 0.9 * c.x - 62) < 0.35) & c.inside(11, 44, 20, 54), "bed shade", 3.0)
    return bake(c, shadow=7)


def fan(step: int) -> Piece:
    """136 x 34: four blades on a rod; three steps of a quarter turn."""
    f = (
        Relief(136, 34)
        .upright(68, 0, 18, 1.8, "brass dark", 4)
        .box((60, 0, 76, 4), "brass", 6, 1.5)
    )
    turns = [(k + step / 3) * np.pi / 2 + 0.3 for k in range(4)]
    for turn in sorted(turns, key=np.sin):
        near = float(np.sin(turn))
        out = np.array((np.cos(turn), near * 0.2))
        across = np.array((-near, np.cos(turn) * 0.2)) * 9
        a, b = np.array((68, 21)) + out * 12, np.array((68, 21)) + out * 66
        corners = (a - across * 0.6, b - across, b + across, a + across * 0.6)
        mat = "walnut" if near > 0 else "walnut dark"
        for drop, tone in ((1.8, "mahogany dark"), (0.0, mat)):
            flat = [(float(p[0]), float(p[1]) + drop) for p in corners]
            f.poly(flat, tone, 4 + 2 * near)
        f.limb((68, 22, 6), (float(a[0]), float(a[1]) + 1, 6), (1.6, 1.6), "brass dark")
    f.dome((68, 21), (8, 5), "brass", 7, 4).dome((68, 27), (4, 3.4), "globe edge", 7, 2)
    return bake(f.put(f.disc(67.4, 26.6, 2.4, 2), "globe"))


def trolley() -> Piece:
    """76 x 96: a brass birdcage trolley with cases, a hat box, a coat that nobody fetched."""
    t = (
        Relief(76, 98)
        .box((4, 80, 72, 88), "mahogany dark", 6, 1.5)
        .box((4, 78, 72, 81), "carpet", 8, 1)
    )
    for x in (6, 70):
        t.upright(x, 18, 82, 1.8, "brass", 6)
    turn = np.arctan2(t.y - 20, (t.x - 38) * 0.62)
    ring = np.abs(np.hypot((t.x - 38) * 0.56, t.y - 20) - 18) < 1.7
    t.put(ring & (t.y < 20) & (turn < 0), "brass", 8.0)
    t.level(6, 70, 20, 1.2, "brass", 6)
    t.box((12, 54, 54, 79), "coat tan", 12, 2.5)
    for x in (20, 44):
        t.box((x, 54, x + 4, 79), "mahogany dark", 13, 0.8)
    t.box((28, 51, 38, 55), "mahogany dark", 11, 1).box((18, 38, 52, 54), "navy", 11, 2.5)
    t.box((31, 44, 39, 47), "brass", 12, 0.6)
    shell(t, [(50, 56), (50, 79), (68, 79), (68, 56)], "oxblood", 4, 6)
    t.box((49, 55, 69, 60), "oxblood", 12, 1.4)
    shell(t, [(52, 20), (60, 20), (66, 30), (67, 52), (50, 52), (48, 30)], "suit grey", 3, 5)
    crease(t, (57, 26), (57, 50), 1.6)
    t.line((56, 20), (56, 15), 0.6, "iron", 5)
    for x in (12, 64):
        t.dome((x, 93), (4.4, 4.4), "rubber", 4, 2).dome((x, 93), (1.6, 1.6), "brass", 6)
    return bake(t, shadow=6)


def palm(*, broken: bool = False) -> Piece:
    """84 x 104: a palm in a brass pot that has seen better days; broken, it lies on its side."""
    p = Relief(84, 104)
    if broken:
        p.ball((30, 92, 4), (14, 10, 9), "brass dark").ball((18, 96, 5), (9, 5, 4), "soot")
        for x, y in ((70, 60), (80, 74), (80, 90), (66, 84), (56, 68)):
            _frond(p, (42, 88), (x, y), 5)
        return bake(p, shadow=5)
    shell(p, [(26, 78), (58, 78), (54, 90), (52, 102), (32, 102), (30, 90)], "brass", 4, 9)
    p.level(24, 60, 79, 2.4, "brass", 10).put(
        p.inside(24, 90, 60, 92) & p.of("brass"), "brass dark"
    )
    tips = ((4, 40), (10, 14), (26, 3), (46, 2), (66, 8), (78, 26), (80, 50), (14, 62), (68, 66))
    for k, tip in enumerate(tips):
        _frond(p, (42, 76), tip, 3 + k % 4)
    return bake(p, shadow=6)


def _frond(p: Relief, root: tuple[float, float], tip: tuple[float, float], z: float) -> None:
    """A rib that bends over, and leaflets hanging from both its sides."""
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    last = root
    for k in range(1, 11):
        t = k / 10
        at = (root[0] + dx * t, root[1] + dy * (1.5 * t - 0.5 * t * t) + 8 * t * t * t)
        p.limb((*last, z + 2), (*at, z + 2), (0.9, 0.8), "green")
        if k > 2:
            for side in (-1, 1):
                end = (at[0] + dx * 0.08 + 4.6 * side, at[1] + 9.5 - 4 * t)
                mat = "green" if side < 0 else "leaf"
                p.limb((*at, z + 1), (*end, z - 1), (1.7, 0.7), mat)
        last = at


def ashtray(*, broken: bool = False) -> Piece:
    """26 x 46: sand, stubs, a thread of lipstick; broken, it lies and the sand is out."""
    a = Relief(30, 46)
    if broken:
        a.limb((2, 40, 4), (20, 42, 4), (1.6, 1.6), "brass").ball((23, 41, 4), (5, 4.6, 4), "brass")
        return bake(a.poly([(20, 45), (29, 38), (30, 46)], "towel", 3), shadow=4)
    a.upright(13, 12, 42, 1.8, "brass", 3).dome((13, 43), (9, 3), "brass dark", 3, 2)
    shell(a, [(3, 6), (23, 6), (20, 13), (6, 13)], "brass", 4, 5)
    a.dome((13, 6), (10, 2.4), "towel", 8, 0.6)
    for x, tip in ((9, 7), (14, 16), (17, 19)):
        a.line((x, 6), (tip, 2), 0.9, "cast white", 10)
    return bake(a, shadow=4)
