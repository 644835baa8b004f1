"""What is printed on the maps: coasts, rivers and folds of the large one, streets of two towns.

Coasts are drawn from memory and much simplified; x runs from Chicago's meridian to Moscow's.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from assets.studio.paint.canvas import Bits, Floats, Indices, grid, grow, noise, ramp, shade, veil
from assets.studio.paint.shapes import Point, Size, line, polygons

SHEET = (24, 10, 294, 170)  # left, top, right, bottom of what is printed
AMERICA: Sequence[Point] = (
    (24, 10), (104, 10), (112, 20), (104, 27), (92, 25), (86, 33), (94, 44), (103, 39), (110, 30),
    (120, 36), (127, 47), (133, 58), (124, 63), (116, 60), (122, 69), (112, 74), (103, 80),
    (101, 88), (93, 97), (91, 106), (97, 118), (92, 120), (84, 108), (68, 110), (60, 122),
    (62, 138), (72, 146), (78, 140), (82, 142), (78, 152), (90, 160), (96, 170), (24, 170),
)  # fmt: skip
GREENLAND: Sequence[Point] = (
    (124, 10), (168, 10), (164, 20), (152, 28), (146, 40), (138, 34), (130, 22)
)  # fmt: skip
ICELAND: Sequence[Point] = ((166, 36), (174, 33), (178, 37), (172, 41), (166, 40))
ISLES: Sequence[Point] = (
    (190, 60), (195, 54), (199, 60), (203, 70), (205, 76), (194, 79), (197, 70), (190, 66)
)  # fmt: skip
EUROPE: Sequence[Point] = (
    (294, 10), (244, 10), (232, 20), (222, 36), (216, 46), (220, 53), (228, 50), (231, 57),
    (238, 50), (240, 40), (247, 30), (250, 36), (244, 44), (246, 54), (256, 55), (246, 60),
    (240, 66), (232, 69), (228, 64), (223, 66), (224, 71), (214, 76), (206, 82), (199, 86),
    (203, 94), (192, 97), (190, 110), (196, 114), (206, 108), (212, 101), (222, 99), (230, 110),
    (236, 116), (232, 106), (226, 97), (232, 95), (242, 108), (246, 118), (250, 108), (262, 110),
    (262, 100), (276, 96), (294, 100),
)  # fmt: skip
AFRICA: Sequence[Point] = (
    (190, 120), (212, 116), (226, 118), (232, 126), (256, 127), (274, 126), (294, 138), (294, 170),
    (178, 170), (174, 150),
)  # fmt: skip
RIVERS: tuple[Sequence[Point], ...] = (
    ((62, 82), (66, 94), (62, 104), (66, 112)),
    ((80, 78), (74, 86), (68, 94)),
    ((258, 76), (266, 84), (272, 92), (276, 98)),
    ((240, 72), (246, 82), (252, 92), (254, 104)),
)
LAKES: tuple[Sequence[Point], ...] = (
    ((66, 62), (78, 60), (80, 63), (70, 66)),
    ((72, 67), (75, 68), (74, 78), (70, 77)),
    ((80, 66), (86, 68), (84, 76), (79, 72)),
    ((84, 78), (92, 75), (93, 77), (86, 80)),
)


def folds(size: Size) -> Floats:
    """Return the light on the map's folds: a bright and a dark line at each, about 0."""
    ys, xs = grid(size[1], size[0])
    found = np.zeros((size[1], size[0]))
    for place, at in ((xs, 92), (xs, 160), (xs, 228), (ys, 62), (ys, 116)):
        found += np.where((place > at - 2) & (place < at), 0.7, 0)
        found -= np.where((place >= at) & (place < at + 2), 0.8, 0)
    return found


def _inside(size: Size) -> Bits:
    ys, xs = grid(size[1], size[0])
    left, top, right, bottom = SHEET
    return np.asarray((xs > left) & (xs < right) & (ys > top) & (ys < bottom))


def world(picture: Indices, light: Floats) -> None:
    """Print land, coast, rivers, lakes and the net of meridians on the large map."""
    size = picture.shape[1], picture.shape[0]
    inside = _inside(size)
    land = polygons(size, AMERICA, GREENLAND, ICELAND, ISLES, EUROPE, AFRICA) & inside
    lakes = polygons(size, *LAKES)
    land &= ~lakes
    sea = inside & ~land
    ys, xs = grid(size[1], size[0])
    depth = grow(grow(grow(grow(land))))
    paper = 0.16 * (noise(size[1], size[0], 9, 41) - 0.5)
    picture[sea] = shade(light * 0.82 - 0.04 + paper, ramp("teal:0-2,teal:2-3"), 0.45)[sea]
    picture[depth & sea] = shade(light * 0.82 + 0.06, ramp("teal:0-3,teal:3"), 0.45)[depth & sea]
    high = shade(light * 0.86 + 0.02, ramp("brown:1-4,stone:4"), 0.55)
    picture[land] = high[land]
    picture[grow(land) & sea] = ramp("brown:1")[0]
    for river in RIVERS:
        picture[line(size, river, 1) & land] = ramp("teal:2")[0]
    net = inside & ((np.abs((xs - 160) % 34 - (ys - 90) * 0.06) < 0.5) | (ys.astype(int) % 27 == 9))
    picture[net & (((xs + ys).astype(int) % 3) == 0)] = ramp("brown:0")[0]


def _street(
    picture: Indices,
    box: tuple[int, int, int, int],
    points: Sequence[Point],
    width: float,
    ink: str,
) -> None:
    """Draw a street in a plan; its points count from the plan's corner."""
    x, y, w, h = box
    size = picture.shape[1], picture.shape[0]
    drawn = line(size, [(x + a, y + b) for a, b in points], width)
    ys, xs = grid(size[1], size[0])
    inside = (xs > x + 3) & (xs < x + w - 3) & (ys > y + 3) & (ys < y + h - 3)
    picture[drawn & inside] = ramp(ink)[0]


def moscow(picture: Indices, box: tuple[int, int, int, int], light: Floats) -> None:
    """Print rings and rays of streets about a walled middle, and a river that winds."""
    x, y, w, h = box
    cx, cy = w * 0.47, h * 0.5
    blocks = shade(light * 0.8 + 0.05, ramp("brown:2,stone:3-4"), 0.9)
    ys, xs = grid(*picture.shape)
    town = np.hypot((xs - x - cx) * 0.82, ys - y - cy) < 22
    picture[town & veil(np.full(town.shape, 0.55))] = blocks[town & veil(np.full(town.shape, 0.55))]
    turns = np.linspace(0, 2 * np.pi, 40)
    for radius, ink, width in ((7, "stone:1", 1.0), (14, "brown:2", 1.4), (21, "stone:1", 1.0)):
        ring = [
            (cx + radius * 1.2 * float(np.cos(t)), cy + radius * float(np.sin(t))) for t in turns
        ]
        _street(picture, box, ring, width, ink)
    for turn in np.linspace(0.2, 2 * np.pi + 0.2, 9)[:-1]:
        c, s = float(np.cos(turn)), float(np.sin(turn))
        _street(picture, box, [(cx + 6 * c, cy + 5 * s), (cx + 44 * c, cy + 38 * s)], 1, "stone:1")
    bends = (
        (0, 0.72),
        (12, 0.8),
        (20, 0.62),
        (30, 0.64),
        (40, 0.82),
        (54, 0.7),
        (62, 0.86),
        (w, 0.8),
    )
    river = [(float(across), h * down) for across, down in bends]
    _street(picture, box, river, 3.2, "teal:2")
    middle = [(x + cx - 4, y + cy + 3), (x + cx, y + cy - 4), (x + cx + 5, y + cy + 3)]
    picture[polygons((picture.shape[1], picture.shape[0]), middle)] = ramp("red:2")[0]


def chicago(picture: Indices, box: tuple[int, int, int, int], light: Floats) -> None:
    """Print a net of streets, a lake at the right, a river that forks, a railway."""
    x, y, w, h = box
    for column in range(8, w, 9):
        _street(picture, box, [(column, 0), (column, h)], 1, "stone:2" if column % 2 else "stone:1")
    for row in range(7, h, 8):
        _street(picture, box, [(0, row), (w, row)], 1, "stone:2" if row % 2 else "stone:1")
    for slant in (((6, h), (60, 0)), ((0, 16), (66, h))):
        _street(picture, box, slant, 1.6, "brown:2")
    shore = [(w - 14, 0), (w - 18, 18), (w - 10, 30), (w - 14, 48), (w - 6, 62), (w - 9, h)]
    ys, xs = grid(*picture.shape)
    size = picture.shape[1], picture.shape[0]
    lake = polygons(size, [(x + a, y + b) for a, b in [*shore, (w - 3, h - 3), (w - 3, 3)]])
    lake &= (ys > y + 3) & (ys < y + h - 3) & (xs < x + w - 3)
    picture[lake] = shade(light * 0.8, ramp("teal:0-3"), 0.9)[lake]
    picture[grow(lake) & ~lake & (ys > y + 3) & (ys < y + h - 3) & (xs < x + w - 3)] = ramp(
        "stone:1"
    )[0]
    river = [(w - 13, 30), (60, 31), (52, 22), (30, 4)]
    _street(picture, box, river, 2.4, "teal:2")
    _street(picture, box, [(53, 24), (50, 44), (40, 60), (44, h)], 2.4, "teal:2")
    rails = [(2, h - 18), (30, h - 20), (58, h - 8), (w - 8, h - 10)]
    _street(picture, box, rails, 2.6, "brown:1")
    for a, b in pairwise(rails):
        for t in np.linspace(0, 1, 12)[:-1]:
            px, py = x + a[0] + (b[0] - a[0]) * t, y + a[1] + (b[1] - a[1]) * t
            picture[round(py), round(px)] = ramp("stone:5")[0]
