"""The thrower in the snow: quilted coat, fur cap with its flaps down, scarf, and snowballs."""

import math
from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose, mix
from assets.studio.hair.plain import crop, horseshoe
from assets.studio.motions.blows import DIG, PUNCH, blow, riposte
from assets.studio.motions.poses import restyle
from assets.studio.motions.reactions import handled, reactions
from assets.studio.motions.street import Swing, bare_handed, swing, tread
from assets.studio.props.snow import snowball
from assets.studio.wardrobe.hats import ushanka
from assets.studio.wardrobe.street import quilted

LOOK = Character(
    body=Body(0.98, 1.12, 1.06, 0.25, arm=0.95, shoulder=0.93, neck=1.0, size=0.93, cut=0.2),
    face=Face(nose=1.2, wide=1.08, fat=0.35, cheek=1.2, angry=0.2),
    skin="pale",
    hair=crop,
    hair_colours="brown:1,gold:0-2",
    beard=horseshoe,
    outfit=quilted,
    hat=ushanka,
    held=snowball,
)

STAND = Pose(
    near=(32, 46, 8),
    far=(34, 38, -10),
    lean=3,
    yaw=36,
    nod=8,
    drop=3,
    near_hand="claw",
    far_hand="claw",
    near_along=(0.9, 0.3, -0.2),
    far_along=(0.8, 0.2, 0.4),
    near_back=(0.2, -1, 0.2),
    far_back=(0.2, -1, -0.2),
    near_pole=(-0.5, -0.8, 1),
    far_pole=(-0.5, -0.8, -1),
)

_WOUND = replace(
    STAND,
    near=(-14, 80, 34),
    far=(30, 54, -26),
    lean=-17,
    yaw=64,
    drop=2,
    x=-5,
    nod=10,
    near_along=(-0.3, 1, 0.1),
    near_back=(-0.8, -0.2, 0.6),
    far_hand="flat",
    far_along=(0.9, 0.5, 0),
    far_back=(0.5, 0.9, -0.3),
    near_pole=(-1, -0.2, 0.6),
    mouth="open",
)
_THROWN = replace(
    STAND,
    near=(37, 60, 2),
    far=(-8, 34, -28),
    lean=20,
    yaw=4,
    x=-14,
    nod=2,
    near_hand="open",
    near_along=(1, -0.3, 0),
    near_back=(0, 1, 0.4),
    near_shoulder=(7, 2, -2),
    near_pole=(0, 0.2, 1),
    mouth="smile",
    empty=True,
)
TOSS = Swing(
    wound=_WOUND,
    strained=replace(_WOUND, near=(-20, 76, 35), lean=-23, yaw=72, far=(32, 60, -26)),
    struck=_THROWN,
    past=replace(_THROWN, near=(30, 40, -6), lean=27, yaw=-6),
    spent=replace(_THROWN, near=(22, 20, -10), lean=34, drop=10, yaw=-10),
    smear=Smear("hand_near", _WOUND, bulge=0.35, radius=8, colours="navy:3-4,grey:6-7"),
)


def _packing(part: float) -> Pose:
    """The mittens turn the ball and press it, the shoulders work along."""
    turn, press = math.sin(math.tau * part), math.cos(math.tau * part)
    return replace(
        STAND,
        near=(32 + 1.5 * turn, 46 + 3 * press, 8 + 2 * turn),
        far=(34 - 1.5 * turn, 38 - press, -10 - 2 * turn),
        near_along=(0.9, 0.3, -0.2 + 0.3 * turn),
        drop=3 + 0.8 * press,
        nod=8 + 2 * turn,
        tilt=3 * turn,
        breath=0.5 + 0.4 * press,
    )


_TOSSED_UP = replace(
    STAND,
    near=(30, 44, 10),
    far=(14, 12, -26),
    lean=-4,
    nod=-2,
    near_along=(0.9, 0.5, 0),
    near_back=(0, -1, 0.2),
    mouth="smile",
    far_along=None,
    far_back=None,
)
_CAUGHT = replace(_TOSSED_UP, near=(29, 35, 10), lean=0, nod=8, drop=5)


def _bundled(p: Pose) -> Pose:
    """Round as a barrel: he turns less and leans less."""
    return replace(p, lean=p.lean * 0.8, drop=p.drop + 2, nod=p.nod + 3)


ANIMATIONS: Animations = {
    "idle": loop(*((_packing(k / 6), 120) for k in range(6))),
    "walk": tread(STAND, 110, 1.3),
    "taunt": loop(
        (_TOSSED_UP, 150),
        (mix(_TOSSED_UP, _CAUGHT, 0.6), 70),
        (_CAUGHT, 130),
        (mix(_CAUGHT, _TOSSED_UP, 0.6), 70),
    ),
    **swing("toss", STAND, TOSS),
    **restyle(bare_handed(blow("punch", STAND, PUNCH)), _bundled),
    **restyle(bare_handed(blow("dig", STAND, DIG)), _bundled),
    **restyle(bare_handed(riposte(STAND)), _bundled),
    **reactions(STAND),
    **handled(STAND),
}
SHEETS = (CastSheet("thrower_snow", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
