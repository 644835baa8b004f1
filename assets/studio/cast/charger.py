"""The charger: stout, fringe and red beard, sailor's vest, always leaning forward."""

from pathlib import Path

from assets.studio.cast.poses import breathe, walk
from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.hair import fringe, full_beard
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose
from assets.studio.figures.wardrobe import sailor_vest

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

ANIMATIONS: Animations = {
    "idle": loop(*((p, 150) for p in breathe(STAND))),
    "walk": loop(*((p, 100) for p in walk(STAND, 1.2))),
}


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, CastSheet("charger", LOOK, ANIMATIONS))
