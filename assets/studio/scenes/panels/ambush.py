"""The ambush: an underpass, headlights, shots; Gallagher falls, a shape against the glare."""

from dataclasses import replace
from functools import cache

import numpy as np

from assets.studio.cast import hitman
from assets.studio.heads.people import GALLAGHER
from assets.studio.paint.canvas import Floats, grow
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Cut, Lamp, Lights, Rim, Stand, act, place
from assets.studio.scenes.stances import facing

FRAMES = (90, 90, 160, 220)
EYES = ((128.0, 76.0), (180.0, 76.0))
ROAD = 96.0


def _tunnel(light: Floats) -> None:
    """Concrete drawn to a vanishing point, pillars to both sides, a girder ceiling."""
    far = np.hypot((p.XS - 154) / 200, (p.YS - 66) / 96)
    glare = np.clip(1.15 - far, 0, 1) ** 1.6
    light[:] = p.along(
        0.04 + 0.62 * glare + 0.12 * p.cloud(14, 2) * glare, "ink,navy:0-1,neon:1,navy:3,teal:4"
    )
    for k in range(7):
        y = 38 - 40 * (k / 6) ** 1.6
        p.fill(light, p.box(0, y, 320, y + 1.5 + k * 0.5), "ink")
        p.fill(
            light,
            p.box(0, y + 1.5 + k * 0.5, 320, y + 2.5 + k * 0.5),
            p.along(glare, "ink,navy:1,navy:3"),
        )
    for side in (-1, 1):
        for k in range(4):
            x = 154 + side * (46 + 34 * k + 11 * k * k * 0.5)
            wide = 5 + 3.4 * k
            pillar = p.box(x - wide, 18 - 14 * k, x + wide, 102 + 14 * k)
            p.fill(
                light,
                pillar,
                p.along(0.5 * glare * (0.3 + 0.7 * (p.XS - x) * -side / wide), "ink,navy:0-2"),
            )
            edge = p.box(x - side * wide - 1, 18 - 14 * k, x - side * wide + 1, 102 + 14 * k)
            p.fill(light, edge, p.along(0.3 + glare, "navy:1,navy:3,teal:5"))


def _road(light: Floats) -> None:
    wet = p.YS > ROAD
    ripple = 0.5 + 0.5 * np.sin(p.YS * 1.9 + 3 * p.cloud(20, 3))
    for x, _ in EYES:
        streak = np.clip(1 - np.abs(p.XS - x) / (5 + (p.YS - ROAD) * 0.45), 0, 1)
        p.shine(light, wet * streak * (0.35 + 0.65 * ripple) * 0.95, "teal:5")
    p.fill(light, wet & (p.YS < ROAD + 1.2), "navy:2", 0.5)
    for k in range(5):
        y = 100 + 3 * k + k * k
        p.fill(light, p.box(60 - 12 * k, y, 96 - 16 * k, y + 1 + k * 0.4), "navy:3", 0.5)


def _car(light: Floats) -> None:
    body = p.polygon(
        [(104, 98), (104, 73), (114, 67), (122, 50), (186, 50), (194, 67), (204, 73), (204, 98)]
    )
    p.fill(light, body, "ink")
    p.fill(light, p.polygon([(126, 53), (182, 53), (188, 65), (120, 65)]), "navy:1")
    p.fill(light, p.stroke([(122, 50), (186, 50)]), "navy:3")
    for x, y in EYES:
        p.shine(light, p.halo(x, y, 120, 84, 2.6), "teal:4")
        p.shine(light, p.halo(x, y, 52, 40, 1.6), "teal:5")
        p.fill(light, p.disc(x, y, 9, 7), "teal:5")
        p.fill(light, p.disc(x, y, 6, 5), "grey:7")
        for reach in (120, -120):
            p.shine(light, p.beam((x, y), (x + reach, y), (3, 1), 1.5) * 0.8, "teal:5")


def _flash(light: Floats, x: float, y: float, size: float) -> None:
    turn = np.arctan2(p.YS - y, p.XS - x)
    spiky = size * (
        0.34 + 0.5 * np.abs(np.cos(turn * 2.5)) ** 5 + 0.7 * np.clip(-np.cos(turn), 0, 1) ** 6
    )
    away = np.hypot(p.XS - x, p.YS - y) / spiky
    p.shine(light, p.halo(x, y, size * 4, size * 3, 2) * 0.9, "red:4")
    for limit, colour in ((1.0, "red:4"), (0.75, "gold:3"), (0.5, "gold:4"), (0.28, "grey:7")):
        p.fill(light, away < limit, colour)


@cache
def _men() -> tuple[Cut, Cut]:
    behind = Lights(
        Lamp((0, 0, -1), "ink", 0.0),
        (),
        (
            Rim((0.8, 0.3, -0.4), "navy:2,teal:3-5,grey:7", 0.7),
            Rim((-0.5, 0.7, -0.4), "navy:2-4", 0.2),
        ),
        ("navy:1", 0.05),
        "ink",
    )
    left = replace(behind, rims=(Rim((-0.8, 0.25, -0.2), "navy:2,teal:3-5,grey:7", 0.8),))
    fall = replace(
        facing(4, 40, nod=-10),
        near=(-6, 66, 42),
        far=(50, 53, -24),
        turn=24,
        near_hand="open",
        far_hand="open",
        near_pole=(-0.5, -0.6, 1),
        near_along=(-0.3, 1, 0.2),
        far_along=(0.5, 1, 0),
        far_back=(0.2, 0, 1),
        mouth="open",
    )
    aim = replace(
        facing(-20, -10), near=(40, 50, 24), near_along=(1, 0, 0), near_back=(0, 0, 1), empty=False
    )
    return (
        act(replace(GALLAGHER, hat=None), fall, Stand(92, 62, 1.5), behind),
        act(hitman.LOOK, aim, Stand(306, 68, 1.55, mirror=True), left),
    )


def _hat(light: Floats, frame: int) -> None:
    x, y = 48 - 2 * frame, 24 - 2 * frame + frame * frame
    brim = p.polygon([(x - 17, y - 4), (x - 9, y + 3), (x + 6, y + 6), (x + 17, y + 5), (x, y - 1)])
    crown = p.polygon([(x - 9, y - 1), (x - 3, y - 13), (x + 8, y - 10), (x + 10, y + 3)])
    p.fill(light, grow(brim | crown), "ink")
    p.fill(light, crown, p.along((p.XS - x + 9) / 20, "navy:0-2"))
    p.fill(light, p.stroke([(x - 8, y - 2), (x + 9, y + 2)], 2), "ink")
    p.fill(light, brim, "navy:1")
    p.fill(
        light,
        p.stroke([(x - 3, y - 13), (x + 8, y - 10), (x + 10, y + 2), (x + 17, y + 5)]),
        "teal:5",
    )
    p.fill(light, p.stroke([(x - 17, y - 4), (x - 9, y - 2), (x - 3, y - 13)]), "navy:3")


@cache
def _shot() -> Floats:
    light = p.canvas()
    _tunnel(light)
    _car(light)
    _road(light)
    for x, y, power in ((298, 66, 0.34), (26, 62, 0.34), (112, 44, 0.6)):  # mist behind faces
        p.shine(light, p.halo(x, y, 74, 84, 1.2) * power, "navy:3")
    return light


def draw(frame: int) -> Floats:
    light = _shot().copy()
    falling_man, gunman = _men()
    place(light, falling_man)
    place(light, gunman)
    _hat(light, frame)
    x, y = gunman.marks["held"] if "held" in gunman.marks else gunman.marks["hand_near"]
    if frame in {0, 2}:
        _flash(light, x - 4, y, 20 if frame == 0 else 13)
    if frame == 1:
        _flash(light, 204, 62, 8)
    return light
