"""The freight engine that ends the chase: a rebuilt diesel in railway green and yellow."""

from __future__ import annotations

from assets.studio.vehicles.finish import burnt, chevrons, ribs, scars, slats
from assets.studio.vehicles.model import Vehicle

LENGTH = 208
RAIL = 6.4  # radius of a wheel
SIDE = 14.5
BOGIES = (-62.0, 62.0)


def bogie(v: Vehicle, x: float, spread: float, radius: float, z: float = 10.5) -> None:
    """Hang a bogie below x: wheels, side frame, springs, axle boxes."""
    v.box((x - spread - 9, x + spread + 9), (5, 9.4), (z - 1, z + 2), "stone", rounding=1)
    v.box((x - 6, x + 6), (3.6, 7), (z, z + 3), "iron", rounding=0.8)
    axles = (x - spread, x, x + spread) if spread > 12 else (x - spread, x + spread)
    v.roll_on(axles, radius, z, 1.6, rim="rail")
    for axle in axles:
        v.box((axle - 2.6, axle + 2.6), (4.4, 9), (z + 1.6, z + 3.6), "iron", rounding=0.8)
        v.disc((axle, 6.2, z + 3.8), 1.3, 0.5, "chrome", rounding=0.3)


def locomotive(spin: float = 0.0, damage: int = 0) -> Vehicle:
    """Build the engine, 208 long, short hood first; damage 1 crushed, 2 burnt out."""
    v = Vehicle("green", LENGTH / 2, SIDE)
    v.spin = spin
    _frame(v)
    _hoods(v)
    if damage:
        v.ball((100, 30, 12), (16, 14, 12), None, cut=True, blend=3)
        v.ball((88, 44, -6), (12, 10, 10), None, cut=True, blend=3)
    _rails(v, "rust" if damage > 1 else "yellow")
    for x in BOGIES:
        bogie(v, x, 15, RAIL)
    _side_marks(v)
    _front_marks(v, damage)
    if damage:
        v.mark("side", (40, 110, 10, 60), painter=scars(2, 7))
    if damage > 1:
        for face in ("side", "top"):
            v.mark(face, (-110, 110, -20, 60), painter=burnt(3, 30))
        v.mark("front", (-16, 16, 4, 60), painter=burnt(5, 22))
    return v


def _frame(v: Vehicle) -> None:
    v.box((-98, 94), (13, 18), (-14.5, 14.5), "yellow", rounding=0.8, hull=True)
    v.box((-30, 30), (4, 13), (-12.6, 12.6), "iron", rounding=2.4, hull=True)
    v.box((-46, -32), (5, 12), (-12, 12), "dark", rounding=0.8)
    v.body([(93, 2.4), (93, 14), (96, 14), (103, 2.4)], 12, "iron", rounding=0.6, hull=True)
    v.box((94, 104), (14, 16.8), (-2, 2), "dark", rounding=0.6)
    v.box((-104, -97), (14, 16.8), (-2, 2), "dark", rounding=0.6)
    v.box((88, 94), (4, 13), (10, 14), "yellow", rounding=0.5)
    v.box((-98, -92), (4, 13), (10, 14), "yellow", rounding=0.5)


def _hoods(v: Vehicle) -> None:
    nose = [(38, 17), (38, 41), (78, 41), (86, 37), (87, 17)]
    v.body(nose, 9.4, rounding=2.2, belt=34, lean=0.18)
    long: list[tuple[float, float]] = [(-90, 17), (-90, 46), (-86, 49), (12, 49), (12, 17)]
    v.body(long, 9.4, rounding=2.2, belt=42, lean=0.3)
    v.box((10, 40), (17, 57), (-13, 13), rounding=2)
    v.box((6, 44), (56, 58.6), (-14, 14), "dark", rounding=1.1)
    for x in (-74, -58):
        v.disc((x, 49.6, 0), 6.6, 1.6, "dark", rounding=0.5, upright=True)
        v.disc((x, 50.8, 0), 5, 1.4, "iron", rounding=0.4, upright=True)
    v.box((-34, -18), (48, 53.4), (-4, 4), "dark", rounding=1.4)
    v.box((-8, 4), (48, 51.4), (-6, 6), "dark", rounding=1)
    v.box((50, 56), (41, 44), (-3, 3), "dark", rounding=0.6)
    for z in (-2.6, 0, 2.6):
        v.bar((30, 59, z), (40, 61, z), 0.7, "iron")
    v.bar((14, 58, 6), (14, 66, 6), 0.4, "dark")
    v.ball((70, 43, 0), (2, 2.4, 2), "yellow")
    v.box((85, 88.6), (32, 39), (-4.4, 4.4), "dark", rounding=1, hull=True)


def _rails(v: Vehicle, paint: str) -> None:
    for start, end, count in ((-96, 8, 10), (42, 92, 5)):
        for i in range(count):
            x = start + (end - start) * i / (count - 1)
            v.box((x - 0.5, x + 0.5), (18, 29), (13, 14), paint, rounding=0.3)
        for y in (23.6, 29):
            v.box((start - 0.5, end + 0.5), (y - 0.5, y + 0.5), (13, 14), paint, rounding=0.3)
    for z in (-12, -4.4, 4.4, 12):
        v.box((92, 93), (17, 30), (z - 0.5, z + 0.5), paint, rounding=0.3)
    for z in (-8.2, 8.2):
        v.box((92, 93), (29, 30), (z - 4, z + 4), paint, rounding=0.3)
    for x in (12.5, 37.5):
        v.box((x - 0.5, x + 0.5), (19, 38), (13.4, 14.4), "chrome", rounding=0.3)


def _side_marks(v: Vehicle) -> None:
    v.mark("side", (-100, 96, 17, 18), "white", 0.9)
    v.mark("side", (-100, 96, 13, 14), "dark", 0.5)
    for seam in range(-84, 6, 9):
        v.mark("side", (seam, seam + 1, 19, 42), "dark", 0.5)
        v.mark("side", (seam + 6, seam + 7, 30, 32), "chrome", 0.7)
    for x0, x1 in ((-83, -56), (-38, -12)):
        v.mark("side", (x0, x1, 30, 40), painter=ribs("green", light=0.5, dark=0.14))
    v.mark("side", (-92, 12, 41, 44), "yellow", 0.74)
    v.mark("side", (-92, 12, 44, 45), "dark", 0.4)
    v.mark("side", (38, 88, 31, 34), "yellow", 0.74)
    v.mark("side", (38, 88, 30, 31), "dark", 0.4)
    v.mark("side", (38, 88, 18, 26), painter=slats("yellow", 9, 0.78, 0.1))
    v.mark("side", (10, 40, 17, 38), "yellow", 0.66)
    v.mark("side", (10, 40, 38, 39), "dark", 0.4)
    for x in (12.8, 27.2):
        v.mark("side", (x, x + 10, 41, 51), "dark", 0.5, rounding=1)
        v.mark("side", (x + 1, x + 9, 42, 50), "inside", 0.74, rounding=0.6)
    v.mark("side", (14.4, 18.4, 42, 47.4), "dark", 0.3, rounding=1.6)
    v.mark("side", (15, 18.6, 46, 49.4), "skin", 0.55, rounding=1.6)
    v.mark("side", (14.4, 18.6, 48.6, 50), "cloth", 0.5)
    v.mark("side", (22.6, 26, 20, 51), "yellow", 0.46)
    v.mark("side", (24.6, 25.6, 30, 33), "chrome", 0.95)
    v.mark("side", (28, 36, 22, 27), "white", 0.85, rounding=0.6)
    v.mark("side", (29.4, 31, 23, 26), "dark", 0.4)
    v.mark("side", (32.6, 34.2, 23, 26), "dark", 0.4)
    v.mark("side", (-24, 24, 5, 12), "iron", 0.5)
    v.mark("side", (-22, -4, 6, 11), "iron", 0.66)
    v.mark("side", (4, 8, 8, 10), "lamp", 0.5)


def _front_marks(v: Vehicle, damage: int) -> None:
    v.mark("front", (-13, 13, 17, 31), painter=chevrons())
    for z0, z1 in ((-11.6, -2), (2, 11.6)):
        v.mark("front", (z0, z1, 42, 53), "dark", 0.5, rounding=1)
        v.mark("front", (z0 + 0.8, z1 - 0.8, 43, 52), "inside", 0.66, rounding=1)
    v.mark("front", (-14, 14, 13, 18), painter=ribs("yellow", 9, 0.8, 0.3))
    for i in range(6):
        v.mark("front", (-11 + i * 4, -9.4 + i * 4, 3, 13), "dark", 0.2, slant=0.3)
    lamp = ("dark", 0.5) if damage else ("lamp", 0.8)
    v.mark("front", (-3.8, 3.8, 33.4, 37.4), *lamp, rounding=1.9)
    v.mark("front", (-0.5, 0.5, 33.4, 37.4), "chrome", 0.6)
    for z in (-10, 10):
        v.mark("front", (z - 1.6, z + 1.6, 18.4, 21.6), *lamp, rounding=1.5)
