"""Being held by a foe: it costs energy while it lasts, and every press shortens it.

What it costs is told by the moves of the hold itself: they strike whom they hold.
"""

from typing import TYPE_CHECKING

from game.sim.blows import let_go
from game.sim.slots import give_slot, rest

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.pilot import Pilot
    from game.sim.world import World

GRIP, SHAKE = 54, 5  # ticks that a hold lasts, and that each press takes of them
LOOSE = 30  # ticks for which nothing touches who has come free


def seize(world: "World", attacker: "Actor", victim: "Actor") -> None:
    """Let a foe take hold of a player, who lets go of whom he holds himself."""
    let_go(world, victim)
    victim.begin("seized")
    victim.vx = victim.slide = 0
    attacker.begin("hold")
    attacker.grip = GRIP
    victim.mate, attacker.mate = attacker.id, victim.id
    world.tell("seize", victim.x, attacker.kind.name, victim.kind.name)


def struggle(world: "World", actor: "Actor", pilot: "Pilot") -> None:
    """Let a tick of a hold pass for who is held: a press loosens it, and in the end it is over."""
    if actor.move.name != "seized":
        return
    holder = world.actor(actor.mate)
    if holder is None or holder.mate != actor.id or not holder.move.holds:
        _come_free(world, actor, holder)
        return
    if world.tick in pilot.pressed:
        holder.grip -= SHAKE
        world.tell("shake", actor.x, actor.kind.name, "", max(0, holder.grip))
    if holder.grip <= 0:
        _come_free(world, actor, holder)
        holder.begin("stand")
        give_slot(world, holder)
        rest(world, holder)


def _come_free(world: "World", actor: "Actor", holder: "Actor | None") -> None:
    actor.mate = -1
    if holder is not None and holder.mate == actor.id:
        holder.mate = -1
    actor.begin("stand")
    actor.unhurt = LOOSE
    world.tell("loose", actor.x, actor.kind.name, holder.kind.name if holder else "")
