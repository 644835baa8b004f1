"""What the thin killer does."""

from dataclasses import replace

from assets.studio.figures.animation import Animation, Animations, loop, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions import hitman_poses as h
from assets.studio.motions.armed import shot, shown, strike, tell
from assets.studio.motions.hitman_poses import STAND
from assets.studio.motions.poses import breathe


def _turned(pose: Pose, look: float, tilt: float) -> Pose:
    return replace(pose, look=look, tilt=pose.tilt + tilt)


def _idle(stand: Pose, ms: int, aside: float) -> Animation:
    """Breathe, and once in a breath look aside."""
    out, half, full, sunk = breathe(stand, 1.1)
    aside_full = _turned(full, aside, 3)
    return loop(
        (out, ms),
        (half, ms),
        (full, ms),
        (aside_full, ms),
        (_turned(half, aside, 3), ms),
        (sunk, ms),
    )


MOVES: Animations = {
    "idle": _idle(STAND, 190, 66),
    **shot(
        STAND,
        ((mix(STAND, h.GUN_UP, 0.5), 50), (h.GUN_UP, 120), (mix(h.GUN_UP, h.AIMED, 0.6), 50)),
        (h.AIMED, h.AIMED_STILL),
        h.KICKED,
        h.SETTLED,
    ),
    **strike(
        "punch",
        STAND,
        tell(STAND, h.CROSS_WOUND, mix(STAND, h.CROSS_WOUND, 1.15)),
        (h.CROSS_STRUCK, 90, Smear("hand_far", h.CROSS_WOUND, 0.34, 7)),
        mix(h.CROSS_WOUND, h.CROSS_STRUCK, 1.08),
        h.CROSS_SPENT,
    ),
    **strike(
        "backhand",
        STAND,
        tell(STAND, h.WHIP_WOUND, h.WHIP_STRAINED),
        (h.WHIP_STRUCK, 80, Smear("held", (-70, 4), 0.3, 8)),
        mix(h.WHIP_STRUCK, h.WHIP_PAST, 0.5),
        h.WHIP_PAST,
    ),
    "reload": shown(
        STAND,
        (h.RELOAD_OPEN, 220),
        (h.RELOAD_IN, 160),
        (replace(h.RELOAD_IN, drop=4, near=(22, 46, 12)), 90),
        (h.RELOAD_RACK, 160),
        enter=80,
        leave=90,
    ),
    "cover": loop(
        (h.COVERING, 320), (mix(h.COVERING, h.COVER_SCAN, 0.6), 130), (h.COVER_SCAN, 300)
    ),
    "call": shown(
        STAND,
        (h.CALLING, 180),
        (replace(h.CALLING, near=(10, 20, 34), far=(41, 66, -12), lean=8, nod=-14), 160),
        (h.CALLING, 130),
    ),
    "taunt": loop(
        (mix(STAND, h.BRIM, 0.7), 120),
        (h.BRIM, 240),
        (replace(h.BRIM, nod=4, far=(27, 84, 2)), 240),
        (h.BRIM, 120),
    ),
    "roar": once(
        (mix(STAND, h.OPENED, -0.3), 90),
        (h.OPENED, 180),
        (replace(h.OPENED, near=(16, 40, 46), far=(14, 54, -44), nod=-12, lean=-11), 200),
        (mix(h.OPENED, STAND, 0.5), 100),
    ),
    "shrug": shown(
        STAND,
        (h.DUSTED, 120),
        (replace(h.DUSTED, far=(16, 42, 10), tilt=4), 110),
        (h.DUSTED, 110),
    ),
}
