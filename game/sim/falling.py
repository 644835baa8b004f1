"""Coming down, lying, getting up, and not getting up."""

from typing import TYPE_CHECKING

from game.sim.actor import FOES, Actor
from game.sim.blows import hurt, let_go, warm
from game.sim.ground import tumbles
from game.sim.pilot import Pilot
from game.sim.slots import give_slot
from game.sim.units import PX, VIEW

if TYPE_CHECKING:
    from game.sim.world import World

POOL_COSTS = 8  # energy that the water costs a player
POOL_PAYS = 500  # points for a man in the water
FALL_PAYS, FALL_WARMS = 500, 16  # points and HEAT for a man off the edge: as for four jabs
OVER_TICKS, OVER_SPEED = 22, 640  # of a fall over the edge: ticks, subpixels a tick
OVER = 2  # `entering` of who goes over an edge, times its side: nothing holds him any more
WALL_DAMAGE, BOUNCE = 4, 8  # energy that a wall costs a man thrown, and ticks until he is down
DEAD_LIES = 48  # ticks a beaten foe is still seen
WITHIN = 44 * PX  # from the edge of the view, at least, things drop
REVIVED = 120  # ticks unhurt after losing a life


def goes_over(world: "World", actor: Actor) -> bool:
    """Tell whether a body beyond an edge falls: who was thrown or launched, no player and no boss.

    Who is merely knocked down ends at the edge.
    """
    if world.plan.edges != "drop" or actor.kind.team != FOES or actor.kind.boss:
        return False
    going = actor.flying > 0 or bool(actor.entering)
    return actor.move.flies and going and not is_over(actor)


def teeter(world: "World", actor: Actor) -> None:
    """Come to the very edge unready: catch himself there, if that is among his moves."""
    actor.slide = 0
    move = actor.move
    if "teeter" not in actor.kind.moves or move.name == "teeter" or move.guard or move.fallen:
        return
    let_go(world, actor)
    give_slot(world, actor)
    actor.begin("teeter")
    actor.vx = 0
    world.tell("begin", actor.x, actor.kind.name, "teeter", actor.id)


def is_over(actor: Actor) -> bool:
    """Tell whether a body is falling over the edge."""
    return abs(actor.entering) == OVER


def fall_off(world: "World", actor: Actor, side: int) -> None:
    """Go over the edge on the side with this sign, for good."""
    author = world.actor(actor.by) if actor.by >= 0 else None
    if author and author.pilot:
        author.pilot.score += FALL_PAYS
        warm(world, author, "fell", FALL_WARMS)
    actor.energy = actor.flying = actor.slide = 0
    actor.entering = side * OVER
    actor.begin(actor.move.name, OVER_TICKS)
    actor.vx = side * OVER_SPEED
    world.tell("fell", actor.x, actor.kind.name, "", FALL_PAYS)


def bounce(world: "World", actor: Actor) -> None:
    """Let a man thrown meet a wall."""
    hurt(world, actor, WALL_DAMAGE, "wall")
    world.tell("wall", actor.x, actor.kind.name, "", WALL_DAMAGE)
    _unmask(world, actor)
    actor.begin("air", BOUNCE)
    actor.vx = 0


def _unmask(world: "World", actor: Actor) -> None:
    """Let it be seen what a man is who has been thrown."""
    if actor.kind.unmasked and actor.move.name == "thrown" and not actor.phase:
        actor.phase = actor.kind.unmasked
        world.tell("unmasked", actor.x, actor.kind.name)


def end_fall(world: "World", actor: Actor) -> None:
    """Land: on the floor or in the water; and for good, where no energy is left."""
    if is_over(actor):
        actor.vx = actor.flying = 0
        _die(world, actor, 1)
        return
    _unmask(world, actor)
    if world.plan.floors and tumbles(world, actor):
        return
    actor.vx = actor.flying = 0
    if _in_pool(world, actor):
        _fall_in(world, actor)
    else:
        world.tell("fall", actor.x, actor.kind.name)
    if actor.kind.team == FOES and actor.energy <= 0:
        _die(world, actor, DEAD_LIES)
        return
    least, more = actor.kind.lie
    actor.begin("down", least + (world.brains_stream.below(more) if more else 0))


def _in_pool(world: "World", actor: Actor) -> bool:
    return any(pool.left <= actor.x <= pool.right for pool in world.plan.pools)


def _fall_in(world: "World", actor: Actor) -> None:
    """A foe has had enough; a boss shrugs the water off; a player pays and climbs out."""
    world.tell("splash", actor.x, actor.kind.name, "pool")
    if actor.pilot:
        hurt(world, actor, POOL_COSTS, "pool")
    elif not actor.kind.boss:
        author = world.actor(actor.by) if actor.by >= 0 else None
        if author and author.pilot:
            author.pilot.score += POOL_PAYS
        actor.energy = 0


def _die(world: "World", actor: Actor, lies: int) -> None:
    """End; the body is still seen for so many ticks."""
    author = world.actor(actor.by) if actor.by >= 0 else None
    if author and author.pilot:
        author.pilot.score += actor.kind.score
    if actor.kind.drops and actor.phase >= actor.kind.unmasked:
        _drop(world, actor)
    actor.begin("dead", lies)
    world.tell("dead", actor.x, actor.kind.name, "", actor.kind.score)


def _drop(world: "World", actor: Actor) -> None:
    """Leave a thing behind, where a hand in this view reaches it."""
    left, right = world.stage.view + WITHIN, world.stage.view + VIEW - WITHIN
    x = min(max(actor.x, left), right)
    world.stage.dropped = (*world.stage.dropped, (actor.kind.drops, x, 1))


def get_up(world: "World", actor: Actor) -> None:
    """Go from lying to rising to standing; a player without energy loses a life first."""
    name = actor.move.name
    if name == "rise":
        actor.unhurt = max(actor.unhurt, actor.kind.unhurt)
        actor.juggle = actor.grit = 0
        actor.begin("stand")
    elif name == "down" and actor.pilot and actor.energy <= 0:
        _lose_life(world, actor, actor.pilot)
    elif name == "down":
        actor.begin("rise")
        world.tell("begin", actor.x, actor.kind.name, "rise", actor.id)


def _lose_life(world: "World", actor: Actor, pilot: Pilot) -> None:
    if world.plan.task:  # whose part it is will take the life
        actor.begin("dead")
        return
    pilot.lives -= 1
    world.tell("life", actor.x, actor.kind.name, "", pilot.lives)
    if pilot.lives > 0:
        revive(actor)
    else:
        actor.begin("dead")


def revive(actor: Actor) -> None:
    """Get up with full energy, unhurt for a while."""
    actor.energy = actor.most
    actor.begin("rise")
    actor.unhurt = REVIVED + actor.ends
