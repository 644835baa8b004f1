"""Armed men: how they point what they hold, tables of their moves, how they take blows."""

from collections.abc import Mapping
from dataclasses import replace

from assets.studio.figures.animation import Animation, Animations, Frame, once
from assets.studio.figures.pose import Pose, mix
from assets.studio.figures.space import Vec
from assets.studio.motions.poses import aim, restyle

KEPT = ("hurt", "hurt_mid", "dizzy")  # in these he does not let go of what he holds
STRAINED = 1.1  # how far beyond it the last frame of a wind-up goes
OUT, FAR_OUT = (-0.5, -1, 0.8), (-0.5, -1, -0.8)  # elbows down and away from the body


def levelled(pose: Pose, rise: float = 0.0) -> Pose:
    """Point the pistol along the picture; `rise` is its barrel's slope."""
    return aim(pose, (-rise, 1, 0), (1, rise, 0))


def bladed(pose: Pose, way: Vec, knuckles: Vec = (0.2, -1, 0.2)) -> Pose:
    """Point the near hand's blade that way in the picture."""
    return aim(pose, way, knuckles)


def tell(stand: Pose, wound: Pose, deep: Pose, ms: int = 130) -> Animation:
    """Return a wind-up in five frames: reached early, then drawn further back by bits."""
    return once(
        (mix(stand, wound, 0.55), 60),
        (wound, ms),
        (mix(wound, deep, 0.5), ms),
        (deep, ms),
        (mix(wound, deep, STRAINED), ms),
    )


def back(stand: Pose, *poses: Pose) -> Animation:
    """Return the way home from where a blow has ended."""
    ways = ((mix(poses[-1], stand, 0.4), 110), (mix(poses[-1], stand, 0.8), 90))
    return once(*((pose, 160) for pose in poses), *ways)


def armed(animations: Mapping[str, Animation]) -> dict[str, Animation]:
    """Keep a hurt man's weapon in his fist, hanging; he lets go when he is felled."""

    def clenched(p: Pose) -> Pose:
        return replace(p, near_hand="fist", far_hand="fist", empty=False)

    def both_let_go(p: Pose) -> Pose:
        return replace(p, empty_far=p.empty)

    kept = restyle({tag: animations[tag] for tag in KEPT}, clenched)
    return {**restyle(animations, both_let_go), **kept}


def strike(
    name: str, stand: Pose, tell_of_it: Animation, struck: Frame, after: Pose, past: Pose
) -> Animations:
    """Return a blow: its tell, the frame that hits and what comes of it, the way back."""
    return {
        f"{name}:start": tell_of_it,
        f"{name}:active": once(struck, (after, 60)),
        f"{name}:recovery": back(stand, past),
    }


def shot(
    stand: Pose,
    raised: tuple[Frame, ...],
    aimed: tuple[Pose, Pose],
    kicked: Pose,
    lowered: Pose,
) -> Animations:
    """Return a shot: the gun raised, levelled and held still; its kick; and lowered."""
    level, still = aimed
    return {
        "shoot:start": once(*raised, (level, 180), (mix(level, still, 0.6), 160), (still, 200)),
        "shoot:active": once((kicked, 70), (mix(kicked, level, 0.4), 50)),
        "shoot:recovery": back(stand, lowered),
    }


def shown(stand: Pose, *frames: tuple[Pose, int], enter: int = 70, leave: int = 80) -> Animation:
    """Return frames that are entered from a stance and left for it."""
    return once(
        (mix(stand, frames[0][0], 0.6), enter), *frames, (mix(frames[-1][0], stand, 0.6), leave)
    )
