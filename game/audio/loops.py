"""What hums on: which loops sound in a world now, how loud and from where. No pygame here."""

from itertools import pairwise
from math import isqrt
from typing import NamedTuple

from game.sim.actor import Actor
from game.sim.command import LEFT, RIGHT
from game.sim.course import tail
from game.sim.gaits import Drive
from game.sim.tasks import Deadline, left
from game.sim.tug import TugState
from game.sim.units import PX, VIEW
from game.sim.world import World

FULL = 100


class Hum(NamedTuple):
    """How a loop sounds now."""

    volume: int  # 0 to 100
    pan: int = 0  # -100 is the left edge of the strip, 100 the right


Bands = tuple[tuple[int, str], ...]  # (subpixels a tick, the loop of an engine at that speed)
Loops = list[tuple[str, Hum]]

COACH: Bands = (
    (384, "coach_idle_loop"),
    (704, "coach_loop"),
    (992, "coach_mid_loop"),
    (1216, "coach_run_loop"),
    (1408, "coach_full_loop"),
    (1600, "coach_top_loop"),
)
RIVAL: Bands = ((768, "rival_low_loop"), (1120, "rival_mid_loop"), (1408, "rival_high_loop"))
TYRES, SQUEAL, WIND, RAILS = "tyres_loop", "squeal_loop", "wind_loop", "rails_loop"
TRAIN, BELLS, FIRE = "engine_loop", "crossing_loop", "fire_loop"
# Traffic that is heard before it is seen: kind -> its loop, its volume, px from which it is heard.
TRAFFIC = {"police": ("siren_loop", 32, 900), "motorcycle": ("motorcycle_loop", 45, 420)}

ENGINE, ROLLING, BRAKING = 52, 40, 40  # loudest of our coach
RIVAL_MOST, RIVAL_NEAR, RIVAL_FAR = 52, 120 * PX, 1700 * PX
OVERHEAD, OVERHEAD_FAR = 45, 300 * PX  # of the railway whose columns stand on the line
TRAIN_MOST, TRAIN_FROM = 90, 1200  # ticks before it comes
BELLS_MOST, FIRE_MOST = 40, 45
WIND_MOST, AIRBORNE, UNDER_ROOF, RIVAL_BESIDE = 70, 40, 36, 24
TOP = COACH[-1][0]
REVVING = 1216  # speed at which our engine turns in a hold with the throttle down

ON_LANES = (
    *(name for _, name in (*COACH, *RIVAL)),
    *(name for name, _, _ in TRAFFIC.values()),
    *(TYRES, SQUEAL, WIND, RAILS),
)
AT_CROSSING = (TRAIN, BELLS, FIRE)
ON_ROOF = (*(name for _, name in (*COACH, *RIVAL)), TYRES, WIND)


def heard(world: World) -> dict[str, Hum]:
    """Return every loop that sounds in a world now; on foot, none does."""
    if world.plan.drift:
        return _aloft(world.plan.drift)
    coach = world.players[0]
    if coach.course is None:
        return {}
    if coach.move.name == coach.kind.leap:
        return {WIND: Hum(AIRBORNE)}
    loops = [
        *_coach(world, coach),
        *_rival(world, coach),
        *_traffic(world, coach),
        *_train(world),
    ]
    return _loudest(loops)


def engine(bands: Bands, speed: int, most: int = FULL) -> dict[str, int]:
    """Return the volumes of an engine's loops at a speed: the two nearest share its power."""
    speed = min(max(speed, bands[0][0]), bands[-1][0])
    for (low, name), (high, other) in pairwise(bands):
        if speed <= high:
            power = most * most
            share = power * (speed - low) // (high - low)
            volumes = {name: isqrt(power - share), other: isqrt(share)}
            return {loop: volume for loop, volume in volumes.items() if volume}
    return {}


def fading(most: int, away: int, far: int) -> int:
    """Return how loud something is so far away: `most` at 0, nothing from `far` on."""
    near = max(0, far - away)
    return most * near * near // (far * far)


# ---- on lanes ----------------------------------------------------------------------------------
def _coach(world: World, coach: Actor) -> Loops:
    volumes = engine(COACH, _turning(world, coach), ENGINE)
    loops = [(name, Hum(volume)) for name, volume in volumes.items()]
    loops.append((TYRES, Hum(_rolling(coach.vx, ROLLING))))
    if _brakes(coach):
        loops.append((SQUEAL, Hum(BRAKING)))
    return loops


def _turning(world: World, coach: Actor) -> int:
    """Return the speed at which our engine turns: held in place, it is the pedals that say."""
    if not _tug(world):
        return coach.vx
    return REVVING if coach.pilot and coach.pilot.held & RIGHT else 0


def _brakes(coach: Actor) -> bool:
    gait, pilot = coach.kind.gait, coach.pilot
    if not isinstance(gait, Drive) or pilot is None or not pilot.held & LEFT:
        return False
    return (coach.move.walks and coach.vx > gait.least) or coach.move.name == "locked"


def _tug(world: World) -> TugState | None:
    """Return the hold, while it lasts."""
    state = world.stage.task
    return state.tug if state and state.stage == "hold" else None


def _rolling(speed: int, most: int) -> int:
    return min(most, most * speed * speed // (TOP * TOP))


def _rival(world: World, coach: Actor) -> Loops:
    rival = world.rival
    if rival is None:
        return []
    away = max(0, abs(rival.x - coach.x) - RIVAL_NEAR)
    most, pan = fading(RIVAL_MOST, away, RIVAL_FAR), _pan(coach, rival)
    speed, pull = rival.vx, _tug(world)
    if pull:
        speed = RIVAL[-1][0] if pull.shove and pull.sign > 0 else RIVAL[0][0]
    return [(name, Hum(volume, pan)) for name, volume in engine(RIVAL, speed, most).items()]


def _traffic(world: World, coach: Actor) -> Loops:
    """Hear what makes itself heard from afar, and the railway over a row of columns."""
    loops = []
    for actor in world.actors:
        if actor.course is None or actor.course.gone:
            continue
        if actor.kind.name in TRAFFIC:
            name, most, far = TRAFFIC[actor.kind.name]
            away = abs(actor.x - coach.x)
            loops.append((name, Hum(fading(most, away, far * PX), _pan(coach, actor))))
        elif actor.kind.bars == "line":
            away = max(0, tail(actor) - coach.x, tail(coach) - actor.x)
            loops.append((RAILS, Hum(fading(OVERHEAD, away, OVERHEAD_FAR))))
    return loops


def _train(world: World) -> Loops:
    """Hear a train that comes, and the bells from the moment when they begin; then what is left."""
    task, state = world.plan.task, world.stage.task
    if not isinstance(task, Deadline) or state is None:
        return []
    if state.stage == "scene":
        return [(FIRE, Hum(FIRE_MOST))]
    ticks = left(world)
    volume = fading(TRAIN_MOST, ticks, TRAIN_FROM)
    pan = min(FULL, FULL * ticks // TRAIN_FROM) // 2
    loops = [(TRAIN, Hum(volume, pan)), (RAILS, Hum(volume * 2 // 3, pan))]
    if any(name == "bell" and ticks <= at for at, name, _ in task.tolls):
        loops.append((BELLS, Hum(BELLS_MOST, pan)))
    return loops


def _pan(coach: Actor, other: Actor) -> int:
    """Return where another is heard from our coach, from middle to middle."""
    away = (other.x + tail(other) - coach.x - tail(coach)) // 2
    return min(FULL, max(-FULL, 2 * FULL * away // VIEW))


def _loudest(loops: Loops) -> dict[str, Hum]:
    """Let each loop sound once, as the loudest that asks for it."""
    found: dict[str, Hum] = {}
    for name, hum in loops:
        if hum.volume > (found[name].volume if name in found else 0):
            found[name] = hum
    return found


# ---- on the roof -------------------------------------------------------------------------------
def _aloft(speed: int) -> dict[str, Hum]:
    """On the roof the wind is loudest; both engines are below."""
    below = engine(COACH, speed, UNDER_ROOF) | engine(RIVAL, speed, RIVAL_BESIDE)
    below[TYRES] = _rolling(speed, UNDER_ROOF)
    below[WIND] = WIND_MOST
    return {name: Hum(volume) for name, volume in below.items() if volume}
