"""A vehicle: solids in order, wheels, and marks painted on the faces of its hull."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from assets.studio.figures.space import Vec, frame_along
from assets.studio.vehicles.skin import MATERIALS, Skin
from assets.studio.vehicles.solids import BALL, BOX, DISC, PROFILE, Array
from game.faults import BadInputError

Bits = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
Painter = Callable[[Skin, Bits], None]
Rectangle = tuple[float, float, float, float]  # a0, a1, b0, b1 on a face
Span = tuple[float, float]
FACES = {"side": (2, 1), "front": (0, 1), "rear": (0, -1), "top": (1, 1)}
ALONG = {"side": (0, 1), "front": (2, 1), "rear": (2, 1), "top": (0, 2)}
FACING = 0.5  # of the normal, for a mark to be seen there
TYRE = 1.6  # pixels between a tyre and its arch
ARCH = 5.5  # half width of the room cut for a wheel
PROFILE_MARGIN = 1.0


@dataclass(frozen=True)
class Mark:
    """Paint on a face: x, y of the sides, z, y of front and rear, x, z of the top."""

    face: str
    box: Rectangle
    material: str | None
    value: float | None = None
    slant: float = 0.0
    rounding: float = 0.0
    painter: Painter | None = None


@dataclass(frozen=True)
class Wheel:
    """Drawn by where a point lies from the axle; `rim` is steel, chrome, rail or spoked."""

    x: float
    y: float
    radius: float
    rim: str


class Vehicle:
    """Collects solids and marks; `near` is the plane of the side, whose rows are pixel rows."""

    def __init__(self, hull: str, front: float, near: float) -> None:
        self.front, self.near = front, near
        self.spin = 0.0  # of the wheels, in turns
        self.parts: list[str] = []
        self.marks: list[Mark] = []
        self.wheels: list[Wheel] = []
        self.rows: list[list[float]] = []
        self.corners: list[tuple[float, float]] = []
        self.hull: list[int] = [self._part(hull)]

    def _part(self, material: str) -> int:
        if material not in MATERIALS:
            raise BadInputError(f"no material {material!r}; choose from {', '.join(MATERIALS)}.")
        self.parts.append(material)
        return len(self.parts) - 1

    def _add(
        self,
        kind: float,
        centre: Vec,
        size: Vec,
        *,
        material: str | None,
        rounding: float = 0.0,
        cut: bool = False,
        blend: float = 0.0,
        frame: Array | None = None,
        profile: Sequence[tuple[float, float]] = (),
    ) -> None:
        part = 0 if material == "" else -1 if material is None else self._part(material)
        axes = np.eye(3) if frame is None else frame
        reach = float(np.linalg.norm(size)) if kind == BOX else max(size)
        if kind == DISC:
            reach = float(np.hypot(size[0], size[2]))
        if kind == PROFILE:
            low, high = np.min(profile, 0), np.max(profile, 0)
            mid = (low + high) / 2
            profile = [(x - mid[0], y - mid[1]) for x, y in profile]
            centre = (centre[0] + mid[0], centre[1] + mid[1], centre[2])
            size = (size[0], size[1] - mid[1], size[2])
            reach = float(np.hypot(np.hypot(*(high - low)) / 2, size[0])) + PROFILE_MARGIN
        row = [kind, *centre, *axes.flatten().tolist(), *size, rounding, part, float(cut), blend]
        self.rows.append([*row, len(self.corners), len(profile), reach])
        self.corners += [(float(x), float(y)) for x, y in profile]

    def body(
        self,
        profile: Sequence[tuple[float, float]],
        half: float,
        material: str = "",
        *,
        rounding: float = 2.0,
        belt: float = 0.0,
        lean: float = 0.0,
        z: float = 0.0,
        cut: bool = False,
        hull: bool = False,
    ) -> None:
        """Draw a profile out to both sides; above the belt it leans in, so much a pixel."""
        self._add(
            PROFILE,
            (0, 0, z),
            (half, belt, lean),
            material=material,
            rounding=rounding,
            cut=cut,
            profile=profile,
        )
        if hull:
            self.hull.append(len(self.parts) - 1)

    def box(
        self,
        x: Span,
        y: Span,
        z: Span,
        material: str | None = "",
        *,
        rounding: float = 0.8,
        cut: bool = False,
        blend: float = 0.0,
        hull: bool = False,
    ) -> None:
        spans = np.array((x, y, z))
        low, high = spans.T
        middle, half = ((high + low) / 2).tolist(), ((high - low) / 2).tolist()
        self._add(
            BOX,
            (middle[0], middle[1], middle[2]),
            (half[0], half[1], half[2]),
            material=material,
            rounding=min(rounding, *half),
            cut=cut,
            blend=blend,
        )
        if hull:
            self.hull.append(len(self.parts) - 1)

    def bar(self, start: Vec, end: Vec, radius: float, material: str) -> None:
        """A square bar from one point to another."""
        a, b = np.asarray(start, float), np.asarray(end, float)
        middle = ((a + b) / 2).tolist()
        half = float(np.linalg.norm(b - a)) / 2 + radius
        frame = frame_along(b - a)
        self._add(
            BOX,
            (middle[0], middle[1], middle[2]),
            (radius, half, radius),
            material=material,
            rounding=radius * 0.6,
            frame=frame,
        )

    def rail(self, points: Sequence[Vec], radius: float, material: str) -> None:
        """Bars from point to point."""
        for start, end in pairwise(points):
            self.bar(start, end, radius, material)

    def ball(
        self, centre: Vec, radii: Vec, material: str | None, *, cut: bool = False, blend: float = 0
    ) -> None:
        self._add(BALL, centre, radii, material=material, cut=cut, blend=blend)

    def drum(self, x: Span, centre: tuple[float, float], radius: float, material: str = "") -> None:
        """A cylinder that lies along x; centre is its y, z."""
        frame = np.array([(0.0, 1, 0), (0, 0, 1), (1, 0, 0)])
        half = (x[1] - x[0]) / 2
        self._add(
            DISC,
            ((x[0] + x[1]) / 2, *centre),
            (radius, radius, half),
            material=material,
            rounding=min(half, radius) * 0.5,
            frame=frame,
        )

    def disc(
        self,
        centre: Vec,
        radius: float,
        half: float,
        material: str | None,
        *,
        rounding: float = 0.6,
        cut: bool = False,
        upright: bool = False,
    ) -> None:
        """A disc that faces the viewer, or lies flat if `upright`."""
        frame = np.array([(1.0, 0, 0), (0, 0, 1), (0, 1, 0)]) if upright else None
        self._add(
            DISC,
            centre,
            (radius, radius, half),
            material=material,
            rounding=min(rounding, half),
            cut=cut,
            frame=frame,
        )

    def arches(self, axles: Sequence[float], radius: float, z: float) -> None:
        """Cut room for wheels out of both sides."""
        for x in axles:
            for side in (z, -z):
                self.disc((x, radius, side), radius + TYRE, ARCH, "dark", cut=True)

    def roll_on(
        self,
        axles: Sequence[float],
        radius: float,
        z: float,
        width: float = 3.0,
        rim: str = "steel",
    ) -> None:
        """Put wheels on axles."""
        for x in axles:
            for side in (z, -z):
                self.disc((x, radius, side), radius, width, "rubber", rounding=0.9)
            self.wheels.append(Wheel(x, radius, radius, rim))

    def mark(
        self,
        face: str,
        box: Rectangle,
        material: str | None = None,
        value: float | None = None,
        *,
        slant: float = 0.0,
        rounding: float = 0.0,
        painter: Painter | None = None,
    ) -> None:
        self.marks.append(Mark(face, box, material, value, slant, rounding, painter))


def covered(mark: Mark, skin: Skin) -> Bits:
    """Return which points a mark lies on."""
    axis, sign = FACES[mark.face]
    first, second = ALONG[mark.face]
    a0, a1, b0, b1 = mark.box
    b = skin.place[:, second]
    a = skin.place[:, first] - mark.slant * (b - b0)
    on = (skin.normal[:, axis] * sign > FACING) & (a >= a0) & (a < a1) & (b >= b0) & (b < b1)
    if mark.rounding > 0:
        r = mark.rounding
        over = np.maximum(np.abs(a - (a0 + a1) / 2) - ((a1 - a0) / 2 - r), 0)
        up = np.maximum(np.abs(b - (b0 + b1) / 2) - ((b1 - b0) / 2 - r), 0)
        on &= over * over + up * up <= r * r
    return np.asarray(on)
