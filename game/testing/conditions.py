"""Conditions that many tests wait for."""

from collections.abc import Callable

from game.sim.actor import Actor
from game.sim.events import Event
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


def fits(event: Event, name: str, who: str = "", what: str = "") -> bool:
    """Tell whether an event is such a one; empty words fit any."""
    return event.name == name and who in ("", event.who) and what in ("", event.what)
