"""Catherine: a dance room at night, its mirror full of her, a telephone at her ear."""

from dataclasses import replace
from functools import cache

import numpy as np

from assets.studio.figures.model import Model
from assets.studio.heads.people import CAT
from assets.studio.paint.canvas import Floats, grow
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, act, film, place
from assets.studio.scenes.hand import Dress, Grasp, hand
from assets.studio.scenes.stances import facing

FRAMES = (1000,)
BULBS = tuple((176 + 19 * k, 9) for k in range(8))


def _mirror(light: Floats) -> None:
    """A wall of glass in panels, each showing the room again, a step darker."""
    depth = np.clip((p.XS - 150) / 170, 0, 1)
    light[:] = p.along(
        0.18 + 0.35 * depth * (1 - p.YS / 170) + 0.06 * p.cloud(30, 4),
        "ink,neon:0-1,navy:1-2,teal:2",
    )
    p.fill(
        light,
        p.YS > 112,
        p.along(
            0.3 + 0.4 * p.halo(230, 120, 130, 30, 1) + 0.12 * p.cloud(6, 3), "ink,brown:0-3,skin:3"
        ),
    )
    for x in (152, 210, 268):
        p.fill(light, p.box(x, 0, x + 2, 132), "ink")
        p.fill(light, p.box(x + 2, 0, x + 3, 132), "neon:2")
    for k in range(3):
        x = 176 + 56 * k
        p.fill(light, p.polygon([(x, 0), (x + 9, 0), (x - 26, 112), (x - 40, 112)]), "teal:3", 0.16)


def _barre(light: Floats) -> None:
    p.fill(light, p.box(0, 95, 320, 98), "brown:1")
    p.fill(light, p.box(0, 95, 320, 96), "gold:2")
    for x in (186, 244, 302):
        p.fill(light, p.box(x, 96, x + 3, 104), "grey:3")


def _bulbs(light: Floats) -> None:
    p.fill(light, p.box(160, 5, 320, 13), "stone:0")
    p.fill(light, p.box(160, 12, 320, 13), "stone:2")
    for x, y in BULBS:
        p.shine(light, p.halo(x, y, 30, 34, 2) * 0.55, "gold:3")
        p.fill(light, p.disc(x, y, 4), "gold:3")
        p.fill(light, p.disc(x, y, 2.6), "grey:7")


def _cord(light: Floats) -> None:
    """The coiled cord, from the receiver down and out of the picture."""
    turns = np.linspace(0, 1, 160)
    xs = 58 - 40 * turns + 10 * np.sin(turns * 2.6) + 3.2 * np.cos(turns * 118)
    ys = 92 + 46 * turns**0.8 + 3.0 * np.sin(turns * 118)
    points = [(float(x), float(y)) for x, y in zip(xs, ys, strict=True)]
    line = p.stroke(points)
    p.fill(light, grow(line), "ink")
    p.fill(light, line, "red:3")
    p.fill(light, line & (np.roll(line, 1, 0)), "red:2")


def _receiver(light: Floats) -> None:
    """The handset, from her ear to her mouth."""
    bar = [(57, 50), (50, 62), (51, 76), (62, 90)]
    for grown, colour in ((9.5, "ink"), (7.5, "red:1"), (5, "red:2")):
        p.fill(light, p.stroke(bar, grown), colour)
    for (x, y), r in (((62, 46), 8), ((68, 92), 8)):
        p.fill(light, p.disc(x, y, r + 1), "ink")
        p.fill(light, p.disc(x, y, r), "red:1")
        p.fill(light, p.disc(x - 1, y - 1, r - 2), "red:2")
        p.fill(light, p.disc(x - 3, y - 3, 2), "red:4")
    p.fill(light, p.stroke([(54, 53), (48, 63), (49, 75)], 1.6), "red:4")


@cache
def _shot() -> Floats:
    light = p.canvas()
    _mirror(light)
    warm = Lights(
        Lamp((0.7, 0.6, 0.4), "room lamp:5", 0.64, 0.8),
        (Lamp((-0.7, 0.1, 0.4), "neon:3", 0.10),),
        (Rim((-0.85, 0.35, -0.3), "neon:1-4", 0.4), Rim((0.7, 0.65, -0.3), "gold:2-4", 0.25)),
        ("neon:2", 0.16),
    )
    worried = replace(CAT, face=replace(CAT.face, angry=-1.1, mouth="frown"))
    for k, (x, y, size) in enumerate(((190, 64, 1.9), (244, 66, 1.55), (288, 67, 1.25))):
        again = act(worried, facing(16 + 3 * k, 46, nod=6), Stand(x, y, size, mirror=False), warm)
        place(light, again, None)
        p.dim(light, np.where(again.mask, 0.72 - 0.14 * k, 1.0))
        p.fill(light, again.mask, "navy:1", 0.25 + 0.12 * k)
    for x in (152, 210, 268):
        p.fill(light, p.box(x, 0, x + 2, 132), "ink")
        p.fill(light, p.box(x + 2, 0, x + 3, 132), "neon:2")
    _bulbs(light)
    _barre(light)
    near = replace(facing(44, 40, nod=6, tilt=-5))
    place(light, act(worried, near, Stand(92, 84, 3.1), warm))
    _cord(light)
    _receiver(light)
    fingers = Model()
    hand(
        fingers,
        Grasp((0.62, 0.62, 0.66, 0.7), 2, (0.2, 0.9)),
        Dress("tanned", "red:1-3", None, 40.0),
    )
    plain = replace(warm, fills=(), dark=("navy:2", 0.16))
    place(light, film(fingers, Stand(30, 96, 2.5, side=180, roll=-34), plain, np.zeros(3)))
    return light


def draw(_frame: int) -> Floats:
    return _shot()
