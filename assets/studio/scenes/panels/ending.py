"""The ending: an airfield at sunrise; two men change wristwatches."""

from dataclasses import replace
from functools import cache

import numpy as np

from assets.studio.cast import danko_coat, ridzik
from assets.studio.figures.model import Model
from assets.studio.paint.canvas import Floats
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, act, film, place
from assets.studio.scenes.hand import Dress, Grasp, hand
from assets.studio.scenes.stances import facing
from assets.studio.scenes.things import watch

FRAMES = (1000,)
SUN = (160.0, 66.0)
PINCH = Grasp((0.5, 0.62, 0.72, 0.8), 2, (0.2, 0.95))
SWAP = (  # the wrist's place, whether it comes from the left, sleeve, and his watch
    (100, True, Dress("tanned", "olive:0-4"), ("grey:2-7", "brown:0-2", "stone:4-5,grey:7")),
    (220, False, Dress("tanned", "brown:1-4"), ("gold:1-4", "grey:0-2", "ink,navy:0-1")),
)


def _morning(light: Floats) -> None:
    sky = p.YS / 88 + 0.10 * p.cloud(26, 3)
    light[:] = p.along(sky, "navy:0-2,neon:2,red:3-4,gold:3-4")
    streak = np.clip(np.sin(p.YS * 0.42 + p.cloud(40, 5) * 7) - 0.35, 0, 1) * (p.YS < 62)
    p.shine(light, streak * 0.5 * np.clip(1.3 - np.abs(p.XS - 160) / 190, 0, 1), "red:4")
    p.shine(light, p.halo(*SUN, 150, 90, 1.6) * 0.8, "gold:3")
    p.fill(light, p.disc(*SUN, 25), "gold:4")
    p.fill(light, p.disc(SUN[0], SUN[1] + 1, 21), "grey:7")
    tail = p.polygon([(176, 82), (190, 36), (206, 34), (212, 78)])
    hull = p.polygon([(104, 78), (112, 73), (212, 72), (222, 78), (206, 86), (112, 86)])
    p.fill(light, tail | hull, "neon:0")
    p.fill(light, p.stroke([(112, 73), (186, 72)]), "gold:3")
    p.fill(light, p.stroke([(176, 80), (190, 36)]), "gold:3")
    p.fill(light, p.polygon([(128, 80), (170, 82), (140, 92), (122, 92)]), "ink")
    for x in range(116, 176, 6):
        p.fill(light, p.box(x, 76, x + 2, 78), "gold:3")
    ground = p.YS > 86
    p.fill(
        light,
        ground,
        p.along(
            0.65 - (p.YS - 86) / 60 - np.abs(p.XS - 160) / 420 + 0.1 * p.cloud(10, 2),
            "ink,neon:0-1,red:1-2,red:4,gold:3",
        ),
    )
    for k in range(6):
        p.fill(
            light,
            p.polygon(
                [
                    (159 - 1.5 * k, 88 + 7 * k),
                    (161 + 1.5 * k, 88 + 7 * k),
                    (162 + 2 * k, 92 + 7 * k),
                    (158 - 2 * k, 92 + 7 * k),
                ]
            ),
            "gold:3",
        )


@cache
def _shot() -> Floats:
    light = p.canvas()
    _morning(light)
    left = Lights(
        Lamp((0.9, 0.2, 0.1), "gold:3", 0.66, 0.9),
        (Lamp((-0.4, 0.5, 0.6), "neon:2", 0.22),),
        (Rim((0.95, 0.15, -0.25), "red:4,gold:3-4,grey:7", 0.5),),
        ("neon:1", 0.2),
    )
    right = replace(
        left,
        key=Lamp((-0.9, 0.2, 0.1), "gold:3", 0.66, 0.9),
        fills=(Lamp((0.4, 0.5, 0.6), "neon:2", 0.22),),
        rims=(Rim((-0.95, 0.15, -0.25), "red:4,gold:3-4,grey:7", 0.5),),
    )
    smile = replace(facing(24, 20, nod=8), mouth="smile")
    calm = replace(danko_coat.LOOK, face=replace(danko_coat.LOOK.face, angry=-0.1))
    place(light, act(calm, smile, Stand(44, 82, 2.7), left))
    place(light, act(ridzik.LOOK, replace(smile, tilt=4), Stand(280, 82, 2.75, mirror=True), right))
    low = replace(
        left,
        key=Lamp((0.1, 0.75, 0.5), "gold:4", 0.6, 0.8),
        rims=(Rim((0.1, 0.95, -0.2), "red:4,gold:3-4,grey:7", 0.4),),
    )
    for x, mirror, dress, look in SWAP:
        hung = Model()
        watch(hung, *look)
        at = Stand(x + (34 if mirror else -34), 104, 2.5, roll=6 if mirror else -6)
        place(light, film(hung, at, low, np.zeros(3)))
        m = Model()
        hand(m, PINCH, dress)
        place(light, film(m, Stand(x, 104, 2.7, roll=58, mirror=mirror), low, np.zeros(3)))
    return light


def draw(_frame: int) -> Floats:
    return _shot()
