"""Danko's bust for the title: large, the burning coal in his fist, steam lit behind him."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from assets.studio.cast.danko import LOOK
from assets.studio.cast.danko_props import burning_coal
from assets.studio.figures.character import pose_figure
from assets.studio.figures.pose import Pose
from assets.studio.figures.render import Light, Pixels, View, render
from assets.studio.figures.touch import Stencil, stamp
from assets.studio.palette import CLEAR, INK, RIM_OFFSET, figure_palette, ramp

WIDTH, HEIGHT = 150, 150
SCALE = 2.5  # pixels a unit
LEFT, TOP = -27.5, 91.5  # units: the corner of the picture, before it is turned to the left
POSE = Pose(
    near=(27, 38, 15),
    far=(4, 10, -28),
    lean=5,
    yaw=40,
    look=38,
    nod=7,
    breath=2.5,
    near_along=(0.2, 1, -0.1),
    near_back=(0.5, 0, 1),
    near_pole=(-0.6, -1, 0.8),
    far_pole=(-1, -0.2, -0.5),
    held=burning_coal,
)
FACE = replace(LOOK.face, angry=0.75)
LIGHT = Light(key=(0.62, 0.62, 0.48), ambient=0.02, power=0.82, rim_power=0.5, lift=0.02)
STEAM = "teal:2-5,grey:7"  # what the steam behind him lights
# Facing right: k lid and pupil, i iris, g shaded and w lit white, d and s skin.
EYE: Stencil = (
    ".dkkkkkkkk",
    "ddkgwikiwk",
    "sdkgwk@kwd",
    "ssdgwiiigd",
    "ssssdddd..",
)
INKS = {
    "k": INK,
    "@": INK,
    "i": ramp("brown:3")[0],
    "g": ramp("grey:5")[0],
    "w": ramp("grey:7")[0],
    "d": ramp("skin:1")[0],
    "s": ramp("skin:3")[0],
}


def _steam_lit(pixels: Pixels) -> Pixels:
    """Return the pixels with those on the rim changed to steam of the same lightness."""
    rim = (pixels >= RIM_OFFSET) & (pixels != CLEAR)
    plain = np.where(rim, pixels - RIM_OFFSET, pixels).astype(np.uint8)
    colours = np.array(figure_palette().colours, float)
    lightness = np.append(colours.max(1) / 255, np.zeros(256 - len(colours)))
    steam = np.array(ramp(STEAM), np.uint8)
    step = np.clip(lightness[plain] * len(steam), 0, len(steam) - 1).astype(int)
    return np.where(rim, steam[step], plain).astype(np.uint8)


def bust() -> Pixels:
    """Return head and shoulders, looking to the left, shape (HEIGHT, WIDTH)."""
    figure = pose_figure(replace(LOOK, face=FACE), POSE)
    pixels, _ = render(figure.model, View(LEFT, TOP, WIDTH, HEIGHT, SCALE), LIGHT)
    x, y = figure.model.marks["eye_near"][:2]
    eye = round((x - LEFT) * SCALE), round((TOP - y) * SCALE)
    stamp(pixels, eye, EYE, INKS, 0.0)
    return np.ascontiguousarray(_steam_lit(pixels)[:, ::-1])


def bake(root: Path) -> list[Path]:
    path = root / "pictures" / "danko_bust.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(bust())
    image.putpalette(figure_palette().flat())
    image.save(path, optimize=True, transparency=CLEAR)
    return [path]
