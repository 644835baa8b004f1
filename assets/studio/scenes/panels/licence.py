"""The licence: Donnelly's hand, open; on his blotter, the largest pistol he has seen."""

from dataclasses import replace
from functools import cache

import numpy as np

from assets.studio.figures.model import Model
from assets.studio.heads.people import DONNELLY
from assets.studio.paint.canvas import Floats
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Cut, Lamp, Lights, Rim, Stand, act, film, place
from assets.studio.scenes.hand import Dress, Grasp, hand
from assets.studio.scenes.laid import Plane, great_pistol
from assets.studio.scenes.stances import facing

FRAMES = (1000,)
EDGE = 76  # of the desk, away from us
GUN = Plane((151.0, 84.0), (-0.80, 0.05), (0.27, 0.47))
SHADE = ((-10, 12), (176, 22), (120, 52), (60, 76), (36, 104), (-24, 100))


def _office(light: Floats) -> None:
    """Afternoon through a blind: slats of light over wall, cabinet and a pinned map."""
    slats = (np.sin((p.YS + p.XS * 0.22) * 0.86) > -0.1) * np.clip(
        1.2 - np.abs(p.XS - 96) / 130, 0, 1
    )
    light[:] = p.along(0.20 + 0.5 * slats + 0.08 * p.cloud(14, 3), "ink,stone:0-2,gold:2-3")
    for left, top, right, bottom in ((20, 14, 82, 62),):
        p.fill(light, p.box(left, top, right, bottom), p.along(0.35 + 0.6 * slats, "stone:1-5"))
        for k in range(5):
            p.fill(light, p.stroke([(left, top + 8 + 9 * k), (right, top + 4 + 10 * k)]), "stone:1")
            p.fill(
                light, p.stroke([(left + 7 + 13 * k, top), (left + 3 + 12 * k, bottom)]), "stone:1"
            )
        p.fill(light, p.stroke([(24, 40), (40, 30), (52, 38), (76, 22)], 2), "navy:2")
        for x, y in ((40, 30), (52, 38), (70, 26)):
            p.fill(light, p.disc(x, y, 1.8), "red:3")
    p.fill(light, p.box(98, 8, 134, 84), p.along(0.25 + 0.5 * slats, "ink,olive:0-3"))
    for k in range(3):
        p.fill(light, p.box(101, 12 + 24 * k, 131, 33 + 24 * k), "ink", 0.35)
        p.fill(light, p.box(112, 20 + 24 * k, 121, 22 + 24 * k), "stone:4")


def _desk(light: Floats) -> None:
    """Seen from high up: oak, a blotter in leather corners, papers."""
    p.fill(
        light,
        p.below([(0, EDGE + 2), (320, EDGE - 2)]),
        p.along(
            0.28
            + 0.55 * p.halo(110, 96, 220, 70, 1)
            + 0.3 * p.cloud(5, 6)
            + 0.03 * np.sin(p.YS * 1.1 + p.cloud(30, 1) * 6),
            "brown:0-3,skin:3",
        ),
    )
    p.fill(light, p.stroke([(0, EDGE + 2), (320, EDGE - 2)]), "skin:4")
    blotter = p.polygon([(10, 81), (188, 79), (216, 132), (-18, 132)])
    green = 0.30 + 0.55 * p.halo(90, 100, 150, 46, 1) + 0.06 * p.cloud(9, 3)
    p.fill(light, blotter, p.along(green, "teal:0-3"))
    p.fill(light, p.stroke([(10, 81), (188, 79), (216, 132)]), "teal:0")
    for corner in ([(10, 81), (34, 80.8), (0, 98)], [(164, 79.4), (188, 79), (197, 95)]):
        p.fill(light, p.polygon(corner), "brown:1")
        p.fill(light, p.stroke(corner[:2]), "brown:4")


MUG = """
.wwwwwwww...
wddddddddw..
wwddddddwwww
wwwwwwwsss.w
wwwwwwwsss.w
rrrrrrrRRRw.
wwwwwwwsss..
wwwwwwwsss..
.wwwwwsss...
"""
INKS = {"w": "grey:6", "s": "stone:3", "d": "brown:1", "r": "red:3", "R": "red:1"}


def _mug(light: Floats) -> None:
    """His coffee."""
    p.dim(light, np.where(p.disc(170, 78, 12, 2.4), 0.5, 1.0))
    p.stencil(light, MUG, (160, 69), INKS)


def _slatted(cut: Cut) -> Cut:
    """Let the blind's shadows fall over him, below the chin and over the crown only."""
    lit = np.sin((p.YS + p.XS * 0.22) * 0.60) > -0.35
    shade = np.where(lit | (p.YS > 22) & (p.YS < 66), 1.0, 0.55)
    light = cut.light * shade[..., None]
    return replace(cut, light=light)


@cache
def _shot() -> Floats:
    light = p.canvas()
    _office(light)
    warm = Lights(
        Lamp((-0.8, 0.35, 0.4), "stone:5", 0.70, 0.9),
        (Lamp((0.7, 0.2, 0.5), "navy:3", 0.1),),
        (Rim((-0.8, 0.4, -0.3), "gold:2-4,grey:7", 0.1),),
        ("stone:3", 0.13),
    )
    lean = replace(facing(40, 52, nod=6), lean=8, near_shoulder=(2, 1, 0))
    scowl = replace(DONNELLY, face=replace(DONNELLY.face, angry=0.9, mouth="frown"))
    chief = act(scowl, lean, Stand(250, 51, 2.08, mirror=True), warm)
    place(light, _slatted(chief))
    _desk(light)
    _mug(light)
    p.dim(light, np.where(p.polygon(GUN.points(SHADE)), 0.45, 1.0))
    great_pistol(light, GUN, 5)
    palm = Model()
    hand(
        palm,
        Grasp((0.12, 0.10, 0.16, 0.24), 6, (0.8, 0.1)),
        Dress("tanned", "stone:3-5,grey:6-7", None, 3.4),
    )
    p.dim(light, np.where(p.disc(262, 122, 64, 9), 0.45, 1.0))
    near = replace(warm, key=Lamp((-0.35, 0.6, 0.75), "room lamp:5", 0.76, 0.8))
    place(light, film(palm, Stand(290, 93, 4.4, side=36, roll=101), near, np.zeros(3)))
    return light


def draw(_frame: int) -> Floats:
    return _shot()
