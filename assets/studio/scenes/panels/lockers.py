"""The lockers: a steel door stands open on the bag; in the next, polished, Viktor's face."""

from functools import cache

import numpy as np

from assets.studio.cast import viktor
from assets.studio.figures.model import Model
from assets.studio.paint.canvas import Floats, grow
from assets.studio.scenes import paint as p
from assets.studio.scenes.actor import Lamp, Lights, Rim, Stand, act, film, place
from assets.studio.scenes.hand import Dress, Grasp, hand
from assets.studio.scenes.lettering import write
from assets.studio.scenes.stances import facing

FRAMES = (1400, 70, 90, 70)
DOORS = ((-26, 0), (46, 0), (118, 0), (190, 0), (262, 0))
NUMBERS = ("104", "106", "107", "110", "114")


def _bank(light: Floats) -> None:
    """Steel doors in a row: brushed, bevelled, each with slots, a number and a lock."""
    streak = p.cloud(3, 8) * 0.08 + 0.10 * np.sin(p.XS / 9.0) + 0.22 * p.halo(150, 20, 200, 120, 1)
    light[:] = p.along(0.24 + streak - p.YS / 500, "ink,room cold:1-5,navy:4")
    for (left, _), number in zip(DOORS, NUMBERS, strict=True):
        right = left + 72
        p.fill(light, p.box(left, 0, left + 2, 132), "ink")
        p.fill(light, p.box(left + 2, 0, left + 3, 132), "room cold:6")
        p.fill(light, p.box(right - 1, 0, right, 132), "room cold:1")
        p.fill(light, p.box(left, 5, right, 7), "ink")
        p.fill(light, p.box(left, 7, right, 8), "room cold:6")
        for k in range(4):
            p.fill(light, p.box(left + 16, 13 + 4 * k, left + 40, 14 + 4 * k), "ink")
            p.fill(light, p.box(left + 16, 14 + 4 * k, left + 40, 15 + 4 * k), "room cold:5")
        p.fill(light, p.box(left + 46, 12, left + 68, 24), "ink")
        p.fill(light, p.box(left + 47, 13, left + 67, 23), "gold:2")
        write(light, number, (left + 49, 15), 1, "ink")
        p.fill(light, p.disc(left + 61, 74, 5), "ink")
        p.fill(light, p.disc(left + 61, 74, 4), "room cold:6")
        p.fill(light, p.box(left + 60, 71, left + 62, 77), "ink")


def _open(light: Floats) -> None:
    """The dark inside of one, its door swung towards us."""
    left, right = 120, 190
    inside = p.box(left, 8, right, 132)
    p.fill(
        light, inside, p.along(0.55 - (p.XS - left) / 90 - (p.YS - 60) / 200, "ink,room cold:1-3")
    )
    p.fill(
        light, p.polygon([(left, 8), (left + 12, 16), (left + 12, 118), (left, 132)]), "room cold:1"
    )
    p.fill(light, p.box(left, 8, left + 1, 132), "room cold:7")
    p.fill(
        light, p.polygon([(left, 132), (left + 12, 118), (right, 118), (right, 132)]), "room cold:2"
    )
    door = p.polygon([(right, 8), (218, -10), (218, 142), (right, 132)])
    p.fill(light, door, p.along((p.XS - right) / 30 + 0.1, "room cold:2-6"))
    p.fill(light, p.stroke([(right, 8), (right, 132)], 2), "ink")
    p.fill(light, p.box(216, 0, 219, 132), "room cold:8")
    p.fill(light, p.box(219, 0, 222, 132), "ink")


BAG = [(128, 121), (126, 104), (131, 92), (142, 87), (170, 86), (181, 91), (187, 104), (185, 121)]
GAP = [(135, 93), (146, 84), (168, 83), (179, 92), (166, 97), (146, 98)]
PACKETS = ((139, 84), (148, 79), (158, 82), (165, 80), (152, 87))


def _bag(light: Floats) -> None:
    """A canvas bag too full for its zip: packets in the gap, its handles fallen open."""
    body = p.polygon(BAG)
    p.fill(light, p.disc(158, 121, 36, 4), "ink")
    for x, top in ((150, 68), (168, 66)):
        handle = [(x - 13, 96), (x - 10, top + 5), (x, top), (x + 8, top + 6), (x + 11, 94)]
        p.fill(light, p.stroke(handle, 4.6), "ink")
        p.fill(light, p.stroke(handle, 2.6), "olive:2")
        p.fill(
            light, p.stroke([(a - 1, b - 1) for a, b in handle]) & p.box(0, 0, 320, 90), "olive:4"
        )
    p.fill(light, grow(body), "ink")
    fold = np.sin((p.XS - p.YS * 0.5) / 3.6) * 0.07 + 0.1 * p.cloud(5, 2)
    lit = 0.95 - np.hypot(p.XS - 174, (p.YS - 92) * 1.3) / 56 + fold
    p.fill(light, body, p.along(lit, "ink,olive:0-4,stone:4"))
    p.fill(light, p.polygon(GAP), "ink")
    for x, y in PACKETS:
        packet = [(x, y), (x + 10, y - 3), (x + 12, y + 7), (x + 2, y + 10)]
        p.fill(light, grow(p.polygon(packet)), "grey:2")
        p.fill(light, p.polygon(packet), "grey:6")
        p.fill(light, p.polygon([packet[0], packet[1], (x + 10, y), (x, y + 3)]), "grey:7")
        p.fill(light, p.stroke([(x + 5, y - 1), (x + 7, y + 8)], 1.6), "gold:2")
    front = [(131, 92), (146, 97), (166, 96), (182, 91), (186, 104), (128, 106)]
    p.fill(light, p.polygon(front), p.along(lit, "olive:1-4,stone:4"))
    teeth = p.stroke([(131, 92), (146, 97), (166, 96), (182, 91)])
    p.fill(light, teeth, "gold:3")
    p.fill(light, teeth & (p.XS.astype(int) % 2 == 0), "brown:1")
    for x in (138, 174):
        strap = p.stroke([(x, 96), (x - 1, 121)], 5) & body
        p.fill(light, strap, p.along(lit - 0.15, "ink,brown:0-3,skin:4"))
        p.fill(light, p.box(x - 2, 103, x + 2, 106), "gold:3")
    p.shine(
        light,
        p.beam((206, 30), (150, 124), (30, 64), 0.5) * p.box(121, 8, 190, 132) * 0.16,
        "grey:7",
    )


@cache
def _shot() -> Floats:
    light = p.canvas()
    _bank(light)
    _open(light)
    _bag(light)
    cold = Lights(
        Lamp((0.55, 0.6, 0.5), "navy:4", 0.66, 0.8),
        (),
        (Rim((-0.8, 0.4, -0.3), "room fire:1-4", 0.35),),
        ("navy:1", 0.16),
    )
    face = act(viktor.LOOK, facing(40, 40, nod=4), Stand(62, 104, 3.2), cold)
    pane = p.box(49, 8, 117, 132)
    warp = np.roll(face.light, 1, 1)
    where = face.mask & pane
    bands = (p.XS.astype(int) * 3 + p.YS.astype(int) // 7) % 11 < 2
    mixed = np.where(bands[..., None], warp, face.light)
    p.fill(light, where, mixed, 0.84)
    p.fill(light, pane & ~where, "ink", 0.22)
    p.fill(light, where, "navy:1", 0.22)
    p.fill(light, pane & (np.abs(p.XS - 70 + p.YS * 0.30) < 5), "grey:7", 0.16)
    p.fill(light, pane & (np.abs(p.XS - 82 + p.YS * 0.30) < 1.5), "grey:7", 0.16)
    _fingers(light)
    return light


def _fingers(light: Floats) -> None:
    m = Model()
    hand(
        m,
        Grasp((0.10, 0.2, 0.32, 0.44), 9, (0.9, 0.0)),
        Dress("tanned", "grey:0-5", "grey:5-7", 1.6),
    )
    cold = Lights(
        Lamp((-0.6, 0.7, 0.3), "grey:7", 0.5, 0.9),
        (),
        (),
        ("navy:2", 0.14),
    )
    place(light, film(m, Stand(262, 128, 4.4, side=180, roll=56), cold, np.zeros(3)))


def draw(frame: int) -> Floats:
    light = _shot().copy()
    if frame in {1, 3}:
        p.dim(light, 0.72)
    return light
