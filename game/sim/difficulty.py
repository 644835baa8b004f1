"""The parts of a difficulty, all of them whole numbers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Difficulty:
    """How many attack at once, and how much of everything."""

    name: str
    slots: int  # foes attacking at once
    slot_rest: int  # ticks before a slot is free again
    damage: int  # per cent of theirs
    tell: int  # per cent of their start-up
    energy: int  # per cent of their energy
    lives: int
    continues: int  # -1: endless
    pace: int = 100  # per cent of the speed of what drifts on lanes
    time: int = 100  # per cent of the time for a task
    band: tuple[int, int] = (6, 6)  # per cent by which a rival far ahead is slower, near faster
