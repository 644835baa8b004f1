"""The works: hoardings, steel under bare bulbs, a cabin, containers, a crane."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.painted import blank, entry, over
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief
from assets.studio.rooms.stencil import stencil
from assets.studio.rooms.tileset import Set


def hoarding() -> Piece:
    """128 x 28, joins to its like: boards, bills pasted over bills, one board kicked out."""
    r = Relief(128, 28, seed=3).box((0, 3, 128, 28), "plank", 4, 0.4)
    for x in range(0, 128, 16):
        r.z[(abs(r.x - x) < 0.6) & (r.y > 3)] -= 1.2
        r.tone[r.inside(x, 3, x + 16, 28)] *= 0.62 + 0.09 * ((x * 7 // 16) % 4)
    r.rough(0.5, 4, 5, 0.2)
    r.box((0, 1.4, 128, 4), "plank2", 6, 0.6)
    for x, y, mat in (
        (6, 8, "paper"),
        (15, 9, "paper"),
        (24, 8, "paper"),
        (70, 7, "enamel"),
        (82, 8, "paint"),
        (92, 8, "paint"),
    ):
        r.box((x, y, x + 8, y + 11), mat, 5, 0.2)
        r.tone[r.inside(x, y, x + 8, y + 11)] *= 0.8
        r.put(r.inside(x + 1, y + 1, x + 7, y + 3), "ink", 5.2).put(
            r.disc(x + 4, y + 6, 2, 2), "ink", 5.2
        )
        r.put(r.inside(x + 1, y + 9, x + 7, y + 9.8), "ink", 5.2)
    r.poly([(48, 5), (58, 5), (57, 28), (50, 28)], "soot", 0)
    r.limb((50, 27, 6), (44, 12, 7), (3, 3), "plank2")
    stencil(r, "KEEP OUT", (74, 20), "ink")
    return bake(r.streaks(10, 22, 0.3), shadow=3)


def barrier_fence(broken: bool) -> Piece:
    """96 x 22, joins to its like: mesh, a striped board, two lamps; or driven through."""
    r = Relief(96, 22)
    if broken:
        return _flattened(r)
    mesh = (((r.x + r.y) % 4 < 0.8) | ((r.x - r.y) % 4 < 0.8)) & (r.y > 2) & (r.y < 19)
    r.put(mesh, "fence wire", 1.0)
    r.tone[mesh] *= 0.7
    for x in (0, 47, 94):
        r.upright(x + 1, 1, 21, 0.9, "steel", 2).box((x - 4, 19, x + 7, 22), "concrete", 4, 0.8)
    r.box((0, 8, 96, 13), "enamel", 4, 0.4)
    for x in range(0, 96, 12):
        r.poly([(x + 3, 8), (x + 9, 8), (x + 6, 13), (x, 13)], "awning", 4.4)
    r.tone[r.of("enamel")] *= 0.8
    for x in (20, 70):
        r.box((x - 1.4, 3, x + 1.4, 8), "safety", 4, 0.5).put(
            r.disc(x, 3, 2.2), "caution lamp", 5.0
        )
        r.put(r.disc(x - 0.3, 2.6, 1.0), "globe", 6.0)
    return bake(r, shadow=3)


def _flattened(r: Relief) -> Piece:
    """Posts bent outwards, the board in splinters, one lamp still alight on the ground."""
    for at, foot in ((1, 1), (95, 95)):
        r.limb((foot, 21, 2), (at + (9 if at < 48 else -9), 4, 3), (0.9, 0.9), "steel")
        r.box((foot - 4, 19, foot + 7, 22), "concrete", 4, 0.8)
    mesh = ((r.x + r.y) % 4 < 0.8) | ((r.x - r.y) % 4 < 0.8)
    edge = 20 + 5 * np.sin(r.y * 0.7)
    r.put(mesh & (r.y > 6) & (r.y < 20) & ((r.x < edge) | (r.x > 96 - edge)), "fence wire", 1.0)
    for x, y, lean in ((6, 12, 3), (30, 20, -2), (52, 19, 2), (74, 12, -4)):
        r.line((x, y), (x + 16, y + lean), 2.0, "enamel", 4)
        r.line((x + 4, y + lean * 0.25), (x + 9, y + lean * 0.55), 2.0, "awning", 4.6)
    r.put(r.disc(47, 20, 2), "caution lamp", 5.0).put(r.disc(46.6, 19.6, 0.9), "globe", 6.0)
    return bake(r, shadow=3)


def steel_frame() -> Piece:
    """150 x 62, for the layer behind: the frame of a house to come, planks, bare bulbs."""
    r = Relief(150, 62)
    for y in (6, 24, 42):
        r.box((0, y, 150, y + 3), "rust", 4, 0.6).put(r.inside(0, y + 3, 150, y + 3.8), "soot", 3.0)
        r.tone[r.inside(0, y, 150, y + 3)] *= 0.62
    for x in (2, 38, 74, 110, 146):
        r.box((x, 0, x + 3, 62), "rust", 6, 0.5)
        r.tone[r.inside(x, 0, x + 3, 62)] *= 0.7
    for x, y in ((41, 27), (77, 9), (5, 45)):
        r.line((x, y), (x + 33, y + 15), 0.6, "rust", 3).line(
            (x + 33, y), (x, y + 15), 0.6, "rust", 3
        )
    r.box((41, 22, 74, 24), "plank", 6, 0.4).box((113, 40, 146, 42), "plank", 6, 0.4)
    r.box((113, 30, 128, 40), "tar", 5, 0.6).box((50, 14, 60, 22), "canvas", 6, 1)
    r.poly([(77, 27), (109, 27), (107, 40), (92, 37), (80, 41)], "canvas", 5)
    r.z[r.of("canvas")] += (1.5 * r.noise(5, 3))[r.of("canvas")]
    r.tone[r.of("canvas")] *= 0.7
    for x, y in ((20, 30), (56, 30), (92, 12), (128, 12), (128, 48), (56, 48)):
        r.put(r.inside(x - 0.3, y - 5, x + 0.5, y), "ink", 4.0)
        r.put(r.disc(x, y, 1.8), "globe edge", 5.0).put(r.disc(x, y, 1.0), "globe", 5.0)
    return bake(r)


def excavation() -> Piece:
    """150 x 40, for the layer behind: a spoil heap before floodlight, a digger's arm over it."""
    r = Relief(150, 40)
    r.poly([(0, 40), (14, 28), (34, 20), (60, 18), (92, 26), (120, 24), (150, 40)], "cinder", 2)
    heap = r.of("cinder")
    r.z[heap] += (5 * r.noise(9, 4) + 2 * r.noise(3, 5))[heap]
    r.tone[heap] *= (0.6 + 0.6 * r.noise(8, 6))[heap]
    r.limb((128, 36, 6), (112, 12, 7), (3.4, 2.6), "safety").limb(
        (112, 12, 7), (88, 6, 7), (2.6, 2), "safety"
    )
    r.limb((88, 6, 8), (78, 20, 8), (2, 1.6), "safety")
    r.poly([(72, 18), (84, 18), (82, 27), (76, 28), (70, 24)], "iron", 9)
    r.line((120, 22), (108, 8), 0.7, "chrome", 10)
    for x in (71, 74, 77, 80):
        r.line((x, 26), (x - 1, 29), 0.6, "steel", 10)
    r.box((118, 24, 146, 36), "safety", 8, 1).box((126, 14, 140, 25), "safety", 8, 1)
    r.put(r.inside(128, 16, 138, 23), "warm pane dim", 8.0).put(
        r.disc(133, 21, 2, 2.4) & (r.y < 23), "shape", 8.2
    )
    r.tone[r.of("safety")] *= 0.66
    r.level(112, 150, 37, 3, "soot", 6)
    return bake(r)


def containers() -> Piece:
    """110 x 50, for the layer behind: two below, one across, a ladder, a lamp on the corner."""
    r = Relief(110, 50)
    for x0, y0, x1, mat, words in (
        (0, 26, 58, "navy", "LAKE"),
        (60, 26, 110, "oxide", "CARGO 3"),
        (14, 2, 74, "green", ""),
    ):
        r.box((x0, y0, x1, y0 + 24), mat, 5, 0.6)
        ribs = r.inside(x0 + 2, y0 + 2, x1 - 2, y0 + 22)
        r.z[ribs & (r.x % 4 < 1.6)] -= 1.2
        r.box((x0, y0, x1, y0 + 1.6), mat, 6, 0.3).box((x0, y0 + 22.4, x1, y0 + 24), "iron", 6, 0.3)
        if words:
            stencil(r, words, (x0 + 6, y0 + 8), "stencil")
    r.put(r.of("navy", "oxide", "green") & (r.noise(8, 5) > 0.68), "rust")
    r.tone *= 0.72
    r.box((60, 4, 61, 24), "iron", 8, 0.2)
    for x in (64, 69):
        r.put(r.inside(x, 5, x + 0.8, 24), "steel", 7.0)
    r.put(r.disc(104, 26, 2), "globe edge", 8.0).put(r.disc(104, 26, 1.1), "globe", 8.0)
    return bake(r.streaks(12, 20, 0.3))


def cabin() -> Piece:
    """66 x 32: the foreman's cabin on sleepers: lit, plans on the wall, helmets on hooks."""
    r = Relief(66, 32).box((2, 3, 64, 28), "safety", 5, 0.8)
    for x in range(4, 64, 5):
        r.z[(abs(r.x - x) < 0.5) & r.of("safety")] -= 0.8
    r.tone *= 0.56
    r.box((0, 1, 66, 5), "tar", 8, 0.6)
    r.box((7, 8, 31, 20), "shed dark", 6, 0.5).put(
        r.inside(8.4, 9.4, 29.6, 18.6), "warm pane low", 4.0, 1.0
    )
    r.put(r.inside(8.4, 9.4, 29.6, 12), "warm pane", 4.0).put(
        r.inside(21, 11, 28, 16), "pane sky", 5.0
    )
    r.put(r.disc(14, 14, 2, 2.4) | r.disc(14, 20, 4, 4.4) & (r.y < 18.6), "shape", 5.0)
    r.put(r.disc(14, 12.4, 2.5, 1.4), "caution lamp", 6.0)
    r.box((38, 7, 50, 28), "navy", 6, 0.5).put(r.inside(40, 9, 48, 14), "warm pane dim", 7.0)
    stencil(r, "9", (55, 10), "ink")
    for x in (6, 30, 54):
        r.box((x, 28, x + 9, 32), "sleeper", 4, 0.6)
    return bake(r, shadow=3)


def crane() -> Piece:
    """150 x 58, for the layer behind: a tower crane's jib over the street, a bucket hanging."""
    r = Relief(150, 58)
    for x in (112, 120):
        r.box((x, 8, x + 1.2, 58), "safety", 3, 0.3)
    for y in range(8, 58, 8):
        r.line((112.6, y), (120.6, y + 8), 0.5, "safety", 2).line(
            (120.6, y), (112.6, y + 8), 0.5, "safety", 2
        )
    for y in (8, 14):
        r.box((4, y, 146, y + 1), "safety", 4, 0.3)
    for x in range(4, 108, 7):
        r.line((x, 14), (x + 3.5, 8), 0.45, "safety", 3).line(
            (x + 3.5, 8), (x + 7, 14), 0.45, "safety", 3
        )
    r.line((30, 8), (116, 0), 0.4, "iron", 3).line((116, 0), (142, 8), 0.4, "iron", 3)
    r.box((130, 12, 146, 22), "concrete", 5, 0.8).box((110, 14, 122, 22), "shed dark", 6, 0.6)
    r.put(r.inside(111, 16, 116, 20), "warm pane dim", 7.0)
    for x in (26, 30):
        r.put(r.inside(x, 15, x + 0.7, 36), "iron", 2.0)
    r.poly([(22, 36), (34, 36), (32, 44), (24, 44)], "rust", 5)
    r.tone[r.of("safety")] *= 0.62
    code = blank(150, 58)
    for x, y in ((4, 7), (116, 0), (145, 7)):
        code[y, x] = entry("d84820")
    return over(bake(r), code)


def lamp_board() -> Set:
    """46 x 30: an arrow of yellow lamps on a trailer: go left, go left."""
    return Set(tuple(_board(step) for step in range(4)), (160, 160, 160, 320))


def _board(step: int) -> Piece:
    r = Relief(46, 30).box((1, 1, 45, 19), "tank black", 4, 0.8)
    for x in (10, 35):
        r.box((x, 19, x + 1.4, 25), "iron", 2, 0.3)
    r.box((6, 24, 40, 27), "safety", 4, 0.6).dome((14, 27), (3, 3), "soot", 6, 1).dome(
        (32, 27), (3, 3), "soot", 6, 1
    )
    code = blank(46, 30)
    for k, x in enumerate(range(38, 12, -6)):
        on = entry("f8b048") if k < step * 2 + 1 else entry("3a2410")
        code[9:11, x : x + 2] = on
    tip = entry("f8b048") if step == 3 else entry("3a2410")
    for x, y in ((6, 9), (10, 6), (10, 12), (14, 3), (14, 15)):
        code[y : y + 2, x : x + 2] = tip
    return over(bake(r, shadow=3), code)


def spoil() -> Piece:
    """60 x 16: broken asphalt and clay heaped on the kerb, a shovel, a wheelbarrow."""
    r = Relief(60, 16)
    r.dome((22, 17), (22, 13), "cinder", 0, 5)
    for _ in range(24):
        x = 22 + r.dice.normal() * 9
        y = 15 - max(0.0, 9 - abs(x - 22) * 0.5) * r.dice.random()
        r.ball((x, y, 4), (2.4, 1.6, 2), "asphalt" if r.dice.random() < 0.6 else "cinder")
    r.limb((30, 12, 7), (36, 0, 5), (0.6, 0.6), "plank").ball((29, 13, 8), (2.2, 2.6, 1), "steel")
    r.poly([(42, 6), (57, 5), (54, 11), (46, 11)], "safety", 5)
    r.dome((56, 13), (2.4, 2.4), "soot", 6, 1)
    return bake(r.line((40, 14), (46, 8), 0.7, "plank", 6), shadow=3)
