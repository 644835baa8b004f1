"""What is wrong with a level, where it is, and what to do: one sentence a fault."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, Self

from game.faults import BadInputError, plain

GENERAL = "RH001"
LONGEST = 60  # letters of a name in a sentence


class Subject(NamedTuple):
    """The object of a map that a fault is about; x and y are pixels of the map."""

    id: int
    name: str
    kind: str  # its class
    layer: str
    x: float
    y: float

    def __str__(self) -> str:
        name = f" '{short(self.name)}'" if self.name else ""
        kind = f" ({short(self.kind)})" if self.kind else ""
        layer = short(self.layer)
        return f"object {self.id}{name} ({self.x:g}, {self.y:g}) in layer {layer}{kind}"


def short(text: str) -> str:
    """Return a name for a sentence: of a long one the beginning, on one line."""
    return plain(text)[:LONGEST]


class Fault(NamedTuple):
    """One thing that is wrong: `path:line: object: message [code]`."""

    message: str
    path: Path
    line: int | None = None
    code: str = GENERAL  # one of game.levels.lint.codes
    subject: Subject | None = None
    member: str = ""  # the property that is wrong
    layer: str = ""  # the name of the layer that is wrong as a whole

    def __str__(self) -> str:
        path = plain(str(self.path))
        place = f"{path}:{self.line}" if self.line else path
        subject = f"{self.subject}: " if self.subject else ""
        return f"{place}: {subject}{self.message} [{self.code}]"


class LevelError(BadInputError):
    """A level that cannot be played, with every fault that was found."""

    def __init__(
        self, message: str, path: Path | str, line: int | None = None, code: str = GENERAL
    ) -> None:
        super().__init__(message, path, line)
        self.faults: tuple[Fault, ...] = (Fault(message, Path(path), line, code),)

    @classmethod
    def of(cls, faults: Sequence[Fault]) -> Self:
        """Return one error for all faults of a run; there is at least one."""
        error = cls(*faults[0][:4])
        error.faults = tuple(faults)
        return error

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


def in_order(faults: Iterable[Fault]) -> list[Fault]:
    """Return the faults by file and line, each once: many objects may share what is wrong."""
    once = {(fault.path, fault.line, fault.code, fault.message): fault for fault in faults}
    return sorted(once.values(), key=lambda fault: (str(fault.path), fault.line or 0))
