"""The picture as an agent sees it: 180 x 320 pixels of RGB, the same for the same play.

What the view remembers from tick to tick (sparks, bars that trail, words) is pickled, so that a
snapshot can hold it; what it only looks things up in (sheets, fonts, the room) is kept as it is.
"""

import io
import pickle
import random
from typing import Any

import numpy as np
import pygame
from numpy.typing import NDArray

from game.content.words import word
from game.resources import level
from game.sim.actor import Actor, Kind
from game.sim.events import Event
from game.sim.moves import Move
from game.sim.world import World
from game.view.frame import SIZE, Frame
from game.view.pictures import Pictures
from game.view.projector import lit_room
from game.view.road.kit import Kit
from game.view.room import Room
from game.view.sheets import Sheet
from game.view.stage import StageView
from game.view.type import Type

SHAPE = SIZE[1], SIZE[0], 3
Picture = NDArray[np.uint8]

_KEPT = (pygame.Surface, Frame, Room, Sheet, Pictures, Type, Kit, Kind, Move)


class Painter:
    """Follows the episodes of one stage and paints them. Flashes of the whole picture are off."""

    def __init__(self, map_: str, world: World) -> None:
        self._frame = Frame()
        self._frame.flashes = False
        self._canvas = pygame.Surface(SIZE, depth=24)
        self._shelf = Shelf()
        room = lit_room(level(map_))
        self._view = StageView(self._frame, room, Type(self._frame.palette), _english)
        self._view.preload(world)
        self._unused = self.remember(world)

    def begin(self, world: World, seed: int) -> None:
        """Forget the episode before; the view's own chance begins from the seed."""
        self._view = _Recall(self._unused, self._shelf, world, seed).load()

    def follow(self, world: World, events: tuple[Event, ...]) -> None:
        """Follow a tick."""
        self._view.observe(world, events)

    def paint(self, world: World) -> Picture:
        """Return the picture of the world as it is now; the world is not changed."""
        self._view.draw(world)
        self._frame.show(self._canvas)
        pixels = pygame.image.tobytes(self._canvas, "RGB")
        return np.frombuffer(pixels, np.uint8).reshape(SHAPE).copy()

    def remember(self, world: World) -> bytes:
        """Return what the view remembers of this world."""
        out = io.BytesIO()
        _Remember(out, self._shelf, world).dump(self._view)
        return out.getvalue()

    def recall(self, memory: bytes, world: World) -> None:
        """Let the view remember this of an equal world."""
        self._view = _Recall(memory, self._shelf, world).load()


class Shelf:
    """Things by number, the same number for the same thing."""

    def __init__(self) -> None:
        self._things: list[object] = []
        self._numbers: dict[int, int] = {}  # by the id of a thing, which is kept and so unique

    def number(self, thing: object) -> int:
        """Keep a thing; return its number."""
        if id(thing) not in self._numbers:
            self._numbers[id(thing)] = len(self._things)
            self._things.append(thing)
        return self._numbers[id(thing)]

    def thing(self, number: int) -> object:
        """Return the thing with this number."""
        return self._things[number]


class _Remember(pickle.Pickler):
    """Writes a view without what is kept; bodies of the world by their ids."""

    def __init__(self, out: io.BytesIO, shelf: Shelf, world: World) -> None:
        super().__init__(out, protocol=pickle.HIGHEST_PROTOCOL)
        self._shelf = shelf
        self._world = world

    def persistent_id(self, obj: Any) -> tuple[str, Any] | None:  # noqa: ANN401 - any object
        if isinstance(obj, _KEPT):
            return "kept", self._shelf.number(obj)
        if isinstance(obj, Actor) and obj is self._world.actor(obj.id):
            return "actor", obj.id
        if isinstance(obj, random.Random):
            return "chance", obj.getstate()
        return None


class _Recall(pickle.Unpickler):
    """Reads a view for a world; chance goes on, or begins from a seed."""

    def __init__(self, memory: bytes, shelf: Shelf, world: World, seed: int | None = None) -> None:
        super().__init__(io.BytesIO(memory))
        self._shelf = shelf
        self._world = world
        self._seed = seed

    def persistent_load(self, pid: tuple[str, Any]) -> object:
        what, which = pid
        if what == "kept":
            return self._shelf.thing(which)
        if what == "actor":
            return self._world.actor(which)
        chance = random.Random(self._seed)
        if self._seed is None:
            chance.setstate(which)
        return chance


def _english(key: str) -> str:
    return word(key, "en")
