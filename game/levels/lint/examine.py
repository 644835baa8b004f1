"""What a level must keep to beyond its single objects: all rules, and all faults of a map."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from game.levels.faults import Fault, in_order
from game.levels.lint.brawls import BRAWL_RULES
from game.levels.lint.chases import CHASE_RULES
from game.levels.lint.lanes import LANE_RULES
from game.levels.lint.maps import MAP_RULES, of_map
from game.levels.lint.places import PLACE_RULES
from game.levels.lint.streets import STREET_RULES
from game.levels.lint.waves import WAVE_RULES
from game.levels.lint.words import WORD_RULES
from game.levels.read import read_faulty
from game.levels.things import Level, game_names, read_level
from game.sim.actor import Kind

_RULES = (
    *MAP_RULES,
    *PLACE_RULES,
    *WAVE_RULES,
    *WORD_RULES,
    *STREET_RULES,
    *LANE_RULES,
    *CHASE_RULES,
    *BRAWL_RULES,
)


def examine(
    path: Path,
    kinds: Mapping[str, Kind],
    words: Collection[str] | None = None,
    before: tuple[Path, ...] = (),
) -> tuple[Level | None, list[Fault]]:
    """Return the level in a map, nothing if the file is no map, and every fault in order.

    before: the maps of the stage that came before this one.
    """
    tilemap, faults = read_faulty(path)
    if tilemap is None:
        return None, faults
    level, more = read_level(tilemap, game_names(kinds, words))
    faults = [*faults, *more, *lint(level, kinds)]
    if "then" in level.map.properties and "then" not in level.unread:
        faults += _go_on(level, kinds, words, (*before, path))
    return level, in_order(faults)


def _go_on(
    level: Level,
    kinds: Mapping[str, Kind],
    words: Collection[str] | None,
    before: tuple[Path, ...],
) -> Iterator[Fault]:
    """Let a level know the one in which its stage goes on, or tell why there is none."""
    then = level.stage.then
    if not then.name:
        yield of_map(level, "then names no map; choose one, or delete it", "RH131", "then")
        return
    circle = "then leads round in a circle; let the last map have no then"
    if then in before:
        yield of_map(level, circle, "RH387", "then")
        return
    level.then, faults = examine(then, kinds, words, before)
    if any(fault.code == "RH387" for fault in faults):
        yield of_map(level, circle, "RH387", "then")
    elif faults:
        message = f"then is {then.name!r}, which has faults; run: redheat check {then}"
        yield of_map(level, message, "RH388", "then")


def lint(level: Level, kinds: Mapping[str, Kind]) -> list[Fault]:
    """Return everything that is wrong with a level as a whole.

    A rule leaves alone what is in fault already: one cause is told once.
    """
    return [fault for rule in _RULES for fault in rule(level, kinds)]
