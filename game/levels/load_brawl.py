"""What a map says of a brawl: doors, cover, floors, what moves and breaks, and who stands about."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from game.levels import brawl_classes
from game.levels.brawl_classes import NOTHING
from game.levels.classes import UNARMED
from game.levels.things import Level, Placed
from game.sim.barriers import Barrier
from game.sim.doors import Doorway
from game.sim.duels import Duel
from game.sim.ground import Drift, Slope
from game.sim.lines import Cover
from game.sim.props import Prop
from game.sim.units import PX
from game.sim.witnesses import Witness

AMOUNTS = {
    "tea": 15, "pie": 30, "bottle": 1, "medal": 1000, "rounds": 6, "snowball": 1, "token": 2000,
}  # fmt: skip
SIDES = {"left": -1, "right": 1}
TROLLEY = "trolley"


class Brawl(NamedTuple):
    """The parts of a stage plan that are about a brawl beyond fists."""

    weapon: str
    doors: tuple[Doorway, ...]
    covers: tuple[Cover, ...]
    drifts: tuple[Drift, ...]
    floors: tuple[Slope, ...]
    barriers: tuple[Barrier, ...]
    props: tuple[Prop, ...]
    rollers: tuple[tuple[str, int], ...]
    witnesses: tuple[Witness, ...]
    darks: tuple[tuple[int, int, str], ...]


def brawl_of(level: Level, numbers: Mapping[int, int]) -> Brawl:
    """Return what a level that has been checked says of a brawl; all of it may be empty.

    numbers: of each wave by its object's id.
    """
    weapon = level.stage.weapon
    return Brawl(
        weapon="" if weapon == UNARMED else weapon,
        doors=tuple(_door(level, door) for door in level.all(brawl_classes.Door)),
        covers=tuple(Cover(*cover.edges) for cover in level.all(brawl_classes.Cover)),
        drifts=tuple(
            Drift(*drift.edges, drift.what.item, drift.what.balls)
            for drift in level.all(brawl_classes.Drift)
        ),
        floors=tuple(
            Slope(*slope.edges, slope.what.low, slope.what.high)
            for slope in level.all(brawl_classes.Slope)
        ),
        barriers=tuple(_wagon(numbers, wagon) for wagon in level.all(brawl_classes.Wagon)),
        props=tuple(_prop(prop) for prop in level.all(brawl_classes.Prop)),
        rollers=tuple((TROLLEY, trolley.x) for trolley in level.all(brawl_classes.Trolley)),
        witnesses=tuple(
            Witness(one.x, one.what.kind, one.what.points, one.what.gives)
            for one in level.all(brawl_classes.Witness)
        ),
        darks=tuple((*dark.edges, dark.what.signal) for dark in level.all(brawl_classes.Dark)),
    )


def bystanders_of(level: Level) -> tuple[tuple[str, int, int], ...]:
    """Return who stands about, as those who are there from the start."""
    return tuple((one.what.kind, one.x, 0) for one in level.all(brawl_classes.Bystander))


def duel_of(level: Level) -> Duel | None:
    """Return the draw that a level asks for, if it does."""
    for duel in level.all(brawl_classes.Duel):
        return Duel(duel.what.rival, duel.what.rounds)
    return None


def door_numbers(level: Level) -> dict[int, int]:
    """Return the number of each door by its object's id; -1 for none."""
    doors = level.all(brawl_classes.Door)
    return {0: -1, **{door.at.id: number for number, door in enumerate(doors)}}


def _door(level: Level, door: Placed[brawl_classes.Door]) -> Doorway:
    room = level.by_id[door.what.room].what
    kind = room.kind if isinstance(room, brawl_classes.Room) else ""
    return Doorway(door.x, _half(door), kind, door.at.name)


def _wagon(numbers: Mapping[int, int], wagon: Placed[brawl_classes.Wagon]) -> Barrier:
    what = wagon.what
    return Barrier(
        *wagon.edges,
        side=SIDES[what.comes],
        length=what.length * PX,
        first=what.first,
        every=what.every,
        tell=what.tell,
        stays=what.stays,
        wave=numbers[what.wave],
        signal=what.signal,
    )


def _prop(prop: Placed[brawl_classes.Prop]) -> Prop:
    what = prop.what
    if what.holds == NOTHING:
        return Prop(prop.x, _half(prop), what.piece, secret=what.secret)
    amount = what.amount or AMOUNTS[what.holds]
    return Prop(prop.x, _half(prop), what.piece, what.holds, amount, what.secret)


def _half(thing: Placed[Any]) -> int:
    left, right = thing.edges
    return (right - left) // 2
