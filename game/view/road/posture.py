"""How a coach is off its place on the lanes: leaping, ramming, swinging, struck, locked."""

from typing import NamedTuple

from game.sim.actor import Actor
from game.sim.tasks import FAILED_LASTS, Blows, Deadline, Keep, Match, TaskState
from game.sim.units import PX
from game.sim.world import World

LEAP = 34  # px high in the middle of a leap
SQUASH = 7  # ticks
RAM = 7  # px towards him
AWAY, ACROSS = 7, 13  # px of a swing: out first, then across
OUT, BACK = 16, 8  # ticks of a tell in which he swings out, and before its end comes back
SHAKEN = 24  # ticks after a crash
LOCKED = 30  # ticks in which the two come to lie against one another
GRIP = 92, 4  # px: our nose behind his, and nearer to us
PUSH = 30  # px by which the end of a hold moves him
ON_RAILS = 50  # px by which both noses are beyond the rails
SHOVED = 2  # px a tick by the train, for as long as they took to lock
GOES = 3  # px a tick of one who has slipped off
APART = 8  # px
BESIDE = (Blows, Keep, Match, Deadline)
EYE, TREMBLE = 2, 3  # ticks


class Posture(NamedTuple):
    """Pixels along and across the road, height, and the tag of a coach that shows it, if any."""

    dx: int = 0
    dy: int = 0
    high: int = 0
    tag: str = ""


PLAIN = Posture()


def posture(world: World, actor: Actor, came: int = 0) -> Posture:
    """Return how a coach is off its place now; came: px behind the rails as it was locked there."""
    state = world.stage.task
    task = world.plan.task
    if state and state.stage == "hold" and isinstance(task, Deadline):
        return _locked(world, actor, task, state, came)
    name, t = actor.move.name, actor.t
    if name == "leap":
        return Posture(high=arc(t, actor.ends, LEAP))
    if name == "land" and t < SQUASH:
        return Posture(dy=1)
    if name == "ram":
        return _ramming(world, actor)
    if name == "swing":
        return _swinging(world, actor)
    if name in ("crash", "scrape", "dazed") and t < SHAKEN:
        lean = "lean_up" if t // 8 % 2 else "lean_down"
        return Posture(1 if t // EYE % 2 else -1, 0, 0, lean)
    return PLAIN


def arc(t: int, length: int, high: int) -> int:
    """Return the height of a flight at a tick of it."""
    length = max(1, length)
    t = min(t, length)
    return 4 * high * t * (length - t) // (length * length)


def shoved(world: World) -> int:
    """Return how far the train has pushed both coaches, px, once it has struck them."""
    state = world.stage.task
    if state is None or state.why != "hit":
        return 0
    return SHOVED * min(FAILED_LASTS - state.over, LOCKED)


def _side(world: World, actor: Actor) -> int:
    """Return which way across the road the other coach is: -1 farther away, 1 nearer."""
    other = world.rival if actor.pilot else world.players[0]
    mine, theirs = actor.course, other.course if other else None
    if mine and theirs and mine.lane != theirs.lane:
        return 1 if theirs.lane > mine.lane else -1
    return -1 if actor.pilot else 1


def _ramming(world: World, actor: Actor) -> Posture:
    side = _side(world, actor)
    reach = actor.start + actor.move.active
    far = min(actor.t, reach) if actor.t <= reach else max(0, reach - (actor.t - reach))
    return Posture(0, side * min(RAM, far), 0, _lean(side))


def _swinging(world: World, actor: Actor) -> Posture:
    """Out away from us first, with the wheels turned; then across."""
    side, t, blow = _side(world, actor), actor.t, actor.start
    if t < blow - BACK:
        out = min(AWAY, t * AWAY // OUT)
        return Posture(0, -side * out, 0, _turn(-side) if t < OUT or t // 6 % 2 else "")
    if t <= blow + 1:
        part = t - (blow - BACK)
        return Posture(0, side * (part * (AWAY + ACROSS) // (BACK + 1) - AWAY), 0, _turn(side))
    left = max(0, ACROSS - (t - blow) // 2)
    return Posture(0, side * left, 0, _lean(-side))


def _locked(world: World, actor: Actor, task: Deadline, state: TaskState, came: int) -> Posture:
    """On the rails: we lie against his rear; he is pushed off them, ahead or back."""
    held = min(world.since - state.since, LOCKED)
    along = ON_RAILS * held // LOCKED
    if actor.pilot:
        back = came + (GRIP[0] - came) * held // LOCKED
        return Posture(along - back - shoved(world), GRIP[1] * held // LOCKED)
    place = state.tug.p if state.tug else 0
    if state.why == "slipped":
        along += GOES * (FAILED_LASTS - state.over) * (1 if place >= 0 else -1)
    along -= shoved(world)
    if state.tug and state.tug.shove:
        along += world.tick // TREMBLE % 2
    return Posture(along + place * PUSH // task.tug.bound)


def _lean(side: int) -> str:
    return "lean_down" if side > 0 else "lean_up"


def _turn(side: int) -> str:
    return "turn_down" if side > 0 else "turn_up"


def place_of(world: World, actor: Actor, view_x: int) -> tuple[int, int]:
    """Return where a body's front is in the strip, on its wheels' line."""
    return actor.x // PX - view_x, row_of(world, actor.y)


def row_of(world: World, y: int) -> int:
    """Return the strip's row of a y of the rules.

    While two drive side by side the far lane is drawn a little farther away, so that our roof does
    not hide his windows.
    """
    lanes, row = world.plan.lanes, y // PX
    if not isinstance(world.plan.task, BESIDE) or len(lanes) < 2:
        return row
    first, second = lanes[0] // PX, lanes[1] // PX
    return row - APART * max(0, second - row) // (second - first)
