"""Danko in the bathhouse: bare chest, white towel, flat brown hair. Brightest of all."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import (
    Animation,
    Animations,
    CastSheet,
    bake_sheets,
    loop,
    once,
)
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear
from assets.studio.figures.hair import flat_top
from assets.studio.figures.head import Face
from assets.studio.figures.pose import Pose, mix
from assets.studio.figures.props import Prop, bottle
from assets.studio.motions import danko_blows as b
from assets.studio.motions import danko_poses as p
from assets.studio.motions.danko_poses import STAND, stride, sweep
from assets.studio.motions.danko_props import lump_of_coal
from assets.studio.motions.poses import breathe

LOOK = Character(
    hair=flat_top,
    face=Face(jaw=1.1, chin=1.08, brow=1.15, angry=0.5),
    lift=0.05,
)
FIRE = "red:2-4,gold:3-4"
PLUME = Smear("hand_near", (-5, -24), 0.12, 8, "red:2-4,gold:2-3")


def _evenly(ms: int, *poses: Pose) -> Animation:
    return once(*((pose, ms) for pose in poses))


def _smear(
    mark: str, start: Pose | tuple[float, float], bulge: float = 0.0, radius: float = 7
) -> Smear:
    return Smear(mark, start, bulge, radius)


def _steps(pose: Pose) -> Animation:
    return loop(*((step, 90) for step in stride(replace(pose, lean=8), 1)))


def _drawn_back(held: Prop) -> Animation:
    """What was caught goes behind the head."""
    return _evenly(55, *(replace(q, held=held) for q in sweep(p.CARRY, p.LOB_BACK, 0.6, 1.05)))


STANCE: Animations = {
    "idle": loop(*((pose, 170) for pose in breathe(STAND, 1.3))),
    "walk": _steps(STAND),
    "back": loop(*((pose, 90) for pose in reversed(stride(replace(STAND, lean=-3), 0.7)))),
}
BLOWS: Animations = {
    "jab:start": _evenly(40, *sweep(STAND, b.JAB_BACK, 0.6, 1.0)),
    "jab:active": once(
        (b.JAB_OUT, 30, _smear("hand_far", (-34, -2))), (mix(STAND, b.JAB_OUT, 1.06), 20)
    ),
    "jab:recovery": _evenly(60, *sweep(b.JAB_OUT, STAND, 0.4, 0.85)),
    "cross:start": _evenly(40, *sweep(STAND, b.CROSS_BACK, 0.6, 1.0)),
    "cross:active": once(
        (b.CROSS_OUT, 30, _smear("hand_near", (-38, -1))), (mix(STAND, b.CROSS_OUT, 1.06), 20)
    ),
    "cross:recovery": _evenly(60, *sweep(b.CROSS_OUT, STAND, 0.4, 0.85)),
    "hook:start": once(
        (mix(STAND, b.HOOK_BACK, 0.5), 30), (b.HOOK_BACK, 70), (mix(STAND, b.HOOK_BACK, 1.08), 30)
    ),
    "hook:active": once(
        (b.HOOK_SWING, 20, _smear("hand_near", b.HOOK_BACK, 0.26, 9)),
        (b.HOOK_OUT, 50, _smear("hand_near", b.HOOK_BACK, 0.34, 8)),
    ),
    "hook:recovery": once(
        (b.HOOK_PAST, 110), (mix(b.HOOK_PAST, STAND, 0.4), 70), (mix(b.HOOK_PAST, STAND, 0.8), 60)
    ),
    "headbutt:start": once(
        (mix(STAND, b.BUTT_BACK, 0.5), 35), (b.BUTT_BACK, 90), (mix(STAND, b.BUTT_BACK, 1.1), 40)
    ),
    "headbutt:active": once(
        (b.BUTT_HIT, 40, _smear("crown", b.BUTT_BACK, 0.3)),
        (mix(STAND, b.BUTT_HIT, 1.08), 25),
    ),
    "headbutt:recovery": once(
        (b.BUTT_HIT, 110), (mix(b.BUTT_HIT, STAND, 0.35), 90), (mix(b.BUTT_HIT, STAND, 0.75), 80)
    ),
    "uppercut:start": _evenly(40, *sweep(p.DUCK, b.UPPER_LOW, 0.6, 1.0)),
    "uppercut:active": once(
        (b.UPPER_RISING, 20, _smear("hand_near", (-16, 34), -0.3)),
        (b.UPPER_HIGH, 50, _smear("hand_near", (-14, 76), -0.3)),
        (b.UPPER_PAST, 50),
    ),
    "uppercut:recovery": _evenly(90, *sweep(b.UPPER_PAST, STAND, 0.15, 0.55, 0.9)),
    "elbow:start": _evenly(40, *sweep(STAND, b.ELBOW_ACROSS, 0.6, 1.0)),
    "elbow:active": once(
        (b.ELBOW_BACK, 30, _smear("elbow_near", (34, 30), -0.28, 10)),
        (mix(STAND, b.ELBOW_BACK, 1.08), 20),
    ),
    "elbow:recovery": _evenly(80, *sweep(b.ELBOW_BACK, STAND, 0.35, 0.8)),
    "counter:start": _evenly(40, *sweep(p.SWAY, b.COUNTER_COILED, 0.6, 1.0)),
    "counter:active": once(
        (b.COUNTER_OUT, 40, _smear("hand_near", (-56, -4))), (mix(STAND, b.COUNTER_OUT, 1.04), 30)
    ),
    "counter:recovery": _evenly(80, *sweep(b.COUNTER_OUT, STAND, 0.15, 0.5, 0.85)),
}
DEFENCE: Animations = {
    "duck": once((mix(STAND, p.DUCK, 0.55), 17), (mix(STAND, p.DUCK, 1.08), 33), (p.DUCK, 200)),
    "guard": once((mix(STAND, p.GUARD, 0.6), 17), (p.GUARD, 200)),
    "parry": once(
        (mix(STAND, p.PARRY, 1.08), 60, _smear("hand_far", (-6, 44), -0.4)),
        (mix(p.PARRY, STAND, 0.3), 90),
    ),
    "block": _evenly(60, p.BLOCK, mix(p.BLOCK, p.GUARD, 0.6)),
    "sway": once(
        (mix(STAND, p.SWAY, 0.6), 30),
        (mix(STAND, p.SWAY, 1.1), 90),
        (p.SWAY, 90),
        (mix(p.SWAY, STAND, 0.6), 50),
    ),
}
HANDS: Animations = {
    "hold": loop((p.HOLD, 160), (replace(p.HOLD, lean=6, drop=4, nod=6, breath=0.8), 160)),
    "pummel:start": _evenly(25, *sweep(p.HOLD, p.PUMMEL_BACK, 0.6, 1.0)),
    "pummel:active": once((p.PUMMEL_IN, 17, _smear("hand_near", p.PUMMEL_BACK, 0.1))),
    "pummel:recovery": _evenly(60, p.PUMMEL_IN, mix(p.PUMMEL_IN, p.HOLD, 0.6)),
    "butt:start": _evenly(50, *sweep(p.HOLD, p.HOLD_HEAD_BACK, 0.6, 1.0)),
    "butt:active": once((p.HOLD_HEAD_IN, 17, _smear("crown", p.HOLD_HEAD_BACK, 0.3))),
    "butt:recovery": _evenly(100, p.HOLD_HEAD_IN, mix(p.HOLD_HEAD_IN, STAND, 0.6)),
    "throw:start": _evenly(50, *sweep(p.HOLD, p.THROW_IN, 0.6, 1.05)),
    "throw:active": once((p.THROW_OUT, 17, _smear("hand_near", p.THROW_IN, 0.2))),
    "throw:recovery": _evenly(65, p.THROW_PAST, mix(p.THROW_PAST, STAND, 0.6)),
    "throwback:start": _drawn_back(bottle),
    "throwback_coal:start": _drawn_back(lump_of_coal),
    "throwback:active": once((p.LOB_OUT, 17, _smear("hand_near", p.LOB_BACK, 0.3))),
    "throwback:recovery": _evenly(100, p.LOB_PAST, mix(p.LOB_PAST, STAND, 0.6)),
    "carry": loop((p.CARRY, 260), (breathe(p.CARRY)[2], 260)),
    "carry_walk": _steps(p.CARRY),
    "carry_coal": loop((p.CARRY_COAL, 260), (breathe(p.CARRY_COAL)[2], 260)),
    "carry_coal_walk": _steps(p.CARRY_COAL),
    "caught": _evenly(60, p.SNATCH, p.SNATCHED),
}
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
PAIN: Animations = {
    "hurt": _evenly(100, p.HURT, mix(p.HURT, STAND, 0.45)),
    "hurt_mid": _evenly(100, p.DOUBLED, mix(p.DOUBLED, STAND, 0.4)),
    "air": _evenly(80, p.FLYING, p.FLYING_FLAT, p.FLYING_LOW),
    "down": _evenly(200, p.LYING),
    "rise": _evenly(50, p.ON_ELBOW, p.ON_KNEE, mix(p.ON_KNEE, STAND, 0.45), STAND),
    "dead": _evenly(200, p.DEAD),
    "win": once(
        (mix(STAND, p.FISTS_DOWN, 0.6), 160),
        (p.FISTS_DOWN, 700),
        (p.STRAIGHT, 500),
        (p.LOOK_UP, 2000),
    ),
}
ANIMATIONS: Animations = {**STANCE, **BLOWS, **DEFENCE, **HANDS, **HEAT, **PAIN}


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, CastSheet("danko", LOOK, ANIMATIONS))
