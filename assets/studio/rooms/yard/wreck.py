"""Viktor's coach as the train left it: torn in two, burnt out, its halves askew on the cinders."""

from __future__ import annotations

import numpy as np

from assets.studio.figures.space import Array, pitch, roll
from assets.studio.paint.canvas import Indices
from assets.studio.palette import CLEAR, figure_palette
from assets.studio.rooms.noise import box_blur
from assets.studio.rooms.piece import FULL_SHADE, SOLID, Piece, bake
from assets.studio.rooms.relief import Relief
from assets.studio.vehicles.coach import Coach, coach
from assets.studio.vehicles.finish import burnt
from assets.studio.vehicles.picture import draw, turned

W, H = 304, 120
LARGE = 1.86  # of the coach in the chase
EVEN = 0.8  # of the shade on the coach, which comes with a light of its own
RED = ("red", 4)  # Viktor's stripe, and the seed of his windows
REAR, FRONT = -1, 1
GROUND = 112


def _half(which: int, turn: Array) -> Indices:
    stripe, seed = RED
    v = coach(Coach(stripe, seed, 2, people=0, light=0, torn=which))
    for face in ("side", "top", "front", "rear"):
        v.mark(face, (-90, 90, -30, 60), painter=burnt(5 + which, 30))
    pixels = draw(v, turned(turn, zoom=LARGE)).pixels
    rows, columns = (np.flatnonzero((pixels != CLEAR).any(axis)) for axis in (1, 0))
    return pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _ground() -> Relief:
    """Cinders they lie on, what fell between them, and glass everywhere."""
    d = Relief(W, H, seed=6)
    d.dome((150, 122), (150, 18), "cinder", 0, 5).rough(2, 5, 3, 0.3, d.of("cinder"))
    for k in range(46):
        x, low = d.dice.random() * W, d.dice.random() * 5
        size = (2 + 6 * d.dice.random() ** 2, 1.4 + 2.6 * d.dice.random())
        d.dome((x, 117 - low), size, ("soot", "rust", "gravel", "cinder")[k % 4], 4, 2)
    return d


def _gap(d: Relief) -> None:
    """Between the halves: the bent floor, roof hoops, seats and pipes, a wheel on its side."""
    d.poly([(126, 112), (132, 88), (176, 96), (186, 112)], "soot", 2)
    for start, top, end in (((134, 104), (146, 22), (166, 34)), ((144, 106), (158, 40), (184, 28))):
        d.path([start, (start[0] + 2, 60), top, end], 1.5, "iron", 4)
    d.path([(128, 30), (150, 44), (160, 38), (178, 58)], 1.1, "rust", 6)
    for x, y, lean in ((140, 100, -5), (158, 102, 4), (173, 104, 9)):
        d.limb((x, y, 8), (x + lean, y - 22, 8), (6.5, 5.5), "oxide")
        d.limb((x, y, 10), (x + 13, y + 2, 10), (5.5, 5), "oxide dark")
    d.path([(132, 92), (150, 84), (172, 92), (184, 80)], 1.4, "steel", 9)
    d.dome((160, 111), (19, 7.5), "tyre", 8, 5).dome((160, 110), (10, 3.6), "steel", 12, 1)
    d.path([(138, 70), (148, 80), (144, 94)], 0.7, "fence wire", 12)


def _litter(d: Relief) -> None:
    for _ in range(30):
        at, low = d.dice.random() * W, 119 - d.dice.random() * 6
        wide, high = 1.5 + 2.5 * d.dice.random(), 1 + 2.6 * d.dice.random()
        d.poly([(at, low), (at + wide * 0.6, low - high), (at + wide, low + 0.6)], "ice", 15)
    d.poly([(60, 119), (66, 110), (104, 108), (112, 116), (98, 119)], "coach silver", 13)
    d.poly([(64, 114), (66, 111.4), (103, 109.6), (106, 112)], "paint", 14)


def _set(under: Piece, half: Indices, left: int, bottom: int) -> Piece:
    """Lay half a coach on a piece; all lamps fall on it evenly."""
    colours = np.array(figure_palette().colours, np.uint8)
    high, wide = half.shape
    place = np.s_[bottom - high : bottom, left : left + wide]
    drawn = half != CLEAR
    flat, code = under.flat.copy(), under.code.copy()
    shades = [shade.copy() for shade in under.shades]
    ys, xs = np.nonzero(drawn)
    soot = 0.5 + 0.62 * np.clip(ys / high + 0.1 * np.sin(xs * 0.21), 0, 0.8)
    flat[place][drawn, :3] = colours[half[drawn]] * soot[:, None]
    flat[place][drawn, 3] = 255
    code[place][drawn] = SOLID
    for shade in shades:
        shade[place][drawn] = round(1 + EVEN / FULL_SHADE * 254)
    mask = box_blur((code > 0).astype(np.float32), 5)
    return Piece(flat, tuple(shades), code, (mask * 255).astype(np.uint8))


def _over(under: Piece, above: Piece) -> Piece:
    """Lay a piece of the same size on another."""
    top = above.code > 0
    shades = tuple(np.where(top, a, b) for a, b in zip(above.shades, under.shades, strict=True))
    flat = np.where(top[..., None], above.flat, under.flat)
    return Piece(flat, shades, np.where(top, above.code, under.code), under.shadow)


def wreck() -> Piece:
    """304 x 120: the rear half on its wheels, the front half fallen over towards us."""
    ground, litter = _ground(), Relief(W, H, seed=9)
    _gap(ground)
    _litter(litter)
    whole = _set(bake(ground), _half(REAR, pitch(4) @ roll(8)), 1, GROUND)
    whole = _set(whole, _half(FRONT, pitch(9) @ roll(24)), 160, GROUND + 4)
    return _over(whole, bake(litter))
