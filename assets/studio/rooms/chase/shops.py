"""Fronts of the avenue: diner, pawnbroker, records, hotel, cinema, bar, tailor, an alley."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.chase import front as f
from assets.studio.rooms.chase.neon import board, letters, upright
from assets.studio.rooms.painted import blank, drawn, entry, over, shining
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief
from assets.studio.rooms.stencil import stencil
from assets.studio.rooms.tileset import Set


def diner() -> Piece:
    """124 x 40: one storey of steel bands, a long window, people on stools; open all night."""
    r = Relief(124, 40, "coach silver", seed=2)
    for y in range(0, 40, 3):
        r.z[np.abs(r.y - y) < 0.5] -= 0.8
    r.tone *= np.float32(0.8)
    r.box((0, 0, 124, 4), "paint", 6, 1.6).box((0, 10, 124, 11.4), "paint", 4, 0.4)
    for x in (3, 121):
        r.upright(x, 4, 40, 3, "coach silver", 3)
    for x in (10, 42, 88):
        f.window(r, (x, 14, x + 28, 32), f.heads)
    f.door(r, 75, 40, "paint", "warm pane")
    r.box((0, 34, 124, 36), "paint", 4, 0.4)
    return bake(r.streaks(6, 20, 0.2))


def pawnbroker() -> Piece:
    """84 x 62: brick, two storeys, three gilt balls, guitars behind a grille."""
    r = f.front(84, 62, "brick", 4)
    f.sashes(r, 12, ("dark", "warm", "dark", "dim"), 8, 19)
    r.box((2, 34, 82, 37), "stone", 5, 0.8)
    f.window(r, (6, 42, 48, 58), f.guitars)
    f.door(r, 54, 62, "shed", "warm pane dim")
    f.window(r, (70, 42, 80, 58), f.bottles)
    for x in range(7, 48, 4):
        r.put(r.inside(x, 42, x + 0.7, 58), "iron", 2.0)
    f.awning(r, 5, 49, 36, ("awning", "canvas"))
    r.line((62, 30), (62, 34), 0.6, "iron", 8)
    for ball in ((58.6, 35, 9), (65.4, 35, 9), (62, 40, 9)):
        r.ball(ball, (2.7, 2.7, 2.7), "gilt")
    return bake(r)


def records() -> Piece:
    """96 x 58: tan brick, television sets and records, a fire escape before lit windows."""
    r = f.front(96, 58, "tan brick", 7, "mortar")
    f.sashes(r, 10, ("warm", "tv", "dark", "dim", "dark"), 7, 18)
    f.fascia(r, (2, 30, 94, 38), "RECORDS  TV", ("navy", "stencil"))
    f.window(r, (6, 41, 38, 54), f.screens, ("pane sky", "film dark"))
    f.window(r, (44, 41, 70, 54), _sleeves)
    f.door(r, 78, 58, "navy")
    f.escape(r, 28, (24,), 40)
    return bake(r)


def _sleeves(r: Relief, box: f.Box) -> None:
    """Sleeves of records in rows, a black disc between."""
    x0, y0, x1, _ = box
    hues = ("lamp red", "film pale", "shape", "lamp amber low", "paper", "frost shade")
    for row in range(2):
        for k in range(int((x1 - x0) // 6)):
            x, y = x0 + 1 + 6 * k, y0 + 1 + 6.4 * row
            mat = hues[(k * 5 + row * 2) % len(hues)]
            r.put(r.inside(x, y, x + 5, y + 5.4), mat, -1.0)
            if mat == "shape":
                r.put(r.disc(x + 2.5, y + 2.7, 0.9), "lamp red", -0.8)


def hotel() -> Piece:
    """92 x 64: limestone, a canopy with bulbs on chains, palms by a revolving door."""
    r = f.front(92, 64, "maroon brick", 9)
    f.sashes(r, 8, ("dark", "dim", "warm", "dark", "dim"), 8, 17)
    f.sashes(r, 26, ("warm", "dark", "tv"), 8, 34)
    r.box((0, 40, 92, 43), "stone", 4, 0.8)
    f.window(r, (5, 46, 27, 60), f.heads, ("warm pane low", "warm pane dim"))
    f.window(r, (65, 46, 87, 60), f.heads, ("warm pane low", "warm pane dim"))
    r.put(r.inside(34, 44, 58, 64), "warm pane low", -3.0, 1.0)
    r.put(r.inside(34, 44, 58, 47), "warm pane", -3.0, 1.0)
    for x in (34, 41, 45.4, 50, 57):
        r.put(r.inside(x, 46, x + 1, 64), "gilt", 1.0)
    for side in (30, 62):
        r.dome((side, 62), (2.6, 2.2), "copper", 3)
        for dx in (-3, -1, 1, 3):
            r.line((side, 60), (side + dx * 1.2, 53 + abs(dx)), 0.8, "leaf", 4)
    r.line((34, 34), (30, 41), 0.5, "iron", 8).line((58, 34), (62, 41), 0.5, "iron", 8)
    r.poly([(28, 40), (64, 40), (67, 45), (25, 45)], "awning", 9)
    r.box((25, 44, 67, 46), "gilt", 10, 0.4)
    piece = bake(r)
    bulbs = blank(42, 1)
    bulbs[0, 1::3] = entry("fff2bc")
    return over(piece, bulbs, (25, 46))


def bar() -> Piece:
    """64 x 48: black tiles, glass bricks lit red, a padded door, a drunk's bottle on the sill."""
    r = f.front(64, 48, "old brick", 12)
    f.sashes(r, 8, ("dark", "dark", "low"), 8, 20)
    r.box((0, 23, 64, 48), "tank black", 2, 0.6)
    tiles = r.inside(0, 24, 64, 48)
    r.bricks((4, 4), joint=0.5, depth=0.5, stagger=0, vary=0.14, where=tiles)
    r.box((6, 29, 34, 40), "soot", 2, 0.6)
    for k, x in enumerate(range(7, 33, 5)):
        for j, y in enumerate((30, 35)):
            lit = ("lamp red deep", "lamp red", "lamp red low")[(k * 2 + j) % 3]
            r.put(r.inside(x, y, x + 4, y + 4), lit, 1.0)
            r.put(r.inside(x + 0.6, y + 0.6, x + 1.6, y + 1.6), "coal", 1.2)
    r.box((43, 27, 57, 48), "soot", 3, 0.6).box((44.6, 29, 55.4, 48), "awning", 2, 0.8)
    for x, y in ((47, 33), (53, 33), (50, 37), (47, 41), (53, 41)):
        r.dome((x, y), (0.7, 0.7), "gilt", 4)
    r.put(r.inside(36, 38, 37.6, 42), "green", 4.0)
    return bake(r)


def tailor() -> Piece:
    """70 x 54: a narrow front, suits in the window, somebody still sewing upstairs."""
    r = f.front(70, 54, "brick", 15)
    f.sash(r, 8, 10, "dim")
    f.sash(r, 29, 10, "warm")
    f.sash(r, 51, 10, "dark")
    r.put(r.disc(33.5, 18, 1.6, 1.9) | r.disc(34, 22.4, 3, 3), "shape", 0.6)
    f.fascia(r, (2, 25, 68, 33), "SUITS", ("oxide dark", "egg yellow"))
    f.window(r, (6, 37, 38, 51), f.dummies)
    f.awning(r, 5, 39, 33, ("green", "stencil"))
    f.door(r, 50, 54)
    return bake(r)


def doughnuts() -> Piece:
    """58 x 38: a low box with a lit case, a board on its roof; two who eat standing."""
    r = Relief(58, 38, "cream", seed=17)
    r.bricks((6, 6), joint=0.5, depth=0.5, stagger=0, vary=0.08)
    r.tone *= np.float32(0.62)
    r.box((0, 0, 58, 10), "paint", 5, 1)
    stencil(r, "DONUTS", (12, 2), "stencil")
    f.window(r, (4, 14, 38, 31), f.rolls, ("tube", "globe edge"))
    f.door(r, 44, 38, "paint", "globe edge")
    for x in (12, 19):
        r.put(r.disc(x, 20, 1.8, 2.2) | r.disc(x, 28, 3.4, 6), "shape", 0.0)
    return bake(r)


def alley() -> Piece:
    """48 x 60: between two houses: a lit door at its end, washing, dustbins, a cat."""
    r = Relief(48, 60, "soot", seed=19)
    r.tone *= np.float32(0.7)
    for x0, x1, mat in ((0, 12, "old brick"), (36, 48, "maroon brick")):
        r.box((x0, 0, x1, 60), mat, 5, 1)
        r.bricks(
            (4, 2.5), joint=0.5, depth=0.5, vary=0.2, where=r.inside(x0, 0, x1, 60), mortar="soot"
        )
    r.tone[r.inside(0, 0, 12, 60)] *= (0.4 + 0.6 * r.x / 12)[r.inside(0, 0, 12, 60)]
    r.poly([(12, 0), (19, 0), (19, 56), (12, 60)], "old brick", 0)
    r.poly([(29, 0), (36, 0), (36, 60), (29, 56)], "maroon brick", 0)
    r.tone[r.inside(12, 0, 36, 60)] *= 0.5
    r.put(r.inside(19, 0, 29, 26), "dusk blue", -6.0)
    r.put(r.inside(22, 38, 27, 54), "warm pane low", -5.0, 1.0)
    r.put(r.inside(23, 36, 26, 37), "globe", -4.0)
    r.path([(12, 12), (24, 15), (36, 11)], 0.4, "iron", 3)
    for x, mat in ((15, "linen"), (21, "paint"), (27, "navy"), (31, "linen")):
        r.poly([(x, 13.4), (x + 4, 13.8), (x + 4.4, 20), (x - 0.2, 19.6)], mat, 3)
    for x, y in ((14, 58), (31, 59)):
        r.upright(x, y - 8, y, 3.4, "fence wire", 3).dome((x, y - 8), (3.8, 1.2), "steel", 6, 0.5)
    r.put(r.disc(31, 49, 1.8, 1.6) | r.disc(33, 50, 2.4, 1.4), "soot", 8.0)
    r.put(r.disc(30.4, 48.6, 0.4), "lamp green", 9.0).put(
        r.disc(31.8, 48.6, 0.4), "lamp green", 9.0
    )
    return bake(r)


# ---- the cinema

WHITE, AMBER, DIM = "fff2bc", "f8b048", "66421a"


def cinema() -> Piece:
    """116 x 64: pilasters and a fan of plaster, box office, posters; marquee comes on top."""
    r = f.front(116, 64, "tan brick", 23, "mortar")
    r.box((24, 0, 92, 34), "stone", 4, 1)
    for k in range(7):
        x = 30 + k * 8
        top = 4 + abs(k - 3) * 3
        r.upright(x + 3, top, 34, 3, "whitewash", 3)
        r.dome((x + 3, top), (3, 3), "gilt", 5)
    r.tone[r.inside(24, 0, 92, 34)] *= 0.72
    f.sash(r, 8, 12, "dark")
    f.sash(r, 100, 12, "dark")
    r.put(r.inside(16, 42, 100, 64), "warm pane dim", -3.0, 1.0)
    r.put(r.inside(16, 42, 100, 46), "warm pane", -3.0, 1.0)
    for x in (20, 32, 74, 86):
        r.box((x, 45, x + 10, 64), "shed dark", 0, 0.6)
        r.put(r.inside(x + 1.4, 47, x + 8.6, 58), "warm pane low", 0.0, 1.0)
        r.put(r.inside(x + 8, 58, x + 9, 60), "gilt", 2.0)
    r.box((48, 48, 68, 64), "paint", 6, 1.2).put(r.inside(51, 49.6, 65, 56), "globe edge", 4.0)
    r.put(r.disc(58, 52, 1.6, 1.9) | r.disc(58, 57, 3.2, 3.2) & (r.y < 56), "shape", 5.0)
    for x, mat in ((4, "paint"), (103, "navy")):
        r.box((x, 44, x + 9, 58), "gilt", 3, 0.6).box((x + 1, 45, x + 8, 57), mat, 3, 0.2)
        r.put(r.disc(x + 4.5, 50, 2, 2.4), "paper", 4.0)
        r.put(r.inside(x + 2, 54, x + 7, 55), "paper", 4.0)
    return bake(r)


def marquee() -> Set:
    """104 x 36: LUNA in neon, the bill in black letters, bulbs running round it."""
    return Set(tuple(_marquee(step) for step in range(3)), (110, 110, 110))


def _marquee(step: int) -> Piece:
    code = blank(104, 36)
    head = board(letters("LUNA"), "pink")
    h, w = head.shape
    code[0:h, 52 - w // 2 : 52 - w // 2 + w] = head
    top = h - 7
    code[top:, 2:102] = entry("0a0a10")
    code[top + 3 : 33, 5:99] = entry("fff2bc")
    code[top + 3, 5:99] = code[32, 5:99] = entry("f0cc6c")
    words = letters("NIGHT TRAIN")
    x = 52 - words.shape[1] // 2
    code[top + 5 : top + 12, x : x + words.shape[1]][words > 0] = entry("1e1514")
    for k, (bx, by) in enumerate(_border((2, top, 102, 36))):
        if k % 2:
            continue
        code[by, bx] = entry((WHITE, AMBER, DIM)[(k // 2 + step) % 3])
    return shining(code)


def _border(box: tuple[int, int, int, int]) -> list[tuple[int, int]]:
    x0, y0, x1, y1 = box
    across, down = range(x0, x1), range(y0 + 1, y1 - 1)
    return [
        *((x, y0 + 1) for x in across),
        *((x1 - 2, y) for y in down),
        *((x, y1 - 2) for x in reversed(across)),
        *((x0 + 1, y) for y in reversed(down)),
    ]


def barber() -> Set:
    """10 x 24: a barber's pole, turning."""
    return Set(tuple(_pole(step) for step in range(4)), (130,) * 4)


def _pole(step: int) -> Piece:
    r = Relief(10, 24).box((0, 9, 10, 11), "iron", 1, 0.4)
    r.upright(5, 2, 22, 3.4, "chrome", 2)
    piece = bake(r.dome((5, 3), (3.6, 3), "chrome", 6).dome((5, 21), (3.6, 3), "chrome", 6))
    code = blank(10, 24)
    y, x = np.mgrid[0:24, 0:10]
    turn = (y + x + step * 2) % 8
    glass = (x > 2) & (x < 8) & (y > 5) & (y < 19)
    code[glass] = entry("c4d2cc")
    code[glass & (turn < 3)] = entry("a82818")
    code[glass & (turn > 3) & (turn < 6)] = entry("353558")
    return over(piece, code)


def cocktail() -> Set:
    """26 x 26: a glass in neon over the bar; its cherry blinks."""
    frames = []
    for lit in (True, False):
        code = drawn(
            (
                "                          ",
                "   cccccccccccccccccccc   ",
                "    c       rr       c    ",
                "     c      rr      c     ",
                "      cppppppppppppc      ",
                "       c pppppppp c       ",
                "        c pppppp c        ",
                "         c pppp c         ",
                "          c pp c          ",
                "           cccc           ",
                "            cc            ",
                "            cc            ",
                "            cc            ",
                "            cc            ",
                "            cc            ",
                "         cccccccc         ",
                "                          ",
            ),
            {"c": "52d8f0", "p": "d24ca0", "r": "f67c50" if lit else "380a16"},
        )
        frames.append(shining(code))
    return Set(tuple(frames), (700, 450))


def hotel_sign() -> Set:
    """Upright, one tube failing."""
    mask = upright("HOTEL")
    whole, gone = (shining(board(mask, "red", out)) for out in (None, (18, 26)))
    return Set((whole, gone, whole, gone), (2100, 90, 240, 620))
