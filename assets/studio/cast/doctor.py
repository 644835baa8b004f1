"""Two doctors: a physician with glasses and a clipboard, a surgeon capped and masked."""

from pathlib import Path

from assets.studio.figures.animation import CastSheet, bake_sheets
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose
from assets.studio.hair.hospital import side_parting
from assets.studio.hair.plain import bald
from assets.studio.motions.bystanders import bystander
from assets.studio.props.carried import clipboard
from assets.studio.wardrobe.glasses import spectacles
from assets.studio.wardrobe.hats import surgeon_cap
from assets.studio.wardrobe.medical import surgeon, white_coat

PHYSICIAN = Character(
    body=Body(0.9, 0.98, 0.96, 0.1, arm=0.84, shoulder=0.9, neck=0.84, size=0.98, cut=0),
    face=Face(jaw=0.92, nose=1.1, age=1, angry=0.05, wide=0.95, skull=1.04),
    hair=side_parting,
    hair_colours="grey:2-6",
    outfit=white_coat,
    hat=spectacles,
    held=clipboard,
    eyes="easy",
)
SURGEON = Character(
    body=Body(0.84, 0.9, 0.9, arm=0.8, shoulder=0.86, neck=0.84, size=0.99, cut=0),
    face=Face(angry=0, age=0.3, eye=1.1),
    skin="brown",
    hair=bald,
    outfit=surgeon,
    hat=surgeon_cap,
    eyes="easy",
)

READING = Pose(near=(20, 24, 16), far=(22, 28, -10), lean=-1, yaw=42, nod=10, tilt=-3)
# Scrubbed: nothing may touch the hands.
SCRUBBED = Pose(
    near=(18, 44, 22),
    far=(19, 54, -16),
    lean=-3,
    yaw=44,
    nod=3,
    near_hand="flat",
    far_hand="flat",
    near_along=(0.3, 1, 0),
    far_along=(0.1, 1, 0),
    near_back=(1, 0, 0.4),
    far_back=(1, 0, -0.4),
    near_pole=(0, -1, 0.4),
    far_pole=(0, -1, -0.4),
)


SHEETS = (
    CastSheet("doctor", PHYSICIAN, bystander(READING)),
    CastSheet("doctor2", SURGEON, bystander(SCRUBBED, 0.6)),
)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
