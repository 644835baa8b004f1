"""Rules of streets: the Stretches of a map, what its Streets show, and where that comes from."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from game.levels import classes
from game.levels.faults import LONGEST, Fault
from game.levels.lint.maps import Rule, of_map
from game.levels.lint.places import WIDE
from game.levels.read import read_faulty
from game.levels.things import Level, suggest
from game.levels.tilemap import TileMap
from game.sim.actor import Kind

STRETCH = classes.Stretch.__name__


def _stretches(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    lines: dict[str, int] = {}
    for stretch in level.things:
        at = stretch.at
        if not isinstance(stretch.what, classes.Stretch) or not at.sound:
            continue
        if not at.name:
            yield stretch.fault("it has no name by which a Street could show it; name it", "RH361")
        elif at.name in lines:
            message = f"it has the name of the {STRETCH} in line {lines[at.name]}; give it another"
            yield stretch.fault(message, "RH362")
        if 0 < at.width < WIDE:
            message = f"it is {at.width:g} px wide, less than the view; make it {WIDE} or more"
            yield stretch.fault(message, "RH363")
        lines.setdefault(at.name, at.line)


def _scenery(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    """A map is shown in another's scenery only if that is whole, and has scenery of its own."""
    given = level.stage.scenery
    if given == Path():
        return
    tilemap, faults = read_faulty(given)
    other = tilemap and tilemap.properties.get("scenery")
    if given == level.map.path:
        message = "scenery is this map itself, as without it; delete the property"
    elif tilemap is None or faults:
        message = f"scenery is {given.name!r}, which has faults; run: redheat check {given}"
    elif other:
        shown = Path(str(other.value)).name
        message = f"scenery is {given.name!r}, which itself shows {shown!r}; name that one"
    else:
        return
    yield of_map(level, message, "RH366", "scenery")


def _streets(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    streets, shown = level.all(classes.Street), _shown(level)
    if shown is None or STRETCH in level.meant or not streets:
        return
    names = [thing.name for thing in shown.objects if thing.kind == STRETCH and thing.name]
    if not names:
        message = f"it shows nothing: {shown.path.name} has no {STRETCH}; draw one there, named"
        yield streets[0].fault(message, "RH364")
        return
    for street in streets:
        name = street.what.shows
        if name not in names and not street.doubts("shows"):
            message = f"shows is {name[:LONGEST]!r}; {suggest(name, names)}"
            yield street.fault(message, "RH365", "shows")


def _shown(level: Level) -> TileMap | None:
    """Return the map whose Stretches are shown, if that can be read."""
    if "scenery" in level.unread:
        return None
    given = level.stage.scenery
    return level.map if given == Path() else read_faulty(given)[0]


STREET_RULES: tuple[Rule, ...] = (_stretches, _scenery, _streets)
