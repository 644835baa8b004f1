"""The two coaches of the chase: ours with the blue stripe, Viktor's with the red."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from assets.studio.vehicles.finish import Cabin, cabin, ribs, scars, screen_glass
from assets.studio.vehicles.model import Vehicle

LENGTH = 144
AXLES = (46.0, -40.0, -57.0)
RADIUS = 7.6
SIDE = 15.0  # z of the painted side
LIGHT = 0.84  # of the inside
PILLARS = (-43.5, -24.5, -5.5, 13.5, 32.5)


@dataclass(frozen=True)
class Coach:
    """What a coach shows: its stripe, how hurt it is (0 to 2), wheels, lamps, door, people."""

    stripe: str = "blue"
    seed: int = 1
    damage: int = 0
    spin: float = 0.0
    brake: bool = False
    door: bool = False
    sway: float = 0.0
    people: float = 0.72
    light: float = LIGHT
    torn: int = 0  # 1 keeps only the front half, -1 only the rear


def coach(c: Coach) -> Vehicle:
    """Build an intercity coach, 144 long, front to the right."""
    v = Vehicle("steel", LENGTH / 2, SIDE)
    v.spin = c.spin
    _solids(v, c.damage, c.torn)
    _side(v, c)
    _windows(v, c)
    _ends(v, c)
    if c.damage:
        v.mark("side", (-72, 54, 5, 26.5), painter=scars(c.damage, c.seed))
        v.mark("front", (-16, 16, 6, 22), painter=scars(c.damage, c.seed + 1))
        v.mark("rear", (-16, 16, 6, 22), painter=scars(c.damage, c.seed + 2))
    return v


def _solids(v: Vehicle, damage: int, torn: int) -> None:
    outline = [(-70, 9), (-70, 39), (-66, 42.5), (60, 42.5), (65, 41), (68.5, 33), (70, 23)]
    v.body([*outline, (70, 9)], SIDE + 0.5, rounding=3.2, belt=24, lean=0.09)
    v.box((-71.5, 71.5), (4.2, 9.5), (-14.8, 14.8), rounding=1.6)
    v.box((-58, -30), (43, 47.6), (-8, 8), "roof", rounding=2)
    v.box((2, 14), (42.6, 44.4), (-6, 6), "roof", rounding=0.8)
    v.arches(AXLES, RADIUS, SIDE)
    if damage >= 2:
        v.ball((76, 14, 15), (15, 13, 12), None, cut=True, blend=3)
        v.ball((20, 30, 24), (26, 13, 11), None, cut=True, blend=4)
        v.ball((-30, 15, 23), (17, 9, 9), None, cut=True, blend=3)
    elif damage:
        v.ball((78, 12, 16), (10, 9, 7), None, cut=True, blend=2)
        v.ball((-14, 15, 25), (20, 8, 10), None, cut=True, blend=3)
    if torn:
        _tear(v, torn)
    axles = [x for x in AXLES if x * torn >= 0]
    v.roll_on(axles, RADIUS, 13.2, rim="chrome")
    if torn < 0:
        return
    v.box((70.5, 74), (33, 38.5), (14, 18), "dark", rounding=0.8)
    v.bar((66, 38, 14), (72, 37.6, 16), 0.5, "dark")


def _tear(v: Vehicle, keep: int) -> None:
    """Take one half away along a ragged edge, and show the hollow inside."""
    edge = 4.0
    span = (-90, edge) if keep > 0 else (edge, 90)
    v.box(span, (-10, 60), (-30, 30), "dark", rounding=0.2, cut=True)
    for i, (y, deep) in enumerate(((44, 7), (37, 12), (29, 5), (21, 13), (12, 8))):
        v.ball((edge, y, 16 - 3 * (i % 2)), (deep, 4.4, 9), "dark", cut=True)
        v.ball((edge, y - 3, -8 + 5 * (i % 2)), (deep - 2, 5, 9), "dark", cut=True)


def _side(v: Vehicle, c: Coach) -> None:
    v.mark("side", (-80, 80, 4, 47), "steel")
    v.mark("side", (-80, 80, 38.5, 47), "roof")
    v.mark("top", (-80, 80, -20, 20), "roof")
    v.mark("side", (-72, 72, 4, 9), "steel", 0.4)
    v.mark("side", (-72, 72, 8, 9), "steel", 0.62)
    v.mark("side", (-72, 70, 10, 21), painter=ribs("steel", light=0.76, dark=0.44))
    for x in (-30.0, -21.0, -4.0, 15.0, 34.0):
        v.mark("side", (x, x + 1, 9, 20), "dark", 0.3)
    for x in (-25, -8, 11, 30):
        v.mark("side", (x, x + 2, 11, 12), "dark", 0.4)
    v.mark("side", (-72, 72, 21, 22), "steel", 0.97)
    v.mark("side", (-72, 72, 22, 25), c.stripe, 0.66)
    v.mark("side", (-72, 72, 22, 23), c.stripe, 0.42)
    v.mark("side", (-72, 72, 25, 26), "red" if c.stripe == "blue" else "yellow", 0.72)
    for x in (-69.5, -48, -10, 28, 58):
        v.mark("side", (x, x + 2, 40.5, 41.5), "lamp", 0.62)
    for x in (-62, -26, 14, 40):
        v.mark("side", (x, x + 2, 6, 7), "lamp", 0.4)
    for seam in range(-22, 60, 16):
        v.mark("top", (seam, seam + 1, -11, 11), "roof", 0.42)
    v.mark("side", (-72, 60, 39, 40), "steel", 0.2)
    v.mark("side", (-80, 80, 40, 41), "steel", 0.9)
    v.mark("side", (-71.6, -69.2, 13, 18), "tail", 0.8 if c.brake else 0.5)
    v.mark("side", (67.6, 70.6, 15, 17), "lamp", 0.5)


def _windows(v: Vehicle, c: Coach) -> None:
    inside = Cabin(
        c.seed, damage=c.damage, people=c.people, light=c.light, sway=c.sway, ceiling=40.5
    )
    v.mark("side", (-62, 51.5, 27, 38), "glass", rounding=2.2, painter=cabin(inside))
    for x in PILLARS:
        v.mark("side", (x, x + 1, 26.5, 38.5), "dark", 0.2)
    v.mark("side", (-62, 51.5, 26, 27), "steel", 0.84)
    v.mark("side", (54, 63.6, 6, 39.5), "dark", 0.25, rounding=1.5)
    steps = Cabin(c.seed, pitch=90, people=0, light=c.light * 0.62)
    if c.door:
        v.mark("side", (55, 62.6, 7, 38.5), "inside", 0.5, rounding=1)
        v.mark("side", (55, 62.6, 22, 38.5), "inside", 0.72, rounding=1)
        for y in (7, 11, 15):
            v.mark("side", (56, 62.6, y, y + 1), "dark", 0.55)
        v.mark("side", (62, 62.9, 10, 34), "chrome", 0.9)
    else:
        v.mark("side", (55, 58.4, 12, 38.5), "glass", painter=cabin(steps))
        v.mark("side", (59.4, 62.6, 12, 38.5), "glass", painter=cabin(steps))
        v.mark("side", (55, 62.6, 7, 12), "steel", 0.5)
    driver = Cabin(c.seed + 3, pitch=10, people=float(c.people > 0), light=c.light * 0.7)
    box = (65.0, 70.0, 25.0, 39.0)
    v.mark("side", box, "glass", slant=-0.2, rounding=1.2, painter=cabin(driver))


def _ends(v: Vehicle, c: Coach) -> None:
    v.mark("front", (-16, 16, 4, 47), "steel")
    v.mark("front", (-15, 15, 38.5, 48), "roof")
    for side in (-1, 1):
        pane = Cabin(
            c.seed + side, pitch=8, people=float(side < 0 < c.people), light=c.light * 0.75
        )
        box = (-13.4, -0.7, 23.5, 38.0) if side < 0 else (0.7, 13.4, 23.5, 38.0)
        v.mark("front", box, "glass", rounding=2.4, painter=screen_glass(pane, forward=True))
    v.mark("front", (-9, 9, 39, 42.6), "dark", 0.1)
    v.mark("front", (-8, 8, 39.6, 42), "lamp", 0.55)
    v.mark("front", (-15, 15, 20, 22), c.stripe, 0.65)
    v.mark("front", (-9, 9, 11, 15), "dark", painter=ribs("dark", light=0.9, dark=0.1))
    for z, dead in ((-11.5, c.damage >= 1), (11.5, c.damage >= 2)):
        v.mark("front", (z - 3.6, z + 3.6, 11.2, 16.8), "chrome", 0.8, rounding=1.4)
        lamp = ("dark", 0.1) if dead else ("lamp", 0.95)
        v.mark("front", (z - 2.6, z + 2.6, 12, 16), *lamp, rounding=1.4)
    v.mark("rear", (-16, 16, 10, 47), "steel")
    back = Cabin(c.seed, people=min(0.4, c.people), light=c.light)
    v.mark(
        "rear", (-12, 12, 28, 38), "glass", rounding=2, painter=screen_glass(back, forward=False)
    )
    v.mark("rear", (-15, 15, 22, 25), c.stripe, 0.62)
    v.mark("rear", (-11, 11, 10, 20), "dark", painter=ribs("steel", light=0.5, dark=0.12))
    tail = 0.8 if c.brake else 0.5
    for z, (low, high) in product((-13.0, 13.0), ((12.0, 20.0), (39.5, 42.0))):
        v.mark("rear", (z - 1.8, z + 1.8, low, high), "tail", tail, rounding=0.6)
    v.mark("rear", (-4, 4, 5, 8), "white", 0.8)
