"""Play a tape again and say whether it is the same, the same in outcome, a desync, or stale."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from game import __version__, resources
from game.faults import BadInputError
from game.levels.load import content_hash, load_plan
from game.replay.tape import Tape, TapeError, end_of
from game.session import DIGEST_EVERY, Session, Start

DIGITS = 8  # of a section's digest


@dataclass(frozen=True)
class Verdict:
    """word: same, same outcome, desync or stale; detail: what differed first."""

    word: str
    detail: str = ""

    @property
    def good(self) -> bool:
        """Tell whether the tape still stands."""
        return self.word == "same"


def start_of(tape: Tape) -> Start:
    """Return the start that a tape was played from, with the level as it is now."""
    header = tape.header
    try:
        path = resources.level(header.level)
    except BadInputError as fault:
        message = f"the tape was played on {header.level}, which is not here; get it back"
        raise TapeError(message) from fault
    return Start(
        load_plan(path),
        header.seed,
        header.players,
        header.difficulty,
        header.level,
        content_hash(path),
    )


def replay(tape: Tape) -> Iterator[Session]:
    """Play a tape, giving the session after every tick."""
    session = Session(start_of(tape))
    for held in tape.inputs:
        session.step(held)
        yield session


def verify(tape: Tape) -> Verdict:
    """Play a tape to its end and compare."""
    start = start_of(tape)
    stale = _stale(tape, start)
    session = Session(start)
    first = ""
    for held in tape.inputs:
        session.step(held)
        if not first and session.world.tick % DIGEST_EVERY == 0:
            first = _first_difference(tape, session)
    now, then = asdict(end_of(session)), asdict(tape.end)
    if not first and now == then:
        return Verdict("stale", stale) if stale else Verdict("same")
    differs = [f"{key} {then[key]}, now {now[key]}" for key in then if now[key] != then[key]]
    what = "; ".join(part for part in (first, *differs[:1], stale) if part)
    if now["outcome"] == then["outcome"] and not stale:
        return Verdict("same outcome", what)
    return Verdict("stale" if stale else "desync", what)


def _stale(tape: Tape, start: Start) -> str:
    """Name what has changed since the recording, or nothing."""
    if tape.header.hash != start.level_hash:
        return f"{tape.header.level} or a file it uses has changed since the recording"
    if tape.header.game != __version__:
        return f"recorded by version {tape.header.game}, this is {__version__}"
    return ""


def _first_difference(tape: Tape, session: Session) -> str:
    """Name the section of the world that differs at the digest just taken."""
    then, now = tape.digests[len(session.digests) - 1], session.digests[-1]
    if then == now:
        return ""
    tick = session.world.tick
    for place, name in enumerate(session.world.sections()):
        if then[place * DIGITS :][:DIGITS] != now[place * DIGITS :][:DIGITS]:
            return f"ticks {tick - DIGEST_EVERY + 1} to {tick}: {name} differ first"
    return f"ticks {tick - DIGEST_EVERY + 1} to {tick}: the digest has another form"
