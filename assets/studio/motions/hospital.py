"""Poses of the hospital's foes: a nurse who is none, the assassin, the orderly."""

import math
from collections.abc import Mapping
from dataclasses import replace

from assets.studio.figures.animation import Animation, loop, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose, mix
from assets.studio.figures.space import Vec
from assets.studio.motions.blows import Blow, blow
from assets.studio.motions.poses import IDLE, aim, breathe, restyle, walk
from assets.studio.props.trays import carried_tray, glinting_tray, tray_in_fingers

STEEL = "grey:4-7"

SERVE = Pose(
    near=(20, 20, 14),
    far=(20, 20, -14),
    lean=1,
    yaw=42,
    nod=2,
    near_hand="flat",
    far_hand="flat",
    near_back=(0, -1, 0.1),
    far_back=(0, -1, -0.1),
    near_along=(1, 0.1, 0),
    far_along=(1, 0.1, 0),
    near_pole=(-1, -0.3, 0.4),
    far_pole=(-1, -0.3, -0.4),
    near_shoulder=(0, -2, 0),
    far_shoulder=(0, -2, 0),
)
# The shoulders of one who is ready to strike: the tell of the disguise.
SET: Vec = (0.0, 2.4, 0.0)
POSED = replace(SERVE, near_shoulder=SET, far_shoulder=SET, nod=4, held=carried_tray)


def served(pose: Pose, ms: int) -> Animation:
    """Breathe behind a tray, the eyes going to it and up again."""
    out, half, full, sunk = (_shouldered(p, pose) for p in breathe(pose))
    return loop((out, ms), (half, ms), (full, ms), (replace(sunk, nod=pose.nod + 6), ms))


def served_walk(pose: Pose, swing: float = 0.55) -> Animation:
    """Walk without spilling: the hips do it, the hands stay level."""
    return loop(*((_levelled(p, pose), 110) for p in walk(pose, swing)))


def _shouldered(p: Pose, stand: Pose) -> Pose:
    """Keep the set of the shoulders, by which she is known."""
    return replace(p, near_shoulder=stand.near_shoulder, far_shoulder=stand.far_shoulder)


def _levelled(p: Pose, stand: Pose) -> Pose:
    level = replace(p, near=stand.near, far=stand.far, lean=stand.lean)
    return _shouldered(replace(level, yaw=(p.yaw + stand.yaw) / 2), stand)


def disguise(pose: Pose = POSED) -> dict[str, Animation]:
    """Stand and walk like a nurse; now and then steel glints under the tray."""
    still = served(pose, 230)
    glint = replace(still.frames[1][0], held=glinting_tray)
    stands = loop(*still.frames, *still.frames[:2], (glint, 120), *still.frames[2:])
    paces = served_walk(pose).frames
    shown = (replace(paces[2][0], held=glinting_tray), 110)
    return {
        "disguised": stands,
        "disguised_walk": loop(*paces[:2], shown, *paces[3:]),
    }


_HEAVE = replace(POSED, drop=7, lean=8, nod=10, near=(17, 16, 15), far=(17, 16, -14), mouth="frown")
_FLIES = replace(
    IDLE,
    near=(20, 74, 22),
    far=(20, 76, -20),
    lean=-12,
    yaw=46,
    drop=-3,
    nod=-12,
    near_hand="open",
    far_hand="open",
    held=tray_in_fingers,
    near_along=(0.5, 0.8, 0.3),
    near_back=(0.8, -0.5, 0.2),
    mouth="snarl",
)
_DRAWS = replace(
    IDLE,
    near=(6, 8, 22),
    far=(26, 54, -18),
    lean=14,
    yaw=26,
    drop=9,
    nod=4,
    far_hand="open",
    empty=True,
    near_pole=(-1, 0.2, 0.5),
    mouth="snarl",
)


def reveal(stand: Pose) -> Animation:
    """The tray flies up, the hand dives under the apron, the blade is out."""
    shown = replace(mix(_DRAWS, stand, 1.16), held=None, mouth="snarl")
    return once((_HEAVE, 120), (_FLIES, 130), (_DRAWS, 120), (shown, 160), (stand, 70))


def _trailing(p: Pose) -> Pose:
    """Throw the far arm back beside the hip, its elbow low: one line from fist to blade."""
    return replace(
        p,
        far=(-24, 22, -24),
        far_pole=(-0.2, -1, -0.5),
        far_along=None,
        far_back=None,
        far_hand="fist",
    )


def thrust(stand: Pose) -> Blow:
    """An overhand stab at the face: the blade far back over the shoulder first."""
    wound = aim(
        replace(
            stand,
            near=(-16, 74, 34),
            far=(30, 50, -22),
            lean=-13,
            yaw=72,
            drop=-2,
            x=-5,
            nod=10,
            far_hand="open",
            near_pole=(-1, -0.2, 0.7),
            mouth="snarl",
        ),
        (0.25, 1, 0.1),
        (1, -0.2, 0.3),
    )
    struck = aim(
        replace(
            _trailing(stand),
            near=(36, 60, 4),
            lean=17,
            yaw=4,
            x=-14,
            nod=4,
            near_shoulder=(8, 2, -2),
            near_pole=(-0.2, -0.5, 1),
            mouth="open",
        ),
        (1, -0.18, 0),
        (0.2, -1, 0.2),
    )
    spent = aim(
        replace(struck, near=(28, 36, 4), lean=26, drop=6, nod=10), (0.7, -0.8, 0), (-0.6, -1, 0.2)
    )
    return Blow(wound, struck, spent, Smear("held", wound, bulge=0.22, radius=6, colours=STEEL))


def frisbee(stand: Pose) -> dict[str, Animation]:
    """A tray snatched up, swung back flat, and thrown at the head."""
    wound = replace(
        stand,
        near=(-20, 54, 36),
        far=(28, 50, -24),
        lean=-10,
        yaw=76,
        look=44,
        drop=3,
        x=-4,
        nod=8,
        near_hand="claw",
        near_along=(-0.7, 0.55, 0.5),
        near_back=(0.35, 0.3, 0.9),
        near_pole=(-0.8, -0.6, 0.6),
        held=tray_in_fingers,
    )
    strained = replace(wound, near=(-24, 56, 34), yaw=84, lean=-15)
    thrown = replace(
        _trailing(stand),
        near=(38, 56, 6),
        lean=16,
        yaw=4,
        x=-12,
        near_hand="flat",
        near_along=(1, 0.1, 0),
        near_back=(0, 1, 0.3),
        near_shoulder=(7, 1, -2),
        empty=True,
        mouth="snarl",
    )
    after = replace(thrown, near=(31, 28, 0), near_along=None, lean=26, yaw=0, drop=7)
    smear = Smear("hand_near", wound, bulge=0.3, radius=8, colours=STEEL)
    return {
        "toss:start": once((mix(stand, wound, 0.5), 70), (wound, 150), (strained, 300)),
        "toss:active": once((thrown, 60, smear), (mix(thrown, after, 0.3), 40)),
        "toss:recovery": once((after, 160), (replace(mix(after, stand, 0.55), held=None), 120)),
    }


def slash(stand: Pose) -> Blow:
    """A wide cut across the belly, from behind the hip."""
    wound = aim(
        replace(
            stand,
            near=(-24, 34, 36),
            far=(26, 46, -22),
            lean=6,
            yaw=84,
            look=44,
            drop=12,
            x=-8,
            nod=4,
            far_hand="flat",
            near_pole=(-1, 0.4, 0.4),
        ),
        (-1, 0.2, 0.2),
        (0.2, -0.4, 1),
    )
    struck = aim(
        replace(
            _trailing(stand),
            near=(37, 30, 6),
            lean=18,
            yaw=6,
            drop=12,
            x=-14,
            near_shoulder=(8, -3, -2),
            near_pole=(-0.4, 0.2, 1),
            mouth="snarl",
        ),
        (1, 0.1, -0.2),
        (0.3, 0.2, 1),
    )
    spent = aim(
        replace(struck, near=(35, 48, -2), yaw=-8, look=34, lean=10, drop=8),
        (0.5, 0.85, -0.2),
        (1, 0.3, 0),
    )
    return Blow(wound, struck, spent, Smear("held", wound, bulge=-0.3, radius=6.5, colours=STEEL))


def beckon_with_blade(stand: Pose) -> Animation:
    """Pass the blade slowly before the face."""
    high = aim(
        replace(stand, near=(34, 52, 12), lean=-4, yaw=40, nod=6, mouth="smile"),
        (0.3, 1, 0.2),
        (1, -0.3, 0.4),
    )
    across = aim(replace(high, near=(32, 50, 4), tilt=8), (0.9, 0.4, 0.1), (0.4, -1, 0.3))
    return loop(
        (high, 200), (mix(high, across, 0.5), 110), (across, 180), (mix(high, across, 0.5), 110)
    )


_PUSHING = Pose(
    near=(38, 40, 14),
    far=(38, 42, -12),
    lean=20,
    yaw=34,
    nod=-6,
    drop=6,
    x=-26,
    near_along=(1, 0.1, 0),
    far_along=(1, 0.1, 0),
    near_back=(0.2, 1, 0.3),
    far_back=(0.2, 1, -0.3),
    near_pole=(-0.4, -1, 0.5),
    far_pole=(-0.4, -1, -0.5),
)


def push() -> Animation:
    """Run behind a trolley: arms locked, the shoulders work."""
    frames = []
    for k in range(6):
        side, dip = math.sin(math.tau * k / 6), math.cos(2 * math.tau * k / 6)
        pose = replace(
            _PUSHING,
            yaw=_PUSHING.yaw + 6 * side,
            lean=_PUSHING.lean + 2 * dip,
            drop=_PUSHING.drop + 1.6 * dip,
            near_shoulder=(3 * side, 2 * side, 0),
            far_shoulder=(-3 * side, -2 * side, 0),
            stride=22 * side,
            mouth="snarl" if k % 3 == 0 else "set",
        )
        frames.append((pose, 80))
    return loop(*frames)


def shove(stand: Pose) -> dict[str, Animation]:
    """Both palms from beside the ribs, elbows far back, the whole weight behind them."""
    wound = replace(
        stand,
        near=(-8, 46, 46),
        far=(2, 50, -42),
        lean=-20,
        yaw=50,
        drop=8,
        x=-10,
        nod=18,
        near_hand="flat",
        far_hand="flat",
        near_along=(0.1, 1, 0.3),
        far_along=(0.1, 1, -0.3),
        near_back=(-1, 0.2, 0.3),
        far_back=(-1, 0.2, -0.3),
        near_pole=(-1, -1, 0.9),
        far_pole=(-1, -1, -0.9),
    )
    struck = replace(
        wound,
        near=(46, 62, 8),
        far=(48, 68, -14),
        lean=28,
        yaw=22,
        x=-22,
        drop=4,
        nod=2,
        near_hand="open",
        far_hand="open",
        near_shoulder=(9, 0, -2),
        far_shoulder=(9, 0, 2),
        near_along=(-0.3, 1, 0.2),
        far_along=(-0.3, 1, -0.2),
        near_pole=(-0.2, -1, 0.7),
        far_pole=(-0.2, -1, -0.7),
        mouth="open",
    )
    spent = replace(struck, near=(34, 30, 14), far=(35, 34, -14), lean=36, drop=12, x=-16)
    smear = Smear("hand_near", (-44, 2), bulge=0.08, radius=10)
    return blow("shove", stand, Blow(wound, struck, spent, smear))


def keep_knife(animations: Mapping[str, Animation]) -> dict[str, Animation]:
    """Close the near hand in shared moves, so that it goes on holding the blade."""

    def clenched(p: Pose) -> Pose:
        held = replace(p, near_hand="fist", empty=False)
        return aim(held, (0.95, 0.35, 0.3), (0.3, -0.8, 0.6))

    return restyle(animations, clenched)


def crack_knuckles(stand: Pose) -> Animation:
    """One fist wrung in the other hand before the belly, the head rolled on the neck."""
    wrung = replace(
        stand,
        near=(27, 40, 8),
        far=(30, 40, -4),
        near_hand="fist",
        far_hand="claw",
        near_along=(0.3, 0.2, -1),
        far_along=(0.1, 0.3, 1),
        lean=2,
        nod=10,
        mouth="smile",
    )
    pressed = replace(wrung, near=(27, 44, 6), far=(29, 45, -4), tilt=12, nod=4, drop=2)
    rolled = replace(wrung, tilt=-12, nod=-4, near=(27, 37, 8), far=(30, 38, -4))
    return loop((wrung, 150), (pressed, 200), (wrung, 120), (rolled, 200))
