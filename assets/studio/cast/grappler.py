"""The grappler: all slope and no neck, ears like cauliflower, arms low and wide as a crab's."""

import math
from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose, mix
from assets.studio.hair.street import handlebar, wrestler
from assets.studio.motions.blows import riposte
from assets.studio.motions.poses import restyle
from assets.studio.motions.reactions import handled, reactions
from assets.studio.motions.street import Swing, swing, tread
from assets.studio.wardrobe.street import singlet

LOOK = Character(
    body=Body(1.2, 1.22, 1.16, 0.4, arm=1.16, shoulder=1.14, neck=1.5, size=1.03, cut=0.35),
    face=Face(jaw=1.16, chin=1.05, brow=1.25, wide=1.12, nose=1.0, fat=0.35, angry=0.6),
    skin="swarthy",
    hair=wrestler,
    hair_colours="ink,brown:0-2",
    beard=handlebar,
    outfit=singlet,
    eyes="hard",
)

STAND = Pose(
    near=(20, 16, 40),
    far=(30, 24, -34),
    lean=22,
    yaw=44,
    nod=-2,
    drop=12,
    x=-12,
    near_hand="claw",
    far_hand="claw",
    near_along=(0.8, -0.3, -0.5),
    far_along=(0.9, 0.1, 0.4),
    near_back=(-0.2, 0.7, 0.7),
    far_back=(-0.2, 0.9, -0.6),
    near_pole=(-0.5, 0.3, 1),
    far_pole=(-0.5, 0.3, -1),
)

_OPENED = replace(
    STAND,
    near=(4, 62, 52),
    far=(14, 64, -48),
    lean=-8,
    yaw=52,
    nod=8,
    drop=6,
    x=-8,
    near_along=(0.3, 1, -0.2),
    far_along=(0.4, 1, 0.2),
    near_back=(-0.8, 0.2, 0.6),
    far_back=(-0.8, 0.2, -0.6),
    near_pole=(-0.4, -0.8, 0.7),
    far_pole=(-0.4, -0.8, -0.7),
    mouth="snarl",
)
_LUNGED = replace(
    STAND,
    near=(38, 63, 14),
    far=(39, 70, -12),
    lean=29,
    yaw=26,
    drop=10,
    x=-18,
    nod=-10,
    near_shoulder=(6, 0, 0),
    far_shoulder=(6, 0, 0),
    near_along=(1, 0.1, -0.3),
    far_along=(1, 0.2, 0.3),
    near_back=(0, 1, 0.6),
    far_back=(0, 1, -0.6),
    mouth="open",
)
_MISSED = replace(
    _LUNGED, near=(30, 30, -4), far=(32, 34, 4), lean=42, drop=18, near_pole=(-0.3, 0.4, 1)
)
SEIZE = Swing(
    wound=_OPENED,
    strained=replace(_OPENED, near=(-2, 66, 54), far=(8, 68, -50), lean=-13, drop=3),
    struck=_LUNGED,
    past=replace(_LUNGED, near=(36, 58, 4), far=(37, 63, -4), lean=33, x=-16),
    spent=_MISSED,
    smear=Smear("hand_far", (-44, 14), bulge=0.1, radius=8),
)

HUG = replace(
    STAND,
    near=(30, 36, 2),
    far=(33, 42, 8),
    lean=-4,
    yaw=24,
    drop=6,
    x=-10,
    nod=8,
    near_hand="claw",
    far_hand="claw",
    near_along=(0.5, 0.1, -0.9),
    far_along=(0.4, 0.1, 0.9),
    near_back=(0.9, 0.1, 0.4),
    far_back=(0.9, 0.1, -0.4),
    near_pole=(-0.3, 0.1, 1),
    far_pole=(-0.3, 0.1, -1),
)
_CRUSHING = replace(
    HUG, near=(26, 38, 0), far=(29, 44, 10), lean=-12, drop=3, nod=14, breath=1.2, mouth="snarl"
)
_BOWED = replace(HUG, near=(33, 34, 4), lean=-16, nod=-22, drop=8, x=-14)
_RAMMED = replace(HUG, near=(25, 38, 0), lean=18, nod=28, drop=5, x=-16, mouth="snarl")


def _crab(part: float) -> Pose:
    """The arms open and close by turns, he rocks from foot to foot."""
    side, rise = math.sin(math.tau * part), math.cos(math.tau * part)
    return replace(
        STAND,
        near=(20 + 4 * side, 16 + 2 * rise, 40 - 2 * side),
        far=(30 - 4 * side, 24 - 2 * rise, -34),
        drop=STAND.drop + 1.2 * rise,
        x=STAND.x + 1.6 * side,
        breath=0.5 + 0.5 * rise,
        tilt=3 * side,
    )


_SLAP_NEAR = replace(
    STAND, near=(26, 30, 6), near_hand="flat", far=(24, 40, -44), lean=4, nod=-6, drop=6
)
_SLAP_FAR = replace(
    STAND, near=(6, 30, 48), far=(28, 32, 4), far_hand="flat", lean=4, nod=-6, drop=6
)


def _low(p: Pose) -> Pose:
    """From a crouch, with all his weight."""
    return replace(p, lean=p.lean * 0.8, drop=p.drop + 5, x=p.x - 6)


ANIMATIONS: Animations = {
    "idle": loop(*((_crab(k / 6), 150) for k in range(6))),
    "walk": tread(STAND, 130, 1.5),
    "taunt": loop(
        (_SLAP_NEAR, 120),
        (mix(_SLAP_NEAR, _SLAP_FAR, 0.5), 80),
        (_SLAP_FAR, 120),
        (mix(_SLAP_FAR, _SLAP_NEAR, 0.5), 80),
    ),
    **swing("seize", STAND, SEIZE),
    "hold": loop(
        (HUG, 170),
        (mix(HUG, _CRUSHING, 0.6), 110),
        (_CRUSHING, 200),
        (mix(_CRUSHING, HUG, 0.5), 120),
    ),
    "pummel:start": once((mix(HUG, _BOWED, 0.6), 60), (_BOWED, 160)),
    "pummel:active": once((_RAMMED, 60, Smear("crown", _BOWED, bulge=0.3)), (_CRUSHING, 60)),
    "pummel:recovery": once((_CRUSHING, 120), (mix(_CRUSHING, HUG, 0.6), 90)),
    **restyle(riposte(STAND), _low),
    **reactions(STAND, 0.9, 5),
    **handled(STAND, 5),
}
SHEETS = (CastSheet("grappler", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
