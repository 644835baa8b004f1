"""Sheets of the traffic: ten kinds of vehicle, some in three paints.

Each sheet has roll, brake, swerve_up, swerve_down and wreck.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from assets.studio.figures.space import Array, pitch, roll, yaw
from assets.studio.paint.tags import Tag, strips
from assets.studio.sheet import write_sheet
from assets.studio.vehicles import cars, trucks
from assets.studio.vehicles.cars import Ride
from assets.studio.vehicles.cels import SPINS, braking, rolling, swerves, wrecked
from assets.studio.vehicles.model import Vehicle

ASKEW = pitch(2.5) @ yaw(7) @ roll(2)
LAID_DOWN = yaw(14) @ roll(48)


@dataclass(frozen=True)
class Kind:
    """What is built, in which paints, and how it lies when wrecked."""

    build: Callable[[Ride], Vehicle]
    paints: tuple[str, ...]
    fallen: bool = False


KINDS = {
    "sedan": Kind(cars.sedan, ("red", "cream", "violet")),
    "taxi": Kind(cars.taxi, ("yellow",)),
    "police": Kind(cars.police, ("black",)),
    "pickup": Kind(cars.pickup, ("green", "orange", "olive")),
    "motorcycle": Kind(cars.motorcycle, ("red", "blue", "black"), fallen=True),
    "van": Kind(trucks.van, ("red", "green", "violet")),
    "milk_truck": Kind(trucks.milk, ("blue",)),
    "ambulance": Kind(trucks.ambulance, ("white",)),
    "tow": Kind(trucks.tow, ("yellow",)),
    "dust_cart": Kind(trucks.dust_cart, ("olive",)),
}


def tags(kind: Kind, paint: str) -> list[Tag]:
    """Return the animations of a kind in one paint."""
    ride = Ride(paint)

    def going(frame: int) -> Vehicle:
        return kind.build(replace(ride, spin=SPINS[frame % 4], beacon=frame // 2))

    def slowing(frame: int) -> Vehicle:
        return kind.build(replace(ride, spin=SPINS[frame], brake=True, beacon=frame))

    def broken(_frame: int) -> Vehicle:
        return kind.build(replace(ride, wrecked=True))

    turn: Array = LAID_DOWN if kind.fallen else ASKEW
    return [rolling("roll", going), braking(slowing), *swerves(going), wrecked(broken, turn)]


def bake(root: Path) -> list[Path]:
    """Bake a sheet for each kind and paint below `root`/sprites."""
    written = []
    for name, kind in KINDS.items():
        for number, paint in enumerate(kind.paints, 1):
            sheet = name if number == 1 else f"{name}{number}"
            written += write_sheet(root / "sprites", sheet, strips(tags(kind, paint)))
    return written
