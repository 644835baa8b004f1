"""Chicago at the right edge of the title: towers on a violet sky, lit windows, a railway on stilts.

It lies behind the furnace's glow and says where the way leads.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from assets.studio.paint.canvas import Indices, grid, lay, noise, ramp, shade, veil

STREET = 150  # y where the towers' feet are lost behind the snow
LEFT = 250  # x from which the sky is Chicago's
RAILS = 128  # y of the railway's deck


class Block(NamedTuple):
    """A part of a tower: its left, top and width, and how near it is, 0 to 1."""

    left: int
    top: int
    wide: int
    near: float


# Far ones first. The tallest steps back three times and bears two masts.
BLOCKS = (
    Block(254, 104, 12, 0.0),
    Block(268, 88, 9, 0.0),
    Block(304, 78, 16, 0.0),
    Block(316, 62, 8, 0.0),
    Block(279, 50, 17, 0.5),
    Block(276, 70, 23, 0.5),
    Block(274, 94, 28, 0.5),
    Block(262, 112, 16, 1.0),
    Block(297, 100, 13, 1.0),
    Block(309, 90, 12, 1.0),
)
MASTS = ((284, 27, 50), (291, 31, 50), (319, 48, 62))  # x, top, foot
CROWN = (301, 84, 16)  # x, tip, foot: a pointed roof of copper


def _glow(picture: Indices) -> None:
    """Lay the city's own light on the sky: violet that thins out upwards and to the left."""
    ys, xs = grid(*picture.shape)
    cloud = noise(picture.shape[0], picture.shape[1], 22, 81) - 0.5
    near = np.clip((xs - LEFT) / 60, 0, 1) * np.clip((ys - 18) / 110, 0, 1)
    light = np.clip(near * 1.15 + 0.35 * cloud * near, 0, 1)
    sky = shade(light, ramp("navy:1,neon:0-2"), 1.0)
    lay(picture, sky, veil(light * 1.7 - 0.04) & (ys < STREET))


def _windows(picture: Indices, block: Block, rng: np.random.Generator) -> None:
    """Light some of a block's windows: rows of offices, whole floors now and then."""
    dark, lit = ramp("navy:1"), ramp("gold:2,gold:3,teal:4,gold:2")
    step = 2 if block.near < 0.3 else 3
    for y in range(block.top + 3, STREET, 3 + (step > 2)):
        floor = rng.random()
        for x in range(block.left + 2, block.left + block.wide - 2, step):
            chance = rng.random()
            on = chance < (0.85 if floor > 0.93 else 0.24 - 0.1 * (block.near < 0.3))
            colour = lit[int(rng.integers(4))] if on else dark[0]
            if x < picture.shape[1] and (on or block.near > 0.3):
                picture[y : y + 1 + (block.near > 0.3), x] = colour


def _block(picture: Indices, block: Block, rng: np.random.Generator) -> None:
    """Paint one block: dark glass, its right edge blue, its left warmed by the furnace."""
    right = min(block.left + block.wide, picture.shape[1])
    ys, xs = grid(STREET - block.top, right - block.left)
    body = 0.30 + 0.30 * block.near * xs / block.wide - 0.22 * block.near + 0.002 * ys
    steps = "navy:0-1,neon:1" if block.near < 0.3 else "ink,navy:0-1"
    picture[block.top : STREET, block.left : right] = shade(body, ramp(steps), 0.7)
    _windows(picture, block, rng)
    picture[block.top, block.left : right] = ramp("navy:3" if block.near > 0.3 else "neon:2")[0]
    edge = ramp("red:2" if block.near > 0.3 else "red:1")[0]
    picture[block.top + 1 : STREET, block.left] = edge
    if block.left + block.wide <= picture.shape[1]:
        blue = ramp("navy:3" if block.near > 0.3 else "neon:1")[0]
        picture[block.top + 1 : STREET, right - 1] = blue


def _masts(picture: Indices) -> None:
    """Set the masts on the towers, with their warning lamps."""
    for x, top, foot in MASTS:
        picture[top:foot, x] = ramp("navy:2")[0]
        picture[(top + foot) // 2 : foot, x + 1 if x + 1 < picture.shape[1] else x] = ramp(
            "navy:1"
        )[0]
        picture[top - 1 : top + 1, x] = ramp("red:3,red:4")
        picture[(top + foot) // 2, x] = ramp("red:3")[0]


def _crown(picture: Indices) -> None:
    """Put the pointed roof on the tower before the tallest."""
    middle, tip, foot = CROWN[0] + 2, CROWN[1], CROWN[1] + CROWN[2]
    for y in range(tip, foot):
        half = (y - tip) * 6 / CROWN[2]
        left, right = round(middle - half), round(middle + half) + 1
        picture[y, left:right] = ramp("teal:1")[0]
        picture[y, right - 1] = ramp("teal:3")[0]
        picture[y, left] = ramp("red:1")[0]


def _railway(picture: Indices) -> None:
    """Paint the railway on its stilts along the foot of the towers, and a lit train on it."""
    wide = picture.shape[1]
    picture[RAILS : RAILS + 3, 246:] = np.array(ramp("navy:3,grey:1,ink"), np.uint8)[:, None]
    for x in range(250, wide, 14):
        picture[RAILS + 3 : STREET, x : x + 2] = ramp("navy:1,grey:1")
    picture[RAILS - 7 : RAILS, 262:wide] = ramp("grey:2")[0]
    picture[RAILS - 7, 262:wide] = ramp("grey:4")[0]
    for x in range(265, wide, 6):
        picture[RAILS - 5 : RAILS - 2, x : x + 4] = ramp("gold:3")[0]
    picture[RAILS - 7 : RAILS, 291:293] = ramp("ink,grey:1")


def skyline(picture: Indices) -> None:
    """Paint Chicago into the scenery."""
    _glow(picture)
    rng = np.random.default_rng(88)
    for block in BLOCKS:
        _block(picture, block, rng)
    _crown(picture)
    _masts(picture)
    _railway(picture)
