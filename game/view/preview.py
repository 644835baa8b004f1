"""A picture of a whole level: lit as the game draws it, or flat as Tiled does."""

from pathlib import Path

import pygame

from game.faults import BadInputError
from game.levels.read import read_map
from game.view.apng import MARK
from game.view.flat import draw_flat, margins
from game.view.frame import Frame
from game.view.marks import mark_objects
from game.view.room import HEIGHT, VIEW
from game.view.sources import sources
from game.view.tiles import load_room
from game.writing import check_place, neighbour


def preview(path: Path, out: Path, *, flat: bool, objects: bool) -> str:
    """Write the picture of a level as a PNG; return a line that says what was written.

    flat: every visible layer where it stands in Tiled, unlit. objects: with what stands in play.
    Raise LevelError for a level that cannot be drawn, BadInputError for a place that takes no PNG.
    """
    _check_place(out, path)
    corner = (0, 0)
    if flat:
        tilemap = read_map(path)
        picture, corner = draw_flat(tilemap), margins(tilemap)[:2]
    else:
        picture = level_picture(path)
    if objects:
        picture = mark_objects(picture, path, corner)
    with neighbour(out) as part, part.open("wb") as file:
        pygame.image.save(picture, file, ".png")
    return f"{out}: {picture.get_width()} x {picture.get_height()}"


def level_picture(path: Path) -> pygame.Surface:
    """Return the lit level at its full width, 132 px high, 32 bits a pixel, at tick 0.

    Each column is drawn as it stands in the middle of the view, or as near to it as the view goes:
    so layers that slide at other speeds have no seams, but are stretched or squeezed.
    """
    tilemap = read_map(path)
    width = tilemap.width * tilemap.tile_width
    room, frame = load_room(path), Frame()
    frame.use(room.colours)
    room.adopt(frame.palette)
    picture = pygame.Surface((width, HEIGHT), 0, 32)
    strip = frame.strip
    for x in range(width):
        view_x = max(0, min(x - VIEW // 2, width - VIEW))
        column = pygame.Rect(x - view_x, 0, 1, HEIGHT)
        strip.set_clip(column)
        room.draw_behind(strip, view_x, 0)
        room.draw_front(strip, view_x, 0)
        picture.blit(strip, (x, 0), column)
    return picture


def _check_place(out: Path, level: Path) -> None:
    if out.suffix.lower() != ".png":
        raise BadInputError("a preview is .png; give it such a name", out)
    check_place(out, "picture", lambda old: old.startswith(MARK))
    if out.exists() and out.resolve() in map(Path.resolve, sources(read_map(level))):
        raise BadInputError("is a picture that the level is made of; choose another place", out)
