"""The whole state of a world as plain values: to save it, to load it, and to compare two by field.

    {"tick": 417, ..., "stage": {...}, "actors": [{"kind": "bather", "energy": 12, ...}], ...}

Everything that changes in a world is here under the name it has there, and nothing else.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from game.sim.actor import Actor
from game.sim.barriers import BarrierState
from game.sim.command import BUTTONS
from game.sim.course import Course
from game.sim.dealing import DealState
from game.sim.difficulty import Difficulty
from game.sim.doors import DoorState
from game.sim.gun import Gun
from game.sim.hazards import HazardState
from game.sim.parts import Passage
from game.sim.pilot import Pilot
from game.sim.rolling import Roller
from game.sim.shots import Shot
from game.sim.stage import Entry, Stage, StagePlan
from game.sim.streams import Stream
from game.sim.tasks import TaskState
from game.sim.tug import TugState
from game.sim.world import World

Plain = dict[str, Any]
Fields = dict[str, object]


class StateError(ValueError):
    """Plain values that are no state of a world of this plan."""


def to_plain(world: World) -> Plain:
    """Return all that changes in a world. Lists are its own: change none of them."""
    return {
        "tick": world.tick,
        "next_id": world.next_id,
        "passage": tuple(world.passage),
        "slots": world.slots,
        "stops": world.stops,
        "waves_stream": world.waves_stream.state,
        "brains_stream": world.brains_stream.state,
        "stage": _stage_to_plain(world.stage),
        "saved": _stage_to_plain(world.saved),
        "actors": [_actor_to_plain(actor) for actor in world.actors],
        "shots": [shot.__dict__ for shot in world.shots],
        "rollers": [roller.__dict__ for roller in world.rollers],
    }


def _stage_to_plain(stage: Stage) -> Plain:
    task = stage.task and (*stage.task[:-1], stage.task.tug and tuple(stage.task.tug))
    return {**stage.__dict__, "deals": stage.deals and tuple(stage.deals), "task": task}


def _actor_to_plain(actor: Actor) -> Plain:
    parts = {name: part and part.__dict__ for name, part in _parts(actor)}
    return {**actor.__dict__, "kind": actor.kind.name, "move": actor.move.name, **parts}


def _parts(actor: Actor) -> tuple[tuple[str, Pilot | Course | Gun | None], ...]:
    return ("pilot", actor.pilot), ("course", actor.course), ("gun", actor.gun)


def from_plain(plan: StagePlan, rules: Difficulty, data: Mapping[str, Any]) -> World:
    """Return the world that `to_plain` told of, also by way of JSON; raise StateError if none."""
    try:
        first, passage = plan, Passage(*data["passage"])
        for _ in range(passage.part):
            plan = _next(plan)
        world = World(plan, rules, 0, len([a for a in data["actors"] if a["pilot"]]))
        world.first, world.passage = first, passage
        _fill(world, data)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as fault:
        message = f"this is no state of a world: {fault}"
        raise StateError(message) from fault
    return world


def _next(plan: StagePlan) -> StagePlan:
    if plan.then is None:
        raise ValueError("there are not so many parts")
    return plan.then


def _fill(world: World, data: Mapping[str, Any]) -> None:
    """Give a new world the state told; actors and shots are made anew."""
    first = world.players[0]
    world.actors = [_actor(world, each) for each in data["actors"]]
    piloted = [actor for actor in world.actors if actor.pilot]
    world.players = sorted(piloted, key=lambda actor: actor.pilot.slot if actor.pilot else 0)
    world.shots = [_shot(first, each) for each in data["shots"]]
    world.rollers = [_roller(each) for each in data["rollers"]]
    _set(world.stage, data["stage"])
    _set(world.saved, data["saved"])
    for stage in (world.stage, world.saved):
        stage.queue = tuple(Entry(*entry) for entry in stage.queue)
        stage.hazards = tuple(HazardState(*state) for state in stage.hazards)
        stage.doors = tuple(DoorState(*state) for state in stage.doors)
        stage.barriers = tuple(BarrierState(*state) for state in stage.barriers)
        stage.deals = DealState(*stage.deals) if stage.deals else None
        stage.task = _task(stage.task) if stage.task else None
    world.waves_stream = _stream(data["waves_stream"])
    world.brains_stream = _stream(data["brains_stream"])
    world.tick, world.next_id = int(data["tick"]), int(data["next_id"])
    world.slots = [(int(who), int(free)) for who, free in data["slots"]]
    world.stops = [(int(tick), int(ticks)) for tick, ticks in data["stops"]]


def _task(data: Sequence[Any]) -> TaskState:
    state = TaskState(*data)
    return state._replace(tug=TugState(*state.tug) if state.tug else None)


def _actor(world: World, data: Mapping[str, Any]) -> Actor:
    kind = world.plan.kinds[data["kind"]]
    actor = Actor(0, kind, 0, 0)
    actor.pilot = Pilot(0, 0) if data["pilot"] else None
    actor.course = Course(0, 0) if data["course"] else None
    actor.gun = Gun(0) if data["gun"] else None
    own = {"kind": kind, "move": kind.moves[data["move"]], **dict(_parts(actor))}
    _set(actor, {**data, **own})
    for name, part in _parts(actor):
        if part:
            _set(part, data[name])
    if actor.pilot:
        actor.pilot.pressed = list(actor.pilot.pressed)
        if len(actor.pilot.pressed) != len(BUTTONS):
            raise ValueError("pressed must have a tick for each button")
    return actor


def _shot(owner: Actor, data: Mapping[str, Any]) -> Shot:
    shot = Shot(0, "", owner, 0, 1)
    _set(shot, data)
    return shot


def _roller(data: Mapping[str, Any]) -> Roller:
    roller = Roller(0, "", 0)
    _set(roller, data)
    return roller


def _stream(state: int) -> Stream:
    stream = Stream(0)
    stream.state = state
    return stream


def _set(
    thing: Actor | Pilot | Course | Gun | Stage | Shot | Roller, data: Mapping[str, Any]
) -> None:
    """Set every field of a new thing, all of them and of the same types; lists become tuples."""
    for name, old in thing.__dict__.items():
        new = as_tuples(data[name])
        if old is not None and not isinstance(
            new, tuple if isinstance(old, list | tuple) else type(old)
        ):
            raise TypeError(f"{name} is {new!r}")
        thing.__dict__[name] = dict(new) if isinstance(new, dict) else new


def as_tuples(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Return a value with tuples, as worlds have, for the lists of JSON."""
    return tuple(as_tuples(each) for each in value) if isinstance(value, list | tuple) else value


# ---- by field ----------------------------------------------------------------------------------
def fields(world: World) -> Fields:
    """Return every field by a name people know: "bather 3.energy", "stage.view", "tick".

    People first: what goes wrong shows there first. Values are whole numbers, words or tuples.
    """
    out: Fields = {}
    plain = to_plain(world)
    for actor in plain.pop("actors"):
        out.update(_flat(f"{actor['kind']} {actor['id']}.", actor))
    for shot in (*plain.pop("shots"), *plain.pop("rollers")):
        out.update(_flat(f"{shot['kind']} {shot['id']}.", shot))
    out.update(_flat("", plain))
    return out


def _flat(path: str, data: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    for name, value in data.items():
        if isinstance(value, dict):
            yield from _flat(f"{path}{name}.", value)
        elif name in ("hazards", "doors", "barriers"):
            for place, state in enumerate(value):
                yield from _flat(f"{path}{name[:-1]} {place}.", state._asdict())
        else:
            yield f"{path}{name}", tuple(value) if isinstance(value, list) else value


def differences(then: Mapping[str, object], now: Mapping[str, object]) -> list[str]:
    """Tell what differs between two sets of fields, in the order of now: "x is 3, was 4"."""
    names = [*now, *(name for name in then if name not in now)]
    return [
        f"{name} is {_show(now, name)}, was {_show(then, name)}"
        for name in names
        if name not in now or name not in then or now[name] != then[name]
    ]


def _show(fields: Mapping[str, object], name: str) -> str:
    return repr(fields[name]) if name in fields else "not there"
