"""Letters of five by seven dots, as they are sprayed on wagons and painted on signs."""

import numpy as np

from assets.studio.paint.canvas import Bits

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


def dots(words: str, size: int = 1) -> Bits:
    """Return the dots of words in a row, a column between letters, each `size` pixels large."""
    out = np.zeros((7, len(words) * (WIDTH + 1) - 1), np.bool_)
    for i, letter in enumerate(words):
        for y, row in enumerate(ROWS[letter]):
            for x in range(WIDTH):
                out[y, i * (WIDTH + 1) + x] = int(row, 32) >> (4 - x) & 1
    return np.kron(out, np.ones((size, size), np.bool_))
