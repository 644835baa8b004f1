"""What only the assassin does: shoot, reload, kick, let her hair fly, brush off a blow."""

import math
from dataclasses import replace

from assets.studio.figures.animation import Animation, loop, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions.poses import IDLE, aim
from assets.studio.props.guns import silenced_pistol
from assets.studio.props.shoes import heel

STEPS = 8
BLADE, KNUCKLES = (0.9, 0.45, 0.1), (0.5, -0.9, 0.3)  # her point low and forward


def stalk(stand: Pose) -> Animation:
    """Walk: hips first, shoulders against them, the head level; the far hand swings, the blade not.

    The hips go forward and back once a step, so twice a double step.
    """
    return loop(*((_paced(stand, math.tau * k / STEPS), 110) for k in range(STEPS)))


def _paced(stand: Pose, part: float) -> Pose:
    side, lag = math.sin(part), math.sin(part - 0.6)
    dip = math.cos(2 * part + 0.5)
    paced = replace(
        stand,
        yaw=stand.yaw + 4 + 14 * side,
        x=stand.x + 2.2 * dip,
        lean=stand.lean - 3.2 * dip,
        drop=stand.drop + 1.6 * dip,
        near=(stand.near[0] + 2 * side, stand.near[1] - 2 * dip, stand.near[2] - 2 * side),
        far=(15 * lag, 8 + 5 * lag * lag, -23),
        far_pole=(-1, -0.2, -0.5),
        near_shoulder=(-2 * side, 3 * side, 0),
        far_shoulder=(2 * side, -3 * side, 0),
        look=stand.look - 4 * side,
        tilt=stand.tilt + 6 * lag,
        nod=stand.nod + 1.5 * dip,
        stride=22 * side,
    )
    return aim(paced, BLADE, KNUCKLES)


_AIMED = replace(
    IDLE,
    near=(40, 57, 6),
    far=(-6, 20, -26),
    lean=-4,
    yaw=4,
    look=34,
    x=-6,
    nod=2,
    near_along=(1, 0.03, 0),
    near_back=(0, 0.05, 1),
    near_shoulder=(5, 1, 0),
    near_pole=(0, -0.6, 1),
    far_hand="open",
    held=silenced_pistol,
)
_DRAWN_UP = replace(
    _AIMED,
    near=(14, 66, 22),
    lean=-10,
    yaw=50,
    nod=8,
    near_along=(0.1, 1, 0.1),
    near_back=(-0.2, 0.1, 1),
    near_shoulder=(0, 1, 0),
)
_KICKED_BACK = replace(
    _AIMED, near=(32, 64, 8), lean=-10, near_along=(0.8, 0.6, 0), near_shoulder=(0, 2, 0)
)


def shoot(stand: Pose) -> dict[str, Animation]:
    """The barrel up beside the head, then levelled and still; a small kick."""
    flash = Smear("held", (15, -1), radius=5, colours="gold:2-4,grey:7")
    return {
        "shoot:start": once((_DRAWN_UP, 120), (mix(_DRAWN_UP, _AIMED, 0.9), 60), (_AIMED, 340)),
        "shoot:active": once((_AIMED, 40, flash), (_KICKED_BACK, 70)),
        "shoot:recovery": once(
            (mix(_KICKED_BACK, _AIMED, 0.7), 120),
            (_AIMED, 90),
            (replace(mix(_AIMED, stand, 0.6), held=None), 90),
        ),
    }


def reload() -> Animation:
    """A fresh magazine from the belt, pushed home with the palm, the slide drawn."""
    low = replace(
        _AIMED,
        near=(28, 44, 12),
        far=(6, 8, -18),
        lean=6,
        yaw=24,
        nod=14,
        near_along=(0.85, 0.5, 0),
        near_shoulder=(2, 0, 0),
    )
    fed = replace(low, far=(29, 30, 0), far_hand="claw", nod=18)
    home = replace(fed, near=(29, 42, 12), far=(29, 36, 2), drop=2)
    slid = replace(low, near=(30, 54, 12), far=(25, 58, 2), far_hand="fist", nod=4, lean=0)
    drawn = replace(slid, far=(14, 56, -4))
    return once((low, 130), (fed, 140), (home, 70), (slid, 120), (drawn, 90))


_CHAMBERED = replace(
    IDLE,
    near=(-8, 40, 30),
    far=(20, 54, -18),
    lean=-18,
    yaw=22,
    look=40,
    drop=-10,
    x=-8,
    nod=10,
    thigh=62,
    knee=116,
    stride=56,
    empty=True,
    near_pole=(-1, 0, 0.5),
)
_KICK = replace(
    _CHAMBERED,
    near=(-22, 30, 26),
    far=(25, 38, -27),
    lean=-42,
    yaw=-6,
    drop=-34,
    x=-11,
    nod=30,
    thigh=54,
    knee=0,
    stride=66,
    empty=False,
    held=heel(120, -42),
    mouth="snarl",
)


def kick(stand: Pose) -> dict[str, Animation]:
    """A kick at the head: the knee drawn up, then the leg straight out over the strip's edge."""
    strained = replace(_CHAMBERED, lean=-26, drop=-13, thigh=68, stride=60, x=-12)
    over = replace(_KICK, thigh=54.5, stride=66.5, lean=-45, x=-9, held=heel(121, -45))
    fallen = replace(_KICK, held=None, empty=True)
    down = replace(_CHAMBERED, lean=16, drop=6, thigh=20, knee=40, stride=24, yaw=30)
    return {
        "kick:start": once((mix(stand, _CHAMBERED, 0.5), 60), (_CHAMBERED, 140), (strained, 260)),
        "kick:active": once(
            (_KICK, 80, Smear("foot", (-26, 44), bulge=-0.2, radius=8)), (over, 60)
        ),
        "kick:recovery": once(
            (mix(fallen, down, 0.5), 80), (down, 140), (mix(down, stand, 0.6), 90)
        ),
    }


_GATHERED = replace(
    IDLE,
    near=(14, 26, 24),
    far=(16, 28, -22),
    lean=22,
    nod=34,
    drop=10,
    yaw=46,
    empty=True,
)
_DEFIANT = replace(
    IDLE,
    near=(-10, 20, 42),
    far=(0, 22, -40),
    lean=-12,
    yaw=52,
    look=48,
    nod=-22,
    drop=-3,
    near_hand="claw",
    far_hand="claw",
    near_back=(-0.9, 0.3, 0.5),
    far_back=(-0.9, 0.3, -0.5),
    empty=True,
    mouth="open",
)


def shake_out_hair(stand: Pose) -> Animation:
    """Bend, throw the head back, arms spread: the mask is off."""
    spread = replace(_DEFIANT, near=(-8, 32, 46), far=(4, 34, -44), nod=-30, tilt=8, lean=-16)
    cold = replace(stand, nod=6, mouth="smile", lean=stand.lean - 4)
    return once((_GATHERED, 130), (_DEFIANT, 80), (spread, 220), (_DEFIANT, 80), (cold, 130))


def wag_finger(stand: Pose) -> Animation:
    """No, no: nothing has touched her."""
    up = replace(
        stand,
        far=(31, 62, -20),
        far_hand="flat",
        far_along=(-0.4, 1, -0.1),
        far_back=(0.5, 0.2, -1),
        far_pole=(0.2, -1, -0.4),
        lean=-7,
        yaw=34,
        nod=4,
        tilt=6,
        mouth="smile",
    )
    over = replace(up, far=(34, 60, -20), far_along=(0.6, 0.9, -0.1), tilt=1)
    return once((mix(stand, up, 0.7), 70), (up, 110), (over, 100), (up, 100), (over, 130))
