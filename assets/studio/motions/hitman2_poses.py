"""Poses of the broad killer: low, behind his two knives."""

from dataclasses import replace

from assets.studio.figures.pose import Pose
from assets.studio.figures.space import Vec
from assets.studio.motions.armed import FAR_OUT, OUT, bladed

_FORWARD: Vec = (1, 0.12, 0)
STAND = bladed(
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
WEAVE = bladed(
    replace(STAND, near=(31, 40, 26), far=(28, 32, -22), lean=17, drop=4, tilt=4),
    (0.8, 0.6, 0.1),
)

STAB_WOUND = bladed(
    replace(
        STAND,
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
        STAND,
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
        STAND,
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
        STAND,
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
        STAND,
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
        near=(46, 50, 16),
        far=(46, 72, -14),
        lean=28,
        yaw=30,
        look=46,
        far_along=(0.45, -0.87, -0.22),
        far_back=(-0.54, -0.07, -0.84),
        drop=8,
        x=-40,
        nod=10,
        near_pole=(-0.5, -0.6, 1),
        far_pole=(-0.5, -0.6, -1),
        mouth="snarl",
    ),
    (1, 0.05, 0),
)
RUSH_SPENT = bladed(
    replace(STAND, near=(20, 8, 26), far=(24, 12, -20), lean=36, drop=14, mouth="open"),
    (0.7, -0.7, 0.1),
)

FLICK_WOUND = bladed(
    replace(
        STAND,
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
    STAND,
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
        STAND,
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
        STAND,
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
        STAND,
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
    replace(STAND, near=(30, 44, 18), far=(18, 28, -28), lean=2, drop=2, nod=-4, mouth="smile"),
    (-0.3, 1, 0.1),
    (1, 0.2, 0),
)
SPUN_DOWN = bladed(replace(SPUN, near=(30, 40, 20)), (0.3, -1, 0.1), (1, 0.2, 0))
SPUN_ON = bladed(replace(SPUN, near=(32, 42, 19), tilt=6), _FORWARD)
SHRUGGED = bladed(
    replace(
        STAND,
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
