"""The locksmith: a glass in his eye, a key before it, ten thousand keys behind him."""

from functools import cache

import numpy as np

from assets.studio.figures.model import Model
from assets.studio.heads.people import LOCKSMITH
from assets.studio.paint.canvas import Floats
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, act, film, place
from assets.studio.scenes.hand import Dress, Grasp, hand
from assets.studio.scenes.stances import facing
from assets.studio.scenes.things import key

FRAMES = (1000,)
LAMP = (206.0, 18.0)
PINCH = Grasp((0.5, 0.62, 0.72, 0.8), 2, (0.2, 0.95))
UP = np.array([[0.0, 1.0, 0], [-1.0, 0.0, 0], [0, 0, 1.0]])  # along the thumb's side
BLANKS = (
    ".aaa. ab.ba a...a ab.ba .aaa. ..a.. ..ab. ..a.. ..abb ..ab. ..a..",
    ".aaaa ab..a a...a aabba .aaa. ..a.. ..a.. ..abb ..a.. ..abb ..a..",
    "..a.. .aba. ab.ba .aba. ..a.. ..a.. ..ab. ..abb ..a.. ..ab. .....",
)


def _wall(light: Floats) -> None:
    """Board with hooks, row on row, brighter near the lamp."""
    glow = p.halo(*LAMP, 190, 130, 1.2)
    plank = (p.XS % 40 < 1) * 0.1
    light[:] = p.along(0.10 + 0.4 * glow - plank + 0.08 * p.cloud(9, 3), "ink,brown:0-2,skin:2-3")
    dice = np.random.default_rng(17)
    for row in range(8):
        y = 4 + 16 * row
        p.fill(light, p.box(0, y - 2, 320, y - 1), "ink")
        for column in range(41):
            x = 1 + 8 * column + int(dice.integers(2))
            kind, missing = int(dice.integers(3)), dice.random() < 0.06
            level = float(glow[min(y + 5, 131), min(x + 2, 319)]) + 0.16 * dice.random()
            if missing:
                continue
            ramp = "gold:0-4" if dice.random() < 0.6 else "grey:1-6"
            bright = p.along(np.array([[0.1 + level, 0.3 * level]]), ramp)[0]
            _hang(light, BLANKS[kind], (x, y), bright)


def _hang(light: Floats, rows: str, at: tuple[int, int], colours: Floats) -> None:
    for y, row in enumerate(rows.split()):
        for x, mark in enumerate(row):
            if mark != "." and at[1] + y < p.HEIGHT and at[0] + x < p.WIDTH:
                light[at[1] + y, at[0] + x] = colours[0 if mark == "a" else 1]


def _lamp(light: Floats) -> None:
    x, y = LAMP
    p.fill(light, p.stroke([(232, 0), (x + 8, 8)], 3), "grey:2")
    p.shine(light, p.beam((x - 4, y + 4), (146, 140), (22, 170), 0.9) * 0.42, "gold:3")
    shade = p.polygon([(x - 2, y - 12), (x + 12, y - 6), (x + 8, y + 14), (x - 22, y + 2)])
    p.fill(light, shade, p.along((p.XS - x + 20) / 44, "olive:3-4,olive:1"))
    p.fill(light, p.stroke([(x - 22, y + 2), (x + 8, y + 14)], 3), "gold:4")
    p.shine(light, p.halo(x - 8, y + 10, 40, 34, 1.6) * 0.8, "gold:4")


def _card(light: Floats) -> None:
    """His card of bits: a drawing of every tooth, numbered in his hand."""
    p.fill(light, p.polygon([(228, 88), (312, 80), (320, 132), (236, 132)]), "ink")
    p.fill(
        light,
        p.polygon([(230, 90), (310, 82), (320, 130), (238, 132)]),
        p.along(0.9 - (p.XS - 230) / 160, "stone:3-5,grey:7"),
    )
    for row in range(4):
        y = 93 + 10 * row
        heights = [((row * 7 + k * 5) % 6) for k in range(11)]
        points = [(238.0 + row, y + 6.0)]
        for k, high in enumerate(heights):
            points += [
                (241.0 + row + 6 * k, y + 6 - high - 0.1 * k * 8),
                (244.0 + row + 6 * k, y + 6 - high - 0.1 * k * 8),
            ]
        p.fill(light, p.stroke(points), "brown:1")
    p.fill(light, p.disc(290, 108, 11, 6) & ~p.disc(290, 108, 9.5, 4.8), "red:2")


@cache
def _shot() -> Floats:
    light = p.canvas()
    _wall(light)
    p.dim(light, 1 - 0.55 * p.halo(96, 70, 120, 110, 0.7))
    _lamp(light)
    warm = Lights(
        Lamp((0.75, 0.55, 0.4), "room lamp:5", 0.70, 0.85),
        (Lamp((0.5, -0.1, 0.8), "room lamp:4", 0.16, 0.6),),
        (Rim((-0.8, 0.4, -0.3), "navy:1-3", 0.3), Rim((0.5, 0.85, -0.3), "gold:2-4,grey:7", 0.25)),
        ("navy:2", 0.16),
    )
    place(light, act(LOCKSMITH, facing(36, 40, nod=8, tilt=3), Stand(86, 88, 3.3), warm))
    m = Model()
    hand(m, PINCH, Dress("pale", "navy:0-3", "stone:3-5", 2.0))
    m.place(UP, np.array((8.6, 9.4, 4.2)), 0.9)
    key(m)
    place(light, film(m, Stand(212, 118, 3.7, roll=78), warm, np.zeros(3)))
    _card(light)
    return light


def draw(_frame: int) -> Floats:
    return _shot()
