"""Doors: the handle moves first, then somebody comes out; or it is slammed on him."""

from typing import TYPE_CHECKING, NamedTuple

from game.sim.blows import BLOCK, freeze, hurt, knock_down, spared, suffer, sways
from game.sim.moves import Strike
from game.sim.shots import glance_off
from game.sim.units import PX

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.world import World

SHUT, HANDLE, OPEN, SLAMMED = 0, 1, 2, 3

TELL, GAPES, STAYS_SHUT = 48, 40, 60  # ticks: the handle moves, it is open, it has been slammed
EARLY = 12  # ticks after it has opened in which it can still be slammed
DAZED, SPARED = 90, 14  # ticks he sways it is slammed on; for so long the leaf is before him
COSTS = 10  # energy
ROOM = 6 * PX  # so far beside it the leaf still reaches
LEAF = Strike(0, 8, height="mid", knock=24)  # what it does to who stands before it


class Doorway(NamedTuple):
    """A door: its middle and half its width, subpixels; the kind of room behind it, its name."""

    x: int
    half: int
    room: str = "room"
    name: str = ""


class DoorState(NamedTuple):
    """Phase and tick of one door, the kind of who comes out, his id once he has, who waits."""

    phase: int = SHUT
    tick: int = 0
    kind: str = ""
    man: int = -1
    queue: tuple[str, ...] = ()


def knock(world: "World", place: int, kind: str) -> None:
    """Let the handle of a door begin to move: somebody is about to come out.

    A boss comes out at once: no door is slammed on him, and it strikes nobody.
    """
    state = world.stage.doors[place]
    if world.plan.kinds[kind].boss:
        man = _step_out(world, place, kind)
        waits = (state.kind, *state.queue) if state.phase == HANDLE else state.queue
        _become(world, place, DoorState(OPEN, 0, man.kind.name, queue=waits))
    elif state.phase == SHUT:
        _move_handle(world, place, (kind, *state.queue))
    else:
        _become(world, place, state._replace(queue=(*state.queue, kind)))


def run_doors(world: "World") -> None:
    """Advance every door by a tick."""
    for place, state in enumerate(world.stage.doors):
        if state.phase != SHUT:
            _become(world, place, state._replace(tick=state.tick + 1))
            _advance(world, place, world.stage.doors[place])
        elif state.queue:
            _move_handle(world, place, state.queue)


def behind(world: "World") -> int:
    """Return how many are behind doors and on their way."""
    return sum((state.phase == HANDLE) + len(state.queue) for state in world.stage.doors)


def slam_doors(world: "World", striker: "Actor", left: int, right: int) -> None:
    """Let a heavy blow or a thrown body between left and right (subpixels) slam what it meets."""
    for place, door in enumerate(world.plan.doors):
        if door.x - door.half <= right and left <= door.x + door.half:
            man = _caught(world, place, world.stage.doors[place])
            if man:
                _slam(world, place, striker, man)


def _become(world: "World", place: int, state: DoorState) -> None:
    states = world.stage.doors
    world.stage.doors = (*states[:place], state, *states[place + 1 :])


def _tell(world: "World", name: str, place: int, who: str = "") -> None:
    door = world.plan.doors[place]
    world.tell(name, door.x, who, door.room, place)


def _move_handle(world: "World", place: int, queue: tuple[str, ...]) -> None:
    _become(world, place, DoorState(HANDLE, 0, queue[0], queue=queue[1:]))
    _tell(world, "handle", place, queue[0])


def _advance(world: "World", place: int, state: DoorState) -> None:
    if state.phase == HANDLE and state.tick >= world.tell_of(TELL):
        _strike_who_stands_before(world, place)
        man = _step_out(world, place, state.kind)
        _become(world, place, DoorState(OPEN, 0, state.kind, man.id, state.queue))
    elif state.phase == OPEN and state.tick >= GAPES:
        _become(world, place, DoorState(queue=state.queue))
        _tell(world, "door_shut", place)
    elif state.phase == SLAMMED and state.tick >= STAYS_SHUT:
        _become(world, place, DoorState(queue=state.queue))


def _step_out(world: "World", place: int, kind: str) -> "Actor":
    """Open the door: he stands in it, and is quick if coming out is among his moves."""
    man = _appear(world, place, kind)
    if "emerge" in man.kind.moves:
        man.begin("emerge")
    else:
        man.cool = 20 + world.waves_stream.below(40)
    _tell(world, "door_open", place, kind)
    return man


def _appear(world: "World", place: int, kind: str) -> "Actor":
    man = world.spawn(world.plan.kinds[kind], world.plan.doors[place].x)
    nearest = min(world.standing, key=lambda player: abs(player.x - man.x))
    man.face = 1 if nearest.x >= man.x else -1
    world.tell("enter", man.x, kind, "door", man.id)
    return man


def _strike_who_stands_before(world: "World", place: int) -> None:
    door = world.plan.doors[place]
    for player in world.players:
        d = player.x - door.x
        if abs(d) > door.half + ROOM or player.move.fallen or spared(player):
            continue
        side = 1 if d >= 0 else -1
        if sways(player):
            world.tell("dodged", player.x, player.kind.name, "door")
        elif not player.guarding:
            suffer(world, player, LEAF, "door", side)
        elif glance_off(world, player, LEAF.damage, "door"):
            player.begin("block", BLOCK)
            player.slide = side * LEAF.knock * PX


def _caught(world: "World", place: int, state: DoorState) -> "Actor | None":
    """Return whom the leaf meets if it is slammed now: who is behind it, or has hardly come out."""
    if state.phase == HANDLE:
        return _appear(world, place, state.kind)
    man = world.actor(state.man) if state.man >= 0 else None
    early = state.phase == OPEN and state.tick < EARLY
    return man if man and early and man.move.name == "emerge" else None


def _slam(world: "World", place: int, striker: "Actor", man: "Actor") -> None:
    """He stands dazed before it, for a moment out of reach of the blow that slammed it."""
    state = world.stage.doors[place]
    _become(world, place, DoorState(SLAMMED, 0, state.kind, man.id, state.queue))
    _tell(world, "slam", place, man.kind.name)
    man.by = striker.id
    freeze(world, 6, striker, man)
    hurt(world, man, COSTS, "slam")
    man.unhurt = SPARED
    if man.energy <= 0:
        knock_down(world, man, -man.face * man.kind.fall[0])
    else:
        man.begin("slammed" if "slammed" in man.kind.moves else "dizzy", DAZED)
