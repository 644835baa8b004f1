"""What a second player who rides along does besides shooting: on foot parts, he has the wheel."""

from typing import TYPE_CHECKING

from game.sim.command import DOWN, UP
from game.sim.hazards import start_now

if TYPE_CHECKING:
    from game.sim.world import World

BUFFER = 8  # ticks a press waits


def steer(world: "World") -> None:
    """Let up or down of who rides along begin a hazard that is driven."""
    if world.plan.lanes or len(world.players) == 1:
        return
    for player in world.players:
        pilot = player.pilot
        if pilot is None or not player.kind.aboard:
            continue
        for button in (UP, DOWN):
            if pilot.wants(button, world.tick, BUFFER) and _begin(world):
                pilot.use(button)


def _begin(world: "World") -> bool:
    places = (place for place, hazard in enumerate(world.plan.hazards) if hazard.driven)
    return any(start_now(world, place) for place in places)
