"""The arrival: two Americans and a cardboard sign, seen past a very broad back."""

from dataclasses import replace
from functools import cache

import numpy as np

from assets.studio.cast import danko_suit, ridzik
from assets.studio.figures.model import Model
from assets.studio.heads.people import GALLAGHER
from assets.studio.paint.canvas import Floats, grow
from assets.studio.paint.dots import dots
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, act, film, place
from assets.studio.scenes.hand import Dress, Grasp, hand
from assets.studio.scenes.laid import Plane
from assets.studio.scenes.stances import facing

FRAMES = (1000,)


def _hall(light: Floats) -> None:
    """A wall of glass, an airliner's tail behind it, lamps overhead, a bright wet floor."""
    light[:] = p.along(p.YS / 92 + 0.04 * p.cloud(40, 3), "navy:1-4,stone:4-5,gold:4")
    p.shine(light, p.halo(96, 62, 150, 60) * 0.7, "gold:3")
    tail = p.polygon([(36, 78), (66, 16), (90, 14), (88, 78)])
    body = p.box(-2, 64, 176, 82) | p.disc(176, 73, 26, 9)
    p.fill(light, tail, p.along((p.XS - 40) / 90, "navy:1-3"))
    p.fill(light, p.polygon([(56, 36), (62, 25), (90, 25), (89, 36)]), "gold:2")
    p.fill(light, body, p.along((p.YS - 62) / 24, "grey:7,grey:6,grey:4,grey:2"))
    p.fill(light, p.box(0, 70, 180, 71), "navy:2")
    for x in range(12, 180, 7):
        p.fill(light, p.box(x, 67, x + 2, 69), "navy:1")
    p.fill(light, p.box(0, 82, 320, 100), "room dusk:1")
    for x in range(6, 330, 52):
        p.fill(light, p.box(x, 0, x + 4, 100), "grey:1")
        p.fill(light, p.box(x, 0, x + 1, 100), "grey:4")
    p.fill(light, p.box(0, 34, 320, 36), "grey:1")
    ceiling = p.polygon([(0, 0), (320, 0), (320, 10), (0, 5)])
    p.fill(light, ceiling, "grey:0")
    for k in range(7):
        p.fill(light, p.box(8 + 50 * k, 2 + k, 40 + 50 * k, 4 + k), "grey:7")
    floor = p.below([(0, 98), (320, 98)])
    shine = 0.35 + 0.35 * np.cos((p.XS - 30) / 8.3) * (p.YS < 132) + 0.2 * p.cloud(12, 6)
    p.fill(light, floor, p.along(shine, "room dusk:0-2,navy:3"))


def _board(light: Floats) -> None:
    """The board of arrivals, its flaps turned to rows nobody reads."""
    p.fill(light, p.box(134, 0, 136, 14) | p.box(176, 0, 178, 14), "grey:0")
    p.fill(light, p.box(126, 12, 188, 44), "ink")
    p.fill(light, p.box(126, 12, 188, 13), "grey:3")
    dice = np.random.default_rng(23)
    for row in range(5):
        y = 16 + 5.5 * row
        x = 130.0
        while x < 184:
            long = float(dice.integers(3, 9))
            p.fill(light, p.box(x, y, min(x + long, 185), y + 3), "gold:3" if row else "grey:6")
            x += long + 2
    for y in range(14, 44, 3):
        p.fill(light, p.box(126, y, 188, y + 1), "ink", 0.6)


CARD = Plane((184.0, 106.0), (0.98, -0.19), (0.19, 0.98))


def _sign(light: Floats) -> None:
    """Torn cardboard, held aslant, the name painted and running."""
    card = [(0, 1), (30, -1), (70, 0), (71, 14), (70, 27), (40, 28), (-1, 26)]
    face = CARD.shape(card)
    p.fill(light, grow(face), "ink")
    p.fill(light, face, p.along(0.75 - CARD.across() / 70 + 0.3 * p.cloud(9, 4), "stone:3-5"))
    p.fill(light, CARD.line(card[:3]), "grey:7")
    for row, column in np.argwhere(dots("DANKO")):
        u, v = 6 + 2.03 * column, 6 + 2.2 * row
        spot = ((u, v), (u + 2, v), (u + 2, v + 2.2), (u, v + 2.2))
        p.fill(light, CARD.shape(spot), "red:1")
    for u, long in ((10, 4), (42, 3), (60, 5)):
        p.fill(light, CARD.line(((u, 21), (u, 21 + long))), "red:2")


def _collar(light: Floats) -> None:
    """The back of his collar: a jacket's front is all that the model has."""
    p.fill(
        light,
        p.polygon([(30, 116), (48, 108), (84, 108), (102, 118), (98, 132), (34, 132)]),
        "navy:1",
    )
    shirt = [(38, 111), (52, 106), (68, 105), (84, 107), (97, 113)]
    p.fill(light, p.stroke(shirt, 3), "grey:3")
    fold = [(33, 116), (50, 109), (68, 108), (86, 110), (101, 118)]
    p.fill(light, p.stroke(fold), "ink")
    p.fill(light, p.stroke([(34, 122), (50, 116), (68, 115), (86, 117), (102, 125)]), "navy:0")
    p.fill(light, p.stroke([(68, 116), (67, 132)]), "navy:0")


def _fist() -> Model:
    """Ridzik's hand on the sign's edge."""
    m = Model()
    hand(m, Grasp((0.7, 0.75, 0.75, 0.8), 2, (0.3, 0.6)), Dress("tanned", "brown:0-3", None, 1.6))
    return m


def _suitcase(light: Floats) -> None:
    """The corner of a fibre suitcase, tied with string, on his shoulder's side."""
    case = p.polygon([(-4, 84), (24, 80), (30, 132), (-4, 132)])
    p.fill(light, grow(case), "ink")
    p.fill(light, case, p.along(0.55 - p.XS / 60 + 0.2 * p.cloud(6, 3), "brown:0-3"))
    p.fill(light, p.stroke([(0, 84), (24, 80), (30, 132)], 2), "gold:2")
    p.fill(light, p.polygon([(16, 81), (25, 80), (26, 90), (18, 91)]), "grey:3")
    for x in (6, 9):
        p.fill(light, p.stroke([(x, 83), (x + 4, 132)]), "stone:4")


@cache
def _shot() -> Floats:
    light = p.canvas()
    _hall(light)
    _board(light)
    day = Lights(
        Lamp((-0.85, 0.4, 0.3), "grey:7", 0.66, 0.9),
        (Lamp((0.3, 0.9, 0.3), "navy:3", 0.12),),
        (Rim((-0.8, 0.5, -0.3), "gold:3-4,grey:7", 0.15), Rim((0.8, 0.4, -0.3), "navy:2-4", 0.2)),
        ("room dusk:2", 0.14),
    )
    aside = replace(facing(66, 40, nod=-8, tilt=10), near_shoulder=(1, -3, 0), mouth="open")
    yawn = replace(ridzik.LOOK, face=replace(ridzik.LOOK.face, lidded=1.0, angry=-0.5, eye=0.6))
    stiff = replace(facing(30, 50, nod=3), near=(26, 22, 24), far=(26, 22, -20))
    place(light, act(GALLAGHER, stiff, Stand(206, 48, 1.8, mirror=True), day))
    place(light, act(yawn, aside, Stand(276, 74, 2.05, mirror=True), day))
    _sign(light)
    place(light, film(_fist(), Stand(275, 130, 2.2, roll=30), day, np.zeros(3)))
    back = Lights(
        Lamp((0.3, 0.5, -0.5), "navy:4", 0.16),
        (),
        (
            Rim((-0.85, 0.4, -0.2), "stone:3,gold:3-4,grey:7", 0.5),
            Rim((0.9, 0.3, -0.2), "navy:2-4", 0.3),
        ),
        ("room dusk:1", 0.20),
    )
    place(light, act(danko_suit.LOOK, facing(-38, -60), Stand(84, 104, 3.7), back))
    _collar(light)
    _suitcase(light)
    return light


def draw(_frame: int) -> Floats:
    return _shot()
