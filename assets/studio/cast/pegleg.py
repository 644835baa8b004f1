"""The man with the wooden leg: old, wiry, thick glasses; the leg comes off and is a club."""

import math
from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose, mix
from assets.studio.hair.street import crew_cut, hollow_bristle
from assets.studio.motions.blows import riposte
from assets.studio.motions.poses import aim, breathe, restyle
from assets.studio.motions.reactions import handled, reactions
from assets.studio.motions.street import Swing, swing
from assets.studio.props.clubs import crutch, wooden_leg
from assets.studio.wardrobe.glasses import thick_glasses
from assets.studio.wardrobe.street import cardigan

LOOK = Character(
    body=Body(0.86, 0.84, 0.88, arm=0.8, shoulder=0.9, neck=0.82, head=1.04, size=0.95, cut=0.2),
    face=Face(
        jaw=0.9,
        chin=1.1,
        nose=1.35,
        hook=0.7,
        cheek=1.3,
        skull=1.04,
        age=1.0,
        ear=1.25,
        angry=0.3,
        wide=0.96,
        mouth="frown",
    ),
    skin="pale",
    hair=crew_cut,
    hair_colours="grey:2-6",
    beard=hollow_bristle,
    outfit=cardigan,
    hat=thick_glasses,
    eyes="none",
    held=crutch,
)

PROPPED, KNUCKLES = (-0.36, 1.0, 0.1), (1.0, 0.1, 0.3)
STAND = aim(
    Pose(
        near=(33, 26, 12),
        far=(16, 10, -24),
        lean=13,
        yaw=38,
        nod=-4,
        drop=5,
        x=-5,
        near_shoulder=(0, 4, 0),
        far_hand="claw",
        far_pole=(-1, -0.2, -0.5),
        near_pole=(-1, -0.1, 0.8),
    ),
    PROPPED,
    KNUCKLES,
)


def _hop(part: float, high: float) -> Pose:
    """Crutch forward, heave, swing through, land with a jolt."""
    rise, side = math.sin(math.tau * part), math.cos(math.tau * part)
    pose = replace(
        STAND,
        near=(31 + 8 * side, 26 + 4 * rise, 13),
        far=(18 - 12 * side, 20 + 8 * rise, -24),
        lean=13 + 9 * side,
        drop=5 - high * rise,
        x=-5 + 3 * rise,
        nod=-4 - 6 * rise,
        tilt=-5 * rise,
        near_shoulder=(2 * side, 4 + 4 * rise, 0),
        stride=14 * side,
    )
    return aim(pose, (-0.3 - 0.3 * side, 1.0, 0.1), KNUCKLES)


_UNBUCKLING = aim(
    replace(
        STAND,
        near=(20, -2, 18),
        far=(22, -4, -6),
        lean=42,
        drop=22,
        x=-20,
        nod=-10,
        held=wooden_leg,
    ),
    (0.1, -1, 0.2),
    (0.9, -0.3, 0.3),
)
_BAT = aim(
    replace(
        STAND,
        near=(-12, 62, 28),
        far=(2, 64, 14),
        lean=-12,
        yaw=72,
        look=44,
        nod=10,
        drop=3,
        x=-4,
        near_shoulder=(0, 2, 0),
        far_hand="fist",
        near_pole=(-1, -0.2, 0.6),
        far_pole=(0.6, -1, -0.3),
        held=wooden_leg,
    ),
    (-0.55, 0.85, 0.1),
    (0.3, 0.9, 0.3),
)
_BAT_STRAINED = aim(
    replace(_BAT, near=(-18, 60, 29), far=(-2, 64, 16), yaw=82, lean=-18, x=-8),
    (-0.85, 0.55, 0.1),
    (0.1, 1, 0.3),
)
_BATTED = aim(
    replace(
        STAND,
        near=(35, 58, 2),
        far=(30, 56, -8),
        lean=16,
        yaw=8,
        x=-18,
        nod=4,
        drop=2,
        near_shoulder=(6, 0, -2),
        far_hand="fist",
        near_pole=(-0.3, -0.3, 1),
        far_pole=(0.2, -1, -0.4),
        mouth="snarl",
        held=wooden_leg,
    ),
    (1, 0.12, 0.1),
    (0.1, -1, 0.3),
)
_BAT_PAST = aim(
    replace(_BATTED, near=(26, 48, -18), far=(28, 50, -22), yaw=-22, look=20, lean=20),
    (0.75, -0.1, -0.6),
    (0.2, -1, 0.3),
)
_TOPPLING = aim(
    replace(
        _BATTED,
        near=(22, 26, -10),
        far=(8, 44, -34),
        yaw=-10,
        lean=26,
        drop=9,
        tilt=-12,
        far_hand="open",
        mouth="open",
    ),
    (0.5, -0.8, 0.2),
    (0.8, 0.4, 0.3),
)
CLUB: Animations = {
    "club:start": once(
        (mix(replace(STAND, held=wooden_leg), _UNBUCKLING, 0.6), 70),
        (_UNBUCKLING, 130),
        (mix(_UNBUCKLING, _BAT, 0.6), 70),
        (_BAT, 130),
        (_BAT_STRAINED, 360),
    ),
    "club:active": once(
        (_BATTED, 80, Smear("held", _BAT, bulge=0.42, radius=10)),
        (_BAT_PAST, 70, Smear("held", _BATTED, bulge=0.1, radius=8)),
    ),
    "club:recovery": once(
        (_TOPPLING, 190),
        (replace(mix(_TOPPLING, _UNBUCKLING, 0.7), mouth=None), 120),
        (mix(_UNBUCKLING, STAND, 0.7), 100),
    ),
}

_DRAWN = aim(
    replace(
        STAND,
        near=(-10, 34, 28),
        far=(26, 42, -4),
        lean=4,
        yaw=58,
        nod=8,
        drop=6,
        x=-8,
        far_hand="fist",
        near_pole=(-1, 0.3, 0.5),
        far_pole=(0.1, -1, -0.6),
    ),
    (-1, 0.04, 0.05),
    (-0.1, -1, 0.3),
)
_THRUST = aim(
    replace(
        STAND,
        near=(30, 46, 6),
        far=(38, 50, -8),
        lean=18,
        yaw=10,
        x=-16,
        nod=2,
        drop=4,
        near_shoulder=(6, 0, -2),
        far_hand="fist",
        near_pole=(-0.8, -0.2, 0.7),
        far_pole=(0.1, -1, -0.4),
        mouth="snarl",
    ),
    (-1, -0.05, 0.05),
    (0.1, -1, 0.3),
)
JAB = Swing(
    wound=_DRAWN,
    strained=aim(
        replace(_DRAWN, near=(-17, 35, 30), lean=-2, x=-12, yaw=66),
        (-1, 0.06, 0.05),
        (-0.1, -1, 0.3),
    ),
    struck=_THRUST,
    past=replace(_THRUST, near=(33, 47, 4), lean=22),
    spent=aim(
        replace(_THRUST, near=(22, 34, 16), far=(28, 36, -12), lean=16, yaw=24),
        (-0.7, 0.7, 0.05),
        (0.7, 0.6, 0.3),
    ),
    smear=Smear("held", (-50, 2), radius=5),
    tell_ms=280,
)

_SHAKEN = aim(
    replace(STAND, near=(37, 60, 4), far=(12, 10, -24), lean=-4, nod=-8, yaw=34, mouth="open"),
    (-0.7, -0.7, 0.1),
    (0.6, 0.8, 0.3),
)
_SHAKEN_MORE = aim(replace(_SHAKEN, near=(40, 52, 4), lean=2), (-0.9, -0.3, 0.1), (0.6, 0.8, 0.3))


def _frailly(p: Pose) -> Pose:
    """Bent, the crutch dropped."""
    return replace(p, empty=True, lean=p.lean + 4, drop=p.drop + 3, nod=p.nod - 4)


def _leaned_on(part: int) -> Pose:
    """He shifts his weight on the crutch and peers."""
    pose = breathe(STAND, 0.8)[part]
    peer = (0.0, 3.0, 6.0, 2.0)[part]
    shifted = replace(
        pose,
        near=STAND.near,
        near_shoulder=(0, 4 + peer * 0.3, 0),
        lean=13 + peer * 0.6,
        nod=-4 + peer,
        far=(16 + peer * 0.5, 10 + peer * 0.4, -24),
    )
    return aim(shifted, PROPPED, KNUCKLES)


ANIMATIONS: Animations = {
    "idle": loop(*((_leaned_on(k), ms) for k, ms in enumerate((260, 180, 320, 180)))),
    "walk": loop(*((_hop(k / 6, 2.6), 120) for k in range(6))),
    "hop": loop(*((_hop(k / 6, 8.0), 90) for k in range(6))),
    "taunt": loop(
        (_SHAKEN, 120), (_SHAKEN_MORE, 110), (replace(_SHAKEN, tilt=8), 120), (_SHAKEN_MORE, 110)
    ),
    **CLUB,
    **swing("jab", STAND, JAB),
    **restyle(riposte(STAND), _frailly),
    **reactions(STAND, 1.2),
    **handled(STAND),
}
SHEETS = (CastSheet("pegleg", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
