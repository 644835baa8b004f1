"""Those who live and wait here: the night clerk, the lookout, the maid, a lodger, the cat."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.cloth import crease, shell
from assets.studio.rooms.person import Looks, Person
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def clerk(step: int) -> Piece:
    """64 x 66, for behind the desk: asleep on his fist; at step 3 one eye is open."""
    r = Relief(66, 68)
    up = (0.0, 0.7, 1.2, 0.4)[step]
    p = Person(r, Looks(skin="skin fair", hair="grey hair", cloth="bed linen"), 1)
    _waistcoat(r, up)
    p.arm((16, 42, 5), (9, 60, 9), (26, 64, 15), 0.7)
    p.arm((48, 43, 5), (55, 62, 10), (42, 32 - up * 0.5, 16), 0.6)
    for x, y in ((12, 52), (52, 52)):
        r.limb((x - 3, y, 14), (x + 3, y, 14), (1.0, 1.0), "ink")
    x, y = 33, 21 - (1 if step in (1, 2) else 0)
    p.head(x, y, 9, shut=step != 3, hair=False)
    r.ball((x - 5, y + 0.5, 12), (2.2, 4, 3), "grey hair").ball(
        (x + 2.6, y - 5, 13), (4.4, 1.6, 3), "skin fair"
    )
    p.dot(x, y, (1, 4, 5), "grey hair")
    p.dot(x, y, (0, 5, 2), "grey hair")
    shell(
        r,
        [(x - 6, y - 4), (x + 8, y - 4), (x + 12, y - 1), (x + 3, y - 2), (x - 6, y - 2)],
        "banker green",
        15,
        2,
    )
    return bake(r)


def _waistcoat(r: Relief, up: float) -> None:
    """Shirt, waistcoat, a tie that has been slept in."""
    shell(
        r,
        [(16, 38 - up), (26, 34 - up), (38, 34 - up), (48, 39), (50, 68), (14, 68)],
        "bed linen",
        0,
        9,
    )
    shell(
        r,
        [(24, 36 - up), (31, 46), (38, 36 - up), (46, 42), (46, 68), (18, 68), (18, 42)],
        "banker green",
        5,
        6,
    )
    r.poly([(29, 36), (34, 36), (32, 50), (30, 50)], "oxblood", 13)


def lookout(step: int) -> Piece:
    """66 x 84: he reads the paper on the sofa, or seems to; at step 2 and 3 he looks over it."""
    r = Relief(68, 86)
    low = (0.0, 3.0, 8.0, 8.0)[step]
    p = Person(r, Looks(skin="skin fair", hair="hair", cloth="suit grey"), 1)
    shell(r, [(18, 30), (30, 26), (42, 30), (47, 56), (14, 56)], "suit grey", 0, 8)
    for hip, knee, foot, z in (
        ((24, 54, 4), (44, 60, 14), (50, 80, 10), 0),
        ((36, 54, 6), (54, 56, 20), (38, 66, 24), 4),
    ):
        p.limb(hip, knee, 7.0, 5.8, "suit grey").limb(knee, foot, 5.4, 3.6, "suit grey")
        shell(
            r,
            [
                (foot[0] - 4, foot[1] + 5),
                (foot[0] - 3, foot[1]),
                (foot[0] + 4, foot[1]),
                (foot[0] + 10, foot[1] + 3),
                (foot[0] + 10, foot[1] + 5),
            ],
            "bakelite",
            20 + z,
            3,
        )
    _hatted(p, 31, 17)
    p.arm((18, 34, 4), (10, 48, 10), (12, 38 + low, 22), 0.75)
    p.arm((42, 34, 4), (52, 48, 10), (54, 38 + low, 22), 0.75)
    _newspaper(r, 16 + low)
    for x in (12, 54):
        r.ball((x, 38 + low, 26), (2.6, 3.4, 3), "skin fair")
    return bake(r)


def _newspaper(r: Relief, top: float) -> None:
    """Spread wide: headlines, columns, a grey picture."""
    for x0, x1, lean in ((12, 33, 1.5), (33, 54, -1.5)):
        r.poly(
            [(x0, top + lean), (x1, top - lean), (x1, top + 34 - lean), (x0, top + 34 + lean)],
            "paper",
            26,
        )
        for y in range(12, 32, 2):
            end = x1 - 2 - (y * 5) % 4
            r.put(r.inside(x0 + 2, top + y, end, top + y + 0.8), "bed shade", 26.0)
    r.put(r.inside(15, top + 4, 30, top + 7) | r.inside(36, top + 4, 50, top + 6), "ink", 26.0)
    r.box((37, top + 12, 48, top + 22), "suit grey", 26, 0.3)
    r.line((33, top), (33, top + 34), 0.5, "bed shade", 26)
    r.tone[r.of("paper") & (r.x > 33)] *= 0.86
    r.tone[r.of("paper")] *= 0.74


def _hatted(p: Person, x: int, y: int) -> None:
    p.head(x, y, 9)
    r = p.relief
    shell(
        r,
        [(x - 7, y - 4), (x - 6, y - 12), (x + 2, y - 13), (x + 6, y - 11), (x + 7, y - 4)],
        "coat tan",
        12,
        5,
    )
    r.put(r.inside(x - 7, y - 6, x + 8, y - 3.6) & r.of("coat tan"), "ink")
    r.limb((x - 10, y - 3, 14), (x + 11, y - 2.4, 15), (1.5, 1.7), "coat tan")


def maid(step: int) -> Piece:
    """50 x 104: towels in her arms, on her way, and not going any farther; step 0 to 2."""
    r = Relief(52, 106)
    p = Person(r, Looks(skin="skin dark", hair="hair", cloth="suit grey"), -1)
    for side in (-1, 1):
        p.limb((26 + 4 * side, 82, 2), (26 + 4 * side, 98, 2), 3.4, 2.6, "skin dark")
        shell(
            r,
            [
                (20 + 6 * side, 105),
                (22 + 6 * side, 100),
                (28 + 5 * side, 100),
                (29 + 5 * side, 105),
            ],
            "bakelite",
            4,
            3,
        )
    _apron(r)
    lift = 0.8 if step == 1 else 0.0
    for k in range(5):
        mat = "bed linen" if k % 2 else "towel"
        r.box((10 + k % 2, 52 - 4.4 * k - lift, 36 - k % 2, 56.4 - 4.4 * k - lift), mat, 18, 1.8)
    p.arm((38, 40, 5), (43, 54, 10), (33, 58 - lift, 22), 0.3)
    p.arm((14, 40, 5), (7, 54, 10), (14, 58 - lift, 22), 0.3)
    x, y = 26, 17
    p.head(x, y, 9)
    if step == 2:
        p.dot(x, y, (-1, 0, 3), "skin shade")
        p.dot(x, y, (4, 0, 2), "skin shade")
    r.ball((x + 5, y + 2, 8), (4, 5, 4), "hair").ball((x + 3, y - 8, 12), (4, 2.6, 3), "cast white")
    return bake(r, shadow=4)


def _apron(r: Relief) -> None:
    """A grey dress, a collar, an apron with its folds."""
    shell(
        r,
        [(16, 34), (23, 31), (30, 31), (37, 35), (36, 56), (42, 84), (10, 84), (17, 56)],
        "suit grey",
        1,
        9,
    )
    shell(r, [(19, 52), (34, 52), (36, 78), (16, 78)], "cast white", 8, 4)
    for a, b in (((20, 80), (22, 58)), ((31, 80), (30, 58))):
        crease(r, a, b, 1.8, 0.26)
    r.poly([(21, 32), (26, 40), (31, 32)], "cast white", 11)


def lodger(step: int) -> Piece:
    """50 x 104: vest and braces, arms folded, in his doorway; he has seen all this before."""
    r = Relief(52, 106)
    up = (0.0, 0.6, 1.0, 0.5)[step]
    p = Person(r, Looks(skin="skin fair", hair="hair", cloth="cast white"), 1)
    _braces(p, up)
    for side, z in ((-1, 13.0), (1, 16.0)):
        p.limb((26 + 12 * side, 38 - up, 4), (26 + 15 * side, 53, 10), 4.8, 4.0, "skin fair")
        p.limb((26 + 15 * side, 53, 10), (26 - 6 * side, 50, z), 3.8, 2.8, "skin fair").hand(
            26 - 7 * side, 50, z
        )
    x, y = 26, 18 - (1 if step == 2 else 0)
    p.head(x, y, 9, shut=step == 3)
    p.dot(x, y, (0, 4, 5), "hair")
    p.dot(x, y, (0, 8, 4), "skin shade")
    r.line((x + 6, y + 6), (x + 11, y + 8), 0.6, "cast white", 16)
    r.put(r.disc(x + 11.4, y + 8.2, 1.0), "coal")
    return bake(r, shadow=4)


def _braces(p: Person, up: float) -> None:
    """Trousers, vest and braces."""
    r = p.relief
    for side in (-1, 1):
        p.limb((26 + 4 * side, 64, 2), (26 + 5 * side, 98, 1), 6.0, 4.4, "navy")
        shell(
            r,
            [
                (18 + 7 * side, 105),
                (20 + 7 * side, 101),
                (28 + 6 * side, 101),
                (33 + 5 * side, 105),
            ],
            "oxblood",
            4,
            3,
        )
    shell(
        r,
        [(15, 36 - up), (22, 32 - up), (31, 32 - up), (38, 37 - up), (38, 66), (15, 66)],
        "cast white",
        1,
        10,
    )
    r.limb((15, 65, 10), (38, 65, 10), (1.6, 1.6), "oxblood")
    for side in (-1, 1):
        r.limb((26 + 6 * side, 34 - up, 12), (26 + 7 * side, 64, 12), (1.0, 1.0), "oxblood")


def cat(step: int) -> Piece:
    """40 x 22: the hotel's cat, asleep in the way; its tail is not."""
    c = Relief(42, 24)
    c.ball((18, 15, 2), (14, 8, 6), "coat tan").ball((30, 15, 6), (6, 5.4, 5), "coat tan")
    for x in (27, 33):
        c.poly([(x - 2, 12), (x + 2, 12), (x + (1 if x > 30 else -1), 7)], "coat tan", 9)
    for x in (10, 15, 20):
        c.line((x, 9), (x + 1.4, 14), 1.0, "walnut", 9)
    c.put(c.inside(28, 15, 30, 16) | c.inside(32, 15, 34, 16), "ink").put(
        c.inside(30, 17, 32, 18), "lip"
    )
    c.ball((27, 20, 8), (6, 2.4, 3), "cream")
    wave = float(np.sin(step * np.pi / 2)) * 3
    c.path(
        [(6, 18), (1.5, 14), (2 + wave * 0.4, 7 - wave), (5 + wave, 4 - wave * 0.6)],
        1.6,
        "coat tan",
        6,
    )
    return bake(c, shadow=3)
