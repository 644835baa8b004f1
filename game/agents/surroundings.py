"""What a typed observation tells of a place: doors, what rolls and bars the way, cover and more."""

from collections.abc import Iterable, Iterator

from game.agents.fields import FAR, FAST, LONG, MOST_LEFT, PLACE_NAMES, ROLLER_NAMES
from game.sim import barriers, doors
from game.sim.actor import PLAYERS, Actor
from game.sim.units import PX, VIEW
from game.sim.world import World

Row = tuple[int, ...]

_ROLLERS = {name: number for number, name in enumerate(ROLLER_NAMES)}
_PLACES = {name: number for number, name in enumerate(PLACE_NAMES)}


def nearest(rows: list[Row]) -> list[Row]:
    """Sort rows by the distance in their second column; leave out what is too far off."""
    near = [row for row in rows if -FAR < row[1] < FAR]
    near.sort(key=lambda row: abs(row[1]))
    return near


def doors_seen(world: World, player: Actor) -> Iterable[Row]:
    """Doors in the view, nearest first."""
    rows: list[Row] = [
        ((door.x - player.x) // PX, door.half // PX, state.phase, _left(world, state))
        for door, state in zip(world.plan.doors, world.stage.doors, strict=True)
        if _is_seen(world, door.x - door.half, door.x + door.half)
    ]
    return sorted(rows, key=lambda row: abs(row[0]))


def _left(world: World, state: doors.DoorState) -> int:
    """Return the ticks that what a door does still takes."""
    if state.phase == doors.SHUT:
        return 0
    lasts = (0, world.tell_of(doors.TELL), doors.GAPES, doors.STAYS_SHUT)[state.phase]
    return max(0, lasts - state.tick)


def rollers_seen(world: World, player: Actor) -> Iterable[Row]:
    """Things on wheels in the view, nearest first."""
    if not world.rollers:
        return []
    return nearest(
        [
            (
                _ROLLERS[roller.kind],
                (roller.x - player.x) // PX,
                min(max(roller.v, -FAST), FAST),
                roller.team == PLAYERS,
            )
            for roller in world.rollers
            if _is_seen(world, roller.x, roller.x)
        ]
    )


def walls_seen(world: World, player: Actor) -> Iterable[Row]:
    """What is about to roll in, or is there, nearest first; nothing of one that rests."""
    if not world.plan.barriers:
        return []
    pairs = zip(world.plan.barriers, world.stage.barriers, strict=True)
    return nearest(
        [
            _wall(world, player, barrier, state)
            for barrier, state in pairs
            if state.phase != barriers.REST and _is_seen(world, barrier.left, barrier.right)
        ]
    )


def _wall(
    world: World, player: Actor, barrier: barriers.Barrier, state: barriers.BarrierState
) -> Row:
    lasts = {barriers.TELL: world.tell_of(barrier.tell), barriers.STAND: barrier.stays}
    front = barriers.front_of(barrier, state)
    far = front + barrier.side * barrier.length if state.at else front
    left, right = max(min(front, far), barrier.left), min(max(front, far), barrier.right)
    return (
        state.phase,
        ((barrier.left + barrier.right) // 2 - player.x) // PX,
        min((barrier.right - barrier.left) // 2 // PX, FAR),
        min(max(lasts.get(state.phase, 0) - state.tick, 0), LONG),
        barrier.side,
        min(max(((left + right) // 2 - player.x) // PX, -FAR), FAR) if state.at else 0,
        min((right - left) // 2 // PX, FAR),
    )


def places_seen(world: World, player: Actor) -> Iterable[Row]:
    """Cover, drifts, things that break and who must be reached, nearest first."""
    view = world.stage.view
    rows: list[Row] = [
        (
            _PLACES[name],
            ((left + right) // 2 - player.x) // PX,
            min((right - left) // 2 // PX, FAR),
            count,
        )
        for name, left, right, count in _places(world)
        if left <= view + VIEW and right >= view
    ]
    return nearest(rows)


def _places(world: World) -> Iterator[tuple[str, int, int, int]]:
    """Yield name, edges and number of each place, wherever it is."""
    plan, stage = world.plan, world.stage
    for cover in plan.covers:
        yield "cover", cover.left, cover.right, 0
    for drift, number in zip(plan.drifts, stage.heaps, strict=True):
        yield "drift", drift.left, drift.right, min(number, MOST_LEFT)
    for prop, broken in zip(plan.props, stage.broken, strict=True):
        if not broken:
            yield "prop", prop.x - prop.half, prop.x + prop.half, 0
    for witness, reached in zip(plan.witnesses, stage.reached, strict=True):
        if not reached:
            yield "witness", witness.x, witness.x, 0


def is_dark(world: World) -> bool:
    """Tell whether the view is in the dark: its middle counts."""
    middle, signals = world.stage.view + VIEW // 2, world.stage.signals
    return any(
        left < middle < right and (not signal or signal in signals)
        for left, right, signal in world.plan.darks
    )


def _is_seen(world: World, left: int, right: int) -> bool:
    """Tell whether any of left to right (subpixels) is in the view."""
    view = world.stage.view
    return left <= view + VIEW and right >= view
