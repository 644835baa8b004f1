"""Houses in the wood: the bathhouse's wing with its boiler chimney, a log house, doors, windows."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.lettering import write
from assets.studio.rooms.noise import Mask
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def _pane(r: Relief, pane: Mask, top: float, low: float, seed: int) -> None:
    """Lamp light behind steamed glass: bright above, running wet below."""
    fog = r.noise(9, seed) * 0.7 + 0.62 * (r.y - top) / (low - top)
    r.put(pane, "warm pane", -1.0)
    r.put(pane & (fog > 0.52), "warm pane low")
    r.put(pane & (fog > 0.84), "warm pane dim")


def _icicles(r: Relief, x0: int, x1: int, y: float, z: float) -> None:
    for k, x in enumerate(range(x0, x1, 5)):
        long = 3 + (k * 7) % 6
        tip = r.y - y
        r.put((np.abs(r.x - x) < 1.2 * (1 - tip / long)) & (tip > 0) & (tip < long), "ice", z)


def wing() -> Piece:
    """240 x 100, for the layer behind: the long wing with arched windows and a lit door."""
    b = Relief(240, 100)
    b.box((8, 36, 232, 100), "old brick", 3, 1)
    b.bricks((8, 4), joint=0.6, depth=0.7, vary=0.24, where=b.inside(8, 36, 232, 100))
    _roof(b)
    for x in (8, 72, 108, 168, 226):
        b.box((x, 40, x + 6, 100), "old brick", 5, 0.8)
    b.box((8, 42, 232, 46), "stone", 4.5, 1)
    for k, x in enumerate((28, 54, 134, 154, 188, 210)):
        ring, pane = b.arch(x, 60, 9), b.arch(x, 60, 6.4)
        b.put(ring & (b.y < 82), "stone", 5.0)
        light = pane & (b.y < 80)
        _pane(b, light, 52, 80, 4 + k)
        bars = (np.abs(b.x - x) < 0.6) | (np.abs(b.y - 66) < 0.6)
        b.put(light & bars, "plank2", 3.0)
        b.box((x - 10, 81, x + 10, 84), "snow", 6, 1)
    _lit_door(b)
    _icicles(b, 12, 232, 40, 8)
    return bake(b, steepness=0.8)


def _roof(b: Relief) -> None:
    b.poly([(0, 38), (26, 8), (214, 8), (240, 38)], "snow", 6)
    roof = b.of("snow")
    b.z[roof] += (5 * b.noise(26, 2) + np.clip(b.y - 8, 0, 4) + 0.9 * np.sin(b.y * 0.7))[roof]
    b.put(roof & (b.y > 30 + 6 * b.noise(12, 7)), "blue snow")
    slid = roof & (b.noise(20, 14) > 0.68) & (b.y > 14) & (b.y < 33)
    b.put(slid, "tar", 4.0)
    b.box((3, 36, 237, 40), "plank2", 5, 1)
    for x in (60, 184):
        b.poly([(x - 12, 30), (x, 14), (x + 12, 30)], "plank2", 11)
        b.put(b.disc(x, 25, 3.6), "warm pane low", 11.0)
        b.line((x - 13, 29), (x, 12), 1.8, "snow", 12).line((x, 12), (x + 13, 29), 1.8, "snow", 12)
    b.box((112, 0, 124, 20), "old brick", 10, 0.8)
    b.bricks((5, 3), joint=0.5, vary=0.2, where=b.inside(112, 0, 124, 20))
    b.box((110, 0, 126, 4), "snow", 11, 1.5)


def _lit_door(b: Relief) -> None:
    """Someone looks out to see how the fight goes."""
    b.box((82, 56, 104, 100), "plank2", 6, 1).box((85, 59, 101, 100), "warm pane low", 1, 0)
    b.put(b.inside(87, 59, 99, 84), "warm pane", 1.0)
    b.ball((93, 71, 3), (3, 3.6, 3), "twig").limb((93, 77, 3), (93, 89, 3), (4.6, 4), "twig")
    b.limb((91, 88, 3), (91, 100, 3), (2, 1.6), "twig")
    b.limb((95, 88, 3), (95, 100, 3), (2, 1.6), "twig")
    b.poly([(78, 57), (93, 48), (108, 57)], "snow", 9)
    b.poly([(82, 57), (93, 51), (104, 57)], "plank2", 10)


def boiler_house() -> Piece:
    """110 x 132, for the layer behind: a lean-to of brick and a tall banded chimney."""
    b = Relief(110, 132)
    b.poly([(58, 132), (62, 2), (84, 2), (88, 132)], "old brick", 0)
    stack = b.of("old brick")
    round_ = 12 * np.sqrt(np.clip(1 - ((b.x - 73) / 15) ** 2, 0, 1))
    b.z[stack] += round_[stack]
    b.bricks((6, 4), joint=0.5, depth=0.6, vary=0.22, where=stack)
    for y in (2, 34, 66):
        b.box((60, y, 86, y + 4), "iron", 15, 1)
    b.tone[stack] *= (0.55 + 0.45 * np.clip(b.y / 70, 0, 1))[stack]
    b.box((4, 74, 106, 132), "old brick", 16, 1)
    b.bricks((8, 4), joint=0.6, depth=0.7, vary=0.24, where=b.inside(4, 74, 106, 132))
    b.poly([(0, 76), (10, 62), (100, 62), (110, 76)], "snow", 18)
    b.z[b.of("snow")] += (2 * b.noise(16, 3))[b.of("snow")]
    b.box((2, 75, 108, 78), "plank2", 19, 1)
    b.box((20, 88, 44, 112), "iron", 17, 1).box((22, 90, 42, 110), "coal dim", 15, 0)
    b.put(b.inside(22, 100, 42, 110), "coal", 15.0)
    for x in (26, 32, 38):
        b.box((x, 90, x + 1.4, 110), "iron", 17, 0.4)
    b.box((60, 84, 92, 132), "plank2", 18, 1)
    for x in range(64, 92, 6):
        b.box((x, 84, x + 0.8, 132), "soot", 18, 0.3)
    for k in range(12):
        b.dome((6 + k * 1.8, 131 - (k * 7) % 9), (4, 3.4), "soot", 20, 3)
    _icicles(b, 6, 106, 78, 19)
    return bake(b, steepness=0.7)


def izba() -> Piece:
    """150 x 96, for the layer behind: a log house with carved window frames and a candle."""
    b = Relief(150, 96)
    for k, y in enumerate(range(48, 96, 7)):
        b.level(8, 142, y, 3.6, "log bark", 2)
        b.tone[b.inside(8, y - 4, 142, y + 4)] *= 0.9 + 0.12 * (k % 3)
        for x in (8, 142):
            b.dome((x, y), (3.4, 3.2), "log cut", 4, 1.5)
    b.poly([(14, 46), (75, 4), (136, 46)], "plank2", 5)
    gable = b.of("plank2")
    b.z[gable & (b.x % 6 < 0.8)] -= 1.2
    b.line((2, 48), (75, 2), 5, "snow", 8).line((75, 2), (148, 48), 5, "snow", 8)
    b.line((8, 52), (75, 10), 1.4, "carving", 10).line((75, 10), (142, 52), 1.4, "carving", 10)
    for x in range(16, 138, 6):
        b.dome((x, 47.5), (2, 2.4), "carving", 9, 1)
    b.put(b.disc(75, 32, 4.6), "carving", 8.0).put(b.disc(75, 32, 3), "warm pane dim", 8.0)
    for k, x in enumerate((36, 75, 114)):
        b.box((x - 11, 56, x + 11, 84), "carving", 8, 1)
        b.poly([(x - 12, 57), (x, 49), (x + 12, 57)], "carving", 9)
        b.dome((x, 55), (2, 2), "paint", 10, 1)
        light = b.inside(x - 7, 60, x + 7, 81)
        _pane(b, light, 60, 86, 11 + k)
        b.put(light & ((np.abs(b.x - x) < 0.7) | (np.abs(b.y - 67) < 0.6)), "carving", 8.0)
        b.box((x - 12, 83, x + 12, 86), "snow", 10, 1)
    b.put(b.disc(114, 77, 1, 3), "candle", 9.0)
    b.box((96, 0, 106, 22), "old brick", 6, 0.8).box((94, 0, 108, 4), "snow", 8, 1.5)
    return bake(b.dome((75, 97), (80, 6), "snow", 9, 4), steepness=0.8)


# ---- set into the back wall, at the scale of the room


def window() -> Piece:
    """64 x 88: an arched window, steamed and lit; a bather's back leans against the glass."""
    w = Relief(64, 88)
    out = w.arch(32, 32, 30) & (w.y < 82)
    w.put(out, "stone", (4 - np.abs(np.hypot(w.x - 32, np.minimum(w.y - 32, 0)) - 26) * 0.3))
    turn = np.where(w.y > 32, w.y / 9, np.arctan2(w.y - 32, w.x - 32) * 3.4)
    w.z[out & (turn % 1 < 0.1)] -= 1.5
    light = w.arch(32, 32, 22) & (w.y < 78)
    _pane(w, light, 10, 84, 6)
    shape = w.disc(42, 47, 5.6, 6.8) | (w.disc(43, 78, 14, 23) & (w.y > 55.5))
    shape |= w.inside(39, 50, 46, 58)
    ragged = 8 * w.noise(5, 8)
    w.put(light & (w.y > 56 + ragged), "warm pane dim").put(light & shape, "lamp shade")
    w.put(light & w.disc(40, 49, 2.6, 5), "warm pane dim")
    bars = (np.abs(w.x - 32) < 1.2) | (np.abs(w.y - 34) < 1.2) | (np.abs(w.y - 58) < 0.8)
    bars |= np.abs(np.hypot(w.x - 32, np.minimum(w.y - 32, 0)) - 22) < 1.3
    w.put((w.arch(32, 32, 23.4) & (w.y < 78)) & bars, "plank2", 2.0)
    drops = light & (w.x % 9 < 0.8) & (w.y > 62 + 10 * w.noise(6, 2))
    w.put(drops, "warm pane")
    w.box((0, 77, 64, 84), "stone", 8, 2)
    w.put(w.inside(1, 73, 63, 79) & (w.y > 77 - 4 * w.noise(10, 3)), "snow", 9.0)
    _icicles(w, 4, 62, 83, 8)
    return bake(w, shadow=6)


def back_door() -> Piece:
    """72 x 112: iron-bound planks ajar, warm light in the gap, a roof of snow, a lamp."""
    d = Relief(72, 112).box((4, 14, 68, 112), "stone", 6, 2)
    d.box((12, 22, 60, 112), "soot", -4, 1).box((12, 22, 22, 112), "warm pane low", -4, 0)
    d.put(d.inside(13, 24, 17, 112), "warm pane", -4.0)
    d.poly([(21, 24), (60, 22), (60, 112), (21, 112)], "plank", 3)
    leaf = d.of("plank")
    d.z[leaf & (d.x % 8 < 0.9)] -= 1.4
    d.tone[leaf] *= (0.85 + 0.3 * d.noise(4, 3))[leaf]
    for y in (34, 66, 98):
        d.box((21, y, 60, y + 5), "iron", 5, 1)
        for x in range(25, 60, 8):
            d.dome((x, y + 2.5), (1.3, 1.3), "steel", 6)
    d.limb((27, 70, 6), (27, 80, 6), (1.6, 1.6), "iron")
    d.poly([(0, 16), (36, 2), (72, 16), (72, 20), (0, 20)], "plank2", 12)
    d.line((2, 14), (36, 2), 3.4, "snow", 14).line((36, 2), (70, 14), 3.4, "snow", 14)
    _icicles(d, 4, 70, 19, 12)
    d.put(d.inside(12, 104, 60, 112) & (d.y > 112 - 7 * d.noise(12, 5)), "snow", 6.0)
    return bake(d, shadow=8)


def wall_end() -> Piece:
    """40 x 112: the corner of the house, stones in and out, a rain pipe with a beard of ice."""
    w = Relief(40, 112)
    for k, y in enumerate(range(0, 112, 14)):
        w.box((0, y, 22 if k % 2 else 16, y + 14), "stone", 5, 1.5)
    w.rough(0.8, 7, 3, 0.2, w.of("stone"))
    w.upright(29, 0, 100, 4, "iron", 3)
    for y in (12, 52, 90):
        w.box((23, y, 35, y + 3), "iron", 9, 1)
    w.limb((29, 98, 4), (36, 106, 6), (4, 4.4), "iron")
    for x, y, r in ((33, 104, 4), (35, 109, 5), (30, 110, 6), (22, 111, 7)):
        w.ball((x, y, 6), (r, r * 0.8, 4), "ice", 1.5)
    return bake(w, shadow=6)


def wall_sign() -> Piece:
    """44 x 20: the enamel sign that every bathhouse has, one screw lost, so that it hangs."""
    s = Relief(44, 22).poly([(1, 1), (43, 4), (42, 20), (0, 17)], "navy", 3)
    s.line((2, 3), (41, 6), 0.5, "enamel", 3).line((2, 15), (40, 18), 0.5, "enamel", 3)
    write(s, "БАНЯ", (9, 7), "enamel")
    s.dome((4, 4), (1.2, 1.2), "rust", 4)
    rust = s.of("navy") & (s.noise(5, 3) > 0.66)
    return bake(s.put(rust, "rust"), shadow=3)
