"""Firearms of those on foot: which one is carried, its rounds, its noise and what it strikes."""

from typing import TYPE_CHECKING, NamedTuple

from game.sim.actor import FOES, Actor
from game.sim.bystanders import frighten
from game.sim.command import RIGHT
from game.sim.lines import trace
from game.sim.pilot import STEADY, Pilot
from game.sim.props import break_props
from game.sim.slots import give_slot
from game.sim.units import VIEW

if TYPE_CHECKING:
    from game.sim.moves import Cancel, Move, Strike
    from game.sim.stage import StagePlan
    from game.sim.world import World

LATE = 12  # last ticks of a tell, which nobody breaks off


class Firearm(NamedTuple):
    """A sort of firearm: its name, how many rounds it holds."""

    name: str
    rounds: int = 6


def arm(plan: "StagePlan", actor: "Actor") -> None:
    """Give a player the weapon of the stage, loaded, unless he has it already."""
    pilot = actor.pilot
    if pilot is None or pilot.weapon == plan.weapon:
        return
    for firearm in actor.kind.arms:
        if firearm.name == plan.weapon:
            pilot.weapon, pilot.rounds = firearm.name, firearm.rounds
            return
    pilot.weapon, pilot.rounds = "", 0


def fits(pilot: "Pilot", cancel: "Cancel") -> bool:
    """Tell whether the firearm that a way out of a move asks for is carried, and loaded."""
    carried = pilot.weapon and cancel.arm in ("any", pilot.weapon)
    return bool(carried) and (pilot.rounds > 0 or not cancel.rounds)


def turn_aim(actor: "Actor", pilot: "Pilot") -> None:
    """Turn with the weapon raised: a direction held for a moment, and not since before."""
    if STEADY <= pilot.steady <= actor.t:
        actor.face = 1 if pilot.held & RIGHT else -1


def discharge(world: "World", actor: "Actor", move: "Move") -> None:
    """Let a shot go off: it costs a round, breaks what stands in its line, and is heard."""
    if move.spends and actor.pilot:
        actor.pilot.rounds = max(0, actor.pilot.rounds - 1)
    world.tell("shot_fired", actor.x, actor.kind.name, move.name, actor.id)
    if move.strike:
        _pierce(world, actor, move.strike)
    if move.loud:
        startle(world, actor, move.loud)


def _pierce(world: "World", actor: "Actor", strike: "Strike") -> None:
    """Break what stands in the line, and tell where the shot ends unless it is in a body."""
    path = trace(world, actor, strike)
    break_props(world, actor, min(actor.x, path.to), max(actor.x, path.to))
    if path.at:
        world.tell("ricochet", path.to, actor.kind.name, path.at, actor.id)


def startle(world: "World", author: "Actor", ticks: int) -> None:
    """Let who stands begin nothing for a while, and break off early tells of light blows.

    It is a player's shot that does so; whom it does not concern is frightened by anyone's.
    """
    frighten(world, author.x, VIEW)
    if author.kind.team == FOES:
        return
    for foe in world.foes:
        if 0 <= foe.x - world.stage.view <= VIEW and _is_startled(foe):
            give_slot(world, foe)
            foe.cool = max(foe.cool, ticks)
            if not foe.move.free:
                foe.begin("stand")
            world.tell("startled", foe.x, foe.kind.name, "", foe.id)


def _is_startled(foe: "Actor") -> bool:
    """Bosses are not, nor who plays another part; a blow too far on is struck all the same."""
    move, strike = foe.move, foe.move.strike
    if foe.kind.boss or foe.entering or move.disguised:
        return False
    if move.free:
        return True
    light = strike is not None and strike.guard == "tenth" and not strike.line
    return light and foe.t < foe.start - LATE
