"""Pace: real time in, whole ticks out. The game slows after a stall; it never races to catch up."""

TICK = 1 / 60  # seconds
MOST = 5  # ticks played for one frame


class Pace:
    """An accumulator of seconds that have passed but have not been played."""

    def __init__(self, now: float) -> None:
        self._last = now
        self._owed = 0.0  # seconds

    def ticks(self, now: float) -> int:
        """Return how many ticks to play at this moment; what is beyond the most is forgotten."""
        self._owed += max(0.0, now - self._last)
        self._last = now
        due = int(self._owed / TICK)
        if due > MOST:
            self._owed = 0.0
            return MOST
        self._owed -= due * TICK
        return due

    def wait(self) -> float:
        """Return the seconds until the next tick is due, as of the last call of `ticks`."""
        return TICK - self._owed
