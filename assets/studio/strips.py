"""Strips of a level as the game shows it, lit, with figures standing in it: to judge rooms by."""

from collections.abc import Sequence
from pathlib import Path

import pygame

from assets.studio.palette import ASSETS
from game.faults import BadInputError
from game.levels.read import read_map
from game.view.actors import FLOOR
from game.view.frame import Frame
from game.view.palette import Colour
from game.view.room import VIEW, Room
from game.view.sheets import Sheet
from game.view.tiles import load_room
from game.writing import neighbour

ENLARGED = 3
GAP = 6  # px between strips, before enlarging
PLACES = ((64, False), (128, True), (236, True))  # x in the strip, and whether it faces left
TICK_APART = 47  # so that every strip shows another moment of what moves


def strips(level: Path, output: Path, names: Sequence[str]) -> None:
    """Write the picture: a strip for each width of the view, below one another.

    The first of the sheets named stands in every strip, the others in turn beside it.
    """
    tilemap = read_map(level)
    room, frame = load_room(level), Frame()
    frame.use(room.colours)
    room.adopt(frame.palette)
    sheets = [_standing(name, frame.palette) for name in names]
    width = tilemap.width * tilemap.tile_width
    views = [min(x, width - VIEW) for x in range(0, width - VIEW // 3, VIEW)]
    high = frame.strip.get_height()
    picture = pygame.Surface((VIEW, (high + GAP) * len(views)), 0, 24)
    for i, view_x in enumerate(views):
        _draw(frame.strip, room, view_x, i * TICK_APART, _company(sheets, i))
        picture.blit(frame.strip, (0, i * (high + GAP)))
    large = pygame.transform.scale_by(picture, ENLARGED)
    with neighbour(output) as part, part.open("wb") as file:
        pygame.image.save(large, file, "png")


def _standing(name: str, palette: Sequence[Colour]) -> Sheet:
    if not (ASSETS / "sprites" / f"{name}.json").is_file():
        raise BadInputError(f"no sheet is called {name!r}; name fighters as in assets/sprites.")
    sheet = Sheet(name, palette)
    if "idle" not in sheet.tags:
        raise BadInputError(f"{name} cannot stand in a strip: it has no idle; name a fighter.")
    return sheet


def _company(sheets: Sequence[Sheet], turn: int) -> list[Sheet]:
    """Return the first sheet, and two of the others, in turn."""
    first, *others = sheets
    return [first, *(others[(2 * turn + k) % len(others)] for k in (0, 1) if others)]


def _draw(
    strip: pygame.Surface, room: Room, view_x: int, tick: int, company: Sequence[Sheet]
) -> None:
    room.draw_behind(strip, view_x, tick)
    for sheet, (x, flipped) in zip(company, PLACES, strict=False):
        number = sheet.tags["idle"].at(tick * 17)
        cut = sheet.cut(number, flipped=flipped, look=room.rim_at(view_x + x))
        strip.blit(cut.surface, (x + cut.dx, FLOOR + cut.dy))
    room.draw_front(strip, view_x, tick)
