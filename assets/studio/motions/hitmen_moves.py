"""What the two killers of the hotel do."""

import math
from dataclasses import replace

from assets.studio.figures.animation import Animation, Animations, loop, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions import hitmen_poses as h
from assets.studio.motions.armed import back, shot, shown, strike, tell
from assets.studio.motions.hitmen_poses import BROAD, THIN
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


THIN_MOVES: Animations = {
    "idle": _idle(THIN, 190, 66),
    **shot(
        THIN,
        ((mix(THIN, h.GUN_UP, 0.5), 50), (h.GUN_UP, 120), (mix(h.GUN_UP, h.AIMED, 0.6), 50)),
        (h.AIMED, h.AIMED_STILL),
        h.KICKED,
        h.SETTLED,
    ),
    **strike(
        "punch",
        THIN,
        tell(THIN, h.CROSS_WOUND, mix(THIN, h.CROSS_WOUND, 1.15)),
        (h.CROSS_STRUCK, 90, Smear("hand_far", h.CROSS_WOUND, 0.34, 7)),
        mix(h.CROSS_WOUND, h.CROSS_STRUCK, 1.08),
        h.CROSS_SPENT,
    ),
    **strike(
        "backhand",
        THIN,
        tell(THIN, h.WHIP_WOUND, h.WHIP_STRAINED),
        (h.WHIP_STRUCK, 80, Smear("hand_near", h.WHIP_WOUND, 0.3, 8)),
        mix(h.WHIP_STRUCK, h.WHIP_PAST, 0.5),
        h.WHIP_PAST,
    ),
    "reload": shown(
        THIN,
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
        THIN,
        (h.CALLING, 180),
        (replace(h.CALLING, near=(10, 20, 34), far=(41, 66, -12), lean=8, nod=-14), 160),
        (h.CALLING, 130),
    ),
    "taunt": loop(
        (mix(THIN, h.BRIM, 0.7), 120),
        (h.BRIM, 240),
        (replace(h.BRIM, nod=4, far=(27, 84, 2)), 240),
        (h.BRIM, 120),
    ),
    "roar": once(
        (mix(THIN, h.OPENED, -0.3), 90),
        (h.OPENED, 180),
        (replace(h.OPENED, near=(16, 40, 46), far=(14, 54, -44), nod=-12, lean=-11), 200),
        (mix(h.OPENED, THIN, 0.5), 100),
    ),
    "shrug": shown(
        THIN,
        (h.DUSTED, 120),
        (replace(h.DUSTED, far=(16, 42, 10), tilt=4), 110),
        (h.DUSTED, 110),
    ),
}


def _running(part: float) -> Pose:
    """A quarter of the run behind both knives."""
    side, dip = math.sin(math.tau * part), math.cos(2 * math.tau * part)
    return replace(
        h.RUNNING,
        lean=h.RUNNING.lean + 3 * dip,
        drop=h.RUNNING.drop + 2.5 * dip,
        yaw=h.RUNNING.yaw + 10 * side,
        near=(32 - 5 * side, 56 - dip, 18),
        far=(36 + 5 * side, 62 - dip, -12),
        near_shoulder=(-4 * side, 3 * side, 0),
        far_shoulder=(4 * side, -3 * side, 0),
        stride=24 * side,
    )


def _one_knife(pose: Pose) -> Pose:
    return replace(pose, empty=True)


BROAD_MOVES: Animations = {
    "idle": loop(
        (BROAD, 170),
        (mix(BROAD, h.BROAD_WEAVE, 0.4), 130),
        (h.BROAD_WEAVE, 190),
        (mix(BROAD, h.BROAD_WEAVE, 0.7), 120),
        (replace(BROAD, drop=BROAD.drop + 1.5), 150),
    ),
    **strike(
        "stab",
        BROAD,
        tell(BROAD, h.STAB_WOUND, h.STAB_STRAINED),
        (h.STAB_STRUCK, 90, Smear("held", h.STAB_WOUND, 0.34, 6)),
        mix(h.STAB_STRUCK, h.STAB_PAST, 0.3),
        h.STAB_PAST,
    ),
    **strike(
        "gut",
        BROAD,
        tell(BROAD, h.GUT_WOUND, h.GUT_STRAINED),
        (h.GUT_STRUCK, 90, Smear("held", (-54, 22), -0.3, 6)),
        mix(h.GUT_STRUCK, h.GUT_PAST, 0.35),
        h.GUT_PAST,
    ),
    "rush:start": tell(BROAD, h.RUSH_WOUND, h.RUSH_DEEP),
    "rush:active": loop(
        *(
            (_running(k / 4 + 0.06), 60, Smear("held", (-58, -4 - 6 * (k % 2)), radius=4.5))
            for k in range(4)
        )
    ),
    "rush:recovery": back(BROAD, h.RUSH_SPENT),
    "toss:start": tell(BROAD, h.FLICK_WOUND, h.FLICK_STRAINED),
    "toss:active": once(
        (h.FLICKED, 60, Smear("hand_near", h.FLICK_WOUND, 0.3, 7)),
        (mix(h.FLICKED, h.FLICK_PAST, 0.3), 50),
    ),
    "toss:recovery": once(
        (h.FLICK_PAST, 170),
        (_one_knife(mix(h.FLICK_PAST, BROAD, 0.4)), 110),
        (mix(h.FLICK_PAST, BROAD, 0.8), 90),
    ),
    "cover": loop(
        (h.CROSSED, 280), (mix(h.CROSSED, h.CROSSED_LOW, 0.6), 140), (h.CROSSED_LOW, 260)
    ),
    "call": shown(
        BROAD,
        (h.BECKONED, 170),
        (replace(h.BECKONED, far=(38, 70, -18), lean=10, nod=-16), 160),
        (h.BECKONED, 120),
    ),
    "taunt": loop((h.SPUN, 90), (h.SPUN_ON, 70), (h.SPUN_DOWN, 90), (h.SPUN_ON, 70)),
    "roar": once(
        (mix(BROAD, h.SCRAPE_OUT, 0.6), 80),
        (h.SCRAPE_OUT, 150),
        (h.SCRAPE_IN, 90),
        (h.SCRAPE_OUT, 110),
        (h.SCRAPE_IN, 90),
        (mix(h.SCRAPE_OUT, BROAD, 0.4), 100),
    ),
    "shrug": shown(BROAD, (h.SHRUGGED, 220), enter=80, leave=90),
}
