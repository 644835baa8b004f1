"""Words sprayed on wagons and painted on signs."""

import numpy as np

from assets.studio.paint.dots import dots
from assets.studio.rooms.materials import CODE_OF
from assets.studio.rooms.relief import SUPERSAMPLING, Relief


def stencil(relief: Relief, words: str, at: tuple[float, float], mat: str) -> None:
    """Spray words flat on what is there, their upper left corner at `at`."""
    fine = dots(words, SUPERSAMPLING)
    top, left = int(at[1]) * SUPERSAMPLING, int(at[0]) * SUPERSAMPLING
    area = np.s_[top : top + fine.shape[0], left : left + fine.shape[1]]
    relief.mat[area][fine] = CODE_OF[mat]
