"""The three difficulties. Slots, rest, damage, tell and energy as tuned in play by bots."""

from dataclasses import replace

from game.sim.difficulty import Difficulty

DIFFICULTIES = {
    "easy": Difficulty(
        "easy", 1, 45, 60, 125, 85, lives=3, continues=-1, pace=80, time=120, band=(10, 0)
    ),
    "normal": Difficulty("normal", 2, 30, 100, 100, 100, lives=3, continues=3),
    "hard": Difficulty(
        "hard", 3, 20, 142, 74, 115, lives=3, continues=1, pace=110, time=70, band=(3, 3)
    ),
}


def safe(rules: Difficulty) -> Difficulty:
    """Return the same difficulty for a try in which nothing harms the players."""
    return replace(rules, damage=0)
