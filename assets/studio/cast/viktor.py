"""Viktor: long dark coat open over a blue suit, red tie; and what the wreck leaves of it."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import CastSheet, bake_sheets
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose
from assets.studio.hair.villains import broad_moustache, slick, slick_undone
from assets.studio.motions.armed import levelled
from assets.studio.motions.poses import restyle
from assets.studio.motions.viktor_moves import duel, moves
from assets.studio.motions.viktor_poses import STAND
from assets.studio.props.guns import short_pistol
from assets.studio.wardrobe.villains import long_dark_coat, torn_shirt

LOOK = Character(
    body=Body(0.94, 0.92, 0.95, arm=0.9, shoulder=1.0, neck=0.94, size=1.06, cut=0.4),
    face=Face(
        jaw=0.94,
        chin=1.08,
        brow=1.15,
        nose=1.2,
        hook=0.8,
        wide=0.92,
        cheek=1.25,
        angry=0.6,
        age=0.4,
        lidded=0.5,
    ),
    skin="tanned",
    hair=slick,
    hair_colours="ink,grey:0-2",
    beard=broad_moustache,
    outfit=long_dark_coat,
    held=short_pistol,
    eyes="hard",
)
TORN = replace(
    LOOK,
    face=replace(LOOK.face, angry=0.95, lidded=0.1, scar=True, mouth="snarl"),
    hair=slick_undone,
    outfit=torn_shirt,
)
TORN_STAND = levelled(
    replace(
        STAND,
        near=(41, 28, 18),
        far=(-14, 22, -30),
        lean=2,
        yaw=26,
        nod=6,
        drop=4,
        x=-3,
        far_hand="claw",
        far_pole=(-1, 0.2, -0.5),
    ),
    -0.5,
)


def _wildly(p: Pose) -> Pose:
    """Nothing is left of his ease."""
    return replace(p, lean=p.lean + 4, nod=p.nod + 5, drop=p.drop + 2, x=p.x - 3)


SHEETS = (
    CastSheet("viktor", LOOK, moves()),
    CastSheet("viktor_torn", TORN, restyle({**moves(TORN_STAND), **duel(TORN_STAND)}, _wildly)),
)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
