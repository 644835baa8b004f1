"""What the engine draws: wagons of five kinds; and a car of the elevated railway."""

from __future__ import annotations

from assets.studio.vehicles.finish import Cabin, cabin, ribs, scars
from assets.studio.vehicles.locomotive import bogie
from assets.studio.vehicles.model import Vehicle

LENGTH = 124
WHEEL = 5.6
SIDE = 13.0


def _frame(paint: str, spin: float, half: float = 58) -> Vehicle:
    v = Vehicle(paint, LENGTH / 2, SIDE)
    v.spin = spin
    v.box((-half, half), (10, 14), (-12, 12), "dark", rounding=0.8)
    v.box((-LENGTH / 2, LENGTH / 2), (10.6, 13), (-1.6, 1.6), "iron", rounding=0.4)
    for x in (-42, 42):
        bogie(v, x, 8, WHEEL, 10)
    return v


def box_car(paint: str = "red", spin: float = 0.0, damage: int = 0) -> Vehicle:
    """Build a box car: ribs, a sliding door, a ladder, a brake wheel."""
    v = _frame(paint, spin)
    v.box((-58, 58), (14, 52), (-SIDE, SIDE), rounding=1.2)
    v.box((-58, 58), (52, 53.4), (-2.6, 2.6), "iron", rounding=0.4)
    if damage:
        v.ball((40, 40, 20), (20, 12, 12), None, cut=True, blend=4)
        v.ball((-50, 18, 18), (14, 10, 10), None, cut=True, blend=3)
    for i in range(15):
        x = -57.0 + i * 8
        v.mark("side", (x, x + 1, 15, 50), paint, 0.22)
        v.mark("side", (x + 1, x + 2, 15, 50), paint, 0.72)
    v.mark("side", (-60, 60, 50, 52), paint, 0.86)
    v.mark("side", (-15, 15, 15, 50), "dark", 0.5)
    v.mark("side", (-14, 13, 16, 49), "rust", 0.46)
    for x in (-8, -1, 6):
        v.mark("side", (x, x + 1, 16, 49), "rust", 0.26)
    v.mark("side", (-14, 13, 48, 49), "rust", 0.75)
    v.mark("side", (9, 10.4, 24, 36), "chrome", 0.7)
    v.mark("side", (-15, 24, 14, 15.6), "iron", 0.8)
    for y in range(16, 50, 4):
        v.mark("side", (48, 56, y, y + 1), "chrome", 0.66)
    for x in (48, 55):
        v.mark("side", (x, x + 1, 15, 52), "chrome", 0.5)
    for i, (x0, x1) in enumerate(((-52, -44), (-42, -36), (-34, -24))):
        v.mark("side", (x0, x1, 40, 43), "white", 0.78)
        v.mark("side", (x0, x1 - 2 * i, 35, 36.4), "white", 0.6)
    v.mark("side", (22, 40, 22, 26), "white", 0.66)
    v.mark("side", (-58, 58, 14, 22), painter=scars(1, 9))
    return v


def tank_car(paint: str = "steel", spin: float = 0.0, damage: int = 0) -> Vehicle:
    """Build a tank car: a bright barrel in straps, a dome, a ladder, a placard."""
    v = _frame(paint, spin, 60)
    v.drum((-57, 57), (31, 0), 15.4)
    v.disc((0, 46, 0), 6.4, 3, "iron", rounding=1, upright=True)
    v.rail([(-10, 44, 9), (-10, 50, 9), (10, 50, 9), (10, 44, 9)], 0.45, "yellow")
    if damage:
        v.ball((34, 36, 16), (18, 10, 8), None, cut=True, blend=4)
    for x in (-44, -24, 24, 43):
        v.mark("side", (x, x + 1.4, 14, 48), "dark", 0.5)
        v.mark("top", (x, x + 1.4, -14, 14), "dark", 0.6)
    v.mark("side", (-22, 22, 28, 32), "yellow", 0.76)
    v.mark("side", (-22, 22, 27, 28), "dark", 0.5)
    for x in (-4, 3):
        v.mark("side", (x, x + 1, 14, 46), "chrome", 0.9)
    for y in range(15, 45, 3):
        v.mark("side", (-4, 4, y, y + 1), "chrome", 0.8)
    v.mark("side", (30, 37, 28, 35), "orange", 0.6, slant=0.0, rounding=1)
    v.mark("side", (32, 35, 30, 33), "white", 0.9)
    for i in range(4):
        v.mark("side", (-40 + 4 * i, -38 + 4 * i, 35, 38), "dark", 0.4)
    return v


def flat_car(paint: str = "rust", spin: float = 0.0, damage: int = 0) -> Vehicle:
    """Build a flat car with pipes (whole) or logs shaken loose (damaged), stakes and chains."""
    v = _frame(paint, spin)
    v.box((-59, 59), (13.4, 17), (-SIDE, SIDE), rounding=0.6)
    rows = ((22.4, (-8.8, 0.0, 8.8)), (30.4, (-4.4, 4.4)), (38, (0.0,)))
    for y, across in rows:
        for i, z in enumerate(across):
            shift = damage * (7.0 * i - 5 + y / 4)
            v.drum((-54 + shift, 54 + shift * 1.4), (y, z), 4.9, "rust")
            for end in (-54 + shift, 54 + shift * 1.4):
                v.drum((end - 0.4, end + 0.4), (y, z), 3.9, "wood")
    for x in () if damage else (-46, -16, 16, 46):
        v.box((x - 1, x + 1), (13, 33), (SIDE - 1.4, SIDE), "yellow", rounding=0.4)
        v.bar((x, 30, 9), (x, 42, 1.6), 0.5, "chrome")
    v.mark("side", (-60, 60, 13, 17.4), painter=ribs("rust", 12, 0.62, 0.42, up=False))
    return v


def hopper(paint: str = "brown", spin: float = 0.0, damage: int = 0) -> Vehicle:
    """Build a hopper: sloping ends, ribs, three chutes, a heap of coal."""
    v = _frame(paint, spin, 60)
    bin_: list[tuple[float, float]] = [(-56, 46), (-56, 38), (-36, 15), (36, 15), (56, 38)]
    v.body([*bin_, (56, 46)], SIDE, rounding=0.8)
    for x in (-26.0, 0.0, 26.0):
        v.body([(x - 10, 16), (x - 4, 8), (x + 4, 8), (x + 10, 16)], 11, "iron", rounding=0.6)
    for at, y, r in ((-36, 44, 17), (-10, 45, 19), (18, 44, 18), (40, 43, 14)):
        v.ball((at, y, 0), (r, 6, 10), "black", blend=2)
    if damage:
        v.ball((-30, 44, 16), (20, 10, 10), None, cut=True, blend=4)
    for x in (-57.0, 56.0):
        v.box((x - 0.6, x + 0.6), (13, 46), (11, 13), "iron", rounding=0.3)
    for i in range(10):
        x = -50.0 + i * 11
        v.mark("side", (x, x + 1, 14, 46), paint, 0.2)
        v.mark("side", (x + 1, x + 3, 14, 46), paint, 0.74)
    v.mark("side", (-58, 58, 44, 46), paint, 0.85)
    v.mark("side", (-58, 58, 43, 44), paint, 0.2)
    v.mark("side", (-30, 2, 30, 33), "white", 0.72)
    return v


def caboose(paint: str = "red", spin: float = 0.0, damage: int = 0) -> Vehicle:
    """Build the guard's van at the tail: lit windows, a cupola, platforms and a red lamp."""
    v = _frame(paint, spin, 60)
    v.box((-46, 46), (14, 42), (-SIDE + 1, SIDE - 1), rounding=1)
    v.box((-56, 56), (42, 44.4), (-13, 13), "dark", rounding=0.8)
    v.box((-16, 14), (44, 55), (-10, 10), rounding=1, hull=True)
    v.box((-18, 16), (55, 57), (-11, 11), "dark", rounding=0.6)
    v.bar((28, 44, 0), (28, 54, 0), 1.6, "dark")
    if damage:
        v.ball((38, 34, 18), (16, 12, 12), None, cut=True, blend=3)
    for end in (-57, 57):
        v.box((end - 1, end + 1), (14, 27), (9, 10.4), "yellow", rounding=0.3)
        v.bar((end, 26, 10), (end * 0.82, 26, 10), 0.6, "yellow")
        v.bar((end * 0.96, 14, 10), (end * 0.96, 42, 10), 0.6, "yellow")
    v.box((-62, -59), (22, 26), (6, 10), "tail", rounding=1)
    for x in range(-44, 46, 6):
        v.mark("side", (x, x + 0.9, 15, 41), paint, 0.28)
    v.mark("side", (-46, 46, 14, 17), "yellow", 0.72)
    for x in (-38, -10, 26):
        v.mark("side", (x - 1.4, x + 11.4, 24.6, 36.4), "cream", 0.7, rounding=1)
        v.mark("side", (x, x + 10, 26, 35), "inside", 0.8, rounding=0.6)
        v.mark("side", (x + 4.6, x + 5.4, 26, 35), "dark", 0.5)
    v.mark("side", (-11, 9, 46.4, 53), "inside", 0.7, rounding=1)
    v.mark("side", (-1.4, -0.4, 46.4, 53), "dark", 0.5)
    v.mark("side", (-5, 0.4, 46.4, 51), "dark", 0.3, rounding=1.6)
    v.mark("side", (-34, -18, 19, 21.6), "white", 0.75)
    return v


def el_car(seed: int = 1) -> Vehicle:
    """Build a car of the elevated railway, 132 long, all its windows lit."""
    v = Vehicle("steel", 66, SIDE)
    v.body([(-65, 8), (-65, 36), (-61, 40), (61, 40), (65, 36), (65, 8)], SIDE, rounding=2.4)
    v.box((-60, 60), (4, 8.6), (-11, 11), "dark", rounding=0.8)
    for x in (-42, 42):
        bogie(v, x, 8, 5.2, 9)
    v.mark("side", (-66, 66, 8, 19), painter=ribs("steel", light=0.6, dark=0.3))
    v.mark("side", (-66, 66, 19, 21), "blue", 0.6)
    lit = Cabin(seed, floor=15, ceiling=35, light=0.95, people=0.7, pitch=8)
    v.mark("side", (-63, 63, 22, 33), "dark", 0.4, rounding=1)
    for x0, x1 in ((-61, -46), (-32, -16), (-14, 14), (16, 32), (46, 61)):
        v.mark("side", (x0, x1, 23, 32), rounding=1, painter=cabin(lit))
    for x in (-44, -34 - 5, 34, 40):
        v.mark("side", (x, x + 4.4, 9, 33), "dark", 0.4)
        v.mark("side", (x + 0.8, x + 3.6, 18, 32), "inside", 0.85)
    v.mark("side", (-66, 66, 35, 36), "steel", 0.9)
    return v
