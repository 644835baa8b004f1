"""A veil of ink dots that calms a picture under words."""

from functools import lru_cache

import pygame

from game.view.inks import CLEAR, INK


def veil(surface: pygame.Surface, box: pygame.Rect) -> None:
    """Darken three of four pixels of a box."""
    dots = _dots(box.size)
    dots.set_palette(surface.get_palette())
    surface.blit(dots, box)


@lru_cache(8)
def _dots(size: tuple[int, int]) -> pygame.Surface:
    dots = pygame.Surface(size, depth=8)
    dots.fill(INK)
    for y in range(0, size[1], 2):
        for x in range(y % 4 // 2, size[0], 2):
            dots.set_at((x, y), CLEAR)
    dots.set_colorkey(CLEAR)
    return dots
