"""Sheets of the railway: the engine, its wagons, and the elevated train.

All roll to the right in four frames; the pivot is the front coupler on the rails.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from assets.studio.figures.space import pitch, yaw
from assets.studio.paint.canvas import clear, grid, shade, veil
from assets.studio.paint.tags import Placed, Tag, strips
from assets.studio.palette import CLEAR, ramp
from assets.studio.sheet import write_sheet
from assets.studio.vehicles import wagons
from assets.studio.vehicles.cels import SPINS
from assets.studio.vehicles.locomotive import locomotive
from assets.studio.vehicles.model import Vehicle
from assets.studio.vehicles.picture import BELOW, Look, draw, turned

KINDS: dict[str, tuple[Callable[[str, float, int], Vehicle], str]] = {
    "box": (wagons.box_car, "red"),
    "box2": (wagons.box_car, "green"),
    "tank": (wagons.tank_car, "steel"),
    "flat": (wagons.flat_car, "rust"),
    "hopper": (wagons.hopper, "brown"),
    "caboose": (wagons.caboose, "red"),
}
LAMP = (-18, 35)  # of the engine from its pivot: to the right, and up


def engine() -> list[Tag]:
    """Return the engine: rolling, braking with its nose down, crushed, burnt out; its beam."""
    slowing = [draw(locomotive(SPINS[0]), turned(pitch(0.3 * i))) for i in (1, 2)]
    return [
        Tag("roll", [draw(locomotive(spin)) for spin in SPINS], (50,), once=False),
        Tag("brake", slowing, (67,), once=False),
        Tag("crushed", [draw(locomotive(damage=1), turned(pitch(1.2)))], (100,), once=False),
        Tag("burnt", [draw(locomotive(damage=2), turned(pitch(1.6) @ yaw(2)))], (100,), False),
        _beam(),
    ]


def _beam() -> Tag:
    """The head lamp's cone: dense at the lamp, a flare across it, dust drifting in it."""
    made = []
    high, wide = 92, 210
    ys, xs = grid(high, wide)
    for frame in range(3):
        x, y = xs - 20, ys - high / 2
        half = 3 + np.maximum(x, 0) * 0.2
        air = (
            np.clip(1 - np.abs(y) / half, 0, 1) ** 0.9 * (x > 0) * (1 - x / wide).clip(0, 1) ** 1.2
        )
        flare = np.clip(1 - np.hypot(x, y) / 20, 0, 1) ** 1.5
        cross = np.clip(1 - (np.abs(x) ** 0.6 + np.abs(y) ** 0.6) ** (1 / 0.6) / 20, 0, 1)
        drift = 0.92 + 0.08 * np.sin(xs * 0.21 + ys * 0.4 + frame * 2.1)
        light = np.clip(0.85 * air * drift + flare + 2 * cross, 0, 1)
        pixels = shade(light, ramp("brown:2,gold:1,stone:3-5,gold:4,grey:7"), 0.7)
        pixels[~veil(light * 1.1)] = CLEAR
        made.append(Placed(pixels, (20 - LAMP[0], high // 2 + LAMP[1])))
    return Tag("beam", made, (67,), once=False)


def rolling_stock() -> list[Tag]:
    """Return every wagon: rolling, and damaged."""
    made: list[Tag] = []
    for name, (build, paint) in KINDS.items():
        cels = [draw(build(paint, spin, 0)) for spin in SPINS]
        broken = [draw(build(paint, 0.0, 1), turned(pitch(2) @ yaw(3)))]
        made += [Tag(name, cels, (50,), once=False), Tag(f"{name}_broken", broken, (100,), False)]
    return made


def elevated() -> list[Tag]:
    """Return the elevated train as seen from the street: two cars, and the light it throws."""
    looks = Look(view=BELOW)
    cars = [Tag(f"car{n}", [draw(wagons.el_car(n), looks)], (100,), False) for n in (1, 2)]
    return [*cars, Tag("flash", [_window_light(i) for i in range(2)], (67,), once=False)]


def _window_light(frame: int) -> Placed:
    """Patches of light that lit windows throw on the street, for laying on the road."""
    high, wide = 40, 132
    pixels = clear(high, wide)
    ys, xs = grid(high, wide)
    x = xs + (ys - high) * 0.73 + 6 * frame
    light = np.clip(1.2 - np.abs(x % 33 - 16) / 9, 0, 1) * (0.3 + 0.7 * ys / high)
    pixels = shade(light * 0.8, ramp("brown:2,gold:1-3"), 0.8)
    pixels[~veil(light * 0.55)] = CLEAR
    return Placed(pixels, (wide, high))


def bake(root: Path) -> list[Path]:
    """Bake the sheets below `root`/sprites."""
    folder = root / "sprites"
    return [
        *write_sheet(folder, "locomotive", strips(engine())),
        *write_sheet(folder, "wagons", strips(rolling_stock())),
        *write_sheet(folder, "el_train", strips(elevated())),
    ]
