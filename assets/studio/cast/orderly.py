"""The orderly: huge, shorn, in scrubs, all belly and open hands; he pushes what has wheels."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose
from assets.studio.hair.hospital import buzz
from assets.studio.hair.plain import moustache
from assets.studio.motions.blows import PUNCH, blow, riposte
from assets.studio.motions.hospital import crack_knuckles, push, shove
from assets.studio.motions.poses import IDLE, breathe, restyle, walk
from assets.studio.motions.reactions import handled, reactions
from assets.studio.wardrobe.medical import scrubs

LOOK = Character(
    body=Body(1.2, 1.5, 1.2, 0.9, arm=1.2, shoulder=1.14, neck=1.3, size=1.08, cut=0),
    face=Face(fat=0.7, jaw=1.1, wide=1.1, angry=0.4, nose=0.98, brow=1.2),
    skin="dark",
    hair=buzz,
    hair_colours="ink,brown:0-1",
    beard=moustache,
    outfit=scrubs,
    eyes="hard",
)

STAND = replace(
    IDLE,
    near=(28, 28, 30),
    far=(33, 34, -18),
    lean=-4,
    yaw=40,
    nod=8,
    x=-4,
    near_hand="claw",
    far_hand="open",
    far_back=(-0.4, -0.4, -0.9),
)


def _ponderously(p: Pose) -> Pose:
    """Behind his belly: less of a lean, more of a dip."""
    return replace(p, lean=p.lean * 0.7 - 2, drop=p.drop + 2, x=p.x - 3)


BY_HAND = blow("punch", STAND, PUNCH) | riposte(STAND)

ANIMATIONS: Animations = {
    "idle": loop(*((p, 250) for p in breathe(STAND, 1.5))),
    "walk": loop(*((p, 150) for p in walk(STAND, 1.4))),
    "taunt": crack_knuckles(STAND),
    "push": push(),
    **restyle(BY_HAND, _ponderously),
    **shove(STAND),
    **reactions(STAND, 0.7, 10),
    **handled(STAND, 8),
}
SHEETS = (CastSheet("orderly", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
