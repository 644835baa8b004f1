"""The two men of the crash's last key frame: near, dark, lit from the right by what burns.

They are cut off by the strip's lower edge; the pivot is the middle of that edge.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from assets.studio.cast import danko_suit, ridzik
from assets.studio.figures.character import Character
from assets.studio.figures.pose import Pose, mix
from assets.studio.paint.canvas import Floats, Indices, outline
from assets.studio.paint.tags import Placed, Tag
from assets.studio.palette import CLEAR, INK, figure_palette
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, act
from assets.studio.scenes.paint import HEIGHT

MIDDLE = 160.0  # where a man stands in the picture he is cut out of
SCALE = 1.12
FLICKER = (1.0, 0.8, 1.08, 0.88)  # the fire's power, cel by cel
NIGHT, COLD = 0.64, 0.4  # how much is left of what the fire does not rim, and of what is blue
WATCHES = Pose(
    near=(0, 2, 40),
    far=(8, 2, -38),
    lean=-3,
    yaw=44,
    look=14,
    nod=6,
    near_pole=(-0.8, -0.1, 1),
    far_pole=(-0.4, -0.1, -1),
    near_shoulder=(0, 2, 0),
    far_shoulder=(0, 2, 0),
    empty=True,
)
GLANCES = replace(WATCHES, look=34, nod=9, tilt=-3)
HANGS = Pose(
    near=(6, 8, 38),
    far=(20, 14, -30),
    lean=-3,
    yaw=38,
    look=8,
    nod=6,
    near_hand="open",
    far_hand="open",
    near_along=(0.5, -0.9, 0.1),
    far_along=(0.6, -0.8, -0.1),
    near_pole=(-0.8, -0.2, 1),
    far_pole=(-0.6, -0.3, -1),
    empty=True,
)
SHRUGS = replace(
    HANGS,
    near=(8, 9, 40),
    far=(32, 42, -30),
    lean=-7,
    look=16,
    nod=-2,
    tilt=8,
    near_shoulder=(2, 5, 0),
    far_shoulder=(2, 6, 0),
    far_along=(0.8, 0.5, -0.5),
    far_back=(0.1, -1, 0.1),
    mouth="open",
)


def _lights(power: float) -> Lights:
    return Lights(
        Lamp((0.85, -0.12, -0.46), "gold:3", 0.36 * power, 0.9),
        (Lamp((0.95, 0.0, 0.2), "red:3", 0.08 * power, 0.9),),
        (),
        ("navy:2", 0.1),
    )


def _rims(power: float) -> Rim:
    return Rim((0.95, -0.05, -0.35), "red:2-3,gold:2-4", 0.6 + 0.2 * power)


def _entries(light: Floats) -> Indices:
    """Return the figures' nearest entries, as the sheets hold no others."""
    colours = np.array(figure_palette().colours, np.float64) / 255
    gap = ((light[:, :, None] - colours) ** 2).sum(-1)
    return np.asarray(gap.argmin(-1).astype(np.uint8))


def _man(look: Character, pose: Pose, chin: float, power: float) -> Placed:
    stand, lights = Stand(MIDDLE, HEIGHT - chin, SCALE), _lights(power)
    cut = act(look, pose, stand, lights)
    lit = act(look, pose, stand, replace(lights, rims=(_rims(power),))).light
    cold = cut.light[..., 2:] > 1.4 * cut.light[..., :1]
    dim = cut.light * np.where(cold, COLD, NIGHT)
    light = np.where((lit != cut.light).any(-1, keepdims=True), lit, dim)
    pixels = outline(np.where(cut.mask, _entries(light), np.uint8(CLEAR)), INK)
    solid = pixels != CLEAR
    top, columns = int(solid.any(1).argmax()), np.flatnonzero(solid.any(0))
    left, right = int(columns[0]), int(columns[-1]) + 1
    return Placed(pixels[top:, left:right], (round(MIDDLE) - left, HEIGHT - top))


def tags() -> list[Tag]:
    """Danko stands and looks; Ridzik's hands ask what one can say."""
    poses = (WATCHES, WATCHES, mix(WATCHES, GLANCES, 0.5), GLANCES)
    hands = (HANGS, mix(HANGS, SHRUGS, 0.6), SHRUGS, SHRUGS)
    return [
        Tag("danko_watches", [_man(danko_suit.LOOK, pose, 58, power)
                              for pose, power in zip(poses, FLICKER, strict=True)], (250,)),
        Tag("ridzik_shrugs", [_man(ridzik.LOOK, pose, 50, power)
                              for pose, power in zip(hands, FLICKER, strict=True)], (250,)),
    ]  # fmt: skip
