"""A few letters of three by five dots for enamel signs; the game's type is elsewhere."""

import numpy as np

from assets.studio.rooms.materials import CODE_OF
from assets.studio.rooms.relief import SUPERSAMPLING, Relief

DOTS = {
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
    "7": "111 001 010 010 010",
    "8": "111 101 111 101 111",
    "9": "111 101 111 001 111",
    "0": "111 101 101 101 111",
    "°": "110 110 000 000 000",
    " ": "00 00 00 00 00",
    "1": "010 110 010 010 111",
}


def write(relief: Relief, words: str, at: tuple[float, float], mat: str) -> None:
    """Set raised letters, their upper left corner at `at`."""
    x, y = at
    for letter in words:
        rows = DOTS[letter].split()
        dots = np.array([[c == "1" for c in row] for row in rows])
        fine = np.kron(dots, np.ones((SUPERSAMPLING, SUPERSAMPLING), np.bool_))
        top, left = int(y * SUPERSAMPLING), int(x * SUPERSAMPLING)
        area = np.s_[top : top + fine.shape[0], left : left + fine.shape[1]]
        relief.mat[area][fine] = CODE_OF[mat]
        relief.z[area][fine] += 0.4
        x += len(rows[0]) + 1
