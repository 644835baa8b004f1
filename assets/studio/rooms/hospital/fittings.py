"""What is screwed to the walls and hung from the ceilings."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import crease, shell
from assets.studio.rooms.lettering import centred, width, write
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def tube(*, lit: bool = True) -> Piece:
    """80 x 14: a fitting with a tube and its reflector; dead ones are black at their ends."""
    t = (
        Relief(80, 14)
        .box((1, 0, 79, 7), "cast white", 5, 2)
        .box((5, 6, 75, 12), "uniform shade", 2, 1)
    )
    t.put(t.inside(6, 8, 74, 12), "tube" if lit else "frost shade", 4.0, 1.0)
    if not lit:
        for x in (6, 66):
            t.put(t.inside(x, 8, x + 8, 12), "film dark", 4.0, 1.0)
    for x in (2, 74):
        t.box((x, 6, x + 4, 13), "iron", 6, 0.8)
    return bake(t)


def hanging_sign(words: str) -> Piece:
    """Words on enamel, on two rods from the ceiling."""
    w = width(words, 2) + 14
    s = Relief(w, 28)
    for x in (10, w - 11):
        s.box((x, 0, x + 1, 10), "iron", 1, 0.2)
    s.box((0, 9, w, 27), "sign green", 3, 1)
    s.box((1.5, 10.5, w - 1.5, 25.5), "sign green", 3, 0.3)
    write(s, words, (7, 13), "cast white", 2, 0.2)
    return bake(s, shadow=6)


def exit_sign(*, lit: bool = True) -> Piece:
    """40 x 20: a box on the wall, red letters."""
    e = (
        Relief(40, 20)
        .box((0, 2, 40, 18), "steel dark", 6, 1.5)
        .box((3, 5, 37, 15), "rubber", 6, 0.3)
    )
    write(e, "EXIT", (9, 5), "lamp red" if lit else "lamp red low", 2, 0.0)
    return bake(e, shadow=4)


def plate(words: str) -> Piece:
    """A small engraved plate for a door or a wall."""
    w = width(words) + 8
    p = Relief(w, 11).box((0, 0, w, 11), "cast white", 2, 0.6)
    write(p, words, (4, 3), "ink", z=0.0)
    return bake(p, shadow=3)


def clock(minute: int) -> Piece:
    """26 x 26: the long hand trembles before it jumps."""
    c = Relief(28, 28).dome((14, 14), (13, 13), "steel dark", 5, 3)
    c.dome((14, 14), (10.4, 10.4), "cast white", 7, 0.6)
    for k in range(12):
        a = k * np.pi / 6
        c.dome((14 + 8.6 * np.cos(a), 14 + 8.6 * np.sin(a)), (0.8, 0.8), "ink", 8)
    a = np.pi * (-0.5 + 2 * minute / 60)
    c.line((14, 14), (14 + 8 * np.cos(a), 14 + 8 * np.sin(a)), 0.8, "ink", 8)
    c.line((14, 14), (18.4, 15.6), 1.0, "ink", 8)
    return bake(c.dome((14, 14), (1.4, 1.4), "paint", 9), shadow=4)


def notice_board() -> Piece:
    """64 x 46: notices on cork; one has lost its pins and hangs by a corner."""
    b = Relief(64, 46).box((0, 0, 64, 46), "veneer 2", 4, 1.5).box((3, 3, 61, 43), "cork", 1, 0.8)
    sheets = (
        (6, 6, 14, 17, "paper"), (23, 5, 16, 11, "cast white"), (42, 6, 15, 19, "cream"),
        (6, 26, 18, 13, "cast white"), (28, 19, 11, 14, "line amber"),
    )  # fmt: skip
    for x, y, w, h, mat in sheets:
        b.box((x, y, x + w, y + h), mat, 2, 0.3)
        b.box((x + 2, y + 3, x + w - 3, y + 4.4), "ink", 2, 0)
        for k in range(6, int(h) - 2, 3):
            end = x + w - 2 - (k * 5) % 5
            b.put(b.inside(x + 2, y + k, end, y + k + 1), "stone")
        b.dome((x + w / 2, y + 1.4), (1.1, 1.1), "paint", 3, 1)
    b.poly([(42, 28), (47, 28), (58, 38), (50, 45), (41, 37)], "paper", 4)
    b.dome((43, 29), (1.1, 1.1), "lacquer blue", 5, 1)
    return bake(b, shadow=5)


def hose(*, broken: bool = False) -> Piece:
    """46 x 52: a fire hose on its reel behind glass; broken, the glass is out."""
    h = Relief(46, 54).box((0, 0, 46, 52), "lacquer red", 6, 2).box((4, 12, 42, 48), "ink", 0, 1)
    out = np.hypot(h.x - 23, h.y - 30)
    reel = out < 16
    h.put(reel, "paper", (2.5 + 1.1 * np.abs(np.sin(out * 1.3))).astype(np.float32), 0.8)
    h.dome((23, 30), (5, 5), "lacquer red", 5, 3).dome((23, 30), (2, 2), "gilt", 8)
    h.limb((34, 40, 6), (34, 47, 7), (2.2, 1.4), "gilt")
    centred(h, "FIRE HOSE", (23, 4), "cast white")
    pane = h.inside(4, 12, 42, 48)
    if broken:
        for x, y, tip in (
            (4, 12, (14, 16)),
            (42, 12, (36, 22)),
            (4, 48, (9, 36)),
            (42, 48, (33, 44)),
        ):
            h.poly([(x, tip[1] * 2 - y), (x, y), (tip[0] * 2 - x, y)], "aqua glass", 9)
    else:
        gleam = np.abs(h.x + h.y * 0.9 - 46)
        h.put(pane & (gleam < 1.6), "aqua glass", 9.0)
        h.put(pane & (np.abs(gleam - 4) < 0.5), "aqua glass", 9.0)
    return bake(h, shadow=6)


def extinguisher() -> Piece:
    e = (
        Relief(22, 50)
        .upright(11, 14, 48, 7, "lacquer red", 2)
        .dome((11, 14), (7, 5), "lacquer red", 2, 7)
    )
    e.box((9, 4, 13, 11), "iron", 5, 1).limb((6, 4, 7), (16, 3, 8), (1.3, 1.3), "iron")
    e.path([(12, 8), (19, 12), (19, 34)], 1.2, "rubber", 6)
    e.box((5, 24, 16, 33), "paper", 9, 0.4).box((6.5, 26, 14.5, 27), "ink", 9, 0)
    e.box((6.5, 29, 12.5, 30), "ink", 9, 0).box((2, 44, 20, 47), "iron", 3, 0.6)
    return bake(e, shadow=5)


def radiator() -> Piece:
    """84 x 46: nine columns under the window, one cap gone; a sock dries on it."""
    r = (
        Relief(84, 46)
        .level(0, 84, 8, 2.0, "dull chrome", 1)
        .level(0, 84, 38, 2.0, "dull chrome", 1)
    )
    for k in range(9):
        x = 6 + 9 * k
        r.upright(x, 3, 42, 3.6, "cream", 2).dome((x, 4), (3.6, 3), "cream", 3, 3)
        r.z[(np.abs(r.x - x) < 0.5) & (r.y > 7) & (r.y < 38)] -= 1.2
        r.dome((x, 42), (3.6, 2.4), "cream", 3, 3)
    r.limb((42, 4, 8), (42, 18, 9), (3.0, 2.6), "line red").limb(
        (42, 18, 9), (47, 20, 9), (2.6, 2.2), "line red"
    )
    r.box((78, 34, 84, 46), "gilt", 4, 1)
    return bake(r.streaks(3, 30, 0.2), shadow=5)


def sink() -> Piece:
    """54 x 66: elbow taps, soap, a towel roll; it drips."""
    s = Relief(54, 70).box((4, 2, 50, 34), "uniform shade", 2, 0.5)
    s.bricks((10, 8), joint=0.7, depth=0.6, stagger=0, vary=0.04, where=s.inside(4, 2, 50, 34))
    s.box((6, 4, 24, 18), "enamel", 7, 2).box((9, 17, 21, 24), "towel", 6, 0.6)
    s.box((2, 36, 52, 42), "enamel", 14, 2).box((6, 42, 48, 52), "enamel", 9, 4)
    s.dome((27, 38.4), (20, 2), "uniform shade", 12, 0.4)
    for x in (32, 44):
        s.limb((x, 28, 5), (x, 33, 9), (1.6, 1.4), "chrome")
        s.limb((x, 28, 6), (x + (6 if x > 40 else -6), 25, 12), (1.2, 1.5), "chrome")
    s.path([(38, 30), (38, 24), (34, 23), (32, 27)], 1.3, "chrome", 8)
    s.path([(27, 52), (27, 62), (33, 64), (33, 70)], 1.8, "dull chrome", 3)
    s.box((46, 10, 49, 22), "chrome", 5, 1)
    return bake(s, shadow=6)


def bed_lamp(*, broken: bool = False) -> Piece:
    """30 x 26: a reading lamp on a jointed arm; broken, the shade hangs by its wire."""
    b = Relief(30, 28).box((0, 4, 5, 14), "cream", 3, 1).line((3, 9), (12, 3), 1.1, "chrome", 5)
    if broken:
        b.path([(12, 3), (16, 9), (17, 13)], 0.5, "ink", 5)
        shell(b, [(14, 13), (20, 13), (23, 24), (11, 24)], "dull chrome", 5, 4)
        return bake(b, shadow=4)
    b.line((12, 3), (20, 7), 1.1, "chrome", 6)
    shell(b, [(17, 6), (23, 6), (29, 15), (11, 15)], "oxygen", 6, 5)
    b.put(b.inside(12, 13, 28, 16) & b.of("oxygen"), "globe", 9.0, 1.0)
    return bake(b.dome((20, 16), (4.5, 2), "globe edge", 8, 1), shadow=4)


def drip_drop(step: int) -> Piece:
    """4 x 16: a drop gathers, falls, is gone."""
    d = Relief(4, 16)
    if step < 4:
        y = (1.5, 2.0, 7.0, 12.5)[step]
        d.put(d.disc(2, y, 1.1, 1.1 if step < 2 else 1.8), "frost bright", 1.0)
    return bake(d)


def curtain_screen() -> Piece:
    """64 x 96: a folding screen on castors, three frames of cloth; a slipper looks out below."""
    s = Relief(66, 98)
    for k, (x, wide) in enumerate(((1, 20), (22, 22), (45, 20))):
        lean = (-1.5, 0.0, 1.5)[k]
        s.poly(
            [(x, 3 + lean), (x + wide, 3 - lean), (x + wide, 86 - lean), (x, 86 + lean)],
            "curtain",
            2,
        )
        here = s.of("curtain") & (s.x > x) & (s.x < x + wide)
        s.z[here] += (1.3 * np.sin((s.x - x) * 1.15 + 0.4 * np.sin(s.y * 0.06)))[here]
        s.tone[here] *= (1.0, 0.9, 0.82)[k]
        for edge in (x + 0.5, x + wide):
            s.limb((edge, 1, 4), (edge, 94, 4), (1.1, 1.1), "chrome")
        for y in (3, 48, 86):
            s.limb((x, y, 4), (x + wide, y, 4), (0.8, 0.8), "chrome")
        s.dome((x + 1, 95), (2.2, 2.2), "rubber", 4, 1)
    s.limb((30, 95, 5), (37, 95.5, 6), (2.4, 2.0), "line red")
    crease(s, (30, 8), (28, 40), 1.4, 0.25)
    return bake(s, shadow=7)
