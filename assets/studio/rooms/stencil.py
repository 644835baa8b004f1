"""Letters of five by seven dots, as they are sprayed on wagons and painted on signs."""

import numpy as np

from assets.studio.rooms.materials import CODE_OF
from assets.studio.rooms.relief import SUPERSAMPLING, Relief

# Seven rows from above, each a number of five bits in base 32.
ROWS = {
    "A": "EHHVHHH", "B": "UHHUHHU", "C": "EHGGGHE", "D": "UHHHHHU", "E": "VGGUGGV",
    "F": "VGGUGGG", "G": "EHGNHHF", "H": "HHHVHHH", "I": "E44444E", "J": "111111E",
    "K": "HIKOKIH", "L": "GGGGGGV", "M": "HRLLHHH", "N": "HPLLJHH", "O": "EHHHHHE",
    "P": "UHHUGGG", "Q": "EHHHLID", "R": "UHHUKIH", "S": "FGGE11U", "T": "V444444",
    "U": "HHHHHHE", "V": "HHHHHA4", "W": "HHHLLRH", "X": "HHA4AHH", "Y": "HHA4444",
    "Z": "V1248GV", "0": "EHJLPHE", "1": "4C4444E", "2": "EH1248V", "3": "V2421HE",
    "4": "26AIV22", "5": "VGU11HE", "6": "68GUHHE", "7": "V124888", "8": "EHHEHHE",
    "9": "EHHF12C", "-": "000V000", " ": "0000000",
}  # fmt: skip
WIDTH = 5


def stencil(relief: Relief, words: str, at: tuple[float, float], mat: str) -> None:
    """Spray words flat on what is there, their upper left corner at `at`."""
    x, y = at
    for letter in words:
        rows = [int(row, 32) for row in ROWS[letter]]
        dots = np.array([[row >> (4 - k) & 1 for k in range(WIDTH)] for row in rows], np.bool_)
        fine = np.kron(dots, np.ones((SUPERSAMPLING, SUPERSAMPLING), np.bool_))
        top, left = int(y) * SUPERSAMPLING, int(x) * SUPERSAMPLING
        area = np.s_[top : top + fine.shape[0], left : left + fine.shape[1]]
        relief.mat[area][fine] = CODE_OF[mat]
        x += WIDTH + 1
