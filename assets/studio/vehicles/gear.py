"""What stands on the road: barriers, cones, machines of the works, columns, the crossing."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.vehicles.finish import car_glass, ribs, slats
from assets.studio.vehicles.model import Painter, Vehicle
from assets.studio.vehicles.skin import INDEX, Bits, Skin

ARROW = ("..#....", ".##....", "#######", ".##....", "..#....")
COLUMN = 96  # px from a column's foot to the girders


def barrier(lit: bool) -> Vehicle:
    """Build a barrier: two hatched boards, a lamp at each end, sand bags on the feet."""
    v = Vehicle("white", 27, 7)
    for low, high in ((15.0, 21.0), (6.6, 11.6)):
        v.box((-27, 27), (low, high), (5, 7), rounding=0.4)
    for x in (-18, 18):
        v.box((x - 1, x + 1), (0, 22), (3.4, 5), "iron", rounding=0.3)
        v.bar((x, 1, -3), (x, 1, 11), 0.8, "iron")
        v.ball((x, 2, 8.6), (6, 2.6, 3.4), "stone")
        v.ball((x + 1, 4, 7.6), (4.4, 2, 3), "stone")
        v.disc((x, 24.4, 6), 2.9, 1.4, "lamp", rounding=1)
    _hatch(v, -27, 27, ((15, 21, 0.6), (6.6, 11.6, -0.6)))
    v.hull.extend(i for i, name in enumerate(v.parts) if name == "lamp")
    for x in (-18, 18):
        v.mark("side", (x - 3, x + 3, 21.6, 28), "lamp", 0.78 if lit == (x < 0) else 0.3)
    return v


def _hatch(v: Vehicle, start: int, end: int, rows: tuple[tuple[float, float, float], ...]) -> None:
    for low, high, slant in rows:
        for x in range(start - 8, end + 8, 8):
            v.mark("side", (x, x + 4, low, high), "red", 0.66, slant=slant)


def cone(fallen: bool = False) -> Vehicle:
    """Build a cone with two white bands."""
    v = Vehicle("orange", 6, 4)
    if fallen:
        v.box((-8, -6), (0, 10), (-5, 5), "dark", rounding=0.3)
        v.body([(-6, 0.6), (-6, 9), (8, 6), (8, 4)], 3.6, rounding=1)
        v.mark("side", (-2, 1, 0, 10), "white", 0.95)
        return v
    v.box((-6, 6), (0, 1.8), (-5, 5), "dark", rounding=0.4)
    v.body([(-4.4, 1), (-1.2, 15), (1.2, 15), (4.4, 1)], 4, rounding=0.9, belt=1, lean=0.22)
    v.mark("side", (-6, 6, 9.4, 12), "white", 0.95)
    v.mark("side", (-6, 6, 4.4, 7), "white", 0.9)
    return v


def lamp_board(phase: int) -> Vehicle:
    """Build a trailer with a board of lamps; an arrow runs across it to the left."""
    v = Vehicle("yellow", 24, 8)
    v.box((-22, 22), (21, 44), (4, 8), "dark", rounding=0.8, hull=True)
    v.box((-20, 20), (6, 9), (-6, 6), rounding=0.6)
    v.box((-13, 3), (9, 15), (-5, 5), rounding=1)
    for x in (-8.0, 8.0):
        v.bar((x, 8, 4), (x, 24, 5), 0.8, "iron")
    v.roll_on((0,), 4.6, 7, 1.6)
    v.bar((20, 7.4, 0), (30, 3, 0), 0.8, "iron")
    v.mark("side", (-22, 22, 43, 44.4), "yellow", 0.7)
    v.mark("side", (-22, 22, 21, 22), "yellow", 0.5)
    for row, line in enumerate(ARROW):
        for column, letter in enumerate(line):
            x, y = -17.0 + column * 5, 39.0 - row * 4
            on = letter == "#" and column >= 6 - 2 * phase
            lamp = ("lamp", 0.78) if on else ("lamp", 0.14)
            v.mark("side", (x, x + 3, y, y + 3), *lamp, rounding=1.4)
    return v


def digger(lift: float) -> Vehicle:
    """Build a digger: a slewing cab on tracks, arm and bucket raised by so many degrees."""
    v = Vehicle("yellow", 34, 12)
    v.box((-30, 26), (1, 11), (5, 12), "iron", rounding=4.6)
    v.box((-30, 26), (1, 11), (-12, -5), "iron", rounding=4.6)
    for x in (-24.0, -13.0, -2.0, 9.0, 20.0):
        v.disc((x, 6, 11.6), 3, 1.4, "dark", rounding=0.5)
    v.box((-20, 16), (10, 13), (-8, 8), "dark", rounding=0.6)
    v.body([(-30, 13), (-31, 26), (-24, 29), (-2, 29), (-2, 13)], 11, rounding=1.8)
    v.body([(-1, 13), (-1, 40), (14, 40), (18, 26), (18, 13)], 10, rounding=1.4, hull=True)
    v.box((-26, -18), (28, 32), (-3, 3), "dark", rounding=0.6)
    elbow = (22 + 16 * math.cos(math.radians(40 + lift)), 26 + 22 * math.sin(math.radians(52)))
    wrist = (elbow[0] + 10, elbow[1] - 27 + lift * 0.5)
    v.bar((14, 20, -4), (elbow[0], elbow[1], -4), 2.2, "yellow")
    v.bar((elbow[0], elbow[1], -4), (wrist[0], wrist[1], -4), 1.7, "yellow")
    v.bar((20, 20, -2.4), (elbow[0] - 4, elbow[1] - 9, -2.4), 0.8, "chrome")
    x, y = wrist
    v.body([(x - 6, y), (x - 8, y - 9), (x + 1, y - 13), (x + 4, y)], 5, "iron", rounding=1, z=-4)
    v.hull.append(len(v.parts) - 1)
    v.mark("side", (1, 15.6, 25, 38), slant=-0.1, rounding=1, painter=car_glass(((6.6, 31),), 26))
    v.mark("side", (-31, -2, 16, 19), painter=slats("yellow", 6, 0.74, 0.1))
    v.mark("side", (-27, -12, 21, 27), painter=ribs("dark", light=0.9, dark=0.1))
    v.mark("side", (8, 9, 14, 25), "dark", 0.4)
    return v


def roller(spin: float) -> Vehicle:
    """Build a road roller: a drum ahead, a roof on posts, a man beneath."""
    v = Vehicle("yellow", 30, 11)
    v.spin = spin
    v.disc((18, 10, 0), 10, 11, "steel", rounding=1)
    v.box((14, 22), (8.6, 11.6), (11, 13), rounding=0.6)
    v.bar((18, 10, 12), (6, 20, 12), 1.2, "yellow")
    v.box((-28, 8), (9, 21), (-9, 9), rounding=1.6)
    v.roll_on((-18,), 8.6, 9.4, 3, rim="steel")
    for x in (-24, -4):
        v.bar((x, 20, 8), (x, 40, 8), 0.7, "dark")
        v.bar((x, 20, -8), (x, 40, -8), 0.7, "dark")
    v.box((-28, 2), (40, 42.4), (-10, 10), rounding=0.8, hull=True)
    v.ball((-14, 25, 0), (3.6, 5, 4), "orange")
    v.ball((-12.6, 31.6, 0), (2.6, 2.9, 2.6), "skin")
    v.ball((-12.8, 33.8, 0), (3, 1.8, 3), "lamp")
    v.bar((-10, 26, 3), (-4, 24, 3), 1, "orange")
    v.mark("side", (-28, 8, 10, 13), painter=slats("yellow", 6, 0.74, 0.1))
    v.mark("side", (-8, 6, 15, 19), painter=ribs("dark", light=0.9, dark=0.1))
    return v


def plate() -> Vehicle:
    """Build a ramp of steel plate on timbers, 72 long, to stand before a trench."""
    v = Vehicle("iron", 36, 10)
    v.body([(-36, 0), (-36, 1.4), (30, 20), (36, 20), (36, 17), (-26, 0)], 10, rounding=0.4)
    for x in (8, 20, 32):
        v.box((x - 2, x + 2), (0, 0.5 * x), (-9, 9), "wood", rounding=0.5)
    v.mark("side", (-40, 40, 0, 21), "dark", 0.8)
    v.mark("top", (-40, 40, -11, -8), "yellow", 0.8)
    v.mark("top", (-40, 40, 7.4, 10.4), "yellow", 0.8)
    for i in range(6):
        v.mark("top", (-30 + i * 11, -26 + i * 11, -6, 6), "yellow", 0.7)
    v.mark("side", (28, 36, 14, 20), "red", 0.7)
    return v


def _lattice(skin: Skin, on: Bits) -> None:
    """Riveted steel: flanges at both edges, crossed straps between, holes behind them."""
    x, y = skin.place[on, 0], skin.place[on, 1]
    which = np.flatnonzero(on)
    wave = np.abs((y % 14) - 7) - 1
    strap = np.abs(np.abs(x) - np.abs(wave) * 0.62) < 0.9
    flange = np.abs(x) > 3.6
    skin.material[which] = INDEX["dark"]
    skin.value[which] = 0.3
    bright = which[strap | flange]
    skin.material[bright] = INDEX["iron"]
    skin.value[bright] = np.where(x[strap | flange] < 0, 0.82, 0.5)
    rivet = which[flange & (np.floor(y) % 5 == 0)]
    skin.value[rivet] = 0.98


LATTICE: Painter = _lattice


def pillar() -> Vehicle:
    """Build a column of the elevated railway: lattice on a hatched foot."""
    v = Vehicle("iron", 9, 9)
    v.box((-5.6, 5.6), (18, COLUMN), (-5, 5), rounding=0.3)
    v.box((-7.4, 7.4), (COLUMN - 5, COLUMN), (-7, 7), rounding=0.4)
    v.box((-9, 9), (0, 20), (-9, 9), "yellow", rounding=0.8, hull=True)
    v.box((-7, 7), (20, 23), (-7, 7), "stone", rounding=0.6)
    v.mark("side", (-5.6, 5.6, 23, COLUMN - 5), painter=LATTICE)
    v.mark("side", (-9, 9, 0, 20), painter=slats("yellow", 10, 0.72, 0.1, slant=1.0))
    v.mark("front", (-9, 9, 0, 20), painter=chevron_side())
    return v


def chevron_side() -> Painter:
    """Carry the foot's stripes round to its front."""

    def paint(skin: Skin, on: Bits) -> None:
        z, y = skin.place[on, 2], skin.place[on, 1]
        bright = (9 - z - y) % 10 < 5
        skin.paint(on, "yellow", 0.5)
        dark = np.flatnonzero(on)[~bright]
        skin.material[dark] = INDEX["dark"]

    return paint


def girder() -> Vehicle:
    """Build a beam of the elevated railway, 96 long: one bay between two columns."""
    v = Vehicle("iron", 48, 8)
    v.box((-48, 48), (0, 15), (5, 8), rounding=0.3)
    v.box((-48, 48), (0, 1.6), (3, 9), rounding=0.3)
    v.box((-48, 48), (13.4, 15), (3, 9), rounding=0.3)
    v.mark("side", (-48, 48, 0, 15), "iron", 0.36)
    v.mark("side", (-48, 48, 13, 15), "iron", 0.7)
    v.mark("side", (-48, 48, 0, 1), "iron", 0.6)
    for i in range(8):
        x = -48.0 + i * 12
        v.mark("side", (x, x + 1.4, 1, 13), "iron", 0.66)
        for y in (3, 6, 9, 12):
            v.mark("side", (x + 3, x + 4, y, y + 1), "iron", 0.62)
    for i in range(24):
        v.mark("side", (-48 + i * 4, -47 + i * 4, 13.6, 14.4), "iron", 0.95)
    return v


def gate(angle: float, lamp: int, broken: bool = False) -> Vehicle:
    """Build a crossing gate on its post; angle 90 is up, lamp 0 or 1 burns, -1 none."""
    v = Vehicle("white", 0, 3)
    v.box((-6, 6), (0, 3), (-5, 5), "stone", rounding=0.6)
    v.box((-3, 3), (2, 26), (-3, 3), "white", rounding=0.8)
    v.box((-5, 5), (17, 26), (-4, 4), "iron", rounding=1)
    along = (-math.cos(math.radians(angle)), math.sin(math.radians(angle)))
    for i in range(10):
        bend = 2.6 * max(0, i - 5) if broken else 0.0
        a, b = 4 + 6.4 * i, 4 + 6.4 * (i + 1)
        if broken and i > 7:
            break
        start = (along[0] * a, 22 + along[1] * a - bend, 4)
        end = (along[0] * b, 22 + along[1] * b - bend - (2.6 if broken and i > 5 else 0), 4)
        v.bar(start, end, 1.5, "white" if i % 2 else "red")
    v.bar((0, 22, 4), (-along[0] * 10, 22 - along[1] * 10, 4), 2.4, "iron")
    for i in (2, 5, 8):
        if broken and i > 5:
            continue
        a = 4 + 6.4 * i
        spot = (along[0] * a, 22 + along[1] * a + 2.6, 4.0)
        v.ball(spot, (1.7, 1.7, 1.7), "tail" if i % 2 == lamp else "maroon")
    return v


def crossbuck(lamp: int) -> Vehicle:
    """Build the crossing's post: two crossed boards, two red lamps, a bell."""
    v = Vehicle("white", 1, 2)
    v.box((-3, 3), (0, 2), (-3, 3), "stone", rounding=0.5)
    v.box((-1.1, 1.1), (2, 66), (-1.1, 1.1), "chrome", rounding=0.4)
    for sign in (-1, 1):
        v.bar((-12, 58 - 7.6 * sign, 1.8), (12, 58 + 7.6 * sign, 1.8), 1.8, "white")
    v.bar((-9, 42, 1.4), (9, 42, 1.4), 0.8, "dark")
    for i, x in enumerate((-9.4, 9.4)):
        v.disc((x, 42, 1.8), 5.2, 0.8, "dark", rounding=0.3)
        v.disc((x, 42, 3), 3.2, 1.2, "tail" if i == lamp else "maroon", rounding=0.8)
        v.box((x - 3.6, x + 3.6), (45, 46.2), (2, 6), "dark", rounding=0.3)
    v.ball((0, 68, 0), (3.4, 2.8, 3.4), "yellow")
    v.box((-4, 4), (28, 34), (1.2, 2.2), "white", rounding=0.4)
    return v
