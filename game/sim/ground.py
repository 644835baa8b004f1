"""What is underfoot: drifts, with things to scoop up; and floors of different height."""

from typing import TYPE_CHECKING, NamedTuple

from game.sim.actor import FOES
from game.sim.blows import hurt

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.stage import StagePlan
    from game.sim.world import World

SCOOP = 12  # ticks low down until something is in the hand
TUMBLE, PAST_FOOT = 560, 6  # rolling down: subpixels a tick; ticks beyond the foot
COSTS, FELLS = 3, 6  # energy: of a player who rolls down, of whom a foe meets who does


class Drift(NamedTuple):
    """What is deep and soft between left and right (subpixels), and can be scooped up."""

    left: int
    right: int
    item: str = ""
    number: int = 0


class Slope(NamedTuple):
    """Floor between left and right (subpixels), so many px high at either end."""

    left: int
    right: int
    low: int
    high: int


def floor_at(plan: "StagePlan", x: int) -> int:
    """Return the height of the floor at x (subpixels), px."""
    slope = _slope_at(plan, x)
    if slope is None:
        return 0
    rise = slope.high - slope.low
    return slope.low + rise * (x - slope.left) // (slope.right - slope.left)


def _slope_at(plan: "StagePlan", x: int) -> Slope | None:
    return next((slope for slope in plan.floors if slope.left <= x < slope.right), None)


def pace_in(world: "World", actor: "Actor", velocity: int) -> int:
    """Return what is left of a walking velocity where a body is, subpixels a tick: three fifths."""
    on_foot = actor.move.walks or actor.move.free
    if not on_foot or actor.kind.wades or _drift_at(world, actor.x) < 0:
        return velocity
    return velocity * 3 // 5 if velocity > 0 else -(-velocity * 3 // 5)


def _drift_at(world: "World", x: int) -> int:
    """Return the number of the drift at x; -1 where there is none."""
    for place, drift in enumerate(world.plan.drifts):
        if drift.left <= x < drift.right:
            return place
    return -1


def scoop(world: "World") -> None:
    """Let players who duck in a drift take out of it what it holds."""
    if not world.plan.drifts:
        return
    for player in world.players:
        pilot, move = player.pilot, player.move
        if pilot is None or pilot.item or not (move.free and move.low) or player.t < SCOOP:
            continue
        place = _drift_at(world, player.x)
        if place >= 0 and world.stage.heaps[place]:
            pilot.item = world.plan.drifts[place].item
            _take_from(world, place, player)


def _take_from(world: "World", place: int, player: "Actor") -> None:
    heaps = world.stage.heaps
    left = heaps[place] - 1
    world.stage.heaps = (*heaps[:place], left, *heaps[place + 1 :])
    world.tell("scoop", player.x, player.kind.name, world.plan.drifts[place].item, left)


def tumbles(world: "World", actor: "Actor") -> bool:
    """Let who has come down on a slope roll to its foot; tell whether he does. He does so once."""
    slope = _slope_at(world.plan, actor.x)
    if slope is None or slope.low == slope.high or abs(actor.vx) == TUMBLE:
        return False
    side = -1 if slope.low < slope.high else 1
    way = abs((slope.left if side < 0 else slope.right) - actor.x)
    actor.begin("air", way // TUMBLE + 1 + PAST_FOOT)
    actor.vx, actor.bowled = side * TUMBLE, (actor.id,)
    actor.flying = FELLS if actor.kind.team == FOES else 0
    if actor.pilot:
        hurt(world, actor, COSTS, "tumble")
    world.tell("tumble", actor.x, actor.kind.name, "", COSTS if actor.pilot else 0)
    return True
