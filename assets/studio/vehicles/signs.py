"""Yellow diamonds that tell, a second ahead, what stands in a lane."""

from __future__ import annotations

import numpy as np

from assets.studio.paint.canvas import Indices, clear, grid, outline, put, ramp, shade
from assets.studio.paint.tags import Placed, Tag, centred
from assets.studio.palette import CLEAR, INK

SIDE = 25  # px across a diamond
ICONS = {
    "car": """
...#####...
..#.##..#..
.##.##..##.
###########
###########
.##.....##.
""",
    "cone": """
.....#.....
....###....
....###....
...........
...#####...
...#####...
.#########.
""",
    "column": """
..#######..
...#####...
...##.##...
...##.##...
...##.##...
...##.##...
..#######..
.#########.
""",
    "ramp": """
.........##
.......####
.....######
...########
.##########
...........
##.##.##.##
""",
    "cross": """
##.......##
.##.....##.
..##...##..
...##.##...
....###....
...##.##...
..##...##..
.##.....##.
##.......##
""",
    "train": """
...#####...
..#######..
..#.###.#..
..#######..
..##.#.##..
..#######..
...##.##...
..##...##..
""",
    "girder": """
###########
.#.#.#.#.#.
###########
...........
....###....
....###....
..#######..
..#######..
""",
    "works": """
.....##....
.....##....
...#.......
..####..#..
..####.#.#.
.##.##.###.
##..##.....
""",
    "van": """
.######....
.######.#..
.######.##.
.######.###
.##########
..##....##.
""",
    "left": """
....#......
...##......
..#########
.##########
..#########
...##......
....#......
""",
}


def _icon(name: str) -> Indices:
    rows = ICONS[name].split()
    pixels = clear(len(rows), len(rows[0]))
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            if letter == "#":
                pixels[y, x] = INK
    return pixels


def diamond(icon: str, *, lit: bool) -> Indices:
    """Paint a diamond with its icon, bright or between two blinks."""
    ys, xs = grid(SIDE, SIDE)
    away = np.abs(xs - SIDE / 2) + np.abs(ys - SIDE / 2)
    light = 0.86 - 0.5 * ys / SIDE
    colours = ramp("gold:2-4") if lit else ramp("gold:0-1")
    pixels = shade(light, colours, 0.4)
    pixels[away > SIDE / 2 - 3.7] = INK
    rim = away > SIDE / 2 - 2.2
    pixels[rim] = ramp("gold:4" if lit else "gold:1")[0]
    pixels[away > SIDE / 2 - 0.2] = CLEAR
    mark = _icon(icon)
    put(pixels, mark, (SIDE - mark.shape[1]) // 2, (SIDE - mark.shape[0] + 1) // 2)
    return outline(np.pad(pixels, 1, constant_values=CLEAR), INK)


def tags() -> list[Tag]:
    """Return a blinking diamond for each thing that is announced."""
    made = []
    for name in ICONS:
        cels: list[Placed] = [centred(diamond(name, lit=lit)) for lit in (True, False)]
        made += [Tag(f"sign_{name}", cels, (133, 100), once=False)]
        made += [Tag(f"sign_{name}_held", cels[:1], (100,), once=False)]
    return made
