"""Players who know one move: they walk up to the nearest foe and repeat it, and answer nothing.

The balance asks that nobody passes a wave of Normal unhurt in this way. A routine is held tick by
tick and begun anew when it has run out; AWAY stands for the way not faced.
"""

from typing import NamedTuple

from game.sim.actor import Actor
from game.sim.command import DOWN, EVERY, FIRE, HEAVY, LEFT, RIGHT, STRIKE, UP, Command
from game.sim.units import PX
from game.sim.world import World

AWAY = EVERY + 1  # a bit beyond the buttons
HOT = 100  # of the HEAT meter


class Routine(NamedTuple):
    """What is held, tick by tick, once the man is within reach (px)."""

    reach: int
    held: tuple[Command, ...]
    free: bool = True  # begins only while nothing else is being done: no move runs into the next
    grabs: bool = False  # walks into who sways, and throws him


ROUTINES = {
    "jab": Routine(50, (STRIKE, 0)),
    "chain": Routine(50, (STRIKE, *[0] * 5), free=False),
    "headbutt": Routine(44, (HEAVY, 0)),
    "throw": Routine(44, (HEAVY, 0), grabs=True),
    "uppercut": Routine(50, (*[DOWN] * 5, DOWN | STRIKE)),
    "elbow": Routine(50, (AWAY | STRIKE, 0)),
    "counter": Routine(70, (AWAY, 0, AWAY, *[0] * 7, STRIKE, 0)),
    "sway": Routine(70, (AWAY, 0, AWAY, 0)),
    "duck": Routine(400, (DOWN,), free=False),
    "guard": Routine(400, (UP,), free=False),
    "parry": Routine(60, (*[UP] * 9, *[0] * 17), free=False),
    "fire": Routine(240, (FIRE, 0)),  # until nothing but clicks is left
    "heat": Routine(50, (STRIKE, *[0] * 5), free=False),  # the chain, until the meter is full
}


class Spammer:
    """Repeats one move. All chance lies in the stage, none in him."""

    def __init__(self, move: str) -> None:
        self.move = move
        self.routine = ROUTINES[move]
        self.at = 0  # tick of the routine; 0: not in it
        self.last: Command = 0

    def act(self, world: World, player: Actor) -> Command:
        """Return the buttons held on the next tick."""
        self.last = self._act(world, player)
        return self.last

    def _act(self, world: World, player: Actor) -> Command:
        if player.move.name == "hold":
            return self._with_a_man_in_hand(player)
        if player.move.helpless:
            self.at = 0
            return 0
        if self.at:
            return self._next(player)
        mark = min(
            (foe for foe in world.foes if not (foe.move.fallen or foe.move.disguised)),
            key=lambda foe: abs(foe.x - player.x),
            default=None,
        )
        if mark is None:
            return 0 if world.stage.fighting else _facing(world.plan.direction)
        return self._approach(player, mark)

    def _approach(self, player: Actor, mark: Actor) -> Command:
        side = 1 if mark.x > player.x else -1
        near = abs(mark.x - player.x) <= self.routine.reach * PX
        sways = mark.move.name == "dizzy" and not mark.kind.boss
        if sways and (self.routine.grabs or not near):
            return _facing(side) if self.routine.grabs else 0
        if not near or (side != player.face and not player.move.faces):
            return _facing(side)
        if self.move == "heat" and player.pilot and player.pilot.heat >= HOT:
            return STRIKE | HEAVY if not self.last & (STRIKE | HEAVY) else 0
        return self._next(player) if player.move.free or not self.routine.free else 0

    def _next(self, player: Actor) -> Command:
        command = self.routine.held[self.at]
        self.at = (self.at + 1) % len(self.routine.held)
        return command & EVERY | (_facing(-player.face) if command & AWAY else 0)

    def _with_a_man_in_hand(self, player: Actor) -> Command:
        self.at = 0
        way = _facing(player.face)
        return way if self.routine.grabs and not self.last & way else 0


def _facing(side: int) -> Command:
    return RIGHT if side > 0 else LEFT
