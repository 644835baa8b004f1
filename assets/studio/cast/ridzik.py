"""Ridzik of Chicago: a belly, a brown jacket slept in, a tie at half mast, and a word for all."""

import math
from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose, mix
from assets.studio.hair.heroes import tousled
from assets.studio.motions import danko_moves as moves
from assets.studio.motions import pistol as guns
from assets.studio.motions.danko_moves import FIRE
from assets.studio.motions.danko_poses import BACK_LOW, FAR_BACK_LOW
from assets.studio.motions.danko_poses import STAND as HEROIC
from assets.studio.motions.danko_suit import slide, teeter
from assets.studio.motions.pistol import level
from assets.studio.motions.poses import aim, restyle, walk
from assets.studio.props.carried import badge, bottle
from assets.studio.props.clubs import wooden_leg
from assets.studio.props.guns import magnum, revolver
from assets.studio.wardrobe.suits import rumpled_suit

LOOK = Character(
    body=Body(0.97, 1.22, 1.08, 0.95, arm=0.92, shoulder=0.95, neck=0.96, head=1.02),
    face=Face(
        jaw=0.92,
        chin=0.85,
        brow=0.85,
        nose=1.04,
        wide=1.06,
        cheek=1.1,
        fat=0.5,
        angry=0.05,
        age=0.5,
    ),
    hair=tousled,
    hair_colours="brown:1-4",
    outfit=rumpled_suit,
    eyes="easy",
    lift=0.04,
)

STAND = Pose(
    near=(13, 20, 30),
    far=(33, 46, -20),
    lean=-4,
    yaw=40,
    nod=9,
    tilt=4,
    x=-2,
    drop=4,
    near_hand="open",
    far_hand="open",
    near_shoulder=(2, -2, 0),
    far_shoulder=(2, -2, 0),
    near_along=(0.6, -0.7, 0),
    far_along=(0.8, 0.5, -0.3),
    far_back=(-0.2, -1, -0.4),
    near_pole=(-1, -0.1, 0.8),
)


def _talking(part: float) -> Pose:
    """He explains: one hand, then both, then a shrug."""
    one, two = math.sin(math.tau * part), math.sin(2 * math.tau * part)
    return replace(
        STAND,
        far=(33 + 3 * one, 46 + 6 * one, -20 - 5 * two),
        near=(13 + 7 * max(two, 0), 20 + 8 * max(two, 0), 30),
        tilt=4 + 5 * one,
        nod=9 - 3 * two,
        drop=4 - 0.8 * one,
        near_shoulder=(2, -2 + 2.5 * max(-one, 0), 0),
        far_shoulder=(2, -2 + 2.5 * max(-one, 0), 0),
    )


GUARD = replace(
    STAND,
    near=(24, 77, 14),
    far=(30, 72, -10),
    lean=-13,
    yaw=56,
    look=58,
    nod=26,
    tilt=-12,
    x=-7,
    drop=15,
    near_along=(0.2, 0.9, -0.4),
    near_back=(-0.7, 0.2, 0.4),
    far_along=(0.3, 1, 0.2),
    far_back=(-0.8, 0.2, -0.2),
    near_pole=(0.5, -0.8, 0.8),
    far_pole=(0.4, -1, -0.2),
)
BLOCK = replace(GUARD, near=(20, 80, 16), far=(25, 76, -8), lean=-21, x=-11, drop=18, mouth="open")
CARRY = aim(
    replace(
        STAND,
        near=(-13, 50, 36),
        far=(30, 52, -18),
        yaw=48,
        near_hand="fist",
        near_pole=(-0.6, -1, 0.6),
    ),
    (-0.3, 0.95, 0.1),
    (0.8, 0.2, 0.4),
)
NOSED = replace(
    STAND,
    near=(22, 69, 9),
    far=(12, 40, -34),
    lean=-14,
    yaw=50,
    nod=-10,
    tilt=12,
    x=-5,
    drop=7,
    near_along=(0.1, 0.9, -0.5),
    near_back=(1, 0.1, 0.4),
    near_pole=(0, -1, 0.8),
    far_pole=FAR_BACK_LOW,
    mouth="open",
)

_TUCKED = replace(
    STAND,
    near=(14, 33, 6),
    far=(30, 40, -14),
    lean=4,
    nod=14,
    near_hand="fist",
    near_along=(0.2, 0, -1),
    near_back=(1, 0.2, 0.2),
    near_pole=(-0.6, 0, 1),
)
_AIMED = replace(
    HEROIC,
    near=(37, 55, 1),
    far=(35, 51, -9),
    lean=9,
    yaw=24,
    nod=12,
    tilt=6,
    x=-7,
    drop=10,
    near_pole=(-0.3, -1, 0.5),
    far_pole=(-0.3, -1, -0.5),
)
_KICKED = replace(
    _AIMED, near=(28, 76, 5), far=(26, 72, -8), lean=-14, nod=-8, x=-14, drop=7, mouth="open"
)
_FLOORING = replace(_KICKED, near=(33, 78, 10), far=(30, 73, -4), lean=-20, nod=-10, x=-19, drop=9)
_SHAKES = replace(
    _AIMED, near=(24, 60, 15), far=(27, 44, -22), lean=-2, yaw=42, nod=14, tilt=14, far_hand="open"
)
_DESPAIRS = replace(
    _SHAKES,
    near=(28, 44, 28),
    far=(31, 50, -30),
    lean=-9,
    nod=-14,
    tilt=-6,
    drop=5,
    far_along=(0.6, 0.7, -0.3),
    far_back=(-0.3, -1, -0.3),
    mouth="open",
)
GUN: Animations = {
    "draw": guns.draw(STAND, _TUCKED, _AIMED, revolver),
    **guns.fire(STAND, _TUCKED, _AIMED, _KICKED, revolver),
    **guns.heavy(STAND, _TUCKED, _AIMED, _FLOORING, magnum),
    **guns.dry(STAND, _AIMED, (level(_SHAKES, 0.6), level(_DESPAIRS, 0.1)), revolver),
}

# The badge in one hand, and while it is looked at, the other.
_SHOWN = replace(
    STAND,
    near=(35, 66, 17),
    far=(6, 34, -32),
    lean=2,
    yaw=22,
    nod=4,
    tilt=0,
    near_along=(0.1, 1, 0.1),
    near_back=(-0.5, 0.1, -1),
    near_pole=(-0.2, -1, 0.8),
    far_hand="fist",
    far_pole=FAR_BACK_LOW,
    held=badge,
    mouth="open",
)
_WOUND = replace(_SHOWN, far=(-24, 56, -30), lean=-12, yaw=-4, x=-4, drop=6, far_pole=(-1, 0, -0.6))
_HIT = replace(
    _SHOWN,
    near=(-18, 50, 38),
    far=(46, 58, -8),
    lean=21,
    yaw=22,
    nod=8,
    x=-6,
    drop=5,
    near_along=(-0.2, 1, 0.2),
    near_pole=BACK_LOW,
    far_shoulder=(9, 1, 5),
    far_back=(0, 1, -0.4),
    far_pole=(-0.2, 0.4, -1),
    mouth="snarl",
)
_CARRIED_ON = replace(_HIT, near=(-20, 42, 38), far=(34, 30, 12), lean=36, yaw=48, x=-11, drop=12)
HEAT: Animations = {
    "heat:start": once((_SHOWN, 70), (_WOUND, 50)),
    "heat:active": once(
        (mix(_WOUND, _HIT, 0.6), 25, Smear("hand_far", _WOUND, -0.3, 10, FIRE)),
        (_HIT, 80, Smear("hand_far", _WOUND, -0.36, 12, FIRE)),
        (mix(_HIT, _CARRIED_ON, 0.5), 50, Smear("hand_far", (-22, 26), -0.3, 9, FIRE)),
    ),
    "heat:recovery": once(
        (_CARRIED_ON, 150),
        (replace(mix(_CARRIED_ON, STAND, 0.45), mouth="open"), 120),
        (replace(mix(_SHOWN, STAND, 0.5), held=badge), 130),
    ),
}

_DUSTS = replace(
    STAND,
    near=(24, 38, 8),
    far=(25, 40, -5),
    lean=-2,
    nod=12,
    near_hand="flat",
    far_hand="flat",
    near_along=(0.9, 0.3, -0.4),
    far_along=(0.9, 0.3, 0.4),
    near_back=(0.2, 0.4, 1),
    far_back=(0.2, 0.4, -1),
)
_SPREADS = replace(
    STAND,
    near=(14, 46, 42),
    far=(24, 50, -36),
    lean=-9,
    yaw=48,
    nod=-6,
    tilt=10,
    drop=1,
    near_along=(0.3, 0.7, 0.6),
    near_back=(-0.4, -0.8, 0.2),
    far_along=(0.5, 0.7, -0.5),
    near_shoulder=(0, 3, 0),
    far_shoulder=(0, 3, 0),
    near_pole=(-0.6, -1, 0.6),
    mouth="smile",
)
WIN = once(
    (_DUSTS, 150),
    (replace(_DUSTS, near=(26, 44, 6), far=(23, 34, -6)), 130),
    (replace(_DUSTS, near=(23, 34, 8), far=(26, 44, -4)), 130),
    (replace(_DUSTS, near=(26, 44, 6), far=(23, 34, -6)), 130),
    (mix(_DUSTS, _SPREADS, 0.6), 90),
    (mix(_DUSTS, _SPREADS, 1.08), 160),
    (_SPREADS, 2000),
)


def _reluctantly(pose: Pose) -> Pose:
    """Round of back, head first, a little late out of every crouch."""
    near, far = pose.near_shoulder, pose.far_shoulder
    return moves.buttoned(
        replace(
            pose,
            lean=pose.lean * 0.92 + 3,
            nod=pose.nod + 5,
            tilt=pose.tilt + 4,
            drop=pose.drop + 2,
            x=pose.x - 2,
            near_shoulder=(near[0] + 1, near[1] - 1.5, near[2]),
            far_shoulder=(far[0] + 1, far[1] - 1.5, far[2]),
        )
    )


ANIMATIONS: Animations = {
    "idle": loop(*((_talking(k / 6), 190) for k in range(6))),
    "walk": moves.steps(walk(replace(STAND, lean=3), 1.7), 105),
    "back": moves.steps(reversed(walk(replace(STAND, lean=-9, near=(20, 34, 30)), 1.2)), 105),
    **restyle(moves.moves(STAND), _reluctantly),
    **restyle(moves.defence(STAND, GUARD, BLOCK), _reluctantly),
    **moves.catching(STAND, CARRY, bottle, 1.4),
    **moves.carrying("leg", CARRY, wooden_leg, 1.4),
    **GUN,
    **HEAT,
    "teeter": teeter(replace(STAND, drop=3)),
    "slide": slide(STAND),
    **moves.pain(STAND, NOSED),
    "win": WIN,
}


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, CastSheet("ridzik", LOOK, ANIMATIONS))
