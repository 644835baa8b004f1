"""What a play is a part of: it is told how far the play has come, and says what comes after."""

from typing import Protocol

from game.screens.stack import BACK, Change
from game.session import Session


class Journey(Protocol):
    """A way through stages."""

    def part(self, name: str) -> None:
        """Take note that play has gone on in another part of the stage."""

    def cleared(self, session: Session) -> Change:
        """Take note that a stage is cleared; return what happens when its result is left."""


class Alone:
    """No way at all: one stage, and back."""

    def part(self, name: str) -> None:
        """Nothing to note."""

    def cleared(self, session: Session) -> Change:
        """Go back to what was there before."""
        del session
        return BACK


ALONE = Alone()
