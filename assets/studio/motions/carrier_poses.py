"""The carrier's blows and shows: tongs swung with both hands, coals, hot iron, the furnace."""

from collections.abc import Mapping
from dataclasses import replace

from assets.studio.figures.animation import Animation, loop, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions.poses import aim, restyle
from assets.studio.props.heat import empty_tongs

FIRE = "red:1-4,gold:3-4"

STAND = Pose(
    near=(26, 37, 19),
    far=(20, 28, -24),
    lean=4,
    near_along=(0.6, -0.8, 0.0),
    near_back=(0.0, 0.1, 1.0),
)


def armed(animations: Mapping[str, Animation]) -> dict[str, Animation]:
    """Keep the tongs in hand while he stands, off his face; once felled he lets go."""

    def thrown_up(p: Pose) -> Pose:
        return aim(replace(p, near_hand="fist", empty=False), (-0.9, 0.5, 0.2), (0.2, 1, 0.2))

    def hanging(p: Pose) -> Pose:
        return aim(replace(p, near_hand="fist", empty=False), (0.9, -0.35, 0.2), (0, -1, 0.1))

    manners = {"hurt": thrown_up, "hurt_mid": hanging, "dizzy": hanging}
    kept = {tag: restyle({tag: animations[tag]}, m)[tag] for tag, m in manners.items()}
    return {**animations, **kept}


_SWING_WOUND = aim(
    replace(
        STAND,
        near=(-10, 60, 32),
        far=(8, 58, 14),
        lean=-14,
        yaw=74,
        nod=12,
        drop=5,
        x=-4,
        near_pole=(-1, -0.2, 0.6),
        far_pole=(0.6, -1, -0.3),
    ),
    (-0.75, 0.8, 0),
    (0.2, 0.9, 0.3),
)
_SWING_STRAINED = aim(
    replace(_SWING_WOUND, near=(-14, 62, 30), yaw=84, lean=-18, drop=8),
    (-0.9, 0.55, 0),
    (0, 1, 0.3),
)
_SWING_OVER = aim(
    replace(
        STAND,
        near=(24, 70, 10),
        far=(24, 62, -6),
        lean=4,
        yaw=30,
        x=-8,
        mouth="snarl",
        near_pole=(-0.4, -0.2, 1),
    ),
    (0.5, 1, 0),
    (1, -0.4, 0),
)
_SWING_STRUCK = aim(
    replace(_SWING_OVER, near=(18, 46, 8), far=(20, 42, -4), lean=15, yaw=10, x=-25, drop=5, nod=4),
    (1, 0.05, 0),
    (0.2, -1, 0.2),
)
_SWING_SPENT = aim(
    replace(
        _SWING_STRUCK, near=(24, 46, 4), far=(24, 44, -8), lean=34, yaw=-4, drop=10, mouth="open"
    ),
    (1, -0.45, 0),
    (-0.5, -1, 0.2),
)

_BACK_WOUND = aim(
    replace(
        STAND,
        near=(-8, 16, 32),
        far=(10, 66, 14),
        lean=-10,
        yaw=82,
        look=36,
        nod=10,
        drop=5,
        x=-6,
        far_hand="flat",
        far_pole=(0.6, 0.3, -0.8),
        far_back=(0.8, 0.2, 0.3),
    ),
    (-0.6, -0.6, 0.2),
    (-0.5, -1, 0.2),
)
_BACK_STRUCK = aim(
    replace(
        STAND,
        near=(-6, 22, 30),
        far=(17, 52, -34),
        lean=8,
        yaw=58,
        look=40,
        x=-21,
        far_hand="flat",
        far_along=(0.4, 0.6, -0.7),
        far_back=(0.8, 0, 0.4),
        far_pole=(-0.4, -1, -0.3),
        mouth="snarl",
    ),
    (-0.8, -0.3, 0.2),
    (0.2, -1, 0.2),
)
_BACK_SPENT = replace(_BACK_STRUCK, far=(-8, 60, -46), yaw=84, lean=-8, x=-4, nod=-6)

_COALS_WOUND = aim(
    replace(
        STAND,
        near=(-2, 64, 38),
        far=(24, 46, -30),
        lean=-16,
        yaw=58,
        nod=10,
        x=-4,
        far_hand="open",
        mouth="snarl",
        near_pole=(-1, 0, 0.6),
    ),
    (-0.4, 0.9, 0),
    (0.5, 0.6, 0.4),
)
_COALS_STRAINED = aim(
    replace(_COALS_WOUND, near=(-10, 66, 40), lean=-21), (-0.65, 0.75, 0), (0.1, 1, 0.2)
)
_COALS_FLUNG = aim(
    replace(
        STAND,
        near=(34, 58, 4),
        far=(-4, 34, -30),
        lean=18,
        yaw=8,
        x=-14,
        held=empty_tongs,
        mouth="open",
        near_pole=(-0.2, 0.2, 1),
    ),
    (1, -0.1, 0),
    (0.1, -1, 0.2),
)
_COALS_SPENT = aim(
    replace(_COALS_FLUNG, near=(26, 34, 4), lean=26, drop=6), (1, -0.5, 0), (-0.5, -1, 0.2)
)

BLOWS = {
    "shovel:start": once(
        (mix(STAND, _SWING_WOUND, 0.6), 60), (_SWING_WOUND, 160), (_SWING_STRAINED, 480)
    ),
    "shovel:active": once(
        (_SWING_STRUCK, 60, Smear("held", _SWING_OVER, bulge=0.36, radius=10, colours=FIRE)),
        (
            mix(_SWING_STRUCK, _SWING_SPENT, 0.25),
            50,
            Smear("held", _SWING_WOUND, bulge=0.38, radius=8, colours=FIRE),
        ),
        (
            mix(_SWING_STRUCK, _SWING_SPENT, 0.6),
            50,
            Smear("held", _SWING_STRUCK, bulge=0.2, radius=8, colours=FIRE),
        ),
    ),
    "shovel:recovery": once(
        (_SWING_SPENT, 220),
        (mix(_SWING_SPENT, STAND, 0.4), 120),
        (mix(_SWING_SPENT, STAND, 0.8), 90),
    ),
    "backhand:start": once(
        (mix(STAND, _BACK_WOUND, 0.6), 50), (_BACK_WOUND, 150), (mix(STAND, _BACK_WOUND, 1.06), 320)
    ),
    "backhand:active": once(
        (_BACK_STRUCK, 100, Smear("hand_far", _BACK_WOUND, bulge=0.3, radius=9)),
        (mix(_BACK_STRUCK, _BACK_SPENT, 0.5), 60),
    ),
    "backhand:recovery": once((_BACK_SPENT, 180), (mix(_BACK_SPENT, STAND, 0.55), 120)),
    "coals:start": once(
        (mix(STAND, _COALS_WOUND, 0.5), 60), (_COALS_WOUND, 160), (_COALS_STRAINED, 400)
    ),
    "coals:active": once(
        (_COALS_FLUNG, 60, Smear("held", _COALS_WOUND, bulge=0.22, radius=9, colours=FIRE))
    ),
    "coals:recovery": once(
        (_COALS_SPENT, 220), (replace(mix(_COALS_SPENT, STAND, 0.6), held=empty_tongs), 140)
    ),
}


_FILLED = aim(
    replace(STAND, near=(20, 30, 30), far=(22, 34, -24), lean=20, drop=10, nod=20, yaw=44),
    (0.6, 0.8, 0.2),
    (0.7, -0.6, 0.2),
)
_ROARING = aim(
    replace(
        STAND,
        near=(8, 58, 50),
        far=(10, 56, -48),
        lean=-14,
        yaw=56,
        look=56,
        nod=-16,
        far_hand="claw",
        near_pole=(-0.4, -1, 0.4),
        far_pole=(-0.4, -1, -0.4),
        mouth="open",
    ),
    (-0.7, 0.9, 0.2),
    (-0.4, 0.4, 0.6),
)
_ROAR_HIGH = replace(_ROARING, near=(4, 68, 48), far=(6, 66, -46), lean=-19, nod=-22, drop=-3)

_GRASPED = replace(
    STAND,
    near=(38, 42, -2),
    far=(38, 50, -20),
    lean=18,
    yaw=-36,
    look=10,
    drop=6,
    empty=True,
    near_hand="claw",
    far_hand="claw",
)
_HEAVED = replace(
    _GRASPED, near=(36, 40, 2), far=(36, 48, -18), lean=-20, yaw=-24, drop=14, nod=10, mouth="snarl"
)
_TORN = replace(
    _HEAVED, near=(20, 34, 10), far=(22, 40, -20), lean=-32, yaw=-8, drop=12, x=-8, mouth="open"
)
_SHOWN = replace(
    STAND,
    near=(-8, 56, 46),
    far=(22, 30, -26),
    lean=-6,
    yaw=52,
    nod=-8,
    near_hand="open",
    empty=True,
    mouth="open",
)

_HUNCHED = replace(
    STAND,
    near=(24, 32, 24),
    lean=16,
    nod=20,
    drop=5,
    near_shoulder=(3, 6, 0),
    far_shoulder=(3, 6, 0),
    mouth="snarl",
)
_SHRUGGED = aim(
    replace(
        STAND,
        near=(10, 28, 38),
        far=(18, 26, -38),
        lean=-5,
        yaw=50,
        drop=-2,
        nod=6,
        near_shoulder=(0, 7, 0),
        far_shoulder=(0, 7, 0),
        tilt=7,
        far_hand="open",
        mouth="smile",
    ),
    (-0.8, 0.55, 0.1),
    (-0.2, -0.5, 0.5),
)

SHOWS: dict[str, Animation] = {
    "taunt": loop(
        (_SHRUGGED, 180),
        (mix(_SHRUGGED, STAND, 0.5), 140),
        (replace(STAND, near=(30, 42, 16), mouth="smile"), 180),
        (mix(_SHRUGGED, STAND, 0.5), 140),
    ),
    "roar": once((_FILLED, 120), (_ROARING, 120), (_ROAR_HIGH, 160), (_ROARING, 120)),
    "furnace": once((_GRASPED, 120), (_HEAVED, 150), (_TORN, 130), (_SHOWN, 160)),
    "shrug": once((_HUNCHED, 90), (_SHRUGGED, 180), (mix(_SHRUGGED, STAND, 0.6), 90)),
}
