"""The gunman: leather jacket, dark glasses, a mane to the shoulders, and a heavy automatic."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose, mix
from assets.studio.hair.plain import stubble
from assets.studio.hair.street import long_mane
from assets.studio.motions.blows import DIG, blow
from assets.studio.motions.poses import aim, breathe, restyle
from assets.studio.motions.reactions import handled, reactions
from assets.studio.motions.street import FAR_BEHIND, Swing, leaning, swing, tread
from assets.studio.props.guns import pistol
from assets.studio.wardrobe.glasses import shades
from assets.studio.wardrobe.street import leather

LOOK = Character(
    body=Body(0.96, 0.88, 0.94, arm=0.92, shoulder=0.97, neck=0.95, size=1.0, cut=0.2),
    face=Face(jaw=1.05, chin=1.1, nose=1.05, cheek=1.1, angry=0.4, mouth="frown"),
    hair=long_mane,
    hair_colours="ink,brown:0-2",
    beard=stubble,
    outfit=leather,
    hat=shades,
    eyes="none",
    held=pistol,
)

STAND = aim(
    Pose(
        near=(40, 41, 17),
        far=(4, 16, -34),
        lean=-8,
        yaw=34,
        nod=-2,
        tilt=-3,
        x=-4,
        near_pole=(-0.5, -1, 0.5),
        far_pole=FAR_BEHIND,
    ),
    (-0.7, 0.7, 0),
    (0.7, 0.7, 0),
)
_OVERHEAD = aim(
    replace(STAND, near=(6, 88, 22), lean=0, yaw=38, far=(12, 20, -25)), (-1, 0.1, 0), (0.1, 1, 0.1)
)
_RAISING = aim(
    replace(STAND, near=(34, 66, 2), lean=-2, yaw=32, far=(14, 30, -22)),
    (-0.8, 0.6, 0),
    (0.6, 1, 0),
)
_AIMED = aim(
    replace(
        STAND,
        near=(43, 58, 4),
        far=(-12, 14, -30),
        lean=3,
        yaw=6,
        look=40,
        nod=4,
        x=-12,
        near_shoulder=(6, 1, -2),
        near_pole=(-0.2, -1, 0.5),
    ),
    (0.02, 1, 0),
    (1, 0.0, 0),
)
_STEADY = aim(
    replace(_AIMED, near=(43, 57, 2), lean=6, nod=8, x=-11, tilt=6, yaw=0),
    (0.02, 1, 0),
    (1, 0.0, 0),
)
_KICKED = aim(
    replace(_AIMED, near=(36, 70, 8), lean=-9, yaw=18, x=-18, nod=-4, mouth="snarl"),
    (-0.6, 0.8, 0),
    (0.85, 0.6, 0),
)
_SETTLING = aim(
    replace(_AIMED, near=(40, 60, 6), lean=-2, yaw=12, x=-15), (-0.15, 1, 0), (1, 0.15, 0)
)
SHOOT: Animations = {
    "shoot:start": once((_OVERHEAD, 50), (_RAISING, 70), (_AIMED, 260), (_STEADY, 420)),
    "shoot:active": once((_KICKED, 60)),
    "shoot:recovery": once(
        (mix(_KICKED, _SETTLING, 0.5), 70),
        (_SETTLING, 160),
        (_OVERHEAD, 110),
        (mix(_SETTLING, STAND, 0.85), 90),
    ),
}

_TILTED = aim(
    replace(
        STAND,
        near=(33, 40, 8),
        near_pole=(-0.2, -1, 0.7),
        far=(8, 8, -24),
        lean=4,
        yaw=34,
        nod=20,
        look=50,
    ),
    (-0.6, 0.7, 0.2),
    (0.8, 0.7, 0),
)
_DOWNWARD = aim(
    replace(_TILTED, near=(4, 22, 36), lean=0, nod=8, yaw=40), (-1, -0.1, 0.1), (0.2, -1, 0.2)
)
_FETCHED = replace(_TILTED, far=(24, 14, -14), far_hand="fist", nod=24, lean=7)
_SLAPPED = replace(_TILTED, near=(33, 42, 8), far=(34, 31, -4), far_hand="flat", nod=20, lean=2)
_RACKED = aim(
    replace(_TILTED, near=(32, 48, 8), far=(26, 55, -4), far_hand="claw", lean=-3, nod=8),
    (-0.2, 1, 0.1),
    (1, 0.25, 0),
)

_LOW = aim(
    replace(
        STAND,
        near=(-2, 62, 36),
        far=(20, 30, -18),
        lean=24,
        yaw=48,
        drop=40,
        x=-12,
        nod=2,
        near_pole=(0, -1, 0.6),
    ),
    (-1, 0.3, 0.1),
    (0.3, 1, 0.1),
)
_PEEPING = replace(_LOW, drop=33, lean=18, nod=-4, look=40)

_WHIP_BACK = aim(
    replace(
        STAND,
        near=(-16, 74, 34),
        far=(22, 40, -30),
        lean=-14,
        yaw=68,
        drop=3,
        x=-6,
        nod=10,
        near_pole=(-0.8, -0.4, 0.9),
    ),
    (-0.8, 0.6, 0.1),
    (0.2, 1, 0.2),
)
_WHIPPED = aim(
    replace(
        STAND,
        near=(34, 66, 4),
        far=(-4, 34, -28),
        lean=18,
        yaw=4,
        x=-15,
        nod=8,
        near_shoulder=(8, 0, -2),
        near_pole=(-0.2, -0.4, 1),
        mouth="snarl",
    ),
    (0.9, -0.1, 0.1),
    (0.4, 1, 0),
)
WHIP = Swing(
    wound=_WHIP_BACK,
    strained=replace(_WHIP_BACK, lean=-19, yaw=74, x=-8),
    struck=_WHIPPED,
    past=replace(_WHIPPED, near=(34, 54, 0), lean=23, yaw=-4),
    spent=aim(
        replace(_WHIPPED, near=(24, 34, 8), lean=24, yaw=14, drop=6),
        (0.8, -0.5, 0.1),
        (0.8, 0.6, 0),
    ),
    smear=Smear("held", _WHIP_BACK, bulge=0.25, radius=7),
)

_PUSHED = aim(
    replace(
        STAND,
        near=(30, 40, 22),
        lean=2,
        yaw=36,
        nod=4,
        far=(24, 60, -6),
        far_hand="claw",
        far_pole=(0.2, -1, -0.6),
    ),
    (-0.2, 1, 0),
    (1, 0.2, 0),
)
_BLOWN = aim(
    replace(
        STAND, near=(33, 45, 0), near_pole=(-0.2, -1, 0.7), lean=-5, yaw=40, nod=6, mouth="open"
    ),
    (-1, 0.1, 0),
    (0.1, 1, 0.1),
)


def _muzzle_up(p: Pose) -> Pose:
    """Keep the pistol upright at the shoulder, off his face."""
    return aim(p, (-1, -0.2, 0.1), (-0.2, 1, 0.1))


ANIMATIONS: Animations = {
    "idle": loop(*((p, 190) for p in breathe(STAND, 1.2))),
    "walk": tread(STAND, 110, 1.2),
    "taunt": loop(
        (_BLOWN, 260),
        (replace(_BLOWN, nod=9, breath=1.0), 200),
        (_PUSHED, 260),
        (mix(_PUSHED, STAND, 0.5), 120),
    ),
    **SHOOT,
    "reload": once(
        (_DOWNWARD, 80),
        (_TILTED, 140),
        (_FETCHED, 190),
        (mix(_FETCHED, _SLAPPED, 0.6), 70),
        (_SLAPPED, 120),
        (_RACKED, 130),
    ),
    "cover": once(
        (mix(STAND, _LOW, 0.6), 70),
        (_LOW, 420),
        (replace(_LOW, breath=1.2, nod=6), 300),
        (_PEEPING, 260),
        (mix(_LOW, STAND, 0.6), 90),
    ),
    **swing("punch", STAND, WHIP),
    **blow("dig", STAND, DIG),
    **restyle({"lean": leaning(STAND)}, _muzzle_up),
    **reactions(STAND),
    **handled(STAND),
}
SHEETS = (CastSheet("gunman", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
