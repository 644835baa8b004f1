"""Danko in the bathhouse: bare chest, white towel, flat brown hair. Brightest of all."""

from pathlib import Path

from assets.studio.cast.poses import IDLE, breathe, walk
from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.character import Character
from assets.studio.figures.hair import flat_top
from assets.studio.figures.head import Face

LOOK = Character(
    hair=flat_top,
    face=Face(jaw=1.1, chin=1.08, brow=1.15, angry=0.5),
    lift=0.05,
)

ANIMATIONS: Animations = {
    "idle": loop(*((p, 170) for p in breathe(IDLE))),
    "walk": loop(*((p, 90) for p in walk(IDLE))),
}


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, CastSheet("danko", LOOK, ANIMATIONS))
