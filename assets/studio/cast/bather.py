"""Three bathers, told apart by head and bulk, with the same poses."""

from pathlib import Path

from assets.studio.cast.poses import IDLE, breathe, walk
from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.hair import bald, crop, full_beard, horseshoe, moustache, wet_bob
from assets.studio.figures.head import Face
from assets.studio.figures.wardrobe import felt_hat, furred, neck_towel, towel

FELT_HAT = Character(
    body=Body(0.92, 0.95, 0.95, arm=0.9, shoulder=0.94, neck=0.92, size=0.98, cut=0.8),
    face=Face(nose=1.1, angry=0.4),
    skin="pale",
    hair=crop,
    hair_colours="brown:1-4",
    beard=moustache,
    outfit=furred(towel, 0.9),
    hat=felt_hat,
    lift=-0.02,
)
WET_HAIR = Character(
    body=Body(0.9, 0.92, 0.92, arm=0.88, shoulder=0.93, neck=0.9, size=1.0, cut=0.7),
    face=Face(nose=1.2, hook=0.4, cheek=1.1, angry=0.5, wide=0.96),
    skin="swarthy",
    hair=wet_bob,
    hair_colours="ink,brown:0-2",
    beard=full_beard,
    outfit=furred(towel, 1.1),
    lift=-0.02,
)
HEAVY = Character(
    body=Body(1.04, 1.32, 1.1, 0.7, arm=1.0, shoulder=0.98, neck=1.08, size=0.98, cut=0.2),
    face=Face(jaw=1.12, wide=1.08, fat=0.5, angry=0.4, ear=1.1),
    skin="pale",
    hair=bald,
    hair_colours="brown:0-2,gold:1",
    beard=horseshoe,
    outfit=neck_towel,
    lift=-0.02,
)

ANIMATIONS: Animations = {
    "idle": loop(*((p, 190) for p in breathe(IDLE))),
    "walk": loop(*((p, 110) for p in walk(IDLE))),
}


def bake(root: Path) -> list[Path]:
    return bake_sheets(
        root,
        CastSheet("bather", FELT_HAT, ANIMATIONS),
        CastSheet("bather2", WET_HAIR, ANIMATIONS),
        CastSheet("bather3", HEAVY, ANIMATIONS),
    )
