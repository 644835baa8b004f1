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
COVER = [
    (88, 122),
    (94, 100),
    (106, 80),
    (122, 73),
    (146, 78),
    (168, 94),
    (200, 106),
    (250, 113),
    (320, 115),
]
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
    """She comes from the right: cap, profile, the tray before her and the syringe held up."""
    lights = Lights(Lamp((0, 0, 1), "ink", 0.0))
    pose = replace(facing(2, 8, nod=6), near=(2, 2, 10), far=(-2, 2, -10))
    body = act(nurse_real.LOOK, pose, Stand(262, 54, 1.85, mirror=True), lights).mask
    return body | _tray() | _syringe()


def _tray() -> Bits:
    """A tray on her fingers: a bottle, a dish, cotton wool."""
    top = 86
    arm = p.stroke([(280, 92), (252, 110), (220, 98)], 11) | p.stroke([(226, 97), (212, 93)], 6)
    plate = p.polygon([(180, top - 3), (238, top - 3), (232, top + 4), (186, top + 4)])
    bottle = p.box(187, top - 15, 196, top) | p.box(189, top - 20, 194, top - 14)
    dish = p.polygon([(203, top - 9), (223, top - 9), (218, top - 2), (208, top - 2)])
    return arm | plate | bottle | dish


def _syringe() -> Bits:
    """Needle, barrel, wings and plunger, upright in her other hand."""
    x, y = 206, 20
    arm = p.stroke([(272, 70), (240, 72), (212, 52)], 11) | p.disc(x + 3, 48, 8, 6)
    for k in range(3):
        arm |= p.stroke([(x + 6, 47 + 3 * k), (x - 4, 44 + 4 * k)], 4)
    barrel = p.box(x - 3, y, x + 4, y + 24) | p.box(x - 1, y - 4, x + 2, y)
    needle = p.box(x, y - 9, x + 1, y - 3)
    wings = p.box(x - 7, y + 24, x + 8, y + 26)
    return arm | barrel | needle | wings | p.box(x - 1, y + 26, x + 2, y + 40)


@cache
def _door(light_key: int) -> Floats:
    """The glass: light behind it, her shadow sharp where she is close to it."""
    light = p.canvas()
    _room(light)
    inside = p.box(*GLASS)
    bright = 0.50 + 0.45 * p.halo(262, 52, 110, 100, 1.0) + 0.05 * light_key
    p.fill(light, inside, p.along(bright, "teal:2-5,grey:7"))
    grain = p.cloud(2, 5)
    shape = _shadow()
    soft = grow(grow(shape, diagonal=True))
    p.fill(light, inside & soft & ~shape, "teal:2", np.clip(0.5 + grain, 0, 1))
    p.fill(light, inside & shape, p.along(0.16 + 0.4 * grain, "ink,teal:0-1"))
    p.fill(light, p.box(205, 23, 208, 34), "teal:3")
    for k, x in enumerate((208, 210, 213)):
        p.fill(light, p.box(x, 12 + 3 * k, x + 1, 14 + 3 * k), "teal:0")
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


def _shut_eye(light: Floats, face: Bits, x: float, y: float) -> None:
    """A sunken lid, its lash below, and the side of the nose: he looks at the ceiling."""
    nose = p.polygon([(x, y - 4), (x + 5, y - 11), (x + 9, y - 8), (x + 10, y - 1), (x + 3, y + 1)])
    p.fill(light, face & nose, "stone:2")
    p.fill(light, face & p.polygon([(x + 5, y - 9), (x + 9, y - 6), (x + 6, y - 4)]), "stone:3")
    p.fill(light, face & p.disc(x, y, 4.4, 6.4), "stone:3")
    p.fill(light, face & p.disc(x - 0.6, y + 0.2, 2.6, 4.6), "stone:4")
    lash = [(x, y - 4), (x + 2, y - 2), (x + 2.4, y + 1), (x + 1, y + 4)]
    p.fill(light, p.stroke(lash), "skin:0")
    p.fill(light, p.disc(x + 9.5, y - 2.5, 1, 0.8), "skin:0")


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
    asleep = replace(facing(18, 60, nod=-8), turn=86, near=(-10, -6, 20), far=(-10, -6, -20))
    shut = replace(patient.FRAIL, face=replace(patient.FRAIL.face, eye=0.1, lidded=1.0, angry=-0.4))
    man = act(shut, asleep, Stand(82, 114, 2.3), cold)
    place(light, replace(man, mask=man.mask & (p.below(COVER) | (p.XS < 85))))
    _shut_eye(light, man.mask, *man.marks["eye_near"])
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
