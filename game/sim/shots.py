"""Things in the air that were thrown: they come down, in an arc, on where the target stood."""

from typing import TYPE_CHECKING

from game.sim.actor import FOES, PLAYERS, Actor
from game.sim.blows import (
    ducks,
    hurt,
    knock_down,
    let_go,
    parries,
    scaled,
    spared,
    suffer,
    sways,
    warm,
)
from game.sim.items import item_of
from game.sim.moves import Strike
from game.sim.slots import give_slot
from game.sim.units import PX

if TYPE_CHECKING:
    from game.sim.world import World

NEAR_PLAYER, NEAR_FOE = 18 * PX, 30 * PX  # how close it must come down
LAST = 6  # ticks of the flight in which it harms a player
BACK, BACK_AWAY = 20, 140 * PX  # a thing thrown back: ticks it flies; how far, if at nobody
STAGGER = 40  # ticks a boss staggers from one
STUN = 12  # ticks a man staggers who sways already


class Shot:
    """One thing in flight."""

    def __init__(self, number: int, kind: str, owner: Actor, to: int, flight: int) -> None:
        self.id = number
        self.kind = kind
        self.owner = owner.id
        self.team = owner.kind.team
        self.x = owner.x
        self.flight = flight
        self.v = (to - owner.x) // flight
        self.t = 0  # negative while it waits for its turn
        self.damage = 0

    def copy(self) -> "Shot":
        """Return an equal shot."""
        twin = Shot.__new__(Shot)
        twin.__dict__.update(self.__dict__)
        return twin

    def state(self) -> tuple[object, ...]:
        """Everything that a digest covers, in a fixed order."""
        return tuple(self.__dict__.values())


def launch(world: "World", owner: Actor, kind: str, to: int, flight: int) -> Shot:
    """Add a shot that comes down at `to` (subpixels) after `flight` ticks."""
    shot = Shot(world.next_id, kind, owner, to, flight)
    world.next_id += 1
    world.shots.append(shot)
    world.tell("shot", owner.x, owner.kind.name, kind)
    return shot


def throw_back(world: "World", owner: Actor) -> None:
    """Throw what is in the hand at the man in front who throws, else at the nearest.

    What only dazes goes to the nearest: he is to be seized before he has shaken it off.
    """
    pilot = owner.pilot
    if pilot is None:
        return
    item = item_of(pilot.item)
    marks = [f for f in world.foes if not (f.move.fallen or f.move.disguised)]
    line = [f for f in marks if (f.x - owner.x) * owner.face > 0]
    mark = max(
        line, key=lambda f: (_throws(f) and not item.dizzy, -abs(f.x - owner.x)), default=None
    )
    to = mark.x if mark else owner.x + owner.face * BACK_AWAY
    launch(world, owner, pilot.item, to, BACK).damage = item.damage
    pilot.item = ""


def _throws(foe: Actor) -> bool:
    return any(move.toss for move in foe.kind.moves.values())


def fly(world: "World") -> None:
    """Advance every shot by a tick and let it meet whom it reaches."""
    kept = []
    for shot in world.shots:
        shot.t += 1
        if shot.t > 0:
            shot.x += shot.v
        if _meets(world, shot):
            world.tell("smash", shot.x, "", shot.kind, 1)
        elif shot.t >= shot.flight:
            world.tell("smash", shot.x, "", shot.kind)
        else:
            kept.append(shot)
    world.shots = kept


def _meets(world: "World", shot: Shot) -> bool:
    if shot.team == PLAYERS:
        return shot.t >= shot.flight and _meets_foe(world, shot)
    return shot.t >= shot.flight - LAST and any(
        _meets_player(world, shot, p) for p in world.players
    )


def _meets_foe(world: "World", shot: Shot) -> bool:
    for foe in world.actors:
        if foe.kind.team != FOES or foe.move.fallen or spared(foe):
            continue
        if abs(foe.x - shot.x) < NEAR_FOE:
            foe.by = shot.owner
            hurt(world, foe, shot.damage, "throwback")
            if foe.kind.boss and foe.energy > 0:
                foe.begin("dizzy" if foe.stunned else "hurt", STAGGER)
            elif item_of(shot.kind).dizzy and foe.energy > 0:
                _daze(world, foe, item_of(shot.kind).dizzy)
            else:
                knock_down(world, foe, shot.v // 4)
            return True
    return False


def _daze(world: "World", foe: Actor, ticks: int) -> None:
    """Make a man sway; one who sways already is not made to sway again."""
    let_go(world, foe)
    give_slot(world, foe)
    if foe.stunned:
        foe.begin("hurt", STUN)
    else:
        foe.begin("dizzy", ticks)


def _meets_player(world: "World", shot: Shot, player: Actor) -> bool:
    pilot = player.pilot
    if abs(shot.x - player.x) >= NEAR_PLAYER or player.move.fallen or spared(player):
        return False
    if ducks(player) or sways(player):
        return False
    if pilot is None or not player.guarding:
        suffer(world, player, Strike(0, shot.damage), shot.kind, 1 if shot.v > 0 else -1)
    elif parries(player) and not pilot.item:
        pilot.item = shot.kind
        warm(world, player, "catch", 12)
        world.tell("caught", player.x, player.kind.name, shot.kind)
    else:
        glance_off(world, player, shot.damage, shot.kind)
    return True


def glance_off(world: "World", player: Actor, damage: int, name: str, part: int = 10) -> bool:
    """Let a guard take a thing from either side, all but a part; tell whether he still stands."""
    amount = max(1, scaled(world, damage) // part)
    hurt(world, player, amount, name)
    world.tell("guarded", player.x, player.kind.name, name, amount)
    if player.energy <= 0:
        knock_down(world, player, -player.face * player.kind.fall[0])
    return player.energy > 0
