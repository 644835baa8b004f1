"""Poses of the thin killer: upright, never hurried, with his pistol."""

from dataclasses import replace

from assets.studio.figures.pose import Pose
from assets.studio.motions.armed import FAR_OUT, OUT, levelled
from assets.studio.motions.poses import aim

STAND = levelled(
    Pose(
        near=(34, 22, 22),
        far=(12, 22, -8),
        lean=-5,
        yaw=46,
        nod=4,
        far_pole=(-0.4, -1, -1),
        near_pole=(-1, -0.2, 0.6),
    ),
    -0.4,
)
_DRAWN_UP = replace(
    STAND,
    near=(10, 72, 24),
    far=(-6, 26, -34),
    lean=-9,
    yaw=50,
    drop=-2,
    near_pole=(-0.4, -1, 0.5),
)
GUN_UP = aim(_DRAWN_UP, (-1, 0.2, 0.1), (0.2, 1, 0.1))
AIMED = levelled(
    replace(
        STAND,
        near=(42, 53, 8),
        far=(12, 12, -22),
        lean=-3,
        yaw=14,
        look=30,
        nod=6,
        x=-8,
        tilt=10,
        near_pole=(-0.2, -1, 0.6),
        far_pole=(-1, 0, -0.4),
    )
)
AIMED_STILL = levelled(replace(AIMED, lean=-7, tilt=14, drop=2, x=-9, nod=9))
KICKED = aim(
    replace(AIMED, near=(35, 62, 10), lean=-11, x=-12, nod=2, near_shoulder=(-4, 3, 0)),
    (-0.7, 0.8, 0),
    (0.8, 0.6, 0),
)
SETTLED = levelled(replace(AIMED, near=(38, 44, 10), lean=-4, x=-8, tilt=4), -0.2)

CROSS_WOUND = levelled(
    replace(
        STAND,
        near=(22, 14, 28),
        far=(-22, 58, -30),
        lean=-8,
        yaw=-10,
        look=36,
        nod=10,
        drop=3,
        x=-6,
        far_pole=(-1, 0.5, -0.6),
    ),
    -0.4,
)
CROSS_STRUCK = levelled(
    replace(
        STAND,
        near=(6, 26, 34),
        far=(36, 66, -14),
        lean=12,
        yaw=56,
        look=34,
        x=-14,
        far_shoulder=(6, 1, 2),
        far_pole=(-0.1, 0.1, -1),
        far_back=(0.2, 1, -0.6),
    ),
    -0.5,
)
CROSS_SPENT = replace(CROSS_STRUCK, far=(30, 36, 4), lean=20, yaw=72, drop=5, mouth="open")

WHIP_WOUND = aim(
    replace(
        STAND,
        near=(19, 66, -22),
        far=(-6, 20, -34),
        lean=-9,
        yaw=70,
        look=50,
        nod=12,
        drop=3,
        x=-6,
        near_pole=(0.8, -0.6, 0.2),
        mouth="snarl",
    ),
    (-1, 0.35, 0.1),
    (0.3, 1, 0.1),
)
WHIP_STRAINED = replace(WHIP_WOUND, near=(14, 70, -24), lean=-14, yaw=80, drop=5)
WHIP_STRUCK = levelled(
    replace(
        STAND,
        near=(46, 60, 6),
        far=(-8, 30, -32),
        lean=12,
        yaw=16,
        x=-14,
        near_pole=(-0.4, -1, 0.4),
        mouth="snarl",
    ),
    0.75,
)
WHIP_PAST = levelled(replace(WHIP_STRUCK, near=(40, 50, 34), lean=4, yaw=26), 1.3)

RELOAD_OPEN = aim(
    replace(
        STAND,
        near=(22, 44, 12),
        far=(20, 26, 2),
        lean=8,
        yaw=42,
        nod=24,
        drop=3,
        far_hand="claw",
    ),
    (-0.8, 0.6, 0.1),
    (0.8, 0.8, 0.2),
)
RELOAD_IN = replace(RELOAD_OPEN, far=(22, 38, 4), far_hand="fist", drop=1)
RELOAD_RACK = aim(
    replace(RELOAD_OPEN, near=(26, 46, 14), far=(24, 54, -2), lean=-3, nod=8, far_hand="fist"),
    (-0.3, 1, 0),
    (1, 0.3, 0),
)

COVERING = levelled(
    replace(
        STAND,
        near=(40, 50, 12),
        far=(-14, 44, -44),
        lean=6,
        yaw=28,
        look=36,
        nod=6,
        drop=10,
        x=-4,
        far_hand="open",
        far_pole=(-0.4, -1, -0.4),
    )
)
COVER_SCAN = levelled(replace(COVERING, near=(41, 44, 14), look=60, yaw=34, drop=8), -0.15)
CALLING = levelled(
    replace(
        STAND,
        near=(12, 14, 32),
        far=(40, 62, -12),
        lean=4,
        yaw=50,
        look=62,
        nod=-8,
        x=-4,
        far_hand="flat",
        far_along=(1, 0.15, -0.1),
        far_pole=(0, -1, -0.6),
        mouth="open",
    ),
    -0.6,
)
BRIM = levelled(
    replace(
        STAND,
        near=(16, 14, 32),
        far=(28, 80, 2),
        lean=-8,
        yaw=44,
        nod=14,
        tilt=-4,
        far_hand="flat",
        far_along=(-0.2, 0.6, 0.5),
        far_back=(0.8, 0.3, -0.4),
        far_pole=(0.4, -1, -1),
        mouth="smile",
    ),
    -0.6,
)
OPENED = levelled(
    replace(
        STAND,
        near=(20, 30, 44),
        far=(18, 44, -42),
        lean=-8,
        yaw=54,
        look=52,
        nod=-6,
        far_hand="open",
        near_pole=OUT,
        far_pole=FAR_OUT,
        mouth="open",
    ),
    -0.3,
)
DUSTED = levelled(
    replace(
        STAND,
        near=(14, 14, 32),
        far=(12, 50, 12),
        lean=-6,
        yaw=52,
        nod=16,
        tilt=8,
        far_hand="flat",
        far_along=(0, 0.5, 1),
        far_pole=(0.4, -1, -0.6),
        near_shoulder=(0, 5, 0),
        mouth="smile",
    ),
    -0.6,
)
