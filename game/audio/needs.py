"""Which sounds a stage with all its parts needs at hand: the others are decoded if they come."""

from collections.abc import Iterator

from game.audio.brawl import (
    LIFT,
    SOUNDS_OF_CROWDS,
    SOUNDS_OF_LIFTS,
    SOUNDS_OF_PROPS,
    SOUNDS_OF_SNOW,
    SOUNDS_OF_WAGONS,
)
from game.audio.hearing import DENTS, HAZARDS, OWN_TELLS, PLAIN, TELLS
from game.audio.loops import AT_CROSSING, ON_LANES, ON_ROOF
from game.audio.road import SOUNDS_OF_ROAD
from game.audio.sounds import SOUNDS, of_stage
from game.sim.stage import StagePlan
from game.sim.tasks import Deadline

GROUPS = ("road", "rail", "blast")
TABLES = (DENTS, HAZARDS, OWN_TELLS, PLAIN, TELLS)
ROAD = (
    *SOUNDS_OF_ROAD,
    *(n for table in TABLES for n in table.values() if SOUNDS[n].group in GROUPS),
    "shoe_skid",
)


def of_plan(plan: StagePlan) -> tuple[str, ...]:
    """Return the sounds that a stage needs, from this part to its last."""
    parts = tuple(_parts(plan))
    moves = {name: part.kinds[name].moves for part in parts for name in _kinds(part)}
    names = [*of_stage(moves, {thing for part in parts for thing in _things(part)})]
    if any(part.lanes or part.drift for part in parts):
        names += ROAD
    if any(part.lanes for part in parts):
        names += ON_LANES
    if any(part.drift for part in parts):
        names += ON_ROOF
    if any(part.props for part in parts):
        names += SOUNDS_OF_PROPS
    if any(part.kinds[name].innocent for part in parts for name in _kinds(part)):
        names += SOUNDS_OF_CROWDS
    if any(door.room == LIFT for part in parts for door in part.doors):
        names += SOUNDS_OF_LIFTS
    if any(part.drifts for part in parts):
        names += SOUNDS_OF_SNOW
    if any(part.barriers for part in parts):
        names += SOUNDS_OF_WAGONS
    if any(isinstance(part.task, Deadline) for part in parts):
        names += AT_CROSSING
    return tuple(dict.fromkeys(names))


def _parts(plan: StagePlan) -> Iterator[StagePlan]:
    part: StagePlan | None = plan
    while part is not None:
        yield part
        part = part.then


def _things(plan: StagePlan) -> Iterator[str]:
    """Name all things that may be thrown in a part: by whom they are, or because they are found."""
    for name in _kinds(plan):
        yield from (move.toss.shot for move in plan.kinds[name].moves.values() if move.toss)
    yield from (pickup.item for pickup in plan.pickups)
    yield from (drift.item for drift in plan.drifts)
    yield from (prop.holds for prop in plan.props)


def _kinds(plan: StagePlan) -> Iterator[str]:
    """Name all kinds that may be in a part, and whom its bosses call."""
    entries = [entry for wave in plan.waves for entry in (*wave.entries, *wave.spare)]
    names = [
        *(name for name in (plan.pilot, plan.second) if name),
        *(kind for kind, _, _ in (*plan.actors, *plan.mounts)),
        *(deal.kind for deal in plan.deals),
        *(entry.kind for entry in entries),
    ]
    yield from names
    for name in names:
        for phase in plan.kinds[name].phases:
            yield from (kind for kind, _ in phase.calls)
