"""A bot plays a stage without window, sound or pygame."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from time import perf_counter

from game.replay.tape import end_of
from game.session import Session, Start
from game.sim.events import Event
from game.testing.players import BOTS

LONGEST = 60 * 60 * 20  # ticks


@dataclass(frozen=True)
class Result:
    """How a run ended; with the same start, bot and limit all but the speed is the same."""

    outcome: str
    ticks: int
    ticks_per_second: int
    energy: int
    lives: int
    score: int
    digest: str

    def as_dict(self) -> dict[str, object]:
        """Return the fields by name."""
        return asdict(self)


def run(start: Start, bot: str, limit: int = LONGEST) -> tuple[Session, Result]:
    """Play until the stage ends or `limit` ticks have passed (outcome timeout)."""
    session = Session(start)
    began = perf_counter()
    for _ in play(session, bot, limit):
        pass
    seconds = perf_counter() - began
    end = end_of(session)
    speed = round(end.ticks / seconds) if seconds else 0
    outcome = end.outcome or "timeout"
    return session, Result(outcome, end.ticks, speed, end.energy, end.lives, end.score, end.digest)


def play(session: Session, bot: str, limit: int) -> Iterator[tuple[Event, ...]]:
    """Let a bot play to the end or for `limit` ticks; yield the events of each tick."""
    start, world = session.start, session.world
    minds = [BOTS[bot](start.seed + slot) for slot in range(start.players)]
    while not session.outcome and world.tick < limit:
        players = zip(minds, world.players, strict=True)
        yield session.step(tuple(mind.act(world, player) for mind, player in players))
