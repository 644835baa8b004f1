"""Danko's blows: for each a pose drawn back and one struck; the table adds what lies between."""

from dataclasses import replace

from assets.studio.figures.pose import Pose
from assets.studio.motions.danko_poses import BACK_LOW, DUCK, FAR_BACK_LOW, STAND, SWAY
from assets.studio.props.heat import burning_coal

JAB_BACK = replace(
    STAND,
    near=(26, 44, 28),
    far=(9, 44, -25),
    lean=-8,
    yaw=60,
    x=-5,
    drop=4,
    nod=9,
    near_pole=(-0.5, -1, 0.6),
    far_pole=(-0.4, -1, -0.9),
)
JAB_OUT = replace(
    STAND,
    near=(13, 46, 21),
    far=(41, 62, -10),
    lean=8,
    yaw=12,
    x=-7,
    far_shoulder=(4, 1, 3),
    far_back=(0, 1, -0.2),
    far_pole=(-0.2, -1, -0.3),
)
CROSS_BACK = replace(
    STAND,
    near=(-4, 43, 33),
    far=(28, 52, -8),
    lean=-5,
    yaw=64,
    x=-3,
    drop=3,
    nod=7,
    near_shoulder=(-4, 0, 0),
    near_pole=BACK_LOW,
)
CROSS_OUT = replace(
    STAND,
    near=(39, 62, 14),
    far=(10, 45, -17),
    lean=9,
    yaw=12,
    x=-8,
    drop=2,
    near_shoulder=(6, 1, -2),
    near_back=(0, 1, 0.4),
    near_pole=(-0.2, -0.6, 1),
)
HOOK_BACK = replace(
    STAND,
    near=(-12, 63, 49),
    far=(27, 52, -10),
    lean=-12,
    yaw=70,
    x=-2,
    drop=5,
    nod=9,
    near_shoulder=(-4, 1, 0),
    near_back=(-0.4, 0.6, 1),
    near_pole=(-1, -0.5, 0),
)
HOOK_SWING = replace(
    STAND,
    near=(29, 60, 33),
    far=(20, 50, -13),
    lean=4,
    yaw=26,
    x=-4,
    drop=3,
    near_shoulder=(4, 2, 2),
    near_back=(-0.3, 0.8, 0.8),
    near_pole=(-0.6, 0.3, 1),
)
HOOK_OUT = replace(
    STAND,
    near=(36, 62, 2),
    far=(12, 46, -16),
    lean=15,
    yaw=4,
    x=-6,
    near_shoulder=(8, 1, -2),
    near_back=(0, 1, 0.5),
    near_pole=(-0.4, 0.5, 1),
)
HOOK_PAST = replace(
    HOOK_OUT,
    near=(30, 47, -14),
    far=(4, 42, -24),
    lean=22,
    yaw=-10,
    x=-8,
    drop=4,
)
BUTT_BACK = replace(
    STAND,
    near=(2, 30, 31),
    far=(6, 33, -31),
    lean=-31,
    yaw=48,
    nod=-30,
    x=5,
    drop=1,
    breath=2.5,
    near_pole=(-1, -0.3, 0.8),
    far_pole=(-1, -0.3, -0.8),
)
BUTT_HIT = replace(
    STAND,
    near=(-8, 30, 29),
    far=(-4, 32, -28),
    lean=34,
    yaw=28,
    nod=30,
    x=-17,
    drop=2,
    near_pole=BACK_LOW,
    far_pole=FAR_BACK_LOW,
    mouth="snarl",
)
UPPER_LOW = replace(
    DUCK,
    near=(-4, 14, 27),
    far=(25, 50, -10),
    lean=28,
    yaw=64,
    drop=31,
    nod=2,
    near_pole=BACK_LOW,
    near_back=(-1, 0, 0.6),
)
UPPER_RISING = replace(
    STAND,
    near=(27, 50, 4),
    far=(16, 42, -16),
    lean=6,
    yaw=28,
    x=-6,
    drop=12,
    near_shoulder=(4, 1, -2),
    near_back=(0.4, -0.3, 1),
    near_pole=(-0.4, -1, 0.7),
)
UPPER_HIGH = replace(
    STAND,
    near=(36, 82, 4),
    far=(9, 37, -19),
    lean=-5,
    yaw=16,
    nod=-12,
    x=2,
    drop=-5,
    near_shoulder=(6, 6, -2),
    near_back=(-0.2, 0.3, 1),
    near_pole=(0.6, -1, 0.9),
)
UPPER_PAST = replace(
    UPPER_HIGH,
    near=(27, 91, 0),
    lean=-11,
    nod=-20,
    drop=-8,
)
ELBOW_ACROSS = replace(
    STAND,
    near=(30, 50, -6),
    far=(20, 44, -12),
    lean=13,
    yaw=8,
    x=4,
    drop=3,
    nod=4,
    near_shoulder=(5, 1, -2),
    near_pole=(-0.2, 0.1, 1),
)
ELBOW_BACK = replace(
    STAND,
    near=(3, 46, 27),
    far=(22, 41, -15),
    lean=-8,
    yaw=66,
    look=74,
    x=6,
    near_shoulder=(-4, 2, 1),
    near_pole=(-1, 0.35, 0.4),
    near_back=(0, 0.4, 1),
)
COUNTER_COILED = replace(
    SWAY,
    near=(-6, 42, 33),
    lean=-14,
    yaw=64,
    x=-6,
    drop=9,
    near_pole=BACK_LOW,
)
COUNTER_OUT = replace(
    STAND,
    near=(43, 52, 2),
    far=(-4, 38, -24),
    lean=25,
    yaw=0,
    x=-13,
    drop=7,
    nod=-4,
    near_shoulder=(8, 1, -2),
    near_back=(0, 1, 0.4),
    near_pole=(-0.2, -0.5, 1),
    far_pole=FAR_BACK_LOW,
    mouth="snarl",
)
# Heat.
HEAT_RAISED = Pose(
    near=(6, 84, 35),
    far=(2, 28, -30),
    lean=-8,
    yaw=50,
    look=50,
    nod=-8,
    drop=-1,
    breath=2.5,
    near_shoulder=(0, 4, 0),
    near_along=(0.1, 1, 0),
    near_back=(-0.4, 0, 1),
    near_pole=(-0.2, -1, 0.9),
    far_pole=FAR_BACK_LOW,
    held=burning_coal,
    mouth="snarl",
)
HEAT_BACK = replace(
    HOOK_BACK, near=(-14, 72, 47), lean=-16, yaw=76, held=burning_coal, mouth="snarl"
)
HEAT_SWING = replace(HOOK_SWING, near=(32, 64, 34), lean=8, held=burning_coal, mouth="snarl")
HEAT_OUT = replace(
    HOOK_OUT,
    near=(46, 58, 2),
    far=(-4, 40, -26),
    lean=24,
    yaw=-2,
    x=-4,
    drop=3,
    held=burning_coal,
    far_pole=FAR_BACK_LOW,
    mouth="snarl",
)
HEAT_PAST = replace(
    HEAT_OUT,
    near=(34, 42, -16),
    far=(-6, 34, -28),
    lean=31,
    yaw=-12,
    x=-10,
    drop=8,
)
