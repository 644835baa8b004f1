"""The nurse in disguise: square shoulders, one dark glove, steel under the tray."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.character import Character
from assets.studio.figures.women import GENTLE, SQUARE, Curves, made_up
from assets.studio.hair.hospital import pinned
from assets.studio.motions.blows import blow, riposte
from assets.studio.motions.hospital import (
    beckon_with_blade,
    disguise,
    frisbee,
    keep_knife,
    reveal,
    thrust,
)
from assets.studio.motions.poses import IDLE, aim, breathe, walk
from assets.studio.motions.reactions import handled, light_reactions
from assets.studio.props.blades import short_knife
from assets.studio.wardrobe.hats import nurse_cap
from assets.studio.wardrobe.medical import uniform

LOOK = Character(
    body=SQUARE,
    face=replace(GENTLE, angry=0.2, jaw=0.82, chin=0.74, cheek=1.15, brow=0.66),
    skin="pale",
    hair=made_up(pinned),
    hair_colours="gold:0-3",
    outfit=uniform(Curves(bust=0.95, slope=-0.8), gloved=True),
    hat=nurse_cap,
    held=short_knife,
    eyes="made_up",
)

STAND = aim(
    replace(
        IDLE,
        near=(31, 29, 20),
        far=(28, 48, -14),
        lean=12,
        yaw=36,
        drop=5,
        nod=8,
        far_hand="open",
        far_back=(0.4, -0.2, -1),
        far_along=(0.3, 1, 0),
        near_pole=(-1, -0.2, 0.6),
    ),
    (0.85, 0.55, 0.1),
    (0.4, -0.9, 0.4),
)

ANIMATIONS: Animations = {
    "idle": loop(*((p, 170) for p in breathe(STAND))),
    "walk": loop(*((p, 100) for p in walk(STAND))),
    "taunt": beckon_with_blade(STAND),
    **disguise(),
    "reveal": reveal(STAND),
    **blow("stab", STAND, thrust(STAND)),
    **frisbee(STAND),
    "lean": keep_knife({"lean": riposte(STAND)["lean"]})["lean"],
    **light_reactions(STAND),
    **handled(STAND),
}
SHEETS = (CastSheet("nurse", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
