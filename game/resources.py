"""Where levels and assets lie: beside the package in a checkout, inside it in a wheel."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from game.faults import BadInputError

PACKAGE = Path(__file__).resolve().parent


def _candidates() -> Iterator[Path]:
    if override := os.environ.get("REDHEAT_DATA"):
        yield Path(override)
    yield PACKAGE / "_data"
    yield PACKAGE.parent


@cache
def data_root() -> Path:
    """Return the first folder that holds both assets/ and levels/."""
    tried = list(_candidates())
    override = os.environ.get("REDHEAT_DATA")
    if override and not (tried[0] / "levels").is_dir():
        raise BadInputError("REDHEAT_DATA names no folder with assets/ and levels/", override)
    for root in tried:
        if (root / "assets").is_dir() and (root / "levels").is_dir():
            return root
    places = ", ".join(str(place) for place in tried)
    message = f"no folder with assets/ and levels/ found; tried {places}. Reinstall the game."
    raise BadInputError(message)


def is_installed() -> bool:
    """Tell whether the game's data lie inside its package, where an update replaces them."""
    return data_root() == PACKAGE / "_data"


def asset(name: str) -> Path:
    """Return the path of a file below assets/."""
    path = data_root() / "assets" / name
    if not path.is_file():
        raise BadInputError("this part of the game is missing; reinstall the game", path)
    return path


def level(name: str) -> Path:
    """Return the path of a level: as given if there is such a file, else below the data root."""
    given = Path(name)
    for path in (given, data_root() / name, data_root() / "levels" / f"{name}.tmx"):
        if os.path.isfile(path):  # noqa: PTH113 - Path.is_file raises on a name that is too long
            return path
    raise BadInputError("there is no such level; give the path of a .tmx file", given)


def level_name(path: Path) -> str:
    """Return how a tape names a level: relative to the data root where it lies there."""
    try:
        return path.resolve().relative_to(data_root().resolve()).as_posix()
    except ValueError:
        return path.resolve().as_posix()
