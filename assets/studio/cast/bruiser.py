"""The bruiser: huge, bald, stubble and a hairy chest."""

from dataclasses import replace
from pathlib import Path

from assets.studio.cast.poses import IDLE, breathe, walk
from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.hair import stubble
from assets.studio.figures.head import Face
from assets.studio.figures.wardrobe import furred, towel

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
    outfit=furred(towel, 0.9),
    eyes="hard",
    lift=-0.05,
)

STAND = replace(IDLE, near=(21, 36, 25), far=(27, 42, -14), lean=6, nod=6)

ANIMATIONS: Animations = {
    "idle": loop(*((p, 230) for p in breathe(STAND, 1.4))),
    "walk": loop(*((p, 150) for p in walk(STAND, 1.3))),
}


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, CastSheet("bruiser", LOOK, ANIMATIONS))
