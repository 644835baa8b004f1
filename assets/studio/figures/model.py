"""Materials, and the model: primitives collected in the current local frame and group."""

from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np

from assets.studio.figures.field import (
    ADD,
    BOUND,
    BOX,
    CONE,
    CYLINDER,
    DECAL,
    ELLIPSOID,
    GROUP,
    OP,
    PAINT,
    REACH,
    TONE,
)
from assets.studio.figures.space import Array, Vec, Vector, frame_along, length, unit, vector
from assets.studio.figures.worn import Legwear, Sleeve
from assets.studio.palette import ramp


class Group(IntEnum):
    """Parts that blend within themselves; the nearer group gets a dark inner contour."""

    TORSO = 0
    COLLAR = 1
    HEAD = 2
    HAIR = 3
    BROW = 4
    HAT = 5
    LEG_FAR = 6
    LEG_NEAR = 7
    ARM_FAR = 10
    HAND_FAR = 11
    HELD_FAR = 12
    ARM_NEAR = 20
    HAND_NEAR = 21
    HELD_NEAR = 22


@dataclass(frozen=True)
class Material:
    """A surface. `weight` is its vote for a pixel; `keep` spares it from tidying and rims."""

    colours: str
    shift: float = 0.0
    gain: float = 1.0
    gloss: float = 0.06
    dither: float = 0.22
    weight: float = 1.0
    keep: bool = False
    calm: float = 0.0  # how far values are mixed with their 3 x 3 mean

    @property
    def ramp(self) -> tuple[int, ...]:
        return ramp(self.colours)


@dataclass(frozen=True)
class Touch:
    """One pixel to darken or lighten by so many steps, where its group is seen facing us."""

    point: Array
    normal: Array
    group: Group
    steps: int


@dataclass
class Model:
    """Rows for the field, materials by name, and marked points in world units."""

    axes: Array = field(default_factory=lambda: np.eye(3))
    origin: Array = field(default_factory=lambda: np.zeros(3))
    size: float = 1.0
    group: Group = Group.TORSO
    materials: dict[str, Material] = field(default_factory=dict)
    marks: dict[str, Array] = field(default_factory=dict)
    touches: list[Touch] = field(default_factory=list)
    sleeve: Sleeve | None = None  # what the outfit puts on the arms; None leaves them bare
    legwear: Legwear = field(default_factory=Legwear)  # and on the legs
    _solids: list[list[float]] = field(default_factory=list)
    _colours: list[list[float]] = field(default_factory=list)

    def place(self, axes: Array, origin: Array, size: float) -> None:
        """Set the local frame of what is added next."""
        self.axes, self.origin, self.size = axes, origin, size

    def world(self, point: Vector) -> Array:
        return self.axes @ (vector(point) * self.size) + self.origin

    def mark(self, name: str, point: Vector) -> None:
        self.marks[name] = self.world(point)

    def touch(self, point: Vector, normal: Array, steps: int) -> None:
        """Leave a pixel of this group to be set by hand."""
        self.touches.append(Touch(self.world(point), self.axes @ normal, self.group, steps))

    def rows(self) -> tuple[Array, int]:
        """Return all rows, solids first and by group, and the number of solids."""
        solids = sorted(self._solids, key=lambda row: row[GROUP])
        return np.array(solids + self._colours), len(solids)

    def bounds(self) -> tuple[float, float, float, float]:
        """Return left, top, right, bottom of the solids in units."""
        rows = np.array([r for r in self._solids if r[OP] == ADD])
        x, y, r = rows[:, BOUND], rows[:, BOUND + 1], rows[:, REACH]
        return (
            float((x - r).min()),
            float((y + r).max()),
            float((x + r).max()),
            float((y - r).min()),
        )

    def _index(self, material: str | None) -> int:
        return -1 if material is None else list(self.materials).index(material)

    def _add(
        self,
        kind: float,
        centre: Vector,
        frame: Array,
        size: Vec,
        material: str | None,
        *,
        blend: float = 0.0,
        rounding: float = 0.0,
        op: float = ADD,
        over: str | None = None,
        amount: float = 0.0,
    ) -> None:
        at = self.world(centre)
        turned = frame @ self.axes.T
        dims = vector(size) * self.size
        bound, radius = at, float(max(dims))
        if kind in {BOX, CYLINDER, DECAL + BOX}:
            radius = length(dims)
        if kind % DECAL == CONE:
            bound = at + turned[1] * dims[0] / 2
            radius = float(dims[0] / 2 + max(dims[1], dims[2]))
        row = [kind, *at, *turned.flatten(), *dims, self._index(material), blend * self.size]
        row += [rounding * self.size, op, self.group, self._index(over), amount, *bound, radius]
        (self._colours if op in {PAINT, TONE} else self._solids).append([float(v) for v in row])

    def ellipsoid(
        self,
        centre: Vector,
        radii: Vec,
        material: str,
        blend: float = 3.0,
        *,
        axis: Vector = (0, 1, 0),
        hint: Vector = (0, 0, 1),
        op: float = ADD,
        over: str | None = None,
    ) -> None:
        frame = frame_along(axis, hint)
        self._add(ELLIPSOID, centre, frame, radii, material, blend=blend, op=op, over=over)

    def box(
        self,
        centre: Vector,
        half: Vec,
        material: str,
        blend: float = 2.0,
        *,
        rounding: float = 1.5,
        axis: Vector = (0, 1, 0),
        hint: Vector = (0, 0, 1),
        op: float = ADD,
        over: str | None = None,
    ) -> None:
        frame = frame_along(axis, hint)
        self._add(
            BOX, centre, frame, half, material, blend=blend, rounding=rounding, op=op, over=over
        )

    def ring(
        self,
        centre: Vector,
        radii: Vec,
        material: str,
        blend: float = 0.0,
        *,
        rounding: float = 0.6,
        axis: Vector = (0, 1, 0),
    ) -> None:
        """Elliptic disc across axis: radius, half height, radius."""
        frame = frame_along(axis)
        self._add(CYLINDER, centre, frame, radii, material, blend=blend, rounding=rounding)

    def cone(
        self,
        start: Vector,
        end: Vector,
        radii: tuple[float, float],
        material: str,
        blend: float = 3.0,
        *,
        op: float = ADD,
    ) -> None:
        """Round cone from start to end with a radius at either."""
        a, b = vector(start), vector(end)
        step = abs(radii[0] - radii[1])
        if step > 0.95 * length(b - a):  # one ball would swallow the other
            b = a + unit(b - a) * step * 1.06
        size = (length(b - a), radii[0], radii[1])
        self._add(CONE, a, frame_along(b - a), size, material, blend=blend, op=op)

    def shade(
        self,
        centre: Vector,
        radii: Vec,
        amount: float,
        soft: float = 1.0,
        *,
        over: str | None = None,
    ) -> None:
        """Shift the light value inside an ellipsoid."""
        frame = frame_along((0, 1, 0))
        self._add(
            ELLIPSOID, centre, frame, radii, None, blend=soft, op=TONE, over=over, amount=amount
        )

    def line(
        self,
        start: Vector,
        end: Vector,
        radius: float,
        amount: float,
        soft: float = 0.6,
        *,
        over: str | None = None,
    ) -> None:
        """Shift the light value along a line: a crease, a strand, a fold."""
        a, b = vector(start), vector(end)
        size = (length(b - a), radius, radius)
        self._add(
            CONE, a, frame_along(b - a), size, None, blend=soft, op=TONE, over=over, amount=amount
        )

    def patch(
        self,
        at: tuple[float, float],
        half: tuple[float, float],
        material: str,
        over: str,
        *,
        tilt: float = 0.0,
        oval: bool = False,
    ) -> None:
        """Print a box or oval on the front; `at` and `half` are (height, side)."""
        v = vector((0, np.cos(tilt), np.sin(tilt)))
        frame = np.array([(1, 0, 0), v, np.cross((1, 0, 0), v)])
        kind = DECAL + (ELLIPSOID if oval else BOX)
        self._add(
            kind,
            (0, *at),
            frame,
            (9.0, *half),
            material,
            rounding=min(half) * 0.2,
            op=PAINT,
            over=over,
        )

    def wedge(self, start: Vec, end: Vec, material: str, over: str) -> None:
        """Print a tapering band on the front; start and end are (height, side, radius)."""
        a, b = vector((0, *start[:2])), vector((0, *end[:2]))
        v = unit(b - a)
        frame = np.array([(1, 0, 0), v, np.cross((1, 0, 0), v)])
        size = (length(b - a), start[2], end[2])
        self._add(DECAL + CONE, a, frame, size, material, op=PAINT, over=over)
