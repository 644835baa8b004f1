"""What the points of a vehicle are made of: materials, and values that paint sets."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assets.studio.vehicles.solids import Array

Bits = NDArray[np.bool_]
MATT, GLOSSY, POLISHED, LIT = range(4)  # a material's manner; what is lit shows its value as it is


@dataclass(frozen=True)
class Material:
    """Colours dark to light, how it takes light, and what part of a step is dithered."""

    colours: str
    manner: int = MATT
    dither: float = 0.2


MATERIALS = {
    "steel": Material("grey:0-7", POLISHED, 0.3),
    "chrome": Material("grey:0-7", POLISHED, 0.2),
    "white": Material("grey:1-7", GLOSSY, 0.25),
    "roof": Material("grey:1-6", MATT, 0.25),
    "rubber": Material("grey:0-3", MATT, 0.3),
    "dark": Material("ink,grey:0-2", MATT, 0.3),
    "iron": Material("grey:0-4", MATT, 0.4),
    "blue": Material("navy:0-4", GLOSSY),
    "red": Material("red:0-4", GLOSSY),
    "maroon": Material("brown:0,red:0-3", GLOSSY),
    "green": Material("teal:0-4", GLOSSY),
    "olive": Material("olive:0-4", GLOSSY),
    "yellow": Material("brown:2,gold:1-4", GLOSSY, 0.22),
    "orange": Material("skin:0-5", GLOSSY),
    "cream": Material("stone:1-5,skin:6", GLOSSY, 0.25),
    "brown": Material("brown:0-4", GLOSSY),
    "violet": Material("neon:0-2,navy:4", GLOSSY),
    "black": Material("ink,grey:0-3", GLOSSY),
    "stone": Material("stone:0-5", MATT, 0.4),
    "rust": Material("brown:0-4", MATT, 0.5),
    "wood": Material("brown:0-4,skin:4", MATT, 0.4),
    "skin": Material("skin:0-5", MATT),
    "cloth": Material("navy:0-3", MATT),
    "glass": Material("teal:0-5", LIT, 0.25),
    "inside": Material("brown:1,gold:0-4", LIT, 0.5),
    "night": Material("navy:0-3", LIT, 0.4),
    "lamp": Material("gold:0-4,grey:7", LIT, 0.0),
    "tail": Material("red:0-4,gold:4", LIT, 0.0),
    "cold": Material("navy:1-4,spark:0,grey:7", LIT, 0.0),
}
NAMES = tuple(MATERIALS)
INDEX = {name: i for i, name in enumerate(NAMES)}


@dataclass
class Skin:
    """Points met by rays, in the vehicle's own space; painters change the last three arrays."""

    place: Array
    normal: Array
    ray: Array
    material: NDArray[np.int64]
    value: Array
    bump: Array

    def paint(self, on: Bits, material: str | None, value: Array | float | None = None) -> None:
        """Set material and value of the points that are `on`; `value` may be as long as they."""
        if material is not None:
            self.material[on] = INDEX[material]
        if value is not None:
            self.value[on] = value

    def beyond(self, on: Bits, plane: float, axis: int) -> Array:
        """Follow the rays behind glass to where the axis is `plane`. Shape (points, 3)."""
        place, slope = self.place[on], self.ray[axis]
        slope = slope if abs(slope) > 0.05 else -0.05
        return np.asarray(place + np.outer((plane - place[:, axis]) / slope, self.ray))


def chance(*keys: Array | float) -> Array:
    """Return a number in 0..1 fixed by its keys."""
    factors = (12.9898, 78.233, 37.719)
    total = sum(np.asarray(k, float) * f for k, f in zip(keys, factors, strict=False))
    noise = np.sin(np.asarray(total, float)) * 43758.5453
    return np.asarray(noise - np.floor(noise))
