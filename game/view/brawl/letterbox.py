"""Stretched time: bars above and below close in for as long as it lasts."""

import pygame

from game.sim.world import World
from game.view.inks import INK, RED

TOP, BOTTOM, PACE = 14, 7, 2  # px that the bars are high; px a tick


def draw_bars(strip: pygame.Surface, world: World) -> None:
    """Draw the bars while bodies live only every few ticks."""
    rival = world.rival
    if rival is None or not world.slow:
        return
    width, height = strip.get_size()
    top, bottom = (min(most, (rival.t + 1) * PACE) for most in (TOP, BOTTOM))
    strip.fill(INK, (0, 0, width, top))
    strip.fill(INK, (0, height - bottom, width, bottom))
    strip.fill(RED[1], (0, top, width, 1))
    strip.fill(RED[1], (0, height - bottom - 1, width, 1))
