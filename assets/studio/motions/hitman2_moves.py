"""What the broad killer does."""

import math
from dataclasses import replace

from assets.studio.figures.animation import Animations, loop, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions import hitman2_poses as h
from assets.studio.motions.armed import back, shown, strike, tell
from assets.studio.motions.hitman2_poses import STAND


def _running(part: float) -> Pose:
    """A quarter of the run behind both knives."""
    side, dip = math.sin(math.tau * part), math.cos(2 * math.tau * part)
    return replace(
        h.RUNNING,
        lean=h.RUNNING.lean + 3 * dip,
        drop=h.RUNNING.drop + 2.5 * dip,
        yaw=h.RUNNING.yaw + 10 * side,
        near=(46 - 4 * side, 50 - dip, 16),
        far=(46 + 4 * side, 72 - dip, -14),
        near_shoulder=(-4 * side, 3 * side, 0),
        far_shoulder=(4 * side, -3 * side, 0),
        stride=24 * side,
    )


def _one_knife(pose: Pose) -> Pose:
    return replace(pose, empty=True)


MOVES: Animations = {
    "idle": loop(
        (STAND, 170),
        (mix(STAND, h.WEAVE, 0.4), 130),
        (h.WEAVE, 190),
        (mix(STAND, h.WEAVE, 0.7), 120),
        (replace(STAND, drop=STAND.drop + 1.5), 150),
    ),
    **strike(
        "stab",
        STAND,
        tell(STAND, h.STAB_WOUND, h.STAB_STRAINED),
        (h.STAB_STRUCK, 90, Smear("held", h.STAB_WOUND, 0.34, 6)),
        mix(h.STAB_STRUCK, h.STAB_PAST, 0.3),
        h.STAB_PAST,
    ),
    **strike(
        "gut",
        STAND,
        tell(STAND, h.GUT_WOUND, h.GUT_STRAINED),
        (h.GUT_STRUCK, 90, Smear("held", (-54, 22), -0.3, 6)),
        mix(h.GUT_STRUCK, h.GUT_PAST, 0.35),
        h.GUT_PAST,
    ),
    "rush:start": tell(STAND, h.RUSH_WOUND, h.RUSH_DEEP),
    "rush:active": loop(
        *(
            (_running(k / 4 + 0.06), 60, Smear("held", (-58, -4 - 6 * (k % 2)), radius=4.5))
            for k in range(4)
        )
    ),
    "rush:recovery": back(STAND, h.RUSH_SPENT),
    "toss:start": tell(STAND, h.FLICK_WOUND, h.FLICK_STRAINED),
    "toss:active": once(
        (h.FLICKED, 60, Smear("hand_near", h.FLICK_WOUND, 0.3, 7)),
        (mix(h.FLICKED, h.FLICK_PAST, 0.3), 50),
    ),
    "toss:recovery": once(
        (h.FLICK_PAST, 170),
        (_one_knife(mix(h.FLICK_PAST, STAND, 0.4)), 110),
        (mix(h.FLICK_PAST, STAND, 0.8), 90),
    ),
    "cover": loop(
        (h.CROSSED, 280), (mix(h.CROSSED, h.CROSSED_LOW, 0.6), 140), (h.CROSSED_LOW, 260)
    ),
    "call": shown(
        STAND,
        (h.BECKONED, 170),
        (replace(h.BECKONED, far=(38, 70, -18), lean=10, nod=-16), 160),
        (h.BECKONED, 120),
    ),
    "taunt": loop((h.SPUN, 90), (h.SPUN_ON, 70), (h.SPUN_DOWN, 90), (h.SPUN_ON, 70)),
    "roar": once(
        (mix(STAND, h.SCRAPE_OUT, 0.6), 80),
        (h.SCRAPE_OUT, 150),
        (h.SCRAPE_IN, 90),
        (h.SCRAPE_OUT, 110),
        (h.SCRAPE_IN, 90),
        (mix(h.SCRAPE_OUT, STAND, 0.4), 100),
    ),
    "shrug": shown(STAND, (h.SHRUGGED, 220), enter=80, leave=90),
}
