"""What a bot sees: blows on their way, places about to harm, foes who can be struck."""

from typing import NamedTuple

from game.sim.actor import FOES, PLAYERS, Actor
from game.sim.command import LEFT, RIGHT, Command
from game.sim.hazards import HARM, REST, TELL, Hazard, HazardState, front_of
from game.sim.shots import LAST
from game.sim.units import PX, VIEW
from game.sim.world import World

HAZARD_ROOM = 14 * PX  # kept from the edge of a place that harms


class Threat(NamedTuple):
    """A blow on its way: ticks to contact, whose and which, what, and where from."""

    eta: int
    key: tuple[int, int]
    what: str
    x: int
    rushes: bool


def seen(foe: Actor, lag: int) -> bool:
    """Tell whether a foe's blow has been visible for `lag` ticks and is not over."""
    move = foe.move
    return bool(move.strike) and foe.t >= lag and foe.t < foe.start + move.active and not foe.spent


def threats(world: World, player: Actor, lag: int) -> list[Threat]:
    """Every blow on its way that has been visible for `lag` ticks, soonest first."""
    out = []
    for foe in world.actors:
        if foe.kind.team == FOES and seen(foe, lag):
            out += _blow(world, foe, player)
    for shot in world.shots:
        lands = shot.x + shot.v * (shot.flight - max(shot.t, 0))
        if shot.team != PLAYERS and shot.t >= lag and abs(lands - player.x) < 22 * PX:
            out.append(
                Threat(shot.flight - LAST - shot.t, (shot.id, 0), "shot", shot.x, rushes=False)
            )
    for place, hazard in enumerate(world.plan.hazards):
        state = world.stage.hazards[place]
        if hazard.everywhere and state.phase != REST and (state.phase == HARM or state.tick >= lag):
            out += _cue(world, place, hazard, state, player)
    out.sort(key=lambda threat: threat[:2])
    return out


def _cue(
    world: World, place: int, hazard: Hazard, state: HazardState, player: Actor
) -> list[Threat]:
    """What concerns everyone: it comes when its tell is over, and what passes, when it is here."""
    key = (-1 - place, state.runs + (state.phase == TELL))
    until = hazard.tell - state.tick
    if hazard.shift:
        return [Threat(until, key, hazard.kind, player.x, rushes=False)] * (state.phase == TELL)
    view, tick = world.stage.view, state.tick if state.phase == HARM else 0
    front = front_of(view, hazard, tick)
    if player.id in state.met or front + 2 * hazard.half < player.x:
        return []
    speed = (VIEW + 2 * hazard.half) // hazard.harm
    here = max(0, front - player.x) // speed + (until if state.phase == TELL else 0)
    return [Threat(here, key, hazard.kind, view + VIEW, rushes=False)]


def _blow(world: World, foe: Actor, player: Actor) -> list[Threat]:
    move, strike = foe.move, foe.move.strike
    if strike is None:
        return []
    d = (player.x - foe.x) * foe.face
    key = (foe.id, world.tick - foe.t)  # the tick at which the blow began tells blows apart
    until = foe.start - foe.t
    if move.rushes:
        if d < -20 * PX:
            return []
        run = max(0, d - strike.span) // move.thrusts[0].speed
        return [Threat(max(0, until) + run, key, move.name, foe.x, rushes=True)]
    nearest = strike.least * PX - 6 * PX if strike.least else -10 * PX
    if nearest < d < strike.span + 6 * PX + move.lead * 8:
        return [Threat(until, key, move.name, foe.x, rushes=False)]
    return []


def dangers(world: World, player: Actor, lag: int) -> Command:
    """Return the direction out of a place that harms or is about to; 0 where there is none."""
    if not player.move.free:
        return 0
    for hazard, state in zip(world.plan.hazards, world.stage.hazards, strict=True):
        if state.phase not in (TELL, HARM) or (state.phase == TELL and state.tick < lag):
            continue
        if hazard.everywhere:
            continue  # nobody gets out of its way
        d = player.x - hazard.x
        if abs(d) < hazard.half + HAZARD_ROOM:
            at = hazard.x - world.stage.view
            if at < VIEW // 4:
                return RIGHT
            if at > VIEW * 3 // 4:
                return LEFT
            return RIGHT if d >= 0 else LEFT
    return 0


def open_foes(world: World) -> list[Actor]:
    """Foes in the strip who can be struck."""
    return [f for f in world.foes if not (f.move.fallen or f.unhurt or f.move.immune)]
