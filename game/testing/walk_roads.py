"""What a walk along a road has found: what was asked and done, the beats, the bumps."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from game.levels.faults import Fault
from game.levels.lint.chases import TASKS
from game.levels.things import Placed
from game.sim.tasks import Blows
from game.testing.walk import Walk, clock
from game.testing.walker import Try

MOST_TOLD = 8  # bumps
WHY = {
    "lost": "he was lost",
    "late": "it was too late",
    "away": "he got away",
    "escaped": "he was across",
    "slipped": "he slipped off",
    "hit": "the train hit both",
}


def task_of(walk: Walk) -> Placed[Any]:
    """Return what is asked on a road."""
    return next(thing for thing in walk.level.things if isinstance(thing.what, TASKS))


def road_fault(walk: Walk, endings: str) -> Fault:
    """Say that nobody did what is asked, and how the tries ended."""
    told = Counter(loss.what for one in walk.tries for loss in one.diary.losses_of_part)
    why = ", ".join(f"{WHY.get(what, what)} {count} times" for what, count in told.items())
    message = f"nobody did it: {endings}{': ' if why else ''}{why}; ask for less, or give more time"
    return task_of(walk).fault(message, "RH407")


def road_lines(walk: Walk) -> Iterator[tuple[str, str]]:
    """Yield the questions of a road, and their answers."""
    plan, best = walk.plan, walk.best
    if plan.task:
        yield "task", _task(walk)
    begun = [
        f"{beat.name} {clock(tick)}"
        for beat, tick in zip(plan.beats, best.diary.beats, strict=True)
        if tick
    ]
    if plan.beats:
        yield "beats", f"{len(begun)} of {len(plan.beats)} begun: {', '.join(begun)}"
    yield "bumps", _bumps(walk)


def _task(walk: Walk) -> str:
    best, name = walk.best, task_of(walk).at.kind
    lost = Counter(WHY.get(loss.what, loss.what) for loss in best.diary.losses_of_part)
    before = ", ".join(f"{why} {count} times" for why, count in lost.items())
    told = f"{name} done at {clock(best.ticks)}" if walk.won else f"{name} NOT DONE"
    task = walk.plan.task
    if isinstance(task, Blows):
        told += f", {best.diary.counts} of {task.number} landed"
    return f"{told}; {before}" if before else told


def _bumps(walk: Walk) -> str:
    bumps = walk.best.diary.bumps
    if not bumps:
        return "none"
    told = [
        f"{bump.what} {clock(bump.tick)} at {bump.x} px{_in(walk, bump.tick)}"
        for bump in bumps[:MOST_TOLD]
    ]
    more = len(bumps) - len(told)
    return f"{len(bumps)}: {', '.join(told)}" + (f", and {more} more" if more else "")


def _in(walk: Walk, tick: int) -> str:
    name = beat_at(walk, walk.best, tick)
    return f" in '{name}'" if name else ""


def beat_at(walk: Walk, one: Try, tick: int) -> str:
    """Return the name of the beat that a tick was in."""
    begun = [place for place, at in enumerate(one.diary.beats) if 0 < at <= tick]
    return walk.plan.beats[begun[-1]].name if begun else ""


def mashers_on_road(walk: Walk) -> str:
    """Say what comes of hitting buttons at random."""
    won, of = sum(one.won for one in walk.mashers), len(walk.mashers)
    if isinstance(walk.plan.task, Blows):
        most = max(one.diary.counts for one in walk.mashers)
        return f"lands at most {most} of {walk.plan.task.number}; the others are owed"
    clean = sum(one.won and not one.diary.losses_of_part for one in walk.mashers)
    if not won:
        return "as it should, it never does what is asked"
    if not clean:
        return f"gets through on {won} of {of} seeds, but at a price"
    return f"WARNING: does what is asked on {clean} of {of} seeds; a good road stops it"
