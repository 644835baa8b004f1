"""Where the cels of small sprites lie: all of a sheet's are placed from one point, the pivot.

What happens in the air is centred on it, what stands on the floor rises from it, what hangs from
the ceiling falls from it.
"""

from __future__ import annotations

from typing import NamedTuple

from assets.studio.paint.canvas import Indices
from assets.studio.sheet import Cel, Strip


class Placed(NamedTuple):
    """A picture and the pivot in it."""

    pixels: Indices
    pivot: tuple[int, int]


class Tag(NamedTuple):
    """An animation: its cels, how long each is shown (ms), and whether it plays only once.

    The last time given holds for the rest of the cels.
    """

    name: str
    cels: list[Placed]
    ms: tuple[int, ...]
    once: bool = True


def centred(pixels: Indices) -> Placed:
    return Placed(pixels, (pixels.shape[1] // 2, pixels.shape[0] // 2))


def standing(pixels: Indices) -> Placed:
    return Placed(pixels, (pixels.shape[1] // 2, pixels.shape[0]))


def hanging(pixels: Indices) -> Placed:
    return Placed(pixels, (pixels.shape[1] // 2, 0))


def strips(tags: list[Tag]) -> dict[str, Strip]:
    """Return the strips of a sheet by tag name."""
    made = {}
    for tag in tags:
        times = tag.ms + tag.ms[-1:] * (len(tag.cels) - len(tag.ms))
        cels = [Cel(c.pixels, c.pivot, ms) for c, ms in zip(tag.cels, times, strict=True)]
        made[tag.name] = Strip(tuple(cels), loop=not tag.once)
    return made
