"""Rules of brawls: who comes by which door, what is in the way of wagons, floors, firearms."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from game.levels import classes
from game.levels.brawl_classes import (
    NOTHING,
    WARD,
    Bystander,
    Door,
    Drift,
    Duel,
    Prop,
    Room,
    Slope,
    Trolley,
    Wagon,
    Witness,
)
from game.levels.classes import BY_DOOR, UNARMED
from game.levels.faults import Fault
from game.levels.lane_classes import Lane
from game.levels.lint.maps import Rule, of_map
from game.levels.lint.places import WIDE
from game.levels.things import Level, Placed, listed
from game.sim import duels
from game.sim.actor import Kind
from game.sim.units import PX

RUN = 60  # px that a wagon rolls at least
BESIDE = 110  # px of a lock that the path of a wagon leaves free
STEEP = 2  # px along for one up
ROUNDS = "rounds"
DUELLIST = "duellist"
APART, MARGIN = duels.Duel("").apart // PX, 48  # px from the rival, and from the end of the map
OF_BRAWLS: tuple[type, ...] = (Bystander, Door, Drift, Prop, Slope, Trolley, Wagon, Witness)


# ---- rooms and doors ---------------------------------------------------------------------------
def _rooms(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    """Into a room one comes by a door; a ward lies along the way."""
    doors = level.all(Door)
    if "Door" in level.meant or any(door.doubts("room") for door in doors):
        return
    led_to = {door.what.room for door in doors}
    for room in level.sound(Room):
        if room.what.kind != WARD and room.at.id not in led_to and not room.doubts("kind"):
            message = (
                f"no Door leads to it; let the room of a Door point to it, or make it a {WARD}"
            )
            yield room.fault(message, "RH501")


def _witnesses(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for witness in level.all(Witness):
        room = level.by_id.get(witness.what.ward)
        if room is None or witness.doubts("ward") or room.doubts("kind"):
            continue
        if isinstance(room.what, Room) and room.what.kind != WARD:
            message = f"ward is {room.called}, a Room of the kind {room.what.kind!r}; choose a "
            yield witness.fault(f"{message}{WARD}", "RH502", "ward")


def _by_doors(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    """He who is to come by a door needs one, and it must lie where his wave is fought."""
    for foe in level.all(classes.Foe):
        what = foe.what
        if foe.doubts("side", "door"):
            continue
        if what.side == BY_DOOR and not what.door:
            message = "he is to come by a door, but none is named; let door point to a Door"
            yield foe.fault(message, "RH503", "side")
        elif what.door and what.side != BY_DOOR:
            message = f"door names one, but side is {what.side!r}; make it {BY_DOOR!r}"
            yield foe.fault(f"{message}, or delete door", "RH504", "door")
    for lock in level.sound(classes.Lock):
        if not lock.doubts("wave") and lock.what.wave in level.by_id:
            yield from _let_in(level, lock)


def _let_in(level: Level, lock: Placed[classes.Lock]) -> Iterator[Fault]:
    """Tell of those of a lock's wave whose doors lie elsewhere; of all of them in one sentence."""
    wave = level.by_id[lock.what.wave]
    men = [foe for foe in level.all(classes.Foe) if foe.what.wave == wave.at.id]
    if any(foe.doubts("side", "door") for foe in men):
        return
    outside = [foe for foe in men if _door_elsewhere(level, foe, lock)]
    if outside and len(outside) == len(men):
        message = f"no door lets it in: all its foes come by doors outside its Lock {lock.called};"
        yield wave.fault(f"{message} name doors within", "RH506")
        return
    for foe in outside:
        door = level.by_id[foe.what.door]
        message = f"the Door {door.called} is not wholly in the Lock {lock.called} of his wave;"
        yield foe.fault(f"{message} choose one that is, or move it", "RH505", "door")


def _door_elsewhere(level: Level, foe: Placed[classes.Foe], lock: Placed[classes.Lock]) -> bool:
    door = level.by_id.get(foe.what.door)
    if door is None or foe.what.side != BY_DOOR or not door.at.sound:
        return False
    return not lock.at.left <= door.at.left <= door.at.right <= lock.at.right


# ---- wagons ------------------------------------------------------------------------------------
def _wagons(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for wagon in level.sound(Wagon):
        what, wide = wagon.what, wagon.at.width
        if not wagon.doubts("length") and 0 < wide < what.length + RUN:
            message = (
                f"its path is {wide:g} px, but {what.length} px of wagon need {what.length + RUN} "
                "to roll; make it wider, or the wagon shorter"
            )
            yield wagon.fault(message, "RH508")
        elif not wagon.doubts("wave"):
            yield from _beside(level, wagon)
        if not wagon.doubts("every", "stays") and what.stays > what.every:
            message = (
                f"it stands for {what.stays} ticks and is away for {what.every}, so that nobody "
                "sees past it; let it be away for longer"
            )
            yield wagon.fault(message, "RH514", "stays")


def _beside(level: Level, wagon: Placed[Wagon]) -> Iterator[Fault]:
    """It comes only while all of its path is in view; whoever is there must get out of it."""
    own, at = wagon.what.wave, wagon.at
    for lock in level.sound(classes.Lock):
        if own and (lock.doubts("wave") or lock.what.wave != own):
            continue
        within = lock.at.left <= at.left and at.right <= lock.at.right
        if own and not within:
            message = f"its path is not all in the Lock {lock.called} of its wave, so it never "
            yield wagon.fault(f"{message}comes; move it in", "RH333")
        elif within and lock.at.width - at.width < BESIDE:
            message = (
                f"its path leaves {lock.at.width - at.width:g} px of the Lock {lock.called} free; "
                f"leave {BESIDE}, where one can stand"
            )
            yield wagon.fault(message, "RH509")
    if not own and at.width > WIDE:
        message = f"its path is {at.width:g} px, wider than the view, so it never comes; make it "
        yield wagon.fault(f"{message}narrower", "RH333")


def _in_the_way(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    wagons = level.sound(Wagon)
    for of in (Trolley, Bystander, Witness):
        for thing in level.sound(of):
            for wagon in wagons:
                if wagon.at.left < thing.at.middle < wagon.at.right:
                    message = f"it stands in the path of the Wagon {wagon.called}; move it out"
                    yield thing.fault(message, "RH507")
                    break


# ---- floors ------------------------------------------------------------------------------------
def _slopes(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    slopes = [slope for slope in level.sound(Slope) if slope.at.width]
    slopes.sort(key=lambda slope: slope.at.left)
    if any(slope.doubts("low", "high") for slope in slopes):
        return
    for slope in slopes:
        rise = abs(slope.what.high - slope.what.low)
        if rise * STEEP > slope.at.width:
            message = (
                f"it rises {rise} px over {slope.at.width:g}; make it {rise * STEEP} px wide, or "
                "less high"
            )
            yield slope.fault(message, "RH511")
    yield from _ends(slopes, level.map.width * level.map.tile_width)


def _ends(slopes: list[Placed[Slope]], width: int) -> Iterator[Fault]:
    """Where a floor ends, the next one must be as high; beside it is the strip's own, 0."""
    for one, two in pairwise(slopes):
        if two.at.left < one.at.right:
            message = f"it overlaps the Slope {one.called}; let one end where the other begins"
            yield two.fault(message, "RH512")
        elif two.at.left == one.at.right and two.what.low != one.what.high:
            message = (
                f"it begins {two.what.low} px high, where the Slope {one.called} ends "
                f"{one.what.high} px high; let them meet"
            )
            yield two.fault(message, "RH510", "low")
    rights = {slope.at.right for slope in slopes}
    lefts = {slope.at.left for slope in slopes}
    for slope in slopes:
        at, what = slope.at, slope.what
        for member, high, end, others, edge in (
            ("low", what.low, at.left, rights, at.left <= 0),
            ("high", what.high, at.right, lefts, at.right >= width),
        ):
            covered = any(other.at.left < end < other.at.right for other in slopes)
            if high and not edge and end not in others and not covered:
                message = (
                    f"its {member} is {high} px beside a floor of 0; make it 0, or let another "
                    "Slope go on from there"
                )
                yield slope.fault(message, "RH510", member)


# ---- things ------------------------------------------------------------------------------------
def _secrets(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for prop in level.all(Prop):
        hollow = prop.what.holds == NOTHING and not prop.doubts("holds", "secret")
        if prop.what.secret and hollow:
            message = "it is a secret, but holds nothing; say what it holds"
            yield prop.fault(message, "RH513", "secret")


def _weapons(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """Who plays must know how to use the weapon of the stage."""
    own = level.stage
    if own.weapon == UNARMED or {"weapon", "pilot", "second"} & set(level.unread):
        return
    able = [name for name, kind in kinds.items() if own.weapon in _arms(kind)]
    for member, name in (("pilot", own.pilot), ("second", own.second)):
        if name and name in kinds and name not in able:
            known = f"{listed(able)} can" if able else "nobody can"
            message = f"weapon is {own.weapon!r}, which {name!r} cannot use; {known}"
            yield of_map(level, f"{message}: choose another {member} or weapon", "RH515", "weapon")


def _arms(kind: Kind) -> list[str]:
    return [firearm.name for firearm in kind.arms]


def _rounds(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    if level.stage.weapon != UNARMED or "weapon" in level.unread:
        return
    message = "rounds are for a weapon, and the map has none; give it one, or choose another thing"
    for pickup in level.all(classes.Pickup):
        if pickup.what.item == ROUNDS and not pickup.doubts("item"):
            yield pickup.fault(message, "RH516", "item")
    for prop in level.all(Prop):
        if prop.what.holds == ROUNDS and not prop.doubts("holds"):
            yield prop.fault(message, "RH516", "holds")


def _duels(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    actors = level.all(classes.Actor)
    if "Actor" in level.meant or any(actor.doubts("kind") for actor in actors):
        return
    for duel in level.all(Duel):
        rival = duel.what.rival
        if not duel.doubts("rival") and rival not in [actor.what.kind for actor in actors]:
            message = f"the rival is {rival!r}, but no Actor is of that kind; place one"
            yield duel.fault(message, "RH517", "rival")
        elif not duel.doubts("rival") and rival in kinds and kinds[rival].brain != DUELLIST:
            able = listed([kind.name for kind in kinds.values() if kind.brain == DUELLIST])
            message = f"rival is {rival!r}, who cannot draw; choose one of {able}"
            yield duel.fault(message, "RH518", "rival")
    yield from _room_to_draw(level)


def _room_to_draw(level: Level) -> Iterator[Fault]:
    """Whoever faces the rival must have his place within the map."""
    rivals = [duel.what.rival for duel in level.all(Duel)]
    width = level.map.width * level.map.tile_width
    for actor in level.all(classes.Actor):
        at = actor.at.middle - APART * level.direction
        if actor.what.kind in rivals and not MARGIN <= at <= width - MARGIN:
            side = "left" if level.direction > 0 else "right"
            message = f"the rival needs {APART + MARGIN} px of the map to his {side}; move him"
            yield actor.fault(message, "RH519")


# ---- on a road ---------------------------------------------------------------------------------
def _on_roads(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    """What belongs to a brawl stands on no road, and is not drawn there."""
    if not level.all(Lane):
        return
    for thing in level.things:
        if isinstance(thing.what, OF_BRAWLS):
            message = f"a road has no {type(thing.what).__name__}; delete it, or the Lanes"
            yield thing.fault(message, "RH520")


BRAWL_RULES: tuple[Rule, ...] = (
    _rooms,
    _witnesses,
    _by_doors,
    _wagons,
    _in_the_way,
    _slopes,
    _secrets,
    _weapons,
    _rounds,
    _duels,
    _on_roads,
)
