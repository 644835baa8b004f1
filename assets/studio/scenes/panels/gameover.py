"""The end: a cap in the snow, and footprints that go away from it."""

from functools import cache

import numpy as np

from assets.studio.figures.body import add_skin
from assets.studio.figures.model import Model
from assets.studio.paint.canvas import Floats
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, film, place
from assets.studio.scenes.weather import SNOW, falling
from assets.studio.wardrobe.hats import peaked_cap

FRAMES = (200, 200, 200, 200)
HORIZON = 46.0
LAMP = (246.0, 14.0)
STAR = """
....r....
....r....
...rlr...
rrrrlrrrr
.rrlllrr.
..rrlrr..
..rrrrr..
.rrr.rrr.
.r.....r.
"""


def _field(light: Floats) -> None:
    """Sky, far birches, one lamp, and snow that takes its light."""
    light[:] = p.along(p.YS / 70 + 0.2 * p.cloud(30, 6), "ink,navy:0-1,neon:1")
    dice = np.random.default_rng(9)
    for _ in range(46):
        x, high, wide = dice.random() * 320, 14 + 22 * dice.random(), 1 + int(2 * dice.random())
        p.fill(
            light,
            p.box(x, HORIZON - high, x + wide, HORIZON + 2),
            "navy:1" if wide > 1 else "navy:0",
        )
    bank = p.below([(0, 48), (80, 44), (160, 47), (240, 43), (320, 47)])
    lit = p.halo(LAMP[0] - 20, 74, 230, 70, 1.0)
    ripple = np.sin(np.sqrt(np.clip(p.YS - HORIZON, 0, None)) * 7 + 7 * p.cloud(60, 3) + p.XS / 40)
    drift = 0.07 * ripple + 0.10 * p.cloud(44, 13)
    near = np.clip((p.YS - 96) / 60, 0, 1)
    p.fill(light, bank, p.along(0.20 + 0.58 * lit + drift - 0.25 * near, "navy:0-4,teal:5,grey:7"))
    p.fill(light, p.box(LAMP[0], LAMP[1], LAMP[0] + 2, 58), "ink")
    p.fill(light, p.box(LAMP[0] - 9, LAMP[1] - 2, LAMP[0] + 2, LAMP[1]), "ink")
    p.shine(
        light, p.beam((LAMP[0] - 6, LAMP[1] + 2), (LAMP[0] - 20, 84), (6, 96), 0.6) * 0.3, "gold:4"
    )
    p.shine(light, p.halo(LAMP[0] - 6, LAMP[1] + 2, 54, 40, 2) * 0.8, "gold:3")
    p.fill(light, p.box(LAMP[0] - 10, LAMP[1], LAMP[0] - 3, LAMP[1] + 3), "gold:4")


def _footprints(light: Floats) -> None:
    """Pairs that shrink to the horizon, each a dark hollow with a lit far edge."""
    for k in range(17):
        far = 0.82**k
        x = (
            196
            + 34 * (1 - far) * 1.5
            + (8 if k % 2 else -8) * far
            + 14 * np.sin(k * 0.5) * (1 - far)
        )
        y = HORIZON + 4 + 84 * far
        wide, high = 9.0 * far + 0.8, 3.6 * far + 0.6
        p.fill(light, p.disc(x, y + high * 0.5, wide, high), "teal:5", 0.55)
        p.fill(light, p.disc(x, y, wide, high), "navy:1")
        p.fill(light, p.disc(x - wide * 0.2, y - high * 0.3, wide * 0.7, high * 0.5), "navy:0")


@cache
def _shot() -> Floats:
    light = p.canvas()
    _field(light)
    _footprints(light)
    m = Model()
    add_skin(m, "tanned", "brown:0-3")
    m.place(np.eye(3), np.zeros(3), 1.0)
    peaked_cap(m)
    lights = Lights(
        Lamp((0.6, 0.7, 0.4), "gold:4", 0.62, 0.8),
        (),
        (Rim((0.6, 0.75, -0.3), "gold:2-4,grey:7", 0.35), Rim((-0.8, 0.3, -0.3), "navy:2-4", 0.3)),
        ("navy:2", 0.22),
    )
    p.fill(light, p.disc(76, 116, 66, 9), "navy:1")
    p.fill(light, p.disc(62, 118, 50, 7), "navy:0")
    cut = film(
        m, Stand(92, 114, 4.0, side=52, under=-16, roll=10), lights, np.array((0.0, 17.0, 0.0))
    )
    place(light, cut)
    p.stencil(light, STAR, (114, 91), {"r": "red:3", "l": "red:4"})
    heap = p.below(
        [(0, 132), (18, 122), (44, 118), (80, 121), (120, 117), (142, 124), (160, 132), (320, 134)]
    )
    p.fill(
        light,
        heap,
        p.along(0.62 + 0.35 * p.cloud(7, 4) - (p.YS - 116) / 60, "navy:1-4,teal:5,grey:7"),
    )
    return light


def draw(frame: int) -> Floats:
    light = _shot().copy()
    falling(light, SNOW._replace(columns=60, step=(-0.8, 4.0), seed=15), frame, len(FRAMES))
    return light
