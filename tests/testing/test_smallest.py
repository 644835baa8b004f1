"""The smallest failure: from the beginning where that is enough, else from shortly before it."""

from game.session import Start
from game.sim.command import STRIKE
from game.sim.world import World
from game.testing.arena import arena
from game.testing.conditions import fits
from game.testing.shrink import Held, changes
from game.testing.smallest import FEW, Failing, sizes, smallest

CLAPPING: list[Held] = [(STRIKE if tick % 2 else 0,) for tick in range(900)]
START = Start(arena(), seed=4)


def blows(wanted: int) -> Failing:
    """Return a failure that takes so many blows since the start; the score counts them."""

    def wrong(world: World) -> str:
        pilot = world.players[0].pilot
        assert pilot is not None
        pilot.score += any(fits(event, "begin", "danko") for event in world.events)
        return "enough" if pilot.score >= wanted else ""

    return Failing(wrong, "enough")


def test_what_takes_few_presses_is_found_from_the_start() -> None:
    found = smallest(START, CLAPPING, blows(2), tries=2000, seconds=60)
    assert found.start is START
    assert changes(found.inputs) == 3  # pressed, let go, pressed
    assert sizes(found, START, CLAPPING).startswith("3 input changes in ")
    assert "in the midst" not in sizes(found, START, CLAPPING)


def test_what_takes_many_is_found_from_shortly_before_it() -> None:
    failing = blows(12)
    found = smallest(START, CLAPPING, failing, tries=500, seconds=60)
    opening = found.start.opening
    assert opening is not None
    assert 0 < opening.tick < failing.after(START, CLAPPING)
    assert changes(found.inputs) <= FEW
    assert failing.after(found.start, found.inputs) == len(found.inputs)
    assert sizes(found, START, CLAPPING).endswith(f"in the midst of play, at tick {opening.tick}")
