"""Danko's bust for the title: the model of the game's figure, twice as large.

He is lit from both sides behind: red from Moscow, which he looks at, blue from Chicago.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from assets.studio.cast.danko import LOOK
from assets.studio.figures.character import pose_figure
from assets.studio.figures.draw import rendered
from assets.studio.figures.render import Light, View
from assets.studio.figures.touch import stamp
from assets.studio.motions.poses import IDLE
from assets.studio.paint.canvas import Indices
from assets.studio.palette import CLEAR, INK, RIM_OFFSET, figure_palette, ramp

SCALE = 1.95  # pixels a unit
WIDTH, HEIGHT = 156, 136
LEFT, TOP = -38.0, 100.0  # units: the corner of the picture
NIGHT = Light(key=(0.46, 0.62, 0.62), ambient=0.03, power=0.74, rim_power=0.75, lift=LOOK.lift)
MOSCOW = replace(NIGHT, rim=(0.86, 0.1, -0.34))  # the model looks right, and is turned round
POSE = replace(
    IDLE,
    near=(8, 60, 34),
    far=(29, 54, -14),
    lean=5,
    yaw=50,
    nod=5,
    near_along=(0.1, 1, -0.1),
    near_back=(-0.4, 0, 1),
    near_pole=(-0.2, -1, 0.6),
)
EYE = ("dkkkkkk", ".dgwkkd", "..dwk@d", "...ddd.")
FIRE = "red:1-4"
CHICAGO_BLUE = "navy:2-4"


def _brightness(pixels: Indices) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Return how light each pixel's colour is, 0..1."""
    flat = np.array(figure_palette().flat(), float).reshape(-1, 3)
    light = np.zeros(256)
    light[: len(flat)] = flat @ (0.30, 0.59, 0.11) / 255
    return np.asarray(light[pixels])


def bust() -> Indices:
    """Return head, shoulders and fists, looking to the left."""
    model = pose_figure(LOOK, POSE).model
    view = View(LEFT, TOP, WIDTH, HEIGHT, SCALE)
    pixels, _ = rendered(model, view, NIGHT)
    before, _ = rendered(model, view, MOSCOW)
    for marked, colours in ((pixels.copy(), CHICAGO_BLUE), (before, FIRE)):
        rim = (marked >= RIM_OFFSET) & (marked != CLEAR)
        pixels[rim] = marked[rim] - RIM_OFFSET
        steps = np.array(ramp(colours), np.uint8)
        level = np.clip(0.25 + _brightness(pixels) * 0.95, 0, 0.999)
        pixels[rim] = steps[(level[rim] * len(steps)).astype(int)]
    x, y, _ = model.marks["eye_near"]
    inks = {"k": INK, "@": INK, "d": ramp("skin:1")[0]}
    inks |= {"g": ramp("grey:5")[0], "w": ramp("grey:7")[0]}
    stamp(pixels, (round((x - LEFT) * SCALE), round((TOP - y) * SCALE)), EYE, inks, 0)
    return np.ascontiguousarray(pixels[:, ::-1])
