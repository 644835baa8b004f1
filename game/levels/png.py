"""How large a picture is, told from the head of its file before anything is unpacked."""

import struct
from pathlib import Path

_HEAD = 24  # bytes: the signature, and of the first part its length, name, width and height


def png_size(path: Path) -> tuple[int, int] | None:
    """Return width and height of a PNG in pixels; None for another file; raise OSError."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if len(head) < _HEAD or head[12:16] != b"IHDR":
        return None
    width, height = struct.unpack(">II", head[16:])
    return width, height
