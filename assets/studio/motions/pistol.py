"""Shooting from the hip pocket to the last round: drawn, levelled, fired, and found empty."""

from collections.abc import Sequence
from dataclasses import replace

from assets.studio.figures.animation import Animations, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.dress import Prop
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions.poses import aim

FLASH = Smear("held", (24, 0), 0.0, 8, "red:3-4,gold:3-4")
AFTER = Smear("held", (16, -3), 0.0, 4, "red:2-4,gold:3")


def level(pose: Pose, up: float = 0.0) -> Pose:
    """Point what is in the near hand forward; `up` raises the muzzle, as a slope."""
    return aim(pose, (-up, 1.0, 0.1), (1.0, up, 0.0))


def fire(stand: Pose, tucked: Pose, aimed: Pose, kicked: Pose, gun: Prop) -> Animations:
    """One shot: the hand goes to the holster, the gun comes up, jumps, and comes down."""
    rising = level(replace(mix(tucked, aimed, 0.55), held=gun), -0.5)
    shown = level(replace(aimed, held=gun))
    jumped = level(replace(kicked, held=gun), 0.55)
    jolted = level(replace(mix(aimed, kicked, 0.35), held=gun), 0.14)
    lowered = level(replace(mix(aimed, stand, 0.5), held=gun), -0.4)
    return {
        "fire:start": once((mix(stand, tucked, 0.7), 35), (tucked, 45), (rising, 35), (shown, 60)),
        "fire:active": once((shown, 25, FLASH), (jolted, 35, AFTER)),
        "fire:recovery": once(
            (jumped, 80), (shown, 120), (lowered, 80), (mix(aimed, stand, 0.85), 50)
        ),
    }


def dry(stand: Pose, aimed: Pose, puzzled: Sequence[Pose], gun: Prop) -> Animations:
    """The hammer falls on nothing, twice; then what is wrong with it is looked for."""
    shown = level(replace(aimed, held=gun))
    pulled = level(replace(aimed, held=gun, nod=aimed.nod + 6, lean=aimed.lean + 3), -0.1)
    looked = tuple((replace(pose, held=gun), 260) for pose in puzzled)
    return {
        "dry": once(
            (shown, 70),
            (pulled, 60),
            (shown, 90),
            (pulled, 60),
            *looked,
            (replace(mix(puzzled[-1], stand, 0.6), held=gun), 90),
        )
    }
