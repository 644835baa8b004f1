"""Which shot of the crash is shown: found from the world alone."""

from game.sim.tasks import Deadline
from game.sim.world import World


def scene_of(world: World) -> tuple[str, int] | None:
    """Return which shot of the crash is shown, and its tick; the last stays."""
    task, state = world.plan.task, world.stage.task
    if not isinstance(task, Deadline) or state is None or state.stage != "scene":
        return None
    at = world.since - state.since
    for name, ticks in task.scenes:
        if at < ticks:
            return name, at
        at -= ticks
    return (task.scenes[-1][0], task.scenes[-1][1] + at) if task.scenes else None
