"""Words above a piece of the level in the picture of a walk: what lies there, when it was met."""

from collections.abc import Iterable
from typing import NamedTuple

from game.levels import classes
from game.sim.units import PX
from game.testing.walk import Walk, clock
from game.view.text import Face
from game.view.walk.marks import BAD, FAINT, FOUND, GOOD
from game.view.walk.rows import Row


class Label(NamedTuple):
    """Words above the strip, over a place of the level, px."""

    x: int
    words: str
    ink: int


def labels_of(walk: Walk) -> Iterable[Label]:
    """Name what lies along the way, and when it was met."""
    plan, diary, level = walk.plan, walk.best.diary, walk.level
    yield Label(plan.starts[0] // PX, "start", GOOD)
    if not plan.task:
        over = clock(walk.best.ticks) if walk.won else "not reached"
        yield Label(plan.exit // PX, f"exit {over}", GOOD if walk.won else BAD)
    for pickup, tick in zip(plan.pickups, diary.pickups, strict=True):
        yield _label(pickup.x, pickup.item, tick, FOUND, walk.won)
    for point, tick in zip(plan.checkpoints, diary.checkpoints, strict=True):
        yield _label(point.x, "checkpoint", tick, GOOD, walk.won)
    for beat, tick in zip(plan.beats, diary.beats, strict=True):
        if tick:
            yield Label(beat.x // PX, f"{beat.name} {clock(tick)}", FAINT)
    for hazard, tick in zip(plan.hazards, diary.hazards, strict=True):
        if tick or diary.passed(hazard.x):
            words = hazard.kind if tick else f"{hazard.kind} asleep"
            yield Label(hazard.x // PX, words, FAINT)
        else:
            yield _label(hazard.x, hazard.kind, 0, FAINT, walk.won)
    for cue, tick in zip(level.all(classes.Cued), diary.cues, strict=True):
        if not tick and walk.won:
            yield Label(round(cue.at.middle), f"{cue.at.kind} MISSED", BAD)
    for witness, tick in zip(plan.witnesses, diary.witnesses, strict=True):
        yield _label(witness.x, "witness", tick, GOOD, walk.won)
    for prop, tick in zip(plan.props, diary.props, strict=True):
        if prop.secret:
            words = f"secret {clock(tick)}" if tick else "secret not found"
            yield Label(prop.x // PX, words, FOUND if tick else FAINT)
    for wave in plan.waves[len(diary.fights) :]:
        words = f"{wave.name or 'lock'} never met"
        yield Label((wave.left + wave.right) // 2 // PX, words, BAD if walk.won else FAINT)


def _label(x: int, what: str, tick: int, ink: int, won: bool) -> Label:
    if tick:
        return Label(x // PX, f"{what} {clock(tick)}", ink)
    return Label(x // PX, f"{what} MISSED" if won else f"{what} not met", BAD if won else FAINT)


def shelve(face: Face, labels: Iterable[Label], row: Row) -> list[list[tuple[int, Label]]]:
    """Share labels out on shelves, lowest first; give each its left end in the row.

    Each has a line down from its place, which crosses no label below: so the rightmost is shelved
    first, and what lies to its left ends before every line that comes down past it.
    """
    shelves: list[list[tuple[int, Label]]] = []
    edge = row.right - row.left
    for label in sorted(labels, reverse=True):
        wide = face.width(label.words)
        left = min(max(label.x - row.left - 3, 0), edge - wide)
        place = len(shelves)
        while place and all(left + wide + 5 < other for other, _ in shelves[place - 1]):
            place -= 1
        shelves[place:place] = [[]] if place == len(shelves) else []
        shelves[place].append((left, label))
    return shelves
