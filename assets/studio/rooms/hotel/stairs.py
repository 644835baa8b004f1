"""The great stairs: steps with a runner, the landing's window, chandelier, painting."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import shell
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Point, Relief

STEPS = 8
TOP, FOOT = 10.0, 74.0  # of the flight, in its piece
TOP_HALF, FOOT_HALF = 46.0, 84.0


def _edge(k: float) -> tuple[float, float]:
    """Height and half width of the nosing of step k, 0 (landing) to STEPS (floor)."""
    t = (k / STEPS) ** 1.35
    return TOP + (FOOT - TOP) * t, TOP_HALF + (FOOT_HALF - TOP_HALF) * t


def flight() -> Piece:
    """200 x 86: the flight seen from its foot, a worn runner, banisters, four newels."""
    s = Relief(200, 86)
    for k in range(STEPS):
        y0, h0 = _edge(k)
        y1, h1 = _edge(k + 1)
        tread = y0 + (y1 - y0) * 0.38
        z = float(k)
        _band(s, (y0, h0), (tread, h0 * 0.5 + h1 * 0.5), "whitewash", z + 2, 1.0)
        _band(s, (tread, h1 - 1), (y1, h1 - 1), "walnut", z + 1, 0.9)
        _band(s, (y0, h0 * 0.56), (tread, (h0 + h1) * 0.29), "carpet", z + 2.4, 0.92)
        _band(s, (tread, h1 * 0.58), (y1, h1 * 0.58), "carpet", z + 1.4, 0.62)
        for side in (-1, 1):
            x = 100 + side * (h0 + h1) * 0.27
            s.put(s.inside(x - 1, y0, x + 1, tread), "carpet gold")
            x = 100 + side * h1 * 0.54
            s.put(s.inside(x - 1, tread, x + 1, y1), "carpet gold", tone=0.75)
        wide = h1 * 0.58
        s.put(s.inside(100 - wide, y1 - 1.2, 100 + wide, y1), "brass", z + 3.0, 1.0)
    for side in (-1, 1):
        _banister(s, side)
    s.put((s.y > FOOT) & s.inside(20, 0, 180, 76), "walnut dark", 4.0)
    return bake(s, steepness=0.7, shadow=7)


def _band(s: Relief, top: Point, low: Point, mat: str, z: float, tone: float) -> None:
    (y0, h0), (y1, h1) = top, low
    s.put(
        (s.y >= y0)
        & (s.y < y1)
        & (np.abs(s.x - 100) < h0 + (h1 - h0) * (s.y - y0) / max(y1 - y0, 0.1)),
        mat,
        z,
        tone,
    )


def _banister(s: Relief, side: int) -> None:
    """A closed string, turned balusters, a rail that ends in a newel with a globe."""
    string = [(_edge(k)[1], _edge(k)[0]) for k in range(STEPS + 1)]
    outer = [(100 + side * (h + 9), y - 2) for h, y in string]
    inner = [(100 + side * h, y) for h, y in string]
    s.poly(inner + outer[::-1], "mahogany dark", 10)
    last: Point | None = None
    for k in np.arange(0, STEPS + 0.01, 0.75):
        y, h = _edge(float(k))
        x, high = 100 + side * (h + 4), 14 + 1.4 * float(k)
        if last:
            s.limb((*last, 16), (x, y - high, 16), (2.0, 2.2), "mahogany")
        s.limb((x, y - high, 12), (x, y, 12), (1.2, 1.4), "walnut")
        s.ball((x, y - high * 0.4, 13), (2.2, 3.2, 2), "walnut")
        last = (x, y - high)
    for x, y, high in ((100 + side * 50, 12, 20), (100 + side * 91, 85, 48)):
        r = 3.5 if high < 30 else 6.0
        s.box((x - r, y - high, x + r, y), "mahogany", 16, 2)
        s.box((x - r - 2, y - high - 3, x + r + 2, y - high + 1), "mahogany", 18, 1.4)
        s.box((x - r - 1, y - r * 1.6, x + r + 1, y), "mahogany", 18, 1.4)
        s.sink((x - r + 2, y - high + 6, x + r - 2, y - r * 2.4), 1.2, 1.2)
        s.dome((x, y - high - 4 - r * 0.9), (r * 0.5, r), "brass", 18, 2)


def newel_lamp() -> Piece:
    """22 x 34: a globe held up by a bronze arm, for the top of a newel."""
    n = Relief(22, 34).box((7, 29, 15, 34), "brass", 6, 1.2).upright(11, 18, 30, 1.8, "brass", 4)
    n.dome((11, 18), (4, 2.4), "brass", 6, 2).dome((11, 10), (8, 8.4), "lamp amber", 4)
    n.put(n.disc(10.4, 9.2, 6.4), "globe edge")
    return bake(n.put(n.disc(9.2, 7.6, 2.6), "globe"))


def landing() -> Piece:
    """132 x 70: the wall above the flight: two pilasters, an arch; the window comes into it."""
    a = Relief(132, 70).box((0, 0, 132, 70), "damask", 1, 0.5)
    a.put(a.arch(66, 40, 38), "walnut", 4.0).put(a.arch(66, 40, 33), "walnut dark", 1.0)
    for x in (4, 112):
        a.box((x, 0, x + 16, 70), "walnut", 5, 1.6)
        a.sink((x + 4, 12, x + 12, 62), 1.2, 1.2)
        a.box((x - 2, 4, x + 18, 10), "brass dark", 8, 1.4)
    key = a.inside(61, 0, 71, 10)
    a.put(key, "brass", (7 - np.abs(a.x - 66) / 3).astype(np.float32))
    return bake(a, shadow=5)


def _lead(g: Relief, points: list[Point]) -> None:
    g.path(points, 0.62, "ink", 2)


def stained_glass() -> Piece:
    """66 x 56: the lake at evening: a sun, a sail, two gulls, reeds; one pane is plain again."""
    g = Relief(66, 56)
    glass = g.arch(33, 36, 31) & (g.y < 54)
    g.put(glass, "shade glow", 1.0)
    far = np.hypot(g.x - 33, g.y - 40)
    g.put(glass & (far < 26), "warm glow").put(glass & (far > 31), "dusk violet")
    g.put(glass & (far > 31) & (g.y < 12), "dusk blue")
    g.put(glass & (far < 13), "neon heart").put(glass & (far < 9), "globe")
    hill = 38 - 4 * np.sin(g.x * 0.16 + 1.2)
    g.put(glass & (g.y > hill) & (np.abs(g.x - 33) > 11), "film mid")
    water = glass & (g.y > 42)
    g.put(water, "pane green")
    g.put(water & (np.abs(g.x - 33) < 5 + (g.y - 42) * 0.3), "shade glow")
    g.put(water & (np.abs(g.x - 33) < 2 + (g.y - 42) * 0.12), "globe edge")
    for x in (8, 12, 58):
        g.put(glass & (np.abs(g.x - x - (54 - g.y) * 0.08) < 1.0) & (g.y > 40), "lamp green")
    g.put(glass & g.inside(8, 20, 18, 30), "pane sky")
    _leads(g)
    g.put(~glass, "clear", 0.0)
    rim = np.abs(np.hypot(g.x - 33, np.minimum(g.y - 36, 0)) - 31) < 1.0
    g.put((rim & (g.y < 54)) | g.inside(2, 52.6, 64, 54.6), "walnut dark", 3.0)
    return bake(g)


def _leads(g: Relief) -> None:
    for radius in (13, 26, 31):
        ring = np.abs(np.hypot(g.x - 33, g.y - 40) - radius) < 0.55
        g.put(ring & (g.y < 42), "ink", 2.0)
    for a in (-2.75, -2.35, -1.95, -1.55, -1.15, -0.8, -0.4):
        c, s = float(np.cos(a)), float(np.sin(a))
        _lead(g, [(33 + 13 * c, 40 + 13 * s), (33 + 44 * c, 40 + 44 * s)])
    _lead(g, [(2, 42.4), (64, 42.4)])
    for x in (12, 24, 46, 58):
        _lead(g, [(x, 42), (x + (x - 33) * 0.16, 64)])
    g.poly([(43, 18), (43, 44), (56, 44)], "neon deep", 1.4)
    g.poly([(41, 24), (41, 44), (33, 44)], "box glow", 1.4)
    g.poly([(32, 45), (58, 45), (53, 51), (38, 51)], "gallery low", 1.4)
    _lead(g, [(42, 16), (42, 45)])
    _lead(g, [(43, 18), (57, 45), (32, 45), (41, 24)])
    _lead(g, [(8, 20), (18, 20), (18, 30), (8, 30), (8, 20)])
    for x, y in ((15, 13), (24, 10)):
        _lead(g, [(x - 3, y - 1), (x, y + 1), (x + 3, y - 1)])


def chandelier(step: int) -> Piece:
    """96 x 46: brass arms, drops of glass that wink, two of the lamps out."""
    c = Relief(96, 46).upright(48, 0, 20, 1.2, "brass dark", 4)
    c.ball((48, 22, 6), (5, 6, 5), "brass").ball((48, 33, 6), (3.4, 3.4, 3), "brass")
    lamps = ((8, 18), (24, 22), (40, 25), (56, 25), (72, 22), (88, 18))
    for k, (x, y) in enumerate(lamps):
        c.path([(48, 26), ((48 + x) / 2, 34 - abs(x - 48) * 0.06), (x, y + 5)], 1.1, "brass", 5)
        c.dome((x, y + 4), (4, 1.8), "brass", 7, 1.4)
        dead = k in (1, 4)
        c.ball((x, y - 1, 6), (2.4, 4, 2), "bed shade" if dead else "globe edge")
        if not dead:
            c.put(c.disc(x, y - 1, 1.6, 2.8), "globe")
        for j in (-1, 1):
            bright = (k * 2 + j + step) % 4 == 0
            c.put(c.disc(x + 2.4 * j, y + 8.6, 0.9, 1.6), "globe" if bright else "pane sky", 6.0)
    for k in range(7):
        x = 30 + 6 * k
        y = 34 + 5 * np.sin(k * np.pi / 6)
        mat = "globe" if (k + 2 * step) % 5 == 0 else "frost glow"
        c.put(c.disc(x, y, 1.0, 1.7), mat, 7.0)
    return bake(c.put(c.disc(48, 41, 1.4, 2.6), "frost bright" if step == 1 else "frost glow", 7.0))


def painting(*, broken: bool = False) -> Piece:
    """94 x 66: a steamer on the lake, in gilt; broken, it hangs by one nail with a torn sky."""
    p = Relief(94, 70)
    _canvas(p)
    if broken:
        p.poly([(30, 8), (44, 10), (50, 36), (42, 52), (36, 30)], "ink", 2)
        p.poly([(44, 10), (54, 16), (56, 38), (50, 36)], "bed linen", 6)
        p.poly([(42, 52), (50, 36), (54, 46), (46, 60)], "bed shade", 6)
        turn = Relief(94, 70)
        x, y = p.x - 10, p.y - 4
        c, s = np.cos(0.16), np.sin(0.16)
        u, v = x * c + y * s + 6, -x * s + y * c + 8
        i = np.clip((v * 3).astype(int), 0, p.z.shape[0] - 1)
        j = np.clip((u * 3).astype(int), 0, p.z.shape[1] - 1)
        held = (u > 0) & (v > 0) & (u < 93.5) & (v < 69.5)
        for mine, his in ((turn.mat, p.mat), (turn.z, p.z), (turn.tone, p.tone)):
            mine[held] = his[i, j][held]
        return bake(turn, shadow=6)
    return bake(p, shadow=6)


def _canvas(p: Relief) -> None:
    p.box((2, 2, 92, 66), "gilt", 6, 3).box((7, 7, 87, 61), "gilt", 4, 1.4)
    p.box((10, 10, 84, 58), "pane sky", 1, 0.3)
    field = p.inside(10, 10, 84, 58)
    p.put(field, "ochre").put(field & (p.y < 26 + 5 * p.noise(20, 3)), "suit grey")
    p.put(field & (p.y > 42), "glaze2")
    p.put(field & (p.y > 42) & (np.sin(p.y * 2.1 + 4 * p.noise(16, 4)) > 0.75), "glaze")
    p.put(p.disc(26, 34, 6), "paint").put(p.disc(26, 34, 3.6), "ember flat")
    p.poly([(36, 46), (76, 44), (72, 52), (42, 53)], "ink", 1.4)
    p.box((44, 38, 70, 46), "cream", 1.6, 0.3).box((48, 33, 64, 38), "cream", 1.6, 0.3)
    for x in (47, 52, 57, 62, 66):
        p.put(p.inside(x, 40, x + 2, 42.4), "ink")
    p.box((54, 22, 58, 34), "paint", 1.8, 0.5)
    smoke = (np.abs(p.y - 20 - 0.16 * (p.x - 56)) < 1.6 + (56 - p.x) * 0.09) & (p.x < 57)
    p.put(smoke & field & (p.noise(8, 6) > 0.34), "soot")
    p.tone[field] *= (0.9 + 0.16 * p.noise(6, 12))[field]


def radiator() -> Piece:
    """78 x 44: cast iron with flowers on it, painted silver; somebody's socks."""
    r = Relief(78, 46)
    for k in range(9):
        x = 5 + 8.4 * k
        r.upright(x, 3, 40, 3.8, "suit grey", 2).dome((x, 4), (3.8, 3.4), "suit grey", 3, 3)
        r.z[(np.abs(r.x - x) < 0.5) & (r.y > 8) & (r.y < 36)] -= 1.2
        r.dome((x, 20), (1.5, 4), "chrome", 6, 0.8)
    r.level(0, 78, 38, 2.0, "suit grey", 2)
    for x in (6, 70):
        r.limb((x, 40, 3), (x, 45, 3), (2.4, 2.0), "suit grey")
    for x, long in ((26, 15), (36, 12)):
        shell(
            r, [(x, 1), (x + 5, 1), (x + 5, long), (x + 8, long + 4), (x, long + 3)], "navy", 8, 2
        )
    r.dome((76, 34), (2.4, 2.4), "brass", 5, 2)
    return bake(r, shadow=5)


def umbrella_stand(*, broken: bool = False) -> Piece:
    """28 x 62: china with a dragonfly, two umbrellas; broken, shards and sticks."""
    u = Relief(40, 64)
    if broken:
        u.limb((3, 58, 4), (34, 50, 5), (1.6, 1.2), "navy").limb(
            (6, 62, 5), (38, 61, 5), (1.4, 1), "ink"
        )
        for p in (
            [(4, 63), (8, 54), (13, 63)],
            [(18, 63), (22, 57), (29, 63)],
            [(12, 60), (16, 56), (18, 60)],
        ):
            u.poly(p, "porcelain", 7)
        return bake(u, shadow=4)
    for x, top, mat in ((16, 6, "navy"), (24, 12, "soot")):
        u.limb((20, 40, 3), (x, top + 8, 4), (2.6, 1.4), mat)
        u.path([(x, top + 8), (x - 0.4, top), (x - 3, top - 2), (x - 5, top + 1)], 1.0, "walnut", 5)
    shell(u, [(10, 30), (30, 30), (28, 46), (30, 62), (10, 62), (12, 46)], "porcelain", 5, 8)
    for y in (33, 58):
        u.put(u.of("porcelain") & (np.abs(u.y - y) < 1.2), "lacquer blue")
    u.line((17, 42), (22, 52), 0.8, "lacquer blue", 14)
    u.put(u.disc(16, 47, 3.4, 1.4) | u.disc(23, 45, 3.4, 1.4), "lacquer blue")
    return bake(u, shadow=5)
