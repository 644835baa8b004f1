"""Attack slots: how many foes may attack at once. Who has waited longest gets the next."""

from typing import TYPE_CHECKING

from game.sim.actor import Actor

if TYPE_CHECKING:
    from game.sim.world import World


def take_slot(world: "World", actor: Actor) -> bool:
    """Take a free slot, if there is one."""
    for place, (holder, free_at) in enumerate(world.slots):
        if holder < 0 and free_at <= world.tick:
            world.slots[place] = (actor.id, 0)
            actor.slot, actor.wait = place, 0
            return True
    return False


def give_slot(world: "World", actor: Actor) -> None:
    """Give a slot back; it rests before it is free again."""
    if actor.slot >= 0:
        world.slots[actor.slot] = (-1, world.tick + world.rules.slot_rest)
        actor.slot = -1


def rest(world: "World", actor: Actor) -> None:
    """Set how long a foe waits before it may ask for a slot again."""
    base = actor.kind.rest
    actor.cool = base + world.brains_stream.below(base // 2 + 1)
