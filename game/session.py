"""The one door: a person, a tape, a bot and a test all play a stage through `Session.step`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypedDict, Unpack

from game.content.difficulty import DIFFICULTIES
from game.faults import BadInputError
from game.resources import level_name
from game.sim.command import EVERY, Command
from game.sim.entering import enter
from game.sim.events import Event
from game.sim.stage import StagePlan
from game.sim.units import PX
from game.sim.world import World

DIGEST_EVERY = 60  # ticks
UNFILLED = "%objectid"  # what Tiled's command leaves where no object is selected
_DISTANCE = re.compile(r"[0-9]{1,6}px", re.ASCII)


class How(TypedDict, total=False):
    """What may be chosen besides the level."""

    seed: int
    players: int
    difficulty: str
    at: str


@dataclass(frozen=True)
class Start:
    """What a session begins from. `level` and `files` name the exact level on a tape."""

    plan: StagePlan
    seed: int = 1
    players: int = 1
    difficulty: str = "normal"
    level: str = ""
    files: Mapping[str, str] = field(default_factory=dict)  # digest of each, by its name
    at: str = ""  # where to begin: a place of the plan, or "1200px"; none is the level's start
    opening: World | None = None  # a world to go on from instead
    first: bool = False  # this map alone, at the first life: for measuring first attempts

    @classmethod
    def of(cls, path: Path, **how: Unpack[How]) -> "Start":
        """Return a start of a level's file; raise LevelError if it cannot be played."""
        from game.levels.load import content_files, load_plan

        return cls(load_plan(path), level=level_name(path), files=content_files(path), **how)

    def world(self) -> World:
        """Return the world before its first tick; raise BadInputError for no such place."""
        if self.opening is not None:
            return self.opening.copy()
        plan, rules = self.plan, DIFFICULTIES[self.difficulty]
        if self.first:
            plan, rules = replace(plan, then=None), replace(rules, lives=1, continues=0)
        world = World(plan, rules, self.seed, self.players)
        if self.at:
            enter(world, self._place())
        return world

    def _place(self) -> int:
        if self.at in self.plan.places:
            return self.plan.places[self.at]
        if self.at == UNFILLED:
            message = "nothing is selected in Tiled; select an object first, or press F5"
            raise BadInputError(message, self.level or self.plan.name)
        if _DISTANCE.fullmatch(self.at):
            return min(int(self.at.removesuffix("px")) * PX, self.plan.width)
        known = ", ".join(sorted(name for name in self.plan.places if not name.isdigit()))
        message = (
            f"there is no place {self.at!r}; give an object's number, a distance like 1200px, or "
            f"one of these names: {known or 'none'}"
        )
        raise BadInputError(message, self.level or self.plan.name)


class Session:
    """A stage in play, and everything needed to play it again."""

    def __init__(self, start: Start) -> None:
        self.start = start
        self.world = start.world()
        self.inputs: list[tuple[Command, ...]] = []  # held buttons of each player, tick by tick
        self.digests: list[str] = []  # after every sixtieth tick

    def step(self, commands: tuple[Command, ...]) -> tuple[Event, ...]:
        """Play one tick with one command (held buttons) per player; return what happened."""
        held = tuple([command & EVERY for command in commands])
        self.inputs.append(held)
        events = self.world.step(held)
        if self.world.tick % DIGEST_EVERY == 0:
            self.digests.append(self.world.digest())
        return events

    def copy(self) -> "Session":
        """Return an equal session that shares nothing that changes."""
        twin = Session.__new__(Session)
        twin.start = self.start
        twin.world = self.world.copy()
        twin.inputs = self.inputs[:]
        twin.digests = self.digests[:]
        return twin

    @property
    def outcome(self) -> str:
        """Empty while the stage is being played, then clear, dead or timeout."""
        return self.world.stage.outcome

    def digest(self) -> str:
        """Return the digest of the world as it is now."""
        return self.world.digest()
