"""Wagons that are shunted in: a signal that winks, buffers, and a wall of wood or iron."""

import pygame

from game.sim.barriers import REST, ROLL, TELL, Barrier, front_of
from game.sim.units import PX
from game.sim.world import World
from game.view.brawl.sheets import Sheets
from game.view.inks import GOLD, INK
from game.view.sheets import TICK_MS

FLOOR = 132
SHORT = 150 * PX  # up to this length it is a boxcar
EDGE = 22  # px from the edge of the strip at which a warning stands
CHEVRON, STRIPE, ROWS, STEP = 12, 5, 6, 6  # px; ticks for each px that they creep


class Wagons:
    """Draws wagons on their path."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets = sheets

    def draw(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw every wagon that comes, stands or goes; and where one will roll, before it does."""
        for wagon, state in zip(world.plan.barriers, world.stage.barriers, strict=True):
            if state.phase in (TELL, ROLL):
                _draw_path(strip, wagon, front_of(wagon, state), (world.tick, view_x))
            if state.phase not in (REST, TELL):
                self._draw_wagon(strip, wagon, state.at, view_x)

    def draw_signs(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw the signal by the end that one comes from, over the bodies."""
        for wagon, state in zip(world.plan.barriers, world.stage.barriers, strict=True):
            if state.phase == TELL:
                x = min(max(front_of(wagon, state) // PX - view_x, EDGE), 320 - EDGE)
                self._put(strip, "warn", world.tick * TICK_MS, x, flipped=False)

    def _draw_wagon(self, strip: pygame.Surface, wagon: Barrier, at: int, view_x: int) -> None:
        """Its wheels turn as far as it has come."""
        front = wagon.left + at if wagon.side < 0 else wagon.right - at
        middle = front + wagon.side * wagon.length // 2
        tag = "box" if wagon.length <= SHORT else "gondola"
        self._put(strip, tag, at // PX * 40, middle // PX - view_x, flipped=wagon.side > 0)

    def _put(self, strip: pygame.Surface, tag: str, ms: float, x: int, *, flipped: bool) -> None:
        cut = self._sheets.get("shunted").frame(tag, ms, flipped=flipped)
        strip.blit(cut.surface, (x + cut.dx, FLOOR + cut.dy))


def _draw_path(strip: pygame.Surface, wagon: Barrier, front: int, seen: tuple[int, int]) -> None:
    """Chevrons on the ground, over what is left of the path, creep the way it will roll."""
    tick, view_x = seen
    left, right = (front, wagon.right) if wagon.side < 0 else (wagon.left, front)
    area = pygame.Rect(left // PX - view_x, FLOOR - ROWS, (right - left) // PX, ROWS)
    strip.set_clip(area)
    strip.fill(INK)
    way = -wagon.side
    shift = tick * way // STEP % CHEVRON
    for x in range(area.left - 2 * CHEVRON + shift, area.right + CHEVRON, CHEVRON):
        for row in range(1, ROWS - 1):
            strip.fill(GOLD[3], (x + way * min(row, ROWS - 1 - row), area.top + row, STRIPE, 1))
    strip.set_clip(None)
