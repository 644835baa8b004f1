"""Low traffic: saloon, taxi, police car, pick-up and motorcycle."""

from __future__ import annotations

from dataclasses import dataclass, replace

from assets.studio.vehicles.finish import car_glass, ribs, scars
from assets.studio.vehicles.model import Vehicle


@dataclass(frozen=True)
class Ride:
    """What a vehicle of the traffic shows: paint, wheels, lamps, and the phase of its beacon."""

    paint: str
    spin: float = 0.0
    brake: bool = False
    beacon: int = 0
    wrecked: bool = False


TAIL, BRAKE = 0.5, 0.82
CAR = 13.0  # z of a car's side


def _lamps(v: Vehicle, ride: Ride, height: tuple[float, float]) -> None:
    """Put a pair of lamps at both ends."""
    low, high = height
    tail = BRAKE if ride.brake else TAIL
    front, rear = v.front, -v.front
    v.mark("side", (rear - 1, rear + 3.2, low, high), "tail", tail)
    v.mark("side", (front - 3.4, front + 1, low, high), "lamp", 0.3 if ride.wrecked else 0.7)
    for side in (-1, 1):
        a, b = sorted((side * 12, side * 6.5))
        v.mark("rear", (a, b, low, high), "tail", tail)
        v.mark("front", (a, b, low - 0.6, high), "dark" if ride.wrecked else "lamp", 0.92)


def _bash(v: Vehicle, belt: float) -> None:
    """Cave in nose, flank and tail, spring the bonnet up, scrape the paint off."""
    front = v.front
    v.ball((front + 4, 11, 12), (14, 9, 13), None, cut=True, blend=3)
    v.ball((-4, 11, 17), (16, 7, 7), None, cut=True, blend=3)
    v.ball((-front - 3, 15, 8), (9, 7, 11), None, cut=True, blend=2)
    low, high = (front - 24, belt), (front - 9, belt + 9)
    v.body([low, high, (high[0] + 1.6, high[1] - 1), (low[0] + 3, low[1] - 2)], 11, hull=True)
    v.box((front - 21, front - 7), (belt - 4, belt - 1), (-9, 9), "dark", rounding=0.6)
    v.mark("side", (-front, front, 5, belt), painter=scars(2, 5))
    v.mark("top", (-front, front, -13, 13), painter=scars(1, 6))


def _saloon_body(v: Vehicle, ride: Ride) -> None:
    lower = [(-32, 6.4), (-33, 10), (-32.4, 14), (-14, 15.4), (13, 15.4), (31, 13.8), (33, 11.4)]
    v.body([*lower, (33, 6.4)], CAR, rounding=2.0)
    house = [(-21, 14.6), (-15, 22), (3, 22.2), (12, 14.6)]
    v.body(house, 11.8, rounding=1.6, belt=14, lean=0.26, hull=True)
    v.box((-33.6, 33.6), (5.2, 8), (-12.6, 12.6), "chrome", rounding=1.2)
    if ride.wrecked:
        _bash(v, 15.0)
    v.arches((21, -20), 5.6, 12.4)
    v.roll_on((21, -20), 5.6, 11, rim="chrome")


def _saloon_marks(v: Vehicle, ride: Ride) -> None:
    glass = car_glass(((2.6, 18.4),), belt=14.8)
    v.mark("side", (-19.4, -7.4, 15.6, 20.9), slant=0.62, painter=car_glass((), belt=14.8))
    v.mark("side", (-6.0, 9.6, 15.6, 20.9), slant=-0.1, painter=glass)
    v.mark("side", (7.8, 11.6, 15.6, 21), ride.paint, 0.4, slant=-0.9)
    v.mark("top", (3.4, 13, -10.4, 10.4), painter=car_glass((), belt=13))
    v.mark("front", (-10.4, 10.4, 14.8, 21.4), painter=car_glass((), belt=13))
    v.mark("rear", (-10, 10, 15, 21), "glass", 0.2)
    v.mark("top", (-21, -15.6, -9.6, 9.6), "glass", 0.3)
    for x in (-18.6, -7.0, 8.2):
        v.mark("side", (x, x + 0.9, 7.6, 15.2), "dark", 0.4)
    for x in (-10, 4):
        v.mark("side", (x, x + 2.4, 13, 14), "chrome", 0.9)
    v.mark("side", (-31, 31, 10, 11), "chrome", 0.8)
    v.mark("side", (-31, 31, 6, 7.6), "dark", 0.6)
    v.mark("side", (26, 28, 12, 13), "lamp", 0.6)
    v.mark("front", (-6, 6, 8.6, 13), painter=ribs("dark", light=0.95, dark=0.3))
    _lamps(v, ride, (10.6, 13.6))
    v.mark("rear", (-3, 3, 9.5, 12.5), "white", 0.8)


def sedan(ride: Ride) -> Vehicle:
    """Build a saloon, 68 long."""
    v = Vehicle(ride.paint, 34, CAR)
    v.spin = ride.spin
    _saloon_body(v, ride)
    _saloon_marks(v, ride)
    return v


def taxi(ride: Ride) -> Vehicle:
    """Build a cab: a saloon with a roof lamp and a chequered band."""
    v = Vehicle(ride.paint, 34, CAR)
    v.spin = ride.spin
    _saloon_body(v, ride)
    v.box((-6, 3), (22.4, 26.6), (-5, 5), "lamp", rounding=0.8, hull=True)
    _saloon_marks(v, ride)
    for i in range(16):
        for row in (0, 1):
            x = -31 + i * 4 + 2 * row
            v.mark("side", (x, x + 2, 11 + row, 12 + row), "dark", 0.2)
    v.mark("side", (-6, 3, 23, 26.4), "lamp", 0.2 if ride.wrecked else 0.78)
    v.mark("side", (-4.6, 1.4, 24, 25.2), "dark", 0.2)
    return v


def police(ride: Ride) -> Vehicle:
    """Build a patrol car: white doors between black ends, a bar of lights."""
    v = Vehicle("black", 34, CAR)
    v.spin = ride.spin
    _saloon_body(v, ride)
    v.box((-5, 2), (22.4, 23.4), (-9.6, 9.6), "dark", rounding=0.4)
    left = ride.beacon % 2 == 0 and not ride.wrecked
    v.box((-5.4, 2.4), (23.2, 26), (0.6, 9.6), "tail", rounding=0.8, hull=True)
    v.box((-5.4, 2.4), (23.2, 26), (-9.6, -0.6), "cold", rounding=0.8, hull=True)
    v.mark("side", (-18, 8.6, 6, 15.4), "white", 0.82)
    v.mark("side", (-20, 9, 20.8, 22.2), "white", 0.85)
    v.mark("top", (-15, 3, -12, 12), "white", 0.84)
    _saloon_marks(v, replace(ride, paint="white"))
    v.mark("side", (-6.6, -3.2, 10.4, 13.8), "yellow", 0.8, rounding=1.7)
    v.mark("side", (-18, 8.6, 8.4, 9.4), "blue", 0.7)
    for face, box in (("side", (-6.0, 3.0, 23, 26.4)), ("top", (-6.0, 3.0, 0.4, 9.8))):
        v.mark(face, box, "tail", 0.78 if left else 0.36)
    v.mark("top", (-6, 3, -9.8, -0.4), "cold", 0.3 if left else 0.78)
    return v


def pickup(ride: Ride) -> Vehicle:
    """Build a pick-up with crates and a tarpaulin, 74 long."""
    v = Vehicle(ride.paint, 37, 13.4)
    v.spin = ride.spin
    lower = [(-35, 8), (-35, 17.4), (14, 17.4), (32, 16), (35, 13.4), (35, 8)]
    v.body(lower, 13.4, rounding=1.6)
    house = [(-9, 16.4), (-8.4, 26), (8.6, 26.2), (16.4, 16.4)]
    v.body(house, 12.2, rounding=1.6, belt=16, lean=0.18, hull=True)
    v.box((-33, -10.6), (10, 20), (-11.2, 11.2), None, rounding=0.5, cut=True)
    v.box((-31.6, -22), (10, 24), (-9, 7), "wood", rounding=0.5)
    v.box((-21, -12), (10, 20.4), (-8, 9), "wood", rounding=0.5)
    v.box((-20, -13.4), (20, 25.6), (-8, 2), "cream", rounding=1.6)
    v.rail([(-10, 17, 8), (-10.6, 27.4, 8), (-10.6, 27.4, -8), (-10, 17, -8)], 0.6, "dark")
    v.box((-37, 36.6), (6, 8.6), (-13, 13), "chrome", rounding=1.2)
    if ride.wrecked:
        _bash(v, 17.0)
    v.arches((23, -22), 6.6, 12.8)
    v.roll_on((23, -22), 6.6, 11.4, rim="chrome")
    v.mark("side", (-5.6, 11.6, 17.6, 24.8), slant=-0.42, painter=car_glass(((2, 21.4),), 17))
    v.mark("side", (9.8, 11.2, 17.6, 25), ride.paint, 0.42, slant=-0.6)
    v.mark("front", (-10, 10, 17, 25.4), painter=car_glass((), 17))
    v.mark("rear", (-9, 9, 18, 24.8), "glass", 0.25)
    v.mark("side", (-36, 34, 9, 11), "white", 0.7)
    v.mark("side", (-36, 34, 11, 12), "dark", 0.5)
    v.mark("side", (-36, -10, 16, 17.6), "white", 0.62)
    for x in (10.6, -9.4):
        v.mark("side", (x, x + 0.9, 8.6, 17.4), "dark", 0.4)
    v.mark("side", (-7, -4.4, 14, 15), "chrome", 0.95)
    v.mark("front", (-6, 6, 9.4, 14.6), painter=ribs("dark", light=0.95, dark=0.3))
    _lamps(v, ride, (12.4, 15.6))
    return v


def motorcycle(ride: Ride) -> Vehicle:
    """Build a heavy motorcycle with a rider crouched over it, 34 long; wrecked it lies down."""
    v = Vehicle(ride.paint, 17, 2.4)
    v.spin = ride.spin
    v.roll_on((11, -11), 6.0, 0, 1.4, rim="spoked")
    v.bar((11, 6, 2), (6.6, 18.4, 2.2), 0.8, "chrome")
    v.bar((-11, 6, 2.2), (1, 6.4, 2.2), 0.9, "dark")
    v.box((-5, 4.6), (4.4, 10), (-3, 3), "iron", rounding=1.2)
    v.bar((-13, 5, 3.2), (4, 4.6, 3.2), 0.9, "chrome")
    v.ball((1.6, 12.8, 0), (5.6, 2.9, 3), "", blend=1)
    v.ball((-7, 12, 0), (5.6, 1.9, 3), "black", blend=1)
    v.ball((-13, 12.6, 0), (3.4, 2.2, 2), "")
    v.ball((9.6, 15.6, 0), (2.2, 2.4, 2.4), "", blend=1)
    v.box((-16.4, -14.6), (11, 13.2), (-1.6, 1.6), "tail", rounding=0.4, hull=True)
    v.mark("side", (-17, -14, 10, 14), "tail", BRAKE if ride.brake else TAIL)
    v.ball((11.4, 15.4, 0), (1.2, 1.6, 1.6), "lamp")
    if not ride.wrecked:
        _rider(v)
    return v


def _rider(v: Vehicle) -> None:
    v.ball((-4.4, 19, 0), (3.6, 5.4, 4.4), "brown")
    v.ball((-1.6, 23, 0), (3.4, 3.4, 4.6), "brown", blend=2)
    v.ball((1.4, 28.2, 0), (3.0, 3.2, 2.9), "red")
    v.box((2.6, 4.6), (27, 29.2), (-2.2, 2.2), "glass", rounding=0.6)
    v.bar((0, 23, 4.4), (4, 18.6, 5), 1.2, "brown")
    v.bar((4, 18.6, 5), (7.6, 18.4, 4), 1.0, "brown")
    v.bar((-4.6, 14.6, 3.2), (3.2, 13, 4), 1.6, "blue")
    v.bar((3.2, 13, 4), (-0.4, 6, 4), 1.3, "blue")
    v.bar((-0.6, 4.8, 4), (2.2, 4.8, 4), 1.0, "black")
