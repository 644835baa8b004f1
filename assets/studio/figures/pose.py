"""A pose: where the hands are and how trunk, head and legs stand; in-betweens of two poses."""

from dataclasses import dataclass, fields

from assets.studio.figures.arms import ArmPose, HandShape
from assets.studio.figures.dress import Prop
from assets.studio.figures.head import Mouth
from assets.studio.figures.space import Vec


@dataclass(frozen=True)
class Pose:
    """Hands from the waist as (forward, up, to the near side) in units; angles in degrees.

    `replace(pose, lean=9)` makes a changed one. What is None is left to the figure.
    """

    near: Vec
    far: Vec
    lean: float = 0.0  # forward
    yaw: float = 40.0  # chest towards the viewer
    look: float = 46.0  # face towards the viewer, whatever the body does
    nod: float = 0.0  # head forward
    tilt: float = 0.0  # head towards the near shoulder
    x: float = 0.0  # the whole figure forward
    drop: float = 0.0  # the whole figure down
    turn: float = 0.0  # the whole figure backwards about the hips; 90 lies on its back
    breath: float = 0.0  # chest swollen by so many units
    thigh: float = 0.0  # lifted forward; legs show when turned, thrown or lifted
    knee: float = 0.0
    stride: float = 0.0  # near thigh forward of the far one by twice this
    deep: float = 0.0  # drawn so far below the strip's edge: who flies is lifted above it
    near_shoulder: Vec = (0.0, 0.0, 0.0)  # shift of a shoulder
    far_shoulder: Vec = (0.0, 0.0, 0.0)
    near_pole: Vec | None = None  # to which side the elbow points
    far_pole: Vec | None = None
    near_back: Vec | None = None  # where the back of the hand looks
    far_back: Vec | None = None
    near_along: Vec | None = None  # from wrist to knuckles
    far_along: Vec | None = None
    near_hand: HandShape = "fist"
    far_hand: HandShape = "fist"
    held: Prop | None = None  # in the near hand, instead of the character's own
    held_far: Prop | None = None  # the same of the far hand
    empty: bool = False  # the near hand holds nothing
    empty_far: bool = False
    mouth: Mouth | None = None
    shut: bool = False  # the eyes

    def arm(self, key: str) -> ArmPose:
        """Return the part of `near` or `far`."""
        parts = ("", "_shoulder", "_pole", "_back", "_along", "_hand")
        return ArmPose(*(getattr(self, key + part) for part in parts))


def _between(a: object, b: object, t: float) -> object:
    if isinstance(a, float | int) and isinstance(b, float | int) and not isinstance(a, bool):
        return a + (b - a) * t
    if isinstance(a, tuple) and isinstance(b, tuple):
        return tuple(p + (q - p) * t for p, q in zip(a, b, strict=True))
    return a if t < 0.5 else b


def mix(a: Pose, b: Pose, t: float) -> Pose:
    """Return the pose at t from a (0) to b (1); beyond 1 overshoots."""
    mixed = {f.name: _between(getattr(a, f.name), getattr(b, f.name), t) for f in fields(Pose)}
    return Pose(**mixed)  # type: ignore[arg-type]  # each value keeps its field's type
