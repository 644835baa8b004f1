"""The broad killer of the hotel: check jacket, bald but for a ponytail, two knives."""

from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.head import Face
from assets.studio.hair.plain import stubble
from assets.studio.hair.villains import ponytail
from assets.studio.motions.armed import armed
from assets.studio.motions.blows import likewise
from assets.studio.motions.hitman2_moves import MOVES
from assets.studio.motions.hitman2_poses import STAND
from assets.studio.motions.poses import walk
from assets.studio.motions.reactions import reactions
from assets.studio.props.blades import broad_knife
from assets.studio.wardrobe.villains import check_jacket

LOOK = Character(
    body=Body(1.2, 1.3, 1.12, 0.35, arm=1.14, shoulder=1.12, neck=1.3, size=0.96, cut=0.2),
    face=Face(
        jaw=1.25, chin=0.9, brow=1.3, nose=0.9, wide=1.2, fat=0.45, angry=0.8, ear=1.2, scar=True
    ),
    skin="swarthy",
    hair=ponytail,
    hair_colours="ink,brown:0-2",
    beard=stubble,
    outfit=check_jacket,
    held=broad_knife,
    held_far=broad_knife,
    eyes="hard",
)

ANIMATIONS: Animations = {
    "walk": loop(*((p, 95) for p in walk(STAND, 1.2))),
    **MOVES,
    **likewise(MOVES, toss_two="toss"),
    **armed(reactions(STAND, 1.0, 3)),
}
SHEETS = (CastSheet("hitman2", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
