"""Words on the signs in the panels; the game's type is elsewhere."""

from __future__ import annotations

import numpy as np

from assets.studio.paint.canvas import Bits, Floats
from assets.studio.paint.dots import dots
from assets.studio.scenes.paint import HEIGHT, WIDTH, fill


def letters(words: str, at: tuple[int, int], size: int) -> Bits:
    """Return the mask of a word, its dots `size` pixels large, its upper left corner at `at`."""
    mask = np.zeros((HEIGHT, WIDTH), bool)
    x, y = at
    drawn = dots(words, size)[: max(HEIGHT - y, 0), : max(WIDTH - x, 0)]
    mask[y : y + drawn.shape[0], x : x + drawn.shape[1]] = drawn
    return mask


def write(light: Floats, words: str, at: tuple[int, int], size: int, colour: str) -> None:
    fill(light, letters(words, at, size), colour)
