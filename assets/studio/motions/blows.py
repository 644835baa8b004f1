"""The blows that the men of the baths share: wind-up held as a tell, strike, follow-through."""

from dataclasses import dataclass, replace

from assets.studio.figures.animation import Animation, Animations, loop, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions.poses import IDLE

STRAIN = 1.06  # how far a held wind-up goes on creeping back
OVERSHOOT = 1.1


@dataclass(frozen=True)
class Blow:
    """Three poses of a blow, and the streak of its strike."""

    wound: Pose
    struck: Pose
    spent: Pose
    smear: Smear


def blow(name: str, stand: Pose, b: Blow) -> dict[str, Animation]:
    """Return the three tags of a blow: the wind-up is reached early, then held and strained."""
    deep = mix(stand, b.wound, STRAIN)
    return {
        f"{name}:start": once((mix(stand, b.wound, 0.6), 50), (b.wound, 150), (deep, 320)),
        f"{name}:active": once((b.struck, 100, b.smear), (mix(b.wound, b.struck, OVERSHOOT), 60)),
        f"{name}:recovery": once((b.spent, 180), (mix(b.spent, stand, 0.55), 120)),
    }


def likewise(animations: Animations, **others: str) -> dict[str, Animation]:
    """Return blows under other names, `new="known"`: they differ by the rules alone."""
    phases = ("start", "active", "recovery")
    return {
        f"{name}:{phase}": animations[f"{known}:{phase}"]
        for name, known in others.items()
        for phase in phases
    }


_PUNCH_WOUND = replace(
    IDLE,
    near=(-18, 60, 38),
    far=(12, 36, -33),
    lean=-15,
    yaw=72,
    drop=3,
    x=-15,
    nod=10,
    near_pole=(-0.7, -1, 0.9),
    far_pole=(0.2, -1, -0.6),
)
_PUNCH_STRUCK = replace(
    IDLE,
    near=(48, 61, 8),
    far=(-6, 36, -26),
    lean=17,
    yaw=-4,
    x=-24,
    nod=6,
    near_shoulder=(11, 1, -2),
    near_back=(0, 1, 0.4),
    near_pole=(-0.2, -0.6, 1),
    far_pole=(-1, -0.4, -0.5),
)
PUNCH = Blow(
    wound=_PUNCH_WOUND,
    struck=_PUNCH_STRUCK,
    spent=replace(_PUNCH_STRUCK, near=(36, 42, -4), lean=26, drop=5, x=-20, nod=14, mouth="open"),
    smear=Smear("hand_near", _PUNCH_WOUND, bulge=0.16, radius=7),
)

_SECOND_WOUND = replace(
    IDLE,
    near=(20, 40, 10),
    far=(-24, 60, -26),
    lean=-6,
    yaw=-18,
    look=40,
    drop=2,
    x=-5,
    nod=8,
    far_pole=(-1, 0.4, -0.6),
)
_SECOND_STRUCK = replace(
    IDLE,
    near=(2, 40, 30),
    far=(39, 63, -24),
    lean=12,
    yaw=52,
    look=30,
    x=-10,
    tilt=-4,
    far_shoulder=(8, 2, 2),
    far_pole=(-0.1, 0.1, -1),
    far_back=(0.2, 1, -0.6),
    near_pole=(-1, -0.2, 0.6),
)
SECOND = Blow(
    wound=_SECOND_WOUND,
    struck=_SECOND_STRUCK,
    spent=replace(_SECOND_STRUCK, far=(30, 38, 4), lean=18, yaw=76, drop=5, mouth="open"),
    smear=Smear("hand_far", _SECOND_WOUND, bulge=0.34, radius=8),
)

_DIG_WOUND = replace(
    IDLE,
    near=(-18, 12, 30),
    far=(20, 44, -22),
    lean=30,
    yaw=62,
    drop=20,
    x=-8,
    nod=-6,
    near_pole=(-1, 0.6, 0.3),
)
_DIG_STRUCK = replace(
    IDLE,
    near=(40, 30, 6),
    far=(2, 38, -26),
    lean=17,
    yaw=0,
    drop=12,
    x=-13,
    nod=-4,
    near_shoulder=(10, -2, -2),
    near_pole=(-0.5, -1, 0.6),
    near_back=(0, -0.4, 1),
)
DIG = Blow(
    wound=_DIG_WOUND,
    struck=_DIG_STRUCK,
    spent=replace(_DIG_STRUCK, near=(28, 48, 0), lean=12, drop=6, nod=-8, mouth="open"),
    smear=Smear("hand_near", (-46, 26), bulge=-0.35, radius=8),
)

_RIPOSTE_WOUND = replace(
    IDLE,
    near=(2, 20, 32),
    far=(14, 52, -22),
    lean=-20,
    yaw=54,
    drop=6,
    x=-12,
    nod=12,
    near_pole=(-1, 0.1, 0.5),
    mouth="smile",
)
_RIPOSTE_STRUCK = replace(
    IDLE,
    near=(36, 44, 2),
    far=(-6, 34, -26),
    lean=24,
    yaw=0,
    drop=6,
    x=-18,
    nod=-2,
    near_shoulder=(8, 0, -2),
    near_back=(0, 1, 0.4),
    far_pole=(-1, 0, -0.5),
)
RIPOSTE = Blow(
    wound=_RIPOSTE_WOUND,
    struck=_RIPOSTE_STRUCK,
    spent=replace(_RIPOSTE_STRUCK, near=(30, 30, 0), lean=30, drop=10, nod=4),
    smear=Smear("hand_near", (-60, -12), bulge=0.2, radius=8),
)


def riposte(stand: Pose, b: Blow = RIPOSTE) -> dict[str, Animation]:
    """Return the lean out of reach and the blow that comes back from it."""
    leant = replace(
        b.wound,
        near=(6, 26, 34),
        far=(8, 30, -30),
        lean=-37,
        x=-9,
        drop=5,
        nod=10,
        near_hand="open",
        far_hand="open",
        mouth="smile",
    )
    tags = {"lean": once((mix(stand, leant, 0.6), 60), (leant, 130), (mix(leant, stand, 0.3), 60))}
    return tags | blow("riposte", stand, b)


def beckon(stand: Pose) -> Animation:
    """Wave the other nearer: arm out, palm up, fingers curl."""
    out = replace(
        stand,
        near=(37, 46, 2),
        far=(0, 20, -30),
        lean=-9,
        yaw=16,
        nod=-6,
        near_back=(0.2, -1, 0.2),
        near_along=(1, 0.3, 0),
        near_hand="open",
        mouth="smile",
        empty=True,
    )
    curled = replace(out, near=(31, 47, 4), near_along=(0.3, 1, 0), near_hand="fist", tilt=6)
    half = replace(mix(out, curled, 0.5), near_hand="claw")
    return loop((out, 150), (half, 90), (curled, 150), (half, 90))


def slap_chest(stand: Pose) -> Animation:
    """Beat the own chest with a flat hand, the other arm wide."""
    wide = replace(
        stand,
        near=(14, 44, 42),
        far=(16, 26, -36),
        lean=-10,
        nod=-8,
        near_hand="flat",
        near_pole=(-1, -0.3, 0.6),
        mouth="open",
        empty=True,
    )
    on = replace(wide, near=(19, 42, 2), near_along=(0.2, 0.2, -1), near_back=(1, 0.2, 0), lean=-4)
    return loop((wide, 130), (mix(wide, on, 0.6), 60), (on, 140), (mix(on, wide, 0.5), 90))
