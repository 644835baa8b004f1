"""A projector: shows a session that is played elsewhere, a tape above all, without a window.

Every tick is observed, since sparks, bars and words outlast the tick that began them; drawn are
only the ticks that are wanted. The same session gives the same pictures each time.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cache, lru_cache
from itertools import count, islice
from pathlib import Path

import pygame

from game.content.words import word
from game.levels.faults import LevelError
from game.pace import Pace
from game.session import Session
from game.sim.command import BUTTONS
from game.sim.units import TICKS
from game.sim.world import World
from game.view.bare import bare_room
from game.view.frame import SIZE, Frame
from game.view.palette import Colour
from game.view.room import Room
from game.view.stage import StageView
from game.view.text import keycap
from game.view.tiles import load_room
from game.view.type import Type

SEED = 1  # of sparks and shake
ROOMS = 4  # kept: lighting one takes a third of a second


class Projector:
    """The screen of one session, from its first tick on."""

    def __init__(self, room: Path | None) -> None:
        """Set up before a level's room; a bare one where there is no map, or none with pictures."""
        self.frame = Frame()
        self._view = StageView(self.frame, _room(room), Type(self.frame.palette), _words, SEED)

    @property
    def palette(self) -> Sequence[Colour]:
        """The colours of every picture but those in a flash."""
        return self.frame.palette

    def observe(self, world: World) -> None:
        """Follow the tick that a world has just played."""
        self.frame.tick()
        with suppress(LevelError):  # as below: then a part's room is bare
            self._view.enter(world)
        self._view.observe(world, world.events)

    def picture(self, world: World) -> pygame.Surface:
        """Return the world as it is now, 320 x 180 and 8 bits a pixel."""
        self._view.draw(world)
        return self.frame.picture()

    def show(self, world: World, window: pygame.Surface) -> None:
        """Draw the world as it is now into a window, as the game does."""
        self._view.draw(world)
        self.frame.show(window)

    def pictures(self, sessions: Iterable[Session], wanted: range) -> Iterator[pygame.Surface]:
        """Give a picture of each tick wanted, of a session given after every tick it plays."""
        for session in sessions:
            self.observe(session.world)
            if session.world.tick in wanted:
                yield self.picture(session.world)
            if session.world.tick >= wanted[-1]:
                return


def ticks_shown(first: int, last: int, fps: int) -> range:
    """Return the ticks to draw from the first to the last, the last among them."""
    step = TICKS // fps
    return range(last - (last - first) // step * step, last + 1, step)


def play_drawn(sessions: Iterable[Session], room: Path | None, rate: int) -> None:
    """Play to the end in the pace of the game's loop, drawn `rate` times a second into a window.

    The window is nobody's.
    """
    pygame.display.init()
    window = pygame.display.set_mode(SIZE)
    projector, pace = Projector(room), Pace(0.0)
    world: World | None = None
    sessions = iter(sessions)
    for frame in count(1):
        due = pace.ticks(frame / rate)
        played = 0
        for played, session in enumerate(islice(sessions, due), 1):  # noqa: B007 - compared below
            world = session.world
            projector.observe(world)
        if world:
            projector.show(world, window)
        if played < due:
            return


@lru_cache(ROOMS)
def lit_room(path: Path) -> Room:
    """Light a room once: all who show it in a process share it."""
    return load_room(path)


def _room(path: Path | None) -> Room:
    with suppress(LevelError):  # a fault in play is to be seen even where the room cannot be
        if path:
            return lit_room(path)
    return bare_room()


@cache
def _words(key: str) -> str:
    """Return English words; a film does not know whose buttons, so they have their names."""
    words = word(key, "en")
    for button in BUTTONS:
        words = words.replace(f"{{{button.upper()}}}", keycap(button.upper()))
    return words
