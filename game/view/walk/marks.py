"""The signs in the picture of a walk, and their colours."""

import pygame

from game.view.inks import GOLD, GREY, INK, NAVY, RED, STONE, TEAL

GOOD, FOUND, BAD, PLAIN, FAINT = TEAL[4], GOLD[3], RED[4], STONE[5], GREY[4]
HARM, BEATEN = RED[3], TEAL[4]
SHOWN, HELD, EDGE = GREY[1], NAVY[1], NAVY[2]  # the view, the view in a fight, and round that
FULL, HALF, LITTLE = PLAIN, GOLD[3], RED[3]  # the way, by the energy left


def draw_box(ink: pygame.Surface, box: pygame.Rect) -> None:
    """Draw a fight."""
    ink.fill(HELD, box)
    pygame.draw.rect(ink, EDGE, box, 1)


def draw_disc(ink: pygame.Surface, at: tuple[int, int], radius: int) -> None:
    """Mark energy lost."""
    pygame.draw.circle(ink, INK, at, radius + 1)
    pygame.draw.circle(ink, HARM, at, radius)


def draw_cross(
    ink: pygame.Surface, at: tuple[int, int], reach: int, colour: int, width: int = 1
) -> None:
    """Mark what ended: a foe, a life, a hope."""
    x, y = at
    pygame.draw.line(ink, colour, (x - reach, y - reach), (x + reach, y + reach), width)
    pygame.draw.line(ink, colour, (x - reach, y + reach), (x + reach, y - reach), width)


def draw_tick(ink: pygame.Surface, at: tuple[int, int], colour: int) -> None:
    """Mark what was found."""
    x, y = at
    pygame.draw.lines(ink, colour, False, [(x - 4, y - 1), (x - 1, y + 3), (x + 5, y - 5)], 2)
