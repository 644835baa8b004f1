"""The boxer: dark skin, headband, red vest, bandaged fists that never leave his face."""

import math
from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose, mix
from assets.studio.hair.street import high_fade
from assets.studio.motions.blows import RIPOSTE, riposte
from assets.studio.motions.poses import restyle
from assets.studio.motions.reactions import handled, reactions
from assets.studio.motions.street import BEHIND, Swing, swing, tread
from assets.studio.wardrobe.hats import headband
from assets.studio.wardrobe.street import ring_vest

LOOK = Character(
    body=Body(1.02, 0.96, 1.0, arm=1.02, shoulder=1.0, neck=1.06, size=0.97, cut=0.7),
    face=Face(jaw=1.05, nose=0.95, wide=1.1, brow=1.15, angry=0.6, ear=0.9),
    skin="dark",
    hair=high_fade,
    hair_colours="ink,brown:0-1",
    outfit=ring_vest,
    hat=headband,
    eyes="hard",
    lift=0.07,
)

STAND = Pose(
    near=(24, 58, 4),
    far=(31, 65, -7),
    near_shoulder=(4, 1, -6),
    far_shoulder=(2, 1, 4),
    lean=11,
    yaw=44,
    nod=15,
    drop=8,
    x=-5,
    near_along=(0.1, 1, -0.1),
    far_along=(0.1, 1, 0.1),
    near_back=(1, 0, 0.5),
    far_back=(1, 0, -0.2),
    near_pole=(0.2, -1, 0.4),
    far_pole=(0.4, -1, -0.1),
)
GUARD = replace(
    STAND,
    near=(30, 64, 2),
    far=(32, 72, -8),
    lean=12,
    yaw=48,
    nod=22,
    drop=13,
    near_shoulder=(5, 2, -7),
    far_shoulder=(3, 3, 5),
)
BLOCK = replace(GUARD, near=(34, 66, 1), far=(33, 74, -8), lean=-10, x=-14, drop=11, nod=24)

_DIP = replace(
    STAND,
    near=(-8, 44, 30),
    far=(28, 58, -10),
    lean=34,
    yaw=74,
    look=40,
    nod=2,
    drop=22,
    x=-18,
    near_along=None,
    near_back=None,
    near_shoulder=(-3, 0, 2),
    near_pole=BEHIND,
)
_STRAIGHT = replace(
    STAND,
    near=(43, 66, 2),
    far=(10, 56, -16),
    lean=16,
    yaw=-6,
    look=38,
    drop=3,
    x=-13,
    nod=10,
    near_shoulder=(9, 1, -3),
    near_along=None,
    near_back=(0, 1, 0.4),
    near_pole=(-0.2, -0.6, 1),
    mouth="snarl",
)
SNAP = Swing(
    wound=_DIP,
    strained=replace(_DIP, near=(-14, 46, 31), drop=25, yaw=80, lean=37),
    struck=_STRAIGHT,
    past=replace(_STRAIGHT, lean=21, yaw=-12, x=-11),
    spent=replace(_STRAIGHT, near=(32, 54, 8), lean=14, yaw=16, drop=8, nod=14),
    smear=Smear("hand_near", (-52, -4), radius=6),
    tell_ms=300,
)


def _weave(part: float) -> Pose:
    """On his toes: the head goes round in an eight, the fists with it."""
    side, dip = math.sin(math.tau * part), math.sin(2 * math.tau * part)
    return replace(
        STAND,
        x=STAND.x + 2.4 * side,
        drop=STAND.drop + 1.8 * dip,
        yaw=STAND.yaw + 5 * side,
        tilt=4 * side,
        lean=STAND.lean + 1.6 * side,
        near=(24 + 1.4 * side, 58 + 1.4 * dip, 4),
        far=(31 - 1.4 * side, 65 - 1.2 * dip, -7),
    )


_KNOCK_WIDE = replace(
    STAND,
    near=(24, 44, 24),
    far=(26, 46, -22),
    lean=-5,
    yaw=46,
    nod=-4,
    drop=2,
    near_along=(0.3, 0.3, -1),
    far_along=(0.3, 0.3, 1),
    near_pole=(-0.4, 0.1, 1),
    far_pole=(-0.4, 0.1, -1),
    mouth="smile",
)
_KNOCK = replace(_KNOCK_WIDE, near=(27, 47, 4), far=(28, 47, -6), lean=2, nod=2)


def _chin_in(p: Pose) -> Pose:
    """He takes everything with his chin down and comes back to his guard."""
    return replace(p, nod=p.nod + 5, drop=p.drop + 2)


ANIMATIONS: Animations = {
    "idle": loop(*((_weave(k / 6), 110) for k in range(6))),
    "walk": tread(STAND, 90, 1.2),
    "guard": once((mix(STAND, GUARD, 0.7), 30), (GUARD, 200)),
    "block": once((BLOCK, 70), (mix(BLOCK, GUARD, 0.6), 110)),
    "taunt": loop(
        (_KNOCK_WIDE, 130),
        (_KNOCK, 90),
        (replace(_KNOCK_WIDE, near=(22, 46, 26), tilt=6), 110),
        (_KNOCK, 110),
    ),
    **swing("snap", STAND, SNAP),
    **restyle(riposte(STAND, RIPOSTE), _chin_in),
    **reactions(STAND),
    **handled(STAND),
}
SHEETS = (CastSheet("boxer", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
