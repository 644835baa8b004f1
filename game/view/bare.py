"""A bare room: a dark wall and a floor for stages that have no pictures of their own."""

import pygame

from game.view.inks import GREY, NAVY
from game.view.room import CHUNK, HEIGHT, Room, Slab, Span

CHUNKS = 400  # the wall's length; no level is as long
POST = 40  # px from one post of the wall to the next: shows how far someone went
FLOOR = 112  # px from the top of the strip


def bare_room() -> Room:
    """Return a room in the colours of the figures, as long as any level."""
    wall = Slab(Span(1.0, 0.0, CHUNK * CHUNKS), _wall())
    wall.strips *= CHUNKS
    return Room((), [wall], Slab(wall.span, None), [])


def _wall() -> pygame.Surface:
    """Return one stretch of wall and floor, 8 bits a pixel; its first post is the thickest."""
    picture = pygame.Surface((CHUNK, HEIGHT), depth=8)
    picture.fill(NAVY[0])
    for x in range(0, CHUNK, POST):
        picture.fill(GREY[1], (x, 0, 1 if x else 3, FLOOR))
    picture.fill(GREY[1], (0, FLOOR, CHUNK, HEIGHT - FLOOR))
    picture.fill(GREY[2], (0, FLOOR, CHUNK, 1))
    return picture
