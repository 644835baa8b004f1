"""Orders: the colonel behind his desk lamp, lit from below; before him a back at attention."""

from dataclasses import replace
from functools import cache

import numpy as np

from assets.studio.cast import danko_coat
from assets.studio.heads.people import COLONEL
from assets.studio.paint.canvas import Floats
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, act, place
from assets.studio.scenes.stances import facing

FRAMES = (1000,)
SHADE = (168.0, 92.0)  # the foot of the lamp's glass


def _office(light: Floats) -> None:
    glow = p.halo(SHADE[0] - 20, 100, 190, 130, 1.1)
    panel = (p.XS % 46) / 46
    relief = 0.1 * (np.abs(panel - 0.5) > 0.42) + 0.12 * p.cloud(18, 8)
    light[:] = p.along(0.06 + 0.55 * glow + relief * glow, "ink,brown:0-2,skin:2-3")
    for x in range(0, 320, 46):
        p.fill(light, p.stroke([(x, 0), (x, 132)]), "ink")
        p.fill(light, p.stroke([(x + 1, 0), (x + 1, 132)]), "brown:1")
    flag = p.polygon([(20, 0), (66, 0), (58, 132), (6, 132)])
    fold = np.sin((p.XS + p.YS * 0.12) / 4.2)
    p.fill(light, flag, p.along(0.28 + 0.22 * fold + 0.5 * glow, "ink,red:0-3"))
    p.fill(light, p.stroke([(67, 0), (59, 132)], 2.2), "gold:1")
    frame = p.box(196, -2, 250, 52)
    p.fill(light, frame, "gold:1")
    p.fill(light, p.box(199, 0, 247, 49), "brown:0")
    p.fill(
        light, p.disc(223, 20, 10, 13) | p.disc(223, 52, 22, 20) & p.box(199, 0, 247, 49), "brown:1"
    )


def _desk(light: Floats) -> None:
    top = p.polygon([(44, 114), (300, 110), (320, 116), (320, 132), (0, 132), (0, 124)])
    sheen = p.halo(SHADE[0], 116, 120, 16, 1.0)
    p.fill(light, top, p.along(0.1 + 0.8 * sheen + 0.1 * p.cloud(9, 2), "ink,brown:0-3,gold:3-4"))
    p.fill(light, p.stroke([(44, 114), (300, 110)]), "skin:4")
    p.fill(light, p.polygon([(84, 116), (134, 114), (140, 121), (80, 124)]), "stone:5")
    for k in range(3):
        p.fill(light, p.stroke([(90, 118 + 2 * k), (126, 116.5 + 2 * k)]), "stone:2")
    p.fill(light, p.polygon([(118, 115), (130, 114), (131, 117), (119, 118)]), "red:2")


def _lamp(light: Floats) -> None:
    x, y = SHADE
    p.shine(light, p.halo(x, y + 10, 74, 46, 1.6) * 0.75, "gold:3")
    p.fill(light, p.box(x - 2, y - 8, x + 2, 118), "gold:1")
    p.fill(light, p.box(x - 1, y, x, 118), "gold:3")
    p.fill(light, p.disc(x, 118, 15, 4), "gold:1")
    p.fill(light, p.disc(x - 2, 117, 11, 2), "gold:3")
    glass = p.polygon([(x - 13, y - 14), (x + 13, y - 14), (x + 27, y + 1), (x - 27, y + 1)])
    p.fill(
        light, glass, p.along((p.YS - y + 15) / 16 - np.abs(p.XS - x + 6) / 90, "teal:1-4,gold:4")
    )
    p.fill(light, p.box(x - 27, y, x + 27, y + 2), "gold:4")
    p.fill(light, p.box(x - 13, y - 15, x + 13, y - 13), "teal:4")


@cache
def _shot() -> Floats:
    light = p.canvas()
    _office(light)
    below = Lights(
        Lamp((0.82, -0.42, 0.28), "gold:4", 0.72, 0.6),
        (Lamp((0.7, 0.1, 0.7), "gold:3", 0.1, 0.2),),
        (Rim((-0.9, 0.2, -0.3), "red:0-2", 0.3),),
        ("red:1", 0.10),
    )
    place(light, act(COLONEL, facing(34, 40, nod=6), Stand(112, 72, 2.5, under=6), below))
    _desk(light)
    _lamp(light)
    back = Lights(
        Lamp((-0.5, -0.3, -0.7), "gold:3", 0.1),
        (Lamp((-0.95, -0.1, 0.2), "gold:3", 0.18, 0.9),),
        (Rim((-0.95, -0.15, -0.1), "red:1-2,red:4,gold:3-4", 0.6),),
        ("navy:1", 0.05),
    )
    pose = replace(facing(-24, -40), near_shoulder=(0, 1, 2))
    place(light, act(danko_coat.LOOK, pose, Stand(258, 88, 2.8, mirror=True, under=6), back))
    return light


def draw(_frame: int) -> Floats:
    return _shot()
