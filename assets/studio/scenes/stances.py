"""Poses of the panels: busts and what the hands of those further off do."""

from dataclasses import replace

from assets.studio.figures.pose import Pose

BUST = Pose(
    near=(8, 4, 27),
    far=(6, 4, -26),
    lean=2,
    yaw=34,
    near_pole=(-1, -0.2, 0.5),
    far_pole=(-1, -0.2, -0.5),
    empty=True,
)


def facing(look: float, yaw: float | None = None, nod: float = 0.0, tilt: float = 0.0) -> Pose:
    """Return a bust that looks so far towards us: 0 is profile, 90 frontal, -90 away."""
    return replace(BUST, look=look, yaw=look if yaw is None else yaw, nod=nod, tilt=tilt)
