"""The texts that assets are made from, as they are read: a fault of the file is one sentence."""

from pathlib import Path

from game.faults import BadInputError


def read_text(path: Path) -> str:
    """Return the text of a source; raise BadInputError if there is none to read."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as fault:
        raise BadInputError(f"cannot be read ({fault.strerror}); check its name.", path) from fault
    except UnicodeDecodeError as fault:
        raise BadInputError("is not text in UTF-8; save it as such.", path) from fault
