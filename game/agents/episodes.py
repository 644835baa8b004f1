"""Episodes of one stage, played by one or two agents: what both environments share."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from gymnasium import spaces
from gymnasium.error import ResetNeeded
from numpy.typing import NDArray

from game.agents import typed
from game.agents.fields import BUTTONS
from game.agents.options import Options
from game.agents.rewards import Deeds
from game.faults import BadInputError
from game.replay.tape import Tape, record
from game.resources import level
from game.session import Session, Start
from game.sim.command import START, Command
from game.sim.events import Event
from game.sim.world import World
from game.testing.report import strip

if TYPE_CHECKING:
    from game.agents.pixels import Painter

Observation = Any  # typed.Observation, or a picture of pixels.SHAPE, as was asked for
Info = dict[str, int | str]
SEEDS = 2**31  # worlds without a seed of their own draw one below this
_COMMANDS: dict[bytes, Command] = {
    bytes(bits >> place & 1 for place in range(len(BUTTONS))): bits
    for bits in range(1 << len(BUTTONS))
}


class Count(NamedTuple):
    """What is counted up for a player: rewards are for its growth."""

    score: int = 0
    taken: int = 0  # energy lost in all
    lives: int = 0
    harmed: int = 0  # people whom it does not concern


@dataclass(frozen=True)
class Snapshot:
    """An episode as it was. Opaque: it is for `restore` of the environment that gave it."""

    giver: "Episodes"
    session: Session
    held: tuple[Command, ...]
    counts: tuple[Count, ...]
    best: tuple[int, int]
    chance: Any  # state of the environment's generator
    view: bytes | None


class Episodes:
    """One stage, loaded once and played over and over.

    `chance` is the environment's own generator: seeds that were not given, and stickiness.
    """

    def __init__(self, options: Options, players: int) -> None:
        self.options = options
        self._start = Start.of(
            level(options.level), players=players, difficulty=options.difficulty, at=options.at
        )
        self._session = Session(self._start)
        self._begun = False
        self._held: tuple[Command, ...] = ()
        self._counts: tuple[Count, ...] = ()
        self._best = 0, 0  # part, and the farthest progress in it
        self._painter = self._new_painter()

    def _new_painter(self) -> "Painter | None":
        """Load what paints, and pygame with it, only where pictures are wanted."""
        if self.options.observation != "pixels" and self.options.render_mode != "rgb_array":
            return None
        from game.agents.pixels import Painter

        return Painter(self.options.level, self.world)

    def space(self) -> spaces.Space[Any]:
        """Return a space that holds the observations."""
        if self.options.observation == "pixels":
            from game.agents.pixels import SHAPE

            return spaces.Box(0, 255, SHAPE, np.uint8)
        return typed.space()

    # ---- play ----------------------------------------------------------------------------------
    def begin(self, seed: int | None, chance: np.random.Generator) -> None:
        """Begin an episode from a seed; without one, from one that `chance` gives."""
        seed = int(chance.integers(SEEDS)) if seed is None else seed
        self._session = Session(replace(self._start, seed=seed))
        self._begun = True
        self._held = (0,) * self._start.players
        self._counts = self._count()
        self._best = self._reached()
        if self._painter:
            self._painter.begin(self.world, seed)

    def play(self, wanted: tuple[Command, ...], chance: np.random.Generator) -> tuple[Deeds, ...]:
        """Play a step with these buttons; return what each player brought about."""
        if not self.playing():
            raise ResetNeeded("no episode is being played; call reset() first")
        events: list[Event] = []
        for _ in range(self.options.frame_skip):
            self._held = self._buttons(wanted, chance)
            told = self._session.step(self._held)
            events += told
            if self._painter:
                self._painter.follow(self.world, told)
            if not self.playing():
                break
        return self._deeds(tuple(events))

    def _buttons(
        self, wanted: tuple[Command, ...], chance: np.random.Generator
    ) -> tuple[Command, ...]:
        """Return what is held on the next tick: stickiness, and START where play can go on."""
        sticky = self.options.sticky
        if sticky:
            wanted = tuple(
                last & ~START if chance.random() < sticky else new
                for last, new in zip(self._held, wanted, strict=True)
            )
        if self.options.continues and self.world.stage.countdown:
            press = START & ~self._held[0]  # a press is an edge
            return (wanted[0] | press, *wanted[1:])
        return wanted

    def _deeds(self, events: tuple[Event, ...]) -> tuple[Deeds, ...]:
        before, self._counts = self._counts, self._count()
        best, self._best = self._best, max(self._best, self._reached())
        gained = self._best[1] - (best[1] if best[0] == self._best[0] else 0)
        outcome = self.outcome
        return tuple(
            Deeds(
                max(0, now.score - then.score),  # what is lost is paid for otherwise, or not at all
                gained,
                now.taken - then.taken,
                max(0, then.lives - now.lives),
                outcome,
                events,
                max(0, now.harmed - then.harmed),
            )
            for then, now in zip(before, self._counts, strict=True)
        )

    def _reached(self) -> tuple[int, int]:
        return self.world.passage.part, self.world.progress

    def _count(self) -> tuple[Count, ...]:
        pilots = [player.pilot for player in self.world.players]
        return tuple(Count(p.score, p.taken, p.lives, p.harmed) if p else Count() for p in pilots)

    # ---- how it stands -------------------------------------------------------------------------
    @property
    def world(self) -> World:
        """The world being played, to be read only."""
        return self._session.world

    def playing(self) -> bool:
        """Tell whether an episode has begun and not ended."""
        return self._begun and not self.over and not self.truncated

    @property
    def outcome(self) -> str:
        """Empty while the game goes on, then clear, dead or timeout."""
        if self._session.outcome:
            return self._session.outcome
        return "dead" if self.world.stage.countdown and not self.options.continues else ""

    @property
    def over(self) -> bool:
        """Whether the game has ended."""
        return bool(self.outcome)

    @property
    def truncated(self) -> bool:
        """Whether the episode is cut off at its limit."""
        return len(self._session.inputs) >= self.options.limit and not self.over

    def observation(self, slot: int) -> Observation:
        """Return what a player sees now."""
        world = self.world
        if self._painter and self.options.observation == "pixels":
            return self._painter.paint(world)
        return typed.observe(world, world.players[slot], self._held[slot])

    def info(self, slot: int) -> Info:
        """Return how a player stands."""
        world = self.world
        count = self._counts[slot]
        return {
            "seed": self._session.start.seed,
            "tick": world.tick,
            "outcome": self.outcome,
            "score": count.score,
            "energy": max(0, world.players[slot].energy),
            "lives": count.lives,
            "progress": world.progress,
        }

    def render(self) -> NDArray[np.uint8] | str | None:
        """Return the picture or the line of text that was asked for when this was made."""
        if self.options.render_mode == "ansi":
            return strip(self.world)
        if self._painter and self.options.render_mode == "rgb_array":
            return self._painter.paint(self.world)
        return None

    # ---- to and fro ----------------------------------------------------------------------------
    def snapshot(self, chance: np.random.Generator) -> Snapshot:
        """Return the episode as it is now."""
        if not self._begun:
            raise ResetNeeded("there is no episode to keep; call reset() first")
        world = self.world
        return Snapshot(
            self,
            self._session.copy(),
            self._held,
            self._counts,
            self._best,
            chance.bit_generator.state,
            self._painter.remember(world) if self._painter else None,
        )

    def restore(self, snapshot: Snapshot, chance: np.random.Generator) -> None:
        """Go on from a snapshot, which can be used again."""
        if snapshot.giver is not self:
            raise BadInputError("this snapshot is of another environment; restore it there")
        self._session = snapshot.session.copy()
        self._begun = True
        self._held = snapshot.held
        self._counts = snapshot.counts
        self._best = snapshot.best
        chance.bit_generator.state = snapshot.chance
        if self._painter and snapshot.view is not None:
            self._painter.recall(snapshot.view, self.world)

    def tape(self) -> Tape:
        """Return the episode so far as a tape, to be saved and verified."""
        return record(self._session)


def command(action: NDArray[np.int8]) -> Command:
    """Return the buttons of an action; raise BadInputError if it is none."""
    try:
        return _COMMANDS[action.tobytes()]
    except (KeyError, AttributeError):
        return _unusual_command(action)


def _unusual_command(action: object) -> Command:
    """Read an action that is a list, or an array of another type."""
    try:
        given = np.asarray(action)
        whole = given.astype(np.int8)
        return _COMMANDS[whole.tobytes() if np.array_equal(given, whole) else b""]
    except (KeyError, ValueError, TypeError):
        names = ", ".join(BUTTONS)
        message = f"{action!r} is no action; give {len(BUTTONS)} zeros and ones: {names}"
        raise BadInputError(message) from None
