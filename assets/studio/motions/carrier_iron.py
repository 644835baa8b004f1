"""The carrier's glowing iron: the tell, the run behind the lance, the end of it."""

import math
from dataclasses import replace

from assets.studio.figures.animation import loop, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions.carrier_poses import FIRE, STAND
from assets.studio.motions.poses import aim
from assets.studio.props.heat import dull_bar, glowing_bar, white_bar

_LANCE = aim(
    replace(
        STAND,
        near=(10, 37, 28),
        far=(36, 38, 2),
        lean=28,
        yaw=30,
        drop=10,
        x=-22,
        nod=-2,
        held=glowing_bar,
        near_pole=(-1, 0.2, 0.4),
        mouth="snarl",
    ),
    (1, 0.06, 0.05),
    (0.3, -1, 0.2),
)
# The tell: the bar behind him, dull; up over his head as it heats; white, the other hand at us.
_IRON_DRAWN = aim(
    replace(
        STAND,
        near=(-16, 40, 34),
        far=(24, 40, -20),
        lean=-4,
        yaw=60,
        drop=4,
        x=-4,
        held=dull_bar,
        near_pole=(-1, -0.2, 0.6),
    ),
    (-0.9, 0.3, 0.1),
    (0.4, 0.8, 0.4),
)
_IRON_RAISED = aim(
    replace(
        _IRON_DRAWN,
        near=(-10, 62, 34),
        far=(34, 56, -26),
        lean=-12,
        yaw=64,
        drop=6,
        x=-6,
        nod=6,
        far_hand="claw",
        held=glowing_bar,
        mouth="snarl",
    ),
    (-0.75, 0.75, 0.1),
    (0.7, 0.6, 0.4),
)
_IRON_WHITE = aim(
    replace(
        _IRON_RAISED,
        near=(-18, 64, 32),
        far=(38, 58, -22),
        lean=-20,
        yaw=68,
        drop=10,
        x=-10,
        nod=12,
        held=white_bar,
        mouth="open",
    ),
    (-0.85, 0.6, 0.1),
    (0.6, 0.7, 0.4),
)
_IRON_SPENT = aim(
    replace(_LANCE, near=(18, 42, 20), far=(18, 30, -18), lean=32, drop=12, mouth="open"),
    (1, -0.55, 0),
    (-0.4, -1, 0.2),
)


def _run(part: float) -> Pose:
    """A quarter of the run behind the bar, which hardly moves."""
    side, dip = math.sin(math.tau * part), math.cos(2 * math.tau * part)
    return replace(
        _LANCE,
        lean=34 + 3 * dip,
        drop=9 + 2.5 * dip,
        yaw=30 + 6 * side,
        near=(10 - 2 * side, 37 - dip, 28),
        near_shoulder=(-4 * side, 3 * side, 0),
        far_shoulder=(4 * side, -3 * side, 0),
        stride=24 * side,
    )


IRON = {
    "iron:start": once(
        (_IRON_DRAWN, 110),
        (_IRON_RAISED, 150),
        (mix(_IRON_RAISED, _IRON_WHITE, 0.6), 130),
        (_IRON_WHITE, 230),
    ),
    "iron:active": loop(
        *(
            (
                _run(k / 4 + 0.06),
                60,
                Smear("held", (-60, -6 - 6 * (k % 2)), radius=4.5, colours=FIRE),
            )
            for k in range(4)
        )
    ),
    "iron:recovery": once(
        (_IRON_SPENT, 200),
        (mix(_IRON_SPENT, STAND, 0.35), 120),
        (replace(mix(_IRON_SPENT, STAND, 0.75), held=None), 100),
    ),
}
