"""What a failed test tells: the tick, the last inputs, everybody, and the strip as text."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from game.sim.actor import Actor
from game.sim.command import BUTTONS, Command
from game.sim.units import PX, VIEW
from game.sim.world import World

SHOWN = 90  # ticks of input
NEAR = 8  # actors
CELL = 4 * PX  # of the strip to a character


def failure(
    what: str, world: World, inputs: Sequence[tuple[Command, ...]], read: Mapping[str, object]
) -> str:
    """Return all that is known about a failure, as lines."""
    lines = [f"tick {world.tick}: {what}", f"inputs: {told_inputs(inputs[-SHOWN:])}"]
    lines += [f"read: {name} = {value!r}" for name, value in read.items()]
    lines.append(strip(world))
    middle = world.players[0].x
    near = sorted(world.actors, key=lambda actor: abs(actor.x - middle))[:NEAR]
    return "\n".join(lines + [_described(world, actor) for actor in world.actors if actor in near])


def told_inputs(inputs: Sequence[tuple[Command, ...]]) -> str:
    """Return what was held, run by run."""
    runs = groupby(inputs)
    return ", ".join(f"{len(list(run))} {_names(held)}" for held, run in runs) or "none"


def button_names(command: Command) -> list[str]:
    """Return the names of the buttons held."""
    return [name for place, name in enumerate(BUTTONS) if command >> place & 1]


def _names(held: tuple[Command, ...]) -> str:
    return " and ".join("+".join(button_names(command)) or "nothing" for command in held)


def _described(world: World, actor: Actor) -> str:
    at = (actor.x - world.stage.view) // PX
    phase = f"{actor.move.name} {actor.t}/{actor.ends or '-'}"
    energy = f"energy {actor.energy}/{actor.most}"
    return f"  {actor.kind.name} {actor.id} at {at} px: {phase}, {energy}, slot {actor.slot}"


def strip(world: World) -> str:
    """Return the view as a line of text: each body's first letter, and > or < where it faces."""
    cells = ["."] * (VIEW // CELL)
    for actor in reversed(world.actors):
        at = (actor.x - world.stage.view) // CELL
        if 0 <= at < len(cells):
            cells[at] = actor.kind.name[0].upper() if actor.pilot else actor.kind.name[0]
            look = at + actor.face
            if 0 <= look < len(cells) and cells[look] == ".":
                cells[look] = ">" if actor.face > 0 else "<"
    return "|" + "".join(cells) + "|"
