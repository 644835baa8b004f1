"""Somebody who must be reached: he is told once, when nobody fights any more."""

from typing import TYPE_CHECKING, NamedTuple

from game.sim.units import PX

if TYPE_CHECKING:
    from game.sim.world import World

NEAR = 30 * PX


class Witness(NamedTuple):
    """Who waits where (subpixels), and what reaching him gives."""

    x: int
    kind: str
    points: int = 2000
    signal: str = ""


def reach_witnesses(world: "World") -> None:
    """Let a player who comes near enough have reached him."""
    stage = world.stage
    if stage.fighting:
        return
    for place, witness in enumerate(world.plan.witnesses):
        if stage.reached[place]:
            continue
        for player in world.standing:
            if abs(player.x - witness.x) <= NEAR and player.pilot:
                stage.reached = (*stage.reached[:place], True, *stage.reached[place + 1 :])
                player.pilot.score += witness.points
                world.tell("witness", witness.x, witness.kind, "", witness.points)
                if witness.signal:
                    world.signal(witness.signal)
                break
