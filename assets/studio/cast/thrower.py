"""The thrower: towel turban, bath sheet over one shoulder, a strap of bottles."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose
from assets.studio.hair.plain import crop, moustache
from assets.studio.motions.blows import DIG, PUNCH, beckon, blow, riposte
from assets.studio.motions.poses import IDLE, aim, breathe, restyle, walk
from assets.studio.motions.reactions import handled, reactions
from assets.studio.props.carried import bottle
from assets.studio.wardrobe.bath import toga
from assets.studio.wardrobe.hats import turban

LOOK = Character(
    body=Body(0.92, 0.95, 0.95, arm=0.9, shoulder=0.94, neck=0.92, size=0.98, cut=0.8),
    face=Face(nose=1.15, angry=0.4),
    hair=crop,
    skin="swarthy",
    hair_colours="ink,brown:0-2",
    beard=moustache,
    outfit=toga,
    hat=turban,
    held=bottle,
    lift=-0.02,
)

STAND = replace(
    IDLE,
    near=(12, 38, 27),
    far=(25, 42, -14),
    lean=-2,
    near_along=(1.0, 0.3, -0.1),
    near_back=(0.1, 0.0, 1.0),
)

_AT_BELT = aim(
    replace(STAND, near=(4, 10, 24), lean=12, yaw=30, nod=14, drop=5),
    (-0.2, 1, 0.2),
    (0.6, -0.6, 0.4),
)
_WOUND = aim(
    replace(
        STAND,
        near=(-16, 80, 34),
        far=(22, 58, -32),
        lean=-18,
        yaw=64,
        drop=2,
        x=-5,
        nod=12,
        far_hand="flat",
        near_pole=(-1, -0.2, 0.6),
    ),
    (-0.8, 0.7, 0.1),
    (0.3, 1, 0),
)
_STRAINED = replace(_WOUND, near=(-22, 74, 34), lean=-23, far=(24, 62, -32))
_THROWN = replace(
    STAND,
    near=(36, 60, 2),
    far=(-6, 36, -28),
    lean=20,
    yaw=4,
    x=-14,
    nod=2,
    near_hand="open",
    near_along=(1, -0.3, 0),
    near_shoulder=(7, 2, -2),
    near_pole=(0, 0.2, 1),
    empty=True,
)
_FOLLOWED = replace(_THROWN, near=(22, 22, -12), near_along=None, lean=32, drop=9, yaw=-14)


def _nimbly(p: Pose) -> Pose:
    """On his toes, turning further than he must."""
    return replace(p, drop=p.drop - 3, yaw=p.yaw + (8 if p.yaw > IDLE.yaw else -8), tilt=p.tilt + 5)


def _bare_handed(p: Pose) -> Pose:
    """A raised bottle is the tell of a toss, and of nothing else."""
    return replace(p, empty=True)


TOSS: Animations = {
    "toss:start": once((_AT_BELT, 90), (_WOUND, 160), (_STRAINED, 300)),
    "toss:active": once((_THROWN, 60, Smear("hand_near", _WOUND, bulge=0.35, radius=8))),
    "toss:recovery": once((_FOLLOWED, 190), (replace(_AT_BELT, empty=True), 130)),
}

BY_HAND: Animations = {
    **restyle(blow("punch", STAND, PUNCH) | blow("dig", STAND, DIG), _nimbly),
    **riposte(STAND),
}

ANIMATIONS: Animations = {
    "idle": loop(*((p, 190) for p in breathe(STAND))),
    "walk": loop(*((p, 110) for p in walk(STAND))),
    "taunt": beckon(STAND),
    **TOSS,
    **restyle(BY_HAND, _bare_handed),
    **reactions(STAND),
    **handled(STAND),
}
SHEETS = (CastSheet("thrower", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
