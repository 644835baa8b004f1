"""The witness: a bandaged man asleep; on the frosted glass, a nurse's shadow with a syringe."""

from dataclasses import replace
from functools import cache

import numpy as np

from assets.studio.cast import nurse_real, patient
from assets.studio.paint.canvas import Bits, Floats, grow
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, act, place
from assets.studio.scenes.stances import facing

FRAMES = (160, 160, 160, 160, 160)
COVER = [(88, 118), (94, 96), (104, 78), (130, 68), (176, 72), (226, 88), (262, 100), (320, 104)]
GLASS = (178.0, 10.0, 300.0, 112.0)
TRACE = (0, 0, 0, -1, 0, 1, -9, 7, -1, 0, 0, -2, -2, 0, 0, 0, 0, 0, 0, 0)


def _room(light: Floats) -> None:
    glow = p.halo(236, 62, 230, 120, 0.9)
    light[:] = p.along(0.05 + 0.5 * glow + 0.06 * p.cloud(18, 3), "ink,teal:0-3")
    p.fill(light, p.box(0, 84, 320, 87), "teal:0")
    tiles = (p.XS % 12 < 1) | (p.YS % 10 < 1)
    p.fill(light, tiles & (p.YS > 87), "ink", 0.35)
    p.fill(light, p.box(GLASS[0] - 9, 0, GLASS[2] + 9, 132), "teal:0")
    p.fill(light, p.box(GLASS[0] - 9, 0, GLASS[0] - 7, 132), "teal:2")
    p.fill(light, p.box(GLASS[0] - 3, GLASS[1] - 3, GLASS[2] + 3, GLASS[3] + 3), "ink")


def _shadow() -> Bits:
    lights = Lights(Lamp((0, 0, 1), "ink", 0.0))
    return act(nurse_real.LOOK, facing(4, 14, nod=4), Stand(250, 60, 1.6, mirror=True), lights).mask


def _syringe(edge: float) -> Bits:
    """Her other hand holds it up: needle, barrel, wings, plunger."""
    x, y = 200 + edge, 38
    arm = p.stroke([(244, 84), (216, 104), (x + 4, 72)], 13) | p.stroke([(x + 4, 74), (x, 58)], 10)
    barrel = p.box(x - 3, y, x + 4, y + 22) | p.box(x, y - 15, x + 1, y)
    cap = p.polygon([(235, 24), (238, 13), (264, 12), (267, 24)])
    return arm | barrel | cap | p.box(x - 6, y + 19, x + 7, y + 21)


@cache
def _door(light_key: int) -> Floats:
    """The glass: light behind it, her shadow sharp where she is close to it."""
    light = p.canvas()
    _room(light)
    inside = p.box(*GLASS)
    bright = 0.50 + 0.45 * p.halo(262, 52, 110, 100, 1.0) + 0.05 * light_key
    p.fill(light, inside, p.along(bright, "teal:2-5,grey:7"))
    grain = p.cloud(2, 5)
    shape = _shadow() | _syringe(0)
    soft = grow(grow(shape, diagonal=True))
    p.fill(light, inside & soft & ~shape, "teal:2", np.clip(0.5 + grain, 0, 1))
    p.fill(light, inside & shape, p.along(0.25 + 0.5 * grain + 0.2 * (p.YS / 130), "ink,teal:0-1"))
    for y in (92, 100):
        p.fill(light, p.box(230, y, 233, y + 6), "grey:3")
    p.fill(light, p.box(200, 20, 202, 23), "grey:7")
    p.shine(light, p.beam((240, 112), (150, 150), (110, 190), 0.6) * 0.3, "teal:4")
    return light


def _drip(light: Floats) -> None:
    p.fill(light, p.box(152, 0, 154, 132), "grey:3")
    p.fill(light, p.box(152, 0, 153, 132), "teal:4")
    bag = p.polygon([(144, 8), (162, 8), (164, 30), (156, 38), (150, 38), (142, 30)])
    p.fill(light, bag, p.along((p.YS - 4) / 40, "teal:1,teal:3-4,grey:7"))
    p.fill(light, bag & (p.YS > 20), "teal:3", 0.7)
    p.fill(light, p.stroke([(153, 38), (151, 62), (138, 86), (118, 96)]), "teal:4")


def _monitor(light: Floats, frame: int) -> None:
    p.fill(light, p.box(12, 6, 76, 52), "grey:1")
    p.fill(light, p.box(12, 6, 76, 8) | p.box(12, 6, 14, 52), "grey:3")
    screen = p.box(18, 11, 62, 45)
    p.fill(light, screen, "ink")
    p.fill(light, screen & ((p.XS % 8 < 1) | (p.YS % 8 < 1)), "teal:0")
    head = 18 + (frame + 1) * 44 // len(FRAMES)
    for x in range(18, 62):
        y = 30 + TRACE[(x - 18) % len(TRACE)]
        old = (head - x) % 44
        colour = "spark:1" if old < 26 else "teal:2" if old < 38 else "teal:0"
        p.fill(light, p.box(x, y - 1, x + 1, y + 1), colour)
    p.shine(light, p.halo(40, 30, 70, 50, 1.6) * 0.3, "spark:1")
    for k, colour in enumerate(("red:3", "gold:2", "grey:4")):
        p.fill(light, p.box(66, 13 + 9 * k, 71, 18 + 9 * k), colour)


@cache
def _sleeper() -> Floats:
    light = _door(0).copy()
    _drip(light)
    p.fill(
        light,
        p.polygon([(0, 92), (70, 88), (96, 132), (0, 132)]),
        p.along((p.YS - 80) / 60 + p.cloud(9, 2), "grey:6,teal:4,teal:2"),
    )
    cold = Lights(
        Lamp((0.8, 0.5, 0.3), "teal:5", 0.66, 0.85),
        (Lamp((-0.6, 0.6, 0.4), "teal:4", 0.16),),
        (Rim((0.5, 0.8, -0.3), "teal:3-5,grey:7", 0.4),),
        ("teal:1", 0.25),
    )
    asleep = replace(facing(40, 60, nod=-8), turn=86, near=(4, -4, 26), far=(2, -4, -26))
    shut = replace(patient.FRAIL, face=replace(patient.FRAIL.face, eye=0.2, lidded=0.9, angry=-0.4))
    place(light, act(shut, asleep, Stand(82, 114, 2.3), cold))
    sheet = p.below(COVER) & (p.XS > 88)
    folds = np.sin((p.XS * 0.7 + p.YS * 1.3) / 7 + 3 * p.cloud(20, 6))
    p.fill(light, sheet, p.along(0.5 + 0.28 * folds, "teal:1-2,teal:4-5"))
    p.fill(light, p.stroke(COVER), "grey:7")
    for x in (6, 300):
        p.fill(light, p.box(x, 84, x + 4, 132), "grey:4")
    return light


def draw(frame: int) -> Floats:
    light = _sleeper().copy()
    _monitor(light, frame)
    return light
