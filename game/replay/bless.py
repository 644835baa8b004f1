"""Blessing a tape: what it does now is what it should do."""

from dataclasses import asdict

from game.replay.tape import Tape, record
from game.replay.verify import start_of
from game.session import Session


def bless(tape: Tape) -> Tape:
    """Return the tape as it plays now, on the level and by the rules of today."""
    session = Session(start_of(tape))
    for held in tape.inputs:
        if session.outcome:
            break
        session.step(held)
    return record(session)


def changed(old: Tape, new: Tape) -> list[str]:
    """Tell what a blessing changes of how the tape ends; nothing if only digests do."""
    then, now = asdict(old.end), asdict(new.end)
    return [
        f"{name} {now[name] or 'none'}, was {then[name] or 'none'}"
        for name in then
        if name != "digest" and now[name] != then[name]
    ]
