"""What those do who only want to be elsewhere: talk, cower, run, fall."""

import math
from collections.abc import Mapping
from dataclasses import replace

from assets.studio.figures.animation import Animation, loop, once
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions.poses import breathe, restyle, walk
from assets.studio.motions.reactions import CROUCHED, FLOORED, PROPPED

COWER = Pose(
    near=(12, 70, 14),
    far=(16, 74, -8),
    lean=32,
    yaw=40,
    look=38,
    nod=26,
    drop=30,
    x=-14,
    near_hand="open",
    far_hand="open",
    near_along=(-0.6, 0.9, -0.4),
    far_along=(-0.6, 0.9, 0.4),
    near_back=(0.7, 0.8, 0.4),
    far_back=(0.7, 0.8, -0.4),
    near_pole=(1, -0.1, 0.8),
    far_pole=(1, -0.1, -0.5),
    empty=True,
    mouth="open",
)
RUN = Pose(
    near=(20, 56, 26),
    far=(22, 60, -22),
    lean=22,
    yaw=36,
    nod=-10,
    near_hand="open",
    far_hand="open",
    near_along=(0.5, 0.9, 0.2),
    far_along=(0.5, 0.9, -0.2),
    near_pole=(-0.4, -1, 0.6),
    far_pole=(-0.4, -1, -0.6),
    empty=True,
    mouth="open",
)
STRUCK = Pose(
    near=(16, 66, 16),
    far=(18, 58, -20),
    lean=-18,
    yaw=54,
    look=58,
    nod=-14,
    tilt=-10,
    x=-6,
    drop=4,
    near_hand="open",
    far_hand="open",
    near_along=(-0.2, 1, -0.4),
    near_back=(0.9, 0.2, 0.5),
    empty=True,
    mouth="open",
)
SAT_DOWN = replace(
    PROPPED,
    near=(-24, 18, 24),
    far=(26, 46, -14),
    turn=44,
    nod=8,
    far_hand="open",
    far_along=(0.4, 1, 0),
    far_back=(-1, 0.2, -0.3),
    near_hand="flat",
)


def talking(stand: Pose) -> Animation:
    """The far hand explains, the head goes with it."""
    offered = replace(
        stand,
        far=(30, 38, -22),
        far_hand="open",
        far_along=(0.9, 0.3, -0.2),
        far_back=(0.1, -1, -0.3),
        far_pole=(-0.2, -1, -0.5),
        nod=stand.nod - 5,
        lean=stand.lean + 2,
        mouth="open",
    )
    raised = replace(
        offered,
        far=(24, 54, -22),
        far_along=(0.4, 1, -0.1),
        far_back=(-0.6, 0.2, -0.7),
        tilt=stand.tilt + 6,
        nod=stand.nod + 2,
        mouth="set",
    )
    drawn_in = replace(offered, far=(24, 42, -14), tilt=stand.tilt - 5, mouth="smile")
    return loop(
        (offered, 170), (raised, 190), (replace(raised, mouth="open"), 130), (drawn_in, 200)
    )


def _trembling() -> Animation:
    frames = []
    for k in range(4):
        shiver = (0.0, 1.2, 0.3, -0.9)[k]
        pose = replace(
            COWER,
            x=COWER.x + shiver,
            drop=COWER.drop + 0.8 * (k % 2),
            nod=COWER.nod + 2 * (k // 2),
            tilt=2 * shiver,
            mouth="open" if k < 2 else "frown",
        )
        frames.append((pose, 90))
    return loop(*frames)


def _running() -> Animation:
    """Arms up and out, the head thrown back: nobody who means to fight runs so."""
    frames = []
    for k in range(6):
        side, dip = math.sin(math.tau * k / 6), math.cos(2 * math.tau * k / 6)
        pose = replace(
            RUN,
            yaw=RUN.yaw + 12 * side,
            lean=RUN.lean + 3 * dip,
            drop=3 + 3 * dip,
            near=(20 - 9 * side, 58 + 7 * side, 28),
            far=(22 + 9 * side, 58 - 7 * side, -24),
            near_shoulder=(-3 * side, 2 * side, 0),
            far_shoulder=(3 * side, -2 * side, 0),
            tilt=5 * side,
            stride=26 * side,
        )
        frames.append((pose, 75))
    return loop(*frames)


def bystander(stand: Pose, swing: float = 0.8) -> dict[str, Animation]:
    """Return every tag of one who must not come to harm."""
    sat = replace(SAT_DOWN, far=(24, 50, -16), nod=14, tilt=6)
    falling = replace(FLOORED, turn=64, far=(30, 52, -20), nod=10)
    return {
        "idle": loop(*((p, 260) for p in breathe(stand, 0.9))),
        "walk": loop(*((p, 120) for p in walk(stand, swing))),
        "talk": talking(stand),
        "cower": _trembling(),
        "flee": _running(),
        "hurt": once((mix(stand, STRUCK, 1.1), 90), (mix(stand, STRUCK, 0.7), 120)),
        "down": once((falling, 70), (SAT_DOWN, 90), (sat, 200)),
        "rise": once(
            (sat, 90), (CROUCHED, 110), (replace(mix(CROUCHED, stand, 0.6), empty=True), 90)
        ),
        "dead": once((falling, 60), (replace(FLOORED, mouth=None, shut=True), 300)),
    }


def gently(animations: Mapping[str, Animation]) -> dict[str, Animation]:
    """A woman's manner: the elbows closer, the shoulders lower."""

    def change(p: Pose) -> Pose:
        return replace(
            p,
            near=(p.near[0], p.near[1], p.near[2] * 0.82),
            far=(p.far[0], p.far[1], p.far[2] * 0.82),
            near_shoulder=(p.near_shoulder[0], p.near_shoulder[1] - 1.4, p.near_shoulder[2]),
            far_shoulder=(p.far_shoulder[0], p.far_shoulder[1] - 1.4, p.far_shoulder[2]),
        )

    return restyle(animations, change)


def in_plaster(animations: Mapping[str, Animation], stand: Pose) -> dict[str, Animation]:
    """Keep the far arm in its sling, whatever the rest does; what it did the near hand does."""

    def change(p: Pose) -> Pose:
        return replace(
            p,
            far=stand.far,
            far_hand=stand.far_hand,
            far_along=stand.far_along,
            far_back=stand.far_back,
            far_pole=stand.far_pole,
            far_shoulder=(0, 0, 0),
        )

    return restyle({**animations, "talk": _talking_one_handed(stand)}, change)


def _talking_one_handed(stand: Pose) -> Animation:
    out = replace(
        stand,
        near=(30, 36, 26),
        near_hand="open",
        near_along=(0.8, 0.5, 0.2),
        near_back=(0.1, -1, 0.3),
        near_pole=(-0.3, -1, 0.5),
        empty=True,
        mouth="open",
        nod=stand.nod - 8,
    )
    up = replace(out, near=(26, 52, 28), near_along=(0.2, 1, 0.2), near_back=(-0.3, 0, 1), tilt=-5)
    return loop((out, 170), (up, 190), (replace(up, mouth="set"), 130), (mix(out, up, 0.4), 200))
