"""Letters of three by five dots for signs, Latin and Cyrillic, in any whole size.

The game's own type is elsewhere; `stencil` has larger letters.
"""

import numpy as np

from assets.studio.rooms.materials import CODE_OF
from assets.studio.rooms.relief import SUPERSAMPLING, Relief

DOTS = {
    "A": "010 101 111 101 101",
    "B": "110 101 110 101 110",
    "C": "011 100 100 100 011",
    "D": "110 101 101 101 110",
    "E": "111 100 110 100 111",
    "F": "111 100 110 100 100",
    "G": "011 100 101 101 011",
    "H": "101 101 111 101 101",
    "I": "1 1 1 1 1",
    "K": "101 101 110 101 101",
    "L": "100 100 100 100 111",
    "M": "10001 11011 10101 10001 10001",
    "N": "1001 1101 1011 1001 1001",
    "O": "111 101 101 101 111",
    "P": "110 101 110 100 100",
    "Q": "111 101 101 111 001",
    "R": "110 101 110 101 101",
    "S": "011 100 010 001 110",
    "T": "111 010 010 010 010",
    "U": "101 101 101 101 111",
    "V": "101 101 101 101 010",
    "W": "10001 10001 10101 11011 10001",
    "X": "101 101 010 101 101",
    "Y": "101 101 010 010 010",
    "1": "01 11 01 01 01",
    "2": "110 001 010 100 111",
    "3": "110 001 010 001 110",
    "4": "101 101 111 001 001",
    "5": "111 100 110 001 110",
    "7": "111 001 010 010 010",
    "¢": "010 111 100 111 010",
    ">": "00100 00010 11111 00010 00100",
    "+": "010 111 111 010 000",
    "-": "00 00 11 00 00",
    "А": "010 101 111 101 101",
    "Б": "111 100 111 101 111",
    "В": "110 101 110 101 110",
    "Д": "01110 01010 01010 11111 10001",
    "Н": "101 101 111 101 101",
    "О": "111 101 101 101 111",
    "П": "111 101 101 101 101",
    "Р": "111 101 111 100 100",
    "У": "101 101 111 001 111",
    "Х": "101 101 010 101 101",
    "Ш": "10101 10101 10101 10101 11111",
    "Ы": "10001 10001 11101 10101 11101",
    "Я": "111 101 111 011 101",
    "8": "111 101 111 101 111",
    "9": "111 101 111 001 111",
    "0": "111 101 101 101 111",
    "°": "110 110 000 000 000",
    " ": "0 0 0 0 0",
}


def width(words: str, size: int = 1) -> int:
    """How many pixels across the words are."""
    return size * (sum(len(DOTS[letter].split()[0]) + 1 for letter in words) - 1)


def write(
    relief: Relief, words: str, at: tuple[float, float], mat: str, size: int = 1, z: float = 0.4
) -> None:
    """Set letters raised by z, their upper left corner at `at`."""
    x, y = at
    for letter in words:
        rows = DOTS[letter].split()
        dots = np.array([[c == "1" for c in row] for row in rows])
        fine = np.kron(dots, np.ones((SUPERSAMPLING * size, SUPERSAMPLING * size), np.bool_))
        top, left = int(y * SUPERSAMPLING), int(x * SUPERSAMPLING)
        area = np.s_[top : top + fine.shape[0], left : left + fine.shape[1]]
        relief.mat[area][fine] = CODE_OF[mat]
        relief.z[area][fine] += z
        x += (len(rows[0]) + 1) * size


def centred(
    relief: Relief, words: str, at: tuple[float, float], mat: str, size: int = 1, z: float = 0.4
) -> None:
    """Set letters with the middle of their upper edge at `at`."""
    write(relief, words, (round(at[0] - width(words, size) / 2), at[1]), mat, size, z)
