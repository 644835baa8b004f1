"""Danko in the bathhouse: bare chest, white towel, flat brown hair. Brightest of all."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.head import Face
from assets.studio.figures.model import Model
from assets.studio.figures.pose import mix
from assets.studio.hair.plain import flat_top
from assets.studio.motions import danko_blows as b
from assets.studio.motions import danko_moves as moves
from assets.studio.motions import danko_poses as p
from assets.studio.motions.danko_moves import FIRE
from assets.studio.motions.danko_poses import STAND
from assets.studio.motions.poses import breathe
from assets.studio.props.carried import bottle
from assets.studio.props.heat import lump_of_coal
from assets.studio.wardrobe.bath import towel

FACE = Face(jaw=1.1, chin=1.08, brow=1.15, angry=0.5)
PLUME = Smear("hand_near", (-5, -24), 0.12, 8, "red:2-4,gold:2-3")


def red_knuckled(m: Model, b: Body) -> None:
    """The towel; and fists darker than the chest, or they are lost before it."""
    m.materials["hand"] = replace(m.materials["hand"], shift=-0.09)
    towel(m, b)


LOOK = Character(hair=flat_top, face=FACE, outfit=red_knuckled, lift=0.05)

HEAT: Animations = {
    "heat:start": once((b.HEAT_RAISED, 70, PLUME), (b.HEAT_BACK, 40, PLUME)),
    "heat:active": once(
        (b.HEAT_SWING, 20, Smear("hand_near", b.HEAT_BACK, 0.2, 10, FIRE)),
        (b.HEAT_OUT, 90, Smear("hand_near", b.HEAT_BACK, 0.36, 12, FIRE)),
        (mix(STAND, b.HEAT_OUT, 1.06), 50, Smear("hand_near", (-40, -14), 0.2, 10, FIRE)),
    ),
    "heat:recovery": once(
        (b.HEAT_PAST, 160, PLUME),
        (replace(mix(b.HEAT_PAST, STAND, 0.3), held=None), 130),
        (replace(mix(b.HEAT_PAST, STAND, 0.75), held=None), 100),
    ),
}
ANIMATIONS: Animations = {
    "idle": loop(*((pose, 170) for pose in breathe(STAND, 1.3))),
    **moves.gait(STAND),
    **moves.moves(STAND),
    **moves.defence(STAND),
    **moves.catching(STAND, p.CARRY, bottle),
    **moves.carrying("coal", p.CARRY, lump_of_coal),
    **HEAT,
    **moves.pain(STAND),
    "win": once(
        (mix(STAND, p.FISTS_DOWN, 0.6), 160),
        (p.FISTS_DOWN, 700),
        (p.STRAIGHT, 500),
        (p.LOOK_UP, 2000),
    ),
}


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, CastSheet("danko", LOOK, ANIMATIONS))
