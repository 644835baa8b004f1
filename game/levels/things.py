"""Objects of a map as things of the vocabulary: names, types, bounds and references checked."""

import difflib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from game.content.words import KEYS
from game.levels.classes import CLASSES, Member, Rule, Stage, Thing, members
from game.levels.faults import Fault
from game.levels.tilemap import Colour, MapObject, Properties, Property, TileMap
from game.resources import data_root
from game.sim.actor import FOES, PLAYERS, Kind

PLAY_LAYER = "play"

_T = TypeVar("_T")
_WRITTEN = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    Colour: "a colour",
    Path: "a file",
}
_TAKEN: dict[type, tuple[str, ...]] = {
    str: ("string", "file"),
    int: ("int",),
    float: ("float", "int"),
    bool: ("bool",),
    Colour: ("color",),
    Path: ("file",),
}


class Placed(NamedTuple, Generic[_T]):
    """A thing and the object that places it."""

    what: _T
    at: MapObject

    def fault(self, message: str) -> Fault:
        """Return a fault that points at the object."""
        return Fault(f"{self.at} ({self.at.kind}): {message}", self.at.path, self.at.line)


class Level:
    """A map as the game understands it: its own properties and its things, in document order."""

    def __init__(self, tilemap: TileMap, stage: Stage, things: list[Placed[Thing]]) -> None:
        self.map = tilemap
        self.stage = stage
        self.things = things
        self.by_id = {thing.at.id: thing for thing in things}
        self.direction = -1 if stage.direction == "left" else 1

    def all(self, of: type[_T]) -> list[Placed[_T]]:
        """Return the things of a class in the order in which the stage is walked."""
        found: list[Placed[_T]] = []
        for thing in self.things:
            what: object = thing.what
            if isinstance(what, of):
                found.append(Placed(what, thing.at))
        found.sort(key=lambda thing: thing.at.middle * self.direction)
        return found


class Names:
    """Names that the content knows, by what a rule asks for."""

    def __init__(self, **known: Collection[str] | None) -> None:
        self.known: Mapping[str, Collection[str] | None] = known

    def fault(self, rule: Rule, value: object) -> str:
        """Return what is wrong with a name, or nothing."""
        known = rule.choices or self.known.get(rule.among)
        if not known or value in known:
            return ""
        return f"is {str(value)!r}; {_suggest(str(value), known)}"


def game_names(kinds: Mapping[str, Kind], words: Collection[str] | None = None) -> Names:
    """Return the names that levels may use; without words, the game's own keys."""
    return Names(
        foes=[name for name, kind in kinds.items() if kind.team == FOES],
        players=[name for name, kind in kinds.items() if kind.team == PLAYERS],
        others=[name for name, kind in kinds.items() if kind.team != PLAYERS],
        words=KEYS if words is None else words,
        tracks=sorted(
            {each.stem.split("-")[0] for each in (data_root() / "assets/music").glob("*.ogg")}
        ),
    )


def read_level(tilemap: TileMap, names: Names) -> tuple[Level, list[Fault]]:
    """Return the level and everything that is wrong with single objects and properties."""
    faults: list[Fault] = []
    binder = _Binder(names, faults)
    stage = Stage(**binder.bind(Stage, tilemap.properties, "the map", (tilemap.path, tilemap.line)))
    things = []
    for thing in _classed(tilemap, faults):
        of = CLASSES[thing.kind]
        values = binder.bind(
            of, thing.properties, f"{thing} ({thing.kind})", (thing.path, thing.line)
        )
        things.append(Placed(of(**values), thing))
    level = Level(tilemap, stage, things)
    faults += _references(level)
    return level, faults


def _classed(tilemap: TileMap, faults: list[Fault]) -> Iterator[MapObject]:
    """Yield the objects of the vocabulary; elsewhere than in play, others are scenery."""
    for thing in tilemap.objects:
        if thing.kind in CLASSES:
            yield thing
            if thing.layer != PLAY_LAYER:
                message = f"{thing} lies in the layer {thing.layer!r}; move it to {PLAY_LAYER!r}"
                faults.append(Fault(message, thing.path, thing.line))
        elif thing.kind or thing.layer == PLAY_LAYER:
            what = f"has the class {thing.kind!r}" if thing.kind else "has no class"
            message = f"{thing} {what}; {_suggest(thing.kind, CLASSES)}"
            faults.append(Fault(message, thing.path, thing.line))


class _Binder:
    """Match properties with the fields of a class."""

    def __init__(self, names: Names, faults: list[Fault]) -> None:
        self.names = names
        self.faults = faults

    def bind(
        self, of: type, properties: Properties, who: str, place: tuple[Path, int]
    ) -> dict[str, Any]:
        """Return the values of a class's fields; what is wrong falls back to the default."""
        known = {member.name: member for member in members(of)}
        values: dict[str, Any] = {}
        for name, given in properties.items():
            if name not in known:
                message = f"{who}: there is no property {name!r}; {_suggest(name, known)}"
                self.faults.append(Fault(message, given.path, given.line))
                continue
            wrong = self._wrong(known[name], given)
            if wrong:
                self.faults.append(Fault(f"{who}: {name} {wrong}", given.path, given.line))
            else:
                values[name] = given.value
        for member in known.values():
            if member.rule.needed and member.name not in properties:
                message = f"{who}: {member.name} is not set; give {member.rule.help}"
                self.faults.append(Fault(message, *place))
        return values

    def _wrong(self, member: Member, given: Property) -> str:
        rule = member.rule
        taken = ("object",) if rule.target else _TAKEN[member.type]
        if given.kind not in taken:
            wanted = f"an object ({rule.target})" if rule.target else _WRITTEN[member.type]
            return f"is of the type {given.kind}; it should be {wanted}"
        value = given.value
        if isinstance(value, int | float) and rule.high and not rule.low <= value <= rule.high:
            unit = f" {rule.unit}" if rule.unit else ""
            return f"is {value:g}; it must be {rule.low:g} to {rule.high:g}{unit}"
        return self.names.fault(rule, value) if isinstance(value, str) else ""


def _references(level: Level) -> Iterator[Fault]:
    for thing in level.things:
        of: type = type(thing.what)
        for member in members(of):
            wrong = _wrong_target(level, thing, member) if member.rule.target else ""
            if wrong:
                yield thing.fault(f"{member.name} points to {wrong}; choose a {member.rule.target}")


def _wrong_target(level: Level, thing: Placed[Thing], member: Member) -> str:
    """Return what a reference wrongly points to; one that nobody has given is no fault here."""
    number = getattr(thing.what, member.name)
    if not number:
        return "nothing" if member.rule.needed and member.name in thing.at.properties else ""
    target = level.by_id.get(number)
    if target is None:
        return f"object {number}, not there"
    kind = target.at.kind
    return "" if kind == member.rule.target else f"object {number}, a {kind}"


def _suggest(name: str, known: Collection[str]) -> str:
    near = difflib.get_close_matches(name, list(known))
    if near:
        return "did you mean " + " or ".join(map(repr, near)) + "?"
    listed = ", ".join(sorted(known)[:20])
    return f"choose one of {listed}" if listed else "there are none"
