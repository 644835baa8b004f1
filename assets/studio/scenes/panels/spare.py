"""The spare: in a parked car at night a revolver is handed over, below the windows' edge."""

from functools import cache

import numpy as np

from assets.studio.cast import danko_suit, ridzik
from assets.studio.figures.model import Model
from assets.studio.paint.canvas import Floats
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, act, film, place
from assets.studio.scenes.hand import Dress, Grasp, hand, reaching
from assets.studio.scenes.stances import facing
from assets.studio.scenes.things import laid_revolver
from assets.studio.scenes.weather import RAIN, falling

FRAMES = (130, 130, 130)
BLURS = (  # lamps and signs out of focus: x, y, radius, colour
    (160, 34, 9, "gold:3"),
    (128, 42, 5, "gold:2"),
    (190, 44, 5, "gold:2"),
    (104, 30, 8, "neon:3"),
    (218, 36, 10, "red:3"),
    (146, 52, 4, "red:2"),
    (176, 54, 4, "red:2"),
)
PANE = [(38.0, 4.0), (282.0, 4.0), (306.0, 72.0), (14.0, 72.0)]


def _street() -> Floats:
    """A street through wet glass: lamps and signs without edges."""
    light = p.canvas()
    light[:] = p.along((p.YS - 6) / 90 + 0.1 * p.cloud(20, 2), "ink,navy:0-1,neon:0-1")
    for left, top, wide in ((30, 18, 46), (84, 8, 30), (206, 14, 34), (246, 26, 60)):
        p.fill(light, p.box(left, top, left + wide, 72), "ink", 0.7)
    for x, y, r, colour in BLURS:
        p.shine(light, p.halo(x, y, r * 3.4, r * 3.0, 1.6) * 0.6, colour)
        p.fill(light, p.disc(x, y, r), colour, 0.75)
        p.fill(light, p.disc(x - r * 0.2, y - r * 0.2, r * 0.5), "grey:7", 0.35)
    return light


def _cabin(light: Floats) -> None:
    """Roof, pillars and the dashboard with its dials lit."""
    pane = p.polygon(PANE)
    p.fill(light, ~pane, "ink")
    for a, b in ((PANE[0], PANE[1]), (PANE[3], PANE[0]), (PANE[1], PANE[2])):
        p.fill(light, p.stroke([a, b]), "grey:2")
    p.fill(light, p.box(140, 4, 182, 15), "ink")
    p.fill(light, p.box(143, 6, 179, 12), p.along((p.XS - 140) / 44, "navy:1,gold:1,navy:1"))
    dash = p.below([(0, 82), (60, 70), (160, 67), (260, 70), (320, 82)])
    p.fill(light, dash, p.along(0.25 - (p.YS - 70) / 120 + 0.05 * p.cloud(5, 4), "ink,grey:0-2"))
    p.fill(light, p.stroke([(0, 82), (60, 70), (160, 67), (260, 70), (320, 82)]), "grey:3")
    for x in (128, 152):
        p.fill(light, p.disc(x, 80, 10), "ink")
        p.fill(light, p.disc(x, 80, 9) & ~p.disc(x, 80, 7.6), "teal:3")
        for k in range(7):
            turn = 2.5 + k * 0.63
            p.fill(light, p.disc(x + 6 * np.cos(turn), 80 + 6 * np.sin(turn), 0.8), "spark:1")
        p.fill(light, p.stroke([(x, 80), (x + 4, 76)]), "red:3")
    p.fill(light, p.box(168, 75, 194, 84), "teal:1")
    for k in range(8):
        p.fill(light, p.box(170 + 3 * k, 77, 171 + 3 * k, 82), "teal:4")
    p.fill(light, p.box(180, 76, 181, 83), "red:3")
    p.shine(light, p.halo(150, 86, 110, 44, 1.4) * 0.42, "teal:3")


@cache
def _men() -> Floats:
    light = p.canvas()
    light[:] = -1
    green = Lights(
        Lamp((0.8, -0.35, 0.4), "teal:4", 0.5, 0.9),
        (),
        (Rim((0.7, 0.5, -0.4), "neon:1-3", 0.25), Rim((-0.7, 0.6, -0.3), "navy:1-3", 0.2)),
        ("navy:1", 0.07),
    )
    right = Lights(
        Lamp((-0.8, -0.35, 0.4), "teal:4", 0.5, 0.9),
        (),
        (Rim((-0.7, 0.5, -0.4), "gold:1-3", 0.25), Rim((0.7, 0.6, -0.3), "navy:1-3", 0.2)),
        ("navy:1", 0.07),
    )
    left = act(ridzik.LOOK, facing(26, 4, nod=8), Stand(52, 70, 2.7), green)
    place(light, left)
    p.pupil(light, left.marks["eye_near"])
    place(
        light, act(danko_suit.LOOK, facing(28, 4, nod=10), Stand(270, 72, 2.7, mirror=True), right)
    )
    low = Lights(
        Lamp((0.1, 0.8, 0.5), "teal:5", 0.6, 0.85),
        (Lamp((0.6, 0.3, 0.5), "gold:3", 0.12),),
        (Rim((0.2, 0.9, -0.3), "teal:3-5,grey:7", 0.12),),
        ("navy:2", 0.12),
    )
    place(light, film(_spare(), Stand(162, 102, 4.0, roll=-5), low, np.zeros(3)))
    return light


def _spare() -> Model:
    """The giver's palm under drum and barrel, the taker's fingers round the butt."""
    m = Model()
    m.place(np.diag((-1.0, 1.0, -1.0)), np.zeros(3), 0.84)
    laid_revolver(m)
    m.place(reaching((0.96, 0.1, 0.2), (-0.1, 0.9, 0.4)), np.array((-15.0, -5.4, 1.0)), 0.82)
    hand(
        m,
        Grasp((0.42, 0.46, 0.5, 0.55), 3, (0.5, 0.6)),
        Dress("tanned", "brown:0-3", "navy:4,grey:6-7", 1.4),
    )
    m.place(reaching((-0.96, 0.1, 0.1), (0, 0, 1)), np.array((16.0, -4.6, -1.8)), 0.80)
    hand(
        m,
        Grasp((0.42, 0.56, 0.6, 0.62), 2, (0.3, 0.5)),
        Dress("tanned", "navy:0-3", "grey:5-7", 1.4),
    )
    return m


def draw(frame: int) -> Floats:
    light = _street()
    falling(light, RAIN._replace(step=(-1.0, 8.0), long=(0, 4.0), seed=8), frame, len(FRAMES))
    _cabin(light)
    men = _men()
    here = men[..., 0] >= 0
    light[here] = men[here]
    return light
