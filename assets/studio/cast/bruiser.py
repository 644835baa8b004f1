"""The bruiser: huge, bald, stubble and a hairy chest."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose, mix
from assets.studio.hair.plain import bald, stubble
from assets.studio.motions.blows import riposte, slap_chest
from assets.studio.motions.poses import IDLE, breathe, restyle, walk
from assets.studio.motions.reactions import handled, reactions
from assets.studio.wardrobe.bath import furred, towel

LOOK = Character(
    body=Body(1.24, 1.42, 1.24, 0.55, arm=1.28, shoulder=1.2, neck=1.32, size=1.12, cut=0.5),
    face=Face(
        jaw=1.2,
        chin=1.1,
        brow=1.4,
        wide=1.1,
        nose=1.1,
        ear=0.9,
        fat=0.3,
        angry=0.8,
        scar=True,
        mouth="frown",
    ),
    beard=stubble,
    hair=bald,
    outfit=furred(towel, 0.9),
    eyes="hard",
    lift=-0.05,
)

STAND = replace(IDLE, near=(33, 36, 22), far=(27, 42, -14), lean=6, nod=6)

_WOUND = replace(
    STAND,
    near=(-12, 54, 50),
    far=(20, 46, -30),
    lean=-12,
    yaw=82,
    look=50,
    nod=12,
    drop=5,
    x=-6,
    near_pole=(-0.6, -0.6, 0.6),
    far_pole=(0.2, -1, -0.8),
)
_STRAINED = replace(_WOUND, near=(-12, 62, 52), yaw=88, lean=-18, drop=8, x=-9)
_STRUCK = replace(
    STAND,
    near=(38, 55, 4),
    far=(-8, 34, -30),
    lean=14,
    yaw=-6,
    x=-18,
    nod=8,
    near_shoulder=(9, 0, -2),
    near_pole=(-0.4, -0.2, 1),
    near_back=(0, 1, 0.5),
    mouth="snarl",
)
_FOLLOWED = replace(_STRUCK, near=(36, 34, 0), yaw=-26, look=30, lean=28, drop=9, x=-17)
_SPENT = replace(_STRUCK, near=(30, 22, 8), yaw=-8, lean=38, drop=13, x=-16, nod=4, mouth="open")

HAYMAKER = {
    "haymaker:start": once((mix(STAND, _WOUND, 0.5), 60), (_WOUND, 160), (_STRAINED, 460)),
    "haymaker:active": once(
        (_STRUCK, 100, Smear("hand_near", _WOUND, bulge=0.34, radius=10)),
        (_FOLLOWED, 80, Smear("hand_near", _STRUCK, bulge=0.2, radius=9)),
    ),
    "haymaker:recovery": once((_FOLLOWED, 90), (_SPENT, 190), (mix(_SPENT, STAND, 0.55), 130)),
}


def _heavily(p: Pose) -> Pose:
    """Less of a lean: there is much to carry back."""
    return replace(p, lean=p.lean * 0.75, x=p.x - 5, drop=p.drop + 2)


ANIMATIONS: Animations = {
    "idle": loop(*((p, 230) for p in breathe(STAND, 1.4))),
    "walk": loop(*((p, 150) for p in walk(STAND, 1.3))),
    "taunt": slap_chest(STAND),
    **HAYMAKER,
    **restyle(riposte(STAND), _heavily),
    **reactions(STAND, 0.8, 9),
    **handled(STAND, 8),
}
SHEETS = (CastSheet("bruiser", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
