"""Cels cut from the game's sheets, and pictures at half their size in the palette's colours."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from PIL import Image

from assets.studio.paint.canvas import Floats, Indices, outline, screen
from assets.studio.palette import ASSETS, CLEAR, INK, RIM_OFFSET, figure_palette

GAMMA = 2.2
COLOURS = len(figure_palette().colours)


class Cut(NamedTuple):
    """A frame of a sheet, trimmed, and the pivot in it."""

    pixels: Indices
    pivot: tuple[int, int]


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


def nearest(colours: Floats, dither: float = 0.0) -> Indices:
    """Return the palette's colours for red, green, blue 0..255, height x width x 3."""
    high, wide = colours.shape[:2]
    grain = screen(high, wide)[..., None] - 0.5
    flat = np.array(figure_palette().colours, float)
    weight = np.array((0.31, 0.44, 0.25)) ** 0.5
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
