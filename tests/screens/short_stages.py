"""A folder of the game's data whose stages are one short room each, by the names of the real."""

from pathlib import Path

from game.resources import data_root
from game.screens.play import AFTERGLOW, Play
from game.screens.result import Result
from game.screens.stack import Presses, Screen, Stack
from game.sim.units import VIEW

NOTHING: Presses = frozenset()
ALL = ("bathhouse", "snow", "hospital", "hotel", "chase", "yard")


def press(*names: str) -> Presses:
    return frozenset(names)


def make_stages(folder: Path, names: tuple[str, ...], then: str = "") -> Path:
    """Write maps of these names, the first with a part to go on in; return the data's root."""
    root, real = folder / "data", data_root()
    (folder / "assets").symlink_to(real / "assets")
    (root / "levels").mkdir(parents=True)
    for part in ("tilesets", "templates"):
        (root / part).symlink_to(real / "levels" / part)
    room = (real / "levels" / "guide" / "laundry.tmx").read_text("utf-8")
    for name in names:
        (root / "levels" / f"{name}.tmx").write_text(room, "utf-8")
    if then:
        own = f'<properties>\n  <property name="then" type="file" value="{then}"/>'
        longer = room.replace("<properties>", own, 1)
        (root / "levels" / f"{names[0]}.tmx").write_text(longer, "utf-8")
    return root


def top(stack: Stack) -> Screen | None:
    """Return the screen on top, of which nothing is known yet."""
    return stack.top


def play(stack: Stack) -> Play:
    """Return the play on top."""
    found = top(stack)
    assert isinstance(found, Play)
    return found


def tick(stack: Stack, *presses: str) -> None:
    """Press one after the other, a tick each."""
    for name in presses:
        stack.tick(press(name))


def clear_part(stack: Stack, score: int = 0) -> None:
    """Let the part be won at the next tick, with so many points."""
    world = play(stack).world
    pilot = world.players[0].pilot
    assert pilot
    pilot.score = score
    world.stage.wave = len(world.plan.waves) - 1
    world.stage.fighting = False
    world.stage.view = world.plan.width - VIEW
    world.players[0].x = world.plan.exit
    stack.tick(NOTHING)


def clear_stage(stack: Stack, score: int = 0) -> None:
    """Win the stage and look at its result until it can be left; then leave it."""
    clear_part(stack, score)
    for _ in range(AFTERGLOW + 1):
        stack.tick(NOTHING)
    found = top(stack)
    assert isinstance(found, Result)
    tick(stack, "choose")
    for _ in range(12):
        stack.tick(NOTHING)
    tick(stack, "choose")


def lose(stack: Stack) -> None:
    """Lose the last life, and let the time pass in which one could continue."""
    world = play(stack).world
    player = world.players[0]
    assert player.pilot
    player.pilot.lives = 0
    player.begin("dead")
    stack.tick(NOTHING)
    world.stage.countdown = 2
    for _ in range(4):
        stack.tick(NOTHING)
