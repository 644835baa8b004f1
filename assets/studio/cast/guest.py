"""Three guests of the hotel: half shaved, dressed for the evening, and here to sell something."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import CastSheet, bake_sheets
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose
from assets.studio.figures.women import FULL, GENTLE, made_up
from assets.studio.hair.hospital import big_hair, comb_over, slick
from assets.studio.hair.plain import moustache
from assets.studio.motions.bystanders import bystander, gently
from assets.studio.motions.poses import aim
from assets.studio.props.carried import clutch, razor, sample_case
from assets.studio.wardrobe.guests import (
    BLUE_SILK,
    ear_rings,
    evening_dress,
    lather,
    neck_towel,
    robe,
    salesman,
)

SHAVING = Character(
    body=Body(0.96, 1.1, 1.0, 0.35, arm=0.9, shoulder=0.92, neck=0.95, size=0.97, cut=0),
    face=Face(nose=1.05, angry=0, fat=0.3, eye=1.1),
    hair=slick,
    hair_colours="brown:0-3",
    beard=lather,
    outfit=robe(BLUE_SILK, checked=False),
    hat=neck_towel,
    held=razor,
    eyes="easy",
)
EVENING = Character(
    body=FULL,
    face=replace(GENTLE, nose=0.85),
    skin="pale",
    hair=made_up(big_hair, "red:2-3"),
    hair_colours="brown:1-2,gold:1-4",
    outfit=evening_dress,
    hat=ear_rings,
    held=clutch,
    eyes="made_up",
)
SALESMAN = Character(
    body=Body(0.98, 1.3, 1.1, 0.75, arm=0.92, shoulder=0.92, neck=1.0, size=0.9, cut=0),
    face=Face(jaw=0.96, nose=1.2, angry=0, fat=0.7, wide=1.05),
    skin="pale",
    hair=comb_over,
    hair_colours="brown:0-2",
    beard=moustache,
    outfit=salesman,
    held=sample_case,
    eyes="easy",
)

INTERRUPTED = aim(
    Pose(near=(33, 42, 16), far=(8, 8, -26), lean=-6, yaw=46, nod=-4, far_hand="open"),
    (0.3, 1, 0.3),
    (1, -0.2, 0.5),
)
AT_EASE = Pose(
    near=(20, 24, 18),
    far=(17, 12, -30),
    lean=-4,
    yaw=44,
    nod=-3,
    tilt=6,
    far_hand="open",
    far_along=(0.6, -0.2, -0.7),
)
CLASPING = Pose(
    near=(20, 22, 20),
    far=(17, 10, -12),
    lean=-6,
    yaw=40,
    nod=2,
    near_hand="open",
    far_hand="open",
    near_along=(0.3, 0, -1),
    far_along=(0.8, 0.3, 0.3),
    far_back=(0, -1, 0),
)

SHEETS = (
    CastSheet("guest", SHAVING, bystander(INTERRUPTED)),
    CastSheet("guest2", EVENING, gently(bystander(AT_EASE, 0.9))),
    CastSheet("guest3", SALESMAN, bystander(CLASPING, 1.2)),
)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
