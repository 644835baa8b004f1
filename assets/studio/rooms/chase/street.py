"""What stands along the kerb: lamps, traffic lights, hydrant, stop, news stand, parked cars."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import value_noise
from assets.studio.rooms.painted import blank, dots, drawn, entry, over
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief
from assets.studio.rooms.stencil import stencil
from assets.studio.rooms.tileset import Set


def lamp() -> Piece:
    """40 x 62: a sodium lamp on a fluted post, its arm to the right over the road."""
    r = Relief(40, 62).upright(6, 8, 58, 1.7, "iron", 1).upright(6, 48, 62, 2.8, "iron", 1)
    r.upright(6, 46, 48, 3.4, "iron", 1).box((1, 59, 11, 62), "iron", 4, 1)
    r.path([(6, 9), (8, 4.6), (14, 3), (26, 3)], 1.0, "iron", 2)
    r.path([(6, 16), (12, 10), (18, 4)], 0.5, "iron", 2)
    r.poly([(23, 1.4), (38, 2), (37, 5), (24, 5)], "steel", 4)
    r.put(r.inside(25.5, 5, 36.5, 7), "candle", 2.0).put(r.inside(27, 5, 35, 6), "globe", 3.0)
    return bake(r, shadow=3)


def globe_lamp() -> Piece:
    """22 x 50: three globes on an old iron post, one of them dark."""
    r = Relief(22, 50).upright(11, 14, 50, 1.8, "iron", 1).upright(11, 38, 50, 3.2, "iron", 1)
    r.box((5, 47, 17, 50), "iron", 4, 1).path(
        [(4, 11), (4, 15), (18, 15), (18, 11)], 0.9, "iron", 3
    )
    r.upright(11, 10, 16, 1.6, "iron", 3)
    r.dome((4, 8), (3.6, 3.8), "globe edge").put(r.disc(3.6, 7.6, 2.4), "globe", 4.0)
    r.dome((11, 5.6), (4.2, 4.4), "globe edge").put(r.disc(10.6, 5, 2.9), "globe", 4.0)
    r.dome((18, 8), (3.6, 3.8), "glass", 2)
    return bake(r, shadow=3)


def traffic_light() -> Set:
    """48 x 64: on a mast arm over the lanes: green, amber, red in turn."""
    frames = tuple(_light(lit) for lit in ("green", "amber", "red"))
    return Set(frames, (2600, 800, 2600))


def _light(lit: str) -> Piece:
    r = Relief(48, 64).upright(5, 4, 64, 1.9, "steel", 1).box((1, 60, 9, 64), "steel", 3, 1)
    r.tone[r.of("steel")] *= 0.6
    r.limb((5, 8, 2), (44, 5, 2), (1.4, 0.9), "fence wire").line(
        (5, 16), (22, 7), 0.5, "fence wire", 1
    )
    for x, top, turned in ((38, 6, False), (2, 24, True)):
        r.box((x, top, x + 8, top + 21), "safety", 5, 0.8)
        r.tone[r.inside(x, top, x + 8, top + 21)] *= 0.6
        for k in range(3):
            y = top + 4 + 6.4 * k
            r.dome((x + 4, y), (2.8, 2.6), "soot", 6, 0.6)
            if not turned:
                hood = r.disc(x + 4, y, 3.4, 3.2) & (r.y < y - 1.4)
                r.put(hood, "iron", 8.0)
    r.box((14, 9, 33, 18), "green", 6, 0.4)
    stencil(r, "9TH", (15, 10), "enamel")
    piece = bake(r, shadow=3)
    hues = {"red": ("d84820", 0), "amber": ("f8b048", 1), "green": ("62c870", 2)}
    colour, k = hues[lit]
    lens = drawn((" aa ", "abba", "abba", " aa "), {"a": colour, "b": "fff2bc"})
    return over(over(piece, lens, (40, 8 + round(6.4 * k))), lens, (4, 26 + round(6.4 * k)))


def hydrant(broken: bool) -> Piece:
    """24 x 40: red, by the kerb; or knocked off, its water standing as high as a man."""
    r = Relief(24, 40).dome((12, 38.6), (5.6, 1.4), "asphalt dark", 0, 0.3)
    if broken:
        r.dome((12, 38), (11, 2), "water", 0, 0.5)
        r.limb((19, 37, 3), (23, 36, 3), (2, 1.6), "awning").box((9, 36, 15, 39), "awning", 4, 0.6)
        piece = bake(r)
        y, x = np.mgrid[0:40, 0:24].astype(np.float32)
        wide = 1.4 + 7 * np.exp(-y / 9)
        spray = (1.1 - np.abs(x - 12) / wide) * (0.5 + value_noise(24, 40, 3, 5)) * (y < 37)
        drops = dots(
            spray.astype(np.float32), ((0.35, "4a5e68"), (0.62, "96aaaa"), (0.9, "eef4ec"))
        )
        return over(piece, drops)
    r.upright(12, 29, 39, 2.4, "awning", 1).dome((12, 29.4), (2.8, 2.4), "awning", 2)
    r.box((9, 36.6, 15, 39), "awning", 4, 0.6).level(7.6, 16.4, 32.6, 1.3, "steel", 2)
    return bake(r.dome((12, 32.8), (1.5, 1.5), "steel", 5, 0.8))


def meters() -> Piece:
    """70 x 18: parking meters in a row, one bent by a car."""
    r = Relief(70, 18)
    for x, lean in ((6, 0), (26, 0), (46, 4), (64, 0)):
        r.limb((x, 18, 1), (x + lean, 7, 2), (0.8, 0.8), "fence wire")
        r.ball((x + lean * 1.2, 4.6, 3), (2.6, 3.2, 2.4), "steel")
        r.put(r.disc(x + lean * 1.2, 3.8, 1.5, 1.0), "ink", 5.0)
        r.put(r.disc(x + lean * 1.2, 6.4, 0.6), "lamp red", 5.0)
    return bake(r, shadow=2)


def bus_stop() -> Piece:
    """64 x 36: a shelter with a lit poster, a bench, two who wait and one asleep."""
    r = Relief(64, 36).put(Relief(64, 36).inside(2, 4, 62, 34), "glass", -1.0, 0.6)
    r.box((0, 1, 64, 5), "iron", 8, 1.2)
    for x in (1, 20, 40, 61):
        r.box((x, 4, x + 1.6, 36), "steel", 3, 0.5)
    r.box((43, 8, 59, 32), "iron", 3, 0.6).put(
        r.inside(44.6, 9.6, 57.4, 30.4), "pane sky", 2.0, 1.0
    )
    r.put(r.disc(51, 18, 4, 4.6), "warm pane low", 3.0).put(
        r.disc(51, 28, 6, 6) & (r.y < 30), "lamp red deep", 3.0
    )
    r.put(r.inside(45, 11, 57, 12.4), "globe", 3.0)
    r.box((4, 27, 38, 29), "plank", 5, 0.6)
    for x in (7, 34):
        r.box((x, 29, x + 1.4, 35), "iron", 4, 0.3)
    _seated(r, 11, "coat")
    _seated(r, 19, "navy")
    r.limb((24, 26, 6), (36, 25, 6), (2.6, 2.4), "canvas").ball((25, 24, 7), (2.4, 2.4, 2), "felt")
    return bake(r, shadow=3)


def _seated(r: Relief, x: float, mat: str) -> None:
    r.limb((x, 26, 6), (x, 19, 6), (3, 2.6), mat).limb(
        (x, 27, 8), (x + 3.6, 28, 9), (1.8, 1.6), mat
    )
    r.limb((x + 3.6, 28, 9), (x + 3.6, 34, 9), (1.5, 1.2), "soot")
    r.ball((x + 0.3, 14.6, 7), (2.2, 2.6, 2.2), "skin").dome((x, 13), (2.6, 1.8), "hair", 10, 1)


def news_stand() -> Piece:
    """44 x 34: a green box hung with papers, a bare bulb, the man in his cap reading."""
    r = (
        Relief(44, 34)
        .box((2, 8, 42, 34), "green", 4, 1)
        .poly([(0, 9), (4, 2), (40, 2), (44, 9)], "green", 7)
    )
    r.put(r.inside(0, 8, 44, 10), "soot", 6.0).put(
        r.inside(8, 11, 36, 23), "warm pane dim", -2.0, 1.0
    )
    r.put(r.inside(8, 11, 36, 15), "warm pane low", -2.0, 1.0).put(
        r.disc(22, 12, 1.6), "globe", 0.0
    )
    r.put(r.disc(26, 17, 2.2, 2.6) | r.disc(26, 24, 4.4, 5), "shape", -1.0)
    r.put(r.inside(23, 14, 29, 15.4) | r.inside(28, 15, 31, 16), "shape", -1.0)
    r.put(r.inside(12, 17, 20, 23), "globe edge", 0.0)
    r.box((2, 23, 42, 25), "plank", 8, 0.6)
    for k, x in enumerate(range(4, 40, 6)):
        r.box(
            (x, 26, x + 5, 32), ("paper", "enamel", "paint", "paper", "navy", "enamel")[k], 6, 0.2
        )
        r.put(r.inside(x + 0.6, 27, x + 4.4, 28.2), "ink", 6.2)
    for y in (12, 17):
        r.box((3, y, 7, y + 4), "paper", 6, 0.2).box((37, y, 41, y + 4), "enamel", 6, 0.2)
    stencil(r, "NEWS", (11, 2), "stencil")
    return bake(r, shadow=3)


def phone_box(broken: bool) -> Piece:
    """26 x 36: glass and steel, its lamp on, the receiver hanging; or leaning, its panes out."""
    r = Relief(26, 36)
    if broken:
        r.poly([(3, 6), (15, 1), (25, 33), (12, 36)], "steel", 3)
        r.poly([(6, 9), (14, 6), (21, 30), (13, 33)], "soot", 1)
        r.line((10, 8), (17, 32), 0.7, "steel", 4).line((9, 18), (18, 15), 0.7, "steel", 4)
        for x, y in ((3, 34), (7, 35), (22, 35), (10, 33)):
            r.poly([(x, y), (x + 1.5, y - 3), (x + 3, y + 0.6)], "ice", 4)
        return bake(r, shadow=3)
    r.box((6, 0, 20, 36), "steel", 2, 0.8).put(r.inside(8, 6, 18, 32), "frost shade", -1.0, 1.0)
    r.put(r.inside(7, 1, 19, 4.6), "frost bright", 3.0)
    r.box((12.4, 5, 13.6, 36), "steel", 3, 0.3).box((9, 12, 13, 22), "soot", 2, 0.4)
    r.line((11, 21), (12, 28), 0.4, "ink", 3).ball((12, 29, 3), (0.9, 1.8, 1), "ink")
    return bake(r, shadow=3)


def bins(broken: bool) -> Piece:
    """40 x 16: a dustbin and sacks put out for the morning; or run over."""
    r = Relief(40, 16)
    if broken:
        r.level(3, 15, 11, 4, "fence wire", 1).dome((16, 11), (1.6, 4), "soot", 5, 0.6)
        r.dome((30, 14), (4.4, 1.3), "steel", 3, 0.5)
        for k in range(16):
            x, y = 14 + r.dice.random() * 22, 11 + r.dice.random() * 4
            mat = ("paper", "enamel", "tank black", "glow brown")[k % 4]
            r.poly([(x, y), (x + 3, y - 1.4), (x + 3.6, y + 0.8)], mat, 3)
        return bake(r, shadow=3)
    r.upright(7, 4, 15, 4, "fence wire", 2).dome((7, 4), (4.6, 1.4), "steel", 5, 0.6)
    for x, y, size in ((16, 12, 4.6), (23, 11, 5), (29, 13, 3.6), (19, 8, 3.4)):
        r.ball((x, y, size * 0.5), (size, 16 - y, size), "tank black")
        r.line((x, 2 * y - 16), (x + 1, 2 * y - 18), 0.6, "tank black", size + 2)
    return bake(r, shadow=3)


def letter_box() -> Piece:
    r = Relief(12, 18).box((1, 3, 11, 15), "navy", 3, 0.8).dome((6, 4), (5, 3.6), "navy", 4, 2)
    r.box((2.6, 6, 9.4, 7.2), "ink", 5, 0.2).put(r.inside(3, 9, 9, 12), "enamel", 4.4)
    return bake(r.box((2, 15, 3.4, 18), "iron", 2, 0.2).box((8.6, 15, 10, 18), "iron", 2, 0.2))


def _wheel(r: Relief, x: float, y: float) -> None:
    r.dome((x, y), (4, 4), "soot", 5, 1.4).dome((x, y), (1.9, 1.9), "steel", 7, 0.6)


def parked_sedan() -> Piece:
    """58 x 20, for the layer behind: nose to the right, dark inside, a ticket on its glass."""
    r = Relief(58, 20)
    r.poly([(12, 9), (19, 2), (37, 2), (45, 9)], "navy", 4)
    r.poly([(15, 9), (20, 3.4), (27, 3.4), (27, 9)], "night", 3).poly(
        [(29, 9), (29, 3.4), (36, 3.4), (42, 9)], "night", 3
    )
    r.box((2, 8.6, 56, 15), "navy", 6, 2).box((1, 12, 57, 13.2), "chrome", 8, 0.4)
    r.put(r.inside(55, 9.6, 57, 11.4), "globe edge", 8.0).put(
        r.inside(1.6, 9.6, 3.4, 11.8), "lamp red low", 8.0
    )
    r.poly([(38, 6), (42, 5), (42.6, 8), (39, 8.4)], "paper", 9)
    _wheel(r, 13, 15.4)
    _wheel(r, 45, 15.4)
    r.tone *= 0.8
    return bake(r, shadow=3)


def parked_van() -> Piece:
    """62 x 30, for the layer behind: a baker's van, its rear to the left, back door not shut."""
    r = Relief(62, 30).box((3, 2, 44, 25), "whitewash", 6, 1.6)
    r.poly([(44, 8), (53, 9), (58, 16), (59, 25), (44, 25)], "whitewash", 6)
    r.poly([(46, 10), (52, 10.6), (56, 16), (46, 16)], "night", 5)
    r.tone *= 0.6
    r.box((3, 15, 59, 17), "paint", 7, 0.3)
    stencil(r, "BREAD", (9, 6), "oxide dark")
    r.put(r.inside(2, 4, 4, 23), "warm pane dim", 7.0)
    r.put(r.inside(57, 18, 59, 20), "globe edge", 8.0)
    _wheel(r, 14, 25)
    _wheel(r, 49, 25)
    return bake(r, shadow=3)


def street_sign() -> Piece:
    """30 x 44: two names on one pole, and an arrow below."""
    r = Relief(30, 44).upright(6, 2, 44, 1.1, "fence wire", 1)
    r.box((3, 2, 29, 11), "green", 4, 0.4).box((0, 14, 24, 23), "ink", 3, 0.4)
    stencil(r, "MILL", (5, 3), "enamel")
    r.poly(
        [(3, 17.6), (15, 17.6), (15, 15.4), (21, 18.6), (15, 21.8), (15, 19.6), (3, 19.6)],
        "enamel",
        4,
    )
    return bake(r, shadow=2)


def banner() -> Piece:
    """52 x 30: a board on a roof: a lit cup and words, for the layer behind."""
    r = Relief(52, 30).box((0, 0, 52, 22), "shed dark", 3, 0.8).box((2, 2, 50, 20), "navy", 4, 0.3)
    for x in (6, 24, 44):
        r.box((x, 22, x + 1.6, 30), "iron", 1, 0.3)
    stencil(r, "COFFEE", (14, 4), "enamel")
    r.box((4, 9, 10, 16), "enamel", 5, 0.5).path(
        [(10, 10), (12, 11), (12, 13), (10, 14)], 0.6, "enamel", 5
    )
    stencil(r, "25C", (24, 12), "safety")
    piece = bake(r)
    lamps = blank(52, 1)
    lamps[0, 6:50:12] = entry("fff2bc")
    return over(piece, lamps, (0, 21))
