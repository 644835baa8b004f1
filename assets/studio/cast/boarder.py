"""The boarder: a docker in a blue jersey, red cap and beard, with a length of anchor chain."""

import math
from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose, mix
from assets.studio.hair.plain import crop, full_beard
from assets.studio.motions.blows import PUNCH, RIPOSTE, blow
from assets.studio.motions.poses import breathe, restyle
from assets.studio.motions.reactions import handled, reactions
from assets.studio.motions.street import leaning, teeter
from assets.studio.props.clubs import chain, chain_fist
from assets.studio.wardrobe.hats import woollen_cap
from assets.studio.wardrobe.street import jersey

LOOK = Character(
    body=Body(1.1, 1.2, 1.08, 0.45, arm=1.12, shoulder=1.06, neck=1.12, size=0.99, cut=0.2),
    face=Face(nose=1.15, wide=1.06, fat=0.3, brow=1.15, angry=0.5, cheek=1.1),
    hair=crop,
    hair_colours="brown:0-3",
    beard=full_beard,
    outfit=jersey,
    hat=woollen_cap,
    lift=-0.02,
)

HANGING = [
    chain((1 + 2 * s, -9, 2), (2 * s, -9, 0), (3 * s, -8, 0), (5 * s, -6, 0))
    for s in (-1.0, -0.2, 0.9, 0.2)
]
TRAILING = chain((-7, -5, 0), (-9, -5, 0), (-10, -1, 0), (-10, 3, 0))
WHIRLS = (
    chain((-8, 4, 0), (-10, 5, 0), (-11, 1, 0), (-10, -5, 0), (-6, -8, 0)),
    chain((4, 8, 0), (9, 5, 0), (12, 2, 0), (12, -3, 0), (8, -7, 0)),
    chain((-4, 8, 0), (-9, 6, 0), (-12, 2, 0), (-12, -3, 0), (-9, -6, 0)),
    chain((-9, 3, 0), (-12, 0, 0), (-12, -4, 0), (-9, -8, 0), (-4, -9, 0)),
)
ARCHED = chain((4, 9, 0), (10, 6, 0), (13, 0, 0), (11, -6, 0), (6, -8, 0))
OUT = chain((11, 3, 0), (12, 2, 0), (12, 1, 0), (10, -1, 0), (6, -3, 0))
DROPPED = chain((8, -6, 0), (7, -10, 0), (4, -10, 0), (1, -8, 0))

STAND = Pose(
    near=(39, 42, 6),
    far=(-2, 12, -27),
    lean=0,
    yaw=40,
    nod=2,
    near_along=(1, -0.2, 0.1),
    near_back=(0, 1, 0.3),
    far_pole=(-1, -0.2, -0.7),
    held=HANGING[1],
)

_WHIRL = replace(
    STAND,
    near=(2, 86, 20),
    far=(26, 40, -26),
    lean=-6,
    yaw=58,
    nod=6,
    drop=1,
    near_along=(0.1, 1, 0),
    near_back=(0, 0.1, 1),
    near_pole=(-1, 0.1, 0.6),
    far_hand="open",
    far_pole=None,
    mouth="snarl",
)
_STRAINED = replace(
    _WHIRL, near=(-14, 82, 26), far=(34, 46, -18), lean=-17, yaw=70, x=-6, drop=4, held=WHIRLS[3]
)
_OVER = replace(
    _WHIRL,
    near=(32, 74, 4),
    far=(8, 40, -30),
    lean=4,
    yaw=24,
    x=-10,
    near_pole=(0.5, -1, 0.5),
    held=ARCHED,
)
_LASHED = replace(
    STAND,
    near=(40, 63, 0),
    far=(-8, 34, -32),
    lean=22,
    yaw=2,
    x=-18,
    nod=6,
    near_shoulder=(8, 0, -2),
    near_pole=(-0.2, 0.2, 1),
    mouth="open",
    held=OUT,
)
_SPENT = replace(_LASHED, near=(32, 26, 4), lean=30, drop=8, yaw=8, held=DROPPED)
LASH: Animations = {
    "lash:start": once(
        (replace(_WHIRL, near=(-10, 46, 38), lean=-3, yaw=48, held=TRAILING), 60),
        (replace(_WHIRL, held=WHIRLS[0]), 70),
        (replace(_WHIRL, near=(6, 87, 18), held=WHIRLS[1]), 70),
        (replace(_WHIRL, near=(-2, 86, 22), held=WHIRLS[2]), 70),
        (_STRAINED, 300),
    ),
    "lash:active": once(
        (_OVER, 30, Smear("held", _STRAINED, bulge=0.4, radius=7)),
        (_LASHED, 90, Smear("held", _OVER, bulge=0.25, radius=6)),
    ),
    "lash:recovery": once(
        (_SPENT, 170),
        (replace(mix(_SPENT, STAND, 0.5), held=DROPPED), 110),
        (replace(mix(_SPENT, STAND, 0.85), held=HANGING[2]), 90),
    ),
}


def _swinging(part: int) -> Pose:
    """The chain swings like a pendulum from a fist that hardly moves."""
    pose = breathe(STAND, 1.2)[part]
    side = math.sin(math.tau * part / 4)
    return replace(pose, near=(39 + 1.5 * side, 42, 6), tilt=2 * side, held=HANGING[part])


def _rolling(part: float) -> Pose:
    """A sailor's roll: wide, from one leg to the other."""
    side, dip = math.sin(math.tau * part), math.cos(2 * math.tau * part + 0.6)
    return replace(
        STAND,
        near=(38 - 3 * side, 42 - dip, 8),
        far=(2 + 8 * side, 12 - dip, -29),
        x=2.5 * side,
        lean=3 + 2 * dip,
        tilt=7 * side,
        drop=1.4 * dip,
        yaw=STAND.yaw + 12 * side,
        near_shoulder=(-4 * side, 3 * side, 0.0),
        far_shoulder=(4 * side, -3 * side, 0.0),
        stride=16 * side,
        held=HANGING[1 + (side > 0)],
    )


def _wrapped(p: Pose) -> Pose:
    """The chain round his fist, and his belly behind it."""
    return replace(p, held=chain_fist, lean=p.lean - 2, drop=p.drop + 2, x=p.x - 2)


_TAUT = replace(
    STAND,
    near=(24, 42, 26),
    far=(28, 44, -24),
    lean=-6,
    nod=-4,
    drop=1,
    near_along=(0.8, 0.2, 0.6),
    near_pole=(-0.4, 0.1, 1),
    far_pole=(-0.4, 0.1, -1),
    mouth="smile",
    held=chain((9, -3, 0), (10, -4, 0), (9, 3, 0), (9, 5, 0)),
)
_SNAPPED = replace(
    _TAUT,
    near=(16, 44, 38),
    far=(22, 46, -34),
    lean=-2,
    mouth="snarl",
    held=chain((13, -1, 0), (13, 0, 0), (13, 1, 0), (11, 2, 0)),
)

ANIMATIONS: Animations = {
    "idle": loop(*((_swinging(k), 200) for k in range(4))),
    "walk": loop(*((_rolling(k / 6), 120) for k in range(6))),
    "taunt": loop((_TAUT, 160), (mix(_TAUT, _SNAPPED, 0.5), 50), (_SNAPPED, 150), (_TAUT, 90)),
    "teeter": teeter(replace(STAND, held=chain_fist)),
    **LASH,
    **restyle(blow("punch", STAND, PUNCH), _wrapped),
    "lean": leaning(replace(STAND, held=chain_fist)),
    **restyle(blow("riposte", STAND, RIPOSTE), _wrapped),
    **reactions(STAND, 1.1, 3),
    **handled(STAND, 3),
}
SHEETS = (CastSheet("boarder", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
