"""The settle phase: HEAT cools, helplessness is counted, and the dead leave: nowhere else."""

from typing import TYPE_CHECKING

from game.sim.slots import give_slot
from game.sim.units import TICKS

if TYPE_CHECKING:
    from game.sim.world import World

IDLE = 3 * TICKS  # HEAT cools after so long without a blow


def settle(world: "World") -> None:
    """Close the tick."""
    for player in world.players:
        player.helpless = player.helpless + 1 if player.move.helpless else 0
        pilot = player.pilot
        if pilot and pilot.heat and world.tick - pilot.heat_tick > IDLE and world.tick % TICKS == 0:
            pilot.heat -= 1
    gone = [a for a in world.actors if a.pilot is None and a.move.name == "dead" and a.t >= a.ends]
    for actor in gone:
        give_slot(world, actor)
        world.actors.remove(actor)
