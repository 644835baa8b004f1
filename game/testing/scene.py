"""The scene: the world as a test's condition sees it. It can be read, never changed.

Whatever a condition reads is kept, so that a failure can tell the values it went by:

    s.until(lambda w: w.foes[0].guarding, within=120)
    ...
    read: bather 1.guarding = False
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar, cast

from game.sim.actor import Actor
from game.sim.events import Event
from game.sim.rolling import Roller
from game.sim.shots import Shot
from game.sim.stage import Stage, StagePlan
from game.sim.world import World

_T = TypeVar("_T")
_PLAIN = (int, str, bool, tuple, type(None))


class Scene:
    """What a condition is given. Its parts have the types and names that the simulation gives."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.read: dict[str, object] = {}  # by name, in the order of reading

    @property
    def tick(self) -> int:
        """Ticks played since the stage began."""
        return self._kept("tick", self._world.tick)

    @property
    def danko(self) -> Actor:
        """The first player's body."""
        return self.players[0]

    @property
    def players(self) -> list[Actor]:
        """The players' bodies, by slot."""
        return self._each(self._world.players)

    @property
    def foes(self) -> list[Actor]:
        """Foes that still fight, in the order in which they came."""
        return self._each(self._world.foes)

    @property
    def actors(self) -> list[Actor]:
        """Everybody, in the order in which they came."""
        return self._each(self._world.actors)

    @property
    def shots(self) -> list[Shot]:
        """Things in the air."""
        readings = [Reading(shot, f"{shot.kind} {shot.id}", self) for shot in self._world.shots]
        return cast("list[Shot]", self._counted("shots", readings))

    @property
    def rollers(self) -> list[Roller]:
        """Things on wheels."""
        readings = [Reading(one, f"{one.kind} {one.id}", self) for one in self._world.rollers]
        return cast("list[Roller]", self._counted("rollers", readings))

    @property
    def rival(self) -> Actor | None:
        """Whom the part's task is about, if anybody."""
        rival = self._world.rival
        return None if rival is None else cast("Actor", self._one(rival))

    @property
    def slow(self) -> bool:
        """Whether time is stretched."""
        return self._kept("slow", self._world.slow)

    @property
    def stage(self) -> Stage:
        """View, wave, cues, hazards, doors and the like, pickups, outcome."""
        return cast("Stage", Reading(self._world.stage, "stage", self))

    @property
    def plan(self) -> StagePlan:
        """What never changes; not kept."""
        return self._world.plan

    @property
    def events(self) -> list[Event]:
        """What this tick has told."""
        told = [" ".join(filter(None, event[0:1] + event[2:4])) for event in self._world.events]
        self._kept("events", ", ".join(told) or "none")
        return self._world.events

    @property
    def front(self) -> int:
        """How far the foremost player has come, subpixels of the level."""
        return self._kept("front", self._world.front)

    @property
    def progress(self) -> int:
        """How far the stage has been walked, 0 to 1000."""
        return self._kept("progress", self._world.progress)

    def tell_of(self, ticks: int) -> int:
        """Return a tell as long as the difficulty has it."""
        return self._world.tell_of(ticks)

    def actor(self, number: int) -> Actor | None:
        """Return the actor with this id, if it is still there."""
        actor = self._world.actor(number)
        return None if actor is None else cast("Actor", self._one(actor))

    def _each(self, actors: Sequence[Actor]) -> list[Actor]:
        return cast("list[Actor]", self._counted("actors", [self._one(actor) for actor in actors]))

    def _one(self, actor: Actor) -> "Reading":
        return Reading(actor, f"{actor.kind.name} {actor.id}", self)

    def _counted(self, name: str, readings: "list[Reading]") -> "Readings":
        return Readings(readings, lambda count: self._kept(f"number of {name}", count))

    def _kept(self, name: str, value: _T) -> _T:
        self.read[name] = value
        return value


class Readings(Sequence["Reading"]):
    """Several readings; how many there are is kept only if it is asked."""

    def __init__(self, readings: "list[Reading]", counted: Callable[[int], object]) -> None:
        self._readings = readings
        self._counted = counted

    def __getitem__(self, place: Any) -> Any:  # noqa: ANN401 - a place or a slice
        return self._readings[place]

    def __iter__(self) -> Iterator["Reading"]:
        return iter(self._readings)

    def __len__(self) -> int:
        self._counted(len(self._readings))
        return len(self._readings)

    def __eq__(self, other: object) -> bool:
        return len(self) == len(other) and list(self) == other if isinstance(other, list) else False

    __hash__ = None  # type: ignore[assignment]  # as of a list


class Reading:
    """One thing of the world: its fields can be read, and are kept; none can be set."""

    __slots__ = ("_of", "_path", "_scene")

    def __init__(self, of: object, path: str, scene: Scene) -> None:
        object.__setattr__(self, "_of", of)
        object.__setattr__(self, "_path", path)
        object.__setattr__(self, "_scene", scene)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as the thing's own field
        value = getattr(self._of, name)
        path = f"{self._path}.{name}"
        if isinstance(value, _PLAIN):
            self._scene.read[path] = value
            return value
        if name in ("kind", "move"):
            self._scene.read[path] = value.name
            return value
        return Reading(value, path, self._scene)

    def __setattr__(self, name: str, value: object) -> None:
        message = f"a condition reads the world and changes nothing: {self._path}.{name}"
        raise AttributeError(message)

    def __eq__(self, other: object) -> bool:
        return bool(self._of == (other._of if isinstance(other, Reading) else other))

    def __hash__(self) -> int:
        return hash(self._of)

    def __bool__(self) -> bool:
        return bool(self._of)

    def __len__(self) -> int:
        return len(self._of)

    def __contains__(self, key: object) -> bool:
        return key in self._of

    def __getitem__(self, key: Any) -> Any:  # noqa: ANN401 - as the thing's own
        value = self._of[key]
        self._scene.read[f"{self._path}[{key!r}]"] = value
        return value
