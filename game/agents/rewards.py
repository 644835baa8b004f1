"""What an agent is paid for: what it brought about in a step, and the reward for that."""

from collections.abc import Callable
from typing import NamedTuple

from game.sim.events import Event

POINTS, PROGRESS, ENERGY, END = 1000, 100, 50, 10


class Deeds(NamedTuple):
    """What a step changed for one player, over all its ticks."""

    score: int  # points gained
    progress: int  # thousandths of the part done for the first time
    energy: int  # lost
    lives: int  # lost
    outcome: str  # empty, or on the last step clear, dead or timeout
    events: tuple[Event, ...]  # everything that happened, to anybody
    harmed: int = 0  # people whom it does not concern


Reward = Callable[[Deeds], float]


def plain(deeds: Deeds) -> float:
    """Return the reward unless another is given.

    A thousand points, a tenth of the stage or of one of its parts: 1 each. Half a body's energy
    lost, or somebody harmed whom it does not concern: -1. The stage cleared: 10 more; lost, to the
    foes or to its clock: 10 less.
    """
    end = 0 if not deeds.outcome else END if deeds.outcome == "clear" else -END
    gained = deeds.score / POINTS + deeds.progress / PROGRESS
    return gained - deeds.energy / ENERGY - deeds.harmed + end
