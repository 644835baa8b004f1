"""The one door: a person, a tape, a bot and a test all play a stage through `Session.step`."""

from dataclasses import dataclass

from game.content.difficulty import DIFFICULTIES
from game.sim.command import EVERY, Command
from game.sim.events import Event
from game.sim.stage import StagePlan
from game.sim.world import World

DIGEST_EVERY = 60  # ticks


@dataclass(frozen=True)
class Start:
    """What a session begins from. `level` and `level_hash` name the exact level on a tape."""

    plan: StagePlan
    seed: int = 1
    players: int = 1
    difficulty: str = "normal"
    level: str = ""
    level_hash: str = ""


class Session:
    """A stage in play, and everything needed to play it again."""

    def __init__(self, start: Start) -> None:
        self.start = start
        self.world = World(start.plan, DIFFICULTIES[start.difficulty], start.seed, start.players)
        self.inputs: list[tuple[Command, ...]] = []  # held buttons of each player, tick by tick
        self.digests: list[str] = []  # after every sixtieth tick

    def step(self, commands: tuple[Command, ...]) -> tuple[Event, ...]:
        """Play one tick with one command (held buttons) per player; return what happened."""
        held = tuple(command & EVERY for command in commands)
        self.inputs.append(held)
        events = self.world.step(held)
        if self.world.tick % DIGEST_EVERY == 0:
            self.digests.append(self.world.digest())
        return events

    @property
    def outcome(self) -> str:
        """Empty while the stage is being played, then clear, dead or timeout."""
        return self.world.stage.outcome

    def digest(self) -> str:
        """Return the digest of the world as it is now."""
        return self.world.digest()
