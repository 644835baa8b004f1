"""The brakeman: a stout railwayman in dungarees and a striped cap, with a track wrench."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose
from assets.studio.hair.plain import crop, horseshoe
from assets.studio.motions.blows import DIG, PUNCH, blow, riposte, slap_chest
from assets.studio.motions.poses import aim, breathe, restyle, walk
from assets.studio.motions.reactions import handled, reactions
from assets.studio.motions.street import Swing, swing
from assets.studio.props.clubs import wrench
from assets.studio.wardrobe.hats import striped_cap
from assets.studio.wardrobe.railway import brakeman_wear

LOOK = Character(
    body=Body(1.02, 1.16, 1.08, belly=0.5, arm=1.05, shoulder=0.98, neck=1.05, cut=0.2),
    face=Face(nose=1.25, wide=1.08, fat=0.4, jaw=1.06, brow=1.1, angry=0.4, age=0.5),
    hair=crop,
    hair_colours="grey:2-6",
    beard=horseshoe,
    outfit=brakeman_wear,
    hat=striped_cap,
    held=wrench,
)

# The wrench lies on his shoulder; the free hand is open before the belt.
STAND = aim(
    Pose(
        near=(6, 46, 33),
        far=(27, 24, -14),
        lean=-4,
        yaw=50,
        near_pole=(-0.4, -1, 0.6),
        far_hand="open",
    ),
    held=(-0.62, 1, 0.1),
    knuckles=(0.8, 0.5, 0.4),
)
WOUND = aim(
    replace(
        STAND,
        near=(-16, 70, 32),
        far=(30, 52, -16),
        lean=-18,
        yaw=68,
        drop=2,
        x=-6,
        nod=10,
        near_pole=(-0.8, -0.6, 1),
        mouth="snarl",
    ),
    held=(-0.8, 0.75, 0),
    knuckles=(-0.3, 1, 0.3),
)
STRUCK = aim(
    replace(
        STAND,
        near=(34, 60, 2),
        far=(-4, 30, -30),
        lean=20,
        yaw=4,
        x=-16,
        near_shoulder=(8, 0, -2),
        near_pole=(-0.2, 0.2, 1),
        mouth="open",
    ),
    held=(0.75, 0.7, 0),
    knuckles=(1, -0.4, 0.2),
)
OVERARM = Swing(
    wound=WOUND,
    strained=replace(WOUND, near=(-22, 68, 34), lean=-23, yaw=74, x=-8),
    struck=STRUCK,
    past=aim(replace(STRUCK, near=(35, 48, 0), lean=25, drop=4), (1, 0, 0), (0.5, -1, 0.2)),
    spent=aim(replace(STRUCK, near=(27, 30, 4), lean=30, drop=7), (1, -0.6, 0), (0.2, -1, 0.2)),
    smear=Smear("held", WOUND, bulge=0.4, radius=8),
)


def _empty(p: Pose) -> Pose:
    """He fights with his fist while the wrench hangs in his belt."""
    return replace(p, empty=True, lean=p.lean - 2)


ANIMATIONS: Animations = {
    "idle": loop(*((pose, 210) for pose in breathe(STAND, 1.3))),
    "walk": loop(*((pose, 115) for pose in walk(STAND, 1.2))),
    "taunt": slap_chest(STAND),
    **swing("wrench", STAND, OVERARM),
    **restyle(blow("punch", STAND, PUNCH), _empty),
    **restyle(blow("dig", STAND, DIG), _empty),
    **restyle(riposte(STAND), _empty),
    **reactions(STAND, 1.1, 3),
    **handled(STAND, 3),
}
SHEETS = (CastSheet("brakeman", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
