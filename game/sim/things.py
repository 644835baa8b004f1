"""What is no body: a heavy blow or a thrown body meets it, and a player turns to it.

Doors, things on wheels, things that break.
"""

from typing import TYPE_CHECKING

from game.sim.actor import FOES, PLAYERS, Actor
from game.sim.command import LEFT, RIGHT
from game.sim.doors import HANDLE, slam_doors
from game.sim.pilot import STEADY
from game.sim.props import break_props
from game.sim.rolling import send_back
from game.sim.units import BODY, PX

if TYPE_CHECKING:
    from game.sim.moves import Strike
    from game.sim.world import World

DOOR_WITHIN = 110 * PX  # how far off a handle that moves is worth a turn


def strike_things(world: "World") -> None:
    """Let heavy blows of players, and bodies thrown by them, meet things."""
    for actor in world.actors:
        strike = actor.move.strike
        if actor.move.name == "thrown":
            author = world.actor(actor.by) or actor
            _meet(world, author, actor.x - BODY // 2, actor.x + BODY // 2)
        elif strike and is_heavy(strike) and _is_landing(actor):
            side = -actor.face if strike.behind else actor.face
            left, right = sorted((actor.x, actor.x + side * strike.span))
            _meet(world, actor, left, right)
            send_back(world, actor, left, right)


def is_heavy(strike: "Strike") -> bool:
    """Tell whether a blow is more than a light one."""
    return not strike.line and (strike.breaks or strike.effect != "hurt")


def side_of_things(world: "World", player: Actor, within: int) -> int:
    """Return the side of a thing that a player turns to, -1 or 1; 0 where there is none.

    That is what rolls at him, nearer than `within` (subpixels), or a handle that moves on the side
    to which he wishes to turn.
    """
    for door, state in zip(world.plan.doors, world.stage.doors, strict=True):
        if state.phase == HANDLE and abs(door.x - player.x) < DOOR_WITHIN:
            side = 1 if door.x > player.x else -1
            if _wishes(player, side):
                return side
    for roller in world.rollers:
        d = roller.x - player.x
        if roller.team == FOES and d * roller.v < 0 and abs(d) < within:
            return 1 if d > 0 else -1
    return 0


def _wishes(player: Actor, side: int) -> bool:
    pilot = player.pilot
    to = RIGHT if side > 0 else LEFT
    return pilot is not None and pilot.steady >= STEADY and bool(pilot.held & to)


def _is_landing(actor: Actor) -> bool:
    active = actor.start <= actor.t < actor.start + actor.move.active
    return active and actor.kind.team == PLAYERS and not actor.frozen


def _meet(world: "World", author: Actor, left: int, right: int) -> None:
    slam_doors(world, author, left, right)
    break_props(world, author, left, right)
