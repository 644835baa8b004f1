"""What a bot sees: blows on their way, places about to harm, foes who can be struck."""

from functools import cache
from typing import NamedTuple

from game.sim.actor import FOES, PLAYERS, Actor, Kind
from game.sim.barriers import ROLL
from game.sim.barriers import TELL as WARNED
from game.sim.command import LEFT, RIGHT, Command
from game.sim.doors import HANDLE
from game.sim.hazards import HARM, REST, TELL, Hazard, HazardState, front_of
from game.sim.moves import Move, Roll, Strike
from game.sim.rolling import AHEAD, Roller
from game.sim.rolling import REACH as MEETS
from game.sim.shots import LAST
from game.sim.units import PX, VIEW
from game.sim.world import World

SLAM_REACH = 42 * PX  # from where a headbutt reaches a door
STOP_REACH = 52 * PX  # and a thing that rolls
HAZARD_ROOM = 14 * PX  # kept from the edge of a place that harms


class Threat(NamedTuple):
    """A blow on its way: ticks to contact, whose and which, the answer to it, and where from."""

    eta: int
    key: tuple[int, int]
    how: str
    x: int
    rushes: bool


# What concerns everyone is answered by ducking under it, or by standing firm.
CUES = {"girder": "low", "lurch": "brace", "brake": "brace"}


def answer_to(foe: Actor, move: Move, strike: Strike) -> str:
    """Return the answer that a blow asks for, as its height and what it does to a guard tell."""
    if move.rushes:
        return "sway" if foe.kind.boss else "upper"
    if strike.guard == "all" or strike.effect == "grab":
        return "low" if strike.height == "high" and strike.effect != "grab" else "sway"
    return "sway" if strike.guard == "half" else "guard"


def seen(foe: Actor, lag: int) -> bool:
    """Tell whether a foe's blow has been visible for `lag` ticks and is not over."""
    move = foe.move
    if not move.strike or foe.spent or foe.t >= foe.start + move.active:
        return False
    return foe.t + _stance(foe.kind, move.name) >= lag


@cache
def _stance(kind: Kind, name: str) -> int:
    """Return for how many ticks a stance has told of a blow before it begins."""
    return max((move.rest for move in kind.moves.values() if move.then == name), default=0)


def threats(world: World, player: Actor, lag: int) -> list[Threat]:
    """Every blow on its way that has been visible for `lag` ticks, soonest first."""
    out = []
    for foe in world.actors:
        if foe.kind.team == FOES and seen(foe, lag):
            out += _blow(world, foe, player)
        elif foe.kind.team == FOES and foe.move.rolls and lag <= foe.t < foe.start:
            out += _shove(world, foe, foe.move.rolls, player)
    for shot in world.shots:
        lands = shot.x + shot.v * (shot.flight - max(shot.t, 0))
        if shot.team != PLAYERS and shot.t >= lag and abs(lands - player.x) < 22 * PX:
            out.append(
                Threat(shot.flight - LAST - shot.t, (shot.id, 0), "guard", shot.x, rushes=False)
            )
    out += [threat for roller in world.rollers for threat in _rolls(roller, player)]
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
        return [Threat(until, key, CUES[hazard.kind], player.x, rushes=False)] * (
            state.phase == TELL
        )
    view, tick = world.stage.view, state.tick if state.phase == HARM else 0
    front = front_of(view, hazard, tick)
    if player.id in state.met or front + 2 * hazard.half < player.x:
        return []
    speed = (VIEW + 2 * hazard.half) // hazard.harm
    here = max(0, front - player.x) // speed + (until if state.phase == TELL else 0)
    return [Threat(here, key, CUES[hazard.kind], view + VIEW, rushes=False)]


def _blow(world: World, foe: Actor, player: Actor) -> list[Threat]:
    move, strike = foe.move, foe.move.strike
    if strike is None:
        return []
    d = (player.x - foe.x) * foe.face
    how = answer_to(foe, move, strike)
    key = (foe.id, world.tick - foe.t)  # the tick at which the blow began tells blows apart
    until = foe.start - foe.t
    if move.rushes:
        if d < -20 * PX:
            return []
        run = max(0, d - strike.span) // move.thrusts[0].speed
        return [Threat(max(0, until) + run, key, how, foe.x, rushes=True)]
    if strike.line:
        return [Threat(until, key, how, foe.x, rushes=False)] * (d > 0)
    nearest = strike.least * PX - 6 * PX if strike.least else -10 * PX
    if nearest < d < strike.span + 6 * PX + move.lead * 8:
        return [Threat(until, key, how, foe.x, rushes=False)]
    return []


def _shove(world: World, foe: Actor, roll: Roll, player: Actor) -> list[Threat]:
    """What is about to be sent off at a player; from nearby it is stopped as it sets off."""
    d = (player.x - foe.x) * foe.face - AHEAD
    key = (foe.id, world.tick - foe.t)
    eta = foe.start - foe.t + (max(d, STOP_REACH) - MEETS) // roll.speed
    return [Threat(eta, key, "stop", foe.x, rushes=False)] * (d > -AHEAD)


def _rolls(roller: Roller, player: Actor) -> list[Threat]:
    """What rolls up to a player, and was told before; it is stopped by a heavy blow."""
    d = (player.x - roller.x) * (1 if roller.v > 0 else -1)
    if not roller.v or roller.team == PLAYERS or d < -MEETS:
        return []
    eta = max(0, d - MEETS) // abs(roller.v)
    return [Threat(eta, (roller.id, roller.by), "stop", roller.x, rushes=True)]


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
    return _barred(world, player, lag)


def _barred(world: World, player: Actor, lag: int) -> Command:
    """Return the way out of the path of something that is about to roll in: on before it."""
    for wagon, state in zip(world.plan.barriers, world.stage.barriers, strict=True):
        warned = state.phase == ROLL or (state.phase == WARNED and state.tick >= lag)
        if warned and wagon.left - HAZARD_ROOM < player.x < wagon.right + HAZARD_ROOM:
            return LEFT if wagon.side > 0 else RIGHT
    return 0


def coming(world: World, player: Actor, lag: int) -> int:
    """Return where a door within reach is about to open, subpixels; 0 where none is."""
    for door, state in zip(world.plan.doors, world.stage.doors, strict=True):
        if state.phase == HANDLE and state.tick >= lag and abs(door.x - player.x) < SLAM_REACH:
            return door.x
    return 0


def open_foes(world: World) -> list[Actor]:
    """Foes in the strip who can be struck."""
    return [f for f in world.foes if not (f.move.fallen or f.unhurt or f.move.immune)]
