"""How well a figure is seen: silhouettes compared, frames cut off, contrast with the room behind.

Contrast is measured along a figure's edge, as a person would see it: in grey, and with each of the
three common defects of colour vision (matrices for complete defects after Machado, Oliveira and
Fernandes 2009, applied to linear light).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from assets.studio.palette import ASSETS, CLEAR, INK, RIM_OFFSET
from assets.studio.sheet import Pixels

Bits = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]

STRIP = 132  # px, height
SIGHTS: dict[str, tuple[tuple[float, float, float], ...]] = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


@dataclass(frozen=True)
class Cell:
    """A frame as drawn: pixels (palette indices, rims taken off), and the pivot in them."""

    pixels: Pixels
    pivot: tuple[int, int]

    @property
    def drawn(self) -> Bits:
        where: Bits = self.pixels != CLEAR
        return where


@cache
def cells(name: str) -> dict[str, list[Cell]]:
    """Return the frames of every tag of a sheet of assets/sprites."""
    path = ASSETS / "sprites" / f"{name}.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    picture = np.asarray(Image.open(path.with_suffix(".png")))
    pivot = data["meta"]["slices"][0]["keys"][0]["pivot"]
    all_cells = [_cell(picture, frame, pivot) for frame in data["frames"]]
    tags = data["meta"]["frameTags"]
    return {tag["name"]: all_cells[tag["from"] : tag["to"] + 1] for tag in tags}


def _cell(picture: Pixels, frame: dict[str, Any], pivot: dict[str, int]) -> Cell:
    box, place = frame["frame"], frame["spriteSourceSize"]
    cut = picture[box["y"] : box["y"] + box["h"], box["x"] : box["x"] + box["w"]]
    plain = np.where(cut == CLEAR, CLEAR, cut % RIM_OFFSET).astype(np.uint8)
    return Cell(plain, (pivot["x"] - place["x"], pivot["y"] - place["y"]))


def silhouette(name: str) -> Bits:
    """Return where a kind's idle covers 256 x 132 pixels, the pivot below the middle."""
    (cell, *_) = cells(name)["idle"]
    field = np.zeros((STRIP, 256), np.bool_)
    left, top = 128 - cell.pivot[0], STRIP - cell.pivot[1]
    h, w = cell.pixels.shape
    y0, y1 = max(0, top), min(STRIP, top + h)
    field[y0:y1, left : left + w] = cell.drawn[y0 - top : y1 - top]
    return field


def overlap(a: Bits, b: Bits) -> float:
    """Return the intersection over the union of two silhouettes."""
    return float((a & b).sum() / (a | b).sum())


def longest_bare_edge(cell: Cell) -> int:
    """Return the longest run of pixels at the top or a side that no outline closes.

    A figure has a dark outline; where a frame's border cuts it, there is none.
    """
    edges = (cell.pixels[0], cell.pixels[:, 0], cell.pixels[:, -1])
    return max(_longest((edge != CLEAR) & (edge != INK)) for edge in edges)


def _longest(marks: Bits) -> int:
    most = run = 0
    for mark in marks:
        run = run + 1 if mark else 0
        most = max(most, run)
    return most


def as_seen(rgb: npt.NDArray[np.uint8], sight: str) -> Floats:
    """Return CIE L*a*b* (..., 3) of 8-bit sRGB colours (..., 3) as they look to a sight."""
    part = rgb / 255.0
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ np.array(SIGHTS[sight]).T, 0, 1)
    xyz = (
        seen
        @ np.array(
            (
                (0.4124564, 0.3575761, 0.1804375),
                (0.2126729, 0.7151522, 0.0721750),
                (0.0193339, 0.1191920, 0.9503041),
            )
        ).T
        / np.array((0.95047, 1.0, 1.08883))
    )
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack((116 * y - 16, 500 * (x - y), 200 * (y - z)), -1)


def contrast(picture: npt.NDArray[np.uint8], figure: Bits, sight: str) -> float:
    """Return how far a figure stands out of a picture (h, w, 3): its edge's median, in L*a*b*.

    At each pixel of its outer edge, the larger difference counts: of the outline or of what is
    three pixels further in, from what is two pixels outside.
    """
    lab = as_seen(picture, sight)
    outline = figure & ~_eroded(figure, 1)
    ys, xs = np.nonzero(outline[4:-8, 4:-4])  # the lower edge is the strip's, not an outline
    gaps = [_gap(lab, figure, int(y) + 4, int(x) + 4) for y, x in zip(ys, xs, strict=True)]
    return float(np.median([gap for gap in gaps if gap is not None]))


def _eroded(area: Bits, by: int) -> Bits:
    out = area.copy()
    for dy, dx in ((by, 0), (-by, 0), (0, by), (0, -by)):
        out &= np.roll(area, (dy, dx), (0, 1))
    return out


def _gap(lab: Floats, figure: Bits, y: int, x: int) -> float | None:
    """Return the difference across the edge at a pixel, outwards along rows or columns."""
    for dy, dx in ((0, 1), (0, -1), (1, 0), (-1, 0)):
        outside, inside = (y + 2 * dy, x + 2 * dx), (y - 3 * dy, x - 3 * dx)
        if not figure[outside] and not figure[y + dy, x + dx] and figure[inside]:
            edge = float(np.linalg.norm(lab[y, x] - lab[outside]))
            return max(edge, float(np.linalg.norm(lab[inside] - lab[outside])))
    return None
