"""The loss: Danko kneels in the snow by Yuri; a fur hat lies where it fell."""

from dataclasses import replace
from functools import cache

import numpy as np

from assets.studio.cast import danko_coat, yuri
from assets.studio.figures.model import Group
from assets.studio.paint.canvas import Floats, grow
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Cut, Lamp, Lights, Rim, Stand, act, place
from assets.studio.scenes.stances import facing
from assets.studio.scenes.weather import SNOW, falling

FRAMES = (180, 180, 180, 180)
HAT = (276, 108)
STAR = """
...r...
..rrr..
rrrgrrr
.rrgrr.
.rrrrr.
.rd.dr.
"""


@cache
def _street() -> Floats:
    light = p.canvas()
    light[:] = p.along(p.YS / 150 + 0.25 * p.cloud(30, 3), "ink,navy:0-1,neon:1")
    for left, top, wide in ((0, 14, 60), (64, 32, 44), (112, 22, 40), (226, 26, 44), (274, 8, 46)):
        p.fill(light, p.box(left, top, left + wide, 92), "navy:0")
        p.fill(light, p.box(left, top, left + wide, top + 2), "navy:2")
        for k in range(8):
            x, y = left + 6 + 12 * (k % 4), top + 10 + 18 * (k // 4)
            if x < left + wide - 6:
                p.fill(
                    light, p.box(x, y, x + 4, y + 8), "gold:1" if (k * 7 + left) % 9 == 2 else "ink"
                )
    return light


def _lamp(light: Floats) -> None:
    """A street lamp far behind, the one light of the street."""
    p.fill(light, p.box(206, 6, 208, 92), "ink")
    p.fill(light, p.polygon([(202, 8), (212, 8), (210, 1), (204, 1)]), "ink")
    p.fill(light, p.box(203, 8, 211, 13), "gold:4")
    p.shine(light, p.beam((207, 10), (190, 112), (6, 130), 0.7) * 0.34, "teal:4")
    p.shine(light, p.halo(207, 10, 60, 40, 2) * 0.8, "teal:4")


def _ground(light: Floats) -> None:
    bank = p.below([(0, 84), (60, 88), (130, 82), (210, 86), (270, 80), (320, 84)])
    lit = p.halo(186, 96, 170, 46, 0.9)
    down = np.sqrt(np.clip(p.YS - 80, 0, None))
    ripple = np.sin(down * 5 + 6 * p.cloud(50, 7) + p.XS / 30)
    drift = 0.07 * ripple + 0.12 * p.cloud(30, 21)
    p.fill(light, bank, p.along(0.16 + 0.62 * lit + drift, "navy:0-4,teal:5"))
    for k in range(7):
        x, y = 286 - 8 * k + 5 * (k % 2), 118 - 5 * k
        p.fill(light, p.disc(x, y, 4.2 - 0.4 * k, 1.8 - 0.15 * k), "navy:1")


def _hat(light: Floats) -> None:
    """His fur hat on its crown's side: fur flaps out, star up, one half already white."""
    x, y = HAT
    p.fill(light, p.disc(x, y + 12, 26, 4), "navy:0")
    fur = p.disc(x, y, 19, 9) | p.disc(x - 19, y + 4, 7, 9) | p.disc(x + 18, y + 4, 7, 8)
    for k in range(20):
        turn = k * np.pi / 10
        fur |= p.disc(x + 22 * np.cos(turn), y + 3 + 9 * np.sin(turn), 3, 2.5)
    crown = p.disc(x + 1, y - 7, 15, 10) & (y - 2 > p.YS)
    p.fill(light, grow(fur | crown, diagonal=True), "ink")
    p.fill(light, crown, p.along(0.75 - (p.YS - y + 18) / 22 - (p.XS - x) / 60, "ink,olive:1-4"))
    lit = 0.58 - (p.YS - y) / 26 - (p.XS - x) / 80
    p.fill(light, fur, p.along(lit + 0.8 * p.cloud(2.4, 5), "ink,grey:1-5,teal:5"))
    p.stencil(light, STAR, (x - 3, y - 4), {"r": "red:3", "d": "red:1", "g": "gold:3"})
    p.fill(light, p.stroke([(x - 13, y - 10), (x - 6, y - 16), (x + 6, y - 16)]), "teal:5")
    p.fill(light, p.disc(x + 4, y + 13, 30, 4), p.along(0.6 + p.cloud(5, 2), "navy:2-4"))


def _dead(cold: Lights) -> Cut:
    """Yuri on his back, his face to the lamp, one hand on his belt, his eyes closed."""
    look = replace(
        yuri.LOOK, hat=None, face=replace(yuri.LOOK.face, eye=0.1, lidded=1.0, angry=-0.3)
    )
    pose = replace(facing(22, 60, nod=-16), near=(12, 12, 12), far=(-18, 14, -30), turn=82)
    moon = replace(cold, key=Lamp((0.35, 0.8, 0.5), "teal:5", 0.8, 0.8))
    cut = act(look, pose, Stand(84, 110, 1.9), moon)
    x, y = cut.marks["eye_near"]
    p.fill(cut.light, p.stroke([(x - 1, y - 3), (x, y), (x + 2, y + 3)]), "skin:0")
    return cut


@cache
def _shot() -> Floats:
    light = _street().copy()
    _lamp(light)
    _ground(light)
    cold = Lights(
        Lamp((0.6, 0.65, 0.15), "teal:5", 0.74, 0.9),
        (Lamp((0.5, -0.5, 0.6), "navy:4", 0.24),),
        (Rim((0.75, 0.55, -0.3), "teal:3-5,grey:7", 0.2), Rim((-0.8, 0.4, -0.3), "navy:2-4", 0.3)),
        ("navy:2", 0.12),
    )
    grief = replace(
        facing(30, 36, nod=32, tilt=4),
        near=(36, 40, 16),
        far=(30, 10, -10),
        lean=16,
        near_pole=(-1.0, 0.1, 0.5),
        far_pole=(-0.6, 0.3, -1.0),
        near_hand="open",
        far_hand="open",
        near_along=(0.8, -0.6, 0),
        far_along=(0.5, -0.85, 0),
        near_back=(0.3, 0.6, 0.7),
    )
    bare = replace(
        danko_coat.LOOK, hat=None, face=replace(danko_coat.LOOK.face, angry=-0.2, lidded=1.0)
    )
    snow = replace(cold, fills=(Lamp((-0.4, 0.5, 0.75), "teal:4", 0.3, 0.7),))
    mourner = act(bare, grief, Stand(170, 44, 2.0, mirror=True), snow)
    place(light, mourner)
    p.fill(light, p.disc(160, 128, 130, 14), "navy:1")
    place(light, _dead(cold))
    arm = np.isin(mourner.group, (Group.ARM_NEAR, Group.HAND_NEAR)) & mourner.mask
    place(light, replace(mourner, mask=arm))
    p.fill(
        light,
        p.below([(0, 128), (70, 125), (110, 130), (200, 127), (320, 129)]),
        p.along(0.5 + p.cloud(8, 1), "navy:2-4"),
    )
    _hat(light)
    return light


def draw(frame: int) -> Floats:
    light = _shot().copy()
    falling(light, SNOW._replace(columns=34, step=(-1.0, 5.0), seed=5), frame, len(FRAMES))
    return light
