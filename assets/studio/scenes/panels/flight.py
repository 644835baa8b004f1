"""The flight: Viktor at an airliner's window, Moscow going out below him."""

from functools import cache

import numpy as np

from assets.studio.cast import viktor
from assets.studio.paint.canvas import Bits, Floats
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Cut, Lamp, Lights, Rim, Stand, act, place
from assets.studio.scenes.stances import facing

FRAMES = (900, 120, 180, 120)
LAMP = (214, 66)


def _pane(x: float, y: float, across: float, down: float) -> Bits:
    """Return a window with round corners."""
    away = (np.abs(p.XS - x) / across) ** 3.4 + (np.abs(p.YS - y) / down) ** 3.4
    return np.asarray(away < 1)


def _night(strobe: bool) -> Floats:
    """Sky, a horizon of last red, the city's streets as lights, the wing."""
    light = p.canvas()
    light[:] = p.along((p.YS - 4) / 62, "ink,navy:0-2,neon:2,red:3")
    p.fill(light, p.YS > 60, p.along(0.4 + p.cloud(16, 4), "ink,navy:0-1"))
    dice = np.random.default_rng(6)
    for _ in range(520):
        near = dice.random() ** 1.6
        y = 62 + near * 70
        ray = dice.integers(14)
        x = 236 + (ray - 6.5) * (7 + 34 * near) + dice.normal() * (1 + 5 * near)
        p.specks(light, [(x, y, dice.random())], "gold:1-4")
    for k, radius in enumerate((20, 44, 80)):
        ring = np.hypot((p.XS - 236) / radius, (p.YS - 74 - 9 * k) / (radius * 0.26))
        dots = (np.abs(ring - 1) < 0.04) & ((p.XS + 2 * p.YS).astype(int) % 3 == 0) & (p.YS > 62)
        p.fill(light, dots, "gold:3")
    wing = p.polygon([(320, 96), (214, 66), (208, 67), (222, 74), (320, 128)])
    p.fill(light, wing, p.along((p.YS - 62) / 70, "grey:3,grey:2,grey:0"))
    p.fill(light, p.stroke([(320, 95), (212, 66)]), "navy:4")
    p.fill(light, p.stroke([(222, 70), (320, 106)]), "grey:1")
    if strobe:
        p.shine(light, p.halo(*LAMP, 26, 20, 1.5), "red:3")
        p.fill(light, p.disc(*LAMP, 2.4), "grey:7")
    else:
        p.fill(light, p.disc(*LAMP, 1.4), "red:2")
    return light


@cache
def _wall() -> tuple[Floats, Bits]:
    """The cabin's lining with its window, sill and half-drawn blind, and where the glass is."""
    light = p.canvas()
    curve = 0.50 - np.abs(p.XS - 232) / 330 - (p.YS - 40) / 300 + 0.05 * p.cloud(40, 2)
    light[:] = p.along(curve, "ink,grey:0-3,navy:3")
    glass = _pane(232, 62, 54, 46)
    for grown, colour in (
        (12, "grey:1"),
        (9.5, "grey:4"),
        (7, "grey:3"),
        (3, "grey:1"),
        (1, "ink"),
    ):
        p.fill(light, _pane(232, 62, 54 + grown, 46 + grown), colour)
    low = _pane(232, 62, 63, 55) & ~_pane(232, 60.4, 62, 54.4)
    p.fill(light, low, "navy:4")
    p.fill(light, _pane(318, 62, 12, 46), "navy:1")
    for x in (160, 306):
        p.fill(light, p.stroke([(x, 0), (x + 1, 132)]), "ink")
        p.fill(light, p.stroke([(x + 1, 0), (x + 2, 132)]), "grey:3")
    return light, glass


@cache
def _man() -> Cut:
    lights = Lights(
        Lamp((0.9, 0.1, 0.25), "navy:4", 0.62, 0.9),
        (),
        (Rim((-0.6, 0.75, -0.2), "gold:1-4", 0.35), Rim((0.95, 0.1, -0.2), "navy:4,grey:7", 0.2)),
        ("navy:1", 0.12),
    )
    return act(viktor.LOOK, facing(20, 26, nod=4), Stand(98, 98, 3.5), lights)


def draw(frame: int) -> Floats:
    wall, glass = _wall()
    light = wall.copy()
    outside = _night(frame in {1, 3})
    blind = glass & (p.YS < 27)
    light[glass] = outside[glass]
    p.fill(light, blind, p.along(0.5 - (p.YS - 14) / 40, "grey:1-3"))
    p.fill(light, glass & p.box(0, 25, 320, 27), "grey:4")
    p.shine(light, glass * p.beam((270, 20), (214, 110), (9, 14), 0.6) * 0.16, "navy:4")
    seat = p.disc(2, 70, 44, 70)
    p.fill(light, seat, p.along((p.XS + p.YS) / 190 - 0.1, "ink,red:0,ink"))
    place(light, _man())
    if frame in {1, 3}:
        p.shine(light, p.halo(150, 66, 60, 60) * 0.22, "red:3")
    return light
