"""What must hold on every tick of every stage, whoever plays: watched in every test."""

from collections.abc import Iterator

from game.sim.actor import Actor
from game.sim.falling import is_over
from game.sim.units import PX, VIEW
from game.sim.world import World

FEW = 5  # foes at once where no wave says otherwise
OUTSIDE = 40 * PX  # how far beyond the edge of the view somebody who comes in or flies may be


def faults(world: World) -> Iterator[str]:
    """Yield what is wrong with a world, one sentence each; nothing if it is sound."""
    for player in world.players:
        if not 0 <= player.x - world.stage.view <= VIEW:
            yield f"player {player.id} is out of the view"
    for actor in world.actors:
        yield from _of_one(world, actor)
    most = world.plan.waves[world.stage.wave].alive if world.stage.fighting else FEW
    if len(world.foes) > most:
        yield f"more than {most} foes are alive"
    given = sorted((who, slot) for slot, (who, _) in enumerate(world.slots) if who >= 0)
    if given != sorted((a.id, a.slot) for a in world.actors if a.slot >= 0):
        yield "attack slots and those who hold them do not agree"
    if world.stage.countdown < 0 or world.stage.continues < 0:
        yield "the stage counts below nothing"


def first_fault(world: World) -> str:
    """Return the first thing wrong, without the numbers of who it is; empty if there is nothing."""
    return without_numbers(next(faults(world), ""))


def without_numbers(sentence: str) -> str:
    """Return a sentence without its numbers: who has which number is chance."""
    return " ".join("".join(" " if letter.isdigit() else letter for letter in sentence).split())


def _of_one(world: World, actor: Actor) -> Iterator[str]:
    who = f"{actor.kind.name} {actor.id}"
    if actor.energy > actor.most:
        yield f"{who} has more energy than he may"
    if actor.energy <= 0 and actor.move.free:
        yield f"{who} has no energy left and stands"
    if min(actor.t, actor.stop, actor.unhurt, actor.juggle, actor.grit, actor.helpless) < 0:
        yield f"{who} counts below nothing"
    pilot = actor.pilot
    if pilot and min(pilot.lives, pilot.heat, pilot.score, pilot.chain, pilot.taken) < 0:
        yield f"{who} has a negative count"
    mate = world.actor(actor.mate) if actor.mate >= 0 else None
    if (mate.mate if mate else -1) != (actor.id if actor.mate >= 0 else -1):
        yield f"{who} holds, or is held by, somebody who does not know it"
    if actor.move.name == "gripped" and not mate:
        yield f"{who} is held by nobody"
    if actor.pilot is None and not _inside(world, actor):
        yield f"{who} is outside the bounds"


def _inside(world: World, actor: Actor) -> bool:
    """In the level, or driving, or falling off; who comes in starts beyond the view's edge."""
    if actor.course or is_over(actor):
        return True
    return -OUTSIDE <= actor.x <= world.plan.width + OUTSIDE
