"""How a command becomes a velocity: on foot, at a wheel, or carried along. A gait is data."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.sim.command import LEFT, RIGHT, Command

if TYPE_CHECKING:
    from game.sim.actor import Actor


@dataclass(frozen=True, slots=True)
class Walk:
    """On foot: exact starts and stops. Subpixels a tick."""

    forward: int = 300
    back: int = 225
    change: int = 1  # on foot nobody changes lanes
    leaves: int = 1
    enters: int = 0


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
    leaves: int = 8  # tick from which the old lane is free
    enters: int = 6  # tick from which the new one is held
    wake: int = 0  # more of `full` while the one pursued is far ahead


@dataclass(frozen=True, slots=True)
class Ride:
    """Carried along at one speed. Subpixels a tick."""

    speed: int = 0
    change: int = 36
    leaves: int = 24
    enters: int = 10


Gait = Walk | Drive | Ride


def walk(actor: "Actor", gait: Walk, command: Command) -> None:
    """Set the velocity of an actor on foot."""
    way = bool(command & RIGHT) - bool(command & LEFT)
    actor.vx = way * (gait.forward if way == actor.face else gait.back)


def pedal(actor: "Actor", gait: Drive, command: Command, more: int = 0) -> None:
    """Set the velocity of an actor at a wheel, whose full speed may be `more` than usual."""
    full = gait.full + more
    if command & RIGHT:
        actor.vx = max(min(full, actor.vx + gait.gain), actor.vx - gait.coast)
    elif command & LEFT:
        actor.vx = max(min(actor.vx, gait.least), actor.vx - gait.brake)
    elif actor.vx > gait.cruise:
        actor.vx = max(gait.cruise, actor.vx - gait.coast)
    else:
        actor.vx = min(gait.cruise, actor.vx + gait.gain)
