"""Capitals of five by seven dots for signs in the panels; the game's type is elsewhere."""

from __future__ import annotations

import numpy as np

from assets.studio.paint.canvas import Bits, Floats
from assets.studio.scenes.paint import HEIGHT, WIDTH, fill

DOTS = {
    "A": "01110 10001 10001 11111 10001 10001 10001",
    "B": "11110 10001 10001 11110 10001 10001 11110",
    "D": "11110 10001 10001 10001 10001 10001 11110",
    "E": "11111 10000 10000 11110 10000 10000 11111",
    "K": "10001 10010 10100 11000 10100 10010 10001",
    "N": "10001 11001 10101 10011 10001 10001 10001",
    "O": "01110 10001 10001 10001 10001 10001 01110",
    "S": "01111 10000 10000 01110 00001 00001 11110",
    "T": "11111 00100 00100 00100 00100 00100 00100",
    "U": "10001 10001 10001 10001 10001 10001 01110",
    "0": "01110 10001 10011 10101 11001 10001 01110",
    "1": "00100 01100 00100 00100 00100 00100 01110",
    "4": "00010 00110 01010 10010 11111 00010 00010",
    "6": "00110 01000 10000 11110 10001 10001 01110",
    "7": "11111 00001 00010 00100 01000 01000 01000",
    " ": "000 000 000 000 000 000 000",
}


def letters(words: str, at: tuple[int, int], size: int) -> Bits:
    """Return the mask of a word, its dots `size` pixels large, its upper left corner at `at`."""
    mask = np.zeros((HEIGHT, WIDTH), bool)
    x, y = at
    for letter in words:
        rows = DOTS[letter].split()
        dots = np.array([[c == "1" for c in row] for row in rows])
        big = np.kron(dots, np.ones((size, size), bool))[: max(HEIGHT - y, 0), : max(WIDTH - x, 0)]
        mask[y : y + big.shape[0], x : x + big.shape[1]] |= big
        x += (len(rows[0]) + 1) * size
    return mask


def write(light: Floats, words: str, at: tuple[int, int], size: int, colour: str) -> None:
    fill(light, letters(words, at, size), colour)
