"""The thin killer of the hotel: pale long coat, flat hat, drooping moustache, pistol."""

from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.head import Face
from assets.studio.hair.plain import crop
from assets.studio.hair.villains import long_moustache
from assets.studio.motions.armed import armed
from assets.studio.motions.blows import likewise
from assets.studio.motions.hitman_moves import MOVES
from assets.studio.motions.hitman_poses import STAND
from assets.studio.motions.poses import walk
from assets.studio.motions.reactions import reactions
from assets.studio.props.guns import long_pistol
from assets.studio.wardrobe.hats import flat_hat
from assets.studio.wardrobe.villains import pale_coat

LOOK = Character(
    body=Body(0.74, 0.76, 0.84, arm=0.72, shoulder=0.84, neck=0.8, size=1.17, cut=0.2),
    face=Face(
        jaw=0.9, chin=1.12, brow=1.1, nose=1.2, wide=0.9, cheek=1.3, angry=0.5, age=0.7, lidded=0.6
    ),
    skin="pale",
    hair=crop,
    hair_colours="ink,brown:0-2",
    beard=long_moustache,
    outfit=pale_coat,
    hat=flat_hat,
    held=long_pistol,
    eyes="hard",
)

ANIMATIONS: Animations = {
    "walk": loop(*((p, 130) for p in walk(STAND, 0.9))),
    **MOVES,
    **likewise(MOVES, salvo="shoot", again="shoot"),
    **armed(reactions(STAND, 0.9, 4)),
}
SHEETS = (CastSheet("hitman", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
