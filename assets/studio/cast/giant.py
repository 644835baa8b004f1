"""The giant of the snow, the boss outside the baths: bare to the belt, mane and forked beard."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose, mix
from assets.studio.hair.villains import forked_beard, wild_mane
from assets.studio.motions import giant_birch as birch
from assets.studio.motions import giant_poses as g
from assets.studio.motions.blows import likewise
from assets.studio.motions.giant_poses import STAND, between
from assets.studio.motions.poses import breathe, walk
from assets.studio.motions.reactions import reactions
from assets.studio.wardrobe.villains import pelt

LOOK = Character(
    body=Body(1.42, 1.6, 1.44, 0.5, arm=1.5, shoulder=1.42, neck=1.6, head=1.1, size=1.26, cut=0.5),
    face=Face(
        jaw=1.16, brow=1.7, wide=1.14, nose=1.25, cheek=1.2, fat=0.2, angry=0.9, age=0.5, ear=0.9
    ),
    skin="pale",
    hair=wild_mane,
    hair_colours="stone:1-5,grey:7",
    beard=forked_beard,
    outfit=pelt,
    eyes="hard",
    lift=-0.02,
)
SNOW = "navy:3-4,grey:6-7"
BREATH = Smear("mouth", (24, -7), 0.16, 4.5, "navy:2-4,grey:6")
BREATH_FAINT = Smear("mouth", (34, -16), 0.24, 3.5, "navy:2-4")
GREAT_BREATH = Smear("mouth", (46, -20), 0.2, 8, SNOW)

_BREATHS = breathe(STAND, 1.9)


def _back(pose: Pose) -> tuple[Pose, Pose]:
    """Two poses on the way back to his stand: there is much to carry."""
    return mix(pose, STAND, 0.4), mix(pose, STAND, 0.8)


BLOWS: Animations = {
    "boulder:start": once(
        (mix(STAND, g.DIGGING, 0.6), 60),
        (g.DIGGING, 140),
        (g.LIFTING, 110),
        (g.OVERHEAD, 200),
        (mix(g.OVERHEAD, g.OVERHEAD_BENT, 0.6), 180),
        (g.OVERHEAD_BENT, 260),
    ),
    "boulder:active": once(
        (g.HURLED, 70, Smear("hand_near", g.OVERHEAD, 0.3, 12, SNOW)),
        (mix(g.HURLED, g.HURLED_PAST, 0.3), 50),
    ),
    "boulder:recovery": once((g.HURLED_PAST, 220), *((p, 120) for p in _back(g.HURLED_PAST))),
    "seize:start": once(
        (mix(STAND, g.SPREAD, 0.5), 60),
        (g.SPREAD, 120),
        (mix(g.SPREAD, g.SPREAD_WIDE, 0.5), 130),
        (g.SPREAD_WIDE, 140),
        (mix(g.SPREAD, g.SPREAD_WIDE, 1.15), 140),
    ),
    "seize:active": once(
        (g.SHUT, 90, Smear("hand_near", g.SPREAD, 0.3, 11)),
        (mix(g.SPREAD, g.SHUT, 1.06), 60),
    ),
    "seize:recovery": once((g.MISSED, 200), *((p, 110) for p in _back(g.MISSED))),
    "backhand:start": once(
        (mix(STAND, g.BACK_WOUND, 0.55), 50),
        (g.BACK_WOUND, 130),
        *((p, 130) for p in between(g.BACK_WOUND, g.BACK_STRAINED, 0.4, 0.8, 1.05)),
    ),
    "backhand:active": once(
        (g.BACK_STRUCK, 80, Smear("hand_far", g.BACK_WOUND, 0.3, 12)),
        (mix(g.BACK_STRUCK, g.BACK_PAST, 0.5), 60),
    ),
    "backhand:recovery": once((g.BACK_PAST, 190), *((p, 110) for p in _back(g.BACK_PAST))),
    "rush:start": once(
        (mix(STAND, g.LOADED, 0.6), 60),
        (g.LOADED, 130),
        (mix(g.LOADED, g.LOADED_DEEP, 0.5), 130),
        (g.LOADED_DEEP, 150),
        (mix(g.LOADED, g.LOADED_DEEP, 1.12), 150),
    ),
    "rush:active": loop(
        *(
            (g.charging(k / 4 + 0.06), 70, Smear("elbow_near", (-66, 10 - 9 * (k % 2)), 0, 8, SNOW))
            for k in range(4)
        )
    ),
    "rush:recovery": once((g.STUMBLED, 180), *((p, 110) for p in _back(g.STUMBLED))),
    "slam:start": once(
        (mix(STAND, g.HAMMER, 0.5), 70),
        (g.HAMMER, 140),
        (mix(g.HAMMER, g.HAMMER_BACK, 0.6), 150),
        (g.HAMMER_BACK, 260),
        (g.HAMMER_TOES, 90),
    ),
    "slam:active": once(
        (g.FALLING, 30, Smear("hand_near", g.HAMMER_TOES, 0.3, 12)),
        (g.SLAMMED, 60, Smear("hand_near", g.FALLING, 0.26, 13)),
        (g.SLAMMED, 60, Smear("hand_near", (26, -58), 0.3, 12, SNOW)),
    ),
    "slam:recovery": once(
        (g.SLAM_REST, 240, Smear("hand_near", (34, -40), 0.3, 7, SNOW)),
        *((p, 120) for p in _back(g.SLAM_REST)),
    ),
}
SHOWS: Animations = {
    "taunt": loop((g.BEAT_WIDE, 110), (g.BEAT_ON, 110), (g.BEAT_WIDE, 90), (g.BEAT_ON, 130)),
    "roar": once(
        (g.FILLED, 150),
        (mix(g.FILLED, g.ROARING, 0.6), 70),
        (g.ROARING, 130, GREAT_BREATH),
        (g.ROAR_HIGH, 180, GREAT_BREATH),
        (g.ROARING, 120, BREATH_FAINT),
    ),
    "shrug": once(
        (mix(STAND, g.BRUSHED_OFF, 0.6), 70),
        (g.BRUSHED_OFF, 130),
        (g.SHRUGGED, 200),
        (mix(g.SHRUGGED, STAND, 0.6), 90),
    ),
    "hold": loop((g.HOLD, 170), (mix(g.HOLD, g.SQUEEZE, 0.6), 110), (g.SQUEEZE, 200, BREATH)),
    "hold:start": once((g.HOLD, 120), (mix(g.HOLD, g.SQUEEZE, 0.5), 90)),
    "hold:active": once((g.SQUEEZE, 60)),
    "hold:recovery": once((g.SQUEEZE, 200, BREATH), (mix(g.HOLD, g.SQUEEZE, 0.6), 110)),
    "wade": loop(*((g.wading(k / 6), 150) for k in range(6))),
    "uproot": birch.uproot(),
}
ANIMATIONS: Animations = {
    "idle": loop(
        (_BREATHS[0], 260),
        (_BREATHS[1], 260),
        (_BREATHS[2], 300),
        (_BREATHS[3], 200, BREATH),
        (replace(_BREATHS[3], drop=STAND.drop + 1.8), 240, BREATH_FAINT),
    ),
    "walk": loop(*((p, 170) for p in walk(STAND, 1.7))),
    **BLOWS,
    **likewise(BLOWS, slam_wild="slam"),
    **birch.BLOW,
    **SHOWS,
    **reactions(STAND, 1.2, 22),
}
SHEETS = (CastSheet("giant", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
