"""The key: a dead man's hand opens in the rain."""

from functools import cache

import numpy as np

from assets.studio.figures.model import Model
from assets.studio.paint.canvas import Bits, Floats
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, film, place
from assets.studio.scenes.hand import Dress, Grasp, hand
from assets.studio.scenes.things import key
from assets.studio.scenes.weather import RAIN, falling

FRAMES = (110, 110, 110, 110)
BLURS = (  # lamps out of focus: x, y, radius, colour
    (34, 22, 15, "neon:3"),
    (66, 12, 10, "neon:2"),
    (118, 16, 12, "red:2"),
    (160, 6, 8, "gold:1"),
    (212, 10, 9, "teal:3"),
    (250, 18, 17, "gold:2"),
    (292, 34, 12, "gold:3"),
    (312, 8, 9, "neon:3"),
)


@cache
def _street() -> Floats:
    """Wet road close to, and lamps out of focus beyond it."""
    light = p.canvas()
    light[:] = p.along(p.YS / 200 + 0.16 * p.cloud(26, 4), "ink,navy:0-1")
    for x, y, r, colour in BLURS:
        p.fill(light, p.disc(x, y, r), colour, 0.38)
        p.shine(light, p.halo(x, y, r * 1.5, r * 1.5, 1.0) * 0.3, colour)
        streak = np.clip(1 - np.abs(p.XS - x) / r, 0, 1) * np.clip((p.YS - 46) / 26, 0, 1)
        wave = 0.5 + 0.5 * np.sin(p.YS * 0.9 + 6 * p.cloud(16, 8))
        p.shine(light, streak * wave * 0.4 * np.clip(1.5 - p.YS / 120, 0, 1), colour)
    p.fill(light, p.box(0, 46, 320, 48), "ink", 0.6)
    rough = p.cloud(4, 12)
    p.shine(light, np.clip(rough * 3 - 0.75, 0, 1) * (p.YS > 52) * 0.5, "navy:4")
    return light


def _model() -> Model:
    m = Model()
    hand(
        m,
        Grasp((0.34, 0.28, 0.34, 0.46), 6, (0.75, 0.45)),
        Dress("pale", "stone:0-3", "navy:4,grey:6-7", 2.2),
    )
    m.place(
        np.array([[0.80, 0.60, 0], [-0.60, 0.80, 0], [0, 0, 1.0]]), np.array((-1.6, 4.4, 3.2)), 0.74
    )
    key(m)
    return m


@cache
def _hands() -> tuple[tuple[Floats, ...], Bits]:
    """The picture in the light of a police car's lamp: red, then blue."""
    shots, there = [], np.zeros((p.HEIGHT, p.WIDTH), bool)
    for lamp, rim in (("red:4", "red:1-4"), ("navy:4", "navy:2-4,grey:7")):
        light = _street().copy()
        p.shine(light, p.halo(330 if lamp == "navy:4" else -10, 66, 250, 130, 1.4) * 0.34, lamp)
        lights = Lights(
            Lamp((-0.5, 0.75, 0.5), "room lamp:5", 0.62, 0.8),
            (Lamp((0.9, 0.1, 0.25), lamp, 0.3, 0.7),),
            (Rim((0.85, 0.2, -0.3), rim, 0.25),),
            ("navy:2", 0.2),
        )
        p.dim(light, 1 - 0.75 * p.halo(170, 112, 150, 40, 0.8))
        cut = film(_model(), Stand(108, 100, 6.2, under=14, roll=-56), lights, np.zeros(3))
        place(light, cut)
        there |= cut.mask
        shots.append(light)
    return tuple(shots), there


def _splashes(light: Floats, frame: int, dry: Bits) -> None:
    dice = np.random.default_rng(31)
    for _ in range(26):
        x, y, phase = dice.random() * 320, 60 + dice.random() * 70, int(dice.integers(4))
        age = (frame + phase) % 4
        ring = np.hypot((p.XS - x) / (1 + 2.2 * age), (p.YS - y) / (0.5 + 0.8 * age))
        if age < 3:
            p.fill(light, (np.abs(ring - 1) < 0.22) & ~dry, "navy:4", 0.7 - 0.2 * age)
        if age == 0:
            p.specks(light, [(x - 2, y - 3, 1), (x + 2, y - 4, 1)], "navy:4,grey:7")


def draw(frame: int) -> Floats:
    shots, hand_there = _hands()
    light = shots[frame // 2].copy()
    _splashes(light, frame, hand_there)
    falling(light, RAIN, frame, len(FRAMES))
    return light
