"""World: actors, stage, tick and streams. `step` is the table of contents of a tick."""

from marshal import dumps
from typing import Any
from zlib import crc32

from game.sim.aboard import steer
from game.sim.acting import act
from game.sim.actor import FOES, PLAYERS, Actor, Kind
from game.sim.command import ASSISTS, PRESSABLE, SKIP, Command
from game.sim.contact import contact
from game.sim.course import Course
from game.sim.dealing import shuffle
from game.sim.difficulty import Difficulty
from game.sim.directing import direct
from game.sim.doors import behind
from game.sim.driving import be_carried
from game.sim.events import Event
from game.sim.firearms import arm
from game.sim.gaits import Drive
from game.sim.gun import Gun
from game.sim.gunnery import shoot
from game.sim.parts import Passage, finish_part
from game.sim.pilot import Pilot
from game.sim.rolling import Roller
from game.sim.settling import settle
from game.sim.shots import Shot
from game.sim.stage import Stage, StagePlan
from game.sim.streams import Stream
from game.sim.tasks import begin_task, progress, slow
from game.sim.travel import travel
from game.sim.units import GAP, VIEW

PLAIN = 2  # the version of marshal that writes values alone, whatever Python holds them how

NO_PASSAGE = Passage()


class World:
    """A stage in play. Everything that changes is here or below; `copy` shares none of it."""

    def __init__(self, plan: StagePlan, rules: Difficulty, seed: int, players: int = 1) -> None:
        self.first = plan  # the part that the stage began with
        self.plan = plan
        self.rules = rules
        self.tick = 0
        self.next_id = 0
        self.actors: list[Actor] = []
        self.shots: list[Shot] = []
        self.rollers: list[Roller] = []
        self.stage = Stage(plan)
        self.saved = self.stage.copy()  # as it was at the checkpoint, or at first
        self.slots = [(-1, 0)] * rules.slots  # (id of the holder or -1, tick from which it is free)
        self.stops: list[tuple[int, int]] = []  # recent hit-stops: (tick, length)
        self.waves_stream = Stream(seed, 1)
        self.brains_stream = Stream(seed, 2)
        self.events: list[Event] = []
        self.passage = Passage()
        self.players: list[Actor] = []
        self.populate([Pilot(slot, rules.lives) for slot in range(players)])

    def populate(self, pilots: list[Pilot]) -> None:
        """Make the bodies of the plan: the players first, then who is there from the start."""
        plan = self.plan
        self.actors = []
        for pilot in pilots:
            self._add_player(pilot, alone=len(pilots) == 1)
        self.players = self.actors[: len(pilots)]
        self.place_people()
        self.place_rollers()
        for kind, carrier, offset in plan.mounts:
            self._mount(plan.kinds[kind], carrier, offset)
        if plan.deals:
            self.stage.deals = shuffle(self)
        self.stage.task = begin_task(self)

    def place_people(self) -> None:
        """Put who is there from the start where he is at first."""
        plan = self.plan
        for kind, x, y in plan.actors:
            actor = self.spawn(plan.kinds[kind], x)
            actor.y = y
            if plan.lanes:
                self.place(actor, nearest_lane(plan, y), actor.kind.length)

    def place_rollers(self) -> None:
        """Put what stands about on wheels where it stands at first."""
        self.rollers = []
        for name, x in self.plan.rollers:
            self.rollers.append(Roller(self.next_id, name, x))
            self.next_id += 1

    def step(self, commands: tuple[Command, ...]) -> tuple[Event, ...]:
        """Play one tick with one command per player; return what happened."""
        self.tick += 1
        self.events = []
        self._listen(commands)
        act(self)
        travel(self)
        be_carried(self)
        contact(self)
        shoot(self)
        steer(self)
        direct(self)
        settle(self)
        return tuple(self.events)

    def _listen(self, commands: tuple[Command, ...]) -> None:
        for actor, command in zip(self.players, commands, strict=True):
            if actor.pilot is not None:
                actor.pilot.listen(command, self.tick)
            if command > PRESSABLE:
                self._grant(command)

    def _grant(self, wishes: Command) -> None:
        """Turn assists on or off, or go on without having done what there is to do."""
        assists = self.passage.assists ^ wishes & ASSISTS
        self.passage = self.passage._replace(assists=assists)
        if wishes & SKIP and not self.stage.outcome:
            self.passage = self.passage._replace(skipped=self.passage.skipped + 1)
            finish_part(self)

    def _add_player(self, pilot: Pilot, *, alone: bool) -> None:
        plan, slot = self.plan, pilot.slot
        behind = slot // len(plan.starts) * GAP * plan.direction
        kind = plan.kinds[plan.second if slot and plan.second else plan.pilot]
        actor = self.spawn(kind, plan.starts[slot % len(plan.starts)] - behind)
        actor.pilot = pilot
        actor.face = plan.direction
        arm(plan, actor)
        if plan.lanes:
            self.place(actor, plan.lane, kind.length)
            actor.vx = kind.gait.cruise if isinstance(kind.gait, Drive) else 0
        if kind.gun and (alone or kind.aboard):
            actor.gun = Gun(kind.gun.rounds)

    def _mount(self, kind: Kind, carrier: str, offset: int) -> None:
        """Let somebody be carried by the first body of a kind."""
        under = next(actor for actor in self.actors if actor.kind.name == carrier)
        actor = self.spawn(kind, under.x - offset)
        self.place(actor, under.course.lane if under.course else 0, 0)
        if actor.course:
            actor.course.mount, actor.course.offset = under.id, offset
        actor.cool = kind.rest + self.brains_stream.below(kind.rest + 1)

    def place(self, actor: Actor, lane: int, length: int, speed: int = 0) -> None:
        """Put a body into a lane."""
        actor.course = Course(lane, length, speed)
        actor.y = self.plan.lanes[lane]
        if isinstance(actor.kind.gait, Drive):
            actor.vx = actor.kind.gait.cruise

    def lock(self, x: int) -> None:
        """Stop everything that drives: players and rival side by side at x, all else gone."""
        kept = (*self.players, self.rival)
        self.actors = [a for a in self.actors if a in kept or (a.course and a.course.mount >= 0)]
        for actor in self.actors:
            if "locked" in actor.kind.moves:
                actor.begin("locked")
                actor.x, actor.vx, actor.slide = x, 0, 0
                actor.unhurt = 0

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
    def rival(self) -> Actor | None:
        """Return whom the part's task is about."""
        task = self.plan.task
        if task is not None:
            for actor in self.actors:
                if actor.kind.name == task.rival:
                    return actor
        return None

    @property
    def since(self) -> int:
        """Return the ticks since the part began."""
        return self.tick - self.passage.since

    @property
    def slow(self) -> bool:
        """Whether bodies live only every few ticks."""
        return slow(self)

    def tell_of(self, ticks: int) -> int:
        """Return a tell as long as the difficulty has it."""
        return ticks * self.rules.tell // 100

    @property
    def foes(self) -> list[Actor]:
        """Foes that still fight."""
        return [a for a in self.actors if a.kind.team == FOES and a.move.name != "dead"]

    @property
    def standing(self) -> list[Actor]:
        """Players who are in the fight; all of them when none is."""
        if len(self.players) == 1:  # asked for many times a tick
            return self.players
        inside = [p for p in self.players if not p.kind.aboard]
        return [p for p in inside if p.move.name != "dead"] or inside

    @property
    def front(self) -> int:
        """How far the foremost player in the fight has come, subpixels of the level."""
        if len(self.players) == 1:
            return self.players[0].x
        pick = max if self.plan.direction > 0 else min
        return pick(player.x for player in self.standing)

    @property
    def progress(self) -> int:
        """How far the stage has been walked, or its part's task is done, 0 to 1000."""
        if self.plan.task:
            return progress(self)
        start, end = self.plan.starts[0], self.plan.exit
        if abs(end - start) < VIEW and self.plan.waves:
            return self._beaten()
        done = (self.front - start) * 1000 // (end - start) if end != start else 0
        return min(max(done, 0), 1000)

    def _beaten(self) -> int:
        """How many of all foes of a part in one view have been beaten, 0 to 1000."""
        stage, waves = self.stage, self.plan.waves
        sizes = [len(wave.entries) + len(wave.spare[: self.passage.owed]) for wave in waves]
        done = sum(sizes[: stage.wave + 1])
        if stage.fighting:
            done -= len(stage.queue) + len(self.foes) + behind(self)
        return min(max(done * 1000 // sum(sizes), 0), 1000)

    def copy(self) -> "World":
        """Return an equal world that shares nothing that changes."""
        twin = World.__new__(World)
        twin.__dict__.update(self.__dict__)
        twin.actors = [actor.copy() for actor in self.actors]
        twin.shots = [shot.copy() for shot in self.shots]
        twin.rollers = [roller.copy() for roller in self.rollers]
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
        sections = {
            "clock": (self.tick, self.next_id, tuple(self.stops), tuple(self.slots)),
            "streams": (self.waves_stream.state, self.brains_stream.state),
            "stage": (*self.stage.state(), self.saved.state()),
            "players": tuple(a.state() for a in self.actors if a.kind.team == PLAYERS),
            "others": tuple(a.state() for a in self.actors if a.kind.team != PLAYERS),
            "shots": tuple(shot.state() for shot in self.shots),
        }
        if self.rollers:
            sections["rollers"] = tuple(roller.state() for roller in self.rollers)
        if self.passage != NO_PASSAGE:
            sections["passage"] = tuple(self.passage)
        return sections

    def digest(self) -> str:
        """Return eight hexadecimal digits for each section, in their order."""
        parts = self.sections().values()
        return "".join([f"{crc32(dumps(part, PLAIN)):08x}" for part in parts])


def nearest_lane(plan: StagePlan, y: int) -> int:
    """Return the number of the lane whose y is nearest."""
    return min(range(len(plan.lanes)), key=lambda lane: abs(plan.lanes[lane] - y))
