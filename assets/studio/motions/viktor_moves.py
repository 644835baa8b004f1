"""What Viktor does, with his coat and without it."""

from dataclasses import replace

from assets.studio.figures.animation import Animations, loop, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions import viktor_blows as b
from assets.studio.motions import viktor_poses as v
from assets.studio.motions.armed import armed, levelled, shot, shown, strike, tell
from assets.studio.motions.blows import likewise
from assets.studio.motions.poses import breathe, walk
from assets.studio.motions.reactions import reactions
from assets.studio.motions.viktor_poses import STAND


def _idle(stand: Pose) -> tuple[Pose, ...]:
    """A slow breath; the chin goes up, the muzzle lifts a little, the eyes go over the other."""
    out, half, full, sunk = breathe(stand, 1.0)
    scornful = replace(full, nod=full.nod - 5, tilt=5, look=52)
    lifted = levelled(replace(scornful, near=(41, 36, 18)), 0.2)
    return out, half, full, scornful, lifted, sunk


def _guns(stand: Pose) -> Animations:
    return {
        **shot(
            stand,
            ((mix(stand, v.RAISED, 0.5), 60), (v.RAISED, 120)),
            (v.AIMED, v.AIMED_STILL),
            v.KICKED,
            v.LOWERED,
        ),
        "sleeve:start": once(
            (mix(stand, v.YIELDED, 0.6), 90),
            (v.YIELDED, 260),
            (v.DRAWN_IN, 110),
            (v.JERKED, 60),
            (v.JERKED_STILL, 150),
            (v.JERKED, 120),
        ),
        "sleeve:active": once((v.SPRUNG, 60), (mix(v.SPRUNG, v.SPENT, 0.6), 60)),
        "sleeve:recovery": once(
            (v.SPENT, 170),
            (replace(mix(v.SPENT, stand, 0.45), held=None, empty=True), 120),
            (mix(v.SPENT, stand, 0.85), 90),
        ),
        "reload": shown(
            stand,
            (v.RELOAD_OPEN, 240),
            (v.RELOAD_IN, 130),
            (v.RACKED, 170),
            enter=80,
            leave=90,
        ),
        "cover": loop(
            (v.CROUCHED, 420),
            (mix(v.CROUCHED, v.PEERED, 0.6), 100),
            (v.PEERED, 380),
            (mix(v.CROUCHED, v.PEERED, 0.5), 110),
        ),
    }


def duel(stand: Pose) -> Animations:
    """What the last duel adds: a feint, a step aside, and the shots that follow them."""
    aside = levelled(
        replace(
            stand,
            near=(28, 34, 26),
            lean=-20,
            yaw=58,
            look=44,
            nod=14,
            tilt=12,
            drop=9,
            x=-10,
            mouth="snarl",
        ),
        -0.3,
    )
    return {
        "feint": once(
            (mix(stand, v.RAISED, 0.45), 70),
            (replace(mix(stand, v.RAISED, 0.7), mouth="snarl"), 110),
            (replace(mix(stand, v.RAISED, 0.2), mouth="smile"), 160),
        ),
        "aside": once((mix(stand, aside, 0.7), 50), (aside, 140), (mix(aside, stand, 0.3), 60)),
        **likewise(_guns(stand), last="shoot", late="shoot"),
        # Arms wide, like nobody else of his tells: then the weapon comes down, slowly.
        "last:start": once(
            (v.SPREAD, 120),
            (v.SPREAD_HIGH, 260),
            (mix(v.SPREAD_HIGH, v.RAISED, 0.5), 140),
            (v.RAISED, 200),
            (mix(v.RAISED, v.AIMED, 0.5), 200),
            (v.AIMED, 160),
        ),
    }


def _hands(stand: Pose) -> Animations:
    return {
        **strike(
            "punch",
            stand,
            tell(stand, b.WHIP_WOUND, mix(stand, b.WHIP_WOUND, 1.12)),
            (b.WHIP_STRUCK, 90, Smear("hand_near", b.WHIP_WOUND, 0.2, 7)),
            mix(b.WHIP_WOUND, b.WHIP_STRUCK, 1.08),
            b.WHIP_SPENT,
        ),
        **strike(
            "second",
            stand,
            tell(stand, b.SECOND_WOUND, mix(stand, b.SECOND_WOUND, 1.12)),
            (b.SECOND_STRUCK, 90, Smear("hand_far", b.SECOND_WOUND, 0.34, 8)),
            mix(b.SECOND_WOUND, b.SECOND_STRUCK, 1.08),
            b.SECOND_SPENT,
        ),
        **strike(
            "backhand",
            stand,
            tell(stand, b.SLAP_WOUND, b.SLAP_STRAINED),
            (b.SLAP_STRUCK, 90, Smear("hand_far", b.SLAP_WOUND, 0.3, 8)),
            mix(b.SLAP_STRUCK, b.SLAP_PAST, 0.5),
            b.SLAP_PAST,
        ),
        **strike(
            "stab",
            stand,
            once(
                (mix(stand, b.REACHED_IN, 0.6), 60),
                (b.REACHED_IN, 150),
                (b.BLADE_BACK, 150),
                (mix(b.BLADE_BACK, b.BLADE_STRAINED, 0.6), 160),
                (b.BLADE_STRAINED, 180),
            ),
            (b.LUNGED, 90, Smear("held", (-66, -4), 0.1, 5)),
            mix(b.BLADE_BACK, b.LUNGED, 1.06),
            b.LUNGE_SPENT,
        ),
    }


def _shows(stand: Pose) -> Animations:
    high_finger = replace(v.FINGER, far=(33, 62, -10), far_along=(0.2, 1, 0.1), nod=-8)
    return {
        "taunt": loop((v.FINGER, 180), (high_finger, 130), (v.FINGER, 120), (v.STROKED, 320)),
        "roar": once(
            (v.COAT_FLUNG, 140),
            (v.SPREAD, 140),
            (v.SPREAD_HIGH, 220),
            (v.SPREAD, 140),
            (mix(v.SPREAD, stand, 0.6), 90),
        ),
        "shrug": shown(
            stand,
            (v.BRUSHED, 110),
            (replace(v.BRUSHED, far=(19, 38, 12), tilt=4), 100),
            (v.BRUSHED, 110),
        ),
        "crawl": loop(
            (v.CRAWLING, 260),
            (mix(v.CRAWLING, v.DRAGGED, 0.5), 160),
            (v.DRAGGED, 260),
            (v.COLLAPSED, 220),
            (v.LOOKED_UP, 240),
            (mix(v.LOOKED_UP, v.CRAWLING, 0.5), 140),
        ),
    }


def moves(stand: Pose = STAND) -> Animations:
    """Return all he does, from and back to a stance."""
    return {
        "idle": loop(*((p, 200) for p in _idle(stand))),
        "walk": loop(*((p, 125) for p in walk(stand, 0.9))),
        **_guns(stand),
        **_hands(stand),
        **_shows(stand),
        **armed(reactions(stand, 0.9, 3)),
    }
