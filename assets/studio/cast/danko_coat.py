"""Danko in uniform: a greatcoat that makes him broader yet, a red band over his brow."""

from dataclasses import replace
from pathlib import Path

from assets.studio.cast.danko import FACE
from assets.studio.figures.animation import Animations, CastSheet, bake_sheets
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.pose import Pose
from assets.studio.hair.plain import flat_top
from assets.studio.motions import danko_coat as own
from assets.studio.motions import danko_moves as moves
from assets.studio.motions import danko_poses as p
from assets.studio.motions.danko_coat import STAND
from assets.studio.motions.poses import restyle
from assets.studio.props.snow import snowball
from assets.studio.wardrobe.hats import peaked_cap
from assets.studio.wardrobe.militia import greatcoat

LOOK = Character(
    body=Body(1.05, 1.05, 1.03, arm=1.02, shoulder=1.06),
    face=FACE,
    hair=flat_top,
    outfit=greatcoat(),
    hat=peaked_cap,
    lift=0.03,
)


def _weightily(pose: Pose) -> Pose:
    """The coat goes with him: less of a twist, more of a swing."""
    return moves.buttoned(replace(pose, yaw=pose.yaw * 0.94 + 3, drop=pose.drop + 0.6))


ANIMATIONS: Animations = {
    "idle": own.IDLE,
    **moves.gait(STAND, 1.25, 100),
    **restyle(moves.moves(STAND), _weightily),
    **restyle(moves.defence(STAND, own.GUARD, own.BLOCK), _weightily),
    **moves.catching(STAND, own.CARRY, snowball, 1.25),
    "wade": own.wade(STAND),
    **own.HEAT,
    **moves.pain(STAND, own.STAGGERED),
    "dead": moves.evenly(200, replace(p.DEAD, held=own.lost_hat, empty=False)),
    "win": own.WIN,
}


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, CastSheet("danko_coat", LOOK, ANIMATIONS))
