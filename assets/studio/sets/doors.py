"""Doors that act: somebody tries the handle, comes out, or has it slammed on him.

Every cel lies over the shut door of its room's set pieces, its pivot the middle of that piece's
lower edge; of a door that stays shut only what moves is drawn. The `hotel`'s lies over door-301 and
its like (64 x 108), the `ward`'s over wired-doors (88 x 106), the `lift`'s over the hospital's
lift (80 x 114), the `cage`'s over the hotel's (88 x 118).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np

from assets.studio.paint.canvas import Indices, clear, put, ramp
from assets.studio.paint.field import Bit, banded, cloud, glint, puffs
from assets.studio.paint.shapes import polygons
from assets.studio.paint.tags import Placed, Tag, standing, strips
from assets.studio.palette import CLEAR
from assets.studio.rooms import piece as pieces
from assets.studio.rooms.hospital.doors import lift_open, swung_doors
from assets.studio.rooms.hotel.doors import swung
from assets.studio.rooms.hotel.lobby_things import caged
from assets.studio.rooms.relief import Relief
from assets.studio.sets.lit import Tint, lit
from assets.studio.sheet import write_sheet

HANDLE_MS = 90
OPENS = (0.22, 0.6, 1.0)  # how far open, by frame
OPENS_MS = (60, 60, 80, 460)
SLAMS_MS = (40, 40, 60, 90, 110, 130)
DUST = "stone:2-5"
MARGIN = 16  # px beside a door for the dust that it drives out
TRIED = (0, 2, 4, 2)  # px that a handle is pressed down, by frame
COLD = (0.74, 1.1, 0.94)

Box = tuple[int, int, int, int]


class Style(NamedTuple):
    """A sort of door: the opening in its piece, itself so far open, and being tried."""

    opening: Box  # left, top, right, bottom
    free: int  # x of the edge that shuts
    opened: Callable[[float], Indices]
    tried: Callable[[int], Indices]


def _lit(relief: Relief, bright: float = 0.85, tint: Tint = (1, 1, 1)) -> Indices:
    return lit(pieces.bake(relief), bright, tint)


def _within(pixels: Indices, box: Box) -> Indices:
    """Return the picture with all outside the box clear."""
    kept = clear(*pixels.shape)
    left, top, right, bottom = box
    kept[top:bottom, left:right] = pixels[top:bottom, left:right]
    return kept


def _star(pixels: Indices, at: tuple[int, int], ray: float) -> None:
    spot = banded(glint(19, ray, 0.62), (0.0, 0.4), "gold:4,grey:7")
    put(pixels, spot, at[0] - 9, at[1] - 9)


# ---- a room of the hotel


def _hotel_tried(frame: int) -> Indices:
    """The handle goes down, its brass glints, light with two feet in it comes under the door."""
    plate = Relief(64, 108).box((49, 58, 54, 72), "brass dark", 3.6, 0.8)
    plate.box((42, 58, 49, 68), "mahogany", 2, 0.2)
    plate.dome((51, 63), (2.4, 2.4), "brass", 5, 2)
    plate.limb((51, 63, 8), (43.5, 63 + TRIED[frame], 9), (1.7, 1.4), "brass")
    pixels = _lit(plate, 1.15)
    pixels[101:104, 9:55] = ramp("gold:2")[0]
    pixels[102:104, 9:55] = ramp("gold:4" if frame else "gold:3")[0]
    for foot in (20, 34):
        pixels[101:104, foot + frame % 2 : foot + 8 + frame % 2] = ramp("brown:1")[0]
    if frame:
        pixels[10:101, 54:56] = ramp("gold:2" if frame == 2 else "gold:1")[0]
        _star(pixels, (44, 60 + TRIED[frame]), (0, 5.5, 9, 4)[frame])
    return pixels


# ---- swing doors of the hospital


def _ward_tried(frame: int) -> Indices:
    """Somebody is before the light, the leaves tremble, a push plate glints."""
    pixels = _lit(swung_doors((0.0, 0.03, 0.07, 0.03)[frame], (58, 60, 62, 61)[frame]), tint=COLD)
    if frame:
        _star(pixels, (49, 62), (0, 5, 8.5, 4)[frame])
    return pixels


# ---- lifts


def _lamp(pixels: Indices, at: tuple[int, int], *, alight: bool) -> None:
    """Set a round lamp in its rim; alight, it has a halo."""
    ys, xs = np.mgrid[: pixels.shape[0], : pixels.shape[1]]
    away = np.hypot(xs + 0.5 - at[0], ys + 0.5 - at[1])
    if alight:
        halo = (away < 10) & ((xs + ys) % 2 == 0)
        pixels[halo] = ramp("gold:1")[0]
    pixels[away < 6] = ramp("grey:2")[0]
    pixels[away < 4.8] = ramp("gold:3" if alight else "red:1")[0]
    if alight:
        pixels[away < 2.8] = ramp("gold:4")[0]


def _lift_tried(frame: int) -> Indices:
    """The lamp over the leaves lights, then the crack between them."""
    pixels = clear(114, 80)
    _lamp(pixels, (40, 12), alight=frame in (1, 2))
    if frame:
        pixels[26:112, 39:41] = ramp("gold:3" if frame == 2 else "gold:2")[0]
        pixels[26:112, 38] = pixels[26:112, 41] = ramp("brown:1")[0]
    if frame == 2:
        _star(pixels, (40, 12), 9)
    return pixels


def _cage_tried(frame: int) -> Indices:
    """The car comes down behind the gate, and the lamp over it blinks."""
    pixels = _within(_lit(caged(0.0, sunk=(66, 44, 22, 6)[frame])), STYLES["cage"].opening)
    _lamp(pixels, (44, 18), alight=bool(frame % 2))
    return pixels


STYLES = {
    "hotel": Style((8, 8, 56, 104), 55, lambda part: _lit(swung(part)), _hotel_tried),
    "ward": Style(
        (6, 6, 82, 106), 44, lambda part: _lit(swung_doors(part), tint=COLD), _ward_tried
    ),
    "lift": Style((7, 24, 73, 114), 40, lambda part: _lit(lift_open(30 * part)), _lift_tried),
    "cage": Style((10, 33, 78, 114), 77, lambda part: _lit(caged(part)), _cage_tried),
}


def _dust(style: Style, size: tuple[int, int], frame: int) -> Indices:
    """Paint dust driven out of the crack all round, thinner with every frame."""
    (left, top, right, bottom), (high, wide) = style.opening, size
    dice = np.random.default_rng(17)
    bits = []
    for x0, y0, x1, y1, count in (
        (left, top, left, bottom, 6),
        (style.free, top, style.free, bottom, 9),
        (left, top, right, top, 5),
        (left, bottom - 4, right, bottom - 4, 9),
    ):
        for share, out, large in dice.random((count, 3)):
            x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
            away = (2 + 2.6 * frame) * (0.3 + out)
            side = (x - (left + right) / 2) / (right - left) * 2 or out - 0.5
            bits.append(Bit(x + side * away, y - away * 0.5, 0, 0, 3 + 4 * large + 1.3 * frame))
    return cloud(puffs(high, wide, bits, (MARGIN, 0)) * (1.2 - 0.2 * frame), DUST, 60 + frame, 5)


def _struck(style: Style, size: tuple[int, int]) -> Indices:
    """Paint the bang: the free edge bright, spikes out of it, and dust."""
    _, top, _, bottom = style.opening
    pixels, x = _dust(style, size, 0), style.free + MARGIN
    for y in range(top + 8, bottom - 4, 17):
        for side in (-1, 1):
            far = (13, 8, 10)[y % 3]
            spike = [(x, y - 2), (x + side * far, y - far * 0.3), (x, y + 2)]
            pixels[polygons((size[1], size[0]), spike)] = ramp("gold:4")[0]
    pixels[top + 2 : bottom - 3, x - 1 : x + 1] = ramp("grey:7")[0]
    return pixels


def _slams(style: Style) -> list[Indices]:
    """It comes to in two frames, bangs, and the dust hangs; there is room for it at the sides."""
    swings = [_within(style.opened(part), style.opening) for part in (0.5, 0.16)]
    cels = [np.pad(pixels, ((0, 0), (MARGIN, MARGIN)), constant_values=CLEAR) for pixels in swings]
    high, wide = cels[0].shape
    return [
        *cels,
        _struck(style, (high, wide)),
        *(_dust(style, (high, wide), frame) for frame in (1, 2, 3)),
    ]


def tags() -> list[Tag]:
    """Return the tags of the sheet: STYLE_handle, STYLE_open, STYLE_slam."""
    made = []
    for name, style in STYLES.items():
        tried = [style.tried(frame) for frame in range(4)]
        if name == "ward":
            tried = [_within(pixels, style.opening) for pixels in tried]
        opened = [_within(style.opened(part), style.opening) for part in (*OPENS, OPENS[-1])]
        made += [
            Tag(f"{name}_handle", _placed(tried), (HANDLE_MS,), once=False),
            Tag(f"{name}_open", _placed(opened), OPENS_MS),
            Tag(f"{name}_slam", _placed(_slams(style)), SLAMS_MS),
        ]
    return made


def _placed(cels: list[Indices]) -> list[Placed]:
    return [standing(pixels) for pixels in cels]


def bake(root: Path) -> list[Path]:
    return write_sheet(root / "sprites", "doors", strips(tags()))
