"""What a level must keep to beyond its single objects: rules that know the game."""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from game.levels import classes
from game.levels.classes import CLASSES
from game.levels.faults import Fault
from game.levels.things import Level
from game.levels.tilemap import FLIPS, Layer, TileMap, find_tile
from game.sim.actor import Kind
from game.sim.directing import REACH
from game.sim.gaits import Walk
from game.sim.stage import first_view
from game.sim.units import PX, VIEW

TILE = 16  # px
STRIP = 132  # px of a map's height that are seen
CROWD, CROWD_SPAN = 5, 300  # no more foes than this may come within so many ticks

Rule = Callable[[Level, Mapping[str, Kind]], Iterator[Fault]]


def lint(level: Level, kinds: Mapping[str, Kind]) -> list[Fault]:
    """Return everything that is wrong with a level as a whole."""
    return [fault for rule in _RULES for fault in rule(level, kinds)]


def _size(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    tilemap = level.map
    if (tilemap.tile_width, tilemap.tile_height) != (TILE, TILE):
        size = f"{tilemap.tile_width} x {tilemap.tile_height}"
        yield _of_map(level, f"the tiles are {size} px; make them {TILE} x {TILE}")
    elif tilemap.width * TILE * PX < VIEW:
        least = VIEW // PX // TILE
        yield _of_map(level, f"the map is {tilemap.width} tiles wide; make it at least {least}")


def _counts(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for name, of in CLASSES.items():
        found = level.all(of)
        if len(found) < of.traits.least:
            yield _of_map(level, f"the map has no {name}; place one")
        if of.traits.most:
            for extra in found[of.traits.most :]:
                yield extra.fault(f"a map has at most {of.traits.most} {name}; delete one")


def _ids(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    seen: dict[int, int] = {}
    for thing in level.map.objects:
        if thing.id in seen:
            message = f"{thing} has the id of the object in line {seen[thing.id]}; copy it anew"
            yield Fault(message, thing.path, thing.line)
        seen.setdefault(thing.id, thing.line)


def _places(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    width, height = level.map.width * level.map.tile_width, level.map.height * level.map.tile_height
    for thing in level.things:
        at = thing.at
        if at.left < 0 or at.right > width or at.top < 0 or at.bottom > height:
            yield thing.fault(f"it lies outside the map of {width} x {height} px; move it in")


def _shapes(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for thing in level.things:
        if thing.at.rotation:
            yield thing.fault("it is rotated, which means nothing here; set its rotation to 0")
        if thing.what.traits.shape == "rectangle" and not (thing.at.width and thing.at.height):
            yield thing.fault("it has no size; draw a rectangle")
        if thing.at.shape in ("polygon", "polyline", "ellipse", "capsule", "text"):
            yield thing.fault(f"it is a {thing.at.shape}; draw a point or a rectangle")


def _way(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for start in level.all(classes.PlayerStart):
        for end in level.all(classes.Exit):
            if (end.at.middle - start.at.middle) * level.direction <= 0:
                where = f"the map is walked to the {level.stage.direction}"
                yield end.fault(f"it lies behind the start, but {where}; move one of them")


def _reach(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """What is walked to must lie where a player's middle comes, or his hand; no view goes back."""
    kind = kinds.get(level.stage.pilot)
    starts = level.all(classes.PlayerStart)
    if kind is None or not isinstance(kind.gait, Walk) or not starts:
        return
    left, right = 0, level.map.width * level.map.tile_width
    view = first_view(round(starts[0].at.middle * PX), level.direction, right * PX) // PX
    if level.direction < 0:
        right = view + VIEW // PX
    else:
        left = view
    hand = (kind.edge - REACH) // PX
    for of, room in ((classes.Exit, kind.edge // PX), (classes.Pickup, hand)):
        for thing in level.all(of):
            if not left + room <= thing.at.middle <= right - room:
                span = f"{left + room} and {right - room} px"
                yield thing.fault(f"nobody ever comes there; move it to between {span}")


def _waves(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    foes = [foe.what.wave for foe in level.all(classes.Foe)]
    locks = [lock.what.wave for lock in level.all(classes.Lock)]
    for wave in level.all(classes.Wave):
        if wave.at.id not in foes:
            yield wave.fault("it has no foes; let a Foe's wave point to it")
        if locks.count(wave.at.id) != 1:
            count = locks.count(wave.at.id)
            yield wave.fault(f"{count} Locks name it; let exactly one Lock's wave point to it")


def _crowds(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for wave in level.all(classes.Wave):
        foes = [foe for foe in level.all(classes.Foe) if foe.what.wave == wave.at.id]
        foes.sort(key=lambda foe: foe.what.after)
        for early, late in zip(foes, foes[CROWD:], strict=False):
            if late.what.after - early.what.after < CROWD_SPAN:
                yield late.fault(
                    f"more than {CROWD} foes of this wave come within {CROWD_SPAN} ticks; let him "
                    "come later"
                )
                break


def _locks(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    locks = level.all(classes.Lock)
    for lock in locks:
        if lock.at.width * PX < VIEW:
            yield lock.fault(f"it is {lock.at.width:g} px wide; make it at least {VIEW // PX}")
    for one, two in pairwise(locks):
        if one.at.left < two.at.right and two.at.left < one.at.right:
            yield two.fault(f"it overlaps the Lock of line {one.at.line}; move them apart")


def _cues(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for thing in level.things:
        cue = thing.what
        if not isinstance(cue, classes.Cued):
            continue
        if cue.when in ("begun", "won") and not cue.wave:
            yield thing.fault(f"when is {cue.when!r}, but no wave is named; choose its wave")
        if cue.when == "signal" and not cue.signal:
            yield thing.fault("when is 'signal', but no signal is named; name it")


def _signals(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    given = {signal.what.gives for signal in level.all(classes.Signal)}
    for foe in level.all(classes.Foe):
        kind = kinds.get(foe.what.kind)
        given |= {phase.signal for phase in kind.phases} if kind else set()
    for thing in level.things:
        waited = getattr(thing.what, "signal", "")
        if waited and waited not in given:
            known = ", ".join(sorted(filter(None, given))) or "none"
            yield thing.fault(f"nothing gives the signal {waited!r}; given are: {known}")


def _lanes(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    lanes = sorted(level.all(classes.Lane), key=lambda lane: lane.what.index)
    for number, lane in enumerate(lanes):
        if lane.what.index != number:
            yield lane.fault(f"its index is {lane.what.index}; number the lanes from 0 on")
            return


def _tiles(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for layer in level.map.layers:
        unknown = [
            gid
            for gid in set(layer.cells)
            if gid & ~FLIPS and not find_tile(level.map.tilesets, gid)
        ]
        if unknown:
            yield _unknown_tile(level.map, layer, min(layer.cells.index(gid) for gid in unknown))


def _unknown_tile(tilemap: TileMap, layer: Layer, at: int) -> Fault:
    row, column = divmod(at, tilemap.width)
    message = (
        f"layer {layer.name}: tile {layer.cells[at] & ~FLIPS} at column {column}, row {row} is in "
        "no tileset; draw another"
    )
    return Fault(message, tilemap.path, layer.line)


def _of_map(level: Level, message: str) -> Fault:
    return Fault(message, level.map.path, level.map.line)


_RULES: tuple[Rule, ...] = (
    _size,
    _counts,
    _ids,
    _places,
    _shapes,
    _way,
    _reach,
    _waves,
    _crowds,
    _locks,
    _cues,
    _signals,
    _lanes,
    _tiles,
)
