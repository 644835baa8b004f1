"""Writing a file: never over something else, and never half of it."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from game.faults import BadInputError

BEGINNING = 256  # bytes of an old file that are looked at


def check_place(path: Path, what: str, ours: Callable[[bytes], object]) -> None:
    """Refuse a place that cannot take a file, before anything is done for one.

    what: "tape", "film"; ours: tells from its beginning whether an old file may be replaced.
    """
    if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises on a name that is too long
        raise BadInputError(f"is a folder; choose another place for the {what}", path)
    if not os.path.isdir(path.parent):  # noqa: PTH112 - as above
        raise BadInputError(f"there is no such folder; choose another place for the {what}", path)
    try:
        with path.open("rb") as old:
            beginning = old.read(BEGINNING)
    except FileNotFoundError:
        return
    except OSError as fault:
        raise unwritable(path, fault) from fault
    if beginning and not ours(beginning):
        raise BadInputError(f"is there and is no {what}; choose another place", path)


@contextmanager
def neighbour(path: Path) -> Iterator[Path]:
    """Give a place beside the file to write to; it becomes the file when all has gone well.

    Raise BadInputError if the system will not write it.
    """
    try:
        with beside(path) as part:
            yield part
    except OSError as fault:
        raise unwritable(path, fault) from fault


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """Do the same for those with a sentence of their own; an OSError names the file itself."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        yield part
        part.replace(path)
    except OSError as fault:
        fault.filename = str(path)  # the neighbour is gone before anybody reads of it
        raise
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def unwritable(path: Path, fault: Exception) -> BadInputError:
    """Return the sentence about a file that the system will not write."""
    why = getattr(fault, "strerror", None) or fault
    return BadInputError(f"cannot be written ({why}); choose another place", path)
