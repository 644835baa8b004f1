"""The typed observation: what a player could see of a world, as numbers. fields.py names them."""

from collections.abc import Iterable
from struct import Struct

import numpy as np
from gymnasium import spaces
from numpy.typing import NDArray

from game.agents.fields import (
    BUTTONS,
    CLOCK,
    FAR,
    FARTHEST,
    FAST,
    HAZARD_NAMES,
    KIND_NAMES,
    LONG,
    MOVE_NAMES,
    OUTSIDE,
    PARTS,
    ROAD,
    THING_NAMES,
    WEAPON_NAMES,
    WIDEST,
)
from game.agents.surroundings import (
    Row,
    doors_seen,
    is_dark,
    nearest,
    places_seen,
    rollers_seen,
    walls_seen,
)
from game.sim import tasks
from game.sim.actor import Actor
from game.sim.command import Command
from game.sim.course import tail
from game.sim.ground import floor_at
from game.sim.hazards import REST, TELL
from game.sim.lines import Aim, aim_of, in_cover
from game.sim.tug import shown
from game.sim.units import PX, VIEW
from game.sim.world import World

Observation = dict[str, NDArray[np.int32] | NDArray[np.int8]]

_KINDS = {name: number for number, name in enumerate(KIND_NAMES)}
_MOVES = {name: number for number, name in enumerate(MOVE_NAMES)}
_THINGS = {name: number for number, name in enumerate(THING_NAMES)}
_WEAPONS = {name: number for number, name in enumerate(WEAPON_NAMES)}
_HAZARDS = {name: number for number, name in enumerate(HAZARD_NAMES)}
_SHAPES = {
    name: (rows, len(columns)) if rows else (len(columns),)
    for name, (rows, columns) in PARTS.items()
}
_SIZES = {name: max(rows, 1) * len(columns) for name, (rows, columns) in PARTS.items()}
_PACKED = Struct(f"={sum(_SIZES.values())}i")  # quicker than an array made of a list
_HELD = [
    np.array([bits >> place & 1 for place in range(len(BUTTONS))], dtype=np.int8)
    for bits in range(1 << len(BUTTONS))
]


def space() -> spaces.Dict:
    """Return the space of an observation: each part of fields.PARTS, and the buttons held."""
    parts: dict[str, spaces.Space[NDArray[np.int32]] | spaces.Space[NDArray[np.int8]]] = {}
    for name, (rows, columns) in PARTS.items():
        low = np.array([column.low for column in columns], dtype=np.int32)
        high = np.array([column.high for column in columns], dtype=np.int32)
        if rows:
            low, high = np.tile(low, (rows, 1)), np.tile(high, (rows, 1))
        parts[name] = spaces.Box(low, high, dtype=np.int32)
    parts["held"] = spaces.MultiBinary(len(BUTTONS))
    return spaces.Dict(parts)


def observe(world: World, player: Actor, held: Command) -> Observation:
    """Return what this player sees, with the buttons held on the last tick. All of it is new."""
    numbers = [*_own(world, player)]
    for name, rows in (
        ("near", _near(world, player)),
        ("air", _air(world, player)),
        ("hazards", _hazards(world, player)),
        ("ground", _ground(world, player)),
        ("doors", doors_seen(world, player)),
        ("rollers", rollers_seen(world, player)),
        ("walls", walls_seen(world, player)),
        ("places", places_seen(world, player)),
    ):
        _fill(numbers, name, rows)
    numbers += _stage(world)
    flat = np.frombuffer(bytearray(_PACKED.pack(*numbers)), dtype=np.int32)
    parts: Observation = {}
    at = 0
    for name, shape in _SHAPES.items():  # all parts are views of it
        end = at + _SIZES[name]
        parts[name] = flat[at:end].reshape(shape)
        at = end
    parts["held"] = _HELD[held & len(_HELD) - 1].copy()
    return parts


def _fill(numbers: list[int], name: str, rows: Iterable[Row]) -> None:
    """Append the first rows of a part, and zeros for those that are missing."""
    end = len(numbers) + _SIZES[name]
    for row in rows:
        if len(numbers) == end:
            return
        numbers += row
    numbers += [0] * (end - len(numbers))


def _own(world: World, player: Actor) -> Row:
    x = (player.x - world.stage.view) // PX
    pilot = player.pilot
    own = (pilot.heat, max(0, pilot.lives), _THINGS[pilot.item]) if pilot else (0, 0, 0)
    weapon, rounds = (pilot.weapon, pilot.rounds) if pilot else ("", 0)
    if player.gun:
        rounds = 0 if player.gun.wait else player.gun.rounds
    return (
        _KINDS[player.kind.name],
        min(max(x, -OUTSIDE), 320 + OUTSIDE),
        min(max(_across(world, player), 0), 255),
        *_body(world, player, _aim(world, player)),
        player.landed,
        *own,
        rounds,
        _WEAPONS[weapon],
    )


def _across(world: World, actor: Actor) -> int:
    """Return where across the road a body is; in a brawl how high the floor is, px."""
    plan = world.plan
    return floor_at(plan, actor.x) if plan.floors else actor.y // PX


def _aim(world: World, actor: Actor) -> Aim | None:
    """Return what a shot fired now would meet, of one who aims and whose line is seen."""
    move = actor.move
    shown = move.aims or (move.strike and move.strike.line and actor.t < actor.start)
    return aim_of(world, actor) if shown else None


def _near(world: World, player: Actor) -> Iterable[Row]:
    """Others in or at the edge of the view, or announced, nearest first; the dead are no more."""
    x, y = player.x, _across(world, player)
    others = [
        (max(tail(actor) - x, x - actor.x), actor.id, actor)
        for actor in world.actors
        if actor is not player and _is_seen(world, actor)
    ]
    others.sort()
    for _, _, actor in others:
        dx, dy = _within((actor.x - x) // PX, ROAD), _within(_across(world, actor) - y, 255)
        aim, exposed = _aim(world, actor), actor.move.exposed
        yield (
            _KINDS[actor.kind.name],
            dx,
            dy,
            *_body(world, actor, aim),
            aim is not None and aim.whom is player,
            exposed is not None and exposed.covers(actor.t - actor.start + actor.move.start),
        )


def _is_seen(world: World, actor: Actor) -> bool:
    """Tell whether anything of a body is at the view, or a sign has told of it; no wreck counts."""
    left, right = world.stage.view - OUTSIDE * PX, world.stage.view + VIEW + OUTSIDE * PX
    course = actor.course
    if actor.move.name == "dead":
        return False
    if course is None:
        return left < actor.x < right
    if course.gone or actor.x < left:
        return False
    return course.said >= 0 or tail(actor) < right


def _body(world: World, actor: Actor, aim: Aim | None) -> Row:
    """Return the columns that every body has."""
    move, t, start = actor.move, actor.t, actor.start
    strikes = move.strike is not None or move.toss is not None or move.hands != ""
    return (
        min(max(actor.vx, -FAST), FAST),
        actor.face,
        _MOVES[move.name],
        min(LONG, t),
        start - t if strikes and t < start else 0,
        strikes and start <= t < start + move.active,
        min(actor.ends - t, LONG) if actor.ends > t else 0,
        max(0, actor.energy),
        actor.mate >= 0,
        move.helpless,
        move.fallen,
        actor.unhurt > 0 or move.immune,
        actor.frozen,
        *_lanes(actor),
        0 if aim is None else 3 if aim.barred else 1 + (aim.whom is not None),
        bool(world.plan.covers) and in_cover(world, actor),
    )


def _lanes(actor: Actor) -> Row:
    course = actor.course
    if course is None:
        return 0, 0, 0
    return course.lane + 1, course.to + 1, min(course.length // PX, ROAD)


def _air(world: World, player: Actor) -> Iterable[Row]:
    """Things on their way, those that come down first first; one still in the hand is not seen."""
    if not world.shots:
        return
    flying = ((shot.flight - shot.t, shot.id, shot) for shot in world.shots if shot.t >= 0)
    for left, _, shot in sorted(flying):
        dx = (shot.x - player.x) // PX
        lands = (shot.x + shot.v * left - player.x) // PX
        if -FAR < dx < FAR:
            yield (
                _THINGS[shot.kind],
                dx,
                min(max(lands, -FAR), FAR),
                min(max(shot.v, -FAST), FAST),
                left,
                shot.team == player.kind.team,
            )


def _hazards(world: World, player: Actor) -> Iterable[Row]:
    """Places that harm, nearest first; masonry is not seen before its tell."""
    rows: list[Row] = []
    left, right = world.stage.view, world.stage.view + VIEW
    for hazard, state in zip(world.plan.hazards, world.stage.hazards, strict=True):
        if not left <= hazard.x <= right or (hazard.kind != "vent" and state.phase == REST):
            continue
        lasts = 0 if state.phase == REST else hazard.tell if state.phase == TELL else hazard.harm
        rows.append(
            (
                _HAZARDS[hazard.kind],
                (hazard.x - player.x) // PX,
                min(hazard.half // PX, FAR),
                state.phase,
                min(max(lasts - state.tick, 0), LONG) if lasts else 0,
            )
        )
    return nearest(rows)


def _ground(world: World, player: Actor) -> Iterable[Row]:
    """Things to walk over and water to fall into, nearest first."""
    left, right = world.stage.view, world.stage.view + VIEW
    rows: list[Row] = [
        (_THINGS[pickup.item], (pickup.x - player.x) // PX, 0)
        for pickup, taken in zip(world.plan.pickups, world.stage.taken, strict=True)
        if not taken and left <= pickup.x <= right
    ]
    rows += [
        (_THINGS[item], (x - player.x) // PX, 0)
        for item, x, _ in world.stage.dropped
        if left <= x <= right
    ]
    rows += [
        (
            _THINGS["pool"],
            ((pool.left + pool.right) // 2 - player.x) // PX,
            min((pool.right - pool.left) // 2 // PX, FAR),
        )
        for pool in world.plan.pools
        if pool.left <= right and pool.right >= left
    ]
    return nearest(rows)


def _stage(world: World) -> Row:
    stage, plan = world.stage, world.plan
    return (
        min(max(stage.view // PX, 0), WIDEST),
        plan.direction,
        world.progress,
        stage.wave + 1,
        len(plan.waves),
        stage.fighting,
        stage.countdown,
        world.passage.part,
        *_task(world),
        world.slow,
        is_dark(world),
    )


def _task(world: World) -> Row:
    """Return how a pursuit, a race against the clock and a hold stand."""
    task, state, rival = world.plan.task, world.stage.task, world.rival
    gap = (tail(rival) - world.front) // PX if rival else 0
    gap = _within(gap, FARTHEST)
    if not isinstance(task, tasks.Deadline) or state is None:
        return gap, 0, 0, 0, 0
    if state.stage == "hold" and state.tug:
        return gap, state.tug.left, 0, shown(task.tug, state.tug), state.tug.p
    if state.stage:
        return gap, 0, 0, 0, 0
    return gap, min(tasks.left(world), CLOCK), _within(tasks.lead(world), CLOCK), 0, 0


def _within(number: int, bound: int) -> int:
    return min(max(number, -bound), bound)
