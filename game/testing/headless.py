"""A bot plays a stage without window, sound or pygame."""

from dataclasses import asdict, dataclass
from time import perf_counter

from game.replay.tape import end_of
from game.session import Session, Start
from game.testing.bots import BOTS

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
    minds = [BOTS[bot](start.seed + slot) for slot in range(start.players)]
    world = session.world
    began = perf_counter()
    while not session.outcome and world.tick < limit:
        players = zip(minds, world.players, strict=True)
        session.step(tuple(mind.act(world, player) for mind, player in players))
    seconds = perf_counter() - began
    end = end_of(session)
    speed = round(world.tick / seconds) if seconds else 0
    outcome = end.outcome or "timeout"
    return session, Result(outcome, end.ticks, speed, end.energy, end.lives, end.score, end.digest)
