"""Conditions that many tests wait for."""

from collections.abc import Callable

from game.sim.actor import Actor
from game.sim.doors import HANDLE, TELL
from game.sim.events import Event
from game.sim.units import PX
from game.testing.scene import Scene

Condition = Callable[[Scene], object]


def told(name: str, who: str = "", what: str = "") -> Condition:
    """Return a condition: this tick tells such an event; empty words fit any."""
    return lambda world: any(fits(event, name, who, what) for event in world.events)


def lands_in(foe: Actor, ticks: int) -> Condition:
    """Return a condition: this foe's blow becomes active within so many ticks."""

    def lands(world: Scene) -> bool:
        seen = world.actor(foe.id)
        return seen is not None and seen.start - seen.t <= ticks

    return lands


def opens_in(ticks: int, door: int = 0) -> Condition:
    """Return a condition: the handle of the door with this number moves, and it opens so soon."""

    def opens(world: Scene) -> bool:
        state = world.stage.doors[door]
        return state.phase == HANDLE and world.tell_of(TELL) - state.tick <= ticks

    return opens


def rolls_up(px: int) -> Condition:
    """Return a condition: something on wheels is as near to Danko, and rolls at him."""

    def rolls(world: Scene) -> bool:
        ways = [(world.danko.x - roller.x, roller.v) for roller in world.rollers]
        return any(way * v > 0 and abs(way) <= px * PX for way, v in ways)

    return rolls


def fits(event: Event, name: str, who: str = "", what: str = "") -> bool:
    """Tell whether an event is such a one; empty words fit any."""
    return event.name == name and who in ("", event.who) and what in ("", event.what)
