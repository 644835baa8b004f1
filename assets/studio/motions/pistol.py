"""Shooting to the last round: drawn and levelled, fired, and found empty."""

from collections.abc import Sequence
from dataclasses import replace

from assets.studio.figures.animation import Animation, Animations, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.dress import Prop
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions.poses import aim

FLASH = Smear("held", (24, 0), 0.0, 8, "red:3-4,gold:3-4")
AFTER = Smear("held", (16, -3), 0.0, 4, "red:2-4,gold:3")


def level(pose: Pose, up: float = 0.0) -> Pose:
    """Point what is in the near hand forward; `up` raises the muzzle, as a slope."""
    return aim(pose, (-up, 1.0, 0.1), (1.0, up, 0.0))


def _raised(stand: Pose, tucked: Pose, aimed: Pose, gun: Prop) -> tuple[Pose, Pose, Pose, Pose]:
    rising = level(replace(mix(tucked, aimed, 0.55), held=gun), -0.5)
    return mix(stand, tucked, 0.7), tucked, rising, level(replace(aimed, held=gun))


def draw(stand: Pose, tucked: Pose, aimed: Pose, gun: Prop) -> Animation:
    """The hand goes to the holster, the gun comes up and stays levelled."""
    to_holster, in_coat, rising, shown = _raised(stand, tucked, aimed, gun)
    steady = level(replace(aimed, held=gun, breath=0.4, drop=aimed.drop + 0.6))
    return once((to_holster, 25), (in_coat, 35), (rising, 35), (shown, 400), (steady, 400))


def fire(
    stand: Pose, tucked: Pose, aimed: Pose, kicked: Pose, gun: Prop, flash: float = 8
) -> Animations:
    """One shot: the gun is up at once, jumps, and comes down; the flash has this radius."""
    to_holster, in_coat, rising, shown = _raised(stand, tucked, aimed, gun)
    jumped = level(replace(kicked, held=gun), 0.55)
    jolted = level(replace(mix(aimed, kicked, 0.35), held=gun), 0.14)
    lowered = level(replace(mix(aimed, stand, 0.5), held=gun), -0.4)
    return {
        "fire:start": once((to_holster, 8), (in_coat, 10), (rising, 10), (shown, 100)),
        "fire:active": once(
            (shown, 25, replace(FLASH, radius=flash)),
            (jolted, 35, replace(AFTER, radius=flash / 2)),
        ),
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


def heavy(stand: Pose, tucked: Pose, aimed: Pose, kicked: Pose, gun: Prop) -> Animations:
    """The magnum: drawn, and fired with a kick that throws both arms up."""
    shots = fire(stand, tucked, aimed, kicked, gun, 13)
    renamed = {tag.replace("fire", "fire_magnum"): each for tag, each in shots.items()}
    return {"draw_magnum": draw(stand, tucked, aimed, gun), **renamed}
