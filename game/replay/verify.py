"""Play a tape again and say whether it is the same, the same in outcome, a desync, or stale."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from game import __version__, resources
from game.content.difficulty import DIFFICULTIES
from game.faults import BadInputError
from game.replay.plans import PlanError, plan_from_plain
from game.replay.state import StateError, differences, fields, from_plain
from game.replay.tape import Tape, TapeError, end_of
from game.replay.trace import TraceError, read_trace
from game.session import Session, Start

SHOWN = 3  # fields told of those that differ on the first tick on which any does


@dataclass(frozen=True)
class Verdict:
    """word: same, same outcome, desync or stale; detail: what differed first, and when."""

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
        if tape.plan:
            plan = plan_from_plain(tape.plan)
            start = Start(plan, header.seed, header.players, header.difficulty, at=header.at)
        else:
            start = Start.of(
                level_of(tape),
                seed=header.seed,
                players=header.players,
                difficulty=header.difficulty,
                at=header.at,
            )
        if tape.opening:
            rules = DIFFICULTIES[header.difficulty]
            start = replace(start, opening=from_plain(start.plan, rules, tape.opening))
        _check_players(start, header.players)
    except (PlanError, StateError) as fault:
        raise TapeError(f"{fault}; record the tape again") from fault
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as fault:
        raise TapeError(f"its stage cannot be opened: {fault}; record the tape again") from fault
    return start


def _check_players(start: Start, players: int) -> None:
    if len(start.world().players) != players:
        message = "the opening has another number of players than the tape"
        raise StateError(message)


def level_of(tape: Tape) -> Path:
    """Return the file of a tape's level; raise TapeError if it is not there."""
    try:
        return resources.level(tape.header.level)
    except BadInputError as fault:
        message = f"the tape was played on {tape.header.level}, which is not here; get it back"
        raise TapeError(message) from fault


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
    for held in tape.inputs:
        session.step(held)
    now, then = asdict(end_of(session)), asdict(tape.end)
    equal = tuple(session.digests) == tape.digests and now["digest"] == then["digest"]
    if equal and now == then:
        return Verdict("stale", stale) if stale else Verdict("same")
    first = "" if equal else _first_difference(tape, start)
    differs = [f"{key} {then[key]}, now {now[key]}" for key in then if now[key] != then[key]]
    what = "; ".join(part for part in (first, *differs[:1], stale) if part)
    if all(name == "digest" or now[name] == then[name] for name in then) and not stale:
        return Verdict("same outcome", what)
    return Verdict("stale" if stale else "desync", what)


def _stale(tape: Tape, start: Start) -> str:
    """Name what has changed since the recording, or nothing."""
    then, now = tape.header.files, start.files
    changed = [name for name in {**then, **now} if then.get(name) != now.get(name)]
    if changed:
        return f"changed since the recording: {', '.join(changed)}"
    if tape.header.game != __version__:
        return f"recorded by version {tape.header.game}, this is {__version__}"
    return ""


def _first_difference(tape: Tape, start: Start) -> str:
    """Name the first tick after which the world is not as the tape's trace has it, and how."""
    session, trace = Session(start), read_trace(list(tape.trace))
    for held in tape.inputs:
        session.step(held)
        try:
            told = differences(next(trace), fields(session.world))
        except TraceError as fault:
            raise TapeError(f"{fault}; record the tape again") from fault
        if told:
            more = f" and {len(told) - SHOWN} more" if len(told) > SHOWN else ""
            return f"tick {session.world.tick}: {', '.join(told[:SHOWN])}{more}"
    return "every field is the same on every tick, but the digest is not"
