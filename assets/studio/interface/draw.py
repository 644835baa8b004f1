"""Shapes as masks: polygons and lines drawn fine and brought down, and cels cut from the sheets."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from assets.studio.faces.faces import SOURCES, read_source
from assets.studio.paint.canvas import BAYER, Bits, Floats, Indices, outline, ramp, save
from assets.studio.palette import ASSETS, CLEAR, INK, RIM_OFFSET, figure_palette

FINE = 4  # drawn this many times finer than pixels
GAMMA = 2.2
HALF = 0.5
COLOURS = len(figure_palette().colours)
Point = tuple[float, float]
Size = tuple[int, int]


class Cut(NamedTuple):
    """A frame of a sheet, trimmed, and the pivot in it."""

    pixels: Indices
    pivot: tuple[int, int]


def _down(picture: Image.Image) -> Bits:
    fine = np.asarray(picture, np.float64)
    high, wide = fine.shape[0] // FINE, fine.shape[1] // FINE
    return np.asarray(fine.reshape(high, FINE, wide, FINE).mean((1, 3)) > 255 * HALF)


def polygons(size: Size, *shapes: Sequence[Point]) -> Bits:
    """Return what some polygons cover of a picture of a width and a height."""
    picture = Image.new("L", (size[0] * FINE, size[1] * FINE))
    pen = ImageDraw.Draw(picture)
    for shape in shapes:
        pen.polygon([(x * FINE, y * FINE) for x, y in shape], fill=255)
    return _down(picture)


def line(size: Size, points: Sequence[Point], width: float) -> Bits:
    """Return what a bent line covers."""
    picture = Image.new("L", (size[0] * FINE, size[1] * FINE))
    pen = ImageDraw.Draw(picture)
    fine = [(x * FINE, y * FINE) for x, y in points]
    pen.line(fine, fill=255, width=max(1, round(width * FINE)), joint="curve")
    return _down(picture)


def curve(start: Point, end: Point, bow: float, count: int = 24) -> list[Point]:
    """Return points of an arc that bows to the left of its way by `bow` px."""
    (x0, y0), (x1, y1) = start, end
    long = float(np.hypot(x1 - x0, y1 - y0))
    nx, ny = (y1 - y0) / long, -(x1 - x0) / long
    steps = np.linspace(0, 1, count)
    lift = 4 * bow * steps * (1 - steps)
    xs = x0 + (x1 - x0) * steps + nx * lift
    ys = y0 + (y1 - y0) * steps + ny * lift
    return [(float(x), float(y)) for x, y in zip(xs, ys, strict=True)]


def nearest(colours: Floats, dither: float = 0.0) -> Indices:
    """Return the palette's colours for red, green, blue 0..255, height x width x 3."""
    high, wide = colours.shape[:2]
    grain = np.tile(BAYER, (high // 4 + 1, wide // 4 + 1))[:high, :wide, None] - HALF
    flat = np.array(figure_palette().colours, float)
    weight = np.array((0.31, 0.44, 0.25)) ** HALF
    wanted = (colours + grain * dither)[:, :, None] - flat
    return np.asarray(((wanted * weight) ** 2).sum(-1).argmin(-1), np.uint8)


def halved(colours: Floats) -> Floats:
    """Return a picture in red, green, blue at half its size, mean by light."""
    high, wide = colours.shape[0] // 2, colours.shape[1] // 2
    light = (colours[: high * 2, : wide * 2] / 255) ** GAMMA
    return np.asarray(255 * light.reshape(high, 2, wide, 2, 3).mean((1, 3)) ** (1 / GAMMA))


def halved_cel(pixels: Indices) -> Indices:
    """Return a cel at half its size, with its outline drawn anew."""
    even = np.pad(
        pixels, ((0, pixels.shape[0] % 2), (0, pixels.shape[1] % 2)), constant_values=CLEAR
    )
    high, wide = even.shape[0] // 2, even.shape[1] // 2
    fours = even.reshape(high, 2, wide, 2).swapaxes(1, 2).reshape(high, wide, 4)
    drawn = ((fours != CLEAR) & (fours != INK))[..., None]
    palette = np.array(figure_palette().colours, float)
    light = np.where(drawn, (palette[np.minimum(fours, COLOURS - 1)] / 255) ** GAMMA, 0)
    mean = 255 * (light.sum(2) / np.maximum(drawn.sum(2), 1)) ** (1 / GAMMA)
    inked = (fours == INK).sum(-1)
    small = np.where(drawn.sum((2, 3)) >= 2, nearest(mean), CLEAR).astype(np.uint8)
    small[(inked >= 3) & (drawn.sum((2, 3)) <= 1)] = INK
    padded = np.pad(small, 1, constant_values=CLEAR)
    return outline(padded, INK)


@cache
def _sheet(name: str) -> tuple[Any, Indices]:
    path = ASSETS / "sprites" / f"{name}.json"
    pixels = np.asarray(Image.open(path.with_suffix(".png")))
    plain = np.where(pixels == CLEAR, CLEAR, pixels % RIM_OFFSET).astype(np.uint8)
    return json.loads(path.read_text(encoding="utf-8")), plain


def cel(sheet: str, tag: str, frame: int = 0) -> Cut:
    """Return a frame of one of the game's animations, without its rim's own colours."""
    facts, pixels = _sheet(sheet)
    first = next(t["from"] for t in facts["meta"]["frameTags"] if t["name"] == tag)
    found = facts["frames"][first + frame]
    box, place = found["frame"], found["spriteSourceSize"]
    pivot = facts["meta"]["slices"][0]["keys"][0]["pivot"]
    cut = pixels[box["y"] : box["y"] + box["h"], box["x"] : box["x"] + box["w"]]
    return Cut(cut, (pivot["x"] - place["x"], pivot["y"] - place["y"]))


@cache
def _glyphs() -> dict[str, NDArray[np.bool_]]:
    return read_source(SOURCES / "small.txt").glyphs


def lettering(words: str, colour: str) -> Indices:
    """Return words in the game's small face, trimmed."""
    parts = []
    for letter in words:
        glyph = np.zeros_like(_glyphs()["E"])[:, :3] if letter == " " else _glyphs()[letter]
        parts += [glyph, np.zeros((glyph.shape[0], 1), bool)]
    whole = np.concatenate(parts, axis=1)
    rows = np.flatnonzero(whole.any(1))
    set_ = whole[rows[0] : rows[-1] + 1, :-1]
    return np.where(set_, ramp(colour)[0], CLEAR).astype(np.uint8)


def save_all(out: Path, pictures: dict[str, Indices]) -> list[Path]:
    """Write pictures by name into a folder."""
    return [save(out / f"{name}.png", pixels) for name, pixels in pictures.items()]
