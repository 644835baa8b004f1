"""What is wrong with a level, where it is, and what to do: one sentence a fault."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, Self

from game.faults import BadInputError


class Fault(NamedTuple):
    """One thing that is wrong: `path:line: message`."""

    message: str
    path: Path
    line: int | None = None

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else str(self.path)
        return f"{place}: {self.message}"


class LevelError(BadInputError):
    """A level that cannot be played, with every fault that was found."""

    def __init__(self, message: str, path: Path | str, line: int | None = None) -> None:
        super().__init__(message, path, line)
        self.faults: tuple[Fault, ...] = (Fault(message, Path(path), line),)

    @classmethod
    def of(cls, faults: Sequence[Fault]) -> Self:
        """Return one error for all faults of a run; there is at least one."""
        error = cls(*faults[0])
        error.faults = tuple(faults)
        return error

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))
