"""Work in small steps: done at once, or a few in each tick, so that nobody waits for it."""

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")

Steps = Generator[None, None, T]


def done(steps: Steps[T]) -> T:
    """Do all that is left; return what comes of it."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: T = end.value
            return made
