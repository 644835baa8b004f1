"""Three bathers, told apart by head and bulk, with the same poses."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animation, Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose
from assets.studio.hair.plain import bald, crop, full_beard, horseshoe, moustache, wet_bob
from assets.studio.motions.blows import DIG, PUNCH, SECOND, beckon, blow, riposte, slap_chest
from assets.studio.motions.poses import IDLE, breathe, restyle, walk
from assets.studio.motions.reactions import handled, reactions
from assets.studio.wardrobe.bath import furred, neck_towel, towel
from assets.studio.wardrobe.hats import felt_hat

FELT_HAT = Character(
    body=Body(0.92, 0.95, 0.95, arm=0.9, shoulder=0.94, neck=0.92, size=0.98, cut=0.8),
    face=Face(nose=1.1, angry=0.4),
    skin="pale",
    hair=crop,
    hair_colours="brown:1-4",
    beard=moustache,
    outfit=furred(towel, 0.9),
    hat=felt_hat,
    lift=-0.02,
)
WET_HAIR = Character(
    body=Body(0.9, 0.92, 0.92, arm=0.88, shoulder=0.93, neck=0.9, size=1.0, cut=0.7),
    face=Face(nose=1.2, hook=0.4, cheek=1.1, angry=0.5, wide=0.96),
    skin="swarthy",
    hair=wet_bob,
    hair_colours="ink,brown:0-2",
    beard=full_beard,
    outfit=furred(towel, 1.1),
    lift=-0.02,
)
HEAVY = Character(
    body=Body(1.04, 1.32, 1.1, 0.7, arm=1.0, shoulder=0.98, neck=1.08, size=0.98, cut=0.2),
    face=Face(jaw=1.12, wide=1.08, fat=0.5, angry=0.4, ear=1.1),
    skin="pale",
    hair=bald,
    hair_colours="brown:0-2,gold:1",
    beard=horseshoe,
    outfit=neck_towel,
    lift=-0.02,
)


PRIM = replace(IDLE, near=(29, 36, 20), far=(32, 51, -11), lean=-3, yaw=34, nod=-6)
ROUGH = replace(IDLE, near=(15, 33, 27), far=(25, 37, -16), lean=13, drop=4, nod=4, far_hand="claw")
SLOW = replace(IDLE, near=(20, 32, 23), far=(28, 37, -13), lean=-4, yaw=44)


def _animations(stand: Pose, breath_ms: int, taunt: Animation) -> Animations:
    return {
        "idle": loop(*((p, breath_ms) for p in breathe(stand))),
        "walk": loop(*((p, 110) for p in walk(stand))),
        "taunt": taunt,
        **blow("punch", stand, PUNCH),
        **blow("second", stand, SECOND),
        **blow("dig", stand, DIG),
        **riposte(stand),
        **reactions(stand),
        **handled(stand),
    }


def _primly(p: Pose) -> Pose:
    """Chin up, back straight."""
    return replace(p, nod=p.nod - 5, lean=p.lean - 2, tilt=p.tilt - 3)


def _roughly(p: Pose) -> Pose:
    """Hunched, the head pushed forward."""
    return replace(p, nod=p.nod + 4, lean=p.lean + 4, drop=p.drop + 1, x=p.x - 3)


def _heavily(p: Pose) -> Pose:
    """Leaning back against the weight of the belly."""
    return replace(p, lean=p.lean - 3, yaw=p.yaw + 4, x=p.x + 2)


SHEETS = (
    CastSheet("bather", FELT_HAT, restyle(_animations(PRIM, 180, beckon(PRIM)), _primly)),
    CastSheet("bather2", WET_HAIR, restyle(_animations(ROUGH, 150, slap_chest(ROUGH)), _roughly)),
    CastSheet("bather3", HEAVY, restyle(_animations(SLOW, 230, beckon(SLOW)), _heavily)),
)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
