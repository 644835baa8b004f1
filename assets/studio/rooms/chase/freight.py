"""Towards the freight yards: tanks, a grain elevator, wagons, a flare, floodlights, a cabin."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import value_noise
from assets.studio.rooms.painted import blank, entry, over
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief
from assets.studio.rooms.stencil import stencil
from assets.studio.rooms.tileset import Set
from assets.studio.rooms.yard.fire import HEAT


def _tank(r: Relief, cx: float, top: float, base: float, radius: float) -> None:
    """A round tank: bands, a stair winding up it, a rail about its roof."""
    r.upright(cx, top, base, radius, "hopper grey", 1)
    shell = (abs(r.x - cx) < radius) & (r.y >= top) & (r.y < base)
    for y in range(int(top) + 8, int(base), 9):
        r.z[shell & (abs(r.y - y) < 0.6)] -= 0.8
    r.tone[shell] *= (0.76 + 0.2 * r.noise(12, int(cx)))[shell]
    r.poly(
        [
            (cx - radius, top),
            (cx - radius * 0.5, top - 4),
            (cx + radius * 0.5, top - 4),
            (cx + radius, top),
        ],
        "hopper grey",
        radius,
    )
    turn = np.linspace(-0.9, 0.9, 16)
    for k, t in enumerate(turn):
        at, step = cx + radius * np.sin(t), base - 2 - (base - top - 4) * k / 15
        r.put(r.inside(at, step - 1, at + 3, step), "iron", radius + 4.0)
        r.put(r.inside(at, step - 5, at + 0.6, step), "iron", radius + 4.0)
    for x in range(int(cx - radius), int(cx + radius), 4):
        r.put(r.inside(x, top - 4, x + 0.6, top), "iron", radius + 1.0)
    r.put(r.inside(cx - radius, top - 4, cx + radius, top - 3.4), "iron", radius + 1.0)


def tank_farm() -> Piece:
    """180 x 56, for the layer behind: three tanks, pipes on trestles, lamps on a gantry."""
    r = Relief(180, 56)
    _tank(r, 34, 16, 54, 30)
    _tank(r, 98, 22, 54, 26)
    _tank(r, 152, 18, 54, 25)
    stencil(r, "7", (24, 28), "enamel")
    stencil(r, "8", (92, 34), "enamel")
    stencil(r, "9", (142, 30), "enamel")
    r.put(r.inside(14, 38, 54, 41), "paint", 32.0)
    for k, mat in enumerate(("steel", "rust", "safety")):
        r.level(0, 180, 45 + 3 * k, 1.2, mat, 36)
    for x in (4, 64, 124, 174):
        r.box((x, 43, x + 2, 56), "iron", 39, 0.4).level(x - 2, x + 5, 52, 0.8, "iron", 39)
    for x in (66, 126):
        r.box((x, 10, x + 1.4, 44), "iron", 34, 0.3)
        r.put(r.disc(x + 0.7, 9.4, 2.0), "globe edge", 36.0).put(
            r.disc(x + 0.7, 9.4, 1.1), "globe", 36.0
        )
    rust = r.of("hopper grey") & (r.noise(9, 3) > 0.70)
    r.put(rust, "rust")
    r.tone *= np.float32(0.8)
    return bake(r.streaks(16, 40, 0.3), steepness=0.7)


def grain_elevator() -> Piece:
    """150 x 64, for the layer behind: silos in a row, headhouse, a lamp at its door."""
    r = Relief(150, 64)
    r.box((22, 0, 50, 64), "concrete", 6, 1).box((50, 6, 146, 14), "concrete", 16, 0.8)
    for k in range(6):
        r.upright(58 + 16 * k, 12, 64, 8, "concrete", 4)
    r.tone[r.of("concrete")] *= (0.62 + 0.2 * r.noise(14, 6))[r.of("concrete")]
    r.poly([(4, 48), (22, 40), (22, 64), (4, 64)], "shed", 4)
    r.limb((2, 60, 14), (34, 8, 14), (2, 2), "iron")
    for y in (8, 20, 32, 44):
        for x in (27, 35, 43):
            lit = "warm pane low" if (x + y) % 5 == 1 else "night"
            r.put(r.inside(x, y, x + 3, y + 5), lit, 5.0, 1.0)
    stencil(r, "PRAIRIE GRAIN", (60, 30), "enamel")
    faded = r.of("enamel") & (r.noise(3, 9) > 0.5)
    r.put(faded, "concrete")
    r.tone[faded] *= 0.7
    r.put(r.inside(9, 52, 17, 64), "warm pane dim", 8.0).put(r.disc(13, 50, 1.6), "globe", 9.0)
    code = blank(150, 64)
    code[0, 36] = entry("d84820")
    return over(bake(r.streaks(14, 50, 0.3), steepness=0.8), code)


def wagons() -> Piece:
    """200 x 30, for the layer behind: a rake of wagons in the siding, a brakeman's lantern."""
    r = Relief(200, 30)
    kinds = (("oxide", "ROCK 12"), ("egg yellow", "CORN"), ("navy", "40 771"))
    for k, (mat, words) in enumerate(kinds):
        x = 2 + 66 * k
        r.box((x, 2, x + 62, 24), mat, 5, 0.8).box((x + 22, 4, x + 40, 23), mat, 7, 0.6)
        r.tone[r.inside(x, 2, x + 62, 24)] *= 0.66
        for dx in range(4, 62, 5):
            r.z[(abs(r.x - x - dx) < 0.5) & r.of(mat)] -= 0.8
        r.box((x - 1, 0, x + 63, 3), "oxide dark", 7, 0.6)
        stencil(r, words, (x + 3, 9), "faded")
        r.box((x, 24, x + 62, 26), "iron", 5, 0.4)
        for dx in (7, 14, 46, 53):
            r.dome((x + dx, 27), (3, 3), "soot", 6, 1).dome((x + dx, 27), (1, 1), "steel", 8, 0.4)
        r.box((x + 62, 23, x + 67, 25), "soot", 4, 0.4)
    r.put(r.disc(66.6, 13, 1.3), "ember", 9.0)
    r.limb((67.4, 22, 8), (67.4, 14, 8), (1.8, 2), "coat").ball(
        (67.4, 10.6, 9), (1.5, 1.8, 1.5), "skin"
    )
    return bake(r.streaks(18, 20, 0.3))


def flare() -> Set:
    """40 x 66: a stack that burns off gas all night; its flame leans with the wind."""
    return Set(tuple(_flare(step) for step in range(6)), (110,) * 6)


def _flare(step: int) -> Piece:
    r = Relief(40, 66).upright(12, 27, 66, 1.6, "iron", 2).box((6, 58, 18, 66), "iron", 3, 0.8)
    for y in range(30, 62, 8):
        r.line((11, y), (5, y + 8), 0.4, "iron", 1).line((13, y), (19, y + 8), 0.4, "iron", 1)
    r.box((10, 25, 14.4, 28), "steel", 5, 0.4)
    code = blank(40, 66)
    y, x = np.mgrid[0:66, 0:40].astype(np.float32)
    up = (26 - y) / 26
    lick = np.roll(value_noise(40, 66, 9, 31), -step * 11, axis=0)
    lean = 12 + 13 * np.clip(up, 0, 1) ** 0.8 + 1.5 * np.sin(step * np.pi / 3 + up * 5)
    wide = 1.6 + 7.5 * np.clip(up, 0, 1) * np.clip(1.25 - up, 0, 1)
    heat = (1.05 - np.abs(x - lean) / wide) * np.clip(1.15 - up, 0, 1) + 0.8 * (lick - 0.5)
    for above, colour in HEAT:
        code[(heat > above + 0.1) & (up > 0) & (np.abs(x - lean) < wide)] = entry(colour)
    return over(bake(r), code)


def floodlight() -> Piece:
    """30 x 68: a lattice mast, four lamps, the only light for a hundred yards."""
    r = Relief(30, 68)
    for x in (12, 17):
        r.box((x, 10, x + 1.2, 68), "steel", 3, 0.3)
    for y in range(10, 64, 6):
        r.line((12.6, y), (17.6, y + 6), 0.4, "steel", 2).line(
            (17.6, y), (12.6, y + 6), 0.4, "steel", 2
        )
    r.tone *= np.float32(0.7)
    r.box((3, 8, 28, 10), "iron", 4, 0.4)
    for x in (6, 12, 19, 25):
        r.poly([(x - 2.8, 2), (x + 2.8, 2), (x + 2.2, 8), (x - 2.2, 8)], "iron", 5)
        r.put(r.disc(x, 5, 2.2), "tube", 6.0)
    return bake(r.box((9, 64, 21, 68), "concrete", 5, 0.8), shadow=3)


def chain_link(sign: bool) -> Piece:
    """96 x 26, joins to its like: wire on posts, barbed above; or with a sign and a blown bag."""
    r = Relief(96, 26)
    mesh = (((r.x + r.y) % 4 < 0.75) | ((r.x - r.y) % 4 < 0.75)) & (r.y > 6) & (r.y < 25)
    r.put(mesh, "fence wire", 1.0)
    r.tone[mesh] *= 0.62
    for x in (1, 49):
        r.upright(x, 5, 26, 1.0, "steel", 2).line((x, 6), (x - 3, 1), 0.6, "steel", 2)
    for y in (1.4, 3.8):
        r.put(abs(r.y - y) < 0.4, "fence wire", 2.0)
        r.put((abs(r.y - y) < 1.2) & (r.x % 8 < 0.8), "steel", 2.0)
    r.level(0, 96, 6.4, 0.7, "steel", 2)
    if sign:
        r.poly([(70, 19), (78, 18), (80, 25), (72, 25)], "paper", 3)
        r.box((20, 10, 37, 19), "yellow sign", 3, 0.4)
        bolt = [(29, 11), (25, 15), (28, 15), (26.6, 18), (31, 14), (28.6, 14), (30, 11)]
        r.poly(bolt, "ink", 4)
        r.tone *= np.float32(0.8)
    return bake(r, shadow=2)


def cabin() -> Piece:
    """52 x 58: the crossing keeper's tower: stairs, levers behind glass, a stove pipe."""
    r = Relief(52, 58).box((10, 30, 44, 58), "old brick", 4, 1)
    r.bricks(
        (5, 2.5), joint=0.5, depth=0.6, vary=0.2, where=r.inside(10, 30, 44, 58), mortar="soot"
    )
    r.box((6, 11, 48, 30), "shed", 6, 0.8)
    r.tone *= np.float32(0.72)
    r.box((9, 14, 45, 25), "shed dark", 7, 0.4).put(
        r.inside(10, 15, 44, 24), "warm pane low", 5.0, 1.0
    )
    r.put(r.inside(10, 15, 44, 17.4), "warm pane", 5.0, 1.0)
    r.put(r.disc(19, 19, 1.9, 2.2) | r.disc(19, 25, 4, 4.6) & (r.y < 24), "shape", 6.0)
    for x in range(28, 43, 3):
        r.line((x, 24), (x - 1, 19.6), 0.45, "shape", 6)
    for bar in (21.4, 32.6):
        r.put(r.inside(bar, 15, bar + 1, 24), "shed dark", 7.0)
    r.poly([(2, 12), (12, 4), (42, 4), (52, 12)], "tar", 12)
    r.upright(38, 0, 6, 1.6, "iron", 12)
    for k in range(7):
        r.box((36 + k * 2, 32 + k * 4, 42 + k * 2, 33 + k * 4), "plank", 10, 0.3)
    r.line((38, 26), (52, 50), 0.6, "plank2", 11)
    r.put(r.inside(20, 40, 30, 58), "shed dark", 5.0).put(
        r.inside(21.4, 42, 28.6, 47), "warm pane dim", 6.0
    )
    return bake(r, shadow=4)


def relay_case() -> Piece:
    """30 x 22: a silver case on feet, a barrel of torches, the sign of a crossing."""
    r = Relief(30, 22).box((2, 4, 18, 20), "coach silver", 4, 0.8)
    r.tone *= np.float32(0.7)
    r.box((1, 2, 19, 5), "steel", 6, 0.5).put(r.inside(9.6, 6, 10.4, 19), "ink", 5.0)
    r.box((3, 20, 6, 22), "concrete", 3, 0.3).box((14, 20, 17, 22), "concrete", 3, 0.3)
    r.upright(24, 10, 21, 3.4, "rust", 2).dome((24, 10), (3.4, 1.2), "soot", 5, 0.4)
    return bake(
        r.line((24, 10), (26, 3), 0.6, "plank", 6).line((23, 10), (22, 4), 0.6, "plank", 6),
        shadow=3,
    )


def switch_lamp() -> Set:
    """10 x 24: the lamp of a switch among the rails, turning from green to red and back."""
    return Set(tuple(_switch(mat) for mat in ("clear lamp", "stop lamp")), (2200, 1300))


def _switch(mat: str) -> Piece:
    r = Relief(10, 24).upright(5, 8, 24, 0.9, "iron", 1).box((2, 3, 8, 10), "iron", 3, 0.6)
    r.put(r.disc(5, 6.4, 1.9), mat, 4.0).dome((5, 2.4), (2.4, 1.6), "iron", 4, 1)
    return bake(r.box((2, 21, 8, 24), "sleeper", 3, 0.4))


def hoppers() -> Piece:
    """200 x 30, for the layer behind: three hopper wagons, one heaped with coal."""
    r = Relief(200, 30)
    for k, mat in enumerate(("hopper grey", "oxide dark", "tank black")):
        x = 2 + 66 * k
        r.poly([(x, 6), (x + 62, 6), (x + 56, 24), (x + 6, 24)], mat, 5)
        r.tone[r.inside(x, 4, x + 62, 25)] *= 0.74
        for dx in range(3, 62, 9):
            r.box((x + dx, 6, x + dx + 1.6, 23), mat, 7, 0.3)
        r.box((x - 1, 4, x + 63, 7), mat, 7, 0.6)
        if k != 1:
            heap = (r.y > 4 - 3 * np.sin((r.x - x) * np.pi / 62)) & r.inside(x + 2, 0, x + 60, 5)
            r.put(heap, "soot", 6 + 2 * r.noise(4, k))
        r.box((x, 24, x + 62, 26), "iron", 5, 0.4)
        for dx in (7, 14, 46, 53):
            r.dome((x + dx, 27), (3, 3), "soot", 6, 1).dome((x + dx, 27), (1, 1), "steel", 8, 0.4)
        r.box((x + 62, 23, x + 67, 25), "soot", 4, 0.4)
    return bake(r.streaks(12, 16, 0.3))


def tank_wagons() -> Piece:
    """136 x 30, for the layer behind: two tank wagons, ladders, a dome each."""
    r = Relief(136, 30)
    for k, mat in enumerate(("tank black", "coach silver")):
        x = 2 + 66 * k
        r.level(x, x + 62, 14, 9, mat, 2).dome((x + 31, 5), (6, 4), mat, 9, 2)
        r.tone[r.inside(x, 1, x + 62, 24)] *= 0.7
        for dx in (14, 48):
            r.z[(abs(r.x - x - dx) < 0.7) & r.of(mat)] += 0.8
        r.box((x + 24, 4, x + 25, 23), "steel", 12, 0.2).box((x + 37, 4, x + 38, 23), "steel", 12)
        r.box((x, 23, x + 62, 26), "iron", 5, 0.4)
        for dx in (7, 14, 46, 53):
            r.dome((x + dx, 27), (3, 3), "soot", 6, 1).dome((x + dx, 27), (1, 1), "steel", 8, 0.4)
        r.box((x + 62, 23, x + 67, 25), "soot", 4, 0.4)
    stencil(r, "OIL", (10, 11), "stencil")
    return bake(r)


def gas_holder() -> Piece:
    """110 x 62, for the layer behind: a gas holder half sunk in its iron guides."""
    r = Relief(110, 62)
    r.upright(55, 22, 62, 44, "hopper grey", -30)
    r.dome((55, 24), (44, 7), "hopper grey", 8, 1)
    r.tone *= (0.6 + 0.14 * r.noise(12, 8)).astype(np.float32)
    for y in (34, 46):
        r.z[(abs(r.y - y) < 0.7) & r.of("hopper grey")] += 1.0
    for x in (6, 22, 42, 66, 86, 102):
        r.box((x, 2, x + 2, 62), "iron", 16, 0.4)
    for y in (3, 20, 38):
        r.box((4, y, 106, y + 1.6), "iron", 15, 0.3)
    for x0, x1 in ((7, 22), (43, 66), (87, 102)):
        r.line((x0, 4), (x1, 20), 0.5, "iron", 14).line((x1, 4), (x0, 20), 0.5, "iron", 14)
    code = blank(110, 62)
    code[1, [23, 87]] = entry("d84820")
    return over(bake(r.streaks(14, 30, 0.3)), code)


def yard_lamps() -> Piece:
    """150 x 40, for the layer behind: a gantry of signals over the tracks, red and green."""
    r = Relief(150, 40)
    for x in (4, 144):
        r.box((x, 4, x + 2.4, 40), "iron", 3, 0.4)
    r.box((0, 6, 150, 7.4), "iron", 4, 0.3).box((0, 13, 150, 14.4), "iron", 4, 0.3)
    for x in range(0, 150, 12):
        r.line((x, 7), (x + 6, 13), 0.4, "iron", 3).line((x + 6, 13), (x + 12, 7), 0.4, "iron", 3)
    for k, x in enumerate((24, 58, 92, 124)):
        r.box((x, 0, x + 5, 13), "soot", 6, 0.5)
        r.put(r.disc(x + 2.5, 3, 1.6), "stop lamp" if k != 2 else "film dark", 7.0)
        r.put(r.disc(x + 2.5, 9, 1.6), "clear lamp" if k == 2 else "film dark", 7.0)
    return bake(r)
