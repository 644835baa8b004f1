"""How a command becomes a velocity: on foot, at a wheel, or carried along. A gait is data."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.sim.command import DOWN, LEFT, RIGHT, UP, Command

if TYPE_CHECKING:
    from game.sim.actor import Actor


@dataclass(frozen=True, slots=True)
class Walk:
    """On foot: exact starts and stops. Subpixels a tick."""

    forward: int = 300
    back: int = 225


@dataclass(frozen=True, slots=True)
class Drive:
    """At a wheel: a direction works the pedals, up and down change lanes. Subpixels a tick."""

    full: int = 1408
    cruise: int = 1216
    least: int = 640
    gain: int = 12
    coast: int = 8
    brake: int = 24
    change: int = 14  # ticks a lane change takes


@dataclass(frozen=True, slots=True)
class Ride:
    """Carried along at one speed. Subpixels a tick."""

    speed: int


Gait = Walk | Drive | Ride


def steer(actor: "Actor", command: Command, lanes: tuple[int, ...]) -> None:
    """Set the velocity of an actor whose move lets its gait work. `lanes`: their y in subpixels."""
    gait = actor.kind.gait
    if isinstance(gait, Walk):
        _walk(actor, gait, command)
    elif isinstance(gait, Drive):
        _pedals(actor, gait, command)
        _change_lane(actor, gait, command, lanes)
    else:
        actor.vx = gait.speed


def _walk(actor: "Actor", gait: Walk, command: Command) -> None:
    way = bool(command & RIGHT) - bool(command & LEFT)
    actor.vx = way * (gait.forward if way == actor.face else gait.back)


def _pedals(actor: "Actor", gait: Drive, command: Command) -> None:
    if command & RIGHT:
        actor.vx = min(gait.full, actor.vx + gait.gain)
    elif command & LEFT:
        actor.vx = max(gait.least, actor.vx - gait.brake)
    elif actor.vx > gait.cruise:
        actor.vx = max(gait.cruise, actor.vx - gait.coast)
    else:
        actor.vx = min(gait.cruise, actor.vx + gait.gain)


def _change_lane(actor: "Actor", gait: Drive, command: Command, lanes: tuple[int, ...]) -> None:
    """Move towards the next lane; once begun, a change is carried through."""
    if actor.vy == 0 and actor.y in lanes and command & (UP | DOWN):
        place = lanes.index(actor.y) + (1 if command & DOWN else -1)
        if 0 <= place < len(lanes):
            actor.vy = (lanes[place] - actor.y) // gait.change
    elif actor.vy and _near_a_lane(actor, lanes):
        actor.vy = 0


def _near_a_lane(actor: "Actor", lanes: tuple[int, ...]) -> bool:
    """Settle on a lane once this tick's step would reach it."""
    for lane in lanes:
        if abs(lane - actor.y) < abs(actor.vy):
            actor.y = lane
            return True
    return False
