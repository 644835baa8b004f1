"""The thrower: towel turban, bath sheet over one shoulder, a strap of bottles."""

from dataclasses import replace
from pathlib import Path

from assets.studio.cast.poses import IDLE, breathe, walk
from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.hair import crop, moustache
from assets.studio.figures.head import Face
from assets.studio.figures.props import bottle
from assets.studio.figures.wardrobe import toga, turban

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

ANIMATIONS: Animations = {
    "idle": loop(*((p, 190) for p in breathe(STAND))),
    "walk": loop(*((p, 110) for p in walk(STAND))),
}


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, CastSheet("thrower", LOOK, ANIMATIONS))
