"""The travel phase: velocities and knock-back become places; bounds; bodies do not overlap."""

from typing import TYPE_CHECKING

from game.sim.actor import FOES, Actor
from game.sim.blows import hurt
from game.sim.gaits import Walk
from game.sim.units import GAP, PX, VIEW

if TYPE_CHECKING:
    from game.sim.world import World

PLAYER_EDGE, FOE_EDGE = 20 * PX, 12 * PX  # how near to the edge of the view a middle may come
WALL_DAMAGE, BOUNCE = 4, 8
SLIDE_LEAST = 128  # subpixels a tick: knock-back eases out but does not creep


def travel(world: "World") -> None:
    """Move everyone who is not in hit-stop."""
    for actor in world.actors:
        if actor.frozen:
            continue
        actor.x += actor.vx
        actor.y += actor.vy
        if actor.slide:
            _slide(actor)
    for actor in world.actors:
        if isinstance(actor.kind.gait, Walk):
            _bound(world, actor)
    for player in world.players:
        _make_room(world, player)


def _slide(actor: Actor) -> None:
    """Front-loaded knock-back: three eighths of what is left each tick."""
    step = actor.slide * 3 // 8
    if abs(step) < SLIDE_LEAST:
        step = max(-SLIDE_LEAST, min(SLIDE_LEAST, actor.slide))
    actor.x += step
    actor.slide -= step


def _bound(world: "World", actor: Actor) -> None:
    left, right = world.stage.view, world.stage.view + VIEW
    if actor.pilot is not None:
        actor.x = min(max(actor.x, left + PLAYER_EDGE), right - PLAYER_EDGE)
        return
    if actor.entering or left + FOE_EDGE <= actor.x <= right - FOE_EDGE:
        return
    actor.x = min(max(actor.x, left + FOE_EDGE), right - FOE_EDGE)
    if actor.move.name == "thrown":
        hurt(world, actor, WALL_DAMAGE, "wall")
        world.tell("wall", actor.x, actor.kind.name, "", WALL_DAMAGE)
        actor.begin("air", BOUNCE)
        actor.vx = 0


def _make_room(world: "World", player: Actor) -> None:
    """Keep standing foes a body away from a player; at a wall a foe gives way, past him."""
    move = player.move
    if move.fallen or move.safe:
        return
    left, right = world.stage.view + GAP, world.stage.view + VIEW - GAP
    for foe in world.actors:
        if foe.kind.team != FOES or not foe.kind.solid or foe.cross or foe.mate >= 0:
            continue
        if foe.move.fallen or foe.move.rushes:
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
