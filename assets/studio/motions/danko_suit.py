"""What Danko does only in Chicago: a suit too small, a pistol too big, whatever is at hand."""

import math
from dataclasses import replace

from assets.studio.figures.animation import Animation, Animations, loop, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions import pistol as guns
from assets.studio.motions.danko_poses import BACK_LOW, FAR_BACK_LOW
from assets.studio.motions.pistol import level
from assets.studio.motions.poses import aim, breathe
from assets.studio.props.carried import cylinder, door
from assets.studio.props.guns import magnum, pistol

STAND = Pose(
    near=(26, 47, 21),
    far=(30, 62, -14),
    lean=7,
    yaw=33,
    nod=6,
    drop=2,
    near_shoulder=(1, 2, 0),
    far_shoulder=(1, 2, 0),
)
_SQUARED = replace(
    STAND,
    near=(12, 30, 36),
    far=(20, 36, -34),
    lean=-3,
    yaw=46,
    tilt=9,
    nod=-2,
    drop=0,
    near_shoulder=(-2, 5, 0),
    far_shoulder=(-2, 4, 0),
    near_pole=BACK_LOW,
    far_pole=FAR_BACK_LOW,
)
GUARD = replace(
    STAND,
    near=(29, 58, 2),
    far=(22, 78, -7),
    lean=4,
    yaw=44,
    nod=24,
    drop=11,
    x=-6,
    near_along=(0.1, 0.15, -1),
    near_back=(1, 0.3, 0),
    near_pole=(0, -0.6, 1),
    far_along=(-0.1, 1, 0.1),
    far_back=(1, 0, -0.2),
    far_pole=(0.4, -1, 0),
)
BLOCK = replace(GUARD, near=(29, 64, 0), far=(23, 80, -6), lean=-9, x=-12, drop=13)
CARRY = replace(
    STAND,
    near=(-2, 66, 33),
    yaw=46,
    near_along=(0.6, 0.7, 0.2),
    near_back=(-0.5, 0.2, 1),
    near_pole=(-0.6, -1, 0.6),
)
SNAPPED = replace(
    STAND,
    near=(16, 40, 30),
    far=(24, 50, -24),
    lean=-13,
    yaw=58,
    look=74,
    nod=-8,
    tilt=-20,
    x=-4,
    drop=4,
    mouth="open",
)

_TUCKED = replace(
    STAND,
    near=(15, 40, -1),
    far=(25, 46, -20),
    lean=2,
    yaw=40,
    nod=10,
    near_along=(0.2, 0.3, -1),
    near_back=(1, 0.2, 0.2),
    near_pole=(-0.4, 0.1, 1),
)
_AIMED = replace(
    STAND,
    near=(43, 56, 9),
    far=(2, 30, -29),
    lean=-3,
    yaw=10,
    look=40,
    nod=4,
    x=-5,
    near_shoulder=(5, 1, -2),
    near_pole=(-0.2, -1, 0.6),
    far_pole=FAR_BACK_LOW,
)
_KICKED = replace(_AIMED, near=(35, 70, 12), lean=-11, nod=-3, x=-9, drop=4)
_BOTH_HANDS = replace(
    _AIMED,
    near=(38, 57, 2),
    far=(35, 54, -9),
    lean=5,
    yaw=26,
    nod=8,
    x=-9,
    drop=5,
    near_shoulder=(3, 1, -2),
    near_pole=(-0.3, -1, 0.5),
    far_pole=(-0.3, -1, -0.5),
)
_THROWN_UP = replace(
    _BOTH_HANDS, near=(34, 76, 8), far=(31, 72, -5), lean=-13, nod=-2, x=-17, drop=4, mouth="snarl"
)
_LOOKED_AT = replace(
    STAND, near=(30, 47, 15), far=(16, 36, -26), lean=0, yaw=42, nod=18, look=40, x=-3
)
_SHAKEN = level(replace(_LOOKED_AT, near=(31, 44, 18), tilt=8), 0.2)

GUN: Animations = {
    "draw": guns.draw(STAND, _TUCKED, _AIMED, pistol),
    **guns.fire(STAND, _TUCKED, _AIMED, _KICKED, pistol),
    **guns.heavy(STAND, _TUCKED, _BOTH_HANDS, _THROWN_UP, magnum),
    **guns.dry(STAND, _AIMED, (level(_LOOKED_AT, 0.5), _SHAKEN), pistol),
}

# A cylinder of oxygen, swung by its foot.
_SHOULDERED = aim(
    replace(
        STAND,
        near=(6, 54, 31),
        far=(17, 49, 12),
        lean=-12,
        yaw=74,
        nod=8,
        x=-4,
        drop=6,
        held=cylinder,
        near_pole=(-1, -0.3, 0.6),
        far_pole=(0.6, -1, -0.3),
        mouth="snarl",
    ),
    (-0.8, 0.62, 0.1),
    (0.3, 0.9, 0.3),
)
_STRAINED = aim(
    replace(_SHOULDERED, yaw=84, lean=-18, x=-7, drop=8), (-0.96, 0.3, 0.1), (0, 1, 0.4)
)
_SWUNG = aim(
    replace(_SHOULDERED, near=(34, 58, 20), far=(30, 54, 4), yaw=30, lean=6, x=-4, drop=4),
    (0.75, 0.5, 0.45),
    (-0.2, 0.9, 0.4),
)
_LANDED = aim(
    replace(
        _SWUNG,
        near=(38, 48, 6),
        far=(30, 44, -6),
        yaw=0,
        lean=20,
        x=-15,
        near_shoulder=(6, 0, -2),
        far_pole=FAR_BACK_LOW,
    ),
    (1, -0.12, 0),
    (0.1, 0.9, 0.4),
)
_SPENT = aim(
    replace(_LANDED, near=(32, 26, -4), far=(24, 26, -14), yaw=-10, lean=32, x=-20, drop=11),
    (0.75, -0.65, -0.1),
    (0.4, 0.9, 0.2),
)

# A door, wrenched off and carried into whoever stands there.
_WRENCHED = replace(
    STAND,
    near=(31, 46, 15),
    far=(31, 46, -11),
    lean=-11,
    yaw=36,
    nod=10,
    x=-9,
    drop=6,
    near_hand="claw",
    far_hand="claw",
    near_along=(0.9, 0.4, 0),
    far_along=(0.9, 0.4, 0),
    near_pole=(-0.3, -0.7, 1),
    far_pole=(-0.3, -0.7, -1),
    held=door,
    mouth="snarl",
)
_TORN = replace(_WRENCHED, near=(34, 53, 15), far=(34, 53, -11), lean=-13, yaw=38, tilt=-8, x=-9)
_RAMMED = replace(
    _WRENCHED,
    near=(37, 44, 13),
    far=(37, 44, -13),
    lean=12,
    yaw=22,
    nod=18,
    x=4,
    near_shoulder=(5, 0, 0),
    far_shoulder=(5, 0, 0),
)
_FOLLOWED = replace(_RAMMED, lean=17, yaw=16, x=9, drop=8)
_LET_GO = replace(
    _FOLLOWED, near=(34, 40, 20), far=(35, 42, -18), lean=24, x=-8, drop=10, held=None
)

HEAT: Animations = {
    "heat:start": once((mix(STAND, _SHOULDERED, 0.6), 30), (_SHOULDERED, 50), (_STRAINED, 50)),
    "heat:active": once(
        (_SWUNG, 25, Smear("held", _STRAINED, 0.34, 11, "teal:2-5,grey:7")),
        (_LANDED, 80, Smear("held", _SWUNG, 0.3, 12, "teal:3-5,grey:7")),
        (mix(_SWUNG, _LANDED, 1.1), 50),
    ),
    "heat:recovery": once(
        (_SPENT, 170),
        (replace(mix(_SPENT, STAND, 0.45), held=None), 110),
        (replace(mix(_SPENT, STAND, 0.85), held=None), 90),
    ),
    "heat_door:start": once((_WRENCHED, 50), (_TORN, 70)),
    "heat_door:active": once(
        (mix(_TORN, _RAMMED, 0.6), 25),
        (_RAMMED, 60, Smear("held", (-66, -6), 0.0, 8, "stone:2-5")),
        (_FOLLOWED, 80, Smear("held", (-52, 0), 0.0, 7, "stone:2-5")),
    ),
    "heat_door:recovery": once(
        (_LET_GO, 150), (mix(_LET_GO, STAND, 0.5), 110), (mix(_LET_GO, STAND, 0.85), 90)
    ),
}


def teeter(stand: Pose) -> Animation:
    """On the edge: both arms wheel against the fall, the trunk sways over it and back."""
    return loop(*((_teetering(stand, k / 6), 90) for k in range(6)))


def _teetering(stand: Pose, part: float) -> Pose:
    turn = math.tau * part
    x, y = 34 * math.cos(turn), 34 * math.sin(turn)
    return replace(
        stand,
        near=(4 + x, 54 - y, 38),
        far=(4 - x, 54 + y, -38),
        lean=4 + 15 * math.sin(turn + 0.6),
        yaw=48 + 8 * math.cos(turn),
        nod=-6 + 8 * math.sin(turn),
        tilt=9 * math.cos(turn),
        x=-3 - 4 * math.sin(turn),
        drop=2 + 2 * math.cos(2 * turn),
        near_hand="open",
        far_hand="open",
        near_pole=(-0.6, -0.4, 1),
        far_pole=(-0.6, -0.4, -1),
        mouth="open",
    )


def slide(stand: Pose) -> Animation:
    """Carried along a wet roof: knees bent, leaning back against it, arms spread, shaken."""
    braced = replace(
        stand,
        near=(4, 38, 42),
        far=(31, 50, -34),
        lean=-21,
        yaw=30,
        nod=16,
        x=2,
        drop=15,
        near_hand="flat",
        far_hand="flat",
        near_back=(-0.2, 1, 0.3),
        far_back=(-0.2, 1, -0.3),
        near_pole=BACK_LOW,
        mouth="snarl",
    )
    shaken = replace(braced, near=(1, 43, 42), far=(32, 45, -35), lean=-17, drop=17, tilt=4)
    tossed = replace(braced, near=(6, 33, 43), far=(29, 56, -33), lean=-24, drop=14, tilt=-3)
    return loop((braced, 70), (shaken, 70), (braced, 60), (tossed, 70))


_PULLS_CUFF = replace(
    STAND,
    near=(20, 30, 14),
    far=(22, 31, -2),
    lean=-2,
    yaw=44,
    look=40,
    nod=16,
    drop=-1,
    near_shoulder=(0, 0, 0),
    far_shoulder=(0, 0, 0),
)
_STRAIGHTENS = replace(
    _PULLS_CUFF,
    near=(13, 52, 9),
    far=(14, 52, -7),
    lean=-5,
    nod=-4,
    look=48,
    drop=-3,
    near_pole=(-0.4, -0.6, 1),
    far_pole=(-0.4, -0.6, -1),
)
_STANDS_TALL = replace(
    _STRAIGHTENS,
    near=(4, 6, 31),
    far=(4, 6, -29),
    near_pole=BACK_LOW,
    far_pole=FAR_BACK_LOW,
)

IDLE: Animation = loop(
    *((pose, 170) for pose in breathe(STAND, 0.9)),
    *((pose, 170) for pose in breathe(STAND, 0.9)),
    (mix(STAND, _SQUARED, 0.6), 110),
    (_SQUARED, 260),
    (mix(STAND, _SQUARED, 0.45), 110),
)
WIN: Animation = once(
    (mix(STAND, _PULLS_CUFF, 0.6), 140),
    (_PULLS_CUFF, 380),
    (replace(_PULLS_CUFF, near=(18, 32, 18), tilt=4), 380),
    (_STRAIGHTENS, 500),
    (_STANDS_TALL, 2000),
)
