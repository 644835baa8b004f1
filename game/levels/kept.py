"""Maps that have been read, given again while nothing that they were read from has changed.

Whoever starts a level asks for its map several times: for its rules, its picture, its tape. What
the files hold is compared, not when they were saved: two saves may bear the same time.
"""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from game.levels.faults import LevelError
from game.levels.files import Entry, Files, entries
from game.levels.tilemap import TileMap
from game.levels.xml_tree import read_bytes

MOST = 4  # maps


class _Reading(NamedTuple):
    tilemap: TileMap
    texts: Mapping[Path, bytes]  # the digest of each file
    folders: Mapping[Path, Mapping[str, Entry]]  # in which files have been looked for


_readings: dict[Path, _Reading] = {}  # the one asked for last is last


def keep(tilemap: TileMap, files: Files) -> None:
    """Keep a map without faults, and what it was read from."""
    _readings.pop(tilemap.path, None)
    while len(_readings) >= MOST:
        del _readings[next(iter(_readings))]
    digests = {path: _digest(text) for path, text in files.texts.items()}
    _readings[tilemap.path] = _Reading(tilemap, digests, files.folders)


def kept(path: Path) -> TileMap | None:
    """Return the map that would be read from a path now, if it has been before."""
    reading = _readings.pop(path, None)
    if reading is None or not _is_fresh(reading):
        return None
    _readings[path] = reading
    return reading.tilemap


def forget() -> None:
    """Let every map be read anew, for those who measure how long that takes."""
    _readings.clear()


def _is_fresh(reading: _Reading) -> bool:
    try:
        return all(
            _digest(read_bytes(path)) == known for path, known in reading.texts.items()
        ) and all(entries(folder) == found for folder, found in reading.folders.items())
    except (LevelError, OSError):
        return False


def _digest(text: bytes) -> bytes:
    return sha256(text).digest()
