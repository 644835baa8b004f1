"""The charger: stout, fringe and red beard, sailor's vest, always leaning forward."""

import math
from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose, mix
from assets.studio.hair.plain import fringe, full_beard
from assets.studio.motions.blows import DIG, PUNCH, blow, riposte, slap_chest
from assets.studio.motions.poses import breathe, restyle, walk
from assets.studio.motions.reactions import handled, reactions
from assets.studio.wardrobe.bath import sailor_vest

LOOK = Character(
    body=Body(1.02, 1.3, 1.1, 0.62, 1.02, neck=1.08, head=1.03, size=1.0, cut=0.2),
    face=Face(jaw=1.1, brow=1.2, angry=0.9, fat=0.3, mouth="snarl"),
    skin="pale",
    hair=fringe,
    hair_colours="brown:0,skin:1-3",
    beard=full_beard,
    outfit=sailor_vest,
    lift=-0.02,
)

STAND = Pose(
    near=(14, 32, 26),
    far=(24, 38, -18),
    lean=22,
    yaw=38,
    nod=-2,
    near_pole=(-1, 0.2, 0.7),
)

_LOWERED = replace(
    STAND,
    near=(-26, 36, 30),
    far=(-20, 34, -32),
    lean=46,
    yaw=44,
    look=30,
    nod=36,
    drop=17,
    x=-20,
    near_pole=(-0.6, 0.8, 0.5),
    far_pole=(-0.6, 0.8, -0.5),
)
_STAMPING = replace(
    _LOWERED, lean=54, drop=19, x=-23, nod=44, near=(-29, 42, 28), far=(-23, 40, -32)
)
_RUNNING = replace(
    _LOWERED, near=(4, 26, 28), far=(4, 26, -26), lean=56, drop=8, x=-36, nod=38, yaw=36
)
_SKIDDING = replace(
    STAND,
    near=(16, 46, 40),
    far=(22, 48, -34),
    lean=-14,
    drop=8,
    x=-4,
    nod=10,
    near_hand="open",
    far_hand="open",
    mouth="open",
)
_WINDED = replace(
    STAND, near=(14, 8, 24), far=(16, 8, -18), lean=38, drop=12, x=-12, nod=-4, mouth="open"
)


def _run(part: float) -> Pose:
    """One quarter of the run: shoulders roll hard, fists pump, the head stays low."""
    side, dip = math.sin(math.tau * part), math.cos(2 * math.tau * part)
    return replace(
        _RUNNING,
        near=(4 - 16 * side, 27 - 3 * dip, 28),
        far=(4 + 16 * side, 27 - 3 * dip, -26),
        yaw=36 + 14 * side,
        lean=56 + 3 * dip,
        drop=8 + 2.5 * dip,
        near_shoulder=(-5 * side, 3 * side, 0),
        far_shoulder=(5 * side, -3 * side, 0),
        stride=24 * side,
    )


def _bullishly(p: Pose) -> Pose:
    """Brow first, shoulders down."""
    return replace(p, lean=p.lean + 7, nod=p.nod + 8, drop=p.drop + 4, x=p.x - 7)


RUSH: Animations = {
    "rush:start": once((mix(STAND, _LOWERED, 0.6), 60), (_LOWERED, 160), (_STAMPING, 300)),
    "rush:active": loop(
        *(
            (
                _run(k / 4 + 0.06),
                60,
                Smear("crown", (-62, 4 - 8 * (k % 2)), radius=5, colours="grey:2-5"),
            )
            for k in range(4)
        )
    ),
    "rush:recovery": once((_SKIDDING, 110), (_WINDED, 160), (mix(_WINDED, STAND, 0.5), 110)),
}

ANIMATIONS: Animations = {
    "idle": loop(*((p, 150) for p in breathe(STAND))),
    "walk": loop(*((p, 100) for p in walk(STAND, 1.2))),
    "taunt": slap_chest(STAND),
    **RUSH,
    **restyle(blow("punch", STAND, PUNCH), _bullishly),
    **restyle(blow("dig", STAND, DIG), _bullishly),
    **riposte(STAND),
    **reactions(STAND, 1.2, 3),
    **handled(STAND),
}
SHEETS = (CastSheet("charger", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
