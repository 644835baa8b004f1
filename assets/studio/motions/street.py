"""Moves shared by the men of streets, yards and hotel: a swing in five poses, ways of moving.

`motions/poses.py`, `blows.py` and `reactions.py` hold what everybody does.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from assets.studio.figures.animation import Animation, loop, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions.poses import restyle, walk

BEHIND = (-1.0, 0.2, 0.6)  # where an elbow points that is drawn back
FAR_BEHIND = (-1.0, 0.2, -0.6)


@dataclass(frozen=True)
class Swing:
    """A blow in poses of its own: wound and strained, struck and carried past, spent."""

    wound: Pose
    strained: Pose
    struck: Pose
    past: Pose
    spent: Pose
    smear: Smear
    tell_ms: int = 340


def swing(name: str, stand: Pose, s: Swing) -> dict[str, Animation]:
    """Return the three tags of a swing: four frames of tell, two of strike, three of return."""
    return {
        f"{name}:start": once(
            (mix(stand, s.wound, 0.45), 50),
            (mix(stand, s.wound, 0.85), 50),
            (s.wound, 140),
            (s.strained, s.tell_ms),
        ),
        f"{name}:active": once((s.struck, 90, s.smear), (s.past, 60)),
        f"{name}:recovery": once(
            (s.spent, 160), (mix(s.spent, stand, 0.4), 90), (mix(s.spent, stand, 0.8), 80)
        ),
    }


def tread(stand: Pose, ms: int, roll: float = 1.0) -> Animation:
    return loop(*((pose, ms) for pose in walk(stand, roll)))


def bare_handed(animations: Mapping[str, Animation]) -> dict[str, Animation]:
    return restyle(animations, lambda p: replace(p, empty=True))


def teeter(stand: Pose) -> Animation:
    """Flail on a narrow edge, back and forth; the arms go round."""
    frames = []
    for k in range(6):
        side, fore = math.sin(math.tau * k / 6), math.cos(math.tau * k / 6)
        pose = replace(
            stand,
            near=(4 + 24 * side, 52 + 16 * fore, 40),
            far=(8 - 24 * side, 54 - 16 * fore, -38),
            lean=-16 * side,
            x=-7 * side,
            drop=2 - 2 * fore,
            yaw=52 + 8 * fore,
            tilt=12 * side,
            nod=-8 * side,
            near_hand="open",
            far_hand="open",
            near_pole=(-0.4, -1, 0.5),
            far_pole=(-0.4, -1, -0.5),
            mouth="open",
        )
        frames.append((pose, 90))
    return loop(*frames)


def leaning(stand: Pose) -> Animation:
    """Lean out of a blow's reach, what he holds drawn back to the chest."""
    leant = replace(
        stand,
        near=(8, 34, 32),
        far=(10, 32, -30),
        lean=-36,
        x=-9,
        drop=5,
        nod=12,
        near_pole=(-0.6, -1, 0.6),
        far_hand="open",
        mouth="smile",
    )
    return once((mix(stand, leant, 0.6), 60), (leant, 130), (mix(leant, stand, 0.3), 60))
