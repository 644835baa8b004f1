"""Can a level be won? Bots try it by the real rules.

What can be done at all counts, so one try is enough for each thing. The careful bot tries first, as
a person plays; where it does not win, on more seeds, and then the perfect one.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from game.levels.things import Level
from game.session import Start
from game.sim.gaits import Walk as OnFoot
from game.sim.stage import StagePlan
from game.sim.units import TICKS
from game.testing.players import BOTS
from game.testing.walker import Collector, Try, attempt

TRIES = (("careful", 5), ("perfect", 3))  # how many seeds each
MASHERS = 3


class Walk(NamedTuple):
    """A level and all the tries at it. mashers: none where nobody else has won."""

    level: Level
    plan: StagePlan
    tries: list[Try]
    mashers: list[Try]

    @property
    def best(self) -> Try:
        """The try that is shown: the first to win with most found; else what came farthest."""
        return max(self.tries, key=_merit)

    @property
    def won(self) -> bool:
        """Whether any try reached the exit, or did what is asked."""
        return any(one.won for one in self.tries)

    def name_of(self, wave: int) -> str:
        """Return what to call a wave."""
        return self.plan.waves[wave].name or f"wave {wave + 1}"

    def missed(self, what: str) -> list[int]:
        """Return the numbers of the pickups, checkpoints, cues and the like that no try met."""
        ticks = [getattr(one.diary, what) for one in self.tries]
        return [number for number, found in enumerate(zip(*ticks, strict=True)) if not any(found)]


def walk_level(level: Level, start: Start, watch: Callable[[Try], None]) -> Walk:
    """Let bots play a level until it has been won and everything in it done.

    watch: called as each try, each wave and each beat begins.
    """
    plan = start.plan
    on_foot = isinstance(plan.kinds[plan.pilot].gait, OnFoot)
    walk = Walk(level, plan, [], [])
    for skill, seeds in TRIES:
        for seed in range(start.seed, start.seed + seeds):
            bot = Collector(seed, skill) if on_foot else BOTS[skill](seed)
            walk.tries.append(attempt(replace(start, seed=seed), skill, bot, watch))
            if _enough(walk):
                break
        if walk.won:
            break
    for seed in range(start.seed, start.seed + MASHERS) if walk.won else ():
        mash = BOTS["masher"](seed)
        walk.mashers.append(attempt(replace(start, seed=seed), "masher", mash, watch))
    return walk


def _enough(walk: Walk) -> bool:
    """Tell whether more seeds would show nothing new: all is done, or chance has no part in it."""
    if walk.tries[-1].ending in ("stuck", "endless"):
        return True
    return walk.won and not any(map(walk.missed, ("pickups", "checkpoints", "cues", "witnesses")))


def _merit(one: Try) -> tuple[bool, int, int]:
    diary = one.diary
    found = sum(map(bool, (*diary.pickups, *diary.checkpoints, *diary.cues, *diary.witnesses)))
    return one.won, found, 0 if one.won else diary.furthest


def clock(ticks: int) -> str:
    """Return minutes and seconds."""
    return f"{ticks // TICKS // 60}:{ticks // TICKS % 60:02d}"
