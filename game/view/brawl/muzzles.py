"""Where the mouth of a weapon is in the picture of who aims it: measured once, then kept."""

from collections.abc import Callable
from typing import NamedTuple

import pygame

from game.sim.actor import Actor
from game.sim.ground import floor_at
from game.sim.units import PX
from game.sim.world import World
from game.view.poses import tag_of
from game.view.sheets import Cut, Sheet

FLOOR = 132


class Muzzle(NamedTuple):
    """A place: pixels of the level, row of the strip."""

    x: int
    y: int


class Muzzles:
    """Finds the foremost point of the picture in which a weapon has been levelled."""

    def __init__(self, sheet_of: Callable[[str], Sheet]) -> None:
        self._sheet_of = sheet_of
        self._kept: dict[tuple[str, str], tuple[int, int]] = {}

    def of(self, world: World, actor: Actor, move: str = "") -> Muzzle:
        """Return where a body's shots leave: in the move it is in, or in one it was in."""
        name = move or actor.move.aims or actor.move.name
        key = actor.kind.name, name
        if key not in self._kept:
            sheet = self._sheet_of(actor.kind.name)
            self._kept[key] = _foremost(sheet.cut(tag_of(sheet.tags, name, "start").frames[-1]))
        ahead, down = self._kept[key]
        floor = FLOOR - floor_at(world.plan, actor.x)
        return Muzzle(actor.x // PX + actor.face * ahead, floor + down)


def _foremost(cut: Cut) -> tuple[int, int]:
    """Return the middle of the foremost column of a frame, as seen from the pivot."""
    mask = pygame.mask.from_surface(cut.surface)
    width, height = mask.get_size()
    for x in range(width - 1, -1, -1):
        rows = [y for y in range(height) if mask.get_at((x, y))]
        if rows:
            return cut.dx + x, cut.dy + rows[len(rows) // 2]
    return 0, 0
