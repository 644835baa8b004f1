"""Who presses the buttons: people, a bot, or a tape."""

from typing import Protocol

from game.input.devices import Devices
from game.replay.tape import Tape
from game.sim.command import START, Command
from game.sim.units import TICKS
from game.sim.world import World
from game.testing.bots import Bot

DEMO_TICKS = 45 * TICKS
DEMO, TAPE = "hud.demo_press", "hud.tape_press"


class Driver(Protocol):
    """Gives one command for each player, tick by tick."""

    note: str  # key of what the strip says while nobody plays; empty when somebody does
    stays: bool  # after the last command the last picture stays until somebody presses

    def commands(self, world: World) -> tuple[Command, ...] | None:
        """Return the buttons held on the next tick; None when there are no more."""


class People:
    """The devices; START pauses, and reaches the world only while it asks whether to go on."""

    note = ""
    stays = False

    def __init__(self, devices: Devices) -> None:
        self._devices = devices

    def commands(self, world: World) -> tuple[Command, ...]:
        """Sample the devices."""
        held = self._devices.sample(len(world.players))
        if world.stage.countdown:
            return held
        return tuple(command & ~START for command in held)


class Recorded:
    """A tape."""

    def __init__(self, tape: Tape, note: str) -> None:
        self.note = note
        self.stays = note == TAPE  # a tape of a failure may be over in a second
        self._inputs = iter(tape.inputs)

    def commands(self, world: World) -> tuple[Command, ...] | None:
        """Return the next tick of the tape."""
        del world
        return next(self._inputs, None)


class Machine:
    """A bot for every player, for as long as a demonstration lasts."""

    note = DEMO
    stays = False

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    def commands(self, world: World) -> tuple[Command, ...] | None:
        """Ask the bot."""
        if world.stage.countdown or world.tick >= DEMO_TICKS:
            return None
        return tuple(self._bot.act(world, player) for player in world.players)
