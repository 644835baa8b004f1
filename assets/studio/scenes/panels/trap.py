"""The trap: a tavern door bursts open on a street full of snow and waiting militia."""

from dataclasses import replace
from functools import cache

import numpy as np

from assets.studio.cast import danko_coat, viktor, yuri
from assets.studio.paint.canvas import Floats
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Cut, Lamp, Lights, Rim, Stand, act, place
from assets.studio.scenes.stances import facing
from assets.studio.scenes.weather import SNOW, falling

FRAMES = (140, 140, 140, 140)
DOOR = (92.0, 26.0, 158.0, 132.0)
OPEN = (126.0, 74.0)  # where the light comes from
BOARDS = (  # corners of the boards that fly
    ((176, 30), (190, 24), (193, 30), (179, 36)),
    ((198, 44), (209, 58), (205, 61), (194, 47)),
    ((194, 8), (216, 6), (216, 11), (195, 13)),
    ((214, 74), (228, 68), (230, 72), (216, 79)),
    ((180, 66), (198, 74), (196, 79), (178, 71)),
    ((222, 30), (230, 20), (234, 23), (226, 33)),
)
DOMES = ((208, 60, 9), (226, 50, 12), (246, 62, 8), (262, 68, 6))


@cache
def _street() -> Floats:
    light = p.canvas()
    light[:] = p.along(p.YS / 120 + 0.2 * p.cloud(30, 3), "ink,navy:0-2,neon:1")
    for x, y, r in DOMES:
        p.fill(
            light, p.disc(x, y, r, r * 1.05) | p.box(x - r * 0.62, y, x + r * 0.62, 110), "navy:0"
        )
        p.fill(
            light,
            p.polygon([(x - r * 0.5, y - r * 0.8), (x, y - r * 2), (x + r * 0.5, y - r * 0.8)]),
            "navy:0",
        )
        p.fill(light, p.stroke([(x, y - r * 2 - 7), (x, y - r * 1.6)]), "navy:2")
        p.fill(light, p.disc(x, y, r, r) & ~p.disc(x + 1.2, y + 1.2, r, r) & (x > p.XS), "navy:2")
    p.fill(light, p.box(176, 78, 320, 132), "navy:0")
    for k in range(9):
        left, top = 184 + 15 * k, 84 + 5 * (k % 3)
        p.fill(light, p.box(left, top, left + 5, top + 8), "gold:1" if k % 4 == 1 else "navy:1")
    return light


def _house(light: Floats) -> None:
    """Log wall of the tavern, snow on its eaves, a lit window beside the door."""
    wall = p.box(0, 14, 176, 132)
    log = (p.YS % 11) / 11
    grain = 0.5 + 0.5 * np.sin(np.pi * log) + 0.5 * p.cloud(7, 9)
    near = p.halo(*OPEN, 150, 120, 1.0)
    p.fill(light, wall, p.along(0.12 + 0.3 * grain * (0.35 + near), "ink,brown:0-3,skin:3"))
    p.fill(light, wall & (p.YS % 11 < 1.2), "ink")
    p.fill(light, p.polygon([(0, 8), (182, 8), (190, 19), (0, 19)]), "navy:1")
    p.fill(
        light,
        p.below([(0, 1), (60, 3), (120, 0), (184, 7), (320, 7)]) & p.box(0, 0, 190, 11),
        "navy:3",
    )
    p.fill(light, p.box(0, 10, 188, 12), "navy:4")
    for k in range(16):
        x = 4 + 12 * k + 3 * (k % 2)
        p.fill(light, p.polygon([(x, 18), (x + 3, 18), (x + 1.5, 23 + 3 * (k % 3))]), "navy:3")
    for left in (24, 48):
        p.fill(light, p.box(left, 40, left + 20, 78), p.along(1 - (p.YS - 36) / 90, "gold:1-4"))
        p.fill(
            light, p.box(left + 9, 40, left + 11, 78) | p.box(left, 57, left + 20, 59), "brown:0"
        )
    for edge in (
        p.box(20, 36, 72, 40),
        p.box(20, 78, 72, 83),
        p.box(20, 36, 24, 83),
        p.box(68, 36, 72, 83),
        p.box(44, 36, 48, 83),
    ):
        p.fill(light, edge, "brown:1")
    p.fill(light, p.box(18, 78, 74, 81), "navy:4")


def _doorway(light: Floats) -> None:
    left, top, right, bottom = DOOR
    inside = p.box(left, top, right, bottom)
    p.fill(light, p.box(left - 6, top - 6, right + 6, bottom), "brown:1")
    p.fill(
        light,
        p.box(left - 6, top - 6, right + 6, top - 4) | p.box(left - 6, top, left - 4, bottom),
        "brown:4",
    )
    p.fill(light, inside, p.along(p.halo(126, 58, 52, 84, 0.8) + 0.1, "red:2-4,gold:3-4,grey:7"))
    for x, foot, high in ((99, 112, 30), (152, 116, 26)):
        p.fill(light, p.disc(x, foot - high, 5, 6) | p.disc(x, foot, 10, high * 0.7), "red:1")
    broken = [(158, 22), (176, 12), (181, 26), (174, 40), (184, 52), (172, 60), (180, 78)]
    leaf = p.polygon([*broken, (176, 92), (186, 104), (180, 132), (158, 132)])
    p.fill(light, leaf, p.along((p.XS - 156) / 34, "gold:2,brown:2,brown:1"))
    p.fill(light, p.stroke([*broken, (176, 92), (186, 104), (180, 132)]), "gold:3")
    for x in (165, 172, 179):
        p.fill(light, p.stroke([(x, 14), (x + 2, 132)]) & leaf, "ink")
    p.fill(light, p.polygon([(158, 40), (172, 36), (170, 44), (158, 48)]), "grey:1")
    p.fill(light, p.stroke([(158, 40), (172, 36)]), "gold:4")


def _splinters(light: Floats) -> None:
    """What the door was: boards turning in the air, and chips, lit from behind."""
    for board in BOARDS:
        p.fill(light, p.polygon(board), "brown:1")
        p.fill(light, p.stroke([board[0], board[-1]]), "gold:3")
        p.fill(light, p.stroke([board[0], board[1]]), "gold:4")
        p.fill(light, p.stroke([board[2], board[3]]), "ink")
    dice = np.random.default_rng(4)
    for _ in range(44):
        turn, far = dice.random() * 2.3 - 1.45, 40 + 92 * dice.random()
        x, y = OPEN[0] + 26 + np.cos(turn) * far, OPEN[1] + np.sin(turn) * far * 0.8
        long = 3 + 7 * dice.random()
        tip = (x + np.cos(turn) * long, y + np.sin(turn) * long)
        p.fill(light, p.stroke([(x, y), tip]), ("gold:3", "brown:4", "gold:2")[int(far) % 3])


@cache
def _men() -> tuple[Cut, ...]:
    back = Lights(
        Lamp((-0.4, 0.3, -0.6), "gold:4", 0.06),
        (),
        (
            Rim((-0.9, 0.25, -0.2), "red:2,red:4,gold:3-4", 0.5),
            Rim((0.8, 0.6, -0.2), "navy:1-3", 0.2),
        ),
        ("navy:2", 0.03),
    )
    hot = Lights(
        Lamp((0.5, 0.35, 0.5), "navy:4", 0.42, 0.9),
        (),
        (
            Rim((-0.7, 0.5, -0.3), "red:4,gold:3-4", 0.6),
            Rim((0.7, 0.6, -0.3), "red:4,gold:3-4", 0.4),
        ),
        ("red:2", 0.12),
    )
    gun = replace(
        facing(36, 30), near=(36, 50, 20), near_along=(1, 0, 0), near_back=(0, 0, 1), empty=False
    )
    left = replace(
        back,
        rims=(Rim((0.9, 0.3, -0.2), "red:1,red:3-4,gold:3-4", 0.35),),
        fills=(Lamp((0.95, 0.1, 0.2), "gold:3", 0.2, 0.9),),
    )
    right = replace(
        back,
        rims=(
            Rim((-0.9, 0.3, -0.2), "red:1,red:3-4,gold:3-4", 0.35),
            Rim((0.8, 0.6, -0.2), "navy:1-3", 0.2),
        ),
        fills=(Lamp((-0.95, 0.1, 0.2), "gold:3", 0.2, 0.9),),
    )
    return (
        act(viktor.LOOK, gun, Stand(114, 68, 1.4), hot),
        act(yuri.LOOK, facing(-6, -30), Stand(212, 98, 1.5, mirror=True), right),
        act(danko_coat.LOOK, facing(-24, -48), Stand(272, 74, 2.5, mirror=True), right),
        act(yuri.LOOK, facing(-6, -30), Stand(32, 104, 1.9), left),
    )


@cache
def _shot() -> Floats:
    light = _street().copy()
    _house(light)
    _doorway(light)
    men = _men()
    place(light, men[0])
    snow = p.below([(0, 118), (90, 122), (160, 116), (240, 112), (320, 116)])
    lit = p.beam((128, 96), (300, 150), (50, 90), 0.5) + 0.4 * p.halo(128, 128, 90, 30)
    p.fill(light, snow, p.along(0.25 + 0.75 * lit + 0.4 * p.cloud(14, 5), "navy:0-3,gold:3-4"))
    _splinters(light)
    for man in men[1:]:
        place(light, man)
    return light


def draw(frame: int) -> Floats:
    light = _shot().copy()
    falling(light, SNOW, frame, len(FRAMES))
    return light
