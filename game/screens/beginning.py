"""What a play for people is made of: its session, the view of its room, and their devices."""

import random
from collections.abc import Callable
from dataclasses import replace

from game.content.difficulty import safe
from game.screens.drivers import People
from game.screens.journey import ALONE, Journey
from game.screens.kit import Kit
from game.screens.play import Play
from game.session import Session, Start
from game.view.room import Room
from game.view.stage import StageView

FADE_MS = 300


def begin(
    kit: Kit, start: Start, room: Room, again: Callable[[], Play], journey: Journey = ALONE
) -> Play:
    """Begin a stage in silence: it asks for its music itself."""
    kit.mixer.stop_music(FADE_MS)
    return people_play(kit, begun(kit, start), room, again, journey)


def people_play(
    kit: Kit, session: Session, room: Room, again: Callable[[], Play], journey: Journey = ALONE
) -> Play:
    """Let people play a session."""
    return Play(kit, session, stage_view(kit, room), People(kit.devices), again, journey)


def begun(kit: Kit, start: Start) -> Session:
    """Begin a session, a safe one if that was asked for."""
    if not kit.launch.safe:
        return Session(start)
    world = start.world()
    world.rules = safe(world.rules)
    return Session(replace(start, opening=world))


def stage_view(kit: Kit, room: Room) -> StageView:
    """Return the view of a room, which speaks the player's language."""
    return StageView(kit.frame, room, kit.type, lambda key: kit.fill(kit.word(key)))


def seed(kit: Kit) -> int:
    """Return the seed that was asked for, or any."""
    return random.randrange(2**31) if kit.launch.seed is None else kit.launch.seed
