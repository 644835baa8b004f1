"""Yuri, the partner in Moscow: young, slim, quick; fair hair under a fur hat, never still."""

import math
from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.arms import Grip
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.pose import Pose, mix
from assets.studio.hair.heroes import mop
from assets.studio.motions import danko_moves as moves
from assets.studio.motions import danko_poses as p
from assets.studio.motions.danko_coat import lost_hat, wade
from assets.studio.motions.danko_moves import FIRE
from assets.studio.motions.danko_poses import BACK_LOW, FAR_BACK_LOW
from assets.studio.motions.poses import restyle
from assets.studio.props.snow import snowball
from assets.studio.wardrobe.hats import fur_hat
from assets.studio.wardrobe.militia import greatcoat

LOOK = Character(
    body=Body(0.86, 0.86, 0.92, arm=0.84, shoulder=0.87, neck=0.84, head=0.98, size=0.97),
    face=Face(jaw=0.94, chin=0.9, brow=0.85, nose=0.94, cheek=1.05, angry=0.1, eye=1.08),
    hair=mop,
    hair_colours="gold:0-3",
    outfit=greatcoat("olive:1-4", 1.6, furred=True),
    hat=fur_hat,
    eyes="easy",
    lift=0.05,
)

STAND = Pose(
    near=(21, 55, 17),
    far=(36, 62, -6),
    lean=13,
    yaw=30,
    nod=5,
    x=-4,
    drop=4,
    near_pole=(-0.5, -1, 0.4),
)


def _springing(part: float) -> Pose:
    """On the balls of his feet: down and up twice, the fists a little behind."""
    hop, late = math.cos(math.tau * part), math.cos(math.tau * (part - 0.14))
    return replace(
        STAND,
        drop=4 + 2.2 * hop,
        lean=13 + 1.5 * hop,
        x=-4 + 1.6 * math.sin(math.tau * part),
        near=(21, 55 - 1.8 * late, 17),
        far=(36, 62 - 2.2 * late, -6),
        near_shoulder=(0, 0.8 * hop, 0),
        far_shoulder=(0, 0.8 * hop, 0),
    )


GUARD = replace(
    STAND,
    near=(21, 68, 11),
    far=(26, 71, 0),
    lean=22,
    yaw=28,
    nod=20,
    drop=19,
    x=-12,
    near_along=(0.1, 1, -0.25),
    far_along=(0.1, 1, 0.25),
    near_back=(0.8, 0, 1),
    far_back=(0.8, 0, -1),
    near_pole=(0.1, -1, 0.3),
    far_pole=(0.2, -1, -0.2),
)
BLOCK = replace(GUARD, near=(20, 73, 11), far=(25, 76, 0), lean=8, x=-16, drop=21)
CARRY = replace(
    STAND,
    near=(27, 38, 12),
    far=(27, 36, -9),
    lean=4,
    yaw=40,
    near_hand="claw",
    far_hand="claw",
    near_back=(0.1, -1, 0.4),
    near_along=(0.8, 0.3, -0.5),
    far_back=(0.1, -1, -0.4),
    far_along=(0.8, 0.3, 0.5),
)
FLUNG_BACK = replace(
    STAND,
    near=(24, 58, 36),
    far=(32, 66, -30),
    lean=-26,
    yaw=50,
    nod=-30,
    x=-6,
    drop=3,
    near_hand="open",
    far_hand="open",
    near_pole=(-0.5, -1, 0.6),
    mouth="open",
)


def hat_in_hand(m: Model, g: Grip) -> None:
    """The fur hat by its flap, and the head bare of it."""
    m.materials |= {
        "hatfur": Material("stone:0,grey:1-5", dither=0.9),
        "hat": Material("olive:1-4"),
    }
    m.group = Group.HELD_NEAR
    m.ellipsoid(g.at(-2, 15, 0), (8.4, 6.4, 8.4), "hat", 0, axis=g.along)
    m.ring(g.at(-2, 11, 0), (10, 4.4, 10), "hatfur", 1, rounding=1.6, axis=g.along)
    for back, thumb in ((7, 6), (-11, 5), (-3, -10)):
        flap = g.at(back, 6, thumb)
        m.box(flap, (3.6, 5.8, 3.6), "hatfur", 2, rounding=1.8, axis=(0.2, -1, 0.1))
    m.mark("held", g.at(-2, 14, 0))
    lost_hat(m, g)


def _bare(pose: Pose) -> Pose:
    return replace(pose, held=lost_hat)


_OFF = replace(
    STAND,
    near=(6, 82, 22),
    far=(24, 50, -16),
    lean=-8,
    yaw=46,
    nod=-6,
    drop=-3,
    near_shoulder=(0, 3, 0),
    near_along=(0.2, 1, 0),
    near_back=(-0.4, 0, 1),
    near_pole=(-0.6, -0.6, 1),
    held=hat_in_hand,
    mouth="snarl",
)
_DASHED = replace(
    _OFF,
    near=(-16, 24, 34),
    lean=12,
    yaw=58,
    nod=8,
    drop=6,
    near_along=(-0.7, -0.7, 0),
    near_pole=BACK_LOW,
)
_LEFT = _bare(
    replace(
        STAND,
        near=(2, 46, 28),
        far=(42, 62, -8),
        lean=15,
        yaw=24,
        x=-2,
        far_shoulder=(5, 1, 3),
        far_back=(0, 1, -0.2),
        near_pole=BACK_LOW,
        mouth="snarl",
    )
)
_RIGHT = replace(
    _LEFT,
    near=(43, 60, 8),
    far=(6, 46, -22),
    yaw=2,
    x=0,
    near_shoulder=(7, 1, -2),
    far_shoulder=(0, 0, 0),
    near_back=(0, 1, 0.4),
    near_pole=(-0.2, -0.6, 1),
    far_pole=FAR_BACK_LOW,
)
_LOW_LEFT = replace(_LEFT, near=(4, 54, 26), far=(42, 36, -6), lean=24, drop=9, x=2)
_LAST = replace(_RIGHT, near=(38, 84, 2), far=(0, 38, -24), lean=-4, yaw=6, nod=-10, drop=-6, x=6)
_PANTING = _bare(
    replace(
        STAND,
        near=(16, 20, 26),
        far=(20, 22, -20),
        lean=28,
        yaw=40,
        nod=2,
        drop=11,
        x=-9,
        near_pole=BACK_LOW,
        far_pole=FAR_BACK_LOW,
        mouth="open",
    )
)
HEAT: Animations = {
    "heat:start": once((_OFF, 60), (_DASHED, 45)),
    "heat:active": once(
        (_LEFT, 26, Smear("hand_far", (-46, -4), 0, 9, FIRE)),
        (_RIGHT, 26, Smear("hand_near", (-50, -2), 0, 9, FIRE)),
        (_LOW_LEFT, 26, Smear("hand_far", (-46, 10), 0.1, 9, FIRE)),
        (_RIGHT, 26, Smear("hand_near", (-50, -8), 0.1, 9, FIRE)),
        (_LAST, 60, Smear("hand_near", (-14, 64), -0.3, 10, FIRE)),
    ),
    "heat:recovery": once(
        (_bare(replace(_LAST, near=(26, 88, 2), drop=-7)), 60),
        (_PANTING, 190),
        (_bare(mix(_PANTING, STAND, 0.5)), 100),
        (replace(mix(_OFF, STAND, 0.35), near=(10, 76, 18), held=None, mouth=None), 100),
    ),
}

_LAUGHS = replace(
    STAND,
    near=(2, 88, 24),
    far=(10, 88, -26),
    lean=-9,
    yaw=46,
    nod=-16,
    drop=-5,
    x=0,
    near_pole=(-0.5, -0.6, 1),
    far_pole=(-0.5, -0.6, -1),
    mouth="open",
)
_WAVES_HAT = replace(
    _LAUGHS, far=(8, 10, -27), far_pole=FAR_BACK_LOW, held=hat_in_hand, near=(-5, 88, 33)
)
WIN = once(
    (mix(STAND, _OFF, 0.6), 90),
    (replace(_OFF, mouth="smile"), 140),
    (_WAVES_HAT, 160),
    (replace(_WAVES_HAT, near=(-20, 80, 34), tilt=9), 160),
    (replace(_WAVES_HAT, near=(12, 84, 45), tilt=-7), 160),
    (replace(_WAVES_HAT, near=(-20, 80, 34), tilt=9), 160),
    (_WAVES_HAT, 1200),
)


def _quickly(pose: Pose) -> Pose:
    """Further forward and on his toes."""
    return moves.buttoned(replace(pose, lean=pose.lean * 1.06 + 2, x=pose.x - 1, nod=pose.nod - 1))


ANIMATIONS: Animations = {
    "idle": loop(*((_springing(k / 6), 95) for k in range(6))),
    **moves.gait(STAND, 1.15, 75),
    **restyle(moves.moves(STAND), _quickly),
    **restyle(moves.defence(STAND, GUARD, BLOCK), _quickly),
    **moves.catching(STAND, CARRY, snowball, 1.15),
    "wade": wade(STAND, 13),
    **HEAT,
    **moves.pain(STAND, FLUNG_BACK),
    "dead": moves.evenly(200, replace(p.DEAD, held=lost_hat, empty=False)),
    "win": WIN,
}


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, CastSheet("yuri", LOOK, ANIMATIONS))
