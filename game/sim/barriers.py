"""Barriers that are shunted in: a warning, a wall that rolls, stands for a while and goes back."""

from typing import TYPE_CHECKING, NamedTuple

from game.sim.blows import suffer
from game.sim.falling import bounce
from game.sim.gaits import Walk
from game.sim.moves import Strike
from game.sim.units import BODY, PX, VIEW

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.world import World

REST, TELL, ROLL, STAND, BACK = 0, 1, 2, 3, 4
Wall = tuple[int, int]  # left and right, subpixels

HALF = BODY // 2  # a middle comes no nearer to a wall than this
EASE = 6 * PX  # who is inside one is pushed out by so much a tick
CLOSE = HALF + 4 * PX  # who rushes and is so near to a wall has run into it
BUMP = Strike(0, 14, height="mid", effect="down", stop=6)


class Barrier(NamedTuple):
    """A barrier: its path, where it comes from (-1 left, 1 right), its length; subpixels, ticks."""

    left: int
    right: int
    side: int
    length: int
    first: int
    every: int
    tell: int
    stays: int
    speed: int = 512
    wave: int = -1
    signal: str = ""


class BarrierState(NamedTuple):
    """Phase, tick in it, how far its front has come along the path (subpixels), whom it has met.

    runs: how often it has come.
    """

    phase: int = REST
    tick: int = 0
    at: int = 0
    met: tuple[int, ...] = ()
    runs: int = 0


# ---- when --------------------------------------------------------------------------------------
def run_barriers(world: "World") -> None:
    """Advance every barrier by a tick."""
    for place, barrier in enumerate(world.plan.barriers):
        states = world.stage.barriers
        state = _advance(world, place, barrier, states[place])
        world.stage.barriers = (*states[:place], state, *states[place + 1 :])


def front_of(barrier: Barrier, state: BarrierState) -> int:
    """Return where the front of a barrier is, subpixels of the level."""
    return barrier.left + state.at if barrier.side < 0 else barrier.right - state.at


def _awake(world: "World", barrier: Barrier) -> bool:
    stage = world.stage
    if barrier.signal and barrier.signal not in stage.signals:
        return False
    if barrier.wave >= 0 and not (stage.fighting and stage.wave == barrier.wave):
        return False
    return stage.view <= barrier.left and barrier.right <= stage.view + VIEW


def _advance(world: "World", place: int, barrier: Barrier, state: BarrierState) -> BarrierState:
    """Go on by a tick. Once its wave is over it comes no more, and does not stay."""
    awake = _awake(world, barrier)
    state = state._replace(tick=state.tick + 1)
    if state.phase in (REST, TELL) and not awake:
        return BarrierState(runs=state.runs)
    if state.phase == REST:
        due = state.tick >= (barrier.every if state.runs else barrier.first)
        return _pass_on(world, place, state, TELL, "barrier_tell") if due else state
    if state.phase == TELL:
        due = state.tick >= world.tell_of(barrier.tell)
        return _pass_on(world, place, state, ROLL, "barrier_roll") if due else state
    if state.phase == ROLL:
        state = _roll_in(world, barrier, state)
        arrived = state.at >= barrier.right - barrier.left
        return _pass_on(world, place, state, STAND, "barrier_stand") if arrived else state
    if state.phase == STAND:
        over = state.tick >= barrier.stays or not awake
        return _pass_on(world, place, state, BACK, "barrier_back") if over else state
    left = state.at - barrier.speed
    return state._replace(at=left) if left > 0 else BarrierState(runs=state.runs + 1)


def _pass_on(
    world: "World", place: int, state: BarrierState, phase: int, name: str
) -> BarrierState:
    world.tell(name, front_of(world.plan.barriers[place], state), "", "", place)
    return state._replace(phase=phase, tick=0)


def _roll_in(world: "World", barrier: Barrier, state: BarrierState) -> BarrierState:
    """Come in by a tick and fell whom the front reaches, once each."""
    state = state._replace(at=min(state.at + barrier.speed, barrier.right - barrier.left))
    front, met = front_of(barrier, state), state.met
    for actor in world.actors:
        if not barrier.left <= actor.x <= barrier.right or actor.entering or actor.id in met:
            continue
        if abs(actor.x - front) <= HALF:
            met = (*met, actor.id)
            suffer(world, actor, BUMP, "barrier", -barrier.side)
    return state._replace(met=met)


# ---- as a wall ---------------------------------------------------------------------------------
def walls(world: "World") -> tuple[Wall, ...]:
    """Return what bars the way now, from left to right."""
    if not world.plan.barriers:
        return ()
    pairs = zip(world.plan.barriers, world.stage.barriers, strict=True)
    return tuple(sorted(_wall(barrier, state) for barrier, state in pairs if state.at))


def _wall(barrier: Barrier, state: BarrierState) -> Wall:
    """Return the part of its path that a barrier covers."""
    front = front_of(barrier, state)
    if barrier.side < 0:
        return max(front - barrier.length, barrier.left), front
    return front, min(front + barrier.length, barrier.right)


def runs_into(world: "World", actor: "Actor") -> bool:
    """Tell whether a wall is right before a body."""
    for left, right in walls(world):
        first, last = (left - CLOSE, right) if actor.face > 0 else (left, right + CLOSE)
        if first <= actor.x <= last:
            return True
    return False


def keep_out(world: "World") -> None:
    """Push bodies out of what bars the way."""
    for wall in walls(world):
        for actor in world.actors:
            if wall[0] - HALF < actor.x < wall[1] + HALF and isinstance(actor.kind.gait, Walk):
                _push_out(world, actor, wall)


def _push_out(world: "World", actor: "Actor", wall: Wall) -> None:
    """Stop who comes up to a wall; who is inside it is eased out, the nearer way, into the view."""
    low, high = wall[0] - HALF, wall[1] + HALF
    before = actor.x - actor.vx
    if before <= low or before >= high:
        actor.x = low if before <= low else high
        _stop(world, actor)
        return
    edge = 0 if actor.entering else actor.kind.edge
    least, most = world.stage.view + edge, world.stage.view + VIEW - edge
    ways = [x for x in (low, high) if actor.entering or least <= x <= most]
    to = min(ways, key=lambda x: abs(x - actor.x), default=actor.x)
    actor.x += max(-EASE, min(EASE, to - actor.x))


def _stop(world: "World", actor: "Actor") -> None:
    actor.slide = 0
    if actor.move.name == "thrown":
        bounce(world, actor)
    elif not actor.move.flies:
        actor.vx = 0
