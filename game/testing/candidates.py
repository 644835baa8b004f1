"""Trying a failure again, many times over, as fast as the simulation goes.

A candidate shares most of its inputs with the last one that failed, so it is played from a copy of
the world taken where they part.
"""

from collections.abc import Callable, Sequence

from game.session import Session, Start
from game.sim.world import World
from game.testing.shrink import Held
from game.testing.tripwires import STEPPING

EVERY = 24  # ticks between two copies
Wrong = Callable[[World], str]  # what is wrong after a tick; empty: nothing


class Candidates:
    """Plays candidates from an opening and tells whether they fail as the first one did.

    wrong is asked after every tick; an exception is a failure of its own name. What goes wrong in
    another way ends a candidate: no test would play on.
    """

    def __init__(self, opening: World, wrong: Wrong, failure: str) -> None:
        self.failure = failure
        self._wrong = wrong
        self._inputs: list[Held] = []  # of the last failing candidate
        self._copies = [opening.copy()]

    def fails(self, inputs: Sequence[Held]) -> int:
        """Return after how many ticks the failure comes about; 0 if it does not.

        Later candidates are compared with the last that failed.
        """
        shared = _shared(self._inputs, inputs) // EVERY
        copies = self._copies[: shared + 1]
        start = (len(copies) - 1) * EVERY
        world = copies[-1].copy()
        for tick in range(start, len(inputs)):
            if tick % EVERY == 0 and tick > start:
                copies.append(world.copy())
            if what := wrong_after(world, inputs[tick], self._wrong):
                if what != self.failure:
                    return 0
                self._inputs, self._copies = list(inputs), copies
                return tick + 1
        return 0


def wrong_after(world: World, held: Held, wrong: Wrong) -> str:
    """Play a tick; return what is wrong then, or the name of an exception that came."""
    try:
        with STEPPING:
            world.step(held)
        return wrong(world)
    except Exception as fault:  # noqa: BLE001 - whatever a broken rule raises is the failure
        return type(fault).__name__


def play_until_it_breaks(start: Start, inputs: Sequence[Held]) -> tuple[Session, str]:
    """Return a session that has played this, and the name of the exception that a rule raised.

    Empty if none did; else the session has played all ticks before that one.
    """
    session = Session(start)
    for tick, held in enumerate(inputs):
        try:
            with STEPPING:
                session.step(held)
        except Exception as fault:  # noqa: BLE001 - whatever a broken rule raises
            whole, _ = play_until_it_breaks(start, inputs[:tick])
            return whole, type(fault).__name__
    return session, ""


def _shared(first: Sequence[Held], second: Sequence[Held]) -> int:
    """Return for how many ticks two inputs are the same."""
    for tick, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return tick
    return min(len(first), len(second))
