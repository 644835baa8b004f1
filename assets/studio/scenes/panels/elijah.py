"""Elijah: a blind man in a visiting room, the shadow of bars across him and the wall."""

from dataclasses import replace
from functools import cache

import numpy as np

from assets.studio.cast import danko_suit
from assets.studio.figures.model import Group
from assets.studio.heads.people import ABDUL
from assets.studio.paint.canvas import Bits, Floats
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, act, place
from assets.studio.scenes.stances import facing

FRAMES = (1000,)


def _bars(slope: float, shift: float) -> Bits:
    """The shadow of a barred window thrown slantwise."""
    across = (p.XS + p.YS * slope + shift) % 27
    rail = np.abs(p.YS - 0.16 * p.XS - 30) < 3
    return np.asarray((across < 8) | rail)


def _wall(light: Floats) -> None:
    shaft = np.clip(1.15 - np.abs(p.XS + p.YS * 0.5 - 190) / 130, 0, 1)
    brick = (p.YS % 9 < 1) | ((p.XS + 8 * (p.YS // 9 % 2)) % 17 < 1)
    tone = 0.10 + 0.62 * shaft + 0.14 * p.cloud(12, 3) - 0.08 * brick
    light[:] = p.along(tone, "ink,stone:0-3,gold:3")
    p.fill(
        light, _bars(0.5, 2), p.along(0.06 + 0.16 * shaft - 0.05 * brick, "ink,stone:0-1,stone:2")
    )


@cache
def _shot() -> Floats:
    light = p.canvas()
    _wall(light)
    sun = Lights(
        Lamp((-0.55, 0.55, 0.62), "room lamp:5", 0.64, 0.8),
        (),
        (Rim((-0.8, 0.5, -0.3), "gold:1-4", 0.3),),
        ("stone:3", 0.14),
        lift=0.0,
    )
    shade = replace(sun, key=Lamp((-0.55, 0.55, 0.62), "stone:4", 0.2, 0.75), rims=(), lift=-0.02)
    pose = facing(64, 64, nod=-2)
    at = Stand(160, 92, 3.3)
    lit, dark = act(ABDUL, pose, at, sun), act(ABDUL, pose, at, shade)
    place(light, lit)
    shirt = np.isin(lit.group, (Group.TORSO, Group.COLLAR, Group.ARM_NEAR, Group.ARM_FAR))
    stripe = (p.XS + p.YS * 0.42 + 12 - lit.depth * 0.5) % 30 < 10
    across = lit.mask & np.where(shirt, (p.XS + p.YS * 0.42 < 140) | (p.XS > 170), stripe)
    light[across] = dark.light[across]
    _glasses(light, lit.marks)
    _counter(light)
    back = Lights(
        Lamp((0, 0, -1), "ink", 0.0),
        (),
        (Rim((0.8, 0.35, -0.3), "stone:2,gold:2-4", 0.5),),
        ("navy:1", 0.05),
        "ink",
    )
    place(light, act(danko_suit.LOOK, facing(-16, -40), Stand(22, 96, 3.3), back))
    p.fill(light, p.box(36, 42, 47, 57), "ink")  # no light reaches his ear
    return light


def _glasses(light: Floats, marks: dict[str, tuple[float, float]]) -> None:
    """A glint of the window in the near lens: it is all that looks at us."""
    x, y = marks["eye_near"]
    p.stencil(light, "..gggg gg.ggg g..g.. .....g", (round(x) - 4, round(y) - 4), {"g": "navy:4"})
    p.stencil(light, "ww w.", (round(x) - 4, round(y) - 4), {"w": "grey:7"})


def _counter(light: Floats) -> None:
    """The sill between them and the wire in the glass at the picture's right."""
    sill = p.below([(0, 122), (320, 116)])
    p.fill(
        light, sill, p.along(0.5 - (p.YS - 116) / 40 + 0.1 * p.cloud(7, 2), "ink,brown:0-2,skin:2")
    )
    p.fill(light, p.stroke([(0, 122), (320, 116)]), "skin:4")
    p.fill(light, p.box(262, 0, 270, 132), p.along((p.XS - 262) / 8, "grey:3,grey:1,ink"))
    mesh = (((p.XS + p.YS) % 9 < 1) | ((p.XS - p.YS) % 9 < 1)) & (p.XS > 270)
    p.fill(light, p.XS > 270, "ink", 0.35)
    p.fill(light, mesh, "grey:3", 0.8)
    p.fill(light, p.box(262, 0, 263, 132), "gold:3")


def draw(_frame: int) -> Floats:
    return _shot()
