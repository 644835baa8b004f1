"""Where our nose stands in the strip: it slides back under braking and forward at full throttle.

The rules know one place; this is drawing alone, and everything drawn is moved by it alike.
"""

from collections.abc import Iterable

from game.sim.events import Event
from game.sim.gaits import Drive
from game.sim.units import PX
from game.sim.world import World

BACK, AHEAD = -34, 8  # px from where the rules have it
EVERY = 4  # ticks to a pixel; one when two have been locked together
FARTHEST = 120  # px by which the view is moved smoothly then; else it is a cut


class Nose:
    """An eased offset in pixels."""

    def __init__(self) -> None:
        self.off = 0
        self._wait = 0
        self._last = 0  # view of the last tick

    def follow(self, world: World, events: Iterable[Event]) -> None:
        """Let a tick pass."""
        state = world.stage.task
        self._wait += 1
        if world.since <= 1:
            self.off = 0
        elif any(event.name == "locked" for event in events):
            back = world.stage.view // PX - self._last
            self.off = back if abs(back) < FARTHEST else 0
        elif self._wait >= EVERY or (state and state.stage):
            self._wait = 0
            wanted = _wanted(world)
            self.off += (wanted > self.off) - (wanted < self.off)
        self._last = self.view_x(world)

    def view_x(self, world: World) -> int:
        """Return the level's pixel at the left edge of the strip as it is drawn."""
        return world.stage.view // PX - self.off


def _wanted(world: World) -> int:
    player = world.players[0]
    gait = player.kind.gait
    state = world.stage.task
    if not isinstance(gait, Drive) or (state and state.stage):
        return 0
    if player.vx >= gait.cruise:
        return (
            AHEAD
            * min(player.vx - gait.cruise, gait.full - gait.cruise)
            // (gait.full - gait.cruise)
        )
    return (
        BACK * min(gait.cruise - player.vx, gait.cruise - gait.least) // (gait.cruise - gait.least)
    )
