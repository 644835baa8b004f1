"""Who presses the buttons: people, a bot, or a tape."""

from typing import Protocol

from game.input.devices import Devices
from game.replay.tape import Tape
from game.sim.command import START, Command
from game.sim.world import World
from game.testing.bots import Bot


class Driver(Protocol):
    """Gives one command for each player, tick by tick."""

    watched: bool  # nobody plays: any press ends it

    def commands(self, world: World) -> tuple[Command, ...] | None:
        """Return the buttons held on the next tick; None when there are no more."""


class People:
    """The devices; START pauses, and reaches the world only while it asks whether to go on."""

    watched = False

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

    watched = True

    def __init__(self, tape: Tape) -> None:
        self._inputs = iter(tape.inputs)

    def commands(self, world: World) -> tuple[Command, ...] | None:
        """Return the next tick of the tape."""
        del world
        return next(self._inputs, None)


class Machine:
    """A bot for every player."""

    watched = True

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    def commands(self, world: World) -> tuple[Command, ...] | None:
        """Ask the bot."""
        if world.stage.countdown:
            return None
        return tuple(self._bot.act(world, player) for player in world.players)
