"""The whole state of a world as plain values: to save it, to load it, and to compare two by field.

    {"tick": 417, ..., "stage": {...}, "actors": [{"kind": "bather", "energy": 12, ...}], ...}

Everything that changes in a world is here under the name it has there, and nothing else.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from game.sim.actor import Actor
from game.sim.command import BUTTONS
from game.sim.difficulty import Difficulty
from game.sim.hazards import HazardState
from game.sim.pilot import Pilot
from game.sim.shots import Shot
from game.sim.stage import Entry, Stage, StagePlan
from game.sim.streams import Stream
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
        "slots": world.slots,
        "stops": world.stops,
        "waves_stream": world.waves_stream.state,
        "brains_stream": world.brains_stream.state,
        "stage": world.stage.__dict__,
        "saved": world.saved.__dict__,
        "actors": [_actor_to_plain(actor) for actor in world.actors],
        "shots": [shot.__dict__ for shot in world.shots],
    }


def _actor_to_plain(actor: Actor) -> Plain:
    pilot = actor.pilot.__dict__ if actor.pilot else None
    return {**actor.__dict__, "kind": actor.kind.name, "move": actor.move.name, "pilot": pilot}


def from_plain(plan: StagePlan, rules: Difficulty, data: Mapping[str, Any]) -> World:
    """Return the world that `to_plain` told of, also by way of JSON; raise StateError if none."""
    try:
        world = World(plan, rules, 0, len([a for a in data["actors"] if a["pilot"]]))
        _fill(world, data)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as fault:
        message = f"this is no state of a world: {fault}"
        raise StateError(message) from fault
    return world


def _fill(world: World, data: Mapping[str, Any]) -> None:
    """Give a new world the state told; actors and shots are made anew."""
    first = world.players[0]
    world.actors = [_actor(world, each) for each in data["actors"]]
    piloted = [actor for actor in world.actors if actor.pilot]
    world.players = sorted(piloted, key=lambda actor: actor.pilot.slot if actor.pilot else 0)
    world.shots = [_shot(first, each) for each in data["shots"]]
    _set(world.stage, data["stage"])
    _set(world.saved, data["saved"])
    for stage in (world.stage, world.saved):
        stage.queue = tuple(Entry(*entry) for entry in stage.queue)
        stage.hazards = tuple(HazardState(*state) for state in stage.hazards)
    world.waves_stream = _stream(data["waves_stream"])
    world.brains_stream = _stream(data["brains_stream"])
    world.tick, world.next_id = int(data["tick"]), int(data["next_id"])
    world.slots = [(int(who), int(free)) for who, free in data["slots"]]
    world.stops = [(int(tick), int(ticks)) for tick, ticks in data["stops"]]


def _actor(world: World, data: Mapping[str, Any]) -> Actor:
    kind = world.plan.kinds[data["kind"]]
    actor = Actor(0, kind, 0, 0)
    actor.pilot = Pilot(0, 0) if data["pilot"] else None
    _set(actor, {**data, "kind": kind, "move": kind.moves[data["move"]], "pilot": actor.pilot})
    if actor.pilot:
        _set(actor.pilot, data["pilot"])
        actor.pilot.pressed = list(actor.pilot.pressed)
        if len(actor.pilot.pressed) != len(BUTTONS):
            raise ValueError("pressed must have a tick for each button")
    return actor


def _shot(owner: Actor, data: Mapping[str, Any]) -> Shot:
    shot = Shot(0, "", owner, 0, 1)
    _set(shot, data)
    return shot


def _stream(state: int) -> Stream:
    stream = Stream(0)
    stream.state = state
    return stream


def _set(thing: Actor | Pilot | Stage | Shot, data: Mapping[str, Any]) -> None:
    """Set every field of a new thing, all of them and of the same types; lists become tuples."""
    for name, old in thing.__dict__.items():
        new = as_tuples(data[name])
        if not isinstance(new, tuple if isinstance(old, list) else type(old)):
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
    for shot in plain.pop("shots"):
        out.update(_flat(f"{shot['kind']} {shot['id']}.", shot))
    out.update(_flat("", plain))
    return out


def _flat(path: str, data: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    for name, value in data.items():
        if isinstance(value, dict):
            yield from _flat(f"{path}{name}.", value)
        elif name == "hazards":
            for place, state in enumerate(value):
                yield from _flat(f"{path}hazard {place}.", state._asdict())
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
