"""The licence: Donnelly's hand, open; on his blotter, the largest pistol he has seen."""

from dataclasses import replace
from functools import cache

import numpy as np

from assets.studio.figures.model import Model
from assets.studio.heads.people import DONNELLY
from assets.studio.paint.canvas import Floats
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, act, film, place
from assets.studio.scenes.hand import Dress, Grasp, hand
from assets.studio.scenes.stances import facing
from assets.studio.scenes.things import laid_pistol

FRAMES = (1000,)


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
    top = p.below([(0, 84), (320, 80)])
    grain = p.cloud(5, 6) + np.sin(p.YS * 1.1 + p.cloud(30, 1) * 6) * 0.06
    p.fill(
        light,
        top,
        p.along(0.3 + 0.5 * p.halo(120, 100, 220, 60, 1) + grain * 0.3, "brown:0-3,skin:3"),
    )
    p.fill(light, p.stroke([(0, 84), (320, 80)]), "skin:4")
    blotter = p.polygon([(14, 94), (170, 90), (196, 132), (-6, 132)])
    p.fill(
        light,
        blotter,
        p.along(0.35 + 0.5 * p.halo(100, 108, 130, 40, 1) + 0.1 * p.cloud(6, 3), "teal:0-3"),
    )
    for corner in ([(14, 94), (34, 93), (10, 106)], [(150, 90.5), (170, 90), (178, 103)]):
        p.fill(light, p.polygon(corner), "brown:1")
        p.fill(light, p.stroke(corner[:2]), "brown:4")
    p.fill(light, p.polygon([(246, 88), (300, 86), (312, 100), (252, 104)]), "stone:5")
    for k in range(4):
        p.fill(light, p.stroke([(256, 91 + 3 * k), (298, 89 + 3 * k)]), "stone:3")


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
    """His coffee, and a plate with his name worn off it."""
    p.dim(light, np.where(p.disc(158, 92, 13, 3), 0.5, 1.0))
    p.stencil(light, MUG, (148, 82), INKS)
    p.fill(light, p.polygon([(182, 84), (208, 83), (210, 90), (183, 91)]), "gold:1")
    p.fill(light, p.stroke([(182, 84), (208, 83)]), "gold:3")


def _steel(light: Floats) -> None:
    """What is too fine for the model: a muzzle, sights, and the grip of the slide."""
    p.fill(light, p.box(105, 84, 118, 92), p.along((p.YS - 83) / 9, "grey:7,grey:4,grey:2"))
    p.fill(light, p.box(116, 83, 119, 93), "ink")
    p.fill(light, p.box(117, 86, 119, 90), "grey:1")
    for k in range(6):
        p.fill(light, p.stroke([(35 + 3 * k, 88), (35 + 3 * k, 95)]), "grey:2")
        p.fill(light, p.stroke([(36 + 3 * k, 88), (36 + 3 * k, 95)]), "grey:6")
    p.fill(light, p.box(33, 81, 37, 85) | p.box(98, 79, 101, 83), "grey:1")
    p.fill(light, p.stroke([(60, 94), (100, 93)]), "grey:2")
    p.fill(light, p.box(70, 86, 84, 90), "grey:1")
    p.fill(light, p.box(70, 90, 84, 91), "grey:7")
    for k in range(5):
        p.fill(light, p.stroke([(31 + k, 102 + 6 * k), (44 + k, 100 + 6 * k)]), "brown:1")


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
    lean = replace(facing(44, 52, nod=4), lean=8, near_shoulder=(2, 1, 0))
    place(
        light,
        act(
            replace(DONNELLY, face=replace(DONNELLY.face, angry=0.9, mouth="frown")),
            lean,
            Stand(222, 66, 2.2, mirror=True),
            warm,
        ),
    )
    _desk(light)
    _mug(light)
    gun = Model()
    laid_pistol(gun)
    p.dim(light, np.where(p.disc(98, 120, 74, 12), 0.5, 1.0))
    place(
        light,
        film(
            gun,
            Stand(70, 100, 3.6, roll=3),
            replace(
                warm,
                key=Lamp((-0.5, 0.75, 0.3), "grey:7", 0.5, 0.9),
                rims=(Rim((0, 1, -0.3), "grey:5-7", 0.3),),
            ),
            np.zeros(3),
        ),
    )
    _steel(light)
    palm = Model()
    hand(
        palm,
        Grasp((0.16, 0.14, 0.2, 0.3), 7, (0.85, 0.2)),
        Dress("tanned", "stone:3-5,grey:6-7", None, 1.6),
    )
    p.dim(light, np.where(p.disc(236, 128, 60, 9), 0.5, 1.0))
    place(light, film(palm, Stand(262, 124, 4.0, under=-16, roll=68), warm, np.zeros(3)))
    return light


def draw(_frame: int) -> Floats:
    return _shot()
