"""A stage in parts: going on in the next one, beginning one anew, and what that costs.

Who plays stays who he is: energy, lives, score and HEAT go along; bodies are made anew for each
part. Who begins a part anew has all his energy again.
"""

from typing import TYPE_CHECKING, NamedTuple

from game.sim.cues import Music, When
from game.sim.stage import Stage, StagePlan

if TYPE_CHECKING:
    from game.sim.world import World

COUNTDOWN = 600  # ticks to decide to continue
REFILL = 60  # energy that a new part gives


class Passage(NamedTuple):
    """What goes with the players from part to part."""

    part: int = 0
    since: int = 0  # tick at which the part began
    owed: int = 0  # spare entries of waves that come
    losses: int = 0  # of this part
    crashes: int = 0
    assists: int = 0  # wishes that are granted, as bits of a command
    skipped: int = 0  # parts


def finish_part(world: "World") -> None:
    """Go on in the next part, or end the stage."""
    score = sum(p.pilot.score for p in world.players if p.pilot)
    if world.plan.then is None:
        world.stage.outcome = "clear"
        world.tell("clear", world.front, "", "", score)
        return
    passage = world.passage
    world.passage = passage._replace(part=passage.part + 1, losses=0)
    energies = [player.energy for player in world.players]
    _begin(world, world.plan.then)
    for player, energy in zip(world.players, energies, strict=True):
        player.energy = min(max(energy, 0) + REFILL, player.most)
    world.tell("part", world.front, "", world.plan.name, world.passage.part)


def lose_part(world: "World") -> None:
    """Let a failure cost everybody a life, and begin the part anew while there is one left."""
    world.passage = world.passage._replace(losses=world.passage.losses + 1)
    if pay_life(world):
        begin_anew(world)
    else:
        world.tell("lost", world.front)
        for player in world.players:
            if "locked" in player.kind.moves:
                player.begin("locked")
                player.vx = 0
        limit = world.rules.continues
        over = limit >= 0 and world.stage.continues >= limit
        world.stage.countdown = 1 if over else COUNTDOWN


def pay_life(world: "World") -> bool:
    """Take a life from every player who has one; tell whether any is left."""
    for player in world.players:
        if player.pilot and player.pilot.lives > 0:
            player.pilot.lives -= 1
            world.tell("life", player.x, player.kind.name, "", player.pilot.lives)
    return any(player.pilot and player.pilot.lives > 0 for player in world.players)


def begin_anew(world: "World") -> None:
    """Begin the part that is played once more; its music plays on."""
    fired = world.stage.fired
    _begin(world, world.plan)
    world.stage.fired = tuple(
        done and isinstance(cue.deed, Music) and cue.when == When()
        for done, cue in zip(fired, world.plan.cues, strict=True)
    )
    world.saved = world.stage.copy()
    world.tell("again", world.front, "", world.plan.name, world.passage.losses)


def _begin(world: "World", plan: StagePlan) -> None:
    continues, tokens = world.stage.continues, world.stage.tokens
    pilots = [player.pilot for player in world.players if player.pilot]
    world.plan = plan
    world.stage = Stage(plan)
    world.stage.continues, world.stage.tokens = continues, tokens
    world.shots = []
    world.slots = [(-1, 0)] * world.rules.slots
    world.passage = world.passage._replace(since=world.tick)
    world.populate(pilots)
    for player in world.players:
        if player.pilot and player.pilot.lives <= 0 and "dead" in player.kind.moves:
            player.begin("dead")
    world.saved = world.stage.copy()
