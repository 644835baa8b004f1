"""Fronts of the inner city: offices, a store, a car park, a theatre, a bank, rooms to let."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.chase import front as f
from assets.studio.rooms.chase.neon import board, letters, upright
from assets.studio.rooms.painted import blank, entry, over, shining
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief
from assets.studio.rooms.stencil import stencil
from assets.studio.rooms.tileset import Set


def _bays(r: Relief, box: f.Box, step: float, lit: float, pane: str = "warm pane dim") -> None:
    """Tall windows between piers, floor over floor; some offices are still at work."""
    x0, y0, x1, y1 = box
    x = x0
    while x + step <= x1 + 0.1:
        r.put(r.inside(x + 2, y0, x + step - 2, y1), "night", -2.0, 1.0)
        y = y0
        while y < y1 - 3:
            if r.dice.random() < lit:
                r.put(r.inside(x + 2, y, x + step - 2, y + 5), pane, -2.0, 1.0)
            r.box((x + 2, y + 6, x + step - 2, y + 9), "shed dark", -0.6, 0.3)
            y += 9
        r.put(r.inside(x + step / 2 - 0.4, y0, x + step / 2 + 0.4, y1), "shed dark", -1.0)
        x += step


def _wall(w: int, h: int, stone: str, seed: int) -> Relief:
    """Smooth blocks of stone, no cornice in view: the house goes on above the strip."""
    r = Relief(w, h, stone, seed=seed)
    r.bricks((14, 6), joint=0.5, depth=0.4, vary=0.1)
    r.tone *= np.float32(0.66)
    return r.rough(0.4, 20, seed, 0.16)


def offices() -> Piece:
    """120 x 68: piers of limestone, one floor still lit, a porter in the lobby, a clock."""
    r = _wall(120, 68, "whitewash", 31)
    _bays(r, (6, 0, 114, 38), 12, 0.22)
    r.put(r.inside(8, 27, 112, 32) & (r.z < -1.5), "warm pane low", -2.0, 1.0)
    r.box((0, 39, 120, 43), "stone", 5, 0.8)
    r.tone[r.inside(0, 39, 120, 43)] *= 0.7
    for x in (6, 84):
        f.window(r, (x + 3, 48, x + 27, 62), _desks, ("warm pane low", "warm pane dim"))
    r.put(r.inside(42, 46, 78, 68), "warm pane dim", -3.0, 1.0)
    r.put(r.inside(42, 46, 78, 50), "warm pane low", -3.0, 1.0)
    for post in (42, 51, 59, 60.4, 68, 77):
        r.put(r.inside(post, 46, post + 1, 68), "brass", 1.0)
    r.put(r.disc(47, 58, 1.8, 2.2) | r.disc(47, 66, 3.6, 6), "shape", -1.0)
    r.dome((60, 43), (5, 5), "brass", 7, 1).put(r.disc(60, 43, 3.8), "globe", 9.0)
    r.line((60, 43), (60, 40.6), 0.4, "shape", 10).line((60, 43), (62, 44), 0.4, "shape", 10)
    return bake(r)


def _desks(r: Relief, box: f.Box) -> None:
    """A counting hall by night: desks with green lamps, nobody."""
    x0, _, x1, y1 = box
    for k in range(int((x1 - x0) // 8)):
        x = x0 + 2 + 8 * k
        r.put(r.inside(x, y1 - 4, x + 6, y1), "shape", -1.0)
        r.put(r.disc(x + 3, y1 - 6, 1.8, 1.0), "pane green", -1.0)


def store() -> Piece:
    """150 x 66: a department store: four lit windows of what nobody on this street can pay for."""
    r = _wall(150, 66, "tile cream", 33)
    _bays(r, (9, 0, 141, 24), 22, 0.08)
    f.fascia(r, (28, 27, 122, 37), "MARLOWE CO", ("banker green", "gilt"))
    for k in range(4):
        x = 6 + 36 * k
        f.window(r, (x, 44, x + 28, 62), (f.dummies, _lamps, f.dummies, _toys)[k])
        f.awning(r, x - 1, x + 29, 37.6, ("navy", "stencil"))
    for x in (2, 38, 74, 110, 146):
        r.upright(x + 0.5, 40, 66, 1.8, "stone", 2)
    for x in (20, 130):
        r.line((x, 27), (x + 4, 17), 0.5, "gilt", 8)
        r.poly([(x + 3, 17), (x + 12, 19), (x + 11, 24), (x + 2, 22)], "awning", 8)
    return bake(r)


def _lamps(r: Relief, box: f.Box) -> None:
    """Standing lamps and an easy chair."""
    x0, _, _, y1 = box
    for x, high in ((4, 14), (12, 10), (23, 15)):
        r.put(r.inside(x0 + x - 0.4, y1 - high, x0 + x + 0.4, y1), "shape", -1.0)
        r.put(r.disc(x0 + x, y1 - high, 2.6, 1.8), "globe", -1.0)
    r.put(r.inside(x0 + 14, y1 - 6, x0 + 21, y1) | r.disc(x0 + 20, y1 - 7, 2, 4), "shape", -1.0)


def _toys(r: Relief, box: f.Box) -> None:
    """A rocking horse, a bear, boxes with ribbons."""
    x0, _, _, y1 = box
    for x, side, mat in ((2, 6, "lamp red"), (5, 4, "film pale"), (20, 5, "lamp amber low")):
        top = y1 - side - (6 if side == 4 else 0)
        r.put(r.inside(x0 + x, top, x0 + x + side, top + side), mat, -1.0)
        r.put(r.inside(x0 + x + side / 2 - 0.5, top, x0 + x + side / 2 + 0.5, top + side), "globe")
    r.put(r.disc(x0 + 14, y1 - 5, 3.2, 2.2) | r.disc(x0 + 17, y1 - 9, 1.4, 2.4), "shape", -1.0)
    r.put(r.inside(x0 + 12, y1 - 4, x0 + 13, y1) | r.inside(x0 + 16, y1 - 4, x0 + 17, y1), "shape")


def car_park() -> Piece:
    """112 x 66: open decks of concrete under tubes, bonnets over the edge, a man in his box."""
    r = Relief(112, 66, "concrete", seed=35)
    r.rough(0.4, 6, 35, 0.1)
    r.tone *= np.float32(0.6)
    for k, y in enumerate((3, 21)):
        r.put(r.inside(4, y, 108, y + 11), "film dark", -4.0, 1.0)
        r.put(r.inside(4, y, 108, y + 1.4), "shed dark", -3.0)
        for x in range(14, 108, 26):
            r.put(r.inside(x, y + 1.4, x + 9, y + 2.4), "box glow", -2.0)
        for x in range(8 + 9 * k, 96, 23):
            r.poly([(x, y + 11), (x + 2, y + 7), (x + 13, y + 7), (x + 16, y + 11)], "shape", -1)
            lamp = "lamp red" if (x + k) % 2 else "globe edge"
            r.put(r.inside(x + 1.4, y + 9, x + 3, y + 10), lamp, 0.0)
            r.put(r.inside(x + 13, y + 9, x + 14.6, y + 10), lamp, 0.0)
        for x in (4, 38, 72, 105):
            r.box((x, y - 1, x + 3, y + 12), "concrete", 0, 0.5)
            r.tone[r.inside(x, y - 1, x + 3, y + 12)] *= 0.6
    r.put(r.inside(8, 42, 52, 66), "film dark", -4.0, 1.0).put(r.inside(8, 42, 52, 44), "box glow")
    for x in range(8, 52, 8):
        r.poly([(x, 56), (x + 4, 56), (x + 2, 59), (x - 2, 59)], "safety", 3)
    r.box((56, 46, 70, 66), "shed", 4, 0.6).put(r.inside(58, 49, 68, 57), "warm pane low", 3.0, 1.0)
    r.put(r.disc(63, 53, 1.7, 2.1) | r.disc(63, 58, 3.2, 3) & (r.y < 57), "shape", 4.0)
    f.fascia(r, (76, 46, 106, 56), "24 H", ("oxide dark", "egg yellow"))
    return bake(r.streaks(10, 30, 0.3))


def bank_front() -> Piece:
    """100 x 66: four columns, bronze doors, a night safe; the alarm's blue lamp is on."""
    r = _wall(100, 66, "stone", 37)
    r.box((0, 6, 100, 15), "whitewash", 6, 1).box((0, 3, 100, 6), "whitewash", 9, 1)
    r.tone[r.inside(0, 3, 100, 15)] *= 0.64
    stencil(r, "LAKE TRUST", (20, 7), "soot")
    r.put(r.inside(8, 15, 92, 62), "night", -6.0, 1.0)
    _bays(r, (24, 17, 76, 36), 13, 0.3)
    r.box((38, 40, 62, 62), "copper", -4, 0.6).box((49.4, 40, 50.6, 62), "soot", -3, 0.2)
    for x in (41, 53):
        for y in (43, 50, 57):
            r.box((x, y, x + 6, y + 5), "copper", -2.6, 0.6)
    for x in (12, 33, 67, 88):
        r.upright(x, 17, 62, 4.4, "whitewash", 2)
        for dx in (-3, -1, 1, 3):
            r.z[(abs(r.x - x - dx) < 0.4) & (r.y > 19) & (r.y < 60)] -= 0.8
        r.box((x - 5.4, 15, x + 5.4, 18), "whitewash", 7, 0.6)
        r.box((x - 5.4, 60, x + 5.4, 63), "whitewash", 7, 0.6)
        r.tone[r.inside(x - 5.4, 15, x + 5.4, 63)] *= 0.66
    r.box((0, 62, 100, 64), "stone", 8, 0.4).box((4, 64, 96, 66), "stone", 9, 0.4)
    r.put(r.disc(94, 22, 1.6), "trace", 9.0)
    return bake(r)


def theatre() -> Piece:
    """112 x 66: an old playhouse: posters, doors of glass, plush within; its sign comes on top."""
    r = f.front(112, 66, "maroon brick", 39)
    r.box((18, 6, 94, 36), "tile cream", 4, 1)
    r.tone[r.inside(18, 6, 94, 36)] *= 0.62
    for x in (26, 46, 66):
        r.put(r.arch(x + 10, 20, 7) & (r.y < 34), "warm pane dim", -2.0, 1.0)
        r.put(r.arch(x + 10, 20, 7) & (r.y < 20), "warm pane low", -2.0, 1.0)
        r.put(r.inside(x + 9.6, 13, x + 10.4, 34), "shed dark", 0.0)
    for x in (20, 42, 62, 84):
        r.upright(x + 4, 8, 36, 2.2, "stone", 4)
    r.poly([(8, 40), (104, 40), (108, 46), (4, 46)], "lacquer red", 9)
    r.box((4, 45, 108, 47), "gilt", 10, 0.4)
    r.put(r.inside(22, 48, 90, 66), "warm pane low", -3.0, 1.0)
    r.put(r.inside(22, 48, 90, 51), "warm pane", -3.0, 1.0)
    for x in (22, 39, 55, 72, 89):
        r.put(r.inside(x, 48, x + 1.4, 66), "brass", 1.0)
    r.poly([(24, 50), (34, 50), (27, 58), (24, 66)], "lamp red deep", -1)
    r.poly([(88, 50), (78, 50), (85, 58), (88, 66)], "lamp red deep", -1)
    for x, mat in ((6, "navy"), (95, "green")):
        r.box((x, 49, x + 11, 63), "gilt", 3, 0.6).box((x + 1, 50, x + 10, 62), mat, 3, 0.2)
        r.put(r.disc(x + 5.5, 55, 2.4, 3), "paper", 4.0)
    piece = bake(r)
    bulbs = blank(104, 1)
    bulbs[0, 1::3] = entry("fff2bc")
    return over(piece, bulbs, (4, 46))


def theatre_sign() -> Set:
    """Upright, its letters run down one after the other."""
    mask = upright("GRAND")
    h = mask.shape[0]
    frames = [shining(board(mask, "amber", (9 * k, h))) for k in range(1, 5)]
    return Set((*frames, shining(board(mask, "amber"))), (220, 220, 220, 220, 1700))


def rooms() -> Piece:
    """108 x 66: three narrow houses with stoops, each let room by room; a radio plays upstairs."""
    r = Relief(108, 66, seed=41)
    for k, (brick, top) in enumerate((("brick", 2), ("tan brick", 8), ("old brick", 0))):
        x0, x1 = 36 * k, 36 * k + 36
        house = r.inside(x0, top, x1, 66)
        r.put(house, brick, 1.0).bricks(
            (5, 2.5), joint=0.5, depth=0.6, vary=0.22, where=house, mortar="soot"
        )
        r.box((x0, top, x1, top + 4), "stone", 6, 0.8)
        r.tone[r.inside(x0, top, x1, top + 4)] *= 0.6
        kinds = (("dark", "dim"), ("warm", "dark"), ("tv", "dark"))[k]
        f.sashes(r, top + 8, kinds, x0 + 5, 18)
        f.sashes(r, top + 26, (kinds[1], "low"), x0 + 5, 18)
        f.door(r, x0 + 20, 61, ("awning", "navy", "banker green")[k])
        for step in range(3):
            r.box((x0 + 18 - step, 60 + 2 * step, x0 + 34, 62 + 2 * step), "stone", 6 + step, 0.4)
        r.line((x0 + 17, 52), (x0 + 14, 65), 0.6, "iron", 9)
        r.put(r.inside(x0 + 5, 50, x0 + 13, 58), "night", -1.0, 1.0)
    return bake(r.streaks(8, 24, 0.2))


def laundry() -> Piece:
    """74 x 46: open all night: white tubes, a row of round doors, one who waits and reads."""
    r = f.front(74, 46, "tan brick", 43, "mortar")
    f.fascia(r, (3, 9, 71, 18), "WASH DRY", ("lacquer blue", "enamel"))
    f.window(r, (5, 23, 54, 42), _machines, ("tube", "box glow"))
    f.door(r, 60, 46, "lacquer blue", "box glow")
    return bake(r)


def _machines(r: Relief, box: f.Box) -> None:
    x0, y0, x1, y1 = box
    r.put(r.inside(x0, y0 + 1, x1, y0 + 2.2), "tube", -1.0)
    for k in range(5):
        x = x0 + 1 + 7 * k
        r.put(r.inside(x, y1 - 9, x + 6, y1 - 0.6), "frost bright", -1.0)
        r.put(r.disc(x + 3, y1 - 4.4, 2.2), "film mid" if k % 2 else "shape", -0.6)
    r.put(r.disc(x1 - 7, y1 - 9, 1.7, 2.1) | r.disc(x1 - 7, y1 - 1, 3.6, 6), "shape", -0.4)
    r.put(r.inside(x1 - 5, y1 - 6, x1 - 1, y1 - 3), "frost bright", -0.2)


def drugstore() -> Piece:
    """92 x 58: a corner house: bottles of coloured water in the window, a scale by the door."""
    r = f.front(92, 58, "brick", 45)
    f.sashes(r, 9, ("dim", "dark", "warm", "dark"), 8, 22)
    f.fascia(r, (2, 27, 90, 36), "PRESCRIPTIONS", ("banker green", "stencil"))
    f.window(r, (5, 40, 35, 55), f.bottles)
    f.window(r, (41, 40, 66, 55), _globes)
    f.door(r, 73, 58)
    return bake(r)


def _globes(r: Relief, box: f.Box) -> None:
    """Two glass globes, red and green; a sun of teeth brushes."""
    x0, _, x1, y1 = box
    for x, mat in ((x0 + 6, "lamp red"), (x1 - 6, "pane green")):
        r.put(r.inside(x - 2, y1 - 3, x + 2, y1), "shape", -1.0)
        r.put(r.disc(x, y1 - 6, 3, 3.4), mat, -1.0).put(r.disc(x - 1, y1 - 7, 0.8), "globe", -0.6)
    r.put(r.inside(x0, y1 - 1, x1, y1), "shape", -1.0)


def bowling() -> Piece:
    """130 x 50: a long low hall without windows; a pin as tall as a man on its roof."""
    r = Relief(130, 50, seed=47)
    hall = r.inside(0, 14, 130, 50)
    r.put(hall, "tan brick", 1.0).bricks(
        (6, 3), joint=0.5, depth=0.5, vary=0.16, where=hall, mortar="mortar"
    )
    r.tone[hall] *= 0.74
    r.box((0, 14, 130, 17), "stone", 5, 0.6).box((0, 36, 130, 39), "lacquer red", 3, 0.4)
    for x in (8, 96):
        r.box((x, 23, x + 22, 32), "tar", 3, 0.6)
        for k in range(5):
            r.put(r.disc(x + 3 + 4 * k, 27.5, 1.3), ("lamp amber", "lamp red low")[k % 2], 4.0)
    r.put(r.inside(52, 32, 78, 50), "warm pane low", -3.0, 1.0)
    r.put(r.inside(52, 32, 78, 35), "warm pane", -3.0, 1.0)
    for post in (52, 60, 64.4, 69, 77):
        r.put(r.inside(post, 32, post + 1, 50), "steel", 1.0)
    r.poly([(46, 26), (84, 26), (88, 31), (42, 31)], "navy", 8)
    r.ball((112, 9, 4), (3.4, 5.4, 3), "enamel").ball((112, 2.6, 4), (1.9, 2.4, 2), "enamel")
    r.box((110, 3.6, 114, 4.6), "lacquer red", 7, 0.2).box((108, 13, 116, 15), "iron", 5, 0.4)
    return bake(r)


def filling_station() -> Piece:
    """136 x 46: a flat roof over three pumps, a glass office, tyres in a stack."""
    r = Relief(136, 46, seed=49)
    r.box((0, 4, 98, 10), "enamel", 10, 0.8).box((0, 6, 98, 8), "lacquer red", 10.6, 0.3)
    r.tone *= np.float32(0.7)
    for x in (6, 40, 74):
        r.put(r.inside(x, 10, x + 18, 11.2), "tube", 8.0)
    for x in (10, 86):
        r.box((x, 10, x + 3, 44), "steel", 4, 0.6)
    for x in (26, 46, 66):
        r.box((x, 27, x + 8, 44), "lacquer red", 6, 0.8).box((x - 2, 43, x + 10, 46), "concrete", 7)
        r.put(r.inside(x + 1.4, 29, x + 6.6, 34), "globe edge", 7.0)
        r.dome((x + 4, 24.6), (2.8, 2.8), "globe edge", 6)
        r.path([(x + 8, 31), (x + 11, 34), (x + 9, 40)], 0.5, "rubber", 7)
    r.box((100, 10, 136, 46), "white", 5, 0.8)
    r.tone[r.inside(100, 10, 136, 46)] *= 0.6
    f.window(r, (104, 18, 120, 34), f.bottles, ("tube", "globe edge"))
    f.door(r, 123, 46, "lacquer red", "globe edge")
    r.box((100, 8, 136, 12), "lacquer red", 8, 0.6)
    for y in (40, 43, 46):
        r.dome((112, y - 1), (5, 1.8), "rubber", 9, 1)
    return bake(r)


def warehouse() -> Piece:
    """144 x 60: brick, iron shutters, a loading dock, a lamp on a bracket; letters long faded."""
    r = f.front(144, 60, "old brick", 51)
    for x in (8, 32, 88, 112):
        r.box((x, 10, x + 16, 24), "iron", 1, 0.6)
        for y in range(11, 24, 2):
            r.z[(abs(r.y - y) < 0.4) & r.inside(x, 10, x + 16, 24)] -= 0.6
    r.put(r.inside(58, 10, 74, 24), "warm pane dim", -2.0, 1.0).put(
        r.inside(65.6, 10, 66.4, 24) | r.inside(58, 16.6, 74, 17.4), "shed dark", 0.0
    )
    stencil(r, "COLD STORAGE", (36, 28), "faded")
    gone = r.of("faded") & (r.noise(3, 9) > 0.6)
    r.put(gone, "old brick")
    for x in (10, 54, 98):
        r.box((x, 39, x + 34, 54), "shed dark", -1, 0.6)
        for y in range(40, 54, 3):
            r.z[(abs(r.y - y) < 0.5) & r.inside(x, 39, x + 34, 54)] -= 0.6
    r.put(r.inside(56, 41, 86, 54), "warm pane dim", -3.0, 1.0)
    r.put(r.inside(62, 46, 72, 54) | r.inside(73, 44, 80, 54), "shape", -1.0)
    r.box((0, 54, 144, 60), "concrete", 6, 0.8)
    r.tone[r.inside(0, 54, 144, 60)] *= 0.6
    r.poly([(95, 32), (101, 32), (103, 35), (93, 35)], "iron", 8)
    r.put(r.inside(95, 35, 101, 36.4), "globe", 7.0)
    return bake(r.streaks(14, 40, 0.3))


def church() -> Piece:
    """78 x 68: a small church between houses: its window glows, a lamp over the open door."""
    r = Relief(78, 68, seed=53)
    r.poly([(4, 68), (4, 30), (39, 2), (74, 30), (74, 68)], "stone", 2)
    wall = r.of("stone")
    r.bricks((7, 4), joint=0.5, depth=0.6, vary=0.18, where=wall)
    r.tone[wall] *= 0.6
    r.line((4, 30), (39, 2), 1.4, "whitewash", 5).line((39, 2), (74, 30), 1.4, "whitewash", 5)
    r.put(r.disc(39, 24, 9), "shed dark", 3.0).put(r.disc(39, 24, 7.6), "lamp amber low", 1.0)
    for k, (dx, dy) in enumerate(
        ((0, -5), (4.4, -2.4), (4.4, 2.6), (0, 5), (-4.4, 2.6), (-4.4, -2.4))
    ):
        mat = ("lamp red", "pane sky", "lamp amber")[k % 3]
        r.put(r.disc(39 + dx, 24 + dy, 2.1), mat, 1.0)
    r.put(r.disc(39, 24, 1.8), "warm glow", 1.0)
    r.put(r.arch(39, 50, 9), "shed dark", 3.0).put(r.arch(39, 51, 7), "warm pane low", 0.0, 1.0)
    r.put(r.arch(39, 51, 7) & (r.y < 52), "warm pane", 0.0, 1.0)
    for x in (12, 58):
        r.put(r.arch(x + 4, 46, 4) & (r.y < 60), "lamp amber low", 0.0, 1.0)
    for k in range(3):
        r.box((26 - 2 * k, 62 + 2 * k, 52 + 2 * k, 64 + 2 * k), "stone", 6 + k, 0.4)
    return bake(r)


def side_street() -> Piece:
    """96 x 66: a street that goes away between blind walls: lamps, a far sign, a car's lights."""
    r = Relief(96, 66, seed=55)
    r.put(r.inside(24, 40, 72, 66), "asphalt dark", -8.0, 0.8)
    r.poly(
        [(0, 0), (8, 0), (8, 8), (20, 16), (20, 20), (34, 29), (34, 52), (0, 66)], "old brick", 0
    )
    r.poly([(96, 4), (78, 15), (78, 12), (62, 24), (62, 52), (96, 66)], "maroon brick", 0)
    r.bricks((6, 3), joint=0.5, depth=0.5, vary=0.2, where=r.of("old brick", "maroon brick"))
    r.tone[r.of("old brick")] *= (0.8 - 0.5 * r.x / 34)[r.of("old brick")]
    r.tone[r.of("maroon brick")] *= (0.3 + 0.5 * (r.x - 62) / 34)[r.of("maroon brick")]
    for x, y, w, h, mat in (
        (6, 16, 7, 10, "warm pane dim"), (20, 22, 4, 7, "night"), (77, 18, 6, 9, "night"),
        (86, 14, 7, 10, "warm pane low"), (27, 32, 3, 5, "warm pane dim"), (66, 32, 3, 5, "night"),
    ):  # fmt: skip
        r.put(r.inside(x, y, x + w, y + h), mat, 1.0, 1.0)
    r.poly([(34, 52), (62, 52), (74, 66), (22, 66)], "asphalt", -6)
    r.tone[r.inside(20, 52, 76, 66) & r.of("asphalt")] *= 0.7
    for x, y, size in ((36, 30, 0.9), (60, 30, 0.9), (32, 24, 1.3), (65, 24, 1.3)):
        r.line((x, y), (x, 52), 0.3, "iron", 1).put(r.disc(x, y, size), "globe edge", 2.0)
    for x in (44, 47):
        r.put(r.disc(x, 53, 0.9), "globe", 2.0)
    for tail in (52, 54.4):
        r.put(r.disc(tail, 52.6, 0.7), "lamp red", 2.0)
    return bake(r)


SIGNS = {
    "neon-drugs": ("DRUGS", "green"),
    "neon-wash": ("OPEN", "cyan"),
    "neon-wines": ("WINES", "red"),
    "neon-rooms": ("ROOMS", "amber"),
}


def sign(name: str) -> Piece:
    words, hue = SIGNS[name]
    return shining(board(letters(words), hue))


def park_sign() -> Piece:
    """Upright, over the way into the car park."""
    return shining(board(upright("PARK"), "cyan"))
