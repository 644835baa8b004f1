"""The room that a stage goes on in: lit in steps while another is shown, or when it is entered."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from game.levels.faults import LevelError

from .bare import bare_room

if TYPE_CHECKING:
    from .room import Room
    from .steps import Steps

SLICE = 0.002  # seconds of a tick; the longest of all steps takes another five thousandths


class Onward:
    """A room that is shown from a part of the stage on. One that cannot be drawn is bare."""

    def __init__(self, part: int, steps: Steps[Room]) -> None:
        self.part = part
        self._steps = steps
        self._room: Room | None = None

    def prepare(self) -> None:
        """Light a little of it; raise LevelError, once, for what cannot be drawn."""
        until = perf_counter() + SLICE
        while self._room is None:
            self._step()
            if perf_counter() >= until:
                return

    def room(self) -> Room:
        """Return the room, once it is lit; raise LevelError, once, for what cannot be drawn."""
        while self._room is None:
            self._step()
        return self._room

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration as end:
            self._room = end.value
        except LevelError:
            self._room = bare_room()
            raise
