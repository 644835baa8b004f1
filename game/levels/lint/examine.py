"""What a level must keep to beyond its single objects: all rules, and all faults of a map."""

from collections.abc import Collection, Mapping
from pathlib import Path

from game.levels.faults import Fault, in_order
from game.levels.lint.maps import MAP_RULES
from game.levels.lint.places import PLACE_RULES
from game.levels.lint.waves import WAVE_RULES
from game.levels.lint.words import WORD_RULES
from game.levels.read import read_faulty
from game.levels.things import Level, game_names, read_level
from game.sim.actor import Kind

_RULES = (*MAP_RULES, *PLACE_RULES, *WAVE_RULES, *WORD_RULES)


def examine(
    path: Path, kinds: Mapping[str, Kind], words: Collection[str] | None = None
) -> tuple[Level | None, list[Fault]]:
    """Return the level in a map, nothing if the file is no map, and every fault in order."""
    tilemap, faults = read_faulty(path)
    if tilemap is None:
        return None, faults
    level, more = read_level(tilemap, game_names(kinds, words))
    return level, in_order([*faults, *more, *lint(level, kinds)])


def lint(level: Level, kinds: Mapping[str, Kind]) -> list[Fault]:
    """Return everything that is wrong with a level as a whole.

    A rule leaves alone what is in fault already: one cause is told once.
    """
    return [fault for rule in _RULES for fault in rule(level, kinds)]
