"""Screens stand on a stack; each tick the top one says whether it stays, goes, or is covered."""

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from game.view.frame import Frame

FADE_IN = 12  # ticks
EVERYTHING = 99
Presses = frozenset[str]


class Screen(Protocol):
    """One screen."""

    def show(self) -> None:
        """Come to the top, for the first time or again."""

    def tick(self, presses: Presses) -> "Change":
        """Let a tick pass with what was pressed in it."""

    def draw(self, frame: Frame) -> None:
        """Draw the whole frame."""


class Change(NamedTuple):
    """Take so many screens off the stack, then put one on."""

    drop: int = 0
    add: Screen | None = None


STAY = Change()
BACK = Change(drop=1)
QUIT = Change(drop=EVERYTHING)


class Stack:
    """The screens of a running game; an empty stack ends it."""

    def __init__(self, first: Screen) -> None:
        self._screens: list[Screen] = []
        self._age = 0
        self.change(Change(add=first))

    @property
    def top(self) -> Screen | None:
        """The screen that is shown and listens."""
        return self._screens[-1] if self._screens else None

    def __iter__(self) -> Iterator[Screen]:
        """Give every screen, from the bottom to the top."""
        return iter(self._screens)

    def tick(self, presses: Presses) -> None:
        """Let the top screen live a tick."""
        self._age += 1
        if self.top:
            self.change(self.top.tick(presses))

    def change(self, change: Change) -> None:
        """Do what a screen asked for; a screen that replaces another fades in."""
        if change.drop:
            del self._screens[max(0, len(self._screens) - change.drop) :]
        if change.add:
            self._screens.append(change.add)
        if change == STAY or not self.top:
            return
        if change.drop and change.add:
            self._age = 0
        self.top.show()

    def draw(self, frame: Frame) -> None:
        """Draw the top screen."""
        frame.shade = max(0.0, 1 - self._age / FADE_IN)
        if self.top:
            self.top.draw(frame)
