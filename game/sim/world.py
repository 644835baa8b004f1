"""World: actors, stage, tick and streams. `step` is the table of contents of a tick."""

from marshal import dumps
from typing import Any
from zlib import crc32

from game.sim.acting import act
from game.sim.actor import FOES, PLAYERS, Actor, Kind
from game.sim.command import Command
from game.sim.contact import contact
from game.sim.difficulty import Difficulty
from game.sim.directing import direct
from game.sim.events import Event
from game.sim.pilot import Pilot
from game.sim.settling import settle
from game.sim.shots import Shot
from game.sim.stage import Stage, StagePlan
from game.sim.streams import Stream
from game.sim.travel import travel
from game.sim.units import GAP

PLAIN = 2  # the version of marshal that writes values alone, whatever Python holds them how


class World:
    """A stage in play. Everything that changes is here or below; `copy` shares none of it."""

    def __init__(self, plan: StagePlan, rules: Difficulty, seed: int, players: int = 1) -> None:
        self.plan = plan
        self.rules = rules
        self.tick = 0
        self.next_id = 0
        self.actors: list[Actor] = []
        self.shots: list[Shot] = []
        self.stage = Stage(plan)
        self.saved = self.stage.copy()  # as it was at the checkpoint, or at first
        self.slots = [(-1, 0)] * rules.slots  # (id of the holder or -1, tick from which it is free)
        self.stops: list[tuple[int, int]] = []  # recent hit-stops: (tick, length)
        self.waves_stream = Stream(seed, 1)
        self.brains_stream = Stream(seed, 2)
        self.events: list[Event] = []
        for slot in range(players):
            self._add_player(slot)
        self.players = self.actors[:players]
        for kind, x, y in plan.actors:
            self.spawn(plan.kinds[kind], x).y = y

    def step(self, commands: tuple[Command, ...]) -> tuple[Event, ...]:
        """Play one tick with one command per player; return what happened."""
        self.tick += 1
        self.events = []
        self._listen(commands)
        act(self)
        travel(self)
        contact(self)
        direct(self)
        settle(self)
        return tuple(self.events)

    def _listen(self, commands: tuple[Command, ...]) -> None:
        for actor, command in zip(self.players, commands, strict=True):
            if actor.pilot is not None:
                actor.pilot.listen(command, self.tick)

    def _add_player(self, slot: int) -> None:
        plan = self.plan
        behind = slot // len(plan.starts) * GAP * plan.direction
        actor = self.spawn(plan.kinds[plan.pilot], plan.starts[slot % len(plan.starts)] - behind)
        actor.pilot = Pilot(slot, self.rules.lives)
        actor.face = plan.direction
        actor.y = plan.lanes[0] if plan.lanes else 0

    def spawn(self, kind: Kind, x: int) -> Actor:
        """Add an actor; foes' energy is scaled by the difficulty."""
        energy = kind.energy * self.rules.energy // 100 if kind.team == FOES else kind.energy
        actor = Actor(self.next_id, kind, x, energy)
        self.next_id += 1
        self.actors.append(actor)
        return actor

    def tell(self, name: str, x: int, who: str = "", what: str = "", amount: int = 0) -> None:
        """Report an event of this tick."""
        self.events.append(Event(name, x, who, what, amount))

    def signal(self, name: str) -> None:
        """Tell the stage a name that hazards and cues wait for."""
        if name not in self.stage.signals:
            self.stage.signals = (*self.stage.signals, name)
            self.tell("signal", self.front, "", name)

    def actor(self, number: int) -> Actor | None:
        """Return the actor with this id, if it is still there."""
        for actor in self.actors:
            if actor.id == number:
                return actor
        return None

    @property
    def foes(self) -> list[Actor]:
        """Foes that still fight."""
        return [a for a in self.actors if a.kind.team == FOES and a.move.name != "dead"]

    @property
    def standing(self) -> list[Actor]:
        """Players who are in the fight; all of them when none is."""
        return [p for p in self.players if p.move.name != "dead"] or self.players

    @property
    def front(self) -> int:
        """How far the foremost player in the fight has come, subpixels of the level."""
        pick = max if self.plan.direction > 0 else min
        return pick(player.x for player in self.standing)

    @property
    def progress(self) -> int:
        """How far the stage has been walked, 0 to 1000."""
        start, end = self.plan.starts[0], self.plan.exit
        done = (self.front - start) * 1000 // (end - start) if end != start else 0
        return min(max(done, 0), 1000)

    def copy(self) -> "World":
        """Return an equal world that shares nothing that changes."""
        twin = World.__new__(World)
        twin.__dict__.update(self.__dict__)
        twin.actors = [actor.copy() for actor in self.actors]
        twin.shots = [shot.copy() for shot in self.shots]
        twin.stage = self.stage.copy()
        twin.slots = self.slots[:]
        twin.stops = self.stops[:]
        twin.waves_stream = self.waves_stream.copy()
        twin.brains_stream = self.brains_stream.copy()
        twin.events = []
        by_id = {actor.id: actor for actor in twin.actors}
        twin.players = [by_id[player.id] for player in self.players]
        return twin

    def sections(self) -> dict[str, tuple[Any, ...]]:
        """Return the whole state by section, plain values only, in a fixed order."""
        return {
            "clock": (self.tick, self.next_id, tuple(self.stops), tuple(self.slots)),
            "streams": (self.waves_stream.state, self.brains_stream.state),
            "stage": (*self.stage.state(), self.saved.state()),
            "players": tuple(a.state() for a in self.actors if a.kind.team == PLAYERS),
            "others": tuple(a.state() for a in self.actors if a.kind.team != PLAYERS),
            "shots": tuple(shot.state() for shot in self.shots),
        }

    def digest(self) -> str:
        """Return eight hexadecimal digits for each section, in their order."""
        parts = self.sections().values()
        return "".join([f"{crc32(dumps(part, PLAIN)):08x}" for part in parts])
