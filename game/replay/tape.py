"""A tape: everything needed to play a stage again, and to say what differs if it does not.

`record` makes one of a session; tape_file.py says how it is written.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from game import __version__
from game.faults import BadInputError
from game.replay.plans import plan_to_plain
from game.replay.state import fields, to_plain
from game.replay.trace import TraceWriter
from game.session import Session
from game.sim.command import BUTTONS, Command


@dataclass(frozen=True)
class Header:
    """What a tape was played from."""

    game: str
    level: str  # none where the plan lies on the tape
    files: Mapping[str, str]  # digest of the level and all that it uses
    seed: int
    difficulty: str
    players: int
    at: str
    buttons: tuple[str, ...]


@dataclass(frozen=True)
class End:
    """How a tape ended."""

    outcome: str
    ticks: int  # of the world, which an opening has not begun at 0
    score: int
    energy: int
    lives: int
    digest: str


@dataclass(frozen=True)
class Tape:
    """A recorded session. plan, opening: plain values where a tape carries its own."""

    header: Header
    inputs: tuple[tuple[Command, ...], ...]
    digests: tuple[str, ...]
    trace: tuple[str, ...]
    end: End
    plan: Mapping[str, Any] = field(default_factory=dict)
    opening: Mapping[str, Any] = field(default_factory=dict)


class TapeError(BadInputError):
    """A tape that cannot be read."""


def end_of(session: Session) -> End:
    """Return how a session stands now."""
    world = session.world
    pilots = [player.pilot for player in world.players if player.pilot]
    return End(
        session.outcome,
        world.tick,
        sum(pilot.score for pilot in pilots),
        max(0, world.players[0].energy),
        pilots[0].lives,
        session.digest(),
    )


def record(session: Session) -> Tape:
    """Return a session as a tape: played once more, for the value of every field.

    Raise PlanError if no file and no tape can hold its plan.
    """
    start = session.start
    header = Header(
        __version__,
        start.level,
        start.files,
        start.seed,
        start.difficulty,
        start.players,
        start.at,
        BUTTONS,
    )
    return Tape(
        header,
        tuple(session.inputs),
        tuple(session.digests),
        _trace(session),
        end_of(session),
        plan={} if start.level else plan_to_plain(start.plan),
        opening=to_plain(start.opening) if start.opening else {},
    )


def _trace(session: Session) -> tuple[str, ...]:
    again, trace = Session(session.start), TraceWriter()
    for held in session.inputs:
        again.step(held)
        trace.add(fields(again.world))
    return tuple(trace.lines())
