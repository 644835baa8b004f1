"""Our horn: rings of sound before the nose, and lamps that blink on who makes way."""

from collections.abc import Iterable

import pygame

from game.sim.course import tail
from game.sim.events import Event
from game.sim.units import NEVER, PX
from game.sim.world import World
from game.view.inks import GOLD, INK
from game.view.road.posture import place_of

RINGS, LATER, LIFE = 3, 6, 20  # how many, ticks from one to the next, ticks of each
SMALL, GROWS = 5, 0.9  # px of a ring's radius as it begins; by which it grows in a tick
MOUTH = 2, -18  # from our front on the wheels' line
ROWS = 0.6  # of its radius that a ring reaches up and down
ANSWERS, BLINK = 60, 6  # ticks
LAMP = 4, -11  # px from either end of who makes way, and from the wheels' line
LIT = 7, 5  # px


class Horn:
    """Follows who sounds it and who is moved by it."""

    def __init__(self) -> None:
        self._born = NEVER
        self._moved = -1

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Note a blast, and whom it moves."""
        for event in events:
            if event.name == "horn":
                self._born, self._moved = world.tick, event.amount
            elif event.name in ("part", "again"):
                self._born = NEVER

    def draw(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw the rings, and the lamps of who makes way."""
        age = world.tick - self._born
        if age >= ANSWERS:
            return
        x, y = place_of(world, world.players[0], view_x)
        for ring in range(RINGS):
            old = age - ring * LATER
            if 0 <= old < LIFE:
                _draw_ring(strip, (x + MOUTH[0], y + MOUTH[1]), round(SMALL + GROWS * old))
        moved = world.actor(self._moved)
        if moved and moved.course and not moved.course.gone and age // BLINK % 2 == 0:
            y = place_of(world, moved, view_x)[1] + LAMP[1]
            for x in (tail(moved) // PX - view_x + LAMP[0], moved.x // PX - view_x - LAMP[0]):
                _draw_lamp(strip, x, y)


def _draw_ring(strip: pygame.Surface, middle: tuple[int, int], radius: int) -> None:
    """Draw the part of a ring that runs ahead: one pixel a row, two of ink beside it."""
    reach = round(radius * ROWS)
    for row in range(-reach, reach + 1):
        column = middle[0] + round((radius * radius - row * row) ** 0.5)
        strip.fill(INK, (column - 1, middle[1] + row, 4, 1))
        strip.fill(GOLD[4], (column, middle[1] + row, 2, 1))


def _draw_lamp(strip: pygame.Surface, x: int, y: int) -> None:
    wide, high = LIT
    strip.fill(GOLD[2], (x - wide // 2, y - high // 2, wide, high))
    strip.fill(GOLD[4], (x - wide // 2 + 1, y - high // 2 + 1, wide - 2, high - 2))
