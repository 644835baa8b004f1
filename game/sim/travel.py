"""The travel phase: velocities and knock-back become places; bounds; bodies do not overlap."""

from itertools import combinations
from typing import TYPE_CHECKING

from game.sim.actor import FOES, Actor
from game.sim.barriers import keep_out
from game.sim.falling import bounce, fall_off, goes_over, teeter
from game.sim.gaits import Walk
from game.sim.ground import pace_in
from game.sim.units import GAP, PX, VIEW

if TYPE_CHECKING:
    from game.sim.world import World

CROWD, SPREAD = 22 * PX, PX // 2  # foes who stand closer than this drift apart, subpixels a tick
SLIDE_LEAST = 128  # subpixels a tick: knock-back eases out but does not creep


def travel(world: "World") -> None:
    """Move everyone who is not in hit-stop."""
    for actor in world.actors:
        if actor.frozen:
            continue
        actor.x += pace_in(world, actor, actor.vx) if world.plan.drifts else actor.vx
        actor.y += actor.vy
        if actor.slide:
            _slide(actor)
    left, right = world.stage.view, world.stage.view + VIEW
    for actor in world.actors:
        edge = actor.kind.edge
        if left + edge <= actor.x <= right - edge:
            continue
        if goes_over(world, actor):
            fall_off(world, actor, 1 if actor.x > left + edge else -1)
        elif not (actor.entering or actor.kind.innocent):
            _bound(world, actor, left + edge, right - edge)
    for player in world.standing:
        _make_room(world, player)
    _spread(world.actors)
    if world.plan.barriers:
        keep_out(world)


def _slide(actor: Actor) -> None:
    """Front-loaded knock-back: three eighths of what is left each tick."""
    step = actor.slide * 3 // 8
    if abs(step) < SLIDE_LEAST:
        step = max(-SLIDE_LEAST, min(SLIDE_LEAST, actor.slide))
    actor.x += step
    actor.slide -= step


def _bound(world: "World", actor: Actor, left: int, right: int) -> None:
    """Keep a body on foot between left and right; a man thrown bounces off the edge."""
    if not isinstance(actor.kind.gait, Walk):
        return
    blown = not left <= actor.x - actor.vx <= right  # by something else than his own legs
    actor.x = min(max(actor.x, left), right)
    if blown and actor.pilot and world.plan.edges == "drop":
        teeter(world, actor)
    if actor.move.name == "thrown":
        bounce(world, actor)


def _make_room(world: "World", player: Actor) -> None:
    """Keep standing foes a body away from a player; at a wall a foe gives way, past him."""
    move = player.move
    if move.fallen or move.safe:
        return
    left, right = world.stage.view + GAP, world.stage.view + VIEW - GAP
    for foe in world.actors:
        if foe.kind.team != FOES or not foe.kind.solid or foe.mate >= 0:
            continue
        if foe.move.fallen or foe.move.rushes or foe.cross or foe.entering:
            continue
        d = foe.x - player.x
        if not -GAP < d < GAP:
            continue
        side = 1 if d >= 0 else -1
        middle = left < player.x < right
        if middle or (d >= 0) == (player.x < (left + right) // 2):
            foe.x = player.x + side * GAP
        else:
            foe.x += side * PX


def _spread(actors: list[Actor]) -> None:
    """Foes who wait do not stand inside one another, so that each can be told and counted."""
    waiting = [
        a
        for a in actors
        if a.kind.team == FOES
        and a.brain
        and a.move.free
        and not (a.cross or a.entering or a.course)
    ]
    for one, other in combinations(waiting, 2):
        if abs(one.x - other.x) < CROWD:
            side = SPREAD if one.x >= other.x else -SPREAD
            one.x += side
            other.x -= side
