"""Poses of the two hired killers: the thin one upright with his pistol, the broad one low."""

from dataclasses import replace

from assets.studio.figures.pose import Pose
from assets.studio.figures.space import Vec
from assets.studio.motions.poses import aim

OUT, FAR_OUT = (-0.5, -1, 0.8), (-0.5, -1, -0.8)  # elbows down and away from the body


def levelled(pose: Pose, rise: float = 0.0) -> Pose:
    """Point the pistol along the picture; `rise` is its barrel's slope."""
    return aim(pose, (-rise, 1, 0), (1, rise, 0))


def bladed(pose: Pose, way: Vec, knuckles: Vec = (0.2, -1, 0.2)) -> Pose:
    """Point the near hand's blade that way in the picture."""
    return aim(pose, way, knuckles)


# The thin one.
THIN = levelled(
    Pose(
        near=(20, 16, 29),
        far=(12, 22, -8),
        lean=-5,
        yaw=46,
        nod=4,
        far_pole=(-0.4, -1, -1),
        near_pole=(-1, -0.2, 0.6),
    ),
    -0.5,
)
_DRAWN_UP = replace(
    THIN,
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
        THIN,
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
        THIN,
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
        THIN,
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
        THIN,
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
        THIN,
        near=(46, 62, 14),
        far=(-8, 30, -32),
        lean=10,
        yaw=44,
        x=-16,
        near_back=(0.9, 0.2, 0.3),
        near_pole=(-0.4, -1, 0.4),
        mouth="snarl",
    ),
    0.1,
)
WHIP_PAST = levelled(replace(WHIP_STRUCK, near=(4, 52, 48), lean=2, yaw=74, x=-6), -0.2)

RELOAD_OPEN = aim(
    replace(
        THIN,
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
        THIN,
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
        THIN,
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
        THIN,
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
        THIN,
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
        THIN,
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

# The broad one.
_FORWARD: Vec = (1, 0.12, 0)
BROAD = bladed(
    Pose(
        near=(26, 26, 30),
        far=(34, 46, -18),
        lean=16,
        yaw=38,
        nod=-2,
        drop=3,
        x=-6,
        near_pole=(-1, 0.2, 0.8),
        far_pole=(-0.6, -0.4, -1),
        far_along=(0.6, 0.5, 0.2),
        far_back=(0.5, 0, -1),
    ),
    (0.9, 0.35, 0.1),
)
BROAD_WEAVE = bladed(
    replace(BROAD, near=(31, 40, 26), far=(28, 32, -22), lean=17, drop=4, tilt=4),
    (0.8, 0.6, 0.1),
)

STAB_WOUND = bladed(
    replace(
        BROAD,
        near=(-10, 80, 30),
        far=(30, 44, -22),
        lean=-14,
        yaw=60,
        drop=0,
        x=-2,
        nod=12,
        near_pole=(-0.8, 0, 0.8),
        mouth="snarl",
    ),
    (-0.5, 1, 0.1),
    (0.9, 0.5, 0.2),
)
STAB_STRAINED = replace(STAB_WOUND, near=(-16, 78, 32), lean=-20, yaw=66, drop=3)
STAB_STRUCK = bladed(
    replace(
        BROAD,
        near=(38, 64, 4),
        far=(-4, 32, -32),
        lean=20,
        yaw=8,
        x=-16,
        drop=2,
        near_pole=(-0.2, 0.4, 1),
        mouth="snarl",
    ),
    (0.85, -0.55, 0),
    (0.6, 0.8, 0),
)
STAB_PAST = bladed(
    replace(STAB_STRUCK, near=(28, 24, 0), lean=36, yaw=-6, drop=10), (0.3, -1, 0), (0.9, 0.2, 0)
)

GUT_WOUND = bladed(
    replace(
        BROAD,
        near=(-28, 28, 30),
        far=(30, 44, -20),
        lean=30,
        yaw=62,
        drop=20,
        x=-12,
        nod=-10,
        near_pole=(-0.8, 0.8, 0.4),
    ),
    (-0.8, -0.5, 0.2),
    (-0.5, 0.9, 0.2),
)
GUT_STRAINED = replace(GUT_WOUND, near=(-32, 32, 30), lean=34, drop=23, yaw=68)
GUT_STRUCK = bladed(
    replace(
        BROAD,
        near=(38, 28, 4),
        far=(-8, 40, -34),
        lean=20,
        yaw=6,
        drop=13,
        x=-14,
        nod=-8,
        near_pole=(-0.6, -1, 0.4),
        mouth="snarl",
    ),
    (1, 0.3, 0),
)
GUT_PAST = bladed(replace(GUT_STRUCK, near=(32, 52, 4), lean=8, drop=4), (0.5, 1, 0), (1, -0.4, 0))

RUSH_WOUND = bladed(
    replace(
        BROAD,
        near=(0, 36, 56),
        far=(14, 42, -54),
        lean=24,
        yaw=62,
        look=48,
        drop=15,
        x=-16,
        nod=2,
        near_pole=(-1, 0.4, 0.2),
        far_pole=(-1, 0.4, -0.2),
        far_along=(0.3, -0.1, -1),
        far_back=(-0.9, 0, -0.3),
        mouth="snarl",
    ),
    (-0.55, 0.8, 0.1),
    (-0.8, -0.5, 0.2),
)
RUSH_DEEP = replace(RUSH_WOUND, lean=30, drop=20, x=-21, near=(-6, 42, 56), far=(10, 48, -54))
RUNNING = bladed(
    replace(
        RUSH_WOUND,
        near=(32, 56, 18),
        far=(36, 62, -12),
        lean=32,
        yaw=44,
        look=46,
        far_along=(0.3, -1, 0),
        far_back=(0, 0.2, -1),
        drop=8,
        x=-32,
        nod=16,
        near_pole=(-0.5, -0.6, 1),
        far_pole=(-0.5, -0.6, -1),
        mouth="snarl",
    ),
    (1, 0.05, 0),
)
RUSH_SPENT = bladed(
    replace(BROAD, near=(20, 8, 26), far=(24, 12, -20), lean=36, drop=14, mouth="open"),
    (0.7, -0.7, 0.1),
)

FLICK_WOUND = bladed(
    replace(
        BROAD,
        near=(-18, 60, 36),
        far=(38, 58, -24),
        lean=-6,
        yaw=56,
        drop=4,
        x=-4,
        nod=10,
        near_pole=(-0.8, -1, 0.6),
        far_along=(0.1, -1, 0),
        far_back=(0, 0, -1),
        far_pole=(-0.2, -1, -0.8),
    ),
    (-0.95, 0.3, 0.1),
    (0.3, 1, 0.2),
)
FLICK_STRAINED = replace(FLICK_WOUND, near=(-24, 58, 36), lean=-12, yaw=60, drop=6)
FLICKED = replace(
    BROAD,
    near=(38, 54, 6),
    far=(6, 30, -30),
    lean=20,
    yaw=6,
    x=-16,
    near_hand="open",
    near_along=(1, 0, 0),
    near_back=(0, 0.6, 1),
    empty=True,
)
FLICK_PAST = replace(FLICKED, near=(26, 22, -6), lean=30, drop=8, near_along=None)

CROSSED = bladed(
    replace(
        BROAD,
        near=(33, 46, -4),
        far=(29, 52, 6),
        lean=10,
        yaw=40,
        drop=12,
        x=-2,
        nod=8,
        far_along=(0.2, 0.4, 1),
        far_back=(1, 0, -0.2),
        near_pole=OUT,
        far_pole=FAR_OUT,
        mouth="snarl",
    ),
    (0.75, 0.7, 0),
    (0.3, -0.4, -1),
)
CROSSED_LOW = replace(CROSSED, near=(35, 41, -4), far=(31, 46, 6), drop=13, look=62)
BECKONED = bladed(
    replace(
        BROAD,
        near=(14, 24, 34),
        far=(40, 62, -16),
        lean=6,
        drop=2,
        look=62,
        nod=-10,
        far_along=(0.4, -0.6, 0),
        far_back=(0, 0.3, -1),
        mouth="open",
    ),
    (0.6, -0.8, 0.1),
)
SCRAPE_OUT = bladed(
    replace(
        BROAD,
        near=(20, 62, 44),
        far=(26, 70, -24),
        lean=-8,
        drop=0,
        x=0,
        yaw=44,
        nod=-10,
        far_along=(-0.2, 1, 0.4),
        far_back=(1, 0, -0.4),
        near_pole=OUT,
        far_pole=FAR_OUT,
        mouth="open",
    ),
    (0.1, 1, -0.3),
    (1, 0, 0),
)
SCRAPE_IN = bladed(
    replace(SCRAPE_OUT, near=(28, 58, 8), far=(28, 60, -6), lean=2, nod=4, mouth="snarl"),
    (0.1, 1, -0.8),
    (1, 0, 0),
)
SPUN = bladed(
    replace(BROAD, near=(30, 44, 18), far=(18, 28, -28), lean=2, drop=2, nod=-4, mouth="smile"),
    (-0.3, 1, 0.1),
    (1, 0.2, 0),
)
SPUN_DOWN = bladed(replace(SPUN, near=(30, 40, 20)), (0.3, -1, 0.1), (1, 0.2, 0))
SPUN_ON = bladed(replace(SPUN, near=(32, 42, 19), tilt=6), _FORWARD)
SHRUGGED = bladed(
    replace(
        BROAD,
        near=(16, 34, 44),
        far=(20, 38, -42),
        lean=0,
        drop=0,
        near_shoulder=(0, 7, 0),
        far_shoulder=(0, 7, 0),
        nod=6,
        tilt=8,
        near_pole=OUT,
        far_pole=FAR_OUT,
        mouth="smile",
    ),
    (0.5, 0.9, 0.3),
    (1, -0.4, 0.3),
)
