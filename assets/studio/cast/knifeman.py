"""The knifeman: lean, a long brown coat, a felt hat over the eyes. Where the knife is tells all."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose
from assets.studio.hair.plain import crop, moustache
from assets.studio.motions.poses import aim, breathe
from assets.studio.motions.reactions import handled, reactions
from assets.studio.motions.street import BEHIND, Swing, leaning, swing, tread
from assets.studio.props.blades import knife
from assets.studio.wardrobe.hats import fedora
from assets.studio.wardrobe.street import long_coat

LOOK = Character(
    body=Body(0.9, 0.86, 0.9, arm=0.85, shoulder=0.93, neck=0.86, size=1.03, cut=0.2),
    face=Face(jaw=0.92, chin=0.95, nose=1.25, hook=0.5, cheek=1.2, angry=0.6, age=0.6, wide=0.94),
    skin="pale",
    hair=crop,
    hair_colours="ink,brown:0-1",
    beard=moustache,
    outfit=long_coat,
    hat=fedora,
    held=knife,
    eyes="hard",
)

HIGH_BLADE, HIGH_FIST = (-0.12, 1.0, 0.1), (0.9, 0.3, 0.2)
STAND = aim(
    Pose(
        near=(27, 30, 20),
        far=(20, 36, -26),
        lean=9,
        yaw=40,
        nod=4,
        drop=4,
        x=-4,
        far_hand="open",
        far_back=(0.2, 1, -0.3),
        far_pole=(-0.6, -0.6, -1),
    ),
    (0.75, 0.75, 0.1),
    (0.8, -0.6, 0.2),
)
HIGH = aim(
    replace(
        STAND,
        near=(-7, 83, 28),
        far=(36, 44, -12),
        lean=-5,
        yaw=54,
        nod=12,
        drop=2,
        far_hand="flat",
        far_along=(0.8, 0.6, 0),
        far_back=(0.9, -0.4, -0.2),
        near_pole=(-1, 0.2, 0.7),
    ),
    HIGH_BLADE,
    HIGH_FIST,
)
LOW = aim(
    replace(
        STAND,
        near=(-16, 16, 30),
        far=(36, 40, -14),
        lean=27,
        yaw=50,
        nod=-4,
        drop=14,
        x=-12,
        far_hand="open",
        far_along=(1, 0.3, 0),
        far_back=(0.2, 1, -0.3),
        near_pole=BEHIND,
    ),
    (-0.95, 0.12, 0.1),
    (0.2, -1, 0.2),
)

_STAB_WOUND = aim(
    replace(HIGH, near=(-18, 80, 31), far=(38, 52, -14), lean=-16, yaw=66, x=-8),
    (-0.75, 0.65, 0.1),
    (0.6, 0.8, 0.2),
)
_STABBED = aim(
    replace(
        STAND,
        near=(38, 62, 0),
        far=(-8, 34, -30),
        lean=20,
        yaw=4,
        x=-10,
        nod=6,
        near_shoulder=(8, 2, -2),
        near_pole=(-0.2, 0.4, 1),
        mouth="snarl",
    ),
    (0.95, -0.35, 0.05),
    (0.35, 0.95, 0.2),
)
STAB = Swing(
    wound=HIGH,
    strained=_STAB_WOUND,
    struck=_STABBED,
    past=aim(
        replace(_STABBED, near=(36, 46, -2), lean=28, x=-8), (0.6, -0.85, 0.05), (0.9, 0.5, 0.2)
    ),
    spent=aim(
        replace(_STABBED, near=(26, 24, 4), lean=30, drop=9, yaw=14, nod=-4, mouth="open"),
        (0.3, -0.95, 0.1),
        (0.9, 0.2, 0.2),
    ),
    smear=Smear("held", HIGH, bulge=0.3, radius=6),
    tell_ms=300,
)

_GUT_WOUND = aim(
    replace(LOW, near=(-24, 20, 32), lean=34, drop=19, yaw=62, x=-16),
    (-0.95, -0.1, 0.1),
    (0.1, -1, 0.2),
)
_GUTTED = aim(
    replace(
        STAND,
        near=(39, 47, 2),
        far=(0, 48, -30),
        lean=20,
        yaw=2,
        drop=10,
        x=-13,
        nod=-6,
        near_shoulder=(7, -2, -2),
        near_pole=(-0.5, -1, 0.6),
        mouth="snarl",
    ),
    (0.98, 0.1, 0.05),
    (0.1, -1, 0.2),
)
GUT = Swing(
    wound=LOW,
    strained=_GUT_WOUND,
    struck=_GUTTED,
    past=aim(
        replace(_GUTTED, near=(37, 56, 0), lean=14, drop=7), (0.7, 0.75, 0.05), (0.75, -0.6, 0.2)
    ),
    spent=aim(
        replace(_GUTTED, near=(26, 44, 8), lean=10, drop=6, yaw=18, mouth="open"),
        (0.4, 0.9, 0.1),
        (0.9, -0.3, 0.2),
    ),
    smear=Smear("held", (-56, 4), bulge=-0.2, radius=6),
    tell_ms=300,
)

_SLASH_WOUND = aim(
    replace(
        STAND,
        near=(29, 52, -12),
        far=(4, 30, -34),
        lean=-18,
        yaw=30,
        x=-10,
        nod=10,
        drop=4,
        near_pole=(0.4, -0.4, 1),
        mouth="smile",
    ),
    (-0.25, 1.0, 0.1),
    (0.3, 0.6, 0.6),
)
_SLASHED = aim(
    replace(
        STAND,
        near=(38, 46, 14),
        far=(-10, 32, -30),
        lean=20,
        yaw=20,
        x=-14,
        drop=6,
        near_shoulder=(7, 0, 0),
        near_pole=(-0.2, -0.2, 1),
        mouth="snarl",
    ),
    (0.9, 0.15, 0.4),
    (0.2, 0.9, 0.2),
)
SLASH = Swing(
    wound=_SLASH_WOUND,
    strained=replace(_SLASH_WOUND, lean=-23, x=-13),
    struck=_SLASHED,
    past=aim(
        replace(_SLASHED, near=(38, 40, 20), lean=24, yaw=28), (0.8, -0.5, 0.3), (0.3, 0.8, 0.3)
    ),
    spent=aim(
        replace(_SLASHED, near=(28, 26, 28), lean=20, yaw=40), (0.45, -0.9, 0.2), (0.8, 0.3, 0.8)
    ),
    smear=Smear("held", (-34, -22), bulge=-0.3, radius=6),
    tell_ms=120,
)

_TOSS_LOW = aim(replace(STAND, near=(28, 30, 14), lean=0, yaw=34, nod=8), (0.1, 1, 0), (1, 0, 0.2))
_FLIPPED = aim(replace(_TOSS_LOW, near=(27, 38, 14)), (0.9, 0.4, 0), (0.3, -1, 0.2))
_THROAT = aim(
    replace(_TOSS_LOW, near=(20, 58, 4), lean=-4, nod=-10, mouth="smile", tilt=-6),
    (-1, 0.1, 0.1),
    (0.1, 1, 0.2),
)
_THROAT_CUT = aim(replace(_THROAT, near=(22, 58, 22), tilt=6), (-1, 0.1, 0.1), (0.1, 1, 0.2))

ANIMATIONS: Animations = {
    "idle": loop(
        (STAND, 170),
        (breathe(STAND)[1], 170),
        (
            aim(replace(breathe(STAND)[2], near=(28, 33, 20)), (0.45, 0.9, 0.1), (0.9, -0.4, 0.2)),
            170,
        ),
        (aim(replace(STAND, near=(29, 30, 18), drop=5), (0.95, 0.4, 0.1), (0.5, -0.9, 0.2)), 170),
    ),
    "ready_high": loop(*((aim(p, HIGH_BLADE, HIGH_FIST), 140) for p in breathe(HIGH))),
    "ready_low": loop(*((p, 140) for p in breathe(LOW, 1.3))),
    "walk": tread(STAND, 100, 1.1),
    "taunt": loop(
        (_TOSS_LOW, 110), (_FLIPPED, 90), (_TOSS_LOW, 90), (_THROAT, 130), (_THROAT_CUT, 160)
    ),
    **swing("stab", STAND, STAB),
    **swing("gut", STAND, GUT),
    "lean": leaning(STAND),
    **swing("riposte", STAND, SLASH),
    **reactions(STAND, 1.1),
    **handled(STAND),
}
SHEETS = (CastSheet("knifeman", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
