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
from assets.studio.scenes.laid import Plane
from assets.studio.scenes.stances import facing

FRAMES = (1000,)
WORRIED = replace(CAT, face=replace(CAT.face, angry=-1.1, mouth="frown"))
PANES = (152, 210, 268, 320)
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


def _receiver(light: Floats, at: Plane) -> None:
    """The handset, from her ear to her mouth; `at` is her chin, and her size."""
    size = at.down[1]
    bar = [(-35, -34), (-42, -22), (-41, -8), (-30, 6)]
    for wide, colour in ((9.5, "ink"), (7.5, "red:1"), (5, "red:2")):
        p.fill(light, at.line(bar, wide * size), colour)
    for x, y in at.points([(-30, -38), (-24, 8)]):
        p.fill(light, p.disc(x, y, 8 * size + 1), "ink")
        p.fill(light, p.disc(x, y, 8 * size), "red:1")
        p.fill(light, p.disc(x - size, y - size, 6 * size), "red:2")
        p.fill(light, p.disc(x - 3 * size, y - 3 * size, 2 * size), "red:4")
    p.fill(light, at.line([(-38, -31), (-44, -21), (-43, -9)], 1.6 * size), "red:4")


def _hand(light: Floats, stand: Stand, lights: Lights) -> None:
    """Her fist on the handset, the fore-arm bare."""
    fingers = Model()
    hand(
        fingers,
        Grasp((0.62, 0.62, 0.66, 0.7), 2, (0.2, 0.9)),
        Dress("tanned", "red:1-3", None, 40.0),
    )
    plain = replace(lights, fills=(), dark=("navy:2", 0.16))
    place(light, film(fingers, stand, plain, np.zeros(3)))


def _again(light: Floats, lights: Lights) -> None:
    """Herself in the glass, turned about: once, twice, three times, a step darker each time."""
    across = replace(lights, key=replace(lights.key, towards=(-0.2, 0.7, 0.6)))
    for k, (x, y, size) in enumerate(((178, 72, 1.95), (235, 70, 1.55), (290, 69, 1.25))):
        room = light.copy()
        turned = facing(44, 40, nod=6, tilt=-5)
        place(light, act(WORRIED, turned, Stand(x, y, size, mirror=True), across))
        share = size / 3.1
        _receiver(light, Plane((x, y), (-share, 0), (0, share)))
        fist = Stand(x + 62 * share, y + 12 * share, 2.5 * share, 180, roll=-34, mirror=True)
        _hand(light, fist, across)
        pane = p.box(PANES[k], 0, PANES[k + 1], p.HEIGHT)
        light[~pane] = room[~pane]
        glass = pane & (np.abs(light - room).max(-1) > 0)
        p.dim(light, np.where(glass, 0.80 - 0.13 * k, 1.0))
        p.fill(light, glass, "navy:1", 0.18 + 0.12 * k)


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
    _again(light, warm)
    for x in PANES[:3]:
        p.fill(light, p.box(x, 0, x + 2, 132), "ink")
        p.fill(light, p.box(x + 2, 0, x + 3, 132), "neon:2")
    _bulbs(light)
    _barre(light)
    near = facing(44, 40, nod=6, tilt=-5)
    place(light, act(WORRIED, near, Stand(92, 84, 3.1), warm))
    _cord(light)
    _receiver(light, Plane((92, 84), (1, 0), (0, 1)))
    _hand(light, Stand(30, 96, 2.5, side=180, roll=-34), warm)
    return light


def draw(_frame: int) -> Floats:
    return _shot()
