"""What the two killers do, and how armed men take blows."""

import math
from collections.abc import Mapping
from dataclasses import replace

from assets.studio.figures.animation import Animation, Animations, loop, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions import hitmen_poses as h
from assets.studio.motions.hitmen_poses import BROAD, THIN
from assets.studio.motions.poses import breathe, restyle
from assets.studio.props.bath import Prop
from assets.studio.props.villains import far_knife

KEPT = ("hurt", "hurt_mid", "dizzy")  # in these he does not let go of what he holds
STRAINED = 1.1  # how far beyond it the last frame of a wind-up goes


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

    kept = restyle({tag: animations[tag] for tag in KEPT}, clenched)
    return {**animations, **kept}


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
    "shoot:start": once(
        (mix(THIN, h.GUN_UP, 0.5), 50),
        (h.GUN_UP, 120),
        (mix(h.GUN_UP, h.AIMED, 0.6), 50),
        (h.AIMED, 180),
        (mix(h.AIMED, h.AIMED_STILL, 0.6), 160),
        (h.AIMED_STILL, 200),
    ),
    "shoot:active": once((h.KICKED, 70), (mix(h.KICKED, h.AIMED, 0.4), 50)),
    "shoot:recovery": back(THIN, h.SETTLED),
    "punch:start": tell(THIN, h.CROSS_WOUND, mix(THIN, h.CROSS_WOUND, 1.15)),
    "punch:active": once(
        (h.CROSS_STRUCK, 90, Smear("hand_far", h.CROSS_WOUND, 0.34, 7)),
        (mix(h.CROSS_WOUND, h.CROSS_STRUCK, 1.08), 60),
    ),
    "punch:recovery": back(THIN, h.CROSS_SPENT),
    "backhand:start": tell(THIN, h.WHIP_WOUND, h.WHIP_STRAINED),
    "backhand:active": once(
        (h.WHIP_STRUCK, 80, Smear("hand_near", h.WHIP_WOUND, 0.3, 8)),
        (mix(h.WHIP_STRUCK, h.WHIP_PAST, 0.5), 60),
    ),
    "backhand:recovery": back(THIN, h.WHIP_PAST),
    "reload": once(
        (mix(THIN, h.RELOAD_OPEN, 0.6), 80),
        (h.RELOAD_OPEN, 220),
        (h.RELOAD_IN, 160),
        (replace(h.RELOAD_IN, drop=4, near=(22, 46, 12)), 90),
        (h.RELOAD_RACK, 160),
        (mix(h.RELOAD_RACK, THIN, 0.6), 90),
    ),
    "cover": loop(
        (h.COVERING, 320), (mix(h.COVERING, h.COVER_SCAN, 0.6), 130), (h.COVER_SCAN, 300)
    ),
    "call": once(
        (mix(THIN, h.CALLING, 0.6), 70),
        (h.CALLING, 180),
        (replace(h.CALLING, near=(10, 20, 34), far=(41, 66, -12), lean=8, nod=-14), 160),
        (h.CALLING, 130),
        (mix(h.CALLING, THIN, 0.6), 80),
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
    "shrug": once(
        (mix(THIN, h.DUSTED, 0.6), 70),
        (h.DUSTED, 120),
        *(
            (replace(h.DUSTED, far=(16, 42, 10), tilt=4), 110),
            (h.DUSTED, 110),
            (mix(h.DUSTED, THIN, 0.6), 80),
        ),
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
    held: Prop = far_knife
    return replace(pose, held=held)


BROAD_MOVES: Animations = {
    "idle": loop(
        (BROAD, 170),
        (mix(BROAD, h.BROAD_WEAVE, 0.4), 130),
        (h.BROAD_WEAVE, 190),
        (mix(BROAD, h.BROAD_WEAVE, 0.7), 120),
        (replace(BROAD, drop=BROAD.drop + 1.5), 150),
    ),
    "stab:start": tell(BROAD, h.STAB_WOUND, h.STAB_STRAINED),
    "stab:active": once(
        (h.STAB_STRUCK, 90, Smear("held", h.STAB_WOUND, 0.34, 6)),
        (mix(h.STAB_STRUCK, h.STAB_PAST, 0.3), 60),
    ),
    "stab:recovery": back(BROAD, h.STAB_PAST),
    "gut:start": tell(BROAD, h.GUT_WOUND, h.GUT_STRAINED),
    "gut:active": once(
        (h.GUT_STRUCK, 90, Smear("held", (-54, 22), -0.3, 6)),
        (mix(h.GUT_STRUCK, h.GUT_PAST, 0.35), 60),
    ),
    "gut:recovery": back(BROAD, h.GUT_PAST),
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
    "call": once(
        (mix(BROAD, h.BECKONED, 0.6), 70),
        (h.BECKONED, 170),
        (replace(h.BECKONED, far=(38, 70, -18), lean=10, nod=-16), 160),
        (h.BECKONED, 120),
        (mix(h.BECKONED, BROAD, 0.6), 80),
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
    "shrug": once(
        (mix(BROAD, h.SHRUGGED, 0.6), 80), (h.SHRUGGED, 220), (mix(h.SHRUGGED, BROAD, 0.6), 90)
    ),
}
