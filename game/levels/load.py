"""From a map to the StagePlan that the simulation plays."""

import os.path
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, NamedTuple

from game.content.kinds import KINDS
from game.content.words import own_words
from game.levels import classes
from game.levels.faults import LevelError
from game.levels.lint.examine import examine
from game.levels.load_brawl import AMOUNTS, SIDES, brawl_of, bystanders_of, door_numbers, duel_of
from game.levels.load_lanes import lanes_of
from game.levels.read import read_map
from game.levels.things import Level, Placed, half_width, subpixels
from game.sim import cues, hazards, stage
from game.sim.actor import Kind
from game.sim.moves import Strike
from game.sim.stage import StagePlan
from game.sim.units import PX

STEAM = Strike(0, 5, height="mid", stun=16, knock=12, guard="all")
STONES = Strike(0, 12, height="mid", effect="down", guard="all")
BEAM = Strike(0, 12, height="high", effect="down", stop=9, guard="all")


class Harm(NamedTuple):
    """What the hazards of a class do; half and shift are subpixels, half 0 is as placed."""

    kind: Literal["vent", "masonry", "girder", "lurch", "brake"]
    strike: Strike | None
    half: int = 0
    shift: int = 0


HARMS: Mapping[type, Harm] = {
    classes.Vent: Harm("vent", STEAM),
    classes.Masonry: Harm("masonry", STONES),
    classes.Girder: Harm("girder", BEAM, half=60 * PX),
    classes.Lurch: Harm("lurch", None, shift=28 * PX),
    classes.Brake: Harm("brake", None, shift=40 * PX),
}
DEEDS: Mapping[type, Callable[[Any], cues.Deed]] = {
    classes.Say: lambda say: cues.Say(_words(say.words, say), say.ticks),
    classes.Music: lambda music: cues.Music(music.track),
    classes.Signal: lambda signal: cues.Signal(signal.gives),
    classes.Goal: lambda goal: cues.Goal(goal.words),
    classes.Scene: lambda scene: cues.Scene(scene.piece, scene.way * PX, scene.ticks),
}


def load_plan(
    path: Path, kinds: Mapping[str, Kind] = KINDS, words: Collection[str] | None = None
) -> StagePlan:
    """Return the plan of a level; raise LevelError with all its faults if it has any."""
    level, faults = examine(path, kinds, words)
    if level is None or faults:
        raise LevelError.of(faults)
    return _plan(level, kinds)


def content_files(path: Path) -> dict[str, str]:
    """Return 16 hexadecimal digits for the map and each text file it uses, by its place."""
    digests = {}
    for part in _parts(path):
        for file in read_map(part).files:
            place = os.path.relpath(file, path.parent).replace(os.sep, "/")
            data = file.read_bytes().replace(b"\r\n", b"\n")  # a checkout's line ends do not count
            digests[place] = sha256(data).hexdigest()[:16]
    return digests


def _parts(path: Path) -> Iterator[Path]:
    """Yield a map and all in which its stage goes on."""
    part: Path | None = path
    while part:
        yield part
        then = read_map(part).properties.get("then")
        part = then.value if then and isinstance(then.value, Path) and then.value.name else None


def _plan(level: Level, kinds: Mapping[str, Kind]) -> StagePlan:
    """Build the plan of a level that has been checked."""
    own = level.stage
    numbers = _wave_numbers(level)
    lanes = lanes_of(level, kinds)
    return StagePlan(
        name=level.map.path.stem,
        title=_words(own.title, own),
        goal=own.goal,
        width=subpixels(level.map.width * level.map.tile_width),
        direction=level.direction,
        pilot=own.pilot,
        kinds=kinds,
        starts=(
            *(start.x for start in level.all(classes.PlayerStart)),
            *(start.x for start in level.all(classes.PartnerStart)),
        ),
        exit=level.all(classes.Exit)[0].x,
        waves=tuple(_wave(level, lock) for lock in level.all(classes.Lock)),
        cues=tuple(_cue(numbers, cue) for cue in level.all(classes.Cued)),
        hazards=tuple(_hazard(numbers, hazard) for hazard in level.all(classes.Hazard)),
        pickups=tuple(_pickup(pickup) for pickup in level.all(classes.Pickup)),
        pools=tuple(stage.Pool(*pool.edges) for pool in level.all(classes.Pool)),
        checkpoints=tuple(
            stage.Checkpoint(point.x, point.what.refill) for point in level.all(classes.Checkpoint)
        ),
        scroll=_scroll(level),
        second=own.second,
        limit=own.limit,
        par=own.par,
        places=_places(level),
        edges="drop" if own.edges == "drop" else "wall",
        drift=own.drift,
        then=_plan(level.then, kinds) if level.then else None,
        **lanes._replace(
            actors=(*lanes.actors, *bystanders_of(level)), task=lanes.task or duel_of(level)
        )._asdict(),
        **brawl_of(level, numbers)._asdict(),
    )


def _words(key: str, own: classes.Say | classes.Stage) -> str:
    """Return the key of words: the game's, or one that says them itself."""
    return key or own_words(own.english, own.russian)


def _wave_numbers(level: Level) -> dict[int, int]:
    """Return the number of each wave by its object's id; -1 for none."""
    locks = level.all(classes.Lock)
    return {0: -1, **{lock.what.wave: number for number, lock in enumerate(locks)}}


def _places(level: Level) -> dict[str, int]:
    """Return where a try may begin: things by number, and by a name that is no other's.

    Of a wave, and of all its foes, it is the edge of its lock.
    """
    spots = {thing.at.id: thing.x for thing in level.things}
    met = {lock.what.wave: lock.edges[level.direction < 0] for lock in level.all(classes.Lock)}
    for thing in level.all(classes.Lock) + level.all(classes.Foe):
        spots[thing.at.id] = met[thing.what.wave]
    spots |= met
    names = Counter(thing.at.name for thing in level.things)
    named = {at.name: spots[at.id] for _, at in level.things if names[at.name] == 1}
    named.pop("", None)
    return {str(number): x for number, x in spots.items()} | named


def _wave(level: Level, lock: Placed[classes.Lock]) -> stage.Wave:
    men = [foe.what for foe in level.all(classes.Foe) if foe.what.wave == lock.what.wave]
    men.sort(key=lambda foe: foe.after)
    foes, spare = ([foe for foe in men if foe.spare is owed] for owed in (False, True))
    doors = door_numbers(level)
    wave = level.by_id[lock.what.wave]
    own = wave.what if isinstance(wave.what, classes.Wave) else classes.Wave()
    return stage.Wave(
        *lock.edges,
        _entries(foes, doors),
        wave.at.name,
        own.slots,
        own.alive,
        _entries(spare, doors),
    )


def _entries(foes: Sequence[classes.Foe], doors: Mapping[int, int]) -> tuple[stage.Entry, ...]:
    """Return who comes; of him who comes by a door the side counts no more."""
    return tuple(
        stage.Entry(foe.kind, SIDES.get(foe.side, 0), foe.after, doors[foe.door]) for foe in foes
    )


def _cue(numbers: Mapping[int, int], cue: Placed[classes.Cued]) -> cues.Cue:
    what = cue.what
    when = cues.When(
        x=cue.x if what.when == "place" else None,
        wave=numbers[what.wave] if what.when == "begun" else None,
        won=numbers[what.wave] if what.when == "won" else None,
        signal=what.signal,
        after=what.after,
    )
    return cues.Cue(when, DEEDS[type(what)](what), cue.x if isinstance(what, classes.Scene) else 0)


def _hazard(numbers: Mapping[int, int], hazard: Placed[classes.Hazard]) -> hazards.Hazard:
    what = hazard.what
    deed = HARMS[type(what)]
    way = what.way if isinstance(what, classes.Lurch) else ""
    return hazards.Hazard(
        kind=deed.kind,
        x=hazard.x,
        half=deed.half or subpixels(half_width(hazard)),
        first=what.first,
        rest=what.every,
        tell=what.tell,
        harm=what.lasts,
        strike=deed.strike,
        signal=what.signal,
        wave=numbers[what.wave],
        once=what.once,
        passes=isinstance(what, classes.Girder),
        shift=-deed.shift if way == "left" else deed.shift,
        turns=way == "turns",
        driven=bool(way),
    )


def _pickup(pickup: Placed[classes.Pickup]) -> stage.Pickup:
    what = pickup.what
    return stage.Pickup(what.item, pickup.x, what.amount or AMOUNTS[what.item])


def _scroll(level: Level) -> stage.Scroll:
    scrolls = [scroll.what for scroll in level.all(classes.Scroll)]
    for what in scrolls:
        if what.mode == "forced":
            return stage.Scroll("forced", what.speed)
        if what.mode == "lead":
            return stage.Scroll("lead", stand=what.stand * PX)
    return stage.Scroll()
