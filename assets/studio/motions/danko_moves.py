"""The tables of a hero's moves, for whoever stands in a stance of his own.

Each function takes the pose he stands in and returns animations by tag; `restyle` of
`motions.poses` then gives them his manner.
"""

from collections.abc import Iterable
from dataclasses import replace

from assets.studio.figures.animation import Animation, Animations, loop, once
from assets.studio.figures.draw import Smear
from assets.studio.figures.dress import Prop
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions import danko_blows as b
from assets.studio.motions import danko_poses as p
from assets.studio.motions.danko_poses import stride, sweep
from assets.studio.motions.poses import breathe

FIRE = "red:2-4,gold:3-4"
MOST_BREATH = 0.8  # units that a chest may swell below a buttoned coat


def evenly(ms: int, *poses: Pose) -> Animation:
    return once(*((pose, ms) for pose in poses))


def steps(poses: Iterable[Pose], ms: int = 90) -> Animation:
    return loop(*((pose, ms) for pose in poses))


def buttoned(pose: Pose) -> Pose:
    """Breathe no deeper than the coat allows."""
    return replace(pose, breath=min(pose.breath, MOST_BREATH))


def _smear(
    mark: str, start: Pose | tuple[float, float], bulge: float = 0.0, radius: float = 7
) -> Smear:
    return Smear(mark, start, bulge, radius)


def gait(stand: Pose, roll: float = 1.0, ms: int = 90) -> Animations:
    """Walking to and fro: leaning into the step, or back from it."""
    return {
        "walk": steps(stride(replace(stand, lean=stand.lean + 3), roll), ms),
        "back": steps(reversed(stride(replace(stand, lean=stand.lean - 8), roll * 0.7)), ms),
    }


def straight_blows(stand: Pose) -> Animations:
    """Jab, cross, elbow and counter."""
    return {
        "jab:start": evenly(40, *sweep(stand, b.JAB_BACK, 0.6, 1.0)),
        "jab:active": once(
            (b.JAB_OUT, 30, _smear("hand_far", (-34, -2))), (mix(stand, b.JAB_OUT, 1.06), 20)
        ),
        "jab:recovery": evenly(60, *sweep(b.JAB_OUT, stand, 0.4, 0.85)),
        "cross:start": evenly(40, *sweep(stand, b.CROSS_BACK, 0.6, 1.0)),
        "cross:active": once(
            (b.CROSS_OUT, 30, _smear("hand_near", (-38, -1))), (mix(stand, b.CROSS_OUT, 1.06), 20)
        ),
        "cross:recovery": evenly(60, *sweep(b.CROSS_OUT, stand, 0.4, 0.85)),
        "elbow:start": evenly(40, *sweep(stand, b.ELBOW_ACROSS, 0.6, 1.0)),
        "elbow:active": once(
            (b.ELBOW_BACK, 30, _smear("elbow_near", (34, 30), -0.28, 10)),
            (mix(stand, b.ELBOW_BACK, 1.08), 20),
        ),
        "elbow:recovery": evenly(80, *sweep(b.ELBOW_BACK, stand, 0.35, 0.8)),
        "counter:start": evenly(40, *sweep(p.SWAY, b.COUNTER_COILED, 0.6, 1.0)),
        "counter:active": once(
            (b.COUNTER_OUT, 40, _smear("hand_near", (-56, -4))),
            (mix(stand, b.COUNTER_OUT, 1.04), 30),
        ),
        "counter:recovery": evenly(80, *sweep(b.COUNTER_OUT, stand, 0.15, 0.5, 0.85)),
    }


def heavy_blows(stand: Pose) -> Animations:
    """Hook, headbutt and uppercut."""
    return {
        "hook:start": once(
            (mix(stand, b.HOOK_BACK, 0.5), 30),
            (b.HOOK_BACK, 70),
            (mix(stand, b.HOOK_BACK, 1.08), 30),
        ),
        "hook:active": once(
            (b.HOOK_SWING, 20, _smear("hand_near", b.HOOK_BACK, 0.26, 9)),
            (b.HOOK_OUT, 50, _smear("hand_near", b.HOOK_BACK, 0.34, 8)),
        ),
        "hook:recovery": once(
            (b.HOOK_PAST, 110),
            (mix(b.HOOK_PAST, stand, 0.4), 70),
            (mix(b.HOOK_PAST, stand, 0.8), 60),
        ),
        "headbutt:start": once(
            (mix(stand, b.BUTT_BACK, 0.5), 35),
            (b.BUTT_BACK, 90),
            (mix(stand, b.BUTT_BACK, 1.1), 40),
        ),
        "headbutt:active": once(
            (b.BUTT_HIT, 40, _smear("crown", b.BUTT_BACK, 0.3)),
            (mix(stand, b.BUTT_HIT, 1.08), 25),
        ),
        "headbutt:recovery": once(
            (b.BUTT_HIT, 110),
            (mix(b.BUTT_HIT, stand, 0.35), 90),
            (mix(b.BUTT_HIT, stand, 0.75), 80),
        ),
        "uppercut:start": evenly(40, *sweep(p.DUCK, b.UPPER_LOW, 0.6, 1.0)),
        "uppercut:active": once(
            (b.UPPER_RISING, 20, _smear("hand_near", (-16, 34), -0.3)),
            (b.UPPER_HIGH, 50, _smear("hand_near", (-14, 76), -0.3)),
            (b.UPPER_PAST, 50),
        ),
        "uppercut:recovery": evenly(90, *sweep(b.UPPER_PAST, stand, 0.15, 0.55, 0.9)),
    }


def defence(stand: Pose, guard: Pose = p.GUARD, block: Pose = p.BLOCK) -> Animations:
    return {
        "duck": once((mix(stand, p.DUCK, 0.55), 17), (mix(stand, p.DUCK, 1.08), 33), (p.DUCK, 200)),
        "guard": once((mix(stand, guard, 0.6), 17), (guard, 200)),
        "parry": once(
            (mix(stand, p.PARRY, 1.08), 60, _smear("hand_far", (-6, 44), -0.4)),
            (mix(p.PARRY, stand, 0.3), 90),
        ),
        "block": evenly(60, block, mix(block, guard, 0.6)),
        "sway": once(
            (mix(stand, p.SWAY, 0.6), 30),
            (mix(stand, p.SWAY, 1.1), 90),
            (p.SWAY, 90),
            (mix(p.SWAY, stand, 0.6), 50),
        ),
    }


def holding(stand: Pose) -> Animations:
    """What is done to a man held by the collar."""
    return {
        "hold": loop((p.HOLD, 160), (replace(p.HOLD, lean=6, drop=4, nod=6, breath=0.8), 160)),
        "pummel:start": evenly(25, *sweep(p.HOLD, p.PUMMEL_BACK, 0.6, 1.0)),
        "pummel:active": once((p.PUMMEL_IN, 17, _smear("hand_near", p.PUMMEL_BACK, 0.1))),
        "pummel:recovery": evenly(60, p.PUMMEL_IN, mix(p.PUMMEL_IN, p.HOLD, 0.6)),
        "butt:start": evenly(50, *sweep(p.HOLD, p.HOLD_HEAD_BACK, 0.6, 1.0)),
        "butt:active": once((p.HOLD_HEAD_IN, 17, _smear("crown", p.HOLD_HEAD_BACK, 0.3))),
        "butt:recovery": evenly(100, p.HOLD_HEAD_IN, mix(p.HOLD_HEAD_IN, stand, 0.6)),
        "throw:start": evenly(50, *sweep(p.HOLD, p.THROW_IN, 0.6, 1.05)),
        "throw:active": once((p.THROW_OUT, 17, _smear("hand_near", p.THROW_IN, 0.2))),
        "throw:recovery": evenly(65, p.THROW_PAST, mix(p.THROW_PAST, stand, 0.6)),
    }


def drawn_back(carry: Pose, held: Prop) -> Animation:
    """What was caught goes behind the head."""
    return evenly(55, *(replace(q, held=held) for q in sweep(carry, p.LOB_BACK, 0.6, 1.05)))


def catching(stand: Pose, carry: Pose, held: Prop, roll: float = 1.0) -> Animations:
    """A thing is caught, carried as `carry` has it, and thrown back."""
    loaded = replace(carry, held=held)
    return {
        "throwback:start": drawn_back(carry, held),
        "throwback:active": once((p.LOB_OUT, 17, _smear("hand_near", p.LOB_BACK, 0.3))),
        "throwback:recovery": evenly(100, p.LOB_PAST, mix(p.LOB_PAST, stand, 0.6)),
        "carry": loop((loaded, 260), (breathe(loaded)[2], 260)),
        "carry_walk": steps(stride(replace(loaded, lean=loaded.lean + 3), roll)),
        "caught": evenly(60, p.SNATCH, p.SNATCHED),
    }


def carrying(item: str, carry: Pose, held: Prop, roll: float = 1.0) -> Animations:
    """Another thing is carried in the manner of `carry`, and goes behind the head to be thrown."""
    loaded = replace(carry, held=held)
    return {
        f"carry_{item}": loop((loaded, 260), (breathe(loaded)[2], 260)),
        f"carry_{item}_walk": steps(stride(replace(loaded, lean=loaded.lean + 3), roll)),
        f"throwback_{item}:start": drawn_back(carry, held),
    }


def pain(stand: Pose, hurt: Pose = p.HURT, doubled: Pose = p.DOUBLED) -> Animations:
    return {
        "hurt": evenly(100, hurt, mix(hurt, stand, 0.45)),
        "hurt_mid": evenly(100, doubled, mix(doubled, stand, 0.4)),
        "seized": loop(
            (p.SEIZED, 130), (p.WRITHING_BACK, 90), (p.STRAINING, 120), (p.WRITHING_ON, 90)
        ),
        "air": evenly(80, p.FLYING, p.FLYING_FLAT, p.FLYING_LOW),
        "down": evenly(200, p.LYING),
        "rise": evenly(50, p.ON_ELBOW, p.ON_KNEE, mix(p.ON_KNEE, stand, 0.45), stand),
        "dead": evenly(200, p.DEAD),
    }


def moves(stand: Pose) -> dict[str, Animation]:
    """Return every blow and hold that heroes share."""
    return {**straight_blows(stand), **heavy_blows(stand), **holding(stand)}
