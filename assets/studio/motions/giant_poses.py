"""The giant's poses: all slow to start, wide, and hard to stop."""

import math
from dataclasses import replace

from assets.studio.figures.pose import Pose, mix
from assets.studio.props.snow import ice_block

STAND = Pose(
    near=(30, 26, 30),
    far=(36, 32, -26),
    lean=9,
    yaw=42,
    nod=8,
    near_hand="claw",
    far_hand="claw",
    near_pole=(-0.7, -0.5, 1),
    far_pole=(-0.5, -0.5, -1),
)
BACK_OUT, FAR_BACK_OUT = (-0.8, 0.2, 1.0), (-0.8, 0.2, -1.0)

# A block of ice: dug out, lifted overhead, thrown with the whole back.
DIGGING = replace(
    STAND, near=(34, 2, 20), far=(36, 2, -20), lean=44, drop=20, x=-20, nod=-4, near_pole=None
)
LIFTING = replace(
    STAND,
    near=(24, 46, 21),
    far=(24, 46, -21),
    lean=-4,
    yaw=34,
    drop=9,
    nod=4,
    held=ice_block,
    near_pole=(0.2, -1, 0.9),
    far_pole=(0.2, -1, -0.9),
    near_hand="flat",
    far_hand="flat",
    mouth="snarl",
)
OVERHEAD = replace(
    LIFTING,
    near=(-9, 75, 21),
    far=(-9, 75, -21),
    lean=-10,
    yaw=36,
    x=4,
    drop=13,
    nod=20,
    near_pole=(0.5, -0.4, 1),
    far_pole=(0.5, -0.4, -1),
    near_along=(-0.2, 1, 0),
    far_along=(-0.2, 1, 0),
    near_back=(-1, 0.2, 0),
    far_back=(-1, 0.2, 0),
)
OVERHEAD_BENT = replace(OVERHEAD, near=(-15, 72, 21), far=(-15, 72, -21), lean=-18, drop=16)
HURLED = replace(
    STAND,
    near=(38, 60, 16),
    far=(40, 60, -14),
    lean=24,
    yaw=18,
    x=-22,
    drop=5,
    nod=-4,
    near_hand="open",
    far_hand="open",
    mouth="open",
)
HURLED_PAST = replace(HURLED, near=(30, 12, 14), far=(32, 14, -14), lean=40, drop=14, x=-24)

# Both arms spread, then shut round the other.
SPREAD = replace(
    STAND,
    near=(2, 56, 62),
    far=(20, 60, -58),
    lean=-10,
    yaw=64,
    look=48,
    nod=10,
    drop=8,
    x=-4,
    near_hand="open",
    far_hand="open",
    near_pole=(-0.6, -1, 0),
    far_pole=(-0.6, -1, 0),
    mouth="open",
)
SPREAD_WIDE = replace(SPREAD, near=(-8, 60, 62), far=(14, 66, -60), lean=-15, drop=11, yaw=70)
SHUT = replace(
    STAND,
    near=(40, 42, -2),
    far=(40, 50, -4),
    lean=26,
    yaw=24,
    drop=6,
    x=-24,
    nod=2,
    near_pole=(-0.1, -0.2, 1),
    far_pole=(-0.1, 0.2, -1),
    mouth="snarl",
)
MISSED = replace(SHUT, near=(26, 30, -8), far=(28, 38, 8), lean=38, drop=14, mouth="open")
HOLD = replace(
    STAND,
    near=(37, 36, -4),
    far=(39, 46, -2),
    lean=-6,
    yaw=26,
    look=40,
    nod=16,
    drop=3,
    near_pole=(-0.1, -0.3, 1),
    far_pole=(-0.1, 0.2, -1),
    mouth="snarl",
)
SQUEEZE = replace(
    HOLD,
    near=(31, 42, -10),
    far=(33, 51, 4),
    lean=-13,
    drop=0,
    nod=8,
    near_shoulder=(4, 5, 0),
    far_shoulder=(4, 5, 0),
)

# The back of the far hand, drawn across the whole chest.
BACK_WOUND = replace(
    STAND,
    near=(-6, 42, 62),
    far=(14, 64, 14),
    lean=-8,
    yaw=84,
    look=40,
    nod=12,
    drop=6,
    x=-8,
    far_hand="flat",
    far_pole=(1, 0.2, -0.5),
    far_back=(0.9, 0.2, 0.2),
    near_pole=BACK_OUT,
)
BACK_STRAINED = replace(
    BACK_WOUND, near=(-12, 50, 60), far=(10, 68, 18), yaw=94, lean=-14, drop=9, tilt=-8
)
BACK_STRUCK = replace(
    STAND,
    near=(-10, 26, 36),
    far=(41, 58, -36),
    lean=12,
    yaw=44,
    look=34,
    x=-20,
    far_hand="flat",
    far_back=(0.9, 0.1, 0.4),
    far_pole=(-0.4, -1, -0.4),
    near_pole=BACK_OUT,
    mouth="snarl",
)
BACK_PAST = replace(BACK_STRUCK, far=(-6, 58, -56), yaw=78, lean=-6, x=-4, nod=-6)

# Belly first.
LOADED = replace(
    STAND,
    near=(-22, 44, 46),
    far=(-14, 46, -48),
    lean=-20,
    yaw=38,
    look=42,
    nod=24,
    drop=12,
    x=-16,
    near_hand="fist",
    far_hand="fist",
    near_pole=BACK_OUT,
    far_pole=FAR_BACK_OUT,
    mouth="snarl",
)
LOADED_DEEP = replace(LOADED, lean=-27, drop=17, x=-22, near=(-26, 52, 46), far=(-18, 54, -48))
_RUNNING = replace(
    LOADED, near=(-18, 34, 48), far=(-12, 36, -46), lean=-12, drop=4, x=-14, nod=20, mouth="open"
)
STUMBLED = replace(
    STAND, near=(26, 22, 40), far=(28, 20, -34), lean=34, drop=14, x=-16, nod=-6, mouth="open"
)


def charging(part: float) -> Pose:
    """A quarter of the run: he rolls from foot to foot, arms behind him."""
    side, dip = math.sin(math.tau * part), math.cos(2 * math.tau * part)
    return replace(
        _RUNNING,
        lean=-12 + 3 * dip,
        drop=4 + 4 * dip,
        yaw=38 + 13 * side,
        tilt=7 * side,
        near=(-18 - 8 * side, 34 + 5 * dip, 48),
        far=(-12 + 8 * side, 36 + 5 * dip, -46),
        near_shoulder=(-5 * side, 4 * side, 0),
        far_shoulder=(5 * side, -4 * side, 0),
        stride=24 * side,
    )


# Two fists as one hammer.
HAMMER = replace(
    STAND,
    near=(-6, 88, 10),
    far=(-4, 88, -8),
    lean=-16,
    yaw=38,
    nod=18,
    drop=4,
    x=2,
    near_hand="fist",
    far_hand="fist",
    near_along=(-0.4, 1, -0.3),
    far_along=(-0.4, 1, 0.3),
    near_pole=(0.4, -0.2, 1),
    far_pole=(0.4, -0.2, -1),
    mouth="open",
)
HAMMER_BACK = replace(HAMMER, near=(-18, 82, 10), far=(-16, 82, -8), lean=-26, drop=9)
HAMMER_TOES = replace(HAMMER, near=(-2, 90, 9), far=(0, 90, -7), lean=-6, drop=-7, nod=8)
FALLING = replace(
    HAMMER,
    near=(36, 66, 8),
    far=(37, 66, -8),
    lean=16,
    yaw=24,
    drop=6,
    x=-16,
    nod=0,
    near_along=(1, 0, -0.2),
    far_along=(1, 0, 0.2),
)
SLAMMED = replace(
    FALLING,
    near=(40, 20, 9),
    far=(41, 20, -8),
    lean=36,
    yaw=20,
    drop=14,
    x=-28,
    nod=-8,
    near_along=(1, -0.5, 0),
    far_along=(1, -0.5, 0),
    mouth="snarl",
)
SLAM_REST = replace(SLAMMED, lean=33, drop=12, near=(39, 22, 10), far=(40, 22, -9), mouth="open")

# What he shows.
FILLED = replace(
    STAND,
    near=(22, 22, 20),
    far=(26, 26, -16),
    lean=24,
    drop=14,
    nod=26,
    near_hand="fist",
    far_hand="fist",
)
ROARING = replace(
    STAND,
    near=(10, 44, 60),
    far=(14, 48, -56),
    lean=-18,
    yaw=54,
    look=54,
    nod=-22,
    near_pole=(-0.5, -1, 0.3),
    far_pole=(-0.5, -1, -0.3),
    mouth="open",
)
ROAR_HIGH = replace(
    ROARING, near=(4, 70, 58), far=(8, 74, -54), lean=-24, drop=-4, nod=-28, breath=2
)
BEAT_WIDE = replace(
    STAND,
    near=(16, 52, 52),
    far=(18, 42, 2),
    lean=-10,
    yaw=50,
    nod=-8,
    near_hand="fist",
    far_hand="fist",
    near_pole=(-0.6, -0.8, 0.6),
    far_along=(0.2, 0.2, 1),
    far_back=(1, 0.2, 0),
    far_pole=(0.3, -0.4, -1),
    mouth="open",
)
BEAT_ON = replace(
    BEAT_WIDE,
    near=(19, 42, 4),
    far=(24, 54, -48),
    lean=-5,
    near_along=(0.2, 0.2, -1),
    near_back=(1, 0.2, 0),
    near_pole=(0.3, -0.4, 1),
    far_along=None,
    far_back=None,
    far_pole=(-0.6, -0.8, -0.6),
    tilt=6,
)
BRUSHED_OFF = replace(
    STAND,
    near=(18, 48, 4),
    far=(20, 26, -44),
    lean=-4,
    yaw=52,
    nod=10,
    tilt=8,
    near_shoulder=(0, 6, 0),
    near_hand="flat",
    near_along=(0, 0.5, -1),
    mouth="smile",
)
SHRUGGED = replace(
    STAND,
    near=(14, 36, 52),
    far=(20, 38, -48),
    lean=-8,
    yaw=50,
    near_shoulder=(0, 8, 0),
    far_shoulder=(0, 8, 0),
    near_hand="open",
    far_hand="open",
    near_back=(0, -1, 0.3),
    far_back=(0, -1, -0.3),
    near_pole=(-0.8, -1, 0.2),
    far_pole=(-0.8, -1, -0.2),
    nod=4,
    mouth="smile",
)


def wading(part: float) -> Pose:
    """A sixth of a double step through deep snow: knees high, arms out for balance."""
    side, dip = math.sin(math.tau * part), math.cos(2 * math.tau * part)
    return replace(
        STAND,
        near=(14 - 12 * side, 34 + 8 * side, 50),
        far=(20 + 12 * side, 36 - 8 * side, -44),
        lean=14 + 5 * dip,
        yaw=42 + 15 * side,
        drop=6 + 4.5 * dip,
        tilt=8 * side,
        nod=10 + 3 * dip,
        x=3 * dip,
        near_shoulder=(-5 * side, 5 * side, 0),
        far_shoulder=(5 * side, -5 * side, 0),
        near_hand="open",
        far_hand="open",
        near_pole=(-0.6, -1, 0.4),
        far_pole=(-0.6, -1, -0.4),
    )


def between(a: Pose, b: Pose, *parts: float) -> tuple[Pose, ...]:
    """Return the poses at these parts of the way."""
    return tuple(mix(a, b, part) for part in parts)
