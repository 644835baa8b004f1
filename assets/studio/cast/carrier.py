"""The carrier, the boss: a giant stoker, apron, black beard, tongs with a glowing coal."""

from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.head import Face
from assets.studio.hair.plain import bald, great_beard
from assets.studio.motions.carrier_iron import IRON
from assets.studio.motions.carrier_poses import BLOWS, SHOWS, STAND, armed
from assets.studio.motions.poses import breathe, walk
from assets.studio.motions.reactions import reactions
from assets.studio.props.heat import tongs_with_coal
from assets.studio.wardrobe.bath import apron, furred

LOOK = Character(
    body=Body(1.22, 1.36, 1.24, 0.4, arm=1.34, shoulder=1.22, neck=1.36, size=1.18, cut=0.6),
    face=Face(brow=1.4, jaw=1.1, wide=1.1, nose=1.2, fat=0.3, angry=0.7),
    skin="swarthy",
    hair_colours="ink,grey:0-2",
    beard=great_beard,
    hair=bald,
    outfit=furred(apron, 1.0),
    held=tongs_with_coal,
    eyes="hard",
)

ANIMATIONS: Animations = {
    "idle": loop(*((p, 240) for p in breathe(STAND, 1.4))),
    "walk": loop(*((p, 160) for p in walk(STAND, 1.3))),
    **BLOWS,
    **IRON,
    **SHOWS,
    **armed(reactions(STAND, 0.7, 12)),
}
SHEETS = (CastSheet("carrier", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
