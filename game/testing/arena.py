"""The arena: a bare floor for one exchange of blows."""

from dataclasses import replace

from game.content.kinds import KINDS
from game.sim.stage import StagePlan
from game.sim.units import PX


def arena(**changes: object) -> StagePlan:
    """Return a room of 640 px without waves or an exit in reach; Danko faces right, 80 px in."""
    room = StagePlan(
        "arena", "Arena", 640 * PX, 1, "danko", KINDS, starts=(240 * PX,), exit=700 * PX
    )
    return replace(room, **changes)  # type: ignore[arg-type]  # any field of the plan
