"""Animations of vehicles: wheels that roll, bodies that turn, dip and lean."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from assets.studio.figures.space import Array, pitch, roll, yaw
from assets.studio.paint.tags import Placed, Tag
from assets.studio.vehicles.model import Vehicle
from assets.studio.vehicles.picture import draw, turned

SPINS = tuple(-i / 16 for i in range(4))  # turns: a rim looks the same after a quarter
ROLL_MS = 50
DIP = 0.7  # degrees

Build = Callable[[int], Vehicle]  # of a frame's number


def rolling(name: str, build: Build) -> Tag:
    """A vehicle that drives straight on."""
    return Tag(name, [draw(build(i)) for i in range(len(SPINS))], (ROLL_MS,), once=False)


def posed(name: str, build: Build, turns: Sequence[Array], ms: Sequence[int]) -> Tag:
    """A vehicle in turned views, played once."""
    cels = [draw(build(i), turned(turn)) for i, turn in enumerate(turns)]
    return Tag(name, cels, tuple(ms))


def braking(build: Build) -> Tag:
    """A vehicle with its nose down and its lamps lit; `build` must light them."""
    cels = [draw(build(i), turned(pitch(DIP * (i + 1) / 2))) for i in range(2)]
    return Tag("brake", cels, (67,), once=False)


def swerves(build: Build) -> Iterable[Tag]:
    """A driver who throws the wheel over: turned far, and rocking back."""
    for name, sign in (("swerve_up", -1), ("swerve_down", 1)):
        turns = [
            yaw(sign * 7) @ roll(-sign * 1.6),
            yaw(sign * 4) @ roll(sign * 0.8),
            yaw(-sign * 2.0),
        ]
        yield posed(name, build, turns, (83, 83, 83))


def wrecked(build: Build, turn: Array) -> Tag:
    """What is left, askew."""
    return Tag("wreck", [Placed(*draw(build(0), turned(turn)))], (100,))
