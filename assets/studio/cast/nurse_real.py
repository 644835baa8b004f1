"""Two nurses who are what they seem: caps, trays, falling shoulders, bare hands."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import CastSheet, bake_sheets
from assets.studio.figures.character import Character
from assets.studio.figures.women import FULL, GENTLE, SLIM, Curves, made_up
from assets.studio.hair.hospital import curls, pinned
from assets.studio.motions.bystanders import bystander, gently
from assets.studio.motions.hospital import SERVE, served, served_walk
from assets.studio.props.trays import carried_tray
from assets.studio.wardrobe.hats import nurse_cap
from assets.studio.wardrobe.medical import uniform

LOOK = Character(
    body=SLIM,
    face=GENTLE,
    skin="pale",
    hair=made_up(pinned),
    hair_colours="gold:0-3",
    outfit=uniform(Curves()),
    hat=nurse_cap,
    held=carried_tray,
    eyes="made_up",
)
SECOND = replace(
    LOOK,
    body=FULL,
    face=replace(GENTLE, nose=0.86, cheek=1.15),
    skin="brown",
    hair=made_up(curls, "red:1-3"),
    hair_colours="ink,brown:0-2",
    outfit=uniform(Curves(1.08, 1.05, 1.06)),
)

CAREFUL = replace(SERVE, lean=4, nod=8, near=(22, 24, 14), far=(22, 24, -14))
ANIMATIONS = gently(bystander(SERVE)) | {
    "idle": served(SERVE, 250),
    "walk": served_walk(SERVE),
}
SECOND_ANIMATIONS = gently(bystander(CAREFUL)) | {
    "idle": served(CAREFUL, 280),
    "walk": served_walk(CAREFUL, 0.75),
}
SHEETS = (
    CastSheet("nurse_real", LOOK, ANIMATIONS),
    CastSheet("nurse_real2", SECOND, SECOND_ANIMATIONS),
)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
