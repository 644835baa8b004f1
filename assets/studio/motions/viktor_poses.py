"""Viktor's poses: at ease, never hurried, the whole body behind every small cruelty."""

from dataclasses import replace

from assets.studio.figures.pose import Pose
from assets.studio.motions.armed import FAR_OUT, OUT, levelled
from assets.studio.motions.poses import aim
from assets.studio.props.guns import open_pistol, sleeve_pistol, sleeve_rail

EASE = levelled(
    Pose(
        near=(28, 24, 24),
        far=(16, 14, -32),
        lean=-6,
        yaw=50,
        look=46,
        nod=-3,
        far_hand="open",
        far_pole=(-0.8, -1, -0.4),
        near_pole=(-0.8, -0.6, 0.8),
        far_back=(0, -0.3, -1),
    ),
    0.1,
)
# As he waits: the pistol idly out from the hip, clear of the other hand.
STAND = levelled(
    replace(
        EASE,
        near=(42, 32, 16),
        far=(8, 6, -36),
        lean=-8,
        yaw=32,
        near_pole=(-0.5, -0.9, 0.8),
    ),
    -0.12,
)


# The pistol: raised from the hip to the eye.
RAISED = levelled(
    replace(
        EASE,
        near=(31, 60, 20),
        far=(8, 16, -32),
        lean=-8,
        yaw=44,
        nod=4,
        tilt=6,
        near_pole=(-0.3, -1, 0.8),
    ),
    0.9,
)
AIMED = levelled(
    replace(
        EASE,
        near=(42, 56, 6),
        far=(14, 8, -22),
        lean=2,
        yaw=12,
        look=30,
        nod=4,
        x=-10,
        tilt=6,
        far_hand="fist",
        far_back=None,
        far_pole=(-1, -0.4, -0.4),
        near_pole=(-0.2, -1, 0.4),
    )
)
AIMED_STILL = levelled(replace(AIMED, lean=-3, nod=8, tilt=11, drop=2))
KICKED = aim(
    replace(AIMED, near=(34, 66, 8), lean=-9, x=-14, near_shoulder=(-4, 3, 0), mouth="snarl"),
    (-0.8, 0.7, 0),
    (0.7, 0.7, 0),
)
LOWERED = levelled(replace(AIMED, near=(34, 40, 14), lean=-4, yaw=16, x=-8, mouth="smile"), 0.2)

# The sleeve: hands up as if it were over; then the arm jerks straight, the cuff flies back.
YIELDED = replace(
    EASE,
    near=(20, 66, 44),
    far=(22, 70, -40),
    lean=-6,
    yaw=54,
    look=52,
    nod=-2,
    near_hand="open",
    far_hand="open",
    near_along=(0.1, 1, 0.1),
    near_back=(-1, 0.1, 0.2),
    far_along=(0.1, 1, -0.1),
    far_back=(-1, 0.1, -0.2),
    near_pole=OUT,
    far_pole=FAR_OUT,
    mouth="smile",
    empty=True,
)
DRAWN_IN = replace(
    YIELDED,
    near=(12, 40, 26),
    far=(20, 62, -40),
    lean=-12,
    yaw=58,
    nod=8,
    drop=3,
    x=-4,
    near_hand="claw",
    near_along=(1, 0.2, 0),
    near_back=(0, 0.3, 1),
    near_pole=(-1, -0.2, 0.6),
)
JERKED = replace(
    EASE,
    near=(52, 56, 6),
    far=(20, 66, -40),
    lean=4,
    yaw=10,
    look=28,
    nod=6,
    x=-12,
    held=sleeve_rail,
    near_hand="flat",
    near_along=(1, 0.35, 0),
    near_back=(-0.2, 1, 0.5),
    near_shoulder=(6, 0, 0),
    near_pole=(-0.2, -1, 0.5),
    far_along=(-0.2, 1, 0),
    mouth="smile",
)
JERKED_STILL = replace(JERKED, near=(52, 58, 5), lean=8, x=-16, near_shoulder=(8, 1, 0))
SPRUNG = aim(
    replace(
        JERKED,
        near=(44, 56, 6),
        lean=-2,
        x=-14,
        held=sleeve_pistol,
        near_hand="fist",
        near_shoulder=(2, 0, 0),
        mouth="snarl",
    ),
    (-0.25, 1, 0),
    (1, 0.25, 0),
)
SPENT = aim(
    replace(SPRUNG, near=(32, 64, 12), lean=-10, x=-8, yaw=14), (-0.8, 0.6, 0), (0.6, 0.8, 0)
)

# Out of the wreck, on his arms.
CRAWLING = Pose(
    near=(38, 68, 26),
    far=(30, 50, -18),
    lean=64,
    yaw=36,
    look=50,
    nod=-22,
    drop=4,
    x=-34,
    near_hand="flat",
    far_hand="flat",
    near_pole=(-0.8, 0.2, 1),
    far_pole=(-0.8, 0.2, -1),
    mouth="open",
    empty=True,
)
DRAGGED = replace(
    CRAWLING, near=(33, 50, 28), far=(38, 70, -14), x=-26, drop=2, yaw=44, tilt=8, nod=-16, lean=58
)
COLLAPSED = replace(
    CRAWLING, near=(30, 58, 28), far=(26, 56, -18), nod=12, drop=13, lean=70, x=-32, tilt=10
)
LOOKED_UP = replace(
    CRAWLING, near=(36, 46, 26), far=(34, 48, -18), lean=48, drop=4, x=-24, nod=-20, mouth="snarl"
)

# Behind cover, and over it.
CROUCHED = levelled(
    replace(
        EASE,
        near=(18, 58, 18),
        far=(22, 44, -8),
        lean=20,
        yaw=40,
        drop=38,
        x=-10,
        nod=6,
        far_hand="fist",
        near_pole=(0, -1, 0.8),
    ),
    1.6,
)
PEERED = levelled(
    replace(CROUCHED, near=(38, 52, 10), drop=24, lean=16, nod=0, yaw=24, look=38), 0.05
)

RELOAD_OPEN = aim(
    replace(
        EASE,
        near=(22, 44, 14),
        far=(18, 22, 0),
        lean=4,
        nod=22,
        drop=2,
        held=open_pistol,
        far_hand="fist",
        far_back=None,
    ),
    (-0.7, 0.7, 0.1),
    (0.8, 0.8, 0.2),
)
RELOAD_IN = replace(RELOAD_OPEN, far=(22, 34, 4), held=None, drop=0)
RACKED = aim(
    replace(RELOAD_IN, near=(28, 48, 14), far=(26, 56, -2), lean=-6, nod=4),
    (-0.3, 1, 0),
    (1, 0.3, 0),
)

# Contempt.
SPREAD = levelled(
    replace(
        EASE,
        near=(26, 34, 46),
        far=(24, 42, -46),
        lean=-12,
        yaw=56,
        look=54,
        nod=-14,
        near_pole=OUT,
        far_pole=FAR_OUT,
        far_back=(0, -1, -0.3),
        mouth="open",
    ),
    0.5,
)
SPREAD_HIGH = levelled(
    replace(SPREAD, near=(22, 50, 48), far=(20, 60, -48), lean=-16, nod=-20, drop=-3), 0.7
)
COAT_FLUNG = levelled(
    replace(
        EASE,
        near=(-8, 34, 46),
        far=(-6, 40, -46),
        lean=8,
        yaw=48,
        nod=12,
        far_hand="claw",
        near_pole=(-1, 0, 0.6),
        far_pole=(-1, 0, -0.6),
    ),
    -0.4,
)
STROKED = levelled(
    replace(
        EASE,
        near=(16, 14, 34),
        far=(17, 60, 4),
        lean=-8,
        yaw=48,
        nod=-6,
        far_hand="claw",
        far_along=(-0.3, 0.8, 0.4),
        far_back=(0.8, 0, -0.6),
        far_pole=(0.4, -1, -0.5),
        tilt=5,
        mouth="smile",
    ),
    -0.7,
)
FINGER = levelled(
    replace(
        EASE,
        near=(16, 14, 34),
        far=(36, 58, -14),
        lean=-4,
        yaw=46,
        nod=-4,
        far_hand="open",
        far_along=(0.6, 0.8, 0),
        far_back=(0.8, -0.5, -0.4),
        mouth="smile",
    ),
    -0.7,
)
BRUSHED = levelled(
    replace(
        EASE,
        near=(18, 18, 30),
        far=(16, 48, 14),
        lean=-6,
        yaw=54,
        nod=16,
        tilt=8,
        far_hand="flat",
        far_along=(0, 0.5, 1),
        far_back=(1, 0, 0),
        far_pole=(0.4, -1, -0.6),
        near_shoulder=(0, 5, 0),
        mouth="smile",
    ),
    -0.6,
)
