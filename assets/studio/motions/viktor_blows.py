"""Viktor's blows: the pistol's butt, the other fist, the back of the hand, the stiletto."""

from dataclasses import replace

from assets.studio.motions.armed import bladed, levelled
from assets.studio.motions.poses import aim
from assets.studio.motions.viktor_poses import EASE
from assets.studio.props.blades import stiletto

WHIP_WOUND = aim(
    replace(
        EASE,
        near=(-16, 74, 36),
        far=(30, 44, -22),
        lean=-14,
        yaw=66,
        nod=10,
        drop=3,
        x=-4,
        far_hand="fist",
        near_pole=(-0.8, -0.6, 0.8),
        mouth="snarl",
    ),
    (-0.9, 0.4, 0.1),
    (0.2, 1, 0.2),
)
WHIP_STRUCK = aim(
    replace(
        EASE,
        near=(36, 66, 2),
        far=(-4, 36, -30),
        lean=16,
        yaw=4,
        x=-16,
        nod=4,
        near_shoulder=(7, 0, -2),
        near_pole=(-0.1, 0, 1),
        far_hand="fist",
        mouth="snarl",
    ),
    (0.4, 1, 0),
    (1, -0.5, 0),
)
WHIP_SPENT = aim(
    replace(WHIP_STRUCK, near=(28, 34, -4), lean=24, yaw=-8, drop=6), (0.8, -0.6, 0), (-0.2, -1, 0)
)
SECOND_WOUND = levelled(
    replace(
        EASE,
        near=(22, 22, 26),
        far=(-24, 58, -26),
        lean=-8,
        yaw=-20,
        look=38,
        nod=8,
        x=-6,
        drop=3,
        far_hand="fist",
        far_back=None,
        far_pole=(-1, 0.5, -0.6),
    ),
    -0.4,
)
SECOND_STRUCK = levelled(
    replace(
        EASE,
        near=(4, 28, 34),
        far=(34, 66, -20),
        lean=12,
        yaw=56,
        look=32,
        x=-13,
        far_hand="fist",
        far_shoulder=(6, 2, 2),
        far_back=(0.2, 1, -0.6),
        far_pole=(-0.1, 0.1, -1),
        mouth="snarl",
    ),
    -0.3,
)
SECOND_SPENT = replace(SECOND_STRUCK, far=(30, 38, 4), lean=20, yaw=76, drop=5)
SLAP_WOUND = levelled(
    replace(
        EASE,
        near=(0, 18, 36),
        far=(6, 66, 24),
        lean=-6,
        yaw=84,
        look=42,
        nod=8,
        tilt=-8,
        drop=2,
        x=-6,
        far_hand="flat",
        far_pole=(1, 0.3, -0.4),
        far_back=(0.9, 0.2, 0.2),
        mouth="smile",
    ),
    -0.8,
)
SLAP_STRAINED = replace(SLAP_WOUND, far=(-2, 68, 28), yaw=94, lean=-11, drop=4)
SLAP_STRUCK = levelled(
    replace(
        EASE,
        near=(-6, 20, 34),
        far=(32, 68, -34),
        lean=6,
        yaw=46,
        look=36,
        x=-14,
        far_hand="flat",
        far_back=(0.9, 0.1, 0.4),
        far_pole=(-0.4, -1, -0.4),
        mouth="snarl",
    ),
    -0.8,
)
SLAP_PAST = replace(SLAP_STRUCK, far=(4, 66, -56), yaw=76, lean=-6, nod=-8, x=-4)

REACHED_IN = replace(
    EASE,
    near=(17, 46, 0),
    far=(20, 34, -36),
    lean=2,
    yaw=44,
    nod=8,
    near_hand="claw",
    near_along=(0.1, 0.2, -1),
    near_pole=(0.2, -0.8, 1),
    empty=True,
    mouth="smile",
)
BLADE_BACK = bladed(
    replace(
        EASE,
        near=(-20, 30, 34),
        far=(36, 50, -20),
        lean=-2,
        yaw=74,
        look=48,
        nod=8,
        drop=9,
        x=-8,
        held=stiletto,
        far_back=(0.6, 0.2, -1),
        near_pole=(-1, 0.4, 0.5),
    ),
    (-0.35, 0.95, 0.1),
    (-1, -0.2, 0.2),
)
BLADE_STRAINED = replace(BLADE_BACK, near=(-25, 33, 34), yaw=82, lean=-6, drop=12, x=-10)
LUNGED = bladed(
    replace(
        EASE,
        near=(42, 44, 2),
        far=(6, 30, -34),
        lean=24,
        yaw=10,
        look=28,
        drop=7,
        x=-22,
        nod=-2,
        held=stiletto,
        near_shoulder=(7, 0, -2),
        near_pole=(-0.3, -0.8, 0.8),
        far_hand="fist",
        far_pole=(-1, -0.2, -0.4),
        mouth="snarl",
    ),
    (1, 0.06, 0),
)
LUNGE_SPENT = bladed(replace(LUNGED, near=(30, 30, 8), lean=28, yaw=12, drop=10), (0.8, -0.6, 0))
