"""Objects of a map as things of the vocabulary: names, types, bounds and references checked."""

import difflib
import json
from collections.abc import Collection, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from game.content.words import KEYS
from game.levels.classes import CLASSES, Hazard, Stage, Thing, Vent
from game.levels.faults import GENERAL, LONGEST, Fault, short
from game.levels.scenery import LAYERS, PLAY, Plain, Scenery, TileLayer
from game.levels.tilemap import UNREAD, Colour, Layer, MapObject, Properties, Property, TileMap
from game.levels.vocabulary import Member, Rule, members
from game.resources import data_root
from game.sim.actor import FOES, PLAYERS, Kind
from game.sim.gaits import Walk
from game.sim.units import PX

TILE = 16  # px
STEAM_HALF, STONES_HALF = 14, 20  # px to either side

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


def subpixels(px: float) -> int:
    """Return a length as the simulation counts it."""
    return round(px * PX)


class Placed(NamedTuple, Generic[_T]):
    """A thing and the object that places it."""

    what: _T
    at: MapObject

    def fault(self, message: str, code: str = GENERAL, member: str = "") -> Fault:
        """Return a fault that points at the object, or at a property that it gives itself."""
        at, given = self.at, self.at.properties.get(member)
        line = at.line if given is None or given.shared else given.line
        return Fault(message, at.path, line, code, at.subject, member)

    def fault_of_value(self, message: str, code: str, member: str) -> Fault:
        """Do the same for a value that is wrong in itself: a shared one is told where it stands."""
        given = self.at.properties.get(member)
        if given is None or not given.shared:
            return self.fault(message, code, member)
        return Fault(message, given.path, given.line, code, None, member)

    @property
    def x(self) -> int:
        """Where its middle is, in subpixels."""
        return subpixels(self.at.middle)

    @property
    def edges(self) -> tuple[int, int]:
        """Where its left and right edges are, in subpixels."""
        return subpixels(self.at.left), subpixels(self.at.right)

    @property
    def called(self) -> str:
        """How a sentence about another object calls this one, as Tiled lists it."""
        name = f"'{short(self.at.name)}' " if self.at.name else ""
        return f"{name}(object {self.at.id})"

    def doubts(self, *names: str) -> bool:
        """Tell whether the object itself or one of these properties is in fault already."""
        return not self.at.sound or any(name in self.at.unread for name in names)


class Level:
    """A map as the game understands it: its own properties and its things, in document order."""

    def __init__(self, tilemap: TileMap, stage: Stage, things: list[Placed[Thing]]) -> None:
        self.map = tilemap
        self.stage = stage
        self.things = things
        self.by_id = {thing.at.id: thing for thing in things}
        self.objects = {thing.id: thing for thing in tilemap.objects}
        self.direction = -1 if stage.direction == "left" else 1
        sides = (tilemap.tile_width, tilemap.tile_height)
        self.measured = tilemap.whole and sides == (TILE, TILE)  # or no place in it means anything
        self.unread: tuple[str, ...] = ()  # properties of the map in fault
        self.then: Level | None = None  # the sound level of the map in which the stage goes on
        self._sorted: dict[type, list[Any]] = {}
        self.meant: dict[str, bool] = {}  # classes that objects in fault may have meant to be

    def all(self, of: type[_T]) -> list[Placed[_T]]:
        """Return the things of a class in the order in which the stage is walked."""
        if of not in self._sorted:
            found = [thing for thing in self.things if isinstance(thing.what, of)]
            found.sort(key=lambda thing: thing.at.middle * self.direction)
            self._sorted[of] = found
        return list(self._sorted[of])

    def sound(self, of: type[_T]) -> list[Placed[_T]]:
        """Do the same, without those whose place could not be read."""
        return [thing for thing in self.all(of) if thing.at.sound]


def half_width(hazard: Placed[Hazard]) -> float:
    """Return how far a hazard harms to either side of its middle, in pixels."""
    own = STEAM_HALF if isinstance(hazard.what, Vent) else STONES_HALF
    return hazard.at.width / 2 or own


class Names:
    """Names that the content knows, by what a rule asks for."""

    def __init__(self, **known: Collection[str] | None) -> None:
        self.known: Mapping[str, Collection[str] | None] = known

    def fault(self, rule: Rule, value: object) -> str:
        """Return what is wrong with a name, or nothing."""
        known = rule.choices or self.known.get(rule.among)
        if not known or value in known:
            return ""
        return f"is {str(value)[:LONGEST]!r}; {suggest(str(value), known)}"


def game_names(kinds: Mapping[str, Kind], words: Collection[str] | None = None) -> Names:
    """Return the names that levels may use; without words, the game's own keys."""
    return Names(
        foes=[name for name, kind in kinds.items() if _fights(kind)],
        players=[name for name, kind in kinds.items() if kind.team == PLAYERS],
        others=[name for name, kind in kinds.items() if kind.team != PLAYERS],
        innocents=[name for name, kind in kinds.items() if kind.innocent],
        scenes=_scenes(),
        words=KEYS if words is None else words,
        tracks=sorted(
            {each.stem.split("-")[0] for each in (data_root() / "assets/music").glob("*.ogg")}
        ),
    )


@cache
def _scenes() -> list[str]:
    """Return the names of the background's happenings; not those of what they begin with."""
    path = data_root() / "assets/sprites/happenings.json"
    if not path.is_file():
        return []
    tags = json.loads(path.read_text(encoding="utf-8"))["meta"]["frameTags"]
    return [tag["name"] for tag in tags if ":" not in tag["name"]]


def _fights(kind: Kind) -> bool:
    """Tell whether somebody comes with waves: a foe who is on foot."""
    return kind.team == FOES and isinstance(kind.gait, Walk)


def read_level(tilemap: TileMap, names: Names) -> tuple[Level, list[Fault]]:
    """Return the level and everything that is wrong with single objects and properties."""
    binder = _Binder(names)
    values, unread = binder.bind(Stage, tilemap.properties, Fault("", tilemap.path, tilemap.line))
    things = [
        binder.place(CLASSES[thing.kind], thing)
        for thing in tilemap.objects
        if thing.kind in CLASSES
    ]
    level = Level(tilemap, Stage(**values), things)
    level.unread = unread
    _bind_what_is_seen(binder, tilemap)
    return level, [*binder.faults, *_classes(level), *_references(level)]


def _bind_what_is_seen(binder: "_Binder", tilemap: TileMap) -> None:
    """Check the properties of layers, scenery and tilesets, which only the picture knows."""
    for layer in tilemap.layers:
        at = Fault("", tilemap.path, layer.line, layer=layer.name)
        binder.bind(TileLayer if layer.kind == "tiles" else Plain, layer.properties, at)
        for thing in layer.objects:
            if thing.sound and not thing.kind and layer.name != PLAY:
                binder.place(Scenery, thing)
    for tileset in tilemap.all_tilesets:
        at = Fault("", tileset.path, tileset.line)
        binder.bind(Plain, tileset.properties, at)
        for tile in tileset.tiles.values():
            if tile.kind in CLASSES:
                binder.bind(CLASSES[tile.kind], tile.properties, at, needed=False)
            elif not tile.kind:
                binder.bind(Scenery, tile.properties, at)


def _classes(level: Level) -> Iterator[Fault]:
    """Tell of classes that are none, and of things outside the layer of play."""
    tilemap = level.map
    if tilemap.label not in ("", Stage.__name__):
        yield _of_no_class("the map", tilemap.label, tilemap.path, tilemap.line)
    for layer in tilemap.layers:
        if layer.label:
            fault = _of_no_class(f"layer {layer.name!r}", layer.label, tilemap.path, layer.line)
            yield fault._replace(layer=layer.name)
        for thing in layer.objects:
            yield from _class_of(level, layer, thing)
    for tileset in tilemap.all_tilesets:
        if tileset.label:
            yield _of_no_class("the tileset", tileset.label, tileset.path, tileset.line)
        for tile in tileset.tiles.values():
            if tile.kind and tile.kind not in CLASSES:
                message = (
                    f"tile {tile.id} has the class {tile.kind!r}; {suggest(tile.kind, CLASSES)}"
                )
                yield Fault(message, tileset.path, tile.line, "RH206")


def _of_no_class(who: str, label: str, path: Path, line: int) -> Fault:
    message = f"{who} has the class {label!r}, which means nothing; delete it"
    return Fault(message, path, line, "RH206")


def _class_of(level: Level, layer: Layer, thing: MapObject) -> Iterator[Fault]:
    where = thing.path, thing.line
    if not thing.sound and thing.kind not in CLASSES:
        meant = close_to(thing.kind, CLASSES) or CLASSES
        level.meant.update(dict.fromkeys(meant, True))
    elif thing.kind in CLASSES:
        if layer.name in LAYERS and layer.name != PLAY:
            message = f"it lies in the layer {layer.name!r}; move it to {PLAY!r}"
            yield Fault(message, *where, "RH208", thing.subject)
    elif thing.kind:
        level.meant.update(dict.fromkeys(close_to(thing.kind, CLASSES), True))
        own = thing.tile.tileset.tiles.get(thing.tile.id) if thing.tile else None
        if own is None or own.kind != thing.kind:
            message = f"it has the class {thing.kind!r}; {suggest(thing.kind, CLASSES)}"
            subject = None if thing.kind_at else thing.subject
            yield Fault(message, *(thing.kind_at or where), "RH206", subject)
    elif layer.name == PLAY:
        message = "it has no class; choose one, or move it to another layer"
        yield Fault(message, *where, "RH207", thing.subject)
    elif thing.shape not in ("tile", "text"):
        message = "it is no tile and has no class, so it means nothing; give it one or delete it"
        yield Fault(message, *where, "RH209", thing.subject)


class _Binder:
    """Match properties with the fields of a class, and collect what is wrong."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.faults: list[Fault] = []

    def place(self, of: type[_T], thing: MapObject) -> Placed[_T]:
        """Return an object as a thing; what is wrong falls back to the default."""
        at = Fault("", thing.path, thing.line, GENERAL, thing.subject)
        values, unread = self.bind(of, thing.properties, at, needed=thing.sound)
        if not thing.sound:
            unread = ("", *unread)
        return Placed(of(**values), thing._replace(unread=unread) if unread else thing)

    def bind(
        self, of: type, properties: Properties, at: Fault, *, needed: bool = True
    ) -> tuple[dict[str, Any], tuple[str, ...]]:
        """Return the values of a class's fields, and the names of those in fault."""
        known = {member.name: member for member in members(of)}
        values: dict[str, Any] = {}
        unread: dict[str, bool] = {}
        for name, given in properties.items():
            if given.kind == UNREAD:
                unread[name] = True
            elif name not in known:
                self._tell(
                    at,
                    given,
                    f"there is no property {name[:LONGEST]!r}; {suggest(name, known)}",
                    name,
                )
                unread.update(dict.fromkeys(close_to(name, known), True))
            elif wrong := self._wrong(known[name], given):
                self._tell(at, given, wrong, name)
                unread[name] = True
            elif given.value or known[name].type is not Path:  # of a file left open there is none
                values[name] = given.value
        if needed:
            for member in known.values():
                if member.rule.needed and member.name not in {**properties, **unread}:
                    message = f"{member.name} is not set; give {member.rule.help}"
                    fault = at._replace(message=message, code="RH218", member=member.name)
                    self.faults.append(fault)
                    unread[member.name] = True
        return values, tuple(unread)

    def _tell(self, at: Fault, given: Property, wrong: tuple[str, str] | str, name: str) -> None:
        message, code = (wrong, "RH214") if isinstance(wrong, str) else wrong
        subject = None if given.shared else at.subject
        self.faults.append(Fault(message, given.path, given.line, code, subject, name, at.layer))

    def _wrong(self, member: Member, given: Property) -> tuple[str, str] | None:
        """Return what is wrong with a property, and its code."""
        rule, name = member.rule, member.name
        taken = ("object",) if rule.target else _TAKEN[member.type]
        if given.kind not in taken:
            wanted = f"an object ({rule.target})" if rule.target else _WRITTEN[member.type]
            return f"{name} is of the type {given.kind}; it should be {wanted}", "RH215"
        value = given.value
        if isinstance(value, int | float) and rule.high and not rule.low <= value <= rule.high:
            unit = f" {rule.unit}" if rule.unit else ""
            bounds = f"it must be {rule.low:g} to {rule.high:g}{unit}"
            return f"{name} is {value:g}; {bounds}", "RH216"
        unknown = self.names.fault(rule, value) if isinstance(value, str) else ""
        return (f"{name} {unknown}", "RH217") if unknown else None


def _references(level: Level) -> Iterator[Fault]:
    for place, thing in enumerate(level.things):
        of: type = type(thing.what)
        for member in members(of):
            if member.rule.target and not thing.doubts(member.name):
                wrong, code = _wrong_target(level, thing, member)
                if wrong:
                    message = f"{member.name} points to {wrong}; choose a {member.rule.target}"
                    yield thing.fault(message, code, member.name)
                    unread = (*thing.at.unread, member.name)
                    level.things[place] = Placed(thing.what, thing.at._replace(unread=unread))


def _wrong_target(level: Level, thing: Placed[Thing], member: Member) -> tuple[str, str]:
    """Return what a reference wrongly points to; one that nobody has given is no fault here."""
    number = getattr(thing.what, member.name)
    if not number:
        given = member.rule.needed and member.name in thing.at.properties
        return ("nothing" if given else ""), "RH220"
    target = level.by_id.get(number)
    if target is not None:
        kind = target.at.kind
        return ("" if kind == member.rule.target else f"object {number}, a {kind}"), "RH219"
    other = level.objects.get(number)
    if other is None:
        # An object whose number could not be read may be the one that is meant.
        lost = 0 in level.objects
        return ("" if lost else f"object {number}, not there"), "RH220"
    if other.kind or not other.sound:
        return "", ""
    return f"object {number}, which has no class", "RH219"


def suggest(name: str, known: Collection[str]) -> str:
    """Return what to write instead of an unknown name."""
    near = close_to(name, known)
    if near:
        return "did you mean " + " or ".join(map(repr, near)) + "?"
    return f"choose one of {listed(known)}" if known else "there are none; delete it"


def listed(known: Collection[str]) -> str:
    """Return names for a sentence, not more than can be read."""
    return ", ".join(sorted(known)[:20])


def close_to(name: str, known: Collection[str]) -> tuple[str, ...]:
    """Return which of the known names look like a name."""
    return _close_to(name[:LONGEST], tuple(known))


@lru_cache(1000)
def _close_to(name: str, known: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(difflib.get_close_matches(name, known))
