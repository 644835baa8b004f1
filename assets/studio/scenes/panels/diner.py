"""The diner: two men, two cups, a neon sign in the rain."""

from dataclasses import replace
from functools import cache

import numpy as np

from assets.studio.cast import danko_suit, ridzik
from assets.studio.figures.model import Model
from assets.studio.paint.canvas import Bits, Floats, grow
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, act, film, place
from assets.studio.scenes.hand import Dress, Grasp, hand
from assets.studio.scenes.lettering import letters
from assets.studio.scenes.stances import facing
from assets.studio.scenes.weather import RAIN, falling

FRAMES = (150, 150, 90, 150)
DARK = 2  # the frame at which the sign stutters
TABLE = 112.0
BOTTLE = """
.www.
.wgw.
.grg.
.rrR.
.rRR.
rrRRd
rrRRd
rlRRd
rlRRd
rlRRd
rlRRd
rrRRd
rrRRd
rrRRd
drRdd
"""
CUP = """
.wwwwwwwwww..
wwsssssssswkk
wwwwssssss.wk
wwwwwsssss..w
wwwwwsssssg.w
wwwwwssssggw.
.wwwwsssgg...
.wwwwsssgg...
..wwwssgg....
"""
INKS = {
    "w": "grey:7",
    "s": "stone:5",
    "g": "stone:3",
    "k": "stone:4",
    "r": "red:3",
    "R": "red:2",
    "d": "red:1",
    "l": "red:4",
}


def _window(light: Floats) -> None:
    light[:] = p.along(p.YS / 160 + 0.1 * p.cloud(30, 2), "ink,navy:0-1,neon:0-1")
    dice = np.random.default_rng(3)
    for left, top, wide in (
        (60, 34, 40),
        (96, 52, 30),
        (124, 26, 34),
        (158, 44, 26),
        (186, 30, 30),
        (214, 50, 44),
    ):
        p.fill(light, p.box(left, top, left + wide, TABLE), "navy:0")
        p.fill(light, p.box(left, top, left + 1, TABLE), "navy:1")
        for y in range(top + 6, 108, 9):
            for x in range(left + 5, left + wide - 3, 7):
                if dice.random() < 0.3:
                    p.fill(
                        light,
                        p.box(x, y, x + 2, y + 4),
                        "gold:1" if dice.random() < 0.6 else "gold:2",
                    )


def _tube(light: Floats, shape: Bits, glow: tuple[str, str, str], lit: bool) -> None:
    """Bend a tube of gas along a mask: white inside, its colour, then air that shines."""
    if not lit:
        p.fill(light, shape, glow[0])
        return
    near = grow(shape, diagonal=True)
    wide = near
    for _ in range(3):
        wide = grow(wide)
    p.shine(light, np.where(wide, 0.22, 0.0), glow[1])
    p.fill(light, near & ~shape, glow[1])
    p.fill(light, shape, glow[2])


def _sign(light: Floats, frame: int) -> None:
    lit = frame != DARK
    if lit:
        p.shine(light, p.halo(160, 44, 110, 78, 1.5) * 0.5, "neon:3")
        p.shine(light, p.halo(155, 10, 40, 24, 1.5) * 0.3, "navy:3")
    p.fill(light, p.box(158, 0, 159, 16), "ink")
    cup = p.stroke([(141, 22), (144, 40), (166, 40), (169, 22), (141, 22)])
    cup = cup | p.stroke([(169, 25), (177, 25), (177, 33), (168, 35)])
    saucer = p.stroke([(134, 44), (178, 44)])
    if lit:
        p.fill(light, p.polygon([(142, 24), (145, 39), (165, 39), (168, 24)]), "neon:1", 0.8)
    _tube(light, cup | saucer, ("neon:1", "neon:3", "grey:7"), lit)
    for k, x in enumerate((148, 155, 162)):
        sway = (frame + k) % 2
        steam = [(x, 18), (x + 2 - 4 * sway, 14), (x - 2 + 4 * sway, 9), (x, 5)]
        _tube(light, p.stroke(steam), ("teal:1", "spark:0", "teal:5"), lit)
    _tube(light, letters("EATS", (137, 51), 2), ("neon:1", "neon:3", "neon:4"), lit)


def _booth(light: Floats) -> None:
    for x in (0, 320):
        back = p.disc(x, 96, 66, 84)
        shape = np.clip(1 - np.abs(p.XS - x) / 66, 0, 1)
        rib = 0.16 * np.cos(p.XS * 0.62)
        p.fill(light, back, p.along(0.5 * shape + rib + 0.12, "ink,red:0-2"))
        p.fill(light, back & ~p.disc(x, 98, 64, 83), "red:3")
    for x in (70, 250):
        p.fill(light, p.box(x - 2, 0, x + 2, TABLE), "grey:1")
        p.fill(light, p.box(x - 2, 0, x - 1, TABLE), "neon:2")


def _table(light: Floats, frame: int) -> None:
    top = p.YS > TABLE
    p.fill(light, top, p.along(0.45 - (p.YS - TABLE) / 60, "teal:0-2"))
    if frame != DARK:
        wave = np.sin(p.YS * 2.1 + p.cloud(12, 4) * 4)
        for half, colour in ((34, "neon:2"), (24, "neon:3"), (9, "neon:4")):
            wide = half * (1 - (p.YS - TABLE) / 34)
            p.fill(light, top & (np.abs(p.XS - 157) < wide) & (wave > 0.15), colour, 0.8)
    p.fill(light, p.box(0, TABLE, 320, TABLE + 1), "grey:7")
    p.fill(light, p.box(0, TABLE + 1, 320, TABLE + 3), "grey:3")
    for x in (112, 196):
        p.fill(light, p.disc(x + 6, TABLE + 1, 11, 2.4), "stone:4")
        p.fill(light, p.disc(x + 6, TABLE, 10, 1.6), "grey:7")
        p.stencil(light, CUP, (x, 102), INKS)
    p.stencil(light, BOTTLE, (146, 97), INKS)
    p.fill(light, p.polygon([(159, 112), (160, 101), (168, 101), (169, 112)]), "grey:6")
    p.fill(light, p.box(160, 97, 168, 101), "grey:4")
    p.fill(light, p.box(161, 102, 163, 112), "grey:7")


@cache
def _men() -> tuple[Floats, Floats]:
    """Both men on nothing, and where they are."""
    light = p.canvas()
    here = np.zeros((p.HEIGHT, p.WIDTH))
    left = Lights(
        Lamp((0.75, 0.6, 0.35), "room lamp:5", 0.62, 0.85),
        (Lamp((0.7, -0.1, 0.5), "neon:3", 0.09),),
        (Rim((-0.85, 0.35, -0.3), "neon:1-4", 0.45),),
        ("navy:2", 0.16),
    )
    right = Lights(
        Lamp((-0.75, 0.6, 0.35), "room lamp:5", 0.62, 0.85),
        (Lamp((-0.7, -0.1, 0.5), "neon:3", 0.09),),
        (Rim((0.85, 0.35, -0.3), "teal:2-5", 0.45),),
        ("navy:2", 0.16),
    )
    palm = Model()
    hand(
        palm,
        Grasp((0.12, 0.1, 0.2, 0.34), 10, (0.9, 0.2)),
        Dress("tanned", "brown:1-4", "navy:4,grey:6-7", 1.2),
    )
    lit = replace(right, key=Lamp((-0.5, 0.5, 0.7), "room lamp:5", 0.6, 0.8))
    cuts = (
        act(danko_suit.LOOK, facing(20, 34), Stand(76, 84, 2.75), left),
        act(
            ridzik.LOOK,
            replace(facing(26, 34, nod=-4, tilt=4), mouth="open"),
            Stand(246, 86, 2.7, mirror=True),
            right,
        ),
        film(palm, Stand(206, 118, 1.9, side=24, roll=6, mirror=True), lit, np.zeros(3)),
    )
    for cut in cuts:
        place(light, cut)
        here = np.where(grow(cut.mask), 1.0, here)
    return light, here


def draw(frame: int) -> Floats:
    light = p.canvas()
    _window(light)
    falling(light, RAIN._replace(columns=44, seed=3), frame, len(FRAMES), p.YS < TABLE)
    _sign(light, frame)
    _booth(light)
    men, here = _men()
    light[here > 0] = men[here > 0]
    _table(light, frame)
    return light
