"""What any man of the baths does when he is struck, thrown, held or floored."""

import math
from dataclasses import replace

from assets.studio.figures.animation import Animation, loop, once
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions.poses import LIE

MIDDLE = 26.0  # units from the waist to the middle that a thrown body turns about

HIT_HIGH = Pose(
    near=(20, 42, 34),
    far=(26, 50, -30),
    lean=-20,
    yaw=56,
    look=60,
    nod=-20,
    tilt=-8,
    x=-5,
    near_hand="open",
    far_hand="open",
    mouth="open",
    empty=True,
)
HIT_LOW = Pose(
    near=(18, 20, 14),
    far=(20, 24, -10),
    lean=34,
    yaw=36,
    nod=16,
    x=-14,
    drop=7,
    near_hand="claw",
    far_hand="claw",
    mouth="open",
    empty=True,
)
LIMP = Pose(
    near=(8, 3, 26),
    far=(8, 3, -24),
    lean=7,
    yaw=44,
    nod=20,
    near_hand="open",
    far_hand="open",
    near_pole=(-1, -0.2, 0.5),
    far_pole=(-1, -0.2, -0.5),
    mouth="open",
    empty=True,
)
FLUNG = Pose(
    near=(36, 44, 20),
    far=(38, 50, -14),
    lean=16,
    turn=44,
    yaw=36,
    drop=-15,
    thigh=62,
    knee=30,
    stride=10,
    nod=18,
    near_hand="open",
    far_hand="open",
    mouth="open",
    empty=True,
)
FLAT = replace(
    FLUNG, near=(20, 62, 30), far=(24, 66, -24), lean=0, turn=78, drop=-11, nod=-14, thigh=30
)
FLOORED = replace(
    LIE,
    near=(12, 20, 22),
    turn=86,
    lean=4,
    drop=-3,
    nod=-10,
    thigh=40,
    knee=62,
    stride=-20,
    mouth="open",
    empty=True,
)
DEAD = replace(
    FLOORED,
    near=(10, 5, 34),
    far=(-6, 84, -28),  # flung out past the head
    near_hand="open",
    near_pole=None,
    far_pole=None,
    turn=92,
    lean=0,
    look=44,
    nod=-20,
    tilt=14,
    thigh=10,
    knee=18,
    stride=-9,
    shut=True,
)
PROPPED = replace(
    FLOORED,
    near=(-26, 22, 26),
    far=(20, 20, -20),
    turn=52,
    lean=8,
    nod=22,
    thigh=52,
    knee=44,
    near_pole=(-1, -0.3, 0.4),
)
CROUCHED = Pose(
    near=(20, 4, 22),
    far=(22, 8, -14),
    lean=44,
    yaw=38,
    drop=27,
    x=-16,
    nod=-6,
    near_hand="open",
    empty=True,
)
HELD = Pose(
    near=(25, 56, 8),
    far=(27, 58, -9),
    lean=-7,
    yaw=40,
    look=58,
    nod=-18,
    drop=-4,
    near_hand="claw",
    far_hand="claw",
    near_pole=(-0.2, -1, 0.9),
    far_pole=(-0.2, -1, -0.9),
    mouth="open",
    empty=True,
)

# The slighter ones turn their faces away behind a hand, fold round the blow, feel for the brow.
TURNED_AWAY = Pose(
    near=(15, 36, 22),
    far=(20, 70, -10),
    lean=-13,
    yaw=34,
    look=64,
    nod=10,
    tilt=-13,
    x=-6,
    drop=4,
    near_shoulder=(1, 3, 0),
    far_shoulder=(1, 3, 0),
    near_hand="open",
    far_hand="open",
    far_back=(-0.6, 0.2, 0.6),
    far_pole=(0.4, -1, -0.4),
    mouth="open",
    empty=True,
)
FOLDED = Pose(
    near=(16, 17, 3),
    far=(17, 25, -4),
    lean=26,
    yaw=36,
    nod=20,
    tilt=8,
    x=-10,
    drop=9,
    near_shoulder=(3, 2, 0),
    far_shoulder=(3, 2, 0),
    near_hand="open",
    far_hand="open",
    near_pole=(-0.8, -0.6, 0.5),
    mouth="open",
    empty=True,
)
FAINT = Pose(
    near=(2, 6, 31),
    far=(17, 73, -13),
    lean=-3,
    yaw=40,
    look=60,
    nod=12,
    drop=4,
    near_hand="open",
    far_hand="open",
    near_pole=(-1, 0.1, 0.6),
    far_pole=(0.7, -0.8, -0.5),
    far_back=(0.8, 0.2, 0.4),
    mouth="open",
    empty=True,
)


def _dizzy(deep: float) -> Animation:
    """Sway round with the head lolling behind the trunk."""
    frames = []
    for k in range(4):
        side, fore = math.sin(math.tau * k / 4) * deep, math.cos(math.tau * k / 4) * deep
        sway = replace(
            LIMP,
            lean=LIMP.lean + 13 * side,
            yaw=LIMP.yaw + 7 * fore,
            x=6 * side,
            drop=3 + 1.6 * fore,
            nod=LIMP.nod - 9 * fore,
            tilt=-15 * fore,
            near=(8 - 11 * side, 4, 31),
            far=(8 - 11 * side, 4, -29),
        )
        frames.append((sway, 150))
    return loop(*frames)


def _tumbling(turn: float, high: float) -> Pose:
    """A body rolled up and turned about its middle, which is so high over the waist line."""
    angle = math.radians(turn)
    return replace(
        FLUNG,
        near=(26, 36, 30),
        far=(30, 40, -24),
        lean=32,
        turn=turn,
        x=MIDDLE * math.sin(angle),
        drop=MIDDLE * math.cos(angle) - high,
        thigh=108,
        knee=132,
        stride=14,
    )


def _raised(p: Pose, by: float) -> Pose:
    return replace(p, drop=p.drop - by)


def reactions(stand: Pose, deep: float = 1.0, bulk: float = 0.0) -> dict[str, Animation]:
    """Return the tags of being hurt and felled.

    `deep` is how far he sways, `bulk` how much higher, in units, a big body must fly so that
    the strip's edge does not cut it.
    """
    flung, flat = _raised(FLUNG, bulk), _raised(FLAT, bulk)
    snapped = mix(stand, HIT_HIGH, 1.12)
    folded = mix(stand, HIT_LOW, 1.08)
    return {
        "hurt": once((snapped, 90), (replace(mix(stand, HIT_HIGH, 0.6), mouth="snarl"), 110)),
        "hurt_mid": once((folded, 90), (mix(stand, HIT_LOW, 0.75), 110)),
        "dizzy": _dizzy(deep),
        "air": once((flung, 70), (mix(flung, flat, 0.55), 90), (flat, 110)),
        "down": once((FLOORED, 100)),
        "dead": once((FLOORED, 60), (DEAD, 400)),
        "rise": once(
            (PROPPED, 90),
            (replace(CROUCHED, mouth="snarl"), 90),
            (replace(mix(CROUCHED, stand, 0.6), empty=True), 70),
        ),
    }


def _faint(deep: float) -> Animation:
    """Sway from the hips, the head following late, a hand at the brow."""
    frames = []
    for k in range(6):
        side, late = math.sin(math.tau * k / 6), math.sin(math.tau * k / 6 - 1.1)
        sway = replace(
            FAINT,
            lean=FAINT.lean + 11 * side * deep,
            x=5 * side * deep,
            yaw=FAINT.yaw + 5 * late * deep,
            drop=FAINT.drop + 1.5 * late,
            nod=FAINT.nod - 4 * side,
            tilt=11 * late,
            near=(2 - 9 * late * deep, 6, 31),
        )
        frames.append((sway, 120))
    return loop(*frames)


def light_reactions(stand: Pose, deep: float = 1.0, bulk: float = 0.0) -> dict[str, Animation]:
    """Return the tags of `reactions` for a slighter body, which yields to blows."""
    turned, folded = mix(stand, TURNED_AWAY, 1.06), mix(stand, FOLDED, 1.04)
    return {
        **reactions(stand, deep, bulk),
        "hurt": once((turned, 90), (replace(mix(stand, TURNED_AWAY, 0.62), mouth="frown"), 110)),
        "hurt_mid": once((folded, 90), (mix(stand, FOLDED, 0.75), 110)),
        "dizzy": _faint(deep),
    }


def handled(stand: Pose, bulk: float = 0.0) -> dict[str, Animation]:
    """Return the tags of one who can be held and thrown; `bulk` as in `reactions`."""
    kicking = replace(
        mix(HELD, stand, -0.1), near=(24, 52, 12), x=-2, drop=-6, tilt=8, lean=-11, mouth="snarl"
    )
    return {
        "gripped": loop((HELD, 130), (kicking, 130)),
        "thrown": once(
            (_raised(_tumbling(85, 32), bulk), 80),
            (_raised(_tumbling(155, 27), bulk), 80),
            (_raised(_tumbling(285, 54), bulk), 80),
        ),
    }
