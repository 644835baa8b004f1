"""The doorman: tall, red and brass from cap to skirts, white whiskers, a tray on his palm."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose, mix
from assets.studio.figures.space import Vec
from assets.studio.hair.street import shaved, whiskers
from assets.studio.motions.blows import DIG, blow, riposte
from assets.studio.motions.poses import aim, breathe, restyle, walk
from assets.studio.motions.reactions import handled, reactions
from assets.studio.motions.street import Swing, swing
from assets.studio.props.trays import tray, tray_by_rim
from assets.studio.wardrobe.hats import pill_cap
from assets.studio.wardrobe.hotel import livery

LOOK = Character(
    body=Body(0.98, 0.92, 0.96, arm=0.94, shoulder=1.0, neck=0.95, size=1.1, cut=0.2),
    face=Face(jaw=1.0, nose=1.1, wide=1.05, angry=0.2, age=0.5, mouth="frown"),
    skin="brown",
    hair=shaved,
    hair_colours="grey:3-7",
    beard=whiskers,
    outfit=livery,
    hat=pill_cap,
    held=tray_by_rim,
    lift=0.02,
)

SERVING = Pose(
    near=(30, 49, 8),
    far=(-12, 14, -22),
    lean=-5,
    yaw=40,
    nod=-4,
    near_along=(0.8, 0.1, 0.2),
    near_back=(0.1, -1, 0.1),
    near_hand="flat",
    near_pole=(-0.5, -1, 0.5),
    far_pole=(-1, -0.2, -0.6),
    held=tray,
)


def rimmed(p: Pose, held: Vec, face: Vec) -> Pose:
    """Turn the tray: `held` from the fist to its middle, `face` where its flat side looks."""
    away = (-held[0], -held[1], -held[2])  # swapping the hand's two axes turns the third round
    turned = aim(replace(p, held=tray_by_rim, near_hand="fist"), away, face)
    return replace(turned, near_along=turned.near_back, near_back=turned.near_along)


READY = rimmed(
    replace(SERVING, near=(28, 34, 18), far=(20, 36, -24), lean=4, nod=4),
    (0.9, 0.5, 0.1),
    (-0.2, 0.5, 0.9),
)

_RAISED = rimmed(
    replace(
        READY,
        near=(-16, 72, 32),
        far=(30, 46, -22),
        lean=-14,
        yaw=66,
        nod=10,
        x=-6,
        drop=3,
        far_hand="flat",
        near_pole=(-0.8, -0.5, 0.8),
    ),
    (-0.35, 0.95, 0.1),
    (0.3, 0.1, 1),
)
_SLAMMED = rimmed(
    replace(
        READY,
        near=(34, 62, 2),
        far=(-8, 32, -28),
        lean=19,
        yaw=4,
        x=-16,
        nod=6,
        near_shoulder=(8, 0, -2),
        near_pole=(-0.2, 0.1, 1),
        mouth="snarl",
    ),
    (0.9, 0.3, 0.1),
    (-0.3, 0.9, 0.4),
)
PUNCH = Swing(
    wound=_RAISED,
    strained=replace(_RAISED, near=(-22, 68, 34), lean=-19, yaw=72, x=-9),
    struck=_SLAMMED,
    past=rimmed(replace(_SLAMMED, near=(34, 50, -2), lean=24), (0.95, -0.2, 0.1), (0.2, 0.9, 0.4)),
    spent=rimmed(
        replace(_SLAMMED, near=(26, 28, 4), lean=26, drop=8, yaw=10),
        (0.7, -0.7, 0.2),
        (0.4, 0.4, 1),
    ),
    smear=Smear("held", _RAISED, bulge=0.3, radius=9),
)

_BACK = rimmed(
    replace(
        READY,
        near=(-32, 34, 34),
        far=(34, 48, -16),
        lean=8,
        yaw=72,
        look=40,
        nod=4,
        x=-8,
        drop=8,
        far_hand="flat",
        near_pole=(-0.6, 0.4, 0.8),
    ),
    (-1, -0.15, 0.1),
    (0.1, 0.5, 0.9),
)
_SPUN = replace(
    READY,
    near=(40, 56, 4),
    far=(-12, 30, -30),
    lean=16,
    yaw=8,
    x=-10,
    nod=2,
    near_hand="flat",
    near_along=(1, 0.1, 0.3),
    near_back=(0, 1, 0.4),
    near_shoulder=(6, 0, 0),
    near_pole=(-0.2, 0.2, 1),
    mouth="open",
    empty=True,
)
TOSS = Swing(
    wound=_BACK,
    strained=replace(_BACK, near=(-36, 40, 32), yaw=82, lean=14, drop=13, x=-12),
    struck=_SPUN,
    past=replace(_SPUN, near=(34, 60, -14), yaw=-12),
    spent=replace(_SPUN, near=(24, 40, -14), lean=14, yaw=0, drop=4, mouth=None),
    smear=Smear("hand_near", _BACK, bulge=-0.3, radius=9),
)

_IN_DOOR = replace(
    READY,
    near=(10, 16, 20),
    far=(22, 30, -18),
    lean=13,
    yaw=-52,
    look=10,
    nod=10,
    drop=5,
    x=-16,
    empty=True,
    far_shoulder=(6, 2, 0),
)
_SHOULDER = replace(_IN_DOOR, yaw=-24, look=22, lean=20, drop=6, x=-14)
_TUGGED = replace(
    SERVING,
    near=(16, 26, 16),
    far=(20, 28, -14),
    lean=-8,
    yaw=44,
    nod=-6,
    empty=True,
    near_hand="fist",
    breath=1.6,
    near_along=None,
    near_back=None,
)
_FLAT = replace(
    SERVING,
    near=(4, 60, 44),
    far=(4, 62, -44),
    lean=-7,
    yaw=84,
    look=78,
    nod=-14,
    tilt=10,
    x=-4,
    drop=-2,
    near_hand="open",
    far_hand="open",
    near_along=(0, 1, 0.4),
    far_along=(0, 1, -0.4),
    near_back=(-1, 0, 0),
    far_back=(-1, 0, 0),
    near_pole=(-0.2, -1, 0.3),
    far_pole=(-0.2, -1, -0.3),
    mouth="open",
    empty=True,
)
_SLIDING = replace(
    _FLAT, near=(4, 44, 46), far=(4, 40, -44), drop=14, nod=8, tilt=-14, lean=-2, look=64
)

_BOW = replace(SERVING, far=(22, 24, -8), lean=16, nod=18, drop=3, far_pole=None)
_CHIN = replace(SERVING, nod=-14, lean=-8, mouth="smile", tilt=-4)


def _level(p: Pose) -> Pose:
    """Whatever his feet do, the tray stays level."""
    return replace(p, tilt=p.tilt * 0.3, nod=p.nod - 2)


def _stiffly(p: Pose) -> Pose:
    """Bolt upright, the tray forgotten."""
    return replace(p, empty=True, lean=p.lean * 0.8, nod=p.nod - 3)


ANIMATIONS: Animations = {
    "idle": loop(*((p, 220) for p in breathe(SERVING, 1.1))),
    "walk": loop(*((_level(p), 120) for p in walk(SERVING, 0.9))),
    "taunt": once(
        (mix(SERVING, _CHIN, 0.6), 120),
        (_CHIN, 420),
        (mix(SERVING, _BOW, 0.6), 110),
        (_BOW, 380),
        (mix(_BOW, SERVING, 0.6), 130),
    ),
    "emerge": once(
        (_IN_DOOR, 90),
        (_SHOULDER, 130),
        (mix(_SHOULDER, _TUGGED, 0.5), 90),
        (_TUGGED, 220),
        (mix(_TUGGED, SERVING, 0.7), 110),
    ),
    "slammed": once(
        (_FLAT, 140),
        (replace(_FLAT, tilt=16, nod=-20), 120),
        (_SLIDING, 220),
        (mix(_SLIDING, READY, 0.5), 120),
    ),
    **swing("punch", READY, PUNCH),
    **swing("toss", READY, TOSS),
    **restyle(blow("dig", READY, DIG), _stiffly),
    **restyle(riposte(SERVING), _stiffly),
    **reactions(SERVING, 1.0, 4),
    **handled(SERVING, 4),
}
SHEETS = (CastSheet("doorman", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
