"""High traffic, which hides what is beyond it: vans, lorries and those who come to help."""

from __future__ import annotations

from assets.studio.vehicles.cars import BRAKE, TAIL, Ride
from assets.studio.vehicles.finish import car_glass, ribs, scars, slats
from assets.studio.vehicles.model import Vehicle

SIDE = 13.6
Profile = list[tuple[float, float]]


def _ends(v: Vehicle, ride: Ride, low: float, high: float, rear_half: float = 14) -> None:
    tail = BRAKE if ride.brake else TAIL
    v.mark("side", (v.front - 4, v.front + 1, low, high), "lamp", 0.3 if ride.wrecked else 0.7)
    v.mark("side", (-v.front - 1, -v.front + 2.4, 9, 13), "tail", tail)
    for side in (-1, 1):
        a, b = sorted((side * 12, side * 6.6))
        v.mark("front", (a, b, low, high), "dark" if ride.wrecked else "lamp", 0.92)
        a, b = sorted((side * rear_half, side * (rear_half - 4)))
        v.mark("rear", (a, b, 9, 13), "tail", tail)
    v.mark("front", (-5.6, 5.6, low, high), painter=ribs("dark", light=0.95, dark=0.3))


def _chassis(v: Vehicle, ride: Ride, axles: tuple[float, ...], radius: float) -> None:
    front = v.front
    v.box((-front, front), (5.4, 8.8), (-12.6, 12.6), "dark", rounding=1)
    v.box((front - 2.4, front + 0.6), (5, 9.4), (-13, 13), "chrome", rounding=0.9)
    if ride.wrecked:
        v.ball((front + 4, 15, 12), (12, 11, 11), None, cut=True, blend=3)
        v.ball((-8, 18, 19), (18, 10, 8), None, cut=True, blend=4)
        v.mark("side", (-front, front, 5, 34), painter=scars(2, 5))
    v.arches(axles, radius, 13)
    v.roll_on(axles, radius, 11.6, rim="steel")


def _cab(v: Vehicle, profile: Profile, paint: str, *, belt: float) -> None:
    v.body(profile, 13, paint, rounding=1.8, belt=belt, lean=0.09, hull=True)


def van(ride: Ride) -> Vehicle:
    """Build a box van, 92 long, tall."""
    v = Vehicle("white", 46, 14.0)
    v.spin = ride.spin
    v.box((-45, 18), (9, 43), (-14, 14), rounding=1.2)
    cab: Profile = [(18, 9), (18, 33), (30, 33), (36.4, 22.6), (43.4, 20), (45, 17), (45, 9)]
    _cab(v, cab, ride.paint, belt=21)
    _chassis(v, ride, (32, -28), 7)
    for i in range(8):
        v.mark("side", (-44 + i * 8, -43.2 + i * 8, 12, 40), "white", 0.62)
    v.mark("side", (-45, 18, 40, 41), "white", 0.5)
    v.mark("side", (-45, 18, 9.4, 13), ride.paint, 0.55)
    v.mark("side", (-45, 18, 13, 14), "dark", 0.6)
    _pane(v, (-35, 9, 19, 36), ride.paint)
    v.mark("side", (21, 32.4, 22.6, 31), slant=-0.36, painter=car_glass(((25.4, 26.6),), 22))
    v.mark("front", (-10.4, 10.4, 22.8, 32), painter=car_glass((), 22))
    for x in (19.4, 31.4):
        v.mark("side", (x, x + 0.8, 10, 22), "dark", 0.4)
    v.mark("side", (20.6, 23, 19, 20), "chrome", 0.95)
    for x in (-44, -23, -2, 15):
        v.mark("side", (x, x + 2, 41, 42), "lamp", 0.62)
    v.mark("rear", (-0.6, 0.6, 10, 42), "dark", 0.3)
    _ends(v, ride, 11.4, 15.6)
    return v


def _pane(v: Vehicle, box: tuple[float, float, float, float], paint: str) -> None:
    """Letter the side of a van: an oval with a loaf in it, and two lines."""
    x0, x1, y0, y1 = box
    v.mark("side", box, paint, 0.62, rounding=4)
    v.mark("side", (x0 + 1.6, x1 - 1.6, y0 + 1.6, y1 - 1.6), "cream", 0.86, rounding=3)
    v.mark("side", (x0 + 5, x0 + 17, y0 + 4.6, y0 + 11.4), "orange", 0.5, rounding=3.2)
    for x in (7.4, 10.4, 13.4):
        v.mark("side", (x0 + x, x0 + x + 1, y0 + 8, y0 + 11), "orange", 0.78, slant=0.4)
    v.mark("side", (x0 + 21, x1 - 5, y0 + 9, y0 + 11.4), paint, 0.36)
    v.mark("side", (x0 + 21, x1 - 9, y0 + 5, y0 + 6.6), "dark", 0.7)


def milk(ride: Ride) -> Vehicle:
    """Build a dairy's round-cornered delivery truck, 80 long: cream over colour, a churn."""
    v = Vehicle("cream", 40, SIDE)
    v.spin = ride.spin
    shape: Profile = [(-38, 8), (-38, 36), (-34, 39.4), (16, 39.4), (24, 37), (31, 24), (38, 21)]
    v.body([*shape, (39.4, 17), (39.4, 8)], SIDE, rounding=2.8, belt=26, lean=0.08)
    _chassis(v, ride, (26, -24), 6.6)
    v.mark("side", (-40, 40, 8, 20), ride.paint, 0.56)
    v.mark("side", (-40, 40, 20, 21), "dark", 0.3)
    v.mark("side", (-40, 40, 21, 22), "white", 0.95)
    v.mark("side", (-40, 22, 35, 36), ride.paint, 0.56)
    v.mark("side", (13.6, 25, 23, 34), slant=-0.42, painter=car_glass(((18.6, 28.4),), 22))
    v.mark("front", (-10.4, 10.4, 24, 36), painter=car_glass((), 22))
    v.mark("side", (1, 10.6, 9, 34), "dark", 0.3, rounding=1)
    v.mark("side", (2, 9.6, 10, 33), "inside", 0.44, rounding=1)
    for y in (12, 18, 24):
        v.mark("side", (2, 9.6, y, y + 1), "dark", 0.3)
    for x in (3, 5.4, 7.8):
        for y in (13, 19, 25):
            v.mark("side", (x, x + 1.4, y, y + 3), "white", 0.94)
    v.mark("side", (-26, -10, 23.4, 33.4), ride.paint, 0.62, rounding=4.9)
    v.mark("side", (-22, -14, 24.6, 30), "white", 0.95, rounding=1.4)
    v.mark("side", (-20, -16, 29.4, 32), "white", 0.95)
    v.mark("side", (-24.4, -11.4, 13, 15), "cream", 0.9)
    v.mark("side", (-20.4, -15.4, 10.4, 11.6), "cream", 0.75)
    _ends(v, ride, 11.4, 15.4)
    return v


def ambulance(ride: Ride) -> Vehicle:
    """Build an ambulance, 80 long: white, a coloured band, a row of lights."""
    v = Vehicle("white", 40, SIDE)
    v.spin = ride.spin
    v.box((-39, 12), (8.6, 37), (-SIDE, SIDE), rounding=1.6)
    cab: Profile = [(11, 9), (11, 30.6), (23, 30.6), (29.6, 21.4), (37.6, 19), (39.2, 16)]
    _cab(v, [*cab, (39.2, 9)], "white", belt=20)
    v.box((6, 11), (37, 40.4), (-11, 11), "tail", rounding=0.8, hull=True)
    v.box((-38, -34), (37, 39.6), (-11, 11), "tail", rounding=0.8, hull=True)
    _chassis(v, ride, (27, -24), 6.6)
    _crew(v)
    _ends(v, ride, 11, 15)
    on = ride.beacon % 2 == 0
    for x0, x1, lit in ((5, 12, on), (-39, -33, not on)):
        level = 0.78 if lit and not ride.wrecked else 0.36
        v.mark("side", (x0, x1, 37, 41), "tail", level)
        v.mark("top", (x0, x1, -12, 12), "tail", level)
    return v


def _crew(v: Vehicle) -> None:
    v.mark("side", (-40, 40, 15, 18.6), "orange", 0.6)
    v.mark("side", (-40, 40, 18.6, 19.6), "blue", 0.6)
    v.mark("side", (-34, -14, 25, 33.4), "inside", 0.8, rounding=1.4)
    v.mark("side", (-24.4, -23.4, 25, 33.4), "white", 0.8)
    v.mark("side", (-32, -27, 25, 31), "dark", 0.2, rounding=2.4)
    cross = ((-7.4, 5.4, 26.4, 29.6), (-2.6, 0.6, 21.6, 34.4))
    for box in cross:
        v.mark("side", box, "blue", 0.72)
    v.mark("side", (14, 25.8, 21.6, 28.8), slant=-0.36, painter=car_glass(((18.4, 25),), 21))
    v.mark("front", (-10.4, 10.4, 21.6, 30), painter=car_glass((), 21))
    for x in (-11.8, 8.6, 12.6, 24.6):
        v.mark("side", (x, x + 0.8, 10, 21), "dark", 0.5)
    v.mark("side", (14, 16.4, 19.8, 20.8), "chrome", 0.95)
    v.mark("rear", (-0.6, 0.6, 10, 36), "dark", 0.3)


def tow(ride: Ride) -> Vehicle:
    """Build a breakdown lorry, 92 long, its bed let down behind: the ramp a coach can take."""
    v = Vehicle(ride.paint, 46, SIDE)
    v.spin = ride.spin
    cab: Profile = [(12, 8), (12, 31), (28, 31), (34.4, 20), (43.6, 18), (45.4, 14.6), (45.4, 8)]
    v.body(cab, 13, rounding=1.8, belt=20, lean=0.1)
    v.body(
        [(-46, 5.6), (-46, 7.6), (-8, 21.6), (10, 21.6), (10, 8), (-30, 8)],
        SIDE,
        "iron",
        rounding=0.6,
        hull=True,
    )
    for side in (-11, 11):
        v.bar((-44, 9.4, side), (-8, 23, side), 0.8, "yellow")
    v.box((-3, 8), (21, 36), (-2.4, 2.4), "red", rounding=0.6)
    v.bar((3, 35, 0), (-18, 31, 0), 1.3, "red")
    v.bar((-17, 31, 0), (-17, 21, 0), 0.5, "chrome")
    v.box((4, 10), (22, 26), (-11, 11), "iron", rounding=0.5)
    v.box((15, 25), (31.6, 35), (-9, 9), "lamp", rounding=1, hull=True)
    _chassis(v, ride, (33, -12, -26), 6.6)
    v.mark("side", (14.6, 29, 20.8, 29.4), slant=-0.5, painter=car_glass(((19.6, 24.6),), 20))
    v.mark("front", (-10.4, 10.4, 20.6, 30), painter=car_glass((), 20))
    v.mark("side", (-46, 10, 17.6, 21.6), painter=slats("yellow", 6, 0.75, 0.1))
    v.mark("side", (12, 45, 11, 13), "white", 0.9)
    v.mark("side", (13, 14, 9, 20), "dark", 0.4)
    v.mark("side", (28.6, 29.4, 9, 20), "dark", 0.4)
    v.mark("side", (16, 18.4, 17.6, 18.6), "chrome", 0.95)
    half = ride.beacon % 2
    for i in (0, 1):
        lit = 0.78 if i == half and not ride.wrecked else 0.45
        v.mark("side", (15 + 5 * i, 20 + 5 * i, 31.6, 35.4), "lamp", lit)
        v.mark("top", (15 + 5 * i, 20 + 5 * i, -10, 10), "lamp", lit)
    _ends(v, ride, 11, 15)
    return v


def dust_cart(ride: Ride) -> Vehicle:
    """Build a dust cart, 96 long: a ribbed drum of a body, a hopper, one beacon."""
    v = Vehicle(ride.paint, 48, SIDE)
    v.spin = ride.spin
    hold: Profile = [(-34, 10), (-38, 30), (-30, 41), (14, 41), (19, 37), (19, 10)]
    v.body(hold, SIDE, rounding=2.4, belt=34, lean=0.2)
    hopper: Profile = [(-47, 11), (-47, 24), (-38, 39), (-30, 42), (-30, 11)]
    v.body(hopper, 12.6, "iron", rounding=1.4, hull=True)
    v.box((-49, -42), (15, 27), (-9, 9), None, cut=True)
    cab: Profile = [(22, 8), (22, 34), (40, 34), (45.6, 22), (46.6, 8)]
    _cab(v, cab, "white", belt=22)
    v.box((26, 32), (34, 38), (-3, 3), "lamp", rounding=1, hull=True)
    v.box((-46, -44), (8, 30), (12, 13.4), "yellow", rounding=0.4)
    _chassis(v, ride, (33, -18, -32), 7)
    for i in range(5):
        x = -27.0 + i * 10
        v.mark("side", (x, x + 1, 12, 38), ride.paint, 0.3)
        v.mark("side", (x + 1, x + 2, 12, 38), ride.paint, 0.86)
    v.mark("side", (-38, 19, 22, 26), "white", 0.8)
    v.mark("side", (-38, 19, 21, 22), "dark", 0.4)
    v.mark("side", (-47, -31, 12, 15.6), painter=slats("yellow", 6, 0.75, 0.1))
    v.mark("side", (-45, -33, 27, 28), "iron", 0.9, slant=0.6)
    v.mark("side", (25.4, 39, 22.6, 32), slant=-0.22, painter=car_glass(((30.6, 27),), 22))
    v.mark("front", (-11, 11, 22.6, 33), painter=car_glass((), 22))
    v.mark("side", (23, 45, 14, 17), ride.paint, 0.6)
    v.mark("side", (40, 40.9, 9, 22), "dark", 0.4)
    v.mark("side", (24, 24.9, 9, 32), "dark", 0.4)
    lit = 0.78 if ride.beacon % 2 == 0 and not ride.wrecked else 0.5
    v.mark("side", (25, 33, 34, 39), "lamp", lit)
    _ends(v, ride, 10.6, 14.4, 12)
    return v
