"""Bad input, told in one sentence with its place: path, line, what is wrong and what to do."""

from pathlib import Path


class BadInputError(Exception):
    """A file or an argument that cannot be used. The program says so and ends with code 2."""

    def __init__(self, message: str, path: Path | str = "", line: int | None = None) -> None:
        self.message = message
        self.path = str(path)
        self.line = line
        shown = plain(str(path))
        place = f"{shown}:{line}: " if path and line else f"{shown}: " if path else ""
        super().__init__(place + message)


def plain(text: str) -> str:
    """Return text that can stand in a line, whatever it is made of."""
    return text if text.isprintable() else ascii(text)[1:-1]
