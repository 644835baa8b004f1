"""The ward: beds and those who lie in them, curtains, drips, monitors, things on wheels."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import crease, shell
from assets.studio.rooms.lettering import centred
from assets.studio.rooms.person import Looks, Person
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

FLOOR = 88.0  # of the beds' pictures


def _wheel(r: Relief, x: float, y: float, z: float = 8.0) -> None:
    r.limb((x, y - 8, z - 2), (x + 1, y - 2, z), (1.6, 1.4), "dull chrome")
    r.dome((x, y), (4.0, 4.0), "rubber", z, 2.4).dome((x, y), (1.7, 1.7), "chrome", z + 2, 1)


def _bed(r: Relief, blanket: str) -> None:
    """Frame 112 long, head at the left: rails, springs, mattress, a raised head end."""
    for x, top in ((5, 28), (107, 44)):
        for dx in (0, 1):
            r.limb((x + dx, top, 2), (x, 80, 2), (1.8, 1.8), "chrome")
        _wheel(r, x, 84)
    r.limb((5, 30, 4), (5, 52, 4), (2.2, 2.2), "chrome").box((3, 34, 9, 50), "cream", 6, 1.5)
    r.box((104, 46, 110, 60), "cream", 6, 1.5)
    r.box((4, 66, 108, 71), "dull chrome", 6, 1.2)
    for x in (28, 52, 76):
        r.limb((x, 70, 5), (x + 8, 78, 4), (1.1, 1.1), "dull chrome")
    r.limb((14, 78, 5), (100, 78, 5), (1.2, 1.2), "dull chrome")
    shell(r, [(8, 46), (34, 56), (104, 58), (105, 67), (7, 67)], "sheet shade", 7, 3)
    r.limb((13, 47, 11), (27, 53, 11), (5.2, 5.2), "sheet")
    r.box((44, 60, 82, 74), blanket, 13, 2)
    where = r.inside(44, 60, 82, 74)
    r.z[where] += (0.9 * np.sin(r.x * 0.8))[where]


def _over(r: Relief, blanket: str, rise: float) -> None:
    """The blanket over somebody: belly, knees, feet, its edge turned down."""
    top = [(34, 55), (40, 47 - rise), (52, 46 - rise), (64, 49), (78, 46), (88, 52), (97, 47)]
    shell(r, [*top, (103, 52), (105, 64), (36, 64)], blanket, 8, 7)
    for a, b in (((80, 47), (86, 63)), ((66, 49), (60, 64)), ((96, 49), (94, 62))):
        crease(r, a, b, 2.2, 0.32)
    shell(r, [(33, 55), (39, 47 - rise), (46, 46 - rise), (43, 64), (35, 64)], "sheet", 14, 3)
    r.limb((52, 66, 17), (92, 67, 17), (1.3, 1.3), "chrome")
    for x in (54, 72, 90):
        r.limb((x, 60, 17), (x, 70, 17), (1.0, 1.0), "chrome")
    r.limb((50, 60, 17), (94, 60, 17), (1.2, 1.2), "chrome")


def sick_bed(step: int) -> Piece:
    """116 x 88: he sleeps with his head in bandages; the blanket rises and falls."""
    r = Relief(116, 90)
    rise = (0.0, 1.2, 2.0, 1.0)[step]
    _bed(r, "blanket")
    p = Person(r, Looks(cloth="sheet"), 1)
    p.limb((26, 52, 12), (40, 54 - rise, 11), 5.5, 7)
    p.head(25, 42, 14, shut=True, hair=False)
    r.ball((23.5, 37.5, 16), (6.6, 4.6, 6), "cast white").ball(
        (20, 42, 15), (3, 5, 4.4), "cast white"
    )
    for y in (35, 38):
        crease(r, (18, y + 1), (30, y - 1), 0.8, 0.3)
    _over(r, "blanket", rise)
    p.arm((37, 54 - rise, 15), (49, 57 - rise, 20), (60, 51 - rise, 20), 0.1)
    return bake(r, shadow=8)


def traction_bed(step: int) -> Piece:
    """116 x 112: a leg in plaster hangs from a pulley; its owner stares over his blanket."""
    r = Relief(116, 114)
    up = Relief(116, 90)
    _bed(up, "blanket 2")
    r.mat[72:], r.z[72:], r.tone[72:] = up.mat, up.z, up.tone
    sway = (0.0, 0.8, 0.0, -0.8)[step]
    for a, b in (((108, 66, 3), (108, 8, 3)), ((108, 9, 3), (58, 9, 3)), ((58, 9, 3), (6, 26, 3))):
        r.limb(a, b, (1.5, 1.5), "chrome")
    r.limb((6, 26, 3), (6, 58, 3), (1.5, 1.5), "chrome")
    p = Person(r, Looks(cloth="scrubs"), -1 if step == 2 else 1)
    shell(r, [(18, 62), (26, 56), (36, 58), (44, 70), (42, 88), (20, 86)], "scrubs", 9, 6)
    p.head(27, 49, 14)
    shell(
        r,
        [(38, 80), (48, 72), (66, 70), (82, 76), (105, 78), (105, 88), (36, 88)],
        "blanket 2",
        11,
        6,
    )
    crease(r, (70, 72), (64, 87), 2.0, 0.3)
    p.arm((36, 64, 14), (44, 76, 19), (34, 79, 22), 0.5)
    foot = (98.0 + sway, 40.0)
    r.limb((62, 72, 15), (*foot, 16), (7.4, 6.2), "cast white")
    r.limb((*foot, 16), (foot[0] + 2, foot[1] - 9, 17), (5.6, 4.2), "cast white")
    r.ball((foot[0] + 2.4, foot[1] - 12, 18), (3.0, 2.4, 2.4), "skin fair")
    for k in (0.35, 0.6, 0.82):
        x, y = 62 + (foot[0] - 62) * k, 72 + (foot[1] - 72) * k
        crease(r, (x - 3, y - 6), (x + 4, y + 6), 1.0, 0.22)
    centred(r, "HI", (76, 59), "lacquer blue", z=0.0)
    r.line((86 + sway, 48), (82, 10), 0.6, "ink", 22)
    r.dome((82, 9), (3.4, 3.4), "dull chrome", 6, 2).dome((82, 9), (1.2, 1.2), "ink", 8)
    r.line((82, 10), (106, 13), 0.6, "ink", 8).line((106, 13), (112, 40), 0.6, "ink", 8)
    r.box((108, 40, 116, 54), "iron", 8, 1.5)
    return bake(r, shadow=8)


def empty_bed() -> Piece:
    """116 x 88: left in a hurry; the sheet trails on the floor, straps hang open."""
    r = Relief(116, 90)
    _bed(r, "sheet")
    sheet = [
        (40, 55),
        (66, 54),
        (98, 57),
        (104, 64),
        (92, 70),
        (84, 88),
        (64, 87),
        (58, 68),
        (44, 64),
    ]
    shell(r, sheet, "sheet", 13, 4)
    for a, b in (((66, 56), (72, 86)), ((78, 58), (80, 86)), ((90, 60), (78, 70))):
        crease(r, a, b, 2.4, 0.36)
    for x in (34, 50):
        r.path([(x, 58), (x - 2, 68), (x + 1, 80)], 1.2, "veneer 2", 19)
        r.box((x - 1, 78, x + 3, 82), "gilt", 20, 0.5)
    return bake(r, shadow=8)


def curtain(*, torn: bool = False) -> Piece:
    """60 x 104: on rings from a rail; torn, it hangs by three of them."""
    c = Relief(60, 104).level(0, 60, 3, 1.4, "chrome", 3)
    if torn:
        shape = [(4, 5), (16, 5), (30, 40), (58, 92), (56, 103), (6, 100), (10, 60)]
    else:
        shape = [(2, 5), (58, 5), (55, 60), (58, 97), (3, 97), (5, 60)]
    shell(c, shape, "curtain", 2, 1)
    cloth = c.of("curtain")
    fold = np.sin(c.x * 0.78 + 0.8 * np.sin(c.y * 0.045) + (c.y * 0.02 if torn else 0))
    c.z[cloth] += (2.2 * fold)[cloth]
    c.tone[cloth] *= (0.92 + 0.10 * fold)[cloth]
    band = cloth & (np.abs(c.y - 86) < 1.6)
    c.put(band, "curtain far")
    for x in range(5, 58, 8):
        if not torn or x < 20:
            c.dome((x, 4.4), (1.5, 2), "chrome", 5, 1)
    return bake(c, shadow=6)


def drip(level: int, *, broken: bool = False) -> Piece:
    """30 x 104: bag, chamber and tube on a stand; the drop falls. Broken, the stand lies."""
    d = Relief(32, 106)
    if broken:
        d.limb((2, 101, 4), (30, 92, 4), (1.2, 1.2), "chrome")
        d.limb((26, 88, 5), (31, 97, 5), (1.0, 1.0), "chrome")
        shell(d, [(8, 98), (18, 95), (22, 102), (9, 105)], "bag", 5, 2)
        d.put((d.y > 103.4) & d.disc(16, 105, 14, 2.4) & d.of("clear"), "water", 1.0)
        return bake(d, shadow=4)
    d.limb((16, 4, 3), (16, 98, 3), (1.1, 1.4), "chrome")
    d.limb((8, 6, 3), (24, 6, 3), (0.9, 0.9), "chrome")
    for a in ((5, 103), (27, 103), (16, 104)):
        d.limb((16, 97, 4), (*a, 5), (1.3, 1.2), "chrome").dome(a, (1.8, 1.8), "rubber", 6, 1)
    shell(d, [(4, 9), (13, 9), (14, 27), (11, 31), (6, 31), (3, 27)], "bag", 4, 3)
    d.put(d.of("bag") & (d.y > 17), "aqua glass")
    d.box((5, 13, 12, 16), "cast white", 8, 0.2)
    d.box((7, 32, 10, 39), "glass", 4, 0.8)
    if level:
        d.put(d.disc(8.5, 33.5 + 2 * level, 0.9), "frost bright", 6.0)
    d.path([(8.5, 39), (7, 56), (4, 70), (8, 80), (2, 86)], 0.6, "bag", 4)
    return bake(d, shadow=4)


def monitor(step: int, *, flat: bool = False) -> Piece:
    """40 x 34: a heart on a screen; six frames, or the line of nobody."""
    m = Relief(40, 36).box((0, 0, 40, 32), "cream", 8, 2).box((3, 3, 29, 27), "rubber", 7, 1)
    screen = m.inside(4.5, 4.5, 27.5, 25.5)
    m.put(screen, "film dark", 6.0, 1.0)
    m.put(screen & ((m.y % 5 < 0.4) | (m.x % 6 < 0.4)), "film mid", 6.0, 0.6)
    at = 5 + 22 * (step + 1) / 6
    beat = np.array([0, 0, 0, -1, 0, 2, -8, 5, -1, 0, 0, -2, -2, 0, 0, 0])
    for x in range(5, 27):
        rise = 0.0 if flat else float(beat[(x * 16 // 22) % 16])
        behind = (at - x) % 22
        mat = "trace" if behind < 13 else "trace fading"
        last = 0.0 if flat else float(beat[((x - 1) * 16 // 22) % 16])
        low, high = sorted((15 + rise, 15 + last))
        if behind < 19:
            m.put(m.inside(x, low, x + 1, high + 1.2), mat, 6.0, 1.0)
    for k in range(4):
        m.dome((34.5, 7 + 6 * k), (2.2, 2.2), "steel dark", 8, 1.5)
    m.put(m.disc(34.5, 29, 1.2), "lamp red" if flat or step < 2 else "lamp red low", 9.0)
    return bake(m.box((12, 32, 28, 36), "dull chrome", 5, 1), shadow=5)


def locker() -> Piece:
    """34 x 54: a bedside cabinet, flowers, a glass, an orange."""
    k = (
        Relief(34, 74)
        .box((3, 30, 31, 70), "lobby paint", 8, 1.5)
        .box((1, 28, 33, 32), "cream", 10, 1)
    )
    k.box((6, 35, 28, 46), "lobby paint", 9.4, 1).box((6, 48, 28, 67), "lobby paint", 9.4, 1)
    for y in (40, 56):
        k.dome((17, y), (1.8, 1.4), "chrome", 10, 1.4)
    shell(k, [(6, 16), (13, 16), (12, 28), (7, 28)], "aqua glass", 9, 3)
    for x, y, mat in ((4, 8, "paint"), (9, 4, "line amber"), (14, 7, "paint"), (10, 11, "towel")):
        k.line((9.5, 18), (x, y), 0.7, "leaf", 9).ball((x, y, 10), (3, 2.8, 2), mat)
    k.ball((26, 25.4, 10), (2.8, 2.8, 2.6), "line amber").box((18, 22, 22, 28), "glass", 11, 0.8)
    for x in (6, 28):
        k.dome((x, 72), (2, 2), "rubber", 6, 1)
    return bake(k, shadow=6)


def trolley(*, broken: bool = False) -> Piece:
    """120 x 76: a stretcher on wheels, straps, an oxygen bottle; broken, it lies on its side."""
    t = Relief(120, 78)
    if broken:
        return _toppled(t)
    for x, foot in ((20, 14), (98, 104)):
        t.limb((x, 38, 6), (foot, 64, 8), (1.8, 1.8), "chrome")
        _wheel(t, foot, 71, 10)
    t.limb((14, 60, 6), (104, 60, 6), (1.4, 1.4), "dull chrome")
    t.limb((34, 57, 8), (72, 57, 8), (4.2, 4.2), "oxygen").dome((76, 57), (3, 2.6), "gilt", 8, 2)
    t.box((20, 61, 98, 64), "dull chrome", 9, 1)
    shell(t, [(8, 26), (112, 28), (114, 36), (6, 36)], "rubber", 10, 5)
    t.box((4, 35, 116, 39), "chrome", 14, 1.6)
    shell(t, [(10, 16), (28, 21), (30, 28), (8, 28)], "sheet", 13, 5)
    shell(t, [(30, 23), (50, 19), (86, 22), (111, 25), (111, 33), (32, 33)], "sheet shade", 14, 5)
    drape = [(40, 31), (78, 31), (76, 50), (66, 47), (58, 52), (46, 48)]
    shell(t, drape, "sheet shade", 18, 2)
    for a, b in (((48, 33), (50, 48)), ((60, 33), (58, 51)), ((70, 33), (70, 48))):
        crease(t, a, b, 2.0, 0.4)
    for x in (88, 100):
        t.box((x, 21, x + 4, 40), "veneer 2", 20, 0.8)
        t.box((x - 0.6, 30, x + 4.6, 34), "gilt", 21, 0.5)
    t.limb((10, 37, 16), (10, 8, 16), (1.2, 1.2), "chrome")
    t.limb((6, 8, 16), (14, 8, 16), (1.0, 1.0), "chrome")
    shell(t, [(3, 10), (10, 10), (10, 22), (3, 22)], "bag", 16, 2)
    return bake(t, shadow=9)


def _toppled(t: Relief) -> Piece:
    """On its side: the pad falls towards us, two wheels in the air, the sheet under it all."""
    shell(t, [(0, 77), (10, 68), (40, 70), (84, 66), (112, 71), (119, 77)], "sheet shade", 2, 3)
    for x, top in ((22, 20), (92, 14)):
        t.limb((x, 46, 3), (x + 4, top + 8, 5), (1.8, 1.6), "chrome")
        t.limb((x + 14, 46, 2), (x + 4, top + 8, 4), (1.4, 1.2), "dull chrome")
        t.dome((x + 5, top + 3), (4.6, 4.6), "rubber", 7, 2.4)
        t.dome((x + 5, top + 3), (1.8, 1.8), "chrome", 9, 1)
    t.limb((26, 32, 3), (98, 27, 3), (1.4, 1.4), "dull chrome")
    t.poly([(4, 44), (112, 38), (115, 44), (6, 50)], "chrome", 7)
    shell(t, [(8, 50), (112, 44), (116, 62), (110, 72), (14, 75), (5, 66)], "steel dark", 7, 4)
    for a, b in (((40, 48), (42, 74)), ((76, 46), (78, 73))):
        crease(t, a, b, 1.6, 0.5)
    for x in (24, 96):
        t.path([(x, 48), (x + 2, 62), (x - 3, 76)], 1.6, "veneer 2", 12)
        t.box((x - 1, 60, x + 4, 65), "gilt", 14, 0.5)
    t.limb((50, 74, 10), (80, 75, 10), (3.2, 3.2), "oxygen").dome(
        (84, 75), (2.6, 2.4), "gilt", 11, 2
    )
    return bake(t, shadow=9)


def wheelchair() -> Piece:
    """64 x 72: a folding chair, a plaid over its arm."""
    w = Relief(66, 76)
    for z, dx in ((0.0, 4), (10.0, 0)):
        cx = 24 + dx
        out = np.hypot(w.x - cx, w.y - 52)
        w.put(np.abs(out - 20) < 2.0, "rubber", z + 2.0)
        w.put(np.abs(out - 16.6) < 0.8, "chrome", z + 3.0)
        for k in range(6):
            a = k * np.pi / 6
            w.line((cx, 52), (cx + 18 * np.cos(a), 52 + 18 * np.sin(a)), 0.4, "dull chrome", z)
            w.line((cx, 52), (cx - 18 * np.cos(a), 52 - 18 * np.sin(a)), 0.4, "dull chrome", z)
        w.dome((cx, 52), (2.6, 2.6), "chrome", z + 3, 1.5)
    shell(w, [(14, 12), (20, 12), (24, 44), (18, 44)], "steel dark", 8, 3)
    shell(w, [(18, 42), (48, 42), (50, 47), (18, 47)], "steel dark", 12, 3)
    w.path([(8, 12), (15, 12), (20, 46), (46, 46), (54, 66), (62, 67)], 1.4, "chrome", 14)
    w.path([(18, 30), (44, 30), (47, 45)], 1.3, "chrome", 15)
    w.limb((20, 29, 16), (40, 29, 16), (2.2, 2.2), "rubber").dome((50, 70), (5, 5), "rubber", 12, 2)
    w.dome((50, 70), (2, 2), "chrome", 14, 1)
    plaid = [(22, 28), (42, 28), (44, 52), (36, 50), (24, 54)]
    shell(w, plaid, "blanket", 17, 2)
    lines = w.of("blanket") & (((w.x % 7) < 1) | ((w.y % 7) < 1))
    w.put(lines, "line amber")
    crease(w, (31, 30), (30, 52), 1.8)
    return bake(w, shadow=7)
