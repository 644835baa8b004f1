"""Two patients: one old, his head bandaged, with a drip; one sturdy, in plaster, with a stick."""

from pathlib import Path

from assets.studio.figures.animation import CastSheet, bake_sheets
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose
from assets.studio.hair.hospital import buzz, tousled
from assets.studio.hair.plain import stubble
from assets.studio.motions.bystanders import bystander, in_plaster
from assets.studio.props.carried import drip_stand, walking_stick
from assets.studio.wardrobe.guests import RED_CHECK, robe
from assets.studio.wardrobe.hats import bandage
from assets.studio.wardrobe.medical import gown

FRAIL = Character(
    body=Body(0.84, 0.84, 0.82, arm=0.68, shoulder=0.84, neck=0.78, size=0.95, cut=0),
    face=Face(jaw=0.9, nose=1.15, age=0.9, angry=0, cheek=1.2, lidded=0.3),
    skin="pale",
    hair=buzz,
    hair_colours="grey:3-6",
    outfit=gown,
    hat=bandage,
    held=drip_stand,
    eyes="easy",
)
PLASTERED = Character(
    body=Body(1.0, 1.15, 1.05, 0.4, arm=0.96, shoulder=0.98, neck=1.0, size=1.0, cut=0),
    face=Face(jaw=1.05, nose=1.15, angry=0, fat=0.2, age=0.4),
    skin="swarthy",
    hair=tousled,
    hair_colours="ink,brown:0-2",
    beard=stubble,
    outfit=robe(RED_CHECK, checked=True, plastered=True),
    held=walking_stick,
    eyes="easy",
    lift=0.04,
)

STOOPED = Pose(
    near=(34, 32, 8),
    far=(14, 12, -24),
    lean=14,
    yaw=38,
    nod=4,
    drop=4,
    far_hand="open",
    near_along=(1, 0, 0),
    near_back=(0, 0.05, 1),
)
SLUNG = Pose(
    near=(-19, 12, 31),
    far=(25, 30, 1),
    lean=12,
    yaw=40,
    nod=13,
    drop=3,
    tilt=4,
    near_pole=(-1, 0.1, 0.3),
    far_pole=(0.4, -0.7, -1),
    far_along=(0.5, 0.1, 0.8),
)

SHEETS = (
    CastSheet("patient", FRAIL, bystander(STOOPED, 0.7)),
    CastSheet("patient2", PLASTERED, in_plaster(bystander(SLUNG, 1.2), SLUNG)),
)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
