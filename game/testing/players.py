"""Every bot by name: each plays on foot and at a wheel."""

from collections.abc import Callable

from game.sim.actor import Actor
from game.sim.command import Command
from game.sim.world import World
from game.testing.bots import SKILLS, Bot, Careful, Masher, Random
from game.testing.drivers import WITS, Driver, Thumbs
from game.testing.spammers import ROUTINES, Spammer


class Both:
    """One player on foot and at a wheel."""

    def __init__(self, on_foot: Bot, driving: Bot) -> None:
        self.on_foot = on_foot
        self.driving = driving

    def act(self, world: World, player: Actor) -> Command:
        """Return the buttons held on the next tick."""
        return (self.driving if player.course else self.on_foot).act(world, player)


def _skilled(name: str) -> Callable[[int], Bot]:
    """Return the maker of a bot that answers what it sees, with the skill of this name."""
    return lambda seed: Both(Careful(seed, SKILLS[name]), Driver(seed, WITS[name]))


def _only(move: str) -> Callable[[int], Bot]:
    """Return the maker of a bot that repeats one move; it needs no chance."""
    return lambda _seed: Spammer(move)


BOTS: dict[str, Callable[[int], Bot]] = {
    "random": Random,
    "masher": lambda seed: Both(Masher(seed), Thumbs(seed)),
    "casual": _skilled("casual"),
    "careful": _skilled("careful"),
    "perfect": _skilled("perfect"),
    **{f"only:{move}": _only(move) for move in ROUTINES},
}
