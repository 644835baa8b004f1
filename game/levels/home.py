"""The folder in which levels are made: of the project one stands in, or of the game's checkout."""

import shutil
from pathlib import Path

from game.faults import BadInputError
from game.resources import data_root, is_installed
from game.writing import unwritable

PROJECT = "redheat.tiled-project"
COPIED = ("levels", "assets/palettes", "assets/tilesets")


def home() -> Path:
    """Return the folder of levels: that of the project here, else that of the game."""
    here = Path.cwd()
    for folder in (here / "levels", here):
        if (folder / PROJECT).is_file():
            return folder
    return data_root() / "levels"


def workplace() -> Path:
    """Return the folder for new levels; raise BadInputError where an update would lose them."""
    folder = home()
    if is_installed() and folder == data_root() / "levels":
        raise BadInputError(
            "there is no project here to make levels in; copy one with: redheat tiled copy FOLDER, "
            "and call this from there"
        )
    return folder


def copy_project(folder: Path) -> None:
    """Copy the project, its levels and the pictures they use into a new folder."""
    if folder.exists():
        raise BadInputError("there is something already; name a new folder", folder)
    try:
        for name in COPIED:
            shutil.copytree(data_root() / name, folder / name)
    except OSError as fault:
        raise unwritable(folder, fault) from fault
