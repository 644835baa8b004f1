"""Heavy mode: on every tick, prove that the world holds all that its future depends on.

Each tick is played twice, the second time from a copy taken before it. Beside the world runs its
shadow, saved as text and loaded again once a second. Whatever differs is named by field.
"""

import json
from collections.abc import Iterator

from game.replay.state import differences, fields, from_plain, to_plain
from game.sim.command import Command
from game.sim.world import World

RELOAD = 60  # ticks between two savings
SHOWN = 3  # fields told


class Doubles:
    """A second run of every tick, and a shadow that was saved and loaded."""

    def __init__(self) -> None:
        self._shadow: World | None = None

    def forget(self) -> None:
        """Begin with a new shadow: the world was arranged by hand."""
        self._shadow = None

    def compare(self, before: World, after: World, held: tuple[Command, ...]) -> Iterator[str]:
        """Yield what differs after a tick that led from before to after, a sentence each."""
        if self._shadow is None or after.tick % RELOAD == 0:
            self._shadow = _saved_and_loaded(before)
        before.step(held)
        yield from _different("played twice from the same snapshot", before, after)
        if before.events != after.events:
            yield f"played twice from the same snapshot, it does not tell {after.events} again"
        self._shadow.step(held)
        yield from _different("saved and loaded", self._shadow, after)


def _saved_and_loaded(world: World) -> World:
    return from_plain(world.first, world.rules, json.loads(json.dumps(to_plain(world))))


def _different(how: str, other: World, world: World) -> Iterator[str]:
    if other.sections() != world.sections():
        told = differences(fields(world), fields(other))
        yield f"{how}, it is not the same: {', '.join(told[:SHOWN])}"
