"""The arrival: two Americans and a cardboard sign, seen past a very broad back."""

from dataclasses import replace
from functools import cache

import numpy as np

from assets.studio.cast import danko_suit, ridzik
from assets.studio.heads.people import GALLAGHER
from assets.studio.paint.canvas import Floats
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, act, place
from assets.studio.scenes.lettering import write
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


def _sign(light: Floats, x: int, y: int) -> None:
    card = p.polygon([(x, y + 2), (x + 68, y), (x + 69, y + 24), (x + 1, y + 27)])
    p.fill(
        light, p.polygon([(x - 1, y + 1), (x + 69, y - 1), (x + 70, y + 25), (x, y + 28)]), "ink"
    )
    p.fill(light, card, p.along(0.7 - (p.YS - y) / 70 + 0.3 * p.cloud(9, 4), "stone:3-5"))
    write(light, "DANKO", (x + 5, y + 6), 2, "red:1")


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
    slouch = replace(facing(38, 44, nod=2, tilt=5), near_shoulder=(1, -2, 0))
    carry = replace(facing(38, 50, tilt=-4), near=(26, 22, 24), far=(26, 22, -20))
    place(light, act(GALLAGHER, carry, Stand(214, 50, 1.8, mirror=True), day))
    place(light, act(ridzik.LOOK, slouch, Stand(282, 58, 1.9, mirror=True), day))
    _sign(light, 192, 96)
    back = Lights(
        Lamp((0.3, 0.5, -0.5), "navy:4", 0.16),
        (),
        (
            Rim((-0.85, 0.4, -0.2), "stone:3,gold:3-4,grey:7", 0.5),
            Rim((0.9, 0.3, -0.2), "navy:2-4", 0.3),
        ),
        ("room dusk:1", 0.20),
    )
    place(light, act(danko_suit.LOOK, facing(-58, -64), Stand(84, 104, 3.9), back))
    _collar(light)
    return light


def draw(_frame: int) -> Floats:
    return _shot()
