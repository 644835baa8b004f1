"""Danko in Chicago: the grey suit they lent him, and shoulders it was not made for."""

from dataclasses import replace
from pathlib import Path

from assets.studio.cast.danko import FACE
from assets.studio.figures.animation import Animations, CastSheet, bake_sheets
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.pose import Pose
from assets.studio.hair.plain import flat_top
from assets.studio.motions import danko_moves as moves
from assets.studio.motions import danko_suit as own
from assets.studio.motions.danko_suit import STAND
from assets.studio.motions.poses import restyle
from assets.studio.props.carried import bottle
from assets.studio.props.clubs import wooden_leg
from assets.studio.wardrobe.suits import tight_suit

LOOK = Character(
    body=Body(1.05, 1.0, 1.0, arm=1.05, shoulder=1.08, neck=1.06),
    face=FACE,
    hair=flat_top,
    outfit=tight_suit,
    lift=0.03,
)


def _tightly(pose: Pose) -> Pose:
    """The seams hold him: shoulders up, the trunk bends less."""
    near, far = pose.near_shoulder, pose.far_shoulder
    return moves.buttoned(
        replace(
            pose,
            lean=pose.lean * 0.94,
            near_shoulder=(near[0], near[1] + 1.5, near[2]),
            far_shoulder=(far[0], far[1] + 1.5, far[2]),
        )
    )


ANIMATIONS: Animations = {
    "idle": own.IDLE,
    **moves.gait(STAND, 0.8),
    **restyle(moves.moves(STAND), _tightly),
    **restyle(moves.defence(STAND, own.GUARD, own.BLOCK), _tightly),
    **moves.catching(STAND, own.CARRY, bottle, 0.8),
    **moves.carrying("leg", own.CARRY, wooden_leg, 0.8),
    **own.GUN,
    **own.HEAT,
    "teeter": own.teeter(STAND),
    "slide": own.slide(STAND),
    **moves.pain(STAND, own.SNAPPED),
    "win": own.WIN,
}


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, CastSheet("danko_suit", LOOK, ANIMATIONS))
